//! Letters: what is in them, by which road they go, and what is left of them afterwards.

use crate::support::smtp::Smtp;
use crate::support::{Fresh, both, context, sqlite};
use jiff::SignedDuration;
use platform::clock::Clock;
use platform::config::Config;
use platform::job::{self, Context, Roster};
use platform::outbox::{self, Channel, Letter, Post, Shown, State, To};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

const NOON: &str = "2026-11-21T12:00:00Z";
const LINK: &str = "https://plan.example/task/a-token-of-a-test";
const ADA: &str = "ada@reader.example";

fn config(smtp: &Smtp) -> Config {
    Config {
        mail_server: Some(smtp.address()),
        mail_from: Some("Our plan <plan@plan.example>".to_owned()),
        ..Config::default()
    }
}

fn by_mail() -> To {
    To::Mail(ADA.to_owned())
}

fn by_text() -> To {
    To::Text("07700 900123".to_owned())
}

async fn send(context: &Context, to: To, language: &str) -> String {
    let words = [("link", LINK), ("days", "30"), ("reference", "REF-7")];
    let letter = Letter { template: &outbox::TASK, language, to, account: None, words: &words };
    let mut tx = context.db.write().await.unwrap();
    let id = outbox::send(&mut tx, &context.clock, &context.keyring, &letter).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn run(context: &Context) -> usize {
    job::run_due(context, &Roster::new(context.post.kinds(), &[])).await.unwrap()
}

async fn list(context: &Context) -> Vec<Shown> {
    let mut tx = context.db.read().await.unwrap();
    outbox::list(&mut tx, &context.keyring, &context.site, 100).await.unwrap()
}

async fn only(context: &Context) -> Shown {
    let mut all = list(context).await;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

async fn count(fresh: &Fresh, table: &str) -> usize {
    let sql = format!("SELECT 1 FROM \"{table}\"");
    fresh.db.read().await.unwrap().query(&sql, &[]).await.unwrap().len()
}

async fn errors(fresh: &Fresh) -> Vec<String> {
    let rows = fresh.db.read().await.unwrap().query("SELECT \"error\" FROM \"job\"", &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap_or_default()).collect()
}

fn later(context: &mut Context, by: SignedDuration) {
    context.clock = Clock::Fixed(context.clock.now() + by);
}

#[tokio::test]
async fn a_mail_has_one_id_two_forms_and_is_forgotten_once_it_is_sent() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        let id = send(&context, by_mail(), "en-GB").await;
        let waiting = only(&context).await;
        assert_eq!((waiting.state, waiting.to.as_str(), waiting.link.as_str()), (State::Waiting, ADA, LINK));
        assert_eq!(run(&context).await, 1);
        let mails = smtp.mails();
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!((mail.to.as_str(), mail.id.clone()), (ADA, format!("<{id}@plan.example>")));
        for line in [
            "From: \"Our plan\" <plan@plan.example>",
            "To: ada@reader.example",
            "Subject: Please have a look at REF-7",
            "Date: Sat, 21 Nov 2026 12:00:00 +0000",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
        ] {
            assert!(mail.text.lines().any(|one| one == line), "{line}\n{}", mail.text);
        }
        for part in ["multipart/alternative", "text/plain; charset=utf-8", "text/html; charset=utf-8", LINK] {
            assert!(mail.text.contains(part), "{part}\n{}", mail.text);
        }
        let sent = only(&context).await;
        assert_eq!((sent.state, sent.to.as_str(), sent.text.as_str(), sent.link.as_str()), (State::Sent, "", "", ""));
        assert_eq!((sent.id, sent.template.as_str(), sent.channel), (id, "task", Channel::Mail));
        assert_eq!((count(&fresh, "record_key").await, count(&fresh, "job").await), (0, 0));
        assert_eq!(run(&context).await, 0);
    }
}

#[tokio::test]
async fn a_letter_goes_with_its_cause_and_stands_nowhere_in_the_open() {
    let fresh = sqlite().await;
    let context = context(&fresh.db, NOON, Post::Nowhere);
    let words = [("link", LINK), ("days", "30"), ("reference", "REF-7")];
    let letter = |to, words| Letter { template: &outbox::TASK, language: "ar", to, account: None, words };
    let mut tx = fresh.db.write().await.unwrap();
    outbox::send(&mut tx, &context.clock, &context.keyring, &letter(by_mail(), &words)).await.unwrap();
    drop(tx);
    for table in ["outbox", "record_key", "job"] {
        assert_eq!(count(&fresh, table).await, 0, "{table}");
    }
    let mut tx = fresh.db.write().await.unwrap();
    for wrong in ["", "ada", "ada@", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example"] {
        let to = To::Mail(wrong.to_owned());
        assert!(outbox::send(&mut tx, &context.clock, &context.keyring, &letter(to, &words)).await.is_err(), "{wrong}");
    }
    for wrong in ["", "12", "0770090012x", "call 07700 900123", "+44 7700 900123 and 07700 900124"] {
        let to = To::Text(wrong.to_owned());
        assert!(outbox::send(&mut tx, &context.clock, &context.keyring, &letter(to, &words)).await.is_err(), "{wrong}");
    }
    let several = [("link", "https://plan.example/\nhttps://evil.example"), words[1], words[2]];
    for wrong in [&words[..2], &several[..]] {
        assert!(outbox::send(&mut tx, &context.clock, &context.keyring, &letter(by_mail(), wrong)).await.is_err());
    }
    tx.commit().await.unwrap();
    send(&context, by_mail(), "ar").await;
    fresh.db.close().await;
    let bytes = std::fs::read(fresh.url.trim_start_matches("sqlite://")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("deliver-mail") && !text.contains("reader.example") && !text.contains("a-token-of-a-test"));
}

#[tokio::test]
async fn a_no_to_the_recipient_is_for_good_and_any_other_no_is_tried_again() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let mut context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        for (command, answer, code) in
            [("RCPT", "550 5.1.1 no such ada@reader.example", "550"), ("END", "554 5.6.0 no", "554")]
        {
            send(&context, by_mail(), "en-GB").await;
            smtp.answer(command, answer);
            assert_eq!(run(&context).await, 1);
            let refused = &list(&context).await[0];
            assert_eq!((refused.state, refused.reason.as_str(), refused.to.as_str()), (State::Refused, code, ""));
            assert_eq!((count(&fresh, "job").await, count(&fresh, "record_key").await), (0, 0));
            smtp.behave();
            later(&mut context, SignedDuration::from_secs(1));
        }
        send(&context, by_mail(), "en-GB").await;
        let later_please = "The mail server asked to try again later, or broke off.";
        for (command, answer, sentence) in [
            ("RCPT", "451 4.3.0 later, ada@reader.example", &format!("{later_please} (code 451)")),
            ("END", "452 4.3.1 later", &format!("{later_please} (code 452)")),
            ("END", "", &later_please.to_owned()),
            ("MAIL", "550 5.7.1 not you", &"The mail server does not take our sender. (code 550)".to_owned()),
            ("DATA", "554 5.5.1 not now", &"The mail server does not take a letter. (code 554)".to_owned()),
            ("HELLO", "554 5.3.2 closed", &"The mail server could not be reached. (code 554)".to_owned()),
            ("HELLO", "", &"The mail server could not be reached.".to_owned()),
        ] {
            smtp.answer(command, answer);
            assert_eq!(run(&context).await, 1, "{command} {answer}");
            assert_eq!(errors(&fresh).await[0], *sentence);
            smtp.behave();
            later(&mut context, SignedDuration::from_hours(24));
        }
        let mails = smtp.mails().len();
        assert_eq!(run(&context).await, 1);
        assert_eq!((smtp.mails().len(), list(&context).await[0].state), (mails + 1, State::Sent));
    }
}

#[tokio::test]
async fn a_mail_server_that_is_away_for_three_days_loses_nothing() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let mut context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        smtp.answer("HELLO", "421 4.3.2 away");
        let mut wanted = Vec::new();
        for hour in 0..72 {
            if hour % 6 == 0 {
                wanted.push(format!("<{}@plan.example>", send(&context, by_mail(), "en-GB").await));
            }
            run(&context).await;
            later(&mut context, SignedDuration::from_hours(1));
        }
        assert_eq!(smtp.mails().len(), 0);
        smtp.behave();
        for _ in 0..25 {
            run(&context).await;
            later(&mut context, SignedDuration::from_hours(1));
        }
        let mut arrived: Vec<String> = smtp.mails().into_iter().map(|mail| mail.id).collect();
        arrived.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(arrived, wanted);
    }
}

#[tokio::test]
async fn a_letter_is_not_sent_once_its_link_is_over() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let mut context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        let words = [("link", LINK), ("code", "1234 5678"), ("minutes", "15")];
        let sign_in =
            Letter { template: &outbox::SIGN_IN, language: "en-GB", to: by_mail(), account: None, words: &words };
        let mut tx = fresh.db.write().await.unwrap();
        outbox::send(&mut tx, &context.clock, &context.keyring, &sign_in).await.unwrap();
        tx.commit().await.unwrap();
        let lasting = send(&context, by_mail(), "en-GB").await;
        smtp.answer("HELLO", "421 4.3.2 away");
        run(&context).await;
        later(&mut context, SignedDuration::from_mins(15));
        run(&context).await;
        let told = outbox::totals(&mut fresh.db.read().await.unwrap()).await.unwrap();
        assert_eq!((told.waiting, told.sent, told.refused, told.gone), (1, 0, 0, 1));
        assert_eq!((count(&fresh, "job").await, count(&fresh, "record_key").await), (1, 1), "nothing is kept of it");
        smtp.behave();
        later(&mut context, SignedDuration::from_hours(1));
        run(&context).await;
        let ids: Vec<String> = smtp.mails().into_iter().map(|mail| mail.id).collect();
        assert_eq!(ids, [format!("<{lasting}@plan.example>")]);
        let states: Vec<(String, State)> =
            list(&context).await.into_iter().map(|one| (one.template, one.state)).collect();
        assert!(states.contains(&("sign-in".to_owned(), State::Gone)), "{states:?}");
        // A task link is good for 30 days, and its letter no longer.
        smtp.answer("HELLO", "421 4.3.2 away");
        send(&context, by_mail(), "en-GB").await;
        run(&context).await;
        smtp.behave();
        later(&mut context, SignedDuration::from_hours(30 * 24));
        run(&context).await;
        assert_eq!((smtp.mails().len(), list(&context).await[0].state), (1, State::Gone));
    }
}

#[tokio::test]
async fn without_a_road_letters_wait_and_lose_no_try() {
    let fresh = sqlite().await;
    let mut context = context(&fresh.db, NOON, Post::of(&Config::default()).unwrap());
    send(&context, by_mail(), "en-GB").await;
    send(&context, by_text(), "en-GB").await;
    for _ in 0..10 {
        assert_eq!(run(&context).await, 0);
        later(&mut context, SignedDuration::from_hours(24));
    }
    assert_eq!(outbox::waiting(&mut fresh.db.read().await.unwrap()).await.unwrap(), (1, 1));
    let smtp = Smtp::start(None);
    context.post = Post::of(&config(&smtp)).unwrap();
    assert_eq!((run(&context).await, smtp.mails().len()), (1, 1));
    assert_eq!(outbox::waiting(&mut fresh.db.read().await.unwrap()).await.unwrap(), (0, 1));
}

#[tokio::test]
async fn nothing_is_sent_in_the_open_but_to_this_machine() {
    let smtp = Smtp::start(None);
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(&path, text).unwrap();
        Some(path)
    };
    let password = file("password", "secret\n");
    let with = |server: &str| Config { mail_server: Some(server.to_owned()), ..config(&smtp) };
    for (config, words) in [
        (with("mail.example"), "mail_server is an address"),
        (with("http://mail.example"), "mail_server is an address"),
        (with("smtp://user:secret@mail.example"), "mail_server must hold no password"),
        (with("smtp://user@mail.example"), "belong together"),
        (Config { mail_password_file: password.clone(), ..with("smtp://mail.example") }, "belong together"),
        (
            Config { mail_password_file: Some("/nowhere".to_owned()), ..with("smtp://u@mail.example") },
            "/nowhere could not be read",
        ),
        (Config { mail_from: None, ..with("smtps://mail.example") }, "mail_from is needed"),
        (Config { mail_from: Some("nobody".to_owned()), ..with("smtps://mail.example") }, "mail_from is an address"),
        (Config { mail_ca_file: password.clone(), ..with("smtps://mail.example") }, "holds no certificate"),
    ] {
        let said = Post::of(&config).err().expect(words).to_string();
        assert!(said.contains(words) && !said.contains("secret"), "{said}");
    }
    // With a user there must be TLS, on this machine too, and this server offers none.
    let server = format!("smtp://user%40x@127.0.0.1:{}", smtp.port);
    let config = Config { mail_password_file: password, ..with(&server) };
    let fresh = sqlite().await;
    let context = context(&fresh.db, NOON, Post::of(&config).unwrap());
    send(&context, by_mail(), "en-GB").await;
    assert_eq!(run(&context).await, 1);
    assert_eq!(errors(&fresh).await, ["The mail server offers no STARTTLS, and nothing is sent without it."]);
    assert_eq!(smtp.mails().len(), 0);
}

#[tokio::test]
async fn the_demonstration_keeps_its_letters_to_be_read() {
    let fresh = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("texts.txt");
    let context = context(&fresh.db, NOON, Post::Demonstration(file.as_path().into()));
    send(&context, by_text(), "en-GB").await;
    send(&context, by_mail(), "ar").await;
    assert_eq!(run(&context).await, 2);
    let all = list(&context).await;
    assert_eq!(all[0].channel, Channel::Mail, "the newest is first, on a fixed clock too");
    let mail = all.iter().find(|one| one.channel == Channel::Mail).unwrap();
    assert_eq!(
        (mail.state, mail.to.as_str(), mail.link.as_str(), mail.language.as_str()),
        (State::Sent, ADA, LINK, "ar")
    );
    assert!(mail.html.contains("dir=\"rtl\"") && mail.html.contains("Brackwater Children and Families Partnership"));
    assert!(mail.text.contains(&format!("\n\n{LINK}\n\n")) && mail.subject.contains("REF-7"), "{}", mail.text);
    let text = all.iter().find(|one| one.channel == Channel::Text).unwrap();
    assert!(text.text.starts_with("Everything here is invented.") && text.html.is_empty(), "{}", text.text);
    let written = std::fs::read_to_string(file).unwrap();
    assert_eq!(written, format!("2026-11-21T12:00:00Z to 07700 900123: {}\n", text.text));
}

/// A gateway that answers each request with the next of these codes, and hands on what it was asked.
fn gateway(codes: &'static [u16]) -> (String, Receiver<(String, serde_json::Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://127.0.0.1:{}/", listener.local_addr().unwrap().port());
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for code in codes {
            let mut stream = listener.accept().unwrap().0;
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut head, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if line.trim().is_empty() {
                    break;
                }
                if let Some(value) = line.to_lowercase().strip_prefix("content-length: ") {
                    length = value.trim().parse().unwrap();
                }
                head.push_str(&line);
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            write!(
                stream,
                "HTTP/1.1 {code} x\r\nContent-Length: 2\r\nLocation: /elsewhere\r\nConnection: close\r\n\r\n{{}}"
            )
            .unwrap();
            tell.send((head, serde_json::from_slice(&body).unwrap())).unwrap();
        }
    });
    (address, told)
}

#[tokio::test]
async fn a_text_goes_to_the_gateway_and_its_answer_decides() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    let (service, secret) = ("26785a09-ab16-4eb0-8407-a37497a57506", "3d844edf-8d35-48ac-975b-e847b4f122b0");
    std::fs::write(&key, format!("our_key-{service}-{secret}\n")).unwrap();
    for fresh in both().await {
        let (address, told) = gateway(&[429, 500, 403, 302, 201, 400]);
        let config = Config {
            text_gateway: Some(address),
            text_service: Some(key.to_str().unwrap().to_owned()),
            text_template: Some("f33517ff-2a88-4f6e-b855-c550268ce08a".to_owned()),
            ..Config::default()
        };
        let refused = Post::of(&config).err().unwrap().to_string();
        assert!(refused.contains("text_gateway is not HTTPS, or leads into our own network"), "{refused}");
        let config = Config { allow_own_networks: vec!["127.0.0.1/32".to_owned()], ..config };
        let mut context = context(&fresh.db, NOON, Post::of(&config).unwrap());
        let id = send(&context, by_text(), "en-GB").await;
        for code in [429, 500, 403, 302] {
            assert_eq!(run(&context).await, 1);
            assert!(errors(&fresh).await[0].ends_with(&format!("(code {code})")), "{code}");
            later(&mut context, SignedDuration::from_hours(24));
        }
        assert_eq!(run(&context).await, 1);
        assert_eq!(only(&context).await.state, State::Sent);
        let (head, body) = told.try_iter().last().unwrap();
        assert!(head.starts_with("POST /v2/notifications/sms HTTP/1.1\r\n"), "{head}");
        let authorization = head.lines().find_map(|line| line.strip_prefix("authorization: Bearer ")).unwrap();
        assert_eq!(authorization.split('.').next().unwrap(), "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9");
        assert_eq!(authorization.split('.').count(), 3);
        assert_eq!(
            (body["phone_number"].as_str(), body["reference"].as_str()),
            (Some("07700 900123"), Some(id.as_str()))
        );
        let words = body["personalisation"]["body"].as_str().unwrap();
        assert!(words.contains(LINK) && words.contains("REF-7") && body["template_id"].is_string(), "{body}");
        later(&mut context, SignedDuration::from_secs(1));
        send(&context, by_text(), "en-GB").await;
        assert_eq!(run(&context).await, 1);
        let newest = &list(&context).await[0];
        assert_eq!((newest.state, newest.reason.as_str()), (State::Refused, "400"));
        assert_eq!(count(&fresh, "record_key").await, 0);
    }
}

#[tokio::test]
async fn what_comes_back_is_noted_by_hand_or_from_the_mail_servers_report() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        let (first, second) = (send(&context, by_mail(), "en-GB").await, send(&context, by_mail(), "en-GB").await);
        let mail = |arguments: &[&str], input: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
            let command = command.arg("mail").args(arguments).env_remove("DATABASE_URL");
            let command =
                command.env("EVERYCHANCE_DATABASE_URL", &fresh.url).env("EVERYCHANCE_BASE_URL", "https://plan.example");
            let mut program = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
            let output = program.wait_with_output().unwrap();
            (output.status.success(), String::from_utf8(output.stderr).unwrap())
        };
        let by_hand = || mail(&["bounce", "--reference", &format!("<{first}@plan.example>"), "--code", "5.2.2"], "");
        assert!(!by_hand().0, "it was not sent yet");
        assert_eq!(run(&context).await, 2);
        assert_eq!(by_hand(), (true, "Noted.\n".to_owned()));
        assert!(!by_hand().0, "once is enough");
        let report = format!(
            "From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n\
             --x\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
             --x\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{second}@plan.example>\r\n\r\n--x--\r\n"
        );
        assert_eq!(
            mail(&["bounces"], "Subject: out of office\r\n\r\nHello"),
            (true, "Mails noted that came back: 0.\n".to_owned())
        );
        assert_eq!(mail(&["bounces"], &report), (true, "Mails noted that came back: 1.\n".to_owned()));
        let mut noted: Vec<(State, String)> =
            list(&context).await.into_iter().map(|one| (one.state, one.reason)).collect();
        noted.sort_by(|one, two| one.1.cmp(&two.1));
        assert_eq!(noted, [(State::Bounced, "5.1.1".to_owned()), (State::Bounced, "5.2.2".to_owned())]);
    }
}

#[tokio::test]
async fn what_is_old_is_cleared_and_what_is_erased_goes_to_nobody() {
    for fresh in both().await {
        let smtp = Smtp::start(None);
        let mut context = context(&fresh.db, NOON, Post::of(&config(&smtp)).unwrap());
        let sql = "INSERT INTO \"account\" (\"id\", \"row_version\", \"language\", \"created_at\", \"created_by\") \
                   VALUES ('a1', 1, 'en-GB', 0, 'test')";
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute(sql, &[]).await.unwrap();
        for account in [Some("a1"), None] {
            let words = [("link", LINK)];
            let letter =
                Letter { template: &outbox::DATA_READY, language: "so", to: by_mail(), account, words: &words };
            outbox::send(&mut tx, &context.clock, &context.keyring, &letter).await.unwrap();
        }
        outbox::erase(&mut tx, "a1").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((run(&context).await, smtp.mails().len()), (2, 1));
        let gone = list(&context).await.into_iter().find(|one| one.account.is_some()).unwrap();
        assert_eq!((gone.state, gone.reason.as_str(), gone.to.as_str()), (State::Gone, "", ""));
        let sent_before = context.clock.now();
        later(&mut context, SignedDuration::from_hours(1));
        context.post = Post::Nowhere;
        send(&context, by_mail(), "en-GB").await;
        let mut tx = fresh.db.write().await.unwrap();
        assert_eq!(outbox::clear(&mut tx, sent_before).await.unwrap(), 0);
        assert_eq!(outbox::clear(&mut tx, context.clock.now() + SignedDuration::from_secs(1)).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert_eq!(only(&context).await.state, State::Waiting, "what waits is never old");
        assert_eq!(count(&fresh, "record_key").await, 1);
    }
}
