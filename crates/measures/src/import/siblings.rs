//! Which columns of a tidy file belong together.
//!
//! The files do not say it; their names do, by habit. Each rule here was held against published files: the quotient of both
//! columns is the column itself, within the rounding of counts.

/// Columns that say more of another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Siblings {
    /// How many were counted.
    pub numerator: Option<usize>,
    /// Among how many.
    pub denominator: Option<usize>,
    /// The lower end of its interval.
    pub lower: Option<usize>,
    /// The upper end of its interval.
    pub upper: Option<usize>,
}

/// What counts a column, and among whom; `*` is the same word in each. The first rule that fits is the one that holds.
///
/// The sum behind an average is no numerator: nobody was counted.
const COUNTED: [(&str, &str, &str); 10] = [
    ("avg_p8score", "", "t_inp8calc"),
    ("avg_*", "", "t_pupils"),
    ("pt_*", "t_*", "t_pupils"),
    ("rereferral_child_percent", "rereferral_child_count", "referral_child_count"),
    ("rereferral_percent", "rereferral_count", "referral_count"),
    ("no_further_action_percent", "no_further_action_count", "referral_count"),
    ("not_in_need_percent", "not_in_need_count", "referral_count"),
    ("CPP_subsequent_percent", "CPP_subsequent", "CPP_start"),
    ("rate_per_10000", "children_count", "population_estimate"),
    ("*_percent", "*_count", ""),
];

/// How the ends of an interval are called.
const LOWER: [&str; 2] = ["*_CI_low", "*_CI_lower"];
const UPPER: [&str; 2] = ["*_CI_upp", "*_CI_upper"];

/// To what an interval belongs.
const OWNERS: [&str; 2] = ["*", "avg_*"];

/// The siblings of a column among all columns.
#[must_use]
pub fn of(column: &str, columns: &[String]) -> Siblings {
    let (numerator, denominator) = COUNTED
        .iter()
        .find_map(|(pattern, numerator, denominator)| {
            let word = word(column, pattern)?;
            Some((place(numerator, word, columns), place(denominator, word, columns)))
        })
        .unwrap_or_default();
    let end = |patterns: &[&str]| {
        OWNERS
            .iter()
            .filter_map(|owner| word(column, owner))
            .find_map(|word| patterns.iter().find_map(|pattern| place(pattern, word, columns)))
    };
    Siblings { numerator, denominator, lower: end(&LOWER), upper: end(&UPPER) }
}

/// Whether a column is the end of another's interval, and so no measure of its own.
#[must_use]
pub fn is_end(column: &str, columns: &[String]) -> bool {
    let words = LOWER.iter().chain(&UPPER).filter_map(|pattern| word(column, pattern));
    words.flat_map(|word| OWNERS.map(|owner| place(owner, word, columns))).any(|place| place.is_some())
}

/// What stands for `*`; of a pattern without one, nothing but the pattern itself fits.
fn word<'a>(column: &'a str, pattern: &str) -> Option<&'a str> {
    let Some((before, after)) = pattern.split_once('*') else {
        return column.eq_ignore_ascii_case(pattern).then_some("");
    };
    let ends = column.len().checked_sub(after.len()).filter(|ends| *ends > before.len())?;
    let (start, word, end) = (column.get(..before.len())?, column.get(before.len()..ends)?, column.get(ends..)?);
    (start.eq_ignore_ascii_case(before) && end.eq_ignore_ascii_case(after)).then_some(word)
}

/// Where the column of this pattern stands.
fn place(pattern: &str, word: &str, columns: &[String]) -> Option<usize> {
    let name = pattern.replace('*', word);
    columns.iter().position(|column| !name.is_empty() && column.eq_ignore_ascii_case(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named<'a>(column: &str, columns: &'a [String]) -> [Option<&'a str>; 4] {
        let found = of(column, columns);
        [found.numerator, found.denominator, found.lower, found.upper].map(|at| at.map(|at| columns[at].as_str()))
    }

    #[test]
    fn each_rule_finds_its_columns() {
        let ks4 = "t_pupils,t_att8,avg_att8,t_l2basics_95,pt_l2basics_95,t_inp8calc,avg_p8score,p8score_CI_low,p8score_CI_upp";
        let others = "rereferral_count,rereferral_percent,referral_count,rereferral_child_count,rereferral_child_percent,referral_child_count,care_leaver_count,care_leaver_percent,CPP_start,CPP_subsequent,CPP_subsequent_percent,children_count,rate_per_10000,population_estimate,NEET_percent,depth,depth_CI_lower,depth_CI_upper";
        let columns: Vec<String> = ks4.split(',').chain(others.split(',')).map(str::to_owned).collect();
        let some =
            |[a, b, c, d]: [&'static str; 4]| [a, b, c, d].map(|name| Some(name).filter(|name| !name.is_empty()));
        for (column, expected) in [
            ("avg_att8", ["", "t_pupils", "", ""]),
            ("avg_p8score", ["", "t_inp8calc", "p8score_CI_low", "p8score_CI_upp"]),
            ("pt_l2basics_95", ["t_l2basics_95", "t_pupils", "", ""]),
            ("rereferral_percent", ["rereferral_count", "referral_count", "", ""]),
            ("rereferral_child_percent", ["rereferral_child_count", "referral_child_count", "", ""]),
            ("care_leaver_percent", ["care_leaver_count", "", "", ""]),
            ("CPP_subsequent_percent", ["CPP_subsequent", "CPP_start", "", ""]),
            ("rate_per_10000", ["children_count", "population_estimate", "", ""]),
            ("NEET_percent", ["", "", "", ""]),
            ("t_pupils", ["", "", "", ""]),
            ("depth", ["", "", "depth_CI_lower", "depth_CI_upper"]),
        ] {
            assert_eq!(named(column, &columns), some(expected), "{column}");
        }
        let ends: Vec<&String> = columns.iter().filter(|column| is_end(column, &columns)).collect();
        assert_eq!(ends, ["p8score_CI_low", "p8score_CI_upp", "depth_CI_lower", "depth_CI_upper"]);
    }

    #[test]
    fn the_end_of_an_interval_of_nothing_is_a_column_of_its_own() {
        assert!(!is_end("p8score_CI_low", &["p8score_CI_low".to_owned()]));
        assert!(!is_end("é_CI_lower", &["x".to_owned()]));
    }
}
