//! The page on which somebody who is signed in begins: what they answer for, and what they may do.

use crate::role::{self, role_named};
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::identity::Actor;
use platform::page::Part;
use platform::page::desk::{Block, Desk};
use platform::permission::{Held, Permission};

/// The pages for people at work: the words, the path, and the permission that each takes.
pub const PLACES: &[(&str, &str, &Permission)] = &[
    ("people-title", "/manage/people", &role::SEE_PEOPLE),
    ("roles-title", "/manage/roles", &role::SEE_PEOPLE),
    ("organisations-title", "/manage/organisations", &role::CHANGE_ORGANISATIONS),
    ("site-title", "/manage/site", &role::CHANGE_SITE),
    ("jobs-title", "/manage/jobs", &role::RUN_JOBS),
    ("mail-title", "/manage/mail", &role::SEE_MAIL),
    ("audit-title", "/manage/audit", &role::SEARCH_AUDIT),
];

/// `GET /work`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor()?;
    let mut desk = Desk::new(&ctx, ctx.t("work-title")).words(ctx.t("work-intro"));
    desk = desk.block(Block::Facts(roles(&ctx, actor)));
    for (words, path, permission) in PLACES {
        if actor.may_somewhere(permission) {
            desk = desk.link(ctx.t(words), path);
        }
    }
    desk.link(ctx.t("account-title"), "/account").show(&ctx)
}

fn roles(ctx: &Ctx, actor: &Actor) -> Vec<(String, Vec<Part>)> {
    let held: Vec<Part> = actor.held.iter().map(|held| role_line(ctx, held)).collect();
    let held = if held.is_empty() { vec![Part::words(ctx.t("roles-none"))] } else { held };
    vec![(ctx.t("work-roles"), held)]
}

/// A role in words, with what it is held for.
pub fn role_line(ctx: &Ctx, held: &Held) -> Part {
    let role = role_words(ctx, &held.role);
    match ctx.snapshot.get(&held.scope) {
        Some(record) => Part::words(format!("{role} – {}", record.title())),
        None => Part::words(role),
    }
}

/// The words for a role.
pub fn role_words(ctx: &Ctx, name: &str) -> String {
    if role_named(name).is_some() { ctx.t(&format!("role-{name}")) } else { name.to_owned() }
}
