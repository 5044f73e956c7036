//! Who may do what: every route asked by every role, compared with the table in the documentation.

use crate::support::Site;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use everychance::router;
use people::role::ROLES;
use platform::http::Mode;

const PAGE: &str = include_str!("../../../../docs/use/permissions.md");

/// A row of the table of routes: method, path, and who may.
struct Line {
    method: String,
    path: String,
    roles: Vec<String>,
}

fn lines() -> Vec<Line> {
    let table = PAGE.split("## Every route").nth(1).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| GET") || line.starts_with("| POST"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let roles = cells[3].split(", ").map(str::to_owned).collect();
        Line { method: cells[0].to_owned(), path: cells[1].trim_matches('`').to_owned(), roles }
    })
    .collect()
}

/// An address for a path: what stands in braces is something that does not exist.
fn address(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "nothing" } else { part }).collect::<Vec<_>>().join("/")
}

async fn ask(site: &Site, line: &Line, cookie: &str) -> crate::support::Answer {
    let request =
        if line.method == "GET" { Request::get(address(&line.path)) } else { Request::post(address(&line.path)) };
    let request = request.header("sec-fetch-site", "same-origin").header("cookie", cookie);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    site.ask(request.body(Body::empty()).unwrap()).await
}

#[test]
fn the_page_of_permissions_is_what_the_program_prints() {
    assert_eq!(
        PAGE,
        everychance::commands::permissions::page(),
        "everychance doctor --permissions >docs/use/permissions.md"
    );
}

#[test]
fn every_route_is_in_the_table() {
    let table: Vec<(String, String)> = lines().into_iter().map(|line| (line.method, line.path)).collect();
    let routes = router::routes(Mode::Earnest);
    let routes: Vec<(String, String)> =
        routes.list().iter().map(|route| (route.method.to_owned(), route.path.to_owned())).collect();
    assert_eq!(table, routes);
}

#[tokio::test]
async fn a_stranger_passes_where_the_table_says_so_and_nowhere_else() {
    let site = Site::of(Example::Brackwater).await;
    for line in lines() {
        let open = line.roles == ["visitor"];
        let answer = ask(&site, &line, "").await;
        assert_eq!(answer.denied, !open, "{} {}", line.method, line.path);
        if !open && line.method == "GET" {
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", line.path);
            assert!(answer.header("location").starts_with("/sign-in?next="), "{}", line.path);
        } else if !open {
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{}", line.path);
        }
    }
}

#[tokio::test]
async fn an_address_to_which_only_forms_are_sent_leads_to_the_page_above_it() {
    let site = Site::of(Example::Brackwater).await;
    let all = lines();
    let is_read = |path: &str| all.iter().any(|line| line.method == "GET" && line.path == path);
    let administrator = site.sign_in("system-administrator").await;
    for line in all.iter().filter(|line| !is_read(&line.path)) {
        let path = address(&line.path);
        let request = |cookie: &str| Request::get(&path).header("cookie", cookie).body(Body::empty()).unwrap();
        let stranger = site.ask(request("")).await;
        let to = stranger.header("location").to_owned();
        let open = line.roles.contains(&"visitor".to_owned());
        assert!(stranger.status == StatusCode::SEE_OTHER && (open || to.contains("/sign-in?next=")), "{path}: {to}");
        let known = site.ask(request(&administrator)).await;
        let to = known.header("location");
        let up = known.status == StatusCode::SEE_OTHER && !to.is_empty() && path.starts_with(to) && to != path;
        assert!(known.status == StatusCode::NOT_FOUND || up, "{path}: {} {to}", known.status);
    }
    for (path, up) in [("/ar/sign-in/code", "/ar/sign-in"), ("/account/sessions/x/end", "/account"), ("/sign-out", "/")]
    {
        let answer = site.get_as(&administrator, path).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, up), "{path}");
    }
}

#[tokio::test]
async fn every_role_passes_where_the_table_says_so_and_nowhere_else() {
    let site = Site::of(Example::Brackwater).await;
    let lines = lines();
    for role in ROLES {
        for line in &lines {
            let may = line.roles.iter().any(|one| one == "visitor" || one == "signed-in" || one == role.name);
            // A session of its own for each request: some of them end it.
            let cookie = site.sign_in(role.name).await;
            let answer = ask(&site, line, &cookie).await;
            assert_eq!(answer.denied, !may, "{} {} {}", role.name, line.method, line.path);
            assert!(may || answer.status == StatusCode::NOT_FOUND, "{} {}", role.name, line.path);
        }
    }
}

#[test]
fn routes_are_added_only_with_a_rule() {
    let router = include_str!("../../src/router.rs");
    assert!(!router.contains(".route(") && !router.contains("axum::routing"), "a route without a rule");
}

#[tokio::test]
async fn the_chooser_of_roles_is_nowhere_but_in_a_demonstration() {
    let site = Site::of(Example::Brackwater).await;
    for path in ["/demo", "/demo/outbox"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let answer = site.post("", "/demo/sign-in", &[("role", "strategy-officer")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(router::routes(Mode::Earnest).list().iter().all(|route| !route.path.starts_with("/demo")));
    // Only the verb `demo` makes a demonstration.
    for (name, text) in [
        ("serve", include_str!("../../src/commands/serve.rs")),
        ("target", include_str!("../../src/commands/target.rs")),
    ] {
        assert!(!text.contains("as_demonstration"), "{name} could show the chooser");
    }
}
