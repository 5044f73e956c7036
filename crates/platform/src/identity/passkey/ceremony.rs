//! The two halves of adding a passkey, and of signing in with one.

use super::GOOD_FOR;
use super::store::{self, Challenge};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::identity::account::Account;
use crate::random;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid,
    Webauthn, WebauthnBuilder, WebauthnError,
};

/// The site for which passkeys are made: its host, and its address with scheme and port. A proof for another is refused.
pub struct Party(Webauthn);

/// The first half of a ceremony.
pub struct Begun {
    /// What the browser holds until the second half.
    pub token: String,
    /// What the browser is asked, as JSON.
    pub options: Value,
}

impl Party {
    /// The site at this address. None where no browser would take part: under an IP address, or without encryption
    /// other than on this machine.
    pub fn of(base_url: &str, name: &str) -> Option<Party> {
        let origin = Url::parse(base_url).ok()?;
        let host = origin.domain()?;
        let local = host == "localhost" || host.ends_with(".localhost");
        if origin.scheme() != "https" && !local {
            return None;
        }
        let builder = WebauthnBuilder::new(host, &origin).ok()?.rp_name(name).timeout(GOOD_FOR.unsigned_abs());
        builder.build().ok().map(Party)
    }

    /// Begins to add a passkey to an account. The device must be able to find it again without being told whose it is.
    pub async fn begin_adding(&self, tx: &mut Tx, account: &Account, now: Timestamp) -> Result<Begun> {
        let has = store::keys(tx, &account.id).await?.iter().map(|key| key.cred_id().clone()).collect();
        let name = account.email.as_deref().unwrap_or(&account.name);
        let started = self.0.start_passkey_registration(handle(&account.id)?, name, &account.name, Some(has));
        let (asked, state) = started.map_err(not_begun)?;
        let mut options = serde_json::to_value(&asked)?;
        let wanted = &mut options["publicKey"]["authenticatorSelection"];
        wanted["residentKey"] = "required".into();
        wanted["requireResidentKey"] = true.into();
        let state = serde_json::to_string(&state)?;
        let challenge = Challenge { account: Some(account.id.clone()), next: String::new(), state };
        Ok(Begun { token: store::keep(tx, &challenge, now).await?, options })
    }

    /// Adds the passkey that the browser answered with, and answers its reference; nothing, when it is refused.
    pub async fn finish_adding(
        &self,
        tx: &mut Tx,
        challenge: &Challenge,
        (account, label): (&str, &str),
        answer: &Value,
        now: Timestamp,
    ) -> Result<Option<String>> {
        let state: Option<PasskeyRegistration> = serde_json::from_str(&challenge.state).ok();
        let (Some(state), Some(answer)) = (state, read::<RegisterPublicKeyCredential>(answer)) else {
            return Ok(None);
        };
        if challenge.account.as_deref() != Some(account) {
            return Ok(None);
        }
        match self.0.finish_passkey_registration(&answer, &state) {
            Ok(key) => store::insert(tx, account, label, &key, now).await,
            Err(error) => Ok(refused(&error)),
        }
    }

    /// Begins to sign in. Nobody says who they are: the device offers the passkeys that it has for this site.
    pub async fn begin_signing_in(&self, tx: &mut Tx, next: &str, now: Timestamp) -> Result<Begun> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(not_begun)?;
        let state = serde_json::to_string(&state)?;
        let challenge = Challenge { account: None, next: next.to_owned(), state };
        let token = store::keep(tx, &challenge, now).await?;
        // Only the question itself: a button asks it, not the filling in of a field.
        Ok(Begun { token, options: serde_json::json!({ "publicKey": asked.public_key }) })
    }

    /// Whose passkey the browser answered with; nothing, when it is refused.
    pub async fn finish_signing_in(
        &self,
        tx: &mut Tx,
        challenge: &Challenge,
        answer: &Value,
        now: Timestamp,
    ) -> Result<Option<String>> {
        let state: Option<DiscoverableAuthentication> = serde_json::from_str(&challenge.state).ok();
        let (Some(state), Some(answer), None) = (state, read::<PublicKeyCredential>(answer), &challenge.account) else {
            return Ok(None);
        };
        let Ok((owner, credential)) = self.0.identify_discoverable_authentication(&answer) else { return Ok(None) };
        let Some(mut known) = store::find(tx, credential).await? else { return Ok(None) };
        if handle(&known.account)? != owner {
            return Ok(None);
        }
        match self.0.finish_discoverable_authentication_v2(&answer, state, &known.key) {
            Ok(proof) => {
                known.key.update_credential(&proof);
                store::used(tx, &known, now).await?;
                Ok(Some(known.account))
            }
            Err(error) => Ok(refused(&error)),
        }
    }
}

/// What the browser sent, if it is that.
fn read<T: DeserializeOwned>(answer: &Value) -> Option<T> {
    T::deserialize(answer).ok()
}

/// The account as a device keeps it: the sixteen random bytes of its reference.
fn handle(account: &str) -> Result<Uuid> {
    let bytes = random::unhex(account).unwrap_or_default();
    Uuid::from_slice(&bytes).map_err(|_| Error::Internal("an account's reference is not sixteen bytes".to_owned()))
}

/// The log says why; the reader only learns that it was refused.
fn refused<T>(error: &WebauthnError) -> Option<T> {
    tracing::info!(reason = ?error, "a passkey was refused");
    None
}

fn not_begun(error: WebauthnError) -> Error {
    Error::Internal(format!("a passkey could not be asked for: {error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_offered_where_a_browser_would_take_part() {
        for good in ["https://plan.example", "https://plan.example:8443", "http://localhost:8080"] {
            assert!(Party::of(good, "A place").is_some(), "{good}");
        }
        for bad in ["http://127.0.0.1:8080", "https://10.0.0.1", "http://[::1]:80", "http://plan.example", "plan", ""] {
            assert!(Party::of(bad, "A place").is_none(), "{bad}");
        }
    }
}
