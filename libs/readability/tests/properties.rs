//! What must hold of any text and any list.

use proptest::collection::vec;
use proptest::prelude::*;
use readability::{Avoid, Found, check, reading};

/// Pieces that texts and lists are made of, so that they meet often.
const PIECES: &[&str] = &[
    "placement",
    "Placements",
    "looked",
    "after",
    "child",
    "LAC",
    "lac",
    "family",
    "families",
    "e.g.",
    "3.5",
    "St.",
    "accommodation",
    "I",
    "’",
    "'s",
    "-",
    "–",
    "/",
    ". ",
    "? ",
    "…",
    "”",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\r\n",
    " ",
    " ",
    " ",
    "\u{ad}",
    "\u{200f}",
    "مدرسة",
    "é",
    "İ",
    "ß",
    "🙂",
    "\u{0}",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn lists() -> impl Strategy<Value = Vec<Avoid>> {
    let entry = prop_oneof![
        3 => vec(prop::sample::select(PIECES), 1..5).prop_map(|pieces| pieces.concat()),
        2 => vec(prop::sample::select(&PIECES[..8]), 1..4).prop_map(|pieces| pieces.join(" ")),
    ];
    vec(entry.prop_map(|word| Avoid { word, ..Avoid::default() }), 0..6)
}

/// A text or phrase as the comparison sees it: its letters and signs, a space for each space and hyphen between them.
fn plain(text: &str, capitals: bool) -> String {
    let unseen = ['\u{ad}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'];
    let text: String = text.chars().filter(|letter| !unseen.contains(letter)).collect();
    let text = text.replace('’', "'").replace('-', " ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if capitals { text } else { text.to_lowercase() }
}

/// What remains when signs round the words are taken away.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// Whether a text is a phrase with none or one of the endings.
fn is_phrase(found: &str, phrase: &str) -> bool {
    let capitals = phrase.contains(char::is_uppercase) && !phrase.contains(char::is_lowercase);
    let (found, phrase) = (plain(found, capitals), plain(phrase, capitals));
    let stem = |ending: &str| found.strip_suffix(ending).map(str::to_owned);
    let stems = ["", "s", "es", "'s"].into_iter().filter_map(stem).chain(stem("ies").map(|stem| stem + "y"));
    stems.into_iter().any(|stem| trimmed(&stem) == trimmed(&phrase))
}

proptest! {
    #[test]
    fn marks_are_in_order_and_on_boundaries(text in texts(), list in lists()) {
        let marks = check(&text, &list);
        for mark in &marks {
            prop_assert!(mark.start < mark.end);
            prop_assert!(text.get(mark.start..mark.end).is_some());
        }
        prop_assert!(marks.windows(2).all(|pair| pair[0].start <= pair[1].start));
        let avoided: Vec<_> = marks.iter().filter(|mark| matches!(mark.found, Found::Avoid(_))).collect();
        prop_assert!(avoided.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }

    #[test]
    fn what_is_marked_as_to_be_avoided_is_the_phrase(text in texts(), list in lists()) {
        for mark in check(&text, &list) {
            if let Found::Avoid(place) = mark.found {
                let found = &text[mark.start..mark.end];
                prop_assert!(is_phrase(found, &list[place].word), "{found:?} is not {:?}", list[place].word);
            }
        }
    }

    #[test]
    fn a_phrase_is_found_in_itself(list in lists()) {
        for avoid in &list {
            let marks = check(&avoid.word, std::slice::from_ref(avoid));
            let has_word = reading(&format!("x {}", avoid.word)).is_some_and(|reading| reading.words > 1);
            let is_found = marks.iter().any(|mark| mark.found == Found::Avoid(0));
            prop_assert!(is_found || !has_word, "{:?}", avoid.word);
        }
    }

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        prop_assert!(check(&text, &[]).len() <= text.len());
        if let Some(reading) = reading(&text) {
            prop_assert!(reading.sentences > 0 && reading.sentences <= reading.words);
            prop_assert!(reading.syllables >= reading.words);
            prop_assert!(reading.age.is_finite());
        }
    }

    /// As two paragraphs, so that no sentence runs from one into the other, it is exactly as easy.
    #[test]
    fn a_text_said_twice_is_as_easy_as_once(text in texts()) {
        let once = reading(&text);
        let twice = reading(&format!("{text}\n\n{text}"));
        prop_assert_eq!(once.map(|once| once.grade), twice.map(|twice| twice.grade));
        prop_assert_eq!(once.map(|once| once.words * 2), twice.map(|twice| twice.words));
    }

    /// Also in one line, if it is a plain sentence.
    #[test]
    fn a_sentence_said_twice_is_as_easy_as_once(words in vec("[a-z]{4,9}", 1..30)) {
        let sentence = format!("The {} ended.", words.join(" "));
        let grade = |text: &str| reading(text).map(|reading| reading.grade);
        prop_assert_eq!(grade(&sentence), grade(&format!("{sentence} {sentence}")));
    }
}
