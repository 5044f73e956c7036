//! Conditions: what stands in `relevant` and `constraint`.

mod parse;
mod token;
mod value;

pub use parse::parse;

/// A condition, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// `${name}`: the answer to a question.
    Answer(String),
    /// `.`: the answer that is checked.
    This,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// `true()` or `false()`.
    Bool(bool),
    /// `not(…)`
    Not(Box<Expression>),
    /// `… and …`
    And(Box<Expression>, Box<Expression>),
    /// `… or …`
    Or(Box<Expression>, Box<Expression>),
    /// `… = …` and its like.
    Compare(Comparison, Box<Expression>, Box<Expression>),
    /// `… + …` and its like.
    Compute(Computation, Box<Expression>, Box<Expression>),
    /// `selected(…, 'code')`
    Selected(Box<Expression>, Box<Expression>),
    /// `count-selected(…)`
    CountSelected(Box<Expression>),
    /// `string-length(…)`
    Length(Box<Expression>),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Same,
    /// `!=`
    Other,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

/// What is computed of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computation {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `div`
    Divided,
    /// `mod`
    Rest,
}

/// What is wrong with a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What is wrong.
    pub fault: String,
    /// What to do.
    pub remedy: String,
}

impl Wrong {
    pub(crate) fn new(fault: impl Into<String>, remedy: impl Into<String>) -> Wrong {
        Wrong { fault: fault.into(), remedy: remedy.into() }
    }
}

impl Expression {
    /// The parts that it is made of.
    #[must_use]
    pub fn parts(&self) -> Vec<&Expression> {
        match self {
            Expression::Not(one) | Expression::CountSelected(one) | Expression::Length(one) => vec![one],
            Expression::And(one, other)
            | Expression::Or(one, other)
            | Expression::Compare(_, one, other)
            | Expression::Compute(_, one, other)
            | Expression::Selected(one, other) => vec![one, other],
            _ => Vec::new(),
        }
    }

    /// This and all that it is made of.
    pub(crate) fn all(&self) -> Vec<&Expression> {
        let mut all = vec![self];
        let mut at = 0;
        while let Some(one) = all.get(at).copied() {
            all.extend(one.parts());
            at += 1;
        }
        all
    }

    /// The questions whose answers it reads, each once.
    #[must_use]
    pub fn answers(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for one in self.all() {
            if let Expression::Answer(name) = one
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }
}
