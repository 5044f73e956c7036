//! A review for children and young people: what goes on, what is new, what ends, and what became of what they proposed.

use super::Making;
use crate::review::said::{Decided, Review, Wish};
use documents::{Block, Text};

impl Making<'_> {
    pub(super) fn review(&self, review: &Review) -> Vec<Block> {
        let mut blocks = Vec::new();
        for decision in ["new", "change", "finish", "stop", "continue"] {
            let these = review.decided.iter().filter(|one| one.decision == decision);
            let these: Vec<Vec<Text>> = these.map(|one| self.decided(one)).collect();
            if !these.is_empty() {
                blocks.extend([self.heading(&format!("child-review-{decision}")), Block::Bullets(these)]);
            }
        }
        let wishes: Vec<Vec<Text>> = review.wishes.iter().map(|one| self.wish(one)).collect();
        let none = self.words("child-review-wishes-none");
        blocks.push(self.heading("child-review-wishes"));
        blocks.push(if wishes.is_empty() { none } else { Block::Bullets(wishes) });
        blocks
    }

    fn decided(&self, one: &Decided) -> Vec<Text> {
        let title = self.content(&one.title).bold();
        let title = match &one.action {
            Some(action) => title.link(self.view.href("actions", action)),
            None => title,
        };
        let reason = one.reason.iter().filter(|_| one.decision != "continue");
        std::iter::once(title).chain(reason.flat_map(|words| [Text::own("\n"), self.content(words)])).collect()
    }

    fn wish(&self, one: &Wish) -> Vec<Text> {
        if let Some(day) = &one.withdrawn {
            return vec![Text::own(self.taken_back(day))];
        }
        let wanted = Text::own(format!(
            "{}: ",
            self.ctx
                .t(&format!("proposal-{}", if one.decision == "new" { "new-thing" } else { one.decision.as_str() }))
        ));
        let mut texts = vec![wanted.bold(), self.content(&one.title)];
        texts.extend(one.reason.iter().flat_map(|words| [Text::own("\n"), self.content(&format!("“{words}”"))]));
        if let Some(answer) = &one.answer {
            texts.push(Text::own(format!("\n{}. ", self.view.page.choice(answer))));
            texts.extend(one.why.iter().map(|why| self.content(why)));
        }
        texts
    }
}
