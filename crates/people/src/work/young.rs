//! The page on which a young representative begins: what was said, what was promised, and the group they sit in.

use super::dashboards;
use crate::member::roles::YOUNG;
use platform::http::Ctx;
use platform::identity::Actor;
use platform::page::desk::{Desk, Place};

/// Whether somebody is here as a young representative and as nothing else.
pub(super) fn is_one(actor: &Actor) -> bool {
    !actor.held.is_empty() && actor.held.iter().all(|held| held.role == YOUNG)
}

/// The top of the page, in words for them.
pub(super) fn desk(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("young-title")).words(ctx.t("young-intro"))
}

/// The path of the page on which their group says what it sees.
pub(super) const RATINGS: &str = "/work/ratings";

/// The path of the page on which it says what should become of the plan.
pub(super) const PROPOSALS: &str = "/work/proposals";

/// The path of the page on which each of them says what should come first.
pub(super) const RANKINGS: &str = "/work/rankings";

/// Where they may go from here, with what waits where they say what should come first, what they see, and what should become of
/// the plan.
pub(super) fn places(ctx: &Ctx, actor: &Actor, desk: Desk, [ranked, rated, proposed]: [Vec<String>; 3]) -> Desk {
    let place = |words: String, path: &str, about: &str| {
        let (path, about) = (path.to_owned(), ctx.t(&format!("{about}-about")));
        Place { words, path, about, waits: Vec::new() }
    };
    let named = |key: &str, path: &str| place(ctx.t(key), path, key);
    let mut places = vec![named("young-said", "/messages")];
    if ctx.snapshot.list("commitments").next().is_some() {
        places.push(named("young-promised", "/commitments"));
    }
    for body in actor.held.iter().filter_map(|held| ctx.snapshot.get(&held.scope)) {
        let title = ctx.language.text("young-group", &[("words", body.title().into())]);
        places.push(place(title, &format!("/bodies/{}", body.reference), "young-group"));
        // How it goes, where they sit and where those sit whom they question.
        places.push(dashboards::place(ctx, body));
        places.extend(ctx.snapshot.referred(body, "parent").map(|above| dashboards::place(ctx, above)));
    }
    places.insert(0, Place { waits: proposed, ..named("proposals-own", PROPOSALS) });
    places.insert(0, Place { waits: rated, ..named("ratings-own", RATINGS) });
    places.insert(0, Place { waits: ranked, ..named("rankings-own", RANKINGS) });
    if ctx.snapshot.list("offers").next().is_some() {
        places.push(named("young-offers", "/offers"));
    }
    if ctx.snapshot.list("question_times").next().is_some() {
        places.push(named("young-questions", "/question-times"));
        places.push(named("agendas-own", "/work/agendas"));
    }
    places.push(named("invited-own", "/work/invited"));
    places.push(named("suggestions-own", "/work/suggestions"));
    places.push(named("young-privacy", "/privacy/children"));
    places.push(named("account-title", "/account"));
    desk.places(places)
}
