//! What may not be changed once there are figures, in the browser as little as by a file: what they mean, which measure a file
//! feeds, and which datasets are out.

use crate::support::own::Own;
use crate::support::{Answer, Site, both};
use axum::http::StatusCode;
use everychance::examples::Example;

/// The example on both engines, each with a terminal beside it.
async fn sites() -> Vec<(Site, Own)> {
    let mut sites = Vec::new();
    for fresh in both().await {
        // The terminal first: a key is made only where nothing is kept under another.
        let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
        sites.push((Site::on(fresh, Example::Brackwater).await, own));
    }
    sites
}

/// Imports a table of the plan that holds this; answers whether that was done, and what was said.
fn import(own: &Own, table: &str, text: &str) -> (bool, String) {
    let name = format!("{table}.csv");
    std::fs::write(own.folder.path().join(&name), text).unwrap();
    own.ask(&["import", "plan", &name, "--apply"])
}

#[track_caller]
fn refused(said: (bool, String), sentence: &str) {
    assert!(!said.0 && said.1.contains(sentence), "“{sentence}” is not in:\n{}", said.1);
    assert!(said.1.contains("nothing was changed"), "{}", said.1);
}

#[track_caller]
fn beside(answer: &Answer, field: &str, sentence: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    let there = answer.text.contains(sentence) && answer.text.contains(&format!("id=\"{field}-fault\""));
    assert!(there, "{sentence}: {}", answer.text);
}

/// The fields of a measure: its reference or nothing, version, form, unit and code.
fn measure<'a>(
    name: &'a str,
    version: &'a str,
    form: &'a str,
    unit: &'a str,
    code: &'a str,
) -> Vec<(&'a str, &'a str)> {
    let about = [("ref", name), ("row_version", version), ("title", "One more"), ("polarity", "high")];
    about.into_iter().chain([("form", form), ("unit", unit), ("code", code)]).collect()
}

async fn saved(site: &Site, cookie: &str, path: &str, fields: &[(&str, &str)]) {
    let answer = site.mean(cookie, path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}

#[tokio::test]
async fn what_figures_mean_stays_once_there_are_any() {
    for (site, own) in sites().await {
        let cookie = site.sign_in("data-steward").await;
        let new = "/manage/plan/measures/new";
        let path = "/manage/plan/measures/BW-ME20";
        saved(&site, &cookie, new, &measure("BW-ME20", "0", "rate", "", "")).await;
        saved(&site, &cookie, path, &measure("", "1", "count", "children", "")).await;
        saved(&site, &cookie, new, &measure("BW-ME21", "0", "", "%", "")).await;
        std::fs::write(
            own.folder.path().join("held.csv"),
            "measure,area,period,value\nBW-ME20,Gullwick,2025,30\nBW-ME21,Gullwick,2025,30\n",
        )
        .unwrap();
        let (done, said) = own.ask(&["import", "measures", "held.csv", "--apply"]);
        assert!(done, "{said}");

        let was = "was count when figures of it were entered, and would be rate; leave it, and add another measure";
        beside(&site.post(&cookie, path, &measure("", "2", "rate", "children", "")).await, "form", was);
        refused(
            import(&own, "measures", "ref,title,polarity,form\nBW-ME20,One more,high,rate\n"),
            &format!("measures, BW-ME20, column form: {was}"),
        );
        refused(
            import(&own, "measures", "ref,title,polarity,form\nBW-ME2,Named worker,high,count\n"),
            "measures, BW-ME2, column form: was percent when figures of it were entered, and would be count",
        );
        let path = "/manage/plan/measures/BW-ME21";
        let was = "was % when figures of it were entered, and would be days";
        beside(&site.post(&cookie, path, &measure("", "1", "", "days", "")).await, "unit", was);
        let was = "was empty when figures of it were entered, and would be count";
        beside(&site.post(&cookie, path, &measure("", "1", "count", "%", "")).await, "form", was);
        saved(&site, &cookie, path, &measure("", "1", "percent", "%", "")).await;
    }
}

#[tokio::test]
async fn a_group_stays_one_where_small_counts_were_hidden() {
    for (site, own) in sites().await {
        let cookie = site.sign_in("data-steward").await;
        let group = |of: &'static str, group: &'static str| {
            let about = measure("BW-ME20", if of.is_empty() { "1" } else { "0" }, "percent", "%", "");
            about.into_iter().chain([("group_of", of), ("group", group)]).collect::<Vec<_>>()
        };
        saved(&site, &cookie, "/manage/plan/measures/new", &group("BW-ME2", "Sex: girls")).await;
        let was = "was BW-ME2, and figures of BW-ME2 were published with small counts hidden beside it; leave it";
        let path = "/manage/plan/measures/BW-ME20";
        beside(&site.post(&cookie, path, &group("", "")).await, "group_of", was);
        let file = "ref,title,polarity,group_of,group\nBW-ME20,One more,high,,\n";
        refused(import(&own, "measures", file), &format!("measures, BW-ME20, column group_of: {was}"));
    }
}

#[tokio::test]
async fn one_name_in_files_feeds_one_measure() {
    for (site, own) in sites().await {
        let cookie = site.sign_in("data-steward").await;
        let new = "/manage/plan/measures/new";
        let coded = |code: &'static str| measure("BW-ME21", "0", "count", "", code);
        saved(&site, &cookie, new, &measure("BW-ME20", "0", "count", "", "Waits | file:waits; Sex: Girls | BW-M99"))
            .await;
        for (code, by) in [
            ("bw-me1", "“bw-me1” is the ref of BW-ME1 already, and a file that names it would feed both"),
            ("more|waits", "“waits” is the code of BW-ME20 already"),
            ("file_2025:waits; sex: girls", "“file_2025:waits; sex: girls” is the code of BW-ME20 already"),
        ] {
            beside(&site.post(&cookie, new, &coded(code)).await, "code", by);
            let file = format!("ref,title,polarity,code\nBW-ME21,One more,high,{code}\n");
            refused(import(&own, "measures", &file), &format!("measures, row 2, column code: {by}"));
        }
        let named = site.mean(&cookie, new, &measure("BW-M99", "0", "count", "", "")).await;
        beside(&named, "ref", "“BW-M99” is the code of BW-ME20 already");
        refused(
            import(&own, "measures", "ref,title,polarity,code\nBW-ME21,One,high,same\nBW-ME22,Two,high,Same\n"),
            "measures, row 3, column code: “Same” is the code of BW-ME21 already",
        );
        // Another part of the same file is another name.
        saved(&site, &cookie, new, &coded("file:waits; sex: boys | file:waits")).await;
    }
}

#[tokio::test]
async fn a_file_of_the_plan_withdraws_no_figures_and_brings_none_back() {
    for (site, own) in sites().await {
        let dataset = |ended: &str| {
            format!("ref,title,published,ended\nBW-DATASET-3,Family help until 2025 (invented),2026-02-16,{ended}\n")
        };
        let withdrawing = "datasets, BW-DATASET-3, column ended: would withdraw figures without a reason; leave it empty, and withdraw the dataset at /manage/figures";
        refused(import(&own, "datasets", &dataset("2026-11-20")), withdrawing);
        let (done, said) = import(&own, "datasets", &dataset(""));
        assert!(done && said.contains("Nothing is to be changed"), "{said}");
        std::fs::write(
            own.folder.path().join("datasets.csv"),
            "ref,title,published\nBW-DATASET-1,Figures of Brackwater until summer 2025 (invented),2025-09-30\n",
        )
        .unwrap();
        refused(own.ask(&["import", "plan", "datasets.csv", "--apply", "--end-missing"]), withdrawing);

        let cookie = site.sign_in("data-steward").await;
        let sent = [("row_version", "1"), ("reason", "Counted twice")];
        saved(&site, &cookie, "/manage/figures/BW-DATASET-3/withdraw", &sent).await;
        for ended in ["", "2026-11-19"] {
            refused(
                import(&own, "datasets", &dataset(ended)),
                "datasets, BW-DATASET-3, column ended: is the day on which its figures were withdrawn; leave it as it is",
            );
        }
        std::fs::write(own.folder.path().join("plan.json"), own.plan()).unwrap();
        let (done, said) = own.ask(&["import", "plan", "plan.json", "--apply"]);
        assert!(done && said.contains("Nothing is to be changed"), "{said}");
    }
}

#[tokio::test]
async fn what_ended_is_listed_and_comes_back() {
    for (site, _own) in sites().await {
        let cookie = site.sign_in("data-steward").await;
        let list = "/manage/plan/breaks";
        let path = "/manage/plan/breaks/BW-BREAK-9";
        let broken = |name: &'static str| {
            let of = [("ref", name), ("row_version", "0"), ("title", "Counted anew"), ("measure", "BW-ME2")];
            of.into_iter()
                .chain([("period", "2025 Q1"), ("kind", "break"), ("reason", "New cards")])
                .collect::<Vec<_>>()
        };
        let ended = |page: &str| page.split("<details").nth(1).is_some_and(|part| part.contains("BW-BREAK-9"));
        saved(&site, &cookie, &format!("{list}/new"), &broken("BW-BREAK-9")).await;
        assert!(!site.get_as(&cookie, list).await.text.contains("<details"), "nothing has ended");
        let back = format!("{path}/back");
        assert_eq!(site.post(&cookie, &back, &[("row_version", "1")]).await.status, StatusCode::NOT_FOUND);
        saved(&site, &cookie, &format!("{path}/end"), &[("row_version", "1"), ("day", "2026-11-21")]).await;
        assert!(ended(&site.get_as(&cookie, list).await.text));
        let page = site.get_as(&cookie, path).await.text;
        assert!(page.contains("Bring it back into the plan") && page.contains(&format!("action=\"{back}\"")), "{page}");
        assert!(!page.contains('⟦'), "a text is missing: {page}");

        saved(&site, &cookie, &format!("{list}/new"), &broken("BW-BREAK-10")).await;
        let again = site.post(&cookie, &back, &[("row_version", "2")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            again.text.contains("is 2025 Q1 once more for BW-ME2, where BW-BREAK-10 has a break"),
            "{}",
            again.text
        );
        let end = [("row_version", "1"), ("day", "2026-11-21")];
        saved(&site, &cookie, "/manage/plan/breaks/BW-BREAK-10/end", &end).await;

        assert_eq!(site.post(&cookie, &back, &[("row_version", "1")]).await.status, StatusCode::CONFLICT);
        let answer = site.post(&cookie, &back, &[("row_version", "2")]).await;
        assert_eq!(answer.header("location"), format!("{path}?done=returned"), "{}", answer.text);
        let page = site.get_as(&cookie, &format!("{path}?done=returned")).await.text;
        assert!(page.contains("It is part of the plan again.") && page.contains("End this record"), "{page}");
        assert!(!ended(&site.get_as(&cookie, list).await.text));
        let mut tx = site.app.db.read().await.unwrap();
        let newest = platform::audit::search(&mut tx, &platform::audit::Search::default(), 1).await.unwrap();
        let newest = &newest[0];
        assert_eq!((newest.act.as_str(), newest.who.role.as_str()), ("plan.change", "data-steward"));
        drop(tx);
        let theirs = site.post(&cookie, "/manage/plan/assessments/BW-EIA-2/back", &[("row_version", "1")]).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND, "a steward changes no assessments");
    }
}

#[tokio::test]
async fn targets_and_breaks_that_cannot_be_are_refused_of_a_file_too() {
    for (_site, own) in sites().await {
        let target = |rest: &str| {
            format!("ref,title,measure,baseline,baseline_period,target,target_period\nBW-TARGET-20,One,{rest}\n")
        };
        for (rest, sentence) in [
            ("BW-ME9,10,2024 Q1,-1,2030 Q1", "targets, row 2, column target: is -1, and nobody counts fewer than 0"),
            ("BW-ME2,47,2024 Q1,101,2030 Q1", "targets, row 2, column target: is 101, and a percentage lies between"),
            (
                "BW-ME2,47,2024,95,2030 Q1",
                "targets, row 2, column baseline_period: is 2024, and target_period is 2030 Q1; write both as years",
            ),
            (
                "BW-ME2,47,2024,95,2030",
                "targets, BW-TARGET-20, column baseline_period: is 2024, and the figures of the measure are of periods such as 20",
            ),
            (
                "BW-ME3,68,2003-04,21,2028-12",
                "targets, row 2, column baseline_period: “2003-04” may be 2003/04 or April 2003; write the one that is meant",
            ),
        ] {
            refused(import(&own, "targets", &target(rest)), sentence);
        }
        let breaks = "ref,title,measure,area,period,kind,reason\nBW-BREAK-8,One,BW-ME2,Gullwick,2025 Q1,break,New\nBW-BREAK-9,Two,BW-ME2,,2025 Q1,rebase,New\n";
        let again = format!("{breaks}BW-BREAK-10,Three,BW-ME2,gullwick,Q1 2025,rebase,New\n");
        refused(
            import(&own, "breaks", &again),
            "breaks, row 4, column period: is 2025 Q1 once more for BW-ME2, where BW-BREAK-8 has a break already",
        );
        let (done, said) = import(&own, "breaks", breaks);
        assert!(done, "one for an area and one for all are two: {said}");
    }
}
