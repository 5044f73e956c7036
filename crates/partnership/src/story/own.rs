//! Where an organisation tells a story, with who agreed to it; asks again before that ends, and takes it back when somebody says so.

use super::consent::{self, AS, GIVEN, HOW};
use super::{CONSENT, KINDS, OF, TABLE, is_shown, names};
use crate::meeting::desk::{change, filled, keep, texts};
use crate::reach::contact;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use people::organisation;
use people::role::TELL_STORIES;
use platform::audit::Who;
use platform::cell::last_day;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose};
use platform::page::{Part, choice_key, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};

/// The path of these pages.
pub const PATH: &str = "/work/stories";

/// The longest name and way of reaching somebody, in characters.
const LONGEST: usize = 200;

/// What must not hold the name of whoever agreed.
const NAMELESS: [&str; 4] = ["title", "told_by", "about", "more_at"];

/// The longest for which somebody can agree at once, in years.
const YEARS: i16 = 3;

/// What was sent, and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

/// A story of an organisation for which whoever is signed in tells.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let missing = || Error::not_found(format!("work/stories/{reference}"));
    let story = plan.get(reference).filter(|one| one.table == &TABLE).ok_or_else(missing)?;
    Ok((story, ctx.actor()?.must(&TELL_STORIES, story.text("organisation"))?))
}

/// Of how many stories what was agreed to ends soon.
pub fn waits(ctx: &Ctx) -> Result<Vec<Waiting>> {
    let (extent, today) = (ctx.actor()?.extent(&TELL_STORIES), ctx.app.today()?);
    let own = ctx.snapshot.list(TABLE.name).filter(|one| extent.covers(one.text("organisation")));
    Ok(vec![("waits-consent", own.filter(|one| super::clock::ends_soon(one, today)).count())])
}

/// `GET /work/stories`
pub async fn list(ctx: Ctx) -> Result<Response> {
    page(&ctx, None)?.show(&ctx)
}

fn page(ctx: &Ctx, again: Again<'_>) -> Result<Desk> {
    let (own, today) = (organisation::within(ctx, &TELL_STORIES)?, ctx.app.today()?);
    let is_own = |one: &&Record| own.iter().any(|organisation| organisation.reference == one.text("organisation"));
    let mut all: Vec<&Record> = ctx.snapshot.with_ended(TABLE.name).iter().filter(is_own).collect();
    all.sort_by(|a, b| b.text("day").cmp(a.text("day")));
    let row = |one: &Record| {
        vec![
            Cell::Link(
                if is_shown(one, today) { Part::content(one.title()) } else { Part::words(ctx.t("story-gone")) },
                ctx.href(&format!("{PATH}/{}", one.reference)),
            ),
            Cell::words(ctx.t(&choice_key(one.text("kind")))),
            Cell::words(until(ctx, one, today)),
        ]
    };
    let headings = ["kind-story", "col-kind", "col-consent_until"].map(|key| ctx.t(key)).into();
    let rows = all.into_iter().map(row).collect();
    let mut desk = Desk::new(ctx, ctx.t("stories-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(ctx, "stories-own"))
        .link(ctx.t("table-stories"), "/stories")
        .table(Table { caption: ctx.t("stories-yours"), headings, rows, empty: ctx.t("stories-none-own") });
    let mut form = form(ctx, &own, today);
    // A name that is a word as well, such as Hope or Will, is said to be none.
    let named = |faults: &Faults| {
        faults.iter().any(|(name, words)| NAMELESS.contains(&name.as_str()) && *words == ctx.t("story-named"))
    };
    if again.as_ref().is_some_and(|(sent, faults)| named(faults) || sent.has("no_name")) {
        form = form.field(Field::new("no_name", ctx.t("story-no-name"), Input::Check));
    }
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t("story-new")).words(ctx.t("story-new-words")).form(form))
}

/// Until when a story is told, in words.
fn until(ctx: &Ctx, one: &Record, today: Date) -> String {
    match one.text("consent") {
        _ if !is_shown(one, today) => ctx.t("story-is-over"),
        given if given == CONSENT[0] => date_in_words(ctx.language, one.text("consent_until")),
        _ => ctx.t("choice-about-nobody"),
    }
}

fn form(ctx: &Ctx, own: &[&Record], today: Date) -> FormBlock {
    let choices = |words: &[&str]| words.iter().map(|word| ((*word).to_owned(), ctx.t(&choice_key(word)))).collect();
    let line = |name: &str| {
        let field = Field::line(name, ctx.t(&format!("story-{}", name.replace('_', "-"))));
        field.hint(ctx.t(&format!("story-{}-hint", name.replace('_', "-"))))
    };
    let nothing = (String::new(), ctx.t("contribution-aim-choose"));
    let aims = OF.into_iter().flat_map(|table| ctx.snapshot.list(table)).map(option);
    let aims = std::iter::once(nothing).chain(aims).collect();
    let organisations = own.iter().map(|one| option(one)).collect();
    let in_a_year = today.checked_add(1.year()).unwrap_or(today);
    FormBlock::new(PATH, ctx.t("story-send"))
        .field(Field::new("organisation", ctx.t("col-organisation"), Input::Select(organisations)))
        .field(Field::new("kind", ctx.t("col-kind"), Input::Radios(choices(&KINDS))).value(KINDS[0]))
        .field(Field::new("concerns", ctx.t("story-concerns"), Input::Select(aims)))
        .field(line("title"))
        .field(line("told_by"))
        .field(Field::new("about", ctx.t("story-words"), Input::Lines).hint(ctx.t("story-about-hint")))
        .field(line("more_at"))
        .field(Field::new("consent", ctx.t("story-consent"), Input::Radios(choices(&CONSENT))).value(CONSENT[0]))
        .field(line("name"))
        .field(Field::new("as", ctx.t("story-as"), Input::Radios(said(ctx, "as", &AS))).value(AS[0]))
        .field(Field::new("how", ctx.t("story-how"), Input::Radios(said(ctx, "how", &HOW))).value(HOW[0]))
        .field(line("agreed_on").value(typed::as_typed(&today.to_string())))
        .field(line("consent_until").value(typed::as_typed(&in_a_year.to_string())))
        .field(line("contact"))
}

fn said(ctx: &Ctx, name: &str, words: &[&str]) -> Vec<(String, String)> {
    words.iter().map(|word| ((*word).to_owned(), ctx.t(&format!("story-{name}-{word}")))).collect()
}

/// The days of an agreement, or what is wrong with them.
fn days(ctx: &Ctx, sent: &Form, today: Date) -> std::result::Result<(Date, Date), Faults> {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    let (on, until) = (typed::day(sent.text("agreed_on")), typed::day(sent.text("consent_until")));
    if on.is_none_or(|on| on > today) {
        fault("agreed_on", "story-agreed-on-fault");
    }
    let furthest = today.saturating_add(Span::new().years(YEARS));
    match until {
        None => fault("consent_until", "training-day-fault"),
        Some(until) if until < today => fault("consent_until", "story-until-past"),
        Some(until) if until > furthest => {
            let words = ctx.language.text("story-until-far", &[("n", i64::from(YEARS).into())]);
            faults.push(("consent_until".to_owned(), words));
        }
        Some(_) => {}
    }
    match (on, until) {
        (Some(on), Some(until)) if faults.is_empty() => Ok((on, until)),
        _ => Err(faults),
    }
}

/// What is wrong with a story and with who agreed to it.
fn faults(ctx: &Ctx, plan: &Snapshot, sent: &Form) -> Faults {
    let mut faults = texts(ctx, sent, &["title", "told_by", "about", "more_at"]);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    for (name, known) in [("kind", &KINDS[..]), ("consent", &CONSENT[..])] {
        if !known.contains(&sent.text(name)) {
            fault(name, "record-needed");
        }
    }
    let aim = plan.get(sent.text("concerns")).filter(|one| OF.contains(&one.table.name) && one.ended.is_none());
    if aim.is_none() {
        fault("concerns", "contribution-aim-missing");
    }
    for name in ["title", "about"] {
        if !sent.has(name) {
            fault(name, "record-needed");
        }
    }
    if sent.has("more_at") && !sent.text("more_at").starts_with("https://") {
        fault("more_at", "contribution-address-fault");
    }
    if sent.text("consent") != CONSENT[0] {
        if sent.has("told_by") {
            fault("consent", "story-about-somebody");
        }
        return faults;
    }
    if !sent.has("name") || sent.text("name").chars().count() > LONGEST {
        fault("name", "story-name-missing");
    }
    for name in NAMELESS {
        if names(sent.text("name"), sent.text(name)) && !sent.has("no_name") {
            fault(name, "story-named");
        }
    }
    for (name, known) in [("as", &AS[..]), ("how", &HOW[..])] {
        if !known.contains(&sent.text(name)) {
            fault(name, "record-needed");
        }
    }
    if sent.has("contact") && (contact(sent.text("contact")).is_none() || sent.text("contact").len() > LONGEST) {
        fault("contact", "training-contact-fault");
    }
    faults
}

/// `POST /work/stories`: everybody reads it from now on, for as long as was agreed.
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&TELL_STORIES, sent.text("organisation"))?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let (today, given) = (ctx.app.today()?, sent.text("consent") == CONSENT[0]);
    let organisation = organisation::live(&plan, sent.text("organisation")).ok_or_else(|| Error::not_found(PATH))?;
    let mut all = faults(&ctx, &plan, &sent);
    let agreed = days(&ctx, &sent, today);
    if let (true, Err(wrong)) = (given, &agreed) {
        all.extend(wrong.clone());
    }
    if !all.is_empty() {
        return page(&ctx, Some((&sent, all)))?.show(&ctx);
    }
    let until = agreed.as_ref().map(|(_, until)| until.to_string()).unwrap_or_default();
    let day = today.to_string();
    let mut values: Vec<(&str, &str)> = ["title", "kind", "told_by", "about", "concerns", "consent", "more_at"]
        .map(|name| (name, sent.text(name)))
        .into();
    values.extend([("organisation", organisation.reference.as_str()), ("day", &day)]);
    if given {
        values.push(("consent_until", &until));
    }
    let after = filled(&TABLE, propose(&plan, &TABLE), None, &values);
    let reference = after.reference.clone();
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    if let (true, Ok((on, until))) = (given, agreed) {
        let words = ["name", "as", "how", "contact"]
            .iter()
            .fold(Words::default(), |words, name| words.with(name, sent.text(name)));
        let words = words.with("day", on.to_string()).with("until", until.to_string());
        let words = words.with("language", ctx.language.tag).with("for", &organisation.reference);
        consent::keep(&mut tx, &ctx.app.job_context(), &reference, words, &who.account).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=told")))
}

/// `GET /work/stories/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (story, _) = found(&ctx, &ctx.snapshot, &reference)?;
    one(&ctx, &mut ctx.app.db.read().await?, story, None).await?.show(&ctx)
}

async fn one(ctx: &Ctx, tx: &mut Tx, story: &Record, again: Again<'_>) -> Result<Desk> {
    let (context, today) = (ctx.app.job_context(), ctx.app.today()?);
    let shown = is_shown(story, today);
    let title = if shown { story.title().to_owned() } else { ctx.t("story-gone") };
    let mut desk = if shown { Desk::of_content(ctx, title) } else { Desk::new(ctx, title) };
    desk = desk.under(ctx.t("work-title"), "/work").under(ctx.t("stories-own"), PATH);
    if ["told", "longer", "ended"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("story-done-{}", ctx.parameter("done"))));
    }
    // Who agreed with another organisation is read by that one alone.
    let agreed = consent::of(tx, &context, &story.reference).await?;
    let agreed = agreed.filter(|row| row.words.text("for") == story.text("organisation"));
    let mut facts = vec![(ctx.t("col-consent_until"), vec![Part::words(until(ctx, story, today))])];
    facts.extend(agreed.iter().flat_map(|row| agreement(ctx, row)));
    desk = desk.block(Block::Facts(facts));
    if !shown {
        return Ok(desk);
    }
    desk = desk.link(ctx.t("record-public"), &story.path());
    let to = format!("{PATH}/{}", story.reference);
    if let Some(row) = agreed.filter(|row| row.state == GIVEN && row.words.0.contains_key("token")) {
        let link = context.link(ctx.language.tag, &format!("{}/{}", consent::PATH, row.words.text("token")));
        desk = desk.heading(ctx.t("story-link")).words(ctx.t("story-link-words"));
        desk = desk.block(Block::Words(vec![Part::content(link)]));
        let day = |name: &str, key: &str| Field::line(name, ctx.t(key)).hint(ctx.t(&format!("{key}-hint")));
        let mut form = FormBlock::new(format!("{to}/longer"), ctx.t("save"))
            .field(day("agreed_on", "story-agreed-on").value(typed::as_typed(&today.to_string())))
            .field(day("consent_until", "story-consent-until").value(typed::as_typed(story.text("consent_until"))))
            .field(Field::hidden(VERSION, story.version.to_string()));
        if let Some((sent, faults)) = again {
            form = form.again(sent, &faults);
            desk = desk.faults(faults);
        }
        desk = desk.heading(ctx.t("story-longer")).words(ctx.t("story-longer-words")).form(form);
    }
    let end = FormBlock::new(format!("{to}/end"), ctx.t("story-take-back")).dangerous();
    Ok(desk.heading(ctx.t("story-end")).words(ctx.t("story-own-rule")).form(end))
}

/// Who agreed, as whom, how and when.
fn agreement(ctx: &Ctx, row: &Row) -> Vec<(String, Vec<Part>)> {
    let day = |name: &str| date_in_words(ctx.language, row.words.text(name));
    let key = |name: &str| match row.words.text(name) {
        "" => String::new(),
        word => ctx.t(&format!("story-{name}-{word}")),
    };
    let all = vec![
        (ctx.t("story-name"), Part::content(row.words.text("name"))),
        (ctx.t("story-contact"), Part::content(row.words.text("contact"))),
        (ctx.t("story-as"), Part::words(key("as"))),
        (ctx.t("story-how"), Part::words(key("how"))),
        (ctx.t("story-agreed-on"), Part::words(day("day"))),
        (ctx.t("story-over-on"), Part::words(day("over"))),
    ];
    all.into_iter().filter(|(_, part)| !part.text.is_empty()).map(|(name, part)| (name, vec![part])).collect()
}

/// `POST /work/stories/{ref}/longer`: they agreed for longer.
pub async fn longer(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let context = ctx.app.job_context();
    let (mut tx, plan) = ctx.begin_change().await?;
    let (story, who) = found(&ctx, &plan, &reference)?;
    let today = ctx.app.today()?;
    let row =
        consent::of(&mut tx, &context, &reference).await?.filter(|row| row.state == GIVEN && is_shown(story, today));
    // What was taken back meanwhile is taken back.
    let row = row.ok_or_else(|| Error::not_found(format!("work/stories/{reference}")))?;
    let stale = sent.text(VERSION) != story.version.to_string();
    let (on, until) = match days(&ctx, &sent, today) {
        Ok(days) if !stale => days,
        wrong => {
            let faults =
                if stale { vec![(String::new(), ctx.t("meeting-stale"))] } else { wrong.err().unwrap_or_default() };
            let page = one(&ctx, &mut tx, story, Some((&sent, faults))).await?;
            return if stale { page.status(StatusCode::CONFLICT).show(&ctx) } else { page.show(&ctx) };
        }
    };
    let until = until.to_string();
    // The day before stays: it was agreed to then, and again now.
    let before = format!("{} {}", row.words.text("before"), row.words.text("day"));
    let words = row.words.clone().with("before", before.trim()).with("day", on.to_string()).with("until", &until);
    consent::ROWS.reword(&mut tx, &context.keyring, &row, (GIVEN, &words)).await?;
    consent::write(&mut tx, &context, &words).await?;
    let after = filled(&TABLE, String::new(), Some(story), &[("consent_until", &until)]);
    if last_day(story.text("consent_until")) != last_day(&until) {
        keep(&ctx, &mut tx, &who, vec![change(Some(story), after)]).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=longer")))
}

/// `POST /work/stories/{ref}/end`: somebody says that it is not to be told any more.
pub async fn end(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (story, who) = found(&ctx, &plan, &reference)?;
    consent::end(&mut tx, &ctx.app.job_context(), story, &who, "taken-back").await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=ended")))
}
