//! Passkeys: a key on somebody's own device, which proves to this site alone that its owner is there.
//!
//! A ceremony has two halves. What the program remembers between them stands in the database under the hash of a token
//! that the browser holds. It is good once, for a few minutes, and for nothing but what it was begun for.

mod ceremony;
mod store;

pub use ceremony::{Begun, Party};
pub use store::{Challenge, Passkey, all, end, end_all, take, tidy};

use jiff::SignedDuration;

/// How long the second half may follow the first.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(5);
/// The longest name of a passkey, in characters.
pub const LONGEST_LABEL: usize = 60;

/// A name for a passkey as it is kept: one line, not too long.
pub fn label(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_LABEL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(label("  My\n phone "), "My phone");
        assert_eq!(label(&"x".repeat(100)).chars().count(), LONGEST_LABEL);
        assert_eq!(label("\u{0}\t"), "");
    }
}
