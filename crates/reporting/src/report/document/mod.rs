//! The report as a document for readers outside the browser, in the language of whoever asks.

mod evidence;
mod further;
mod review;
mod story;

use super::view::View;
use super::{Action, Named, Priority, Report};
use documents::{Block, Document, Drawing, Picture, Text};
use platform::http::Ctx;
use platform::page::{Mark, date_in_words};

/// The report as a document.
pub fn document(ctx: &Ctx, view: &View) -> Document {
    let made = Making { ctx, view, report: &view.report };
    let mut document = Document::new(&view.page.title, ctx.language.tag, ctx.language.direction == "rtl");
    document.colour = ctx.app.site.colours.brand_dark.clone();
    if let Some(review) = &view.report.review {
        document.blocks.extend(made.top());
        document.blocks.extend(made.review(review));
        return document;
    }
    let parts = [
        made.top(),
        made.glance(),
        made.changed(),
        made.otherwise(),
        made.priorities(),
        made.barriers(),
        made.milestones(),
        made.pilots(),
        made.further(),
    ];
    document.blocks.extend(parts.into_iter().flatten());
    document
}

/// What a document is made with.
pub(super) struct Making<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) view: &'a View,
    pub(super) report: &'a Report,
}

impl Making<'_> {
    pub(super) fn own(&self, key: &str) -> Text {
        Text::own(self.ctx.t(key))
    }

    /// Content, which is in English.
    pub(super) fn content(&self, words: &str) -> Text {
        if self.ctx.language.is_english() { Text::own(words) } else { Text::foreign(words) }
    }

    fn counted(&self, key: &str, n: usize) -> Text {
        Text::own(self.ctx.language.text(key, &[("n", n.into())]))
    }

    pub(super) fn linked(&self, table: &str, named: &Named) -> Text {
        self.content(&named.title).link(self.view.href(table, named))
    }

    /// How something is going, in its word.
    fn now(&self, name: Option<&String>) -> Text {
        name.map_or_else(|| self.own("report-to-begin"), |name| self.own(&format!("progress-{name}"))).bold()
    }

    fn travel(&self, word: Option<&String>) -> Option<Text> {
        Some(Text::own(format!(" ({})", self.view.t(&format!("travel-{}", word?)))))
    }

    /// How an action went, period by period.
    fn course(&self, action: &Action) -> Vec<Text> {
        let stood = |(period, mark): (String, Mark)| [self.content(&period), Text::own(format!(": {}. ", mark.words))];
        self.view.course(action).into_iter().flat_map(stood).collect()
    }

    pub(super) fn heading(&self, key: &str) -> Block {
        Block::Heading(1, self.own(key))
    }

    fn top(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Title(Text::own(&self.view.page.title))];
        if self.report.invented {
            let words = format!("{} {}", self.ctx.t("invented-heading"), self.ctx.t("invented-text"));
            blocks.push(Block::Note(vec![Text::own(words)]));
        }
        blocks.push(Block::Paragraph(vec![self.content(&self.report.partnership)]));
        blocks.push(Block::Paragraph(vec![self.content(&self.view.about()).bold()]));
        let mut note = vec![Text::own(self.view.standing())];
        if let Some(by) = self.report.story.as_ref().and_then(|story| story.signed_by.as_ref()) {
            note.push(Text::own(format!(" {} ", self.ctx.t("report-signed-by"))));
            note.push(self.linked("organisations", by));
            note.push(Text::own("."));
        }
        note.extend(self.view.reworded().map(|words| Text::own(format!(" {words}"))));
        blocks.push(Block::Note(note));
        let (body, meeting) = self.view.discussed();
        if let Some(body) = body {
            let mut texts =
                vec![Text::own(format!("{} ", self.ctx.t(self.view.discussed_by()))), self.linked("bodies", body)];
            let meeting = meeting.iter();
            texts.extend(meeting.map(|day| Text::own(format!(", {}", date_in_words(self.ctx.language, day)))));
            blocks.push(Block::Paragraph(texts));
        }
        blocks.push(Block::Contents(self.own("report-contents")));
        blocks.extend(self.story());
        blocks
    }

    fn glance(&self) -> Vec<Block> {
        let mut blocks = vec![self.heading("report-glance")];
        let whole = &self.report.progress;
        if whole.now.is_none() {
            blocks.push(Block::Paragraph(vec![self.own("report-nothing")]));
            return blocks;
        }
        let travel = self.travel(whole.travel.as_ref());
        blocks.push(Block::Paragraph(std::iter::once(self.now(whole.now.as_ref())).chain(travel).collect()));
        blocks.push(Block::Paragraph(vec![self.counted("progress-of", self.view.all(whole))]));
        let count = |one: &super::Count| {
            vec![self.own(&format!("progress-{}", one.progress)), Text::own(format!(": {}", one.n))]
        };
        blocks.push(Block::Bullets(whole.counts.iter().map(count).collect()));
        let rule = self.own("progress-rule-link").link(self.view.path("/progress"));
        blocks.push(Block::Paragraph(vec![rule]));
        blocks
    }

    fn changed(&self) -> Vec<Block> {
        let row = |action: &&Action| {
            vec![self.content(&action.title), self.now(action.before.as_ref()), self.now(action.now.as_ref())]
        };
        let rows: Vec<Vec<Text>> = self.view.changed().iter().map(row).collect();
        let body = if rows.is_empty() {
            Block::Paragraph(vec![Text::own(self.view.unchanged())])
        } else {
            let before = Text::own(self.view.t("report-before"));
            let headings = vec![self.own("action-heading"), before, self.own("report-now")];
            Block::Table { headings, rows }
        };
        if self.view.is_open {
            Vec::new()
        } else {
            vec![Block::Heading(1, Text::own(self.view.t("report-changed"))), body]
        }
    }

    /// Where young people see it otherwise than those who do it.
    fn otherwise(&self) -> Vec<Block> {
        let item = |(action, one): (&Action, &super::Rated)| {
            let said = Text::own(format!(" – {} ", self.ctx.t("rating-they-say")));
            let group = Text::own(format!(" · {}: {}", one.body.title, self.view.answer(one)));
            vec![self.content(&action.title), said, self.now(action.now.as_ref()), group]
        };
        let all: Vec<Vec<Text>> = self.view.seen_otherwise().into_iter().map(item).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("rating-otherwise"), Block::Bullets(all)] }
    }

    fn priorities(&self) -> Vec<Block> {
        self.report.priorities.iter().flat_map(|priority| self.priority(priority)).collect()
    }

    fn priority(&self, priority: &Priority) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(1, self.content(&priority.title))];
        if priority.progress.now.is_some() {
            let travel = self.travel(priority.progress.travel.as_ref());
            let now = self.now(priority.progress.now.as_ref());
            blocks.push(Block::Paragraph(std::iter::once(now).chain(travel).collect()));
        }
        if let Some(focus) = &priority.focus {
            let name = Text::own(format!("{}: ", self.ctx.t("col-focus"))).bold();
            blocks.push(Block::Paragraph(vec![name, self.content(focus)]));
        }
        blocks.extend(priority.actions.iter().flat_map(|action| self.action(action)));
        if !priority.measures.is_empty() {
            blocks.push(Block::Heading(2, self.own("report-measures")));
            let row = |one: &super::Measure| {
                let named = one.measure.as_ref().or(one.indicator.as_ref());
                let figure =
                    [one.value.clone(), one.period.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
                let before = self.view.before(one).map(|words| format!("\n{words}")).unwrap_or_default();
                // A figure with its unit and period is read from left to right, whatever the language around it.
                let figure = if figure.is_empty() { figure } else { format!("\u{2066}{figure}\u{2069}") };
                let (figure, said) = (Text::own(format!("{figure}{before}")), Text::own(self.view.says(one)));
                vec![self.content(named.map_or("", |named| &named.title)), figure, said]
            };
            let headings = ["kind-measure", "report-figure", "report-says"].map(|key| self.own(key)).into();
            blocks.push(Block::Table { headings, rows: priority.measures.iter().map(row).collect() });
            let picture = |one: &super::Measure| {
                let chart = one.chart.as_ref()?;
                let caption = self.content(&one.measure.as_ref()?.title);
                Some(Picture { drawing: Drawing::Svg(chart.svg.clone()), alt: chart.shows.clone(), caption })
            };
            let pictures: Vec<Picture> = priority.measures.iter().filter_map(picture).collect();
            if !pictures.is_empty() {
                blocks.extend([Block::Paragraph(vec![self.own("report-chart-key")]), Block::Pictures(pictures)]);
            }
        }
        blocks
    }

    fn action(&self, action: &Action) -> Vec<Block> {
        let link = self.view.row("actions", &action.reference);
        let mut blocks = vec![Block::Heading(2, self.content(&action.title).link(link))];
        let owner = action.owner.iter().flat_map(|owner| [Text::own(" – "), self.content(&owner.title)]);
        let now = std::iter::once(self.now(action.now.as_ref()));
        blocks.push(Block::Paragraph(now.chain(self.travel(action.travel.as_ref())).chain(owner).collect()));
        let course: Vec<Text> = self.course(action);
        if !course.is_empty() {
            blocks.push(Block::Paragraph(course));
        }
        for told in &action.told {
            if self.view.is_other(action, told) {
                blocks.push(Block::Paragraph(vec![self.content(&told.organisation.title).bold()]));
            }
            blocks.extend(told.period.iter().map(|period| Block::Paragraph(vec![self.content(period)])));
            match &told.withdrawn {
                Some(day) => blocks.push(Block::Paragraph(vec![Text::own(self.view.withdrawn(day))])),
                None => blocks.push(Block::Paragraph(vec![self.content(&told.told)])),
            }
            if let Some(words) = &told.in_the_way {
                let name = Text::own(format!("{}: ", self.ctx.t("col-in_the_way"))).bold();
                blocks.push(Block::Paragraph(vec![name, self.content(words)]));
            }
            if let Some(n) = &told.people_reached {
                blocks.push(Block::Paragraph(vec![Text::own(self.view.reached(n))]));
            }
            if let Some(address) = &told.evidence {
                let link = Text::own(self.ctx.t("update-evidence-link")).link(address.clone());
                blocks.push(Block::Paragraph(vec![link]));
            }
            blocks.extend(self.evidence(told));
        }
        for one in &action.rated {
            let differs = if one.differs { format!(" ({})", self.ctx.t("rating-differs")) } else { String::new() };
            let answer = Text::own(format!(": {}", self.view.answer(one))).bold();
            let mut texts = vec![self.content(&one.body.title), answer, Text::own(differs)];
            texts.extend(one.words.iter().flat_map(|words| [Text::own("\n"), self.content(&format!("“{words}”"))]));
            blocks.push(Block::Paragraph(texts));
        }
        blocks
    }

    /// A list under a heading, or what is said where there is nothing.
    fn list(&self, items: Vec<Vec<Text>>, none: &str) -> Block {
        if items.is_empty() { Block::Paragraph(vec![self.own(none)]) } else { Block::Bullets(items) }
    }

    fn barriers(&self) -> Vec<Block> {
        let item = |one: &&super::Barrier| {
            let mut texts = vec![
                self.content(&format!("{} ({}): ", one.action.title, one.told_by.title)).bold(),
                match &one.withdrawn {
                    Some(day) => Text::own(self.view.withdrawn(day)),
                    None => self.content(&one.told),
                },
            ];
            if one.periods > 0 {
                texts.push(Text::own("\n"));
                texts.push(self.counted("report-barrier-periods", one.periods));
            }
            texts
        };
        let of = |states: &[&str]| self.view.barriers(states).iter().map(item).collect::<Vec<Vec<Text>>>();
        let now = of(&["new", "still"]);
        let mut blocks = vec![self.heading("report-barriers"), self.list(now, "report-barriers-none")];
        for (state, key) in [("gone", "report-barriers-gone"), ("unheard", "report-barriers-unheard")] {
            let before = of(&[state]);
            if !before.is_empty() {
                blocks.extend([Block::Heading(2, self.own(key)), Block::Bullets(before)]);
            }
        }
        blocks.extend(self.raised());
        blocks
    }

    fn milestones(&self) -> Vec<Block> {
        let item = |one: &&super::Milestone| {
            let day = self.view.day(if one.state == "reached" { &one.reached } else { &one.due });
            let said = match one.state.as_str() {
                "reached" => day,
                _ => self.ctx.language.text("report-was-due", &[("words", day.into())]),
            };
            vec![
                self.content(&format!("{} ({})", one.milestone.title, one.action.title)),
                Text::own(format!(", {said}")),
            ]
        };
        let reached = self.view.milestones("reached").iter().map(item).collect();
        let mut blocks = vec![self.heading("section-milestones"), Block::Heading(2, self.own("report-reached"))];
        blocks.push(self.list(reached, "report-reached-none"));
        let missed: Vec<Vec<Text>> = self.view.milestones("missed").iter().map(item).collect();
        if !missed.is_empty() {
            blocks.extend([Block::Heading(2, self.own("report-missed")), Block::Bullets(missed)]);
        }
        blocks
    }
}
