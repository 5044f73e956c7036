//! What children and families say: where they were heard, and the messages that came of it.

pub mod consultation;
pub mod engagement;
pub mod message;
pub mod own_words;
pub mod pledge;
pub mod promise;
pub mod question;
pub mod response;
pub mod survey;
pub mod unsafe_place;

use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::job::{Every, Kind, Regular, Work};
use platform::part::{Found, Part, Processing, Waiting};
use platform::record::Record;
use platform::secret::Keyring;
use platform::sought::Sought;
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[
    &engagement::TABLE,
    &engagement::reached::TABLE,
    &survey::TABLE,
    &consultation::TABLE,
    &consultation::SECTIONS,
    &message::TABLE,
    &response::TABLE,
    &question::TIMES,
    &question::TABLE,
    &pledge::TABLE,
    &pledge::SIGNATURES,
    &pledge::OFFERED,
    &pledge::REPORTS,
    &unsafe_place::TABLE,
];

/// What is done in the background.
pub const JOBS: &[Kind] = &[
    Kind { name: survey::mix::JOB, work: Work::Outside(survey::mix::run, survey::mix::settled) },
    Kind { name: own_words::clock::JOB, work: Work::Inside(own_words::clock::run) },
    Kind { name: question::clock::JOB, work: Work::Inside(question::clock::run) },
    Kind { name: pledge::clock::JOB, work: Work::Inside(pledge::clock::run) },
];

/// What is done by the clock.
pub const REGULAR: &[Regular] = &[
    Regular { name: survey::mix::JOB, kind: survey::mix::JOB, every: Every::Minutes(10) },
    Regular { name: own_words::clock::JOB, kind: own_words::clock::JOB, every: Every::Minutes(10) },
    Regular { name: question::clock::JOB, kind: question::clock::JOB, every: Every::Day(7, 0) },
    Regular { name: pledge::clock::JOB, kind: pledge::clock::JOB, every: Every::Day(7, 10) },
];

/// What this crate says about people: what was said stands here without a name.
pub const PART: Part = Part {
    name: "voice",
    records: &[
        Processing {
            kind: "Messages: what children, families and practitioners said, and where they were heard",
            controller: "The organisation that heard them, and the partnership that publishes the plan",
            basis: "Article 6(1)(e), public task",
            holds: "The words, and a group such as “a young person”. No names, addresses or telephone numbers: the import refuses them.",
            about: "Children, families and practitioners, as groups",
            seen_by: "Everybody",
            kept: "For good: the history of the plan is public. Words by which somebody could be told apart are to be taken out before they come in.",
            place: "The database; its history in a chain of hashes",
        },
        Processing {
            kind: "Answers to surveys, and the codes with which they are answered",
            controller: "The organisation that asks",
            basis: "Article 6(1)(e), public task",
            holds: "Codes of choices and numbers, in which words they were asked, and the group that the code was for. No time, address, name or account. A code is kept as a look-up value, with whether it was used.",
            about: "Children, young people, families and practitioners, who answer without a name",
            seen_by: "Nobody one by one; results in numbers of ten and more",
            kept: "Answers for good. What has just come in is sealed until ten of a group can be mixed, then emptied for good; it is never in a backup",
            place: "The database",
        },
        Processing {
            kind: "Sounds in which the questions of surveys are spoken",
            controller: "The organisation that asks",
            basis: "Article 6(1)(e), public task",
            holds: "The voice of whoever speaks, without a name, and who has listened to it, as officers write it. No child speaks",
            about: "People at work, and interpreters",
            seen_by: "Whoever answers the survey; which sound somebody hears is in no log",
            kept: "Until it is taken out or another takes its place; those of a draft go with it",
            place: "The database",
        },
        Processing {
            kind: "What children and families write in their own words in surveys, before it was read, and that somebody wants to be talked to",
            controller: "The organisation that asks; of what may be about harm, the organisation of the safeguarding lead who reads it",
            basis: "Article 6(1)(e), public task; of what is said about health or harm, Article 9(2)(g) with Schedule 1, paragraph 18 of the Data Protection Act 2018, safeguarding of children and of individuals at risk",
            holds: "The words, the question and the wording, when they came, and who took them upon themselves; of whoever wants to be talked to what they say of themselves and how to reach them. No account, code or address of a device",
            about: "Children, young people and families who write; whoever they write about",
            seen_by: "The safeguarding lead who is named for the survey and whoever stands in, and nobody else; each reading is in the audit. Officers see that something is late, and not what it says",
            kept: "Until it is decided on: then the words and when they came go with their key",
            place: "The database, as ciphertext under a key of each",
        },
        Processing {
            kind: "What was passed on of what people wrote in surveys, after it was read and what must not be seen was taken out",
            controller: "The organisation that asks",
            basis: "Article 6(1)(e), public task",
            holds: "The words, the question, the wording, themes, and the message that it became; the look-up value of a receipt. No time, and nothing that ties what one person wrote to another question",
            about: "Children, young people and families",
            seen_by: "Strategy officers, and participation workers of the organisation; a message that is made of it, everybody",
            kept: "For good; whoever has the receipt can have the words erased",
            place: "The database; the words as ciphertext under a key of each",
        },
        Processing {
            kind: "Questions to those who lead, and who seconded them",
            controller: "The organisation that asks for them, and the partnership that publishes them",
            basis: "Article 6(1)(e), public task",
            holds: "The question, without a name; the post that is asked, and its answer. Of each code or account that seconds a question a look-up value, another for each question",
            about: "Children and young people; those who hold the posts",
            seen_by: "Everybody the question, the answer and how many seconded it; nobody who did",
            kept: "Questions and answers for good. The look-up values until seconding ends; then the count alone",
            place: "The database",
        },
        Processing {
            kind: "Pledges and charters: which organisation signed, what it offers and what it did",
            controller: "The organisation that signed, and the partnership that keeps the list",
            basis: "Article 6(1)(e), public task",
            holds: "The organisation, its words, offers with for whom they are, and counts of those who took them up. No names: telephone numbers and addresses are refused",
            about: "Organisations; children and young people in numbers",
            seen_by: "Everybody",
            kept: "For good; a signature can be withdrawn, and earlier days keep it",
            place: "The database; its history in a chain of hashes",
        },
        Processing {
            kind: "Where it feels unsafe, as people tell it by four choices",
            controller: "The partnership",
            basis: "Article 6(1)(e), public task",
            holds: "Counts: how often in a quarter of the year a kind of spot, a time and a reason were chosen for a place. No row of one person, no words, no day, address or device",
            about: "Nobody by themselves; children and young people as a whole",
            seen_by: "Everybody, of full quarters, nothing of fewer than ten and rounded down to fives",
            kept: "For good; the last four full quarters are shown",
            place: "The database",
        },
        Processing {
            kind: "Notes of facilitators: what was said in a workshop or visit, by group and theme",
            controller: "The organisation that heard them",
            basis: "Article 6(1)(e), public task",
            holds: "The group, a theme, and what was said, without names; telephone numbers and addresses are refused; the message that it became",
            about: "Children, young people and families, as groups",
            seen_by: "Strategy officers, and participation workers of the organisation; a message that is made of it, everybody",
            kept: "Until a worker throws it away; a message for good",
            place: "The database; the words as ciphertext under a key of each",
        },
    ],
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    tag,
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    ..Part::NOTHING
};

/// A word on the card of what waits for people or for an answer.
fn tag(ctx: &Ctx, record: &Record) -> Option<&'static str> {
    let plan = &ctx.snapshot;
    let today = || ctx.looked_at().ok();
    match record.table.name {
        "offers" => (!pledge::is_open(plan, record, today()?)).then_some("offer-is-over"),
        "consultations" => match consultation::State::of(plan, record, today()?) {
            consultation::State::Asked(survey::State::Open) => Some("tag-open"),
            consultation::State::Asked(_) => None,
            consultation::State::Closed(answer) => answer.tag(),
        },
        "questions" => question::standing(record, today()?).tag(),
        "question_times" => question::is_open(plan, record, today()?).then_some("tag-open"),
        _ => None,
    }
}

async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = own_words::kept::find(tx, keyring, sought).await?;
    found.extend(engagement::notes::find(tx, keyring, sought).await?);
    Ok(found)
}

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    match path {
        own_words::read::PATH => own_words::read::waits(tx, ctx).await,
        question::answer::PATH => question::answer::waits(ctx).await,
        pledge::own::PATH => pledge::own::waits(ctx).await,
        survey::desk::PATH => own_words::clock::waits(tx, ctx).await,
        _ => Ok(Vec::new()),
    }
}
