//! A Word file: real headings, lists and tables, so that a screen reader and a table of contents find them.
//!
//! The library that writes it knows no language, no title and no headings of tables, so these are put into its parts before they
//! are packed.

use crate::{Block, Document, Drawing, Fonts, Text, png};
use docx_rs::{
    AbstractNumbering, BreakType, Docx, Hyperlink, HyperlinkType, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumberFormat, Numbering, NumberingId, Paragraph, ParagraphChild, Pic, Run, RunFonts, SpecialIndentType, Start,
    Style, StyleType, Table, TableCell, TableRow, WidthType, XMLDocx,
};
use std::io::Cursor;

/// The list of all bullets.
const BULLETS: usize = 2;

/// How wide a page is between its margins, in twentieths of a point.
const WIDTH: usize = 8_500;

/// How wide a picture is, in the units of drawings, of which a twentieth of a point has 635.
const WIDE: u32 = 6_000 * 635;

/// How wide a logo is at most.
const LOGO: u32 = 2_400 * 635;

/// How wide a sign is.
const SMALL: u32 = 600 * 635;

/// How the library writes a picture of which it does not know what it shows.
const UNDESCRIBED: &str = "<wp:docPr id=\"1\" name=\"Figure\" />";

/// The bytes of a Word file.
///
/// # Errors
/// What the library refused.
pub fn docx(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, String> {
    let mut docx = styled(Docx::new(), document.size);
    let mut pictures = 0;
    for block in &document.blocks {
        docx = match block {
            Block::Table { headings, rows } => {
                docx.add_table(table(document, headings, rows)).add_paragraph(Paragraph::new())
            }
            Block::Bullets(items) => items.iter().fold(docx, |docx, item| {
                let point = paragraph(document, item).numbering(NumberingId::new(BULLETS), IndentLevel::new(0));
                docx.add_paragraph(point)
            }),
            // Word makes its own from the headings.
            Block::Contents(_) => docx,
            Block::Pictures(all) => {
                for one in all {
                    pictures += 1;
                    let run = Run::new().add_image(picture(&one.drawing, pictures, WIDE, fonts)?);
                    if !one.caption.words.is_empty() {
                        let caption = one.caption.clone().bold();
                        docx = docx.add_paragraph(paragraph(document, &[caption]).keep_next(true));
                    }
                    docx = docx.add_paragraph(Paragraph::new().add_run(run));
                }
                docx
            }
            Block::Logo(one) => {
                pictures += 1;
                docx.add_paragraph(Paragraph::new().add_run(Run::new().add_image(picture(
                    &one.drawing,
                    pictures,
                    LOGO,
                    fonts,
                )?)))
            }
            Block::Signs(all) => {
                for one in all {
                    pictures += 1;
                    let run = Run::new().add_image(picture(&one.drawing, pictures, SMALL, fonts)?);
                    let words = one.caption.clone().bold();
                    docx = docx.add_paragraph(before(run, paragraph(document, &[words])));
                }
                docx
            }
            Block::Sign(level, one) => {
                pictures += 1;
                let run = Run::new().add_image(picture(&one.drawing, pictures, SMALL, fonts)?);
                let words = paragraph(document, std::slice::from_ref(&one.caption));
                docx.add_paragraph(
                    before(run, words).style(&format!("Heading{}", (*level).clamp(1, 3))).keep_next(true),
                )
            }
            Block::Title(text) => docx.add_paragraph(paragraph(document, std::slice::from_ref(text)).style("Title")),
            Block::Heading(level, text) => {
                let style = format!("Heading{}", (*level).clamp(1, 3));
                docx.add_paragraph(paragraph(document, std::slice::from_ref(text)).style(&style).keep_next(true))
            }
            Block::Paragraph(texts) => docx.add_paragraph(paragraph(document, texts)),
            Block::Note(texts) => docx.add_paragraph(paragraph(document, texts).style("Note")),
        };
    }
    let mut bytes = Cursor::new(Vec::new());
    completed(docx.build(), document).pack(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

/// The styles by which Word knows headings, and the list.
fn styled(docx: Docx, points: f64) -> Docx {
    let half_points = (points * 2.0).round() as usize;
    let heading = |id: &str, name: &str, size, level: Option<usize>| {
        let spacing = LineSpacing::new().before(240).after(120);
        let style = Style::new(id, StyleType::Paragraph).name(name).bold().size(size).line_spacing(spacing);
        level.map_or(style.clone(), |level| style.outline_lvl(level))
    };
    let note = Style::new("Note", StyleType::Paragraph).name("Note").italic();
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"));
    let bullet = bullet.indent(Some(500), Some(SpecialIndentType::Hanging(300)), None, None);
    docx.default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"))
        .default_size(half_points)
        .default_line_spacing(LineSpacing::new().after(120))
        .add_style(heading("Title", "Title", 40, None))
        .add_style(heading("Heading1", "heading 1", 32, Some(0)))
        .add_style(heading("Heading2", "heading 2", 26, Some(1)))
        .add_style(heading("Heading3", "heading 3", 23, Some(2)))
        .add_style(note)
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn paragraph(document: &Document, texts: &[Text]) -> Paragraph {
    let mut paragraph = Paragraph::new();
    if document.is_from_right(texts) {
        paragraph.property = paragraph.property.bidi(true);
    }
    texts.iter().fold(paragraph, |paragraph, text| match &text.link {
        Some(address) => {
            let run = run(text).color("1D4F5C").underline("single");
            paragraph.add_hyperlink(Hyperlink::new(address, HyperlinkType::External).add_run(run))
        }
        None => paragraph.add_run(run(text)),
    })
}

/// The words, with their line breaks; a file of XML holds no control characters.
fn run(text: &Text) -> Run {
    let clean = |line: &str| line.chars().filter(|c| !c.is_control()).collect::<String>();
    let mut run = if text.bold { Run::new().bold() } else { Run::new() };
    for (at, line) in text.words.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(clean(line));
    }
    run
}

fn table(document: &Document, headings: &[Text], rows: &[Vec<Text>]) -> Table {
    let cell = |text: &Text| {
        let width = WIDTH / headings.len().max(1);
        TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph(document, std::slice::from_ref(text)))
    };
    let head = headings.iter().map(|text| cell(&text.clone().bold())).collect();
    // A row that is not split is one of headings: see `completed`.
    let head = TableRow::new(head).cant_split();
    let rows = rows.iter().map(|row| TableRow::new(row.iter().map(cell).collect()));
    Table::new(std::iter::once(head).chain(rows).collect()).width(WIDTH, WidthType::Dxa)
}

/// A paragraph with a sign before its words.
fn before(sign: Run, words: Paragraph) -> Paragraph {
    let mut paragraph = words.add_run(Run::new());
    paragraph.children.insert(0, ParagraphChild::Run(Box::new(Run::new().add_text(" "))));
    paragraph.children.insert(0, ParagraphChild::Run(Box::new(sign)));
    paragraph
}

/// A drawing as dots, so wide.
fn picture(drawing: &Drawing, number: usize, wide: u32, fonts: &Fonts) -> Result<Pic, String> {
    let png = png::png(drawing, fonts)?;
    let height = wide * png.height / png.width.max(1);
    Ok(Pic::new_with_dimensions(png.bytes, png.width, png.height).id(format!("rIdPicture{number}")).size(wide, height))
}

/// The parts with the headings of tables, what pictures show, the language and the title.
fn completed(mut parts: XMLDocx, document: &Document) -> XMLDocx {
    let replace = |part: &mut Vec<u8>, from: &str, to: &str| {
        let text = String::from_utf8_lossy(part).replace(from, to);
        *part = text.into_bytes();
    };
    replace(&mut parts.document, "<w:cantSplit />", "<w:cantSplit /><w:tblHeader />");
    parts.document = described(&String::from_utf8_lossy(&parts.document), document).into_bytes();
    if document.right_to_left {
        replace(&mut parts.document, "<w:tblPr>", "<w:tblPr><w:bidiVisual />");
    }
    let language = escaped(&document.language);
    let lang = format!("<w:lang w:val=\"{language}\" w:bidi=\"{language}\" /></w:rPr></w:rPrDefault>");
    replace(&mut parts.styles, "</w:rPr></w:rPrDefault>", &lang);
    let title = format!(
        "<dc:title>{}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>",
        escaped(&document.title)
    );
    replace(&mut parts.doc_props.core, "</cp:coreProperties>", &title);
    parts
}

/// The same with what each picture shows.
fn described(xml: &str, document: &Document) -> String {
    let mut parts = xml.split(UNDESCRIBED);
    let mut all = parts.next().unwrap_or_default().to_owned();
    for (number, (part, picture)) in parts.zip(document.pictures()).enumerate() {
        let alt = escaped(&picture.alt);
        all.push_str(&format!("<wp:docPr id=\"{}\" name=\"Figure\" descr=\"{alt}\" />{part}", number + 1));
    }
    all
}

fn escaped(text: &str) -> String {
    let clean = text.chars().filter(|c| !c.is_control());
    clean.fold(String::new(), |mut all, c| {
        match c {
            '&' => all.push_str("&amp;"),
            '<' => all.push_str("&lt;"),
            '>' => all.push_str("&gt;"),
            '"' => all.push_str("&quot;"),
            c => all.push(c),
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Picture;
    use crate::example::{document, fonts};
    use std::io::Read;

    fn part(bytes: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_word_file_has_headings_lists_and_tables_that_are_such() {
        let bytes = docx(&document("en-GB", false), &fonts()).unwrap();
        let body = part(&bytes, "word/document.xml");
        for there in ["w:val=\"Heading1\"", "<w:tblHeader />", "<w:numPr>", "Boats &amp; &lt;harbours&gt;", "<w:br "] {
            assert!(body.contains(there), "{there} is not in {body}");
        }
        assert_eq!(body.matches("<w:tblHeader />").count(), 1, "the first row alone");
        assert!(!body.contains('\u{7}') && !body.contains("<w:bidi"), "{body}");
        let styles = part(&bytes, "word/styles.xml");
        assert!(styles.contains("<w:lang w:val=\"en-GB\""), "{styles}");
        assert!(styles.contains("w:outlineLvl w:val=\"0\""), "{styles}");
        assert!(part(&bytes, "docProps/core.xml").contains("<dc:title>Boats &amp; &lt;harbours&gt;</dc:title>"));
        assert!(body.contains("descr=\"A line &amp; a dot\""), "{body}");
        assert!(part(&bytes, "word/_rels/document.xml.rels").contains("https://a.example/?b=1&amp;c=2"));
    }

    #[test]
    fn a_photograph_stands_in_both_forms_with_what_it_shows() {
        let mut bytes = Vec::new();
        let dots = image::RgbImage::from_pixel(90, 60, image::Rgb([10, 120, 90]));
        dots.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut bytes)).unwrap();
        let mut document = document("en-GB", false);
        let photo = |alt: &str| Picture {
            drawing: Drawing::Dots(bytes.clone()),
            alt: alt.to_owned(),
            caption: Text::default(),
        };
        document.blocks.insert(0, Block::Logo(photo("The mark of a harbour")));
        document.blocks.push(Block::Pictures(vec![photo("Children paint a wall"), photo("The wall in June")]));
        let body = part(&docx(&document, &fonts()).unwrap(), "word/document.xml");
        for shown in ["The mark of a harbour", "A line &amp; a dot", "Children paint a wall", "The wall in June"] {
            assert_eq!(body.matches(&format!("descr=\"{shown}\"")).count(), 1, "{shown}");
        }
        let pdf = String::from_utf8_lossy(&crate::pdf(&document, &fonts()).unwrap()).into_owned();
        assert!(pdf.contains("(Children paint a wall)") && pdf.contains("/DCTDecode"), "the photograph is there");
        document.blocks.push(Block::Pictures(vec![photo("")]));
        assert!(crate::pdf(&document, &fonts()).is_err(), "a picture without words is refused");
    }

    #[test]
    fn words_of_a_language_from_the_right_are_written_so_and_others_are_not() {
        let body = part(&docx(&document("ar", true), &fonts()).unwrap(), "word/document.xml");
        assert_eq!(
            body.matches("<w:bidi />").count(),
            6,
            "a note, a heading, a point, a caption, and two headings of a table: {body}"
        );
        assert_eq!(body.matches("<w:bidiVisual />").count(), 1);
    }
}
