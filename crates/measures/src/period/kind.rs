//! What kind of stretch a period is, and of which kind those are for which there are figures so often.

use super::{Form, Period};

/// A kind of stretch, whatever calendar it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A single day.
    Day,
    /// A month.
    Month,
    /// A quarter of a calendar year or of a split one.
    Quarter,
    /// A term of a school year.
    Term,
    /// A year or several together.
    Year,
}

impl Kind {
    /// The kind of the periods of figures that come so often; nothing where the words do not say.
    #[must_use]
    pub fn of_frequency(words: &str) -> Option<Kind> {
        match words.trim().to_lowercase().as_str() {
            "daily" | "every day" => Some(Kind::Day),
            "monthly" | "every month" | "each month" | "once a month" => Some(Kind::Month),
            "quarterly" | "every quarter" | "each quarter" | "every three months" | "every 3 months" => {
                Some(Kind::Quarter)
            }
            "termly" | "every term" | "each term" => Some(Kind::Term),
            "yearly" | "annual" | "annually" | "every year" | "each year" | "once a year" => Some(Kind::Year),
            rare if rare.starts_with("every ") && rare.ends_with(" years") => Some(Kind::Year),
            _ => None,
        }
    }
}

impl Period {
    /// Its kind.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.form {
            Form::Day => Kind::Day,
            Form::Month => Kind::Month,
            Form::Quarter | Form::SplitQuarter => Kind::Quarter,
            Form::Term => Kind::Term,
            Form::Year | Form::SplitYear => Kind::Year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::read;

    #[test]
    fn how_often_figures_come_says_of_which_kind_their_periods_are() {
        for (words, kind) in [
            ("Monthly", Some(Kind::Month)),
            ("Every three months", Some(Kind::Quarter)),
            ("Yearly ", Some(Kind::Year)),
            ("Every two years", Some(Kind::Year)),
            ("Every two years or so", None),
            ("When asked", None),
            ("", None),
        ] {
            assert_eq!(Kind::of_frequency(words), kind, "{words}");
        }
    }

    #[test]
    fn years_are_of_one_kind_whatever_they_begin_with() {
        let kind = |text: &str| read(text, "").unwrap().period.kind();
        assert_eq!(kind("2024/25"), kind("2024"));
        assert_eq!(kind("2014-16"), Kind::Year);
        assert_eq!(kind("2024/25 Q1"), kind("2024 Q1"));
        assert_eq!(kind("March 2024"), Kind::Month);
    }
}
