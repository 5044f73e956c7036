use super::*;
use crate::figure::{More, Value};
use crate::period;

fn figure(value: f64, half: f64) -> Figure {
    let more = More { lower: Some(value - half), upper: Some(value + half), ..More::default() };
    Figure { more: Some(Box::new(more)), ..Figure::new(Value::Number(value), None) }
}

fn year(year: usize) -> Period {
    period::read(&year.to_string(), "").unwrap().period
}

/// A file with figures of an area and of England, from 2020 on, and what it says of the last of the area.
fn judged(area: &[f64], england: f64, trend: &str, compared: &str) -> (Judgements, Vec<String>) {
    let mut judgements = Judgements::default();
    let here = Key { area: "E06999999".to_owned(), ..Key::default() };
    let there = Key { area: ENGLAND.to_owned(), ..Key::default() };
    for (i, value) in area.iter().enumerate() {
        judgements.put(&here, "Aston", year(2020 + i), &figure(*value, 1.0));
        judgements.put(&there, "England", year(2020 + i), &figure(england, 0.1));
    }
    judgements.said(&here, year(2019 + area.len()), trend, compared);
    let found = Found { code: "7".to_owned(), ..Found::default() };
    let remarks = judgements.remarks(&[found]);
    (judgements, remarks)
}

#[test]
fn a_trend_is_made_again_from_the_figures() {
    let falling = [50.0, 45.0, 40.0, 35.0, 30.0];
    let (_, remarks) = judged(&falling, 40.0, "Increasing and getting worse", "");
    assert_eq!(
        remarks,
        [
            "recent trend: 1 judgement of the file held against its own figures, 1 differs",
            "the file says increasing and getting worse, and its own figures say decreasing: 7, Aston, 2024"
        ]
    );
    for (figures, word) in [
        (&falling[..], "Decreasing and getting better"),
        (&falling[..4], "Cannot be calculated"),
        (&[50.0, 50.1, 49.9, 50.0, 50.1], "No significant change"),
    ] {
        let (_, remarks) = judged(figures, 40.0, word, "Not compared");
        assert_eq!(remarks, ["recent trend: 1 judgement of the file held against its own figures, 0 differ"], "{word}");
    }
    assert!(judged(&falling, 40.0, "Something new", "Quintile 3").1.is_empty());
}

#[test]
fn a_comparison_is_made_again_from_the_interval() {
    for (england, word, differ) in [
        (10.0, "Worse", 0),
        (10.0, "Similar", 1),
        (20.5, "Similar", 0),
        (20.5, "Better", 1),
        (30.0, "Lower", 0),
        (30.0, "Higher", 1),
    ] {
        let (_, remarks) = judged(&[20.0], england, "", word);
        let first = format!(
            "comparison with England: 1 judgement of the file held against its own figures, {}",
            ["0 differ", "1 differs"][differ]
        );
        assert_eq!((remarks[0].as_str(), remarks.len()), (first.as_str(), 1 + differ), "{england} {word}");
    }
}

#[test]
fn most_comparisons_say_which_way_is_better_and_the_others_differ() {
    let mut judgements = Judgements::default();
    for (name, value) in [("England", 20.0), ("a", 10.0), ("b", 10.0), ("c", 10.0)] {
        let area = if name == "England" { ENGLAND } else { name };
        let key = Key { area: area.to_owned(), ..Key::default() };
        judgements.put(&key, name, year(2020), &figure(value, 1.0));
        judgements.said(&key, year(2020), "", if name == "c" { "Worse" } else { "Better" });
    }
    assert_eq!(judgements.polarity(0), Some(Polarity::Low));
    let remarks = judgements.remarks(&[Found::default()]);
    assert!(remarks[0].ends_with("2 differ"), "{remarks:?}");
    assert_eq!(remarks[2], "the file says worse than England, and its own figures say below England: , c, 2020");
}
