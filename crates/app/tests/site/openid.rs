//! What is kept of signing in through a directory, on both engines.

use crate::support::both;
use jiff::{SignedDuration, Timestamp};
use platform::db::Tx;
use platform::identity::account::{self, New};
use platform::identity::openid::flow::{self, Flow, Return};
use platform::identity::openid::known;
use platform::secret::Keyring;

fn now() -> Timestamp {
    "2026-03-01T12:00:00Z".parse().unwrap()
}

fn flow() -> Flow {
    let word = |text: &str| text.to_owned();
    Flow { provider: word("A"), nonce: word("once"), verifier: word("v"), next: word("/work") }
}

async fn person(tx: &mut Tx, keyring: &Keyring, email: &str) -> String {
    let new = New { name: "Ada", email: Some(email), language: "en-GB", organisation: None, by: "test" };
    account::create(tx, keyring, now(), new).await.unwrap()
}

#[tokio::test]
async fn a_return_is_good_once_in_time_and_in_the_browser_that_asked() {
    for fresh in both().await {
        let mut tx = fresh.db.write().await.unwrap();
        for state in ["one", "two", "three"] {
            flow::keep(&mut tx, state, "browser", &flow(), now()).await.unwrap();
        }
        let minutes = |n| now() + SignedDuration::from_mins(n);
        assert_eq!(flow::take(&mut tx, "one", "other", minutes(1)).await.unwrap(), Return::OtherBrowser);
        assert_eq!(flow::take(&mut tx, "one", "", minutes(1)).await.unwrap(), Return::OtherBrowser);
        assert_eq!(flow::take(&mut tx, "one", "browser", minutes(10)).await.unwrap(), Return::Good(flow()));
        assert_eq!(flow::take(&mut tx, "one", "browser", minutes(10)).await.unwrap(), Return::Over);
        assert_eq!(flow::take(&mut tx, "two", "browser", minutes(11)).await.unwrap(), Return::Over);
        assert_eq!(flow::take(&mut tx, "none", "browser", minutes(1)).await.unwrap(), Return::Over);
        flow::keep(&mut tx, "four", "browser", &flow(), minutes(11)).await.unwrap();
        let left = tx.query("SELECT \"hash\" FROM \"openid_flow\"", &[]).await.unwrap();
        assert_eq!(left.len(), 1, "what is over is forgotten");
    }
}

#[tokio::test]
async fn a_directory_knows_one_account_under_one_name() {
    for fresh in both().await {
        let keyring = Keyring::throwaway().unwrap();
        let mut tx = fresh.db.write().await.unwrap();
        let before = person(&mut tx, &keyring, "before@a.example").await;
        let after = person(&mut tx, &keyring, "after@a.example").await;
        assert_eq!(known::account(&mut tx, "https://a", "1").await.unwrap(), None);
        known::link(&mut tx, "https://a", "1", &before, now()).await.unwrap();
        known::link(&mut tx, "https://b", "1", &before, now()).await.unwrap();
        known::link(&mut tx, "https://a", "1", &after, now()).await.unwrap();
        assert_eq!(known::account(&mut tx, "https://a", "1").await.unwrap(), Some(after.clone()));
        assert_eq!(known::account(&mut tx, "https://b", "1").await.unwrap(), Some(before.clone()));
        known::unlink(&mut tx, &before, "https://a").await.unwrap();
        assert_eq!(known::all(&mut tx, &after).await.unwrap().len(), 1);
        account::erase(&mut tx, &after, "test", now()).await.unwrap();
        assert_eq!(known::account(&mut tx, "https://a", "1").await.unwrap(), None);
    }
}
