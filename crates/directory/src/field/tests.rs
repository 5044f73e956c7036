use super::*;
use jiff::civil::{Date, Time};
use openreferral::model::{CostOption, Frequency, Location, Schedule, Service, ServiceAtLocation};
use proptest::prelude::*;

fn draft() -> Draft {
    let id = Uuid::from_u128(7);
    let at = ServiceAtLocation { id: Uuid::from_u128(8), location_id: Uuid::from_u128(9), description: None };
    let service = Service { id, name: "Toy library".to_owned(), service_at_locations: vec![at], ..Service::default() };
    let location =
        Location { id: Uuid::from_u128(9), latitude: Some(51.5), longitude: Some(-0.1), ..Location::default() };
    let place = Some(Place { location, confidential: false });
    Draft { listing: Listing { service, ..Listing::default() }, place }
}

fn set(draft: &mut Draft, code: &str, text: &str) -> bool {
    named(code).unwrap().set(draft, text)
}

fn text(draft: &Draft, code: &str) -> String {
    named(code).unwrap().text(draft)
}

#[test]
fn what_a_field_takes_it_says_again() {
    let taken = [
        ("name", "Toy and book library"),
        ("status", "closed"),
        ("about", "Toys to take home.\n\nAnd books."),
        ("phone", "020 7946 0000"),
        ("email", "toys@example.org"),
        ("website", "https://toys.example.org"),
        ("street", "1 Old Quay"),
        ("town", "Brackwater"),
        ("postcode", "E1 4AA"),
        ("access", "A lift\nA hearing loop"),
        ("day-MO", "09:30-12:00, 13:00-17:00"),
        ("cost", "£0\n£3.50 per session"),
        ("age-from", "0"),
        ("age-to", "4"),
        ("for-whom", "Families"),
        ("languages", "en;bn"),
        ("join", "own"),
        ("how-to-join", "Call us"),
        ("waiting", "3"),
        ("capacity", "12"),
        ("send", "A quiet hour on Thursdays"),
        ("funded-hours", "30 hours"),
        ("alert", "Closed in the week before Easter"),
        ("opportunity", "apprenticeship"),
        ("closes", "2027-01-31"),
        ("themes", "babies;play"),
        ("essential", "yes"),
        ("audience", "Children in care"),
    ];
    let mut draft = draft();
    for (code, wanted) in taken {
        assert!(set(&mut draft, code, wanted), "{code}");
        assert_eq!(text(&draft, code), wanted, "{code}");
    }
    for (code, _) in taken.into_iter().filter(|(code, _)| !["name", "status"].contains(code)) {
        assert!(set(&mut draft, code, ""), "{code}");
        assert_eq!(text(&draft, code), "", "{code}");
    }
}

#[test]
fn what_a_field_does_not_take_changes_nothing() {
    let refused = [
        ("name", String::new()),
        ("name", "x".repeat(201)),
        ("status", "open".to_owned()),
        ("about", "x".repeat(4_001)),
        ("phone", "ask at the door".to_owned()),
        ("email", "toys at example".to_owned()),
        ("website", "javascript:alert(1)".to_owned()),
        ("postcode", "somewhere".to_owned()),
        ("day-MO", "morning".to_owned()),
        ("day-MO", "9-25".to_owned()),
        ("day-MO", "9:00-9:00".to_owned()),
        ("day-MO", "2-4".to_owned()),
        ("day-MO", "10:00-9:00".to_owned()),
        ("day-MO", "14:00-16:00, 15:00-17:00".to_owned()),
        ("cost", "£3,50 per session".to_owned()),
        ("cost", "£1,00,000".to_owned()),
        ("cost", "£lots".to_owned()),
        ("cost", "£1000000".to_owned()),
        ("age-from", "-1".to_owned()),
        ("age-to", "121".to_owned()),
        ("waiting", "soon".to_owned()),
        ("languages", "klingon".to_owned()),
        ("themes", "nonsense".to_owned()),
        ("join", "magic".to_owned()),
        ("essential", "perhaps".to_owned()),
        ("opportunity", "wealth".to_owned()),
        ("closes", "soon".to_owned()),
        ("successor", "not an identifier".to_owned()),
    ];
    for (code, typed) in refused {
        let mut changed = draft();
        assert!(!set(&mut changed, code, &typed), "{code} {typed}");
        assert_eq!(changed, draft(), "{code} {typed}");
    }
}

#[test]
fn thousands_have_their_comma_and_what_stands_there_in_other_words_stays() {
    let mut draft = draft();
    assert!(set(&mut draft, "cost", "£1,000 per term"));
    assert_eq!(draft.listing.service.cost_options[0].amount, Some(1_000.0));
    assert!(set(&mut draft, "cost", "free"));
    let before = draft.clone();
    assert!(set(&mut draft, "cost", "£0"));
    assert_eq!(draft, before, "that is the same");
}

#[test]
fn a_listing_without_a_place_is_given_one() {
    let mut draft = Draft {
        listing: Listing { service: Service { id: Uuid::from_u128(3), ..Service::default() }, ..Listing::default() },
        place: None,
    };
    assert!(set(&mut draft, "street", "1 Old Quay") && set(&mut draft, "postcode", "E1 4AA"));
    let place = draft.place.as_ref().unwrap();
    assert_eq!(draft.listing.service.service_at_locations[0].location_id, place.location.id);
    assert_eq!(place.location.addresses.len(), 1);
}

#[test]
fn another_postcode_is_another_spot() {
    let mut moved = draft();
    assert!(set(&mut moved, "postcode", "E1 4AA"));
    assert_eq!(moved.place.as_ref().unwrap().location.latitude, None);
    let mut same = moved.clone();
    same.place.as_mut().unwrap().location.latitude = Some(51.0);
    assert!(set(&mut same, "postcode", "e14aa"));
    assert_eq!(same.place.unwrap().location.latitude, Some(51.0), "the same in other letters is the same spot");
}

#[test]
fn hours_are_typed_in_many_ways() {
    let ways = [
        ("9-12", "09:00-12:00"),
        ("9.30-12", "09:30-12:00"),
        ("9:30 – 12:00", "09:30-12:00"),
        ("9am-1pm", "09:00-13:00"),
        ("9:30-12:00; 13:00-17:00", "09:30-12:00, 13:00-17:00"),
        ("٩:٣٠-١٢:٠٠", "09:30-12:00"),
        ("৯:৩০-১২:০০", "09:30-12:00"),
        ("22:00-02:00", "22:00-02:00"),
    ];
    for (typed, wanted) in ways {
        let mut draft = draft();
        assert!(set(&mut draft, "day-TU", typed), "{typed}");
        assert_eq!(text(&draft, "day-TU"), wanted, "{typed}");
    }
}

#[test]
fn hours_that_hold_for_a_while_stay() {
    let mut draft = draft();
    let plain = |until| Schedule {
        id: Uuid::from_u128(20),
        freq: Some(Frequency::Weekly),
        byday: Some("MO,TU".to_owned()),
        opens_at: Some(Time::constant(9, 0, 0, 0)),
        closes_at: Some(Time::constant(12, 0, 0, 0)),
        description: Some("Bring a coat".to_owned()),
        valid_to: until,
        ..Schedule::default()
    };
    let summer = plain(Some(Date::constant(2026, 8, 31)));
    draft.listing.service.schedules = vec![plain(None), summer.clone()];
    assert!(set(&mut draft, "day-MO", "10-12"));
    assert_eq!(text(&draft, "day-TU"), "09:00-12:00");
    let schedules = &draft.listing.service.schedules;
    assert!(schedules.contains(&summer));
    assert_eq!(schedules[0].description.as_deref(), Some("Bring a coat"), "what stays keeps its words");
    assert!(set(&mut draft, "day-MO", "9-12"));
    assert_eq!(draft.listing.service.schedules[0].byday.as_deref(), Some("MO,TU"), "the same hours are one schedule");
}

#[test]
fn a_price_that_stays_keeps_what_belongs_to_it() {
    let mut draft = draft();
    let known = CostOption {
        id: Uuid::from_u128(30),
        option: Some("first child".to_owned()),
        amount: Some(2.0),
        amount_description: Some("per session".to_owned()),
        valid_to: Some(Date::constant(2027, 1, 1)),
        ..CostOption::default()
    };
    draft.listing.service.cost_options = vec![known.clone()];
    assert_eq!(text(&draft, "cost"), "£2 per session first child");
    assert!(set(&mut draft, "cost", "£2 per session first child\nfree"));
    assert_eq!(draft.listing.service.cost_options[0], known);
    assert_eq!(draft.listing.service.cost_options[1].amount, Some(0.0));
}

proptest! {
    /// Whatever a field takes of what somebody types, it says it in one way: typed again as it stands, nothing changes.
    #[test]
    fn typing_what_stands_there_changes_nothing(n in 0..FIELDS.len(), typed in "\\PC{0,40}|[0-9]{1,2}[:.-][0-9]{1,2}-[0-9]{1,2}|£[0-9.]{1,6} .{0,9}") {
        let field = &FIELDS[n];
        let mut once = draft();
        if field.set(&mut once, &typed) {
            let mut twice = once.clone();
            let text = field.text(&once);
            prop_assert!(field.set(&mut twice, &text), "{} {text:?}", field.code);
            prop_assert_eq!(field.text(&twice), text);
            prop_assert_eq!(twice, once);
        }
    }
}
