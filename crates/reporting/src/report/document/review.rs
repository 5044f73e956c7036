//! A review in a document: what was decided of each action, line by line, and what young people proposed.

use super::Making;
use crate::review::said::{Decided, Review, Wish};
use documents::{Block, Text};

impl Making<'_> {
    pub(super) fn review(&self, review: &Review) -> Vec<Block> {
        let mut blocks = vec![self.heading("report-glance"), self.counts(review)];
        let mut before = None;
        for one in &review.decided {
            if before != Some(&one.priority) {
                blocks.push(Block::Heading(1, self.content(&one.priority.title)));
                before = Some(&one.priority);
            }
            blocks.extend(self.decided(one));
        }
        blocks.push(self.heading("review-wishes-done"));
        blocks.push(self.list(review.wishes.iter().map(|one| self.wish(one)).collect(), "review-wishes-none"));
        blocks
    }

    /// How many actions go on, change, end and begin.
    pub(in crate::report) fn counts(&self, review: &Review) -> Block {
        let count = |decision: &str| {
            let n = review.decided.iter().filter(|one| one.decision == decision).count();
            (n > 0).then(|| vec![self.decision(decision), Text::own(format!(": {n}"))])
        };
        Block::Bullets(crate::review::proposal::DECISIONS.iter().filter_map(|one| count(one)).collect())
    }

    fn decision(&self, decision: &str) -> Text {
        Text::own(self.view.page.choice(decision))
    }

    fn decided(&self, one: &Decided) -> Vec<Block> {
        let title = self.content(&one.title);
        let title = match &one.action {
            Some(action) => title.link(self.view.href("actions", action)),
            None => title,
        };
        let mut said = vec![self.decision(&one.decision).bold()];
        let all = self.report.priorities.iter().flat_map(|priority| &priority.actions);
        let action =
            all.into_iter().find(|action| one.action.as_ref().is_some_and(|of| of.reference == action.reference));
        let course = action.map(|action| self.course(action)).unwrap_or_default();
        said.extend(one.reason.iter().flat_map(|reason| [Text::own(" – "), self.content(reason)]));
        let mut blocks = vec![Block::Heading(2, title), Block::Paragraph(said)];
        if !course.is_empty() {
            blocks.push(Block::Paragraph(course));
        }
        if !one.changes.is_empty() {
            blocks.push(Block::Bullets(one.changes.iter().map(|line| vec![self.content(line)]).collect()));
        }
        blocks
    }

    fn wish(&self, one: &Wish) -> Vec<Text> {
        let mut texts = vec![self.content(&one.body.title).bold(), Text::own(": ")];
        if let Some(day) = &one.withdrawn {
            texts.push(Text::own(self.view.withdrawn(day)));
            return texts;
        }
        texts.extend([self.content(&one.title), Text::own(" – "), self.decision(&one.decision)]);
        texts.extend(one.reason.iter().flat_map(|words| [Text::own("\n"), self.content(&format!("“{words}”"))]));
        if let Some(answer) = &one.answer {
            texts.extend([Text::own("\n"), self.decision(answer).bold()]);
            texts.extend(one.why.iter().flat_map(|why| [Text::own(" – "), self.content(why)]));
        }
        texts
    }
}
