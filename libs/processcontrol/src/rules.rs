//! Which rule a point breaks.

use crate::chart::Phase;

/// How many points in a row make a trend or a shift.
pub const RUN: usize = 7;

/// The rule that a point breaks: the first of them that holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flag {
    /// None: the point cannot be told from chance.
    #[default]
    None,
    /// Beyond a limit.
    Outside,
    /// One of seven or more that only rise, or only fall.
    Trend,
    /// Near a limit, with another of three in a row on that side of the mean.
    TwoOfThree,
    /// One of seven or more in a row on one side of the mean.
    Shift,
}

impl Flag {
    /// Its word in files and interfaces.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Flag::None => "none",
            Flag::Outside => "outside",
            Flag::Trend => "trend",
            Flag::TwoOfThree => "two_of_three",
            Flag::Shift => "shift",
        }
    }
}

/// Which way a signal points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above the mean, or rising.
    High,
    /// Below the mean, or falling.
    Low,
}

/// A point, and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// Its figure, if it has one.
    pub value: Option<f64>,
    /// The place of its phase in [`crate::Chart::phases`].
    pub phase: usize,
    /// The rule that it breaks.
    pub flag: Flag,
    /// Which way it points, where it breaks a rule.
    pub side: Option<Side>,
}

/// Judges the points of one phase, which is the one at this place.
pub(crate) fn judge(values: &[Option<f64>], phase: &Phase, place: usize, out: &mut Vec<Judged>) {
    let sides: Vec<i8> = values.iter().map(|value| side_of_mean(*value, phase.mean)).collect();
    let near: Vec<bool> = values.iter().map(|value| is_near(*value, phase)).collect();
    let trend = trends(values);
    let two = two_of_three(&near, &sides);
    let shift = runs(&sides);
    for (i, value) in values.iter().enumerate() {
        let level = if sides[i] > 0 { Side::High } else { Side::Low };
        let (flag, side) = if is_outside(*value, phase) {
            (Flag::Outside, Some(level))
        } else if trend[i].is_some() {
            (Flag::Trend, trend[i])
        } else if two[i] {
            (Flag::TwoOfThree, Some(level))
        } else if shift[i] {
            (Flag::Shift, Some(level))
        } else {
            (Flag::None, None)
        };
        out.push(Judged { value: *value, phase: place, flag, side });
    }
}

/// 1 above the mean, -1 below it, 0 on it or where there is no figure.
fn side_of_mean(value: Option<f64>, mean: Option<f64>) -> i8 {
    match (value, mean) {
        (Some(value), Some(mean)) if value > mean => 1,
        (Some(value), Some(mean)) if value < mean => -1,
        _ => 0,
    }
}

fn is_outside(value: Option<f64>, phase: &Phase) -> bool {
    value.zip(phase.limits).is_some_and(|(value, limits)| value > limits.upper || value < limits.lower)
}

fn is_near(value: Option<f64>, phase: &Phase) -> bool {
    let beyond =
        value.zip(phase.limits).is_some_and(|(value, limits)| value > limits.near_upper || value < limits.near_lower);
    beyond && !is_outside(value, phase)
}

/// Which points are part of a trend, and where it leads from there: by the step to the next point while that is part of a
/// trend too, otherwise by the step from the one before. So a turning point belongs to what begins there.
fn trends(values: &[Option<f64>]) -> Vec<Option<Side>> {
    let steps: Vec<i8> = values.windows(2).map(|pair| side_of_mean(pair[1], pair[0])).collect();
    let mut part = vec![false; values.len()];
    for (from, to, step) in stretches(&steps) {
        // So many steps join one point more.
        if step != 0 && to - from + 1 >= RUN {
            part[from..=to].fill(true);
        }
    }
    let side = |i: usize| {
        let step = if part.get(i + 1) == Some(&true) { steps[i] } else { steps[i - 1] };
        if step > 0 { Side::High } else { Side::Low }
    };
    (0..values.len()).map(|i| part[i].then(|| side(i))).collect()
}

/// Which points are part of a run on one side of the mean.
fn runs(sides: &[i8]) -> Vec<bool> {
    let mut part = vec![false; sides.len()];
    for (from, to, side) in stretches(sides) {
        if side != 0 && to - from >= RUN {
            part[from..to].fill(true);
        }
    }
    part
}

/// The stretches of equal signs: from, up to but without, and the sign.
fn stretches(signs: &[i8]) -> impl Iterator<Item = (usize, usize, i8)> + '_ {
    let mut from = 0;
    signs.chunk_by(|a, b| a == b).map(move |stretch| {
        let start = from;
        from += stretch.len();
        (start, from, stretch[0])
    })
}

/// Which near points have another among three in a row that are all on one side of the mean.
fn two_of_three(near: &[bool], sides: &[i8]) -> Vec<bool> {
    let mut part = vec![false; near.len()];
    for i in 0..near.len().saturating_sub(2) {
        let three = i..i + 3;
        let one_side = sides[i] != 0 && sides[three.clone()].iter().all(|side| *side == sides[i]);
        if one_side && near[three.clone()].iter().filter(|near| **near).count() >= 2 {
            three.filter(|at| near[*at]).for_each(|at| part[at] = true);
        }
    }
    part
}
