//! Where somebody is in a questionnaire, and the way from there.

use crate::own_words::guard::Guard;
use crate::survey::around::{Place, fitting};
use crate::survey::form::Ready;
use crate::survey::slip::Slip;
use crate::survey::sound;
use crate::survey::walk::Answers;
use platform::http::Ctx;
use platform::page::Raw;
use platform::record::Record;
use platform::{Error, Result};
use std::sync::Arc;
use xlsform::{Kind, Wording};

/// Where somebody is in a questionnaire.
pub(super) struct At<'a> {
    pub(super) ctx: Ctx,
    pub(super) survey: &'a Record,
    pub(super) ready: Arc<Ready>,
    pub(super) slip: Slip,
    /// Who reads what is written, if anybody does: nobody is asked for words otherwise.
    pub(super) guard: Option<Guard>,
}

impl At<'_> {
    pub(super) fn wording(&self) -> Result<&Wording> {
        self.ready.wording(&self.slip.wording).ok_or_else(|| Error::Internal("a questionnaire has no words".to_owned()))
    }

    /// The key of a text of ours as it fits the wording.
    pub(super) fn fitting(&self, key: &str) -> Result<String> {
        Ok(fitting(self.ctx.language, &self.wording()?.tag, key))
    }

    /// What plays everything that is said at a place around the questions, if it is spoken.
    pub(super) fn heard(&self, place: Place) -> Result<Option<Raw>> {
        sound::of_page(&self.ctx, (&self.slip).into(), (&self.ready, &self.wording()?.tag), place)
    }

    pub(super) fn version(&self) -> String {
        self.wording().map_or(xlsform::STANDARD, Wording::version).to_owned()
    }

    pub(super) fn path(&self) -> String {
        format!("/surveys/{}/answer", self.survey.reference)
    }

    /// What was answered to questions that are asked.
    pub(super) fn kept(&self) -> Answers {
        self.ready.walk.kept(&self.version(), &self.slip.answers)
    }

    /// Whether a question asks for words that nobody would read.
    fn withheld(&self, place: usize) -> bool {
        let question = self.ready.walk.form.questions.get(place);
        self.guard.is_none() && question.is_some_and(|question| question.kind == Kind::Text)
    }

    /// Whether there is a button that leaves out the question that is asked. Words are left out by writing none: a button could take
    /// away what was written.
    pub(super) fn may_leave_out(&self) -> bool {
        let question = self.ready.walk.form.questions.get(self.slip.at);
        question.is_some_and(|question| !question.required && !matches!(question.kind, Kind::Note | Kind::Text))
    }

    /// Goes on to the next question that is asked, or to the last page.
    pub(super) fn go_on(&mut self, after: Option<usize>) {
        let version = self.version();
        let mut next = self.ready.walk.next(after, &version, &self.slip.answers);
        while let Some(place) = next.filter(|place| self.withheld(*place)) {
            next = self.ready.walk.next(Some(place), &version, &self.slip.answers);
        }
        self.slip.at = next.unwrap_or(usize::MAX);
    }

    /// The question before the one that is asked.
    pub(super) fn before(&self) -> Option<usize> {
        let version = self.version();
        let mut place = self.ready.walk.before(self.slip.at, &version, &self.slip.answers);
        while let Some(withheld) = place.filter(|place| self.withheld(*place)) {
            place = self.ready.walk.before(withheld, &version, &self.slip.answers);
        }
        place
    }

    /// Notes what was answered to the question that is asked.
    pub(super) fn note(&mut self, answer: Vec<String>) {
        if let Some(question) = self.ready.walk.form.questions.get(self.slip.at) {
            self.slip.answers.insert(question.name.clone(), answer);
        }
    }
}
