//! Pictures and documents that show what an update tells.
//!
//! Of each the update says its name, how large it is, and what it shows, in words for whoever does not see it. The bytes are
//! in [`kept`].

pub mod add;
pub mod kept;
pub mod serve;

use super::held::Words;
use askama::Template;
use files::Kind;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Result, random};

/// The column that names the files of an update, a line for each.
pub const COLUMN: &str = "files";
/// What the name of the field for a file begins with, among the words of an update; its name follows.
pub const FIELD: &str = "file-";
/// The most files of an update.
pub const MOST: usize = 3;
/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 5 << 20;
/// How wide and high a picture is kept at most, in dots: sharp on paper, and light on a page.
pub const WIDEST: u32 = 1_200;
/// The longest that is said of a file, in letters.
pub const LONGEST: usize = 300;
/// How many letters of a name stand before its ending.
const NAME: usize = 32;

/// A picture or a document, as an update names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its name, under which the bytes are kept.
    pub name: String,
    /// How wide and high a picture is, in dots.
    pub size: (u32, u32),
    /// How large a document is, in kilobytes.
    pub kilobytes: u32,
    /// What a picture shows, or the title of a document; empty until somebody says it.
    pub shows: String,
}

impl Piece {
    /// A file that was just brought, under a new name.
    ///
    /// # Errors
    /// When there is no randomness for a name.
    pub fn new(file: &files::File, shows: &str) -> Result<Piece> {
        // Letters alone: in digits somebody could see a telephone number, and refuse the update for it.
        let letter = |digit: char| digit.to_digit(16).and_then(|n| u8::try_from(n).ok()).map(|n| char::from(b'a' + n));
        let stem: String = random::id()?.chars().filter_map(letter).collect();
        let name = format!("{stem}.{}", file.kind.ending());
        let kilobytes =
            if file.kind.is_picture() { 0 } else { u32::try_from(file.bytes.len().div_ceil(1024)).unwrap_or(0) };
        Ok(Piece { name, size: file.size, kilobytes, shows: shows.to_owned() })
    }

    /// What it is, by its name.
    pub fn kind(&self) -> Kind {
        kind_of(&self.name).unwrap_or(Kind::Pdf)
    }

    /// Whether it is looked at, rather than read.
    pub fn is_picture(&self) -> bool {
        self.kind().is_picture()
    }

    /// What is said of it beside its name.
    fn rest(&self) -> String {
        let (wide, high) = self.size;
        let large = if self.is_picture() { format!("{wide}x{high}") } else { format!("{}kB", self.kilobytes) };
        format!("{large} {}", self.shows).trim_end().to_owned()
    }

    /// The line by which a record names it.
    pub fn line(&self) -> String {
        format!("{} {}", self.name, self.rest())
    }

    /// What a name and what is said beside it mean.
    fn of(name: &str, rest: &str) -> Option<Piece> {
        let kind = kind_of(name)?;
        let (large, shows) = rest.split_once(' ').unwrap_or((rest, ""));
        let number = |text: &str| text.parse::<u32>().ok().filter(|n| *n > 0);
        let (size, kilobytes) = if kind.is_picture() {
            let (wide, high) = large.split_once('x')?;
            ((number(wide)?, number(high)?), 0)
        } else {
            ((0, 0), number(large.strip_suffix("kB")?)?)
        };
        Some(Piece { name: name.to_owned(), size, kilobytes, shows: shows.trim().to_owned() })
    }

    /// What a line of a record means.
    pub fn read(line: &str) -> Option<Piece> {
        let (name, rest) = line.trim().split_once(' ')?;
        Piece::of(name, rest.trim_start())
    }
}

/// What a file of this name is, where one can have it.
pub fn kind_of(name: &str) -> Option<Kind> {
    let (stem, ending) = name.split_once('.')?;
    let letters = stem.bytes().all(|byte| (b'a'..=b'p').contains(&byte));
    Kind::of_ending(ending).filter(|_| letters && stem.len() == NAME)
}

/// The files that a text names, a line for each; those that cannot be read are left out.
pub fn in_text(text: &str) -> Vec<Piece> {
    text.lines().filter_map(Piece::read).collect()
}

/// The files of an update that everybody may read.
pub fn of(update: &Record) -> Vec<Piece> {
    in_text(update.text(COLUMN))
}

/// The files of an update on its way, those of which nobody has said yet what they show among them.
pub fn in_words(words: &Words) -> Vec<Piece> {
    words.named(FIELD).filter_map(|(name, rest)| Piece::of(name, rest)).collect()
}

/// Puts a file among the words of an update.
pub fn put(words: &mut Words, piece: &Piece) {
    words.set(&format!("{FIELD}{}", piece.name), &piece.rest());
}

/// Those of which it is said what they show, as a record names them.
pub fn to_text(pieces: &[Piece]) -> String {
    let lines = pieces.iter().filter(|piece| !piece.shows.is_empty()).map(Piece::line);
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether everybody may open a file of this name: an update that was not withdrawn names it.
pub fn is_open(plan: &Snapshot, name: &str) -> bool {
    plan.list(super::TABLE.name).any(|update| of(update).iter().any(|piece| piece.name == name))
}

/// The path at which everybody opens a file.
pub fn path(name: &str) -> String {
    format!("/evidence/{name}")
}

/// A file on a page.
pub struct Shown {
    pub(in crate::update) href: String,
    pub(in crate::update) piece: Piece,
    pub(in crate::update) kind: String,
}

impl Shown {
    /// A file that is opened at this address.
    pub fn new(ctx: &Ctx, piece: Piece, href: String) -> Shown {
        let kind = ctx.language.text("evidence-pdf", &[("n", piece.kilobytes.into())]);
        Shown { href, piece, kind }
    }
}

/// The files of an update that everybody may read, for its page.
pub fn shown(ctx: &Ctx, update: &Record) -> Vec<Shown> {
    of(update)
        .into_iter()
        .map(|piece| (path(&piece.name), piece))
        .map(|(href, piece)| Shown::new(ctx, piece, href))
        .collect()
}

#[derive(Template)]
#[template(path = "strategy/evidence_block.html")]
struct Block {
    page: Page,
    files: Vec<Shown>,
    /// Whether each picture can be opened in its full size, with what it shows in words below it.
    to_judge: bool,
}

/// Files below each other, each opened at the path that is given for its name.
pub fn block(ctx: &Ctx, pieces: Vec<Piece>, path: impl Fn(&str) -> String) -> Result<Raw> {
    below(ctx, pieces, path, false)
}

/// The same for whoever is to judge them: each picture in its full size when it is opened, with the words for it below.
pub fn to_judge(ctx: &Ctx, pieces: Vec<Piece>, path: impl Fn(&str) -> String) -> Result<Raw> {
    below(ctx, pieces, path, true)
}

fn below(ctx: &Ctx, pieces: Vec<Piece>, path: impl Fn(&str) -> String, to_judge: bool) -> Result<Raw> {
    let files = pieces.into_iter().map(|piece| (ctx.href(&path(&piece.name)), piece));
    let files = files.map(|(href, piece)| Shown::new(ctx, piece, href)).collect();
    Raw::of(&Block { page: ctx.page(""), files, to_judge })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAME: &str = "abcdefghijklmnopabcdefghijklmnop";

    #[test]
    fn only_a_line_of_ours_names_a_file() {
        let line = format!("{NAME}.jpg 1200x800 Children paint a wall");
        let piece = Piece::read(&line).unwrap();
        assert_eq!((piece.size, piece.shows.as_str(), piece.line()), ((1200, 800), "Children paint a wall", line));
        assert_eq!(Piece::read(&format!("{NAME}.pdf 12kB Minutes")).map(|piece| piece.kilobytes), Some(12));
        for wrong in ["", "x.jpg 1x1 A", "../a.jpg 1x1 A", &format!("{NAME}.jpg A"), &format!("{NAME}.svg 1x1 A")] {
            assert_eq!(Piece::read(wrong), None, "{wrong}");
        }
        assert_eq!(Piece::read(&format!("{NAME}.png 0x5 A")), None);
    }

    proptest! {
        /// What is written of a file is read as it was written, on its own and among the words of an update.
        #[test]
        fn what_is_written_of_a_file_is_read_again(
            ending in prop::sample::select(vec!["png", "jpg", "pdf"]),
            wide in 1..2_000_u32,
            high in 1..2_000_u32,
            shows in "[A-Za-z0-9£é.,x]{0,8}( [A-Za-z0-9£é.,x]{1,8}){0,4}",
        ) {
            let picture = ending != "pdf";
            let piece = Piece {
                name: format!("{NAME}.{ending}"),
                size: if picture { (wide, high) } else { (0, 0) },
                kilobytes: if picture { 0 } else { wide },
                shows: shows.trim().to_owned(),
            };
            let mut words = Words::default();
            put(&mut words, &piece);
            prop_assert_eq!(in_words(&words), vec![piece.clone()]);
            let named = if piece.shows.is_empty() { Vec::new() } else { vec![piece.clone()] };
            prop_assert_eq!(in_text(&to_text(&[piece])), named);
        }
    }
}
