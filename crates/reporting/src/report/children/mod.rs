//! The report for children and young people: the same facts in short sentences, in large letters, with signs that have words.

mod review;

use super::view::View;
use super::{Action, Measure, Named};
use documents::{Block, Document, Drawing, Picture, Text};
use platform::http::Ctx;
use platform::page::date_in_words;

/// The ways in which an action goes, in the order in which children are told, each with its sign.
const SIGNS: [(&str, &str); 6] = [
    ("done", "<path d='M24 5l6 13 14 1.600-10.500 9.500 3 14L24 36l-12.500 7 3-14L4 19.600 18 18z' fill='#00563b'/>"),
    (
        "on-track",
        "<circle cx='24' cy='24' r='20' fill='#00703c'/><path d='M14 25l7 7 14-16' fill='none' stroke='#fff' stroke-width='5'/>",
    ),
    (
        "some-concern",
        "<path d='M24 4l22 40H2z' fill='#8a5a00'/><path d='M24 18v13M24 35v5' stroke='#fff' stroke-width='5'/>",
    ),
    (
        "off-track",
        "<rect x='4' y='4' width='40' height='40' rx='4' fill='#a8201a'/><path d='M14 14l20 20M34 14L14 34' stroke='#fff' stroke-width='5'/>",
    ),
    ("not-started", "<circle cx='24' cy='24' r='18' fill='none' stroke='#505a5f' stroke-width='5'/>"),
    (
        "no-update",
        "<rect x='4' y='4' width='40' height='40' rx='20' fill='#505a5f'/><path d='M17 19a7 7 0 1 1 9 7c-2 1-2 2-2 5M24 34v5' fill='none' stroke='#fff' stroke-width='4.500'/>",
    ),
];

/// The sign of how something goes, as SVG.
pub(super) fn sign(name: &str) -> String {
    let drawn = SIGNS.iter().find(|(known, _)| *known == name).map_or("", |(_, drawn)| drawn);
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48' width='48' height='48'>{drawn}</svg>")
}

/// The report as a document for children.
pub(super) fn document(ctx: &Ctx, view: &View) -> Document {
    let made = Making { ctx, view };
    let plan = short(&view.report.strategy.title);
    let key = if view.report.review.is_some() { "child-title-review" } else { "child-title" };
    let title = ctx.language.text(key, &[("words", plan.into())]);
    let mut document = Document::new(&title, ctx.language.tag, ctx.language.direction == "rtl");
    document.colour = ctx.app.site.colours.brand_dark.clone();
    document.size = 14.0;
    if let Some(review) = &view.report.review {
        document.blocks.extend(made.top(&title));
        document.blocks.extend(made.review(review));
        return document;
    }
    let parts = [
        made.top(&title),
        made.glance(),
        made.changed(),
        made.steps(),
        made.felt(),
        made.way(),
        made.numbers(),
        made.promised(),
        made.said(),
    ];
    document.blocks.extend(parts.into_iter().flatten());
    document
}

/// The name of a plan without what explains it.
fn short(title: &str) -> &str {
    title.split_once(": ").map_or(title, |(name, _)| name)
}

struct Making<'a> {
    ctx: &'a Ctx,
    view: &'a View,
}

impl Making<'_> {
    fn own(&self, key: &str) -> Text {
        Text::own(self.ctx.t(key))
    }

    fn content(&self, words: &str) -> Text {
        if self.ctx.language.is_english() { Text::own(words) } else { Text::foreign(words) }
    }

    fn on(&self, key: &str, day: &str) -> Block {
        let day = date_in_words(self.ctx.language, day);
        Block::Note(vec![Text::own(self.ctx.language.text(key, &[("words", day.into())]))])
    }

    fn words(&self, key: &str) -> Block {
        Block::Paragraph(vec![self.own(key)])
    }

    /// Words that are others where the report is on a year.
    fn varied(&self, key: &str) -> Block {
        Block::Paragraph(vec![Text::own(self.view.t(key))])
    }

    fn heading(&self, key: &str) -> Block {
        Block::Heading(1, self.own(key))
    }

    fn point(&self, named: &Named, table: &str) -> Vec<Text> {
        vec![self.content(&named.title).link(self.view.href(table, named))]
    }

    fn top(&self, title: &str) -> Vec<Block> {
        let report = &self.view.report;
        let mut blocks = vec![Block::Title(Text::own(title))];
        if report.invented {
            let words = format!("{} {}", self.ctx.t("invented-heading"), self.ctx.t("invented-text"));
            blocks.push(Block::Note(vec![Text::own(words)]));
        }
        blocks.push(self.words("child-intro"));
        let day = |day: &str| date_in_words(self.ctx.language, day);
        let starts = report.year.first().unwrap_or(&report.period).starts.as_str();
        let period = [("from", day(starts).into()), ("until", day(&report.period.ends).into())];
        if report.review.is_none() {
            blocks.push(Block::Paragraph(vec![Text::own(self.ctx.language.text("child-period", &period))]));
        }
        blocks.extend(self.view.warning().map(|words| Block::Note(vec![Text::own(words)])));
        if let Some(href) = &self.view.published {
            let href = self.view.absolute(&format!("{href}/children"));
            blocks.push(Block::Paragraph(vec![self.own("child-signed-one").link(href)]));
        }
        let Some(story) = &report.story else { return blocks };
        // The words for children stand for what they were written about.
        let older = story.changed.as_ref().filter(|changed| story.children_day.as_ref() < Some(*changed));
        blocks.extend(older.map(|day| self.on("child-older", day)));
        if !self.view.corrections.is_empty() {
            let adults = self.own("child-adults").link(self.view.row("reports", &self.view.reference()));
            blocks.push(Block::Note(vec![self.own("child-corrected"), Text::own(" "), adults]));
        }
        let lines = story.for_children.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty());
        blocks.extend(lines.map(|line| Block::Paragraph(vec![self.content(line)])));
        blocks
    }

    fn actions(&self) -> impl Iterator<Item = &Action> {
        self.view.report.priorities.iter().flat_map(|priority| &priority.actions)
    }

    fn listed<'a>(&self, actions: impl Iterator<Item = &'a Action>) -> Vec<Vec<Text>> {
        let named = |one: &Action| Named { reference: one.reference.clone(), title: one.title.clone() };
        actions.map(|one| self.point(&named(one), "actions")).collect()
    }

    fn glance(&self) -> Vec<Block> {
        let whole = &self.view.report.progress;
        let n = self.view.all(whole);
        let mut blocks = vec![self.heading("child-short")];
        blocks.push(Block::Paragraph(vec![Text::own(self.ctx.language.text("child-jobs", &[("n", n.into())]))]));
        blocks.extend(whole.travel.as_ref().map(|way| self.varied(&format!("child-{way}"))));
        for (name, _) in SIGNS {
            let these = self.listed(self.actions().filter(|one| one.now.as_deref() == Some(name)));
            if these.is_empty() {
                continue;
            }
            let caption = Text::own(format!("{}: {}", self.ctx.t(&format!("child-{name}")), these.len()));
            let picture = self.sign(name, caption);
            blocks.extend([Block::Sign(2, picture), self.words(&format!("child-{name}-means")), Block::Bullets(these)]);
        }
        blocks
    }

    /// That something was taken back, and when, if that is known.
    fn taken_back(&self, day: &str) -> String {
        match day {
            "" => self.ctx.t("child-withdrawn"),
            day => self.ctx.language.text("child-withdrawn-on", &[("day", self.view.date(day).into())]),
        }
    }

    /// What groups of young people say.
    fn felt(&self) -> Vec<Block> {
        let rated = self.actions().flat_map(|action| action.rated.iter().map(move |one| (action, one)));
        let item = |(action, one): (&Action, &super::Rated)| {
            if let Some(day) = &one.withdrawn {
                return vec![self.content(&action.title), Text::own(format!(": {}", self.taken_back(day)))];
            }
            let answer = Text::own(format!(": {}", self.view.answer(one))).bold();
            let words = one.words.iter().flat_map(|words| [Text::own("\n"), self.content(&format!("“{words}”"))]);
            [self.content(&action.title), answer].into_iter().chain(words).collect()
        };
        let all: Vec<Vec<Text>> = rated.map(item).collect();
        if all.is_empty() {
            return Vec::new();
        }
        vec![self.heading("child-felt"), self.words("child-felt-meaning"), Block::Bullets(all)]
    }

    fn sign(&self, name: &str, caption: Text) -> Picture {
        Picture { drawing: Drawing::Svg(sign(name)), alt: self.ctx.t(&format!("child-{name}-sign")), caption }
    }

    fn changed(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for way in ["better", "worse"] {
            let these = self.listed(self.actions().filter(|one| one.travel.as_deref() == Some(way)));
            if !these.is_empty() {
                blocks.extend([self.varied(&format!("child-went-{way}")), Block::Bullets(these)]);
            }
        }
        if blocks.is_empty() {
            let whole = self.view.report.progress.travel.as_deref();
            let others = matches!(whole, Some("better" | "worse"));
            blocks.push(self.words(if others { "child-others" } else { "child-nothing" }));
        }
        blocks.insert(0, self.heading("child-changed"));
        blocks
    }

    fn steps(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for state in ["reached", "missed"] {
            let these = self.view.milestones(state).into_iter();
            let these: Vec<Vec<Text>> = these.map(|one| vec![self.content(&one.milestone.title)]).collect();
            blocks.push(self.heading(&format!("child-{state}")));
            blocks.push(if these.is_empty() { self.words("child-nothing") } else { Block::Bullets(these) });
        }
        blocks
    }

    fn way(&self) -> Vec<Block> {
        let words = |one: &super::Barrier| match &one.withdrawn {
            Some(day) => Text::own(self.taken_back(day)),
            None => self.content(&one.told),
        };
        let told = self.view.barriers(&["new", "still"]).into_iter();
        let these: Vec<Vec<Text>> =
            told.map(|one| vec![self.content(&one.action.title).bold(), Text::own("\n"), words(one)]).collect();
        let body = if these.is_empty() { self.words("child-nothing") } else { Block::Bullets(these) };
        vec![self.heading("child-way-heading"), body]
    }

    fn numbers(&self) -> Vec<Block> {
        let measures: Vec<&Measure> =
            self.view.report.priorities.iter().flat_map(|priority| &priority.measures).collect();
        let one = |one: &&Measure| {
            let named = one.measure.as_ref().or(one.indicator.as_ref());
            let title = self.content(named.map_or("", |named| &named.title)).bold();
            let last = self.view.last(one).and_then(|(_, way)| way);
            let state = match (one.state.as_str(), last) {
                ("improvement", Some("worse")) => "good-but",
                ("improvement", _) => "good",
                ("concern", Some("better")) => "bad-but",
                ("concern", _) => "bad",
                ("none", _) => "none",
                _ => "unsure",
            };
            let value = self.value(one).map(|words| Text::own(format!("{words}. ")));
            let said = value.into_iter().chain([self.own(&format!("child-state-{state}"))]);
            [title, Text::own("\n")].into_iter().chain(said).collect()
        };
        if measures.is_empty() {
            return Vec::new();
        }
        vec![self.heading("child-numbers"), Block::Bullets(measures.iter().map(one).collect())]
    }

    /// The number of a measure: a percentage as so many of a hundred.
    fn value(&self, measure: &Measure) -> Option<String> {
        let number = measure.number?;
        if measure.unit.as_deref() != Some("%") {
            return measure.value.clone();
        }
        #[expect(clippy::cast_possible_truncation, reason = "a percentage is small")]
        let n = number.round() as i64;
        Some(self.ctx.language.text("child-of-100", &[("n", n.into())]))
    }

    /// What was promised, and whether anybody does something about it.
    fn promised(&self) -> Vec<Block> {
        let item = |one: &super::Promise| {
            let mut texts = vec![self.content(&one.promise.title).bold(), Text::own("\n")];
            if one.actions.is_empty() {
                texts.push(self.own("child-promise-none"));
            }
            for (at, followed) in one.actions.iter().enumerate() {
                let name = followed.now.as_deref().unwrap_or("not-started");
                let stop = if at > 0 { "\n" } else { "" };
                texts.push(Text::own(format!("{stop}{}: ", self.ctx.t(&format!("child-{name}")))));
                texts.push(self.content(&followed.action.title).link(self.view.href("actions", &followed.action)));
            }
            texts
        };
        let all: Vec<Vec<Text>> = self.view.report.promises.iter().map(item).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("child-promised"), Block::Bullets(all)] }
    }

    fn said(&self) -> Vec<Block> {
        let words = |one: &super::Reply| match &one.withdrawn {
            Some(day) => Text::own(self.taken_back(day)),
            None if one.quoted => self.content(&format!("“{}”", one.message.title)),
            None => self.content(&one.message.title),
        };
        let one = |one: &super::Reply| {
            let mut texts = vec![words(one), Text::own("\n"), self.own("child-answered")];
            for action in &one.actions {
                texts.push(Text::own(" "));
                texts.push(self.content(&action.title).link(self.view.href("actions", action)));
            }
            texts
        };
        let these: Vec<Vec<Text>> = self.view.report.replies.iter().map(one).collect();
        let body = if these.is_empty() { self.words("child-said-none") } else { Block::Bullets(these) };
        vec![self.heading("child-said"), body]
    }
}
