//! Who says that they can help: an organisation to the one that asks. Words are ciphertext under a key of each; whoever asked and whoever
//! replied read them, and officers.

use platform::sealed::Rows;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "ask_reply";

/// The rows: what each organisation replies to each ask.
pub const ROWS: Rows = Rows { table: "ask_reply", kind: KIND, spot: &["ask", "organisation"] };

/// It was sent.
pub const SENT: &str = "sent";
