//! The whole site on one page. Each address exists in every language, with the language in front: `/ar/actions`.

use crate::chooser;
use crate::parts;
use crate::tables;
use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use directory::{coverage, desk, entitlement, keeper, open_referral, service, unmet, wrong};
use measures::{dataset, desk as figure_desk, indicator, measure, printed, statistic};
use partnership::{
    ask, campaign, commission, contribution, decision, follow_up, funding, grant, meeting,
    meeting::desk as meeting_desk, seat, story, structure, training,
};
use people::{
    account, body, data as own_data, duty, invitation, leaving, member, organisation, role, running, sign_in, task,
    work,
};
use platform::clock::Clock;
use platform::db::Db;
use platform::http::{Address, App, Ctx, Mode, Routes, layers, plain, show_metrics};
use platform::page::Navigation;
use platform::permission::Rule::{Anonymous, Needs, Public, SignedIn};
use platform::secret::Keyring;
use platform::site::Site;
use platform::{Error, Result, api, assets};
use referrals::{
    ask as ask_for_oneself, door, draft, file, help_line, hold as held, learned, own as own_referrals, pathway,
    referral, review as review_of_referrals, same as same_person, team as referral_team, watch as referral_watch,
};
use reporting::{
    bulletin, completeness, dashboard, editing, exchange, for_organisations, home, local_offer, news, openapi,
    processing, ranking, ratings, report, review, scorecard, search, services_map, sitemap, sources, thread,
    unsafe_places, updates, words,
};
use std::net::IpAddr;
use std::time::Duration;
use strategy::{
    action, alignment, assessment, barrier, commitment, context, outcome, owner, priority, progress, update,
};
use voice::{consultation, engagement, message, own_words, pledge, question, response, survey, unsafe_place};

/// Where every page leads.
const NAVIGATION: Navigation = &[
    ("nav-directory", &["/services"]),
    ("nav-voices", &["/messages", "/you-said", "/engagements", "/surveys"]),
    ("nav-plans", &["/strategies", "/priorities", "/outcomes"]),
    ("nav-actions", &["/actions", "/barriers"]),
    ("nav-measures", &["/scorecards", "/indicators", "/measures", "/compare", "/reports"]),
    (
        "nav-who",
        &[
            "/bodies",
            "/organisations",
            "/meetings",
            "/follow-ups",
            "/decisions",
            "/structure",
            "/money",
            "/funding",
            "/grants",
            "/contributions",
            "/commissions",
            "/asks",
            "/courses",
            "/training-sessions",
            "/training-targets",
            "/stories",
            "/campaigns",
        ],
    ),
    ("nav-search", &["/search"]),
];

/// The application of one partnership, over its database.
pub fn app(db: Db, clock: Clock, keyring: Keyring, site: Site, base_url: &str) -> App {
    App::new(db, clock, keyring, site, base_url, tables::all(), NAVIGATION).with_parts(parts::all())
}

/// The site of one partnership.
pub fn site(app: &App) -> Router {
    let router = routes(app.mode).into_router().fallback(nothing_here);
    layers(router, app).layer(Extension(search::Search::default()))
}

/// Every route of the site, each with its rule.
pub fn routes(mode: Mode) -> Routes {
    let routes = pages()
        .and(voices())
        .and(answering())
        .and(signing_in())
        .and(own())
        .and(manage())
        .and(read_updates())
        .and(sign_reports())
        .and(keep_figures())
        .and(asking())
        .and(keep_directory())
        .and(refer())
        .and(meet())
        .and(running())
        .and(protect())
        .and(data())
        .and(open_directory())
        .and(machines());
    match mode {
        Mode::Earnest => routes,
        Mode::Demonstration => routes.and(demonstration()),
    }
}

/// For readers.
fn pages() -> Routes {
    Routes::default()
        .get(Public, "/", home::show)
        .get(Public, "/strategies", strategy::strategy::pages::list)
        .get(Public, "/strategies/{ref}", strategy::strategy::pages::show)
        .get(Public, "/priorities", priority::pages::list)
        .get(Public, "/priorities/{ref}", priority::pages::show)
        .get(Public, "/actions", action::pages::list)
        .get(Public, "/actions/{ref}", action::pages::show)
        .get(Public, "/assessments", assessment::pages::list)
        .get(Public, "/assessments/{ref}", assessment::pages::show)
        .get(Public, "/outcomes", outcome::pages::list)
        .get(Public, "/outcomes/{ref}", outcome::pages::show)
        .get(Public, "/indicators", indicator::pages::list)
        .get(Public, "/indicators/{ref}", indicator::pages::show)
        .get(Public, "/measures", measure::list::show)
        .get(Public, "/measures/{ref}", measure::pages::show)
        .get(Public, "/measures/{ref}/chart.svg", measure::pages::chart)
        .get(Public, "/measures/{ref}/compare", measure::compare::show)
        .get(Public, "/measures/{ref}/map", measure::map::show)
        .get(Public, "/measures/{ref}/embed", measure::embed::show)
        .get(Public, "/compare", measure::between::show)
        .get(Public, "/datasets", dataset::pages::list)
        .get(Public, "/datasets/{ref}", dataset::pages::show)
        .get(Public, "/printed", printed::pages::show)
        .get(Public, "/statistics", statistic::pages::list)
        .get(Public, "/statistics/{ref}", statistic::pages::show)
        .get(Public, "/commitments", commitment::pages::list)
        .get(Public, "/commitments/{ref}", commitment::pages::show)
        .get(Public, "/context", context::pages::list)
        .get(Public, "/context/{ref}", context::pages::show)
        .get(Public, "/bodies", body::pages::list)
        .get(Public, "/bodies/{ref}", body::pages::show)
        .get(Public, "/bodies/{ref}/dashboard", dashboard::body::show)
        .get(Public, "/bodies/{ref}/meetings.ics", meeting::dates::of_body)
        .get(Public, "/meetings", meeting::list::show)
        .get(Public, "/meetings.ics", meeting::dates::all)
        .get(Public, "/meetings/{ref}", meeting::pages::show)
        .get(Public, "/meetings/{ref}/meeting.ics", meeting::dates::of_one)
        .get(Public, "/agenda-items", meeting::pages::items)
        .get(Public, "/agenda-items/{ref}", meeting::pages::item)
        .get(Public, "/decisions", decision::pages::list)
        .get(Public, "/decisions/{ref}", decision::pages::show)
        .get(Public, "/follow-ups", follow_up::pages::list)
        .get(Public, "/follow-ups/{ref}", follow_up::pages::show)
        .get(Public, "/structure", structure::show)
        .get(Public, "/money", grant::pages::money)
        .get(Public, "/contributions", contribution::pages::list)
        .get(Public, "/contributions/{ref}", contribution::pages::show)
        .get(Public, "/organisations/{ref}/contributions", contribution::pages::of_one)
        .get(Public, "/commissions", commission::pages::list)
        .get(Public, "/commissions/{ref}", commission::pages::show)
        .get(Public, "/courses", training::pages::list)
        .get(Public, "/courses/{ref}", training::pages::show_course)
        .get(Public, "/training-sessions", training::pages::list_sessions)
        .get(Public, "/training-sessions.ics", training::pages::calendar)
        .get(Public, "/training-sessions/{ref}", training::pages::show_session)
        .get(Public, "/training-sessions/{ref}/session.ics", training::pages::calendar_of_one)
        .get(Public, "/training-sessions/{ref}/book", training::book::show)
        .post(Public, "/training-sessions/{ref}/book", training::book::send)
        .get(Public, "/training-targets", training::pages::list_targets)
        .get(Public, "/training-targets/{ref}", training::pages::show_target)
        .get(Public, "/place/{token}", training::book::place)
        .post(Public, "/place/{token}", training::book::leave)
        .get(Public, "/stories", story::pages::list)
        .get(Public, "/stories/{ref}", story::pages::show)
        .get(Public, "/story/{token}", story::taken::show)
        .post(Public, "/story/{token}", story::taken::take_back)
        .get(Public, "/campaigns", campaign::pages::list)
        .get(Public, "/campaigns/{ref}", campaign::pages::show)
        .get(Public, "/asks", ask::pages::list)
        .get(Public, "/asks/{ref}", ask::pages::show)
        .get(Public, "/funding", funding::list::show)
        .get(Public, "/funding/{ref}", funding::pages::show)
        .get(Public, "/grants", grant::pages::list)
        .get(Public, "/grants.json", grant::pages::json)
        .get(Public, "/grants.csv", grant::pages::csv)
        .get(Public, "/grants/{id}", grant::pages::show)
        .get(Public, "/grant-files", grant::pages::files)
        .get(Public, "/grant-files/{ref}", grant::pages::file)
        .get(Public, "/organisations", organisation::pages::list)
        .get(Public, "/organisations/{ref}", organisation::pages::show)
        .get(Public, "/services", service::pages::list)
        .get(Public, "/services/list", service::shortlist::show)
        .get(Public, "/services/list.ics", service::shortlist::dates)
        .get(Public, "/services/map", services_map::show)
        .get(Public, "/services/calendar", service::week::show)
        .get(Public, "/services/{id}", service::pages::show)
        .get(Public, "/services/{id}/calendar.ics", service::shortlist::dates_of_one)
        .get(Public, "/services/{id}/wrong", wrong::pages::show)
        .post(Public, "/services/{id}/wrong", wrong::pages::send)
        .get(Public, "/for-organisations", for_organisations::show)
        .get(Public, "/coverage", coverage::show)
        .get(Public, "/coverage.csv", coverage::file)
        .get(Public, "/local-offer", local_offer::show)
        .get(Public, "/local-offer/said", local_offer::said)
        .get(Public, "/local-offer/{part}", local_offer::part)
        .get(Public, "/opportunities", service::opportunities::list)
        .get(Anonymous, "/entitlements", entitlement::pages::ask)
        .get(Anonymous, "/entitlements/owed", entitlement::pages::owed)
        .get(Anonymous, "/entitlements/kept", entitlement::pages::kept)
        .get(Public, "/entitlements/worker.js", entitlement::pages::worker)
        .get(Public, "/pathways", pathway::pages::list)
        .get(Public, "/pathways/{ref}", pathway::pages::show)
        .get(Public, "/referral-figures", learned::pages::show)
        .get(Public, "/referral-figures/{quarter}", learned::pages::quarter)
        .get(Public, "/documents", sources::list)
        .get(Public, "/documents/{ref}", sources::show)
        .get(Public, "/scorecards", scorecard::list::show)
        .get(Public, "/scorecards/{ref}", scorecard::page::show)
        .get(Public, "/scorecards/{ref}/log", scorecard::log::show)
        .get(Public, "/thread/{ref}", thread::show)
        .get(Public, "/crosswalk", alignment::crosswalk)
        .get(Public, "/barriers", barrier::pages::list)
        .get(Public, "/barriers/{ref}", barrier::pages::show)
        .get(Public, "/progress", progress::pages::show)
        .get(Public, "/reports", report::list::show)
        .get(Public, "/reports/{ref}", report::page::show)
        .get(Public, "/reports/{ref}/children", report::page::children)
        .get(Public, "/rankings", ranking::page::list)
        .get(Public, "/rankings/{ref}", ranking::page::show)
        .get(Public, "/logo", running::logo::picture)
        .get(Public, "/evidence/{name}", update::evidence::serve::public)
        .get(Public, "/completeness", completeness::show)
        .get(Public, "/search", search::show)
        .get(Public, "/api", openapi::page)
        .get(Public, "/accessibility", words::accessibility)
        .get(Public, "/privacy", words::privacy)
        .get(Public, "/privacy/children", words::children)
        .get(Public, "/privacy/parents", words::parents)
        .get(Public, "/privacy/workers", words::workers)
        .get(Public, "/privacy/volunteers", words::volunteers)
        .get(Public, "/privacy/processing", processing::show)
        .get(Public, "/privacy/who-can-see", words::who_can_see)
        .get(Public, "/languages", words::languages)
}

/// What children and families said, were asked and were told.
fn voices() -> Routes {
    Routes::default()
        .get(Public, "/messages", message::pages::list)
        .get(Public, "/messages/{ref}", message::pages::show)
        .post(Anonymous, "/messages/{ref}/pulse", response::pulse::press)
        .get(Public, "/you-said", response::pages::show)
        .get(Public, "/consultations", consultation::pages::list)
        .get(Public, "/consultations/{ref}", consultation::pages::show)
        .get(Public, "/unsafe-places", unsafe_places::show)
        .get(Public, "/unsafe-places.csv", unsafe_places::csv)
        .get(Public, "/pledges", pledge::pages::list)
        .get(Public, "/pledges/{ref}", pledge::pages::show)
        .get(Public, "/signatures", pledge::pages::signatures)
        .get(Public, "/signatures/{ref}", pledge::pages::signature)
        .get(Public, "/offers", pledge::offers::list)
        .get(Public, "/offers/{ref}", pledge::offers::show)
        .get(Public, "/question-times", question::pages::list)
        .get(Public, "/question-times/{ref}", question::pages::time)
        .get(Public, "/questions", question::pages::questions)
        .get(Public, "/questions/{ref}", question::pages::show)
        .get(Public, "/engagements", engagement::pages::list)
        .get(Public, "/engagements/{ref}", engagement::pages::show)
        .get(Public, "/surveys", survey::pages::list)
        .get(Public, "/surveys/{ref}", survey::pages::show)
        .get(Public, "/surveys/{ref}/questions", survey::pages::questions)
        .get(Public, "/surveys/{ref}/results", survey::results::page::show)
        .get(Public, "/surveys/{ref}/figures.csv", survey::results::figures::csv)
        .get(Public, "/surveys/{ref}/waves", survey::results::waves::show)
        .get(Public, "/surveys/{ref}/waves.csv", survey::results::waves::csv)
        .get(Public, "/surveys/{ref}/results.json", survey::results::page::data)
        .get(Public, "/surveys/{ref}/results.csv", survey::results::page::csv)
}

/// Answering a survey. Nothing is kept of who does.
fn answering() -> Routes {
    Routes::default()
        .get(Anonymous, "/answer", survey::answer::enter)
        .post(Anonymous, "/answer", survey::answer::entered)
        .get(Anonymous, "/surveys/{ref}/answer", survey::answer::begin)
        .post(Anonymous, "/surveys/{ref}/answer", survey::answer::step::send)
        .get(Anonymous, "/surveys/{ref}/answer/{n}/{name}", survey::sound::show)
        .get(Anonymous, "/surveys/{ref}/more", own_words::talk::show)
        .post(Anonymous, "/surveys/{ref}/more", own_words::talk::send)
        .get(Anonymous, "/question-times/{ref}/second", question::second::show)
        .post(Anonymous, "/question-times/{ref}/second", question::second::send)
        .get(Anonymous, "/unsafe-places/tell", unsafe_place::tell::show)
        .post(Anonymous, "/unsafe-places/tell", unsafe_place::tell::send)
        .get(Anonymous, "/receipt", own_words::receipt::enter)
        .post(Anonymous, "/receipt", own_words::receipt::entered)
        .post(Anonymous, "/receipt/back", own_words::receipt::back)
}

/// Signing in, in each of its ways, and out; and the links to one act.
fn signing_in() -> Routes {
    Routes::default()
        .get(Public, "/sign-in", sign_in::show)
        .post(Public, "/sign-in", sign_in::mail::ask)
        .get(Public, "/sign-in/sent", sign_in::mail::sent)
        .post(Public, "/sign-in/code", sign_in::mail::code)
        .get(Public, "/sign-in/link/{token}", sign_in::mail::link)
        .post(Public, "/sign-in/link/{token}", sign_in::mail::follow)
        .get(Public, "/sign-in/card", sign_in::card::show)
        .post(Public, "/sign-in/card", sign_in::card::enter)
        .post(Public, "/sign-in/passkey/begin", sign_in::passkey::begin)
        .post(Public, "/sign-in/passkey/finish", sign_in::passkey::finish)
        .post(Public, "/sign-in/openid/{n}", sign_in::openid::choose)
        .get(Public, "/sign-in/openid/return", sign_in::openid::back)
        .post(Public, "/sign-out", sign_in::out)
        .get(Public, "/invitation/{token}", invitation::link::show)
        .post(Public, "/invitation/{token}", invitation::link::follow)
        .get(Public, "/task/done", task::done)
        .get(Public, "/task/{token}", task::show)
        .post(Public, "/task/{token}", task::act)
        .get(Public, "/task/{token}/evidence", update::evidence::add::linked)
        .post(Public, "/task/{token}/evidence", update::evidence::add::linked_sent)
        .get(Public, "/task/{token}/evidence/{name}", update::evidence::add::linked_file)
        .get(Public, "/listing/{token}", keeper::pages::show)
        .post(Public, "/listing/{token}", keeper::pages::confirm)
        .post(Public, "/listing/{token}/stop", keeper::pages::stop)
        .get(Public, "/listing/{token}/{id}", keeper::pages::edit)
        .post(Public, "/listing/{token}/{id}", keeper::pages::send)
}

/// For whoever is signed in: their own work and their own account.
fn own() -> Routes {
    Routes::default()
        .get(SignedIn, "/work", work::show)
        .get(SignedIn, "/work/bulletin", bulletin::own::show)
        .post(SignedIn, "/work/bulletin", bulletin::own::send)
        .get(Needs(&role::SEE_ORGANISATION), "/work/organisations", dashboard::organisation::list)
        .get(Needs(&role::SEE_ORGANISATION), "/work/organisations/{ref}", dashboard::organisation::show)
        .get(SignedIn, "/work/updates", update::own::list)
        .get(SignedIn, "/work/updates.xlsx", update::book::workbook)
        .post(SignedIn, "/work/updates", update::book::send)
        .get(SignedIn, "/work/updates/{ref}", update::own::show)
        .post(SignedIn, "/work/updates/{ref}", update::own::save)
        .get(SignedIn, "/work/updates/{ref}/evidence", update::evidence::add::own)
        .post(SignedIn, "/work/updates/{ref}/evidence", update::evidence::add::own_sent)
        .get(SignedIn, "/work/updates/{ref}/evidence/{name}", update::evidence::add::own_file)
        .get(Needs(&role::SECOND_QUESTIONS), "/work/question-times/{ref}", question::second::own)
        .post(Needs(&role::SECOND_QUESTIONS), "/work/question-times/{ref}", question::second::own_send)
        .get(Needs(&role::ANSWER_QUESTIONS), "/work/questions", question::answer::list)
        .get(Needs(&role::ANSWER_QUESTIONS), "/work/questions/{ref}", question::answer::show)
        .post(Needs(&role::ANSWER_QUESTIONS), "/work/questions/{ref}", question::answer::send)
        .get(Needs(&role::SIGN_PLEDGES), "/work/pledges", pledge::own::list)
        .get(Needs(&role::SIGN_PLEDGES), "/work/pledges/sign/{ref}", pledge::own::sign)
        .post(Needs(&role::SIGN_PLEDGES), "/work/pledges/sign/{ref}", pledge::own::sign_send)
        .get(Needs(&role::SIGN_PLEDGES), "/work/pledges/{ref}", pledge::own::show)
        .post(Needs(&role::SIGN_PLEDGES), "/work/pledges/{ref}/offers", pledge::own::offer)
        .post(Needs(&role::SIGN_PLEDGES), "/work/pledges/{ref}/offers/{offer}/end", pledge::own::end)
        .post(Needs(&role::SIGN_PLEDGES), "/work/pledges/{ref}/reports", pledge::report::send)
        .post(Needs(&role::SIGN_PLEDGES), "/work/pledges/{ref}/withdraw", pledge::own::withdraw)
        .get(Needs(&role::SET_AGENDAS), "/work/agendas", question::agenda::list)
        .get(Needs(&role::SET_AGENDAS), "/work/agendas/{ref}", question::agenda::show)
        .post(Needs(&role::SET_AGENDAS), "/work/agendas/{ref}", question::agenda::send)
        .get(Needs(&role::RATE), "/work/proposals", review::own_list::list)
        .post(Needs(&role::RATE), "/work/proposals/back", review::own::back)
        .get(Needs(&role::RATE), "/work/proposals/{period}/{about}", review::own::show)
        .post(Needs(&role::RATE), "/work/proposals/{period}/{about}", review::own::send)
        .get(Needs(&role::ANSWER_RANKINGS), "/work/rankings", ranking::own::list)
        .get(Needs(&role::ANSWER_RANKINGS), "/work/rankings/{ref}", ranking::own::show)
        .post(Needs(&role::ANSWER_RANKINGS), "/work/rankings/{ref}", ranking::own::save)
        .post(Needs(&role::ANSWER_RANKINGS), "/work/rankings/{ref}/back", ranking::own::back)
        .get(Needs(&role::RATE), "/work/ratings", ratings::own::list)
        .get(Needs(&role::RATE), "/work/ratings/{ref}", ratings::own::show)
        .post(Needs(&role::RATE), "/work/ratings/{ref}", ratings::own::send)
        .post(Needs(&role::RATE), "/work/ratings/{ref}/back", ratings::own::back)
        .get(SignedIn, "/work/duties/{ref}", duty::confirm::show)
        .post(SignedIn, "/work/duties/{ref}", duty::confirm::save)
        .post(SignedIn, "/work/invitations/{id}", invitation::own::answer)
        .get(SignedIn, "/account/data", own_data::own::show)
        .post(SignedIn, "/account/data", own_data::own::ask)
        .post(SignedIn, "/account/data/copy", own_data::own::copy)
        .post(SignedIn, "/account/data/{id}/withdraw", own_data::own::withdraw)
        .get(SignedIn, "/account", account::show)
        .post(SignedIn, "/account", account::save)
        .post(SignedIn, "/account/passkeys/begin", account::passkeys::begin)
        .post(SignedIn, "/account/passkeys/finish", account::passkeys::finish)
        .post(SignedIn, "/account/passkeys/{id}/end", account::passkeys::end)
        .post(SignedIn, "/account/openid/end", account::openid::end)
        .post(SignedIn, "/account/sessions/{id}/end", account::end_session)
        .post(SignedIn, "/account/sessions/end-all", account::end_sessions)
}

/// Meetings: for whoever runs them, is invited, or promised something.
fn meet() -> Routes {
    Routes::default()
        .get(SignedIn, "/work/invited", meeting::own::list)
        .get(SignedIn, "/work/invited/{ref}", meeting::own::show)
        .post(SignedIn, "/work/invited/{ref}", meeting::own::send)
        .get(SignedIn, "/work/follow-ups", follow_up::own::list)
        .get(SignedIn, "/work/follow-ups/{ref}", follow_up::own::show)
        .post(SignedIn, "/work/follow-ups/{ref}", follow_up::own::send)
        .get(Needs(&role::SEEK_MONEY), "/work/funding", funding::own::show)
        .get(Needs(&role::SEEK_MONEY), "/work/funding/{ref}", funding::own::one)
        .post(Needs(&role::SEEK_MONEY), "/work/funding/{ref}", funding::own::send)
        .get(Needs(&role::CONTRIBUTE), "/work/contributions", contribution::own::show)
        .post(Needs(&role::CONTRIBUTE), "/work/contributions", contribution::own::send)
        .get(Needs(&role::CONTRIBUTE), "/work/contributions/sheet", contribution::sheet::show)
        .post(Needs(&role::CONTRIBUTE), "/work/contributions/sheet", contribution::sheet::send)
        .get(Needs(&role::CONTRIBUTE), "/work/contributions/{ref}", contribution::change::show)
        .post(Needs(&role::CONTRIBUTE), "/work/contributions/{ref}", contribution::change::send)
        .post(Needs(&role::CONTRIBUTE), "/work/contributions/{ref}/end", contribution::change::end)
        .get(Needs(&role::RUN_TRAINING), "/work/training", training::desk::list)
        .post(Needs(&role::RUN_TRAINING), "/work/training", training::desk::course::add)
        .get(Needs(&role::RUN_TRAINING), "/work/training/courses/{ref}", training::desk::course::show)
        .get(Needs(&role::RUN_TRAINING), "/work/training/courses/{ref}/change", training::desk::course::change_page)
        .post(Needs(&role::RUN_TRAINING), "/work/training/courses/{ref}/change", training::desk::course::send)
        .post(Needs(&role::RUN_TRAINING), "/work/training/courses/{ref}/sessions", training::desk::course::add_session)
        .post(
            Needs(&role::RUN_TRAINING),
            "/work/training/courses/{ref}/trainers/{id}",
            training::desk::course::end_trainer,
        )
        .get(Needs(&role::RUN_TRAINING), "/work/training/{ref}", training::desk::session::show)
        .get(Needs(&role::RUN_TRAINING), "/work/training/{ref}/plan", training::desk::session::plan)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/plan", training::desk::session::change_it)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/notes", training::desk::session::note)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/people", training::desk::session::add)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/people/{id}", training::desk::session::act)
        .get(Needs(&role::RUN_TRAINING), "/work/training/{ref}/came", training::desk::came::show)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/came", training::desk::came::send)
        .post(Needs(&role::RUN_TRAINING), "/work/training/{ref}/trainers", training::desk::came::may)
        .get(Needs(&role::TELL_STORIES), "/work/stories", story::own::list)
        .post(Needs(&role::TELL_STORIES), "/work/stories", story::own::send)
        .get(Needs(&role::TELL_STORIES), "/work/stories/{ref}", story::own::show)
        .post(Needs(&role::TELL_STORIES), "/work/stories/{ref}/longer", story::own::longer)
        .post(Needs(&role::TELL_STORIES), "/work/stories/{ref}/end", story::own::end)
        .get(Needs(&role::SEEK_MONEY), "/work/commissions", commission::own::show)
        .get(Needs(&role::SEEK_MONEY), "/work/commissions/{ref}", commission::own::one)
        .post(Needs(&role::SEEK_MONEY), "/work/commissions/{ref}", commission::own::send)
        .get(Needs(&role::POST_ASKS), "/work/asks", ask::own::list)
        .post(Needs(&role::POST_ASKS), "/work/asks", ask::own::post)
        .get(Needs(&role::POST_ASKS), "/work/asks/{ref}", ask::own::show)
        .post(Needs(&role::POST_ASKS), "/work/asks/{ref}", ask::own::send)
        .get(Needs(&role::TAKE_PART), "/work/suggestions", meeting::suggest::show)
        .post(Needs(&role::TAKE_PART), "/work/suggestions", meeting::suggest::send)
        .get(Needs(&role::TAKE_PART), "/work/bodies/{ref}/ask", seat::ask::show)
        .post(Needs(&role::TAKE_PART), "/work/bodies/{ref}/ask", seat::ask::send)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings", meeting_desk::list)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings", meeting_desk::plan::add)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/new", meeting_desk::plan::new)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/joining/{body}/{account}", seat::ask::look)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/joining/{body}/{account}", seat::ask::decide)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}", meeting_desk::show)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/plan", meeting_desk::plan::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/plan", meeting_desk::plan::send)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda", meeting_desk::agenda::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda", meeting_desk::agenda::add)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda/publish", meeting_desk::agenda::publish)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda/{item}", meeting_desk::one::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda/{item}", meeting_desk::one::send)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda/{item}/decline", meeting_desk::one::decline)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/agenda/{item}/off", meeting_desk::one::off)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/people", meeting_desk::people::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/people", meeting_desk::people::count)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/people/invite", meeting_desk::people::invite)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/notes", meeting_desk::notes::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/notes", meeting_desk::notes::send)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/groups", meeting_desk::group::list)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/groups", meeting_desk::group::add)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/groups/{point}", meeting_desk::group::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/groups/{point}", meeting_desk::group::send)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/decisions", meeting_desk::decide::list)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/decisions", meeting_desk::decide::add)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/decisions/{decision}", meeting_desk::decide::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/decisions/{decision}", meeting_desk::decide::send)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/promises", meeting_desk::promise::list)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/promises", meeting_desk::promise::add)
        .get(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/promises/{promise}", meeting_desk::promise::show)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/promises/{promise}", meeting_desk::promise::send)
        .post(Needs(&role::RUN_MEETINGS), "/work/meetings/{ref}/promises/{promise}/remind", meeting_desk::remind::send)
}

/// For whoever runs a part of the partnership.
fn manage() -> Routes {
    Routes::default()
        .get(Needs(&role::SEE_PEOPLE), "/manage/people", member::pages::list)
        .get(Needs(&role::SEE_PEOPLE), "/manage/people.csv", member::pages::file)
        .get(Needs(&role::INVITE), "/manage/people/new", invitation::form::show)
        .post(Needs(&role::INVITE), "/manage/people/new", invitation::form::send)
        .get(Needs(&role::INVITE), "/manage/people/import", invitation::import::show)
        .post(Needs(&role::INVITE), "/manage/people/import", invitation::import::send)
        .get(Needs(&role::INVITE), "/manage/people/import.xlsx", invitation::import::workbook)
        .get(Needs(&role::SEE_PEOPLE), "/manage/invitations", invitation::list::show)
        .get(Needs(&role::SEE_PEOPLE), "/manage/invitations.csv", invitation::list::file)
        .post(Needs(&role::INVITE), "/manage/invitations/again", invitation::list::again)
        .get(Needs(&role::SEE_PEOPLE), "/manage/invitations/{id}", invitation::pages::show)
        .post(Needs(&role::INVITE), "/manage/invitations/{id}/again", invitation::pages::again)
        .get(Needs(&role::INVITE), "/manage/invitations/{id}/end", invitation::pages::ending)
        .post(Needs(&role::INVITE), "/manage/invitations/{id}/end", invitation::pages::end)
        .get(Needs(&role::SEE_PEOPLE), "/manage/people/{id}", member::pages::show)
        .post(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}", member::pages::save)
        .post(Needs(&role::GIVE_CARDS), "/manage/people/{id}/card", member::cards::give)
        .post(Needs(&role::GIVE_ROLES), "/manage/people/{id}/roles", member::roles::give)
        .get(Needs(&role::SEE_PEOPLE), "/manage/roles", role::pages::list)
        .get(Needs(&role::GIVE_ROLES), "/manage/roles/{id}/end", member::roles::ending)
        .post(Needs(&role::GIVE_ROLES), "/manage/roles/{id}/end", member::roles::end)
        .get(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/leaving", leaving::pages::show)
        .post(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/leaving", leaving::pages::save)
        .post(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/leaving/stay", leaving::pages::stay)
        .post(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/end", leaving::pages::end)
        .get(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/moving", leaving::moving::show)
        .post(Needs(&role::CHANGE_PEOPLE), "/manage/people/{id}/moving", leaving::moving::save)
        .get(Needs(&role::GIVE_DUTIES), "/manage/actions", owner::pages::list)
        .get(Needs(&role::GIVE_DUTIES), "/manage/actions/{ref}", owner::pages::show)
        .post(Needs(&role::GIVE_DUTIES), "/manage/actions/{ref}", owner::pages::give)
        .post(Needs(&role::GIVE_DUTIES), "/manage/actions/{ref}/nobody", owner::pages::nobody)
        .post(Needs(&role::GIVE_DUTIES), "/manage/actions/{ref}/links/{id}/end", owner::pages::revoke)
}

/// For whoever reads and approves updates.
fn read_updates() -> Routes {
    let (reads, approves) = (Needs(&role::READ_UPDATES), Needs(&role::APPROVE_UPDATES));
    Routes::default()
        .get(approves, "/manage/dashboard", dashboard::officer::show)
        .get(reads, "/manage/updates", updates::list::show)
        .post(approves, "/manage/updates/remind", updates::list::remind)
        .get(approves, "/manage/updates/hold", updates::hold::show)
        .post(approves, "/manage/updates/hold", updates::hold::save)
        .get(approves, "/manage/updates/files", updates::files::show)
        .post(approves, "/manage/updates/files", updates::files::back)
        .get(reads, "/manage/updates/{id}", updates::one::show)
        .get(reads, "/manage/updates/{id}/evidence/{name}", updates::one::file)
        .post(approves, "/manage/updates/{id}/approve", updates::one::approve)
        .post(approves, "/manage/updates/{id}/return", updates::one::back)
}

/// For whoever writes reports and signs them off.
fn sign_reports() -> Routes {
    let (sees, edits, signs) = (Needs(&role::SEE_REPORTS), Needs(&role::EDIT_REPORTS), Needs(&role::SIGN_REPORTS));
    Routes::default()
        .get(sees, "/manage/reports", report::desk::list)
        .post(edits, "/manage/reports", report::desk::begin)
        .get(sees, "/manage/reports/{ref}", report::desk::edit::show)
        .post(edits, "/manage/reports/{ref}", report::desk::edit::save)
        .get(sees, "/manage/reports/{ref}/preview", report::desk::preview::show)
        .post(signs, "/manage/reports/{ref}/return", report::desk::sign::back)
        .post(signs, "/manage/reports/{ref}/sign", report::desk::sign::sign)
        .post(edits, "/manage/reviews/{period}", review::life::fill)
        .post(edits, "/manage/reviews/{period}/off", review::life::off)
        .get(edits, "/manage/reviews/{period}/{about}", review::decide::show)
        .post(edits, "/manage/reviews/{period}/{about}", review::decide::save)
        .post(edits, "/manage/reviews/{period}/{about}/answer", review::wish::answer)
        .post(edits, "/manage/reviews/{period}/{about}/drop", review::decide::drop_new)
        .get(Needs(&role::READ_RATINGS), "/manage/proposals", review::read::list)
        .get(Needs(&role::READ_RATINGS), "/manage/proposals/{id}", review::read::show)
        .post(Needs(&role::READ_RATINGS), "/manage/proposals/{id}/return", review::read::back)
        .post(Needs(&role::READ_RATINGS), "/manage/proposals/{id}/pass", review::read::pass)
        .get(Needs(&role::READ_RATINGS), "/manage/ratings", ratings::read::list)
        .get(Needs(&role::READ_RATINGS), "/manage/ratings/{id}", ratings::read::show)
        .post(Needs(&role::READ_RATINGS), "/manage/ratings/{id}/return", ratings::read::back)
        .post(Needs(&role::READ_RATINGS), "/manage/ratings/{id}/publish", ratings::read::publish)
}

/// For whoever keeps figures.
fn keep_figures() -> Routes {
    let (keeps, publishes) = (Needs(&role::KEEP_FIGURES), Needs(&role::PUBLISH_FIGURES));
    Routes::default()
        .get(keeps, "/manage/figures", figure_desk::list::show)
        .get(keeps, "/manage/figures/new", figure_desk::enter::show)
        .post(keeps, "/manage/figures/new", figure_desk::enter::send)
        .get(keeps, "/manage/figures/rows.xlsx", figure_desk::sheet::show)
        .get(keeps, "/manage/figures/{ref}", figure_desk::held::show)
        .get(keeps, "/manage/figures/{ref}/about", figure_desk::said::show)
        .post(keeps, "/manage/figures/{ref}/about", figure_desk::said::send)
        .post(publishes, "/manage/figures/{ref}/publish", figure_desk::held::send)
        .post(keeps, "/manage/figures/{ref}/discard", figure_desk::discard::send)
        .post(publishes, "/manage/figures/{ref}/withdraw", figure_desk::published::send)
}

/// For whoever protects people's data.
fn protect() -> Routes {
    Routes::default()
        .get(Needs(&role::PROTECT_DATA), "/manage/data", own_data::list::list)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/find", own_data::find::find)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/found/copy", own_data::given::of_found)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/erase/ask", own_data::found::ask)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/erase", own_data::found::erase)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/requests", own_data::record::record)
        .get(Needs(&role::PROTECT_DATA), "/manage/data/requests/{id}", own_data::officer::show)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/requests/{id}", own_data::officer::save)
        .get(Needs(&role::PROTECT_DATA), "/manage/data/accounts/{id}", own_data::accounts::show)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/accounts/{id}/copy", own_data::given::of_account)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/accounts/{id}/hold", own_data::accounts::give_hold)
        .post(Needs(&role::PROTECT_DATA), "/manage/data/holds/{id}/end", own_data::accounts::end_hold)
        .get(Needs(&role::PROTECT_DATA), "/manage/retention", own_data::retention_pages::show)
        .post(Needs(&role::PROTECT_DATA), "/manage/retention", own_data::retention_pages::save)
        .get(Needs(&role::PROTECT_DATA), "/manage/retention/report", own_data::retention_pages::report)
}

/// For whoever keeps the organisations and the site itself.
fn running() -> Routes {
    let organisations = Needs(&role::CHANGE_ORGANISATIONS);
    // For each table, the page itself asks for its own permission.
    let records = Needs(&role::OPEN_RECORDS);
    let plan = Needs(&role::CHANGE_PLAN);
    Routes::default()
        .get(organisations, "/manage/organisations", editing::organisation::list)
        .get(organisations, "/manage/organisations/new", editing::organisation::new)
        .post(organisations, "/manage/organisations/new", editing::organisation::add)
        .get(organisations, "/manage/organisations/{ref}", editing::organisation::show)
        .post(organisations, "/manage/organisations/{ref}", editing::organisation::change)
        .get(organisations, "/manage/organisations/{ref}/end", editing::organisation::ending)
        .post(organisations, "/manage/organisations/{ref}/end", editing::organisation::end)
        .get(records, "/manage/plan", editing::plan::tables)
        .get(records, "/manage/plan/{table}", editing::plan::list)
        .get(records, "/manage/plan/{table}/new", editing::plan::new)
        .post(records, "/manage/plan/{table}/new", editing::plan::add)
        .get(records, "/manage/plan/{table}/{ref}", editing::plan::show)
        .post(records, "/manage/plan/{table}/{ref}", editing::plan::change)
        .get(records, "/manage/plan/{table}/{ref}/end", editing::ending::show)
        .post(records, "/manage/plan/{table}/{ref}/end", editing::ending::end)
        .post(records, "/manage/plan/{table}/{ref}/back", editing::ending::back)
        .post(records, "/manage/plan/{table}/{ref}/move", editing::order::shift)
        .get(plan, "/manage/rankings", ranking::desk::list)
        .get(plan, "/manage/rankings/new", ranking::open::show)
        .post(plan, "/manage/rankings/new", ranking::open::send)
        .get(plan, "/manage/rankings/{ref}", ranking::desk::show)
        .post(plan, "/manage/rankings/{ref}/close", ranking::desk::close)
        .post(plan, "/manage/rankings/{ref}/withdraw", ranking::desk::withdraw)
        .get(Needs(&role::CHANGE_SITE), "/manage/site", running::site::show)
        .post(Needs(&role::CHANGE_SITE), "/manage/site", running::site::save)
        .get(Needs(&role::CHANGE_SITE), "/manage/site/logo", running::logo::show)
        .post(Needs(&role::CHANGE_SITE), "/manage/site/logo", running::logo::save)
        .get(Needs(&role::RUN_JOBS), "/manage/jobs", running::jobs::show)
        .post(Needs(&role::RUN_JOBS), "/manage/jobs/{id}/replay", running::jobs::replay)
        .get(Needs(&role::SEE_MAIL), "/manage/mail", running::mail::show)
        .get(Needs(&role::SEARCH_AUDIT), "/manage/audit", running::audit::show)
        .get(Needs(&role::SEARCH_AUDIT), "/manage/audit.csv", running::audit::file)
}

/// For whoever refers and receives, for whoever looks after them, and for whoever a referral is about.
fn refer() -> Routes {
    let works = Needs(&role::WORK_REFERRALS);
    let supervises = Needs(&role::SUPERVISE_REFERRALS);
    Routes::default()
        .get(works, "/work/referrals", referral::list::show)
        .get(works, "/work/referrals.csv", referral::list::file)
        .post(works, "/work/referrals/find", referral::list::find)
        .get(works, "/work/referrals/new", draft::pages::new)
        .post(works, "/work/referrals/new", draft::pages::start)
        .get(works, "/work/referrals/draft/{id}", draft::check::show)
        .post(works, "/work/referrals/draft/{id}", draft::check::send)
        .post(works, "/work/referrals/draft/{id}/discard", draft::pages::discard)
        .get(works, "/work/referrals/draft/{id}/files", file::pages::show)
        .post(works, "/work/referrals/draft/{id}/files", file::pages::send)
        .get(works, "/work/referrals/draft/{id}/{step}", draft::pages::show)
        .post(works, "/work/referrals/draft/{id}/{step}", draft::pages::write)
        .get(works, "/work/referrals/sent/{draft}", referral::send::receipt)
        .get(works, "/work/referrals/missing", learned::missing::show)
        .post(works, "/work/referrals/missing", learned::missing::send)
        .get(supervises, "/work/referrals/teams", referral_team::show)
        .post(supervises, "/work/referrals/teams/{ref}", referral_team::save)
        .post(works, "/work/referrals/front-door/{ref}", help_line::used)
        .get(works, "/work/referrals/{id}", referral::page::show)
        .get(works, "/work/referrals/{id}/sheet", referral::page::sheet)
        .get(works, "/work/referrals/{id}/files/{file}", file::pages::one)
        .post(works, "/work/referrals/{id}/door", door::pages::code)
        .post(works, "/work/referrals/{id}/code", own_referrals::renew::make)
        .get(works, "/work/referrals/{id}/same/{other}", same_person::show)
        .post(works, "/work/referrals/{id}/same/{other}", same_person::save)
        .post(works, "/work/referrals/{id}/same/{other}/apart", same_person::apart)
        .post(works, "/work/referrals/{id}/next-step", referral::onward::follow)
        .post(works, "/work/referrals/{id}/{act}", referral::act::run)
        .get(supervises, "/work/referrals/reviews", review_of_referrals::pages::list)
        .post(supervises, "/work/referrals/reviews/{id}", review_of_referrals::pages::save)
        .get(Needs(&role::REVIEW_REFERRALS), "/manage/referrals/reviews", review_of_referrals::pages::list)
        .post(Needs(&role::REVIEW_REFERRALS), "/manage/referrals/reviews/{id}", review_of_referrals::pages::save)
        .get(Needs(&role::PROTECT_DATA), "/manage/referrals/holds", held::show)
        .post(Needs(&role::PROTECT_DATA), "/manage/referrals/holds", held::give)
        .post(Needs(&role::PROTECT_DATA), "/manage/referrals/holds/{id}/end", held::end)
        .get(Needs(&role::BREAK_GLASS), "/manage/referrals/look-into", review_of_referrals::glass::ask)
        .post(Needs(&role::BREAK_GLASS), "/manage/referrals/look-into", review_of_referrals::glass::send)
        .get(Needs(&role::BREAK_GLASS), "/manage/referrals/look-into/{id}", review_of_referrals::glass::show)
        .get(Needs(&role::WATCH_REFERRALS), "/manage/referrals", referral_watch::show)
        .get(Needs(&role::WATCH_REFERRALS), "/manage/referrals/mailboxes", door::mailbox::show)
        .post(Needs(&role::WATCH_REFERRALS), "/manage/referrals/mailboxes/{ref}", door::mailbox::save)
        .get(Needs(&role::WATCH_REFERRALS), "/manage/referrals/learned", learned::desk::list)
        .get(Needs(&role::WATCH_REFERRALS), "/manage/referrals/learned/{quarter}", learned::desk::show)
        .post(Needs(&role::WATCH_REFERRALS), "/manage/referrals/learned/{quarter}", learned::desk::publish)
        .get(Anonymous, "/referral/service", door::pages::enter)
        .post(Anonymous, "/referral/service", door::pages::entered)
        .get(Anonymous, "/r", own_referrals::short)
        .get(Anonymous, "/referral", own_referrals::enter)
        .post(Anonymous, "/referral", own_referrals::entered)
        .get(Anonymous, "/referral/ask/{ref}", ask_for_oneself::show)
        .post(Anonymous, "/referral/ask/{ref}", ask_for_oneself::ask)
}

/// For whoever keeps the directory true.
fn keep_directory() -> Routes {
    let keeps = Needs(&role::KEEP_DIRECTORY);
    Routes::default()
        .get(keeps, "/manage/directory", desk::list::show)
        .get(keeps, "/manage/directory/new", desk::write::new)
        .post(keeps, "/manage/directory/new", desk::write::create)
        .get(keeps, "/manage/directory/keepers", keeper::many::show)
        .get(keeps, "/manage/directory/keepers.csv", keeper::many::file)
        .post(keeps, "/manage/directory/keepers/look", keeper::many::look)
        .post(keeps, "/manage/directory/keepers/set", keeper::many::set)
        .get(keeps, "/manage/directory/feeds", desk::feeds::show)
        .post(keeps, "/manage/directory/feeds", desk::feeds::send)
        .get(keeps, "/manage/directory/findings", desk::findings::show)
        .get(keeps, "/manage/directory/unmet", unmet::show)
        .get(keeps, "/manage/directory/unmet.csv", unmet::file)
        .get(keeps, "/manage/directory/twins", desk::merge::list)
        .get(keeps, "/manage/directory/twins/{one}/{other}", desk::merge::compare)
        .post(keeps, "/manage/directory/twins/{one}/{other}", desk::merge::send)
        .post(keeps, "/manage/directory/twins/{one}/{other}/apart", desk::merge::tell_apart)
        .get(keeps, "/manage/directory/{id}", desk::one::show)
        .get(keeps, "/manage/directory/{id}/edit", desk::write::edit)
        .post(keeps, "/manage/directory/{id}/edit", desk::write::send)
        .get(keeps, "/manage/directory/{id}/proposed", desk::proposed::show)
        .post(keeps, "/manage/directory/{id}/proposed", desk::proposed::send)
        .post(keeps, "/manage/directory/{id}/check", desk::one::check)
        .post(keeps, "/manage/directory/{id}/right", desk::one::right)
        .post(keeps, "/manage/directory/{id}/undo", desk::one::undo)
        .post(keeps, "/manage/directory/{id}/place", desk::one::place)
        .post(keeps, "/manage/directory/{id}/keeper", desk::one::keep)
        .post(keeps, "/manage/directory/{id}/keeper/end", desk::one::end)
        .post(keeps, "/manage/directory/{id}/ask", desk::one::ask)
}

/// For whoever asks, and whoever reads what people wrote.
fn asking() -> Routes {
    let (asks, hears, reads) = (Needs(&role::ASK), Needs(&role::HEAR_WORDS), Needs(&role::READ_WORDS));
    Routes::default()
        .get(asks, "/manage/surveys", survey::desk::list)
        .get(asks, "/manage/surveys/new", survey::desk::book::new)
        .post(asks, "/manage/surveys/new", survey::desk::book::create)
        .get(asks, "/manage/surveys/template.xlsx", survey::desk::book::template)
        .get(asks, "/manage/surveys/{id}", survey::desk::show)
        .post(asks, "/manage/surveys/{id}", survey::desk::send)
        .post(asks, "/manage/surveys/{id}/workbook", survey::desk::book::replace)
        .post(asks, "/manage/surveys/{id}/check", survey::desk::check::send)
        .post(asks, "/manage/surveys/{id}/codes", survey::desk::codes::make)
        .post(asks, "/manage/surveys/{id}/closes", survey::desk::closes)
        .post(asks, "/manage/surveys/{id}/remove", survey::desk::remove)
        .get(asks, "/manage/surveys/{id}/results", survey::results::desk::show)
        .post(asks, "/manage/surveys/{id}/results", survey::results::desk::choose)
        .post(asks, "/manage/surveys/{id}/results/publish", survey::results::desk::publish)
        .get(asks, "/manage/surveys/{id}/paper", survey::desk::paper::show)
        .post(asks, "/manage/surveys/{id}/paper", survey::desk::paper::send)
        .post(asks, "/manage/surveys/{id}/reading", survey::desk::reading::save)
        .post(asks, "/manage/surveys/blank", survey::desk::ask::blank)
        .get(asks, "/manage/surveys/{id}/questions/{n}", survey::desk::ask::show)
        .post(asks, "/manage/surveys/{id}/questions/{n}", survey::desk::ask::send)
        .post(asks, "/manage/surveys/{id}/questions/{n}/{act}", survey::desk::ask::act)
        .get(asks, "/manage/surveys/{id}/wording", survey::desk::wording::choose)
        .get(asks, "/manage/surveys/{id}/wording/{tag}", survey::desk::wording::show)
        .post(asks, "/manage/surveys/{id}/wording/{tag}", survey::desk::wording::send)
        .get(asks, "/manage/surveys/{id}/sounds/{tag}", survey::desk::sounds::show)
        .post(asks, "/manage/surveys/{id}/sounds/{tag}", survey::desk::sounds::send)
        .post(asks, "/manage/surveys/{id}/sounds/{tag}/heard", survey::desk::sounds::heard)
        .get(asks, "/manage/surveys/{id}/sounds/{tag}/{name}", survey::desk::sounds::listen)
        .post(asks, "/manage/surveys/consultation", survey::desk::consult::create)
        .get(asks, "/manage/surveys/{id}/outcome", survey::desk::outcome::show)
        .post(asks, "/manage/surveys/{id}/outcome", survey::desk::outcome::send)
        .post(asks, "/manage/surveys/questions", survey::desk::questions::create)
        .post(asks, "/manage/surveys/{id}/questions", survey::desk::questions::make)
        .get(hears, "/manage/surveys/{id}/words", own_words::hear::list)
        .get(hears, "/manage/surveys/{id}/words/{word}", own_words::hear::show)
        .post(hears, "/manage/surveys/{id}/words/{word}", own_words::hear::send)
        .post(hears, "/manage/surveys/{id}/words/{word}/back", own_words::hear::back)
        .post(hears, "/manage/surveys/{id}/words/{word}/message", own_words::hear::make)
        .post(hears, "/manage/surveys/{id}/words/{word}/question", own_words::hear::ask)
        .post(hears, "/manage/surveys/{id}/words/{word}/apart", own_words::hear::part)
        .get(hears, "/manage/heard", engagement::notes::pages::list)
        .get(hears, "/manage/heard/{ref}", engagement::notes::pages::show)
        .post(hears, "/manage/heard/{ref}", engagement::notes::pages::send)
        .get(hears, "/manage/heard/{ref}/{id}", engagement::notes::pages::note)
        .post(hears, "/manage/heard/{ref}/{id}", engagement::notes::pages::make)
        .post(hears, "/manage/heard/{ref}/{id}/apart", engagement::notes::pages::part)
        .post(hears, "/manage/heard/{ref}/{id}/remove", engagement::notes::pages::remove)
        .get(reads, "/manage/words", own_words::read::list)
        .get(reads, "/manage/words/{id}", own_words::read::show)
        .post(reads, "/manage/words/{id}", own_words::read::decide)
        .post(reads, "/manage/words/{id}/take", own_words::read::take)
}

/// Only where a demonstration is shown.
fn demonstration() -> Routes {
    Routes::default().get(Public, "/demo", chooser::show).post(Public, "/demo/sign-in", chooser::sign_in).get(
        Public,
        "/demo/outbox",
        chooser::outbox,
    )
}

/// Open data.
fn data() -> Routes {
    Routes::default()
        .get(Public, "/api/v1/openapi.json", openapi::document)
        .get(Public, "/api/v1/plan", exchange::plan)
        .get(Public, "/api/v1/plan.json", exchange::plan)
        .get(Public, "/api/v1/plan.xlsx", exchange::plan)
        .get(Public, "/api/v1/thread/{ref}", thread::data)
        .get(Public, "/api/v1/completeness", completeness::data)
        .get(Public, "/api/v1/completeness.json", completeness::data)
        .get(Public, "/api/v1/completeness.csv", completeness::data)
        .get(Public, "/api/v1/search", search::data)
        .get(Public, "/api/v1/search.json", search::data)
        .get(Public, "/api/v1/search.csv", search::data)
        .get(Public, "/api/v1/measures/{ref}/figures", measure::api::figures)
        .get(Public, "/api/v1/measures/{ref}/figures.json", measure::api::figures)
        .get(Public, "/api/v1/measures/{ref}/figures.csv", measure::api::figures)
        .get(Public, "/api/v1/scorecards/{ref}", scorecard::data::show)
        .get(Public, "/api/v1/measures/{ref}/figures.xlsx", measure::api::workbook)
        .get(Public, "/api/v1/reports/{ref}", report::page::data)
        .get(Public, "/api/v1/{table}", api::list)
        .get(Public, "/api/v1/{table}/{ref}", api::show)
        .get(Public, "/feed.atom", news::feed)
        .get(Public, "/bulletin", bulletin::pages::show)
        .get(Public, "/bulletin.atom", bulletin::pages::feed)
        .get(Public, "/bulletin.ics", bulletin::pages::calendar)
        .get(Public, "/bulletin/{token}", bulletin::issue::show)
        .get(Public, "/bulletin/{token}/stop", bulletin::issue::ask)
        .post(Public, "/bulletin/{token}/stop", bulletin::issue::stop)
}

/// The directory for other programs.
fn open_directory() -> Routes {
    Routes::default()
        .get(Public, "/open-referral", open_referral::about)
        .get(Public, "/open-referral/", open_referral::about)
        .get(Public, "/open-referral/datapackage.zip", open_referral::package::show)
        .get(Public, "/open-referral/services", open_referral::services)
        .get(Public, "/open-referral/services/{id}", open_referral::one_service)
        .get(Public, "/open-referral/service_at_locations", open_referral::at_locations)
        .get(Public, "/open-referral/service_at_locations/{id}", open_referral::one_at_location)
        .get(Public, "/open-referral/organizations", open_referral::organizations)
        .get(Public, "/open-referral/organizations/{id}", open_referral::one_organization)
        .get(Public, "/open-referral/taxonomies", open_referral::taxonomies)
        .get(Public, "/open-referral/taxonomies/{id}", open_referral::one_taxonomy)
        .get(Public, "/open-referral/taxonomy_terms", open_referral::terms)
        .get(Public, "/open-referral/taxonomy_terms/{id}", open_referral::one_term)
}

/// For browsers, search engines and operators.
fn machines() -> Routes {
    Routes::default()
        .get(Public, "/assets/{name}", asset)
        .get(Public, "/theme.css", theme)
        .get(Public, "/sitemap.xml", sitemap::sitemap)
        .get(Public, "/robots.txt", sitemap::robots)
        .get(Public, "/health", health)
        .get(Public, "/metrics", figures)
}

async fn asset(Path(name): Path<String>) -> Result<Response> {
    let asset = assets::find(&name).ok_or_else(|| Error::not_found(format!("assets/{name}")))?;
    let mut response = plain(asset.media_type, asset.bytes.to_vec());
    let forever = header::HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, forever);
    Ok(response)
}

async fn theme(ctx: Ctx) -> Response {
    plain("text/css; charset=utf-8", ctx.app.site.theme_css())
}

/// Answers whether the database does, within two seconds and in plain text, for whoever watches over the site.
async fn health(State(app): State<App>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(Duration::from_secs(2), app.snapshot()).await {
        Ok(Ok(_)) => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

/// The figures for operators, for this machine alone: whoever comes through a proxy comes from elsewhere.
async fn figures(ctx: Ctx, headers: HeaderMap, address: Address) -> Result<Response> {
    let here = address.0.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    if here && !headers.contains_key("x-forwarded-for") && !headers.contains_key("forwarded") {
        Ok(plain("text/plain; version=0.0.4", show_metrics()))
    } else {
        Err(Error::not_found(ctx.path.trim_start_matches('/')))
    }
}

async fn nothing_here(ctx: Ctx) -> Error {
    Error::not_found(ctx.path.trim_start_matches('/'))
}
