//! The public pages of training: the catalogue, a course, a session, and how far a target is.

use super::progress::{self, Matrix};
use super::{
    ATTENDANCE, COURSES, FOR_WHOM, SESSIONS, TARGETS, booking, in_order, prepare, sessions, stands, topics, trainer,
};
use crate::grant::fresh;
use crate::meeting::dates;
use crate::meeting::list::when;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use booking::Taken;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, Page, RecordPage, choice_key, date_in_words};
use platform::record::Record;
use platform::typed::thousands;
use std::collections::{BTreeSet, HashMap};

/// A session in a list.
struct Session {
    title: String,
    href: String,
    when: String,
    place: String,
    spoken: String,
    tag: (&'static str, String),
    /// How many places are free, or that it is full.
    free: String,
    /// Where one signs up.
    book: Option<String>,
    /// How many came, of one that was held.
    came: String,
}

impl Session {
    fn new(ctx: &Ctx, one: &Record, taken: &HashMap<String, Taken>) -> Result<Session> {
        let stands = stands(one, ctx.looked_at()?);
        let open = super::book::is_open(ctx, one)?;
        let free = taken.get(&one.reference).copied().unwrap_or_default().free(one.int("places"));
        let free = match free.filter(|_| open) {
            None => String::new(),
            Some(0) => ctx.t("training-is-full"),
            Some(free) => ctx.language.text("training-free", &[("n", free.into())]),
        };
        let rows = ctx.snapshot.referring(&one.reference, ATTENDANCE.name, "session");
        let came: i64 = rows.iter().filter_map(|row| row.int("came")).sum();
        Ok(Session {
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            when: when(ctx, one),
            place: one.text("location").to_owned(),
            spoken: one.text("spoken").to_owned(),
            tag: (stands.class(), ctx.t(&format!("meeting-is-{}", stands.name()))),
            free,
            book: open.then(|| ctx.href(&super::book::path(one))),
            came: if rows.is_empty() {
                String::new()
            } else {
                ctx.language.text("training-n-came", &[("n", came.into())])
            },
        })
    }
}

/// How far a target is, in words and as a bar.
struct Reached {
    title: String,
    href: String,
    /// How many of how many.
    words: String,
    /// Those of whom nobody knows whether they came before.
    unnamed: String,
    /// How wide the bar is, of 100, in fives.
    share: i64,
}

impl Reached {
    fn new(ctx: &Ctx, target: &Record) -> Reached {
        let (reached, goal) = (progress::of_target(&ctx.snapshot, target), target.int("goal").unwrap_or_default());
        let said =
            [("n", thousands(&reached.people.to_string()).into()), ("goal", thousands(&goal.to_string()).into())];
        let unnamed = [("n", reached.unnamed.into())];
        Reached {
            title: target.title().to_owned(),
            href: ctx.href(&target.path()),
            words: if reached.came == 0 {
                ctx.t("training-none-counted")
            } else {
                ctx.language.text("training-reached", &said)
            },
            unnamed: if reached.unnamed == 0 { String::new() } else { ctx.language.text("training-unnamed", &unnamed) },
            share: reached.people.min(goal) * 20 / goal.max(1) * 5,
        }
    }
}

/// A course in the catalogue.
struct Course {
    title: String,
    href: String,
    for_whom: String,
    who: String,
    topics: String,
    status: Option<String>,
    /// The next session.
    next: Option<Session>,
}

/// The catalogue.
#[derive(Template)]
#[template(path = "partnership/courses.html")]
struct All {
    page: Page,
    for_whom: Vec<(String, String)>,
    topics: Vec<String>,
    chosen: (String, String),
    targets: Vec<Reached>,
    courses: Vec<Course>,
    has_sessions: bool,
    calendar: String,
}

fn course(ctx: &Ctx, one: &Record, taken: &HashMap<String, Taken>) -> Result<Course> {
    let today = ctx.looked_at()?;
    let ahead = |session: &&Record| stands(session, today).is_ahead();
    let next = sessions(&ctx.snapshot, &one.reference).into_iter().find(ahead);
    Ok(Course {
        title: one.title().to_owned(),
        href: ctx.href(&one.path()),
        for_whom: ctx.t(&choice_key(one.text("for_whom"))),
        who: ctx.snapshot.referred(one, "organisation").map_or("", Record::title).to_owned(),
        topics: topics(one).join(" · "),
        status: (one.text("status") != "offered").then(|| ctx.t(&choice_key(one.text("status")))),
        next: next.map(|session| Session::new(ctx, session, taken)).transpose()?,
    })
}

/// `GET /courses`: what is offered comes first, what has a session soonest before the others.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (today, taken) = (ctx.looked_at()?, booking::taken(&mut ctx.app.db.read().await?).await?);
    let all: Vec<&Record> = ctx.snapshot.list(COURSES.name).collect();
    let mut seen = BTreeSet::new();
    let mut about: Vec<String> = all
        .iter()
        .flat_map(|one| topics(one))
        .filter(|topic| seen.insert(topic.to_lowercase()))
        .map(str::to_owned)
        .collect();
    about.sort_by_key(|topic| topic.to_lowercase());
    let (for_whom, topic) = (ctx.parameter("for"), ctx.parameter("topic"));
    let fits = |one: &&&Record| {
        (for_whom.is_empty() || [for_whom, FOR_WHOM[2]].contains(&one.text("for_whom")))
            && (topic.is_empty() || topics(one).iter().any(|own| own.eq_ignore_ascii_case(topic)))
    };
    let mut shown: Vec<&Record> = all.iter().filter(fits).copied().collect();
    shown.sort_by_key(|one| order(&ctx, one, today));
    let mut page = ctx.page(ctx.t("table-courses"));
    page.add_downloads("/api/v1/courses");
    let courses = shown.into_iter().map(|one| course(&ctx, one, &taken)).collect::<Result<_>>()?;
    let for_whom_choices = FOR_WHOM.map(|one| (one.to_owned(), ctx.t(&choice_key(one))));
    ctx.html(&All {
        for_whom: for_whom_choices.into(),
        topics: about,
        chosen: (for_whom.to_owned(), topic.to_owned()),
        targets: ctx.snapshot.list(TARGETS.name).map(|one| Reached::new(&ctx, one)).collect(),
        courses,
        has_sessions: ctx.snapshot.list(SESSIONS.name).next().is_some(),
        calendar: page.data_href("/training-sessions.ics"),
        page,
    })
    .map(fresh)
}

/// By what the catalogue is sorted: whether a course is offered, the day of its next session, and its title.
fn order<'a>(ctx: &'a Ctx, one: &'a Record, today: Date) -> (usize, bool, &'a str, &'a str) {
    let at = super::STATES.iter().rev().position(|state| *state == one.text("status"));
    let at = [2, 0, 1][at.unwrap_or(0)];
    let next = sessions(&ctx.snapshot, &one.reference).into_iter().find(|session| stands(session, today).is_ahead());
    let day = next.map_or("", |session| session.text("day"));
    (at, day.is_empty(), day, one.title())
}

/// What stands below the facts of a course.
#[derive(Template)]
#[template(path = "partnership/course.html")]
struct OfCourse {
    page: Page,
    topics: String,
    ahead: Vec<Session>,
    been: Vec<Session>,
    /// That sessions of it are in no calendar here.
    young: bool,
    may_lead: String,
    leads_to: Option<(String, String)>,
    targets: Vec<Reached>,
}

/// `GET /courses/{ref}`
pub async fn show_course(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&COURSES, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let (taken, may, today) = (booking::taken(&mut tx).await?, trainer::counts(&mut tx).await?, ctx.looked_at()?);
    let (ahead, been): (Vec<&Record>, Vec<&Record>) =
        sessions(&ctx.snapshot, &reference).into_iter().partition(|session| stands(session, today).is_ahead());
    let from = if ctx.snapshot.as_at.is_some() { Vec::new() } else { prepare(&ctx.snapshot, one) };
    let may: usize = from.iter().filter_map(|one| may.get(&one.reference)).sum();
    let block = OfCourse {
        page: ctx.page(""),
        topics: topics(one).join(" · "),
        ahead: ahead.into_iter().map(|one| Session::new(&ctx, one, &taken)).collect::<Result<_>>()?,
        been: been.into_iter().rev().map(|one| Session::new(&ctx, one, &taken)).collect::<Result<_>>()?,
        young: one.text("for_whom") == FOR_WHOM[3],
        may_lead: if from.is_empty() {
            String::new()
        } else {
            ctx.language.text("training-n-may-lead", &[("n", may.into())])
        },
        leads_to: super::leads_to(&ctx.snapshot, one).map(|other| (other.title().to_owned(), ctx.href(&other.path()))),
        targets: ctx.snapshot.referred(one, "target").map(|target| Reached::new(&ctx, target)).into_iter().collect(),
    };
    RecordPage::new(&ctx, one)
        .within_list(&COURSES)
        .lead(one, "about")
        .block(&block)?
        .facts(&ctx, one, &["organisation", "for_whom", "status", "level", "length", "cost", "concerns"])
        .facts_last()
        .show(&ctx)
        .map(fresh)
}

/// `GET /training-sessions`
pub async fn list_sessions(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &SESSIONS, Some("course")).way(ctx.t("table-courses"), &COURSES.path()).show(&ctx)
}

/// What stands above the facts of a session.
#[derive(Template)]
#[template(path = "partnership/training_session.html")]
struct OfSession {
    page: Page,
    one: Session,
    moved: String,
    changed_why: String,
    how_to_book: String,
    calendar: String,
    /// How many came from where.
    came: Vec<(String, i64)>,
}

/// `GET /training-sessions/{ref}`
pub async fn show_session(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&SESSIONS, &reference)?;
    let taken = booking::taken(&mut ctx.app.db.read().await?).await?;
    let came = ctx.snapshot.referring(&reference, ATTENDANCE.name, "session");
    let came = came.iter().map(|row| (ctx.t(&choice_key(row.text("from_where"))), row.int("came").unwrap_or_default()));
    let moved = one.text("moved_from");
    let ahead = stands(one, ctx.looked_at()?).is_ahead();
    let block = OfSession {
        page: ctx.page(""),
        one: Session::new(&ctx, one, &taken)?,
        moved: match moved {
            "" => String::new(),
            day => ctx.language.text("meeting-moved", &[("day", date_in_words(ctx.language, day).into())]),
        },
        changed_why: one.text("changed_why").to_owned(),
        how_to_book: if ahead { one.text("how_to_book").to_owned() } else { String::new() },
        calendar: ctx.href(&format!("{}/session.ics", one.path())),
        came: came.filter(|(_, came)| *came > 0).collect(),
    };
    RecordPage::new(&ctx, one)
        .within_list(&COURSES)
        .block(&block)?
        .facts(&ctx, one, &["course", "mode", "spoken", "places", "book_until"])
        .facts_last()
        .show(&ctx)
        .map(fresh)
}

/// `GET /training-sessions.ics`
pub async fn calendar(ctx: Ctx) -> Result<Response> {
    let all = in_order(ctx.snapshot.list(SESSIONS.name).collect());
    dates::file(&ctx, &ctx.t("table-courses"), &all)
}

/// `GET /training-sessions/{ref}/session.ics`
pub async fn calendar_of_one(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&SESSIONS, &reference)?;
    dates::file(&ctx, one.title(), &[one])
}

/// What stands above the facts of a target.
#[derive(Template)]
#[template(path = "partnership/training_target.html")]
struct OfTarget {
    page: Page,
    words: String,
    unnamed: String,
    share: i64,
    topics: Vec<String>,
    /// From where, how many of each topic, and how many in all.
    rows: Vec<(String, Vec<i64>, i64)>,
    courses: Vec<(String, String)>,
}

/// `GET /training-targets`
pub async fn list_targets(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TARGETS, None).way(ctx.t("table-courses"), &COURSES.path()).show(&ctx)
}

/// `GET /training-targets/{ref}`
pub async fn show_target(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TARGETS, &reference)?;
    let courses = progress::courses(&ctx.snapshot, &reference);
    let Matrix { topics, rows } = progress::matrix(&ctx.snapshot, one);
    let Reached { words, unnamed, share, .. } = Reached::new(&ctx, one);
    let block = OfTarget {
        page: ctx.page(""),
        words,
        unnamed,
        share,
        topics,
        rows: rows.into_iter().map(|(from, cells, sum)| (ctx.t(&choice_key(from)), cells, sum)).collect(),
        courses: courses.iter().map(|one| (one.title().to_owned(), ctx.href(&one.path()))).collect(),
    };
    RecordPage::new(&ctx, one)
        .within_list(&COURSES)
        .lead(one, "about")
        .block(&block)?
        .facts(&ctx, one, &["goal", "of_whom", "organisation", "from", "until", "concerns"])
        .facts_last()
        .show(&ctx)
}
