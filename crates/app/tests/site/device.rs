//! A device that keeps one passkey, in software: it answers what a site asks as a browser and its authenticator do.

use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use platform::random::{hash, unhex};
use serde_json::{Value, json};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const WITH_KEY: u8 = 0x40;

/// The device and the browser that speaks for it. Each part may be made to lie.
pub struct Device {
    /// The page on which the browser believes to be.
    pub origin: String,
    /// The site for which the device answers.
    pub host: String,
    /// Whether it asks its owner for a finger or a code.
    pub verifies: bool,
    /// How often it signed.
    pub counter: u32,
    /// Whose it says its key is.
    pub owner: Value,
    /// Its key.
    pub key: SigningKey,
    /// The name of its key.
    pub id: Vec<u8>,
}

impl Device {
    /// A device of its own for each seed.
    pub fn new(seed: u8) -> Device {
        Device {
            origin: "http://localhost:8080".to_owned(),
            host: "localhost".to_owned(),
            verifies: true,
            counter: 0,
            owner: Value::Null,
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            id: vec![seed; 20],
        }
    }

    /// Makes its passkey.
    pub fn make(&mut self, options: &Value) -> Value {
        let asked = &options["publicKey"];
        self.owner = asked["user"]["id"].clone();
        let client = self.client("webauthn.create", asked);
        let mut data = self.data(WITH_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.public_key());
        self.answer(
            json!({ "clientDataJSON": base64url(client.as_bytes()), "attestationObject": base64url(&attested(&data)) }),
        )
    }

    /// Proves that it is there.
    pub fn prove(&mut self, options: &Value) -> Value {
        self.counter += 1;
        let client = self.client("webauthn.get", &options["publicKey"]);
        let data = self.data(0);
        let signed = [data.clone(), unhex(&hash(&client)).unwrap()].concat();
        let signature: Signature = self.key.sign(&signed);
        self.answer(json!({
            "clientDataJSON": base64url(client.as_bytes()),
            "authenticatorData": base64url(&data),
            "signature": base64url(signature.to_der().as_bytes()),
            "userHandle": self.owner,
        }))
    }

    fn answer(&self, response: Value) -> Value {
        let id = base64url(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response })
    }

    fn client(&self, kind: &str, asked: &Value) -> String {
        json!({ "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut data = unhex(&hash(&self.host)).unwrap();
        data.push(flags | PRESENT | if self.verifies { VERIFIED } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The public key in CBOR, as COSE writes it: ES256 on P-256.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (&point.as_bytes()[1..33], &point.as_bytes()[33..65]);
        [&[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20], x, &[0x22, 0x58, 0x20], y].concat()
    }
}

/// `{"fmt": "none", "attStmt": {}, "authData": data}` in CBOR.
fn attested(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap().to_be_bytes();
    [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".as_slice(), &length, data].concat()
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let wide = group.iter().chain([0, 0].iter()).take(3).fold(0u32, |wide, byte| wide << 8 | u32::from(*byte));
        for place in 0..=group.len() {
            text.push(char::from(LETTERS[(wide >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}
