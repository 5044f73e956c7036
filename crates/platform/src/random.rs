//! Randomness from the operating system: tokens, codes, keys and references. The one place that asks for it.

use crate::error::{Error, Result};
use sha2::{Digest, Sha256};

/// So many random bytes.
pub fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks for random bytes")]
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::Internal(format!("the system gave no random bytes: {error}")))?;
    Ok(bytes)
}

/// A token of 256 bits for a link or a cookie, in hexadecimal. Only its [`hash`] is ever stored.
pub fn token() -> Result<String> {
    Ok(hex(&bytes::<32>()?))
}

/// What is stored of a token: a token has too much chance in it to be guessed from its hash.
pub fn hash(token: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(token))
}

/// A reference that nobody can guess and that tells no time.
pub fn id() -> Result<String> {
    Ok(hex(&bytes::<16>()?))
}

/// How many digits [`digits`] makes.
pub const DIGITS: usize = 8;

/// Eight digits, for a code that lives minutes and is tried a few times at most.
pub fn digits() -> Result<String> {
    // 2^64 is no multiple of 10^8; the bias is below one in 10^11.
    Ok(format!("{:0DIGITS$}", u64::from_be_bytes(bytes()?) % 100_000_000))
}

/// Sixteen letters and digits, 80 bits, for a code on a card.
pub fn card() -> Result<String> {
    letters::<16>()
}

/// So many letters and digits, each of 5 bits. No letter that looks like a digit is among them.
pub fn letters<const N: usize>() -> Result<String> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    Ok(bytes::<N>()?.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect())
}

/// Puts things into an order that is chance alone.
pub fn shuffle<T>(things: &mut [T]) -> Result<()> {
    for last in (1..things.len()).rev() {
        // Of 2^64, what is left over by so few things is nothing that anybody could notice.
        let at = u64::from_be_bytes(bytes()?) % (last as u64 + 1);
        things.swap(last, usize::try_from(at).unwrap_or_default());
    }
    Ok(())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The bytes of hexadecimal text, if it is that.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).ok()).collect()
}
