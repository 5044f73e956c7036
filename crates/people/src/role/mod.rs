//! The roles of a partnership, and the one table of who may do what.
//!
//! A role is held for the partnership, an organisation or a body, from one day to another.
//! What stands in no line here is allowed to nobody. `docs/use/permissions.md` is made from this file.

pub mod pages;

use platform::permission::HeldFor::{Body, Organisation, Partnership};
use platform::permission::Reach::{All, Own};
use platform::permission::{HeldFor, Permission, Role};

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

/// See who has an account, and what they hold.
pub const SEE_PEOPLE: Permission = Permission {
    name: "people.see",
    about: "See who has an account, and what they hold.",
    granted: &[
        ("strategy-officer", All),
        ("data-protection-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", Own),
        ("body-secretary", Own),
    ],
};

/// Invite people, one by one or by a spreadsheet.
pub const INVITE: Permission = Permission {
    name: "people.invite",
    about: "Invite people, one by one or by a spreadsheet.",
    granted: &[
        ("strategy-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", Own),
        ("body-secretary", Own),
    ],
};

/// Change somebody's name, address or organisation, set the last day, and hand over what they answer for.
pub const CHANGE_PEOPLE: Permission = Permission {
    name: "people.change",
    about: "Change somebody's name, address or organisation, set the last day, and hand over what they answer for.",
    granted: &[("strategy-officer", All), ("system-administrator", All), ("organisation-administrator", Own)],
};

/// Give roles and end them; which ones, [`GIVEN_BY`] says.
pub const GIVE_ROLES: Permission = Permission {
    name: "role.give",
    about: "Give roles and end them; which ones, the table of roles says.",
    granted: &[
        ("strategy-officer", All),
        ("data-protection-officer", All),
        ("system-administrator", All),
        ("safeguarding-lead", Own),
        ("organisation-administrator", Own),
        ("participation-worker", All),
        ("body-secretary", Own),
    ],
};

/// Give somebody without e-mail a code on a card.
pub const GIVE_CARDS: Permission = Permission {
    name: "card.give",
    about: "Give somebody without e-mail a code on a card.",
    granted: &[("participation-worker", Own)],
};

/// Say who answers for an action, and send them a task link.
pub const GIVE_DUTIES: Permission = Permission {
    name: "duty.give",
    about: "Say who answers for an action, and send them a task link.",
    granted: &[("strategy-officer", All), ("organisation-administrator", Own)],
};

/// Add an organisation, or change what is known of it.
pub const CHANGE_ORGANISATIONS: Permission = Permission {
    name: "organisation.change",
    about: "Add an organisation, or change what is known of it.",
    granted: &[("strategy-officer", All), ("organisation-administrator", Own)],
};

/// Change what is measured: measures, their targets, breaks and the notes on their curves.
pub const CHANGE_MEASURES: Permission = Permission {
    name: "measure.change",
    about: "Change what is measured: measures, their targets, breaks and the notes on their curves.",
    granted: &[("strategy-officer", All), ("data-steward", All)],
};

/// Change records of the plan in the browser.
pub const CHANGE_PLAN: Permission = Permission {
    name: "plan.change",
    about: "Change records of the plan in the browser.",
    granted: &[("strategy-officer", All)],
};

/// Change the site's name, words, colours and languages.
pub const CHANGE_SITE: Permission = Permission {
    name: "site.change",
    about: "Change the site's name, words, colours and languages.",
    granted: &[("strategy-officer", All), ("system-administrator", All)],
};

/// See what waits to be sent and what could not be, without its content.
pub const SEE_MAIL: Permission = Permission {
    name: "mail.see",
    about: "See what waits to be sent and what could not be, without its content.",
    granted: &[("system-administrator", All)],
};

/// See work in the background, and start again what failed.
pub const RUN_JOBS: Permission = Permission {
    name: "jobs.run",
    about: "See work in the background, and start again what failed.",
    granted: &[("system-administrator", All)],
};

/// Search who did what.
pub const SEARCH_AUDIT: Permission = Permission {
    name: "audit.search",
    about: "Search who did what.",
    granted: &[("data-protection-officer", All), ("system-administrator", All)],
};

/// Decide on people's wishes about their own data, hold what must be kept, and set how long things are kept.
pub const PROTECT_DATA: Permission = Permission {
    name: "data.protect",
    about: "Decide on people's wishes about their own data, hold what must be kept, and set how long things are kept.",
    granted: &[("data-protection-officer", All)],
};

/// Enter figures and see those that are not published: all of them, or those of measures that one's organisation keeps.
pub const KEEP_FIGURES: Permission = Permission {
    name: "figures.keep",
    about: "Enter figures and see those that are not published: all of them, or those of measures that one's organisation keeps.",
    granted: &[
        ("strategy-officer", All),
        ("data-steward", All),
        ("organisation-administrator", Own),
        ("contributor", Own),
        ("action-owner", Own),
    ],
};

/// Publish figures, with small counts hidden, and withdraw them.
pub const PUBLISH_FIGURES: Permission = Permission {
    name: "figures.publish",
    about: "Publish figures, with small counts hidden, and withdraw them.",
    granted: &[("strategy-officer", All), ("data-steward", All)],
};

/// Tell what was done on an action: any, or one that one's organisation owns or contributes to.
pub const WRITE_UPDATES: Permission = Permission {
    name: "update.write",
    about: "Tell what was done on an action: any, or one that one's organisation owns or contributes to.",
    granted: &[
        ("strategy-officer", All),
        ("organisation-administrator", Own),
        ("action-owner", Own),
        ("contributor", Own),
    ],
};

/// Read updates that were approved for partners.
pub const READ_UPDATES: Permission = Permission {
    name: "update.read",
    about: "Read updates that were approved for partners.",
    granted: &[
        ("strategy-officer", All),
        ("report-reviewer", All),
        ("body-secretary", All),
        ("body-member", All),
        ("chair", All),
        ("co-chair", All),
        ("commissioner", All),
        ("organisation-administrator", All),
        ("action-owner", All),
        ("contributor", All),
    ],
};

/// Read updates that were sent, ask back, approve them for everybody or for partners, and remind whoever is late.
pub const APPROVE_UPDATES: Permission = Permission {
    name: "update.approve",
    about: "Read updates that were sent, ask back, approve them for everybody or for partners, and remind whoever is late.",
    granted: &[("strategy-officer", All)],
};

/// Write the summary and the highlights of a report, and send it for sign-off.
pub const EDIT_REPORTS: Permission = Permission {
    name: "report.edit",
    about: "Write the summary and the highlights of a report, and send it for sign-off.",
    granted: &[("strategy-officer", All)],
};

/// Sign a report off, which publishes it, or ask something back. Nobody signs off what they sent.
pub const SIGN_REPORTS: Permission = Permission {
    name: "report.sign",
    about: "Sign a report off, which publishes it, or ask something back. Nobody signs off what they sent.",
    granted: &[("report-reviewer", All)],
};

/// See reports before they are published: whoever writes them or signs them off.
pub const SEE_REPORTS: Permission = Permission {
    name: "report.see",
    about: "See reports before they are published: whoever writes them or signs them off.",
    granted: &[("strategy-officer", All), ("report-reviewer", All)],
};

/// See how everything is going that one's organisation owns or contributes to, and how far its updates are.
pub const SEE_ORGANISATION: Permission = Permission {
    name: "organisation.see",
    about: "See how everything is going that one's organisation owns or contributes to, and how far its updates are.",
    granted: &[
        ("strategy-officer", All),
        ("organisation-administrator", Own),
        ("action-owner", Own),
        ("contributor", Own),
        ("participation-worker", Own),
        ("commissioner", Own),
    ],
};

/// Say, for one's own group of young people, whether how an action is said to go feels true and what should become of it, and take that back.
pub const RATE: Permission = Permission {
    name: "rating.write",
    about: "Say, for one's own group of young people, whether how an action is said to go feels true and what should become of it, and take that back.",
    granted: &[("young-representative", Own)],
};

/// Read what groups of young people say and propose before others do, and pass it on or ask back.
pub const READ_RATINGS: Permission = Permission {
    name: "rating.read",
    about: "Read what groups of young people say and propose before others do, and pass it on or ask back.",
    granted: &[("participation-worker", All)],
};

/// Rank, as a member of a body, what is put before it, change that, and take it back. A secretary serves a body, and is no member.
pub const ANSWER_RANKINGS: Permission = Permission {
    name: "ranking.answer",
    about: "Rank, as a member of a body, what is put before it, change that, and take it back.",
    granted: &[("young-representative", Own), ("body-member", Own), ("chair", Own), ("co-chair", Own)],
};

/// Every permission there is.
pub const PERMISSIONS: &[&Permission] = &[
    &SEE_PEOPLE,
    &INVITE,
    &CHANGE_PEOPLE,
    &GIVE_ROLES,
    &GIVE_CARDS,
    &GIVE_DUTIES,
    &CHANGE_ORGANISATIONS,
    &CHANGE_MEASURES,
    &CHANGE_PLAN,
    &CHANGE_SITE,
    &SEE_MAIL,
    &RUN_JOBS,
    &SEARCH_AUDIT,
    &PROTECT_DATA,
    &KEEP_FIGURES,
    &PUBLISH_FIGURES,
    &WRITE_UPDATES,
    &READ_UPDATES,
    &SEE_ORGANISATION,
    &APPROVE_UPDATES,
    &EDIT_REPORTS,
    &SIGN_REPORTS,
    &SEE_REPORTS,
    &RATE,
    &READ_RATINGS,
    &ANSWER_RANKINGS,
];

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
