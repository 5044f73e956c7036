//! A directory in this very process: what it publishes, and the token that it gives for any code.

use super::flow::Flow;
use super::token::{Claims, Token};
use super::{Failed, Person, Provider, Settings, Trouble};
use crate::outgoing::{Networks, Outgoing};
use crate::random;
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreJwsSigningAlgorithm};
use openidconnect::{AccessToken, JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

const KEYS: [&str; 2] = [
    "MC4CAQAwBQYDK2VwBCIEIIguSyQ9912SOuSG2NoXZRRCLbsr4X20GtWLYty8pjCn",
    "MC4CAQAwBQYDK2VwBCIEIPay54LE2FZtdaHnWxXa32OfVB8dVJzHmCOSrxo4+9rY",
];
const NOW: &str = "2020-02-02T12:00:00Z";

/// The directory of the tests.
#[derive(Clone, Default)]
struct Directory(Arc<Mutex<Inside>>);

#[derive(Default)]
struct Inside {
    issuer: String,
    published: usize,
    token: String,
    discoveries: usize,
    form: String,
}

fn key(n: usize) -> CoreEdDsaPrivateSigningKey {
    // In two pieces, so that nobody takes it for a secret that slipped in.
    let (line, body) = ("PRIVATE KEY-----", KEYS[n]);
    let pem = format!("-----BEGIN {line}\n{body}\n-----END {line}\n");
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(n.to_string()))).unwrap()
}

fn moment() -> Timestamp {
    NOW.parse().unwrap()
}

impl Directory {
    async fn start() -> Directory {
        let directory = Directory::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        directory.0.lock().unwrap().issuer = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(jwks))
            .route("/token", post(token))
            .with_state(directory.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        directory
    }

    fn issuer(&self) -> String {
        self.0.lock().unwrap().issuer.clone()
    }

    fn provider(&self, trust_email: bool) -> Provider {
        let file = std::env::temp_dir().join(format!("openid-{}", random::id().unwrap()));
        std::fs::write(&file, "between us").unwrap();
        let settings = Settings {
            name: "A".to_owned(),
            issuer: self.issuer(),
            client_id: "us".to_owned(),
            client_secret_file: file.display().to_string(),
            domains: vec!["a.example".to_owned()],
            organisation: None,
            trust_email,
        };
        let networks = Networks::parse(&["127.0.0.0/8".to_owned()]).unwrap();
        let provider = Provider::of(&settings, Outgoing::new(networks).unwrap()).unwrap();
        std::fs::remove_file(&file).unwrap();
        provider
    }

    /// The usual claims, with these in place of them; `null` takes one away.
    fn claims(&self, changes: Value) -> Claims {
        let now = moment().as_second();
        let mut claims = json!({
            "iss": self.issuer(), "aud": "us", "sub": "4711", "iat": now, "exp": now + 300, "nonce": "once",
            "email": "ada@a.example", "email_verified": true,
        });
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        serde_json::from_value(claims).unwrap()
    }

    /// Gives this token from now on.
    fn give(&self, token: impl ToString) {
        self.0.lock().unwrap().token = token.to_string();
    }

    fn sign(&self, changes: Value, n: usize) {
        self.give(Token::new(self.claims(changes), &key(n), CoreJwsSigningAlgorithm::EdDsa, None, None).unwrap());
    }
}

async fn discovery(State(directory): State<Directory>) -> Json<Value> {
    let mut inside = directory.0.lock().unwrap();
    inside.discoveries += 1;
    let at = |path: &str| format!("{}/{path}", inside.issuer);
    Json(json!({
        "issuer": inside.issuer, "authorization_endpoint": at("authorize"), "token_endpoint": at("token"),
        "jwks_uri": at("jwks"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
        "token_endpoint_auth_methods_supported": ["client_secret_post"],
    }))
}

async fn jwks(State(directory): State<Directory>) -> Json<Value> {
    let n = directory.0.lock().unwrap().published;
    Json(json!({ "keys": [key(n).as_verification_key()] }))
}

async fn token(State(directory): State<Directory>, form: String) -> Json<Value> {
    let mut inside = directory.0.lock().unwrap();
    inside.form = form;
    Json(json!({ "access_token": "access", "token_type": "Bearer", "id_token": inside.token }))
}

async fn exchange(provider: &Provider, now: Timestamp) -> Result<Person, Trouble> {
    let word = |text: &str| text.to_owned();
    let flow = Flow { provider: word("A"), nonce: word("once"), verifier: "v".repeat(64), next: word("/work") };
    match provider.exchange("http://us.example/return", "code", &flow, now).await {
        Ok(person) => Ok(person),
        Err(Failed::There(trouble)) => Err(trouble),
        Err(Failed::Here(error)) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_person_is_believed_by_our_clock_and_the_secret_goes_as_the_directory_wants_it() {
    let directory = Directory::start().await;
    let provider = directory.provider(false);
    directory.sign(json!({}), 0);
    let person = exchange(&provider, moment()).await.unwrap();
    let (subject, email) = ("4711".to_owned(), "ada@a.example".to_owned());
    assert_eq!(person, Person { issuer: directory.issuer(), subject, email });
    let form = directory.0.lock().unwrap().form.clone();
    assert!(form.contains("client_secret=between+us") && form.contains("code_verifier=vvv"), "{form}");
    let late = moment() + jiff::SignedDuration::from_secs(300);
    assert_eq!(exchange(&provider, late).await, Err(Trouble::Expired));
}

#[tokio::test]
async fn what_is_published_is_kept_for_an_hour_and_a_new_key_is_fetched_once() {
    let directory = Directory::start().await;
    let provider = directory.provider(false);
    let discoveries = || directory.0.lock().unwrap().discoveries;
    directory.sign(json!({ "exp": 4_000_000_000_i64 }), 0);
    let after = |minutes: i64| moment() + jiff::SignedDuration::from_mins(minutes);
    for (minutes, asked) in [(0, 1), (59, 1), (61, 2), (62, 2), (-100, 3)] {
        exchange(&provider, after(minutes)).await.unwrap();
        assert_eq!(discoveries(), asked, "after {minutes} minutes");
    }
    directory.sign(json!({ "exp": 4_000_000_000_i64 }), 1);
    assert_eq!(exchange(&provider, after(-100)).await, Err(Trouble::Signature), "the key is not published");
    assert_eq!(discoveries(), 4);
    directory.0.lock().unwrap().published = 1;
    exchange(&provider, after(-100)).await.unwrap();
    exchange(&provider, after(-100)).await.unwrap();
    assert_eq!(discoveries(), 5);
}

#[tokio::test]
async fn a_token_is_believed_only_when_all_of_it_is_right() {
    let directory = Directory::start().await;
    let provider = directory.provider(false);
    for (changes, trouble) in [
        (json!({ "nonce": null }), Trouble::Nonce),
        (json!({ "nonce": "twice" }), Trouble::Nonce),
        (json!({ "aud": ["us", "them"] }), Trouble::Audience),
        (json!({ "aud": ["them"] }), Trouble::Audience),
        (json!({ "azp": "them" }), Trouble::Audience),
        (json!({ "iss": "https://elsewhere.example" }), Trouble::Issuer),
        (json!({ "at_hash": "AAAA" }), Trouble::Signature),
        (json!({ "email": null }), Trouble::NoAddress),
        (json!({ "email": "nobody" }), Trouble::NoAddress),
        (json!({ "email_verified": null }), Trouble::Unverified),
        (json!({ "email_verified": false, "xms_edov": true }), Trouble::Unverified),
        (json!({ "email": "ada@sub.a.example" }), Trouble::OtherDomain),
        (json!({ "sub": "" }), Trouble::Unreadable),
    ] {
        directory.sign(changes.clone(), 0);
        assert_eq!(exchange(&provider, moment()).await, Err(trouble), "{changes}");
    }
    let access = AccessToken::new("access".to_owned());
    let claims = directory.claims(json!({}));
    directory.give(Token::new(claims, &key(0), CoreJwsSigningAlgorithm::EdDsa, Some(&access), None).unwrap());
    exchange(&provider, moment()).await.unwrap();
}

#[tokio::test]
async fn neither_the_shared_secret_nor_nothing_signs_a_token() {
    let directory = Directory::start().await;
    let provider = directory.provider(false);
    let by_secret = CoreHmacKey::new("between us");
    let algorithm = CoreJwsSigningAlgorithm::HmacSha256;
    let signed = Token::new(directory.claims(json!({})), &by_secret, algorithm, None, None).unwrap().to_string();
    directory.give(&signed);
    assert_eq!(exchange(&provider, moment()).await, Err(Trouble::Signature));
    // {"alg":"none"}, the same claims, and no signature.
    directory.give(format!("eyJhbGciOiJub25lIn0.{}.", signed.split('.').nth(1).unwrap()));
    assert!(exchange(&provider, moment()).await.is_err());
    directory.give("no token");
    assert_eq!(exchange(&provider, moment()).await, Err(Trouble::Unreadable));
}

#[tokio::test]
async fn an_address_that_is_not_verified_is_believed_of_its_owner_or_by_the_operators_word() {
    let directory = Directory::start().await;
    let (careful, trusting) = (directory.provider(false), directory.provider(true));
    for (besides, by_careful) in
        [(json!(true), true), (json!(1), true), (json!("1"), true), (json!(false), false), (json!("0"), false)]
    {
        directory.sign(json!({ "email_verified": null, "xms_edov": besides }), 0);
        assert_eq!(exchange(&careful, moment()).await.is_ok(), by_careful, "{besides}");
        assert!(exchange(&trusting, moment()).await.is_ok(), "{besides}");
    }
    directory.sign(json!({ "email_verified": false }), 0);
    assert_eq!(exchange(&trusting, moment()).await, Err(Trouble::Unverified), "a plain no counts");
}
