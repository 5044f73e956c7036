//! What the measures of a strategy say, counted as its scorecard counts them, with those named that should be looked at.

use crate::scorecard::{Row, groups};
use measures::rollup::{State, roll_up};
use platform::Result;
use platform::http::Ctx;
use platform::record::Record;

/// The states of which the measures are named; the others are found on the scorecard.
const NAMED: [State; 5] = [State::Improvement, State::Concern, State::Neutral, State::NotReported, State::Old];

/// A state, how many rows of the scorecard are in it, and which.
pub struct Counted {
    /// The state in words.
    pub words: String,
    /// How many.
    pub n: usize,
    /// Those that are named: title and address.
    pub named: Vec<(String, String)>,
}

/// What the scorecard of a strategy counts.
pub struct Signals {
    /// The strategy.
    pub title: String,
    /// The address of its scorecard.
    pub href: String,
    /// What is counted.
    pub counts: Vec<Counted>,
}

/// What the measures of a strategy say; nothing, where its scorecard has no row.
pub async fn of(ctx: &Ctx, strategy: &Record) -> Result<Option<Signals>> {
    let groups = groups(ctx, strategy).await?;
    let rows: Vec<&Row<'_>> = groups.iter().flat_map(|group| &group.rows).collect();
    let states: Vec<State> = rows.iter().map(|row| row.state()).collect();
    let counted = |(state, n): (State, usize)| Counted {
        words: ctx.t(&format!("scorecard-{}", state.word())),
        n,
        named: rows
            .iter()
            .filter(|row| row.state() == state && NAMED.contains(&state))
            .filter_map(|row| named(ctx, row))
            .collect(),
    };
    let counts = roll_up(&State::ALL, &states).into_iter().filter(|(_, n)| *n > 0).map(counted).collect();
    Ok((!rows.is_empty()).then(|| Signals {
        title: strategy.title().to_owned(),
        href: ctx.href(&format!("/scorecards/{}", strategy.reference)),
        counts,
    }))
}

fn named(ctx: &Ctx, row: &Row<'_>) -> Option<(String, String)> {
    let measure = row.measured.as_ref()?.subject.measure;
    Some((measure.title().to_owned(), ctx.href(&format!("/measures/{}", measure.reference))))
}
