//! The whole plan in and out: a workbook, a folder of CSV files, or JSON, all of the same tables.

mod answered;
mod beside;
mod checks;
mod commissioned;
mod export;
mod import;
mod kept;
mod measured;
mod met;
mod piloted;
mod ranked;
mod read;
mod relations;
mod reported;
mod reviewed;
mod scope;
mod settled;
mod trained;
mod whole;

pub use beside::{beside, fault};
pub use export::{csv_folder, json, plan, template, workbook};
pub use import::{Import, apply, one, several};
pub use read::{read, says_invented};
pub use relations::SUBJECTS;
