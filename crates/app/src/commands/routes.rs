//! `everychance routes`: every route of the site, with who may use it.

use super::output;
use crate::router;
use clap::{Args, ValueEnum};
use people::role::ROLES;
use platform::Result;
use platform::http::{Mode, Route};
use platform::permission::Rule;

/// Lists the routes.
#[derive(Args)]
pub struct Routes {
    /// How to write the list.
    #[arg(long, default_value = "csv")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// method,path,rule,roles
    Csv,
}

impl Routes {
    /// Writes the list to standard output.
    pub fn run(self) -> Result<()> {
        let Format::Csv = self.format;
        let routes = router::routes(Mode::Earnest);
        let rows: Vec<Vec<String>> = routes.list().iter().map(row).collect();
        output::write(sheets::csv_text(&["method", "path", "rule", "roles"], &rows).as_bytes())
    }
}

fn row(route: &Route) -> Vec<String> {
    vec![route.method.to_owned(), route.path.to_owned(), route.rule.name().to_owned(), roles(route.rule).join(" ")]
}

/// The roles that a rule lets through, the visitor among them.
pub fn roles(rule: Rule) -> Vec<&'static str> {
    let all = ROLES.iter().map(|role| role.name);
    match rule {
        Rule::Public | Rule::Anonymous => std::iter::once("visitor").chain(all).collect(),
        Rule::SignedIn => all.collect(),
        Rule::Needs(permission) => all.filter(|name| permission.granted.iter().any(|(role, _)| role == name)).collect(),
    }
}
