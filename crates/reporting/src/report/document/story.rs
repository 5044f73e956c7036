//! What was written over a report, and what was put right since, in a document.

use super::Making;
use crate::report::Story;
use crate::report::corrections::Correction;
use documents::{Block, Text};

impl Making<'_> {
    /// What was written over it, and what was put right since.
    pub(super) fn story(&self) -> Vec<Block> {
        let Some(story) = &self.report.story else { return Vec::new() };
        let mut blocks = vec![self.heading("col-summary")];
        let lines = story.summary.lines().filter(|line| !line.trim().is_empty());
        blocks.extend(lines.map(|line| Block::Paragraph(vec![self.content(line)])));
        if !story.highlights.is_empty() {
            let points = story.highlights.iter().map(|line| vec![self.content(line)]).collect();
            blocks.extend([Block::Heading(2, self.own("col-highlights")), Block::Bullets(points)]);
        }
        blocks.extend(self.over_a_year(story));
        blocks.extend(self.corrections());
        blocks
    }

    /// What is written over a report on a year besides: what the next one is about, what became of some people, what was spent.
    fn over_a_year(&self, story: &Story) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(focus) = &story.next_focus {
            let lines = focus.lines().filter(|line| !line.trim().is_empty());
            blocks.push(Block::Heading(2, self.own("col-next_focus")));
            blocks.extend(lines.map(|line| Block::Paragraph(vec![self.content(line)])));
        }
        if !story.cases.is_empty() {
            blocks.push(Block::Heading(2, self.own("col-case_studies")));
        }
        for case in &story.cases {
            blocks.push(Block::Heading(3, self.content(&case.title)));
            blocks.extend(case.told.iter().map(|line| Block::Paragraph(vec![self.content(line)])));
        }
        if !story.finance.is_empty() {
            let rows = story.finance.iter().map(|one| vec![self.content(&one.on), self.content(&one.amount)]).collect();
            let headings = vec![self.own("report-spent-on"), self.own("report-spent")];
            blocks.extend([Block::Heading(2, self.own("col-finance")), Block::Table { headings, rows }]);
        }
        blocks
    }

    /// What is said otherwise today.
    fn corrections(&self) -> Vec<Block> {
        if self.view.corrections.is_empty() {
            return Vec::new();
        }
        let item = |one: &Correction| {
            let said = |words| self.content(&self.view.said(one.what, words));
            let (was, is) = (self.own(one.was_key()), self.own("report-is"));
            let what = Text::own(format!(" ({})\n", self.ctx.t(one.key())));
            vec![
                self.content(&one.subject.title),
                what,
                was,
                Text::own(" "),
                said(&one.was),
                Text::own("\n"),
                is,
                Text::own(" "),
                said(&one.now),
            ]
        };
        let items = self.view.corrections.iter().map(item).collect();
        vec![
            self.heading("report-corrections"),
            Block::Paragraph(vec![self.own("report-corrections-meaning")]),
            Block::Bullets(items),
        ]
    }
}
