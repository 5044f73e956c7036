//! The roles of a partnership, and the one table of who may do what.
//!
//! A role is held for the partnership, an organisation or a body, from one day to another.
//! What stands in no line here is allowed to nobody. `docs/use/permissions.md` is made from this folder.

mod holders;
pub mod pages;
mod permissions;

pub use holders::{holders, is_granted, reaching};
pub use permissions::*;

use platform::permission::HeldFor::{Body, Organisation, Partnership};
use platform::permission::{HeldFor, Role};

const fn role(name: &'static str, held_for: HeldFor) -> Role {
    Role { name, held_for, confidential: false }
}

const fn confidential(name: &'static str, held_for: HeldFor) -> Role {
    Role { name, held_for, confidential: true }
}

/// Every role but that of the visitor, which nobody needs to be given.
pub const ROLES: &[Role] = &[
    role("young-representative", Body),
    role("contributor", Organisation),
    role("organisation-administrator", Organisation),
    role("action-owner", Organisation),
    role("data-steward", Partnership),
    role("participation-worker", Organisation),
    confidential("safeguarding-lead", Organisation),
    role("directory-editor", Organisation),
    confidential("practitioner", Organisation),
    confidential("referral-supervisor", Organisation),
    confidential("personal-adviser", Organisation),
    role("commissioner", Organisation),
    role("body-secretary", Body),
    role("body-member", Body),
    role("chair", Body),
    role("co-chair", Body),
    role("strategy-officer", Partnership),
    role("report-reviewer", Partnership),
    confidential("data-protection-officer", Partnership),
    role("system-administrator", Partnership),
];

/// The role of this name.
pub fn role_named(name: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.name == name)
}

/// Who gives which roles. Nobody gives one to themselves.
///
/// No chain of gifts leads from a system administrator to a role that is shown confidential words: whoever runs the
/// system could else give it to a second account of their own. Only the command line can, for the first of them.
pub const GIVEN_BY: &[(&str, &[&str])] = &[
    (
        "organisation-administrator",
        &[
            "contributor",
            "action-owner",
            "participation-worker",
            "directory-editor",
            "commissioner",
            "organisation-administrator",
        ],
    ),
    ("participation-worker", &["young-representative"]),
    ("body-secretary", &["body-member", "chair", "co-chair", "young-representative"]),
    (
        "strategy-officer",
        &[
            "organisation-administrator",
            "action-owner",
            "contributor",
            "data-steward",
            "participation-worker",
            "body-secretary",
            "body-member",
            "chair",
            "co-chair",
            "report-reviewer",
            "commissioner",
            "directory-editor",
        ],
    ),
    ("data-protection-officer", &["safeguarding-lead", "referral-supervisor", "data-protection-officer"]),
    ("safeguarding-lead", &["practitioner", "referral-supervisor", "personal-adviser"]),
    (
        "system-administrator",
        &["strategy-officer", "organisation-administrator", "body-secretary", "system-administrator"],
    ),
];

/// Whether a role may give another.
pub fn gives(giver: &str, given: &str) -> bool {
    GIVEN_BY.iter().any(|(role, list)| *role == giver && list.contains(&given))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_tables_is_a_role() {
        let known = |name: &str| assert!(role_named(name).is_some(), "{name}");
        PERMISSIONS.iter().flat_map(|permission| permission.granted).for_each(|(role, _)| known(role));
        GIVEN_BY.iter().for_each(|(role, list)| {
            known(role);
            list.iter().for_each(|role| known(role));
        });
    }

    #[test]
    fn every_role_is_given_by_somebody() {
        for role in ROLES {
            let by: Vec<&str> =
                GIVEN_BY.iter().filter(|(giver, _)| gives(giver, role.name)).map(|(giver, _)| *giver).collect();
            assert!(!by.is_empty(), "{} is given by nobody", role.name);
            assert!(
                !role.confidential || !by.contains(&"system-administrator"),
                "{} is given by a system administrator",
                role.name
            );
        }
    }

    #[test]
    fn no_chain_of_gifts_leads_from_an_administrator_to_what_is_confidential() {
        let mut reached = vec!["system-administrator"];
        let mut next = 0;
        while next < reached.len() {
            let given = GIVEN_BY.iter().filter(|(giver, _)| *giver == reached[next]).flat_map(|(_, list)| *list);
            let new: Vec<&str> = given.copied().filter(|name| !reached.contains(name)).collect();
            reached.extend(new);
            next += 1;
        }
        assert!(reached.len() > 5, "{reached:?}");
        let confidential = |name: &&&str| role_named(name).is_some_and(|role| role.confidential);
        assert_eq!(reached.iter().find(confidential), None);
    }
}
