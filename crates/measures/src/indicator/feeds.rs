//! What the measures that feed an indicator say, on its page.

use crate::late::Told;
use crate::measure::{Among, Subject, sentence};
use crate::ready::ready;
use crate::{shown, spark};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, Raw};
use platform::record::Record;

/// The measures, for the template.
#[derive(Template)]
#[template(path = "measures/feeds.html")]
pub struct Feeds {
    page: Page,
    measures: Vec<Feed>,
}

/// One measure: its last figure here, and what is said of all of them.
struct Feed {
    card: Card,
    latest: Option<(String, String)>,
    few: Option<Among>,
    spark: Option<Raw>,
    sentence: String,
    late: Option<Told>,
}

impl Feeds {
    /// Works out what the measures say at which these links lead.
    pub async fn of(ctx: &Ctx, links: Vec<(&Record, &Record)>) -> Result<Feeds> {
        let ready = ready(ctx).await?;
        let mut measures = Vec::with_capacity(links.len());
        for (link, measure) in links {
            let vintages = ready.of_measure(ctx, &measure.reference).await?;
            measures.push(feed(ctx, Card::linked(ctx, link, measure), &Subject::own(ctx, measure, vintages))?);
        }
        Ok(Feeds { page: ctx.page(""), measures })
    }
}

fn feed(ctx: &Ctx, card: Card, subject: &Subject<'_>) -> Result<Feed> {
    let judgement = subject.judgement();
    let latest = subject.latest();
    Ok(Feed {
        card,
        latest: latest.map(|(period, value)| (subject.style.number(value), shown::period(ctx.language, period))),
        few: subject.line().and_then(|line| Among::few_at_last(ctx, line)),
        spark: spark::draw(&judgement, &subject.changes, None).map(Raw),
        sentence: sentence(ctx, &judgement.verdict),
        late: subject.late(ctx)?.map(|late| late.told(ctx)),
    })
}
