//! The chart of a measure for pages of other sites: a small page that may stand in a frame of theirs.

use super::TABLE;
use super::block::{Latest, draw, newest};
use super::legend::Legend;
use super::subject::Subject;
use super::words;
use crate::chart::{english, escape};
use crate::late::Told;
use crate::shown;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::{Ctx, framed};
use platform::page::{Page, Raw};

#[derive(Template)]
#[template(path = "measures/embed.html")]
struct EmbedPage {
    page: Page,
    measure: String,
    area: String,
    sentence: String,
    rebased: Option<Raw>,
    latest: Option<Latest>,
    few: Option<String>,
    late: Option<Told>,
    caution: Option<String>,
    before: Option<String>,
    chart: Option<Raw>,
    legend: Legend,
    origin: String,
    licence: String,
    whole: String,
}

/// `GET /measures/{ref}/embed`, also with `?area=`: the sentence, the chart, the source, and the way to the whole page.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load(&ctx, record).await?;
    let judgement = subject.judgement();
    let sentence = words::sentence(&ctx, &judgement.verdict);
    let answer = ctx.html(&EmbedPage {
        measure: record.title().to_owned(),
        area: subject.area.as_ref().map(|area| area.name.clone()).unwrap_or_default(),
        chart: draw(&ctx, &subject, &judgement, &sentence, Vec::new()).map(Raw),
        sentence,
        rebased: words::rebased(&ctx, &subject, &judgement),
        latest: Latest::of(&ctx, &subject),
        few: newest(&subject).and_then(|figure| words::few(&ctx, figure)),
        late: subject.late(&ctx)?.map(|late| late.told(&ctx)),
        caution: words::caution(&ctx, &judgement),
        before: words::before(&ctx, &judgement),
        legend: Legend::of(&ctx, &subject, &judgement),
        origin: record.text("origin").to_owned(),
        licence: record.text("licence").to_owned(),
        whole: whole_address(&ctx, &subject, ""),
        page: ctx.page(record.title()),
    })?;
    Ok(framed(answer))
}

/// What to copy into a page of another site: a frame, and a picture.
pub struct Snippets {
    /// The small page in a frame.
    pub frame: String,
    /// The chart alone.
    pub picture: String,
}

impl Snippets {
    /// For a measure and area; `sentence` is what the chart says.
    pub fn new(ctx: &Ctx, subject: &Subject<'_>, sentence: &str) -> Snippets {
        let area = subject.area.as_ref().map(|area| area.name.as_str()).unwrap_or_default();
        let title = escape(&format!("{}, {area}", subject.measure.title()));
        let page = escape(&whole_address(ctx, subject, "/embed"));
        let picture = escape(&whole_address(ctx, subject, "/chart.svg"));
        let few = newest(subject).and_then(|figure| words::few(ctx, figure)).map(|few| format!(" {few}"));
        let (english, tag) = (english(ctx.language), ctx.language.tag);
        let alternative = format!(
            "{}. {}",
            shown::apart(ctx.language, &title),
            escape(&format!("{sentence}{}", few.unwrap_or_default()))
        );
        Snippets {
            frame: format!(
                "<iframe src=\"{page}\" title=\"{title}\"{english} width=\"100%\" height=\"1100\" loading=\"lazy\" style=\"border:0\"></iframe>"
            ),
            picture: format!("<img src=\"{picture}\" alt=\"{alternative}\" lang=\"{tag}\" width=\"680\">"),
        }
    }
}

/// The whole address of a page of the measure, for this area, in this language and as at this day.
fn whole_address(ctx: &Ctx, subject: &Subject<'_>, tail: &str) -> String {
    let area = subject.area.as_ref().map(|area| area.code.as_str()).unwrap_or_default();
    let path = ctx.href(&format!("/measures/{}{tail}?area={area}", subject.measure.reference));
    format!("{}{path}", ctx.app.base_url)
}
