//! A slip of paper to hand over: framed on the screen, and printed alone.

use crate::i18n::Language;

/// Such a slip, in the language of whoever gets it.
pub struct Slip {
    /// That language.
    pub language: &'static Language,
    /// The whole address to open: the site, and the path on it, between which a line may break.
    pub address: [String; 2],
    /// The code to type there.
    pub code: String,
    /// What is said to them.
    pub words: Vec<String>,
}
