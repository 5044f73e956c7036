//! `everychance user`: the first administrator, and the night when nobody can sign in.
//!
//! Whoever may run this on the host can do everything that the database can; each act is in the audit.

use super::{safety, target};
use clap::{Args, Subcommand};
use jiff::SignedDuration;
use people::role::{ROLES, role_named};
use platform::audit::{self, Act, Who};
use platform::config::Config;
use platform::http::App;
use platform::identity::account::{self, Account, New};
use platform::identity::{card, role};
use platform::permission::{Held, HeldFor};
use platform::{Error, Result};
use serde_json::json;
use std::path::Path;

/// For how long a code from the command line works.
const CODE_LIFE: SignedDuration = SignedDuration::from_hours(1);

/// Looks after who may sign in.
#[derive(Args)]
pub struct User {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Add somebody with a role, and print a code with which they sign in at /sign-in/card within the hour.
    Add {
        /// The e-mail address.
        #[arg(long)]
        email: String,
        /// The name.
        #[arg(long)]
        name: String,
        /// The role, such as system-administrator.
        #[arg(long, default_value = "system-administrator")]
        role: String,
        /// The reference of the organisation or body for which it is held, where the role wants one.
        #[arg(long = "for", default_value = "")]
        scope: String,
    },
    /// Print a code with which somebody signs in at /sign-in/card within the hour, such as when no mail arrives.
    Code {
        /// The e-mail address.
        #[arg(long)]
        email: String,
    },
    /// Give somebody a role.
    Give {
        /// The e-mail address.
        #[arg(long)]
        email: String,
        /// The role.
        #[arg(long)]
        role: String,
        /// The reference of the organisation or body for which it is held, where the role wants one.
        #[arg(long = "for", default_value = "")]
        scope: String,
    },
    /// End somebody's access at once, with all their sessions. Says so when nobody is system administrator or data
    /// protection officer any more.
    End {
        /// The e-mail address.
        #[arg(long)]
        email: String,
    },
    /// Let somebody back in whose access was ended, with the roles they held. Their passkeys are gone.
    Reopen {
        /// The e-mail address.
        #[arg(long)]
        email: String,
    },
    /// List the accounts, with their roles.
    List,
}

impl User {
    /// Does what the arguments say.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let app = target::own(&config).await?;
        let done = match self.verb {
            Verb::Add { email, name, role, scope } => add(&app, &email, &name, &held(&role, &scope)?).await,
            Verb::Code { email } => code(&app, &email).await,
            Verb::Give { email, role, scope } => give(&app, &email, &held(&role, &scope)?).await,
            Verb::End { email } => end(&app, &email).await,
            Verb::Reopen { email } => reopen(&app, &email, config.mail_server.is_some()).await,
            Verb::List => list(&app).await,
        };
        app.db.close().await;
        done
    }
}

fn by() -> Who {
    Who::program("command line")
}

fn held(role: &str, scope: &str) -> Result<Held> {
    let names: Vec<&str> = ROLES.iter().map(|role| role.name).collect();
    let found = role_named(role)
        .ok_or_else(|| Error::invalid(format!("There is no role {role}; there are {}.", names.join(", "))))?;
    let wanted = match found.held_for {
        HeldFor::Partnership => None,
        HeldFor::Organisation => Some("organisations"),
        HeldFor::Body => Some("bodies"),
    };
    match wanted {
        None if !scope.is_empty() => {
            Err(Error::invalid(format!("The role {role} is held for the whole partnership: leave --for out.")))
        }
        Some(table) if scope.is_empty() => Err(Error::invalid(format!(
            "The role {role} is held for something: name it with --for and a reference from {table}."
        ))),
        _ => Ok(Held { role: role.to_owned(), scope: scope.to_owned() }),
    }
}

async fn check_scope(app: &App, held: &Held) -> Result<()> {
    let wanted = match role_named(&held.role).map(|role| role.held_for) {
        Some(HeldFor::Organisation) => "organisations",
        Some(HeldFor::Body) => "bodies",
        _ => return Ok(()),
    };
    match app.snapshot().await?.get(&held.scope) {
        Some(record) if record.table.name == wanted => Ok(()),
        _ => Err(Error::invalid(format!("There is no {} among the {wanted}.", held.scope))),
    }
}

async fn find(app: &App, email: &str) -> Result<Account> {
    let found = account::by_email(&mut app.db.read().await?, &app.keyring, email).await?;
    found.ok_or_else(|| Error::invalid(format!("Nobody has an account under {email}.")))
}

/// The account, while it may sign in.
async fn active(app: &App, email: &str) -> Result<Account> {
    let account = find(app, email).await?;
    if account.is_active(app.today()?) {
        return Ok(account);
    }
    Err(Error::invalid(format!(
        "The access of {email} has ended. Let them back in first: everychance user reopen --email {email}"
    )))
}

async fn add(app: &App, email: &str, name: &str, held: &Held) -> Result<()> {
    if !account::is_address(email) {
        return Err(Error::invalid(format!("{email} is no e-mail address.")));
    }
    if name.trim().is_empty() {
        return Err(Error::invalid("Somebody needs a name: write it after --name, such as --name 'Mina Lee'."));
    }
    check_scope(app, held).await?;
    let (now, today) = (app.clock.now(), app.today()?);
    let mut tx = app.db.write().await?;
    let language = platform::i18n::ENGLISH;
    let organisation = Some(held.scope.as_str())
        .filter(|_| role_named(&held.role).is_some_and(|role| role.held_for == HeldFor::Organisation));
    let new = New { name, email: Some(email), language, organisation, by: &by().account };
    let id = account::create(&mut tx, &app.keyring, now, new).await?;
    role::give(&mut tx, &id, held, (today, None), &by().account, now).await?;
    let code = card::issue(&mut tx, &id, &by().account, now, CODE_LIFE).await?;
    let detail = json!({ "role": held.role, "scope": held.scope });
    note(app, &mut tx, "account.invite", &id, detail).await?;
    tx.commit().await?;
    eprintln!("{email} is {}. At {}/sign-in/card this code works once in the next hour:", held.role, app.base_url);
    println!("{code}");
    Ok(())
}

async fn code(app: &App, email: &str) -> Result<()> {
    let account = active(app, email).await?;
    let mut tx = app.db.write().await?;
    let code = card::issue(&mut tx, &account.id, &by().account, app.clock.now(), CODE_LIFE).await?;
    note(app, &mut tx, "card.give", &account.id, json!({})).await?;
    tx.commit().await?;
    eprintln!("At {}/sign-in/card this code works once in the next hour:", app.base_url);
    println!("{code}");
    Ok(())
}

async fn give(app: &App, email: &str, held: &Held) -> Result<()> {
    check_scope(app, held).await?;
    let account = active(app, email).await?;
    let mut tx = app.db.write().await?;
    role::give(&mut tx, &account.id, held, (app.today()?, None), &by().account, app.clock.now()).await?;
    let detail = json!({ "role": held.role, "scope": held.scope });
    note(app, &mut tx, "role.give", &account.id, detail).await?;
    tx.commit().await?;
    eprintln!("{email} is {} from today.", held.role);
    Ok(())
}

async fn end(app: &App, email: &str) -> Result<()> {
    let account = find(app, email).await?;
    if account.ended_at.is_some() {
        return Err(Error::invalid(format!("The access of {email} had ended already: nothing was changed.")));
    }
    let today = app.today()?;
    let mut tx = app.db.write().await?;
    let before = safety::people(&mut tx, today).await?;
    account::end(&mut tx, &account.id, &by().account, app.clock.now()).await?;
    let after = safety::people(&mut tx, today).await?;
    note(app, &mut tx, "account.end", &account.id, json!({})).await?;
    tx.commit().await?;
    eprintln!("{email} can sign in no more. Whatever they answered for waits to be handed over at /manage/people.");
    after.iter().filter(|words| !before.contains(words)).for_each(|words| eprintln!("Unsafe: {words}"));
    Ok(())
}

async fn reopen(app: &App, email: &str, mail: bool) -> Result<()> {
    let account = find(app, email).await?;
    if account.is_active(app.today()?) {
        return Err(Error::invalid(format!("{email} can sign in already: nothing was changed.")));
    }
    let mut tx = app.db.write().await?;
    account::reopen(&mut tx, &account.id).await?;
    let held = role::held(&mut tx, &account.id, app.today()?).await?;
    note(app, &mut tx, "account.reopen", &account.id, json!({})).await?;
    tx.commit().await?;
    let roles = match held.len() {
        0 => "no role".to_owned(),
        1 => "one role".to_owned(),
        many => format!("{many} roles"),
    };
    let page = format!("{}/manage/people/{}", app.base_url, account.id);
    if mail {
        eprintln!("{email} can sign in again by mail, and holds {roles}: see {page}.");
    } else {
        eprintln!("{email} may sign in again, and holds {roles}: see {page}.");
        eprintln!("No mail server is named, so give them a code: everychance user code --email {email}");
    }
    Ok(())
}

async fn note(app: &App, tx: &mut platform::db::Tx, act: &str, id: &str, detail: serde_json::Value) -> Result<()> {
    let act = Act { act, kind: account::KIND, reference: id, detail };
    audit::append(tx, app.clock.now(), &by(), act).await
}

async fn list(app: &App) -> Result<()> {
    let today = app.today()?;
    let mut tx = app.db.read().await?;
    let mut rows = Vec::new();
    for account in account::all(&mut tx, &app.keyring).await? {
        let held = role::held(&mut tx, &account.id, today).await?;
        let roles: Vec<String> =
            held.iter().map(|held| [held.role.as_str(), held.scope.as_str()].join(" ").trim().to_owned()).collect();
        let state = if account.is_active(today) { "active" } else { "ended" };
        rows.push(vec![
            account.id,
            account.name,
            account.email.unwrap_or_default(),
            state.to_owned(),
            roles.join("; "),
        ]);
    }
    super::output::write(sheets::csv_text(&["account", "name", "email", "state", "roles"], &rows).as_bytes())
}
