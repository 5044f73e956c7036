//! Where a file is, in words for whoever does not know in which folder the program runs.

use std::path::{Path, PathBuf};

/// A path from the root on.
pub fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Where a file that is not there was looked for, and why perhaps there: a sentence with a space before it, for a path
/// that depends on the folder in which the program runs. Nothing for any other.
pub fn looked_for(path: &Path) -> String {
    match std::env::current_dir() {
        Ok(folder) if path.is_relative() => format!(
            " It was looked for in {}, where the program runs; if the site has a configuration, name that with --config.",
            folder.display()
        ),
        _ => String::new(),
    }
}
