//! A letter or text to whoever a referral is about, that there is something new: a number and an address, and nothing of what it is.

use super::SHORT;
use crate::agreement;
use crate::person;
use crate::referral::Referral;
use platform::Result;
use platform::db::Tx;
use platform::i18n;
use platform::job::Context;
use platform::outbox::{self, Letter, REFERRAL_OWN, To};
use platform::sealed::Words;
use platform::typed;

/// Writes it, where they said that this way is safe, and nothing of when or how not: that only a person can read. Nobody who was not
/// asked is written to.
pub async fn tell(tx: &mut Tx, context: &Context, referral: &Referral) -> Result<()> {
    let given = agreement::of(tx, &context.keyring, &referral.id).await?;
    let words = person::words(tx, &context.keyring, &referral.person).await?;
    let Some(to) = way(&words).filter(|_| given.iter().all(agreement::Agreement::is_given)) else { return Ok(()) };
    let language = i18n::of_code(words.text("language")).unwrap_or(i18n::english()).tag;
    let link = context.link(language, SHORT);
    let letter = Letter {
        template: &REFERRAL_OWN,
        language,
        to,
        account: None,
        words: &[("link", &link), ("reference", &referral.number)],
    };
    outbox::send(tx, &context.clock, &context.keyring, &letter).await.map(drop)
}

/// By which way; nothing, where none is safe without looking.
fn way(words: &Words) -> Option<To> {
    if ["safe-when", "safe-not"].iter().any(|field| !words.text(field).is_empty()) {
        return None;
    }
    match words.text("safe") {
        "text" => {
            let number: String = words.text("telephone").chars().map(typed::digit).collect();
            outbox::is_number(&number).then_some(To::Text(number))
        }
        "email" => Some(To::Mail(words.text("email").to_owned())),
        _ => None,
    }
}
