//! What is wrong with a cell that names something: where a form says “choose”, a sheet says that there is no such thing.

use super::super::form::Draft;
use crate::organisation;
use crate::role::role_named;
use jiff::civil::Date;
use platform::http::Ctx;
use platform::permission::HeldFor;

/// The key of the words for what is wrong in the column of this field, where those of the form do not fit.
pub fn fault(ctx: &Ctx, today: Date, draft: &Draft<'_>, field: &str) -> Option<String> {
    match field {
        "language" => Some("import-no-language".to_owned()),
        "role" => Some(if draft.role.is_empty() { "import-role-missing" } else { "import-no-role" }.to_owned()),
        "organisation" => Some(place(ctx, today, draft.organisation, "organisation")),
        "scope" => Some(match role_named(draft.role)?.held_for {
            HeldFor::Partnership => "import-for-partnership".to_owned(),
            HeldFor::Organisation => place(ctx, today, draft.scope, "organisation"),
            HeldFor::Body => place(ctx, today, draft.scope, "body"),
        }),
        _ => None,
    }
}

/// Why this names no organisation, or no body, that is there today.
fn place(ctx: &Ctx, today: Date, named: &str, one: &str) -> String {
    let found = ctx.snapshot.get(named).filter(|record| record.table.one == one);
    match found {
        _ if named.is_empty() => format!("import-{one}-missing"),
        Some(record) if organisation::is_over(record, today) => format!("import-{one}-ended"),
        _ => format!("import-no-{one}"),
    }
}
