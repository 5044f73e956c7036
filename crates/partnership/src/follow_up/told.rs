//! What whoever does something that was promised tells of it, before whoever runs the meetings has taken it over for everybody to read.
//! Every word is ciphertext under a key of its row.

use super::TABLE;
use people::duty::{self, Answer, Of};
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::{Part, date_in_words};
use platform::permission::Extent;
use platform::record::Record;
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use platform::typed;
use serde_json::json;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "follow_up_told";

/// The rows: what each person tells of each promise.
pub const ROWS: Rows = Rows { table: "follow_up_told", kind: KIND, spot: &["follow_up", "account"] };

/// Somebody told something that nobody has taken over.
pub const TOLD: &str = "told";

/// It was taken over, or left.
pub const TAKEN: &str = "taken";

/// What somebody says of how it goes.
pub const GOES: [&str; 3] = ["done", "open", "dropped"];

/// The longest text, in characters.
const LONGEST: usize = 2_000;

/// How many reports wait of bodies within reach.
pub async fn waiting(tx: &mut Tx, plan: &Snapshot, extent: &Extent) -> Result<usize> {
    let body = |follow_up: &str| {
        let meeting = plan.get(follow_up).and_then(|one| plan.referred(one, "meeting"))?;
        Some(meeting.text("body").to_owned())
    };
    let told = ROWS.in_state(tx, TOLD).await?;
    Ok(told
        .iter()
        .filter(|(spot, _)| spot.first().and_then(|one| body(one)).is_some_and(|body| extent.covers(&body)))
        .count())
}

/// How many said that they do not do what was promised by bodies within reach, and nobody else was named yet.
pub async fn refused(tx: &mut Tx, keyring: &Keyring, plan: &Snapshot, extent: &Extent) -> Result<usize> {
    let within = |one: &Record| plan.referred(one, "meeting").is_some_and(|made| extent.covers(made.text("body")));
    let open = |reference: &str| {
        let found = plan.get(reference).filter(|one| one.ended.is_none() && one.text("status") == "open");
        found.is_some_and(within)
    };
    let all = duty::all(tx, keyring, TABLE.name).await?;
    Ok(all.iter().filter(|duty| matches!(duty.answer, Some(Answer::No(_))) && open(&duty.reference)).count())
}

/// What is told of a promise and waits to be taken over.
pub async fn of(tx: &mut Tx, keyring: &Keyring, follow_up: &str) -> Result<Vec<Row>> {
    let mut all = ROWS.of(tx, keyring, follow_up).await?;
    all.retain(|row| row.state == TOLD);
    Ok(all)
}

/// Whether somebody does what was promised: whoever was named for it and has not said no.
pub async fn does(tx: &mut Tx, keyring: &Keyring, follow_up: &str, account: &str) -> Result<bool> {
    let duty = duty::about(tx, keyring, &Of { kind: TABLE.name, reference: follow_up }).await?;
    Ok(duty.is_some_and(|duty| duty.account == account && !matches!(duty.answer, Some(Answer::No(_)))))
}

/// The page on which they tell.
pub fn page(ctx: &Ctx, one: &Record, told: Option<&Row>, (to, again): (&str, Option<(&Form, Faults)>)) -> Desk {
    let meeting = ctx.snapshot.referred(one, "meeting");
    let mut facts = vec![
        (ctx.t("kind-meeting"), vec![Part::content(meeting.map_or("", Record::title))]),
        (ctx.t("col-due"), vec![Part::words(super::pages::due(ctx, one))]),
    ];
    if let Some(day) = meeting.map(|meeting| meeting.text("day")).filter(|day| !day.is_empty()) {
        facts.push((ctx.t("col-day"), vec![Part::words(date_in_words(ctx.language, day))]));
    }
    let mut desk =
        Desk::of_content(ctx, one.title()).block(Block::Facts(facts)).link(ctx.t("follow-up-read"), &one.path());
    if one.text("status") != "open" {
        return desk.words(ctx.t("follow-up-is-over"));
    }
    if told.is_some() {
        desk = desk.words(ctx.t("follow-up-told-before"));
    }
    let said = |name: &str| told.map_or("", |row| row.words.text(name));
    let options = GOES.map(|goes| (goes.to_owned(), ctx.t(&format!("follow-up-goes-{goes}")))).into();
    let mut form = FormBlock::new(to, ctx.t("follow-up-send"))
        .field(Field::new("goes", ctx.t("follow-up-goes"), Input::Radios(options)).value(said("goes")))
        .field(
            Field::new("words", ctx.t("follow-up-what"), Input::Lines)
                .hint(ctx.t("follow-up-what-hint"))
                .value(said("words")),
        );
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.form(form)
}

/// Keeps what somebody tells, or says what is wrong with it.
pub async fn keep(ctx: &Ctx, tx: &mut Tx, one: &Record, (who, sent): (&Who, &Form)) -> Result<Faults> {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !GOES.contains(&sent.text("goes")) {
        fault("goes", "follow-up-goes-missing");
    }
    match sent.text("words") {
        "" => fault("words", "follow-up-what-missing"),
        text if typed::personal(text) => fault("words", "words-text-personal"),
        text if text.chars().count() > LONGEST => {
            faults.push(("words".to_owned(), ctx.language.text("meeting-long-fault", &[("n", LONGEST.into())])));
        }
        _ => {}
    }
    if !faults.is_empty() {
        return Ok(faults);
    }
    let (keyring, now) = (&ctx.app.keyring, ctx.app.clock.now());
    let spot = [one.reference.as_str(), who.account.as_str()];
    let before = ROWS.at(tx, keyring, &spot).await?;
    let words = Words::default().with("goes", sent.text("goes")).with("words", sent.text("words"));
    ROWS.write(tx, keyring, (&spot, before.as_ref()), (TOLD, &words), (&who.account, now)).await?;
    let detail = json!({ "goes": sent.text("goes") });
    audit::append(tx, now, who, Act { act: "follow-up.tell", kind: TABLE.name, reference: &one.reference, detail })
        .await?;
    Ok(faults)
}

/// What was told was taken over, or left.
pub async fn take(tx: &mut Tx, keyring: &Keyring, row: &Row, (who, now): (&Who, jiff::Timestamp)) -> Result<()> {
    ROWS.rewrite(tx, keyring, row, (TAKEN, &row.words), (&who.account, now)).await
}
