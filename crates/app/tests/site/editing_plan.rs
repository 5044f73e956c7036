//! Records of the plan changed in the browser: measures, what belongs to them, and Equality Impact Assessments.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit;

const TARGET: [(&str, &str); 8] = [
    ("ref", "BW-TARGET-20"),
    ("row_version", "0"),
    ("title", "95% by 2030"),
    ("measure", "BW-ME2"),
    ("baseline", "47"),
    ("baseline_period", "2024 Q1"),
    ("target", "95"),
    ("target_period", "2030 Q1"),
];

/// The same fields with one said otherwise.
fn with<'a>(fields: &[(&'a str, &'a str)], name: &str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(field, kept)| (*field, if *field == name { text } else { kept })).collect()
}

fn kept(answer: &Answer, path: &str) {
    assert_eq!(answer.header("location"), path, "{}", answer.text);
}

#[tokio::test]
async fn each_role_is_offered_its_tables_and_no_others() {
    let site = Site::of(Example::Brackwater).await;
    let figures = ["measures", "targets", "breaks", "curve_notes"];
    let plans = [
        "assessments",
        "impacts",
        "strategies",
        "priorities",
        "actions",
        "reporting_periods",
        "messages",
        "links",
        "bodies",
        "people",
        "documents",
    ];
    for (role, sees_plans) in [("strategy-officer", true), ("data-steward", false)] {
        let cookie = site.sign_in(role).await;
        let page = site.get_as(&cookie, "/manage/plan").await.text;
        assert!(site.get_as(&cookie, "/work").await.text.contains("href=\"/manage/plan\""));
        for table in figures.into_iter().chain(plans) {
            let may = sees_plans || figures.contains(&table);
            let path = format!("/manage/plan/{table}");
            assert_eq!(page.contains(&format!("href=\"{path}\"")), may, "{role} {table}");
            let added = if table == "people" { "BW-PERSON1" } else { "new" };
            for path in [path.clone(), format!("{path}/{added}")] {
                let answer = site.get_as(&cookie, &path).await;
                let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(answer.status, wanted, "{role} {path}");
                assert!(!answer.text.contains('⟦'), "{path}: a text is missing");
            }
        }
        for nowhere in [
            "/manage/plan/datasets",
            "/manage/plan/ratings/new",
            "/manage/plan/people/new",
            "/manage/plan/targets/BW-ME1",
        ] {
            assert_eq!(site.get_as(&cookie, nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
        }
    }
    let steward = site.sign_in("data-steward").await;
    let refused = site.post(&steward, "/manage/plan/assessments/new", &[("ref", "X"), ("title", "X")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_target_is_added_changed_and_ended_and_its_measure_tells() {
    for site in Site::both(Example::Brackwater).await {
        let unchanged = site.get("/measures/BW-ME2").await.text;
        assert!(unchanged.contains("are as they were first recorded, on 2 November 2026"), "{unchanged}");
        let cookie = site.sign_in("data-steward").await;
        let path = "/manage/plan/targets/BW-TARGET-20";
        kept(&site.mean(&cookie, "/manage/plan/targets/new", &TARGET).await, &format!("{path}?done=saved"));
        let changed = with(&with(&TARGET, "row_version", "1"), "target", "92.5");
        kept(&site.mean(&cookie, path, &changed).await, &format!("{path}?done=saved"));
        let end = format!("{path}/end");
        assert!(site.get_as(&cookie, &end).await.text.contains("value=\"2026-11-21\""));
        let late = site.post(&cookie, &end, &[("row_version", "2"), ("day", "2026-11-22")]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text.contains("Choose today or a day before it."));
        let old = site.post(&cookie, &end, &[("row_version", "1"), ("day", "2026-11-20")]).await;
        assert_eq!(old.status, StatusCode::CONFLICT);
        let early = site.post(&cookie, &end, &[("row_version", "2"), ("day", "2026-11-20")]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = early.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(
            told.contains("It has been in the plan since 21 November 2026. Choose that day or a later one."),
            "{told}"
        );
        let ended = site.post(&cookie, &end, &[("row_version", "2"), ("day", "2026-11-21")]).await;
        kept(&ended, &format!("{path}?done=ended"));
        let page = site.get("/measures/BW-ME2").await.text;
        let log = page.split("id=\"log\"").nth(1).unwrap();
        let at = |words: &str| log.find(words).unwrap_or_else(|| panic!("{words} is missing: {log}"));
        assert!(at("was ended") < at("was changed") && at("was changed") < at("was added"), "the newest first");
        for words in ["21 November 2026: Target “95% by 2030”", "Aim: from", "95", "92.5"] {
            at(words);
        }
        let past = site.get("/measures/BW-ME2?as-at=2026-11-10").await.text;
        assert!(past.contains("are as they were first recorded"), "the past does not know the future");
        let newest =
            &audit::search(&mut site.app.db.read().await.unwrap(), &audit::Search::default(), 1).await.unwrap()[0];
        assert_eq!((newest.act.as_str(), newest.who.role.as_str()), ("plan.change", "data-steward"));
    }
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    for (field, text, words) in [
        ("title", "", "Title: fill this in"),
        ("target", "many", "holds “many”, which is not a number"),
        ("measure", "BW-ME99", "names BW-ME99, which is not in measures"),
        ("ref", "BW-TARGET-1", "This reference is taken already"),
    ] {
        let answer = site.post(&cookie, "/manage/plan/targets/new", &with(&TARGET, field, text)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(words) && answer.text.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(answer.text.contains("value=\"2030 Q1\""), "what was typed is lost");
    }
    let subject = [("ref", "BW-EIA-9"), ("row_version", "0"), ("title", "One"), ("subject", "BW-ORG1")];
    let answer = site.post(&cookie, "/manage/plan/assessments/new", &subject).await;
    assert!(answer.text.contains("names a row of organisations; choose one of strategies"), "{}", answer.text);
}

#[tokio::test]
async fn two_people_who_save_one_assessment_both_see_both_texts() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let path = "/manage/plan/assessments/BW-EIA-2";
        let form = |title: &'static str, version: &'static str| {
            [("row_version", version), ("title", title), ("subject", "BW-S1-P2"), ("stage", "full")]
        };
        kept(&site.mean(&cookie, path, &form("Theirs", "1")).await, &format!("{path}?done=saved"));
        let stale = site.post(&cookie, path, &form("Mine", "1")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("Theirs") && stale.text.contains("value=\"Mine\""), "{}", stale.text);
        kept(&site.mean(&cookie, path, &form("Mine", "2")).await, &format!("{path}?done=saved"));
        assert!(site.get("/assessments/BW-EIA-2").await.text.contains("<h1 class=\"govuk-heading-l\">Mine</h1>"));
    }
}

#[tokio::test]
async fn what_belongs_to_an_assessment_is_added_from_its_page() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let page = site.get_as(&cookie, "/manage/plan/assessments/BW-EIA-2").await.text;
    assert!(page.contains("/manage/plan/impacts/BW-IMPACT-11\""), "its impacts are listed");
    let add = "/manage/plan/impacts/new?assessment=BW-EIA-2";
    assert!(page.contains(add) && page.contains("<option value=\"BW-S1-P2\" selected"), "{page}");
    assert!(site.get_as(&cookie, add).await.text.contains("<option value=\"BW-EIA-2\" selected"));
    let impact = [
        ("ref", "BW-IMPACT-99"),
        ("row_version", "0"),
        ("assessment", "BW-EIA-2"),
        ("characteristic", "sex"),
        ("impact", "not known"),
    ];
    let added = site.mean(&cookie, "/manage/plan/impacts/new", &impact).await;
    kept(&added, "/manage/plan/impacts/BW-IMPACT-99?done=saved");
    assert_eq!(site.get("/assessments/BW-EIA-2").await.text.matches(">Not assessed<").count(), 8);
}

#[tokio::test]
async fn what_makes_no_sense_is_told_beside_its_field_with_the_remedy() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let long = "A target ".repeat(40);
        let record =
            |name: &'static str| [("ref", name), ("row_version", "0"), ("title", "One"), ("measure", "BW-ME2")];
        let broken = [("period", "2025 Q1"), ("kind", "break"), ("reason", "Counted anew")];
        let broken = [record("BW-BREAK-9").as_slice(), &broken].concat();
        let note = [("day", "2026-11-20"), ("step", "partners"), ("text", "Schools"), ("area", "")];
        let note = [record("BW-NOTE-9").as_slice(), &note].concat();
        let target = [TARGET.as_slice(), &[("area", "")]].concat();
        let counted = with(&target, "measure", "BW-ME9");
        let yearly = with(&target, "target_period", "2030");
        for (table, fields, field, text, words) in [
            (
                "targets",
                &target,
                "title",
                long.trim(),
                "holds 359 characters, and at most 200 fit into lists; shorten it",
            ),
            ("targets", &target, "target", "950", "is 950, and a percentage lies between 0 and 100"),
            ("targets", &target, "baseline", "-1", "is -1, and a percentage lies between 0 and 100"),
            ("targets", &target, "target", "47", "is 47, as the baseline is; write where the measure should be"),
            ("targets", &counted, "target", "-1", "is -1, and nobody counts fewer than 0; correct it"),
            (
                "targets",
                &target,
                "baseline_period",
                "2024",
                "is 2024, and “To be reached by” is 2030 Q1; write both as years",
            ),
            ("targets", &yearly, "baseline_period", "2024", "and the figures of the measure are of periods such as 20"),
            (
                "targets",
                &target,
                "target_period",
                "2003-04",
                "may be 2003/04 or April 2003; write the one that is meant",
            ),
            ("targets", &target, "area", "Atlantis", "“Atlantis” is no area that is known; write its name or code"),
            ("breaks", &broken, "period", "2024/25", "and the figures of the measure are of periods such as 20"),
            ("breaks", &broken, "period", "soon", "“soon” is no period"),
            ("curve_notes", &note, "day", "2026-11-22", "is 2026-11-22, which is still to come"),
            ("curve_notes", &note, "area", "Atlantis", "“Atlantis” is no area that is known"),
        ] {
            let path = format!("/manage/plan/{table}/new");
            let answer = site.post(&cookie, &path, &with(fields, field, text)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {text}");
            let there = answer.text.contains(words) && answer.text.contains(&format!("id=\"{field}-fault\""));
            assert!(there, "{words}: {}", answer.text);
            assert!(answer.text.contains(text), "{field}: what was typed is lost");
        }
        for (table, fields) in [("targets", &target), ("breaks", &broken), ("curve_notes", &note)] {
            let answer = site.mean(&cookie, &format!("/manage/plan/{table}/new"), fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{table}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn a_record_that_is_wrong_can_still_be_ended() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    kept(
        &site.mean(&cookie, "/manage/plan/targets/new", &TARGET).await,
        "/manage/plan/targets/BW-TARGET-20?done=saved",
    );
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute("UPDATE \"targets\" SET \"area\" = 'Atlantis' WHERE \"ref\" = 'BW-TARGET-20'", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let end = [("row_version", "1"), ("day", "2026-11-21")];
    let ended = site.post(&cookie, "/manage/plan/targets/BW-TARGET-20/end", &end).await;
    kept(&ended, "/manage/plan/targets/BW-TARGET-20?done=ended");
}

#[tokio::test]
async fn a_measure_with_a_target_beyond_100_does_not_become_one_of_percentages() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let measure = |form: &'static str, version: &'static str| {
        [("ref", "BW-ME20"), ("row_version", version), ("title", "Named worker"), ("polarity", "high"), ("form", form)]
    };
    let path = "/manage/plan/measures/BW-ME20";
    let added = site.mean(&cookie, "/manage/plan/measures/new", &measure("count", "0")).await;
    kept(&added, &format!("{path}?done=saved"));
    let target = with(&with(&TARGET, "target", "950"), "measure", "BW-ME20");
    let saved = site.mean(&cookie, "/manage/plan/targets/new", &target).await;
    kept(&saved, "/manage/plan/targets/BW-TARGET-20?done=saved");
    let answer = site.post(&cookie, path, &measure("percent", "1")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words =
        "is percent, and BW-TARGET-20 holds 950, while a percentage lies between 0 and 100; correct that target first";
    assert!(answer.text.contains(words) && answer.text.contains("id=\"form-fault\""), "{}", answer.text);
}

#[tokio::test]
async fn no_page_about_ending_lacks_words_for_what_refers_to_it() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    for measure in ["BW-ME1", "BW-ME2", "BW-ME3", "BW-ME4", "BW-ME8", "BW-ME9"] {
        let page = site.get_as(&cookie, &format!("/manage/plan/measures/{measure}/end")).await;
        assert_eq!(page.status, StatusCode::OK, "{measure}");
        assert!(!page.text.contains('⟦'), "{measure}: {}", page.text);
    }
}

#[tokio::test]
async fn an_assessment_is_signed_by_somebody_on_a_day_and_finds_one_thing_for_each_characteristic() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let signed = [
            ("ref", "BW-EIA-9"),
            ("row_version", "0"),
            ("title", "One"),
            ("subject", "BW-S1-P2"),
            ("stage", "signed off"),
            ("signed_off_day", "2026-11-20"),
            ("signed_by", "The Board"),
        ];
        for (field, text, words) in [
            ("signed_off_day", "", "is empty, and the stage says signed off; write the day"),
            ("signed_by", "", "is empty, and the stage says signed off; write which post or body did it"),
            ("signed_off_day", "2026-11-22", "is 2026-11-22, which is still to come; write the day on which it was"),
        ] {
            let answer = site.post(&cookie, "/manage/plan/assessments/new", &with(&signed, field, text)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {text}");
            let there = answer.text.contains(words) && answer.text.contains(&format!("id=\"{field}-fault\""));
            assert!(there, "{words}: {}", answer.text);
        }
        let saved = site.mean(&cookie, "/manage/plan/assessments/new", &signed).await;
        kept(&saved, "/manage/plan/assessments/BW-EIA-9?done=saved");
        let impact = |name: &'static str| {
            [
                ("ref", name),
                ("row_version", "0"),
                ("assessment", "BW-EIA-9"),
                ("characteristic", "sex"),
                ("impact", "not known"),
            ]
        };
        let first = site.mean(&cookie, "/manage/plan/impacts/new", &impact("BW-IMPACT-98")).await;
        kept(&first, "/manage/plan/impacts/BW-IMPACT-98?done=saved");
        let again = site.post(&cookie, "/manage/plan/impacts/new", &impact("BW-IMPACT-99")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let words = "is sex once more for BW-EIA-9, which BW-IMPACT-98 has already; change that one, or choose another";
        assert!(again.text.contains(words), "{}", again.text);
        let mended =
            [("row_version", "1"), ("assessment", "BW-EIA-9"), ("characteristic", "sex"), ("impact", "positive")];
        let mended = site.mean(&cookie, "/manage/plan/impacts/BW-IMPACT-98", &mended).await;
        kept(&mended, "/manage/plan/impacts/BW-IMPACT-98?done=saved");
    }
}

/// The fields of a form on a page, as they stand there.
pub fn fields(page: &Answer) -> Vec<(String, String)> {
    let main = page.text.split("<main").nth(1).unwrap();
    let unescaped = |text: &str| text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    let mut found = Vec::new();
    for part in main.split('<').skip(1) {
        let attribute = |name: &str| part.split(&format!(" {name}=\"")).nth(1)?.split('"').next().map(unescaped);
        let Some(name) = attribute("name") else { continue };
        if part.starts_with("textarea") {
            found.push((name, unescaped(part.split('>').nth(1).unwrap_or_default())));
        } else if part.starts_with("input") {
            found.push((name, attribute("value").unwrap_or_default()));
        } else if part.starts_with("select") {
            let chosen = main.split(&format!("name=\"{name}\"")).nth(1).unwrap().split("</select>").next().unwrap();
            let option = chosen.split("<option").find(|option| option.contains(" selected"));
            let value = option.and_then(|option| option.split("value=\"").nth(1)?.split('"').next());
            found.push((name, value.map(unescaped).unwrap_or_default()));
        }
    }
    found
}

/// Sends the form of a page with some fields said otherwise.
pub async fn send(site: &Site, cookie: &str, path: &str, page: &Answer, otherwise: &[(&str, &str)]) -> Answer {
    let mut all = fields(page);
    all.retain(|(name, _)| !otherwise.iter().any(|(other, _)| other == name));
    all.extend(otherwise.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    site.post(cookie, path, &all).await
}

#[tokio::test]
async fn the_words_of_the_plan_are_looked_at_before_everybody_reads_them_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let path = "/manage/plan/actions/BW-S1-P4-A1";
        let page = site.get_as(&officer, path).await;
        let public = async || site.get("/actions/BW-S1-P4-A1").await.text;
        let old = site.app.snapshot().await.unwrap().get("BW-S1-P4-A1").unwrap().clone();
        let new = "Mend, brighten and shade every play space";
        let looked = send(&site, &officer, path, &page, &[("title", new), ("number", "7")]).await;
        assert_eq!(looked.status, StatusCode::OK);
        assert!(looked.text.contains("Nobody else sees this yet.") && looked.text.contains(new), "{}", looked.text);
        let unmarked = looked.text.replace("<mark>", "").replace("</mark>", "");
        assert!(unmarked.contains(old.title()) && looked.text.contains("<mark>Mend, brighten and shade </mark>"));
        let difference = looked.text.split("How it reads").next().unwrap();
        let rows = difference.matches("role=\"rowheader\"").count();
        assert_eq!(rows, 2, "only what differs: {}", looked.text);
        assert!(!public().await.contains(new));
        // Back to the form, with what was typed.
        let again = send(&site, &officer, path, &looked, &[("act", "again")]).await;
        assert!(again.text.contains(&format!("value=\"{new}\"")), "{}", again.text);
        let done = send(&site, &officer, path, &looked, &[("act", "publish")]).await;
        assert_eq!(done.header("location"), format!("{path}?done=saved"), "{}", done.text);
        assert!(public().await.contains(new));
        let after = site.app.snapshot().await.unwrap().get("BW-S1-P4-A1").unwrap().clone();
        assert_eq!((after.version, after.int("number")), (old.version + 1, Some(7)));
        for (column, value) in &old.values {
            assert!(
                ["title", "number"].contains(&column.as_str()) || after.values.get(column) == Some(value),
                "{column}"
            );
        }
        // What was looked at over an older version is not published over a newer one.
        let late = send(&site, &officer, path, &looked, &[("act", "publish"), ("title", "Something else")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Something else") && late.text.contains(new), "{}", late.text);
        let same = send(&site, &officer, path, &site.get_as(&officer, path).await, &[]).await;
        assert!(same.text.contains("Nothing would change."), "{}", same.text);
    }
}

#[tokio::test]
async fn a_record_of_the_plan_is_added_linked_and_held_to_what_a_file_is_held_to() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let new = "/manage/plan/actions/new";
    let page = site.get_as(&officer, &format!("{new}?priority=BW-S1-P4")).await;
    let action = [
        ("ref", "BW-S1-P4-A9"),
        ("priority", "BW-S1-P4"),
        ("title", "Hang more swings"),
        ("starts", "2027-01"),
        ("due", "2026-01"),
    ];
    let wrong = send(&site, &officer, new, &page, &action).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("before starts (2027-01)"), "{}", wrong.text);
    let looked = send(&site, &officer, new, &wrong, &[("due", "2028-01")]).await;
    assert!(looked.text.contains("Hang more swings"), "{}", looked.text);
    assert_eq!(site.get("/actions/BW-S1-P4-A9").await.status, StatusCode::NOT_FOUND);
    let done = send(&site, &officer, new, &looked, &[("act", "publish")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(site.get("/priorities/BW-S1-P4").await.text.contains("Hang more swings"));
    let page = site.get_as(&officer, "/manage/plan/links/new").await;
    let link = [("from", "BW-S1-P4-A9"), ("relation", "answers"), ("to", "BW-S1-P4"), ("basis", "stated")];
    let wrong = send(&site, &officer, "/manage/plan/links/new", &page, &link).await;
    assert!(wrong.text.contains("leads from actions to messages"), "{}", wrong.text);
    let looked = send(&site, &officer, "/manage/plan/links/new", &wrong, &[("to", "BW-M1")]).await;
    let done = send(&site, &officer, "/manage/plan/links/new", &looked, &[("act", "publish")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(site.get("/messages/BW-M1").await.text.contains("Hang more swings"));
    let steward = site.sign_in("data-steward").await;
    assert_eq!(site.post(&steward, new, &action).await.status, StatusCode::NOT_FOUND);
}
