//! The page of the documentation that says who may do what: roles, permissions, and every route for every role.

use super::routes::roles;
use crate::router;
use people::role::{GIVEN_BY, PERMISSIONS, ROLES, gives};
use platform::http::Mode;
use platform::i18n;
use platform::permission::{HeldFor, Permission, Reach};
use std::fmt::Write;

const INTRO: &str = "# Who may do what

A role is held for the whole partnership, for an organisation, or for a body, from one day to another.
What is not granted here is allowed to nobody, and what you may not see is not found.
A visitor, who is not signed in, reads everything that is open.

This page is made from the program: `everychance doctor --permissions` prints it, and tests compare the two.
The last table is what the tests ask for, route by route and role by role.
";

/// The page, in Markdown.
pub fn page() -> String {
    let mut page = INTRO.to_owned();
    page.push_str("\n## Roles\n\n| role | held for | what for | given by | may be shown confidential words |\n| --- | --- | --- | --- | --- |\n");
    for role in ROLES {
        let held_for = match role.held_for {
            HeldFor::Partnership => "the partnership",
            HeldFor::Organisation => "an organisation",
            HeldFor::Body => "a body",
        };
        let by: Vec<&str> = GIVEN_BY.iter().map(|(giver, _)| *giver).filter(|giver| gives(giver, role.name)).collect();
        let about = i18n::english().text(&format!("role-{}-about", role.name), &[]);
        let confidential = if role.confidential { "where a permission says so" } else { "no" };
        line(&mut page, &[role.name, held_for, &about, &by.join(", "), confidential]);
    }
    page.push_str("\nNobody gives a role to themselves. A role that may be shown confidential words is never given by a system administrator.\n");
    page.push_str("\n## Permissions\n\n| permission | what it allows | over everything | over their own organisation or body |\n| --- | --- | --- | --- |\n");
    for permission in PERMISSIONS {
        line(
            &mut page,
            &[permission.name, permission.about, &who(permission, Reach::All), &who(permission, Reach::Own)],
        );
    }
    page.push_str("\n## Every route\n\n`visitor` is anybody; `signed-in` is everybody who is signed in; `anonymous` is anybody, and nothing is kept of who came, not even that somebody was signed in. Where a role's reach is its own, the page shows no more than that.\n\n| method | path | rule | roles |\n| --- | --- | --- | --- |\n");
    for route in router::routes(Mode::Earnest).list() {
        let roles = match route.rule.name() {
            "public" | "anonymous" => "visitor".to_owned(),
            "signed-in" => "signed-in".to_owned(),
            _ => roles(route.rule).join(", "),
        };
        line(&mut page, &[route.method, &format!("`{}`", route.path), route.rule.name(), &roles]);
    }
    page
}

fn who(permission: &Permission, reach: Reach) -> String {
    let roles: Vec<&str> = permission.granted.iter().filter(|(_, own)| *own == reach).map(|(role, _)| *role).collect();
    roles.join(", ")
}

fn line(page: &mut String, cells: &[&str]) {
    // Writing into a string cannot fail.
    let _ = writeln!(page, "| {} |", cells.join(" | "));
}
