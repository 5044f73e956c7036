//! Letters to somebody who has an account: in their own language, leading to a page of the site.

use platform::Result;
use platform::db::Tx;
use platform::identity::account::Account;
use platform::job::Context;
use platform::outbox::{self, Letter, Template, To};

/// Writes a letter that leads to a path; beside the link, with such words as its template leaves open. Whoever has no
/// address gets none, and finds it on the page of their work.
///
/// # Errors
/// When the database fails, or the template leaves other words open.
pub async fn write(
    tx: &mut Tx,
    context: &Context,
    template: &'static Template,
    to: &Account,
    path: &str,
    words: &[(&str, &str)],
) -> Result<()> {
    let Some(email) = &to.email else { return Ok(()) };
    let link = context.link(&to.language, path);
    let words: Vec<(&str, &str)> = std::iter::once(("link", link.as_str())).chain(words.iter().copied()).collect();
    let letter = Letter {
        template,
        language: &to.language,
        to: To::Mail(email.clone()),
        account: Some(to.id.as_str()).filter(|_| !template.outlives),
        words: &words,
    };
    outbox::send(tx, &context.clock, &context.keyring, &letter).await.map(drop)
}
