//! What members rank together: on the ranking's own page, and in short on those of the plan and of the body.

use super::{TABLE, desk, is_open, items, rule};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, date_in_words};
use platform::record::Record;

/// Up to which place the things are named on other pages.
const FIRST: i64 = 3;

/// Something that was ranked.
pub struct Item {
    title: String,
    href: String,
    rank: i64,
    /// Whether another has the same place.
    tied: bool,
    points: i64,
}

/// What is ranked, and what came of it.
#[derive(Template)]
#[template(path = "reporting/ranking.html")]
pub struct Shown {
    page: Page,
    state: String,
    items: Vec<Item>,
    counted: bool,
    rule: String,
}

impl Shown {
    /// That of a ranking.
    pub fn new(ctx: &Ctx, ranking: &Record) -> Result<Shown> {
        Ok(Shown {
            page: ctx.page(""),
            state: state(ctx, ranking)?,
            items: shown(ctx, ranking),
            counted: is_counted(ranking),
            rule: ctx.language.text("ranking-rule", &[("least", rule::LEAST.into())]),
        })
    }
}

fn is_counted(ranking: &Record) -> bool {
    ranking.int("taken_part").is_some()
}

fn shown(ctx: &Ctx, ranking: &Record) -> Vec<Item> {
    let all = items(&ctx.snapshot, &ranking.reference);
    let item = |one: &&Record| {
        let rank = one.int("rank").unwrap_or_default();
        let thing = ctx.snapshot.referred(one, "item");
        Item {
            title: one.title().to_owned(),
            href: thing.map(|thing| ctx.href(&thing.path())).unwrap_or_default(),
            rank,
            tied: all.iter().filter(|other| other.int("rank") == Some(rank)).count() > 1,
            points: one.int("points").unwrap_or_default(),
        }
    };
    all.iter().map(item).collect()
}

/// How far it is, and how many took part, in a sentence.
fn state(ctx: &Ctx, ranking: &Record) -> Result<String> {
    let day = |column: &str| date_in_words(ctx.language, ranking.text(column));
    let body = ctx.snapshot.referred(ranking, "body").map_or("", Record::title).to_owned();
    let all = ranking.int("members").unwrap_or_default();
    Ok(match (ranking.text("result"), ranking.int("taken_part")) {
        ("", _) if is_open(ranking, ctx.looked_at()?) => {
            ctx.language.text("ranking-public-open", &[("words", body.into()), ("day", day("closes").into())])
        }
        ("", _) => desk::state(ctx, ranking)?,
        (_, Some(n)) => {
            let arguments =
                [("words", body.into()), ("n", n.into()), ("all", all.into()), ("day", day("counted").into())];
            ctx.language.text("ranking-public-counted", &arguments)
        }
        (_, None) => {
            let arguments = [("words", body.into()), ("least", rule::LEAST.into()), ("day", day("counted").into())];
            ctx.language.text("ranking-public-few", &arguments)
        }
    })
}

/// A ranking on the page of its plan or body.
struct Short {
    title: String,
    href: String,
    state: String,
    first: Vec<Item>,
}

#[derive(Template)]
#[template(path = "reporting/rankings.html")]
struct Block {
    page: Page,
    rankings: Vec<Short>,
}

/// What members rank, on the page of the strategy or of the body.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let column = match record.table.name {
        "strategies" => "strategy",
        "bodies" => "body",
        _ => return Ok(None),
    };
    let mut rankings = Vec::new();
    for ranking in ctx.snapshot.referring(&record.reference, TABLE.name, column) {
        let mut first = if is_counted(ranking) { shown(ctx, ranking) } else { Vec::new() };
        first.retain(|item| item.rank <= FIRST && item.points > 0);
        let href = ctx.href(&format!("/rankings/{}", ranking.reference));
        rankings.push(Short { title: ranking.title().to_owned(), href, state: state(ctx, ranking)?, first });
    }
    if rankings.is_empty() { Ok(None) } else { Raw::of(&Block { page: ctx.page(""), rankings }).map(Some) }
}
