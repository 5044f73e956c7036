//! How somebody is reached who left an address or a number, and has no account.

use platform::Result;
use platform::db::Tx;
use platform::identity::account;
use platform::job::Context;
use platform::outbox::{self, Channel, Letter, Template, To};
use platform::sealed::Words;
use platform::typed;

/// The fewest digits of a telephone number with its area.
const DIGITS: usize = 9;

/// Where somebody is reached, from what was typed; nothing, where it is neither an address nor a number.
pub fn contact(typed: &str) -> Option<To> {
    if typed.contains('@') {
        let tidy = account::tidy(typed);
        return account::is_address(&tidy).then_some(To::Mail(tidy));
    }
    let number: String = typed.trim().chars().map(typed::digit).collect();
    let is_whole = number.chars().filter(char::is_ascii_digit).count() >= DIGITS;
    (outbox::is_number(&number) && is_whole).then_some(To::Text(number))
}

/// By which way a letter reaches somebody from here; nothing, where somebody must call.
pub fn by(context: &Context, typed: &str) -> Option<To> {
    let to = contact(typed)?;
    let channel = if matches!(to, To::Mail(_)) { Channel::Mail } else { Channel::Text };
    context.post.takes(channel).then_some(to)
}

/// Writes to whoever left a `contact`, a `language` and the `token` of their link, which leads below a path; answers the letter's reference, or
/// nothing, where no letter reaches them.
pub async fn write(
    tx: &mut Tx,
    context: &Context,
    template: &'static Template,
    (path, words): (&str, &Words),
) -> Result<Option<String>> {
    let Some(to) = by(context, words.text("contact")) else { return Ok(None) };
    let language = words.text("language");
    let link = context.link(language, &format!("{path}/{}", words.text("token")));
    let letter = Letter { template, language, to, account: None, words: &[("link", &link)] };
    outbox::send(tx, &context.clock, &context.keyring, &letter).await.map(Some)
}
