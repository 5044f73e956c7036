//! Training: somebody without an account signs up, waits, gets a place and gives it back; those who run it say who came; and a target counts
//! everybody once.

use crate::report_life::hidden;
use crate::support::{Answer, Site, has, hasnt};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::outbox::{Post, Shown};
use reporting::exchange::Import;

/// The site with a road for letters, and the invented borough behind it.
fn with_post(site: &Site) -> Site {
    site.beside(
        site.app
            .clone()
            .with_post(Post::Demonstration(std::env::temp_dir().join("training-texts.txt").as_path().into())),
    )
}

/// What somebody sends to sign up.
fn form<'a>(name: &'a str, contact: &'a str, from: &'a str, once: &'a str) -> [(&'a str, &'a str); 4] {
    [("name", name), ("contact", contact), ("from_where", from), ("once", once)]
}

async fn letters(site: &Site, name: &str) -> Vec<Shown> {
    site.letters().await.into_iter().filter(|letter| letter.template == name).collect()
}

/// The newest link of a place in a letter of this name.
async fn place(site: &Site, name: &str, to: &str) -> String {
    let all = letters(site, name).await;
    let one = all.iter().find(|letter| letter.to.contains(to)).unwrap_or_else(|| panic!("no letter to {to}"));
    let token = one
        .text
        .split("/place/")
        .nth(1)
        .unwrap()
        .split(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c))
        .next();
    format!("/place/{}", token.unwrap())
}

const ONCE: [&str; 3] =
    ["a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4", "b1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4", "c1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4"];

#[tokio::test]
async fn somebody_without_an_account_signs_up_waits_and_gets_the_place_that_is_given_back_on_both_engines() {
    for quiet in Site::both(Example::Brackwater).await {
        let site = with_post(&quiet);
        let (page, runs) = ("/training-sessions/BW-TS12", site.sign_in("contributor").await);
        let book = format!("{page}/book");
        has(&site.get(page).await, &["2 places are left", "Sign up"]);
        // A number of which some is missing is none.
        let short = site.post("", &book, &form("Ada Roe", "07700 900", "school", ONCE[0])).await;
        has(&short, &["Write an e-mail address", "07700 900"]);
        has(&site.get("/place/of-nobody").await, &["This link leads to no place any more"]);
        let nothing = site.mean("", &book, &form("", "not an address", "nowhere", ONCE[0])).await;
        has(&nothing, &["Write a name", "Write an e-mail address", "Choose which of these fits you", "not an address"]);
        let parent = site.mean("", &book, &form("Ada Roe", "ada@example.org", "parent or carer", ONCE[0])).await;
        has(&parent, &["Choose which of these fits you"]);

        let sent = site.post("", &book, &form("Ada Roe", "Ada@example.org", "school", ONCE[0])).await;
        assert!(sent.header("location").ends_with("done=written"), "{} {}", sent.header("location"), sent.text);
        let ada = place(&site, "training-kept", "ada@example.org").await;
        has(&site.get(&ada).await, &["You have a place", "9 December 2026", "Give my place back"]);
        hasnt(&site.get(&ada).await, &["ada@example.org"]);
        // The token that travelled in the form opens nothing: whoever types another's address learns nothing.
        assert_eq!(site.get(&format!("/place/{}", ONCE[0])).await.status, StatusCode::NOT_FOUND);
        let again = site.post("", &book, &form("Somebody", "ada@example.org ", "nhs", ONCE[1])).await;
        assert_eq!(again.header("location"), sent.header("location"));
        assert_eq!(letters(&site, "training-kept").await.len(), 2, "the link is sent again");
        has(&site.get(page).await, &["1 place is left"]);

        // Without a road for letters the link is on the page at once, and however often it is pressed it is one.
        for _ in 0..2 {
            let sent = quiet.post("", &book, &form("Bo Poe", "07700 900123", "nhs", ONCE[1])).await;
            assert_eq!(sent.header("location"), format!("/place/{}", ONCE[1]));
        }
        has(&site.get(&format!("/place/{}", ONCE[1])).await, &["You have a place"]);
        has(&site.get(page).await, &["Full: there is a waiting list"]);
        has(&site.get(&book).await, &["You can go on the waiting list, and get the first place"]);
        site.post("", &book, &form("Cy Doe", "cy@example.org", "police", ONCE[2])).await;
        let cy = place(&site, "training-kept", "cy@example.org").await;
        has(&site.get(&cy).await, &["the next to get a place"]);

        // Those who run it see who comes; nobody else does.
        let desk = "/work/training/BW-TS12";
        has(&site.get_as(&runs, desk).await, &["Ada Roe", "Ada@example.org", "Cy Doe", "Waits", "2 / 2"]);
        let foreign = site.get_as(&runs, "/work/training/BW-TS15").await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another organisation runs it");
        let officer = site.sign_in("strategy-officer").await;
        assert_eq!(site.get_as(&officer, desk).await.status, StatusCode::NOT_FOUND);
        for open in [page, "/courses/BW-TC1", "/api/v1/training_sessions", "/search?q=Roe"] {
            hasnt(&site.get(open).await, &["Ada Roe", "ada@example.org"]);
        }
        let join = [("join", "https://example.org/room/4711"), ("row_version", "0")];
        site.post(&runs, &format!("{desk}/notes"), &join).await;
        has(&site.get(&ada).await, &["https://example.org/room/4711"]);
        hasnt(&site.get(&cy).await, &["4711"]);
        hasnt(&site.get(page).await, &["4711"]);

        // A place that is given back goes to whoever waits longest, who is told.
        let left = site.post("", &ada, &[]).await;
        assert!(left.header("location").ends_with("done=left"), "{}", left.text);
        assert_eq!(site.get(&ada).await.status, StatusCode::NOT_FOUND, "what was written is gone");
        has(&site.get(&cy).await, &["You have a place", "4711"]);
        assert_eq!(letters(&site, "training-news").await.len(), 1);
        hasnt(&site.get_as(&runs, desk).await, &["Ada Roe"]);
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn nobody_is_forgotten_when_a_session_is_moved_or_called_off() {
    let site = with_post(&Site::of(Example::Brackwater).await);
    let runs = site.sign_in("contributor").await;
    let (desk, book) = ("/work/training/BW-TS12", "/training-sessions/BW-TS12/book");
    site.post("", book, &form("Ada Roe", "ada@example.org", "school", ONCE[0])).await;
    let ada = place(&site, "training-kept", "ada@example.org").await;
    // Two days before, they are reminded: once.
    let soon = site.moved("2026-12-07T08:00:00Z");
    soon.run_jobs().await;
    soon.moved("2026-12-08T08:00:00Z").run_jobs().await;
    assert_eq!(letters(&site, "training-soon").await.len(), 1);

    let plan = |day: &'static str, status: &'static str, version: &'static str| {
        [
            ("day", day),
            ("status", status),
            ("starts_at", "18:00"),
            ("places", "2"),
            ("changed_why", "Flood."),
            ("row_version", version),
        ]
    };
    let wrong = site.mean(&runs, &format!("{desk}/plan"), &plan("31/2/2027", "planned", "1")).await;
    has(&wrong, &["Write the day as day, month and year"]);
    let stale = site.mean(&runs, &format!("{desk}/plan"), &plan("6/1/2027", "planned", "7")).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    site.post(&runs, &format!("{desk}/plan"), &plan("6/1/2027", "planned", "1")).await;
    has(&site.get(&ada).await, &["6 January 2027", "Flood."]);
    assert_eq!(letters(&site, "training-news").await.len(), 1);
    site.post(&runs, &format!("{desk}/plan"), &plan("6/1/2027", "cancelled", "2")).await;
    has(&site.get(&ada).await, &["called off"]);
    has(&site.get(book).await, &["Nobody can sign up for this session any more"]);
    assert_eq!(letters(&site, "training-news").await.len(), 2);

    // Ninety days later nothing leads to anybody.
    let later = site.moved("2027-04-08T08:00:00Z");
    later.run_jobs().await;
    assert_eq!(later.get(&ada).await.status, StatusCode::NOT_FOUND);
    hasnt(&later.get_as(&later.sign_in("contributor").await, desk).await, &["Ada Roe"]);
}

/// The boxes of those of these names on the page on which it is said who came.
fn boxes(page: &Answer, names: &[&str]) -> Vec<String> {
    let all = page.text.split("<label class=\"ec-check\">").skip(1);
    let of =
        |item: &&str| names.iter().any(|name| item.split("</label>").next().is_some_and(|item| item.contains(name)));
    all.filter(of).map(|item| item.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_target_counts_everybody_once_in_whatever_order_it_is_said_who_came_on_both_engines() {
    for quiet in Site::both(Example::Brackwater).await {
        let site = with_post(&quiet);
        has(&site.get("/training-targets/BW-TT1").await, &["60 of 200 people", "3 more came without a name"]);
        let runs = site.sign_in("contributor").await;
        // Two sessions: Ada comes to both, Bo to the first, Cy to the second.
        for (session, name, contact) in [
            ("BW-TS12", "Ada Roe", "ada@example.org"),
            ("BW-TS12", "Bo Poe", "bo@example.org"),
            ("BW-TS14", "Ada Roe", "ada@example.org"),
            ("BW-TS14", "Cy Doe", "cy@example.org"),
        ] {
            let sent = site
                .post("", &format!("/training-sessions/{session}/book"), &form(name, contact, "school", ONCE[0]))
                .await;
            assert!(sent.header("location").ends_with("done=written"), "{} {}", sent.header("location"), sent.text);
        }
        let early = site.get_as(&runs, "/work/training/BW-TS14/came").await;
        assert_eq!(early.status, StatusCode::NOT_FOUND, "its day has not come");
        let later = site.moved("2027-01-28T12:00:00Z");
        let runs = later.sign_in("contributor").await;
        has(&later.get_as(&runs, "/work").await, &["of which nobody has said who came"]);
        let path = |session: &str| format!("/work/training/{session}/came");
        // The later session first.
        for (session, names) in [("BW-TS14", ["Ada Roe", "Cy Doe"]), ("BW-TS12", ["Ada Roe", "Bo Poe"])] {
            let page = later.get_as(&runs, &path(session)).await;
            let boxes = boxes(&page, &names);
            assert_eq!(boxes.len(), 2, "{}", page.text);
            let seen = hidden(&page, "seen").unwrap();
            let sent = [
                ("came", boxes[0].as_str()),
                ("came", boxes[1].as_str()),
                ("others-nhs", if session == "BW-TS12" { "4" } else { "" }),
                ("seen", &seen),
            ];
            let stale = later.post(&runs, &path(session), &[("seen", "older")]).await;
            assert_eq!(stale.status, StatusCode::CONFLICT, "nobody overwrites what another said");
            later.post(&runs, &path(session), &sent).await;
        }
        // Three people more, and four of whom nobody knows.
        has(&later.get("/training-targets/BW-TT1").await, &["63 of 200 people", "7 more came without a name"]);
        has(&later.get("/training-sessions/BW-TS12").await, &["6 people came", "School"]);
        let counted = later.get("/api/v1/training_attendance").await.json();
        let of = |session: &str, from: &str| {
            let all = counted["items"].as_array().unwrap_or_else(|| panic!("{counted}"));
            let row = all.iter().find(|one| one["session"] == session && one["from_where"] == from).unwrap();
            ["came", "first_time", "unnamed"].map(|name| row[name].as_i64().unwrap_or_default())
        };
        assert_eq!(of("BW-TS12", "school"), [2, 2, 0]);
        assert_eq!(of("BW-TS12", "nhs"), [4, 0, 4]);
        assert_eq!(of("BW-TS14", "school"), [2, 1, 0], "Ada was counted in December");

        // Whoever took the course that leads to another may train; a name is read by those who run it alone.
        let page = later.get_as(&runs, &path("BW-TS14")).await;
        has(&page, &["Who may lead “How to sit down with a worried child” from now on"]);
        let ada = boxes(&page, &["Ada Roe"]);
        later.post(&runs, "/work/training/BW-TS14/trainers", &[("may", ada.last().unwrap())]).await;
        has(&later.get("/courses/BW-TC1").await, &["1 person has learned how to lead this course"]);
        hasnt(&later.get("/courses/BW-TC1").await, &["Ada Roe"]);
        let desk = later.get_as(&runs, "/work/training/courses/BW-TC1").await;
        has(&desk, &["Ada Roe", "Trains no more"]);
        let end = desk
            .text
            .split("action=\"/work/training/courses/BW-TC2/trainers/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        later.post(&runs, &format!("/work/training/courses/BW-TC2/trainers/{end}"), &[]).await;
        has(&later.get("/courses/BW-TC1").await, &["Nobody has learned yet how to lead this course"]);
        later.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn an_organisation_offers_a_course_and_its_sessions() {
    let site = Site::of(Example::Brackwater).await;
    let runs = site.sign_in("contributor").await;
    let course = [
        ("organisation", "BW-ORG1"),
        ("title", "Bicycles in the rain"),
        ("for_whom", "parents and carers"),
        ("status", "offered"),
        ("topics", "road safety; bicycles; Road safety"),
    ];
    has(&site.mean(&runs, "/work/training", &course[..2]).await, &["fill this in", "Bicycles in the rain"]);
    let foreign = [("organisation", "BW-ORG6"), ("title", "Ours")];
    assert_eq!(site.post(&runs, "/work/training", &foreign).await.status, StatusCode::NOT_FOUND);
    let sent = site.post(&runs, "/work/training", &course).await;
    let path = sent.header("location").split('?').next().unwrap().to_owned();
    let day = |day: &'static str, places: &'static str| {
        [("day", day), ("status", "planned"), ("places", places), ("starts_at", "10:00")]
    };
    let sessions = format!("{path}/sessions");
    has(&site.mean(&runs, &sessions, &day("29/2/2027", "")).await, &["Write the day as day, month and year"]);
    has(&site.mean(&runs, &sessions, &day("27/2/2027", "0")).await, &["Write a number of places from 1 on"]);
    let planned = site.post(&runs, &sessions, &day("27/2/2027", "5")).await;
    assert!(planned.header("location").ends_with("done=planned"), "{}", planned.text);
    let all = site.get("/courses?for=parents+and+carers").await;
    has(
        &all,
        &["Bicycles in the rain", "27 February 2027, 10:00", "5 places are left", "Phones, games and small children"],
    );
    hasnt(&all, &["First aid at the swings"]);
    let about = site.get("/courses?topic=road+safety").await;
    has(&about, &["Bicycles in the rain"]);
    hasnt(&about, &["Phones, games and small children"]);
    has(&site.get("/training-sessions.ics").await, &["SUMMARY:Bicycles in the rain", "BEGIN:VEVENT"]);
    hasnt(&site.get("/courses/BW-TC6").await, &["Sign up<"]);
    has(&site.get("/courses/BW-TC6").await, &["Young people sign up with a grown-up they know"]);
    has(&site.get("/training-sessions/BW-TS15").await, &["https://example.org/first-aid"]);
}

#[tokio::test]
async fn a_file_with_training_that_cannot_be_is_refused_with_its_row() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    for (file, rows, said) in [
        ("training_targets", "ref,title,goal,of_whom\nX1,None,0,everybody", "is 0; give a number from 1 on"),
        ("courses", "ref,title,for_whom,status,topics,leads_to\nX1,A,everybody,offered,a,X1", "goes round in a circle"),
        (
            "courses",
            "ref,title,for_whom,status,topics,concerns\nX1,A,everybody,offered,a,BW-ORG1",
            "choose one of priorities",
        ),
        (
            "training_sessions",
            "ref,title,course,status,day,starts_at,ends_at\nX1,A,BW-TC1,planned,2027-01-01,18:00,17:00",
            "it begins at 18:00",
        ),
        ("training_attendance", "ref,session,from_where,came,first_time,unnamed\nX1,BW-TS10,nhs,2,2,1", "come to 3"),
        (
            "training_attendance",
            "ref,session,from_where,came\nX1,BW-TS10,nhs,2\nX2,BW-TS10,nhs,3",
            "says already how many came",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(format!("{file}.csv")), rows).unwrap();
        let read = reporting::exchange::read(folder.path(), everychance::tables::all()).unwrap();
        let faults = Import::plan(&plan, &read, None).err().unwrap_or_else(|| panic!("{rows} was taken"));
        assert!(format!("{faults:?}").contains(said), "{said}: {faults:?}");
    }
}

#[tokio::test]
async fn what_came_in_a_file_stays_as_it_is_when_it_is_looked_at_again() {
    let site = Site::of(Example::Brackwater).await;
    let runs = site.sign_in("contributor").await;
    // Of a session of which nobody said who came, nothing said is not nobody.
    let ago = site.moved("2027-02-01T10:00:00Z");
    let late = ago.sign_in("contributor").await;
    let page = ago.get_as(&late, "/work/training/BW-TS12/came").await;
    let nothing = ago.post(&late, "/work/training/BW-TS12/came", &[("seen", &hidden(&page, "seen").unwrap())]).await;
    has(&nothing, &["If nobody came, write 0."]);
    let path = "/work/training/BW-TS9/came";
    let page = site.get_as(&runs, path).await;
    let before = site.get("/api/v1/training_attendance").await.text;
    let sent = site.post(&runs, path, &[("seen", &hidden(&page, "seen").unwrap())]).await;
    assert!(sent.header("location").ends_with("done=came"), "{}", sent.text);
    assert_eq!(site.get("/api/v1/training_attendance").await.text, before, "nothing is new");
    // Three more without a name are added to what is there.
    let page = site.get_as(&runs, path).await;
    let seen = hidden(&page, "seen").unwrap();
    site.post(&runs, path, &[("seen", &seen), ("others-school", "3")]).await;
    has(&site.get("/training-targets/BW-TT1").await, &["60 of 200 people", "6 more came without a name"]);
    has(&site.get("/training-sessions/BW-TS9").await, &["24 people came"]);
}

#[tokio::test]
async fn whom_no_letter_reaches_stands_on_a_list_until_somebody_called() {
    // Nothing leaves this house.
    let site = Site::of(Example::Brackwater).await;
    let runs = site.sign_in("contributor").await;
    let (desk, book) = ("/work/training/BW-TS12", "/training-sessions/BW-TS12/book");
    for (n, (name, number)) in
        [("Ada Roe", "01632 960441"), ("Bo Poe", "01632 960442"), ("Cy Doe", "01632 960443")].iter().enumerate()
    {
        site.post("", book, &form(name, number, "school", ONCE[n])).await;
    }
    // The same number however it is written is on the list already, which those who run it are told.
    let again = site.post(&runs, &format!("{desk}/people"), &form("Ada", "+44 1632 960441", "school", "")).await;
    assert!(again.header("location").ends_with("done=already"), "{}", again.text);
    // An officer gives it one place more: whoever waits gets it, and must be called.
    crate::report_life::change(&site, "BW-TS12", |one| drop(one.values.insert("places".to_owned(), 3.into()))).await;
    site.moved("2026-11-22T08:00:00Z").run_jobs().await;
    site.moved("2026-11-23T08:00:00Z").run_jobs().await;
    has(&site.get_as(&runs, "/work").await, &["1 person must be called"]);
    let page = site.get_as(&runs, desk).await;
    has(&page, &["Somebody must call", "3 / 3"]);
    let begin = format!("action=\"{desk}/people/");
    let told = page.text.split(&begin).skip(1);
    let told: Vec<&str> =
        told.filter(|row| row.contains("I told them")).map(|row| row.split('"').next().unwrap()).collect();
    assert_eq!(told.len(), 1, "{}", page.text);
    site.post(&runs, &format!("{desk}/people/{}", told[0]), &[("act", "told")]).await;
    hasnt(&site.get_as(&runs, "/work").await, &["must be called"]);
    // Called off: all three, and the list says of which session.
    let off = [
        ("day", "2026-12-09"),
        ("status", "cancelled"),
        ("places", "3"),
        ("changed_why", "Flood."),
        ("row_version", "2"),
    ];
    let sent = site.post(&runs, &format!("{desk}/plan"), &off).await;
    assert!(sent.header("location").ends_with("done=kept"), "{}", sent.text);
    has(&site.get_as(&runs, "/work").await, &["3 people must be called"]);
    has(&site.get_as(&runs, "/work/training").await, &["Sessions of which somebody must be called"]);
    has(&site.get(&format!("/place/{}", ONCE[0])).await, &["This session was called off", "Flood."]);
    // It can be put back.
    assert_eq!(site.get_as(&runs, &format!("{desk}/plan")).await.status, StatusCode::OK);
    // A phone number of a private person in the reason is refused, since everybody reads it.
    let phone =
        [("day", "2026-12-09"), ("status", "cancelled"), ("changed_why", "Ring 07700 900123"), ("row_version", "3")];
    let refused = site.post(&runs, &format!("{desk}/plan"), &phone).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    // When names go, nobody is left on the list whom nobody can call.
    let later = site.moved("2027-04-08T08:00:00Z");
    later.run_jobs().await;
    hasnt(&later.get_as(&later.sign_in("contributor").await, "/work").await, &["must be called"]);
}

#[tokio::test]
async fn names_do_not_change_hands_and_young_people_give_none() {
    let site = with_post(&Site::of(Example::Brackwater).await);
    let runs = site.sign_in("contributor").await;
    site.post("", "/training-sessions/BW-TS13/book", &form("Ada Roe", "ada@example.org", "school", ONCE[0])).await;
    has(&site.get("/training-sessions/BW-TS13").await, &["7 places are left"]);
    // An officer gives the course to another organisation, which reads no names of those who signed up before.
    crate::report_life::change(&site, "BW-TC4", |one| one.set("organisation", "BW-ORG1")).await;
    let desk = site.get_as(&runs, "/work/training/BW-TS13").await;
    has(&desk, &["1 / 8"]);
    hasnt(&desk, &["Ada Roe", "ada@example.org"]);
    // Nor is a course given away with its names.
    site.post("", "/training-sessions/BW-TS12/book", &form("Bo Poe", "bo@example.org", "school", ONCE[1])).await;
    let page = site.get_as(&runs, "/work/training/courses/BW-TC1/change").await;
    let version = hidden(&page, "row_version").unwrap();
    let round = [
        ("organisation", "BW-ORG1"),
        ("title", "How to sit down"),
        ("for_whom", "professionals"),
        ("status", "offered"),
        ("topics", ";"),
        ("leads_to", "BW-TC2"),
        ("row_version", &version),
    ];
    let refused = site.post(&runs, "/work/training/courses/BW-TC1/change", &round).await;
    has(&refused, &["A course cannot prepare for itself", "fill this in"]);
    // Young people sign up with whoever works with them.
    crate::report_life::change(&site, "BW-TC1", |one| one.set("for_whom", "young people")).await;
    has(&site.get("/training-sessions/BW-TS12/book").await, &["Nobody can sign up for this session any more"]);
    let sent =
        site.post(&runs, "/work/training/BW-TS12/people", &form("Cy", "cy@example.org", "young person", "")).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    hasnt(&site.get_as(&runs, "/work/training/BW-TS12").await, &["Somebody calls to sign up"]);
}

#[tokio::test]
async fn what_somebody_signs_up_for_others_is_no_data_of_theirs() {
    let site = with_post(&Site::of(Example::Brackwater).await);
    let (account, cookie) = (site.account("contributor").await, site.sign_in("contributor").await);
    let book = "/training-sessions/BW-TS14/book";
    has(&site.get_as(&cookie, book).await, &["@"]);
    site.post(&cookie, book, &form("Ada Roe", "ada@example.org", "school", ONCE[0])).await;
    let mut tx = site.app.db.read().await.unwrap();
    let keyring = site.app.keyring.clone();
    let own = platform::part::own_data(site.app.parts, &mut tx, &keyring, &account).await.unwrap().to_string();
    assert!(!own.contains("Ada Roe") && !own.contains("ada@example.org"), "{own}");
    let email = platform::identity::account::get(&mut tx, &keyring, &account).await.unwrap().unwrap().email.unwrap();
    drop(tx);
    site.post(&cookie, book, &form("Themselves", &email, "school", ONCE[1])).await;
    let mut tx = site.app.db.read().await.unwrap();
    let own = platform::part::own_data(site.app.parts, &mut tx, &keyring, &account).await.unwrap().to_string();
    assert!(own.contains("Themselves") && own.contains("BW-TS14"), "{own}");
    drop(tx);
    // After ninety days nothing says any more that they signed up.
    for day in ["2027-05-31T08:00:00Z", "2027-06-01T08:00:00Z"] {
        site.moved(day).run_jobs().await;
    }
    let mut tx = site.app.db.read().await.unwrap();
    let own = platform::part::own_data(site.app.parts, &mut tx, &keyring, &account).await.unwrap().to_string();
    assert!(!own.contains("BW-TS14"), "{own}");
}
