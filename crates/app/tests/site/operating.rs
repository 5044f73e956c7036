//! What an operator meets: addresses that do not answer, configuration that is wrong, files that are there already.

use crate::support::own::{Own, words};
use crate::support::{Site, on_postgres, postgres, run, sqlite_url};
use everychance::examples::Example;
use std::path::Path;
use std::process::Command;

#[test]
fn an_export_overwrites_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("plan.xlsx"), "a day's work").unwrap();
    let (done, said) = run(&["export", "plan", "--demo", "--out", &path("plan.xlsx")], &[]);
    assert!(!done && said.contains("is there already"), "{said}");
    assert_eq!(std::fs::read_to_string(path("plan.xlsx")).unwrap(), "a day's work");
    assert!(run(&["export", "plan", "--demo", "--force", "--out", &path("plan.xlsx")], &[]).0);
    assert!(std::fs::read(path("plan.xlsx")).unwrap().starts_with(b"PK"));
    assert!(run(&["export", "plan", "--demo", "--out", &path("plan.json")], &[]).0);
    assert!(std::fs::read_to_string(path("plan.json")).unwrap().starts_with('{'), "the ending tells the form");
    for arguments in [&["--out", "plan.pdf"][..], &["--format", "json", "--out", "new.xlsx"]] {
        let (done, said) = run(&[&["export", "plan", "--demo"], arguments].concat(), &[]);
        assert!(!done && said.contains("does not say in which form"), "{arguments:?}: {said}");
    }
}

#[test]
fn wrong_configuration_is_told_by_its_key() {
    let cases = [
        ("EVERYCHANCE_BASE_URL", "plan.example/", "base_url is “plan.example/”"),
        ("EVERYCHANCE_BIND", "localhost", "bind is “localhost”"),
        ("EVERYCHANCE_SQLITE_MAX_PAGES", "0", "sqlite_max_pages must be at least 1"),
        ("EVERYCHANCE_SQLITE_MAX_PAGES", "many", "sqlite_max_pages"),
    ];
    for (name, value, sentence) in cases {
        let (done, said) = run(&["migrate"], &[(name, value)]);
        assert!(!done && said.to_lowercase().contains(sentence), "{name}={value}: {said}");
    }
}

#[test]
fn a_database_that_cannot_be_used_is_named_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("everychance.db");
    std::fs::write(&file, "this is not a database, and is long enough to be looked at".repeat(100)).unwrap();
    let (done, said) = run(&["doctor"], &[("DATABASE_URL", &sqlite_url(folder.path()))]);
    assert!(!done && said.contains("is not a database of this program"), "{said}");
    let secret = "postgres://somebody:secret@127.0.0.1:1/x";
    let (done, said) = run(&["doctor"], &[("DATABASE_URL", secret)]);
    assert!(!done && said.contains("127.0.0.1:1/x cannot be used") && said.contains("refused"), "{said}");
    assert!(!said.contains("secret"), "{said}");
    let missing = format!("{}/no_such_database", postgres().rsplit_once('/').unwrap().0);
    let (done, said) = run(&["doctor"], &[("DATABASE_URL", &missing)]);
    assert!(!done && said.matches("does not exist").count() == 1, "{said}");
}

#[tokio::test]
async fn a_database_without_a_plan_is_not_served() {
    let fresh = on_postgres().await;
    let mut tx = fresh.db.write().await.unwrap();
    tx.execute("DROP TABLE \"chain_head\"", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/brackwater/partnership.toml");
    let environment = [("DATABASE_URL", fresh.url.as_str()), ("EVERYCHANCE_PARTNERSHIP", site.to_str().unwrap())];
    let (done, said) = run(&["serve"], &environment);
    assert!(!done && said.contains("This database holds no plan yet"), "{said}");
}

#[tokio::test]
async fn health_says_so_when_the_database_is_gone() {
    let site = Site::on(on_postgres().await, Example::Brackwater).await;
    assert_eq!(site.get("/health").await.text, "ok\n");
    site.app.db.close().await;
    let answer = site.get("/health").await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (503, "the database does not answer\n"));
    let page = site.get("/ar/actions").await;
    assert_eq!(page.status.as_u16(), 500);
    assert!(!page.text.contains("postgres") && !page.text.contains("pool"), "the reader is told of our inside");
}

#[test]
fn the_log_is_json_and_holds_nothing_that_a_reader_typed() {
    use std::io::{BufRead, BufReader, Read, Write};
    let folder = tempfile::tempdir().unwrap();
    let url = sqlite_url(folder.path());
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/brackwater/partnership.toml");
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let bind = format!("127.0.0.1:{port}");
    let keys = folder.path().join("keys");
    let environment = [
        ("DATABASE_URL", url.as_str()),
        ("EVERYCHANCE_KEY_FILE", keys.to_str().unwrap()),
        ("EVERYCHANCE_PARTNERSHIP", site.to_str().unwrap()),
        ("EVERYCHANCE_BIND", &bind),
        ("EVERYCHANCE_LOG", "json"),
    ];
    assert!(run(&["migrate"], &environment).0);
    let mut server = Command::new(env!("CARGO_BIN_EXE_everychance"))
        .arg("serve")
        .env_remove("RUST_LOG")
        .envs(environment)
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(server.stderr.take().unwrap());
    let mut first = String::new();
    lines.read_line(&mut first).unwrap();
    if !first.contains(&bind) {
        server.kill().unwrap();
        panic!("{first}");
    }
    for path in [
        "/search?q=secretword",
        "/actions/secretword",
        "/?as-at=secretword",
        "/secretword/%FF",
        "/answer",
        "/surveys/X/answer",
        "/referral",
        "/referral/ask/BW-RS1",
    ] {
        let mut stream = std::net::TcpStream::connect(&bind).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nUser-Agent: secretword\r\nConnection: close\r\n\r\n")
            .unwrap();
        stream.read_to_string(&mut String::new()).unwrap();
    }
    Command::new("kill").args(["-TERM", &server.id().to_string()]).status().unwrap();
    assert!(server.wait().unwrap().success());
    let mut log = String::new();
    lines.read_to_string(&mut log).unwrap();
    assert!(log.lines().count() >= 5, "{log}");
    for line in log.lines() {
        let entry: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(entry["fields"]["message"].is_string(), "{line}");
    }
    assert!(
        log.contains("\"route\":\"/search\"") && !log.contains("secretword") && !log.contains("127.0.0.1"),
        "{log}"
    );
    assert!(!log.contains("answer"), "the log says that somebody answers a survey: {log}");
    assert!(!log.contains("referral"), "the log says that somebody looks at what was sent about them: {log}");
}

#[test]
fn keys_of_the_usual_name_are_found_beside_the_database() {
    let own = Own::new();
    let said = words(&own.run(&["doctor"]).stdout);
    let keys = std::fs::canonicalize(own.folder.path()).unwrap().join("everychance.keys");
    assert!(said.contains(&format!("Unsafe: {} lies beside the database", keys.display())), "{said}");
    std::fs::remove_file(&keys).unwrap();
    let said = own.ask(&["migrate"]).1;
    assert!(said.contains(&format!("The file of keys {} was made.", keys.display())), "{said}");
}

#[test]
fn doctor_says_that_nothing_can_be_erased_without_a_ledger() {
    let own = Own::new();
    let key = "EVERYCHANCE_ERASURE_LEDGER";
    let doctor = |ledger: &str| words(&own.command(&["doctor"]).env(key, ledger).output().unwrap().stdout);
    assert!(words(&own.run(&["doctor"]).stdout).contains("Unsafe: erasure_ledger is not set"));
    assert!(doctor("nowhere/erasures.jsonl").contains("Unsafe: erasure_ledger is in /"), "no such folder");
    assert!(!doctor("erasures.jsonl").contains("erasure_ledger"), "the first erasure makes the file");
}

#[test]
fn the_package_sets_a_ledger_and_copies_that_one_beside_the_backups() {
    let packaging = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging");
    let config = platform::config::Config::load(Some(&packaging.join("everychance.toml"))).unwrap();
    let ledger = config.erasure_ledger.expect("an erasure could not be granted");
    for file in ["backup", "Dockerfile"] {
        assert!(std::fs::read_to_string(packaging.join(file)).unwrap().contains(&ledger), "{file} names another");
    }
}

#[test]
fn a_new_database_is_for_its_owner_alone_and_one_that_is_not_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let own = Own::new();
    let file = own.folder.path().join("everychance.db");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    let told = "everychance.db. Run: chmod 600 ";
    let doctor = || own.run(&["doctor"]);
    assert!(!words(&doctor().stdout).contains(told));
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    let said = words(&doctor().stdout);
    assert!(said.contains("Unsafe: Others on this machine can read /") && said.contains(told), "{said}");
    assert!(doctor().status.success() && doctor().stderr.is_empty(), "its findings are its data");
}

#[tokio::test]
async fn what_sqlite_writes_beside_the_database_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let options = platform::db::Options { create: true, ..Default::default() };
    let db = platform::db::Db::open(&sqlite_url(folder.path()), &options).await.unwrap();
    db.migrate().await.unwrap();
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
    assert_eq!(files.len(), 3, "the database, its log and the index of that");
    assert!(files.iter().all(|file| file.metadata().unwrap().permissions().mode() & 0o777 == 0o600), "{files:?}");
    db.close().await;
}

#[test]
fn in_another_folder_the_program_says_where_it_looked() {
    let own = Own::new();
    assert!(own.ask(&["user", "add", "--email", "ada@council.example", "--name", "Ada"]).0);
    let elsewhere = tempfile::tempdir().unwrap();
    let site = own.folder.path().join("partnership.toml");
    let serve = |environment: &[(&str, &str)]| {
        let mut command = own.command(&["serve"]);
        command.current_dir(elsewhere.path()).env_remove("DATABASE_URL").envs(environment.iter().copied());
        let output = command.output().unwrap();
        assert!(!output.status.success());
        words(&output.stderr)
    };
    let (url, site) = (("DATABASE_URL", own.url.as_str()), ("EVERYCHANCE_PARTNERSHIP", site.to_str().unwrap()));
    let folder = std::fs::canonicalize(elsewhere.path()).unwrap();
    let looked = format!("It was looked for in {}, where the program runs; if the site has", folder.display());
    let cases: [(&[(&str, &str)], &str); 3] =
        [(&[], "everychance.db"), (&[url], "partnership.toml"), (&[url, site], "everychance.keys")];
    for (environment, file) in cases {
        let said = serve(environment);
        assert!(said.contains(file) && said.contains(&looked) && said.contains("--config"), "{said}");
    }
    let said = serve(&[url, site, ("EVERYCHANCE_KEY_FILE", "/nowhere/everychance.keys")]);
    assert!(said.contains("/nowhere/everychance.keys") && !said.contains("looked for"), "{said}");
}
