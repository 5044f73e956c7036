//! Decides which counts of published tables must be hidden so that no small count can be worked out.
//!
//! Hiding the small counts is not enough: a total less the other parts is the hidden part.
//! So others are hidden with them, as few as can be found, and every hidden count has a proof that it could be another.
//!
//! ```
//! use disclosure::{OFFICIAL_STATISTICS, Published, Release, decide, verify};
//!
//! let mut release = Release::new(OFFICIAL_STATISTICS);
//! for (area, pupils) in [("north", 3), ("south", 48), ("east", 17), ("west", 60)] {
//!     release.cell(area, pupils)?;
//! }
//! release.public("all", 128)?;
//! release.equation(&"all", &["north", "south", "east", "west"])?;
//!
//! let decision = decide(&release)?;
//! verify(&release, &decision).map_err(|flaws| format!("{flaws:?}"))?;
//! assert_eq!(decision.published(&"north"), Published::Hidden);
//! assert_eq!(decision.published(&"east"), Published::Hidden);
//! assert_eq!(decision.published(&"south"), Published::Count(48));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What readers are taken to know
//! - All that is printed, all that was [public](Release::public) before, and all equations.
//! - That no count is below 0, and where a 0 is printed, that no hidden count is 0.
//! - The [`Profile`], which is what counts as small; and that a count is hidden only for being small, or for a small one that it is tied to by equations between hidden counts.
//!
//! They are not taken to run this crate on every table that they think possible, nor to know anybody. Neither is protected against; decision 15 in `docs/decisions` says what else is not.
//!
//! # Why it is safe
//! For each small count [`decide`] looks for another table that readers could not tell from the true one and in which that count is another.
//! Every cell in which the two tables differ is hidden.
//! All else agrees between them, so what is hidden later takes nothing away from this: each hidden count, small or not, has at least two possible values.
//! The differences are the *witnesses* of the decision. [`verify`] checks them without the search, and is to be the last gate before anything is published.
//!
//! # How another table is found
//! One count is changed, and then the equations that this put out are mended one by one, the cheapest way first (`search`).
//! In a table of two dimensions that finds a rectangle or a longer round; in one of three a cube.
//! The first searches for a cell are careful and short, the next ones hastier.
//! If a search comes to its end, there is no other table; if it is stopped, nobody knows, and the release is withheld.
//!
//! # Where a proof for large tables would go
//! A stopped search could be followed by an integer linear programme: the changes of the hidden cells as variables, the equations as constraints, the small count at least one step away.
//! It would prove that no other table fits, or find the one that hides least. It would be another last search in `decide`, and its answer a witness like any other, so `verify` would not change.
//! There is none yet. It would need a solver, the searches here have seldom been stopped, and to be stopped is safe.
//!
//! # What somebody solves
//! A decision is as good as the equations that it was given. [`Sums`] takes any sums that are known, and says which others follow
//! from them, and from which; with it a caller can look at a table in its smallest parts, without having thought of equations.
//! What follows from counts being at least so many it looks for by the simplex method (`simplex`), and proves without rounding.
//!
//! # What was measured
//! 20 wards by 5 ages by 6 ethnicities with all margins are 882 cells, of which about 250 are small in the tables of `tests/large.rs`.
//! Deciding took 15 ms and verifying 1 ms, in the release profile on a shared machine of two cores.
//! How many are hidden, and how closely some can still be guessed, is printed by `cargo test -p disclosure --release --test large -- --nocapture`.
//! Tables of four dimensions (3,528 cells) took up to 1.5 s, one of 200 by 50 up to 5 s, and a release of 882 cells that had to be withheld up to 2 s.

mod crosstab;
mod decide;
mod decision;
mod fault;
mod percentage;
mod problem;
mod profile;
mod refusal;
mod release;
mod search;
mod simplex;
mod sums;
mod verify;

pub use crosstab::{Crosstab, Misshapen, Place};
pub use decide::decide;
pub use decision::{Decision, Published};
pub use fault::Fault;
pub use percentage::Percentage;
pub use profile::{OFFICIAL_STATISTICS, Profile, REFERRALS, SURVEY_OF_CHILDREN, Zeros};
pub use refusal::{GivenAway, Reason, Refusal};
pub use release::{LARGEST_COUNT, Release};
pub use sums::{Followed, Sums};
pub use verify::{Flaw, verify};
