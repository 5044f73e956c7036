//! A mail server without TLS that keeps what it is given, answers as it is told, and says what happens.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::thread;

/// What happens, told by the id of the message.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// The whole letter is here, and nothing was answered yet.
    Letter(String),
    /// Yes was answered.
    Yes(String),
}

/// A mail as it came in.
#[derive(Clone, Debug)]
pub struct Mail {
    pub from: String,
    pub to: String,
    pub id: String,
    pub text: String,
}

#[derive(Clone, Default)]
struct Shared {
    mails: Arc<Mutex<Vec<Mail>>>,
    answers: Arc<Mutex<HashMap<String, String>>>,
    tell: Option<Sender<Heard>>,
}

pub struct Smtp {
    pub port: u16,
    shared: Shared,
}

impl Smtp {
    pub fn start(tell: Option<Sender<Heard>>) -> Smtp {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Shared { tell, ..Shared::default() };
        let own = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let shared = own.clone();
                // A client that is killed breaks off, which is no fault of ours.
                thread::spawn(move || drop(talk(stream, &shared)));
            }
        });
        Smtp { port, shared }
    }

    pub fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on answers so to a command; `END` is the end of the letter, and an empty answer hangs up.
    pub fn answer(&self, command: &str, answer: &str) {
        self.shared.answers.lock().unwrap().insert(command.to_owned(), answer.to_owned());
    }

    /// From now on says yes to everything.
    pub fn behave(&self) {
        self.shared.answers.lock().unwrap().clear();
    }

    pub fn mails(&self) -> Vec<Mail> {
        self.shared.mails.lock().unwrap().clone()
    }
}

fn talk(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let (mut from, mut to) = (String::new(), String::new());
    if !say(&stream, shared, "HELLO", "220 here")? {
        return Ok(());
    }
    while let Some(line) = lines.next().transpose()? {
        let command = line.split(' ').next().unwrap_or_default().to_uppercase();
        let usual = match command.as_str() {
            "EHLO" => "250-here\r\n250 8BITMIME",
            "DATA" => "354 go on",
            "QUIT" => "221 goodbye",
            _ => "250 yes",
        };
        let address = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        match command.as_str() {
            "MAIL" => from = address(),
            "RCPT" => to = address(),
            _ => {}
        }
        if !say(&stream, shared, &command, usual)? {
            return Ok(());
        }
        let answered = shared.answers.lock().unwrap().contains_key("DATA");
        if command == "DATA" && !answered && !letter(&stream, shared, &mut lines, [&from, &to])? {
            return Ok(());
        }
    }
    Ok(())
}

/// Takes in a letter, up to the line of one dot.
fn letter(
    stream: &TcpStream,
    shared: &Shared,
    lines: &mut impl Iterator<Item = std::io::Result<String>>,
    [from, to]: [&str; 2],
) -> std::io::Result<bool> {
    let mut text = String::new();
    loop {
        let line = lines.next().ok_or(std::io::ErrorKind::UnexpectedEof)??;
        if line == "." {
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    let id = text.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default().to_owned();
    let tell = |heard| shared.tell.as_ref().map(|tell| tell.send(heard));
    drop(tell(Heard::Letter(id.clone())));
    let refused = shared.answers.lock().unwrap().contains_key("END");
    if !refused {
        shared.mails.lock().unwrap().push(Mail { from: from.to_owned(), to: to.to_owned(), id: id.clone(), text });
    }
    let open = say(stream, shared, "END", "250 kept")?;
    drop(tell(Heard::Yes(id)));
    Ok(open)
}

fn say(mut stream: &TcpStream, shared: &Shared, command: &str, usual: &str) -> std::io::Result<bool> {
    let told = shared.answers.lock().unwrap().get(command).cloned();
    let answer = told.unwrap_or_else(|| usual.to_owned());
    if answer.is_empty() {
        stream.shutdown(std::net::Shutdown::Both)?;
        return Ok(false);
    }
    // In one piece, or the second waits for the other side.
    stream.write_all(format!("{answer}\r\n").as_bytes())?;
    Ok(true)
}
