//! Meetings: planned, their agenda made and published, people invited, notes written, decisions and promises kept – and what was promised
//! comes back until it is done.

use crate::support::{Answer, Site, has, hasnt};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::{account, role};
use platform::outbox::Shown;
use platform::permission::Held;
use reporting::exchange::{self, Import};

/// The next board in the invented borough.
const NEXT: &str = "/work/meetings/BW-MT6";

/// What a secretary sends to plan a meeting.
const PLAN: [(&str, &str); 6] = [
    ("body", "BW-BODY1"),
    ("title", "Board, extra"),
    ("kind", "meeting"),
    ("status", "planned"),
    ("day", "21/1/2027"),
    ("starts_at", "18:00"),
];

/// The value of a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let rest = page.split(&mark).nth(1).unwrap_or_else(|| panic!("no field {name}: {page}"));
    rest.split('"').next().unwrap().to_owned()
}

async fn letters(site: &Site, template: &str) -> Vec<Shown> {
    site.letters().await.into_iter().filter(|letter| letter.template == template).collect()
}

/// The path of the link in a letter.
fn link(letter: &Shown) -> String {
    letter.link.replace("http://127.0.0.1:8080", "")
}

#[tokio::test]
async fn a_secretary_plans_a_meeting_moves_it_and_tells_those_who_are_invited_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("body-secretary").await;
        let proposed = site.get_as(&own, "/work/meetings/new").await;
        has(
            &proposed,
            &["A meeting of Brackwater Children and Families Board.", "The day is proposed", "value=\"2027-03-11\""],
        );
        let wrong = [
            ("day", "29/2/2027"),
            ("starts_at", "six"),
            ("join_at", "http://example.org"),
            ("about", "Ring 020 7946 0018"),
        ];
        let refused = site.post(&own, "/work/meetings", &[&PLAN[..4], &wrong].concat()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(
            &refused,
            &["This is not a day.", "This is not a time.", "begins with https", "29/2/2027", "020 7946 0018"],
        );
        let held = site
            .post(&own, "/work/meetings", &[&PLAN[..3], &[("status", "held"), ("day", "2027-01-21")]].concat())
            .await;
        has(&held, &["This day is still to come, so it was not held yet."]);
        let planned = site.post(&own, "/work/meetings", &PLAN).await;
        assert_eq!(planned.header("location"), "/work/meetings/BW-MT39?done=planned", "{}", planned.text);
        has(&site.get("/meetings").await, &["Board, extra", "21 January 2027, 18:00"]);
        let other = site.post(&own, "/work/meetings", &[&[("body", "BW-BODY9")], &PLAN[1..]].concat()).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND, "of another body");

        let invited = site.post(&own, "/work/meetings/BW-MT39/people/invite", &[("who", "members")]).await;
        assert!(invited.header("location").ends_with("done=invited"), "{}", invited.text);
        let sent = letters(&site, "meeting-invited").await;
        assert_eq!(sent.len(), 4, "a letter to each member");
        site.post(&own, "/work/meetings/BW-MT39/people/invite", &[("who", "members")]).await;
        assert_eq!(letters(&site, "meeting-invited").await.len(), 4, "nobody is invited twice");

        let path = link(&sent[0]);
        has(&site.get(&path).await, &["Board, extra", "Will you come?", "Put it in your calendar"]);
        has(&site.post("", &path, &[]).await, &["Choose yes, no or perhaps."]);
        for _ in 0..2 {
            // A calendar program that sends the same twice says nothing new.
            let said = site.post("", &path, &[("answer", "no")]).await;
            assert!(said.header("location").ends_with("done=said"), "{}", said.text);
        }
        has(&site.get(&format!("{path}?done=said")).await, &["Thank you: you will not come."]);
        let people = site.get_as(&own, "/work/meetings/BW-MT39/people").await;
        assert_eq!(people.text.matches("No answer yet").count(), 4, "the count, and three rows: {}", people.text);

        let page = site.get_as(&own, "/work/meetings/BW-MT39/plan").await;
        let version = hidden(&page.text, "row_version");
        let moved = [("day", "2027-01-28"), ("changed_why", "The hall is flooded."), ("row_version", &version)];
        let fields = [&PLAN[1..4], &PLAN[5..], &moved].concat();
        let saved = site.post(&own, "/work/meetings/BW-MT39/plan", &fields).await;
        assert!(saved.header("location").ends_with("done=kept"), "{}", saved.text);
        let public = site.get("/meetings/BW-MT39").await;
        has(&public, &["28 January 2027", "It was to be on 21 January 2027 and was moved.", "The hall is flooded."]);
        assert_eq!(letters(&site, "meeting-changed").await.len(), 4, "whoever said no, said it of another day");
        // Moved again: of the day that people knew, for the reason of that.
        let page = site.get_as(&own, "/work/meetings/BW-MT39/plan").await;
        let version = hidden(&page.text, "row_version");
        let again = [("day", "2027-01-29"), ("changed_why", "A funeral."), ("row_version", &version)];
        site.post(&own, "/work/meetings/BW-MT39/plan", &[&PLAN[1..4], &PLAN[5..], &again].concat()).await;
        let public = site.get("/meetings/BW-MT39").await;
        has(&public, &["29 January 2027", "It was to be on 28 January 2027 and was moved.", "A funeral."]);
        assert_eq!(letters(&site, "meeting-changed").await.len(), 8);
        let people = site.get_as(&own, "/work/meetings/BW-MT39/people").await;
        assert_eq!(people.text.matches("No answer yet").count(), 5, "the count, and all four: {}", people.text);
        // The link is good until the meeting has been, however long that is.
        let letter = &letters(&site, "meeting-changed").await[0];
        has(&site.moved("2027-01-20T10:00:00Z").get(&link(letter)).await, &["Will you come?"]);
        let count = [("present", "12")];
        has(&site.post(&own, "/work/meetings/BW-MT39/people", &count).await, &["nobody was there"]);
        let after = site.moved("2027-01-30T10:00:00Z");
        let later = after.sign_in("body-secretary").await;
        after.post(&later, "/work/meetings/BW-MT39/people", &count).await;
        let people = after.get_as(&later, "/work/meetings/BW-MT39/people").await;
        assert!(!people.text.contains("Was not there"), "heads say nothing of anybody: {}", people.text);
        // Fewer heads than names cannot be, and the ticks stay.
        let member = site.account("body-member").await;
        let chair = site.account("chair").await;
        let fewer = [("present", "1"), ("there", member.as_str()), ("there", chair.as_str())];
        let refused = after.post(&later, "/work/meetings/BW-MT39/people", &fewer).await;
        has(&refused, &["You ticked 2 people, and counted fewer heads.", &format!("value=\"{member}\" checked")]);
        let stale = site.post(&own, "/work/meetings/BW-MT39/plan", &fields).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        has(&stale, &["Somebody else saved this meanwhile.", "The hall is flooded."]);
        // Called off is said in the letter.
        let page = site.get_as(&own, "/work/meetings/BW-MT39/plan").await;
        let version = hidden(&page.text, "row_version");
        let off = [("status", "cancelled"), ("day", "2027-01-29"), ("changed_why", "Snow."), ("row_version", &version)];
        site.post(&own, "/work/meetings/BW-MT39/plan", &[&PLAN[1..3], &PLAN[5..], &off].concat()).await;
        let told = letters(&site, "meeting-off").await;
        assert_eq!(told.len(), 4);
        assert!(told[0].subject.starts_with("A meeting was called off"), "{}", told[0].subject);
        // At half past one of that night nobody can come; and what ends has begun.
        let night = [("day", "28/3/2027"), ("starts_at", "01:30"), ("ends_at", "02:30")];
        let gap = site.post(&own, "/work/meetings", &[&PLAN[..4], &night].concat()).await;
        has(&gap, &["The clocks go forward that night"]);
        let end = [("day", "29/3/2027"), ("ends_at", "20:00")];
        has(&site.post(&own, "/work/meetings", &[&PLAN[..4], &end].concat()).await, &["Say when it begins"]);
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn what_somebody_suggests_is_answered_and_nobody_reads_an_agenda_before_it_is_published() {
    for site in Site::both(Example::Brackwater).await {
        let (own, charity) = (site.sign_in("body-secretary").await, site.sign_in("contributor").await);
        let suggestion = [
            ("meeting", "BW-MT6"),
            ("title", "A bus for the night"),
            ("kind", "for discussion"),
            ("brought_by", "Saltmarsh Youth Club"),
            ("paper", "The last bus leaves before the club closes."),
        ];
        let refused =
            site.post(&charity, "/work/suggestions", &[&suggestion[..1], &[("kind", "for discussion")]].concat()).await;
        has(&refused, &["Say in a few words what it is about.", "Say which organisation or group it comes from."]);
        let past =
            site.post(&charity, "/work/suggestions", &[&suggestion[1..], &[("meeting", "BW-MT4")]].concat()).await;
        has(&past, &["Choose a meeting that is still to come."]);
        for title in ["A bus for the night", "Lamps"] {
            let fields = [&suggestion[..1], &suggestion[2..], &[("title", title)]].concat();
            let sent = site.post(&charity, "/work/suggestions", &fields).await;
            assert_eq!(sent.header("location"), "/work/suggestions?done=sent", "{}", sent.text);
        }
        has(&site.get_as(&charity, "/work/suggestions").await, &["A bus for the night", "Waits for an answer"]);
        has(&site.get_as(&own, "/work").await, &["2 suggestions for an agenda"]);
        let agenda = site.get_as(&own, &format!("{NEXT}/agenda")).await;
        let way = |title: &str| {
            let before = agenda.text.split(title).next().unwrap();
            before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
        };
        let (bus, lamps) = (way("A bus for the night"), way("Lamps"));
        has(&site.post(&own, &format!("{lamps}/decline"), &[]).await, &["Say why it will not be on the agenda."]);
        let no = site.post(&own, &format!("{lamps}/decline"), &[("answer", "The working group has it.")]).await;
        assert!(no.header("location").ends_with("done=item-declined"), "{}", no.text);
        let page = site.get_as(&own, &bus).await;
        let version = hidden(&page.text, "row_version");
        let mut item = vec![
            ("title", "A bus for the night"),
            ("kind", "for discussion"),
            ("brought_by", "Saltmarsh Youth Club"),
            ("number", "8"),
            ("papers", "exempt"),
            ("paper", "SECRET PRICE"),
            ("legal", "SECRET ADVICE"),
            ("row_version", version.as_str()),
        ];
        has(&site.post(&own, &bus, &item).await, &["Say why the papers are not open.", "SECRET PRICE"]);
        item.push(("exempt_why", "It holds the price of one firm."));
        let put = site.post(&own, &bus, &item).await;
        assert!(put.header("location").ends_with("done=agenda-kept"), "{}", put.text);
        assert_eq!(letters(&site, "suggestion-answered").await.len(), 2);
        let answered = site.get_as(&charity, "/work/suggestions").await;
        has(&answered, &["It will be on the agenda", "It will not be on this agenda", "The working group has it."]);
        assert!(!site.get("/meetings/BW-MT6").await.text.contains("A bus for the night"), "a draft is nobody's");
        let account = site.account("contributor").await;
        let mut tx = site.app.db.read().await.unwrap();
        let data =
            platform::part::own_data(site.app.parts, &mut tx, &site.app.keyring, &account).await.unwrap().to_string();
        drop(tx);
        assert!(data.contains("The last bus leaves") && !data.contains("SECRET"), "their own words alone: {data}");

        let published = site.post(&own, &format!("{NEXT}/agenda/publish"), &[]).await;
        assert!(published.header("location").ends_with("done=agenda-published"), "{}", published.text);
        let public = site.get("/meetings/BW-MT6").await;
        has(&public, &["A bus for the night", "It holds the price of one firm.", "Papers for members only"]);
        let (member, stranger) = (site.sign_in("body-member").await, site.sign_in("contributor").await);
        for path in ["/meetings/BW-MT6", "/api/v1/agenda_items.json", "/api/v1/agenda_items.csv"] {
            assert!(!site.get(path).await.text.contains("SECRET"), "{path}");
        }
        let members = site.get_as(&member, "/work/invited/BW-MT6").await;
        has(&members, &["SECRET PRICE", "SECRET ADVICE", "Only members read this."]);
        for path in ["/work/invited/BW-MT6", NEXT, &bus] {
            assert_eq!(site.get_as(&stranger, path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

/// What a secretary sends of one item and of the whole, over what stands on a page of notes.
fn noted<'a>(bases: &'a [String; 2], full: &'a str, said: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("full-BW-AG23", full),
        ("said-BW-AG23", said),
        ("base-BW-AG23", &bases[0]),
        ("said-about", "Soup was had."),
        ("base-about", &bases[1]),
    ]
}

async fn bases(site: &Site, cookie: &str) -> [String; 2] {
    let page = site.get_as(cookie, &format!("{NEXT}/notes")).await.text;
    ["base-BW-AG23", "base-about"].map(|name| hidden(&page, name))
}

/// Publishes the notes as they stand on their page, of which nothing was touched.
async fn publish_as_it_stands(site: &Site, cookie: &str) -> Answer {
    let page = site.get_as(cookie, &format!("{NEXT}/notes")).await.text;
    let names = page.split("name=\"base-").skip(1).map(|rest| format!("base-{}", rest.split('"').next().unwrap()));
    let bases: Vec<(String, String)> = names.map(|name| (name.clone(), hidden(&page, &name))).collect();
    let mut fields: Vec<(&str, &str)> = bases.iter().map(|(name, base)| (name.as_str(), base.as_str())).collect();
    fields.push(("act", "publish"));
    site.post(cookie, &format!("{NEXT}/notes"), &fields).await
}

#[tokio::test]
async fn nobody_publishes_notes_that_they_did_not_see_or_that_hold_what_is_somebodys_own() {
    for site in Site::both(Example::Brackwater).await {
        let site = site.moved("2026-12-14T10:00:00Z");
        let (own, chair) = (site.sign_in("body-secretary").await, site.sign_in("chair").await);
        let path = format!("{NEXT}/notes");
        let page = site.get_as(&own, &path).await.text;
        let before = hidden(&page, "base-BW-AG24");
        let draft = [("full-BW-AG24", ""), ("said-BW-AG24", "Ring Jane on 07700 900123"), ("base-BW-AG24", &before)];
        let kept = site.post(&chair, &path, &draft).await;
        assert!(kept.header("location").ends_with("done=draft"), "{}", kept.text);
        let unseen = site.post(&own, &path, &[("act", "publish"), ("base-BW-AG24", &before)]).await;
        assert_eq!(unseen.status, StatusCode::CONFLICT, "{}", unseen.text);
        let refused = publish_as_it_stands(&site, &own).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
        has(&refused, &["Ring Jane on 07700 900123"]);
        for path in ["/meetings/BW-MT6", "/api/v1/agenda_items"] {
            assert!(!site.get(path).await.text.contains("07700 900123"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_summary_that_an_officer_corrected_stays_corrected_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = site.moved("2026-12-14T10:00:00Z");
        let own = site.sign_in("body-secretary").await;
        let base = hidden(&site.get_as(&own, &format!("{NEXT}/notes")).await.text, "base-about");
        let draft = [("said-about", "Jane Roe brought soup."), ("base-about", base.as_str())];
        site.post(&own, &format!("{NEXT}/notes"), &draft).await;
        let first = publish_as_it_stands(&site, &own).await;
        assert!(first.header("location").ends_with("done=notes-published"), "{}", first.text);
        has(&site.get("/meetings/BW-MT6").await, &["Jane Roe brought soup."]);
        crate::report_life::change(&site, "BW-MT6", |one| one.set("about", "There was soup.")).await;
        has(&site.get_as(&own, &format!("{NEXT}/notes")).await, &["There was soup."]);
        let again = publish_as_it_stands(&site, &own).await;
        assert!(again.header("location").ends_with("done=notes-published"), "{}", again.text);
        let public = site.get("/meetings/BW-MT6").await;
        assert!(public.text.contains("There was soup.") && !public.text.contains("Jane Roe"), "{}", public.text);
        // And the secretary may still write it anew, or take it away.
        for words in ["There was soup and bread.", ""] {
            let base = hidden(&site.get_as(&own, &format!("{NEXT}/notes")).await.text, "base-about");
            site.post(&own, &format!("{NEXT}/notes"), &[("said-about", words), ("base-about", &base)]).await;
            publish_as_it_stands(&site, &own).await;
            let public = site.get("/meetings/BW-MT6").await.text;
            assert!(!public.contains("There was soup."), "{public}");
            assert_eq!(public.contains("soup and bread"), !words.is_empty(), "{public}");
        }
    }
}

#[tokio::test]
async fn notes_are_a_draft_until_they_are_published_and_the_full_ones_stay_with_the_members() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("body-secretary").await;
        let path = format!("{NEXT}/notes");
        let first = bases(&site, &own).await;
        let draft = noted(&first, "FULL WORDS", "Two promises were kept.");
        let kept = site.post(&own, &path, &draft).await;
        assert!(kept.header("location").ends_with("notes?done=draft"), "{}", kept.text);
        has(&site.get_as(&own, &path).await, &["FULL WORDS", "Soup was had."]);
        assert!(!site.get("/meetings/BW-MT6").await.text.contains("Two promises were kept."));
        let member = site.sign_in("body-member").await;
        let read = site.get_as(&member, "/work/invited/BW-MT6").await;
        assert!(!read.text.contains("FULL WORDS"), "a draft is nobody's but theirs who run the meeting");
        // Another who wrote over the same words sees both; what they did not touch stays.
        let chair = site.sign_in("chair").await;
        let torn = site.post(&chair, &path, &noted(&first, "OTHER WORDS", "None was kept.")).await;
        assert_eq!(torn.status, StatusCode::CONFLICT, "nobody writes over what another wrote");
        has(&torn, &["OTHER WORDS", "Somebody else saved meanwhile:", "FULL WORDS"]);
        has(&site.get_as(&own, &path).await, &["FULL WORDS"]);
        let other = [("full-BW-AG24", "By the chair"), ("said-BW-AG24", ""), ("base-BW-AG24", "before")];
        site.post(&chair, &path, &other).await;
        has(&site.get_as(&own, &path).await, &["FULL WORDS"]);
        // Publishing the agenda meanwhile publishes no draft of notes.
        site.post(&own, &format!("{NEXT}/agenda/publish"), &[]).await;
        assert!(!site.get("/meetings/BW-MT6").await.text.contains("Two promises were kept."));
        let now = bases(&site, &own).await;
        let publish = [&noted(&now, "FULL WORDS", "Two promises were kept.")[..], &[("act", "publish")]].concat();
        has(&site.post(&own, &path, &publish).await, &["The meeting has not been yet"]);

        let after = site.moved("2026-12-14T10:00:00Z");
        let own = after.sign_in("body-secretary").await;
        has(&after.get_as(&own, "/work").await, &["1 meeting has been: was it held?"]);
        let personal = [&noted(&now, "FULL WORDS", "Write to jo@example.org")[..], &[("act", "publish")]].concat();
        has(&after.post(&own, &path, &personal).await, &["jo@example.org", "FULL WORDS"]);
        // An item that nobody reads yet is not published with the notes.
        let item = [("title", "NOT YET"), ("kind", "updates"), ("brought_by", "Clerk")];
        after.post(&own, &format!("{NEXT}/agenda"), &item).await;
        let published = after.post(&own, &path, &publish).await;
        assert!(published.header("location").ends_with("done=notes-published"), "{}", published.text);
        let public = after.get("/meetings/BW-MT6").await;
        has(
            &public,
            &["Two promises were kept.", "Published on 14 December 2026", "10 December 2026, 18:00", "Soup was had."],
        );
        assert!(!public.text.contains("FULL WORDS") && !public.text.contains("NOT YET"));
        let member = after.sign_in("body-member").await;
        has(&after.get_as(&member, "/work/invited/BW-MT6").await, &["FULL WORDS"]);
        // What an officer takes out does not come back when the notes are published again.
        crate::report_life::change(&after, "BW-AG23", |one| one.set("said", "One promise was kept.")).await;
        has(&after.get_as(&own, &path).await, &["One promise was kept."]);
        publish_as_it_stands(&after, &own).await;
        let public = after.get("/meetings/BW-MT6").await;
        assert!(public.text.contains("One promise was kept.") && !public.text.contains("Two promises were kept."));
        crate::report_life::change(&after, "BW-AG23", |one| one.ended = Some("2026-12-14".to_owned())).await;
        publish_as_it_stands(&after, &own).await;
        assert!(
            !after.get("/meetings/BW-MT6").await.text.contains("One promise was kept."),
            "an item that was ended stays so"
        );
        after.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn a_paper_that_becomes_exempt_is_on_no_past_day() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("body-secretary").await;
        let item = [("title", "Prices"), ("kind", "for decision"), ("brought_by", "Clerk")];
        let added = site.post(&own, &format!("{NEXT}/agenda"), &item).await;
        let way = added.header("location").to_owned();
        let version = hidden(&site.get_as(&own, &way).await.text, "row_version");
        let mut words = vec![
            ("title", "Prices"),
            ("kind", "for decision"),
            ("number", "8"),
            ("papers", "open"),
            ("paper", "FORTY POUNDS"),
            ("row_version", version.as_str()),
        ];
        site.post(&own, &way, &words).await;
        site.post(&own, &format!("{NEXT}/agenda/publish"), &[]).await;
        has(&site.get("/meetings/BW-MT6").await, &["FORTY POUNDS"]);
        let later = site.moved("2026-11-24T10:00:00Z");
        let own = later.sign_in("body-secretary").await;
        let version = hidden(&later.get_as(&own, &way).await.text, "row_version");
        words.retain(|(name, _)| !["row_version", "papers"].contains(name));
        words.extend([("papers", "exempt"), ("exempt_why", "It holds prices."), ("row_version", &version)]);
        later.post(&own, &way, &words).await;
        let member = later.sign_in("body-member").await;
        let before = later.get_as(&member, "/work/invited/BW-MT6").await;
        assert!(!before.text.contains("FORTY POUNDS"), "it is open as yet");
        later.post(&own, &format!("{NEXT}/agenda/publish"), &[]).await;
        for path in ["/meetings/BW-MT6", "/api/v1/agenda_items.json"] {
            for day in ["", "?as-at=2026-11-22"] {
                let page = later.get(&format!("{path}{day}")).await;
                assert_eq!(page.status, StatusCode::OK);
                assert!(!page.text.contains("FORTY POUNDS"), "{path}{day}");
            }
        }
        has(&later.get_as(&member, "/work/invited/BW-MT6").await, &["FORTY POUNDS"]);
    }
}

#[tokio::test]
async fn a_decision_can_be_called_in_for_so_many_working_days() {
    let site = Site::of(Example::Brackwater).await.at("2026-12-24T09:00:00Z");
    let own = site.sign_in("body-secretary").await;
    let path = format!("{NEXT}/decisions");
    let decision =
        [("text", "The rooms stay open."), ("status", "agreed"), ("day", "10/12/2026"), ("row_version", "0")];
    let wrong = [("call_in_days", "many"), ("called_in", "2026-12-12")];
    has(
        &site.post(&own, &path, &[&decision[..], &wrong].concat()).await,
        &["as a number up to 60", "It can only be called in if"],
    );
    let early = [("published_on", "1/12/2026")];
    has(
        &site.post(&own, &path, &[&decision[..], &early].concat()).await,
        &["It cannot have been published before it was decided."],
    );
    let foreign = [&decision[..], &[("agenda_item", "BW-AG1")]].concat();
    has(&site.post(&own, &path, &foreign).await, &["Choose an item of this meeting."]);
    let right = [
        ("call_in_days", "5"),
        ("published_on", "2026-12-23"),
        ("agenda_item", "BW-AG25"),
        ("how_decided", "by consensus"),
    ];
    let kept = site.post(&own, &path, &[&decision[..], &right].concat()).await;
    assert!(kept.header("location").ends_with("done=decision-kept"), "{}", kept.text);
    // Christmas, the day for Boxing Day, and weekends do not count.
    for day in ["2026-12-23T09:00:00Z", "2026-12-24T09:00:00Z"] {
        let page = site.moved(day).get("/decisions/BW-DC16").await;
        has(&page, &["5 working days are left."]);
    }
    let page = site.moved("2026-12-24T09:00:00Z").get("/decisions/BW-DC16").await;
    has(&page, &["It can be called in until 4 January 2027: 5 working days are left."]);
    let page = site.moved("2027-01-04T09:00:00Z").get("/decisions/BW-DC16").await;
    has(&page, &["1 working day is left."]);
    let page = site.moved("2027-01-05T09:00:00Z").get("/decisions/BW-DC16").await;
    has(&page, &["It could be called in until 4 January 2027."]);
}

#[tokio::test]
async fn a_promise_comes_back_until_it_is_done_and_whoever_keeps_it_is_reminded_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (own, doer) = (site.sign_in("body-secretary").await, site.account("body-member").await);
        let path = format!("{NEXT}/promises");
        let promise = [("title", "Ask the bus company"), ("owner", "Clerk of the Board"), ("row_version", "0")];
        has(&site.post(&own, &path, &promise[..1]).await, &["Say who does it."]);
        has(&site.post(&own, &path, &[&promise[..], &[("due", "soon")]].concat()).await, &["Ask the bus company"]);
        let outsider = site.account("data-steward").await;
        let refused = site.post(&own, &path, &[&promise[..], &[("account", outsider.as_str())]].concat()).await;
        has(&refused, &["Choose somebody from the list."]);
        let kept = site.post(&own, &path, &[&promise[..], &[("account", doer.as_str())]].concat()).await;
        assert!(kept.header("location").ends_with("done=promise-kept"), "{}", kept.text);
        has(
            &site.get("/follow-ups/BW-FU32").await,
            &["To be done, no day given", "no day was given", "Clerk of the Board"],
        );
        assert_eq!(letters(&site, "task").await.len(), 1, "whoever does it is asked");
        let cookie = site.sign_in_as(&doer).await;
        has(&site.get_as(&cookie, "/work").await, &["What you promised", "Ask the bus company"]);
        assert_eq!(site.get_as(&own, "/work/follow-ups/BW-FU32").await.status, StatusCode::NOT_FOUND, "not theirs");

        // A week before the next meeting comes a reminder, once.
        site.run_jobs().await;
        assert!(letters(&site, "follow-up-due").await.is_empty(), "the meeting is weeks away");
        let near = site.moved("2026-12-04T08:00:00Z");
        near.run_jobs().await;
        let again = site.moved("2026-12-05T08:00:00Z");
        again.run_jobs().await;
        let sent = letters(&again, "follow-up-due").await;
        assert_eq!(sent.len(), 1, "one reminder for one meeting");
        // Whoever runs the meetings reminds them without waiting, once a day.
        let (secretary, button) = (again.sign_in("body-secretary").await, format!("{path}/BW-FU32/remind"));
        has(&again.get_as(&secretary, &format!("{path}/BW-FU32")).await, &["Remind them now"]);
        assert!(again.post(&secretary, &button, &[]).await.header("location").ends_with("done=reminded"));
        assert!(again.post(&secretary, &button, &[]).await.header("location").ends_with("done=reminded-not"));
        let sent = letters(&again, "follow-up-due").await;
        assert_eq!(sent.len(), 2);
        let stranger = again.sign_in("data-steward").await;
        assert_eq!(again.post(&stranger, &button, &[]).await.status, StatusCode::NOT_FOUND);
        // Whoever takes it over is reminded anew, and so is everybody where the meeting is moved.
        let one = again.get_as(&again.sign_in("body-secretary").await, &format!("{path}/BW-FU32")).await;
        let (version, told, chair) =
            (hidden(&one.text, "row_version"), hidden(&one.text, "told"), again.account("chair").await);
        let over = [
            ("title", "Ask the bus company"),
            ("owner", "Clerk of the Board"),
            ("status", "open"),
            ("account", &chair),
            ("row_version", &version),
            ("told", &told),
        ];
        let secretary = again.sign_in("body-secretary").await;
        again.post(&secretary, &format!("{path}/BW-FU32"), &over).await;
        site.moved("2026-12-06T08:00:00Z").run_jobs().await;
        assert_eq!(letters(&again, "follow-up-due").await.len(), 3, "the new one is reminded");
        let back = [&over[..3], &[("account", doer.as_str())], &over[4..]].concat();
        again.post(&secretary, &format!("{path}/BW-FU32"), &back).await;
        // Whoever says no is seen to.
        let cookie = again.sign_in_as(&doer).await;
        again.post(&cookie, "/work/duties/BW-FU32", &[("answer", "no"), ("ask", "the clerk")]).await;
        has(&again.get_as(&secretary, "/work").await, &["1 person said no to a promise"]);
        has(
            &again.get_as(&secretary, &format!("{path}/BW-FU32")).await,
            &["They said that they do not do this.", "the clerk"],
        );
        again.post(&cookie, "/work/duties/BW-FU32", &[("answer", "yes")]).await;
        let way = link(&sent[0]);
        has(&again.get(&way).await, &["Ask the bus company", "How it goes"]);
        has(&again.post("", &way, &[("goes", "done")]).await, &["Say in a sentence what was done"]);
        let told = again.post("", &way, &[("goes", "done"), ("words", "They lend us one.")]).await;
        assert_eq!(told.header("location"), "/task/done", "{}", told.text);
        assert_eq!(again.get(&way).await.status, StatusCode::GONE, "the link is over");
        assert!(!again.get("/follow-ups/BW-FU32").await.text.contains("They lend us one."), "nobody has read it yet");
        has(&again.get_as(&cookie, "/work/follow-ups").await, &["You told how it goes on 5 December 2026."]);

        let own = again.sign_in("body-secretary").await;
        has(&again.get_as(&own, "/work").await, &["1 person told how a promise goes"]);
        let one = again.get_as(&own, &format!("{path}/BW-FU32")).await;
        has(&one, &["They told how it goes", "They lend us one."]);
        let (version, told) = (hidden(&one.text, "row_version"), hidden(&one.text, "told"));
        let unseen = [
            ("title", "Ask the bus company"),
            ("owner", "Clerk of the Board"),
            ("status", "open"),
            ("row_version", &*version),
        ];
        let torn = again.post(&own, &format!("{path}/BW-FU32"), &unseen).await;
        assert_eq!(torn.status, StatusCode::CONFLICT, "what was told was not on that page");
        let done = [
            ("told", told.as_str()),
            ("title", "Ask the bus company"),
            ("owner", "Clerk of the Board"),
            ("account", doer.as_str()),
            ("status", "done"),
            ("row_version", version.as_str()),
        ];
        has(&again.post(&own, &format!("{path}/BW-FU32"), &done).await, &["Say what came of it"]);
        let taken = again
            .post(&own, &format!("{path}/BW-FU32"), &[&done[..], &[("came_of_it", "They lend a bus.")]].concat())
            .await;
        assert!(taken.header("location").ends_with("done=promise-kept"), "{}", taken.text);
        has(&again.get("/follow-ups/BW-FU32").await, &["Done", "They lend a bus."]);
        assert!(!again.get_as(&own, "/work").await.text.contains("told how a promise goes"));
        again.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn what_was_not_done_is_on_the_next_agenda_with_its_meeting() {
    let site = Site::of(Example::Brackwater).await;
    let next = site.get("/meetings/BW-MT6").await.text;
    let carried = next.split("Promised before").nth(1).unwrap();
    for words in [
        "Ask children whether they still run through the underpass",
        "Ask what a crèche at evening meetings would need",
    ] {
        assert!(carried.contains(words), "{words}: {carried}");
    }
    assert!(
        carried.contains("Choose the three schools for the longer breakfast"),
        "that was done since the meeting before"
    );
    assert!(!carried.contains("Begin each meeting with the list of what was promised"), "that was done before it");
    let counts = site.get("/follow-ups").await;
    has(
        &counts,
        &["31 promises: 17 to be done, of which 7 are late and 4 have no day; 13 are done and 1 will not be done."],
    );
}

#[tokio::test]
async fn an_open_group_takes_whoever_asks_once_somebody_has_looked() {
    for site in Site::both(Example::Brackwater).await {
        let asks = site.sign_in("contributor").await;
        assert_eq!(
            site.get_as(&asks, "/work/bodies/BW-BODY1/ask").await.status,
            StatusCode::NOT_FOUND,
            "whoever is chosen"
        );
        has(&site.get("/bodies/BW-BODY4").await, &["Ask to join"]);
        let path = "/work/bodies/BW-BODY4/ask";
        has(&site.post(&asks, path, &[]).await, &["Say in a sentence why you would like to join."]);
        for _ in 0..2 {
            site.post(&asks, path, &[("why", "We hear parents every day.")]).await;
        }
        has(&site.get_as(&asks, path).await, &["You have asked to join."]);
        let officer = site.sign_in("strategy-officer").await;
        let list = site.get_as(&officer, "/work/meetings").await;
        has(&list, &["Who asks to join", "Brackwater Parents and Carers Forum"]);
        assert_eq!(list.text.matches("/work/meetings/joining/").count(), 1, "asked once");
        let account = site.account("contributor").await;
        let way = format!("/work/meetings/joining/BW-BODY4/{account}");
        has(&site.get_as(&officer, &way).await, &["We hear parents every day."]);
        let secretary = site.sign_in("body-secretary").await;
        assert_eq!(site.get_as(&secretary, &way).await.status, StatusCode::NOT_FOUND, "of another body");
        has(&site.post(&officer, &way, &[("act", "decline")]).await, &["Say why not."]);
        let taken = site.post(&officer, &way, &[("act", "accept")]).await;
        assert_eq!(taken.header("location"), "/work/meetings?done=answered", "{}", taken.text);
        assert_eq!(letters(&site, "joining-answered").await.len(), 1);
        has(&site.get_as(&asks, path).await, &["You belong to this group."]);
        assert_eq!(site.get_as(&officer, &way).await.status, StatusCode::NOT_FOUND, "answered");
        // Nobody gives a role to themselves, and none to whoever signs in with a card that somebody made.
        for (role, words) in [("strategy-officer", "not-oneself"), ("young-representative", "card")] {
            let cookie = site.sign_in(role).await;
            site.post(&cookie, path, &[("why", "I would like to.")]).await;
            let account = site.account(role).await;
            let way = format!("/work/meetings/joining/BW-BODY4/{account}");
            let refused = site.post(&officer, &way, &[("act", "accept")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}: {}", refused.text);
            assert_eq!(site.get_as(&officer, &way).await.status, StatusCode::OK, "it still waits");
        }
    }
}

#[tokio::test]
async fn four_hundred_are_invited_by_one_press() {
    for site in Site::both(Example::Brackwater).await {
        let mut tx = site.app.db.write().await.unwrap();
        let (now, keyring) = (site.app.clock.now(), &site.app.keyring);
        for n in 0..400 {
            let (name, email) = (format!("Member {n}"), format!("member{n}@example.org"));
            let new =
                account::New { name: &name, email: Some(&email), language: "en-GB", organisation: None, by: "a test" };
            let id = account::create(&mut tx, keyring, now, new).await.unwrap();
            let held = Held { role: "body-member".to_owned(), scope: "BW-BODY1".to_owned() };
            let from = "2026-01-01".parse().unwrap();
            role::give(&mut tx, &id, &held, (from, None), "a test", now).await.unwrap();
        }
        tx.commit().await.unwrap();
        let own = site.sign_in("body-secretary").await;
        site.post(&own, &format!("{NEXT}/people/invite"), &[("who", "members")]).await;
        has(&site.get_as(&own, &format!("{NEXT}/people")).await, &["404"]);
        assert_eq!(letters(&site, "meeting-invited").await.len(), 404);
    }
}

#[tokio::test]
async fn who_belongs_where_is_drawn_as_it_stood_on_a_day() {
    let site = Site::of(Example::Brackwater).await;
    let now = site.get("/structure").await;
    has(
        &now,
        &["Tide Delivery Group", "Good Start Working Group", "As it stood on 21 November 2026", "<svg", "role=\"img\""],
    );
    let then = site.get("/structure?on=2019-06-01").await;
    has(&then, &["Brackwater Children&#39;s Round Table", "As it stood on 1 June 2019"]);
    hasnt(&then, &["Brackwater Children and Families Board", "stroke-dasharray", "(Dormant)"]);
    has(&now, &["stroke-dasharray", "(Dormant)"]);
    assert!(!then.text.contains("Tide Delivery Group"), "it began in 2025: {}", then.text);
    has(&site.get("/structure?on=31/2/2026").await, &["This is not a day."]);
    let body = site.get("/bodies/BW-BODY7").await;
    has(&body, &["No meeting is recorded here since"]);
    has(&site.get("/bodies").await, &["No meeting recorded for a year"]);
}

#[tokio::test]
async fn small_groups_are_noted_line_by_line() {
    let site = Site::of(Example::Brackwater).await;
    let own = site.sign_in("body-secretary").await;
    let path = "/work/meetings/BW-MT5/groups";
    has(&site.post(&own, path, &[("said_by", "Table 9")]).await, &["Write at least one point."]);
    let points = [("said_by", "Table 9"), ("theme", "Buses"), ("points", "More of them\n\nLater\r\nCheaper")];
    let kept = site.post(&own, path, &points).await;
    assert!(kept.header("location").ends_with("done=group-kept"), "{}", kept.text);
    let public = site.get("/meetings/BW-MT5").await;
    has(&public, &["More of them", "Later", "Cheaper", "Table 9"]);
    let page = site.get_as(&own, &format!("{path}/BW-GN18")).await;
    let version = hidden(&page.text, "row_version");
    let change = [("text", "Cheaper for children"), ("came_to", "BW-NONE"), ("row_version", version.as_str())];
    has(&site.post(&own, &format!("{path}/BW-GN18"), &change).await, &["There is no such record"]);
    let change = [("text", "Cheaper for children"), ("came_to", "BW-DC6"), ("row_version", version.as_str())];
    site.post(&own, &format!("{path}/BW-GN18"), &change).await;
    has(&site.get("/meetings/BW-MT5").await, &["Cheaper for children", "It led to:"]);
    site.changes_nothing_when_it_is_imported_again().await;
}

#[tokio::test]
async fn a_file_of_meetings_is_held_to_what_a_meeting_can_be() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let faults = |name: &str, text: &str| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
        let read = exchange::read(&folder.path().join(name), everychance::tables::all());
        let faults = match read {
            Ok(read) => Import::plan(&plan, &read, None).err().expect("nothing was found wrong"),
            Err(faults) => faults,
        };
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let told = faults(
        "meetings.csv",
        "ref,title,body,kind,status,day,starts_at,present,join_at,notes_published\n\
         X1,One,BW-BODY1,meeting,planned,,25:00,-3,http://example.org,\n\
         X2,Two,BW-BODY1,meeting,held,2026-02-29,,,,\n\
         X3,Three,BW-BODY1,meeting,held,2026-05-06,,,,2026-05-01\n",
    );
    for words in ["is not a time", "2026-02-29", "row 2", "row 3"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let told = faults(
        "meetings.csv",
        "ref,title,body,kind,status,day,present,join_at,notes_published\n\
         X1,One,BW-BODY1,meeting,planned,,-3,http://example.org,\n\
         X3,Three,BW-BODY1,meeting,held,2026-05-06,,,2026-05-01\n",
    );
    for words in [
        "the meeting is planned; give the day",
        "is below 0",
        "begins with https://",
        "before the meeting (2026-05-06)",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let told = faults(
        "agenda_items.csv",
        "ref,meeting,number,title,kind,papers,paper\nX4,BW-MT6,9,Prices,for decision,exempt,Forty pounds\n",
    );
    for words in ["say why, for everybody", "everybody reads this file"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let told = faults(
        "follow_ups.csv",
        "ref,title,meeting,owner,status,done_on\nX5,One,BW-MT5,Clerk,done,\nX6,Two,BW-MT5,Clerk,open,2026-10-01\n",
    );
    for words in ["status says done; give the day", "the status says open"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let told =
        faults("decisions.csv", "ref,text,body,status,called_in,call_in_days\nX8,One,BW-BODY1,agreed,2026-01-01,900\n");
    for words in ["is not from 0 to 60", "given without published_on"] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[tokio::test]
async fn meetings_are_calendars() {
    let site = Site::of(Example::Brackwater).await;
    let all = site.get("/meetings.ics").await;
    assert_eq!(all.header("content-type"), "text/calendar; charset=utf-8");
    has(&all, &["SUMMARY:Board\\, December 2026", "DTSTART:20261210T180000Z", "STATUS:CANCELLED", "invented"]);
    assert!(!all.text.contains("Takeover: children"), "a month is no day: {}", all.text);
    has(&site.get("/bodies/BW-BODY1/meetings.ics").await, &["NAME:Brackwater Children and Families Board"]);
    let one = site.get("/meetings/BW-MT6/meeting.ics").await;
    assert_eq!(one.text.matches("BEGIN:VEVENT").count(), 1);
    assert_eq!(site.get("/meetings/NONE/meeting.ics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_real_borough_has_its_two_meetings_with_what_was_promised() {
    let site = Site::of(Example::TowerHamlets).await;
    has(&site.get("/meetings/MEET-1").await, &["26 September 2023", "19", "Zoom", "no day was given"]);
    let second = site.get("/meetings/MEET-2").await;
    has(&second, &["12 November 2021", "17"]);
    assert_eq!(second.text.matches("id=\"GN-").count(), 20, "the points of the small groups");
    has(&site.get("/follow-ups").await, &["17 promises: 17 to be done, of which 0 are late and 17 have no day"]);
    has(&site.get("/structure").await, &["Resources Directorate", "Communities Directorate"]);
}
