//! The areas of a list: those that exist by name, and behind them those that do no more, each with its last year.

use crate::area::Area;
use askama::Template;
use platform::Result;
use platform::http::Ctx;

/// The options of a list of areas.
#[derive(Template)]
#[template(path = "measures/choices.html")]
pub struct Choices {
    now: Vec<Choice>,
    /// What the ended ones have in common.
    heading: String,
    ended: Vec<Choice>,
}

/// One of them.
struct Choice {
    code: String,
    name: String,
    /// Whether the name stands in words of ours.
    ours: bool,
    chosen: bool,
}

impl Choices {
    /// A list of these areas.
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn of<'a>(ctx: &Ctx, areas: impl Iterator<Item = &'a Area>, chosen: Option<&Area>) -> Result<Choices> {
        let mut choices = Choices { now: Vec::new(), heading: ctx.t("areas-ended"), ended: Vec::new() };
        for area in in_order(ctx, areas)? {
            let words = until(ctx, area)?;
            let list =
                if area.has_ended(&ctx.looked_at()?.to_string()) { &mut choices.ended } else { &mut choices.now };
            list.push(Choice {
                code: area.code.clone(),
                name: words.as_ref().map_or_else(|| area.name.clone(), |words| format!("{} ({words})", area.name)),
                ours: words.is_some(),
                chosen: chosen.is_some_and(|chosen| chosen.code == area.code),
            });
        }
        Ok(choices)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.now.len() + self.ended.len()
    }
}

/// These areas by name, those that exist no more behind all others.
///
/// # Errors
/// When the partnership's time zone is not known.
pub fn in_order<'a>(ctx: &Ctx, areas: impl Iterator<Item = &'a Area>) -> Result<Vec<&'a Area>> {
    let day = ctx.looked_at()?.to_string();
    let mut areas: Vec<&Area> = areas.collect();
    areas.sort_by(|a, b| (a.has_ended(&day), &a.name, &a.code).cmp(&(b.has_ended(&day), &b.name, &b.code)));
    areas.dedup_by(|a, b| a.code == b.code);
    Ok(areas)
}

/// “to 2023”, where an area exists no more and its name does not say so itself.
///
/// # Errors
/// When the partnership's time zone is not known.
pub fn until(ctx: &Ctx, area: &Area) -> Result<Option<String>> {
    let ended = area.has_ended(&ctx.looked_at()?.to_string());
    let year = area.until.as_deref().and_then(|day| day.get(..4)).filter(|year| ended && !area.name.contains(year));
    Ok(year.map(|year| ctx.language.text("area-until", &[("words", year.into())])))
}
