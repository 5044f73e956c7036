//! The questionnaire as it is put to people.

use super::around::Place;
use super::draft::Sayings;
use super::primary;
use super::walk::Walk;
use platform::db::{Tx, Value as Sql};
use platform::http::App;
use platform::page::Part;
use platform::record::Record;
use platform::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use xlsform::{Form, Texts, Wording};

/// What is put to people: the questions in those wordings that a person has checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Served {
    /// The questions, with the first wording first.
    pub form: Form,
    /// The tags of those wordings that were made for an older text of the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub older: Vec<String>,
    /// The sounds that a person has listened to: by the names that the questions have for them, those under which they are kept.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sounds: BTreeMap<String, String>,
    /// What is said of the survey in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said: Sayings,
    /// The names of the sounds of what stands around the questions, by the tags of the wordings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub around: BTreeMap<Place, Texts>,
}

/// A questionnaire, ready to be walked through.
pub struct Ready {
    /// The way through it.
    pub walk: Walk,
    /// Which of its wordings are older than the first.
    pub older: Vec<String>,
    /// Its sounds, as [`Served::sounds`].
    pub sounds: BTreeMap<String, String>,
    /// What is said of it in other languages.
    said: Sayings,
    /// The sounds of what stands around the questions, as [`Served::around`].
    around: BTreeMap<Place, Texts>,
}

impl Ready {
    /// What is said of the survey in a wording under one of the names of [`SAID`](super::draft::SAID), if it is said in it.
    pub fn said(&self, tag: &str, name: &str) -> Option<&str> {
        self.said.get(tag)?.get(name).map(String::as_str)
    }

    /// The same as it is read, or what the plan says.
    pub fn part(&self, tag: &str, survey: &Record, name: &str) -> Part {
        self.said(tag, name).map_or_else(|| Part::content(survey.text(name)), Part::words)
    }

    /// The name under which the sound is kept that is heard at a place around the questions in a wording, if there is one.
    pub fn heard_at(&self, place: Place, tag: &str) -> Option<&str> {
        let name = self.around.get(&place)?.get(tag)?;
        self.sounds.get(name).map(String::as_str)
    }

    /// The tag of the wording in this language, or nothing.
    pub fn tag_of(&self, language: &str) -> &str {
        let own = self.wording_for(language).filter(|wording| primary(&wording.tag) == primary(language));
        own.map_or("", |wording| wording.tag.as_str())
    }

    /// The wording of this tag, or the first one.
    pub fn wording(&self, tag: &str) -> Option<&Wording> {
        let all = &self.walk.form.wordings;
        all.iter().find(|wording| wording.tag == tag).or_else(|| all.first())
    }

    /// A question as it is asked in a language, or in the first one; its name where the questionnaire has it no more.
    pub fn asked(&self, name: &str, language: &str) -> String {
        let form = &self.walk.form;
        let tag = self.wording_for(language).map_or("", |wording| wording.tag.as_str());
        let first = form.first();
        let question = form.question(name).map(|(_, question)| question);
        let label = question.and_then(|question| question.label.get(tag).or_else(|| question.label.get(first)));
        label.cloned().unwrap_or_else(|| name.to_owned())
    }

    /// The wording for readers of this language: their own, or the first one.
    pub fn wording_for(&self, language: &str) -> Option<&Wording> {
        let all = &self.walk.form.wordings;
        all.iter().find(|wording| primary(&wording.tag) == primary(language)).or_else(|| all.first())
    }
}

/// Questionnaires that were read.
#[derive(Default)]
pub struct Forms(Mutex<HashMap<(String, i64), Arc<Ready>>>);

/// How many are kept in memory.
const MOST: usize = 64;

/// Which questionnaire of a survey is put to people now, counted from 1; 0 is none.
pub async fn newest(tx: &mut Tx, survey: &str) -> Result<i64> {
    let sql = "SELECT CAST(COALESCE(MAX(\"n\"), 0) AS bigint) FROM \"survey_form\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// Puts a questionnaire to people from now on.
pub async fn serve(tx: &mut Tx, survey: &str, served: &Served) -> Result<i64> {
    let n = newest(tx, survey).await? + 1;
    let json = serde_json::to_string(served).map_err(|error| Error::Internal(format!("a questionnaire: {error}")))?;
    let sql = "INSERT INTO \"survey_form\" (\"survey\", \"n\", \"json\") VALUES ($1, $2, $3)";
    tx.execute(sql, &[Sql::text(survey), Sql::Int(Some(n)), Sql::text(json)]).await?;
    Ok(n)
}

/// The questionnaire that is put to people now.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
pub async fn now(app: &App, tx: &mut Tx, survey: &str) -> Result<Arc<Ready>> {
    let n = newest(tx, survey).await?;
    ready(app, tx, survey, n).await
}

/// A questionnaire of a survey.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
pub async fn ready(app: &App, tx: &mut Tx, survey: &str, n: i64) -> Result<Arc<Ready>> {
    let forms = app.memory.of::<Forms>();
    let key = (survey.to_owned(), n);
    if let Some(ready) = forms.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(ready.clone());
    }
    let sql = "SELECT \"json\" FROM \"survey_form\" WHERE \"survey\" = $1 AND \"n\" = $2";
    let rows = tx.query(sql, &[Sql::text(survey), Sql::Int(Some(n))]).await?;
    let json = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    let json = json.ok_or_else(|| Error::not_found(format!("surveys/{survey}/answer")))?;
    let served: Served = serde_json::from_str(&json)
        .map_err(|error| Error::Internal(format!("the questionnaire of {survey}: {error}")))?;
    let Served { form, older, sounds, said, around } = served;
    let ready = Arc::new(Ready { walk: Walk::of(form), older, sounds, said, around });
    let mut kept = forms.0.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST {
        kept.clear();
    }
    kept.insert(key, ready.clone());
    Ok(ready)
}
