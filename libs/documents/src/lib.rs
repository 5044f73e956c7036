//! Documents for readers outside the browser, from one neutral description: headings, paragraphs, lists and tables.
//!
//! It knows nothing of the product and reads nothing. So far it writes Word files ([`docx`]).

mod docx;

pub use docx::docx;

/// A document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// The tag of its language, such as `en-GB`.
    pub language: String,
    /// Whether that language is written from the right.
    pub right_to_left: bool,
    /// What it holds, in the order of reading.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title, over everything.
    Title(Text),
    /// A heading of a level from 1 to 3.
    Heading(usize, Text),
    /// A paragraph.
    Paragraph(Vec<Text>),
    /// A paragraph that must not be missed.
    Note(Vec<Text>),
    /// A list.
    Bullets(Vec<Vec<Text>>),
    /// A table, whose first row are its headings.
    Table {
        /// The headings of the columns.
        headings: Vec<Text>,
        /// The rows below them.
        rows: Vec<Vec<Text>>,
    },
}

/// Some words.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Adds a part.
    pub fn add(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Whether a part is written from the right: its first words are the document's own.
    fn is_from_right(&self, texts: &[Text]) -> bool {
        self.right_to_left && texts.first().is_some_and(|text| !text.foreign)
    }
}
