//! Figures and periods in words, as pages show them.

use crate::comparison::Polarity;
use crate::figure::{Figure, Status, Symbol, Value};
use crate::period::Period;
use platform::i18n::Language;
use platform::page::{Content, Raw, date_in_words};
use platform::record::Record;
use platform::typed::thousands;

/// How the figures of a measure are written.
#[derive(Clone, Debug)]
pub struct Style {
    /// How many decimal places.
    pub decimals: usize,
    /// What stands behind a number.
    pub unit: String,
    /// Which way is better.
    pub polarity: Polarity,
    /// Whether it is a percentage of people who can be counted.
    pub percent: bool,
    /// Whether areas of different size can be set beside each other: not by counts and sums of money.
    pub compares: bool,
}

impl Style {
    /// How the figures of this measure are written.
    #[must_use]
    pub fn of(measure: &Record) -> Style {
        let decimals = measure.int("decimals").and_then(|decimals| usize::try_from(decimals).ok()).unwrap_or(1).min(6);
        Style {
            decimals,
            unit: measure.text("unit").to_owned(),
            polarity: Polarity::of(measure.text("polarity")),
            percent: measure.text("form") == "percent",
            compares: !matches!(measure.text("form"), "count" | "money"),
        }
    }

    /// With one decimal place more than the figures, for what is worked out from them: so that a figure on the edge of limits is
    /// seen to be within or beyond.
    #[must_use]
    pub fn finer(&self) -> Style {
        Style { decimals: self.decimals + 1, ..self.clone() }
    }

    /// A number without its unit: 1,234.5.
    #[must_use]
    pub fn bare(&self, number: f64) -> String {
        // Halves go up, as people and spreadsheets round them; formatting alone would make them even.
        let steps = 10_f64.powi(i32::try_from(self.decimals).unwrap_or_default());
        // Adding nothing makes of a negative zero a zero.
        let rounded = (number * steps).round() / steps + 0.0;
        let number = if rounded.is_finite() { rounded } else { number };
        thousands(&format!("{number:.*}", self.decimals))
    }

    /// A number with its unit.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        match self.unit.as_str() {
            "" => self.bare(number),
            "%" => format!("{}%", self.bare(number)),
            "£" => format!("£{}", self.bare(number)),
            unit => format!("{} {unit}", self.bare(number)),
        }
    }

    /// A difference, with its sign: +1.2, −0.4. Percentages differ in percentage points, which the words around must say.
    #[must_use]
    pub fn difference(&self, difference: f64) -> String {
        let bare = self.bare(difference.abs());
        let zero = bare.chars().all(|c| matches!(c, '0' | '.'));
        match difference {
            _ if zero => bare,
            difference if difference < 0.0 => format!("−{bare}"),
            _ => format!("+{bare}"),
        }
    }
}

/// A number of people: 1,234.
#[must_use]
pub fn people(number: f64) -> String {
    thousands(&format!("{number:.0}"))
}

/// A period in words: months by their names, everything else as it is written.
#[must_use]
pub fn period(language: &Language, period: Period) -> String {
    let text = period.to_string();
    if period.is_month_or_day() { date_in_words(language, &text) } else { text }
}

/// The key of the words for a symbol.
#[must_use]
pub fn symbol_key(symbol: Symbol) -> &'static str {
    match symbol {
        Symbol::Suppressed => "symbol-c",
        Symbol::NotAvailable => "symbol-x",
        Symbol::NotApplicable => "symbol-z",
        Symbol::Unreliable => "symbol-u",
        Symbol::RoundsToZero | Symbol::Negligible => "symbol-k",
    }
}

/// The key of the words for a status.
#[must_use]
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::Provisional => "status-provisional",
        Status::Revised => "status-revised",
        Status::Final => "status-final",
        Status::Outturn => "status-outturn",
    }
}

/// A figure: its number, or what its symbol says.
#[must_use]
pub fn figure(language: &Language, style: &Style, figure: &Figure) -> String {
    match figure.value {
        Value::Number(number) => style.number(number),
        Value::Symbol(symbol) => language.text(symbol_key(symbol), &[]),
    }
}

/// The same for a page: a number with its unit is marked as content is, and the words for a symbol are our own.
#[must_use]
pub fn marked(language: &Language, style: &Style, figure: &Figure) -> Raw {
    match figure.value {
        Value::Number(number) => content(language, &style.number(number)),
        Value::Symbol(symbol) => Raw(language.text(symbol_key(symbol), &[])),
    }
}

/// A text of the content, such as the name of an area, marked up as English where the page is in another language.
#[must_use]
pub fn content(language: &Language, text: &str) -> Raw {
    Raw(Content { text, mark: !language.is_english(), quoted: false }.to_string())
}

/// A text of the content in plain text, such as what a drawing says, set apart where the words around it may run the other way.
#[must_use]
pub fn apart(language: &Language, text: &str) -> String {
    if language.is_english() { text.to_owned() } else { format!("\u{2068}{text}\u{2069}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(decimals: usize, unit: &str) -> Style {
        Style { decimals, unit: unit.to_owned(), polarity: Polarity::High, percent: false, compares: true }
    }

    #[test]
    fn a_number_is_written_as_people_read_it() {
        assert_eq!(style(1, "%").number(40.95), "41.0%");
        assert_eq!(style(2, "%").number(40.95), "40.95%");
        assert_eq!(style(0, "children").number(1_234_567.0), "1,234,567 children");
        assert_eq!(style(1, "").number(-1234.56), "−1,234.6");
        assert_eq!(style(1, "%").difference(-0.04), "0.0");
        assert_eq!(style(1, "%").difference(-3.25), "−3.3");
        assert_eq!(style(1, "%").difference(3.0), "+3.0");
    }
}
