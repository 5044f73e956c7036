//! What an officer chases now, in the order in which it is dealt with: what waits for them, what is late, what is in the way,
//! the reports, what young people say, milestones that were missed, and pilots that wait for a decision. Each row leads to where it is dealt with.

use super::{listed, steps};
use crate::ratings::{held as ratings, read};
use crate::report::desk as reports;
use crate::report::draft::{self, Draft};
use crate::report::{Kind, published};
use crate::review::{self, held as proposals};
use crate::updates;
use crate::updates::line::{Line, fits};
use jiff::Timestamp;
use people::role::READ_RATINGS;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::Account;
use platform::page::desk::{Block, Cell, Desk};
use platform::page::{Part, date_in_words};
use platform::record::Record;
use std::collections::HashMap;
use strategy::action::pilot;
use strategy::barrier;
use strategy::progress::{self, silent};
use strategy::reporting_period::discussed::{State as Discussed, discussed};
use strategy::reporting_period::{counted, day};
use strategy::update::course::Course;
use strategy::update::held::{Held, State};

/// A strategy that is reported on, with the lines of the period that is asked for now.
pub struct Current<'a> {
    /// The strategy.
    pub strategy: &'a Record,
    /// The period.
    pub period: &'a Record,
    /// Who tells of which action in it, and how far that is.
    pub lines: Vec<Line<'a>>,
}

/// What is read once for the whole list.
pub struct Read<'a> {
    /// The strategies.
    pub current: &'a [Current<'a>],
    /// The updates on their way.
    pub held: &'a [Held],
    /// Who answers for which action.
    pub answering: HashMap<String, Account>,
}

/// The whole list.
pub async fn list(ctx: &Ctx, tx: &mut Tx, desk: Desk, read: &Read<'_>) -> Result<Desk> {
    let before = desk.parts();
    let drafts = draft::all(tx, &ctx.app.keyring).await?;
    let desk = to_read(ctx, desk, read.held)?;
    let desk = late(ctx, desk, read);
    let desk = barriers(ctx, desk);
    let desk = to_publish(ctx, desk, read.current, &drafts)?;
    let desk = to_sign(ctx, desk, &drafts);
    let desk = young(ctx, desk, ("chase-young", read::PATH), &ratings::unread(tx).await?)?;
    let wanted: Vec<Timestamp> =
        proposals::ROWS.in_state(tx, proposals::SENT).await?.into_iter().map(|(_, at)| at).collect();
    let desk = young(ctx, desk, ("chase-proposals", review::read::PATH), &wanted)?;
    let desk = missed(ctx, desk, read.current)?;
    let desk = pilots(ctx, desk)?;
    Ok(if desk.parts() == before { desk.words(ctx.t("chase-nothing")) } else { desk })
}

fn title<'a>(ctx: &'a Ctx, reference: &str) -> &'a str {
    ctx.snapshot.get(reference).map(Record::title).unwrap_or_default()
}

fn link(ctx: &Ctx, title: &str, path: &str) -> Cell {
    Cell::Link(Part::content(title), ctx.href(path))
}

/// The updates that were sent, in the order in which they were.
fn to_read(ctx: &Ctx, desk: Desk, held: &[Held]) -> Result<Desk> {
    let mut sent: Vec<&Held> = held.iter().filter(|one| one.state == State::Sent).collect();
    sent.sort_by_key(|one| one.sent_at);
    let row = |one: &&Held| {
        Ok(vec![
            link(ctx, title(ctx, &one.action), &format!("{}/{}", updates::PATH, one.id)),
            Cell::content(title(ctx, &one.organisation)),
            Cell::words(one.sent_at.map(|at| ctx.day(at)).transpose()?.unwrap_or_default()),
        ])
    };
    let rows = sent.iter().map(row).collect::<Result<_>>()?;
    Ok(listed(ctx, desk, "chase-read", &["action-heading", "col-organisation", "chase-sent"], rows))
}

/// What is late, the longest first, and of those alike first that of which nothing was told for the most periods.
fn late(ctx: &Ctx, desk: Desk, read: &Read<'_>) -> Desk {
    let mut late: Vec<(&Line<'_>, usize)> = Vec::new();
    for one in read.current {
        let lines = one.lines.iter().filter(|line| fits(line, "late"));
        late.extend(lines.map(|line| (line, silent(&ctx.snapshot, line.action, one.period))));
    }
    late.sort_by_key(|(line, periods)| std::cmp::Reverse((line.course.late(), *periods)));
    let row = |(line, periods): &(&Line<'_>, usize)| {
        let path = match &line.course {
            Course::OnItsWay(held, _) if held.state == State::Returned => format!("{}/{}", updates::PATH, held.id),
            _ => format!("/manage/actions/{}", line.action.reference),
        };
        let owner = line.action.text("owner") == line.organisation.reference;
        let who = match read.answering.get(&line.action.reference).filter(|_| owner) {
            Some(account) => Cell::content(&account.name),
            None if owner => Cell::words(ctx.t("duty-nobody")),
            None => Cell::words(""),
        };
        let silent = ctx.language.text("report-missing-periods", &[("n", (*periods).into())]);
        vec![
            link(ctx, line.action.title(), &path),
            Cell::content(line.organisation.title()),
            Cell::words(line.course.words(ctx)),
            Cell::words(if *periods > 0 { silent } else { String::new() }),
            who,
        ]
    };
    let headings = ["action-heading", "col-organisation", "update-state", "chase-silent", "dash-who"];
    listed(ctx, desk, "chase-late", &headings, late.iter().map(row).collect())
}

/// What waits for a body, the longest first, then what was raised and put to nobody.
fn barriers(ctx: &Ctx, desk: Desk) -> Desk {
    let plan = &ctx.snapshot;
    let rank = |one: &Record| match barrier::State::of(one) {
        barrier::State::Waits => Some((0, one.text("escalated").to_owned())),
        barrier::State::Raised => Some((1, one.text("raised").to_owned())),
        _ => None,
    };
    let mut all: Vec<_> = plan.list(barrier::TABLE.name).filter_map(|one| Some((rank(one)?, one))).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let row = |(_, one): &(_, &Record)| {
        let asked = plan.referred(one, "escalated_to");
        let whom = asked.map_or_else(|| Cell::words(ctx.t("chase-nobody-asked")), |body| Cell::content(body.title()));
        vec![
            link(ctx, one.title(), &format!("/manage/plan/barriers/{}", one.reference)),
            Cell::content(title(ctx, one.text("action"))),
            whom,
            Cell::words(barrier::pages::in_words(ctx, one).join(" · ")),
        ]
    };
    let headings = ["kind-barrier", "action-heading", "chase-waits-for", "barrier-state"];
    listed(ctx, desk, "chase-barriers", &headings, all.iter().map(row).collect())
}

/// The reports of the newest periods whose updates were due that are not published and wait for no reviewer, the next meeting first.
fn to_publish(ctx: &Ctx, desk: Desk, current: &[Current<'_>], drafts: &[Draft]) -> Result<Desk> {
    let today = ctx.app.today()?;
    let newest = current.iter().filter_map(|one| counted(&ctx.snapshot, &one.strategy.reference, today));
    let is = |draft: &&Draft, period: &Record| draft.period == period.reference && draft.kind == Kind::Quarterly;
    let of = |period: &Record| drafts.iter().find(|draft| is(draft, period)).map(|draft| draft.state);
    let mut open: Vec<&Record> = newest
        .filter(|period| published::of(&ctx.snapshot, &period.reference, Kind::Quarterly).is_none())
        .filter(|period| of(period) != Some(draft::State::Sent))
        .collect();
    open.sort_by_key(|period| day(period, "meeting"));
    let row = |period: &&Record| {
        let when = |(state, day): (Discussed, String)| {
            ctx.language.text(state.key(), &[("words", date_in_words(ctx.language, &day).into())])
        };
        let when = discussed(&ctx.snapshot, period, today).map(when).unwrap_or_default();
        report(ctx, (period, Kind::Quarterly), of(period), when)
    };
    let mut rows: Vec<Vec<Cell>> = open.iter().map(row).collect();
    // A report on a year is one to write from when somebody has begun it.
    for one in drafts.iter().filter(|one| one.kind != Kind::Quarterly && one.state != draft::State::Sent) {
        let period = ctx.snapshot.get(&one.period);
        rows.extend(period.map(|period| report(ctx, (period, one.kind), Some(one.state), String::new())));
    }
    let headings = ["kind-reporting-period", "kind-strategy", "report-state", "col-meeting"];
    Ok(listed(ctx, desk, "chase-reports", &headings, rows))
}

fn report(ctx: &Ctx, (period, kind): (&Record, Kind), state: Option<draft::State>, when: String) -> Vec<Cell> {
    let state = state.map_or("none", draft::State::name);
    vec![
        link(ctx, &kind.about(period), &format!("{}/{}", reports::PATH, kind.place(&period.reference))),
        Cell::content(title(ctx, period.text("strategy"))),
        Cell::words(ctx.t(&format!("report-state-{state}"))),
        Cell::words(when),
    ]
}

/// The reports that wait for sign-off, the longest first.
fn to_sign(ctx: &Ctx, desk: Desk, drafts: &[Draft]) -> Desk {
    let mut sent: Vec<&Draft> = drafts.iter().filter(|one| one.state == draft::State::Sent).collect();
    sent.sort_by_key(|one| one.written_at);
    let row = |one: &&Draft| {
        let period = ctx.snapshot.get(&one.period)?;
        let meeting = discussed(&ctx.snapshot, period, ctx.app.today().ok()?);
        let when = meeting.map(|(_, day)| date_in_words(ctx.language, &day)).unwrap_or_default();
        Some(report(ctx, (period, one.kind), Some(one.state), when))
    };
    let headings = ["kind-reporting-period", "kind-strategy", "report-state", "col-meeting"];
    listed(ctx, desk, "chase-sign", &headings, sent.iter().filter_map(row).collect())
}

/// How many words of young people wait for a participation worker, and since when.
fn young(ctx: &Ctx, desk: Desk, (key, path): (&str, &str), unread: &[Timestamp]) -> Result<Desk> {
    let Some(oldest) = unread.first() else { return Ok(desk) };
    let numbers = [("n", unread.len().into()), ("day", ctx.day(*oldest)?.into())];
    let words = ctx.language.text("chase-young-since", &numbers);
    let desk = desk.block(Block::Heading(ctx.language.text(key, &[("n", unread.len().into())])));
    let reads = ctx.actor()?.may_somewhere(&READ_RATINGS);
    Ok(if reads { desk.link(words, path) } else { desk.words(words) })
}

/// The milestones that were missed, the oldest first.
fn missed(ctx: &Ctx, desk: Desk, current: &[Current<'_>]) -> Result<Desk> {
    let actions: Vec<&Record> = current.iter().flat_map(|one| progress::actions(&ctx.snapshot, one.strategy)).collect();
    let (missed, _) = steps::open(ctx, &actions)?;
    let row = |step: &steps::Step<'_>| {
        vec![
            link(ctx, step.milestone.title(), &format!("/manage/plan/milestones/{}", step.milestone.reference)),
            Cell::words(step.due(ctx)),
            Cell::content(step.action.title()),
            Cell::content(title(ctx, step.action.text("owner"))),
        ]
    };
    let headings = ["kind-milestone", "col-due", "action-heading", "col-owner"];
    Ok(listed(ctx, desk, "dash-missed", &headings, missed.iter().map(row).collect()))
}

/// The pilots whose day has passed without a decision, the oldest first.
fn pilots(ctx: &Ctx, desk: Desk) -> Result<Desk> {
    let today = ctx.app.today()?;
    let mut waiting: Vec<&Record> =
        ctx.snapshot.list("actions").filter(|action| pilot::is_overdue(action, today)).collect();
    waiting.sort_by_key(|action| action.text("pilot_until"));
    let row = |action: &&Record| {
        vec![
            link(ctx, action.title(), &format!("/manage/plan/actions/{}", action.reference)),
            Cell::words(date_in_words(ctx.language, action.text("pilot_until"))),
            Cell::content(action.text("pilot_test")),
            Cell::content(title(ctx, action.text("owner"))),
        ]
    };
    let headings = ["action-heading", "col-pilot_until", "col-pilot_test", "col-owner"];
    Ok(listed(ctx, desk, "chase-pilots", &headings, waiting.iter().map(row).collect()))
}
