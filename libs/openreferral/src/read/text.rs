//! From a text as somebody wrote it to what it is: plain words, an address, a postcode, a time.

use crate::html;
use jiff::civil::Time;
use unicode_normalization::UnicodeNormalization;

pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{200b}' | '\u{feff}')
}

/// A text as it is kept: without markup, in NFC, with at most one empty line between paragraphs, and without characters that
/// nobody sees or that turn the direction of writing.
pub fn plain(text: &str) -> String {
    let mut text: String = text.chars().filter(|c| !is_unseen(*c)).nfc().collect();
    // Some feeds hold markup that was made safe once too often.
    while html::is_markup(&text) {
        let words: String = html::to_text(&text).chars().filter(|c| !is_unseen(*c)).nfc().collect();
        if words == text {
            break;
        }
        text = words;
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let line = line.split(is_blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        // An item of a list without words is none.
        let line = if line == "•" { String::new() } else { line };
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

fn is_unseen(c: char) -> bool {
    let turning = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turning || (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || c == '\u{fffd}'
}

pub(super) fn shortened(text: &str, longest: usize) -> String {
    let cut: String = text.chars().take(longest.saturating_sub(1)).collect();
    let whole = cut.rfind(char::is_whitespace).map_or(cut.as_str(), |end| cut.get(..end).unwrap_or(&cut));
    format!("{}…", whole.trim_end())
}

/// Whether this is an address for mails, as far as anybody can tell without writing to it.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    !name.is_empty()
        && name.len() <= 64
        && name.chars().all(plain)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && is_host(host)
}

/// Whether this is the name of a host on the internet: labels with a dot between them, the last of letters.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let sound = |label: &&str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = labels.last().is_some_and(|last| last.len() >= 2 && last.bytes().any(|byte| byte.is_ascii_alphabetic()));
    host.len() <= 253 && labels.len() >= 2 && labels.iter().all(sound) && last
}

/// The address of a page, with `https://` put before it where it has no beginning, or where that is broken.
pub fn whole_url(text: &str) -> Option<String> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c)) || text.len() > 2_000 {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let begins = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme));
    let broken = ["https:/", "http:/", "https:", "http:"].into_iter().find(|scheme| lower.starts_with(scheme));
    let (scheme, rest) = match (begins, broken) {
        (Some(scheme), _) => (scheme, text.get(scheme.len()..)?),
        (None, Some(slip)) => ("https://", text.get(slip.len()..)?),
        (None, None) => ("https://", text),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, way) = rest.split_at(end);
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let port_is_sound = port.is_none_or(|port| port.parse::<u16>().is_ok());
    let way: String = way.chars().map(percent).collect();
    (is_host(name) && port_is_sound).then(|| format!("{scheme}{host}{way}"))
}

/// A character of an address as it may stand there: as it is, or its bytes with per cent signs.
fn percent(c: char) -> String {
    if c.is_ascii() {
        return c.to_string();
    }
    let mut room = [0; 4];
    c.encode_utf8(&mut room).bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A postcode of the United Kingdom in capitals with one space; nothing, where this is none.
///
/// Letters and digits as the postcode address file has them: one or two letters, one or two digits or a digit and a letter,
/// then a digit and two letters.
pub fn postcode(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().filter(|c| !is_blank(*c)).map(|c| c.to_ascii_uppercase()).collect();
    let (outward, inward) = letters.split_at_checked(letters.len().checked_sub(3)?)?;
    let shape: String = outward.iter().map(|c| kind(*c)).collect();
    let inner: String = inward.iter().map(|c| kind(*c)).collect();
    let sound = matches!(shape.as_str(), "A9" | "A99" | "A9A" | "AA9" | "AA99" | "AA9A") && inner == "9AA";
    sound.then(|| format!("{} {}", outward.iter().collect::<String>(), inward.iter().collect::<String>()))
}

fn kind(c: char) -> char {
    match c {
        'A'..='Z' => 'A',
        '0'..='9' => '9',
        _ => '?',
    }
}

/// A time of day as people and feeds write it.
pub fn time_of_day(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    // A spreadsheet keeps a time as one of the day before its first.
    let text =
        ["1899-12-30", "1899-12-31", "1900-01-00"].into_iter().find_map(|day| text.strip_prefix(day)).unwrap_or(&text);
    let text = text.trim_start_matches(['t', ' ']).to_owned();
    let (text, half) = ["am", "pm"]
        .into_iter()
        .find_map(|half| text.strip_suffix(half).map(|rest| (rest.trim().to_owned(), Some(half))))
        .unwrap_or((text, None));
    // Where it is counted from says nothing of a time that repeats: it is the clock of the place.
    let clock = text.split(['z', '+']).next().unwrap_or_default();
    let clock = clock.split_once('-').map_or(clock, |(clock, _)| clock).trim().replace('.', ":");
    if clock.split(':').skip(1).any(|part| part.len() != 2) {
        return None;
    }
    let parts: Vec<i8> = clock.split(':').map(|part| part.parse().ok().filter(|n| *n >= 0)).collect::<Option<_>>()?;
    let (hour, minute, second) = match (parts.as_slice(), half) {
        ([hour], Some(_)) => (*hour, 0, 0),
        ([hour, minute], _) => (*hour, *minute, 0),
        ([hour, minute, second, ..], None) => (*hour, *minute, *second),
        _ => return None,
    };
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("pm") => hour % 12 + 12,
        Some(_) => hour % 12,
        None => hour,
    };
    Time::new(hour, minute, second, 0).ok()
}
