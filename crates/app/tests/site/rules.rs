//! What holds for the project as a whole, held by reading its own files.

use everychance::examples::Example;
use everychance::tables;
use platform::config::Config;
use platform::i18n;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn crates_depend_only_where_the_design_lets_them() {
    let libs: Vec<String> = std::fs::read_dir(root().join("libs"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let crates = [
        "platform",
        "people",
        "measures",
        "strategy",
        "voice",
        "directory",
        "referrals",
        "partnership",
        "reporting",
        "everychance",
    ];
    let all = || crates.into_iter().chain(libs.iter().map(String::as_str));
    let may: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("platform", &["sheets"][..]),
        ("people", &["platform", "sheets", "files"]),
        ("measures", &["platform", "people", "sheets", "processcontrol", "disclosure"]),
        ("strategy", &["platform", "people", "measures", "sheets", "readability", "files"]),
        ("voice", &["platform", "people", "directory", "sheets", "xlsform", "processcontrol", "disclosure"]),
        ("directory", &["platform", "people", "sheets", "openreferral", "wordsearch", "calendar"]),
        ("partnership", &["platform", "people", "calendar", "sheets", "threesixty", "workdays"]),
        (
            "referrals",
            &[
                "platform",
                "people",
                "measures",
                "directory",
                "openreferral",
                "disclosure",
                "processcontrol",
                "files",
                "sheets",
                "workdays",
            ],
        ),
        (
            "reporting",
            &[
                "platform",
                "people",
                "measures",
                "strategy",
                "voice",
                "directory",
                "referrals",
                "partnership",
                "sheets",
                "documents",
                "wordsearch",
                "calendar",
            ],
        ),
    ]);
    for (name, allowed) in may {
        let manifest = read(&format!("crates/{name}/Cargo.toml"));
        for other in all().filter(|other| *other != name && !allowed.contains(other)) {
            assert!(!manifest.contains(&format!("\n{other}.workspace")), "{name} must not depend on {other}");
        }
    }
    for lib in &libs {
        let manifest = read(&format!("libs/{lib}/Cargo.toml"));
        // A form of XLSForm is a workbook.
        let may = |other: &&str| lib == "xlsform" && *other == "sheets";
        let known = all().filter(|other| !may(other)).find(|other| manifest.contains(&format!("\n{other}.workspace")));
        assert_eq!(known, None, "{lib} knows something of the product or of another lib");
    }
}

#[test]
fn platform_knows_no_word_of_the_domain() {
    let words = ["strategy", "priority", "outcome", "indicator", "borough", "council", "child"];
    for path in rust_files(&root().join("crates/platform/src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code.filter(|line| !line.contains("required(") && !line.contains("column(")) {
            let line = line.to_lowercase();
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                panic!("{} speaks of “{word}”: {line}", path.display());
            }
        }
    }
}

fn host() -> String {
    let output = std::process::Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

fn keys(folder: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in std::fs::read_dir(root().join("locales").join(folder)).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let named = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(named.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    keys
}

#[test]
fn every_language_has_every_text() {
    let english = keys("en-GB");
    assert!(english.len() > 300);
    for language in i18n::languages() {
        assert_eq!(keys(language.tag), english, "{}", language.tag);
        assert!(english.iter().all(|key| language.has(key)), "{}", language.tag);
    }
}

#[test]
fn every_text_of_a_table_exists() {
    let english = i18n::english();
    for table in tables::all() {
        for key in ["table-", "intro-", "count-"].map(|stem| format!("{stem}{}", table.name)) {
            assert!(english.has(&key), "{key}");
        }
        assert!(english.has(&format!("kind-{}", table.one)));
        for column in table.columns {
            assert!(english.has(&format!("col-{}", column.name)), "{} {}", table.name, column.name);
            if let platform::table::Kind::Choice(words) = column.kind {
                for word in words {
                    assert!(english.has(&platform::page::choice_key(word)), "{word}");
                }
            }
        }
    }
}

#[test]
fn plurals_and_dates_are_formed_in_every_language() {
    for language in i18n::languages() {
        for n in [0, 1, 2, 3, 11, 100] {
            let words = language.text("count-actions", &[("n", n.into())]);
            assert!(!words.contains('⟦') && !words.contains("{ $n }"), "{} {n}: {words}", language.tag);
        }
        for date in ["2024", "2024-03", "2024-03-31"] {
            let words = platform::page::date_in_words(language, date);
            assert!(words.contains("2024") && !words.contains('⟦'), "{}: {words}", language.tag);
        }
    }
    let words = |tag: &str, n: i32| i18n::language(tag).unwrap().text("count-actions", &[("n", n.into())]);
    assert_ne!(words("ar", 2), words("ar", 11).replace("11", "2"), "Arabic has a dual");
    assert_eq!(platform::page::date_in_words(i18n::english(), "2024-03-31"), "31 March 2024");
}

#[test]
fn the_configuration_page_is_made_from_the_program() {
    assert_eq!(read("docs/operate/configuration.md"), Config::reference().unwrap());
}

#[test]
fn the_table_page_is_made_from_the_program() {
    assert_eq!(read("docs/data/tables.md"), reporting::openapi::tables_page(tables::all()));
}

#[test]
fn the_record_of_processing_is_made_from_the_program() {
    assert_eq!(read("docs/operate/processing.md"), reporting::processing::document(everychance::parts::all()));
}

#[test]
fn every_limit_has_its_words_and_no_text_stands_twice() {
    let english = i18n::english();
    let mut limits = 0;
    for path in rust_files(&root().join("crates/people/src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for what in text.split("Limit { what: \"").skip(1).map(|after| after.split('"').next().unwrap()) {
            assert!(english.has(&format!("limit-{}", what.replace(' ', "-"))), "{what}");
            limits += 1;
        }
    }
    assert!(limits >= 10, "{limits}");
    for language in i18n::languages() {
        let mut seen = BTreeSet::new();
        for entry in std::fs::read_dir(root().join("locales").join(language.tag)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                let key = line.split_once(" =").unwrap().0.to_owned();
                assert!(!seen.contains(&key), "{}: {key} stands twice", language.tag);
                seen.insert(key);
            }
        }
    }
}

fn templates(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { templates(&path) } else { vec![path] }).collect()
}

#[test]
fn every_table_has_a_name() {
    for path in templates(&root().join("templates")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for table in text.split("<table ").skip(1) {
            let (tag, rest) = table.split_once('>').unwrap();
            assert!(tag.contains("aria-label") || rest.starts_with("<caption"), "{}: {tag}", path.display());
        }
    }
}

#[test]
fn every_cookie_is_told_of() {
    let privacy = read("templates/reporting/privacy.html");
    let mut names = BTreeSet::new();
    for path in rust_files(&root().join("crates/people/src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for call in text.split("set_cookie(").skip(1) {
            // The third argument: the name itself, or the constant that holds it.
            let argument = call.split(',').nth(2).unwrap().trim();
            let constant = text.split_once(&format!("const {argument}: &str = ")).map(|(_, after)| after);
            names.insert(constant.unwrap_or(argument).split('"').nth(1).unwrap().to_owned());
        }
    }
    assert!(names.len() >= 5, "{names:?}");
    for name in names {
        assert!(privacy.contains(&format!("<code>{name}</code>")), "{name}");
    }
}

#[test]
fn nothing_invented_is_in_the_real_borough_and_nothing_real_in_the_invented() {
    let words = |example: Example| {
        let files = example.files();
        files.iter().map(|(_, bytes)| String::from_utf8(bytes.clone()).unwrap()).collect::<String>()
    };
    let (real, invented) = (words(Example::TowerHamlets), words(Example::Brackwater));
    assert!(!real.contains("Brackwater") && !real.contains("BW-"));
    for name in ["Tower Hamlets", "London", "LBTH", "Ofsted", "CAMHS", "Rahman", "Talukdar", "Poplar", "Stepney"] {
        assert!(!invented.contains(name), "{name} is real");
    }
    assert!(Example::Brackwater.site().unwrap().invented && !Example::TowerHamlets.site().unwrap().invented);
}

#[test]
fn only_holders_of_public_office_are_named_and_no_address_is() {
    let files = Example::TowerHamlets.files();
    let private = ["Alex", "Amy Wright", "Gilbert", "Nyakatawa", "Eady", "Tracy", "Frances", "Layla", "Winter"];
    for (name, bytes) in &files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for person in private {
            assert!(!text.contains(person), "{name} names {person}");
        }
        let address = text.split_whitespace().find(|word| word.contains('@') && word.contains('.'));
        assert!(address.is_none(), "{name} has an address: {address:?}");
    }
    let people = files.iter().find(|(name, _)| name == "people.csv").unwrap();
    insta::assert_snapshot!(
        String::from_utf8(people.1.clone())
            .unwrap()
            .lines()
            .map(|line| line.split(',').nth(1).unwrap())
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn every_dependency_has_a_licence_that_we_may_use() {
    let allowed = read("deny.toml");
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host()])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut refused = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or("none").replace('/', " OR ");
        let fits = licence.split(" OR ").any(|choice| {
            let parts = choice.split(" AND ");
            parts.map(|part| part.trim_matches(['(', ')', ' '])).all(|part| allowed.contains(&format!("\"{part}\"")))
        });
        if !fits {
            refused.push(format!("{}: {licence}", package["name"]));
        }
    }
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    let page = read("docs/operate/threat-model.md");
    let named = page.split('`').skip(1).step_by(2).filter(|name| name.contains("::"));
    let mut count = 0;
    for name in named {
        let (file, test) = name.split_once("::").unwrap();
        let text = read(&format!("crates/app/tests/site/{file}.rs"));
        assert!(text.contains(&format!("fn {test}()")), "{name}");
        count += 1;
    }
    assert!(count > 20, "{count}");
}
