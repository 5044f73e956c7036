//! What officers write of a survey: its words, its questions, and who checked which language.

use super::form::Served;
use jiff::Timestamp;
use platform::db::{Row, Tx, Value as Sql};
use platform::http::Ctx;
use platform::permission::Permission;
use platform::snapshot::Snapshot;
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use xlsform::{Choice, Form, Group, List, Question, Texts};

/// The columns of a survey that are also said in other languages.
pub const SAID: [&str; 3] = ["title", "about", "promise"];

/// What is said of a survey in other languages: by their tags, and by the names of [`SAID`].
pub type Sayings = BTreeMap<String, BTreeMap<String, String>>;

/// What is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What stands in the columns of the survey, by their names.
    pub details: BTreeMap<String, String>,
    /// The questions.
    pub form: Form,
    /// What is said of it in other languages and versions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said: Sayings,
    /// Which wordings a person has checked.
    #[serde(default)]
    pub checked: BTreeMap<String, Checked>,
    /// The sounds that were brought, by the names that the questions and choices have for them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sounds: BTreeMap<String, Sound>,
}

/// A sound in which a question or a choice is spoken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sound {
    /// The name under which its bytes are kept.
    pub kept: String,
    /// That a person has listened to it, and that it says what is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// The name of another that takes its place once somebody has listened to that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Sound {
    /// A sound to which nobody has listened.
    pub fn new(kept: &str) -> Sound {
        Sound { kept: kept.to_owned(), heard: None, next: None }
    }

    /// The one that is listened to.
    pub fn newest(&self) -> &str {
        self.next.as_ref().unwrap_or(&self.kept)
    }
}

/// That a person has listened to a sound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Who, in words.
    pub by: String,
    /// On which day.
    pub day: String,
    /// What stands for the words that it says.
    words: String,
}

/// That a person has checked a wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Who, in words.
    pub by: String,
    /// On which day.
    pub day: String,
    /// What was checked: the wording,
    own: String,
    /// and the first wording, from which it was made.
    first: String,
}

/// How a wording stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the first, from which the others are made.
    First,
    /// A person has checked it.
    Checked,
    /// A person has checked it, and the first wording was changed since.
    Older,
    /// Nobody has checked it as it stands.
    Unchecked,
}

impl Standing {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            Standing::First => "first",
            Standing::Checked => "checked",
            Standing::Older => "older",
            Standing::Unchecked => "unchecked",
        }
    }
}

/// A draft as it is kept.
pub struct Kept {
    /// Its reference.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// The survey that it became.
    pub survey: Option<String>,
    /// What is written.
    pub draft: Draft,
}

impl Kept {
    /// The organisation that asks, or nothing: what the plan says once it is a survey, and what is written before.
    pub fn organisation<'a>(&'a self, plan: &'a Snapshot) -> &'a str {
        let survey = self.survey.as_ref().and_then(|survey| plan.get(survey));
        survey.map_or_else(|| self.draft.text("organisation"), |survey| survey.text("organisation"))
    }
}

impl Draft {
    /// A detail, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.details.get(name).map_or("", String::as_str)
    }

    /// How a wording stands.
    pub fn standing(&self, tag: &str) -> Standing {
        if self.form.wordings.is_empty() {
            return Standing::Unchecked;
        }
        let first = self.form.first();
        if first == tag {
            return Standing::First;
        }
        match self.checked.get(tag) {
            Some(checked) if checked.own == self.print(tag) => {
                if checked.first == self.print_of_first(tag) {
                    Standing::Checked
                } else {
                    Standing::Older
                }
            }
            _ => Standing::Unchecked,
        }
    }

    /// Notes that somebody has checked a wording as it stands.
    pub fn check(&mut self, tag: &str, by: &str, day: &str) {
        let (own, first) = (self.print(tag), self.print_of_first(tag));
        self.checked.insert(tag.to_owned(), Checked { by: by.to_owned(), day: day.to_owned(), own, first });
    }

    /// What stands for the words of the questions in a wording, and for the sounds of one that is spoken alone: a sound beside words is
    /// listened to by itself.
    fn print_of_form(&self, tag: &str) -> String {
        let mut form = self.form.clone();
        for one in spoken(&mut form) {
            let alone = !one.label.contains_key(tag);
            if !(alone && one.audio.get(tag).is_some_and(|name| self.is_heard(name))) {
                one.audio.remove(tag);
            }
        }
        let words: Vec<String> =
            all_texts(&mut form).into_iter().map(|texts| texts.remove(tag).unwrap_or_default()).collect();
        random::hash(words.join("\0"))
    }

    /// What stands for all words of a wording, and for what is said of the survey in it.
    fn print(&self, tag: &str) -> String {
        let own = self.print_of_form(tag);
        match self.said.get(tag) {
            Some(said) if !said.is_empty() => with(&own, said.iter().map(|(name, text)| format!("{name} {text}"))),
            _ => own,
        }
    }

    /// What stands for the first wording, as far as another was made from it.
    fn print_of_first(&self, tag: &str) -> String {
        let first = self.print_of_form(self.form.first());
        match self.said.get(tag) {
            Some(said) if !said.is_empty() => with(&first, said.keys().map(|name| self.text(name).to_owned())),
            _ => first,
        }
    }

    /// What is put to people: those wordings that may be.
    pub fn served(&self) -> Served {
        let standing = |tag: &str| self.standing(tag);
        let mut form = self.form.clone();
        form.wordings.retain(|wording| standing(&wording.tag) != Standing::Unchecked);
        let tags: Vec<String> = form.wordings.iter().map(|wording| wording.tag.clone()).collect();
        for texts in all_texts(&mut form) {
            texts.retain(|tag, _| tags.contains(tag));
        }
        let older = tags.iter().filter(|tag| standing(tag) == Standing::Older).cloned().collect();
        let heard = self.sounds.iter().filter(|(name, _)| self.is_heard(name));
        let sounds = heard.map(|(name, sound)| (name.clone(), sound.kept.clone())).collect();
        let said = self.said.iter().filter(|(tag, _)| tags.contains(tag));
        let said = said.map(|(tag, said)| (tag.clone(), said.clone())).collect();
        Served { form, older, sounds, said }
    }

    /// Whether something that people could choose or hear before is not there in what was written after.
    pub fn lost(&self, after: &Draft) -> bool {
        let (before, now) = (self.served(), after.served());
        let gone = |wording: &xlsform::Wording| !now.form.wordings.contains(wording);
        before.form.wordings.iter().any(gone) || before.sounds.keys().any(|name| !now.sounds.contains_key(name))
    }

    /// Whether a person has listened to the sound of this name, and it is to say the same words since.
    pub fn is_heard(&self, name: &str) -> bool {
        let heard = self.sounds.get(name).and_then(|sound| sound.heard.as_ref());
        heard.is_some_and(|heard| heard.words == said(&self.form, name))
    }

    /// Notes that somebody has listened to the sound of this name.
    pub fn hear(&mut self, name: &str, by: &str, day: &str) {
        let heard = Heard { by: by.to_owned(), day: day.to_owned(), words: said(&self.form, name) };
        if let Some(sound) = self.sounds.get_mut(name) {
            *sound = Sound { heard: Some(heard), ..Sound::new(sound.newest()) };
        }
    }

    /// Notes that a sound was brought. The one that people hear stays until somebody has listened to this one.
    pub fn bring(&mut self, name: &str, kept: &str) {
        let heard = self.is_heard(name);
        let sound = self.sounds.entry(name.to_owned()).or_insert_with(|| Sound::new(kept));
        if heard {
            sound.next = (sound.kept != kept).then(|| kept.to_owned());
        } else if sound.kept != kept {
            *sound = Sound::new(kept);
        }
    }
}

/// What can be spoken: the questions and then the choices, each with its words and the names of its sounds, in an order that stays while
/// they do.
pub(super) fn spoken<'a>(form: &'a mut Form) -> Vec<Spoken<'a>> {
    let question = |one: &'a mut Question| {
        let Question { name, label, audio, .. } = one;
        Spoken { name: name.clone(), label, audio, list: None }
    };
    let choices = |List { name: list, choices }: &'a mut List| {
        choices.iter_mut().map(move |Choice { name, label, audio }| Spoken {
            name: format!("{list}-{name}"),
            label,
            audio,
            list: Some(list.clone()),
        })
    };
    form.questions.iter_mut().map(question).chain(form.lists.iter_mut().flat_map(choices)).collect()
}

/// A question or a choice that can be spoken.
pub(super) struct Spoken<'a> {
    /// Its name in all wordings; that of a choice with its list in front.
    pub(super) name: String,
    /// Its words.
    pub(super) label: &'a Texts,
    /// The names of its sounds.
    pub(super) audio: &'a mut Texts,
    /// The list of a choice.
    pub(super) list: Option<String>,
}

/// What stands for the words that the sound of this name says: those of its language, or those of the first where a language is spoken alone.
fn said(form: &Form, name: &str) -> String {
    let (first, mut form) = (form.first().to_owned(), form.clone());
    let words = |one: Spoken<'_>| {
        let tags = one.audio.iter().filter(|(_, sound)| *sound == name);
        tags.map(|(tag, _)| one.label.get(tag).or_else(|| one.label.get(&first)).cloned().unwrap_or_default())
            .collect::<Vec<_>>()
            .join("\0")
    };
    let words: Vec<String> = spoken(&mut form).into_iter().map(words).filter(|words| !words.is_empty()).collect();
    random::hash(words.join("\0"))
}

/// The words of a form, in an order that stays while its questions do.
pub(super) fn words(form: &mut Form) -> Vec<&mut Texts> {
    let mut all: Vec<&mut Texts> = form.groups.iter_mut().map(|group| &mut group.label).collect();
    for question in &mut form.questions {
        all.extend([&mut question.label, &mut question.hint, &mut question.constraint_message]);
    }
    all.extend(form.lists.iter_mut().flat_map(|list| &mut list.choices).map(|choice| &mut choice.label));
    all
}

/// The words of a form and the names of its sounds. In another order nothing that was checked would count as checked any more.
fn all_texts(form: &mut Form) -> Vec<&mut Texts> {
    let mut all: Vec<&mut Texts> = form.groups.iter_mut().map(|group| &mut group.label).collect();
    for question in &mut form.questions {
        all.extend([&mut question.label, &mut question.hint, &mut question.audio, &mut question.constraint_message]);
    }
    for choice in form.lists.iter_mut().flat_map(|list| &mut list.choices) {
        all.extend([&mut choice.label, &mut choice.audio]);
    }
    all
}

/// What stands for this and more.
fn with(print: &str, more: impl Iterator<Item = String>) -> String {
    random::hash(std::iter::once(print.to_owned()).chain(more).collect::<Vec<_>>().join("\0"))
}

/// A form without its words: what must stay while it is open, so that answers mean the same.
pub fn bones(form: &Form) -> Form {
    let nameless = |question: &Question| Question {
        label: Texts::new(),
        hint: Texts::new(),
        audio: Texts::new(),
        constraint_message: Texts::new(),
        appearance: String::new(),
        ..question.clone()
    };
    let list = |list: &List| List {
        name: list.name.clone(),
        choices: list.choices.iter().map(|choice| Choice { name: choice.name.clone(), ..Choice::default() }).collect(),
    };
    Form {
        title: String::new(),
        wordings: Vec::new(),
        groups: form.groups.iter().map(|group| Group { label: Texts::new(), ..group.clone() }).collect(),
        questions: form.questions.iter().map(nameless).collect(),
        lists: form.lists.iter().map(list).collect(),
    }
}

const COLUMNS: &str = "\"id\", \"version\", \"survey\", \"json\"";

fn kept(row: &Row) -> Result<Kept> {
    let json = row.text(3)?.unwrap_or_default();
    let draft =
        serde_json::from_str(&json).map_err(|error| Error::Internal(format!("a draft of a survey: {error}")))?;
    Ok(Kept {
        id: row.text(0)?.unwrap_or_default(),
        version: row.int(1)?.unwrap_or_default(),
        survey: row.text(2)?,
        draft,
    })
}

/// All drafts, the one that was changed last first.
async fn all(tx: &mut Tx) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM \"survey_draft\" ORDER BY \"changed_at\" DESC, \"id\"");
    tx.query(&sql, &[]).await?.iter().map(kept).collect()
}

/// Those drafts for whose organisation somebody may do this.
pub async fn all_of(ctx: &Ctx, tx: &mut Tx, permission: &Permission) -> Result<Vec<Kept>> {
    let reach = ctx.actor()?.extent(permission);
    let mut all = all(tx).await?;
    all.retain(|kept| reach.covers(kept.organisation(&ctx.snapshot)));
    Ok(all)
}

/// The draft of this reference, for whoever may do this for its organisation.
///
/// # Errors
/// [`Error::NotFound`], when there is none, or not for them.
pub async fn one(ctx: &Ctx, tx: &mut Tx, id: &str, permission: &Permission) -> Result<Kept> {
    let sql = format!("SELECT {COLUMNS} FROM \"survey_draft\" WHERE \"id\" = $1");
    let rows = tx.query(&sql, &[Sql::text(id)]).await?;
    let kept = rows.first().map(kept).transpose()?.ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    ctx.actor()?.must(permission, kept.organisation(&ctx.snapshot))?;
    Ok(kept)
}

/// Keeps a new draft under this reference.
pub async fn add(tx: &mut Tx, id: &str, draft: &Draft, (account, now): (&str, Timestamp)) -> Result<()> {
    let sql = "INSERT INTO \"survey_draft\" (\"id\", \"version\", \"json\", \"changed_by\", \"changed_at\") VALUES ($1, 1, $2, $3, $4)";
    let values = [Sql::text(id), Sql::text(json(draft)?), Sql::text(account), Sql::moment(now)];
    tx.execute(sql, &values).await
}

/// Keeps what was changed in a draft.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since it was read.
pub async fn save(tx: &mut Tx, kept: &Kept, (account, now): (&str, Timestamp)) -> Result<()> {
    let sql = "UPDATE \"survey_draft\" SET \"version\" = \"version\" + 1, \"json\" = $1, \"survey\" = $2, \"changed_by\" = $3, \"changed_at\" = $4
        WHERE \"id\" = $5 AND \"version\" = $6 RETURNING \"id\"";
    let values = [
        Sql::text(json(&kept.draft)?),
        Sql::Text(kept.survey.clone()),
        Sql::text(account),
        Sql::moment(now),
        Sql::text(&kept.id),
        Sql::Int(Some(kept.version)),
    ];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Throws a draft away that was never opened.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"survey_draft\" WHERE \"id\" = $1 AND \"survey\" IS NULL", &[Sql::text(id)]).await
}

fn json(draft: &Draft) -> Result<String> {
    serde_json::to_string(draft).map_err(|error| Error::Internal(format!("a draft of a survey: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use xlsform::Wording;

    fn draft() -> Draft {
        let texts =
            |words: &[(&str, &str)]| words.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
        let wording = |tag: &str| Wording { tag: tag.to_owned(), name: tag.to_owned() };
        let question = Question {
            name: "a".to_owned(),
            label: texts(&[("en", "Safe?"), ("bn", "নিরাপদ?")]),
            ..Question::default()
        };
        let form = Form { wordings: vec![wording("en"), wording("bn")], questions: vec![question], ..Form::default() };
        Draft { form, ..Draft::default() }
    }

    #[test]
    fn a_language_appears_when_a_person_has_checked_it_as_it_stands() {
        let mut draft = draft();
        assert_eq!(draft.standing("bn"), Standing::Unchecked);
        assert_eq!(draft.served().form.wordings.len(), 1);
        assert!(!draft.served().form.questions[0].label.contains_key("bn"));
        draft.check("bn", "A teacher", "2026-11-01");
        assert_eq!(draft.standing("bn"), Standing::Checked);
        draft.form.questions[0].label.insert("en".to_owned(), "Do you feel safe?".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Older);
        assert_eq!(draft.served().older, ["bn"]);
        draft.form.questions[0].label.insert("bn".to_owned(), "তুমি কি নিরাপদ?".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Unchecked);
        draft.check("bn", "A teacher", "2026-11-02");
        draft.form.questions[0].audio.insert("bn".to_owned(), "safe-bn.mp3".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Checked, "a sound beside the words changes none of them");
        draft.said.entry("bn".to_owned()).or_default().insert("about".to_owned(), "নিরাপত্তা".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Unchecked, "what is said of it is checked as well");
        draft.check("bn", "A teacher", "2026-11-03");
        draft.details.insert("about".to_owned(), "How safe you are".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Older);
    }

    #[test]
    fn words_may_change_and_what_they_mean_may_not() {
        let (one, mut other) = (draft(), draft());
        other.form.questions[0].label.insert("en".to_owned(), "Other words".to_owned());
        assert_eq!(bones(&one.form), bones(&other.form));
        other.form.questions[0].required = true;
        assert_ne!(bones(&one.form), bones(&other.form));
    }
}
