//! What a page or a file needs of a report beside itself: words for its names, and addresses.

use super::corrections::Correction;
use super::{Kind, Named, Report, Whole};
use platform::i18n::Language;
use platform::page::{Mark, Page, Raw, date_in_words, withdrawn_on};
use std::collections::HashMap;
use strategy::progress::Progress;
use strategy::reporting_period::discussed::State;

/// What a template needs of a report beside itself: words for its names, and addresses.
pub struct View {
    /// The shell of the page, for its title, words and addresses.
    pub page: Page,
    /// The report.
    pub report: Report,
    pub(super) language: &'static Language,
    /// The address of the site, in a file that stands by itself.
    pub(super) base: String,
    /// Whether and on which day the report on the period is discussed, as it is known today.
    pub discussed: Option<(State, String)>,
    /// The bytes of the pictures that a document shows, by name.
    pub(super) pictures: HashMap<String, Vec<u8>>,
    /// Whether updates may still come in.
    pub is_open: bool,
    /// Whether it is what was said on the day of its publication.
    pub is_frozen: bool,
    /// What is said otherwise today than in this report, which was published.
    pub corrections: Vec<Correction>,
    /// Whether it is shown to those who write it and sign it off, as it will be published.
    pub is_preview: bool,
    /// The address of the published report, where this is how the period looks today.
    pub published: Option<String>,
    /// The bodies for which it can be chosen on its page: reference, name, and whether it is.
    pub bodies: Vec<(String, String, bool)>,
}

impl View {
    /// The reference under which it is: its own, or that of the period.
    pub(super) fn reference(&self) -> String {
        let unsigned = || {
            let kind = Kind::named(&self.report.kind).unwrap_or(Kind::Quarterly);
            kind.place(&self.report.period.reference)
        };
        self.report.story.as_ref().map_or_else(unsigned, |story| story.report.reference.clone())
    }

    /// What its file is called: the same, with the body that it is for.
    pub(super) fn file(&self) -> String {
        let body = self.report.for_body.as_ref().map(|body| format!("-{}", body.reference)).unwrap_or_default();
        format!("{}{body}", self.reference())
    }

    /// What an address of it ends with, so that it is for the same body.
    pub(super) fn asked(&self) -> String {
        self.report.for_body.as_ref().map(|body| format!("?body={}", body.reference)).unwrap_or_default()
    }

    /// Words of ours, which are others where the report is on a year.
    pub(super) fn t(&self, key: &str) -> String {
        if self.report.year.is_empty() { self.page.t(key) } else { self.page.t(&format!("{key}-year")) }
    }

    /// What it is about: the period, or the year that ends with it.
    pub(super) fn about(&self) -> String {
        self.report.about()
    }

    /// By which body it is or was discussed, and on which day.
    pub(super) fn discussed(&self) -> (Option<&Named>, Option<&String>) {
        match &self.report.story {
            Some(story) if self.report.review.is_some() => (story.body.as_ref(), story.meeting.as_ref()),
            _ => (self.report.period.body.as_ref(), self.discussed.as_ref().map(|(_, day)| day)),
        }
    }

    /// The key of the words for who discusses it.
    pub(super) fn discussed_by(&self) -> &'static str {
        let known = self.discussed.as_ref().map_or(State::ToCome, |(state, _)| *state);
        if self.report.review.is_some() { State::Was.body_key() } else { known.body_key() }
    }

    /// How an action was going in each period of the year, with a name for each that has one.
    pub(super) fn course(&self, action: &super::Action) -> Vec<(String, Mark)> {
        let one = |stood: &super::Stood| {
            let mark = self.mark(stood.now.as_deref()?)?;
            Some((stood.period.title.split(" (").next().unwrap_or_default().to_owned(), mark))
        };
        action.course.iter().filter_map(one).collect()
    }

    /// The address of something that already has its language in front.
    pub(super) fn absolute(&self, href: &str) -> String {
        format!("{}{href}", self.base)
    }

    /// The path of the same for children.
    pub(super) fn children(&self) -> String {
        format!("/reports/{}/children{}", self.reference(), self.asked())
    }

    /// A sign for how something is going, by its name.
    pub(super) fn mark(&self, name: &str) -> Option<Mark> {
        let progress = Progress::named(name)?;
        Some(Mark { name: progress.name(), words: self.page.t(&format!("progress-{}", progress.name())) })
    }

    pub(super) fn now(&self, name: &Option<String>) -> Option<Mark> {
        self.mark(name.as_deref()?)
    }

    pub(super) fn travel(&self, word: &Option<String>) -> Option<String> {
        word.as_ref().map(|word| self.t(&format!("travel-{word}")))
    }

    pub(super) fn all(&self, whole: &Whole) -> usize {
        whole.counts.iter().map(|count| count.n).sum()
    }

    /// Whether an update is told by another organisation than the action's owner.
    pub(super) fn is_other(&self, action: &super::Action, told: &super::Told) -> bool {
        action.owner.as_ref().is_none_or(|owner| owner.reference != told.organisation.reference)
    }

    /// The actions that young people see otherwise than those who do them, each with what they say.
    pub(super) fn seen_otherwise(&self) -> Vec<(&super::Action, &super::Rated)> {
        let actions = self.report.priorities.iter().flat_map(|priority| &priority.actions);
        actions.flat_map(|action| action.rated.iter().filter(|one| one.differs).map(move |one| (action, one))).collect()
    }

    /// What a group says, in one word of ours; that it took that back, where it did.
    pub(super) fn answer(&self, rated: &super::Rated) -> String {
        match &rated.withdrawn {
            Some(day) => self.withdrawn(day),
            None => self.page.choice(&rated.answer),
        }
    }

    /// The actions that go otherwise than in the period before.
    pub(super) fn changed(&self) -> Vec<&super::Action> {
        let actions = self.report.priorities.iter().flat_map(|priority| &priority.actions);
        actions
            .filter(|action| action.before != action.now && action.before.is_some() && action.now.is_some())
            .collect()
    }

    pub(super) fn milestones(&self, state: &str) -> Vec<&super::Milestone> {
        self.report.milestones.iter().filter(|one| one.state == state).collect()
    }

    /// What is in the way in one of these states.
    pub(super) fn barriers(&self, states: &[&str]) -> Vec<&super::Barrier> {
        self.report.barriers.iter().filter(|one| states.contains(&one.state.as_str())).collect()
    }

    pub(super) fn in_the_way(&self) -> Vec<&super::Barrier> {
        self.barriers(&["new", "still"])
    }

    pub(super) fn not_any_more(&self, state: &str) -> Vec<&super::Barrier> {
        self.barriers(&[state])
    }

    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{}", self.base, self.page.href(path))
    }

    pub(super) fn row(&self, table: &str, reference: &str) -> String {
        self.path(&format!("/{table}/{reference}"))
    }

    pub(super) fn href(&self, table: &str, named: &Named) -> String {
        self.row(table, &named.reference)
    }

    pub(super) fn reached(&self, n: &i64) -> String {
        self.language.text("update-reached", &[("n", (*n).into())])
    }

    pub(super) fn date(&self, date: &str) -> String {
        date_in_words(self.language, date)
    }

    pub(super) fn day(&self, date: &Option<String>) -> String {
        date.as_deref().map(|date| self.date(date)).unwrap_or_default()
    }

    pub(super) fn has_charts(&self, priority: &super::Priority) -> bool {
        priority.measures.iter().any(|measure| measure.chart.is_some())
    }

    /// The chart of a measure, whose names are its own on a page of many.
    pub(super) fn chart(&self, chart: &super::Chart, priority: &str, at: &usize) -> Raw {
        Raw(chart
            .svg
            .replace("\"chart-", &format!("\"chart-{priority}-{at}-"))
            .replace(" chart-desc\"", &format!(" chart-{priority}-{at}-desc\"")))
    }

    /// Whether words over the report stand for themselves: on an English page, and in a language from the right anywhere.
    pub(super) fn stands(&self, words: &str) -> bool {
        self.language.is_english() || documents::is_from_right(words)
    }

    /// How finished the report is, in a sentence.
    pub(super) fn standing(&self) -> String {
        let said = |key: &str, day: &str| self.language.text(key, &[("words", self.date(day).into())]);
        match &self.report.story {
            Some(_) if self.is_preview => self.page.t("report-preview-note"),
            Some(story) if self.is_frozen => said("report-signed", &story.published),
            Some(story) if self.report.review.is_some() => said("report-by-file-review", &story.published),
            Some(story) => said("report-by-file", &story.published),
            None if self.is_open => said("report-open", &self.report.period.due),
            None => said("report-unsigned", &self.report.as_at),
        }
    }

    /// That the words over it were changed since, if they were.
    pub(super) fn reworded(&self) -> Option<String> {
        let day = self.report.story.as_ref()?.changed.as_ref()?;
        Some(self.language.text("report-reworded", &[("words", self.date(day).into())]))
    }

    /// The address of a published report as it stood at the end of the day on which it was signed.
    pub(super) fn signed_address(&self) -> String {
        let day = self.report.story.as_ref().map(|story| story.published.as_str()).unwrap_or_default();
        format!("{}?as-at={day}", self.row("reports", &self.reference()))
    }

    /// What is said where no action goes otherwise: that, or that it is others of which something is known.
    pub(super) fn unchanged(&self) -> String {
        match self.report.progress.travel.as_deref() {
            Some("better" | "worse") => self.page.t("report-others-counted"),
            _ => self.t("report-unchanged"),
        }
    }

    /// Whether the words over it can be read as they were signed: on a day before they were changed.
    pub(super) fn stands_as_signed(&self) -> bool {
        let changed = |story: &super::Story| story.changed.as_ref().is_some_and(|day| *day > story.published);
        self.page.as_at.is_none() && self.report.story.as_ref().is_some_and(changed)
    }

    /// That something was withdrawn, and when, if that is known.
    pub(super) fn withdrawn(&self, day: &str) -> String {
        if day.is_empty() {
            return self.page.t("report-withdrawn");
        }
        withdrawn_on(self.language, day)
    }

    /// That a file was withdrawn, and when, if that is known.
    pub(super) fn file_withdrawn(&self, day: &str) -> String {
        if day.is_empty() {
            return self.page.t("report-file-withdrawn");
        }
        self.language.text("report-file-withdrawn-on", &[("words", self.date(day).into())])
    }

    /// What a correction says of how it was or is: a word of ours where it is one.
    pub(super) fn said(&self, what: &str, words: &Option<String>) -> String {
        match (what, words) {
            ("case_studies" | "for_children", None) => self.page.t("report-not-shown"),
            (_, None) => self.page.t("report-not-said"),
            ("progress", Some(name)) => self.page.t(&format!("progress-{name}")),
            ("answer" | "decision", Some(name)) => self.page.choice(name),
            ("milestone", Some(name)) => self.page.t(&format!("report-milestone-{name}")),
            (_, Some(words)) => words.clone(),
        }
    }

    /// The number before the newest, with its period, and whether the newest is better or worse than that.
    pub(super) fn last(&self, measure: &super::Measure) -> Option<(String, Option<&'static str>)> {
        let newest = measure.series.iter().position(|point| Some(&point.period) == measure.period.as_ref())?;
        let before = measure.series.get(newest.checked_sub(1)?)?;
        let unit = measure.unit.as_deref().filter(|unit| *unit == "%").unwrap_or_default();
        // A report of before this was kept says it to one decimal place.
        let rounded = || format!("{}{unit}", (before.value * 10.0).round() / 10.0);
        let value = measure.last.clone().unwrap_or_else(rounded);
        let up = measure.series.get(newest)?.value - before.value;
        let way = match measure.polarity.as_deref() {
            _ if up == 0.0 => None,
            Some("high") => Some(if up > 0.0 { "better" } else { "worse" }),
            Some("low") => Some(if up < 0.0 { "better" } else { "worse" }),
            _ => None,
        };
        Some((format!("{value}, {}", before.period), way))
    }

    /// The number before the newest, in a sentence.
    pub(super) fn before(&self, measure: &super::Measure) -> Option<String> {
        let (words, _) = self.last(measure)?;
        Some(self.language.text("report-figure-before", &[("words", words.into())]))
    }

    /// What of this report an edition without its notes must say: that it is not whole, not signed off, or of another day.
    pub(super) fn warning(&self) -> Option<String> {
        let key = match &self.report.story {
            None if self.is_open => "child-open",
            None => "child-unsigned",
            Some(_) if !self.is_frozen => "child-by-file",
            Some(_) => return None,
        };
        Some(self.page.t(key))
    }

    /// What a measure says: in one word of ours, and in its sentence where that says more.
    pub(super) fn says(&self, measure: &super::Measure) -> String {
        if let Some(day) = &measure.withdrawn {
            return self.language.text("report-figures-withdrawn", &[("words", self.date(day).into())]);
        }
        let said = self.verdict(measure);
        let worse = matches!(self.last(measure), Some((_, Some("worse"))));
        if measure.state == "improvement" && worse {
            return format!("{said} {}", self.page.t("report-but-worse"));
        }
        said
    }

    fn verdict(&self, measure: &super::Measure) -> String {
        let state = self.page.t(&format!("scorecard-{}", measure.state));
        match &measure.sentence {
            Some(sentence) if sentence.starts_with(&state) => sentence.clone(),
            // In English, whatever stands before it.
            Some(sentence) => format!("{state}. \u{2066}{sentence}\u{2069}"),
            None => state,
        }
    }

    pub(super) fn stage(&self, stage: &Option<String>) -> String {
        stage.as_deref().map(|word| self.page.choice(word)).unwrap_or_default()
    }
}
