//! Which organisations look for each other to bid together: large ones that lead and small ones that join. For those who sign in. Words are
//! ciphertext under a key of each.

use platform::sealed::{Row, Rows};

/// The kind under which the keys of these words stand.
pub const KIND: &str = "commission_interest";

/// The rows: what each organisation says of each commission.
pub const ROWS: Rows = Rows { table: "commission_interest", kind: KIND, spot: &["commission", "organisation"] };

/// What an organisation would do: it is interested, would lead, would join one that leads, or looks for nobody any more.
pub const STATES: [&str; 4] = ["interested", "leads", "joins", "left"];

/// It looks for nobody any more.
pub const LEFT: &str = STATES[3];

/// Whether others are shown it.
pub fn is_shown(row: &Row) -> bool {
    row.state != LEFT
}
