//! Who may sign in, looked after from the command line.

use crate::support::on_postgres;
use crate::support::own::{Own, words};

#[test]
fn somebody_is_let_back_in_from_the_command_line() {
    let own = Own::new();
    let user = |arguments: &[&str]| own.run(&[&["user"], arguments].concat());
    assert!(user(&["add", "--email", "ada@council.example", "--name", "Ada"]).status.success());
    let nameless = user(&["add", "--email", "ben@council.example", "--name", " "]);
    assert!(!nameless.status.success() && words(&nameless.stderr).contains("Somebody needs a name"));
    let email = ["--email", "ada@council.example"];
    let already = user(&[&["reopen"][..], &email].concat());
    assert!(!already.status.success() && words(&already.stderr).contains("can sign in already"));
    assert!(user(&[&["end"][..], &email].concat()).status.success());
    let twice = user(&[&["end"][..], &email].concat());
    assert!(!twice.status.success() && words(&twice.stderr).contains("had ended already"), "{twice:?}");
    let code = user(&[&["code"][..], &email].concat());
    assert!(!code.status.success() && words(&code.stderr).contains("user reopen --email ada@council.example"));
    let back = user(&[&["reopen"][..], &email].concat());
    assert!(back.status.success() && words(&back.stderr).contains("holds one role: see "), "{}", words(&back.stderr));
    assert!(words(&back.stderr).contains("user code --email ada@council.example"), "no mail server is named");
    let code = user(&[&["code"][..], &email].concat());
    assert!(code.status.success() && words(&code.stderr).contains("works once in the next hour"), "{code:?}");
    assert!(user(&[&["give", "--role", "data-protection-officer"][..], &email].concat()).status.success());
    assert!(user(&[&["end"][..], &email].concat()).status.success());
    let mut command = own.command(&[&["user", "reopen"][..], &email].concat());
    let back = command.env("EVERYCHANCE_MAIL_SERVER", "smtp://127.0.0.1:25").output().unwrap();
    assert!(words(&back.stderr).contains("can sign in again by mail, and holds 2 roles"), "{back:?}");
}

#[tokio::test]
async fn whoever_has_left_is_no_administrator() {
    let fresh = on_postgres().await;
    for own in [Own::new(), Own::over(tempfile::tempdir().unwrap(), fresh.url.clone())] {
        let user = |arguments: &[&str]| own.ask(&[&["user"], arguments].concat());
        let add = |email: &str, role: &str| {
            let (done, said) = user(&["add", "--email", email, "--name", "Somebody", "--role", role]);
            assert!(done, "{said}");
        };
        let doctor = || words(&own.run(&["doctor"]).stdout);
        add("ada@council.example", "system-administrator");
        add("ben@council.example", "system-administrator");
        add("dina@council.example", "data-protection-officer");
        // A role that somebody holds twice makes no second person.
        assert!(user(&["give", "--email", "ben@council.example", "--role", "system-administrator"]).0);
        assert!(!doctor().contains("system administrator") && !doctor().contains("data protection officer"));
        let end = |email: &str| user(&["end", "--email", email]).1;
        assert!(end("ada@council.example").contains("Unsafe: Only one person is system administrator"));
        assert!(doctor().contains("Unsafe: Only one person is system administrator"), "{}", doctor());
        let said = end("ben@council.example");
        assert!(said.contains("Unsafe: Nobody is system administrator.") && !said.contains("officer"), "{said}");
        let said = end("dina@council.example");
        assert!(
            said.contains("Unsafe: Nobody is data protection officer") && !said.contains("administrator"),
            "{said}"
        );
        let said = doctor();
        assert!(
            said.contains("Nobody is system administrator.") && said.contains("Nobody is data protection"),
            "{said}"
        );
    }
}
