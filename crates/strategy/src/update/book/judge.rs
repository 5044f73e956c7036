//! What each row of a workbook would do, by the rules of the form, or why it cannot be taken.

use super::super::faults::faults;
use super::super::held::{self, Held, State, Words};
use super::super::own::{self, organisations};
use super::super::task::asked;
use super::super::write::{Telling, is_decided, next};
use super::plan::{Conflict, Step};
use super::sheet::{self, Known, Row, WISH, WISHES, WRITTEN};
use crate::{action, reporting_period, update};
use platform::Result;
use platform::cell::{self, quoted};
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::{date_in_words, record_form};
use platform::record::Record;
use std::collections::HashMap;

/// The longest text that is kept, in letters: what the form takes.
const LONGEST: usize = 20_000;

/// What is wrong with a row, each with its column, where it is in one.
pub type Wrongs = Vec<(Option<&'static str>, String)>;

/// What came of a row.
pub enum Verdict<'a> {
    /// It says nothing.
    Empty,
    /// It says what is there already.
    Same,
    /// It changes something.
    Step(Box<Step<'a>>),
    /// Somebody else wrote meanwhile.
    Conflict(Box<Conflict<'a>>),
    /// It cannot be taken.
    Wrong(Wrongs),
    /// It is of this period, about which nobody asks any more.
    Over(String),
}

fn wrong<'a>(column: &'static str, words: String) -> Verdict<'a> {
    Verdict::Wrong(vec![(Some(column), words)])
}

/// What every row is judged by.
pub struct Judge<'a> {
    ctx: &'a Ctx,
    duties: Vec<String>,
    /// What is on its way, by period.
    held: HashMap<String, Vec<Held>>,
    /// In which row an action and organisation stood already.
    seen: HashMap<(String, String), usize>,
    progress: Known,
    wishes: Known,
}

impl<'a> Judge<'a> {
    /// A judge of what somebody may tell who answers for these actions.
    pub fn new(ctx: &'a Ctx, duties: Vec<String>) -> Judge<'a> {
        let (held, seen) = (HashMap::new(), HashMap::new());
        Judge { ctx, duties, held, seen, progress: Known::of(ctx, "progress"), wishes: Known::of(ctx, WISH) }
    }

    /// What becomes of a row.
    pub async fn row(&mut self, tx: &mut Tx, row: &Row<'_>) -> Result<Verdict<'a>> {
        let wish = self.wishes.word(&row.cell(WISH));
        if !row.says_something(wish.ok()) {
            return Ok(Verdict::Empty);
        }
        let telling = match self.about(row)? {
            Ok(telling) => telling,
            Err(verdict) => return Ok(verdict),
        };
        let key = (telling.action.reference.clone(), telling.organisation.reference.clone());
        if let Some(first) = self.seen.get(&key) {
            let words = self.ctx.language.text("book-twice", &[("n", (*first).into())]);
            return Ok(wrong("action", words));
        }
        self.seen.insert(key, row.number);
        let before = self.before(tx, &telling).await?;
        let (words, mut faults) = self.words(&telling, row, before.as_ref());
        if wish.is_err() {
            let words = self.ctx.language.text("book-send-fault", &[("words", quoted(&row.cell(WISH)).into())]);
            faults.push((Some(WISH), words));
        }
        let send = wish == Ok(WISHES[0]);
        if !faults.is_empty() {
            // Whatever else is wrong is said in the same round.
            let more = if send { self.faults(&telling, &words)? } else { Vec::new() };
            let more = more.into_iter().filter(|(column, _)| !faults.iter().any(|(other, _)| other == column));
            return Ok(Verdict::Wrong(faults.iter().cloned().chain(more).collect()));
        }
        if let Some(public) = update::public(&self.ctx.snapshot, &telling.spot()) {
            let same =
                WRITTEN.iter().filter(|name| **name != WISH).all(|name| sheet::said(public, name) == words.text(name));
            return Ok(if same { Verdict::Same } else { wrong("told", self.ctx.t("book-public")) });
        }
        self.verdict(row, telling, before, words, send)
    }

    /// Of what a row tells, if whoever is signed in may tell of it, and it is asked for.
    fn about(&self, row: &Row<'_>) -> Result<std::result::Result<Telling<'a>, Verdict<'a>>> {
        let ctx = self.ctx;
        let action = ctx.snapshot.get(&row.cell("action")).filter(|one| one.table.name == action::TABLE.name);
        let tells = match action {
            Some(action) => organisations(ctx, action, &self.duties)?,
            None => Vec::new(),
        };
        let organisation = tells.into_iter().find(|one| one.reference == row.cell("organisation"));
        // Of what is not theirs nobody learns whether it is there.
        let Some((action, organisation)) = action.zip(organisation) else {
            return Ok(Err(wrong("action", ctx.t("book-not-yours"))));
        };
        if let Some(day) = &action.ended {
            let day = date_in_words(ctx.language, day);
            return Ok(Err(wrong("action", ctx.language.text("book-stopped", &[("day", day.into())]))));
        }
        let Some(period) = asked(ctx, action)? else {
            return Ok(Err(wrong("period", ctx.t("book-not-asked"))));
        };
        let named = ctx.snapshot.get(&row.cell("period")).filter(|one| one.table.name == reporting_period::TABLE.name);
        let named = named.filter(|one| one.text("strategy") == period.text("strategy"));
        let belongs = [("title", Some(action)), ("organisation_name", Some(organisation)), ("period_title", named)];
        let other = |(column, record): &(&str, Option<&Record>)| {
            let there = row.cell(column);
            record.is_none_or(|record| !there.is_empty() && there != record.title().trim())
        };
        if belongs.iter().any(other) {
            return Ok(Err(wrong("action", ctx.t("book-reference"))));
        }
        if let Some(named) = named.filter(|named| named.reference != period.reference) {
            return Ok(Err(Verdict::Over(named.title().to_owned())));
        }
        if !update::is_asked(&ctx.snapshot, action, period) {
            return Ok(Err(wrong("action", ctx.t("book-not-asked"))));
        }
        own::of(ctx, action, period, organisation).map(Ok)
    }

    /// What is on its way at the spot of which a row tells.
    async fn before(&mut self, tx: &mut Tx, telling: &Telling<'_>) -> Result<Option<Held>> {
        let period = &telling.period.reference;
        if !self.held.contains_key(period) {
            self.held.insert(period.clone(), held::of_period(tx, &self.ctx.app.keyring, period).await?);
        }
        let spot = telling.spot();
        let is = |one: &&Held| one.action == spot.action && one.organisation == spot.organisation;
        Ok(self.held[period].iter().find(is).cloned())
    }

    /// What an update says once this row is written over it, and what no draft can hold either.
    fn words(&self, telling: &Telling<'_>, row: &Row<'_>, before: Option<&Held>) -> (Words, Wrongs) {
        let (ctx, mut faults) = (self.ctx, Wrongs::new());
        let mut words = before.and_then(|held| held.words.clone()).unwrap_or_default();
        for name in WRITTEN.into_iter().filter(|name| *name != WISH) {
            let text = row.cell(name);
            let read = match name {
                "progress" if !text.is_empty() && !telling.judges() => Err(ctx.t("book-not-judge")),
                "progress" => self
                    .progress
                    .word(&text)
                    .map(str::to_owned)
                    .map_err(|()| ctx.language.text("book-progress-fault", &[("words", quoted(&text).into())])),
                _ => text_of(ctx, name, &text),
            };
            match read {
                Ok(text) => words.set(name, &text),
                Err(sentence) => faults.push((Some(name), sentence)),
            }
        }
        (words, faults)
    }

    /// What the form would say of words that shall be sent, by column.
    fn faults(&self, telling: &Telling<'_>, words: &Words) -> Result<Wrongs> {
        let column = |name: &str| WRITTEN.into_iter().find(|one| *one == name);
        let faults = faults(self.ctx, telling, words)?;
        Ok(faults.into_iter().map(|(name, words)| (column(&name), words)).collect())
    }

    /// What becomes of words that can be kept.
    fn verdict(
        &self,
        row: &Row<'_>,
        telling: Telling<'a>,
        before: Option<Held>,
        words: Words,
        send: bool,
    ) -> Result<Verdict<'a>> {
        let ctx = self.ctx;
        let version = before.as_ref().map_or(0, |held| held.version);
        let fresh = row.cell("version").parse() == Ok(version);
        let same = before.as_ref().is_some_and(|held| held.words.as_ref() == Some(&words));
        let state = before.as_ref().map(|held| held.state);
        match state {
            // The same text is nobody's loss, whoever wrote it.
            Some(state) if same && (!send || state.is_in()) => return Ok(Verdict::Same),
            Some(State::Returned) if same && !fresh => return Ok(wrong("told", ctx.t("book-asked-back"))),
            Some(State::Sent) if fresh && !send => return Ok(wrong(WISH, ctx.t("book-sent"))),
            _ => {}
        }
        if (!fresh && !same) || before.as_ref().is_some_and(is_decided) {
            let theirs = before.and_then(|held| held.words).unwrap_or_default();
            let conflict = Conflict { row: row.number, telling, mine: words, theirs };
            return Ok(Verdict::Conflict(Box::new(conflict)));
        }
        let faults = if send { self.faults(&telling, &words)? } else { Vec::new() };
        if !faults.is_empty() {
            return Ok(Verdict::Wrong(faults));
        }
        let words = if send { words.sent_anew() } else { words };
        let state = next(before.as_ref(), !send);
        Ok(Verdict::Step(Box::new(Step { row: row.number, telling, before, state, words, same })))
    }
}

/// A text as it is kept, unless it holds what nobody sees or is longer than the form takes.
fn text_of(ctx: &Ctx, name: &str, text: &str) -> std::result::Result<String, String> {
    let column = update::TABLE.column(name).filter(|column| column.name != "people_reached" && !text.is_empty());
    let Some(column) = column else { return Ok(text.to_owned()) };
    if text.chars().count() > LONGEST {
        return Err(ctx.language.text("update-long-fault", &[("n", LONGEST.into())]));
    }
    let value = cell::read(column, text).map_err(|sentence| record_form::fault(ctx, name, &sentence).1)?;
    Ok(cell::write(&value))
}
