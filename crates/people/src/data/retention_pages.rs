//! The page that says how long each kind is kept, and the report of what went.

use super::retention::{AT, KINDS, Kind, days, reports, set};
use crate::role::PROTECT_DATA;
use axum::response::Response;
use platform::Result;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};

/// The longest that anything may be set to be kept, in days: a hundred years.
const LONGEST: i64 = 36_500;

/// `GET /manage/retention`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &mut ctx.app.db.read().await?, None, Vec::new()).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let mut fields = FormBlock::new("/manage/retention", ctx.t("save"));
    for kind in KINDS {
        let numbers = [("days", kind.days.into()), ("least", kind.least.into())];
        let hint = ctx.language.text("retention-hint", &numbers);
        let label = ctx.t(&format!("keep-{}", kind.name));
        fields = fields
            .field(Field::new(kind.name, label, Input::Number).value(days(tx, kind).await?.to_string()).hint(hint));
    }
    let fields = if let Some(form) = form { fields.again(form, &faults) } else { fields };
    let desk = Desk::new(ctx, ctx.t("retention-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
        .faults(faults);
    let desk = if ctx.parameter("done") == "saved" { desk.done(ctx.t("account-saved")) } else { desk };
    let why = |kind: &Kind| vec![Cell::words(ctx.t(&format!("keep-{}", kind.name))), Cell::content(kind.law)];
    let headings = ["retention-kind", "retention-law"].map(|key| ctx.t(key)).into();
    let rows = KINDS.iter().map(why).collect();
    let why = Table { caption: ctx.t("retention-why"), headings, rows, empty: String::new() };
    let desk = desk.words(ctx.t("retention-intro")).link(ctx.t("retention-report"), "/manage/retention/report");
    Ok(desk.form(fields).table(why))
}

/// `POST /manage/retention`
pub async fn save(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.fresh_actor()?.by(&PROTECT_DATA);
    let mut tx = ctx.app.db.write().await?;
    let (mut changes, mut faults) = (Vec::new(), Faults::new());
    for kind in KINDS {
        match read(kind, &form) {
            Some(wanted) => changes.push((kind, wanted)),
            None => {
                let numbers = [("least", kind.least.into()), ("most", LONGEST.into())];
                faults.push((kind.name.to_owned(), ctx.language.text("retention-fault", &numbers)));
            }
        }
    }
    if !faults.is_empty() {
        return page(&ctx, &mut tx, Some(&form), faults).await?.show(&ctx);
    }
    for (kind, wanted) in changes {
        if days(&mut tx, kind).await? != wanted {
            set(&mut tx, kind, wanted, &who, ctx.app.clock.now()).await?;
        }
    }
    tx.commit().await?;
    Ok(ctx.to("/manage/retention?done=saved"))
}

fn read(kind: &Kind, form: &Form) -> Option<i64> {
    form.text(kind.name).parse().ok().filter(|days| (kind.least..=LONGEST).contains(days))
}

/// `GET /manage/retention/report`
pub async fn report(ctx: Ctx) -> Result<Response> {
    let mut rows = Vec::new();
    for one in reports(&mut ctx.app.db.read().await?, 300).await? {
        rows.push(vec![
            Cell::words(ctx.day(one.at)?),
            Cell::words(ctx.t(&format!("keep-{}", one.kind))),
            Cell::words(one.days.to_string()),
            Cell::words(one.swept.removed.to_string()),
            Cell::words(one.swept.held.to_string()),
        ]);
    }
    let headings =
        ["report-day", "report-kind", "report-days", "report-removed", "report-held"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("retention-report"), headings, rows, empty: ctx.t("report-none") };
    let time = format!("{:02}:{:02}", AT.0, AT.1);
    Desk::new(&ctx, ctx.t("retention-report"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("retention-title"), "/manage/retention")
        .words(ctx.language.text("report-when", &[("time", time.as_str().into())]))
        .table(table)
        .show(&ctx)
}
