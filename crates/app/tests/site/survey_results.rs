//! Results of surveys: looked at, published once, and an attacker who knows all that is shown.

use crate::support::Site;
use crate::surveys::{begun_with, codes, draft, open, send};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;
use std::collections::BTreeMap;
use voice::survey::results::{Asked, Results};

/// The survey of the invented borough whose results are published.
const SURVEY: &str = "BW-SV2";

async fn published(site: &Site, survey: &str) -> Results {
    let sql = "SELECT \"json\" FROM \"survey_result\" WHERE \"survey\" = $1";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(survey)]).await.unwrap();
    serde_json::from_str(&rows[0].text(0).unwrap().unwrap()).unwrap()
}

#[tokio::test]
async fn an_officer_looks_at_results_and_publishes_them_once_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("participation-worker").await;
        let path = draft(&site, &cookie).await;
        let survey = open(&site, &cookie, &path, "code").await;
        let class = codes(&site, &cookie, &path, ("Year 6", "shared", "1")).await;
        let other = codes(&site, &cookie, &path, ("Year 8", "shared", "1")).await;
        for n in 0..62 {
            let (code, safe) = (if n < 36 { &class[0] } else { &other[0] }, if n % 3 == 0 { "no" } else { "yes" });
            let answers: &[&str] = if safe == "no" { &["no", "bus", "11", ""] } else { &["yes", "11", ""] };
            send(&site, &survey, begun_with(&site, &survey, code).await, answers).await;
        }
        site.run_jobs().await;
        assert_eq!(
            site.get_as(&cookie, &format!("{path}/results")).await.status,
            StatusCode::NOT_FOUND,
            "while it is open"
        );
        let closed = site.moved("2026-12-01T12:00:00Z");
        let cookie = closed.sign_in("participation-worker").await;
        let waiting = closed.get_as(&cookie, &format!("{path}/results")).await;
        assert!(waiting.text.contains("are still being mixed"), "{}", waiting.text);
        closed.run_jobs().await;
        let choose = closed.get_as(&cookie, &format!("{path}/results")).await;
        assert!(choose.text.contains("before you see them") && !choose.text.contains("were sent"), "{}", choose.text);
        let counted = closed.post(&cookie, &format!("{path}/results"), &[("by-people", "yes")]).await;
        assert_eq!(counted.header("location"), format!("{path}/results"), "{}", counted.text);
        let other = closed.post(&cookie, &format!("{path}/results"), &[]).await;
        assert_eq!(other.status, StatusCode::CONFLICT, "nobody looks in one way and then in another");
        let look = closed.get_as(&cookie, &format!("{path}/results")).await;
        assert!(look.text.contains("62 questionnaires were sent.") && look.text.contains("By group"), "{}", look.text);
        assert_eq!(closed.get(&format!("/surveys/{survey}/results")).await.status, StatusCode::NOT_FOUND);
        let sent = closed.post(&cookie, &format!("{path}/results/publish"), &[]).await;
        assert_eq!(sent.header("location"), format!("/surveys/{survey}/results"), "{}", sent.text);
        let page = closed.get(&format!("/surveys/{survey}/results")).await;
        assert!(page.text.contains("62 questionnaires were sent.") && page.text.contains("66</td>"), "{}", page.text);
        let again = closed.post(&cookie, &format!("{path}/results/publish"), &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
        let data = closed.get(&format!("/surveys/{survey}/results.json")).await.json();
        assert_eq!(data["items"][0]["count"], 40, "41 is rounded to 5");
        assert_eq!(
            (data["items"][0]["percent"].as_f64(), data["items"][0]["lower"].as_f64()),
            (Some(66.0), Some(54.0))
        );
        let results = published(&site, &survey).await;
        let safe = &results.questions[0];
        assert_eq!(safe.said[0].counts, [Some(41), Some(24), Some(17)]);
        assert_eq!(safe.said[1].counts, [Some(21), Some(12), Some(9)]);
        let unsafe_where = results.questions.iter().find(|asked| asked.name == "where").unwrap();
        assert_eq!(unsafe_where.answered[2], None, "nine of a class were asked, which is too few");
    }
}

#[tokio::test]
async fn nothing_is_shown_of_fewer_than_ten() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("participation-worker").await;
    let path = draft(&site, &cookie).await;
    let survey = open(&site, &cookie, &path, "code").await;
    let class = codes(&site, &cookie, &path, ("Year 6", "shared", "1")).await;
    for _ in 0..9 {
        send(&site, &survey, begun_with(&site, &survey, &class[0]).await, &["yes", "11", ""]).await;
    }
    site.run_jobs().await;
    let closed = site.moved("2026-12-01T12:00:00Z");
    closed.run_jobs().await;
    let cookie = closed.sign_in("participation-worker").await;
    let sent = closed.post(&cookie, &format!("{path}/results"), &[]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
    assert!(sent.text.contains("Fewer than 10 people answered") && !sent.text.contains("ec-result"), "{}", sent.text);
    let publish = closed.post(&cookie, &format!("{path}/results/publish"), &[]).await;
    assert_eq!(publish.status, StatusCode::CONFLICT, "there is nothing to publish");
}

/// A count that an attacker wants: of everybody (0) or a group, of a question, and what was said; `None` is all who answered.
type Cell = (usize, usize, Option<usize>);

/// Between what each count lies, as far as is known.
type Known = BTreeMap<Cell, (u64, u64)>;

/// What is shown of these columns.
fn known(results: &Results, columns: &[usize]) -> Known {
    let mut known = Known::new();
    let most = results.columns[0].answers;
    let mut note = |cell: Cell, shown: Option<u64>| known.insert(cell, shown.map_or((0, most), |count| (count, count)));
    for (q, asked) in results.questions.iter().enumerate() {
        for column in columns.iter().filter(|column| results.columns[**column].by != asked.name) {
            note((*column, q, None), asked.answered[*column]);
            for (c, said) in asked.said.iter().enumerate() {
                note((*column, q, Some(c)), said.counts[*column]);
            }
        }
    }
    known
}

/// Sums that everybody knows: of what was said to a question, and of the groups of each breakdown.
fn sums(results: &Results, known: &Known, columns: &[usize]) -> Vec<(Cell, Vec<Cell>)> {
    let mut sums = Vec::new();
    for (q, asked) in results.questions.iter().enumerate() {
        let codes = || (0..asked.said.len()).map(Some);
        for column in columns.iter().filter(|_| !asked.several) {
            sums.push(((*column, q, None), codes().map(|c| (*column, q, c)).collect::<Vec<Cell>>()));
        }
        for (_, places) in results.breakdowns() {
            for c in std::iter::once(None).chain(codes()) {
                sums.push(((0, q, c), places.iter().map(|place| (*place, q, c)).collect()));
            }
        }
    }
    sums.retain(|(total, parts)| known.contains_key(total) && parts.iter().all(|part| known.contains_key(part)));
    sums
}

/// What is asked only after certain answers to another question: at most as many answer it as gave those.
const ASKED_AFTER: (&str, &str, [&str; 2]) = ("unsafe_where", "safe_way", ["sometimes", "never"]);

/// What everybody knows to be at most what: how many answered, and the counts that together are at least as many.
fn covers(results: &Results, known: &Known, columns: &[usize]) -> Vec<(Cell, Vec<Cell>)> {
    let place = |name: &str| results.questions.iter().position(|asked| asked.name == name).unwrap();
    let (after, on, codes) = ASKED_AFTER;
    let (after, on) = (place(after), place(on));
    let mut covers = Vec::new();
    for column in columns {
        for (q, asked) in results.questions.iter().enumerate().filter(|(_, asked)| asked.several) {
            covers.push((
                (*column, q, None),
                (0..asked.said.len()).map(|c| (*column, q, Some(c))).collect::<Vec<Cell>>(),
            ));
        }
        let said =
            results.questions[on].said.iter().enumerate().filter(|(_, said)| codes.contains(&said.code.as_str()));
        covers.push(((*column, after, None), said.map(|(c, _)| (*column, on, Some(c))).collect()));
    }
    covers.retain(|(total, parts)| known.contains_key(total) && parts.iter().all(|part| known.contains_key(part)));
    covers
}

/// Narrows what is known until nothing more follows. What is said is at most what was answered.
fn narrow(results: &Results, known: &mut Known, columns: &[usize]) {
    let (sums, covers) = (sums(results, known, columns), covers(results, known, columns));
    loop {
        let before = known.clone();
        for (total, parts) in &covers {
            let high: u64 = parts.iter().map(|part| known[part].1).sum();
            let (least, most) = known[total];
            known.insert(*total, (least, most.min(high)));
            for part in parts {
                let (low, own) = known[part];
                known.insert(*part, (low.max(least.saturating_sub(high - own)), own));
            }
        }
        for (total, parts) in &sums {
            let ends = |known: &Known, cell: &Cell| known[cell];
            let (low, high) = parts.iter().fold((0, 0), |(low, high), part| {
                let (one, other) = ends(known, part);
                (low + one, high + other)
            });
            let (least, most) = ends(known, total);
            known.insert(*total, (least.max(low), most.min(high)));
            for part in parts {
                let (one, other) = ends(known, part);
                let (least, most) = ends(known, total);
                let up = most.saturating_sub(low - one);
                let down = least.saturating_sub(high - other);
                known.insert(*part, (one.max(down), other.min(up)));
            }
        }
        let cells: Vec<Cell> = known.keys().copied().filter(|cell| cell.2.is_some()).collect();
        for cell in cells {
            let (low, high) = known[&cell];
            let (least, most) = known[&(cell.0, cell.1, None)];
            known.insert(cell, (low, high.min(most)));
            known.insert((cell.0, cell.1, None), (least.max(low), most));
        }
        if *known == before {
            return;
        }
    }
}

fn hidden(asked: &Asked, column: usize, said: Option<usize>) -> bool {
    said.map_or(asked.answered[column], |said| asked.said[said].counts[column]).is_none()
}

/// The hidden counts that can be told from what is shown.
fn recovered(results: &Results, columns: &[usize]) -> Vec<Cell> {
    let mut known = known(results, columns);
    narrow(results, &mut known, columns);
    let told = |(cell, (low, high)): (&Cell, &(u64, u64))| {
        (low == high && hidden(&results.questions[cell.1], cell.0, cell.2)).then_some(*cell)
    };
    known.iter().filter_map(told).collect()
}

#[tokio::test]
async fn no_pair_of_breakdowns_of_the_invented_survey_gives_a_hidden_count_away() {
    let site = Site::of(Example::Brackwater).await;
    let results = published(&site, SURVEY).await;
    let breakdowns = results.breakdowns();
    assert_eq!(breakdowns.len(), 3, "by group, by language and by gender");
    let cells = |shown: bool| {
        let all = results.questions.iter().flat_map(|asked| asked.said.iter().flat_map(|said| &said.counts));
        all.filter(|count| count.is_some() == shown).count()
    };
    assert!(cells(true) > 100 && cells(false) > 20, "{} are shown and {} hidden", cells(true), cells(false));
    for one in 0..breakdowns.len() {
        for other in one..breakdowns.len() {
            let mut columns = vec![0];
            columns.extend(&breakdowns[one].1);
            columns.extend(breakdowns[other].1.iter().filter(|_| other != one));
            let told = recovered(&results, &columns);
            assert!(told.is_empty(), "{} with {}: {told:?}", breakdowns[one].0, breakdowns[other].0);
        }
    }
}

#[tokio::test]
async fn the_attacker_finds_what_is_hidden_alone() {
    let site = Site::of(Example::Brackwater).await;
    let mut results = published(&site, SURVEY).await;
    let (_, places) = results.breakdowns().into_iter().next().map(|(by, places)| (by.to_owned(), places)).unwrap();
    let columns: Vec<usize> = std::iter::once(0).chain(places.iter().copied()).collect();
    // One count alone is taken out of a row that was whole.
    let asked = results.questions.iter().position(|asked| {
        !asked.several && asked.said.iter().any(|said| places.iter().all(|place| said.counts[*place].is_some()))
    });
    let asked = asked.unwrap();
    let said =
        results.questions[asked].said.iter().position(|said| places.iter().all(|place| said.counts[*place].is_some()));
    let said = said.unwrap();
    results.questions[asked].said[said].counts[places[0]] = None;
    assert_eq!(recovered(&results, &columns), [(places[0], asked, Some(said))]);
}

#[tokio::test]
async fn results_are_read_by_everybody_and_as_data() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get(&format!("/surveys/{SURVEY}/results")).await;
    assert!(
        page.text.contains("586 questionnaires were sent.") && page.text.contains("Published on 10 February 2026."),
        "{}",
        page.text
    );
    assert!(page.text.contains("By group") && page.text.contains("hidden"));
    let csv = site.get(&format!("/surveys/{SURVEY}/results.csv")).await.text;
    assert!(csv.starts_with("question,answer,by,group,count,answered,percent,lower,upper\n"), "{csv}");
    let counts =
        csv.lines().skip(1).filter_map(|line| line.rsplit(',').nth(4).and_then(|cell| cell.parse::<u64>().ok()));
    assert!(counts.clone().count() > 100 && counts.clone().all(|count| count % 5 == 0), "open data is rounded to 5");
    let survey = site.get(&format!("/surveys/{SURVEY}")).await;
    assert!(survey.text.contains(&format!("href=\"/surveys/{SURVEY}/results\"")), "{}", survey.text);
}

#[tokio::test]
async fn waves_of_a_series_stand_side_by_side() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/surveys/BW-SV2/waves").await.text;
    assert!(page.find(">2023<").unwrap() < page.find(">2025<").unwrap(), "the first wave first: {page}");
    assert!(page.contains("Do you feel safe on your way to school?"), "{page}");
    assert!(!page.contains("I was told what happened next"), "only one wave asked that");
    let csv = site.get("/surveys/BW-SV3/waves.csv").await.text;
    assert!(csv.starts_with("question,answer,wave,survey,percent,lower,upper"), "{csv}");
    // The share is that of each wave's own results.
    for survey in ["BW-SV2", "BW-SV3"] {
        let own = site.get(&format!("/surveys/{survey}/results.csv")).await.text;
        let whole = own.lines().find(|line| line.starts_with("safe_way,always,,,")).unwrap();
        let numbers = |line: &str| -> Vec<f64> { line.rsplitn(4, ',').take(3).map(|n| n.parse().unwrap()).collect() };
        let beside = csv.lines().find(|line| line.starts_with("safe_way,always,") && line.contains(survey)).unwrap();
        assert_eq!(numbers(whole), numbers(beside), "{survey}");
    }
    for path in ["/surveys/BW-SV2/results", "/surveys/BW-SV2", "/surveys/BW-SV1"] {
        assert!(site.get(path).await.text.contains("/waves\""), "{path}");
    }
    assert_eq!(site.get("/surveys/BW-SV9/waves").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_published_feeds_a_measure_wave_by_wave_with_how_many_and_how_sure() {
    let site = Site::of(Example::Brackwater).await;
    let path = "/surveys/BW-SV2/figures.csv?answer=talk_to/yes&measure=BW-ME4&period=year";
    let file = site.get(path).await.text;
    let waves = site.get("/surveys/BW-SV2/waves.csv").await.text;
    let shares: Vec<Vec<&str>> =
        waves.lines().filter(|line| line.starts_with("talk_to,yes,")).map(|line| line.split(',').collect()).collect();
    assert_eq!(shares.len(), 2, "{waves}");
    let rows: Vec<Vec<&str>> = file.lines().skip(1).map(|line| line.split(',').collect()).collect();
    for ((share, row), year) in shares.iter().zip(&rows).zip(["2023", "2025"]) {
        assert_eq!([row[0], row[1], row[3]], ["BW-ME4", "Brackwater", year], "{file}");
        assert_eq!([row[4], row[6], row[7]], [share[4], share[5], share[6]], "as it was published: {file}");
        assert_eq!(row[5].parse::<u32>().unwrap() % 5, 0, "how many, rounded: {file}");
    }
    // Whoever keeps figures sends it as it is.
    let steward = site.sign_in("data-steward").await;
    let fields = [
        ("measure", "BW-ME4"),
        ("area", "Brackwater"),
        ("title", "Our survey"),
        ("published", "2026-02-10"),
        ("reason", "Our own count"),
    ];
    let sent = site.send_file((&steward, "/manage/figures/new"), &fields, ("figures.csv", file.as_bytes())).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let held = site.get_as(&steward, sent.header("location")).await.text;
    assert!(held.contains("2025") && held.contains(rows[1][4]), "{held}");

    let all = site.get("/surveys/BW-SV2/figures.csv").await.text;
    assert!(all.contains("\ntalk_to:yes,Brackwater,,2025,"), "without a measure, each answer under its name: {all}");
    for (wrong, words) in [
        ("answer=talk_to/maybe&measure=BW-ME4", "Choose an answer that was published."),
        ("answer=talk_to/yes&measure=BW-S1", "Choose a measure of the plan."),
    ] {
        let refused = site.get(&format!("/surveys/BW-SV2/figures.csv?{wrong}")).await;
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let open = site.get("/surveys/BW-SV1/figures.csv?answer=talk_to/yes&measure=BW-ME4").await.text;
    assert!(!open.contains("BW-SV1"), "what is not published stays out: {open}");
}
