//! Digits and days as people type them.

use jiff::civil::Date;

/// The zeros of the scripts in which our readers' keyboards write digits: Arabic, Persian and Urdu, Bengali, Devanagari.
const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{9E6}', '\u{966}'];

/// A digit of any of these scripts as the digit that it is; every other character as it stands.
pub fn digit(typed: char) -> char {
    let code = u32::from(typed);
    let zero = ZEROS.into_iter().map(u32::from).find(|zero| (*zero..zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(typed)
}

/// Reads a day: `2027-03-31` as forms send it, or day, month and year as people write them here, such as `31/3/2027`;
/// in the digits of any keyboard of our readers. Nothing else is guessed.
pub fn day(text: &str) -> Option<Date> {
    let text: String = text.trim().chars().map(digit).collect();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let [day, month, year] = parts[..] else { return None };
    // Two figures of a year could be any century.
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let (day, month) = (i8::try_from(number(day)?).ok()?, i8::try_from(number(month)?).ok()?);
    Date::new(number(year).filter(|_| year.len() == 4)?, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

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
