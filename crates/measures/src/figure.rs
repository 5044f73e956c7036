//! A figure: a number, or the symbol that stands in its place, with all that was published of it.

use std::fmt;

/// What was published for one area, period and breakdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The number, or the symbol in its place.
    pub value: Value,
    /// How firm it is, if that was said.
    pub status: Option<Status>,
    /// What else was published with it, if anything.
    pub more: Option<Box<More>>,
}

/// A number, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A number, in the unit of its measure.
    Number(f64),
    /// No number.
    Symbol(Symbol),
}

/// What a source may publish with a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct More {
    /// How many were counted.
    pub numerator: Option<f64>,
    /// Among how many.
    pub denominator: Option<f64>,
    /// The lower end of the 95% confidence interval.
    pub lower: Option<f64>,
    /// The upper end of the 95% confidence interval.
    pub upper: Option<f64>,
    /// What the source remarks on this figure.
    pub note: Option<String>,
}

impl Figure {
    /// A figure with nothing more said of it.
    #[must_use]
    pub fn new(value: Value, status: Option<Status>) -> Figure {
        Figure { value, status, more: None }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Value::Number(number) => Some(number),
            Value::Symbol(_) => None,
        }
    }
}

impl fmt::Display for Value {
    /// The shortest text from which the same number is read back, or the letter of the symbol.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Symbol(symbol) => f.write_str(symbol.letter()),
        }
    }
}

impl Value {
    /// Reads the cell of a table: a number, with commas between thousands and a percent sign if need be, or a symbol.
    /// An empty cell is not available. Nothing, if it is neither.
    #[must_use]
    pub fn read(text: &str) -> Option<Value> {
        if text.is_empty() {
            return Some(Value::Symbol(Symbol::NotAvailable));
        }
        if let Ok(number) = text.parse::<f64>() {
            return number.is_finite().then_some(Value::Number(number));
        }
        Symbol::read(text).map(Value::Symbol).or_else(|| printed(text).map(Value::Number))
    }
}

/// The number that a spreadsheet shows for one that it saved with all digits of its arithmetic: 99.7 for 99.699999999999989. It
/// shows 15 digits at most; where a number ends long before them, that is the one that was meant. One that does not is left as
/// it is, to the last bit.
#[must_use]
pub fn as_in_sheet(number: f64) -> f64 {
    let shown = format!("{number:.14e}");
    let digits = shown.split('e').next().unwrap_or_default().trim_end_matches('0');
    let ends = digits.bytes().filter(u8::is_ascii_digit).count() <= LONG_BEFORE;
    shown.parse().ok().filter(|_| ends).unwrap_or(number)
}

/// How many digits a number has at most that ends long before the last of 15.
const LONG_BEFORE: usize = 10;

/// A number as people print it: `1,234`, `12.5%`, `£1,000`.
fn printed(text: &str) -> Option<f64> {
    let text = text.strip_suffix('%').unwrap_or(text).trim_end();
    let text = text.strip_prefix('£').unwrap_or(text);
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.trim_start_matches('-').split(',');
    let first = groups.next()?;
    let grouped = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let number = grouped || !whole.contains(',');
    (number && digits(whole.trim_start_matches('-')) && digits(part) && !part.contains(','))
        .then(|| text.replace(',', "").parse().ok())
        .flatten()
}

/// Why there is no number. A symbol is never turned into one.
///
/// The letters are those of the Government Statistical Service: “Symbols in tables and rounding”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// `c`: hidden, so that nobody is identified.
    Suppressed,
    /// `x`: not available.
    NotAvailable,
    /// `z`: not applicable.
    NotApplicable,
    /// `u`: too unreliable to be shown.
    Unreliable,
    /// `k`: not zero, and too small to be shown at this precision.
    RoundsToZero,
    /// `~`: the same in older tables, less than half of the last digit shown.
    Negligible,
}

impl Symbol {
    /// Every symbol with its letter.
    pub const ALL: [(Symbol, &'static str); 6] = [
        (Symbol::Suppressed, "c"),
        (Symbol::NotAvailable, "x"),
        (Symbol::NotApplicable, "z"),
        (Symbol::Unreliable, "u"),
        (Symbol::RoundsToZero, "k"),
        (Symbol::Negligible, "~"),
    ];

    /// Its letter.
    #[must_use]
    pub fn letter(self) -> &'static str {
        Symbol::ALL.iter().find(|(symbol, _)| *symbol == self).map_or("x", |(_, letter)| letter)
    }

    /// The symbol of this text. Files write some of them otherwise: `-`, `..` and `:` for what is not available, `.` for what
    /// is not applicable, `*` for what is hidden, `low` for what rounds to zero.
    #[must_use]
    pub fn read(text: &str) -> Option<Symbol> {
        let known = Symbol::ALL.iter().find(|(_, letter)| text.eq_ignore_ascii_case(letter));
        known.map(|(symbol, _)| *symbol).or(match text {
            "-" | ".." | "..." | ":" | "NA" | "N/A" | "n/a" => Some(Symbol::NotAvailable),
            "." => Some(Symbol::NotApplicable),
            "*" | "SUPP" => Some(Symbol::Suppressed),
            "low" => Some(Symbol::RoundsToZero),
            _ => None,
        })
    }
}

/// How firm a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// `p`: it may still change.
    Provisional,
    /// `r`: it was published otherwise before.
    Revised,
    /// `f`: the source calls it final.
    Final,
    /// `o`: money that was spent, not planned.
    Outturn,
}

impl Status {
    /// Every status with the letter under which it is kept.
    pub const ALL: [(Status, &'static str); 4] =
        [(Status::Provisional, "p"), (Status::Revised, "r"), (Status::Final, "f"), (Status::Outturn, "o")];

    /// Its letter.
    #[must_use]
    pub fn letter(self) -> &'static str {
        Status::ALL.iter().find(|(status, _)| *status == self).map_or("", |(_, letter)| letter)
    }

    /// Its word in files and interfaces.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Status::Provisional => "provisional",
            Status::Revised => "revised",
            Status::Final => "final",
            Status::Outturn => "outturn",
        }
    }

    /// The status of this word or its letter, whatever its capitals.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Status> {
        let all = Status::ALL.iter();
        let mut fitting =
            all.filter(|(status, letter)| [status.word(), letter].iter().any(|own| own.eq_ignore_ascii_case(word)));
        fitting.next().map(|(status, _)| *status)
    }

    /// The status of this letter.
    #[must_use]
    pub fn of(letter: &str) -> Option<Status> {
        Status::ALL.iter().find(|(_, other)| *other == letter).map(|(status, _)| *status)
    }
}

/// How many decimal places a number is written with.
#[must_use]
pub fn places(number: f64) -> usize {
    number.to_string().split_once('.').map_or(0, |(_, places)| places.len())
}

/// By how much at most a number may be out for being rounded, by the decimal places that it is written with.
#[must_use]
pub fn half_of_the_last_place(number: f64) -> f64 {
    0.5 / 10_f64.powi(i32::try_from(places(number)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Value::{Number, Symbol as No};

    #[test]
    fn noise_of_a_spreadsheet_goes_and_every_other_digit_stays() {
        for (saved, meant) in [
            ("99.699999999999989", "99.7"),
            ("14.700000000000001", "14.7"),
            ("-0.30000000000000004", "-0.3"),
            ("3.3692481695339005", "3.3692481695339005"),
            ("0.6666666666666666", "0.6666666666666666"),
            ("1e-7", "1e-7"),
            ("0", "0"),
        ] {
            let number = |text: &str| text.parse::<f64>().unwrap();
            assert_eq!(as_in_sheet(number(saved)).to_bits(), number(meant).to_bits(), "{saved}");
        }
    }

    #[test]
    fn a_symbol_is_never_a_number_and_a_number_is_read_as_it_is_meant() {
        for (text, value) in [
            ("40.950000000000003", Some(Number(40.95))),
            ("1,234.5", Some(Number(1234.5))),
            ("12.5%", Some(Number(12.5))),
            ("£1,000", Some(Number(1000.0))),
            ("-3", Some(Number(-3.0))),
            ("", Some(No(Symbol::NotAvailable))),
            ("-", Some(No(Symbol::NotAvailable))),
            ("c", Some(No(Symbol::Suppressed))),
            ("C", Some(No(Symbol::Suppressed))),
            ("z", Some(No(Symbol::NotApplicable))),
            ("~", Some(No(Symbol::Negligible))),
            (".", Some(No(Symbol::NotApplicable))),
            ("low", Some(No(Symbol::RoundsToZero))),
            ("12,34", None),
            ("1,2345", None),
            ("about 7", None),
            ("inf", None),
            ("NaN", None),
        ] {
            assert_eq!(Value::read(text), value, "{text}");
        }
    }
}
