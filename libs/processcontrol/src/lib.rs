//! Tells signal from noise in a series of figures.
//!
//! [`chart`] makes an XmR chart: the mean, limits at 2.66 times the mean moving range, and for each point the rule that it
//! breaks, if any. [`trend`] is the test of the last five points that public health uses where intervals are known.
//!
//! The rules are those of NHS England's “Making data count”, as the R package NHSRplotthedots (0.2.2 and later) applies
//! them. A chart names its rules by [`RULES`], so that a reader knows what was asked of the figures:
//!
//! 1. *outside*: the point lies beyond a limit;
//! 2. *trend*: it is one of seven points or more that only rise, or only fall;
//! 3. *two of three*: it lies beyond two thirds of the way to a limit, but not outside, with another such point among
//!    three in a row that are all on one side of the mean;
//! 4. *shift*: it is one of seven points or more in a row on one side of the mean; a point on the mean breaks the run.
//!
//! The first rule that holds is the one that is named. Nothing runs across a re-base or a gap.
//! Limits are not cut at 0 or 100: they say what chance would do, not what can be.
//!
//! [`wilson`] says how sure a share is.
//!
//! No clock, no input, no output: it knows numbers and their order.

mod chart;
mod mean;
mod rules;
mod share;
mod trend;
mod verdict;

pub use chart::{Chart, Limits, Phase, Point, Screening, chart, chart_with};
pub use mean::mean;
pub use rules::{Flag, Judged, RUN, Side};
pub use share::wilson;
pub use trend::{TREND_RULES, Trend, Weighed, trend};
pub use verdict::{Assurance, Direction, Kind, assurance, kind};

/// The rules and their version, as a chart names them.
pub const RULES: &str = "XmR chart, Making data count rules as in NHSRplotthedots 0.2.2, moving ranges screened once";

/// Below this many points the limits are trial limits: they are used, and may move much with each new point.
///
/// Source: NHS England, Making data count, “Strengthening your decisions”.
pub const FIRM: usize = 13;
