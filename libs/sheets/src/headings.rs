//! The headings of a table, which must name each column once.

use crate::column_letters;

/// A heading of these names that stands over two columns, whatever its capitals, in one sentence.
#[must_use]
pub fn heading_twice(headings: &[String], names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let mut places = (0..headings.len()).filter(|at| headings[*at].trim().eq_ignore_ascii_case(name));
        let (first, second) = (places.next()?, places.next()?);
        let (first, second) = (column_letters(first), column_letters(second));
        Some(format!("the heading {name} stands over two columns, {first} and {second}; keep one of them"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_over_two_columns_is_told_with_both() {
        let headings = ["area", "value", "note", "Value ", "note"].map(str::to_owned);
        let told = heading_twice(&headings, &["area", "value"]);
        assert_eq!(told.as_deref(), Some("the heading value stands over two columns, B and D; keep one of them"));
        assert_eq!(heading_twice(&headings, &["area"]), None, "what nobody looks for may stand there twice");
    }
}
