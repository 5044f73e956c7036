//! What every crate says about people and their data: what is handed over, copied, found and erased.

use platform::part::Part;

static PARTS: [&Part; 4] = [&people::PART, &strategy::PART, &measures::PART, &voice::PART];

/// All parts.
pub fn all() -> &'static [&'static Part] {
    &PARTS
}
