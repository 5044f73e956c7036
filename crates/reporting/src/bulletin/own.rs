//! Where a member says what they want of the bulletin, and sees what will be in the next one.

use super::clock::Since;
use super::issue::Line;
use super::wish;
use super::{Rhythm, SECTIONS, Wish, for_member, gather};
use axum::response::Response;
use directory::area;
use jiff::Timestamp;
use partnership::grant::fresh;
use platform::Result;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::role;
use platform::outbox::{self, BULLETIN};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::permission::Held;
use platform::revision;
use platform::sealed::Row;
use std::collections::BTreeMap;

/// The path of this page.
pub const PATH: &str = "/work/bulletin";

/// How much of the next one stands on the page.
const SHOWN: usize = 10;

/// What was sent, and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

async fn own(ctx: &Ctx, tx: &mut Tx) -> Result<(String, Vec<Held>, Wish, Option<Row>)> {
    let account = ctx.actor()?.account.clone();
    let held = role::held(tx, &account, ctx.app.today()?).await?;
    let (wanted, row) = wish::of(tx, &ctx.app.keyring, (&account, &held)).await?;
    Ok((account, held, wanted, row))
}

/// `GET /work/bulletin`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &mut ctx.app.db.read().await?, None).await?.show(&ctx).map(fresh)
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Again<'_>) -> Result<Desk> {
    let (account, _, wanted, row) = own(ctx, tx).await?;
    let mut desk = Desk::new(ctx, ctx.t("bulletin-own")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "kept" {
        desk = desk.done(ctx.t("bulletin-kept"));
    }
    desk = desk.words(ctx.t("bulletin-own-words")).link(ctx.t("bulletin-title"), super::issue::PATH);
    let chosen = row.as_ref().map_or("own", |row| row.words.text("bodies")).to_owned();
    let version = row.map_or(0, |row| row.version).to_string();
    let mut form = form(ctx, &wanted, &chosen).await?.field(Field::hidden(VERSION, version));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.form(form);
    if wanted.rhythm == Rhythm::Off {
        return Ok(desk);
    }
    let today = ctx.app.today()?;
    let told = wish::told(tx).await?.get(&account).copied();
    let after = Since::now(tx, ctx.app.clock.now()).await?.of(told);
    let changed = gather::changed(tx, (after, ctx.snapshot.seq)).await?;
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    let events = gather::events(&ctx.snapshot, &changed, Some(&directory), (after, today));
    let next = for_member(&events, &wanted, (&account, after));
    let mut rows = Vec::new();
    for event in next.iter().take(SHOWN) {
        if let Some(line) = Line::of_event(ctx, event, after)? {
            rows.push(vec![Cell::Link(Part::content(line.title), line.href), Cell::words(line.kind)]);
        }
    }
    if next.is_empty() {
        return Ok(desk.heading(ctx.t("bulletin-next-title")).words(ctx.t("bulletin-next-none")));
    }
    let caption = ctx.language.text("bulletin-next", &[("n", next.len().into())]);
    let headings = ["bulletin-what", "col-kind"].map(|key| ctx.t(key)).into();
    Ok(desk.heading(ctx.t("bulletin-next-title")).table(Table { caption, headings, rows, empty: String::new() }))
}

async fn form(ctx: &Ctx, wanted: &Wish, chosen: &str) -> Result<FormBlock> {
    let rhythms = Rhythm::ALL.map(|one| (one.name().to_owned(), ctx.t(&format!("bulletin-rhythm-{}", one.name()))));
    let sections =
        SECTIONS.iter().map(|one| (one.name.to_owned(), ctx.t(&format!("bulletin-section-{}", one.name)))).collect();
    let bodies = ["own", "all"].map(|one| (one.to_owned(), ctx.t(&format!("bulletin-bodies-{one}")))).into();
    let all = themes(ctx, &wanted.themes);
    // However it was written when it was chosen.
    let is_chosen = |theme: &&String| wanted.themes.iter().any(|one| one.to_lowercase() == theme.to_lowercase());
    let ticked: Vec<&str> = all.iter().filter(is_chosen).map(String::as_str).collect();
    let ticked = ticked.join(";");
    let themes = all.into_iter().map(|theme| (theme.clone(), theme)).collect();
    let themes =
        Field::new("themes", ctx.t("bulletin-themes"), Input::Checks(themes)).hint(ctx.t("bulletin-themes-hint"));
    let mut form = FormBlock::new(PATH, ctx.t("save"))
        .field(
            Field::new("rhythm", ctx.t("bulletin-rhythm"), Input::Radios(rhythms.into())).value(wanted.rhythm.name()),
        )
        .field(
            Field::new("sections", ctx.t("bulletin-sections"), Input::Checks(sections))
                .value(wanted.sections.join(";")),
        )
        .field(Field::new("bodies", ctx.t("bulletin-bodies"), Input::Radios(bodies)).value(chosen))
        .fold(ctx.t("bulletin-fewer"))
        .field(themes.value(ticked));
    let wards = wards(ctx).await?;
    if !wards.is_empty() {
        let field =
            Field::new("wards", ctx.t("bulletin-wards"), Input::Checks(wards)).hint(ctx.t("bulletin-wards-hint"));
        form = form.field(field.value(wanted.wards.join(";")));
    }
    Ok(form)
}

/// The themes of which something in the plan says that it is about them, as it is written there first; and those that somebody chose before.
fn themes(ctx: &Ctx, chosen: &[String]) -> Vec<String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for table in SECTIONS.iter().flat_map(|section| section.tables) {
        for theme in ctx.snapshot.list(table).flat_map(|record| gather::themes(&ctx.snapshot, record)) {
            all.entry(theme.to_lowercase()).or_insert(theme);
        }
    }
    for theme in chosen {
        all.entry(theme.to_lowercase()).or_insert_with(|| theme.clone());
    }
    all.into_values().collect()
}

/// The wards of which the directory knows.
pub async fn wards(ctx: &Ctx) -> Result<Vec<(String, String)>> {
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    Ok(area::all(ctx, &directory).into_iter().map(|area| (area.code, area.name)).collect())
}

/// `POST /work/bulletin`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let wards = wards(&ctx).await?;
    let mut tx = ctx.app.db.write().await?;
    let (account, held, was, before) = own(&ctx, &mut tx).await?;
    let mut faults = Faults::new();
    let rhythm = Rhythm::named(sent.text("rhythm"));
    if rhythm.is_none() {
        faults.push(("rhythm".to_owned(), ctx.t("record-needed")));
    }
    let known = |all: Vec<&str>, is: &dyn Fn(&str) -> bool| -> Vec<String> {
        all.into_iter().filter(|one| is(one)).map(str::to_owned).collect()
    };
    let sections = known(sent.all("sections"), &|name| SECTIONS.iter().any(|section| section.name == name));
    if sections.is_empty() && rhythm.is_some_and(|rhythm| rhythm != Rhythm::Off) {
        faults.push(("sections".to_owned(), ctx.t("bulletin-sections-missing")));
    }
    if sent.text(VERSION) != before.as_ref().map_or(0, |row| row.version).to_string() {
        faults.push((String::new(), ctx.t("meeting-stale")));
    }
    let (Some(rhythm), true) = (rhythm, faults.is_empty()) else {
        return page(&ctx, &mut tx, Some((&sent, faults))).await?.show(&ctx);
    };
    let themes = themes(&ctx, &was.themes);
    let wanted = Wish {
        rhythm,
        sections,
        bodies: wish::by_roles(&held).bodies.filter(|_| sent.text("bodies") != "all"),
        themes: known(sent.all("themes"), &|theme| themes.iter().any(|known| known == theme)),
        wards: known(sent.all("wards"), &|code| wards.iter().any(|(known, _)| known == code)),
    };
    let now = ctx.app.clock.now();
    let bodies = if sent.text("bodies") == "all" { "all" } else { "own" };
    wish::keep(&mut tx, &ctx.app.keyring, (&account, before.as_ref()), (&wanted, bodies, now)).await?;
    match (was.rhythm, rhythm) {
        // Whoever wants it again is told of what is new from now on.
        (Rhythm::Off, Rhythm::Weekly | Rhythm::AtOnce) => {
            let newest = revision::newest(&mut tx).await?;
            wish::tell(&mut tx, &[(&account, Timestamp::UNIX_EPOCH)], newest).await?;
        }
        (_, Rhythm::Off) => outbox::withdraw_of(&mut tx, &account, &BULLETIN).await?,
        _ => {}
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=kept")))
}
