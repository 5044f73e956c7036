//! The words of a condition.

use super::Wrong;

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Answer(String),
    Text(String),
    Number(f64),
    Word(String),
    Sign(&'static str),
}

const SIGNS: [&str; 13] = ["<=", ">=", "!=", "=", "<", ">", "+", "*", "-", "(", ")", ",", "."];

/// What other languages write, and what is written here.
const FOREIGN: [(&str, &str); 5] = [("==", "="), ("<>", "!="), ("&&", "and"), ("||", "or"), ("=>", ">=")];

const SMART: [char; 9] = ['‘', '’', '‚', '‛', '“', '”', '„', '«', '»'];

/// The words, each with where it begins, counted in characters from 1.
pub fn tokens(text: &str) -> Result<Vec<(Token, usize)>, Wrong> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(character) = characters.get(at) {
        if character.is_whitespace() {
            at += 1;
            continue;
        }
        let (token, end) = token(&characters, at)?;
        found.push((token, at + 1));
        at = end;
    }
    Ok(found)
}

fn token(characters: &[char], at: usize) -> Result<(Token, usize), Wrong> {
    let character = characters[at];
    if SMART.contains(&character) {
        return Err(Wrong::new(
            format!("There is a curly quotation mark, {character}, at character {}, which no program reads.", at + 1),
            "Write straight ones: '…'.",
        ));
    }
    match character {
        '$' => answer(characters, at),
        '\'' | '"' => text(characters, at),
        _ if character.is_ascii_digit() => Ok(number(characters, at)),
        _ if character.is_alphabetic() || character == '_' => Ok(word(characters, at)),
        _ => sign(characters, at),
    }
}

fn until(characters: &[char], at: usize, closing: char) -> Option<(String, usize)> {
    let end = at + characters.get(at..)?.iter().position(|one| *one == closing)?;
    Some((characters[at..end].iter().collect(), end + 1))
}

fn answer(characters: &[char], at: usize) -> Result<(Token, usize), Wrong> {
    let wrong = || {
        Wrong::new(
            format!("The $ at character {} does not begin the name of a question.", at + 1),
            "Write the name in braces: ${name}.",
        )
    };
    if characters.get(at + 1) != Some(&'{') {
        return Err(wrong());
    }
    let (name, end) = until(characters, at + 2, '}').ok_or_else(wrong)?;
    let name = name.trim().to_owned();
    if name.is_empty() || name.contains(['$', '{']) { Err(wrong()) } else { Ok((Token::Answer(name), end)) }
}

fn text(characters: &[char], at: usize) -> Result<(Token, usize), Wrong> {
    let (text, end) = until(characters, at + 1, characters[at]).ok_or_else(|| {
        Wrong::new(
            format!("The quotation mark at character {} is opened and never closed.", at + 1),
            "Close it, or take it out.",
        )
    })?;
    Ok((Token::Text(text), end))
}

fn number(characters: &[char], at: usize) -> (Token, usize) {
    let length = characters[at..].iter().take_while(|one| one.is_ascii_digit() || **one == '.').count();
    let written: String = characters[at..at + length].iter().collect();
    let token = written.parse().map_or_else(|_| Token::Word(written), Token::Number);
    (token, at + length)
}

fn word(characters: &[char], at: usize) -> (Token, usize) {
    let is_part = |one: &&char| one.is_alphanumeric() || "_-:".contains(**one);
    let length = characters[at..].iter().take_while(is_part).count();
    (Token::Word(characters[at..at + length].iter().collect()), at + length)
}

fn sign(characters: &[char], at: usize) -> Result<(Token, usize), Wrong> {
    let begins = |sign: &str| sign.chars().enumerate().all(|(n, one)| characters.get(at + n) == Some(&one));
    if let Some((foreign, ours)) = FOREIGN.into_iter().find(|(foreign, _)| begins(foreign)) {
        return Err(Wrong::new(format!("{foreign} is not read here."), format!("Write {ours}.")));
    }
    let found = SIGNS.into_iter().find(|sign| begins(sign));
    let sign = found.ok_or_else(|| {
        Wrong::new(
            format!("{} at character {} is not read here.", characters[at], at + 1),
            "Write a condition such as ${name} = 'code'.",
        )
    })?;
    Ok((Token::Sign(sign), at + sign.len()))
}
