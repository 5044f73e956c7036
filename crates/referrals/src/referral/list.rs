//! What whoever is signed in has to do with: what came to them, what they sent, what they have not sent yet, and what is over; and
//! looking for one by a name or a number.

use super::lookup;
use super::page::state;
use super::store::{self, Wanted};
use super::{PATH, Referral, initials};
use crate::access::Reach;
use crate::content::may_be_danger;
use crate::draft;
use crate::pathway::between;
use crate::state::State;
use axum::response::Response;
use platform::Result;
use platform::api::csv_answer;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use platform::sealed::Words;
use serde_json::json;

/// How many of those that are open are listed.
const OPEN: i64 = 200;

/// How many of those that are over.
const OVER: i64 = 30;

/// The most rows of a file.
const FILE: i64 = 10_000;

/// `GET /work/referrals`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, "").await
}

/// `POST /work/referrals/find`: by a form, since an address stays in the history of a browser.
pub async fn find(ctx: Ctx, sent: Form) -> Result<Response> {
    page(&ctx, sent.text("q")).await
}

async fn page(ctx: &Ctx, sought: &str) -> Result<Response> {
    let reach = Reach::of(ctx)?;
    let mut tx = ctx.app.db.read().await?;
    let mut desk = Desk::new(ctx, ctx.t("referrals-title")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["kept", "discarded"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("referral-done-{done}")));
    }
    desk = desk.words(ctx.t("referrals-about")).link(ctx.t("referral-new"), &format!("{PATH}/new"));
    if !reach.supervises.is_empty() {
        desk = desk.link(ctx.t("referral-teams"), crate::team::PATH);
    }
    let search = FormBlock::new(format!("{PATH}/find"), ctx.t("referral-find")).quiet();
    let line = Field::new("q", ctx.t("referral-find-by"), Input::Line("search", "off"));
    desk = desk.form(search.field(line.hint(ctx.t("referral-find-hint")).value(sought)));
    if !sought.is_empty() {
        desk = desk.table(found(ctx, &mut tx, &reach, sought).await?);
    }
    let drafts = draft::all(&mut tx, &ctx.app.keyring, &reach.account).await?;
    if !drafts.is_empty() {
        let row = |draft: &platform::sealed::Row| {
            let name = initials(draft.words.text("name"));
            let name = if name.is_empty() { ctx.t("referral-nobody-yet") } else { name };
            let href = ctx.href(&draft::pages::draft_path(&draft.id));
            Ok(vec![Cell::Link(Part::content(name), href), Cell::words(ctx.day(draft.written_at)?)])
        };
        let headings = ["referral-whom", "referral-written-on"].map(|key| ctx.t(key)).into();
        let rows = drafts.iter().map(row).collect::<Result<_>>()?;
        desk = desk.table(Table { caption: ctx.t("referral-drafts"), headings, rows, empty: String::new() });
    }
    for (wanted, caption) in [(Wanted::Inbox, "referrals-inbox"), (Wanted::Sent, "referrals-sent")] {
        desk = desk.table(open(ctx, &mut tx, &reach, (wanted, caption)).await?);
    }
    desk = desk.table(over(ctx, &mut tx, &reach).await?);
    let stuck = between::all(&mut tx, Some(&reach)).await?;
    if !stuck.is_empty() {
        desk = desk.table(between::table(ctx, &stuck, true)?);
    }
    desk.link(ctx.t("referrals-file"), &format!("{PATH}.csv")).show(ctx)
}

/// What is open, the most pressing first.
async fn open(ctx: &Ctx, tx: &mut Tx, reach: &Reach, (wanted, caption): (Wanted<'_>, &str)) -> Result<Table> {
    let listed = store::list(tx, reach, wanted, OPEN).await?;
    let inbox = matches!(wanted, Wanted::Inbox);
    let mut rows = Vec::new();
    for (referral, words) in store::opened(tx, &ctx.app.keyring, listed).await? {
        rows.push(row(ctx, &referral, &words, inbox)?);
    }
    let (all, _) = store::count(tx, reach, wanted, ctx.app.today()?).await?;
    if all > rows.len() {
        // Nothing is left out in silence: those that are not in view are counted.
        rows.push(note(ctx.language.text("referrals-more", &[("n", (all - rows.len()).into())])));
    }
    let other = if inbox { "referral-from" } else { "referral-service" };
    Ok(table(ctx, (caption, other, "referral-next"), rows))
}

/// What is over, the newest first. How many there are is not counted: after some years they are very many.
async fn over(ctx: &Ctx, tx: &mut Tx, reach: &Reach) -> Result<Table> {
    let mut listed = Vec::new();
    for wanted in [Wanted::OverHere, Wanted::OverThere] {
        listed.extend(store::list(tx, reach, wanted, OVER + 1).await?);
    }
    listed.sort_by(|(one, _), (other, _)| other.changed_at.cmp(&one.changed_at).then_with(|| one.id.cmp(&other.id)));
    listed.dedup_by(|(one, _), (other, _)| one.id == other.id);
    let most = usize::try_from(OVER).unwrap_or_default();
    let is_more = listed.len() > most;
    listed.truncate(most);
    let mut rows = Vec::new();
    for (referral, words) in store::opened(tx, &ctx.app.keyring, listed).await? {
        rows.push(row(ctx, &referral, &words, false)?);
    }
    if is_more {
        rows.push(note(ctx.t("referrals-older")));
    }
    Ok(table(ctx, ("referrals-over", "referral-service", "pathway-since"), rows))
}

/// A row that says something of the others.
fn note(words: String) -> Vec<Cell> {
    [Cell::words(words)].into_iter().chain((0..4).map(|_| Cell::words(""))).collect()
}

fn table(ctx: &Ctx, (caption, other, last): (&str, &str, &str), rows: Vec<Vec<Cell>>) -> Table {
    let headings = ["referral-number", "referral-whom", other, "referral-state", last];
    Table {
        caption: ctx.t(caption),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t(&format!("{caption}-none")),
    }
}

fn row(ctx: &Ctx, referral: &Referral, words: &Words, came: bool) -> Result<Vec<Cell>> {
    let title = |reference: &str| Cell::content(ctx.snapshot.get(reference).map_or(reference, Record::title));
    let other = match (&referral.from, came) {
        (Some(from), true) => title(from),
        (None, true) => Cell::words(ctx.t("referral-from-person")),
        (_, false) => title(&referral.service),
    };
    let state = state(ctx, referral.state);
    let state = if !referral.state.is_over() && may_be_danger(words) {
        format!("{}{}{state}", ctx.t("referral-danger-short"), ctx.t("referral-between"))
    } else {
        state
    };
    let state = if referral.is_late(ctx.app.today()?) {
        format!("{}{}{state}", ctx.t("referrals-late"), ctx.t("referral-between"))
    } else {
        state
    };
    let state = if referral.urgent {
        format!("{}{}{state}", ctx.t("referral-urgent-short"), ctx.t("referral-between"))
    } else {
        state
    };
    Ok(vec![
        Cell::Link(Part::content(&referral.number), ctx.href(&referral.path())),
        Cell::content(initials(words.text("name"))),
        other,
        Cell::words(state),
        Cell::words(next(ctx, referral)?),
    ])
}

/// What comes next, and by when.
pub fn next(ctx: &Ctx, referral: &Referral) -> Result<String> {
    let Some(due) = referral.due_on else { return ctx.day(referral.changed_at) };
    let day = date_in_words(ctx.language, &due.to_string());
    let key = if referral.is_late(ctx.app.today()?) { "referral-due-late" } else { "referral-due" };
    let words = ctx.t(&format!("referral-next-{}", referral.state.name()));
    Ok(ctx.language.text(key, &[("words", words.into()), ("day", day.into())]))
}

/// Those that are found by a whole name, a number, a telephone number or an address, among those that they may see.
async fn found(ctx: &Ctx, tx: &mut Tx, reach: &Reach, sought: &str) -> Result<Table> {
    let mut rows = Vec::new();
    let mut seen = Vec::new();
    for what in ["number", "name", "telephone", "email"] {
        let value = lookup::index(&ctx.app.keyring, what, sought);
        let listed = store::list(tx, reach, Wanted::Under(&value), OPEN).await?;
        for (referral, words) in store::opened(tx, &ctx.app.keyring, listed).await? {
            if !seen.contains(&referral.id) {
                rows.push(row(ctx, &referral, &words, false)?);
                seen.push(referral.id);
            }
        }
    }
    let headings = ["referral-number", "referral-whom", "referral-service", "referral-state", "referral-next"];
    Ok(Table {
        caption: ctx.t("referral-found"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("referral-found-none"),
    })
}

/// `GET /work/referrals.csv`: the facts of all that they may see, without what they say of anybody.
pub async fn file(ctx: Ctx) -> Result<Response> {
    let reach = Reach::of(&ctx)?;
    let mut tx = ctx.app.db.write().await?;
    let mut all = Vec::new();
    for wanted in [Wanted::Inbox, Wanted::Sent, Wanted::OverHere, Wanted::OverThere] {
        all.extend(store::list(&mut tx, &reach, wanted, FILE).await?.into_iter().map(|(referral, _)| referral));
    }
    all.sort_by(|one, other| one.sent_at.cmp(&other.sent_at).then_with(|| one.id.cmp(&other.id)));
    all.dedup_by(|one, other| one.id == other.id);
    let zone = ctx.app.site.zone()?;
    let day = |at: jiff::Timestamp| at.to_zoned(zone.clone()).date().to_string();
    let rows = all.iter().map(|one| {
        vec![
            one.number.clone(),
            one.service.clone(),
            one.from.clone().unwrap_or_default(),
            one.to.clone(),
            day(one.sent_at),
            one.state.name().to_owned(),
            day(one.changed_at),
            one.due_on.map(|due| due.to_string()).unwrap_or_default(),
            if one.urgent { "yes" } else { "no" }.to_owned(),
        ]
    });
    let headings = ["number", "service", "from", "to", "sent_on", "state", "since", "due_on", "urgent"];
    let rows: Vec<Vec<String>> = rows.collect();
    let act = Act { act: "referral.file", kind: super::KIND, reference: "", detail: json!({ "rows": rows.len() }) };
    let who = ctx.actor()?.by(&people::role::WORK_REFERRALS);
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(csv_answer(&ctx, "referrals", &headings, &rows))
}

/// What waits for whoever is signed in: what is late, and the rest that came and that nobody has received.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let (reach, today) = (Reach::of(ctx)?, ctx.app.today()?);
    let (_, late) = store::count(tx, &reach, Wanted::Inbox, today).await?;
    let inbox = store::list(tx, &reach, Wanted::Inbox, OPEN).await?;
    let new = inbox.iter().filter(|(one, _)| one.state == State::Sent && !one.is_late(today)).count();
    let (_, unanswered) = store::count(tx, &reach, Wanted::Sent, today).await?;
    Ok(vec![("waits-referrals-late", late), ("waits-referrals-new", new), ("waits-referrals-unanswered", unanswered)])
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_is_found_however_it_is_typed() {
        let keyring = platform::secret::Keyring::throwaway().unwrap();
        let index = |what: &str, text: &str| crate::referral::lookup::index(&keyring, what, text);
        assert_eq!(index("number", "R-4K24-09XA"), index("number", " r4k24 09xa "));
        assert_eq!(index("telephone", "07700 900 123"), index("telephone", "০৭৭০০-৯০০১২৩"));
        assert_eq!(index("name", "Amina  Begum"), index("name", "amina begum"));
        assert_ne!(index("name", "Amina"), index("person", "Amina"));
    }
}
