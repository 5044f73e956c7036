//! From the words of a condition to what it means.

use super::token::{Token, tokens};
use super::{Comparison, Computation, Expression, Wrong};

/// How deep brackets may stand within brackets.
const DEEPEST: usize = 40;

/// The most characters of a condition.
const LONGEST: usize = 4_000;

const FUNCTIONS: [&str; 6] = ["selected", "count-selected", "string-length", "not", "true", "false"];

/// Reads a condition.
///
/// # Errors
/// What is wrong with it, and what to do.
pub fn parse(text: &str) -> Result<Expression, Wrong> {
    if text.chars().count() > LONGEST {
        return Err(Wrong::new(
            format!("The condition is longer than {LONGEST} characters."),
            "Split the question into several, or put questions into a group with a condition of its own.",
        ));
    }
    let mut reader = Reader { tokens: tokens(text)?, at: 0, deep: 0 };
    let whole = reader.either()?;
    match reader.tokens.get(reader.at) {
        None => Ok(whole),
        Some((token, place)) => Err(unexpected(token, *place)),
    }
}

struct Reader {
    tokens: Vec<(Token, usize)>,
    at: usize,
    deep: usize,
}

fn unexpected(token: &Token, place: usize) -> Wrong {
    match token {
        Token::Sign(")") => Wrong::new(
            format!("The ) at character {place} closes nothing."),
            "Take it out, or put the ( in that belongs to it.",
        ),
        Token::Word(word) if ["AND", "OR", "NOT", "DIV", "MOD"].contains(&word.to_uppercase().as_str()) => {
            Wrong::new(format!("{word} is not read here."), format!("Write {}, in small letters.", word.to_lowercase()))
        }
        Token::Word(word) => bare(word),
        _ => Wrong::new(
            format!("Something is missing before character {place}."),
            "Join two conditions by “and” or “or”.",
        ),
    }
}

fn bare(word: &str) -> Wrong {
    Wrong::new(
        format!("“{word}” is neither a question nor a text."),
        format!("Write ${{{word}}} if it is a question, or '{word}' if it is a code."),
    )
}

impl Reader {
    fn sign(&mut self, signs: &[&str]) -> Option<&'static str> {
        match self.tokens.get(self.at) {
            Some((Token::Sign(sign), _)) if signs.contains(sign) => {
                self.at += 1;
                Some(sign)
            }
            _ => None,
        }
    }

    fn word(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let Some((Token::Word(word), _)) = self.tokens.get(self.at) else { return None };
        let found = words.iter().find(|one| *one == word).copied()?;
        self.at += 1;
        Some(found)
    }

    fn either(&mut self) -> Result<Expression, Wrong> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return Err(Wrong::new(
                "Too many brackets stand within each other.",
                "Put questions into groups with a condition of their own.",
            ));
        }
        let mut one = self.both()?;
        while self.word(&["or"]).is_some() {
            one = Expression::Or(Box::new(one), Box::new(self.both()?));
        }
        self.deep -= 1;
        Ok(one)
    }

    fn both(&mut self) -> Result<Expression, Wrong> {
        let mut one = self.compared()?;
        while self.word(&["and"]).is_some() {
            one = Expression::And(Box::new(one), Box::new(self.compared()?));
        }
        Ok(one)
    }

    fn compared(&mut self) -> Result<Expression, Wrong> {
        let one = self.sum()?;
        let Some(sign) = self.sign(&["=", "!=", "<=", ">=", "<", ">"]) else { return Ok(one) };
        let comparison = match sign {
            "=" => Comparison::Same,
            "!=" => Comparison::Other,
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::More,
            _ => Comparison::AtLeast,
        };
        Ok(Expression::Compare(comparison, Box::new(one), Box::new(self.sum()?)))
    }

    fn sum(&mut self) -> Result<Expression, Wrong> {
        let mut one = self.product()?;
        while let Some(sign) = self.sign(&["+", "-"]) {
            let computation = if sign == "+" { Computation::Plus } else { Computation::Minus };
            one = Expression::Compute(computation, Box::new(one), Box::new(self.product()?));
        }
        Ok(one)
    }

    fn product(&mut self) -> Result<Expression, Wrong> {
        let mut one = self.value()?;
        loop {
            let computation = if self.sign(&["*"]).is_some() {
                Computation::Times
            } else {
                match self.word(&["div", "mod"]) {
                    Some("div") => Computation::Divided,
                    Some(_) => Computation::Rest,
                    None => return Ok(one),
                }
            };
            one = Expression::Compute(computation, Box::new(one), Box::new(self.value()?));
        }
    }

    fn value(&mut self) -> Result<Expression, Wrong> {
        let Some((token, place)) = self.tokens.get(self.at).cloned() else {
            return Err(Wrong::new("The condition ends too early.", "Write what is missing at its end."));
        };
        self.at += 1;
        match token {
            Token::Answer(name) => Ok(Expression::Answer(name)),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign(".") => Ok(Expression::This),
            Token::Sign("-") => match self.tokens.get(self.at).cloned() {
                Some((Token::Number(number), _)) => {
                    self.at += 1;
                    Ok(Expression::Number(-number))
                }
                _ => Err(unexpected(&Token::Sign("-"), place)),
            },
            Token::Sign("(") => {
                let within = self.either()?;
                self.close(place)?;
                Ok(within)
            }
            Token::Word(word) if self.sign(&["("]).is_some() => self.function(&word, place),
            token => Err(unexpected(&token, place)),
        }
    }

    fn close(&mut self, opened: usize) -> Result<(), Wrong> {
        if self.sign(&[")"]).is_some() {
            return Ok(());
        }
        match self.tokens.get(self.at) {
            Some((token @ Token::Word(_), place)) => Err(unexpected(token, *place)),
            _ => Err(Wrong::new(format!("The bracket at character {opened} is not closed."), "Put the ) in.")),
        }
    }

    fn function(&mut self, name: &str, place: usize) -> Result<Expression, Wrong> {
        if !FUNCTIONS.contains(&name) {
            return Err(unknown(name));
        }
        if ["true", "false"].contains(&name) {
            self.close(place)?;
            return Ok(Expression::Bool(name == "true"));
        }
        let first = Box::new(self.either()?);
        let whole = match name {
            "not" => Expression::Not(first),
            "count-selected" => Expression::CountSelected(first),
            "string-length" => Expression::Length(first),
            _ => {
                if self.sign(&[","]).is_none() {
                    return Err(Wrong::new(
                        "selected() wants a question and a code.",
                        "Write it so: selected(${name}, 'code').",
                    ));
                }
                Expression::Selected(first, Box::new(self.either()?))
            }
        };
        self.close(place)?;
        Ok(whole)
    }
}

fn unknown(name: &str) -> Wrong {
    let known = FUNCTIONS.map(|one| format!("{one}()")).join(", ");
    match crate::fault::closest(name, FUNCTIONS) {
        Some(meant) => Wrong::new(format!("There is no function {name}()."), format!("Write {meant}().")),
        None => Wrong::new(format!("The function {name}() is not read here."), format!("Use one of these: {known}.")),
    }
}
