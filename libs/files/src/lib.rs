//! Files that somebody brings: what each is, its content says, not its name; and what is taken from it.
//!
//! A picture is decoded and written anew, so that nothing but its dots is left: not where it was taken, with what, nor by whom.
//! A PDF is taken as it is, unless it is locked or something in it could act. It knows nothing of the product and does no I/O.

mod pdf;
mod picture;

pub use picture::picture;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A picture without loss.
    Png,
    /// A photograph.
    Jpeg,
    /// A document.
    Pdf,
}

impl Kind {
    /// How the names of such files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Png => "png",
            Kind::Jpeg => "jpg",
            Kind::Pdf => "pdf",
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
            Kind::Pdf => "application/pdf",
        }
    }

    /// The kind of files whose names end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Kind> {
        [Kind::Png, Kind::Jpeg, Kind::Pdf].into_iter().find(|kind| kind.ending() == ending)
    }

    /// Whether it is looked at, rather than read.
    #[must_use]
    pub fn is_picture(self) -> bool {
        self != Kind::Pdf
    }

    /// What bytes say that they are.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Kind> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Kind::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Kind::Jpeg)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Kind::Pdf)
        } else {
            None
        }
    }
}

/// A file that is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// What it is.
    pub kind: Kind,
    /// What is kept of it.
    pub bytes: Vec<u8>,
    /// How wide and high a picture is, in dots; 0 for a document.
    pub size: (u32, u32),
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is none of the kinds that are taken.
    Unknown,
    /// It is damaged, or only begins as what it says that it is.
    Damaged,
    /// It has more dots than can be decoded here.
    Vast,
    /// It is protected by a password.
    Locked,
    /// Something in it could act: a script, another file, a form.
    Acts,
}

/// A picture or a PDF, as it may be kept; a picture at most so wide and high.
///
/// # Errors
/// Why it is not taken.
pub fn taken(bytes: Vec<u8>, most: u32) -> Result<File, Refusal> {
    match Kind::of(&bytes).ok_or(Refusal::Unknown)? {
        Kind::Pdf => pdf::looked_through(&bytes).map(|()| File { kind: Kind::Pdf, bytes, size: (0, 0) }),
        _ => picture(&bytes, most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_file_is_its_first_bytes_say_and_the_rest_must_hold() {
        assert_eq!(taken(b"MZ\x90\0".to_vec(), 100), Err(Refusal::Unknown));
        assert_eq!(taken(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), 100), Err(Refusal::Unknown));
        assert_eq!(taken(Vec::new(), 100), Err(Refusal::Unknown));
        for start in [&b"\x89PNG\r\n\x1a\n<html>"[..], b"\xff\xd8\xffnothing", b"%PDF-1.7\nnothing\n%%EOF"] {
            assert_eq!(taken(start.to_vec(), 100), Err(Refusal::Damaged));
        }
    }

    proptest! {
        /// Whatever comes, it is refused or taken, and never stops the program.
        #[test]
        fn nothing_that_is_sent_stops_the_program(
            start in prop::sample::select(vec![&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff\xe0", b"%PDF-1.4\n"]),
            rest in prop::collection::vec(any::<u8>(), 0..400),
        ) {
            let _ = taken([start, &rest].concat(), 100);
        }
    }
}
