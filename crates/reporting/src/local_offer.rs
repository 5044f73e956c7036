//! The local offer for children and young people with special educational needs or disabilities, with what families said of it and
//! what was answered (Special Educational Needs and Disability Regulations 2014, regulation 56).

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use directory::directory::{Directory, Viewer, ready};
use directory::find::Question;
use directory::local_offer::{self as offer, ABOUT, CHAPTERS};
use directory::service::finder;
use jiff::civil::Date;
use platform::http::Ctx;
use platform::page::{Page, Raw, choice_key, date_in_words};
use platform::record::Record;
use platform::{Error, Result};
use voice::response::{self, Answered};
use voice::{message, survey};

/// The path of these pages.
const PATH: &str = "/local-offer";

/// A part in the list of all.
struct Part {
    href: String,
    name: String,
    /// How much is said of it.
    entries: usize,
}

#[derive(Template)]
#[template(path = "reporting/local_offer.html")]
struct Whole {
    page: Page,
    chapters: Vec<(String, Vec<Part>)>,
    services: Option<(String, usize)>,
    said: (String, usize, usize),
    tell: Vec<(String, String)>,
    whom: Raw,
}

/// `GET /local-offer`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let part = |part: &&str| Part {
        href: ctx.href(&format!("{PATH}/{}", offer::slug(part))),
        name: ctx.t(&choice_key(part)),
        entries: offer::entries(&ctx.snapshot, part).len(),
    };
    let chapter = |(n, (name, _)): (usize, &(&str, usize))| {
        (ctx.t(&format!("local-offer-{name}")), offer::of_chapter(n).iter().map(part).collect())
    };
    let comments: Vec<&Record> = comments(&ctx).collect();
    let answered = comments.iter().filter(|one| !response::to(&ctx, one).is_empty()).count();
    ctx.html(&Whole {
        chapters: CHAPTERS.iter().enumerate().map(chapter).collect(),
        services: found(&ctx, &directory, &Question { send: true, ..Question::default() })?,
        said: (ctx.href(&format!("{PATH}/said")), comments.len(), answered),
        tell: surveys(&ctx)?,
        whom: people::help::whom(&ctx)?,
        page: ctx.page(ctx.t("local-offer-title")),
    })
}

/// What is said of a part.
struct Entry<'a> {
    record: &'a Record,
    organisation: String,
    call: String,
    checked: String,
    review: String,
    /// Whether somebody was to look at it again before today.
    over: bool,
}

/// What somebody said of the local offer, with what was answered.
struct Comment {
    href: String,
    text: String,
    quoted: bool,
    speaker: String,
    answers: Vec<Answered>,
}

#[derive(Template)]
#[template(path = "reporting/local_offer_part.html")]
struct One<'a> {
    page: Page,
    index: String,
    about: String,
    entries: Vec<Entry<'a>>,
    searches: Vec<(String, String, usize)>,
    comments: Vec<Comment>,
    tell: Vec<(String, String)>,
    whom: Raw,
}

/// `GET /local-offer/{part}`
pub async fn part(ctx: Ctx, Path(slug): Path<String>) -> Result<Response> {
    let part = offer::part(&slug).ok_or_else(|| Error::not_found(format!("local-offer/{slug}")))?;
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let today = ctx.looked_at()?;
    let search = |question: Question| {
        let theme = question.theme.unwrap_or_default();
        let found = found(&ctx, &directory, &question)?;
        Ok(found.map(|(href, count)| (href, ctx.t(&format!("theme-{theme}")), count)))
    };
    let searches: Vec<_> = offer::searches(part).map(search).collect::<Result<_>>()?;
    ctx.html(&One {
        index: ctx.href(PATH),
        about: ctx.t(&format!("local-offer-about-{slug}")),
        entries: offer::entries(&ctx.snapshot, part).into_iter().map(|one| entry(&ctx, one, today)).collect(),
        searches: searches.into_iter().flatten().collect(),
        comments: comments(&ctx).filter(|one| one.text("local_offer") == part).map(|one| comment(&ctx, one)).collect(),
        tell: surveys(&ctx)?,
        whom: people::help::whom(&ctx)?,
        page: ctx.page(ctx.t(&choice_key(part))),
    })
}

fn entry<'a>(ctx: &Ctx, record: &'a Record, today: Date) -> Entry<'a> {
    let words = |column: &str| date_in_words(ctx.language, record.text(column));
    Entry {
        record,
        organisation: ctx.snapshot.referred(record, "organisation").map_or("", Record::title).to_owned(),
        call: record.text("telephone").chars().filter(|one| one.is_ascii_digit() || *one == '+').collect(),
        checked: words("checked_on"),
        review: words("review_by"),
        over: record.text("review_by").parse().is_ok_and(|day: Date| day < today),
    }
}

#[derive(Template)]
#[template(path = "reporting/local_offer_said.html")]
struct Said {
    page: Page,
    index: String,
    /// What was said of each part, and of how the whole is found and made.
    groups: Vec<(String, Vec<Comment>)>,
    tell: Vec<(String, String)>,
    whom: Raw,
}

/// `GET /local-offer/said`
pub async fn said(ctx: Ctx) -> Result<Response> {
    let group = |about: &str| {
        let all = comments(&ctx).filter(|one| one.text("local_offer") == about).map(|one| comment(&ctx, one)).collect();
        (ctx.t(&choice_key(about)), all)
    };
    ctx.html(&Said {
        index: ctx.href(PATH),
        groups: ABOUT.into_iter().map(group).filter(|(_, all): &(_, Vec<_>)| !all.is_empty()).collect(),
        tell: surveys(&ctx)?,
        whom: people::help::whom(&ctx)?,
        page: ctx.page(ctx.t("local-offer-said")),
    })
}

/// What families said of the local offer.
fn comments(ctx: &Ctx) -> impl Iterator<Item = &Record> {
    ctx.snapshot.list(message::TABLE.name).filter(|one| !one.text("local_offer").is_empty())
}

fn comment(ctx: &Ctx, one: &Record) -> Comment {
    Comment {
        href: ctx.href(&one.path()),
        text: one.title().to_owned(),
        quoted: one.is("quoted"),
        speaker: one.text("speaker").to_owned(),
        answers: response::to(ctx, one),
    }
}

/// The surveys in which families can say today what they think of it, each with its address.
fn surveys(ctx: &Ctx) -> Result<Vec<(String, String)>> {
    let today = ctx.looked_at()?;
    let open = |one: &&Record| one.is("local_offer") && survey::State::of(one, today) == survey::State::Open;
    let all = ctx.snapshot.list(survey::TABLE.name).filter(open);
    Ok(all.map(|one| (ctx.href(&one.path()), one.title().to_owned())).collect())
}

/// The page of the directory that answers a question, and how many services it finds, where there are some. The directory has no past
/// days.
fn found(ctx: &Ctx, directory: &Directory, question: &Question) -> Result<Option<(String, usize)>> {
    if ctx.snapshot.as_at.is_some() {
        return Ok(None);
    }
    let here = finder::here(ctx, directory, question)?;
    let count = question.find(directory, Viewer::Everybody, here)?.rows.len();
    Ok((count > 0).then(|| (finder::address(ctx, "/services", question, None), count)))
}
