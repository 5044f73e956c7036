//! The rules beside the list of the government, and beside each other. The list is not part of the project: where it is not there,
//! the first test says so and looks at nothing.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn the_rules_give_the_list_of_the_government() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/holidays/bank-holidays.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("{} is not there: nothing was compared", path.display());
        return;
    };
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    let events = list["england-and-wales"]["events"].as_array().unwrap();
    let official: BTreeSet<Date> =
        events.iter().map(|event| event["date"].as_str().unwrap().parse().unwrap()).collect();
    let (first, last) = (official.first().unwrap().year(), official.last().unwrap().year());
    let mut ruled = BTreeSet::new();
    let mut day = date(first, 1, 1);
    while day.year() <= last {
        if workdays::is_holiday(day) {
            ruled.insert(day);
        }
        day = day.tomorrow().unwrap();
    }
    assert_eq!(ruled, official);
    assert!(official.len() > 100, "{}", official.len());
}

proptest! {
    #[test]
    fn so_many_days_after_is_so_many_days_between(since in 0i32..20_000, count in 0u32..200) {
        let day = date(2000, 1, 1).checked_add(since.days()).unwrap();
        let last = workdays::after(day, count);
        prop_assert_eq!(workdays::between(day, last), count);
        prop_assert!(count == 0 || workdays::is_working(last));
        // No week has more than five, and no fortnight fewer than six.
        prop_assert!(workdays::between(day, day.checked_add(7.days()).unwrap()) <= 5);
        prop_assert!(workdays::between(day, day.checked_add(14.days()).unwrap()) >= 6);
    }
}
