//! The public pages of decisions.

use super::{STATES, TABLE, call_in_ends, call_in_left, is_decided};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, RecordPage, choice_key, date_in_words};
use platform::record::Record;

/// A decision in a list.
pub struct Decided {
    /// What was decided.
    pub text: String,
    /// Its address.
    pub href: String,
    /// How it stands: the class of the tag, and the words.
    pub tag: (&'static str, String),
    /// Until when it can be called in, or that it was.
    pub call_in: Option<String>,
}

impl Decided {
    /// A decision as it stands on a day.
    pub fn new(ctx: &Ctx, one: &Record, today: Date) -> Decided {
        let class = match one.text("status") {
            "agreed" | "agreed with changes" => "ec-tag--stated",
            "recommended" => "",
            _ => "ec-tag--doubt",
        };
        Decided {
            text: one.title().to_owned(),
            href: ctx.href(&one.path()),
            tag: (class, ctx.t(&choice_key(one.text("status")))),
            call_in: call_in(ctx, one, today),
        }
    }
}

/// What there is to say of the call-in of a decision on a day.
fn call_in(ctx: &Ctx, one: &Record, today: Date) -> Option<String> {
    let day = |text: &str| date_in_words(ctx.language, text);
    if !one.text("called_in").is_empty() {
        return Some(ctx.language.text("call-in-used", &[("day", day(one.text("called_in")).into())]));
    }
    let days = one.int("call_in_days").filter(|days| *days > 0)?;
    let Some(ends) = call_in_ends(one).filter(|_| is_decided(one)) else {
        let is_open = is_decided(one) || one.text("status") == STATES[0];
        return is_open.then(|| ctx.language.text("call-in-to-come", &[("n", days.into())]));
    };
    let last = day(&ends.to_string());
    match call_in_left(one, today) {
        Some(left) => Some(ctx.language.text("call-in-left", &[("day", last.into()), ("n", left.into())])),
        None if ends < today => Some(ctx.language.text("call-in-over", &[("day", last.into())])),
        None => None,
    }
}

/// `GET /decisions`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("body")).way(ctx.t("table-meetings"), "/meetings").show(&ctx)
}

/// How a decision stands.
#[derive(Template)]
#[template(
    source = "{% if let Some(words) = one.call_in %}<p class=\"govuk-body\"><span class=\"ec-tag {{ one.tag.0 }}\">{{ one.tag.1 }}</span> {{ words }}</p>{% endif %}",
    ext = "html"
)]
struct Top {
    one: Decided,
}

/// `GET /decisions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TABLE, &reference)?;
    let facts = [
        "status",
        "body",
        "meeting",
        "agenda_item",
        "how_decided",
        "day",
        "published_on",
        "call_in_days",
        "called_in",
        "concerns",
        "decided_why",
    ];
    RecordPage::new(&ctx, one)
        .block(&Top { one: Decided::new(&ctx, one, ctx.looked_at()?) })?
        .facts(&ctx, one, &facts)
        .show(&ctx)
}
