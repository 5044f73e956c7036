//! What is counted in a text, and the age that follows.

use readability::{FORMULA, Reading, reading};

fn sentences(text: &str) -> usize {
    reading(text).map_or(0, |reading| reading.sentences)
}

fn words(text: &str) -> usize {
    reading(text).map_or(0, |reading| reading.words)
}

#[test]
fn grade_and_age_follow_from_the_counts() {
    let Reading { words, sentences, syllables, grade, age, .. } =
        reading("We listen to children. Every child has a plan, and the plan is reviewed.").unwrap();
    assert_eq!((words, sentences, syllables), (14, 2, 18));
    let by_hand = 0.39 * 7.0 + 11.8 * 18.0 / 14.0 - 15.59;
    assert!((grade - by_hand).abs() < 1e-12);
    assert_eq!(age, grade + 5.0);
    assert!(FORMULA.contains("Kincaid"));
}

#[test]
fn a_text_without_words_has_no_age() {
    for text in ["", " \n\n ", "…", "🙂 !", "- - -", "1.", "\u{0}"] {
        assert_eq!(reading(text), None, "{text:?}");
    }
}

#[test]
fn words_are_what_a_reader_takes_for_one() {
    assert_eq!(words("Children’s wishes don't change."), 4);
    assert_eq!(words("a well-being lead, a co‑ordinator – and more"), 7);
    assert_eq!(words("-5 degrees"), 2);
    assert_eq!(words("3.5% of 1,200 in 2024/25"), 6);
    assert_eq!(words("See www.gov.uk (e.g. today)"), 4);
}

#[test]
fn marks_end_sentences() {
    assert_eq!(sentences("It is late. Is it? Yes! It is."), 4);
    assert_eq!(sentences("What?! No… Really?"), 3);
    assert_eq!(sentences("it is late. i go home. bye"), 3);
    assert_eq!(sentences("Great!😀 So good 😀. Thanks"), 3);
    assert_eq!(sentences("هل أنت بخير؟ نعم. شكرا"), 3);
}

#[test]
fn quotation_marks_and_brackets_may_close_a_sentence() {
    assert_eq!(sentences("“We are heard.” That is new. (It really is.) Good."), 4);
    assert_eq!(sentences("He said ‘no.’ Then he left."), 2);
    assert_eq!(sentences("“Why?” she asked. “It is late!” he said."), 2);
    assert_eq!(sentences("**We listen.** We act."), 2);
}

#[test]
fn a_full_stop_of_an_abbreviation_ends_none() {
    for text in [
        "We help, e.g. with money, i.e. cash.",
        "Mr. Khan and Dr. Lee met Cllr. Jones in St. Ives.",
        "By J. K. Rowling, in the U.K. since 12 Jan. 1997",
        "See no. 7, pp. 3 and fig. 2.",
        "It costs £3.50 or 2.5% of pay.",
        "Clubs, parks etc. are open until 6 p.m. on weekdays.",
        "Write to a.b@example.org or see example.org/page?x=1.",
    ] {
        assert_eq!(sentences(text), 1, "{text}");
    }
}

#[test]
fn an_abbreviation_may_be_the_last_word() {
    assert_eq!(sentences("Clubs, parks etc. They close at 6 p.m. We are in the U.K. Come!"), 4);
    assert_eq!(sentences("Did he? No. He did not. Nor did I. We waited."), 5);
}

#[test]
fn an_ellipsis_ends_one_before_a_capital() {
    assert_eq!(sentences("I think... perhaps not. Well… So be it."), 3);
    assert_eq!(sentences("We tried . . . and tried."), 1);
}

#[test]
fn an_empty_line_ends_one_and_a_line_break_does_not() {
    assert_eq!(sentences("Our plan\n\nWe listen\nto you."), 2);
    assert_eq!(sentences("Our plan\r\n\r\nWe listen\r\nto you."), 2);
    assert_eq!(sentences("Our plan\n  \t\nWe listen."), 2);
}

#[test]
fn an_item_of_a_list_is_one() {
    assert_eq!(sentences("We will:\n- listen\n- act\n* and learn\n• together\nThen we report."), 6);
    assert_eq!(sentences("We will:\n- listen to\n  all of you\n- act on\nwhat you say"), 3);
    assert_eq!(sentences("# Our plan\nWe listen."), 2);
    assert_eq!(sentences("It fell\n-5 degrees – really\n– twice"), 2);
}

#[test]
fn the_number_of_an_item_is_no_word() {
    assert_eq!((sentences("1. Listen\n2. Act now\n"), words("1. Listen\n2. Act now\n")), (2, 3));
    assert_eq!((sentences("a) listen\n(b) act\niv) learn"), words("a) listen\n(b) act\niv) learn")), (3, 3));
    assert_eq!(words("7 children came."), 3);
}
