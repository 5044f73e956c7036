//! Colours, and whether a text can be read on one: the contrast of WCAG 2.

/// The least contrast of text with what is behind it, as WCAG 2 asks at level AA.
pub const LEAST: f64 = 4.5;

/// Which colour of a theme stands as text on which: what the style sheet asks for. What begins with `#` is fixed in it.
pub const PAIRS: [(&str, &str); 15] = [
    ("#ffffff", "brand"),
    ("#ffffff", "brand-dark"),
    ("brand", "paper"),
    ("brand", TINT),
    ("brand", "#ffffff"),
    ("accent", "paper"),
    ("accent", TINT),
    ("accent", "#ffffff"),
    ("link", "paper"),
    ("link", TINT),
    ("link", "#ffffff"),
    ("ink", "paper"),
    ("ink", TINT),
    ("ink", "sun"),
    ("ink", "#ffffff"),
];

/// The colour behind what stands apart, as `web/styles/_theme.scss` has it.
const TINT: &str = "#f7ecdb";

/// Red, green and blue of `#rrggbb`.
pub fn read(text: &str) -> Option<[u8; 3]> {
    let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
    let part = |i: usize| u8::from_str_radix(&hex[i..i + 2], 16).ok();
    let digits = hex.chars().all(|c| c.is_ascii_hexdigit());
    digits.then_some(())?;
    Some([part(0)?, part(2)?, part(4)?])
}

/// The contrast of two colours, from 1 to 21.
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(one: &str, other: &str) -> f64 {
        contrast(read(one).unwrap(), read(other).unwrap())
    }

    #[test]
    fn contrast_is_as_the_guideline_measures_it() {
        assert!((of("#000000", "#ffffff") - 21.0).abs() < 0.001);
        assert!((of("#777777", "#ffffff") - 4.478).abs() < 0.001, "the grey that just fails");
        assert!((of("#767676", "#ffffff") - 4.542).abs() < 0.001, "the grey that just passes");
    }

    #[test]
    fn a_colour_has_six_digits() {
        assert_eq!(read("#0aF010"), Some([10, 240, 16]));
        for wrong in ["0af010", "#0af01", "#0af01g", "#+1+1+1", "#ééé", ""] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
