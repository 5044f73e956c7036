//! Files of which a browser asks for a part: some play no sound from whoever always answers with the whole. (RFC 9110, section 14.)

use super::plain;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::ops::Range;

/// The bytes that are asked for; nothing is all of them, also where several parts or what is not there are asked for.
fn asked(range: &str, length: usize) -> Option<Range<usize>> {
    let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
    let part = match (from.parse::<usize>(), to.parse::<usize>()) {
        (Ok(from), Ok(to)) => from..to.saturating_add(1).min(length),
        (Ok(from), Err(_)) if to.is_empty() => from..length,
        (Err(_), Ok(last)) if from.is_empty() => length.saturating_sub(last)..length,
        _ => return None,
    };
    (part.start < part.end).then_some(part)
}

/// The file, or the part of it for which the request asks.
pub fn ranged(request: &HeaderMap, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let length = bytes.len();
    let range = request.get(header::RANGE).and_then(|range| range.to_str().ok()).unwrap_or_default();
    let part = asked(range, length).and_then(|part| Some((bytes.get(part.clone())?.to_vec(), part)));
    let sent = part.as_ref().map_or(length, |(bytes, _)| bytes.len());
    let mut response = match part {
        None => plain(media_type, bytes),
        Some((bytes, part)) => {
            let told = [(header::CONTENT_RANGE, format!("bytes {}-{}/{length}", part.start, part.end - 1))];
            (StatusCode::PARTIAL_CONTENT, told, plain(media_type, bytes)).into_response()
        }
    };
    // Whoever asks for the headers alone is told as well.
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(sent));
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_given_as_it_was_asked_for() {
        assert_eq!(asked("bytes=0-1", 10), Some(0..2));
        assert_eq!(asked("bytes=4-", 10), Some(4..10));
        assert_eq!(asked("bytes=-3", 10), Some(7..10));
        assert_eq!(asked("bytes=-30", 10), Some(0..10));
        assert_eq!(asked("bytes=8-400", 10), Some(8..10));
        for whole in ["", "bytes=", "bytes=x-y", "bytes=3-2", "bytes=0-1,4-5", "lines=0-1", "bytes=10-", "bytes=-0"] {
            assert_eq!(asked(whole, 10), None, "{whole}");
        }
    }
}
