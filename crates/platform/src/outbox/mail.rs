//! Mail by SMTP, always under TLS except to this machine itself.
//!
//! A letter is refused for good only when the server says no to its recipient or to the letter. A no to our own name or
//! password, or to our sender, is ours to mend: the letter waits and is tried again.

use super::deliver::{Fate, Parcel};
use super::words;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::job::Failure;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use lettre::transport::smtp::Error as Smtp;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use openidconnect::url::{Host, Url};
use std::net::IpAddr;
use std::path::Path;
use std::time::{Duration, SystemTime};
use tokio::time::timeout;

/// How long to wait for a connection, and for the whole conversation.
const CONNECT: Duration = Duration::from_secs(15);
const LONGEST: Duration = Duration::from_secs(90);

/// The mail server that takes our letters.
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    from: Mailbox,
}

enum Security {
    /// From the first byte on.
    Tls(TlsParameters),
    /// After the greeting, and nothing without it.
    StartTls(TlsParameters),
    /// Not at all: only to this machine itself.
    Plain,
}

impl Server {
    /// The server that the configuration names, if it names one.
    pub(super) fn of(config: &Config) -> Result<Option<Server>> {
        let Some(address) = &config.mail_server else { return Ok(None) };
        let wrong = |words: &str| Error::invalid(format!("The configuration is wrong: {words}"));
        let url: Url = address.parse().map_err(|_| wrong(ADDRESS))?;
        let host = url.host().ok_or_else(|| wrong(ADDRESS))?.to_owned();
        let name = host.to_string().trim_matches(['[', ']']).to_owned();
        let (security, port) = match url.scheme() {
            "smtps" => (Security::Tls(tls(&name, config)?), 465),
            "smtp" if is_this_machine(&host) && url.username().is_empty() => (Security::Plain, 25),
            "smtp" => (Security::StartTls(tls(&name, config)?), 587),
            _ => return Err(wrong(ADDRESS)),
        };
        if url.password().is_some() {
            return Err(wrong("mail_server must hold no password; name a file with it in mail_password_file."));
        }
        let from = config.mail_from.as_deref().ok_or_else(|| wrong("with mail_server, mail_from is needed too."))?;
        let from = from
            .parse()
            .map_err(|_| wrong("mail_from is an address such as plan@example.org, with a name before it or none."))?;
        let credentials = credentials(&url, config)?;
        Ok(Some(Server { host: name, port: url.port().unwrap_or(port), security, credentials, from }))
    }

    /// Sends a mail.
    pub(super) async fn send(&self, clock: &Clock, parcel: &Parcel, mail: words::Mail) -> Result<Fate, Failure> {
        let Ok(to) = parcel.to.parse::<Mailbox>() else { return Ok(Fate::Refused("address".to_owned())) };
        let message = self.message(clock, parcel, to.clone(), mail)?;
        match timeout(LONGEST, self.talk(parcel, to, &message)).await {
            Ok(done) => done,
            Err(_) => Err(Failure::passing("The mail server was too slow.")),
        }
    }

    fn message(&self, clock: &Clock, parcel: &Parcel, to: Mailbox, mail: words::Mail) -> Result<Vec<u8>, Failure> {
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(mail.subject)
            .date(SystemTime::from(clock.now()))
            // The same at every try, so that whoever gets it twice can tell.
            .message_id(Some(format!("<{}@{}>", parcel.id, parcel.host)))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()));
        if let Some(stop) = &parcel.stop {
            // One press in the mail program ends them: RFC 2369 and RFC 8058.
            let name = HeaderName::new_from_ascii_str;
            builder = builder
                .raw_header(HeaderValue::new(name("List-Unsubscribe"), format!("<{stop}>")))
                .raw_header(HeaderValue::new(name("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click".to_owned()));
        }
        let message = builder.multipart(MultiPart::alternative_plain_html(mail.text, mail.html));
        Ok(message.map_err(|_| Failure::lasting("The letter could not be put together."))?.formatted())
    }

    async fn talk(&self, parcel: &Parcel, to: Mailbox, message: &[u8]) -> Result<Fate, Failure> {
        let mut connection = self.connect(parcel).await?;
        let mut parameters = Vec::new();
        if !to.email.to_string().is_ascii() {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Ok(Fate::Refused("SMTPUTF8".to_owned()));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        let sender = Mail::new(Some(self.from.email.clone()), parameters);
        connection
            .command(sender)
            .await
            .map_err(|error| passing("The mail server does not take our sender.", &error))?;
        if let Err(error) = connection.command(Rcpt::new(to.email, Vec::new())).await {
            return refused(&error);
        }
        connection.command(Data).await.map_err(|error| passing("The mail server does not take a letter.", &error))?;
        if let Err(error) = connection.message(message).await {
            return refused(&error);
        }
        // It has said yes; whatever goes wrong now is no matter.
        drop(connection.quit().await);
        Ok(Fate::Sent)
    }

    async fn connect(&self, parcel: &Parcel) -> Result<AsyncSmtpConnection, Failure> {
        let away = |error: Smtp| passing("The mail server could not be reached.", &error);
        let hello = ClientId::Domain(parcel.host.clone());
        let server = (self.host.as_str(), self.port);
        let at_once = if let Security::Tls(tls) = &self.security { Some(tls.clone()) } else { None };
        let connecting = AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT), &hello, at_once, None);
        let mut connection = connecting.await.map_err(away)?;
        if let Security::StartTls(tls) = &self.security {
            if !connection.can_starttls() {
                return Err(Failure::passing("The mail server offers no STARTTLS, and nothing is sent without it."));
            }
            connection.starttls(tls.clone(), &hello).await.map_err(away)?;
        }
        if let Some(credentials) = &self.credentials {
            let signing_in = connection.auth(DEFAULT_MECHANISMS, credentials).await;
            signing_in.map_err(|error| passing("The mail server does not take our name and password.", &error))?;
        }
        Ok(connection)
    }
}

const ADDRESS: &str =
    "mail_server is an address such as smtp://user@mail.example:587 or smtps://user@mail.example:465.";

fn tls(host: &str, config: &Config) -> Result<TlsParameters> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(path) = &config.mail_ca_file {
        let pem = read(path, "mail_ca_file")?;
        // Of a text without one, it would make none, and say nothing.
        let certificate = Some(pem.as_bytes()).filter(|_| pem.contains("BEGIN CERTIFICATE"));
        let certificate = certificate.and_then(|pem| Certificate::from_pem(pem).ok());
        let certificate = certificate.ok_or_else(|| {
            Error::invalid(format!("The configuration is wrong: mail_ca_file {path} holds no certificate in PEM."))
        })?;
        parameters = parameters.add_root_certificate(certificate);
    }
    parameters.build().map_err(|error| Error::invalid(format!("The configuration is wrong: mail_server: {error}.")))
}

fn credentials(url: &Url, config: &Config) -> Result<Option<Credentials>> {
    // In an address, @ and other marks of a user's name are written as %40.
    let user = decoded(url.username());
    match (user.is_empty(), &config.mail_password_file) {
        (true, None) => Ok(None),
        (false, Some(path)) => {
            Ok(Some(Credentials::new(user, read(path, "mail_password_file")?.trim_end().to_owned())))
        }
        _ => Err(Error::invalid(
            "The configuration is wrong: a user in mail_server and mail_password_file belong together.",
        )),
    }
}

fn decoded(text: &str) -> String {
    // A form decodes the same way, but for the plus.
    let pair = format!("u={}", text.replace('+', "%2B"));
    let url = Url::parse(&format!("x:/?{pair}")).ok();
    url.and_then(|url| url.query_pairs().next().map(|(_, value)| value.into_owned())).unwrap_or_default()
}

/// Reads a file that a key of the configuration names.
pub(super) fn read(path: &str, key: &str) -> Result<String> {
    std::fs::read_to_string(Path::new(path)).map_err(|error| {
        Error::invalid(format!("The configuration is wrong: {key} {path} could not be read: {error}."))
    })
}

fn is_this_machine(host: &Host<String>) -> bool {
    match host {
        // An address of this scheme keeps its host as it was written.
        Host::Domain(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

fn passing(sentence: &'static str, error: &Smtp) -> Failure {
    Failure::passing(sentence).with_code(error.status().map(u16::from))
}

/// What a no to the recipient or to the letter means.
fn refused(error: &Smtp) -> Result<Fate, Failure> {
    match error.status() {
        Some(code) if error.is_permanent() => Ok(Fate::Refused(u16::from(code).to_string())),
        _ => Err(passing("The mail server asked to try again later, or broke off.", error)),
    }
}
