//! A PDF that a screen reader can read: tagged, and held to PDF/UA-1 by the library that writes it.
//!
//! How it looks stands in `pdf.typ`. What it says goes there as data, so that no word of anybody is read as markup.

use crate::{Block, Document, Drawing, Fonts, Paper, Picture, Text, is_from_right};
use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How it looks.
const LOOK: &str = include_str!("pdf.typ");

/// The bytes of a PDF.
///
/// # Errors
/// What the library refused, such as a picture without words.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, String> {
    let reading = Reading(fonts);
    let inputs: Dict = [
        ("document".into(), reading.data(document).to_string().into_value()),
        ("dots".into(), dots(document).into_value()),
    ]
    .into_iter()
    .collect();
    let library = LazyHash::new(Library::builder().with_inputs(inputs).build());
    let desk = Desk { library, look: Source::detached(LOOK), fonts };
    let laid = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| said(&faults))?;
    // What it remembers of how it was laid out is needed no more, and is much.
    typst::comemo::evict(0);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| fault.message().to_string())?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Every Chance".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&laid, &options).map_err(|faults| said(&faults));
    // What it has remembered is of this document, and another will come.
    typst::comemo::evict(0);
    bytes
}

/// The pictures of dots, in the order in which they stand.
fn dots(document: &Document) -> Array {
    let one = |picture: &Picture| match &picture.drawing {
        Drawing::Dots(bytes) => Some(Bytes::new(bytes.clone()).into_value()),
        Drawing::Svg(_) => None,
    };
    document.pictures().filter_map(one).collect()
}

fn said(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.to_string()).collect::<Vec<_>>().join("; ")
}

/// How a letter is shown that no font has.
const UNKNOWN: char = '□';

/// The document as `pdf.typ` reads it, in words that its fonts can show.
struct Reading<'a>(&'a Fonts);

impl Reading<'_> {
    fn data(&self, document: &Document) -> Value {
        let mut blocks: Vec<Value> = document.blocks.iter().map(|one| self.block(one)).collect();
        let mut number = 0;
        blocks.iter_mut().for_each(|block| numbered(block, &mut number));
        json!({
            "title": self.clean(&document.title),
            "language": document.language,
            "right_to_left": document.right_to_left,
            "colour": document.colour,
            "size": document.size,
            "slide": document.paper == Paper::Slide,
            "blocks": blocks,
        })
    }

    fn block(&self, block: &Block) -> Value {
        let pictures = |all: &[Picture]| all.iter().map(|one| self.picture(one)).collect::<Vec<_>>();
        let rows = |all: &[Vec<Text>]| all.iter().map(|row| self.texts(row)).collect::<Vec<_>>();
        match block {
            Block::Title(words) => json!({ "kind": "title", "text": self.text(words) }),
            Block::Contents(words) => json!({ "kind": "contents", "text": self.text(words) }),
            Block::Heading(level, words) => json!({ "kind": "heading", "level": level, "text": self.text(words) }),
            Block::Paragraph(words) => json!({ "kind": "paragraph", "texts": self.texts(words) }),
            Block::Note(words) => json!({ "kind": "note", "texts": self.texts(words) }),
            Block::Bullets(items) => json!({ "kind": "bullets", "items": rows(items) }),
            Block::Sign(level, one) => json!({ "kind": "sign", "level": level, "picture": self.picture(one) }),
            Block::Logo(one) => json!({ "kind": "logo", "pictures": [self.picture(one)] }),
            Block::Signs(all) => json!({ "kind": "signs", "pictures": pictures(all) }),
            Block::Pictures(all) => json!({ "kind": "pictures", "pictures": pictures(all) }),
            Block::Table { headings, rows: all } => {
                json!({ "kind": "table", "headings": self.texts(headings), "rows": rows(all) })
            }
        }
    }

    fn picture(&self, one: &Picture) -> Value {
        json!({ "svg": one.svg(), "dots": matches!(one.drawing, Drawing::Dots(_)), "alt": self.clean(&one.alt), "caption": self.text(&one.caption) })
    }

    fn texts(&self, all: &[Text]) -> Vec<Value> {
        all.iter().map(|one| self.text(one)).collect()
    }

    fn text(&self, text: &Text) -> Value {
        let mut value = json!(Text { words: self.clean(&text.words), ..text.clone() });
        value["from_right"] = Value::from(is_from_right(&text.words));
        value
    }

    /// Words without control characters, which no PDF can say, and with a square for each letter that no font has: one such
    /// letter in somebody's sentence must not keep a whole report from being written.
    fn clean(&self, words: &str) -> String {
        let one = |c: char| match c {
            '\n' => Some(c),
            // What says how the letter before it is drawn.
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => None,
            c if c.is_control() => None,
            // What joins letters, parts them or turns their direction is no letter.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
                Some(c)
            }
            c if c.is_whitespace() || self.0.have(c) => Some(c),
            _ => Some(UNKNOWN),
        };
        words.chars().filter_map(one).collect()
    }
}

/// Gives each picture of dots in a part its place among all of them.
fn numbered(block: &mut Value, number: &mut usize) {
    for picture in block["pictures"].as_array_mut().into_iter().flatten() {
        if picture["dots"] == true {
            picture["dots"] = json!(*number);
            *number += 1;
        } else {
            picture["dots"] = Value::Null;
        }
    }
}

/// What the library may see: how it looks, and the fonts. No file and no day.
struct Desk<'a> {
    library: LazyHash<Library>,
    look: Source,
    fonts: &'a Fonts,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.look.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.look.id() { Ok(self.look.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{document, fonts};

    #[test]
    fn a_pdf_says_that_it_is_tagged_and_can_be_read_by_a_screen_reader() {
        for (language, right_to_left) in [("en-GB", false), ("bn", false), ("so", false), ("ar", true)] {
            let bytes = pdf(&document(language, right_to_left), &fonts()).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            assert!(text.starts_with("%PDF-1.7"), "{language}");
            for there in ["/MarkInfo", "/Marked true", "pdfuaid:part", "/StructTreeRoot", "/Lang"] {
                assert!(text.contains(there), "{there} is not in that in {language}");
            }
            assert_eq!(bytes, pdf(&document(language, right_to_left), &fonts()).unwrap(), "always the same");
        }
    }

    #[test]
    fn words_of_another_direction_are_set_from_their_own_side() {
        assert!(is_from_right("«كان الصيف صعبًا.»") && !is_from_right("12 boats, قارب") && !is_from_right("12"));
        let mut document = document("en-GB", false);
        document.blocks.push(Block::Paragraph(vec![Text::own("كان الصيف صعبًا: غادر 7 عمال.")]));
        document.blocks.push(Block::Bullets(vec![vec![Text::own("غرفتان جديدتان.")]]));
        let bytes = pdf(&document, &fonts()).unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains("(ar)"), "it says in which language they are");
    }

    #[test]
    fn what_a_screen_reader_could_not_say_is_refused() {
        let mut document = document("en-GB", false);
        let picture = Picture {
            drawing: Drawing::Svg("<svg".to_owned()),
            alt: "Nothing".to_owned(),
            caption: Text::own("Nothing"),
        };
        document.blocks.push(Block::Pictures(vec![picture]));
        let refused = pdf(&document, &fonts()).unwrap_err();
        assert!(refused.contains("SVG"), "{refused}");
        document.blocks.pop();
        document.blocks.push(Block::Heading(3, Text::own("Two levels down at once")));
        document.blocks.insert(0, Block::Heading(3, Text::own("Two levels down at once")));
        assert!(pdf(&document, &fonts()).is_err());
    }

    #[test]
    fn a_letter_that_no_font_has_keeps_nothing_from_being_written() {
        let mut document = document("en-GB", false);
        let words = "From June → to March 👍🏽, 家 and 𐎀\u{fe0f}";
        document.blocks.push(Block::Paragraph(vec![Text::own(words)]));
        document.blocks.push(Block::Bullets(vec![vec![Text::own(words).bold()]]));
        pdf(&document, &fonts()).unwrap();
        assert_eq!(Reading(&fonts()).clean("a → b\u{7}, ক, س"), "a □ b, ক, س");
    }

    #[test]
    fn fonts_that_are_missing_are_named_with_the_remedy() {
        let refused = Fonts::read(std::path::Path::new("/nowhere")).err().unwrap();
        assert!(refused.contains("/nowhere/NotoSans-Regular.ttf") && refused.contains("fonts-noto-core"), "{refused}");
    }
}
