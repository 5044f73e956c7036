//! All work in the background: the jobs of every crate, and what is done regularly.

use platform::http::App;
use platform::job::{Kind, Regular, Roster};
use std::sync::LazyLock;

/// What is done by the clock.
static REGULAR: LazyLock<Vec<Regular>> = LazyLock::new(|| {
    [
        people::REGULAR,
        measures::REGULAR,
        voice::REGULAR,
        directory::REGULAR,
        referrals::REGULAR,
        partnership::REGULAR,
        reporting::REGULAR,
    ]
    .concat()
});

/// What this application does in the background.
pub fn roster(app: &App) -> Roster {
    let mut kinds: Vec<Kind> = app.post.kinds();
    kinds.extend(people::JOBS);
    kinds.extend(measures::JOBS);
    kinds.extend(voice::JOBS);
    kinds.extend(directory::JOBS);
    kinds.extend(referrals::JOBS);
    kinds.extend(partnership::JOBS);
    kinds.extend(reporting::JOBS);
    Roster::new(kinds, &REGULAR)
}
