//! What the comparison comes to, in sentences before any table.

use super::rows::Row;
use crate::area::Area;
use crate::comparison::Polarity;
use crate::interval::Beside;
use crate::measure::block::newest;
use crate::measure::compared::older;
use crate::measure::subject::Subject;
use crate::measure::words;
use crate::shown;
use crate::vintage::Line;
use platform::http::Ctx;
use platform::page::{Raw, around_each};

/// Where the base stands, and beside how many others that is more than chance.
pub fn said(ctx: &Ctx, subject: &Subject<'_>, rows: &[Row], lines: &[(&Area, &Line)]) -> Vec<Raw> {
    let (Some(base), Some((period, value))) = (&subject.area, subject.latest()) else {
        return vec![Raw(ctx.t("verdict-nothing"))];
    };
    // The base alone has no gap to itself.
    let place = rows.iter().find(|row| row.gap.is_none() && row.place.is_some()).and_then(|row| row.place);
    let mut arguments = vec![("period", shown::period(ctx.language, period).into())];
    let key = match place.filter(|place| place.all > 1) {
        Some(place) => {
            arguments.extend([("rank", place.rank.into()), ("all", place.all.into())]);
            if place.shared > 0 { "set-stands-shared" } else { "set-stands" }
        }
        None => "set-has",
    };
    let value = subject.style.number(value);
    let stands = around_each(ctx.language, key, &arguments, &[("words", &base.name), ("value", &value)]);
    let mut said = vec![stands];
    said.extend(older(ctx, subject, lines.iter().map(|(_, line)| *line)));
    said.extend(newest(subject).and_then(|figure| words::few(ctx, figure)).map(Raw));
    said.extend(counted(ctx, subject, rows));
    said.extend(words::sizes(ctx, subject.measure).filter(|_| rows.len() > 1).map(Raw));
    said
}

/// Beside how many it is better, similar and worse.
fn counted(ctx: &Ctx, subject: &Subject<'_>, rows: &[Row]) -> Option<Raw> {
    let beside: Vec<Beside> = rows.iter().filter_map(|row| row.beside).collect();
    if beside.is_empty() {
        let any = rows.iter().any(|row| row.gap.is_some());
        return any.then(|| Raw(ctx.t("set-no-interval")));
    }
    let count = |kinds: [Beside; 2]| beside.iter().filter(|one| kinds.contains(one)).count();
    let neither = subject.style.polarity == Polarity::Neither;
    let key = if neither { "set-counts-neither" } else { "set-counts" };
    let counts = [
        ("more", count([Beside::Better, Beside::Higher])),
        ("similar", count([Beside::Similar; 2])),
        ("less", count([Beside::Worse, Beside::Lower])),
    ];
    Some(Raw(ctx.language.text(key, &counts.map(|(name, count)| (name, count.into())))))
}
