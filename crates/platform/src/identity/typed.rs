//! Codes as people type them.

/// The zeros of the scripts in which our readers' keyboards write digits: Arabic, Persian and Urdu, Bengali, Devanagari.
const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{9E6}', '\u{966}'];

/// A digit of any of these scripts as the digit that it is; every other character as it stands.
pub(super) fn digit(typed: char) -> char {
    let code = u32::from(typed);
    let zero = ZEROS.into_iter().map(u32::from).find(|zero| (*zero..zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
