//! All actions of a strategy in a reporting period, each with how far its update is; and reminding whoever is late.

use super::line::{FILTERS, Line, count, fits, lines};
use super::{PATH, files, hold, remind};
use axum::response::Response;
use people::role::{APPROVE_UPDATES, READ_UPDATES};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::Account;
use platform::outbox;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, address, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use platform::{Error, Result};
use serde_json::json;
use std::collections::HashMap;
use strategy::progress::Progress;
use strategy::reporting_period::{self, day};
use strategy::update::course::Course;
use strategy::update::held::{self, Held, State};

/// What the list is of, and whether whoever is signed in decides about it.
struct View<'a> {
    strategies: Vec<&'a Record>,
    period: Option<&'a Record>,
    decides: bool,
}

impl<'a> View<'a> {
    /// The period that is asked for by the address, or that is asked for now of the first strategy that has one.
    fn of(ctx: &'a Ctx) -> Result<View<'a>> {
        let (plan, today) = (&ctx.snapshot, ctx.app.today()?);
        let has = |one: &&Record| !reporting_period::all(plan, &one.reference).is_empty();
        let strategies: Vec<&Record> = plan.list("strategies").filter(has).collect();
        let wanted = plan.get(ctx.parameter("period")).filter(|one| one.table == &reporting_period::TABLE);
        let asked = strategies.iter().filter_map(|one| reporting_period::asked(plan, &one.reference, today));
        let newest = asked.max_by_key(|period| day(period, "ends"));
        let decides = ctx.actor()?.must(&APPROVE_UPDATES, "").is_ok();
        Ok(View { strategies, period: wanted.or(newest), decides })
    }
}

/// `GET /manage/updates`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&READ_UPDATES, "").or_else(|_| ctx.actor()?.must(&APPROVE_UPDATES, ""))?;
    let mut tx = ctx.app.db.read().await?;
    let view = View::of(&ctx)?;
    let mut desk = Desk::new(&ctx, ctx.t("updates-manage"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "updates-manage"));
    if ["reminded", "approved", "raised", "partners", "waiting", "returned"].contains(&ctx.parameter("done")) {
        let n: usize = ctx.parameter("n").parse().unwrap_or_default();
        desk = desk.done(ctx.language.text(&format!("updates-done-{}", ctx.parameter("done")), &[("n", n.into())]));
    }
    if let Some(words) = hold::in_words(&ctx, &hold::get(&mut tx).await?)? {
        desk = desk.block(Block::Warning(words));
    }
    let Some(period) = view.period else { return desk.words(ctx.t("updates-no-period")).show(&ctx) };
    let held = held::of_period(&mut tx, &ctx.app.keyring, &period.reference).await?;
    let lines = lines(&ctx, &held, period)?;
    desk = desk.form(choice(&ctx, &view, period)).words(summary(&ctx, &lines, period));
    let wanted = ctx.parameter("show");
    let answering = answering(&ctx, &mut tx, &view).await?;
    let rows = lines.iter().filter(|line| fits(line, wanted)).map(|line| row(&ctx, &view, line, &answering)).collect();
    let mut headings = vec!["action-heading", "col-organisation", "update-state", "col-progress"];
    if view.decides {
        headings.push("duty-who");
    }
    let headings = headings.into_iter().map(|key| ctx.t(key)).collect();
    desk = desk.table(Table { caption: period.title().to_owned(), headings, rows, empty: ctx.t("updates-none-such") });
    if view.decides {
        let asked = reporting_period::asked(&ctx.snapshot, period.text("strategy"), ctx.app.today()?);
        let is_asked = asked.is_some_and(|asked| asked.reference == period.reference);
        let late =
            is_asked && lines.iter().any(|line| line.course.waits() && answering.contains_key(&line.action.reference));
        if late {
            let form = FormBlock::new(format!("{PATH}/remind"), ctx.t("updates-remind")).quiet();
            desk = desk.form(form.field(Field::hidden("period", &period.reference)));
        }
        desk = desk.link(ctx.t("delay-title"), &format!("{PATH}/hold")).link(ctx.t("evidence-public"), files::PUBLIC);
    }
    desk.show(&ctx)
}

/// The choice of a period and of what is shown of it.
fn choice(ctx: &Ctx, view: &View<'_>, period: &Record) -> FormBlock {
    let named = |strategy: &&Record| {
        let periods = reporting_period::all(&ctx.snapshot, &strategy.reference).into_iter().rev();
        let short = strategy.text("short_title");
        let title = if short.is_empty() { strategy.title() } else { short }.to_owned();
        periods.map(move |one| (one.reference.clone(), format!("{title}: {}", one.title())))
    };
    let periods = view.strategies.iter().flat_map(named).collect();
    let options = FILTERS.map(|name| (name.to_owned(), ctx.t(&format!("updates-show-{name}")))).into();
    let form = FormBlock { get: true, ..FormBlock::new(PATH, ctx.t("duties-filter")) };
    form.field(Field::new("period", ctx.t("col-period"), Input::Select(periods)).value(&period.reference))
        .field(Field::new("show", ctx.t("duties-show"), Input::Select(options)).value(ctx.parameter("show")))
}

/// How many are in, how many are to be read, and how many are missing.
fn summary(ctx: &Ctx, lines: &[Line<'_>], period: &Record) -> String {
    let count = |wanted: &str| count(lines, wanted);
    let due = date_in_words(ctx.language, period.text("due"));
    let numbers = [
        ("n", lines.len().into()),
        ("approved", count("approved").into()),
        ("sent", count("to-read").into()),
        ("missing", count("waiting").into()),
        ("day", due.into()),
    ];
    ctx.language.text("updates-summary", &numbers)
}

/// Who answers for which action, for those who may know it.
async fn answering(ctx: &Ctx, tx: &mut Tx, view: &View<'_>) -> Result<HashMap<String, Account>> {
    if !view.decides {
        return Ok(HashMap::new());
    }
    remind::answering(tx, &ctx.app.job_context(), ctx.app.today()?).await
}

fn row(ctx: &Ctx, view: &View<'_>, line: &Line<'_>, answering: &HashMap<String, Account>) -> Vec<Cell> {
    let (path, progress) = match &line.course {
        Course::Public(one) => {
            (format!("/actions/{}#{}", line.action.reference, one.reference), Progress::of(one.text("progress")))
        }
        Course::OnItsWay(held, _) if may_read(view, held) => {
            let said = held.words.as_ref().map(|words| words.sent());
            (format!("{PATH}/{}", held.id), said.and_then(|said| Progress::of(said.text("progress"))))
        }
        _ if view.decides => (format!("/manage/actions/{}", line.action.reference), None),
        _ => (format!("/actions/{}", line.action.reference), None),
    };
    let owner = line.action.text("owner") == line.organisation.reference;
    let mut cells = vec![
        Cell::Link(Part::content(line.action.title()), address(ctx.language, &path, None)),
        Cell::content(line.organisation.title()),
        Cell::words(line.course.words(ctx)),
        progress.map_or_else(|| Cell::words(""), |progress| Cell::Mark(progress.mark(ctx))),
    ];
    if view.decides {
        cells.push(match answering.get(&line.action.reference).filter(|_| owner) {
            Some(account) => Cell::content(&account.name),
            None if owner => Cell::words(ctx.t("duty-nobody")),
            None => Cell::words(""),
        });
    }
    cells
}

/// Whether whoever sees the list may read an update that is not public: a draft only its writers.
fn may_read(view: &View<'_>, held: &Held) -> bool {
    held.state == State::Partners || view.decides && held.state != State::Draft
}

/// What waits behind the page: the updates that were sent and nobody has read.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path != PATH || ctx.actor()?.must(&APPROVE_UPDATES, "").is_err() {
        return Ok(Vec::new());
    }
    let sent = held::in_state(tx, &ctx.app.keyring, State::Sent).await?;
    Ok(vec![("waits-updates-sent", sent.len())])
}

/// `POST /manage/updates/remind`: writes to everybody who answers for an action of the period and has told nothing.
pub async fn remind(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let mut tx = ctx.app.db.write().await?;
    let period = ctx.record(&reporting_period::TABLE, sent.text("period"))?;
    let (context, today) = (ctx.app.job_context(), ctx.app.today()?);
    let asked = reporting_period::asked(&ctx.snapshot, period.text("strategy"), today);
    if asked.is_none_or(|asked| asked.reference != period.reference) {
        return Err(Error::invalid("Only updates of the period that is asked for now can be asked for."));
    }
    let answering = remind::answering(&mut tx, &context, today).await?;
    let late = day(period, "due") < today;
    let template = if late { &outbox::UPDATE_LATE } else { &outbox::UPDATE_DUE };
    let mut n = 0;
    for action in remind::silent(&mut tx, &context, &ctx.snapshot, period).await? {
        if let Some(to) = answering.get(&action.reference) {
            n += usize::from(
                remind::ask(&mut tx, &context, (action, to), (template, period.text("due")), &who.account).await?,
            );
        }
    }
    let act = Act {
        act: "update.remind",
        kind: reporting_period::TABLE.name,
        reference: &period.reference,
        detail: json!({ "letters": n }),
    };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?period={}&done=reminded&n={n}", period.reference)))
}
