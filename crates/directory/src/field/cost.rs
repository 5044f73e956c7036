//! What a listing costs, as lines: the amount first, then for what or whom.

use super::Draft;
use super::value::TEXT;
use crate::service::view::pounds;
use openreferral::Names;
use openreferral::model::CostOption;

/// The most an amount can be, in pounds.
const MOST: f64 = 100_000.0;

/// Each price in a line, such as `£3.50 per session (first child)`, or `£0`.
pub(super) fn lines(draft: &Draft) -> String {
    draft.listing.service.cost_options.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(cost: &CostOption) -> String {
    let amount = cost.amount.map(pounds);
    let texts = [amount.as_ref(), cost.amount_description.as_ref(), cost.option.as_ref()];
    let texts: Vec<String> =
        texts.into_iter().flatten().map(|text| text.replace('\n', " ").trim().to_owned()).collect();
    texts.join(" ")
}

/// Reads such lines. A line that stood there before keeps everything that belongs to it.
pub(super) fn set_lines(draft: &mut Draft, text: &str) -> Option<()> {
    if text.chars().count() > TEXT {
        return None;
    }
    let service = &mut draft.listing.service;
    let names = Names::of(service.id);
    let mut before = std::mem::take(&mut service.cost_options);
    for (n, words) in text.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        let same = |cost: &CostOption| line(cost) == words || read(words, cost.id).as_ref() == Some(cost);
        let known = before.iter().position(same);
        let cost = match known {
            Some(place) => before.remove(place),
            None => read(words, names.within(None, "cost here", n))?,
        };
        service.cost_options.push(cost);
    }
    Some(())
}

fn read(line: &str, id: uuid::Uuid) -> Option<CostOption> {
    if line.eq_ignore_ascii_case("free") {
        return Some(CostOption { id, amount: Some(0.0), ..CostOption::default() });
    }
    let rest = line.strip_prefix('£').map(str::trim_start);
    let text = rest.unwrap_or(line);
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    let (digits, words) = text.split_at(end);
    let amount = amount(digits.trim_end_matches(['.', ',']));
    // An amount is one where the sign stands before it, or where the line is nothing else.
    let amount = amount.filter(|_| rest.is_some() || words.trim().is_empty());
    if rest.is_some() && amount.is_none() || amount.is_some_and(|amount| amount > MOST) {
        return None;
    }
    let words = if amount.is_some() { words.trim() } else { line };
    let words = Some(words.to_owned()).filter(|words| !words.is_empty());
    Some(match amount {
        Some(_) => CostOption { id, amount, amount_description: words, ..CostOption::default() },
        None => CostOption { id, option: words, ..CostOption::default() },
    })
}

/// An amount in pounds; a comma parts thousands, and nothing else.
fn amount(digits: &str) -> Option<f64> {
    let (whole, pence) = digits.split_once('.').unwrap_or((digits, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let thousands = groups.clone().next().is_some();
    if pence.contains(',') || groups.any(|group| group.len() != 3) || (thousands && !(1..=3).contains(&first.len())) {
        return None;
    }
    digits.replace(',', "").parse().ok()
}
