//! What is wrong with what was written, each with its field and the key of a sentence that says what to do.

use super::{FIELDS, Kind, LONGEST, NAMED, SERVICES, WITHOUT, of};
use jiff::civil::Date;
use openreferral::read::is_email;
use people::help::danger;
use platform::sealed::Words;
use platform::{outbox, typed};

/// Who writes, and on which day.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// Today, where the partnership is.
    pub today: Date,
    /// Whether they may share without agreement for reasons that are not about danger.
    pub supervises: bool,
}

/// A fault: the field, and the key of the sentence.
type Fault = (&'static str, &'static str);

/// Whoever is older is not somebody's child any more, and a year was mistyped.
const OLDEST: i16 = 120;

/// Everything that keeps it from being sent.
pub fn faults(words: &Words, asking: Asking) -> Vec<Fault> {
    let mut all = Vec::new();
    if words.text(SERVICES).is_empty() {
        all.push((SERVICES, "referral-fault-services"));
    }
    all.extend(FIELDS.iter().filter_map(|field| {
        let text = words.text(field.name);
        match () {
            () if field.needed && text.is_empty() => Some((field.name, "referral-fault-needed")),
            () if text.chars().count() > LONGEST => Some((field.name, "referral-fault-long")),
            () if field.kind == Kind::Day && !text.is_empty() && typed::day(text).is_none() => {
                Some((field.name, "referral-fault-day"))
            }
            () if text.chars().any(typed::is_unseen) => Some((field.name, "referral-fault-unseen")),
            () => None,
        }
    }));
    all.extend(who(words, asking.today));
    all.extend(contact(words));
    all.extend(notes(words));
    all.extend(urgency(words));
    all.extend(agreed(words, asking));
    // One sentence for each field is enough, and the first is the one to begin with.
    let mut seen = Vec::new();
    all.retain(|(field, _)| {
        !seen.contains(field) && {
            seen.push(*field);
            true
        }
    });
    all
}

fn who(words: &Words, today: Date) -> Vec<Fault> {
    let day = |field: &str| typed::day(words.text(field));
    let mut all = Vec::new();
    match (day("born"), day("due")) {
        (Some(_), Some(_)) => all.push(("due", "referral-fault-born-and-due")),
        (Some(born), None) if born > today => all.push(("born", "referral-fault-born-later")),
        (Some(born), None) if born.year() < today.year() - OLDEST => all.push(("born", "referral-fault-day")),
        (None, Some(due)) if due < today.saturating_sub(jiff::Span::new().days(28)) => {
            all.push(("due", "referral-fault-due-over"));
        }
        (None, None) if words.text("born").is_empty() && words.text("due").is_empty() => {
            all.push(("born", "referral-fault-born"));
        }
        _ => {}
    }
    all
}

/// What is wrong with how somebody is to be reached.
pub fn contact(words: &Words) -> Vec<Fault> {
    let mut all = Vec::new();
    let has = |field: &str| !words.text(field).is_empty();
    let telephone: String = words.text("telephone").chars().map(typed::digit).collect();
    if has("telephone") && telephone.chars().filter(char::is_ascii_digit).count() < 7 {
        all.push(("telephone", "referral-fault-telephone"));
    }
    if has("email") && !is_email(words.text("email")) {
        all.push(("email", "referral-fault-email"));
    }
    if has("postcode") && postcode(words.text("postcode")).is_none() {
        all.push(("postcode", "referral-fault-postcode"));
    }
    let way = match words.text("safe") {
        "" => Some(("safe", "referral-fault-safe")),
        "telephone" | "text" if !has("telephone") => Some(("telephone", "referral-fault-no-telephone")),
        "text" if !outbox::is_number(&telephone) => Some(("telephone", "referral-fault-telephone")),
        "email" if !has("email") => Some(("email", "referral-fault-no-email")),
        "letter" if !has("address") => Some(("address", "referral-fault-no-address")),
        _ => None,
    };
    all.extend(way);
    all
}

/// A postcode as the directory writes it, in whatever letters, digits and spaces it was typed.
pub fn postcode(text: &str) -> Option<String> {
    openreferral::read::postcode(&text.chars().map(typed::digit).collect::<String>())
}

/// Numbers and addresses have their own fields; in the notes stand those of people whom nobody has asked.
fn notes(words: &Words) -> Vec<Fault> {
    let notes = FIELDS.iter().filter(|field| field.kind == Kind::Lines && field.name != "address");
    let named = |text: &str| {
        let digits: String = text.chars().map(typed::digit).collect();
        typed::holds_telephone_number(&digits) || typed::address_in(text).is_some()
    };
    notes.filter(|field| named(words.text(field.name))).map(|field| (field.name, "referral-fault-number")).collect()
}

/// Whether anything that it says may mean danger.
pub fn may_be_danger(words: &Words) -> bool {
    let written = FIELDS.iter().filter(|field| matches!(field.kind, Kind::Lines | Kind::Line) && field.name != "name");
    written.into_iter().any(|field| danger::may_be_in_asking(words.text(field.name)))
}

fn urgency(words: &Words) -> Vec<Fault> {
    let is = |field: &str| words.text(field) == "yes";
    let mut all = Vec::new();
    if is("urgent") && words.text("urgent-why").is_empty() {
        all.push(("urgent-why", "referral-fault-urgent"));
    }
    if may_be_danger(words) && !is("safe-now") {
        all.push(("safe-now", "referral-fault-danger"));
    }
    all
}

fn agreed(words: &Words, asking: Asking) -> Vec<Fault> {
    let by = words.text("agreed-by");
    match by {
        "" => return vec![("agreed-by", "referral-fault-agreed")],
        "nobody" => return without(words, asking),
        _ => {}
    }
    let mut all = Vec::new();
    let missing = ["agreed-how", "agreed-in", "agreed-on", "agreed-until"].into_iter();
    all.extend(missing.filter(|field| words.text(field).is_empty()).map(|field| (field, "referral-fault-needed")));
    if by != "young-person" && words.text("agreed-name").is_empty() {
        all.push(("agreed-name", "referral-fault-agreed-name"));
    }
    let day = |field: &str| typed::day(words.text(field));
    if day("agreed-on").is_some_and(|on| on > asking.today) {
        all.push(("agreed-on", "referral-fault-agreed-later"));
    }
    if day("agreed-until").is_some_and(|until| until < asking.today) {
        all.push(("agreed-until", "referral-fault-agreed-over"));
    }
    let age = day("born").map(|born| crate::service::age(born, asking.today));
    if by == "young-person" && age.is_none_or(|age| age < 16) && words.text("competent") != "yes" {
        all.push(("competent", "referral-fault-competent"));
    }
    let shares: Vec<&str> = words.text("shares").split(';').collect();
    for (part, name) in NAMED {
        let told = of(part).find(|field| !words.text(field.name).is_empty());
        if let Some(field) = told.filter(|_| !shares.contains(&name)) {
            all.push((field.name, "referral-fault-not-agreed"));
        }
    }
    if words.text("agreed-sure") != "yes" {
        all.push(("agreed-sure", "referral-fault-sure"));
    }
    all
}

fn without(words: &Words, asking: Asking) -> Vec<Fault> {
    let mut all = Vec::new();
    match WITHOUT.iter().find(|(reason, _)| *reason == words.text("without")) {
        None => all.push(("without", "referral-fault-without")),
        Some((_, anybody)) if !anybody && !asking.supervises => all.push(("without", "referral-fault-without-who")),
        Some(_) => {}
    }
    if words.text("without-why").is_empty() {
        all.push(("without-why", "referral-fault-needed"));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Asking = Asking { today: date(2026, 11, 28), supervises: false };

    fn whole() -> Words {
        let pairs = [
            (SERVICES, "S1"),
            ("name", "Cher"),
            ("born", "3/4/2012"),
            ("safe", "telephone"),
            ("telephone", "07700 900123"),
            ("postcode", "bw1 4ns"),
            ("need", "She does not sleep."),
            ("wanted", "Somebody to talk to."),
            ("agreed-by", "young-person"),
            ("competent", "yes"),
            ("agreed-how", "face-to-face"),
            ("agreed-in", "en"),
            ("agreed-on", "27/11/2026"),
            ("agreed-until", "2027-05-27"),
            ("agreed-sure", "yes"),
        ];
        pairs.into_iter().fold(Words::default(), |words, (name, text)| words.with(name, text))
    }

    /// The faults of a whole referral in which these fields say something else.
    fn of(changes: &[(&str, &str)]) -> Vec<Fault> {
        faults(&changes.iter().fold(whole(), |words, (name, text)| words.with(name, *text)), TODAY)
    }

    #[test]
    fn what_is_whole_has_no_fault_whoever_it_is_about() {
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[("name", "রহিমা"), ("born", "১/২/২০১০")]), []);
        assert_eq!(
            of(&[("born", ""), ("due", "1/3/2027"), ("agreed-by", "parent"), ("agreed-name", "Her mother")]),
            []
        );
        assert_eq!(of(&[("born", "1/1/2010"), ("competent", "")]), [], "whoever is 16 is taken to understand");
        assert_eq!(of(&[("safe", "not-at-all"), ("telephone", "")]), []);
        assert_eq!(of(&[("health", "Asthma"), ("shares", "health")]), []);
    }

    #[test]
    fn each_fault_names_its_field_and_one_sentence() {
        for (changes, fault) in [
            (&[("services", "")][..], ("services", "referral-fault-services")),
            (&[("name", "")], ("name", "referral-fault-needed")),
            (&[("born", "")], ("born", "referral-fault-born")),
            (&[("born", "31/2/2012")], ("born", "referral-fault-day")),
            (&[("born", "29/11/2026")], ("born", "referral-fault-born-later")),
            (&[("born", "1/1/1026")], ("born", "referral-fault-day")),
            (&[("due", "1/3/2027")], ("due", "referral-fault-born-and-due")),
            (&[("born", ""), ("due", "1/3/2026"), ("competent", "yes")], ("due", "referral-fault-due-over")),
            (&[("telephone", "12")], ("telephone", "referral-fault-telephone")),
            (&[("telephone", "")], ("telephone", "referral-fault-no-telephone")),
            (&[("email", "cher")], ("email", "referral-fault-email")),
            (&[("postcode", "Gullwick")], ("postcode", "referral-fault-postcode")),
            (&[("safe", "")], ("safe", "referral-fault-safe")),
            (&[("need", "Her uncle is on 07700 900124")], ("need", "referral-fault-number")),
            (&[("tried", "She wrote to a.b@c.org")], ("tried", "referral-fault-number")),
            (&[("urgent", "yes")], ("urgent-why", "referral-fault-urgent")),
            (&[("need", "She says that she wants to die")], ("safe-now", "referral-fault-danger")),
            (&[("agreed-by", "")], ("agreed-by", "referral-fault-agreed")),
            (&[("agreed-by", "parent")], ("agreed-name", "referral-fault-agreed-name")),
            (&[("agreed-on", "29/11/2026")], ("agreed-on", "referral-fault-agreed-later")),
            (&[("agreed-until", "27/11/2026")], ("agreed-until", "referral-fault-agreed-over")),
            (&[("competent", "")], ("competent", "referral-fault-competent")),
            (&[("home", "Crowded")], ("home", "referral-fault-not-agreed")),
            (&[("agreed-sure", "")], ("agreed-sure", "referral-fault-sure")),
            (&[("agreed-by", "nobody"), ("without-why", "x")], ("without", "referral-fault-without")),
            (
                &[("agreed-by", "nobody"), ("without-why", "x"), ("without", "law-demands")],
                ("without", "referral-fault-without-who"),
            ),
            (&[("agreed-by", "nobody"), ("without", "child-at-risk")], ("without-why", "referral-fault-needed")),
        ] {
            assert_eq!(of(changes), [fault], "{changes:?}");
        }
    }

    #[test]
    fn nothing_that_keeps_a_child_safe_is_held_up() {
        let without =
            [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "He may come back tonight.")];
        let danger = [("need", "Dad hits mum every weekend"), ("safe-now", "yes"), ("health", "Bruises")];
        assert_eq!(of(&[&without[..], &danger].concat()), [], "no agreement, no part named, by any worker");
    }

    #[test]
    fn a_postcode_is_read_however_it_is_typed() {
        for text in ["E1 4NS", "e14ns", "EC1A 1BB", "SW1A1AA", "  w1a 0ax"] {
            assert!(postcode(text).is_some(), "{text}");
        }
        for text in ["E1", "14NS", "E1 4N", "E1 NNS", "E11111 1AA", "Bow", ""] {
            assert!(postcode(text).is_none(), "{text}");
        }
    }
}
