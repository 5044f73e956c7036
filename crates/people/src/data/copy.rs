//! What this crate keeps about a person: for their copy, and to be erased.

use super::{erase as erase_requests, hold, of};
use platform::Result;
use platform::db::Tx;
use platform::identity::own;
use platform::part::Erasing;
use platform::secret::Keyring;
use serde_json::{Value, json};

/// Everything that the identity and this crate keep about an account.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let mut data = own::data(tx, keyring, account).await?;
    let requests = of(tx, keyring, account).await?;
    let one = |one: &super::Request| json!({ "wish": one.wish, "words": one.words, "asked_at": one.asked_at.to_string(), "decision": one.decision, "exemption": one.exemption });
    data["requests"] = requests.iter().map(one).collect();
    data["leaving"] = crate::leaving::of(tx, account).await?.map(|leaving| leaving.successor).into();
    Ok(data)
}

/// Erases the words of an account, of its requests and of what was held because of it.
pub async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    erase_requests(tx, erasing.account).await?;
    hold::erase(tx, erasing.account).await?;
    own::erase(tx, erasing).await
}
