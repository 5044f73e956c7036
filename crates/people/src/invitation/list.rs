//! The list of invitations: who was invited and has not accepted, and another mail to all who have not answered.

use super::pages::{Letters, organisation, state, state_words};
use super::{act, all, inviting, letters};
use crate::role::{INVITE, SEE_PEOPLE};
use crate::work::role_words;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use platform::audit::{self, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::invitation::{self, Answer, Invitation};
use platform::outbox;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, address, encode};
use platform::permission::Held;
use platform::{Result, api};

/// How many invitations a page lists; the rest is found by a search, or in the file.
const MOST: usize = 200;

/// After how long somebody who has not answered may be asked again together with all others.
const PATIENCE: SignedDuration = SignedDuration::from_hours(24 * 3);

/// By what an invitation is looked for.
const GROUPS: [&str; 5] = ["waiting", "came-back", "lapsed", "declined", "taken-back"];

/// What is looked for: words, and one of [`GROUPS`]; all, where it is empty.
struct Wish<'a> {
    words: &'a str,
    show: &'a str,
}

impl<'a> Wish<'a> {
    fn of(ctx: &'a Ctx) -> Wish<'a> {
        Wish { words: ctx.parameter("q").trim(), show: ctx.parameter("show") }
    }

    fn sent(form: &'a Form) -> Wish<'a> {
        Wish { words: form.text("q"), show: form.text("show") }
    }

    fn is_all(&self) -> bool {
        self.words.is_empty() && self.show.is_empty()
    }

    /// The key of the words that nothing was found.
    fn none(&self) -> String {
        match (self.words, self.show) {
            ("", show) if GROUPS.contains(&show) => format!("invitations-none-{show}"),
            ("", _) => "invitations-none".to_owned(),
            _ => "people-none".to_owned(),
        }
    }
}

/// The invitations that somebody may see and that nobody has accepted yet, unopened: who accepted is among the people.
async fn waiting(ctx: &Ctx, tx: &mut Tx, show: &str) -> Result<(Vec<Invitation>, Letters)> {
    let mut found = all(ctx, tx, &SEE_PEOPLE).await?;
    found.retain(|one| one.answer != Some(Answer::Accepted) && one.kept);
    let letters = outbox::courses(tx, &outbox::INVITATION).await?;
    let now = ctx.app.clock.now();
    found.retain(|one| show.is_empty() || group(state(one, &letters, now)) == show);
    Ok((found, letters))
}

/// Which of [`GROUPS`] a state is in.
fn group(state: &str) -> &str {
    match state {
        "open" | "unsent" | "unwritten" => "waiting",
        other => other,
    }
}

/// Those among them that a search for words leaves: only that opens all of them.
async fn searched(ctx: &Ctx, tx: &mut Tx, wish: &Wish<'_>) -> Result<(Vec<Invitation>, Letters)> {
    let (mut found, letters) = waiting(ctx, tx, wish.show).await?;
    let wanted = wish.words.to_lowercase();
    if !wanted.is_empty() {
        found = invitation::open(tx, &ctx.app.keyring, found).await?;
        found.retain(|one| fits(ctx, one, &wanted));
    }
    Ok((found, letters))
}

/// One to be sent again together with others: who sends it, its reference, and the role.
type Due = (Who, String, Held);

/// Those among them that whoever is signed in may send again: that nobody has answered for some days, and how many wait
/// for less.
fn due(ctx: &Ctx, found: &[Invitation]) -> Result<(Vec<Due>, usize)> {
    let (actor, now) = (ctx.actor()?, ctx.app.clock.now());
    let own = found.iter().filter(|one| one.is_unanswered()).filter_map(|one| Some((inviting(actor, one).ok()?, one)));
    let (old, new): (Vec<_>, Vec<_>) = own.partition(|(_, one)| now.duration_since(one.last_sent()) >= PATIENCE);
    Ok((old.into_iter().map(|(who, one)| (who, one.id.clone(), one.held.clone())).collect(), new.len()))
}

/// `GET /manage/invitations`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let wish = Wish::of(&ctx);
    let (mut found, letters) = searched(&ctx, &mut tx, &wish).await?;
    let (count, again) = (found.len(), again_part(&ctx, &wish, &found)?);
    found.truncate(MOST);
    let shown = invitation::open(&mut tx, &ctx.app.keyring, found).await?;
    let rows: Result<Vec<Vec<Cell>>> = shown.iter().map(|one| row(&ctx, one, &letters)).collect();
    let keys = ["account-name", "account-organisation", "role-heading", "account-state", "invitation-last"];
    let mut desk = Desk::new(&ctx, ctx.t("invitations-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .words(ctx.t("invitations-intro"));
    if ctx.parameter("done") == "again" {
        desk = desk.done(ctx.t("invitations-again-done"));
    }
    if ctx.actor()?.may_somewhere(&INVITE) {
        desk =
            desk.link(ctx.t("invite-title"), "/manage/people/new").link(ctx.t("import-title"), "/manage/people/import");
    }
    desk = desk.form(search(&ctx));
    if let Some(part) = again {
        desk = desk.block(part);
    }
    if count > MOST {
        desk = desk.words(ctx.language.text("list-first", &[("n", MOST.into()), ("all", count.into())]));
    }
    let headings = keys.map(|key| ctx.t(key)).into();
    desk.table(Table { caption: ctx.t("invitations-title"), headings, rows: rows?, empty: ctx.t(&wish.none()) })
        .link(ctx.t("list-csv"), "/manage/invitations.csv")
        .show(&ctx)
}

/// The button that sends another mail to all who were found and have not answered for some days; or why there is none.
fn again_part(ctx: &Ctx, wish: &Wish<'_>, found: &[Invitation]) -> Result<Option<Block>> {
    let (due, new) = due(ctx, found)?;
    if due.is_empty() {
        return Ok((new > 0).then(|| Block::Words(vec![Part::words(ctx.t("invitations-again-soon"))])));
    }
    let key = if wish.is_all() { "invitations-again" } else { "invitations-again-found" };
    let words = ctx.language.text(key, &[("n", due.len().into())]);
    let form = FormBlock::new("/manage/invitations/again", words).quiet();
    // In the form and not in its address, so that they stay with it while somebody signs in anew.
    Ok(Some(Block::Form(form.field(Field::hidden("q", wish.words)).field(Field::hidden("show", wish.show)))))
}

fn search(ctx: &Ctx) -> FormBlock {
    let mut states = vec![(String::new(), ctx.t("invitations-show-all"))];
    states.extend(GROUPS.map(|name| (name.to_owned(), ctx.t(&format!("invitations-show-{name}")))));
    let text = Field::new("q", ctx.t("people-search"), Input::Line("search", "off")).value(ctx.parameter("q"));
    let show = Field::new("show", ctx.t("account-state"), Input::Select(states)).value(ctx.parameter("show"));
    FormBlock { get: true, ..FormBlock::new("/manage/invitations", ctx.t("nav-search")) }.field(text).field(show)
}

/// `POST /manage/invitations/again`: another mail to all who have not answered for some days, of those who were looked for.
pub async fn again(ctx: Ctx, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let wish = Wish::sent(&form);
    let (found, _) = searched(&ctx, &mut tx, &wish).await?;
    let (due, _) = due(&ctx, &found)?;
    let ids: Vec<String> = due.iter().map(|(_, id, _)| id.clone()).collect();
    letters::later(&ctx.app, &mut tx, &ids, true).await?;
    let entries = due.iter().map(|(who, id, held)| (who.clone(), act("invitation.again", id, held))).collect();
    audit::append_all(&mut tx, ctx.app.clock.now(), entries).await?;
    tx.commit().await?;
    let (words, show) = (encode(wish.words), encode(wish.show));
    Ok(ctx.to(&format!("/manage/invitations?done=again&q={words}&show={show}")))
}

/// `GET /manage/invitations.csv`
pub async fn file(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (found, letters) = waiting(&ctx, &mut tx, ctx.parameter("show")).await?;
    let found = invitation::open(&mut tx, &ctx.app.keyring, found).await?;
    let now = ctx.app.clock.now();
    let zone = ctx.app.site.zone()?;
    let rows = found.iter().map(|one| {
        let on = |at: Timestamp| at.to_zoned(zone.clone()).date().to_string();
        vec![
            one.name.clone(),
            one.email.clone(),
            one.organisation.clone(),
            one.held.role.clone(),
            one.held.scope.clone(),
            on(one.given_at),
            on(one.lapses_at),
            state(one, &letters, now).to_owned(),
        ]
    });
    let headings = ["name", "email", "organisation", "role", "for", "invited_on", "lapses_on", "state"];
    Ok(api::spreadsheet_answer(&ctx, "invitations", &headings, &rows.collect::<Vec<_>>()))
}

fn fits(ctx: &Ctx, one: &Invitation, wanted: &str) -> bool {
    let texts = [one.name.as_str(), one.email.as_str(), organisation(ctx, one)];
    texts.iter().any(|text| text.to_lowercase().contains(wanted))
}

/// The day on which its last mail went out. Where nothing is known of that mail any more, it was written on that day.
fn last_mail(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<String> {
    let Some(letter) = &one.letter else { return Ok(String::new()) };
    let went_out = letters.get(letter).map_or(Some(one.last_sent()), |course| course.sent_at);
    went_out.map_or(Ok(String::new()), |at| ctx.day(at))
}

fn row(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<Vec<Cell>> {
    let href = address(ctx.language, &format!("/manage/invitations/{}", one.id), None);
    Ok(vec![
        Cell::Link(Part::content(&one.name), href),
        Cell::content(organisation(ctx, one)),
        Cell::words(role_words(ctx, &one.held.role)),
        Cell::words(state_words(ctx, one, letters)?),
        Cell::words(last_mail(ctx, one, letters)?),
    ])
}
