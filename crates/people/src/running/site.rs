//! The site's own name, words, colours and languages, set while it runs and laid over its `partnership.toml`.

use crate::role::CHANGE_SITE;
use axum::http::StatusCode;
use axum::response::Response;
use platform::colour::{self, LEAST, PAIRS};
use platform::http::{Ctx, Form};
use platform::i18n;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::setting::{self, SITE, Setting};
use platform::site::{SETTABLE, Site};
use platform::{Error, Result};
use serde_json::{Map, Value, json};

/// The longest text of a field, in characters.
const LONGEST: usize = 1_000;
/// What may not be empty.
const NEEDED: [&str; 3] = ["name", "place", "purpose"];

/// The settings that are colours.
const COLOURS: &[&str] = SETTABLE.split_at(6).1.split_at(7).0;

/// `GET /manage/site`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let version = version(&ctx).await?;
    let form = form(&ctx, &ctx.app.site, version);
    let desk = page(&ctx, Vec::new());
    let desk = if ctx.parameter("done") == "saved" { desk.done(ctx.t("site-saved")) } else { desk };
    desk.link(ctx.t("logo-title"), super::logo::PATH).form(form).show(&ctx)
}

fn page(ctx: &Ctx, faults: Faults) -> Desk {
    Desk::new(ctx, ctx.t("site-title")).under(ctx.t("work-title"), "/work").faults(faults).words(ctx.t("site-intro"))
}

async fn version(ctx: &Ctx) -> Result<i64> {
    let set = setting::get(&mut ctx.app.db.read().await?, SITE).await?;
    Ok(set.map_or(0, |set| set.version))
}

fn form(ctx: &Ctx, site: &Site, version: i64) -> FormBlock {
    let mut form = FormBlock::new("/manage/site", ctx.t("save"));
    for key in SETTABLE.into_iter().filter(|key| *key != "languages") {
        let input = match key {
            "purpose" | "about" | "contact" => Input::Lines,
            _ if COLOURS.contains(&key) => Input::Colour,
            _ => Input::Line("text", "off"),
        };
        let field = Field::new(key, ctx.t(&format!("site-{key}")), input).hint(ctx.t(&format!("site-{key}-hint")));
        form = form.field(field.value(site.get(key)));
    }
    for language in i18n::languages().iter().filter(|language| !language.is_english()) {
        let label = ctx.language.text("site-language", &[("words", language.name.as_str().into())]);
        let offered = if site.offers(language.tag) { "yes" } else { "" };
        form = form.field(Field::new(&format!("language-{}", language.tag), label, Input::Check).value(offered));
    }
    form.field(Field::hidden("version", version.to_string()))
}

/// The site as the form describes it.
fn described(ctx: &Ctx, form: &Form) -> Site {
    let mut site = (*ctx.app.site).clone();
    for key in SETTABLE.into_iter().filter(|key| *key != "languages") {
        site.set(key, form.text(key));
    }
    let chosen = i18n::languages().iter().filter(|one| one.is_english() || form.has(&format!("language-{}", one.tag)));
    site.set("languages", &chosen.map(|one| one.tag).collect::<Vec<_>>().join(" "));
    site
}

/// `POST /manage/site`
pub async fn save(ctx: Ctx, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let site = described(&ctx, &form);
    let faults = faults(&ctx, &site);
    if !faults.is_empty() {
        let version = form.text("version").parse().unwrap_or_default();
        let fields = self::form(&ctx, &site, version).again(&form, &faults);
        return page(&ctx, faults).form(fields).show(&ctx);
    }
    let version = form.text("version").parse().map_err(|_| Error::Stale)?;
    let set = overlay(&ctx, &site);
    let changed: Vec<&str> = SETTABLE.into_iter().filter(|key| ctx.app.site.get(key) != site.get(key)).collect();
    let mut tx = ctx.app.db.write().await?;
    let new = Setting { version, value: Value::Object(set) };
    match setting::save(
        &mut tx,
        ctx.app.clock.now(),
        (&actor.by(&CHANGE_SITE), "site.change"),
        SITE,
        new,
        json!(changed),
    )
    .await
    {
        Err(Error::Stale) => {
            drop(tx);
            stale(&ctx, &site).await
        }
        other => {
            other?;
            tx.commit().await?;
            Ok(ctx.to("/manage/site?done=saved"))
        }
    }
}

/// What is set: only what differs from the file that the site began with, so that the rest still follows the file.
fn overlay(ctx: &Ctx, site: &Site) -> Map<String, Value> {
    let base = ctx.app.base_site();
    let differs = SETTABLE.into_iter().filter(|key| base.get(key) != site.get(key));
    differs.map(|key| (key.to_owned(), Value::from(site.get(key)))).collect()
}

/// Somebody else saved meanwhile: both texts, and mine kept in the form, which now stands over theirs.
async fn stale(ctx: &Ctx, mine: &Site) -> Result<Response> {
    ctx.app.snapshot().await?;
    let theirs = ctx.app.as_set().site;
    let differ = SETTABLE.into_iter().filter(|key| theirs.get(key) != mine.get(key));
    let name = |key: &str| ctx.t(&if key == "languages" { "site-languages".to_owned() } else { format!("site-{key}") });
    let rows =
        differ.map(|key| vec![Cell::words(name(key)), Cell::content(mine.get(key)), Cell::content(theirs.get(key))]);
    let table = Table {
        caption: ctx.t("record-stale-title"),
        headings: ["record-field", "record-mine", "record-theirs"].map(|key| ctx.t(key)).into(),
        rows: rows.collect(),
        empty: ctx.t("record-stale-same"),
    };
    page(ctx, Vec::new())
        .status(StatusCode::CONFLICT)
        .block(Block::Warning(ctx.t("record-stale")))
        .table(table)
        .form(form(ctx, mine, version(ctx).await?))
        .show(ctx)
}

fn faults(ctx: &Ctx, site: &Site) -> Faults {
    let mut faults = Faults::new();
    let mut wrong = |key: &str, fault: &str| {
        let words = format!("{}: {}", ctx.t(&format!("site-{key}")), ctx.t(fault));
        faults.push((key.to_owned(), words));
    };
    for key in &SETTABLE[..6] {
        let text = site.get(key);
        if text.is_empty() && NEEDED.contains(key) {
            wrong(key, "site-needed");
        } else if text.chars().count() > LONGEST {
            wrong(key, "site-too-long");
        }
    }
    for key in COLOURS {
        if colour::read(&site.get(key)).is_none() {
            wrong(key, "site-no-colour");
        }
    }
    faults.extend(hard_to_read(ctx, site));
    faults
}

/// Each pair of text and ground that too few can read, with the contrast that was measured.
fn hard_to_read(ctx: &Ctx, site: &Site) -> Faults {
    let value = |name: &str| if name.starts_with('#') { name.to_owned() } else { site.get(name) };
    let name = |name: &str| if name.starts_with('#') { name.to_owned() } else { ctx.t(&format!("site-{name}")) };
    let mut faults = Faults::new();
    for (text, ground) in PAIRS {
        let (Some(one), Some(other)) = (colour::read(&value(text)), colour::read(&value(ground))) else { continue };
        let contrast = colour::contrast(one, other);
        if contrast < LEAST {
            // Cut, not rounded: 4.499 must not be told as 4.5.
            let measured = format!("{:.2}", (contrast * 100.0).floor() / 100.0);
            let words = [("text", name(text)), ("ground", name(ground)), ("measured", measured)];
            let words = words.map(|(key, word)| (key, word.into()));
            let field = if text.starts_with('#') { ground } else { text };
            faults.push((field.to_owned(), ctx.language.text("site-contrast", &words)));
        }
    }
    faults
}
