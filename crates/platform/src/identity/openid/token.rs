//! From a token to a person: its signature, whom it is from and for, when and for which attempt, and the address in it.

use super::flow::Flow;
use super::{Person, Provider, Trouble};
use crate::identity::account;
use jiff::Timestamp;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, ClaimsVerificationError, EmptyExtraTokenFields, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields, IdTokenVerifier, OAuth2TokenResponse,
    SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::SystemTime;

/// How tokens may be signed: with a key of which the directory publishes one half, and never with a shared secret.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What a token may say besides the standard.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Besides {
    /// Entra ID's way to say that whoever owns the address's domain vouches for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    xms_edov: Option<Value>,
}

impl AdditionalClaims for Besides {}

impl Besides {
    fn owner_vouches(&self) -> bool {
        match &self.xms_edov {
            Some(Value::Bool(told)) => *told,
            Some(Value::Number(told)) => told.as_u64() == Some(1),
            Some(Value::String(told)) => matches!(told.as_str(), "1" | "true"),
            _ => false,
        }
    }
}

pub(super) type Claims = IdTokenClaims<Besides, CoreGenderClaim>;
pub(super) type Token = IdToken<Besides, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Fields = IdTokenFields<
    Besides,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
pub(super) type Response = StandardTokenResponse<Fields, CoreTokenType>;
pub(super) type Client = openidconnect::Client<
    Besides,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Response,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;
type Verifier = IdTokenVerifier<'static, CoreJsonWebKey>;

/// Whether the directory's keys, as far as we know them, lack the one that the token names.
pub(super) fn lacks_key(provider: &Provider, metadata: &CoreProviderMetadata, answer: &Response) -> bool {
    let verifier = verifier(provider, metadata, Timestamp::UNIX_EPOCH);
    let key = answer.id_token().map(|token| token.signing_key(&verifier));
    matches!(key, Some(Err(SignatureVerificationError::NoMatchingKey)))
}

/// Verifies all of a token, its signature too, although it came from the directory itself.
pub(super) fn verify(
    provider: &Provider,
    metadata: &CoreProviderMetadata,
    answer: &Response,
    flow: &Flow,
    now: Timestamp,
) -> Result<Person, Trouble> {
    let verifier = verifier(provider, metadata, now);
    let token = answer.id_token();
    let token = token.ok_or_else(|| provider.trouble(Trouble::Unreadable, "its answer holds no ID token"))?;
    let nonce = openidconnect::Nonce::new(flow.nonce.clone());
    let claims = token.claims(&verifier, &nonce).map_err(|error| refusal(provider, &error))?;
    if !is_of_access_token(claims, token, answer, &verifier) {
        return Err(provider.trouble(Trouble::Signature, "at_hash is not that of the access token"));
    }
    if claims.authorized_party().is_some_and(|party| *party != provider.client_id) {
        return Err(provider.trouble(Trouble::Audience, "azp is another client"));
    }
    person(provider, claims)
}

fn verifier(provider: &Provider, metadata: &CoreProviderMetadata, now: Timestamp) -> Verifier {
    let (id, issuer, keys) = (provider.client_id.clone(), provider.issuer.clone(), metadata.jwks().clone());
    let time = SystemTime::from(now);
    // A “public client” is one to whom no shared secret may sign.
    IdTokenVerifier::new_public_client(id, issuer, keys).set_allowed_algs(ALGORITHMS).set_time_fn(move || time.into())
}

fn refusal(provider: &Provider, error: &ClaimsVerificationError) -> Trouble {
    let trouble = match error {
        ClaimsVerificationError::Expired(_) => Trouble::Expired,
        ClaimsVerificationError::InvalidAudience(_) => Trouble::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => Trouble::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => Trouble::Nonce,
        ClaimsVerificationError::SignatureVerification(_) => Trouble::Signature,
        _ => Trouble::Unreadable,
    };
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    provider.trouble(trouble, &format!("{error}{cause}"))
}

/// Whether the access token beside it is the one that the token was made with, where it says so.
fn is_of_access_token(claims: &Claims, token: &Token, answer: &Response, verifier: &Verifier) -> bool {
    let Some(told) = claims.access_token_hash() else { return true };
    let (Ok(algorithm), Ok(key)) = (token.signing_alg(), token.signing_key(verifier)) else { return false };
    AccessTokenHash::from_token(answer.access_token(), algorithm, key).is_ok_and(|real| real == *told)
}

fn person(provider: &Provider, claims: &Claims) -> Result<Person, Trouble> {
    let email = claims.email().map(|email| email.trim().to_owned()).filter(|email| account::is_address(email));
    let email = email.ok_or_else(|| provider.trouble(Trouble::NoAddress, "its token holds no e-mail address"))?;
    if !vouches(provider, claims) {
        return Err(provider.trouble(Trouble::Unverified, "email_verified is not true in its token"));
    }
    if !provider.has_address(&email) {
        return Err(provider.trouble(Trouble::OtherDomain, "the address is at a domain that is not among its domains"));
    }
    let subject = claims.subject().as_str().to_owned();
    if subject.is_empty() || subject.len() > 255 {
        return Err(provider.trouble(Trouble::Unreadable, "its token has no sub of 1 to 255 characters"));
    }
    Ok(Person { issuer: provider.issuer.as_str().to_owned(), subject, email })
}

/// A plain no is believed from everybody. Where nothing is said, the operator may trust the directory all the same.
fn vouches(provider: &Provider, claims: &Claims) -> bool {
    let besides = claims.additional_claims();
    claims.email_verified().unwrap_or_else(|| provider.trust_email || besides.owner_vouches())
}
