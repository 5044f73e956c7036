//! Search over the whole open plan, in memory, made anew when the plan changes.
//!
//! What is found is looked up in the plan before it is shown, so that what was withdrawn never shows.

use crate::named;
use askama::Template;
use axum::extract::Extension;
use axum::response::Response;
use platform::http::Ctx;
use platform::page::{Card, Page, encode};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::json;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value};
use tantivy::tokenizer::{
    Language as TokenLanguage, LowerCaser, Stemmer, StopWordFilter, TextAnalyzer, Token, TokenStream, Tokenizer,
};
use tantivy::{Index, IndexReader, TantivyDocument, Term};
use unicode_segmentation::UnicodeSegmentation;

/// The most results that are shown.
const MOST: usize = 100;
/// The most words of a question that are looked for.
const WORDS: usize = 12;
const HEAP: usize = 15_000_000;

/// The indexes that are ready, newest last. Clones share them.
#[derive(Clone, Default)]
pub struct Search(Arc<Mutex<Vec<Arc<Ready>>>>);

struct Ready {
    seq: i64,
    reader: IndexReader,
    reference: Field,
    title: Field,
    text: Field,
    whole: Field,
    stems: TextAnalyzer,
    words: TextAnalyzer,
}

#[derive(Template)]
#[template(path = "reporting/search.html")]
struct SearchPage {
    page: Page,
    question: String,
    pages: Vec<(String, String)>,
    results: Vec<Card>,
    asked: bool,
    hint: String,
}

/// What may be looked for: a priority of this plan, by its title or its reference. Without a plan, nothing.
pub(crate) fn hint(ctx: &Ctx) -> String {
    let Some(priority) = ctx.snapshot.list("priorities").find(|one| one.ended.is_none()) else { return String::new() };
    let values = [("words", priority.title().into()), ("reference", priority.reference.as_str().into())];
    ctx.language.text("search-hint", &values)
}

/// `GET /search?q=…`
pub async fn show(ctx: Ctx, Extension(search): Extension<Search>) -> Result<Response> {
    let question = question(&ctx);
    let results = search.find(&ctx.snapshot, &question)?;
    let results: Vec<Card> = results.into_iter().map(|record| Card::new(&ctx, record)).collect();
    let asked = !question.trim().is_empty();
    let mut page = ctx.page(ctx.t("search-title"));
    if !results.is_empty() {
        page.add_downloads(&format!("/api/v1/search?q={}", encode(&question)));
    }
    let pages = named::find(&ctx, &question);
    ctx.html(&SearchPage { page, question, pages, results, asked, hint: hint(&ctx) })
}

/// `GET /api/v1/search?q=…`, also with `.json` and `.csv`
pub async fn data(ctx: Ctx, Extension(search): Extension<Search>) -> Result<Response> {
    let found = search.find(&ctx.snapshot, &question(&ctx))?;
    let row = |record: &&Record| vec![json!(record.table.name), json!(record.reference), json!(record.title())];
    let rows: Vec<Vec<serde_json::Value>> = found.iter().map(row).collect();
    platform::api::table_answer(&ctx, "search", &["table", "ref", "title"], &rows)
}

/// What is looked for: at most so many letters.
fn question(ctx: &Ctx) -> String {
    ctx.query.get("q").map(|text| text.chars().take(200).collect()).unwrap_or_default()
}

impl Search {
    /// The records of the plan that the question finds, best first.
    pub fn find<'a>(&self, plan: &'a Snapshot, question: &str) -> Result<Vec<&'a Record>> {
        let mut found = Vec::new();
        if let Some(record) = plan.get(question.trim()).filter(|record| record.ended.is_none() && record.table.paged) {
            found.push(record);
        }
        let ready = self.ready(plan)?;
        let Some(query) = ready.query(question) else { return Ok(found) };
        let searcher = ready.reader.searcher();
        let hits = searcher.search(&query, &TopDocs::with_limit(MOST).order_by_score()).map_err(broken)?;
        for (_, address) in hits {
            let document: TantivyDocument = searcher.doc(address).map_err(broken)?;
            let reference = document.get_first(ready.reference).and_then(|value| value.as_str());
            let record = reference.and_then(|reference| plan.get(reference)).filter(|record| record.ended.is_none());
            found.extend(record.filter(|record| !found.contains(record)));
        }
        Ok(found)
    }

    fn ready(&self, plan: &Snapshot) -> Result<Arc<Ready>> {
        let kept = |list: &Vec<Arc<Ready>>| list.iter().find(|one| one.seq == plan.seq).cloned();
        if let Some(ready) = kept(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(ready);
        }
        let ready = Arc::new(Ready::build(plan).map_err(broken)?);
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if list.len() > 2 {
            list.remove(0);
        }
        list.push(ready.clone());
        Ok(ready)
    }
}

impl Ready {
    fn build(plan: &Snapshot) -> tantivy::Result<Ready> {
        let mut schema = Schema::builder();
        let reference = schema.add_text_field("reference", STRING | STORED);
        let title = schema.add_text_field("title", indexed("stems"));
        let text = schema.add_text_field("text", indexed("stems"));
        let whole = schema.add_text_field("whole", indexed("words"));
        let index = Index::create_in_ram(schema.build());
        let words = TextAnalyzer::builder(Words).filter(LowerCaser).filter(small_words()?).build();
        let stems =
            TextAnalyzer::builder(Words).filter(LowerCaser).filter(small_words()?).filter(Stemmer::default()).build();
        index.tokenizers().register("words", words.clone());
        index.tokenizers().register("stems", stems.clone());
        let mut writer = index.writer_with_num_threads(1, HEAP)?;
        for table in plan.tables().iter().filter(|table| table.paged) {
            for record in plan.list(table.name) {
                let all = words_of(plan, record);
                let mut document = TantivyDocument::default();
                document.add_text(reference, &record.reference);
                document.add_text(title, record.title());
                document.add_text(text, &all);
                document.add_text(whole, &all);
                writer.add_document(document)?;
            }
        }
        writer.commit()?;
        Ok(Ready { seq: plan.seq, reader: index.reader()?, reference, title, text, whole, stems, words })
    }

    /// Every word must be found: by its stem in the title or the text, or as the beginning of a word, perhaps with a slip.
    fn query(&self, question: &str) -> Option<BooleanQuery> {
        let stems = tokens(&self.stems, question);
        let words = tokens(&self.words, question);
        let clauses: Vec<(Occur, Box<dyn Query>)> = stems
            .iter()
            .zip(&words)
            .take(WORDS)
            .map(|(stem, word)| (Occur::Must, Box::new(self.any_way(stem, word)) as Box<dyn Query>))
            .collect();
        (!clauses.is_empty()).then(|| BooleanQuery::new(clauses))
    }

    fn any_way(&self, stem: &str, word: &str) -> BooleanQuery {
        let by_stem = |field, boost| {
            let exact = TermQuery::new(Term::from_field_text(field, stem), IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(BoostQuery::new(Box::new(exact), boost)) as Box<dyn Query>)
        };
        let mut ways = vec![by_stem(self.title, 12.0), by_stem(self.text, 4.0)];
        let letters = word.chars().count();
        if letters >= 3 {
            let slips = u8::from(letters >= 5);
            let near = FuzzyTermQuery::new_prefix(Term::from_field_text(self.whole, word), slips, true);
            ways.push((Occur::Should, Box::new(near)));
        }
        BooleanQuery::new(ways)
    }
}

/// English words that say nothing alone, such as "the" and "am".
fn small_words() -> tantivy::Result<StopWordFilter> {
    let missing = || tantivy::TantivyError::SystemError("the small words of English are missing".to_owned());
    StopWordFilter::new(TokenLanguage::English).ok_or_else(missing)
}

fn indexed(tokenizer: &str) -> TextOptions {
    let words = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(words)
}

fn tokens(analyzer: &TextAnalyzer, text: &str) -> Vec<String> {
    let mut analyzer = analyzer.clone();
    let mut stream = analyzer.token_stream(text);
    let mut tokens = Vec::new();
    while stream.advance() {
        tokens.push(stream.token().text.clone());
    }
    tokens
}

fn words_of(plan: &Snapshot, record: &Record) -> String {
    let mut words: Vec<&str> = record.values.values().filter_map(|value| value.as_str()).collect();
    let names = plan.referring(&record.reference, "names", "about");
    words.extend(names.into_iter().map(|name| name.text("name")));
    words.join("\n")
}

fn broken(error: tantivy::TantivyError) -> Error {
    Error::Internal(format!("the search failed: {error}"))
}

/// Splits at the word boundaries of Unicode, which keep the words of every script whole.
#[derive(Clone, Default)]
struct Words;

/// The words of one text.
struct WordStream {
    words: std::vec::IntoIter<(usize, String)>,
    token: Token,
}

impl Tokenizer for Words {
    type TokenStream<'a> = WordStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream {
        let words: Vec<(usize, String)> =
            text.unicode_word_indices().map(|(offset, word)| (offset, word.to_owned())).collect();
        WordStream { words: words.into_iter(), token: Token::default() }
    }
}

impl TokenStream for WordStream {
    fn advance(&mut self) -> bool {
        let Some((offset, word)) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        self.token.offset_from = offset;
        self.token.offset_to = offset + word.len();
        self.token.text = word;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
