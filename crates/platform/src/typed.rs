//! Digits, days, numbers, and what must not be published, as people type them.

use jiff::civil::Date;

/// Whether nobody sees a character and it would be refused later, or it makes words stand otherwise than they were written.
pub fn is_unseen(c: char) -> bool {
    let hidden = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    hidden || ('\u{202A}'..='\u{202E}').contains(&c)
}

/// The first such character of a text.
pub fn unseen(text: &str) -> Option<char> {
    text.chars().find(|c| is_unseen(*c))
}

/// The zeros of the scripts in which our readers' keyboards write digits: Arabic, Persian and Urdu, Bengali, Devanagari.
const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{9E6}', '\u{966}'];

/// A digit of any of these scripts as the digit that it is; every other character as it stands.
pub fn digit(typed: char) -> char {
    let code = u32::from(typed);
    let zero = ZEROS.into_iter().map(u32::from).find(|zero| (*zero..zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(typed)
}

/// A code of letters and digits as it was made, however it is typed: letters that look like digits are read as those, and
/// nothing else between them counts.
pub fn code(text: &str) -> String {
    let letters = text.chars().map(digit).filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase());
    letters
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => 'V',
            other => other,
        })
        .collect()
}

/// A code in groups of four, to be read and copied.
pub fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The months, as our pages write them in English.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads a day: `2027-03-31` as forms send it, or day, month and year as people write them here, such as `31/3/2027`, or `31 March 2027` as our
/// pages print it; in the digits of any keyboard of our readers. Nothing else is guessed.
pub fn day(text: &str) -> Option<Date> {
    let text: String = text.trim().chars().map(digit).collect();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let text = text.to_lowercase();
    let named = MONTHS.iter().zip(1..).find_map(|(name, number)| {
        let [day, month, year] = text.split_whitespace().collect::<Vec<_>>()[..] else { return None };
        (month == *name || (month.len() == 3 && name.starts_with(month))).then(|| format!("{day}/{number}/{year}"))
    });
    let text = named.unwrap_or(text);
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let [day, month, year] = parts[..] else { return None };
    // Two figures of a year could be any century.
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let (day, month) = (i8::try_from(number(day)?).ok()?, i8::try_from(number(month)?).ok()?);
    Date::new(number(year).filter(|_| year.len() == 4)?, month, day).ok()
}

/// A day as people type it, for a form: `2027-03-31` is `31/3/2027`. What is no whole day stays as it is.
pub fn as_typed(text: &str) -> String {
    let day = Some(text).filter(|text| text.len() == 10).and_then(|text| text.parse::<Date>().ok());
    day.map_or_else(|| text.to_owned(), |day| format!("{}/{}/{}", day.day(), day.month(), day.year()))
}

/// Reads a whole number, in the digits of any keyboard of our readers, with commas or spaces between thousands or without.
pub fn whole_number(text: &str) -> Option<i64> {
    let text: String = text.trim().chars().map(digit).collect();
    let groups: Vec<&str> = text.split([',', ' ', '\u{a0}', '\u{202f}', '\u{66c}']).collect();
    let thousands = groups.len() == 1 || groups[1..].iter().all(|group| group.len() == 3);
    groups.concat().parse().ok().filter(|_| thousands)
}

/// A number as it is written, with commas between thousands and a true minus: `1,234.5`.
#[must_use]
pub fn thousands(text: &str) -> String {
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
    let mut groups: Vec<&str> = Vec::new();
    let mut rest = digits;
    while rest.len() > 3 {
        let (before, group) = rest.split_at(rest.len() - 3);
        groups.push(group);
        rest = before;
    }
    groups.push(rest);
    groups.reverse();
    let whole = format!("{sign}{}", groups.join(","));
    part.map_or(whole.clone(), |part| format!("{whole}.{part}"))
}

/// Whether a text holds a telephone number: ten digits or more, with nothing between them but what people write into one.
pub fn holds_telephone_number(text: &str) -> bool {
    let runs = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')' | '.')));
    runs.into_iter().any(|run| run.chars().filter(char::is_ascii_digit).count() >= 10)
}

/// What no address contains, but what may stand between two without a space.
const BETWEEN_ADDRESSES: [char; 9] = [',', ';', '/', '|', '(', ')', '<', '>', ':'];

/// An e-mail address in a text; none in a web address.
pub fn address_in(text: &str) -> Option<&str> {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    words.flat_map(|word| word.split(BETWEEN_ADDRESSES)).find(|word| is_address(word))
}

fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
    })
}

/// Whether a text holds what nobody else may see, or what nobody sees.
pub fn personal(text: &str) -> bool {
    holds_telephone_number(text) || address_in(text).is_some() || unseen(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(grouped("4K2409XA"), "4K24-09XA");
        assert_eq!(code("4k24-09xa"), "4K2409XA");
        assert_eq!(code(" ol1i-u0ab "), "0111V0AB");
        assert_eq!(code("\u{200F}٤k2۴-০৯ x"), "4K2409X");
    }

    #[test]
    fn a_whole_number_is_read_as_people_write_it() {
        for (text, number) in
            [("34", 34), ("1,234", 1_234), ("12 000", 12_000), ("১২", 12), ("٣٤", 34), (" 0 ", 0), ("-3", -3)]
        {
            assert_eq!(whole_number(text), Some(number), "{text}");
        }
        for text in ["many", "1,2", "3.5", "", "1 2 3", "about 30"] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }

    #[test]
    fn a_telephone_number_has_ten_digits() {
        for text in ["07700 900123", "call +44 (0)7700 900123", "020.7946.0018"] {
            assert!(holds_telephone_number(text), "{text}");
        }
        for text in ["1,824 pupils in 2017", "2017-2018 and 2019", "75,455 aged 0-19", "on 12 November 2021"] {
            assert!(!holds_telephone_number(text), "{text}");
        }
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for word in ["a@b.org", "some.body@example.org.", "“a@b-c.org”", "a_b+c@d.e"] {
            assert!(is_address(word), "{word}");
        }
        for word in ["@somebody", "me@home", "a@", "@b.org", "a@b.org@c", "a@b!c.org", "3.5@2"] {
            assert!(!is_address(word), "{word}");
        }
        assert_eq!(address_in("ask (jo@b.org) or see https://a@b.org/x"), Some("jo@b.org"));
    }

    #[test]
    fn a_digit_is_read_in_every_script_of_our_readers() {
        for digits in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "০১২৩৪৫৬৭৮৯", "०१२३४५६७८९"]
        {
            assert_eq!(digits.chars().map(digit).collect::<String>(), "0123456789");
        }
        // The characters next to them are none.
        for other in "\u{65F}\u{66A}\u{6EF}\u{6FA}\u{9E5}\u{9F0}\u{965}\u{970}a-\u{200F}".chars() {
            assert_eq!(digit(other), other);
        }
    }

    #[test]
    fn a_day_is_shown_as_it_is_typed() {
        assert_eq!(as_typed("2026-02-03"), "3/2/2026");
        for text in ["2026-02", "2026", "", "soon", "3/2/2026"] {
            assert_eq!(as_typed(text), text);
        }
    }

    #[test]
    fn a_day_is_read_as_pages_print_it() {
        let read = |text: &str| day(text).map(|day| day.to_string());
        for text in ["27 November 2026", "27 nov 2026", " 27  November  2026 "] {
            assert_eq!(read(text).as_deref(), Some("2026-11-27"), "{text}");
        }
        for text in ["November 2026", "15th December", "31 February 2026", "27 No 2026", "27 November 26"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_as_it_is_written_here_and_by_forms() {
        let christmas = Some(date(2026, 12, 25));
        for text in ["2026-12-25", "25/12/2026", " 25.12.2026 ", "25-12-2026", "٢٥/١٢/٢٠٢٦", "২৫/১২/২০২৬"]
        {
            assert_eq!(day(text), christmas, "{text}");
        }
        assert_eq!(day("3/4/2027"), Some(date(2027, 4, 3)), "the day comes first");
        for text in ["", "12/25/2026", "25/12/26", "31/2/2027", "25 December", "+5/1/2027", "1/2/3/2027", "2026/12/25"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
