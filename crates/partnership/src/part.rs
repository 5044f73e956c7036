//! What this crate says about people and about records, to whoever asks all crates alike.

use crate::ask::{self, reply};
use crate::commission::partner;
use crate::contribution;
use crate::decision;
use crate::follow_up::{self, own as promises, told};
use crate::funding::{self, interest};
use crate::meeting::{self, desk, guest, held, own, suggest};
use crate::seat::{self, ask as joining};
use crate::story::{self, consent};
use crate::training::{self, booking, trainer};

use people::duty::{self, Answer, Of};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::{Desk, Raw};
use platform::part::{Erasing, Forgetting, Found, Handing, Look, Open, Part, Processing, Waiting};
use platform::record::Record;
use platform::sealed::{Row, Rows};
use platform::secret::Keyring;
use platform::sought::Sought;
use serde_json::{Value, json};

/// What this crate says about people.
pub const PART: Part = Part {
    name: "partnership",
    hand_over: |tx, look| Box::pin(open(tx, look)),
    take_over: |tx, open, handing| Box::pin(take_over(tx, open, handing)),
    own_data: |tx, keyring, account| Box::pin(own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(erase(tx, erasing)),
    forget: |tx, forgetting| Box::pin(forget(tx, forgetting)),
    records: RECORDS,
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    acts: &[guest::TASK, promises::TASK],
    at_work: |tx, ctx, desk| Box::pin(at_work(tx, ctx, desk)),
    tag,
    block,
    ..Part::NOTHING
};

const RECORDS: &[Processing] = &[
    Processing {
        kind: "Meetings: agendas, what was said, decided and promised, and who sits where",
        controller: "The organisation that runs the body, and the partnership that publishes the plan",
        basis: "Article 6(1)(e), public task",
        holds: "What bodies discussed and decided. Organisations, posts and groups; no names of people but holders of public office",
        about: "Organisations and posts",
        seen_by: "Everybody",
        kept: "For good: the history of the plan is public",
        place: "The database; its history in a chain of hashes",
    },
    Processing {
        kind: "Agendas on their way: what was suggested and by which account, papers that are not open, and the full notes",
        controller: "The organisation that runs the body",
        basis: "Article 6(1)(e), public task",
        holds: "The words of suggestions, drafts, exempt papers and full notes; the accounts that wrote them, and when. Notes name nobody without need",
        about: "People at work and young representatives who suggest something; whoever a writer names",
        seen_by: "Those who run the meetings of the body. What is exempt and the full notes: its members. A suggestion: whoever made it",
        kept: "With the records of the body; a suggestion that was not taken up goes with the account of whoever made it",
        place: "The database; words as ciphertext under a key of each item",
    },
    Processing {
        kind: "Who is invited to a meeting, what they answered, and whether they were there",
        controller: "The organisation that runs the body",
        basis: "Article 6(1)(e), public task",
        holds: "The account, the meeting, the answer and when; whether they were there, where names are noted and not heads alone",
        about: "Members of bodies and guests",
        seen_by: "The person; those who run the meetings of the body. Everybody: how many were there",
        kept: "With the account",
        place: "The database",
    },
    Processing {
        kind: "Who does what was promised in a meeting, and what they tell of it before it is published",
        controller: "The organisation that runs the body",
        basis: "Article 6(1)(e), public task",
        holds: "The account, the promise, yes or no and whom to ask instead; how it goes, and words",
        about: "People at work and young representatives",
        seen_by: "The person; those who run the meetings of the body",
        kept: "With the account: answer and words are erased with it",
        place: "The database; words as ciphertext under a key of their own",
    },
    Processing {
        kind: "Money: funds, grants that were awarded, and which organisation is interested, seeks partners or bids",
        controller: "The organisation that bids; of grants whoever awarded them, and the partnership that publishes them",
        basis: "Article 6(1)(e), public task",
        holds: "Organisations, amounts and days, as funders publish them; words of organisations about a bid; the accounts that wrote them, and when. Grants to individuals are refused",
        about: "Organisations; people at work who write for them",
        seen_by: "Grants and funds: everybody. Who is interested and seeks partners: people at work in the partnership",
        kept: "Grants for good; which partners a bid seeks until it is over; words about a bid that is over with the account that wrote them, of others with the records of the fund",
        place: "The database; words as ciphertext under a key of each",
    },
    Processing {
        kind: "What organisations did, and which column of their own spreadsheets holds what",
        controller: "The organisation that tells, and the partnership that publishes it",
        basis: "Article 6(1)(e), public task",
        holds: "What was done, for what, when and how much, without names; headings of spreadsheets. The spreadsheet itself is not kept",
        about: "Organisations",
        seen_by: "What was done: everybody. Headings: whoever contributes for the organisation",
        kept: "What was done for good; headings until others are chosen",
        place: "The database",
    },
    Processing {
        kind: "Which organisations look for each other to bid together for what is commissioned",
        controller: "The organisation that looks for others",
        basis: "Article 6(1)(e), public task",
        holds: "Whether it would lead or join, and words of organisations about that; the accounts that wrote them, and when. Nothing of a bid",
        about: "Organisations; people at work who write for them",
        seen_by: "Until bids are over, people at work in the partnership; then whoever writes for that organisation",
        kept: "Until the organisation looks for nobody any more, and then without words; what somebody wrote who left, with the records of the commission",
        place: "The database; words as ciphertext under a key of each",
    },
    Processing {
        kind: "Who signed up for training, whether they came, and who may train others",
        controller: "The organisation that runs the training",
        basis: "Article 6(1)(e), public task",
        holds: "A name, an e-mail address or telephone number, where somebody comes from, and what would help them to take part; of those who may train, since when. What everybody reads is how many came from where",
        about: "Parents, carers and people at work who sign up, with an account or without",
        seen_by: "Whoever runs the training of that organisation; the person, by the link that they get",
        kept: "Names for 90 days after the session. A mark by which somebody who comes again is counted once, until the target is over towards which it counts, or else for three years. Who may train others until they, or whoever runs the course, end it",
        place: "The database; words as ciphertext under a key of each",
    },
    Processing {
        kind: "Who agreed to a story, how and until when",
        controller: "The organisation that tells the story",
        basis: "Article 6(1)(a), consent",
        holds: "The name of whoever agreed, as whom, how, from when until when, and how they are reached if they like. The story itself names nobody",
        about: "People of whom a story tells, and parents who agree for their child",
        seen_by: "Whoever tells stories for that organisation; the person, by the link that they get. The story: everybody, as long as it was agreed to",
        kept: "The name until it is taken back or what was agreed to ends; that it was agreed to and when it ended, for good",
        place: "The database; words as ciphertext under a key of each",
    },
    Processing {
        kind: "What organisations ask each other and offer, and which of them says that it can help",
        controller: "The organisation that asks or offers, and the one that replies",
        basis: "Article 6(1)(e), public task",
        holds: "What is asked or offered, without names; words of organisations about how they can help; the accounts that wrote them, and when",
        about: "Organisations; people at work who write for them",
        seen_by: "What is asked and its answer: everybody. A reply: whoever asked, and the organisation that replied",
        kept: "What is asked for good; a reply with the account that wrote it",
        place: "The database; words of replies as ciphertext under a key of each",
    },
    Processing {
        kind: "Who asks to join a board, forum or group, why, and what they were answered",
        controller: "The organisation that runs the body",
        basis: "Article 6(1)(e), public task",
        holds: "The account, the words, the answer, and when",
        about: "People at work and young representatives",
        seen_by: "The person; those who run the body",
        kept: "With the account",
        place: "The database; words as ciphertext under a key of each request",
    },
];

/// What the page of a body says of its life, and that of a record of its stories and what was done for it.
fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let blocks =
        [seat::block::block(ctx, record)?, story::block::block(ctx, record)?, contribution::block::block(ctx, record)?];
    let said: String = blocks.into_iter().flatten().map(|block| block.0).collect();
    Ok(Some(Raw(said)).filter(|said| !said.0.is_empty()))
}

/// A word on the card of what is not as usual.
fn tag(ctx: &Ctx, record: &Record) -> Option<&'static str> {
    let (plan, today) = (&ctx.snapshot, || ctx.looked_at().ok());
    match record.table.name {
        "bodies" => meeting::is_quiet(plan, record, today()?).map(|_| "tag-quiet"),
        "meetings" => meeting::standing(record, today()?).tag(),
        "training_sessions" => training::stands(record, today()?).tag(),
        "funding" => {
            let is_over = funding::standing(record, funding::list::moment(ctx).ok()?, &ctx.app.site.zone().ok()?);
            (is_over == funding::Standing::Closed).then_some("fund-closed-list")
        }
        "asks" => ask::is_waiting(record, today()?).then_some("asks-waits"),
        "decisions" => decision::call_in_left(record, today()?).map(|_| "tag-call-in"),
        "follow_ups" => {
            (follow_up::standing(record, today()?) == follow_up::Standing::Late).then_some("follow-up-is-late")
        }
        _ => None,
    }
}

/// What waits behind a page.
async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    match path {
        desk::PATH => desk::waits(tx, ctx).await,
        ask::own::PATH => ask::own::waits(tx, ctx).await,
        story::own::PATH => story::own::waits(ctx),
        training::desk::PATH => training::desk::waits(tx, ctx).await,
        _ => Ok(Vec::new()),
    }
}

async fn at_work(tx: &mut Tx, ctx: &Ctx, desk: Desk) -> Result<Desk> {
    let desk = own::section(ctx, tx, desk).await?;
    promises::section(ctx, tx, desk).await
}

/// The promises that somebody, or anybody, keeps and that are still to be done.
async fn open(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Open>> {
    let held = duty::held(tx, follow_up::TABLE.name, look.account).await?;
    let thing = |(account, reference): (String, String)| {
        let record = look.plan.get(&reference).filter(|one| one.ended.is_none() && one.text("status") == "open")?;
        let scope = look.plan.referred(record, "meeting").map_or("", |meeting| meeting.text("body")).to_owned();
        let (part, kind, words) = (PART.name, follow_up::TABLE.name, record.title().to_owned());
        Some(Open { part, account, kind, reference, words, scope })
    };
    Ok(held.into_iter().filter_map(thing).collect())
}

async fn take_over(tx: &mut Tx, open: &Open, handing: &Handing<'_>) -> Result<()> {
    let of = Of { kind: follow_up::TABLE.name, reference: &open.reference };
    duty::give(tx, handing.context, &of, handing.to, handing.who).await
}

/// Everything that is kept here about an account.
async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let duties = duty::ever_of(tx, keyring, account).await?;
    let promises: Vec<Value> = duties.iter().filter(|duty| duty.kind == follow_up::TABLE.name).map(promise).collect();
    let invited = guest::by(tx, account).await?;
    let invited: Vec<Value> = invited.iter().map(invitation).collect();
    let suggested = suggest::by(tx, keyring, account).await?;
    let suggested: Vec<Value> =
        suggested.iter().map(|one| row(&Row { words: suggest::own_words(one), ..one.clone() })).collect();
    let told = at(tx, keyring, &told::ROWS, account).await?;
    let asked = at(tx, keyring, &joining::ROWS, account).await?;
    let bids: Vec<Value> = interest::ROWS.by(tx, keyring, account).await?.iter().map(row).collect();
    let partners: Vec<Value> = partner::ROWS.by(tx, keyring, account).await?.iter().map(row).collect();
    let replies: Vec<Value> = reply::ROWS.by(tx, keyring, account).await?.iter().map(row).collect();
    let training: Vec<Value> = booking::ROWS.by(tx, keyring, account).await?.iter().map(row).collect();
    let trains: Vec<Value> = trainer::ROWS.by(tx, keyring, account).await?.iter().map(row).collect();
    Ok(json!({
        "promises": promises,
        "meetings": invited,
        "suggested": suggested,
        "told": told,
        "asked_to_join": asked,
        "funding": bids,
        "commissions": partners,
        "offered_help": replies,
        "training": training,
        "may_train": trains,
    }))
}

fn promise(duty: &duty::Duty) -> Value {
    let answer = duty.answer.as_ref().map(|answer| match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::No(ask) => format!("no; ask: {ask}"),
    });
    json!({ "follow_up": duty.reference, "given_at": duty.given_at.to_string(), "answer": answer })
}

fn invitation(one: &guest::Guest) -> Value {
    json!({
        "meeting": one.meeting,
        "invited_at": one.asked_at.to_string(),
        "answer": one.answer,
        "was_there": one.was_there,
    })
}

/// A row for whoever it is about.
fn row(row: &Row) -> Value {
    json!({ "of": row.spot.first(), "state": row.state, "at": row.written_at.to_string(), "words": row.words })
}

/// The rows at the spots of an account.
async fn at(tx: &mut Tx, keyring: &Keyring, rows: &Rows, account: &str) -> Result<Vec<Value>> {
    let all = rows.all(tx, keyring).await?;
    Ok(all.iter().filter(|one| one.spot.last().is_some_and(|last| last == account)).map(row).collect())
}

/// What people wrote or what is kept about them.
pub const SAID: [&Rows; 10] = [
    &held::ROWS,
    &told::ROWS,
    &joining::ROWS,
    &interest::ROWS,
    &partner::ROWS,
    &reply::ROWS,
    &booking::ROWS,
    &trainer::ROWS,
    &trainer::NOTES,
    &consent::ROWS,
];

/// Where words stand that somebody looks for.
async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for rows in SAID {
        for one in rows.all(tx, keyring).await? {
            let words = one.words.all();
            if sought.is_in(&words) {
                let key = Some((rows.kind, one.id.clone()));
                let account = Some(one.written_by).filter(|account| !account.is_empty());
                found.push(Found { kind: rows.kind, reference: one.id, key, account, at: Some(one.written_at), words });
            }
        }
    }
    for duty in duty::everything(tx, keyring, follow_up::TABLE.name).await? {
        if let Some(Answer::No(words)) =
            duty.answer.filter(|answer| matches!(answer, Answer::No(ask) if sought.is_in(ask)))
        {
            let (key, account) = (Some((duty::KIND, duty.id)), Some(duty.account));
            found.push(Found {
                kind: follow_up::TABLE.name,
                reference: duty.reference,
                key,
                account,
                at: duty.answered_at,
                words,
            });
        }
    }
    Ok(found)
}

/// Erases what is kept here about an account: what it suggested and was not taken up, what it told and asked, and to what it was invited.
async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    duty::erase(tx, follow_up::TABLE.name, erasing.account).await?;
    guest::erase(tx, erasing.account).await?;
    suggest::erase(tx, erasing).await?;
    for rows in [&told::ROWS, &joining::ROWS] {
        rows.erase_at(tx, "account", erasing.account).await?;
    }
    // A reply says how its writer is reached; so may a bid, and one that is over is needed no more.
    reply::ROWS.erase(tx, erasing.account, &[reply::SENT]).await?;
    interest::ROWS.erase(tx, erasing.account, &interest::OVER).await?;
    partner::ROWS.erase(tx, erasing.account, &[partner::LEFT]).await?;
    booking::ROWS.erase_at(tx, "written_by", erasing.account).await?;
    trainer::ROWS.erase_at(tx, "written_by", erasing.account).await?;
    Ok(())
}

/// Erases words by themselves: a place at training and whoever may train others are nothing without their name, and a story that was taken
/// back is told no more.
async fn forget(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<Option<bool>> {
    let Some(rows) = [&booking::ROWS, &trainer::ROWS].into_iter().find(|rows| rows.kind == forgetting.kind) else {
        return consent::forget(tx, forgetting).await;
    };
    Ok(Some(rows.erase_at(tx, "id", forgetting.reference).await?))
}
