//! What this crate keeps about a person: for their copy, and to be erased.

use super::{erase as erase_requests, hold, of};
use crate::duty;
use platform::Result;
use platform::db::Tx;
use platform::identity::own;
use platform::part::{Erasing, Forgetting, Found};
use platform::secret::Keyring;
use platform::sought::Sought;
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

/// Where somebody stands: in the identity, in the words of requests, in the reasons of holds.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = own::find(tx, keyring, sought).await?;
    for one in super::all(tx, keyring).await? {
        if let Some(words) = one.words.filter(|words| sought.is_in(words)) {
            let (key, at) = (Some((super::KIND, one.id.clone())), Some(one.asked_at));
            found.push(Found { kind: super::KIND, reference: one.id, key, account: one.account, at, words });
        }
    }
    for one in hold::everything(tx, keyring).await? {
        if sought.is_in(&one.reason) {
            let (key, at) = (Some((hold::KIND, one.id.clone())), Some(one.given_at));
            let (account, words) = (Some(one.account), one.reason);
            found.push(Found { kind: hold::KIND, reference: one.id, key, account, at, words });
        }
    }
    Ok(found)
}

/// Erases the words of an answer about what somebody answers for, and keeps the answer itself.
pub async fn forget(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<Option<bool>> {
    if forgetting.kind == duty::KIND { duty::forget(tx, forgetting).await.map(Some) } else { Ok(None) }
}

/// Erases the words of an account, of its requests and of what was held because of it.
pub async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    erase_requests(tx, erasing.account).await?;
    hold::erase(tx, erasing.account).await?;
    own::erase(tx, erasing).await
}
