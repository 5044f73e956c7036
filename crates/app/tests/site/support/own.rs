//! A partnership of one's own, as a person at a terminal has it.

use super::{Fresh, on_postgres, sqlite_url};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The program, with nothing from around the tests.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
    command.env_remove("DATABASE_URL").env_remove("EVERYCHANCE_PARTNERSHIP");
    command
}

/// What was written, as text.
pub fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with a `partnership.toml` and a migrated database; the answer runs the program on it.
pub struct Own {
    pub folder: TempDir,
    pub url: String,
    _fresh: Option<Fresh>,
}

impl Own {
    pub fn new() -> Own {
        let folder = tempfile::tempdir().unwrap();
        let url = sqlite_url(folder.path());
        Own::over(folder, url)
    }

    /// The same on PostgreSQL.
    pub async fn on_postgres() -> Own {
        let fresh = on_postgres().await;
        let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
        Own { _fresh: Some(fresh), ..own }
    }

    pub fn over(folder: TempDir, url: String) -> Own {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/brackwater/partnership.toml");
        std::fs::copy(example, folder.path().join("partnership.toml")).unwrap();
        let own = Own { folder, url, _fresh: None };
        let made = own.command(&["migrate"]).output().unwrap();
        assert!(made.status.success(), "{}", words(&made.stderr));
        own
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.args(arguments).current_dir(self.folder.path()).env("DATABASE_URL", &self.url);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs the program; answers whether it did what it should, and what it said to people.
    pub fn ask(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.run(arguments);
        (output.status.success(), words(&output.stderr))
    }

    /// The whole plan as JSON.
    pub fn plan(&self) -> String {
        let output = self.run(&["export", "plan", "--format", "json"]);
        assert!(output.status.success(), "{}", words(&output.stderr));
        words(&output.stdout)
    }

    /// A folder of CSV files with the example so many times over.
    pub fn copies(&self, times: &str) -> String {
        let out = self.folder.path().join(format!("copies-{times}"));
        let out = out.to_str().unwrap().to_owned();
        assert!(self.run(&["bench-plan", "--times", times, "--out", &out]).status.success());
        out
    }
}
