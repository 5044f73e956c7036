//! Text messages through a gateway in the shape of GOV.UK Notify, or into a file for the demonstration.

use super::deliver::{Fate, Parcel};
use super::mail::read;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::job::Failure;
use crate::outgoing::{Outgoing, Unsent};
use hmac::{Hmac, KeyInit, Mac};
use openidconnect::http::{Request, header};
use openidconnect::url::Url;
use serde_json::json;
use sha2::Sha256;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// The gateway that takes our texts.
pub struct Gateway {
    address: Url,
    service: String,
    secret: String,
    template: String,
    outgoing: Outgoing,
}

impl Gateway {
    /// The gateway that the configuration names, if it names one.
    pub(super) fn of(config: &Config, outgoing: Outgoing) -> Result<Option<Gateway>> {
        let Some(address) = &config.text_gateway else { return Ok(None) };
        let wrong = |words: &str| Error::invalid(format!("The configuration is wrong: {words}"));
        let (Some(path), Some(template)) = (&config.text_service, &config.text_template) else {
            return Err(wrong("with text_gateway, text_service and text_template are needed too."));
        };
        let address = format!("{}/v2/notifications/sms", address.trim_end_matches('/')).parse();
        let address: Url = address
            .map_err(|_| wrong("text_gateway is an address such as https://api.notifications.service.gov.uk."))?;
        if !outgoing.may_reach(&address) {
            return Err(wrong(
                "text_gateway is not HTTPS, or leads into our own network, which only allow_own_networks lets through.",
            ));
        }
        let (service, secret) = parts(read(path, "text_service")?.trim()).ok_or_else(|| {
            wrong("text_service names a file with the whole API key: a name, the service and the secret.")
        })?;
        Ok(Some(Gateway { address, service, secret, template: template.clone(), outgoing }))
    }

    /// Sends a text.
    ///
    /// A no to our own key is ours to mend, so the text waits and is tried again; a no to the number is for good.
    pub(super) async fn send(&self, clock: &Clock, parcel: &Parcel, words: &str) -> Result<Fate, Failure> {
        let body = json!({
            "phone_number": parcel.to,
            "template_id": self.template,
            "personalisation": { "body": words },
            "reference": parcel.id,
        });
        let token = token(&self.service, &self.secret, clock)
            .ok_or_else(|| Failure::lasting("The key of the text gateway is of no use."))?;
        let request = Request::post(self.address.as_str())
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_string().into_bytes())
            .map_err(|_| Failure::lasting("The text could not be put together."))?;
        let answer = self.outgoing.send(request).await.map_err(|unsent| {
            Failure::passing(match unsent {
                Unsent::Forbidden => "The text gateway is in a network that may not be reached.",
                Unsent::NoAnswer | Unsent::TooLarge => "The text gateway did not answer.",
            })
        })?;
        let code = answer.status().as_u16();
        match code {
            200..=299 => Ok(Fate::Sent),
            400 => Ok(Fate::Refused(code.to_string())),
            401 | 403 => Err(Failure::passing("The text gateway does not take our key.").with_code(Some(code))),
            _ => Err(Failure::passing("The text gateway asked to try again later.").with_code(Some(code))),
        }
    }
}

/// A JSON web token of this moment: who we are, and when, signed with the secret of the key.
fn token(service: &str, secret: &str, clock: &Clock) -> Option<String> {
    let claims = json!({ "iss": service, "iat": clock.now().as_second() });
    let head = base64url(json!({ "typ": "JWT", "alg": "HS256" }).to_string().as_bytes());
    let signed = format!("{head}.{}", base64url(claims.to_string().as_bytes()));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(signed.as_bytes());
    Some(format!("{signed}.{}", base64url(&mac.finalize().into_bytes())))
}

/// The service and the secret, which are the last two parts of a key, each a UUID.
fn parts(key: &str) -> Option<(String, String)> {
    let start = key.len().checked_sub(73).filter(|_| key.is_ascii())?;
    let (service, secret) = key[start..].split_at(36);
    let secret = secret.strip_prefix('-')?;
    [service, secret]
        .iter()
        .all(|part| uuid::Uuid::try_parse(part).is_ok())
        .then(|| (service.to_owned(), secret.to_owned()))
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(LETTERS[bits >> (18 - 6 * place) & 63]));
        }
    }
    text
}

/// Writes a text to the end of the file that stands for the gateway in the demonstration.
pub(super) fn write_down(file: &Path, clock: &Clock, to: &str, words: &str) -> Result<(), Failure> {
    let line = format!("{} to {to}: {}\n", clock.now(), words.replace('\n', " "));
    let written =
        OpenOptions::new().create(true).append(true).open(file).and_then(|mut file| file.write_all(line.as_bytes()));
    written.map_err(|_| Failure::passing("The file of texts could not be written."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: (&str, &str) = ("26785a09-ab16-4eb0-8407-a37497a57506", "3d844edf-8d35-48ac-975b-e847b4f122b0");

    #[test]
    fn a_token_is_signed_as_others_sign_it() {
        // Made with the crypto module of Node.
        let wanted = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiIyNjc4NWEwOS1hYjE2LTRlYjAtODQwNy1hMzc0OTdhNTc1MDYiLCJpYXQiOjE3OTUyNjI0MDB9.ydWSDUfRGvfAmw1QgjgI-nhJIEywVMpBNOKUXn5y0lw";
        let clock = Clock::Fixed("2026-11-21T12:00:00Z".parse().unwrap());
        assert_eq!(token(KEY.0, KEY.1, &clock).as_deref(), Some(wanted));
    }

    #[test]
    fn a_key_falls_into_its_parts() {
        let (service, secret) = KEY;
        let key = format!("the-name-of_a key-{service}-{secret}");
        assert_eq!(parts(&key), Some((service.to_owned(), secret.to_owned())));
        for wrong in ["", "short", service, &format!("{service}-{service}x"), &format!("ü{service}-{secret}ü")] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn base64_is_that_of_the_standard() {
        let cases =
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("\u{3ff}?>", "z78_Pg")];
        for (bytes, text) in cases {
            assert_eq!(base64url(bytes.as_bytes()), text);
        }
    }
}
