//! Documents for readers outside the browser, from one neutral description: headings, paragraphs, lists, tables and pictures.
//!
//! It knows nothing of the product and reads nothing but [`Fonts`]. It writes Word files ([`docx`]) and PDF/UA ([`pdf`]).

mod docx;
#[cfg(test)]
mod example;
mod fonts;
mod pdf;
mod png;

pub use docx::docx;
pub use fonts::Fonts;
pub use pdf::pdf;

use serde::Serialize;

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// The tag of its language, such as `en-GB`.
    pub language: String,
    /// Whether that language is written from the right.
    pub right_to_left: bool,
    /// The colour of headings and links, as `#rrggbb`, dark enough to be read on white.
    pub colour: String,
    /// What it is laid out on.
    pub paper: Paper,
    /// The size of its letters in points; 10.5 is usual.
    pub size: f64,
    /// What it holds, in the order of reading.
    pub blocks: Vec<Block>,
}

/// What a document is laid out on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Paper {
    /// A sheet to be read or printed.
    #[default]
    A4,
    /// A page to be shown on a wall.
    Slide,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title, over everything.
    Title(Text),
    /// The headings of the first level, each with its page where the document has pages, under this heading.
    Contents(Text),
    /// A heading of a level from 1 to 3; none is left out on the way down.
    Heading(usize, Text),
    /// A paragraph.
    Paragraph(Vec<Text>),
    /// A paragraph that must not be missed.
    Note(Vec<Text>),
    /// A list.
    Bullets(Vec<Vec<Text>>),
    /// A heading of a level from 1 to 3 with a sign before it: the caption are its words.
    Sign(usize, Picture),
    /// The mark of whoever publishes it, over everything.
    Logo(Picture),
    /// Signs beside each other, each over its caption.
    Signs(Vec<Picture>),
    /// Drawings that belong together.
    Pictures(Vec<Picture>),
    /// A table, whose first row are its headings.
    Table {
        /// The headings of the columns.
        headings: Vec<Text>,
        /// The rows below them.
        rows: Vec<Vec<Text>>,
    },
}

/// What a picture is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Lines and words, as SVG.
    Svg(String),
    /// Dots, as PNG or JPEG.
    Dots(Vec<u8>),
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it is made of.
    pub drawing: Drawing,
    /// What it shows, for whoever does not see it.
    pub alt: String,
    /// What stands over it; empty, where nothing does.
    pub caption: Text,
}

impl Picture {
    /// The drawing as SVG; empty, where it is none.
    pub fn svg(&self) -> &str {
        match &self.drawing {
            Drawing::Svg(svg) => svg,
            Drawing::Dots(_) => "",
        }
    }
}

/// Some words.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Text {
    /// The words.
    pub words: String,
    /// Whether they are in another language than the document, which is then written from the left.
    pub foreign: bool,
    /// Whether they are strong.
    pub bold: bool,
    /// Where they lead, as a whole web address.
    pub link: Option<String>,
}

impl Text {
    /// Words in the language of the document.
    pub fn own(words: impl Into<String>) -> Text {
        Text { words: words.into(), ..Text::default() }
    }

    /// Words in another language.
    pub fn foreign(words: impl Into<String>) -> Text {
        Text { words: words.into(), foreign: true, ..Text::default() }
    }

    /// The same, strong.
    #[must_use]
    pub fn bold(self) -> Text {
        Text { bold: true, ..self }
    }

    /// The same, leading to a web address.
    #[must_use]
    pub fn link(self, address: impl Into<String>) -> Text {
        Text { link: Some(address.into()), ..self }
    }
}

impl Document {
    /// A document without any part yet, in letters of the usual size.
    pub fn new(title: &str, language: &str, right_to_left: bool) -> Document {
        Document {
            title: title.to_owned(),
            language: language.to_owned(),
            right_to_left,
            colour: "#0b0c0c".to_owned(),
            paper: Paper::A4,
            size: 10.5,
            blocks: Vec::new(),
        }
    }

    /// Its pictures, in the order in which they stand.
    fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Pictures(all) | Block::Signs(all) => all.as_slice(),
            Block::Sign(_, one) | Block::Logo(one) => std::slice::from_ref(one),
            _ => &[],
        })
    }

    /// Whether a part is written from the right: its first words are the document's own, or begin with such a letter.
    fn is_from_right(&self, texts: &[Text]) -> bool {
        texts.first().is_some_and(|text| self.right_to_left && !text.foreign || is_from_right(&text.words))
    }
}

/// Whether words are written from the right, by their first letter.
#[must_use]
pub fn is_from_right(words: &str) -> bool {
    let from_right = |c: char| ('\u{590}'..='\u{8FF}').contains(&c) || ('\u{FB1D}'..='\u{FEFC}').contains(&c);
    words.chars().find(|c| c.is_alphabetic()).is_some_and(from_right)
}
