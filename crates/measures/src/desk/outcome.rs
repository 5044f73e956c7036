//! What everybody would see of a dataset under a rule, on its page.

use super::{PATH, place, rule_words, title};
use crate::area::Gazetteer;
use crate::dataset::store;
use crate::publish::gate::{At, MOST_TOGETHER, Withheld};
use crate::publish::{Prepared, Rule};
use crate::shown;
use crate::vintage::{self, Vintages};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use std::collections::HashMap;

/// How many places a sentence names.
const NAMED: usize = 8;

/// The form that shows what another rule would hide.
pub fn choice(ctx: &Ctx, reference: &str, rule: Rule) -> FormBlock {
    let options = Rule::ALL.map(|rule| (rule.word().to_owned(), rule_words(ctx, rule))).into();
    FormBlock { get: true, ..FormBlock::new(format!("{PATH}/{reference}"), ctx.t("figures-rule-show")).quiet() }
        .field(Field::new("rule", ctx.t("figures-rule"), Input::Select(options)).value(rule.word()))
}

/// What stands in the way, what would be hidden, and what nobody can check.
pub async fn show(ctx: &Ctx, tx: &mut Tx, mut page: Desk, areas: &Gazetteer, prepared: &Prepared) -> Result<Desk> {
    for (measure, withheld) in &prepared.withheld {
        page = page.block(Block::Warning(obstacle(ctx, areas, measure, withheld)));
    }
    for (measure, other) in &prepared.apart {
        let arguments = [("measure", title(ctx, measure).into()), ("other", title(ctx, other).into())];
        page = page.block(Block::Warning(ctx.language.text("figures-apart", &arguments)));
    }
    let count = |key: &str, n: usize| ctx.language.text(key, &[("n", n.into())]);
    page = page.words(count("figures-would-hide", prepared.hidden.len()));
    if !prepared.known.is_empty() {
        let arguments = [("places", places(ctx, areas, &prepared.known).into())];
        page = page.block(Block::Warning(ctx.language.text("figures-known", &arguments)));
    }
    if !prepared.uncounted.is_empty() {
        page = page.words(count("figures-without-counts", prepared.uncounted.len()));
        page = page.block(Block::Words(vec![Part::content(places(ctx, areas, &prepared.uncounted))]));
    }
    let taken = taken_away(ctx, tx, prepared).await?;
    if taken == 0 {
        return Ok(page);
    }
    let address = format!("{PATH}/rows.xlsx?dataset={}", prepared.reference);
    Ok(page
        .block(Block::Warning(count("figures-taken-away", taken)))
        .words(ctx.t("figures-send-whole"))
        .link(ctx.t("figures-whole-workbook"), &address))
}

/// Why figures of a measure are withheld, with the remedy.
fn obstacle(ctx: &Ctx, areas: &Gazetteer, measure: &str, withheld: &Withheld) -> String {
    let arguments = [
        ("measure", title(ctx, measure).into()),
        ("words", shown::period(ctx.language, withheld.period).into()),
        ("places", some(ctx, withheld.at.iter().map(|at| spot_words(areas, at))).into()),
        ("most", MOST_TOGETHER.into()),
    ];
    ctx.language.text(&format!("figures-withheld-{}", withheld.why.word()), &arguments)
}

fn places(ctx: &Ctx, areas: &Gazetteer, all: &[(String, At)]) -> String {
    some(
        ctx,
        all.iter().map(|(measure, at)| {
            let period = shown::period(ctx.language, at.period);
            format!("{}, {}, {period}", title(ctx, measure), spot_words(areas, at))
        }),
    )
}

/// The first of these places, and how many there are besides.
fn some(ctx: &Ctx, all: impl ExactSizeIterator<Item = String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    let named = all.take(NAMED).collect::<Vec<_>>().join("; ");
    match more {
        0 => named,
        n => ctx.language.text("figures-places-more", &[("places", named.into()), ("n", n.into())]),
    }
}

fn spot_words(areas: &Gazetteer, at: &At) -> String {
    let of = if at.breakdown.is_empty() { String::new() } else { format!(", {}", at.breakdown) };
    format!("{}{of}", place(areas, &at.area))
}

/// How many figures that everybody sees now would be hidden.
async fn taken_away(ctx: &Ctx, tx: &mut Tx, prepared: &Prepared) -> Result<usize> {
    let mut count = 0;
    let mut laid: HashMap<&str, Vintages> = HashMap::new();
    for (measure, at) in &prepared.hidden {
        if !laid.contains_key(measure.as_str()) {
            let open = store::of_measure(tx, measure).await?;
            laid.insert(measure, vintage::lay(&ctx.snapshot, open).remove(measure).unwrap_or_default());
        }
        let line = laid.get(measure.as_str()).and_then(|measure| measure.line(&at.area, &at.breakdown));
        count += usize::from(line.and_then(|line| line.number(at.period)).is_some());
    }
    Ok(count)
}

/// The form that publishes.
pub fn publishing(ctx: &Ctx, reference: &str, rule: Rule, prepared: &Prepared) -> FormBlock {
    let mut form = FormBlock::new(format!("{PATH}/{reference}/publish"), ctx.t("figures-publish"))
        .field(Field::hidden("rule", rule.word()));
    if !prepared.uncounted.is_empty() {
        form = form.field(Field::new("without-counts", ctx.t("figures-without-counts-checked"), Input::Check));
    }
    form.field(Field::new("next", ctx.t("figures-next"), Input::Line("date", "off")).hint(ctx.t("figures-next-hint")))
}
