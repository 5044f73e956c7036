//! From the markup that feeds put into descriptions to plain text, so that nothing of theirs can act on a page of ours.

use html5gum::{Token, Tokenizer};

/// Elements after and before which a new paragraph begins.
const BLOCKS: [&[u8]; 30] = [
    b"address",
    b"article",
    b"aside",
    b"blockquote",
    b"div",
    b"dl",
    b"fieldset",
    b"figure",
    b"footer",
    b"form",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"header",
    b"hr",
    b"main",
    b"nav",
    b"ol",
    b"p",
    b"pre",
    b"section",
    b"table",
    b"tbody",
    b"thead",
    b"title",
    b"ul",
    b"center",
];

/// Elements that begin a new line.
const LINES: [&[u8]; 5] = [b"br", b"tr", b"dt", b"dd", b"caption"];

/// Elements of which nothing is read.
const UNREAD: [&[u8]; 7] = [b"script", b"style", b"svg", b"template", b"iframe", b"object", b"noscript"];

/// Whether a text has tags or characters by their names, as HTML has.
pub fn is_markup(text: &str) -> bool {
    let tag = text.as_bytes().windows(2).any(|pair| {
        pair.first() == Some(&b'<')
            && pair.get(1).is_some_and(|next| next.is_ascii_alphabetic() || b"/!".contains(next))
    });
    tag || text.split('&').skip(1).any(is_name)
}

/// Whether this begins with the name of a character, such as `amp;` or `#8217;`.
fn is_name(rest: &str) -> bool {
    rest.find(';').is_some_and(|end| {
        (2..=10).contains(&end) && rest.bytes().take(end).all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    })
}

/// The words of a text with markup: paragraphs parted by an empty line, one line for each item of a list.
pub fn to_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut unread: Option<Vec<u8>> = None;
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) if unread.is_none() => {
                if UNREAD.contains(&tag.name.as_slice()) && !tag.self_closing {
                    unread = Some(tag.name.to_vec());
                }
                text.push_str(opening(&tag.name));
            }
            Token::EndTag(tag) => match &unread {
                Some(name) if *name == tag.name.to_vec() => unread = None,
                Some(_) => {}
                None => text.push_str(closing(&tag.name)),
            },
            Token::String(words) if unread.is_none() => {
                let words = String::from_utf8_lossy(&words);
                // A line break in the source of a page is a space to its reader.
                text.extend(words.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }));
            }
            _ => {}
        }
    }
    text
}

fn opening(name: &[u8]) -> &'static str {
    match name {
        b"li" => "\n• ",
        b"td" | b"th" => " ",
        name if BLOCKS.contains(&name) => "\n\n",
        name if LINES.contains(&name) => "\n",
        _ => "",
    }
}

fn closing(name: &[u8]) -> &'static str {
    if BLOCKS.contains(&name) { "\n\n" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_characters_by_name_become_plain_text() {
        let html =
            "<p>Tea &amp; toast,&nbsp;<b>free</b>.</p><ul><li>Monday</li><li>Tuesday</li></ul><p>Come<br>along</p>";
        assert_eq!(to_text(html), "\n\nTea & toast,\u{a0}free.\n\n\n\n\n• Monday\n• Tuesday\n\n\n\nCome\nalong\n\n");
    }

    #[test]
    fn what_acts_is_not_read() {
        assert_eq!(
            to_text("a<script>alert('<b>x</b>')</script>b<svg><text>y</text></svg>c<img src=x onerror=y>d"),
            "abcd"
        );
    }

    #[test]
    fn plain_words_are_no_markup() {
        for text in ["5 < 6", "Tea & toast; cake", "a <3 b", "R&D; all; day"] {
            assert!(!is_markup(text), "{text}");
        }
        for text in ["<p>", "</p>", "a<br>b", "&nbsp;", "it&#8217;s", "<!-- -->"] {
            assert!(is_markup(text), "{text}");
        }
    }
}
