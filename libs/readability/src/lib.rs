//! How easy an English text is to read, and what in it could be simpler.
//!
//! [`reading`] says how old a reader must be. [`check`] marks words to avoid, long sentences and hard words.
//! The words to avoid are the caller's: this crate has none of its own, and knows nothing of the product.
//!
//! ```
//! use readability::{Avoid, Found, check, reading};
//!
//! let text = "The council will review every child's placement. Children may say what matters to them.";
//! let reading = reading(text).unwrap();
//! assert_eq!((reading.words, reading.sentences, reading.syllables), (14, 2, 20));
//! assert_eq!(reading.age.round(), 9.0);
//!
//! let placement = Avoid {
//!     word: "placement".to_owned(),
//!     instead: vec!["home".to_owned(), "where you live".to_owned()],
//!     why: "Children say that it sounds like a thing, not a home.".to_owned(),
//! };
//! let marks = check(text, &[placement]);
//! assert_eq!(marks.len(), 1);
//! assert_eq!(marks[0].found, Found::Avoid(0));
//! assert_eq!(&text[marks[0].start..marks[0].end], "placement");
//! ```
//!
//! Syllables, abbreviations and plurals are those of English. In another language, the counts of words and sentences
//! hold where its words are written apart, and so do the words to avoid; its reading age and hard words mean nothing.
//!
//! No clock, no input, no output. Any text may be given, and the time it takes grows with its length.

mod check;
mod exceptions;
mod lines;
mod phrases;
mod reading;
mod sentences;
mod syllables;
mod vowels;
mod words;

pub use check::{Avoid, Found, HARD_WORD, LONG_SENTENCE, Mark, check};
pub use reading::{FORMULA, Reading, reading};
pub use syllables::syllables;
