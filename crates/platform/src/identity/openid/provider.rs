//! The conversation with one directory: where it is, the way there, and the exchange of what came back.

use super::flow::Flow;
use super::line::Line;
use super::token::{self, Client, Response};
use super::{Failed, Person, Settings, Trouble};
use crate::error::{Error, Result};
use crate::outgoing::{Outgoing, Unsent};
use crate::random;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreAuthenticationFlow, CoreClientAuthMethod, CoreProviderMetadata};
use openidconnect::url::Url;
use openidconnect::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, DiscoveryError, IssuerUrl, LoginHint, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// How long what a directory publishes of itself, its keys among it, is believed without asking again.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(1);

/// A directory.
pub struct Provider {
    /// What the reader sees on the button.
    pub name: String,
    /// The reference of the organisation whose directory it is.
    pub organisation: Option<String>,
    /// Whether its addresses are believed although it does not say that it verified them.
    pub trust_email: bool,
    domains: Vec<String>,
    pub(super) issuer: IssuerUrl,
    pub(super) client_id: ClientId,
    secret: ClientSecret,
    outgoing: Outgoing,
    published: Mutex<Option<Published>>,
}

#[derive(Clone)]
struct Published {
    metadata: Arc<CoreProviderMetadata>,
    at: Timestamp,
}

/// The way to a directory, and what must be remembered until the return.
pub struct Asked {
    /// Where the browser goes.
    pub address: Url,
    /// What must be remembered.
    pub flow: Flow,
}

impl Provider {
    pub(super) fn of(settings: &Settings, outgoing: Outgoing) -> Result<Provider> {
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|error| Error::invalid(error.to_string()))?;
        if !outgoing.may_reach(issuer.url()) {
            return Err(Error::invalid(format!(
                "The configuration is wrong: the issuer of [[openid]] “{}” leads into our own network, which only allow_own_networks lets through.",
                settings.name
            )));
        }
        Ok(Provider {
            name: settings.name.trim().to_owned(),
            organisation: settings.organisation.clone(),
            trust_email: settings.trust_email,
            domains: settings.domains.iter().map(|domain| domain.to_lowercase()).collect(),
            issuer,
            client_id: ClientId::new(settings.client_id.clone()),
            secret: ClientSecret::new(secret(&settings.name, Path::new(&settings.client_secret_file))?),
            outgoing,
            published: Mutex::default(),
        })
    }

    /// Whether an address belongs to its domains. A domain does not speak for those below it.
    pub fn has_address(&self, email: &str) -> bool {
        let domain = email.trim().rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        domain.is_some_and(|domain| self.domains.contains(&domain))
    }

    /// The directory's own address.
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    /// The domains for which it speaks.
    pub fn domains(&self) -> &[String] {
        &self.domains
    }

    /// The way to the directory, for one attempt.
    ///
    /// # Errors
    /// A [`Trouble`], when it does not tell where it is.
    pub async fn ask(&self, back: &str, state: &str, email: &str, next: &str, now: Timestamp) -> Result<Asked, Failed> {
        let (nonce, verifier) = (random::token()?, random::token()?);
        let metadata = self.published(now, false).await?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.clone()));
        let (given_state, given_nonce) = (CsrfToken::new(state.to_owned()), Nonce::new(nonce.clone()));
        let client = self.client(&metadata, back)?;
        let mut request = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || given_state, move || given_nonce)
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge);
        if !email.is_empty() {
            request = request.set_login_hint(LoginHint::new(email.to_owned()));
        }
        let address = request.url().0;
        if !self.outgoing.may_reach(&address) {
            return Err(self.trouble(Trouble::Refused, "its page to sign in is not at HTTPS").into());
        }
        Ok(Asked { address, flow: Flow { provider: self.name.clone(), nonce, verifier, next: next.to_owned() } })
    }

    /// Exchanges the code with which the browser came back, and verifies who came.
    ///
    /// # Errors
    /// A [`Trouble`], when it does not tell, or not so that it can be believed.
    pub async fn exchange(&self, back: &str, code: &str, flow: &Flow, now: Timestamp) -> Result<Person, Failed> {
        let mut metadata = self.published(now, false).await?;
        let answer = self.redeem(&self.client(&metadata, back)?, code, flow).await?;
        if token::lacks_key(self, &metadata, &answer) {
            // The directory may have taken a new key since we looked.
            metadata = self.published(now, true).await?;
        }
        Ok(token::verify(self, &metadata, &answer, flow, now)?)
    }

    async fn redeem(&self, client: &Client, code: &str, flow: &Flow) -> Result<Response, Trouble> {
        let request = client.exchange_code(AuthorizationCode::new(code.to_owned()));
        let request = request.map_err(|_| self.trouble(Trouble::Refused, "it names no address for its tokens"))?;
        let verifier = PkceCodeVerifier::new(flow.verifier.clone());
        let answer = request.set_pkce_verifier(verifier).request_async(&Line(&self.outgoing)).await;
        answer.map_err(|error| match error {
            RequestTokenError::Request(error) => self.unsent(&error),
            RequestTokenError::ServerResponse(answer) => {
                self.trouble(Trouble::Refused, &format!("it refused the code: {}", answer.error().as_ref()))
            }
            // What could not be read may be about a person, so nothing of it is written down.
            _ => self.trouble(Trouble::Unreadable, "its answer with the token is not readable"),
        })
    }

    /// What the directory publishes of itself.
    async fn published(&self, now: Timestamp, afresh: bool) -> Result<Arc<CoreProviderMetadata>, Trouble> {
        let kept = self.published.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let good = |kept: &Published| !afresh && now.duration_since(kept.at).abs() < GOOD_FOR;
        if let Some(kept) = kept.filter(good) {
            return Ok(kept.metadata);
        }
        let found = CoreProviderMetadata::discover_async(self.issuer.clone(), &Line(&self.outgoing)).await;
        let metadata = Arc::new(found.map_err(|error| match error {
            DiscoveryError::Request(error) => self.unsent(&error),
            DiscoveryError::Response(status, ..) if status.is_server_error() => {
                self.trouble(Trouble::NoAnswer, &format!("its discovery document came with status {status}"))
            }
            DiscoveryError::Response(status, ..) => {
                self.trouble(Trouble::Refused, &format!("its discovery document came with status {status}"))
            }
            error => self.trouble(Trouble::Refused, &format!("its discovery document is of no use: {error}")),
        })?);
        let published = Published { metadata: metadata.clone(), at: now };
        *self.published.lock().unwrap_or_else(PoisonError::into_inner) = Some(published);
        Ok(metadata)
    }

    fn client(&self, metadata: &CoreProviderMetadata, back: &str) -> Result<Client> {
        let back = RedirectUrl::new(back.to_owned());
        let back = back.map_err(|error| Error::Internal(format!("base_url is no address: {error}")))?;
        let (id, secret) = (self.client_id.clone(), Some(self.secret.clone()));
        let client = Client::from_provider_metadata(metadata.clone(), id, secret).set_redirect_uri(back);
        let methods = metadata.token_endpoint_auth_methods_supported();
        let only_in_form = methods.is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        Ok(if only_in_form { client.set_auth_type(AuthType::RequestBody) } else { client })
    }

    fn unsent(&self, error: &Unsent) -> Trouble {
        self.trouble(Trouble::NoAnswer, &error.to_string())
    }

    /// A trouble, with its cause in the log. Nothing of the person may be in it.
    pub fn trouble(&self, trouble: Trouble, cause: &str) -> Trouble {
        tracing::warn!(provider = %self.name, cause, "nobody was signed in through a directory");
        trouble
    }
}

fn secret(name: &str, path: &Path) -> Result<String> {
    let wrong = |words: String| {
        Error::invalid(format!("The configuration is wrong: client_secret_file of [[openid]] “{name}” {words}"))
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| wrong(format!("names {}, which cannot be read: {error}.", path.display())))?;
    match text.trim() {
        "" => Err(wrong(format!("names {}, which is empty.", path.display()))),
        secret => Ok(secret.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outgoing::Networks;

    #[test]
    fn an_address_belongs_to_its_very_domain() {
        let folder = std::env::temp_dir().join(format!("openid-{}", random::id().unwrap()));
        std::fs::write(&folder, "secret\n").unwrap();
        let settings = Settings {
            name: "A".to_owned(),
            issuer: "https://id.example".to_owned(),
            client_secret_file: folder.display().to_string(),
            domains: vec!["a.example".to_owned(), "B.example".to_owned()],
            ..Settings::default()
        };
        let outgoing = Outgoing::new(Networks::default()).unwrap();
        let provider = Provider::of(&settings, outgoing.clone()).unwrap();
        for own in ["x@a.example", " X@A.Example ", "x@b.example", "\"x@c.example\"@a.example"] {
            assert!(provider.has_address(own), "{own}");
        }
        for other in ["x@sub.a.example", "x@evil-a.example", "x@a.example.evil", "a.example", "x@a.example@evil", ""] {
            assert!(!provider.has_address(other), "{other}");
        }
        std::fs::write(&folder, " \n").unwrap();
        let empty = Provider::of(&settings, outgoing.clone()).err().unwrap().to_string();
        std::fs::remove_file(&folder).unwrap();
        let none = Provider::of(&settings, outgoing).err().unwrap().to_string();
        assert!(empty.contains("which is empty") && none.contains("cannot be read"), "{empty} {none}");
    }
}
