//! Every table of the plan, in the order of the sheets of a workbook: first what others refer to.

use platform::table::Table;
use platform::{link, source};
use std::sync::LazyLock;

static TABLES: LazyLock<Vec<&'static Table>> = LazyLock::new(|| {
    let mut tables = vec![&source::DOCUMENTS];
    for part in [
        people::TABLES,
        strategy::TABLES,
        measures::TABLES,
        voice::TABLES,
        directory::TABLES,
        referrals::TABLES,
        partnership::TABLES,
        reporting::TABLES,
    ] {
        tables.extend(part);
    }
    tables.extend([&link::TABLE, &source::NOTES]);
    tables
});

/// All tables.
pub fn all() -> &'static [&'static Table] {
    &TABLES
}
