//! All work in the background: the jobs of every crate, and what is done regularly.

use platform::http::App;
use platform::job::{Kind, Roster};

/// What this application does in the background.
pub fn roster(app: &App) -> Roster {
    let mut kinds: Vec<Kind> = app.post.kinds();
    kinds.extend(people::JOBS);
    Roster::new(kinds, &[])
}
