//! Every kind of record of the plan is added, worded, published, ended and brought back in the browser, and each is looked at
//! before everybody reads it.

use super::editing_plan::send;
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

type Fields = &'static [(&'static str, &'static str)];

/// For each kind: what a new one says, then what is said otherwise.
const EVERY: &[(&str, Fields, (&str, &str))] = &[
    ("strategies", &[("title", "A plan for play"), ("status", "draft")], ("title", "The plan for play")),
    (
        "priorities",
        &[("strategy", "BW-S1"), ("title", "Room to play"), ("number", "9")],
        ("title", "More room to play"),
    ),
    (
        "outcomes",
        &[("priority", "BW-S1-P4"), ("title", "Children play outside."), ("headline", "no")],
        ("title", "All children play outside."),
    ),
    (
        "commitments",
        &[("kind", "pledge"), ("priority", "BW-S1-P4"), ("title", "We ask first")],
        ("title", "We always ask first"),
    ),
    ("actions", &[("priority", "BW-S1-P4"), ("title", "Hang more swings")], ("title", "Hang many more swings")),
    (
        "milestones",
        &[("action", "BW-S1-P4-A1"), ("title", "Three swings"), ("due", "2027-03")],
        ("title", "Four swings"),
    ),
    (
        "reporting_periods",
        &[
            ("strategy", "BW-S1"),
            ("title", "April to June 2029"),
            ("starts", "2029-04-01"),
            ("ends", "2029-06-30"),
            ("due", "2029-07-14"),
        ],
        ("title", "Spring 2029"),
    ),
    (
        "local_offer",
        &[
            ("title", "A quiet hour at the pool"),
            ("part", "clubs and leisure"),
            ("explained", "On Sundays at nine."),
            ("checked_on", "2026-11-02"),
            ("review_by", "2027-11-02"),
        ],
        ("title", "Two quiet hours at the pool"),
    ),
    (
        "pathways",
        &[
            ("name", "From one to the other"),
            ("for_whom", "Whoever needs both"),
            ("begins", "Ask."),
            ("explained", "First this, then that."),
            ("organisation", "BW-ORG1"),
        ],
        ("name", "From this to that"),
    ),
    (
        "pathway_steps",
        &[("name", "A third talk"), ("pathway", "BW-PW1"), ("done_by", "A nurse"), ("done", "Listens.")],
        ("name", "A fourth talk"),
    ),
    (
        "help_lines",
        &[
            ("name", "Somebody to ring"),
            ("line", "help line"),
            ("for_what", "Worry"),
            ("telephone", "01632 960999"),
            ("days", "every day"),
        ],
        ("for_what", "Worry at night"),
    ),
    (
        "contributions",
        &[("title", "A walk"), ("organisation", "BW-ORG6"), ("concerns", "BW-S1-P4-O1")],
        ("title", "Two walks"),
    ),
    ("campaigns", &[("title", "Ring the bell"), ("status", "planned")], ("title", "Ring it twice")),
    (
        "campaign_messages",
        &[("campaign", "BW-CAM1"), ("number", "7"), ("language", "en"), ("text", "Step in.")],
        ("text", "Step in, please."),
    ),
    (
        "campaign_assets",
        &[
            ("campaign", "BW-CAM1"),
            ("title", "A card"),
            ("kind", "picture"),
            ("at", "https://example.org/card.png"),
            ("alt", "A lamp."),
            ("licence", "Anybody may use it"),
        ],
        ("title", "Two cards"),
    ),
    ("training_targets", &[("title", "Ten who can swim"), ("goal", "10"), ("of_whom", "everybody")], ("goal", "12")),
    (
        "courses",
        &[("title", "Swimming"), ("for_whom", "everybody"), ("status", "offered"), ("topics", "water")],
        ("topics", "water; boats"),
    ),
    (
        "training_sessions",
        &[("title", "Swimming"), ("course", "BW-TC1"), ("status", "planned"), ("day", "2027-04-01")],
        ("places", "9"),
    ),
    ("training_attendance", &[("session", "BW-TS10"), ("from_where", "school"), ("came", "3")], ("came", "4")),
    (
        "commissions",
        &[("title", "A boat for the pool"), ("stage", "early word"), ("told_on", "2026-11-02")],
        ("title", "Two boats for the pool"),
    ),
    (
        "commission_lots",
        &[("commission", "BW-COM9"), ("number", "1"), ("title", "The quays")],
        ("title", "The quays and the marsh"),
    ),
    (
        "commission_steps",
        &[("commission", "BW-COM9"), ("kind", "co-production"), ("text", "Parents were asked.")],
        ("text", "Parents were asked twice."),
    ),
    (
        "commission_criteria",
        &[("commission", "BW-COM9"), ("number", "1"), ("title", "Which languages"), ("scored_by", "officers")],
        ("title", "Which languages are spoken"),
    ),
    ("commissioning_points", &[("number", "5"), ("text", "Tell us why.")], ("text", "Tell us why not.")),
    (
        "referral_services",
        &[
            ("name", "A friend for an hour"),
            ("organisation", "BW-ORG6"),
            ("takes", "anybody"),
            ("room", "has room"),
            ("decides_within", "5"),
            ("starts_within", "10"),
            ("closes_within", "60"),
            ("basis", "consent"),
            ("basis_why", "The young person asks for it."),
        ],
        ("name", "A friend for two hours"),
    ),
    (
        "barriers",
        &[
            ("action", "BW-S1-P4-A1"),
            ("kind", "money"),
            ("title", "No sand"),
            ("needed", "A lorry"),
            ("raised", "2026-11-02"),
        ],
        ("title", "No sand at all"),
    ),
    ("context", &[("title", "A law on play"), ("kind", "law")], ("title", "The law on play")),
    (
        "wordings",
        &[("language", "en-GB"), ("avoid", "kiddies"), ("instead", "children")],
        ("instead", "young children"),
    ),
    ("engagements", &[("title", "A day at the pier"), ("kind", "event")], ("title", "Two days at the pier")),
    (
        "messages",
        &[("text", "Let us paint the wall."), ("kind", "statement"), ("quoted", "no")],
        ("text", "Let us paint all walls."),
    ),
    (
        "indicators",
        &[("priority", "BW-S1-P4"), ("title", "Children who play outside"), ("direction", "up")],
        ("title", "Children who are outside"),
    ),
    (
        "links",
        &[("from", "BW-S1-P4-A1"), ("relation", "answers"), ("to", "BW-M2"), ("basis", "reading")],
        ("reason", "It is the same park."),
    ),
    (
        "measures",
        &[("title", "Swings"), ("form", "count"), ("unit", "swings"), ("polarity", "high")],
        ("title", "Swings that swing"),
    ),
    (
        "targets",
        &[
            ("title", "Nine"),
            ("measure", "BW-ME2"),
            ("baseline", "47"),
            ("baseline_period", "2024 Q1"),
            ("target", "95"),
            ("target_period", "2030 Q1"),
        ],
        ("title", "Ninety"),
    ),
    (
        "breaks",
        &[
            ("measure", "BW-ME2"),
            ("period", "2025 Q1"),
            ("title", "Counted anew"),
            ("kind", "break"),
            ("reason", "It says so."),
        ],
        ("title", "Counted otherwise"),
    ),
    (
        "curve_notes",
        &[("measure", "BW-ME2"), ("day", "2026-11-02"), ("step", "partners"), ("text", "Rain.")],
        ("text", "Much rain."),
    ),
    (
        "assessments",
        &[("title", "A park for all"), ("subject", "BW-S1-P4"), ("stage", "screening")],
        ("title", "Parks for all"),
    ),
    (
        "impacts",
        &[("assessment", "BW-EIA-2"), ("characteristic", "sex"), ("impact", "neutral")],
        ("evidence", "All play alike."),
    ),
    ("bodies", &[("name", "Play Forum"), ("kind", "forum")], ("name", "The Play Forum")),
    (
        "posts",
        &[("title", "Park keeper"), ("organisation", "BW-ORG1"), ("public_office", "no")],
        ("title", "Chief park keeper"),
    ),
    ("holders", &[("post", "BW-POST1"), ("person", "BW-PERSON1")], ("recorded", "2026-11")),
    ("names", &[("about", "BW-BODY1"), ("name", "The Old Board")], ("name", "The Very Old Board")),
    ("documents", &[("title", "Minutes of a forum"), ("kind", "notes")], ("title", "The minutes of a forum")),
    (
        "notes",
        &[("about", "BW-S1"), ("kind", "gap"), ("text", "No year is given.")],
        ("text", "No year is given here."),
    ),
];

#[tokio::test]
async fn every_kind_of_record_is_added_worded_ended_and_brought_back() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let table = site.get_as(&officer, "/manage/plan").await.text;
    for (name, fields, otherwise) in EVERY {
        assert!(table.contains(&format!("href=\"/manage/plan/{name}\"")), "{name} is not offered");
        let reference = format!("BW-NEW-{}", name.to_uppercase().replace('_', "-"));
        let new = format!("/manage/plan/{name}/new");
        let with: Vec<(&str, &str)> = [("ref", reference.as_str())].iter().chain(*fields).copied().collect();
        let looked = send(&site, &officer, &new, &site.get_as(&officer, &new).await, &with).await;
        assert_eq!(looked.status, StatusCode::OK, "{name}: {}", looked.text);
        assert!(looked.text.contains("Nobody else sees this yet."), "{name}: {}", looked.text);
        assert!(looked.text.contains("How it reads"), "{name}");
        assert!(site.app.snapshot().await.unwrap().get(&reference).is_none(), "{name} is saved already");
        let path = format!("/manage/plan/{name}/{reference}");
        let added = send(&site, &officer, &new, &looked, &[("act", "publish")]).await;
        assert_eq!(added.header("location"), format!("{path}?done=saved"), "{name}: {}", added.text);
        let looked = send(&site, &officer, &path, &site.get_as(&officer, &path).await, &[*otherwise]).await;
        let difference = looked.text.split("How it reads").next().unwrap();
        assert_eq!(difference.matches("role=\"rowheader\"").count(), 1, "{name}: {}", looked.text);
        let changed = send(&site, &officer, &path, &looked, &[("act", "publish")]).await;
        assert_eq!(changed.header("location"), format!("{path}?done=saved"), "{name}: {}", changed.text);
        let value = |record: &platform::record::Record| record.values[otherwise.0].to_string().replace('"', "");
        let record = site.app.snapshot().await.unwrap().get(&reference).unwrap().clone();
        assert_eq!((record.version, value(&record)), (2, otherwise.1.to_owned()), "{name}");
        let end = format!("{path}/end");
        let ended = send(&site, &officer, &end, &site.get_as(&officer, &end).await, &[]).await;
        assert_eq!(ended.header("location"), format!("{path}?done=ended"), "{name}: {}", ended.text);
        let back = site.post(&officer, &format!("{path}/back"), &[("row_version", "3")]).await;
        assert_eq!(back.header("location"), format!("{path}?done=returned"), "{name}: {}", back.text);
    }
}
