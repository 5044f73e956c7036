//! The fonts of documents: the Noto family, which has the letters of every language that the product speaks.

use resvg::usvg::fontdb;
use std::path::Path;
use std::sync::Arc;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The files that are needed, as Debian's package `fonts-noto-core` names them.
const FILES: [&str; 8] = [
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Italic.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansBengali-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansSymbols2-Regular.ttf",
];

/// Fonts that were read.
pub struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
    /// The same for drawings.
    pub(crate) drawing: Arc<fontdb::Database>,
}

impl Fonts {
    /// Reads the fonts of a folder.
    ///
    /// # Errors
    /// A sentence that names the first file that is missing or is no font.
    pub fn read(folder: &Path) -> Result<Fonts, String> {
        let read = |name: &&str| {
            let path = folder.join(name);
            let bytes = std::fs::read(&path).map_err(|error| format!(
                "The font {} cannot be read ({error}): install the Noto fonts (Debian's package fonts-noto-core), or name their folder with the key `fonts`.",
                path.display()
            ))?;
            Font::new(Bytes::new(bytes), 0).ok_or_else(|| format!("{} is not a font.", path.display()))
        };
        let fonts: Vec<Font> = FILES.iter().map(read).collect::<Result<_, String>>()?;
        let mut drawing = fontdb::Database::new();
        for font in &fonts {
            drawing.load_font_source(fontdb::Source::Binary(Arc::new(font.data().clone())));
        }
        drawing.set_sans_serif_family("Noto Sans");
        Ok(Fonts { drawing: Arc::new(drawing), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts })
    }

    /// Whether one of them has this letter.
    pub(crate) fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }
}
