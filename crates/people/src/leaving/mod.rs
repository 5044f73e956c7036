//! Leaving and moving: a last day, somebody who takes over, and nothing left without anybody.

pub mod daily;
pub mod moving;
pub mod pages;
pub mod posts;

use crate::member::{self, Member, roles::giving};
use crate::role::CHANGE_PEOPLE;
use crate::work::role_line;
use jiff::Timestamp;
use jiff::civil::Date;
use platform::audit::Who;
use platform::db::{Row, Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::page::desk::{Cell, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, encode};
use platform::part::{self, Handing, Look, Open};
use platform::permission::Held;
use platform::secret::Keyring;
use platform::{Error, Result};

/// Who takes over when somebody leaves, and who said so.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// Who takes over.
    pub successor: String,
    /// Who set the day, and in which role.
    pub set_by: Who,
}

/// Writes down who takes over, instead of what was written before.
pub async fn set(tx: &mut Tx, account: &str, successor: &str, who: &Who, now: Timestamp) -> Result<()> {
    clear(tx, account).await?;
    let sql = "INSERT INTO \"leaving\" (\"account\", \"successor\", \"set_by\", \"role\", \"set_at\") VALUES ($1, $2, $3, $4, $5)";
    let values =
        [Sql::text(account), Sql::text(successor), Sql::text(&who.account), Sql::text(&who.role), Sql::moment(now)];
    tx.execute(sql, &values).await
}

/// Forgets who takes over, as when somebody stays.
pub async fn clear(tx: &mut Tx, account: &str) -> Result<()> {
    tx.execute("DELETE FROM \"leaving\" WHERE \"account\" = $1", &[Sql::text(account)]).await
}

/// Who takes over from somebody.
pub async fn of(tx: &mut Tx, account: &str) -> Result<Option<Leaving>> {
    let sql = "SELECT \"successor\", \"set_by\", \"role\" FROM \"leaving\" WHERE \"account\" = $1";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    rows.first().map(from_row).transpose()
}

/// The people from whom somebody is to take over: those who have not left yet.
pub async fn to(tx: &mut Tx, keyring: &Keyring, successor: &str) -> Result<Vec<Account>> {
    let sql = "SELECT \"account\" FROM \"leaving\" WHERE \"successor\" = $1 AND \"account\" <> \"successor\" ORDER BY \"set_at\", \"account\"";
    let mut leavers = Vec::new();
    for row in tx.query(sql, &[Sql::text(successor)]).await? {
        let found = account::get(tx, keyring, &row.text(0)?.unwrap_or_default()).await?;
        leavers.extend(found.filter(|one| one.ended_at.is_none() && one.leaves_on.is_some()));
    }
    Ok(leavers)
}

fn from_row(row: &Row) -> Result<Leaving> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Leaving { successor: text(0)?, set_by: Who { account: text(1)?, role: text(2)? } })
}

/// What somebody, or anybody, still answers for.
pub async fn open(ctx: &Ctx, tx: &mut Tx, account: Option<&str>) -> Result<Vec<Open>> {
    let look = Look { plan: &ctx.snapshot, account, today: ctx.app.today()? };
    part::open(ctx.app.parts, tx, &look).await
}

/// Whoever could take over from somebody: people with an address whom the officer may change, and who stay longer. A
/// young person with a card answers for no work of others, and whoever makes their card could sign in with a post.
pub async fn candidates(ctx: &Ctx, tx: &mut Tx, from: &Account, last: Option<Date>) -> Result<Vec<Account>> {
    let today = ctx.app.today()?;
    let stays = |account: &Account| {
        account.id != from.id
            && account.email.is_some()
            && account.is_active(today)
            && account.leaves_on.is_none_or(|leaves| last.is_some_and(|last| leaves > last))
    };
    let members = member::all(ctx, tx, &CHANGE_PEOPLE).await?;
    Ok(members.into_iter().map(|member| member.account).filter(stays).collect())
}

/// A thing in words.
pub fn line(ctx: &Ctx, open: &Open) -> Vec<Part> {
    match open.kind {
        posts::KIND => vec![role_line(ctx, &Held { role: open.words.clone(), scope: open.scope.clone() })],
        kind => vec![Part::words(ctx.t(&format!("open-{kind}"))), Part::content(&open.words)],
    }
}

fn text(ctx: &Ctx, open: &Open) -> String {
    line(ctx, open).into_iter().map(|part| part.text).collect::<Vec<_>>().join(" ")
}

/// The table of what is still open.
pub fn table(ctx: &Ctx, open: &[Open]) -> Table {
    let row = |open: &Open| {
        let mut parts: Vec<Cell> = line(ctx, open).into_iter().map(Cell::Part).collect();
        if parts.len() < 2 {
            parts.insert(0, Cell::words(ctx.t("role-heading")));
        }
        // What it is comes first, and its kind behind it.
        parts.reverse();
        parts
    };
    let rows = open.iter().map(row).collect();
    let headings = vec![ctx.t("open-what"), ctx.t("open-kind")];
    Table { caption: ctx.t("open-title"), headings, rows, empty: ctx.t("open-none") }
}

/// Whether whoever is signed in may hand this over: a role takes the right to give it.
pub fn may_hand_over(ctx: &Ctx, open: &Open) -> Result<bool> {
    let held = Held { role: open.words.clone(), scope: open.scope.clone() };
    Ok(open.kind != posts::KIND || giving(ctx.actor()?, &held).is_ok())
}

/// The people to choose from, nobody chosen.
pub fn people(ctx: &Ctx, candidates: &[Account]) -> Vec<(String, String)> {
    let nobody = (String::new(), ctx.t("leaving-choose"));
    // Two people may have one name.
    let named = |one: &Account| {
        let place = one.organisation.as_deref().and_then(|organisation| ctx.snapshot.get(organisation));
        place.map_or_else(|| one.name.clone(), |place| format!("{} – {}", one.name, place.title()))
    };
    std::iter::once(nobody).chain(candidates.iter().map(|one| (one.id.clone(), named(one)))).collect()
}

/// The fields in which each thing gets a person: one for everything, and one for each.
pub(crate) fn fields(ctx: &Ctx, form: FormBlock, open: &[Open], candidates: &[Account]) -> Result<FormBlock> {
    if open.is_empty() {
        return Ok(form);
    }
    let people = people(ctx, candidates);
    let mut form = form
        .field(Field::new("all", ctx.t("leaving-all"), Input::Select(people.clone())).hint(ctx.t("leaving-listed")));
    for one in open {
        if may_hand_over(ctx, one)? {
            form = form.field(Field::new(&one.key(), text(ctx, one), Input::Select(people.clone())));
        }
    }
    Ok(form)
}

/// For each thing that may be handed over, to whom; or what is wrong with what was sent.
pub(crate) fn chosen<'a>(
    ctx: &Ctx,
    form: &Form,
    open: &'a [Open],
    candidates: &[Account],
) -> Result<std::result::Result<Vec<(&'a Open, String)>, Faults>> {
    let (mut chosen, mut faults) = (Vec::new(), Faults::new());
    let own = &ctx.actor()?.account;
    for one in open {
        if !may_hand_over(ctx, one)? {
            continue;
        }
        let key = one.key();
        let to = if form.has(&key) { form.text(&key) } else { form.text("all") };
        if !candidates.iter().any(|account| account.id == to) {
            faults.push((key, ctx.language.text("leaving-fault-of", &[("what", text(ctx, one).into())])));
        } else if one.kind == posts::KIND && to == own {
            faults.push((key, ctx.t("role-not-oneself")));
        } else {
            chosen.push((one, to.to_owned()));
        }
    }
    Ok(if faults.is_empty() { Ok(chosen) } else { Err(faults) })
}

/// Hands things over, each to its person.
pub(crate) async fn pass(ctx: &Ctx, tx: &mut Tx, chosen: &[(&Open, String)], who: &Who) -> Result<()> {
    let (context, today) = (ctx.app.job_context(), ctx.app.today()?);
    for (open, to) in chosen {
        let handing = Handing { context: &context, from: &open.account, to, who, today };
        part::take_over(ctx.app.parts, tx, open, &handing).await?;
    }
    Ok(())
}

/// The people who are gone or whose last day is over, and still answer for something.
pub async fn left_behind<'a>(ctx: &Ctx, tx: &mut Tx, members: &'a [Member]) -> Result<Vec<(&'a Member, usize)>> {
    let today = ctx.app.today()?;
    let all = open(ctx, tx, None).await?;
    let count = |id: &str| all.iter().filter(|open| open.account == id).count();
    let gone = members.iter().filter(|member| !member.account.is_active(today));
    Ok(gone.map(|member| (member, count(&member.account.id))).filter(|(_, count)| *count > 0).collect())
}

/// The path of the page on which somebody's leaving is arranged.
pub fn path(id: &str) -> String {
    format!("/manage/people/{}/leaving", encode(id))
}
