//! What every crate says about people and their data, and about records: what is handed over, copied, found and erased, how a
//! record is going, and what waits.

use platform::part::Part;

static PARTS: [&Part; 8] = [
    &people::PART,
    &strategy::PART,
    &measures::PART,
    &voice::PART,
    &directory::PART,
    &referrals::PART,
    &partnership::PART,
    &reporting::PART,
];

/// All parts.
pub fn all() -> &'static [&'static Part] {
    &PARTS
}
