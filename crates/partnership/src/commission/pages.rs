//! The public pages of what is commissioned.

use super::{
    AHEAD, CHECKLIST, CRITERIA, DECIDED, FOR_BIDS, LOTS, POINTS, RUNS, SESSION, STEP_TABLE, TABLE, ends_soon, is_stale,
    next, own, takes_bids, weeks_of_notice,
};
use crate::funding::list::pounds_between;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use people::role::SEEK_MONEY;
use platform::Result;
use platform::cell::{first_day, last_day};
use platform::http::Ctx;
use platform::page::{Card, Page, RecordPage, cards, choice_key, date_in_words};
use platform::record::Record;

/// Where the official notices of the United Kingdom are.
pub const OFFICIAL: &str = "https://www.find-tender.service.gov.uk/";

/// A commission in a list.
pub struct Row {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// How far it is: the class of the tag, and the words.
    pub tag: (&'static str, String),
    /// Who commissions.
    pub organisation: String,
    /// What it is worth.
    pub value: String,
    /// What it is about.
    pub theme: String,
    /// Whether small organisations have a chance.
    pub chance: String,
    /// Of a contract that ends: that nothing is said of what follows, or what does.
    pub follows: Option<Option<(String, String)>>,
}

impl Row {
    /// A commission as it stands on a day.
    pub fn new(ctx: &Ctx, one: &Record, today: Date) -> Row {
        Row {
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            tag: tag(ctx, one, today),
            organisation: ctx.snapshot.referred(one, "organisation").map_or("", Record::title).to_owned(),
            value: value(ctx, one),
            theme: one.text("theme").to_owned(),
            chance: chance(ctx, one),
            follows: ends_soon(one, today)
                .map(|_| next(&ctx.snapshot, one).map(|next| (next.title().to_owned(), ctx.href(&next.path())))),
        }
    }
}

/// What a commission or a lot is worth, in words.
pub fn value(ctx: &Ctx, one: &Record) -> String {
    pounds_between(ctx, one.int("value_from"), one.int("value_to"))
}

/// Whether small organisations have a chance, in words; nothing, where nobody says.
pub fn chance(ctx: &Ctx, one: &Record) -> String {
    match one.text("chance") {
        "" => String::new(),
        chance => ctx.t(&choice_key(chance)),
    }
}

/// How far a commission is on a day, with the day that matters next, and the class of the tag.
pub fn tag(ctx: &Ctx, one: &Record, today: Date) -> (&'static str, String) {
    let stage = one.text("stage");
    let with = |key: &str, column: &str| {
        ctx.language.text(key, &[("day", date_in_words(ctx.language, one.text(column)).into())])
    };
    let has = |column: &str| !one.text(column).is_empty();
    match stage {
        _ if is_stale(one, today) => ("ec-tag--doubt", with("commission-start-overdue", "starts_on")),
        FOR_BIDS if !takes_bids(one, today) => ("ec-tag--gap", with("commission-bids-over", "bids_until")),
        FOR_BIDS if has("bids_until") => ("ec-tag--stated", with("commission-bids-until", "bids_until")),
        FOR_BIDS => ("ec-tag--stated", ctx.t(&choice_key(stage))),
        stage if AHEAD.contains(&stage) && is_overdue(one, today) => {
            ("ec-tag--doubt", with("commission-notice-overdue", "notice_on"))
        }
        stage if AHEAD.contains(&stage) && has("notice_at") && has_come(one, today) => {
            ("", with("commission-notice-came", "notice_on"))
        }
        stage if AHEAD.contains(&stage) && has("notice_on") => ("", with("commission-notice-on", "notice_on")),
        RUNS if last_day(one.text("ends_on")).is_some_and(|day| day < today) => {
            ("ec-tag--doubt", with("commission-end-overdue", "ends_on"))
        }
        RUNS if has("ends_on") => ("", with("commission-ends-on", "ends_on")),
        stage => ("", ctx.t(&choice_key(stage))),
    }
}

/// Whether the day of the official notice has been.
fn has_come(one: &Record, today: Date) -> bool {
    first_day(one.text("notice_on")).is_some_and(|day| day <= today)
}

/// Whether the official notice was expected before a day, and is not there: nobody said what became of it.
fn is_overdue(one: &Record, today: Date) -> bool {
    last_day(one.text("notice_on")).is_some_and(|day| day < today) && one.text("notice_at").is_empty()
}

/// A session at which commissioning is explained.
struct Session {
    when: String,
    text: String,
    title: String,
    href: String,
    more_at: String,
}

/// A point that was made of commissioning as such.
struct Point {
    text: String,
    /// Where it is carried on: the title and the address.
    concerns: Option<(String, String)>,
}

/// The page of all of them: under the key of each heading, what stands there.
#[derive(Template)]
#[template(path = "partnership/commissions.html")]
struct All {
    page: Page,
    official: &'static str,
    parts: Vec<(&'static str, Vec<Row>)>,
    sessions: Vec<Session>,
    points: Vec<Point>,
}

/// `GET /commissions`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.looked_at()?;
    let all: Vec<&Record> = ctx.snapshot.list(TABLE.name).collect();
    let mut parts: Vec<(&str, Vec<&Record>)> = PARTS.map(|key| (key, Vec::new())).into();
    for one in &all {
        let key = part(one, today);
        if let Some((_, part)) = parts.iter_mut().find(|(name, _)| *name == key) {
            part.push(one);
        }
    }
    for (key, part) in &mut parts {
        part.sort_by_key(|one| by_day(key, one));
    }
    let rows = |(key, part): (&'static str, Vec<&Record>)| {
        (key, part.into_iter().map(|one| Row::new(&ctx, one, today)).collect::<Vec<Row>>())
    };
    let mut points: Vec<&Record> = ctx.snapshot.list(POINTS.name).collect();
    points.sort_by_key(|one| one.int("number"));
    let mut page = ctx.page(ctx.t("table-commissions"));
    page.add_downloads("/api/v1/commissions");
    ctx.html(&All {
        official: OFFICIAL,
        parts: parts.into_iter().map(rows).filter(|(_, rows)| !rows.is_empty()).collect(),
        sessions: sessions(&ctx, today),
        points: points.into_iter().map(|one| point(&ctx, one)).collect(),
        page,
    })
}

/// The parts of the page, in their order.
const PARTS: [&str; 7] = [
    "commissions-open",
    "commissions-ahead",
    "commissions-ending",
    "commissions-decided",
    "commissions-running",
    "commissions-over",
    "commissions-stale",
];

/// In which part of the page a commission stands.
fn part(one: &Record, today: Date) -> &'static str {
    match one.text("stage") {
        _ if is_stale(one, today) => PARTS[6],
        FOR_BIDS if takes_bids(one, today) => PARTS[0],
        stage if stage == FOR_BIDS || stage == DECIDED => PARTS[3],
        stage if AHEAD.contains(&stage) => PARTS[1],
        RUNS if ends_soon(one, today).is_some() => PARTS[2],
        RUNS => PARTS[4],
        _ => PARTS[5],
    }
}

/// By which day those of a part are sorted; what has none comes last.
fn by_day(part: &str, one: &Record) -> (bool, Option<Date>) {
    let day = match part {
        "commissions-open" | "commissions-decided" => last_day(one.text("bids_until")),
        "commissions-ahead" => first_day(one.text("notice_on")),
        _ => last_day(one.text("ends_on")),
    };
    (day.is_none(), day)
}

/// The sessions to come, the next first.
fn sessions(ctx: &Ctx, today: Date) -> Vec<Session> {
    let ahead =
        |one: &&Record| one.text("kind") == SESSION && last_day(one.text("day")).is_some_and(|day| day >= today);
    let mut all: Vec<&Record> = ctx.snapshot.list(STEP_TABLE.name).filter(ahead).collect();
    all.sort_by_key(|one| one.text("day"));
    let session = |one: &Record| {
        let of = ctx.snapshot.referred(one, "commission").filter(|of| of.ended.is_none())?;
        Some(Session {
            when: date_in_words(ctx.language, one.text("day")),
            text: one.title().to_owned(),
            title: of.title().to_owned(),
            href: ctx.href(&of.path()),
            more_at: one.text("more_at").to_owned(),
        })
    };
    all.into_iter().filter_map(session).collect()
}

/// The title of a record, and where it stands: on its own page, or on that of what it is part of.
fn link(ctx: &Ctx, record: &Record) -> (String, String) {
    let card = Card::new(ctx, record);
    (record.title().to_owned(), card.href.unwrap_or_default())
}

fn point(ctx: &Ctx, one: &Record) -> Point {
    Point {
        text: one.title().to_owned(),
        concerns: ctx.snapshot.referred(one, "concerns").map(|other| link(ctx, other)),
    }
}

/// A part of a commission for which one can bid by itself.
struct Lot {
    number: i64,
    title: String,
    value: String,
    chance: String,
}

/// What is asked of a bid.
struct Criterion {
    title: String,
    weight: String,
    scored_by: String,
}

/// What was done before bids were asked for.
struct Step {
    kind: String,
    when: String,
    text: String,
    body: Option<(String, String)>,
    more_at: String,
}

/// By which a commission is looked at, and what is said of it: nothing is a gap.
struct Check {
    key: String,
    said: Vec<String>,
    /// Of early notice: how many weeks before the official one everybody could read of it.
    weeks: Option<String>,
}

/// What stands above the facts of one.
#[derive(Template)]
#[template(path = "partnership/commission.html")]
struct Top {
    page: Page,
    /// Whether it is still ahead: then this is early word and no notice.
    ahead: bool,
    tag: (&'static str, String),
    value: String,
    official: &'static str,
    notice_at: String,
    /// Where those who sign in look for partners.
    own: Option<String>,
    /// That a contract ends soon, and nothing is said of what follows: what does has a list of its own.
    nothing_follows: bool,
    checks: Vec<Check>,
    lots: Vec<Lot>,
    criteria: Vec<Criterion>,
    /// That the criteria do not come to 100%, where all have a weight.
    short: Option<String>,
    steps: Vec<Step>,
}

/// The rows of a table that belong to a commission, by a column.
fn of<'a>(ctx: &'a Ctx, one: &Record, table: &str, column: &str) -> Vec<&'a Record> {
    let mut all = ctx.snapshot.referring(&one.reference, table, "commission");
    all.sort_by(|a, b| (a.int(column), a.text(column)).cmp(&(b.int(column), b.text(column))));
    all
}

fn step(ctx: &Ctx, one: &Record) -> Step {
    Step {
        kind: ctx.t(&choice_key(one.text("kind"))),
        when: date_in_words(ctx.language, one.text("day")),
        text: one.title().to_owned(),
        body: ctx.snapshot.referred(one, "body").map(|body| (body.title().to_owned(), ctx.href(&body.path()))),
        more_at: one.text("more_at").to_owned(),
    }
}

/// How many weeks before its notice everybody could read of a commission, in words.
fn weeks(ctx: &Ctx, one: &Record) -> Option<String> {
    let weeks = weeks_of_notice(one)?;
    let key = if weeks < 0 { "commission-weeks-none" } else { "commission-weeks" };
    Some(ctx.language.text(key, &[("n", weeks.into())]))
}

/// That these criteria do not come to 100%, where all have a weight.
fn short(ctx: &Ctx, criteria: &[&Record]) -> Option<String> {
    let weights: Option<Vec<i64>> = criteria.iter().map(|one| one.int("weight")).collect();
    let sum: i64 = weights.filter(|weights| !weights.is_empty())?.iter().sum();
    (sum != 100).then(|| ctx.language.text("commission-short", &[("n", sum.into())]))
}

/// `GET /commissions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, today) = (ctx.record(&TABLE, &reference)?, ctx.looked_at()?);
    let steps = of(&ctx, one, STEP_TABLE.name, "day");
    let said = |kind: &str| -> Vec<String> {
        steps.iter().filter(|step| step.text("kind") == kind).map(|step| step.title().to_owned()).collect()
    };
    let row = Row::new(&ctx, one, today);
    let ahead = AHEAD.contains(&one.text("stage"));
    let lot = |lot: &Record| Lot {
        number: lot.int("number").unwrap_or_default(),
        title: lot.title().to_owned(),
        value: value(&ctx, lot),
        chance: chance(&ctx, lot),
    };
    let criteria = of(&ctx, one, CRITERIA.name, "number");
    let criterion = |one: &Record| Criterion {
        title: one.title().to_owned(),
        weight: one.int("weight").map(|weight| format!("{weight}%")).unwrap_or_default(),
        scored_by: ctx.t(&choice_key(one.text("scored_by"))),
    };
    let top = Top {
        page: ctx.page(""),
        ahead,
        tag: row.tag,
        value: row.value,
        official: OFFICIAL,
        notice_at: one.text("notice_at").to_owned(),
        own: (own::is_open(&ctx, one)? && ctx.may_try(&SEEK_MONEY))
            .then(|| ctx.href(&format!("{}/{reference}", own::PATH))),
        nothing_follows: row.follows == Some(None),
        checks: CHECKLIST
            .iter()
            .map(|kind| Check {
                key: choice_key(kind),
                said: said(kind),
                weeks: weeks(&ctx, one).filter(|_| *kind == CHECKLIST[0]),
            })
            .filter(|check| ahead || !check.said.is_empty())
            .collect(),
        lots: of(&ctx, one, LOTS.name, "number").into_iter().map(lot).collect(),
        short: short(&ctx, &criteria),
        criteria: criteria.into_iter().map(criterion).collect(),
        steps: steps.iter().filter(|one| !CHECKLIST.contains(&one.text("kind"))).map(|one| step(&ctx, one)).collect(),
    };
    let after = ctx.snapshot.referring(&one.reference, TABLE.name, "follows");
    RecordPage::new(&ctx, one)
        .within_list(&TABLE)
        .lead(one, "about")
        .block(&top)?
        .facts(
            &ctx,
            one,
            &[
                "stage",
                "organisation",
                "theme",
                "chance",
                "told_on",
                "notice_on",
                "bids_until",
                "starts_on",
                "ends_on",
                "extends_to",
                "provider",
                "follows",
                "concerns",
            ],
        )
        .section("commission-next", cards(&ctx, after), None)
        .show(&ctx)
}
