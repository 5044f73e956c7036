//! What stands at the end of a report as a document: replies, missing updates, promises, and what it means for whom.

use super::Making;
use crate::report::{Assessment, Missing, Named, Promise, Reply};
use documents::{Block, Text};

impl Making<'_> {
    /// What was replied to, what is missing, what was promised, and what it means for whom.
    pub(super) fn further(&self) -> Vec<Block> {
        let titles = |all: Vec<&Named>| all.iter().map(|one| one.title.as_str()).collect::<Vec<_>>().join(", ");
        let quoted = |one: &Reply| {
            if one.quoted { format!("“{}”", one.message.title) } else { one.message.title.clone() }
        };
        let reply = |one: &Reply| {
            let speaker = one.speaker.as_ref().map(|speaker| format!(" – {speaker}")).unwrap_or_default();
            let told = Text::own(format!(". {} ", self.ctx.t("report-replied")));
            let words = match &one.withdrawn {
                Some(day) => Text::own(self.view.withdrawn(day)),
                None => self.content(&format!("{}{speaker}", quoted(one))),
            };
            vec![words, told, self.content(&titles(one.actions.iter().collect()))]
        };
        let missing = |one: &Missing| {
            let owner = one.owner.as_ref().map(|owner| format!(", {}", owner.title)).unwrap_or_default();
            let periods = self.ctx.language.text("report-missing-periods", &[("n", one.periods.into())]);
            vec![self.content(&format!("{}{owner}", one.action.title)), Text::own(format!(" ({periods})"))]
        };
        let mut blocks = vec![self.heading("report-replies")];
        blocks.push(self.list(self.report.replies.iter().map(reply).collect(), "report-replies-none"));
        blocks.push(Block::Heading(1, Text::own(self.view.t("report-missing"))));
        let all: Vec<Vec<Text>> = self.report.missing.iter().map(missing).collect();
        let none = || Block::Paragraph(vec![Text::own(self.view.t("report-missing-none"))]);
        blocks.push(if all.is_empty() { none() } else { Block::Bullets(all) });
        if !self.report.late.is_empty() {
            blocks.push(Block::Paragraph(vec![self.counted("report-late", self.report.late.len())]));
        }
        blocks.extend(self.promises());
        blocks.extend(self.pledges());
        blocks.extend(self.contributions());
        blocks.extend(self.stories());
        blocks.extend(self.equality());
        blocks
    }

    fn promises(&self) -> Vec<Block> {
        let promise = |one: &Promise| {
            let mut texts = vec![self.content(&one.promise.title).bold()];
            if one.actions.is_empty() {
                texts.push(Text::own(format!(" – {}", self.ctx.t("report-promise-none"))));
            }
            for followed in &one.actions {
                texts.push(Text::own("\n"));
                texts.extend(
                    followed.now.iter().map(|name| Text::own(format!("{}: ", self.ctx.t(&format!("progress-{name}"))))),
                );
                texts.push(self.linked("actions", &followed.action));
            }
            texts
        };
        let all: Vec<Vec<Text>> = self.report.promises.iter().map(promise).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("report-promises"), Block::Bullets(all)] }
    }

    fn equality(&self) -> Vec<Block> {
        let one = |one: &Assessment| {
            let subject = self.content(&format!("{}: ", one.subject.title));
            let said = match &one.assessment {
                Some(assessment) => vec![self.linked("assessments", assessment)],
                None => vec![self.own("report-equality-none")],
            };
            let stage = one.stage.iter().map(|_| Text::own(format!(", {}", self.view.stage(&one.stage))));
            std::iter::once(subject).chain(said).chain(stage).collect()
        };
        let all: Vec<Vec<Text>> = self.report.equality.iter().map(one).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("report-equality"), Block::Bullets(all)] }
    }
}
