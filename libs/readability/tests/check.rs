//! What is marked in a text.

use readability::{Avoid, Found, HARD_WORD, LONG_SENTENCE, Mark, check};

fn list(words: &[&str]) -> Vec<Avoid> {
    words.iter().map(|word| Avoid { word: (*word).to_owned(), ..Avoid::default() }).collect()
}

/// What is marked as to be avoided, with its place in the list.
fn avoided<'a>(text: &'a str, words: &[&str]) -> Vec<(&'a str, usize)> {
    let place = |mark: Mark| match mark.found {
        Found::Avoid(place) => Some((&text[mark.start..mark.end], place)),
        _ => None,
    };
    check(text, &list(words)).into_iter().filter_map(place).collect()
}

/// The words that are marked as hard.
fn hard(text: &str) -> Vec<&str> {
    let is_hard = |mark: &Mark| matches!(mark.found, Found::HardWord { .. });
    check(text, &[]).into_iter().filter(is_hard).map(|mark| &text[mark.start..mark.end]).collect()
}

#[test]
fn whole_words_are_found_whatever_their_capitals() {
    assert_eq!(avoided("Placement, PLACEMENT, replacement.", &["placement"]), [("Placement", 0), ("PLACEMENT", 0)]);
}

#[test]
fn plurals_and_possessives_are_found() {
    let text = "placements, placement's, placements’ – placemented; families, case-loads, churches, plays";
    let found = avoided(text, &["placement", "family", "case load", "church", "play"]);
    let found: Vec<&str> = found.into_iter().map(|(found, _)| found).collect();
    assert_eq!(found, ["placements", "placement's", "placements", "families", "case-loads", "churches", "plays"]);
}

#[test]
fn the_longest_phrase_is_found_and_none_overlap() {
    let words = ["care", "looked after", "looked after child", "child protection"];
    assert_eq!(avoided("A looked-after child in care.", &words), [("looked-after child", 2), ("care", 0)]);
    assert_eq!(avoided("a looked after child protection plan", &words), [("looked after child", 2)]);
    assert_eq!(avoided("looked\nafter, or looked\n\nafter", &words), [("looked\nafter", 1)]);
    assert_eq!(avoided("He looked. After that", &words), []);
}

#[test]
fn an_entry_in_capitals_is_found_in_capitals_only() {
    assert_eq!(avoided("LAC, LACs and the LAC’s lac; Lac", &["LAC"]), [("LAC", 0), ("LACs", 0), ("LAC’s", 0)]);
}

#[test]
fn apostrophes_and_unseen_signs_do_not_matter() {
    assert_eq!(avoided("the child's voice, the child’s voice", &["child’s voice"]).len(), 2);
    assert_eq!(avoided("place\u{ad}ment", &["placement"]).len(), 1);
}

#[test]
fn what_stands_between_the_words_matters() {
    assert_eq!(avoided("and/or, and or, and, or", &["and/or"]), [("and/or", 0)]);
}

#[test]
fn an_entry_without_a_word_is_never_found() {
    assert_eq!(avoided("a – b", &["", " ", "–", "🙂"]), []);
}

#[test]
fn of_two_equal_entries_the_first_is_found() {
    assert_eq!(avoided("a plan", &["Plan", "plan"]), [("plan", 0)]);
}

#[test]
fn a_sentence_is_long_above_the_limit() {
    let sentence = |words: usize| format!("We {}go. Short.", "all ".repeat(words - 2));
    assert_eq!(check(&sentence(LONG_SENTENCE), &[]), []);
    let text = sentence(LONG_SENTENCE + 1);
    let end = text.find('.').unwrap();
    assert_eq!(check(&text, &[]), [Mark { start: 0, end, found: Found::LongSentence { words: LONG_SENTENCE + 1 } }]);
}

#[test]
fn a_word_is_hard_from_four_syllables() {
    assert_eq!(HARD_WORD, 4);
    assert_eq!(hard("Accommodation for a family, and education."), ["Accommodation", "education"]);
    assert_eq!(hard("The decision-making and multi-organisation work of 1,000,000"), ["organisation"]);
}

#[test]
fn a_name_is_not_hard_but_the_first_word_of_a_sentence_may_be() {
    assert_eq!(hard("They met Alexandra of the University. Accountability matters."), ["Accountability"]);
    assert_eq!(hard("1. Accountability\n2. Equality"), ["Accountability", "Equality"]);
}

#[test]
fn a_word_to_avoid_is_not_marked_as_hard_too() {
    let marks = check("The accommodations are ready.", &list(&["accommodation"]));
    assert_eq!(marks, [Mark { start: 4, end: 18, found: Found::Avoid(0) }]);
}

#[test]
fn marks_come_in_the_order_of_text_the_longer_first() {
    let text = format!("Accommodation {}placement.", "is here ".repeat(13));
    let found: Vec<Found> = check(&text, &list(&["placement"])).into_iter().map(|mark| mark.found).collect();
    let expected = [Found::LongSentence { words: 28 }, Found::HardWord { syllables: 5 }, Found::Avoid(0)];
    assert_eq!(found, expected);
}

#[test]
fn a_megabyte_is_read() {
    let text = "We listen to children and families. ".repeat(28_000);
    assert_eq!(check(&text, &list(&["family"])).len(), 28_000);
    assert_eq!(readability::reading(&text).unwrap().sentences, 28_000);
}

/// If the time for any of these grew with the square of its length, it would take minutes.
#[test]
fn no_text_takes_long() {
    let fill = |piece: &str| piece.repeat(100_000 / piece.len());
    let pieces = ["looked after ", "a", "less", "a'", "a-", "a. ", "1. ", "\n- ", " .\n", "#", ".", " ", "🙂\u{200d}"];
    let more = ["مدرسة ", "e\u{301}", "\u{0}\r\n", "1.", "🇬🇧", "a\u{ad}"];
    let consonants_then_vowels = fill("b") + &fill("ae");
    for text in pieces.into_iter().chain(more).map(fill).chain([consonants_then_vowels]) {
        let marks = check(&text, &list(&["looked after child", "looked after", "a", "LAC"]));
        assert!(marks.iter().all(|mark| mark.start < mark.end));
        assert!(readability::reading(&text).is_none_or(|reading| reading.words >= reading.sentences));
    }
}
