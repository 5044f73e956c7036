//! What was not there: somebody wanted to refer and found no service. It is counted by month and theme, and nothing is kept of whom.

use crate::referral::PATH as REFERRALS;
use axum::response::Response;
use directory::theme::THEMES;
use jiff::civil::Date;
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};

/// The path of this page.
pub const PATH: &str = "/work/referrals/missing";

/// The field of the theme.
const THEME: &str = "theme";

/// `GET /work/referrals/missing`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let desk = page(&ctx);
    match THEMES.into_iter().find(|code| *code == ctx.parameter("counted")) {
        // Where nobody in the partnership helps, others in the directory may.
        Some(theme) => desk
            .done(ctx.t("referral-missing-counted"))
            .link(ctx.t("referral-missing-others"), &format!("/services?theme={theme}")),
        None => desk.form(form(&ctx)),
    }
    .show(&ctx)
}

fn page(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("referral-missing-title"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), REFERRALS)
        .words(ctx.t("referral-missing-about"))
}

fn form(ctx: &Ctx) -> FormBlock {
    let nothing = (String::new(), ctx.t("record-nothing"));
    let themes = THEMES.map(|code| (code.to_owned(), ctx.t(&format!("theme-{code}"))));
    let all = std::iter::once(nothing).chain(themes).collect();
    FormBlock::new(PATH, ctx.t("referral-missing-send")).field(Field::new(
        THEME,
        ctx.t("referral-missing-theme"),
        Input::Select(all),
    ))
}

/// `POST /work/referrals/missing`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let Some(theme) = THEMES.into_iter().find(|code| *code == sent.text(THEME)) else {
        let faults: Faults = vec![(THEME.to_owned(), ctx.t("referral-missing-fault"))];
        return page(&ctx).form(form(&ctx).again(&sent, &faults)).faults(faults).show(&ctx);
    };
    let mut tx = ctx.app.db.write().await?;
    count(&mut tx, ctx.app.today()?, theme).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?counted={theme}")))
}

async fn count(tx: &mut Tx, today: Date, theme: &str) -> Result<()> {
    let sql = "INSERT INTO \"referral_missing\" (\"month\", \"theme\", \"count\") VALUES ($1, $2, 1)
        ON CONFLICT (\"month\", \"theme\") DO UPDATE SET \"count\" = \"referral_missing\".\"count\" + 1";
    tx.execute(sql, &[Sql::text(today.strftime("%Y-%m").to_string()), Sql::text(theme)]).await
}
