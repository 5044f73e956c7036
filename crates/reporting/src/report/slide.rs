//! The report on one page, to be shown on a wall: how it goes, in numbers with signs, and what must not be missed.

use super::children::sign;
use super::story;
use super::view::View;
use documents::{Block, Document, Drawing, Paper, Picture, Text};
use platform::http::Ctx;

/// How many lines fit.
const LINES: usize = 6;

/// How long a line may be.
const LETTERS: usize = 110;

/// The report as a document of one page.
pub(super) fn document(ctx: &Ctx, view: &View) -> Document {
    let report = &view.report;
    let content = |words: &str| if ctx.language.is_english() { Text::own(words) } else { Text::foreign(words) };
    let mut document = Document::new(&view.page.title, ctx.language.tag, ctx.language.direction == "rtl");
    document.colour = ctx.app.site.colours.brand_dark.clone();
    document.paper = Paper::Slide;
    document.size = 11.5;
    document.blocks.push(Block::Title(Text::own(&view.page.title)));
    let invented = report.invented.then(|| Text::own(format!(" {}", ctx.t("invented-heading"))));
    let period = content(&view.about()).bold();
    document.blocks.push(Block::Paragraph(std::iter::once(period).chain(invented).collect()));
    let notes = view.warning().or_else(|| (!view.corrections.is_empty()).then(|| ctx.t("child-corrected")));
    let standing = report.story.as_ref().map(|_| view.standing());
    for words in notes.into_iter().chain(standing.filter(|_| view.is_frozen)) {
        document.blocks.push(Block::Paragraph(vec![Text::own(words)]));
    }
    if let Some(review) = &report.review {
        let count = |decision: &str| review.decided.iter().filter(|one| one.decision == decision).count();
        let counts = crate::review::proposal::DECISIONS.iter().map(|decision| (decision, count(decision)));
        let said = counts.filter(|(_, n)| *n > 0).map(|(decision, n)| format!("{}: {n}", view.page.choice(decision)));
        let said = said.collect::<Vec<_>>().join(" · ");
        document.blocks.push(Block::Paragraph(vec![Text::own(said).bold()]));
    }
    if let Some(now) = report.progress.now.as_ref().filter(|_| report.review.is_none()) {
        document.blocks.push(Block::Paragraph(vec![Text::own(ctx.t(&format!("progress-{now}"))).bold()]));
    }
    let signed = report.progress.counts.iter().map(|count| Picture {
        drawing: Drawing::Svg(sign(&count.progress)),
        alt: ctx.t(&format!("child-{}-sign", count.progress)),
        caption: Text::own(format!("{} {}", count.n, ctx.t(&format!("progress-{}", count.progress)))),
    });
    if report.review.is_none() {
        document.blocks.push(Block::Signs(signed.collect()));
    }
    let proposed = story::proposed(report).1;
    let lines: Vec<String> = match &report.story {
        Some(story) if !story.highlights.is_empty() => story.highlights.clone(),
        _ => proposed.lines().map(str::to_owned).collect(),
    };
    document.blocks.push(Block::Heading(1, Text::own(ctx.t("col-highlights"))));
    let (shown, more) = (lines.len().min(LINES), lines.len().saturating_sub(LINES));
    let mut points: Vec<Vec<Text>> = lines[..shown].iter().map(|line| vec![content(&shortened(line))]).collect();
    if more > 0 {
        points.push(vec![Text::own(ctx.language.text("slide-more", &[("n", more.into())])).link(address(view))]);
    }
    document.blocks.push(Block::Bullets(points));
    document
}

/// The address of the whole report.
fn address(view: &View) -> String {
    view.row("reports", &view.reference())
}

fn shortened(line: &str) -> String {
    let mut short: String = line.chars().take(LETTERS).collect();
    if line.chars().nth(LETTERS).is_some() {
        short.push('…');
    }
    short
}
