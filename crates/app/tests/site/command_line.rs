//! The program itself, as a person at a terminal runs it.

use crate::support::on_postgres;
use crate::support::own::{Own, program, words};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

#[test]
fn the_version_names_the_commit() {
    let output = run(&["--version"]);
    assert!(words(&output.stdout).starts_with("everychance 0.1.0 (commit "), "{output:?}");
}

#[test]
fn help_is_written_for_people() {
    let output = run(&["--help"]);
    assert!(words(&output.stdout).contains("everychance demo"));
    assert!(!words(&output.stdout).contains("bench"));
}

#[test]
fn data_goes_to_standard_output_and_words_to_standard_error() {
    let output = run(&["export", "plan", "--demo=brackwater", "--format", "json"]);
    assert!(output.status.success());
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["invented"], true);
    assert!(words(&output.stderr).contains("invented"));
    let real = run(&["export", "plan", "--demo", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_slice(&real.stdout).unwrap();
    assert_eq!(plan["actions"].as_array().unwrap().len(), 54);
    assert!(real.stderr.is_empty());
}

#[test]
fn mistakes_get_a_sentence_and_a_status() {
    let cases: &[(&[&str], &str)] = &[
        (&["export", "plan", "--demo=nowhere"], "There is no example nowhere"),
        (&["export", "plan", "--demo", "--format", "csv"], "add --out FOLDER"),
        (&["import", "plan", "/nowhere.xlsx", "--demo"], "does not exist"),
        (&["--config", "/nowhere.toml", "serve"], "does not exist"),
        (&["export", "plan"], "could not be opened"),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (arguments, sentence) in cases {
        let output = program().args(*arguments).current_dir(folder.path()).output().unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        assert!(words(&output.stderr).contains(sentence), "{arguments:?}: {}", words(&output.stderr));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "a failed command left a file");
}

#[test]
fn unknown_configuration_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("everychance.toml");
    std::fs::write(&file, "databse_url = \"x\"\n").unwrap();
    let said = |command: &mut std::process::Command| words(&command.output().unwrap().stderr);
    let told = said(program().args(["--config", file.to_str().unwrap(), "migrate"]));
    let sentence = format!("There is no key databse_url in {}; did you mean database_url?", file.display());
    assert!(told.contains(&sentence), "{told}");
    std::fs::write(&file, "colour_of_the_roof = \"x\"\n").unwrap();
    let told = said(program().args(["--config", file.to_str().unwrap(), "migrate"]));
    assert!(
        told.contains("There is no key colour_of_the_roof in ") && told.contains("; there are database_url, "),
        "{told}"
    );
    std::fs::write(&file, "[[openid]]\nisuer = \"x\"\n").unwrap();
    let told = said(program().args(["--config", file.to_str().unwrap(), "migrate"]));
    assert!(told.contains("There is no key isuer under openid in ") && told.contains("did you mean issuer?"), "{told}");
    let told = said(program().arg("migrate").env("EVERYCHANCE_BNID", "x"));
    assert!(
        told.contains("The variable EVERYCHANCE_BNID sets no key that there is; did you mean EVERYCHANCE_BIND?"),
        "{told}"
    );
    let output = program().arg("migrate").env("DATABASE_URL", "oracle://x").output().unwrap();
    assert!(words(&output.stderr).contains("sqlite:///PATH"), "{}", words(&output.stderr));
}

#[test]
fn a_file_of_the_partnership_is_named_as_it_is() {
    let own = Own::new();
    let file = own.folder.path().join("fernleigh.toml");
    let text = std::fs::read_to_string(own.folder.path().join("partnership.toml")).unwrap();
    let cases = [
        (
            text.replace("time_zone = \"Europe/London\"", "time_zone = \"Europe/Fernleigh\""),
            ": time_zone “Europe/Fernleigh”",
        ),
        (text.replace("sun = \"#", "sun = \"yellow"), ": the colour “yellow"),
        (text.replace("sun =", "snu ="), "There is no key snu under colours in "),
        (text.replace("place =", "plcae ="), "There is no key plcae in "),
    ];
    for (text, sentence) in cases {
        std::fs::write(&file, text).unwrap();
        let output = own.command(&["doctor"]).env("EVERYCHANCE_PARTNERSHIP", &file).output().unwrap();
        let told = words(&output.stderr);
        assert!(told.contains(sentence) && told.contains(file.to_str().unwrap()), "{told}");
    }
}

#[tokio::test]
async fn an_import_is_a_dry_run_until_it_is_applied() {
    let fresh = on_postgres().await;
    for own in [Own::new(), Own::over(tempfile::tempdir().unwrap(), fresh.url.clone())] {
        let copies = own.copies("1");
        let empty = own.plan();
        let dry = own.run(&["import", "plan", &copies]);
        assert!(dry.status.success(), "{}", words(&dry.stderr));
        assert!(words(&dry.stdout).contains("actions: 54 added, 0 changed, 0 ended"));
        assert!(words(&dry.stderr).contains("Nothing was changed. Add --apply"));
        assert_eq!(own.plan(), empty);
        let applied = own.run(&["import", "plan", &copies, "--apply"]);
        assert!(words(&applied.stderr).ends_with("Done.\n"), "{}", words(&applied.stderr));
        let again = own.run(&["import", "plan", &copies, "--apply"]);
        assert!(words(&again.stderr).contains("Nothing is to be changed"));
        let doctor = own.run(&["doctor"]);
        assert!(words(&doctor.stdout).contains("The history is whole"), "{}", words(&doctor.stderr));
    }
}

#[test]
fn faults_are_listed_and_nothing_is_changed() {
    let own = Own::new();
    let before = own.plan();
    let file = own.folder.path().join("documents.csv");
    std::fs::write(&file, "ref,title,kind\nA,T,report\nB,T,leaflet\n").unwrap();
    let refused = own.run(&["import", "plan", file.to_str().unwrap(), "--apply"]);
    assert!(!refused.status.success());
    let said = words(&refused.stderr);
    assert!(said.contains("one fault; nothing was changed."), "{said}");
    assert!(said.contains("documents, row 3, column kind: holds “leaflet”"), "{said}");
    assert_eq!(own.plan(), before);
}

#[test]
fn an_example_leaves_no_folder_and_a_dry_run_tells_its_remarks() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("priorities.csv");
    std::fs::write(&file, "ref,strategy,number,title,ended\nBW-S1-P1,BW-S1,1,Ready,2026-11-03\n").unwrap();
    let temporary = folder.path().join("temporary");
    std::fs::create_dir(&temporary).unwrap();
    for (example, known) in [("--demo=nowhere", false), ("--demo=brackwater", true)] {
        let mut command = program();
        let command = command.args(["import", "plan", file.to_str().unwrap(), example]).env("TMPDIR", &temporary);
        let output = command.output().unwrap();
        assert_eq!(output.status.success(), known, "{}", words(&output.stderr));
        let told = "remark: priority BW-S1-P1 is ended but action BW-S1-P1-A1 still refers to it\n";
        assert_eq!(words(&output.stdout).contains(told), known, "{}", words(&output.stdout));
        assert_eq!(std::fs::read_dir(&temporary).unwrap().count(), 0, "{example} left a folder");
    }
}

/// Starts an import and ends it with a signal as soon as it says that it writes; answers whether it was still at it.
fn interrupted(own: &Own, copies: &str, signal: &str) -> bool {
    // Whatever starts the tests may ignore Ctrl-C, as a shell does for its background; the import must not.
    let mut command = Command::new("env");
    command.args(["--default-signal=INT", env!("CARGO_BIN_EXE_everychance"), "import", "plan", copies, "--apply"]);
    command.current_dir(own.folder.path()).env("DATABASE_URL", &own.url).env_remove("EVERYCHANCE_PARTNERSHIP");
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("Writing") {
        line.clear();
        assert!(lines.read_line(&mut line).unwrap() > 0, "the import ended without writing");
    }
    Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    let status = child.wait().unwrap();
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    !status.success() && !rest.contains("Done.")
}

/// On a busy machine an import may be over before the signal comes; then a larger one is tried on a fresh database.
async fn killed_and_whole(signal: &str, postgres: bool) {
    for times in ["10", "20", "40", "80"] {
        let fresh = if postgres { Some(on_postgres().await) } else { None };
        let own = match &fresh {
            Some(fresh) => Own::over(tempfile::tempdir().unwrap(), fresh.url.clone()),
            None => Own::new(),
        };
        let copies = own.copies(times);
        let before = own.plan();
        if interrupted(&own, &copies, signal) {
            assert_eq!(own.plan(), before, "{signal}");
            assert!(own.run(&["doctor"]).status.success());
            return;
        }
    }
    panic!("no import could be interrupted with {signal}");
}

#[tokio::test]
async fn a_killed_import_leaves_sqlite_as_it_was() {
    for signal in ["-KILL", "-INT", "-TERM"] {
        killed_and_whole(signal, false).await;
    }
}

#[tokio::test]
async fn a_killed_import_leaves_postgresql_as_it_was() {
    for signal in ["-KILL", "-INT", "-TERM"] {
        killed_and_whole(signal, true).await;
    }
}

#[test]
fn the_rehearsal_shows_each_value_before_and_after() {
    let own = Own::new();
    own.run(&["import", "plan", &own.copies("1"), "--apply"]);
    let file = own.folder.path().join("actions.csv");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "ref,priority,title,ended\nX1-CF19-P1-A1,X1-CF19-P1,Another title,2026-01-01\n").unwrap();
    let said = words(&own.run(&["import", "plan", path, "--apply"]).stdout);
    assert!(said.contains("actions: 0 added, 0 changed, 1 ended"), "{said}");
    assert!(said.contains("title: Culture and enrichment for children and young people → Another title"), "{said}");
    assert!(said.contains("ended: (empty) → 2026-01-01"), "{said}");
    std::fs::write(&file, "ref,priority,title,ended\nX1-CF19-P1-A1,X1-CF19-P1,Another title,\n").unwrap();
    let said = words(&own.run(&["import", "plan", path]).stdout);
    assert!(said.contains("1 back in the plan") && said.contains("comes back into the plan"), "{said}");
    std::fs::write(&file, "ref,priority,title,ended\nX1-CF19-P1-A1,X1-CF19-P1,T,2999-01-01\n").unwrap();
    let refused = own.run(&["import", "plan", path]);
    assert!(words(&refused.stderr).contains("lies after today"), "{}", words(&refused.stderr));
}

#[test]
fn nothing_invented_enters_a_real_plan() {
    let own = Own::new();
    let real = own.folder.path().join("partnership.toml");
    let text = std::fs::read_to_string(&real).unwrap().replace("invented = true", "invented = false");
    std::fs::write(&real, text).unwrap();
    for name in ["invented.xlsx", "invented.json"] {
        let file = own.folder.path().join(name);
        let path = file.to_str().unwrap();
        assert!(run(&["export", "plan", "--demo=brackwater", "--out", path]).status.success());
        let refused = own.run(&["import", "plan", path, "--apply"]);
        assert!(!refused.status.success());
        assert!(words(&refused.stderr).contains("is not marked as invented"), "{}", words(&refused.stderr));
    }
    for (format, name) in [("360giving", "grants.json"), ("csv", "grants.csv")] {
        let file = own.folder.path().join(name);
        let path = file.to_str().unwrap();
        assert!(run(&["export", "grants", "--demo=brackwater", "--format", format, "--out", path]).status.success());
        let refused = own.run(&["import", "grants", path, "--publisher", "A trust", "--apply"]);
        assert!(!refused.status.success());
        assert!(words(&refused.stderr).contains("is not marked as invented"), "{}", words(&refused.stderr));
    }
    assert!(own.plan().contains("\"actions\": []"));
}

#[test]
fn a_full_disk_leaves_the_database_as_it_was() {
    let own = Own::new();
    let copies = own.copies("5");
    let before = own.plan();
    let mut command = own.command(&["import", "plan", &copies, "--apply"]);
    let refused = command.env("EVERYCHANCE_SQLITE_MAX_PAGES", "150").output().unwrap();
    assert!(!refused.status.success());
    let said = words(&refused.stderr);
    assert!(said.contains("the database is as it was") && said.contains("full"), "{said}");
    assert_eq!(own.plan(), before);
    assert!(own.run(&["import", "plan", &copies, "--apply"]).status.success(), "it cannot be repeated");
}

#[test]
fn the_demonstration_starts_answers_and_stops_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (first, _second) = two_free_ports();
    let mut child = program()
        .args(["demo", "--bind", &format!("127.0.0.1:{first}"), "--data", data.to_str().unwrap()])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("Press Ctrl-C to stop.") {
        assert!(lines.read_line(&mut said).unwrap() > 0, "{said}");
    }
    assert!(said.contains(&format!("http://localhost:{first}/")), "{said}");
    let home = get(first, "/");
    assert!(home.contains("200 OK") && home.contains("Look at the other example: Brackwater"));
    assert!(get(first + 1, "/").contains("Everything here is invented."));
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(child.wait().unwrap().success());
    for example in ["tower-hamlets", "brackwater"] {
        assert!(data.join(example).join("everychance.db").is_file());
        assert!(!data.join(example).join("everychance.db-wal").exists(), "the log was not written back");
    }
}

fn two_free_ports() -> (u16, u16) {
    loop {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        if port < u16::MAX && std::net::TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return (port, port + 1);
        }
    }
}

fn get(port: u16, path: &str) -> String {
    use std::io::Write;
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
