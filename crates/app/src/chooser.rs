//! The demonstration: somebody in each role of the invented borough, and a page to sign in as any of them.
//!
//! Its routes are there only where the verb `demo` asked for them.

use axum::http::HeaderMap;
use axum::response::Response;
use people::duty::{self, Of};
use people::invitation::form::{self, Person};
use people::member::roles::Term;
use people::role::{GIVEN_BY, ROLES};
use people::work::role_words;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{App, Ctx, Form};
use platform::identity::account::{self, New};
use platform::identity::{invitation, role, session};
use platform::outbox;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::permission::{Held, HeldFor};
use platform::{Error, Result};
use referrals::team;
use strategy::action;
use strategy::update::held::{self, Spot, State, Words};

/// The organisation and the board of the invented borough for which roles are held.
const ORGANISATION: &str = "BW-ORG1";
const BODY: &str = "BW-BODY1";
/// A school, of which somebody stands in for the safeguarding lead.
const SCHOOL: &str = "BW-ORG4";
/// The health service, which receives what others refer.
const HEALTH: &str = "BW-ORG2";
/// The body of young people.
const YOUNG_BODY: &str = "BW-BODY3";

/// Who reads what is written in surveys, and who stands in: the one who holds the role, and another who does.
pub const READERS: [&str; 2] = ["safeguarding-lead", "safeguarding-cover"];

/// Who receives what is sent to the health service.
pub const RECEIVER: &str = "receiving-practitioner";

/// The address of whoever holds a role in the demonstration. The domain is one that can never exist.
pub fn address(role: &str) -> String {
    format!("{role}@brackwater.example")
}

/// Makes one person for each role, unless they are there.
pub async fn people(app: &App) -> Result<()> {
    let (now, today) = (app.clock.now(), app.today()?);
    let by = Who::program("demonstration").account;
    let mut tx = app.db.write().await?;
    for one in ROLES {
        let email = address(one.name);
        if account::by_email(&mut tx, &app.keyring, &email).await?.is_some() {
            continue;
        }
        let name = capital(&one.name.replace('-', " "));
        let young = one.name == "young-representative";
        // Whoever refers and whoever looks after what is received are of two organisations, so that both sides can be seen.
        let organisation = if one.name == "referral-supervisor" { HEALTH } else { ORGANISATION };
        let new = New {
            name: &name,
            email: Some(&email).filter(|_| !young).map(String::as_str),
            language: platform::i18n::ENGLISH,
            organisation: Some(organisation),
            by: &by,
        };
        if young && account::all(&mut tx, &app.keyring).await?.iter().any(|account| account.name == name) {
            continue;
        }
        let id = account::create(&mut tx, &app.keyring, now, new).await?;
        let scope = match one.held_for {
            HeldFor::Partnership => "",
            HeldFor::Organisation => organisation,
            HeldFor::Body if young => YOUNG_BODY,
            HeldFor::Body => BODY,
        };
        let held = Held { role: one.name.to_owned(), scope: scope.to_owned() };
        role::give(&mut tx, &id, &held, (today, None), &by, now).await?;
    }
    stands_in(app, &mut tx, &by, (READERS[1], READERS[0], SCHOOL)).await?;
    stands_in(app, &mut tx, &by, (RECEIVER, "practitioner", HEALTH)).await?;
    receiving(app, &mut tx).await?;
    tx.commit().await
}

/// Who works with referrals for an organisation of the demonstration: nobody, for most.
pub fn worker(organisation: &str) -> &'static str {
    match organisation {
        ORGANISATION => "practitioner",
        HEALTH => RECEIVER,
        _ => "",
    }
}

/// Says who receives referrals for each service of the example that has somebody.
async fn receiving(app: &App, tx: &mut Tx) -> Result<()> {
    let plan = app.snapshot().await?;
    for service in plan.list(referrals::service::TABLE.name) {
        let who = worker(service.text("organisation"));
        if who.is_empty() {
            continue;
        }
        if let Some(account) = of_role(app, tx, who).await? {
            team::set(tx, &service.reference, &account, (true, app.clock.now())).await?;
        }
    }
    Ok(())
}

/// Makes somebody who holds a role for another organisation as well, and as whom nobody signs in.
async fn stands_in(app: &App, tx: &mut Tx, by: &str, (name, role, organisation): (&str, &str, &str)) -> Result<()> {
    let (now, email) = (app.clock.now(), address(name));
    if account::by_email(tx, &app.keyring, &email).await?.is_some() {
        return Ok(());
    }
    let name = capital(&name.replace('-', " "));
    let language = platform::i18n::ENGLISH;
    let new = New { name: &name, email: Some(&email), language, organisation: Some(organisation), by };
    let id = account::create(tx, &app.keyring, now, new).await?;
    let held = Held { role: role.to_owned(), scope: organisation.to_owned() };
    role::give(tx, &id, &held, (app.today()?, None), "example", now).await?;
    Ok(())
}

/// Invites somebody, so that there is an invitation to be seen, with its mail in the outbox.
pub async fn invited(app: &App) -> Result<()> {
    let email = address("newcomer");
    let mut tx = app.db.write().await?;
    let there = account::by_email(&mut tx, &app.keyring, &email).await?.is_some();
    if there || !invitation::to_address(&mut tx, &app.keyring, &email).await?.is_empty() {
        return Ok(());
    }
    let held = Held { role: "contributor".to_owned(), scope: ORGANISATION.to_owned() };
    let person = Person {
        name: "Newcomer".to_owned(),
        email: Some(email.clone()),
        language: platform::i18n::ENGLISH,
        organisation: ORGANISATION.to_owned(),
        term: Term { held, from: None, until: None },
    };
    form::invite(app, &mut tx, &person, &email, &Who::program("demonstration")).await?;
    tx.commit().await
}

/// The actions for which somebody answers in the demonstration, and one that somebody has told of.
const ANSWERED: [&str; 2] = ["BW-S1-P3-A3", "BW-S1-P4-A4"];
const TOLD: Spot<'static> = Spot { action: "BW-S1-P4-A2", period: "BW-RP6", organisation: ORGANISATION };

/// Asks somebody to answer for two actions, and sends an update of a third, so that there is work to be seen.
pub async fn asked(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (owner, teller) = (of_role(app, &mut tx, "action-owner").await?, of_role(app, &mut tx, "contributor").await?);
    let (Some(owner), Some(teller)) = (owner, teller) else { return Ok(()) };
    if !duty::of(&mut tx, &app.keyring, &owner).await?.is_empty() {
        return Ok(());
    }
    let who = Who::program("demonstration");
    for reference in ANSWERED {
        let of = Of { kind: action::TABLE.name, reference };
        duty::give(&mut tx, &app.job_context(), &of, &owner, &who).await?;
    }
    let mut words = Words::default();
    words.set("progress", "some concern");
    words.set("told", "The room in Gullwick has been open on seven Fridays, with thirty to forty young people each time. They chose the music and the sandwiches.");
    words.set("in_the_way", "The second room waits for a lift to be mended.");
    words.set("people_reached", "38");
    held::insert(&mut tx, &app.keyring, &TOLD, (State::Sent, &words), (&teller, app.clock.now())).await?;
    tx.commit().await
}

/// Whoever holds a role in the demonstration.
async fn of_role(app: &App, tx: &mut Tx, name: &str) -> Result<Option<String>> {
    Ok(account::by_email(tx, &app.keyring, &address(name)).await?.map(|account| account.id))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `GET /demo`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let roles = ROLES.iter().map(|role| (role.name.to_owned(), role_words(&ctx, role.name))).collect();
    let choose = FormBlock::new("/demo/sign-in", ctx.t("sign-in"))
        .field(Field::new("role", ctx.t("demo-role"), Input::Radios(roles)).value(GIVEN_BY[0].0));
    let desk = Desk::new(&ctx, ctx.t("demo-title"));
    if !ctx.app.site.invented {
        return desk.words(ctx.t("demo-real")).show(&ctx);
    }
    desk.words(ctx.t("demo-intro")).form(choose).link(ctx.t("outbox-open"), "/demo/outbox").show(&ctx)
}

/// `POST /demo/sign-in`
pub async fn sign_in(ctx: Ctx, headers: HeaderMap, form: Form) -> Result<Response> {
    let today = ctx.app.today()?;
    let mut tx = ctx.app.db.write().await?;
    let wanted = form.text("role");
    for given in role::all(&mut tx).await? {
        if given.held.role == wanted && given.given_by == "demonstration" && given.counts(today) {
            let agent = headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or_default();
            let device = session::device(agent);
            return people::sign_in::begin(&ctx, tx, &given.account, "demonstration", &device, "/work").await;
        }
    }
    Err(Error::not_found(format!("demo/{wanted}")))
}

/// `GET /demo/outbox`: the mails and texts that would have been sent.
pub async fn outbox(ctx: Ctx) -> Result<Response> {
    let shown = outbox::list(&mut ctx.app.db.read().await?, &ctx.app.keyring, &ctx.app.site, 50).await?;
    let mut desk =
        Desk::new(&ctx, ctx.t("outbox-title")).under(ctx.t("demo-title"), "/demo").words(ctx.t("outbox-intro"));
    if shown.is_empty() {
        desk = desk.words(ctx.t("outbox-empty"));
    }
    for letter in shown {
        let heading = if letter.subject.is_empty() { letter.to.clone() } else { letter.subject };
        desk = desk.heading(heading).block(Block::Letter { to: letter.to, text: letter.text, link: letter.link });
    }
    desk.show(&ctx)
}
