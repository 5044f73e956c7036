//! The referrals of the invented borough: what was sent, and what was done with it since, by the same table of moves as in earnest; no letters, and nothing in the audit.

use super::{Files, sheets_error};
use crate::chooser;
use ::referrals::content::{SERVICES, agreement, shared};
use ::referrals::learned::Quarter;
use ::referrals::learned::lesson::{self, Lesson};
use ::referrals::referral::act::may;
use ::referrals::referral::store::{self, New, Now};
use ::referrals::referral::{Referral, act, lookup, reader};
use ::referrals::state::{SIDES, Side, State};
use ::referrals::{agreement as consent, due, pathway, person, review, service};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::{Rows, Tx};
use platform::http::App;
use platform::identity::account;
use platform::sealed::Words;
use platform::{Error, Result, random};
use std::collections::BTreeMap;

/// A row of a file, by its headings.
type Line = BTreeMap<String, String>;

/// Fills in the referrals of an example, unless there are some.
pub async fn fill(app: &App, folder: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    if !tx.query("SELECT \"id\" FROM \"referral\" LIMIT 1", &[]).await?.is_empty() {
        return Ok(());
    }
    let done = lines(folder, "done")?;
    for line in lines(folder, "referrals")? {
        let own: Vec<&Line> = done.iter().filter(|one| text(one, "key") == text(&line, "key")).collect();
        one(app, &mut tx, &line, &own).await?;
    }
    tx.commit().await
}

/// Puts in the quarters that an example has published, from the columns of their own file.
pub async fn published(tx: &mut Tx, folder: &str) -> Result<()> {
    let (lines, mut quarters) = (lines(folder, "figures")?, BTreeMap::<&str, Lesson>::new());
    for line in &lines {
        let quarter = text(line, "quarter").parse::<Quarter>().map_err(|()| wrong("a quarter is none"))?;
        let counted_on = quarter.last().saturating_add(jiff::Span::new().days(12));
        let nothing = || Lesson { counted_on, counts: Vec::new(), waits: Vec::new() };
        let lesson = quarters.entry(text(line, "quarter")).or_insert_with(nothing);
        let (by, group) = (text(line, "by").to_owned(), text(line, "group").to_owned());
        let number = |name| text(line, name).parse::<u32>().map_err(|_| wrong("a number is none"));
        if text(line, "what") == lesson::DAYS {
            let days = |name| number(name).map(i64::from);
            let wait = lesson::Wait { by, group, median: days("value")?, lower: days("lower")?, upper: days("upper")? };
            lesson.waits.push(wait);
            continue;
        }
        let count = if text(line, "value") == "c" { None } else { Some(number("value")?.into()) };
        lesson.counts.push(lesson::Count { what: text(line, "what").to_owned(), by, group, count });
    }
    for (quarter, lesson) in quarters {
        let quarter = quarter.parse::<Quarter>().map_err(|()| wrong("a quarter is none"))?;
        let at = moment(&format!("{}T10:00:00Z", lesson.counted_on))?;
        lesson::keep(tx, quarter, at, &lesson).await?;
        lesson::publish(tx, quarter, at, None).await?;
    }
    Ok(())
}

/// One that was sent, with what was done since.
async fn one(app: &App, tx: &mut Tx, line: &Line, done: &[&Line]) -> Result<()> {
    let id = send(app, tx, line).await?;
    for step in done {
        let referral = store::fact(tx, &id).await?.ok_or_else(|| wrong("a referral is not there"))?;
        further(app, tx, &referral, step).await?;
    }
    Ok(())
}

async fn send(app: &App, tx: &mut Tx, line: &Line) -> Result<String> {
    let plan = app.snapshot().await?;
    let service = plan.get(text(line, "service")).ok_or_else(|| wrong("a service is not in the plan"))?;
    let beside = ["key", "from", "service", "sent", "pathway"];
    let words = line.iter().filter(|(name, text)| !beside.contains(&name.as_str()) && !text.is_empty());
    let words =
        words.fold(Words::default().with(SERVICES, &service.reference), |all, (name, text)| all.with(name, text));
    let at = moment(text(line, "sent"))?;
    let from = Some(text(line, "from").to_owned()).filter(|from| !from.is_empty());
    let sender = match &from {
        Some(from) => worker(app, tx, from).await?,
        None => String::new(),
    };
    let mut rows = Rows::default();
    let whom = person::prepare(&mut rows, &app.keyring, &words, at)?;
    let urgent = words.text("urgent") == "yes";
    let step = pathway::step_at(&plan, text(line, "pathway"), &service.reference);
    let day = day(app, at)?;
    let referral = Referral {
        id: random::id()?,
        number: store::new_number()?,
        version: 1,
        state: State::Sent,
        urgent,
        service: service.reference.clone(),
        from,
        to: service.text("organisation").to_owned(),
        person: whom,
        origin: None,
        step: step.map(|step| step.reference.clone()),
        sent_by: sender.clone(),
        sent_at: at,
        changed_at: at,
        due_on: due::by(State::Sent, day, day, urgent, service::promise(service)),
        decide_by: due::by(State::Received, day, day, urgent, service::promise(service)),
        told: 0,
    };
    let key = store::prepare(&mut rows, &app.keyring, &referral, &random::id()?, &shared(&words))?;
    let agreed = agreement(&words);
    consent::prepare(&mut rows, (&referral.id, &key), service.text("basis"), &agreed)?;
    if words.text("agreed-by") == consent::NOBODY {
        let own = (referral.from.as_deref().unwrap_or_default(), sender.as_str(), at);
        review::prepare(&mut rows, (&referral.id, &key), review::WITHOUT, own, &agreed)?;
    }
    let found_by = [("number", referral.number.as_str()), ("name", words.text("name"))];
    lookup::find_by(&mut rows, &app.keyring, &referral.id, &found_by);
    if !sender.is_empty() {
        reader::name(&mut rows, &referral.id, &[sender], Side::Sender, at);
    }
    let receiver = worker(app, tx, &referral.to).await?;
    reader::name(&mut rows, &referral.id, &[receiver], Side::Receiver, at);
    rows.insert(tx).await?;
    Ok(referral.id)
}

/// What was done with one, if it can be.
async fn further(app: &App, tx: &mut Tx, referral: &Referral, step: &Line) -> Result<()> {
    let (act, name) = (text(step, "act"), text(step, "side"));
    let side = SIDES.into_iter().find(|(_, known)| *known == name).map(|(side, _)| side);
    let side = side.ok_or_else(|| wrong("a side has another name"))?;
    let (_, to) = may(referral.state, act, &[side]).ok_or_else(|| wrong("an act is none of the table"))?;
    let account = match side {
        Side::Sender => worker(app, tx, referral.from.as_deref().unwrap_or_default()).await?,
        Side::Receiver => worker(app, tx, &referral.to).await?,
        Side::Person => String::new(),
    };
    let at = moment(text(step, "at"))?;
    let said = ["note", "reason", "offered", "outcome", "said"].iter().filter(|name| !text(step, name).is_empty());
    let words = said.fold(Words::default(), |all, name| all.with(name, text(step, name)));
    let plan = app.snapshot().await?;
    let service = plan.get(&referral.service).ok_or_else(|| wrong("a service is not in the plan"))?;
    let due_on = due::by(to, day(app, at)?, day(app, referral.sent_at)?, referral.urgent, service::promise(service));
    let new = New { side, account: &account, act, words: &words, at };
    let due_on = if to == referral.state { referral.due_on } else { due_on };
    store::advance(tx, &app.keyring, referral, new, Now { state: to, due_on }).await?;
    match text(step, "goes_on") {
        "" => Ok(()),
        on => store::goes_on(tx, &referral.id, on == "yes").await,
    }
}

/// Who works with referrals for an organisation of the demonstration.
async fn worker(app: &App, tx: &mut Tx, organisation: &str) -> Result<String> {
    let name = chooser::worker(organisation);
    let found = account::by_email(tx, &app.keyring, &chooser::address(name)).await?;
    found.map(|account| account.id).ok_or_else(|| wrong("nobody works there with referrals"))
}

fn text<'a>(line: &'a Line, name: &str) -> &'a str {
    line.get(name).map_or("", String::as_str)
}

fn moment(text: &str) -> Result<Timestamp> {
    text.parse().map_err(|_| wrong("a moment is none"))
}

fn day(app: &App, at: Timestamp) -> Result<Date> {
    Ok(at.to_zoned(app.site.zone()?).date())
}

fn wrong(what: &str) -> Error {
    Error::Internal(format!("the referrals of the example: {what}; acts are {}", act::ACTS.join(", ")))
}

fn lines(folder: &str, name: &str) -> Result<Vec<Line>> {
    let path = format!("{folder}/referrals/{name}.csv");
    let Some(file) = Files::get(&path) else { return Ok(Vec::new()) };
    let sheet = sheets::parse_csv(&format!("{name}.csv"), &file.data).map_err(|fault| sheets_error(&path, &fault))?;
    let line = |(_, cells): &(usize, Vec<String>)| sheet.headings.iter().cloned().zip(cells.iter().cloned()).collect();
    Ok(sheet.rows.iter().map(line).collect())
}
