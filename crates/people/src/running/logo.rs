//! The logo of the partnership: a picture with what it shows, at the top of reports.

use crate::role::CHANGE_SITE;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use files::Kind;
use platform::db::Tx;
use platform::http::{Ctx, Form, INERT, Upload, plain};
use platform::page::Raw;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::random::{hex, unhex};
use platform::setting::{self, Setting};
use platform::{Error, Result};
use serde_json::{Value, json};

/// The path of its page.
pub const PATH: &str = "/manage/site/logo";
/// The key under which it is set.
const KEY: &str = "logo";
/// The largest file that is taken, in bytes.
const LARGEST: usize = 1 << 20;
/// How wide and high it is kept at most, in dots.
const WIDEST: u32 = 600;
/// The longest that is said of it, in letters.
const LONGEST: usize = 200;

/// The logo.
#[derive(Default)]
pub struct Logo {
    version: i64,
    /// The picture; empty, where there is none.
    pub bytes: Vec<u8>,
    /// What it shows.
    pub shows: String,
}

/// The logo that is set; one without a picture, where none is.
pub async fn get(tx: &mut Tx) -> Result<Logo> {
    let Some(set) = setting::get(tx, KEY).await? else { return Ok(Logo::default()) };
    let text = |name: &str| set.value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let bytes = unhex(&text("bytes")).unwrap_or_default();
    Ok(Logo { version: set.version, bytes, shows: text("shows") })
}

/// `GET /logo`
pub async fn picture(ctx: Ctx) -> Result<Response> {
    let logo = get(&mut ctx.app.db.read().await?).await?;
    let kind = Kind::of(&logo.bytes).ok_or_else(|| Error::not_found("logo"))?;
    Ok(([INERT], plain(kind.media_type(), logo.bytes)).into_response())
}

/// `GET /manage/site/logo`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let logo = get(&mut ctx.app.db.read().await?).await?;
    let desk = page(&ctx, &logo, Faults::new(), None);
    let desk = match ctx.parameter("done") {
        "saved" => desk.done(ctx.t("logo-saved")),
        "removed" => desk.done(ctx.t("logo-removed")),
        _ => desk,
    };
    desk.show(&ctx)
}

fn page(ctx: &Ctx, logo: &Logo, faults: Faults, sent: Option<&Form>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("logo-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("site-title"), "/manage/site")
        .faults(faults.clone())
        .words(ctx.t("logo-intro"));
    let version = || Field::hidden("version", logo.version.to_string());
    if !logo.bytes.is_empty() {
        // What it shows stands in the form below.
        let img = format!("<figure class=\"ec-evidence\"><img src=\"/logo?v={}\" alt=\"\"></figure>", logo.version);
        desk = desk.block(Block::Raw(Raw(img)));
    }
    let file =
        Field::new("file", ctx.t("logo-file"), Input::File("image/jpeg,image/png")).hint(ctx.t("logo-file-hint"));
    let shows = Field::line("shows", ctx.t("logo-shows")).hint(ctx.t("logo-shows-hint")).value(&logo.shows);
    let form = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("logo-save")) };
    let form = form.field(file).field(shows).field(version());
    desk = desk.form(if let Some(sent) = sent { form.again(sent, &faults) } else { form });
    if logo.bytes.is_empty() {
        return desk;
    }
    let remove = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("logo-remove")) };
    desk.form(remove.send("act", "remove").quiet().field(version()))
}

/// `POST /manage/site/logo`
pub async fn save(ctx: Ctx, upload: Upload) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let (form, bytes) = (upload.form, upload.bytes);
    let mut tx = ctx.app.db.write().await?;
    let before = get(&mut tx).await?;
    let removes = form.text("act") == "remove";
    let (value, what) = if removes {
        (json!({}), "removed")
    } else {
        match described(&ctx, &before, &form, bytes).await? {
            Ok(value) => (value, "saved"),
            Err(faults) => return page(&ctx, &before, faults, Some(&form)).show(&ctx),
        }
    };
    let version = form.text("version").parse().map_err(|_| Error::Stale)?;
    if version != before.version {
        let desk = page(&ctx, &before, Faults::new(), Some(&form)).status(StatusCode::CONFLICT);
        return desk.block(Block::Warning(ctx.t("record-stale"))).show(&ctx);
    }
    let new = Setting { version, value };
    let by = (&actor.by(&CHANGE_SITE), "site.logo");
    setting::save(&mut tx, ctx.app.clock.now(), by, KEY, new, json!([what])).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done={what}")))
}

/// What is set by a form: the picture, written anew, and what it shows; or why it is not taken.
async fn described(
    ctx: &Ctx,
    before: &Logo,
    form: &Form,
    bytes: Vec<u8>,
) -> Result<std::result::Result<Value, Faults>> {
    let fault = |name: &str, key: &str| Ok(Err(vec![(name.to_owned(), ctx.t(key))]));
    if bytes.is_empty() && before.bytes.is_empty() {
        return fault("file", "logo-none-fault");
    }
    if bytes.len() > LARGEST {
        return fault("file", "logo-large-fault");
    }
    let shows = form.text("shows");
    if shows.is_empty() || shows.chars().count() > LONGEST {
        return fault("shows", "logo-shows-fault");
    }
    let kept = if bytes.is_empty() {
        before.bytes.clone()
    } else {
        let taken = tokio::task::spawn_blocking(move || files::picture(&bytes, WIDEST)).await;
        match taken.map_err(|error| Error::Internal(error.to_string()))? {
            Ok(file) => file.bytes,
            Err(_) => return fault("file", "logo-kind-fault"),
        }
    };
    Ok(Ok(json!({ "shows": shows, "bytes": hex(&kept) })))
}
