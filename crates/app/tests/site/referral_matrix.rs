//! Every role of every organisation concerned, in every state, for every act: allowed or denied as the tables say.

use crate::referrals::{Two, of_address, version};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use people::role::{ROLES, SUPERVISE_REFERRALS, WORK_REFERRALS, is_granted};
use platform::identity::{account, role};
use platform::permission::{Held, HeldFor};
use referrals::referral::act::{ACTS, may};
use referrals::state::{Side, State};

/// The organisation that sends, the one that receives, and one that has nothing to do with it.
const ORGANISATIONS: [&str; 3] = ["BW-ORG1", "BW-ORG2", "BW-ORG6"];

/// A new account with a role for an organisation.
pub async fn with_role(site: &Site, name: &str, scope: &str) -> String {
    let mut tx = site.app.db.write().await.unwrap();
    let new = account::New { name: "Somebody", email: None, language: "en-GB", organisation: Some(scope), by: "test" };
    let id = account::create(&mut tx, &site.app.keyring, site.app.clock.now(), new).await.unwrap();
    let held_for = ROLES.iter().find(|one| one.name == name).unwrap().held_for;
    let scope = match held_for {
        HeldFor::Partnership => "",
        HeldFor::Organisation => scope,
        HeldFor::Body => "BW-BODY1",
    };
    let held = Held { role: name.to_owned(), scope: scope.to_owned() };
    let day = site.app.today().unwrap();
    role::give(&mut tx, &id, &held, (day, None), "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Names an account on a side of a referral.
async fn name(site: &Site, page: &str, id: &str, side: Side) {
    let mut tx = site.app.db.write().await.unwrap();
    let mut rows = platform::db::Rows::default();
    let referral = page.rsplit('/').next().unwrap();
    referrals::referral::reader::name(&mut rows, referral, &[id.to_owned()], side, site.app.clock.now());
    rows.insert(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Referrals in each state, with whom it took.
async fn in_each_state(two: &Two) -> Vec<(State, String)> {
    let mut all = Vec::new();
    for (state, acts) in [
        (State::Sent, &[][..]),
        (State::Received, &["receive"]),
        (State::Accepted, &["receive", "accept"]),
        (State::Started, &["receive", "accept", "start"]),
        (State::Declined, &["receive", "decline"]),
        (State::Closed, &["receive", "accept", "close"]),
        (State::Withdrawn, &["withdraw"]),
    ] {
        let page = two.sent("BW-RS1").await;
        for act in acts {
            let by = if *act == "withdraw" { &two.sender } else { &two.receiver };
            let done = two.act(by, &page, act, FIELDS).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{act}: {}", done.text);
        }
        all.push((state, page));
    }
    all
}

/// What every act asks for.
const FIELDS: &[(&str, &str)] = &[
    ("decline-reason", "no-capacity"),
    ("decline-offered", "The drop-in"),
    ("close-outcome", "not-reached"),
    ("say-note", "Good morning"),
    ("correct-note", "It was Tuesday"),
    ("go-on-note", "Four more meetings"),
];

/// What came of a try: done, denied as if it were not there, or told that it cannot be done now.
fn outcome(answer: &Answer) -> &'static str {
    match answer.status {
        StatusCode::SEE_OTHER => "done",
        StatusCode::NOT_FOUND => "denied",
        StatusCode::CONFLICT => "too late",
        other => panic!("{other}: {}", answer.text),
    }
}

#[tokio::test]
async fn everybody_is_let_do_what_the_tables_say_and_nothing_else() {
    let two = Two::new().await;
    let pages = in_each_state(&two).await;
    let site = &two.site;
    let (mut tried, mut let_in) = (0, 0);
    for one in ROLES {
        for organisation in ORGANISATIONS {
            let somebody = with_role(site, one.name, organisation).await;
            for named in [None, Some(Side::Sender), Some(Side::Receiver)] {
                for (state, page) in &pages {
                    if let Some(side) = named {
                        name(site, page, &somebody, side).await;
                    }
                    let works = is_granted(&WORK_REFERRALS, one.name) && one.held_for == HeldFor::Organisation;
                    let supervises = works && is_granted(&SUPERVISE_REFERRALS, one.name);
                    let stands = |side: Side| {
                        let own = if side == Side::Sender { ORGANISATIONS[0] } else { ORGANISATIONS[1] };
                        organisation == own && (supervises || works && named_until(named).contains(&side))
                    };
                    let sides: Vec<Side> =
                        [Side::Sender, Side::Receiver].into_iter().filter(|side| stands(*side)).collect();
                    let cookie = site.sign_in_as(&somebody).await;
                    let read = site.get_as(&cookie, page).await;
                    let sees = !sides.is_empty();
                    assert_eq!(read.status == StatusCode::OK, sees, "{} {organisation} {named:?} {state:?}", one.name);
                    assert!(sees || !read.text.contains("Amina"));
                    let_in += usize::from(sees);
                    // Acts that are allowed change what the others find, so each is tried on a page that is thrown away.
                    for act in ACTS {
                        let allowed = may(*state, act, &sides).is_some();
                        if allowed {
                            continue;
                        }
                        let version =
                            if sees { version(&site.get_as(&cookie, page).await.text) } else { "1".to_owned() };
                        let fields = [FIELDS, &[("version", version.as_str())]].concat();
                        let answer = site.post(&cookie, &format!("{page}/{act}"), &fields).await;
                        let came = outcome(&answer);
                        assert_ne!(came, "done", "{} {organisation} {named:?} {state:?} {act}", one.name);
                        assert!(
                            sees || came == "denied",
                            "{} {organisation} {named:?} {state:?} {act}: {came}",
                            one.name
                        );
                        tried += 1;
                    }
                }
            }
        }
    }
    println!("{tried} acts were refused, {let_in} readings allowed");
    assert!(tried > 5_000 && let_in > 50, "{tried} {let_in}");
}

/// On which sides somebody is named by then: names are added in this order and stay.
fn named_until(last: Option<Side>) -> &'static [Side] {
    match last {
        None => &[],
        Some(Side::Sender) => &[Side::Sender],
        Some(_) => &[Side::Sender, Side::Receiver],
    }
}

#[tokio::test]
async fn what_the_tables_allow_is_done_by_each_side_in_each_state() {
    let two = Two::new().await;
    let supervisor = two.site.sign_in("referral-supervisor").await;
    let mut done = 0;
    for act in ACTS {
        for (cookie, side) in
            [(&two.sender, Side::Sender), (&two.receiver, Side::Receiver), (&supervisor, Side::Receiver)]
        {
            for (state, page) in in_each_state(&two).await {
                let answer = two.act(cookie, &page, act, FIELDS).await;
                let wanted = if may(state, act, &[side]).is_some() { "done" } else { outcome(&answer) };
                assert_eq!(outcome(&answer), wanted, "{act} {side:?} {state:?}: {}", answer.text);
                assert_eq!(outcome(&answer) == "done", may(state, act, &[side]).is_some(), "{act} {side:?} {state:?}");
                done += usize::from(outcome(&answer) == "done");
            }
        }
    }
    assert!(done > 40, "{done}");
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_theirs_are_told_alike() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let stranger = two.site.sign_in_as(&with_role(&two.site, "practitioner", "BW-ORG6").await).await;
    let nothing = format!("/work/referrals/{}", "0".repeat(32));
    let (theirs, none) = (two.site.get_as(&stranger, &page).await, two.site.get_as(&stranger, &nothing).await);
    assert_eq!(theirs.status, none.status);
    let plain = |text: &str, id: &str| text.replace(id, "");
    let id = page.rsplit('/').next().unwrap();
    assert_eq!(plain(&theirs.text, id), plain(&none.text, &"0".repeat(32)));
    let list = two.site.post(&stranger, "/work/referrals/find", &[("q", "Amina Testperson")]).await.text;
    assert!(!list.contains(id) && list.contains("None of those that you may see"), "{list}");
    assert!(two.site.post(&two.sender, "/work/referrals/find", &[("q", "amina testperson")]).await.text.contains(id));
    let file = two.site.get_as(&stranger, "/work/referrals.csv").await;
    assert_eq!(file.text.lines().count(), 1, "{}", file.text);
    let own = two.site.get_as(&two.sender, "/work/referrals.csv").await.text;
    assert!(own.lines().count() == 2 && !own.contains("Amina"), "{own}");
}

#[tokio::test]
async fn whoever_loses_the_role_loses_sight() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let receiver = of_address(&two.site, "receiving-practitioner").await;
    assert_eq!(two.site.get_as(&two.receiver, &page).await.status, StatusCode::OK);
    let mut tx = two.site.app.db.write().await.unwrap();
    let given = role::all(&mut tx).await.unwrap().into_iter().find(|one| one.account == receiver).unwrap();
    role::end(&mut tx, &given.id, "test", two.site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(two.site.get_as(&two.receiver, &page).await.status, StatusCode::NOT_FOUND);
}
