//! Keeping figures in the browser: entering, what is late, publishing, correcting, withdrawing.

mod amiss;
mod fate;
mod order;

use super::support::{Answer, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use people::role;
use std::io::Read;

/// Sends the form on which figures are entered.
async fn enter(site: &Site, cookie: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    site.send_file((cookie, "/manage/figures/new"), fields, file.unwrap_or(("", b""))).await
}

const FORM: [(&str, &str); 4] =
    [("measure", "BW-ME9"), ("area", "Gullwick"), ("title", "October count"), ("published", "2026-11-20")];

/// What throws figures away.
const THROW: [(&str, &str); 2] = [("sure", "yes"), ("reason", "Counted by another rule")];

/// The form with these rows.
fn with<'a>(rows: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    FORM.into_iter().chain([("rows", rows)]).chain(more.iter().copied()).collect()
}

fn where_to(answer: &Answer) -> String {
    answer.header("location").split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn figures_are_pasted_held_published_with_small_ones_hidden_and_withdrawn() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let figures = "/api/v1/measures/BW-ME9/figures.json?area=Gullwick";
        let before = site.get(figures).await.text;
        let due = site.get("/api/v1/measures/BW-ME9").await.json()["item"]["next_release"].clone();
        assert!(due.as_str().unwrap() < "2026-11-21", "{due} is over");
        let answer = enter(&site, &cookie, &with("2026 Q4\t3\n2026 Q2\t40\n", &[]), None).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let path = where_to(&answer);
        let page = site.get_as(&cookie, &format!("{path}?done=held")).await.text;
        for words in ["Kept for partners", "New figures: 2.", "One figure is hidden under this rule", "c (hidden)"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains('⟦'), "a text is missing: {page}");
        assert_eq!(site.get(figures).await.text, before, "nobody else sees it");
        assert_eq!(site.get(&path).await.status, StatusCode::SEE_OTHER, "a visitor is asked to sign in");
        let all = site.get_as(&cookie, &format!("{path}?rule=as-published")).await.text;
        assert!(all.contains("Nothing is hidden under this rule."), "{all}");
        let sent = [("rule", "as-published"), ("next", "")];
        let answer = act(&site, &cookie, &path, "publish", &sent).await;
        assert!(answer.text.contains("Enter it under “Change what is said of these figures”"), "{}", answer.text);
        let sent = [("rule", "official-statistics"), ("next", "2027-05-01")];
        let answer = act(&site, &cookie, &path, "publish", &sent).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let now = site.get(figures).await.json();
        let of = |period: &str| {
            now["items"].as_array().unwrap().iter().find(|row| row["period"] == period).cloned().unwrap()
        };
        assert_eq!((of("2026 Q4")["symbol"].as_str(), of("2026 Q4")["value"].as_f64()), (Some("c"), None));
        assert_eq!(of("2026 Q2")["value"].as_f64(), Some(40.0));
        let measure = site.get("/api/v1/measures/BW-ME9").await.json();
        assert_eq!(measure["item"]["next_release"], "2027-05-01", "the late day is over: {measure}");
        let page = site.get_as(&cookie, &path).await.text;
        assert!(page.contains("The figures behind what is hidden") && page.contains(">3<"), "{page}");
        withdraw(&site, &cookie, &path).await;
        assert_eq!(site.get(figures).await.text, before, "as if it had never been");
        let measure = site.get("/api/v1/measures/BW-ME9").await.json();
        assert_eq!(measure["item"]["next_release"], due, "late again: {measure}");
        let acts = site.get_as(&site.sign_in("system-administrator").await, "/manage/audit?kind=datasets").await.text;
        for words in ["Entered figures for partners to see", "Published figures", "Withdrew published figures"] {
            assert!(acts.contains(words), "{words}: {acts}");
        }
    }
}

async fn withdraw(site: &Site, cookie: &str, path: &str) {
    let version = version(&site.get_as(cookie, path).await.text);
    let without = site.post(cookie, &format!("{path}/withdraw"), &[("row_version", &version), ("reason", "")]).await;
    assert!(without.text.contains("Say why it is withdrawn."), "{}", without.text);
    let sent = [("row_version", version.as_str()), ("reason", "Counted twice")];
    let answer = site.post(cookie, &format!("{path}/withdraw"), &sent).await;
    let list = answer.header("location").to_owned();
    assert!(list.starts_with("/manage/figures?done=withdrawn&dataset=BW-DATASET-"), "{list}: {}", answer.text);
    let told = site.get_as(cookie, &list).await.text.replace("<bdi>", "").replace("</bdi>", "");
    assert!(told.replace(['\u{2068}', '\u{2069}'], "").contains("Withdrawn: October count."), "{told}");
    let again = site.post(cookie, &format!("{path}/withdraw"), &sent).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("This dataset was withdrawn already."), "{}", again.text);
}

#[tokio::test]
async fn each_fault_is_told_with_its_place_and_nothing_typed_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    for (rows, words) in [
        ("2026 Q4\tmany\n", "row 1, column value: “many” is neither a number nor a symbol"),
        ("2026 Q4\t1\n\nsoon\t2\n", "row 3, column period: “soon” is no period"),
        ("2026 Q4\t1\n2026 Q4\t2\n", "row 2, column value: holds another figure for 2026 Q4 than row 1"),
        ("area,period,value\nAtlantis,2026,1\n", "row 2, column area: “Atlantis” is no area that is known"),
        ("measure,period,value\nNOPE,2026,1\n", "Found: NOPE"),
        ("2025\t999\n", "Say why under “Reason”"),
        ("", "Paste figures or choose a file."),
        ("2026 Q4\t1\n2026 Q4\n", "Line 2: write a period and a value"),
        ("2026 Q4\t-3\n", "counts fewer than nobody"),
        (
            "measure,area,period,value\nBW-ME2,Brackwater,2019 Q1,101\n",
            "for BW (Brackwater) in 2019 Q1 is 101, and a percentage lies between 0 and 100; correct it, or the form",
        ),
        ("2026-10-01\t30\n", "is a single day, and its figures are of periods such as 2025"),
        (
            "measure,period,value,numerator,denominator\nBW-ME2,2019 Q1,62.5,50,80\nBW-ME2,2019 Q2,99,50,80\n",
            "row 3, column value: 99 is not 50 of 80 (62.5%); correct the value, its numerator or its denominator",
        ),
        (
            "measure,period,value,numerator,denominator\nBW-ME2,2019 Q1,0.625,50,80\n",
            "row 2, column value: 0.625 is not 50 of 80 (62.5%)",
        ),
    ] {
        let answer = enter(&site, &cookie, &with(rows, &[]), None).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{rows}");
        let text = answer.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(words), "{rows}: {text}");
        assert!(text.contains("October count"), "what was typed stands there again");
    }
    let answer = enter(&site, &cookie, &with("2025\t999\n", &[("reason", "A family was counted twice")]), None).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "a correction has its reason: {}", answer.text);
    let page = site.get_as(&cookie, &where_to(&answer)).await.text;
    assert!(
        page.contains("A family was counted twice") && page.contains("Different from what is published: "),
        "{page}"
    );
    let unsure = act(&site, &cookie, &where_to(&answer), "discard", &[("reason", "Another count")]).await;
    assert!(unsure.text.contains("Tick the box if you are sure."), "{}", unsure.text);
    assert!(unsure.text.contains("value=\"Another count\""), "nothing is lost: {}", unsure.text);
    let bare = act(&site, &cookie, &where_to(&answer), "discard", &[("sure", "yes"), ("reason", " ")]).await;
    assert!(bare.text.contains("Say in a few words why they are thrown away."), "{}", bare.text);
    let gone = act(&site, &cookie, &where_to(&answer), "discard", &THROW).await;
    assert_eq!(gone.header("location"), "/manage/figures?done=discarded");
    assert_eq!(site.get_as(&cookie, &where_to(&answer)).await.header("location"), "/manage/figures");
}

#[tokio::test]
async fn a_workbook_comes_back_as_it_went_out() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let request =
        Request::get("/manage/figures/rows.xlsx?measure=BW-ME3").header("cookie", &cookie).body(Body::empty());
    let workbook = site.bytes(request.unwrap()).await;
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(workbook.clone())).unwrap();
    let mut sheet = String::new();
    parts.by_name("xl/worksheets/sheet2.xml").unwrap().read_to_string(&mut sheet).unwrap();
    let cell = |place: &str| sheet.split(&format!("<c r=\"{place}\"")).nth(1).unwrap().split("</c>").next().unwrap();
    assert!(cell("A2").contains("t=\"s\"") && cell("C2").contains("t=\"s\""), "codes and periods are text");
    assert!(!cell("D2").contains("t=\"s\"") && cell("D2").contains("<v>"), "a figure is a number: {}", cell("D2"));
    let fields = [("title", "The same again"), ("published", "2026-11-20")];
    let answer = enter(&site, &cookie, &fields, Some(("rows.xlsx", &workbook))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let page = site.get_as(&cookie, &where_to(&answer)).await.text;
    assert!(page.contains("New figures: 0.") && page.contains("Different from what is published: 0."), "{page}");
    let unchecked = act(&site, &cookie, &where_to(&answer), "publish", &[("rule", "official-statistics")]).await;
    assert!(unchecked.text.contains("Look at the figures without counts"), "{}", unchecked.text);
}

#[tokio::test]
async fn an_organisation_enters_its_own_figures_and_a_steward_publishes_them() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.get("/api/v1/measures.json").await.json();
    let owner = |name: &str| {
        let all = plan["items"].as_array().unwrap();
        all.iter().find(|one| one["ref"] == name).unwrap()["owner"].as_str().unwrap_or_default().to_owned()
    };
    let cookie = site.sign_in("contributor").await;
    let page = site.get_as(&cookie, "/manage/figures").await;
    let form = site.get_as(&cookie, "/manage/figures/new").await.text;
    assert_eq!(page.status, StatusCode::OK);
    let (own, other): (Vec<&str>, Vec<&str>) = ["BW-ME1", "BW-ME3", "BW-ME4", "BW-ME8", "BW-ME9"]
        .into_iter()
        .partition(|name| form.contains(&format!("value=\"{name}\"")));
    assert!(!other.is_empty(), "not all measures are theirs");
    for name in &own {
        assert!(!owner(name).is_empty(), "{name} belongs to nobody");
    }
    let fields = [
        ("measure", other[0]),
        ("area", "Brackwater"),
        ("title", "Not ours"),
        ("published", "2026-11-20"),
        ("rows", "2013\t1\n"),
    ];
    let answer = enter(&site, &cookie, &fields, None).await;
    assert!(answer.text.contains("kept by somebody else"), "{}", answer.text);
    let held = site.get_as(&site.sign_in("data-steward").await, "/manage/figures").await.text;
    let path = held.split("href=\"/manage/figures/BW-DATASET-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let path = format!("/manage/figures/BW-DATASET-{path}");
    if !own.contains(&"BW-ME9") {
        assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND, "held figures of others");
    }
    let answer = site.post(&cookie, &format!("{path}/publish"), &[("rule", "official-statistics")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "a contributor publishes nothing");
}

#[tokio::test]
async fn who_keeps_figures_is_told_on_the_day_and_after_some_weeks_and_their_page_counts_them() {
    for site in Site::both(Example::Brackwater).await {
        let steward = site.sign_in("data-steward").await;
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        let work = plain(site.get_as(&steward, "/work").await.text);
        assert!(work.contains("2 measures are late") && work.contains("1 dataset waits to be published"), "{work}");
        let list = plain(site.get_as(&steward, "/manage/figures").await.text);
        assert!(list.contains("11 days late") && list.contains("Children helped by a family help worker"), "{list}");
        let mut told = Vec::new();
        for day in ["2026-11-24", "2026-11-25", "2026-11-30"] {
            let at = site.moved(&format!("{day}T12:00:00Z"));
            let before = at.letters().await.len();
            let mut tx = at.app.db.write().await.unwrap();
            measures::desk::due::run(&at.app.job_context(), &mut tx, serde_json::Value::Null).await.unwrap();
            tx.commit().await.unwrap();
            told.push(at.letters().await.len() > before);
        }
        assert_eq!(told, [true, false, true]);
        let letters = site.letters().await;
        assert!(letters.iter().any(|letter| letter.subject.contains("Figures are due or late")), "no such subject");
    }
}

#[tokio::test]
async fn only_those_who_keep_figures_see_the_pages() {
    let site = Site::of(Example::Brackwater).await;
    for role in role::ROLES {
        let cookie = site.sign_in(role.name).await;
        let may = role::KEEP_FIGURES.granted.iter().any(|(name, _)| *name == role.name);
        for path in ["/manage/figures", "/manage/figures/new"] {
            let answer = site.get_as(&cookie, path).await;
            let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(answer.status, wanted, "{} {path}", role.name);
            assert!(!answer.text.contains('⟦'), "{path}: a text is missing");
        }
    }
}

#[tokio::test]
async fn one_figure_of_another_kind_of_period_takes_no_series_away() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let held = site.get_as(&cookie, "/manage/figures").await.text;
    let path = held.split("href=\"/manage/figures/BW-DATASET-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let path = format!("/manage/figures/BW-DATASET-{path}");
    let desk = site.get_as(&cookie, &path).await.text;
    let apart = "those that are out are for periods such as 2025; they stand apart from those that are out";
    assert!(desk.contains(apart), "{desk}");
    let answer = act(&site, &cookie, &path, "publish", &[("rule", "official-statistics")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let page = site.get("/measures/BW-ME9").await.text;
    assert!(page.contains("One figure of another kind of period is not in the chart:"), "{page}");
    let (groups, figures) = page.split_once("id=\"all-figures\"").unwrap();
    assert!(!groups.split("<h2").last().unwrap().contains("2026 Q3"), "groups are told of the year: {groups}");
    assert!(figures.find("2026 Q3") < figures.find("2025"), "the newest is first: {figures}");
    assert!(page.contains("There are 3 figures since 2023") && page.contains("2026 Q3"), "{page}");
    assert!(!page.contains("from 2025; whether"), "a quarter is not set against a year");
}

#[tokio::test]
async fn a_copy_of_what_is_published_puts_no_c_over_a_true_figure() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let rows = "area,breakdown,period,value\nGullwick,Age: 16 to 17,2025,c\nGullwick,,2014,50\n";
    let answer = enter(&site, &cookie, &with(rows, &[]), None).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let page = site.get_as(&cookie, &where_to(&answer)).await.text;
    assert!(page.contains("New figures: 1. Unchanged: 0."), "{page}");
}

/// Sends a form of the page of a dataset, as that page stands now.
async fn act(site: &Site, cookie: &str, path: &str, what: &str, fields: &[(&str, &str)]) -> Answer {
    let version = version(&site.get_as(cookie, path).await.text);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("row_version", &*version)]).collect();
    site.post(cookie, &format!("{path}/{what}"), &fields).await
}

/// What a hidden field of a page holds.
fn version(page: &str) -> String {
    page.split("name=\"row_version\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

#[tokio::test]
async fn what_is_said_of_figures_that_wait_can_be_changed_and_the_audit_tells_both() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let answer =
            enter(&site, &cookie, &with("2026 Q4\t30\n", &[("address", "https://example.org/wrong")]), None).await;
        let path = where_to(&answer);
        let about = format!("{path}/about");
        assert!(site.get_as(&cookie, &path).await.text.contains(&format!("href=\"{about}\"")));
        let form = site.get_as(&cookie, &about).await.text;
        assert!(form.contains("value=\"https://example.org/wrong\"") && !form.contains('⟦'), "{form}");
        let said = |version: &str, title: &'static str, address: &'static str, day: &'static str| {
            let fields = [("title", title), ("address", address), ("published", day), ("origin", "Early help team")];
            let own = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
            own.into_iter().chain([("row_version".to_owned(), version.to_owned())]).collect::<Vec<_>>()
        };
        let send = |fields: Vec<(String, String)>| {
            let (site, cookie, about) = (&site, &cookie, &about);
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (&**name, &**text)).collect();
                site.post(cookie, about, &fields).await
            }
        };
        let first = version(&form);
        let wrong = send(said(&first, "", "example.org", "2031-01-01")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in
            ["Say in a few words", "begins with https", "still to come", "value=\"example.org\"", "Early help team"]
        {
            assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
        }
        let right = send(said(&first, "Autumn count", "https://example.org/right", "2026-11-19")).await;
        assert_eq!(right.header("location"), format!("{path}?done=saved"), "{}", right.text);
        let page = site.get_as(&cookie, &format!("{path}?done=saved")).await.text;
        for words in ["Saved.", "Autumn count", "https://example.org/right", "Early help team", "New figures: 1."] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let late = send(said(&first, "Mine", "", "2026-11-19")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Autumn count") && late.text.contains("value=\"Mine\""), "{}", late.text);
        let audit = site.get_as(&site.sign_in("system-administrator").await, "/manage/audit?kind=datasets").await.text;
        for words in
            ["Changed what is said of figures that wait", "October count", "Autumn count", "https://example.org/wrong"]
        {
            assert!(audit.contains(words), "{words}: {audit}");
        }
        let sent = [("rule", "as-published"), ("next", "")];
        let answer = act(&site, &cookie, &path, "publish", &sent).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "the address stands: {}", answer.text);
        assert_eq!(site.get_as(&cookie, &about).await.status, StatusCode::NOT_FOUND, "what is out is not reworded");
    }
}

#[tokio::test]
async fn a_correction_keeps_its_reason_and_others_cannot_reword_it() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let answer = enter(&site, &cookie, &with("2025\t999\n", &[("reason", "Counted twice")]), None).await;
    let about = format!("{}/about", where_to(&answer));
    let version = version(&site.get_as(&cookie, &about).await.text);
    let sent = [("row_version", &*version), ("title", "October count"), ("published", "2026-11-20"), ("reason", "")];
    let without = site.post(&cookie, &about, &sent).await;
    assert!(without.text.contains("Say why under “Reason”"), "{}", without.text);
    let other = site.sign_in("contributor").await;
    assert_eq!(site.get_as(&other, &about).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&other, &about, &sent).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_late_day_comes_back_only_with_the_dataset_that_ended_it() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let next = async || site.get("/api/v1/measures/BW-ME9").await.json()["item"]["next_release"].clone();
    let due = next().await;
    let mut paths = Vec::new();
    for (rows, reason) in [("2026 Q4\t40\n", ""), ("2026 Q4\t41\n", "One more was found")] {
        let answer = enter(&site, &cookie, &with(rows, &[("reason", reason)]), None).await;
        let path = where_to(&answer);
        let sent = [("rule", "official-statistics"), ("next", "")];
        let answer = act(&site, &cookie, &path, "publish", &sent).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        paths.push(path);
    }
    assert!(next().await.is_null(), "nothing is due");
    withdraw(&site, &cookie, &paths[1]).await;
    assert!(next().await.is_null(), "the first has figures of that quarter still");
    withdraw(&site, &cookie, &paths[0]).await;
    assert_eq!(next().await, due);
}

#[tokio::test]
async fn the_late_list_says_where_figures_wait() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let row = |page: &str| {
        let table =
            page.split("Late, or due within a month</caption>").nth(1).unwrap().split("</table>").next().unwrap();
        table.split("<tr").find(|row| row.contains("measure=BW-ME9")).unwrap().to_owned()
    };
    let answer = enter(&site, &cookie, &with("2026 Q4\t40\n", &[]), None).await;
    let late = row(&plain(site.get_as(&cookie, "/manage/figures").await.text));
    let link = format!("href=\"{}\"", where_to(&answer));
    assert!(late.contains("Figures to 2026 Q4 wait in October count") && late.contains(&link), "{late}");
    let gone = act(&site, &cookie, &where_to(&answer), "discard", &THROW).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    let late = row(&plain(site.get_as(&cookie, "/manage/figures").await.text));
    assert!(!late.contains("October count"), "{late}");
}

#[tokio::test]
async fn a_correction_that_hides_a_public_total_leads_to_the_whole_table() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let publish = async |path: &str| {
            let sent = [("rule", "official-statistics"), ("next", "")];
            let answer = act(&site, &cookie, path, "publish", &sent).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        };
        let table = "breakdown,period,value\n,2012,60\nSex: girls,2012,20\nSex: boys,2012,40\n";
        let whole = where_to(&enter(&site, &cookie, &with(table, &[]), None).await);
        publish(&whole).await;
        let reason = [("reason", "Two were forgotten")];
        let alone = where_to(&enter(&site, &cookie, &with("2012\t62\n", &reason), None).await);
        let page = site.get_as(&cookie, &alone).await.text;
        let link = alone.replace("/manage/figures/", "/manage/figures/rows.xlsx?dataset=");
        for words in ["One figure that everybody sees now would be hidden", "send the whole table again", &link] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let request = Request::get(&link).header("cookie", &cookie).body(Body::empty()).unwrap();
        let sheets = sheets::parse_workbook("whole.xlsx", site.bytes(request).await).unwrap();
        let rows = &sheets.iter().find(|sheet| sheet.name == "figures").unwrap().rows;
        let of = |row: &'_ Vec<String>| (row.get(4).cloned().unwrap_or_default(), row[3].clone());
        let figures: Vec<(String, String)> = rows.iter().map(|(_, row)| of(row)).collect();
        let figures: Vec<(&str, &str)> = figures.iter().map(|(group, value)| (&**group, &**value)).collect();
        assert_eq!(figures, [("", "62"), ("Sex: boys", "40"), ("Sex: girls", "20")], "the correction, and the rest");
        let right = "breakdown,period,value\n,2012,62\nSex: girls,2012,22\nSex: boys,2012,40\n";
        let again = where_to(&enter(&site, &cookie, &with(right, &reason), None).await);
        let page = site.get_as(&cookie, &again).await.text;
        assert!(page.contains("Nothing is hidden under this rule.") && !page.contains("send the whole"), "{page}");
        let other = site.sign_in("contributor").await;
        assert_eq!(site.get_as(&other, &link).await.status, StatusCode::NOT_FOUND, "figures of others");
    }
}

#[tokio::test]
async fn a_file_of_something_else_is_told_in_plain_words() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let fields = [("title", "A picture"), ("published", "2026-11-20")];
    for (name, bytes) in [
        ("minutes.csv", b"who,what\nA,B\n".as_slice()),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("minutes.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("letter.docx", b"PK\x03\x04nothing"),
        ("old.xls", b"\xd0\xcf\x11\xe0nothing"),
        ("nothing.csv", b""),
    ] {
        let answer = enter(&site, &cookie, &fields, Some((name, bytes))).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let text = answer.text.replace(['\u{2068}', '\u{2069}'], "");
        let words = format!("{name} holds no figures that can be read here. Send a workbook (.xlsx) or CSV");
        let told = if bytes.is_empty() { "Paste figures or choose a file" } else { &words };
        assert!(text.contains(told) && text.contains("A picture"), "{name}: {text}");
        assert!(!text.contains("docs/") && !text.contains("UTF-8"), "{name}: {text}");
        assert!(bytes.is_empty() || amiss::faults(&text) == 1, "{name}: {text}");
    }
}

#[tokio::test]
async fn a_long_dataset_shows_its_sum_and_what_is_hidden_first() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let rows: String = (1993..2013).map(|year| format!("{year}\t{}\n", if year == 2012 { 3 } else { 40 })).collect();
    let answer = enter(&site, &cookie, &with(&rows, &[]), None).await;
    let page = site.get_as(&cookie, &where_to(&answer)).await.text;
    let (open, folded) = page.split_once("<details class=\"govuk-details\">").expect("nothing is folded");
    for words in ["New figures: 20.", "One figure is hidden under this rule", "c (hidden)", "/publish\""] {
        assert!(open.contains(words), "{words}: {page}");
    }
    assert_eq!(open.matches("role=\"rowheader\"").count(), 5);
    let folded = folded.split("</details>").next().unwrap();
    assert!(folded.contains("15</bdi> more figures") || folded.contains("15 more figures"), "{folded}");
    assert_eq!(folded.matches("role=\"rowheader\"").count(), 15);
}

#[tokio::test]
async fn an_old_page_publishes_and_discards_nothing_that_it_did_not_show() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let first = where_to(&enter(&site, &cookie, &with("2026 Q4\t40\n", &[]), None).await);
        let shown = version(&site.get_as(&cookie, &first).await.text);
        act(&site, &cookie, &first, "discard", &THROW).await;
        let second = where_to(&enter(&site, &cookie, &with("2026 Q4\t90\n", &[]), None).await);
        assert_ne!(first, second, "a reference is used once");
        let old = [("rule", "official-statistics"), ("next", ""), ("row_version", shown.as_str())];
        let gone = site.post(&cookie, &format!("{first}/publish"), &old).await;
        assert_eq!(gone.status, StatusCode::CONFLICT);
        let reworded = version(&site.get_as(&cookie, &format!("{second}/about")).await.text);
        let shown = version(&site.get_as(&cookie, &second).await.text);
        let said = [("row_version", reworded.as_str()), ("title", "Another name"), ("published", "2026-11-20")];
        let saved = site.post(&cookie, &format!("{second}/about"), &said).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        for (what, more) in [("publish", ("rule", "official-statistics")), ("discard", ("sure", "yes"))] {
            for version in [shown.as_str(), ""] {
                let sent = [more, ("next", ""), ("row_version", version)];
                let late = site.post(&cookie, &format!("{second}/{what}"), &sent).await;
                assert_eq!(late.status, StatusCode::CONFLICT, "{what}");
                let told = late.text.contains("This is no more what your page showed") && !late.text.contains('⟦');
                assert!(told && late.text.contains("Another name"), "{what}: {}", late.text);
            }
        }
        let bogus = act(&site, &cookie, &second, "publish", &[("rule", "bogus"), ("next", "")]).await;
        assert_eq!(bogus.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bogus.text.contains("There is no such rule for small numbers"), "{}", bogus.text);
        let figures = site.get("/api/v1/measures/BW-ME9/figures.json?area=Gullwick").await.json();
        let out = figures["items"].as_array().unwrap().iter().any(|row| row["period"] == "2026 Q4");
        assert!(!out, "nothing is published: {figures}");
        let done = act(&site, &cookie, &second, "publish", &[("rule", "official-statistics"), ("next", "")]).await;
        assert_eq!(done.header("location"), format!("{second}?done=published"), "{}", done.text);
    }
}

#[tokio::test]
async fn the_rule_of_the_last_figures_is_chosen_and_a_laxer_one_remarked() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let first = where_to(&enter(&site, &cookie, &with("2026 Q4\t40\n", &[]), None).await);
    let page = site.get_as(&cookie, &first).await.text;
    assert!(
        page.contains("<option value=\"official-statistics\" selected") && !page.contains("which hides more"),
        "{page}"
    );
    let done = act(&site, &cookie, &first, "publish", &[("rule", "referrals"), ("next", "")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let next = where_to(&enter(&site, &cookie, &with("2026 Q3\t6\n", &[]), None).await);
    let page = site.get_as(&cookie, &next).await.text;
    for words in ["<option value=\"referrals\" selected", "name=\"rule\" value=\"referrals\"", "One figure is hidden"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("which hides more"), "{page}");
    let laxer = site.get_as(&cookie, &format!("{next}?rule=official-statistics")).await.text;
    assert!(laxer.contains("Referrals (1 to 7 hidden)") && laxer.contains("which hides more"), "{laxer}");
}

#[tokio::test]
async fn empty_cells_at_the_end_of_the_last_line_are_no_fault() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let rows = "\nmeasure\tarea\tperiod\tvalue\tnumerator\tnote\nBW-ME9\tGullwick\t2026 Q4\t40\t40\tof all\nBW-ME9\tGullwick\t2026 Q3\t41\t\t\n\n";
    let answer = enter(&site, &cookie, &with(rows, &[]), None).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(site.get_as(&cookie, &where_to(&answer)).await.text.contains("New figures: 2."));
}

/// The workbook at this address: what its first sheet says, and the rows of figures.
async fn workbook(site: &Site, cookie: &str, path: &str) -> (Vec<u8>, String, Vec<Vec<String>>) {
    let bytes = site.bytes(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await;
    let sheets = sheets::parse_workbook("rows.xlsx", bytes.clone()).unwrap();
    let rows = sheets.iter().find(|sheet| sheet.name == "figures").unwrap();
    let first = format!("{:?} {:?}", sheets[0].headings, sheets[0].rows);
    (bytes, first, rows.rows.iter().map(|(_, row)| row.clone()).collect())
}

#[tokio::test]
async fn whoever_only_enters_figures_is_told_nothing_of_what_is_hidden() {
    let site = Site::of(Example::Brackwater).await;
    let (steward, own) = (site.sign_in("data-steward").await, site.sign_in("contributor").await);
    let form = site.get_as(&own, "/manage/figures/new").await.text;
    let measure = ["BW-ME1", "BW-ME3", "BW-ME4", "BW-ME8", "BW-ME9"]
        .into_iter()
        .find(|name| form.contains(&format!("value=\"{name}\"")))
        .expect("a contributor keeps a measure");
    let of = |rows, reason| {
        let fields = [("measure", measure), ("area", "Gullwick"), ("title", "One"), ("published", "2026-11-20")];
        fields.into_iter().chain([("rows", rows), ("reason", reason)]).collect::<Vec<_>>()
    };
    let rows = "breakdown\tperiod\tvalue\tnumerator\tdenominator\n\t2013\t5\t1\t20\n";
    let path = where_to(&enter(&site, &steward, &of(rows, ""), None).await);
    let sent = [("rule", "official-statistics"), ("next", ""), ("without-counts", "yes")];
    let done = act(&site, &steward, &path, "publish", &sent).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let link = format!("/manage/figures/rows.xlsx?measure={measure}");
    let value = |rows: &[Vec<String>]| rows.iter().find(|row| row[2] == "2013").unwrap()[3].clone();
    let (_, told, all) = workbook(&site, &steward, &link).await;
    assert_eq!(value(&all), "5", "{told}");
    assert!(told.contains("hidden from the public: do not pass it on"), "{told}");
    let (bytes, told, all) = workbook(&site, &own, &link).await;
    assert_eq!(value(&all), "c");
    assert!(!told.contains("do not pass it on"), "{told}");
    let fields = [("title", "The same again"), ("published", "2026-11-21")];
    let again = where_to(&enter(&site, &own, &fields, Some(("rows.xlsx", &bytes))).await);
    let page = site.get_as(&steward, &again).await.text;
    assert!(page.contains("Different from what is published: 0."), "no c stands over a true figure: {page}");
    let guess = enter(&site, &own, &of("2013\t6\t1\t20\n", ""), None).await;
    let text = guess.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("c in BW-DATASET-") && !text.contains("5 in BW-DATASET-"), "{text}");
    let guess = enter(&site, &own, &of("2013\t5\t1\t20\n", ""), None).await;
    assert_eq!(guess.status, StatusCode::UNPROCESSABLE_ENTITY, "a right guess is answered as a wrong one");
}

#[tokio::test]
async fn a_formula_without_its_result_is_a_fault() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let (bytes, ..) = workbook(&site, &cookie, "/manage/figures/rows.xlsx?measure=BW-ME9").await;
    let mut old = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for i in 0..old.len() {
        let mut part = old.by_index(i).unwrap();
        let (name, mut text) = (part.name().unwrap().into_owned(), String::new());
        part.read_to_string(&mut text).unwrap();
        if name.ends_with("sheet2.xml") {
            let (before, rest) = text.split_once("<c r=\"D2\"").unwrap();
            text = format!("{before}<c r=\"D2\"><f>5+5</f><v></v></c>{}", rest.split_once("</c>").unwrap().1);
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut new, text.as_bytes()).unwrap();
    }
    let bytes = new.finish().unwrap().into_inner();
    let fields = [("title", "Made by a program"), ("published", "2026-11-20")];
    let answer = enter(&site, &cookie, &fields, Some(("rows.xlsx", &bytes))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = "row 2, column D: holds a formula without its result; open the file in a spreadsheet and save it";
    assert!(answer.text.contains(words), "{}", answer.text);
}
