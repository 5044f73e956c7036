//! Which areas are set side by side, and which could be.

use crate::area::Area;
use crate::measure::choices::{in_order, until};
use crate::measure::subject::Subject;
use crate::vintage::Line;
use platform::http::Ctx;
use platform::page::choice_key;
use platform::{Error, Result};

/// The most areas that one page sets side by side.
const MOST: usize = 40;

/// The chosen areas.
pub struct Chosen {
    /// The one that the others are set beside.
    pub base: Area,
    /// The others, in the order in which they were chosen.
    pub others: Vec<Area>,
}

/// An area that may be chosen.
pub struct Offer {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is to the base, such as how close a neighbour.
    pub what: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Chosen {
    /// What the request asks for; else the base with all that it is part of and its neighbours. Nothing where the measure has
    /// no figures.
    pub fn of(ctx: &Ctx, subject: &Subject<'_>) -> Result<Option<Chosen>> {
        let Some(own) = subject.area.clone() else { return Ok(None) };
        let mut areas: Vec<Area> = Vec::new();
        for wanted in ctx.parameters("area") {
            let area = found(ctx, subject, wanted)?;
            if !areas.contains(area) {
                areas.push(area.clone());
            }
        }
        if areas.len() > MOST {
            let counts = [("n", areas.len().into()), ("most", MOST.into())];
            return Err(Error::invalid(ctx.language.text("set-many", &counts)));
        }
        if areas.is_empty() {
            areas = usual(ctx, subject);
        }
        let at = areas.iter().position(|area| *area == own).unwrap_or(0);
        let base = areas.remove(at);
        Ok(Some(Chosen { base, others: areas }))
    }

    /// All of them, the base first.
    pub fn all(&self) -> impl Iterator<Item = &Area> {
        std::iter::once(&self.base).chain(&self.others)
    }

    /// All of them with their figures.
    pub fn lines<'a>(&'a self, subject: &'a Subject<'_>) -> Vec<(&'a Area, &'a Line)> {
        self.all().filter_map(|area| Some((area, subject.vintages.line(&area.code, "")?))).collect()
    }

    /// What is offered first: the base, its neighbours with how close they are, and what it is part of.
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn near(&self, ctx: &Ctx, subject: &Subject<'_>) -> Result<Vec<Offer>> {
        let mut offers = vec![self.offer(&self.base, until(ctx, &self.base)?)];
        for (area, closeness) in subject.neighbours(ctx) {
            let close = (!closeness.is_empty()).then(|| ctx.t(&choice_key(closeness)));
            offers.push(self.offer(area, until(ctx, area)?.or(close)));
        }
        offers.extend(subject.wholes().into_iter().map(|area| self.offer(area, Some(ctx.t("set-whole")))));
        offers.retain(|offer| has(subject, &offer.code));
        Ok(offers)
    }

    /// Every other area with figures, in the order of the lists.
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn far(&self, ctx: &Ctx, subject: &Subject<'_>) -> Result<Vec<Offer>> {
        let near: Vec<String> = self.near(ctx, subject)?.into_iter().map(|offer| offer.code).collect();
        let known = subject.vintages.areas().filter_map(|(code, _)| subject.areas.find(code));
        let far = in_order(ctx, known.filter(|area| !near.contains(&area.code)))?;
        far.into_iter().map(|area| Ok(self.offer(area, until(ctx, area)?))).collect()
    }

    fn offer(&self, area: &Area, what: Option<String>) -> Offer {
        let chosen = self.all().any(|other| other.code == area.code);
        Offer { code: area.code.clone(), name: area.name.clone(), what, chosen }
    }
}

fn has(subject: &Subject<'_>, code: &str) -> bool {
    subject.vintages.line(code, "").is_some()
}

/// The area of this name or code, where the measure has figures for it.
fn found<'a>(ctx: &Ctx, subject: &'a Subject<'_>, wanted: &str) -> Result<&'a Area> {
    subject.areas.find(wanted).filter(|area| has(subject, &area.code)).ok_or_else(|| {
        let at = format!("/measures/{}/compare", subject.measure.reference);
        Error::invalid(ctx.language.text("set-unknown", &[("words", wanted.into()), ("at", at.into())]))
    })
}

/// The base, its neighbours, and what it is part of unless only a part of a count would be set against the whole.
fn usual(ctx: &Ctx, subject: &Subject<'_>) -> Vec<Area> {
    let own = subject.area.iter().cloned();
    let neighbours = subject.neighbours(ctx).into_iter().map(|(area, _)| area.clone());
    let wholes = if subject.style.compares { subject.wholes() } else { Vec::new() };
    let all = own.chain(neighbours).chain(wholes.into_iter().cloned());
    all.filter(|area| has(subject, &area.code)).take(MOST).collect()
}
