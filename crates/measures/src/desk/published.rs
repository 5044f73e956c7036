//! One published dataset, for those who keep figures: the true figures behind what is hidden, and withdrawing it.

use super::{PATH, acting, desk, fate, figures, named, publishes, title};
use crate::area;
use crate::dataset::TABLE;
use crate::dataset::store::{self, Shelf};
use crate::publish::withdraw;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::PUBLISH_FIGURES;
use platform::audit::{self, Search};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::{Part, date_in_words, record_form};
use platform::record::Record;
use platform::{Error, Result};

/// The page of a dataset that is published.
pub async fn show(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Response> {
    if publishes(ctx)?
        && let Ok(record) = ctx.record(&TABLE, reference)
    {
        return page(ctx, tx, record, None, Vec::new()).await?.show(ctx);
    }
    // Whoever only enters figures sees what everybody does; and of what they sent, what became of it.
    match fate::place(ctx, tx, reference).await? {
        Some(path) => Ok(ctx.to(&path)),
        None => Err(Error::not_found(format!("figures/{reference}"))),
    }
}

/// Says that a dataset is published already, or withdrawn.
pub async fn already(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Response> {
    let record = ctx.record(&TABLE, reference)?;
    let key = if record.ended.is_some() { "figures-withdrawn-already" } else { "figures-published-already" };
    let page = page(ctx, tx, record, None, Vec::new()).await?.faults(vec![(String::new(), ctx.t(key))]);
    page.status(StatusCode::CONFLICT).show(ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, record: &Record, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let mut page = desk(ctx, record.title());
    if ctx.parameter("done") == "published" {
        page = page.done(ctx.t("figures-published"));
    }
    let facts = [("col-published", date_in_words(ctx.language, record.text("published")))]
        .into_iter()
        .map(|(key, words)| (ctx.t(key), vec![Part::words(words)]))
        .chain([(ctx.t("figures-rule"), vec![Part::content(record.text("profile"))])])
        .chain(
            ["reason", "withdrawn"]
                .into_iter()
                .filter(|column| !record.text(column).is_empty())
                .map(|column| (ctx.t(&format!("col-{column}")), vec![Part::content(record.text(column))])),
        );
    page = page
        .block(Block::Facts(facts.chain(acts(ctx, tx, &record.reference).await?).collect()))
        .link(ctx.t("record-public"), &format!("/{}/{}", TABLE.name, record.reference));
    let mut measures = Vec::new();
    let open = store::placed(store::of_dataset(tx, Shelf::Open, &record.reference).await?, &mut measures);
    let mut names: Vec<&str> = measures.iter().map(|measure| title(ctx, measure)).collect();
    names.truncate(20);
    page = page.block(Block::Words(vec![Part::content(names.join("; "))]));
    let behind = store::of_dataset(tx, Shelf::Held, &record.reference).await?;
    if !behind.is_empty() {
        let truth = store::placed(behind, &mut measures);
        let table = figures::table(ctx, &area::known(&ctx.snapshot), &measures, &truth, Some(&open));
        page = page.heading(ctx.t("figures-behind")).words(ctx.t("figures-behind-about"));
        page = figures::on(ctx, page, table);
    }
    if record.ended.is_some() {
        return Ok(page.block(Block::Warning(ctx.t("figures-is-withdrawn"))));
    }
    let fields = FormBlock::new(format!("{PATH}/{}/withdraw", record.reference), ctx.t("figures-withdraw"))
        .dangerous()
        .field(Field::new("reason", ctx.t("figures-withdraw-why"), Input::Lines).hint(ctx.t("figures-withdraw-hint")))
        .field(Field::hidden(record_form::VERSION, record.version.to_string()));
    let fields = if let Some(form) = form { fields.again(form, &faults) } else { fields };
    Ok(page.faults(faults).heading(ctx.t("figures-withdraw")).words(ctx.t("figures-withdraw-about")).form(fields))
}

/// Who entered, published and withdrew a dataset, and when, as far as the audit tells it.
async fn acts(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Vec<(String, Vec<Part>)>> {
    let mut facts = Vec::new();
    for (act, what) in [("hold", "entered"), ("publish", "published"), ("withdraw", "withdrawn")] {
        let search = Search { act: format!("figures.{act}"), reference: reference.to_owned(), ..Search::default() };
        for entry in audit::search(tx, &search, 1).await? {
            let who = named(ctx, tx, &entry.who.account).await?;
            facts.push((ctx.t(&format!("figures-{what}-by")), vec![who]));
            facts.push((ctx.t(&format!("figures-{what}-at")), vec![Part::words(ctx.day(entry.at)?)]));
        }
    }
    Ok(facts)
}

/// `POST /manage/figures/{ref}/withdraw`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let who = acting(&ctx, &PUBLISH_FIGURES, &[])?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let missing = || Error::not_found(format!("figures/{reference}"));
    let record = plan.get(&reference).filter(|record| record.table == &TABLE).ok_or_else(missing)?;
    if record.ended.is_some() {
        return already(&ctx, &mut tx, &reference).await;
    }
    if record_form::version(&form)? != record.version {
        return Err(Error::Stale);
    }
    if !form.has("reason") {
        drop(tx);
        let faults = vec![("reason".to_owned(), ctx.t("figures-withdraw-no-reason"))];
        let page = page(&ctx, &mut ctx.app.db.read().await?, record, Some(&form), faults).await?;
        return page.status(StatusCode::UNPROCESSABLE_ENTITY).show(&ctx);
    }
    withdraw(&mut tx, &ctx.app.clock, &who, &plan, record, ctx.app.today()?, form.text("reason")).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=withdrawn&dataset={reference}")))
}
