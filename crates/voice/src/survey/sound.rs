//! Sound files in which questions and choices are spoken: what is taken, and where the bytes are.

use super::around::Place;
use super::form::Ready;
use super::slip::Slip;
use super::{TABLE, form};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use platform::db::{Tx, Value as Sql, marks};
use platform::http::{Ctx, ranged};
use platform::page::{Page, Raw};
use platform::random::{self, hex, unhex};
use platform::{Error, Result};

/// The largest sound that is taken, in bytes: about two minutes as a telephone records speech.
pub const LARGEST: usize = 1 << 20;

/// What a sound file is: how its name ends, and its media type.
const KINDS: [(&str, &str); 3] = [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("ogg", "audio/ogg")];

/// The containers into which telephones record speech.
const BRANDS: [&[u8]; 6] = [b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"3gp"];

/// Why a sound is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no sound that browsers play.
    Unknown,
    /// It is a sound without compression, which no telephone should have to load.
    Wave,
    /// It is too large.
    TooLarge,
}

/// What bytes say that they are.
fn kind(bytes: &[u8]) -> Result<&'static str, Refusal> {
    let at = |place: usize, mark: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(mark));
    // A frame of MPEG audio begins with eleven set bits, and then its version and its layer, which is the third.
    let frame = matches!(bytes, [0xff, second, ..] if second & 0xe6 == 0xe2);
    // What else has the same container is a film or a picture.
    let speech = BRANDS.iter().any(|brand| at(8, brand));
    match () {
        () if at(0, b"RIFF") && at(8, b"WAVE") => Err(Refusal::Wave),
        () if at(0, b"ID3") || frame => Ok("mp3"),
        () if at(4, b"ftyp") && speech => Ok("m4a"),
        () if at(0, b"OggS") => Ok("ogg"),
        () => Err(Refusal::Unknown),
    }
}

/// The name under which a sound is kept, which says what it holds, so that another sound never has the same.
///
/// # Errors
/// Why it is not taken.
pub fn name_of(bytes: &[u8]) -> Result<String, Refusal> {
    let ending = kind(bytes)?;
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    Ok(format!("{}.{ending}", &random::hash(bytes)[..32]))
}

/// Keeps a sound of a draft.
pub async fn put(tx: &mut Tx, draft: &str, name: &str, bytes: &[u8]) -> Result<()> {
    let sql = "INSERT INTO \"survey_sound\" (\"draft\", \"name\", \"bytes\") VALUES ($1, $2, $3) ON CONFLICT (\"draft\", \"name\") DO NOTHING";
    tx.execute(sql, &[Sql::text(draft), Sql::text(name), Sql::text(hex(bytes))]).await
}

/// Forgets the sounds of a draft but these: nobody's voice is kept that nobody is to hear.
pub async fn keep_only(tx: &mut Tx, draft: &str, names: &[&str]) -> Result<()> {
    let mut sql = "DELETE FROM \"survey_sound\" WHERE \"draft\" = $1".to_owned();
    if !names.is_empty() {
        sql.push_str(&format!(" AND \"name\" NOT IN ({})", marks(2, names.len())));
    }
    let values: Vec<Sql> = std::iter::once(draft).chain(names.iter().copied()).map(Sql::text).collect();
    tx.execute(&sql, &values).await
}

/// The bytes of a sound of a draft.
pub async fn of_draft(tx: &mut Tx, draft: &str, name: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT \"bytes\" FROM \"survey_sound\" WHERE \"draft\" = $1 AND \"name\" = $2";
    read(tx, sql, &[Sql::text(draft), Sql::text(name)]).await
}

async fn of_survey(tx: &mut Tx, survey: &str, name: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT \"survey_sound\".\"bytes\" FROM \"survey_sound\" JOIN \"survey_draft\" ON \"survey_draft\".\"id\" = \"survey_sound\".\"draft\"
        WHERE \"survey_draft\".\"survey\" = $1 AND \"survey_sound\".\"name\" = $2";
    read(tx, sql, &[Sql::text(survey), Sql::text(name)]).await
}

async fn read(tx: &mut Tx, sql: &str, values: &[Sql]) -> Result<Option<Vec<u8>>> {
    let rows = tx.query(sql, values).await?;
    let bytes = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    Ok(bytes.and_then(|bytes| unhex(&bytes)))
}

/// Which questionnaire somebody answers: its survey, which of that, and whether it is on a device for one person after another.
#[derive(Clone, Copy)]
pub(super) struct Of<'a>(pub &'a str, pub i64, pub bool);

impl<'a> From<&'a Slip> for Of<'a> {
    fn from(slip: &'a Slip) -> Of<'a> {
        Of(&slip.survey, slip.n, slip.kiosk)
    }
}

/// Where a sound of a questionnaire on its way is heard.
pub(super) fn path(Of(survey, n, kiosk): Of<'_>, name: &str) -> String {
    let kiosk = if kiosk { "?kiosk=yes" } else { "" };
    format!("/surveys/{survey}/answer/{n}/{name}{kiosk}")
}

/// The script with which a sound has one button.
pub(super) const SCRIPT: &str = "listen.mjs";

/// What plays a sound.
#[derive(Template)]
#[template(path = "components/listen.html")]
struct Player {
    page: Page,
    href: String,
    what: String,
    choice: bool,
}

/// What plays a sound of a questionnaire on its way: what it says, and whether that is below a choice.
pub(super) fn heard(ctx: &Ctx, of: Of<'_>, name: &str, (what, choice): (&str, bool)) -> Result<Raw> {
    Raw::of(&Player { page: ctx.page(""), href: ctx.href(&path(of, name)), what: what.to_owned(), choice })
}

/// What plays the sound of everything on a page around the questions, if there is one in this wording.
pub(super) fn of_page(ctx: &Ctx, of: Of<'_>, (ready, tag): (&Ready, &str), place: Place) -> Result<Option<Raw>> {
    let words = ctx.t(if place == Place::Write { "around-write" } else { "around-page" });
    ready.heard_at(place, tag).map(|name| heard(ctx, of, name, (&words, false))).transpose()
}

/// `GET /surveys/{ref}/answer/{n}/{name}`: a sound of a questionnaire that was put to people. As its questions, the browser keeps it
/// for whoever answers, and on a device for one person after another not at all.
pub async fn show(
    ctx: Ctx,
    Path((reference, n, name)): Path<(String, i64, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    let missing = || Error::not_found(format!("surveys/{reference}/answer/{n}/{name}"));
    ctx.record(&TABLE, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let ready = form::ready(&ctx.app, &mut tx, &reference, n).await?;
    if !ready.sounds.values().any(|one| *one == name) {
        return Err(missing());
    }
    let bytes = of_survey(&mut tx, &reference, &name).await?.ok_or_else(missing)?;
    let kept = if ctx.parameter("kiosk") == "yes" { "private, no-store" } else { "private, no-cache" };
    let mut response = answer(&asked, &name, bytes).ok_or_else(missing)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

/// A sound as an answer.
pub(super) fn answer(asked: &HeaderMap, name: &str, bytes: Vec<u8>) -> Option<Response> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let (_, media_type) = KINDS.into_iter().find(|(one, _)| *one == ending)?;
    Some(ranged(asked, media_type, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sound_is_its_first_bytes_say() {
        let name = |bytes: &[u8]| name_of(bytes).map(|name| name.rsplit_once('.').unwrap().1.to_owned());
        assert_eq!(name(b"ID3\x04rest").as_deref(), Ok("mp3"));
        assert_eq!(name(b"\xff\xf3\x48\xc4").as_deref(), Ok("mp3"));
        assert_eq!(name(b"\0\0\0\x20ftypM4A ").as_deref(), Ok("m4a"));
        assert_eq!(name(b"OggS\0\x02").as_deref(), Ok("ogg"));
        assert_eq!(name(b"RIFF\x24\0\0\0WAVEfmt "), Err(Refusal::Wave));
        for other in
            [&b""[..], b"<svg/>", b"\xff\xd8\xff\xe0JFIF", b"MZ", b"PK\x03\x04", b"\xff\xfea\0", b"\0\0\0\x18ftypheic"]
        {
            assert_eq!(name(other), Err(Refusal::Unknown));
        }
        let mut long = b"ID3".to_vec();
        long.resize(LARGEST + 1, 0);
        assert_eq!(name(&long), Err(Refusal::TooLarge));
        assert_ne!(name_of(b"ID3a"), name_of(b"ID3b"));
    }
}
