//! What the rows would do, everything that is wrong with them, and doing it.

use super::super::form::{self, Draft, Person, check};
use super::super::{act, letters, role_over};
use super::named;
use super::sheet::{self, Row};
use crate::member::{
    self,
    roles::{Term, giving},
};
use crate::role::{INVITE, SEE_PEOPLE};
use crate::work::role_line;
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::cell::quoted;
use platform::db::{Rows, Tx};
use platform::http::{App, Ctx};
use platform::identity::account::{self, Place as Known};
use platform::identity::role::{self, Given};
use platform::identity::{Actor, invitation};
use platform::page::desk::Cell;
use platform::page::{Part, date_in_words};
use platform::permission::Held;
use platform::record::Record;
use platform::{Error, Result, i18n};
use serde_json::json;
use sheets::{Fault, Sheet};
use std::collections::{BTreeSet, HashMap};

/// What a file of people would do.
#[derive(Default)]
pub struct Plan {
    steps: Vec<Step>,
    /// Everything that is wrong; with any fault nothing is done.
    pub faults: Vec<Fault>,
    /// What is allowed but may surprise, a sentence each with its place.
    pub notices: Vec<Fault>,
}

/// What one row does: a role, in which whoever gives it acts.
struct Step {
    person: Person,
    who: Who,
    to: To,
}

/// How much a file does.
pub struct Counts {
    /// So many people are invited by a mail, however many roles they are offered.
    pub invited: usize,
    /// So many young people without an address are added.
    pub added: usize,
    /// So many roles go to people who have an account.
    pub given: usize,
}

/// To whom the role goes.
enum To {
    /// To a young person without an address, who is to get a card.
    Young,
    /// To this address, which is invited; and whether this row is the first that names it, and has a letter written.
    Address(String, bool),
    /// To somebody who has this account, as whoever invites may know.
    Account(String),
}

impl Plan {
    /// How many people it invites and adds, and how many roles it gives.
    pub fn counts(&self) -> Counts {
        let count = |of: fn(&To) -> bool| self.steps.iter().filter(|step| of(&step.to)).count();
        Counts {
            invited: count(|to| matches!(to, To::Address(_, true))),
            added: count(|to| matches!(to, To::Young)),
            given: count(|to| matches!(to, To::Account(_))),
        }
    }

    /// What each row does: the person, the address, the role, more about it, and what happens.
    pub fn lines<'a>(&'a self, ctx: &'a Ctx) -> impl Iterator<Item = Vec<Cell>> + 'a {
        self.steps.iter().map(|Step { person, to, .. }| {
            vec![
                Cell::content(&person.name),
                Cell::content(person.email.as_deref().unwrap_or_default()),
                Cell::Part(role_line(ctx, &person.term.held)),
                Cell::Facts(details(ctx, person)),
                Cell::words(ctx.t(to.key())),
            ]
        })
    }

    /// The accounts that get a role, each once.
    fn known(&self) -> BTreeSet<&str> {
        let known = self.steps.iter().filter_map(|step| match &step.to {
            To::Account(id) => Some(id.as_str()),
            To::Young | To::Address(..) => None,
        });
        known.collect()
    }

    /// How many rows do something.
    pub fn rows(&self) -> usize {
        self.steps.len()
    }
}

impl To {
    /// The key of the words for what happens.
    fn key(&self) -> &'static str {
        match self {
            To::Address(..) => "import-row-invited",
            To::Young => "import-row-added",
            To::Account(_) => "import-row-given",
        }
    }
}

/// What the role does not say: the organisation, where the role is for something else, the language, and its days.
fn details(ctx: &Ctx, person: &Person) -> Vec<(String, Part)> {
    let Term { held, from, until } = &person.term;
    let mut all = Vec::new();
    if held.scope != person.organisation {
        let organisation = ctx.snapshot.get(&person.organisation).map_or(person.organisation.as_str(), Record::title);
        all.push((ctx.t("account-organisation"), Part::content(organisation)));
    }
    let language = i18n::language(person.language).map_or(person.language, |language| language.name.as_str());
    all.push((ctx.t("account-language"), Part::words(language)));
    for (key, day) in [("role-from", from), ("role-until", until)] {
        if let Some(day) = day {
            all.push((ctx.t(key), Part::words(date_in_words(ctx.language, &day.to_string()))));
        }
    }
    all
}

/// Reads a sheet against the accounts, roles and invitations that there are.
pub async fn read(ctx: &Ctx, tx: &mut Tx, sheet: &Sheet) -> Result<Plan> {
    let (actor, today) = (ctx.actor()?, ctx.app.today()?);
    let mut there = There::load(ctx, tx, today).await?;
    let mut plan = Plan::default();
    for row in sheet::rows(ctx, today, sheet) {
        let mut place = Place { ctx, sheet, row: &row, plan: &mut plan };
        let Some((person, who)) = place.person(actor, today) else { continue };
        if let Some(to) = place.to(actor, &mut there, &person) {
            plan.steps.push(Step { person, who, to });
        }
    }
    Ok(plan)
}

/// What there is already, by the look-up value of an address.
struct There {
    today: Date,
    accounts: HashMap<String, Known>,
    given: HashMap<String, Vec<Given>>,
    offered: HashMap<String, Vec<Held>>,
    here: HashMap<String, Here>,
}

/// What this file says of an address: under which name, and which roles in which rows.
struct Here {
    name: String,
    row: usize,
    held: Vec<(Held, usize)>,
}

impl There {
    async fn load(ctx: &Ctx, tx: &mut Tx, today: Date) -> Result<There> {
        let mut given: HashMap<String, Vec<Given>> = HashMap::new();
        for one in role::all(tx).await?.into_iter().filter(|given| given.is_to_come(today)) {
            given.entry(one.account.clone()).or_default().push(one);
        }
        let offered = invitation::offered(tx, ctx.app.clock.now()).await?;
        Ok(There { today, accounts: account::by_index(tx).await?, given, offered, here: HashMap::new() })
    }

    fn given(&self, account: &str) -> &[Given] {
        self.given.get(account).map_or(&[], Vec::as_slice)
    }

    /// Whether this account is within the reach of whoever invites. Of any other they must not learn that it is there.
    fn is_seen(&self, actor: &Actor, known: &Known) -> bool {
        let extent = actor.extent(&SEE_PEOPLE);
        member::reaches(&extent, known.organisation.as_deref(), self.given(&known.account), self.today)
    }
}

/// One row on its way into the plan.
struct Place<'a> {
    ctx: &'a Ctx,
    sheet: &'a Sheet,
    row: &'a Row,
    plan: &'a mut Plan,
}

impl Place<'_> {
    fn at(&self, field: &str, words: String) -> Fault {
        Fault::at(&self.sheet.name, self.row.number, Some(sheet::heading_of(field)), words)
    }

    fn fault(&mut self, field: &str, words: &str) {
        let written = self.row.cell(field);
        let words = if written.is_empty() {
            words.to_owned()
        } else {
            format!("\u{2068}{}\u{2069} – {words}", quoted(written))
        };
        self.plan.faults.push(self.at(field, words));
    }

    fn notice(&mut self, key: &str) {
        let notice = self.at("email", self.ctx.t(key));
        self.plan.notices.push(notice);
    }

    /// The person, and the role by which they may be invited.
    fn person(&mut self, actor: &Actor, today: Date) -> Option<(Person, Who)> {
        let checked = check(self.ctx, today, &self.row.draft());
        let faults = checked.as_ref().err().cloned().unwrap_or_default();
        for (field, words) in &faults {
            let key = named::fault(self.ctx, today, &self.row.draft(), field);
            self.fault(field, &key.map_or(words.clone(), |key| self.ctx.t(&key)));
        }
        if !faults.iter().any(|(field, _)| field == "organisation") {
            self.reach(actor, today);
        }
        let person = checked.ok()?;
        match giving(actor, &person.term.held) {
            Ok(who) => Some((person, who)),
            Err(_) => {
                self.fault("role", &self.ctx.t("import-may-not-give"));
                None
            }
        }
    }

    /// Whether somebody may invite to this organisation. It is told beside other faults, so that one round is enough.
    fn reach(&mut self, actor: &Actor, today: Date) {
        let Draft { organisation, role, scope, .. } = self.row.draft();
        let scope = form::scope_of(self.ctx, today, (role, scope), organisation);
        let held = Held { role: role.to_owned(), scope: scope.to_owned() };
        if role_over(actor, &INVITE, organisation, &held).is_none() {
            self.fault("organisation", &self.ctx.t("import-may-not-invite"));
        }
    }

    /// To whom the role goes; nothing, when there is nothing to do or it cannot be done.
    fn to(&mut self, actor: &Actor, there: &mut There, person: &Person) -> Option<To> {
        let Some(email) = &person.email else { return Some(To::Young) };
        let held = &person.term.held;
        let index = account::index(&self.ctx.app.keyring, email);
        let number = self.row.number;
        let first = match there.here.get_mut(&index) {
            Some(here) if here.name != person.name => {
                self.fault("email", &self.ctx.language.text("import-other-name", &[("n", here.row.into())]));
                return None;
            }
            Some(here) => {
                if let Some((_, row)) = here.held.iter().find(|(other, _)| other == held) {
                    self.fault("email", &self.ctx.language.text("import-twice", &[("n", (*row).into())]));
                    return None;
                }
                here.held.push((held.clone(), number));
                false
            }
            None => {
                let held = vec![(held.clone(), number)];
                there.here.insert(index.clone(), Here { name: person.name.clone(), row: number, held });
                true
            }
        };
        if there.offered.get(&index).is_some_and(|offered| offered.contains(held)) {
            self.notice("import-offered-already");
            return None;
        }
        let known = there.accounts.get(&index);
        if known.is_some_and(|known| known.account == actor.account) {
            self.fault("email", &self.ctx.t("role-not-oneself"));
            return None;
        }
        match known.filter(|known| there.is_seen(actor, known)) {
            Some(known) if known.ended => self.notice("import-comes-back"),
            Some(known) if there.given(&known.account).iter().any(|given| given.held == *held) => {
                self.notice("import-holds-already");
                return None;
            }
            Some(known) => {
                self.notice("import-has-account");
                return Some(To::Account(known.account.clone()));
            }
            None => {}
        }
        Some(To::Address(email.clone(), first))
    }
}

/// Does all that a plan without faults says, in one transaction with its audit. The letters follow in the background.
pub async fn apply(app: &App, tx: &mut Tx, plan: &Plan, file: &str, by: &Who) -> Result<()> {
    if !plan.faults.is_empty() {
        return Err(Error::Internal("a plan with faults was to be applied".to_owned()));
    }
    let today = app.today()?;
    let Counts { invited, added, given } = plan.counts();
    let mut rows = Rows::default();
    let mut ids: Vec<String> = Vec::with_capacity(plan.steps.len());
    for step in &plan.steps {
        ids.push(step.prepare(app, &mut rows, today)?);
    }
    rows.insert(tx).await?;
    let written: Vec<String> =
        plan.steps.iter().zip(&ids).filter(|(step, _)| step.is_written()).map(|(_, id)| id.clone()).collect();
    letters::later(app, tx, &written, false).await?;
    letters::of_roles_later(app, tx, &plan.known()).await?;
    let mut entries: Vec<(Who, Act<'_>)> = plan.steps.iter().zip(&ids).map(|(step, id)| step.entry(id)).collect();
    let detail = json!({ "invited": invited + added, "roles": given, "file": file });
    entries.push((by.clone(), Act { act: "account.import", kind: account::KIND, reference: "", detail }));
    audit::append_all(tx, app.clock.now(), entries).await
}

impl Step {
    /// Makes the rows, and answers the reference of the invitation or the account.
    fn prepare(&self, app: &App, rows: &mut Rows, today: Date) -> Result<String> {
        match &self.to {
            To::Young => form::prepare_young(app, rows, &self.person, &self.who),
            To::Address(email, _) => form::prepare(app, rows, &self.person, email, &self.who),
            To::Account(id) => {
                let term = &self.person.term;
                let days = (term.from.unwrap_or(today), term.until);
                role::prepare(rows, id, &term.held, days, &self.who.account, app.clock.now())?;
                Ok(id.clone())
            }
        }
    }

    /// Whether a letter is written for it.
    fn is_written(&self) -> bool {
        matches!(self.to, To::Address(_, true))
    }

    /// What the audit says of it.
    fn entry<'a>(&self, id: &'a str) -> (Who, Act<'a>) {
        let held = &self.person.term.held;
        let act = match self.to {
            To::Address(..) => act("invitation.give", id, held),
            To::Young => Act { kind: account::KIND, ..act("account.add", id, held) },
            To::Account(_) => Act { kind: account::KIND, ..act("role.give", id, held) },
        };
        (self.who.clone(), act)
    }
}
