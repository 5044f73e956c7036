use super::person::{DOINGS, Person, WEEKS};
use super::*;
use std::collections::BTreeSet;

/// Somebody of `england_cases.csv`.
struct Case {
    who: String,
    person: Person,
    status: String,
    owed: Vec<String>,
    not_owed: Vec<String>,
}

fn cases() -> Vec<Case> {
    let sheet = sheets::parse_csv("england_cases.csv", include_bytes!("england_cases.csv")).unwrap();
    let list = |text: &String| text.split(';').filter(|code| !code.is_empty()).map(str::to_owned).collect();
    sheet
        .rows
        .iter()
        .map(|(_, cells)| {
            let person = Person {
                age: cells[1].parse().unwrap(),
                in_care: cells[2] == "yes",
                weeks: WEEKS.iter().find(|(code, _)| *code == cells[3]).unwrap().1,
                doing: DOINGS.iter().find(|(code, _)| *code == cells[4]).unwrap().1,
                parent: cells[5] == "yes",
            };
            let (owed, not_owed) = (list(&cells[7]), list(&cells[8]));
            Case { who: cells[0].clone(), person, status: cells[6].clone(), owed, not_owed }
        })
        .collect()
}

#[test]
fn every_row_is_read_and_says_what_it_rests_on() {
    let lines = sheets::parse_csv("england.csv", include_bytes!("england.csv")).unwrap().rows.len();
    assert_eq!(england().len(), lines, "a row that cannot be read is left out");
    assert!(lines >= 25, "{lines}");
    let ids: BTreeSet<&str> = england().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids.len(), lines);
    for one in england() {
        let said = [&one.title, &one.what, &one.how, &one.whom, &one.law].into_iter().all(|text| !text.is_empty());
        assert!(said && one.url.starts_with("https://"), "{}", one.id);
        assert!(one.since.parse::<Date>().unwrap() < COMPARED && one.reach == "national", "{}", one.id);
        let (from, to) = one.rule.ages;
        assert!(from <= to && to <= 120 && !one.rule.statuses.is_empty(), "{}", one.id);
        assert!(one.what.split_whitespace().count() <= 60, "{} is too long to be read on a telephone", one.id);
    }
}

#[test]
fn everybody_is_owed_what_the_law_gives_them_and_nothing_else() {
    let ids: BTreeSet<&str> = england().iter().map(|one| one.id.as_str()).collect();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut refused: BTreeSet<&str> = BTreeSet::new();
    let cases = cases();
    for Case { who, person, status, owed, not_owed } in &cases {
        assert_eq!(person.status().map_or("", Status::code), status, "{who}");
        let found: BTreeSet<&str> =
            england().iter().filter(|one| one.is_owed_to(person)).map(|one| one.id.as_str()).collect();
        for id in owed {
            assert!(ids.contains(id.as_str()) && found.contains(id.as_str()), "{who}: {id} is owed: {found:?}");
            met.extend(ids.get(id.as_str()));
        }
        for id in not_owed {
            assert!(ids.contains(id.as_str()) && !found.contains(id.as_str()), "{who}: {id} is not owed");
            refused.extend(ids.get(id.as_str()));
        }
    }
    let untested: Vec<_> = ids.difference(&met).collect();
    assert!(untested.is_empty(), "nobody among the cases is owed {untested:?}");
    assert!(refused.len() * 2 > ids.len(), "most are refused to somebody: {refused:?}");
}

#[test]
fn nobody_is_owed_anything_before_or_after_its_years() {
    for one in england() {
        let person = |age| Person {
            age,
            in_care: age < 18,
            weeks: WEEKS[0].1,
            doing: one.rule.doing.first().copied().unwrap_or(DOINGS[4].1),
            parent: one.rule.parent.unwrap_or(true),
        };
        let (from, to) = one.rule.ages;
        for age in (0..30).filter(|age| *age < from || *age > to) {
            assert!(!one.is_owed_to(&person(age)), "{} at {age}", one.id);
        }
    }
}
