//! The sounds in which the questions and choices of a survey are spoken, in one of its languages: brought, listened to, taken out.
//! People hear a sound when a person has listened to it and said that it says what is written.

use super::{PATH, keep, title};
use crate::survey::around::Place;
use crate::survey::draft::{self, Draft, Heard, Kept, Spoken};
use crate::survey::sound::{self, LARGEST, Refusal};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use people::role::ASK;
use platform::db::Tx;
use platform::http::{Ctx, Files, Form, Sent};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock};
use platform::page::record_form::VERSION;
use platform::page::{Page, Raw, date_in_words};
use platform::{Error, Result};

/// The kinds of files that a browser offers.
const ACCEPT: &str = ".mp3,.m4a,.ogg,.oga,.opus,audio/mpeg,audio/mp4,audio/ogg";

/// The field for several files at once.
const MANY: &str = "many";

/// The field of those that are taken out.
const OUT: &str = "out";

/// What can be spoken in a wording.
struct Row {
    /// Its place among all that can be spoken.
    n: usize,
    /// What it is, where it stands around the questions; and whether it is the first that does.
    label: Option<String>,
    begins: bool,
    /// What is written, and in which language: in the first one where another is spoken alone.
    words: String,
    language: String,
    /// To which question a choice is an answer.
    to: Option<String>,
    /// The name of its sound in the questionnaire, or nothing.
    name: String,
    /// What its file may be called, where it has no name yet.
    may_be: String,
    /// How many texts have this sound.
    shared: usize,
    /// How its sound stands: the end of the key of the words.
    state: &'static str,
    /// Who has listened to it, and when.
    by: Option<String>,
    /// Where it is listened to.
    href: Option<String>,
    fault: Option<String>,
}

impl Row {
    /// What a sound of it is called for whoever listens.
    fn says(&self) -> &str {
        self.label.as_ref().unwrap_or(&self.words)
    }
}

/// Everything that can be spoken, with what is there.
#[derive(Template)]
#[template(path = "voice/sounds.html")]
struct Rows {
    page: Page,
    action: String,
    version: i64,
    accept: &'static str,
    /// What is wrong with several files at once.
    many: Option<String>,
    rows: Vec<Row>,
}

/// The ways to the sounds of each wording, with how many there are.
pub(super) fn section(ctx: &Ctx, desk: Desk, kept: &Kept) -> Desk {
    let way = |desk: Desk, one: &xlsform::Wording| {
        let rows = rows(ctx, kept, &one.tag);
        let heard = rows.iter().filter(|row| ["heard", "replaces"].contains(&row.state)).count();
        let of = [("words", one.name.as_str().into()), ("n", heard.into()), ("all", rows.len().into())];
        desk.link(ctx.language.text("sounds-way", &of), &path(kept, &one.tag))
    };
    kept.draft.form.wordings.iter().fold(desk.heading(ctx.t("sounds-heading")).words(ctx.t("sounds-about")), way)
}

fn path(kept: &Kept, tag: &str) -> String {
    format!("{PATH}/{}/sounds/{tag}", kept.id)
}

fn rows(ctx: &Ctx, kept: &Kept, tag: &str) -> Vec<Row> {
    let draft = &kept.draft;
    let form = &draft.form;
    let all: Vec<Spoken<'_>> = draft.spoken().collect();
    let alone = all.iter().filter(|one| one.place.is_none()).all(|one| !one.label.contains_key(tag));
    let names: Vec<&String> = all.iter().filter_map(|one| one.audio.get(tag)).collect();
    let asked = |list: &str| {
        let asks = |question: &&xlsform::Question| question.kind.list() == Some(list);
        form.questions.iter().find(asks).and_then(|question| question.label.get(form.first())).cloned()
    };
    let row = |(n, one): (usize, &Spoken<'_>)| {
        // What is ours is not written in a language that the site does not speak: whoever reads it out translates it.
        let own = if one.place.is_some() { one.label.contains_key(tag) } else { !alone };
        let written = if own { tag } else { form.first() };
        let words = one.label.get(written)?.clone();
        let name = one.audio.get(tag).cloned().unwrap_or_default();
        let sound = draft.sounds.get(&name);
        let state = match sound {
            None if name.is_empty() => "none",
            None => "missing",
            Some(_) if !draft.is_heard(&name) => "waits",
            Some(sound) if sound.next.is_some() => "replaces",
            Some(_) => "heard",
        };
        let by = |heard: &Heard| {
            let day = date_in_words(ctx.language, &heard.day);
            ctx.language.text("sounds-by", &[("words", heard.by.as_str().into()), ("day", day.into())])
        };
        let by = sound.and_then(|sound| sound.heard.as_ref()).filter(|_| draft.is_heard(&name)).map(by);
        let label = one.place.map(|place| ctx.t(&format!("around-{}", place.name())));
        let href = sound.map(|sound| ctx.href(&format!("{}/{}", path(kept, tag), sound.newest())));
        let language = xlsform::language_of(written).to_owned();
        let shared = names.iter().filter(|other| ***other == name).count();
        let may_be = format!("{}.mp3", one.stem(tag));
        let (to, begins) = (one.list.and_then(asked), one.place == Some(Place::Choose));
        Some(Row { n, label, begins, words, language, to, name, may_be, shared, state, by, href, fault: None })
    };
    all.iter().enumerate().filter_map(row).collect()
}

/// Whether a state is that of a sound that waits for somebody to listen.
fn waits(row: &Row) -> bool {
    ["waits", "replaces"].contains(&row.state)
}

/// A draft with this wording.
async fn found(ctx: &Ctx, tx: &mut Tx, id: &str, tag: &str) -> Result<Kept> {
    let kept = draft::one(ctx, tx, id, &ASK).await?;
    let there = kept.draft.form.wordings.iter().any(|one| one.tag == tag);
    if there { Ok(kept) } else { Err(Error::not_found(format!("manage/surveys/{id}/sounds/{tag}"))) }
}

/// `GET /manage/surveys/{id}/sounds/{tag}`
pub async fn show(ctx: Ctx, Path((id, tag)): Path<(String, String)>) -> Result<Response> {
    let kept = found(&ctx, &mut ctx.app.db.read().await?, &id, &tag).await?;
    let mut desk = page(&ctx, &kept, &tag, Faults::new())?;
    if let Some(done) = ["kept", "heard", "out"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("sounds-done-{done}")));
    }
    desk.show(&ctx)
}

fn page(ctx: &Ctx, kept: &Kept, tag: &str, faults: Faults) -> Result<Desk> {
    let wording = kept.draft.form.wordings.iter().find(|one| one.tag == tag);
    let called = wording.map_or(tag, |one| one.name.as_str());
    let fault = |field: &str| faults.iter().find(|(other, _)| other == field).map(|(_, words)| words.clone());
    let mut rows = rows(ctx, kept, tag);
    for row in &mut rows {
        row.fault = fault(&format!("s{}", row.n));
    }
    let waits = rows.iter().any(waits);
    let block = Raw::of(&Rows {
        page: ctx.page(""),
        action: ctx.href(&path(kept, tag)),
        version: kept.version,
        accept: ACCEPT,
        many: fault(MANY),
        rows,
    })?;
    let mut desk = Desk::new(ctx, ctx.language.text("sounds-title", &[("words", called.into())]))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), PATH)
        .under(title(ctx, kept), &format!("{PATH}/{}", kept.id))
        .words(ctx.t("sounds-intro"))
        .words(ctx.t("sounds-voice"));
    if waits {
        let mut by = Field::line("heard_by", ctx.t("sounds-heard-by")).hint(ctx.t("sounds-heard-hint"));
        by.fault = fault("heard_by");
        let form = FormBlock::new(format!("{}/heard", path(kept, tag)), ctx.t("sounds-heard-button"));
        desk = desk.heading(ctx.t("sounds-heard")).words(ctx.t("sounds-heard-words"));
        desk = desk.form(form.field(by).field(super::version(kept)));
    }
    Ok(desk.heading(ctx.t("sounds-files")).block(Block::Raw(block)).script(sound::SCRIPT).faults(faults))
}

/// `GET /manage/surveys/{id}/sounds/{tag}/{name}`: a sound, for whoever writes the survey.
pub async fn listen(
    ctx: Ctx,
    Path((id, _, name)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    let missing = || Error::not_found(format!("manage/surveys/{id}/sounds/{name}"));
    let bytes = sound::of_draft(&mut ctx.app.db.read().await?, &id, &name).await?.ok_or_else(missing)?;
    let mut response = sound::answer(&asked, &name, bytes).ok_or_else(missing)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

/// `POST /manage/surveys/{id}/sounds/{tag}`: keeps the sounds that can be taken, says which cannot and why, and takes some out.
pub async fn send(ctx: Ctx, Path((id, tag)): Path<(String, String)>, sent: Files) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let mut kept = found(&ctx, &mut tx, &id, &tag).await?;
    if sent.form.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &kept, &tag);
    }
    let out = sent.form.all(OUT);
    let before = kept.draft.sounds.clone();
    // What a sound is called stays, so that it can be brought again under that name.
    kept.draft.sounds.retain(|name, _| !out.contains(&name.as_str()));
    let (mut faults, mut taken) = (Faults::new(), 0_usize);
    for file in &sent.files {
        match take(&ctx, &mut kept.draft, &tag, file) {
            Ok(name) => {
                sound::put(&mut tx, &id, &name, &file.bytes).await?;
                taken += 1;
            }
            Err(words) => faults.push((file.field.clone(), words)),
        }
    }
    if !faults.is_empty() {
        // Nobody loses a sound for one that is not taken.
        let back = before.into_iter().filter(|(name, _)| !kept.draft.sounds.contains_key(name)).collect::<Vec<_>>();
        kept.draft.sounds.extend(back);
    }
    if taken == 0 && (out.is_empty() || !faults.is_empty()) {
        if faults.is_empty() {
            faults.push((String::new(), ctx.t("sounds-nothing")));
        }
        return page(&ctx, &kept, &tag, faults)?.show(&ctx);
    }
    let sounds = kept.draft.sounds.values();
    let names: Vec<&str> = sounds.flat_map(|sound| [sound.kept.as_str(), sound.newest()]).collect();
    sound::keep_only(&mut tx, &id, &names).await?;
    keep(&ctx, &mut tx, &kept, &who).await?;
    tx.commit().await?;
    if faults.is_empty() {
        let done = if taken == 0 { "out" } else { "kept" };
        return Ok(ctx.to(&format!("{}?done={done}", path(&kept, &tag))));
    }
    kept.version += 1;
    let words = ctx.language.text("sounds-done-some", &[("n", taken.into())]);
    page(&ctx, &kept, &tag, faults)?.done(words).show(&ctx)
}

/// Notes a sound where it belongs, or says why it is not taken. The answer is the name under which its bytes are kept.
fn take(ctx: &Ctx, draft: &mut Draft, tag: &str, file: &Sent) -> Result<String, String> {
    let told = |key: &str| {
        let most = LARGEST >> 20;
        ctx.language.text(key, &[("words", file.name.as_str().into()), ("n", most.into())])
    };
    let stored = sound::name_of(&file.bytes).map_err(|refusal| {
        told(match refusal {
            Refusal::Unknown => "sounds-fault-kind",
            Refusal::Wave => "sounds-fault-wave",
            Refusal::TooLarge => "sounds-fault-large",
        })
    })?;
    let ending = stored.rsplit_once('.').map_or("", |(_, ending)| ending);
    let unknown = || told("sounds-fault-name");
    let name = if file.field == MANY {
        draft.name_by_file(tag, &file.name);
        let mut names = draft.spoken().filter_map(|one| one.audio.get(tag));
        names.find(|name| name.eq_ignore_ascii_case(&file.name)).cloned().ok_or_else(unknown)?
    } else {
        let place = file.field.strip_prefix('s').and_then(|n| n.parse::<usize>().ok()).ok_or_else(unknown)?;
        let own = own_name(draft, tag, (place, ending)).ok_or_else(unknown)?;
        let audio = draft.audio(place).ok_or_else(unknown)?;
        audio.entry(tag.to_owned()).or_insert(own).clone()
    };
    draft.bring(&name, &stored);
    Ok(stored)
}

/// What a sound is called that no workbook names: as what it speaks, in its language, and as no other.
fn own_name(draft: &Draft, tag: &str, (place, ending): (usize, &str)) -> Option<String> {
    let one = draft.spoken().nth(place)?;
    let taken: Vec<&String> = draft.spoken().flat_map(|one| one.audio.values()).collect();
    let more = std::iter::once(String::new()).chain((2..).map(|n| format!("-{n}")));
    more.map(|more| format!("{}{more}.{ending}", one.stem(tag))).find(|name| !taken.contains(&name))
}

/// `POST /manage/surveys/{id}/sounds/{tag}/heard`: a person has listened to the sounds that wait for that.
pub async fn heard(ctx: Ctx, Path((id, tag)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let mut kept = found(&ctx, &mut tx, &id, &tag).await?;
    if sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &kept, &tag);
    }
    let by = sent.text("heard_by");
    if by.is_empty() {
        let faults = vec![("heard_by".to_owned(), ctx.t("sounds-heard-fault"))];
        return page(&ctx, &kept, &tag, faults)?.show(&ctx);
    }
    let day = ctx.app.today()?.to_string();
    for row in rows(&ctx, &kept, &tag).iter().filter(|row| waits(row)) {
        kept.draft.hear(&row.name, by, &day);
    }
    keep(&ctx, &mut tx, &kept, &who).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=heard", path(&kept, &tag))))
}

fn changed(ctx: &Ctx, kept: &Kept, tag: &str) -> Result<Response> {
    let faults = vec![(String::new(), ctx.t("words-changed"))];
    page(ctx, kept, tag, faults)?.status(StatusCode::CONFLICT).show(ctx)
}
