//! What a meeting comes to for its readers: when and where it is, its agenda with what was said, what was decided, and what was promised.

use super::list::when;
use super::{item, note, standing};
use crate::decision::{self, pages::Decided};
use crate::follow_up::{self, pages::Promised};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, choice_key, date_in_words};
use platform::record::Record;

/// A meeting as it is read.
#[derive(Template)]
#[template(path = "partnership/meeting.html")]
pub struct View {
    page: Page,
    tag: (&'static str, String),
    when: String,
    moved: Option<String>,
    changed_why: String,
    mode: Option<String>,
    location: String,
    join_at: String,
    led_by: String,
    theme: String,
    open_to: String,
    present: Option<i64>,
    /// That the notes were published, and when: on another day than the meeting.
    notes: Option<String>,
    calendar: Option<String>,
    items: Vec<Item>,
    said: Vec<Said>,
    decisions: Vec<Decided>,
    made: Vec<Promised>,
    carried: Vec<Promised>,
}

/// An item of the agenda.
pub struct Item {
    /// Its reference, to which links lead.
    pub reference: String,
    /// Its place.
    pub number: i64,
    /// What it is about.
    pub title: String,
    /// Its own page.
    pub href: String,
    /// What is wanted of the meeting.
    pub kind: String,
    /// Who brings it.
    pub led_by: String,
    /// The record that it is about.
    pub concerns: Option<Card>,
    /// Why its papers are exempt, where they are.
    pub exempt: Option<String>,
    /// The paper.
    pub paper: String,
    /// That the notice of a decision came in time, or too late; with the class of the tag.
    pub notice: Option<(&'static str, String)>,
    /// What was thought of for the decision: the key of each heading, and the words.
    pub thought: Vec<(&'static str, String)>,
    /// What was said.
    pub said: String,
}

/// A point that a small group made.
pub struct Said {
    /// Its reference.
    pub reference: String,
    /// The point.
    pub text: String,
    /// Which group said it.
    pub by: String,
    /// What it is about.
    pub theme: String,
    /// What it led to.
    pub came_to: Option<Card>,
    /// What was answered.
    pub answer: String,
}

impl Item {
    /// An item as it is read.
    pub fn new(ctx: &Ctx, one: &Record) -> Item {
        let thought =
            [("col-options", "options"), ("col-legal", "legal"), ("col-equality", "equality"), ("col-money", "money")];
        let thought = thought.map(|(key, column)| (key, one.text(column).to_owned()));
        let notice = item::notice_in_time(&ctx.snapshot, one).map(|in_time| {
            let (class, key) =
                if in_time { ("ec-tag--stated", "notice-in-time") } else { ("ec-tag--gap", "notice-late") };
            let day = date_in_words(ctx.language, one.text("notice"));
            (class, ctx.language.text(key, &[("day", day.into()), ("n", item::NOTICE.into())]))
        });
        Item {
            reference: one.reference.clone(),
            number: one.int("number").unwrap_or_default(),
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            kind: ctx.t(&choice_key(one.text("kind"))),
            led_by: one.text("brought_by").to_owned(),
            concerns: ctx.snapshot.referred(one, "concerns").map(|other| Card::new(ctx, other)),
            exempt: (one.text("papers") == item::EXEMPT).then(|| one.text("exempt_why").to_owned()),
            paper: one.text("paper").to_owned(),
            notice,
            thought: thought.into_iter().filter(|(_, text)| !text.is_empty()).collect(),
            said: one.text("said").to_owned(),
        }
    }
}

impl Said {
    fn new(ctx: &Ctx, one: &Record) -> Said {
        Said {
            reference: one.reference.clone(),
            text: one.title().to_owned(),
            by: one.text("said_by").to_owned(),
            theme: one.text("theme").to_owned(),
            came_to: ctx.snapshot.referred(one, "came_to").map(|other| Card::new(ctx, other)),
            answer: one.text("answer").to_owned(),
        }
    }
}

impl View {
    /// A meeting as it stands on the day that the request looks at.
    pub fn new(ctx: &Ctx, meeting: &Record) -> Result<View> {
        let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
        let state = standing(meeting, today);
        let of = |table| plan.referring(&meeting.reference, table, "meeting");
        let promised = |one: &Record| Promised::new(ctx, one, today);
        let text = |column: &str| meeting.text(column).to_owned();
        let mode = Some(meeting.text("mode")).filter(|mode| !mode.is_empty());
        let moved = Some(meeting.text("moved_from")).filter(|day| !day.is_empty());
        let has_day = meeting.text("day").len() == 10;
        Ok(View {
            page: ctx.page(""),
            tag: (state.class(), ctx.t(&format!("meeting-is-{}", state.name()))),
            when: when(ctx, meeting),
            moved: moved
                .map(|day| ctx.language.text("meeting-moved", &[("day", date_in_words(ctx.language, day).into())])),
            changed_why: text("changed_why"),
            mode: mode.map(|mode| ctx.t(&choice_key(mode))),
            location: text("location"),
            join_at: if state.is_ahead() { text("join_at") } else { String::new() },
            led_by: text("led_by"),
            theme: text("theme"),
            open_to: text("open_to"),
            present: meeting.int("present"),
            notes: notes(ctx, meeting),
            calendar: has_day.then(|| ctx.href(&format!("{}/meeting.ics", meeting.path()))),
            items: item::of(plan, &meeting.reference).into_iter().map(|one| Item::new(ctx, one)).collect(),
            said: of(note::TABLE.name).into_iter().map(|one| Said::new(ctx, one)).collect(),
            decisions: of(decision::TABLE.name).into_iter().map(|one| Decided::new(ctx, one, today)).collect(),
            made: of(follow_up::TABLE.name).into_iter().map(promised).collect(),
            carried: follow_up::carried(plan, meeting).into_iter().map(promised).collect(),
        })
    }
}

/// That the notes of a meeting were published, and when, where that was on another day.
fn notes(ctx: &Ctx, meeting: &Record) -> Option<String> {
    match meeting.text("notes_published") {
        "" => None,
        day if day == meeting.text("day") => Some(ctx.t("meeting-notes-same-day")),
        day => Some(ctx.language.text("meeting-notes-later", &[("day", date_in_words(ctx.language, day).into())])),
    }
}
