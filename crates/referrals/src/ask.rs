//! Asking for help oneself, or for one's child, without an account: what a worker would write, with less of it. What is agreed to stands
//! in English, since nobody has checked what a machine makes of it in other languages.

use crate::content::{Asking, FIELDS, SERVICES, faults, form, may_be_danger};
use crate::draft::check::ages;
use crate::referral::send::{self, Outgoing, slip};
use crate::referral::store;
use crate::{own, person, service, team};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::{SignedDuration, ToSpan};
use people::help;
use platform::audit::Who;
use platform::http::{Address, Ctx, Form, SLIP};
use platform::i18n;
use platform::limit::Limit;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result, random, typed};

/// How often one network may ask in an hour.
const ASKED: Limit = Limit { what: "referrals asked for from", most: 10, minutes: 60 };

/// The key under which what tells one asking from the next is sealed.
const WHAT: &str = "referral asked for";

/// The fields that whoever asks fills in.
const NAMES: [&str; 14] = [
    "name",
    "born",
    "due",
    "language",
    "interpreter",
    "need",
    "wanted",
    "safe",
    "telephone",
    "email",
    "address",
    "postcode",
    "safe-when",
    "safe-not",
];

/// Those that are asked in other words than a worker is asked in.
const OWN_WORDS: [&str; 5] = ["need", "wanted", "safe", "safe-when", "safe-not"];

/// Those that may be left empty.
const OPTIONAL: [&str; 7] = ["due", "telephone", "email", "address", "postcode", "safe-when", "safe-not"];

/// Ways of being reached that whoever asks themselves does not have.
const UNREACHED: [&str; 2] = ["worker", "not-at-all"];

/// Who asks: the person, or a parent for their child.
const WHO: [&str; 2] = ["young-person", "parent"];

/// For how long pressing again shows the code again.
const CODE_FOR: SignedDuration = SignedDuration::from_mins(10);

/// For how many months what they agree to holds.
const HOLDS: i32 = 6;

/// Where one asks for a service.
pub fn path(service: &Record) -> String {
    format!("{}/ask/{}", own::PATH, service.reference)
}

/// The service that takes what people ask for themselves.
fn asked<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let service = ctx.record(&service::TABLE, reference)?;
    let takes = service::takes_any(service) && service::takes_from(service, false);
    if takes { Ok(service) } else { Err(Error::not_found(format!("referral/ask/{reference}"))) }
}

/// `GET /referral/ask/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let service = asked(&ctx, &reference)?;
    let (mut tx, today) = (ctx.app.db.read().await?, ctx.app.today()?);
    // What would fall silent is not asked for here. Where nobody reads for now, what may mean danger is taken all the same: it is looked at
    // when it is sent.
    if team::receivers(&mut tx, &ctx.app.keyring, service, today).await?.is_empty() {
        let words = ctx.language.text("referral-fault-nobody", &[("words", service.title().into())]);
        let desk = own::desk(&ctx, ctx.t("referral-ask")).status(StatusCode::GONE).words(words);
        return desk.block(Block::Raw(help::whom(&ctx)?)).show(&ctx);
    }
    let once = ctx.app.keyring.seal_slip(WHAT, &random::id()?)?;
    page(&ctx, service, &once, None)?.show(&ctx)
}

fn page(ctx: &Ctx, service: &Record, once: &str, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let organisation = ctx.snapshot.referred(service, "organisation").map_or("", Record::title);
    let decides = service::promise(service).decides;
    let mut desk = own::desk(ctx, ctx.t("referral-ask"))
        .block(Block::Raw(help::whom(ctx)?))
        .block(Block::Facts(vec![
            (ctx.t("referral-service"), vec![Part::content(service.title())]),
            (ctx.t("referral-to"), vec![Part::content(organisation)]),
            (
                ctx.t("service-ages"),
                vec![Part::words(format!("{}.", ages(ctx, service))), Part::content(service.text("for_whom"))],
            ),
            (
                ctx.t("referral-promise"),
                vec![Part::words(ctx.language.text("referral-promises", &[("n", decides.into())]))],
            ),
        ]))
        .words(ctx.t("referral-ask-intro"));
    let words = Words::default();
    let who = WHO.map(|one| (one.to_owned(), ctx.t(&format!("referral-ask-{one}"))));
    let mut block = FormBlock::new(path(service), ctx.t("referral-ask-send")).field(Field::new(
        "agreed-by",
        ctx.t("referral-ask-who"),
        Input::Radios(who.into()),
    ));
    let unborn = service::number(service, "least_age").unwrap_or_default() == 0;
    let names = NAMES.iter().filter(|name| unborn || **name != "due");
    for field in names.filter_map(|name| FIELDS.iter().find(|field| field.name == *name)) {
        let mut shown = form::plain(ctx, field, &words);
        let label = label(ctx, field.name);
        let optional = OPTIONAL.contains(&field.name);
        shown.label = if optional { ctx.language.text("record-optional", &[("words", label.into())]) } else { label };
        if field.name == "born" {
            shown = shown.hint(ctx.t("referral-field-born-hint"));
        }
        // Nobody refers them through whom they could be reached, and whoever asks wants an answer.
        if let Input::Select(choices) = &mut shown.input {
            choices.retain(|(code, _)| !UNREACHED.contains(&code.as_str()));
        }
        block = block.field(shown);
    }
    // Whether they are safe is asked once something sounds as if they were not.
    let asked = |(sent, faults): &(&Form, Faults)| sent.has("safe-now") || faults.iter().any(|one| one.0 == "safe-now");
    if again.as_ref().is_some_and(asked) {
        block = block.field(Field::new("safe-now", ctx.t("referral-ask-safe"), Input::Check));
    }
    block = block
        .field(Field::line("agreed-name", ctx.t("referral-ask-parent-name")).hint(ctx.t("referral-ask-parent-hint")))
        .field(
            Field::new("agreed-sure", ctx.t("referral-ask-agree"), Input::Check)
                .hint_in_english(i18n::english().text("referral-ask-consent", &[("words", organisation.into())])),
        )
        .field(Field::hidden(SLIP, once));
    if let Some((sent, faults)) = again {
        block = block.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.form(block))
}

/// What a field is called here.
fn label(ctx: &Ctx, name: &str) -> String {
    if OWN_WORDS.contains(&name) { ctx.t(&format!("referral-ask-field-{name}")) } else { form::label(ctx, name) }
}

/// The place of a field on the page.
fn place(field: &str) -> Option<usize> {
    std::iter::once(&"agreed-by").chain(&NAMES).position(|name| *name == field)
}

/// What was written, with what follows from asking oneself.
fn written(ctx: &Ctx, service: &Record, sent: &Form) -> Result<Words> {
    let today = ctx.app.today()?;
    let until = today.checked_add(HOLDS.months()).unwrap_or(today);
    let fields = NAMES.iter().chain(&["agreed-by", "agreed-name", "safe-now", "agreed-sure"]);
    let words = fields.fold(Words::default(), |words, field| words.with(field, sent.text(field)));
    Ok(words
        .with(SERVICES, &service.reference)
        .with("agreed-how", "writing")
        .with("agreed-on", today.to_string())
        .with("agreed-until", until.to_string())
        .with("agreed-in", "en"))
}

/// What is wrong with it, in the words of whoever asks.
fn wrong(ctx: &Ctx, service: &Record, words: &Words) -> Result<Faults> {
    let asking = Asking { today: ctx.app.today()?, supervises: false };
    let mut all: Faults = faults(words, asking)
        .into_iter()
        // Whether somebody under 16 understands what they ask for, whoever gets it finds out.
        .filter(|(field, _)| *field != "competent")
        .map(|(field, key)| {
            let own = match field {
                "safe" if key == "referral-fault-safe" => "referral-ask-fault-safe",
                _ if key == "referral-fault-number" => "referral-ask-fault-number",
                "agreed-by" => "referral-ask-fault-who",
                "agreed-name" => "referral-ask-fault-name",
                "agreed-sure" => "referral-ask-fault-agree",
                "safe-now" => "referral-ask-fault-danger",
                _ => key,
            };
            (field.to_owned(), ctx.language.text(own, &[("words", label(ctx, field).into())]))
        })
        .collect();
    if !WHO.contains(&words.text("agreed-by")) && !all.iter().any(|(field, _)| field == "agreed-by") {
        all.push(("agreed-by".to_owned(), ctx.t("referral-ask-fault-who")));
    }
    let born = typed::day(words.text("born")).map(|born| service::age(born, asking.today));
    if born.is_some_and(|age| !service::fits(service, age)) {
        let words = [("words", ages(ctx, service).into())];
        all.push(("born".to_owned(), ctx.language.text("referral-age-misfits", &words)));
    }
    if UNREACHED.contains(&words.text("safe")) {
        all.push(("safe".to_owned(), ctx.t("referral-ask-fault-worker")));
    }
    all.sort_by_key(|(field, _)| place(field).unwrap_or(usize::MAX));
    Ok(all)
}

/// `POST /referral/ask/{ref}`
pub async fn ask(ctx: Ctx, Path(reference): Path<String>, Address(address): Address, sent: Form) -> Result<Response> {
    let service = asked(&ctx, &reference)?;
    let keyring = &ctx.app.keyring;
    // A form that is none of ours, or was left open over a change of keys, begins anew with what was written.
    let Some(draft) = keyring.open_slip(WHAT, sent.text(SLIP))? else {
        let once = keyring.seal_slip(WHAT, &random::id()?)?;
        return page(&ctx, service, &once, Some((&sent, vec![(String::new(), ctx.t("referral-ask-again"))])))?
            .show(&ctx);
    };
    let words = written(&ctx, service, &sent)?;
    let faults = wrong(&ctx, service, &words)?;
    if !faults.is_empty() {
        return page(&ctx, service, sent.text(SLIP), Some((&sent, faults)))?.show(&ctx);
    }
    let mut tx = ctx.app.db.write().await?;
    let mut draft = draft;
    // The same form with other words asks for somebody else, such as a twin.
    if let Some(before) = store::of_draft(&mut tx, "", &draft).await?.first() {
        let told = store::words_of(&mut tx, keyring, &before.id).await?;
        if NAMES.iter().any(|field| told.text(field) != words.text(field)) {
            // However often it is pressed, it is one.
            let words = serde_json::to_string(&words)?;
            draft = random::hash(format!("{draft} {words}")).chars().take(32).collect();
        }
    }
    if store::of_draft(&mut tx, "", &draft).await?.is_empty() {
        drop(tx);
        let turn = ASKED.take(&ctx.app.db, &ctx.app.clock, &keyring.index("address", &address)).await;
        if let Err(Error::TooMany { minutes }) = turn {
            let words = ctx.language.text("referral-ask-often", &[("n", minutes.into())]);
            let desk = page(&ctx, service, sent.text(SLIP), Some((&sent, vec![(String::new(), words)])))?;
            return desk.status(StatusCode::TOO_MANY_REQUESTS).show(&ctx);
        }
        turn?;
        tx = ctx.app.db.write().await?;
        let outgoing = Outgoing { words: &words, draft: &draft, from: None, account: "", origin: None, files: &[] };
        if let Err(error) = send::deliver(&ctx, &mut tx, &outgoing, &Who::program("")).await {
            drop(tx);
            tx = ctx.app.db.write().await?;
            // Two presses at once: the one was first, and this one shows what it sent.
            if store::of_draft(&mut tx, "", &draft).await?.is_empty() {
                // What was written is not lost where nobody reads for now.
                let Error::Invalid(why) = error else { return Err(error) };
                drop(tx);
                return page(&ctx, service, sent.text(SLIP), Some((&sent, vec![(String::new(), why)])))?.show(&ctx);
            }
        }
    }
    let there = store::of_draft(&mut tx, "", &draft).await?;
    let Some(first) = there.first() else { return Err(Error::Stale) };
    let whom = person::words(&mut tx, keyring, &first.person).await?;
    let code_is_shown = ctx.app.clock.now().duration_since(first.sent_at) <= CODE_FOR;
    tx.commit().await?;
    if !code_is_shown {
        // Whoever goes back to this page later on a device that others use as well is not shown it.
        return own::desk(&ctx, ctx.t("referral-ask-sent")).words(ctx.t("referral-ask-once")).show(&ctx);
    }
    let mut desk = own::desk(&ctx, ctx.t("referral-ask-sent")).done(ctx.t("referral-ask-done"));
    if may_be_danger(&words) {
        desk = desk.block(Block::Raw(help::whom(&ctx)?));
    }
    desk.words(ctx.t("referral-ask-keep"))
        .block(Block::Slip(slip(&ctx, whom.text("language"), whom.text(person::CODE))))
        .show(&ctx)
}
