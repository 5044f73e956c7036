//! Finding things by the words in them, in memory: in any script, by stems of English, by the beginning of a word, and with a slip.
//!
//! ```
//! use wordsearch::{How, Index, Thing};
//!
//! let index = Index::new()?;
//! index.replace(&[
//!     Thing { key: 7, title: "Youth clubs".to_owned(), text: "Table tennis in the evening".to_owned(), kin: "teenagers".to_owned() },
//!     Thing { key: 9, title: "Money advice".to_owned(), text: "Bring the letters".to_owned(), kin: String::new() },
//! ])?;
//! let keys = |question: &str| index.find(question, How::ALL).unwrap().map(|hits| hits.iter().map(|hit| hit.key).collect::<Vec<_>>());
//! assert_eq!(keys("club"), Some(vec![7]));
//! assert_eq!(keys("tabel tennis"), Some(vec![7]));
//! assert_eq!(keys("teenager"), Some(vec![7]));
//! assert_eq!(keys("letters club"), Some(vec![]));
//! assert_eq!(keys("?!"), None, "no word is looked for");
//! # Ok::<(), wordsearch::Broken>(())
//! ```

mod words;

use std::sync::{Mutex, PoisonError};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{Index as Tantivy, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

/// What may go wrong in an index in memory: only what is broken in it.
pub type Broken = tantivy::TantivyError;

/// The most words of a question that are looked for.
const WORDS: usize = 12;
/// The most letters of a question that are read.
const LETTERS: usize = 400;
/// How much memory is taken for what is being added, in bytes.
const HEAP: usize = 15_000_000;

/// How much a word counts where it stands.
const IN_TITLE: f32 = 12.0;
const IN_TEXT: f32 = 4.0;
const IN_KIN: f32 = 1.0;

/// A thing that can be found.
#[derive(Clone, Debug, Default)]
pub struct Thing {
    /// What it is known by.
    pub key: u64,
    /// Its title: what is found in it counts most.
    pub title: String,
    /// Its text.
    pub text: String,
    /// Words by which it is looked for and that do not stand in it: what is found in them counts least.
    pub kin: String,
}

/// A thing that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// What it is known by.
    pub key: u64,
    /// How well it fits; more is better.
    pub score: f32,
}

/// An index of things.
pub struct Index {
    writer: Mutex<IndexWriter>,
    reader: IndexReader,
    fields: Fields,
    stems: TextAnalyzer,
    words: TextAnalyzer,
}

#[derive(Clone, Copy)]
struct Fields {
    key: Field,
    title: Field,
    text: Field,
    kin: Field,
    /// Every word whole, for beginnings and slips.
    whole: Field,
}

impl Index {
    /// An index of nothing.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn new() -> Result<Index, Broken> {
        let mut schema = Schema::builder();
        let fields = Fields {
            key: schema.add_u64_field("key", FAST | INDEXED),
            title: schema.add_text_field("title", indexed("stems")),
            text: schema.add_text_field("text", indexed("stems")),
            kin: schema.add_text_field("kin", indexed("stems")),
            whole: schema.add_text_field("whole", indexed("words")),
        };
        let index = Tantivy::create_in_ram(schema.build());
        let (words, stems) = (words::whole()?, words::stems()?);
        index.tokenizers().register("words", words.clone());
        index.tokenizers().register("stems", stems.clone());
        let writer = Mutex::new(index.writer_with_num_threads(1, HEAP)?);
        // It is read anew when something was written, and at no other time.
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Index { writer, reader, fields, stems, words })
    }

    /// Puts these things in the place of those under their keys.
    ///
    /// # Errors
    /// When the index is broken; it is then as it was.
    pub fn replace(&self, things: &[Thing]) -> Result<(), Broken> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        for thing in things {
            writer.delete_term(Term::from_field_u64(self.fields.key, thing.key));
            writer.add_document(self.document(thing))?;
        }
        writer.commit()?;
        self.reader.reload()
    }

    /// Takes out what is known by these keys.
    ///
    /// # Errors
    /// When the index is broken; it is then as it was.
    pub fn remove(&self, keys: &[u64]) -> Result<(), Broken> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        for key in keys {
            writer.delete_term(Term::from_field_u64(self.fields.key, *key));
        }
        writer.commit()?;
        self.reader.reload()
    }

    fn document(&self, thing: &Thing) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.fields.key, thing.key);
        document.add_text(self.fields.title, &thing.title);
        document.add_text(self.fields.text, &thing.text);
        document.add_text(self.fields.kin, &thing.kin);
        for text in [&thing.title, &thing.text, &thing.kin] {
            document.add_text(self.fields.whole, text);
        }
        document
    }

    /// Everything in which the words of the question are found, best first; nothing, where it has no word.
    ///
    /// # Errors
    /// When the index is broken.
    pub fn find(&self, question: &str, how: How) -> Result<Option<Vec<Hit>>, Broken> {
        let Some(query) = self.query(question, how) else { return Ok(None) };
        let searcher = self.reader.searcher();
        let most = usize::try_from(searcher.num_docs()).unwrap_or(usize::MAX).max(1);
        let found = searcher.search(&query, &TopDocs::with_limit(most).order_by_score())?;
        let mut columns = Vec::new();
        for segment in searcher.segment_readers() {
            columns.push(segment.fast_fields().u64("key")?);
        }
        let hit = |(score, at): &(f32, tantivy::DocAddress)| {
            let key = columns.get(usize::try_from(at.segment_ord).ok()?)?.first(at.doc_id)?;
            Some(Hit { key, score: *score })
        };
        Ok(Some(found.iter().filter_map(hit).collect()))
    }

    fn query(&self, question: &str, how: How) -> Option<BooleanQuery> {
        let question: String = question.chars().take(LETTERS).collect();
        let stems = words::of(&self.stems, &question);
        let whole = words::of(&self.words, &question);
        let occur = if how.all { Occur::Must } else { Occur::Should };
        let clauses: Vec<(Occur, Box<dyn Query>)> = stems
            .iter()
            .zip(&whole)
            .take(WORDS)
            .map(|(stem, word)| (occur, Box::new(self.any_way(stem, word, how.slips)) as Box<dyn Query>))
            .collect();
        (!clauses.is_empty()).then(|| BooleanQuery::new(clauses))
    }

    /// By its stem in the title, the text or what is akin, or as the beginning of a word, perhaps with a slip.
    fn any_way(&self, stem: &str, word: &str, slips: bool) -> BooleanQuery {
        let by_stem = |field, boost| {
            let exact = TermQuery::new(Term::from_field_text(field, stem), IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(BoostQuery::new(Box::new(exact), boost)) as Box<dyn Query>)
        };
        let Fields { title, text, kin, whole, .. } = self.fields;
        let mut ways = vec![by_stem(title, IN_TITLE), by_stem(text, IN_TEXT), by_stem(kin, IN_KIN)];
        let letters = word.chars().count();
        if letters >= 3 {
            let slips = u8::from(slips && letters >= 5);
            let near = FuzzyTermQuery::new_prefix(Term::from_field_text(whole, word), slips, true);
            ways.push((Occur::Should, Box::new(near)));
        }
        BooleanQuery::new(ways)
    }
}

/// How the words of a question are to be found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct How {
    /// Whether every word must be found, and not one alone.
    pub all: bool,
    /// Whether a word of five letters or more is found with a slip, too.
    pub slips: bool,
}

impl How {
    /// Every word, with slips.
    pub const ALL: How = How { all: true, slips: true };

    /// From the strictest way to the loosest: who finds nothing in one looks in the next.
    pub const WAYS: [How; 4] =
        [How { all: true, slips: false }, How::ALL, How { all: false, slips: false }, How { all: false, slips: true }];
}

fn indexed(tokenizer: &str) -> TextOptions {
    let words = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(words)
}
