//! What referrals teach: a quarter counted once, with what is small hidden in pages, files and measures alike; and what was not there.

use crate::referrals::{Two, of_address};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Rows;
use platform::random;
use platform::sealed::Words;
use referrals::referral::store::{self, New, Now};
use referrals::referral::{Referral, act::may};
use referrals::state::{OUTCOMES, REASONS, Side, State};
use referrals::{due, person, service};
use std::collections::BTreeMap;

/// Chance, the same each time: a generator of Lehmer's.
struct Chance(u64);

impl Chance {
    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        all[usize::try_from(self.0).unwrap() % all.len()]
    }
}

/// Days of a quarter on which something is sent, and its last.
const DAYS: [&str; 4] = ["2026-04-08", "2026-04-20", "2026-05-05", "2026-06-01"];
const LAST: jiff::civil::Date = jiff::civil::date(2026, 6, 30);

/// How many of what there are in truth, of which group.
type Truth = BTreeMap<(String, String, String), u64>;

/// Puts so many referrals of a quarter in, and answers what there is to count.
async fn many(site: &Site, n: usize, days: [&str; 4], last: jiff::civil::Date) -> Truth {
    let mut chance = Chance(20_260_928);
    Example::Brackwater.directory(&site.app).await.unwrap();
    let (sender, receiver) = (of_address(site, "practitioner").await, of_address(site, "receiving-practitioner").await);
    let plan = site.app.snapshot().await.unwrap();
    let mut truth = Truth::new();
    let mut tx = site.app.db.write().await.unwrap();
    for number in 0..n {
        let service = plan.get(chance.of(&["BW-RS1", "BW-RS1", "BW-RS1", "BW-RS2", "BW-RS2", "BW-RS3"])).unwrap();
        let postcode = chance.of(&["BW1 1FX", "bw11lr", "", "BW2 1AW", "BW2 1AW"]);
        let (born, age) =
            chance.of(&[("2015-10-02", "5-10"), ("1/3/2013", "11-15"), ("2012-01-01", "11-15"), ("2023-01-01", "0-4")]);
        let day = chance.of(&days);
        let words =
            Words::default().with("name", format!("Somebody {number}")).with("born", born).with("postcode", postcode);
        let sent_at = format!("{day}T10:00:00Z").parse().unwrap();
        let day = day.parse().unwrap();
        let mut rows = Rows::default();
        let whom = person::prepare(&mut rows, &site.app.keyring, &words, sent_at).unwrap();
        let promise = service::promise(service);
        let referral = Referral {
            id: random::id().unwrap(),
            number: store::new_number().unwrap(),
            version: 1,
            state: State::Sent,
            urgent: false,
            service: service.reference.clone(),
            from: Some("BW-ORG1".to_owned()),
            to: service.text("organisation").to_owned(),
            person: whom,
            origin: None,
            step: None,
            sent_by: sender.clone(),
            sent_at,
            changed_at: sent_at,
            due_on: due::by(State::Sent, day, day, false, promise),
            decide_by: due::by(State::Received, day, day, false, promise),
            told: 0,
        };
        store::prepare(&mut rows, &site.app.keyring, &referral, &random::id().unwrap(), &words).unwrap();
        rows.insert(&mut tx).await.unwrap();
        let area = match postcode {
            "" => "",
            "BW2 1AW" => "BW-OLDQ",
            _ => "BW-GULL",
        };
        let groups = [("all", ""), ("service", &service.reference), ("area", area), ("age", age)];
        let mut tell = |what: String| {
            for (by, group) in groups {
                *truth.entry((what.clone(), by.to_owned(), group.to_owned())).or_default() += 1;
            }
        };
        tell("sent".to_owned());
        tell("decisions-due".to_owned());
        // Most are decided on the day after, some three weeks later, some not at all.
        let after = chance.of(&[1, 1, 1, 1, 1, 21, 0]);
        if after == 0 {
            tell("decided-late".to_owned());
            continue;
        }
        let at = |days: i64| sent_at + jiff::SignedDuration::from_hours(24 * days);
        tell(if after == 1 { "decided-in-time" } else { "decided-late" }.to_owned());
        let rare = chance.of(&REASONS);
        let reason = chance.of(&[
            REASONS[1], REASONS[1], REASONS[1], REASONS[1], REASONS[0], REASONS[0], REASONS[2], REASONS[3], rare,
        ]);
        let act = chance.of(&["accept", "accept", "decline"]);
        let said = Words::default().with("reason", reason).with("offered", "Nothing");
        let mut steps = vec![("receive", Words::default(), at(after)), (act, said, at(after))];
        tell("decided".to_owned());
        if act == "decline" {
            tell("declined".to_owned());
            tell(format!("declined-{reason}"));
        } else {
            tell("taken-on".to_owned());
            let rare = chance.of(&OUTCOMES);
            let outcome = chance.of(&["helped", "helped", "helped", "partly", "not-reached", rare]);
            let (began, closed) = (after + chance.of(&[2, 5, 9, 14, 40]), after + 45);
            steps.push(("start", Words::default(), at(began)));
            steps.push(("close", Words::default().with("outcome", outcome), at(closed)));
            let date = |days: i64| at(days).to_zoned(site.app.site.zone().unwrap()).date();
            let start_by = due::by(State::Accepted, date(after), day, false, promise).unwrap();
            if start_by <= last {
                tell("meetings-due".to_owned());
                tell(if date(began) <= start_by { "met-in-time" } else { "met-late" }.to_owned());
            }
            if date(began) <= last {
                tell("begun".to_owned());
            }
            if date(closed) <= last {
                tell("closed".to_owned());
                tell(if matches!(outcome, "helped" | "partly") { "got-help" } else { "got-no-help" }.to_owned());
                tell(format!("closed-{outcome}"));
            }
        }
        for (act, words, at) in steps {
            let one = store::fact(&mut tx, &referral.id).await.unwrap().unwrap();
            let (_, to) = may(one.state, act, &[Side::Receiver]).unwrap();
            let on = at.to_zoned(site.app.site.zone().unwrap()).date();
            let due_on = due::by(to, on, day, false, promise);
            let new = New { side: Side::Receiver, account: &receiver, act, words: &words, at };
            store::advance(&mut tx, &site.app.keyring, &one, new, Now { state: to, due_on }).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
    truth
}

/// The value of a line of the file.
fn value<'a>(lines: &'a [Vec<String>], what: &str, by: &str, group: &str) -> Option<&'a str> {
    let line = lines.iter().find(|line| (line[1].as_str(), line[2].as_str(), line[3].as_str()) == (what, by, group))?;
    Some(line[5].as_str())
}

fn lines(text: &str) -> Vec<Vec<String>> {
    let sheet = sheets::parse_csv("figures.csv", text.as_bytes()).unwrap();
    sheet.rows.into_iter().map(|(_, cells)| cells).collect()
}

/// Counts a quarter and publishes it.
async fn learn(site: &Site, officer: &str, path: &str) {
    for act in ["count", "publish"] {
        assert_eq!(site.post(officer, path, &[("act", act)]).await.status, StatusCode::SEE_OTHER, "{act}");
    }
}

#[tokio::test]
async fn a_quarter_is_counted_once_and_nothing_small_is_told() {
    for site in Site::both(Example::Brackwater).await {
        let truth = many(&site, 220, DAYS, LAST).await;
        let officer = site.sign_in("strategy-officer").await;
        assert_eq!(site.get("/referral-figures/2026-Q2").await.status, StatusCode::NOT_FOUND);
        assert!(site.get_as(&officer, "/work").await.text.contains("1 quarter of referrals to be published"));
        let due = site.get_as(&officer, "/manage/referrals/learned").await.text;
        assert!(due.contains("/manage/referrals/learned/2026-Q2") && !due.contains("2026-Q4"), "{due}");
        let path = "/manage/referrals/learned/2026-Q2";
        // A look counts nothing; a press does, and then another publishes that count.
        let before = site.get_as(&officer, path).await.text;
        assert!(before.contains("Count it") && !before.contains("Decided in time"), "{before}");
        assert_eq!(site.post(&officer, path, &[("act", "count")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(
            site.get("/referral-figures/2026-Q2").await.status,
            StatusCode::NOT_FOUND,
            "not before it is published"
        );
        let looked = site.get_as(&officer, path).await;
        assert!(looked.text.contains("c (hidden)") && looked.text.contains("Decided in time"), "{}", looked.text);
        let published = site.post(&officer, path, &[("act", "publish")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text);
        // Counted once: nobody looks at it again, nor publishes it twice.
        assert_eq!(site.post(&officer, path, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get_as(&officer, path).await.status, StatusCode::NOT_FOUND);
        let text = site.get("/referral-figures/2026-Q2.csv").await.text;
        let lines = lines(&text);
        let (mut shown, mut hidden) = (0, 0);
        for line in lines.iter().filter(|line| line[1] != "days-until-met" && line[2] != "theme") {
            let key = (line[1].clone(), line[2].clone(), line[3].clone());
            let count = truth.get(&key).copied().unwrap_or_default();
            if line[5] == "c" {
                assert_ne!(count, 0, "{key:?}: that there was nothing is no secret");
                hidden += 1;
            } else {
                assert_eq!(line[5], count.to_string(), "{key:?}");
                assert!(!(1..=7).contains(&count), "{key:?} tells of {count}");
                shown += 1;
            }
        }
        assert!(shown > 100 && hidden > 20, "{shown} shown, {hidden} hidden");
        for (key, count) in &truth {
            assert!(value(&lines, &key.0, &key.1, &key.2).is_some(), "{key:?} ({count}) is not in the file");
        }
        // What is hidden cannot be subtracted: of the groups of one kind never one alone is hidden.
        for what in ["sent", "decided", "declined", "begun", "closed"] {
            for by in ["service", "area", "age"] {
                let of_kind = || lines.iter().filter(|line| line[1] == what && line[2] == by);
                let hidden = of_kind().filter(|line| line[5] == "c").count();
                assert!(hidden != 1 || value(&lines, what, "all", "") == Some("c"), "{what} by {by}");
            }
        }
        let page = site.get("/referral-figures").await;
        assert_eq!(page.status, StatusCode::OK);
        for words in ["1 April 2026", "Worry Workshops", "Turned away by each service", "11 to 15", "Gullwick"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert!(!page.text.contains("Somebody 1"), "{}", page.text);
    }
}

#[tokio::test]
async fn figures_stay_when_words_are_erased_and_go_into_the_measures_that_take_them() {
    let two = Two::on(Site::of(Example::Brackwater).await).await;
    let truth = many(&two.site, 120, DAYS, LAST).await;
    let of = |what: &str| truth[&(what.to_owned(), "all".to_owned(), String::new())];
    let officer = two.site.sign_in("strategy-officer").await;
    let path = "/manage/referrals/learned/2026-Q2";
    learn(&two.site, &officer, path).await;
    let page = two.site.get("/measures/BW-ME14").await.text;
    let share = format!("{:.0}%", 100.0 * of("decided-in-time") as f64 / of("decisions-due") as f64);
    assert!(page.contains(&share) && page.contains("2026 Q2"), "{share}: {page}");
    let before = two.site.get("/referral-figures/2026-Q2.csv").await.text;
    let mut tx = two.site.app.db.write().await.unwrap();
    for row in tx.query("SELECT \"id\" FROM \"referral\"", &[]).await.unwrap() {
        referrals::gone::words(&mut tx, &row.text(0).unwrap().unwrap()).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(two.site.get("/referral-figures/2026-Q2.csv").await.text, before);
    // Whoever sends and receives does not publish.
    let list = "/manage/referrals/learned";
    assert_eq!(two.site.get_as(&officer, list).await.status, StatusCode::OK);
    assert_eq!(two.site.get_as(&two.sender, list).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_not_there_is_counted_by_theme_and_of_nobody() {
    let two = Two::new().await;
    two.sent("BW-RS1").await;
    let start = two.site.get_as(&two.sender, "/work/referrals/new").await.text;
    assert!(start.contains("/work/referrals/missing"), "{start}");
    let nothing = two.site.post(&two.sender, "/work/referrals/missing", &[("theme", "nothing")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (theme, times) in [("bereavement", 9), ("housing", 3)] {
        for _ in 0..times {
            let sent = two.site.post(&two.sender, "/work/referrals/missing", &[("theme", theme)]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER);
            let told = two.site.get_as(&two.sender, sent.header("location")).await.text;
            assert!(told.contains("It is counted") && told.contains(&format!("/services?theme={theme}")), "{told}");
        }
    }
    let later = two.site.moved("2027-01-05T12:00:00Z");
    let officer = later.sign_in("strategy-officer").await;
    learn(&later, &officer, "/manage/referrals/learned/2026-Q4").await;
    let lines = lines(&later.get("/referral-figures/2026-Q4.csv").await.text);
    // Three alone are hidden, and since the total is known, the nine with them.
    assert_eq!(value(&lines, "no-service", "theme", "housing"), Some("c"));
    assert_ne!(value(&lines, "no-service", "all", ""), Some("3"));
    assert_eq!(value(&lines, "no-service", "theme", "money"), Some("0"));
}
