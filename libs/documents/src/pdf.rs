//! A PDF that a screen reader can read: tagged, and held to PDF/UA-1 by the library that writes it.
//!
//! How it looks stands in `pdf.typ`. What it says goes there as data, so that no word of anybody is read as markup.

use crate::{Block, Document, Fonts, Paper, Picture, Text, is_from_right};
use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue, Smart};
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
    let inputs: Dict = [("document".into(), data(document).to_string().into_value())].into_iter().collect();
    let library = LazyHash::new(Library::builder().with_inputs(inputs).build());
    let desk = Desk { library, look: Source::detached(LOOK), fonts };
    let laid = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| said(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| fault.message().to_string())?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Every Chance".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&laid, &options).map_err(|faults| said(&faults));
    // What it has remembered is of this document, and another will come.
    typst::comemo::evict(0);
    bytes
}

fn said(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.to_string()).collect::<Vec<_>>().join("; ")
}

/// The document as `pdf.typ` reads it.
fn data(document: &Document) -> Value {
    json!({
        "title": clean(&document.title),
        "language": document.language,
        "right_to_left": document.right_to_left,
        "colour": document.colour,
        "size": document.size,
        "slide": document.paper == Paper::Slide,
        "blocks": document.blocks.iter().map(block).collect::<Vec<_>>(),
    })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Title(words) => json!({ "kind": "title", "text": text(words) }),
        Block::Contents(words) => json!({ "kind": "contents", "text": text(words) }),
        Block::Heading(level, words) => json!({ "kind": "heading", "level": level, "text": text(words) }),
        Block::Paragraph(words) => json!({ "kind": "paragraph", "texts": texts(words) }),
        Block::Note(words) => json!({ "kind": "note", "texts": texts(words) }),
        Block::Bullets(items) => {
            json!({ "kind": "bullets", "items": items.iter().map(|item| texts(item)).collect::<Vec<_>>() })
        }
        Block::Sign(level, one) => json!({ "kind": "sign", "level": level, "picture": picture(one) }),
        Block::Signs(all) => json!({ "kind": "signs", "pictures": all.iter().map(picture).collect::<Vec<_>>() }),
        Block::Pictures(all) => json!({ "kind": "pictures", "pictures": all.iter().map(picture).collect::<Vec<_>>() }),
        Block::Table { headings, rows } => {
            let rows: Vec<_> = rows.iter().map(|row| texts(row)).collect();
            json!({ "kind": "table", "headings": texts(headings), "rows": rows })
        }
    }
}

fn picture(one: &Picture) -> Value {
    json!({ "svg": one.svg, "alt": clean(&one.alt), "caption": text(&one.caption) })
}

fn texts(all: &[Text]) -> Vec<Value> {
    all.iter().map(text).collect()
}

fn text(text: &Text) -> Value {
    let mut value = json!(Text { words: clean(&text.words), ..text.clone() });
    value["from_right"] = Value::from(is_from_right(&text.words));
    value
}

/// Words without control characters, which no PDF can say.
fn clean(words: &str) -> String {
    words.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
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
        let picture = Picture { svg: "<svg".to_owned(), alt: "Nothing".to_owned(), caption: Text::own("Nothing") };
        document.blocks.push(Block::Pictures(vec![picture]));
        let refused = pdf(&document, &fonts()).unwrap_err();
        assert!(refused.contains("SVG"), "{refused}");
        document.blocks.pop();
        document.blocks.push(Block::Heading(3, Text::own("Two levels down at once")));
        document.blocks.insert(0, Block::Heading(3, Text::own("Two levels down at once")));
        assert!(pdf(&document, &fonts()).is_err());
    }

    #[test]
    fn fonts_that_are_missing_are_named_with_the_remedy() {
        let refused = Fonts::read(std::path::Path::new("/nowhere")).err().unwrap();
        assert!(refused.contains("/nowhere/NotoSans-Regular.ttf") && refused.contains("fonts-noto-core"), "{refused}");
    }
}
