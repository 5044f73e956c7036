//! From a text to its words, in any script.

use crate::Broken;
use tantivy::tokenizer::{Language, LowerCaser, Stemmer, StopWordFilter, TextAnalyzer, Token, TokenStream, Tokenizer};
use unicode_segmentation::UnicodeSegmentation;

/// Whole words, without those of English that say nothing alone.
pub fn whole() -> Result<TextAnalyzer, Broken> {
    Ok(TextAnalyzer::builder(Words).filter(LowerCaser).filter(small_words()?).filter(asking_words()).build())
}

/// The same, each as the stem that it has in English.
pub fn stems() -> Result<TextAnalyzer, Broken> {
    Ok(TextAnalyzer::builder(Words)
        .filter(LowerCaser)
        .filter(small_words()?)
        .filter(asking_words())
        .filter(Stemmer::default())
        .build())
}

/// The words of a text.
pub fn of(analyzer: &TextAnalyzer, text: &str) -> Vec<String> {
    let mut analyzer = analyzer.clone();
    let mut stream = analyzer.token_stream(text);
    let mut words = Vec::new();
    while stream.advance() {
        words.push(stream.token().text.clone());
    }
    words
}

/// English words that say nothing alone, such as "the" and "am".
fn small_words() -> Result<StopWordFilter, Broken> {
    let missing = || Broken::SystemError("the small words of English are missing".to_owned());
    StopWordFilter::new(Language::English).ok_or_else(missing)
}

/// Words that stand in a sentence in which somebody asks for something, and say nothing of what it is.
fn asking_words() -> StopWordFilter {
    let words = [
        "i",
        "i'm",
        "im",
        "i’m",
        "me",
        "my",
        "we",
        "us",
        "our",
        "you",
        "your",
        "he",
        "she",
        "they",
        "who",
        "what",
        "where",
        "when",
        "how",
        "can",
        "could",
        "please",
        "want",
        "need",
        "get",
        "find",
        "looking",
        "somebody",
        "someone",
        "something",
        "nobody",
        "anybody",
        "anyone",
        "anything",
        "have",
        "has",
        "had",
        "do",
        "does",
        "don't",
        "don’t",
        "feel",
        "really",
        "just",
        "so",
        "am",
    ];
    StopWordFilter::remove(words.map(str::to_owned))
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
