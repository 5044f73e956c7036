//! What is not kept for good: the one table of kinds, with how long each is kept and by which law.

use super::hold;

/// A kind of thing that is not kept for good.
pub struct Kind {
    /// Its name; its words are under `keep-NAME`, and the setting is `retention.NAME`.
    pub name: &'static str,
    /// For how many days, unless the partnership says otherwise.
    pub days: i64,
    /// The fewest days that a partnership may set.
    pub least: i64,
    /// Why, and by which law.
    pub law: &'static str,
    /// How it goes.
    pub(super) work: Work,
}

/// How a kind goes.
pub(super) enum Work {
    /// Rows of a table.
    Rows(Rows),
    /// The words of accounts that have ended.
    Accounts,
    /// The oldest entries of the audit.
    Audit,
    /// What the crate that keeps it erases itself.
    Part,
}

/// Rows of a table that go by the age of one of their columns.
pub(super) struct Rows {
    pub(super) table: &'static str,
    pub(super) id: &'static str,
    /// The column from which the days count.
    pub(super) at: &'static str,
    /// Whether that column counts seconds, not microseconds.
    pub(super) seconds: bool,
    /// The column of the account, whose legal hold counts.
    pub(super) account: Option<&'static str>,
    /// The kind under which a row has a key of its own.
    pub(super) key: Option<&'static str>,
}

const fn rows(table: &'static str, at: &'static str) -> Rows {
    Rows { table, id: "id", at, seconds: false, account: Some("account"), key: None }
}

const MINIMISATION: &str = "UK GDPR, Article 5(1)(c) and (e): not longer than it is of use";
const ACCOUNTABLE: &str = "UK GDPR, Article 5(2): to show that the law was kept";

/// Every kind.
pub const KINDS: &[Kind] = &[
    Kind { name: "sessions", days: 30, least: 30, law: MINIMISATION, work: Work::Rows(rows("session", "created_at")) },
    Kind {
        name: "sign-ins",
        days: 1,
        least: 1,
        law: MINIMISATION,
        work: Work::Rows(Rows { key: Some("sign_in"), ..rows("sign_in", "created_at") }),
    },
    Kind {
        name: "passkey-challenges",
        days: 1,
        least: 1,
        law: MINIMISATION,
        work: Work::Rows(Rows { id: "hash", ..rows("passkey_challenge", "created_at") }),
    },
    Kind {
        name: "openid-flows",
        days: 1,
        least: 1,
        law: MINIMISATION,
        work: Work::Rows(Rows { id: "hash", account: None, ..rows("openid_flow", "created_at") }),
    },
    Kind {
        name: "rate-limits",
        days: 1,
        least: 1,
        law: MINIMISATION,
        work: Work::Rows(Rows { id: "key", account: None, seconds: true, ..rows("rate_limit", "window") }),
    },
    Kind {
        name: "mails",
        days: 90,
        least: 7,
        law: MINIMISATION,
        work: Work::Rows(Rows { key: Some("outbox"), ..rows("outbox", "created_at") }),
    },
    Kind {
        name: "invitations",
        days: 90,
        least: 1,
        law: MINIMISATION,
        work: Work::Rows(Rows { key: Some("invitation"), ..rows("invitation", "lapses_at") }),
    },
    Kind { name: "task-links", days: 90, least: 1, law: MINIMISATION, work: Work::Rows(rows("task_link", "until")) },
    Kind { name: "card-codes", days: 90, least: 1, law: MINIMISATION, work: Work::Rows(rows("card_code", "until")) },
    Kind {
        name: "dead-jobs",
        days: 90,
        least: 7,
        law: MINIMISATION,
        work: Work::Rows(Rows { account: None, ..rows("job", "dead_at") }),
    },
    Kind { name: "ended-accounts", days: 365, least: 30, law: MINIMISATION, work: Work::Accounts },
    Kind {
        name: "duties",
        days: 3 * 365,
        least: 30,
        law: MINIMISATION,
        work: Work::Rows(Rows { key: Some("duty"), ..rows("duty", "ended_at") }),
    },
    Kind { name: "referrals", days: 2 * 365, least: 90, law: MINIMISATION, work: Work::Part },
    Kind {
        name: "referral-drafts",
        days: 60,
        least: 7,
        law: MINIMISATION,
        work: Work::Rows(Rows { key: Some("referral_draft"), ..rows("referral_draft", "written_at") }),
    },
    Kind {
        name: "data-requests",
        days: 3 * 365,
        least: 365,
        law: ACCOUNTABLE,
        work: Work::Rows(Rows { key: Some(super::KIND), ..rows("data_request", "decided_at") }),
    },
    Kind {
        name: "legal-holds",
        days: 6 * 365,
        least: 365,
        law: "Limitation Act 1980, section 5: claims may come within six years",
        work: Work::Rows(Rows { key: Some(hold::KIND), ..rows("legal_hold", "ended_at") }),
    },
    Kind {
        name: "audit",
        days: 6 * 365,
        least: 365,
        law: "UK GDPR, Articles 5(2) and 32; Limitation Act 1980, section 5: claims may come within six years",
        work: Work::Audit,
    },
    Kind {
        name: "retention-reports",
        days: 3 * 365,
        least: 365,
        law: ACCOUNTABLE,
        work: Work::Rows(Rows { account: None, ..rows("retention_run", "at") }),
    },
];
