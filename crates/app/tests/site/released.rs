//! A small database of each released version, kept as a backup, comes up to this version whole.

use crate::backup::whole;
use crate::restore::afterwards;
use crate::support::both_unmigrated;
use platform::backup::{self, Backup};
use platform::db::newest_migration;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released")
}

#[tokio::test]
async fn a_database_of_each_released_version_is_migrated_whole() {
    let mut versions = 0;
    for file in std::fs::read_dir(folder()).unwrap() {
        let path = file.unwrap().path();
        assert!(std::fs::metadata(&path).unwrap().len() < 100 * 1024, "{} is not small", path.display());
        for target in both_unmigrated().await {
            let mut backup = Backup::open(&path).unwrap();
            let (restored, _) = backup::restore(&target.db, &mut backup, &afterwards(&[])).await.unwrap();
            assert!(restored.proved > 200 && restored.left_out.is_empty(), "{restored:?}");
            whole(&target.db).await;
            let schema = target.db.read().await.unwrap().schema().await.unwrap();
            assert_eq!(schema, Some(newest_migration()), "{}", path.display());
        }
        versions += 1;
    }
    assert!(versions > 0);
}

#[test]
fn each_released_version_has_its_database() {
    let changes = std::fs::read_to_string(folder().join("../../../../CHANGELOG.md")).unwrap();
    let headings = changes.lines().filter_map(|line| line.strip_prefix("## "));
    for version in headings.filter(|heading| heading.starts_with(|c: char| c.is_ascii_digit())) {
        let version = version.split_whitespace().next().unwrap();
        assert!(folder().join(format!("{version}.zip")).is_file(), "run script/released {version}");
    }
}
