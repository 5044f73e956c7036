//! What referrals say about people and their data.

use crate::referral::{self, list, lookup};
use crate::review::pages;
use crate::{draft, gone, hold, watch};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::part::{Found, Part, Processing, Waiting};
use platform::secret::Keyring;
use platform::sought::Sought;

/// Referrals, for whoever looks for what is kept about somebody.
pub const PART: Part = Part {
    name: "referrals",
    records: &[
        Processing {
            kind: "Referrals: somebody is sent to a service, with what it must know to decide, and what came of it",
            controller: "The organisation that sends, for what it shares; the organisation that receives, for what it does with it",
            basis: "As the service states it for each referral: Article 6(1)(e), public task, where it has one (Children Act 2004, sections 10 and 11), otherwise Article 6(1)(f) or (a); for health Article 9(2)(h) or (g) with the Data Protection Act 2018, Schedule 1. It stands in each referral, beside the agreement and apart from it",
            holds: "Name, birthday or expected birth, languages, how they are reached safely, what is going on and what is asked for; of health, home and learning only what was agreed to; what was decided, said and corrected, with when and by whom; who agreed to what, until when; documents that go along. Beside it, in clear: the service, the two organisations, how far it is, when it was sent and by when what comes next is due",
            about: "Children, young people and parents, and those who are named for their care",
            seen_by: "Those named on it in the two organisations, while they hold the role; the referral supervisors of both; whoever it is about; a safeguarding lead who looks into it in danger, for a day, and those who look afterwards whether that was right. Strategy officers see that it is there and how late it is. Each reading is in the audit",
            kept: "Two years after it is over, unless the partnership says otherwise, or an exemption of the law is named for which it is kept; then its words and documents go with their key, and that there was one stays",
            place: "The database, as ciphertext under a key of each; by what it is found, as look-up values",
        },
        Processing {
            kind: "Whoever referrals are about: how they are reached safely, and the code with which they see what became of them",
            controller: "The organisation that sent the first of them",
            basis: "As the referral",
            holds: "What to call them, their language, how, when and how not to reach them, and their code; that two who were referred apart are one person, where a worker asked; which letters went to them",
            about: "Children, young people and parents",
            seen_by: "Those named on a referral of theirs, and they themselves, who change it. A text or a mail with a number alone goes where they said that it is safe",
            kept: "With the last referral of theirs",
            place: "The database, as ciphertext under a key of each; of the code a look-up value beside",
        },
        Processing {
            kind: "Referrals that are written and not sent",
            controller: "The organisation of whoever writes",
            basis: "As the referral",
            holds: "What is written so far",
            about: "Children, young people and parents",
            seen_by: "Whoever writes it, and nobody else",
            kept: "Until it is sent or thrown away, and 60 days at most unless the partnership says otherwise",
            place: "The database, as ciphertext under a key of each",
        },
        Processing {
            kind: "Mailboxes of services where nobody has an account",
            controller: "The partnership",
            basis: "Article 6(1)(e), public task: a referral must arrive",
            holds: "An address that several people of a service read",
            about: "Those who read it",
            seen_by: "Whoever looks after the network of referrals",
            kept: "Until it is changed",
            place: "The database, as ciphertext",
        },
        Processing {
            kind: "What referrals teach: figures of a quarter, published once it is over, and how often no service was right, by month and theme",
            controller: "The partnership",
            basis: "Article 6(1)(e), public task (Children Act 2004, section 10)",
            holds: "Counts by service, theme, ward, age and reason, small ones hidden so that they cannot be worked out",
            about: "Nobody",
            seen_by: "Everybody",
            kept: "As long as the plan",
            place: "The database, in clear",
        },
    ],
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    forget: |tx, forgetting| Box::pin(gone::forget(tx, forgetting)),
    retain: |tx, retaining| Box::pin(gone::retain(tx, retaining)),
    holds: |tx, kind, reference| {
        Box::pin(async move { Ok(kind == referral::KIND && hold::holds(tx, reference).await?) })
    },
    erase: |tx, erasing| Box::pin(draft::erase(tx, erasing.account)),
    ..Part::NOTHING
};

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    match path {
        referral::PATH => list::waits(tx, ctx).await,
        watch::PATH => watch::waits(tx, ctx).await,
        pages::PATH | pages::OWN => pages::waits(tx, ctx).await,
        _ => Ok(Vec::new()),
    }
}

/// Where words stand, for the data protection officer: in which referral and draft, with its number and how far it is, and nothing of
/// what it says.
async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for (one, words) in lookup::everything(tx, keyring).await? {
        if words.iter().any(|words| sought.is_in(&words.all())) {
            found.push(Found {
                kind: referral::KIND,
                key: Some((referral::KIND, one.id.clone())),
                reference: one.id,
                account: None,
                at: Some(one.sent_at),
                words: format!("{} ({}, {})", one.number, one.service, one.state.name()),
            });
        }
    }
    for row in draft::everything(tx, keyring).await? {
        if sought.is_in(&row.words.all()) {
            found.push(Found {
                kind: draft::KIND,
                key: Some((draft::KIND, row.id.clone())),
                reference: row.id,
                account: Some(row.written_by),
                at: Some(row.written_at),
                words: String::new(),
            });
        }
    }
    Ok(found)
}
