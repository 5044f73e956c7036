//! The home page: a front door for each audience, voices, the plans, and what is new.

use crate::news::{self, Item};
use crate::search;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, cards, choice_key, standing};

/// A front door: for whom, with which mark, and where it leads.
struct Door {
    key: &'static str,
    mark: &'static str,
    path: &'static str,
}

impl Door {
    fn text_key(&self) -> String {
        format!("{}-text", self.key)
    }
}

const DOORS: [Door; 6] = [
    Door { key: "door-child", mark: "door-child.svg", path: "/messages" },
    Door { key: "door-parent", mark: "door-parent.svg", path: "/services" },
    Door { key: "door-worker", mark: "door-worker.svg", path: "/actions" },
    Door { key: "door-charity", mark: "door-charity.svg", path: "/for-organisations" },
    Door { key: "door-board", mark: "door-board.svg", path: "/scorecards" },
    Door { key: "door-analyst", mark: "door-analyst.svg", path: "/api" },
];

#[derive(Template)]
#[template(path = "reporting/home.html")]
struct Home {
    page: Page,
    doors: &'static [Door],
    /// What anybody can do here without an account: the words and the address.
    say: Vec<(String, String)>,
    /// Other places to begin, of which there is something in the plan.
    more: Vec<(String, String)>,
    voices: Vec<Card>,
    plans: Vec<(Card, String, usize, usize)>,
    news: Vec<Item>,
    hint: String,
}

/// How many voices the home page shows.
const VOICES: usize = 15;

/// The ways to say something, of which there is something in the plan; each by the key of its words.
const SAY: [(&str, &str, &str); 9] = [
    ("surveys", "table-surveys", "/surveys"),
    ("surveys", "survey-have-code", "/answer"),
    ("question_times", "table-question_times", "/question-times"),
    ("consultations", "table-consultations", "/consultations"),
    ("offers", "table-offers", "/offers"),
    ("made_safer", "unsafe-title", "/unsafe-places"),
    ("surveys", "words-receipt-title", "/receipt"),
    ("referral_services", "referral-own-title", "/referral"),
    ("pathways", "table-pathways", "/pathways"),
];

/// Other places to begin, likewise.
const MORE: [(&str, &str, &str); 4] = [
    ("courses", "home-courses", "/courses"),
    ("meetings", "home-meetings", "/meetings"),
    ("stories", "table-stories", "/stories"),
    ("asks", "table-asks", "/asks"),
];

fn there(ctx: &Ctx, ways: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let there = ways.iter().filter(|(table, ..)| ctx.snapshot.list(table).next().is_some());
    there.map(|(_, key, path)| (ctx.t(key), ctx.href(path))).collect()
}

/// `GET /`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let plan = &ctx.snapshot;
    let quoted = plan.list("messages").filter(|message| message.is("quoted")).take(VOICES);
    let plans = plan.list("strategies").map(|strategy| {
        let priorities = plan.referring(&strategy.reference, "priorities", "strategy");
        let actions = priorities.iter().map(|one| plan.referring(&one.reference, "actions", "priority").len()).sum();
        let status = standing(&ctx, strategy).unwrap_or_else(|| ctx.t(&choice_key(strategy.text("status"))));
        (Card::new(&ctx, strategy), status, priorities.len(), actions)
    });
    let mut page = ctx.page(ctx.t("home-title"));
    page.downloads.push(("JSON".to_owned(), page.data_href("/api/v1/plan.json")));
    page.downloads.push(("Excel".to_owned(), page.data_href("/api/v1/plan.xlsx")));
    ctx.html(&Home {
        page,
        doors: &DOORS,
        say: there(&ctx, &SAY),
        more: there(&ctx, &MORE),
        voices: cards(&ctx, quoted),
        plans: plans.collect(),
        news: news::latest(&ctx).await?.into_iter().take(6).collect(),
        hint: search::hint(&ctx),
    })
}
