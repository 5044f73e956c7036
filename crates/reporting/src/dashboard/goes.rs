//! How some actions are going: what is said of the whole by the rule, how many stand where, and under each number the actions
//! that it counts.

use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Mark, Page, Part, Raw};
use platform::record::Record;
use strategy::progress::{Counts, Progress, Travel, of_action, travel};

/// What needs a look first stands first.
const ORDER: [Progress; 6] = [
    Progress::OffTrack,
    Progress::SomeConcern,
    Progress::NoUpdate,
    Progress::NotStarted,
    Progress::OnTrack,
    Progress::Done,
];

/// What stands beside an action in a column of its own, with where it leads.
pub struct Beside {
    /// The words.
    pub part: Part,
    /// Where they lead.
    pub href: Option<String>,
}

/// An action.
struct Row {
    title: String,
    href: String,
    before: Option<Mark>,
    travel: Option<Mark>,
    beside: Vec<Beside>,
}

/// The actions that stand alike; those that are not counted have no mark.
struct Group {
    anchor: &'static str,
    mark: Option<Mark>,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "reporting/goes.html")]
struct Goes {
    page: Page,
    overall: Option<Mark>,
    travel: Option<Mark>,
    of: String,
    headings: Vec<String>,
    groups: Vec<Group>,
}

impl Goes {
    /// The heading of a column beside the action: two come before those of the caller.
    fn heading(&self, index: &usize) -> &str {
        self.headings.get(*index).map_or("", String::as_str)
    }
}

/// How an action stands now and stood before.
struct Stands<'a> {
    action: &'a Record,
    now: Option<Progress>,
    before: Option<Progress>,
}

impl Stands<'_> {
    fn travel(&self) -> Option<Travel> {
        travel(self.before?, self.now?)
    }
}

/// How these actions are going, with columns of the caller's own beside each of them.
pub fn block(
    ctx: &Ctx,
    actions: &[&Record],
    headings: &[&str],
    beside: impl Fn(&Record) -> Result<Vec<Beside>>,
) -> Result<Raw> {
    let today = ctx.looked_at()?;
    let stands = |action| {
        let both = of_action(&ctx.snapshot, action, today);
        Stands { action, now: both.map(|(now, _)| now), before: both.and_then(|(_, before)| before) }
    };
    let mut all: Vec<Stands<'_>> = actions.iter().map(|action| stands(*action)).collect();
    all.sort_by_key(|one| one.travel() != Some(Travel::Worse));
    let now = Counts::of(all.iter().filter_map(|one| one.now));
    let before = Counts::of(all.iter().filter_map(|one| one.before));
    let mut groups = Vec::new();
    for progress in ORDER.map(Some).into_iter().chain([None]) {
        let mut rows = Vec::new();
        for one in all.iter().filter(|one| one.now == progress) {
            rows.push(row(ctx, one, beside(one.action)?));
        }
        if !rows.is_empty() {
            let anchor = progress.map_or("later", Progress::name);
            groups.push(Group { anchor, mark: progress.map(|one| one.mark(ctx)), rows });
        }
    }
    let way = before.overall().zip(now.overall()).and_then(|(before, now)| travel(before, now));
    Raw::of(&Goes {
        page: ctx.page(""),
        overall: now.overall().map(|one| one.mark(ctx)),
        travel: way.map(|one| one.mark(ctx)),
        of: ctx.language.text("progress-of", &[("n", now.all().into())]),
        headings: headings.iter().map(|key| ctx.t(key)).collect(),
        groups,
    })
}

fn row(ctx: &Ctx, one: &Stands<'_>, beside: Vec<Beside>) -> Row {
    Row {
        title: one.action.title().to_owned(),
        href: ctx.href(&format!("/actions/{}", one.action.reference)),
        before: one.before.map(|before| before.mark(ctx)),
        travel: one.travel().map(|travel| travel.short(ctx)),
        beside,
    }
}
