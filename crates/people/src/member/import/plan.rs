//! What the rows would do, everything that is wrong with them, and doing it.

use super::super::invite::{self, Person, check};
use super::super::roles::giving;
use super::sheet::{self, Row};
use crate::role::INVITE;
use platform::audit::{self, Act, Who};
use platform::cell::quoted;
use platform::db::{Rows, Tx};
use platform::http::{App, Ctx};
use platform::identity::{Actor, account, role};
use platform::permission::{Held, role_for};
use platform::{Error, Result};
use serde_json::json;
use sheets::{Fault, Sheet};
use std::collections::HashMap;

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

/// To whom the role goes.
enum To {
    /// To somebody new, who is invited.
    New,
    /// To somebody who has this account.
    Account(String),
    /// To whomever the step of this number is about.
    Step(usize),
}

impl Plan {
    /// How many people are invited, and how many roles go to those who are known already.
    pub fn counts(&self) -> (usize, usize) {
        let new = self.steps.iter().filter(|step| matches!(step.to, To::New)).count();
        (new, self.steps.len() - new)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

/// Reads a sheet against the accounts and roles that there are.
pub async fn read(ctx: &Ctx, tx: &mut Tx, sheet: &Sheet) -> Result<Plan> {
    let actor = ctx.actor()?;
    let mut known = Known::load(ctx, tx).await?;
    let mut plan = Plan::default();
    for row in sheet::rows(ctx, sheet) {
        let mut place = Place { ctx, sheet, row: &row, plan: &mut plan };
        let Some((person, who)) = place.person(actor) else { continue };
        if let Some(to) = place.to(actor, &mut known, &person) {
            plan.steps.push(Step { person, who, to });
        }
    }
    Ok(plan)
}

/// Who is known, by the look-up value of the address.
struct Known {
    accounts: HashMap<String, (String, bool)>,
    held: HashMap<String, Vec<Held>>,
    here: HashMap<String, Here>,
}

/// Where this file first names somebody, and the roles that it gives them.
struct Here {
    step: usize,
    row: usize,
    held: Vec<Held>,
}

impl Known {
    async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<Known> {
        let today = ctx.app.today()?;
        let mut held: HashMap<String, Vec<Held>> = HashMap::new();
        for given in role::all(tx).await?.into_iter().filter(|given| given.counts(today)) {
            held.entry(given.account).or_default().push(given.held);
        }
        Ok(Known { accounts: account::by_index(tx).await?, held, here: HashMap::new() })
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
        let words = if written.is_empty() { words.to_owned() } else { format!("{} – {words}", quoted(written)) };
        self.plan.faults.push(self.at(field, words));
    }

    fn notice(&mut self, key: &str) {
        let notice = self.at("email", self.ctx.t(key));
        self.plan.notices.push(notice);
    }

    /// The person, and the role by which they may be invited.
    fn person(&mut self, actor: &Actor) -> Option<(Person, Who)> {
        let person = match check(self.ctx, &self.row.draft()) {
            Ok(person) => person,
            Err(faults) => {
                faults.iter().for_each(|(field, words)| self.fault(field, words));
                return None;
            }
        };
        if role_for(&actor.held, &INVITE, &person.organisation).is_none() {
            self.fault("organisation", &self.ctx.t("import-may-not-invite"));
        }
        match giving(actor, &person.held) {
            Ok(who) => Some((person, who)),
            Err(_) => {
                self.fault("role", &self.ctx.t("import-may-not-give"));
                None
            }
        }
    }

    /// To whom the role goes; nothing, when there is nothing to do or it cannot be done.
    fn to(&mut self, actor: &Actor, known: &mut Known, person: &Person) -> Option<To> {
        let Some(email) = &person.email else { return Some(To::New) };
        let index = account::index(&self.ctx.app.keyring, email);
        if let Some(here) = known.here.get_mut(&index) {
            if here.held.contains(&person.held) {
                let words = self.ctx.language.text("import-twice", &[("n", here.row.into())]);
                self.fault("email", &words);
                return None;
            }
            here.held.push(person.held.clone());
            return Some(To::Step(here.step));
        }
        let to = match known.accounts.get(&index) {
            Some((id, ended)) => {
                let holds = known.held.get(id).is_some_and(|held| held.contains(&person.held));
                self.account(actor, id, *ended, holds)?
            }
            None => To::New,
        };
        let here = Here { step: self.plan.steps.len(), row: self.row.number, held: vec![person.held.clone()] };
        known.here.insert(index, here);
        Some(to)
    }

    fn account(&mut self, actor: &Actor, id: &str, ended: bool, holds: bool) -> Option<To> {
        if ended {
            self.fault("email", &self.ctx.t("import-ended"));
        } else if id == actor.account {
            self.fault("email", &self.ctx.t("role-not-oneself"));
        } else if holds {
            self.notice("import-holds-already");
        } else {
            self.notice("import-has-account");
            return Some(To::Account(id.to_owned()));
        }
        None
    }
}

/// Does all that a plan without faults says, in one transaction with its mails and its audit.
pub async fn apply(app: &App, tx: &mut Tx, plan: Plan, file: &str, by: &Who) -> Result<()> {
    if !plan.faults.is_empty() {
        return Err(Error::Internal("a plan with faults was to be applied".to_owned()));
    }
    let (now, today) = (app.clock.now(), app.today()?);
    let (new, given) = plan.counts();
    let mut rows = Rows::default();
    let mut ids: Vec<String> = Vec::with_capacity(plan.steps.len());
    for Step { person, who, to } in &plan.steps {
        let id = match to {
            To::New => invite::prepare(app, &mut rows, person, who)?,
            To::Account(id) => id.clone(),
            To::Step(first) => ids.get(*first).cloned().unwrap_or_default(),
        };
        if !matches!(to, To::New) {
            role::prepare(&mut rows, &id, &person.held, (today, person.until), &who.account, now)?;
        }
        ids.push(id);
    }
    rows.insert(tx).await?;
    let mut entries: Vec<(Who, Act<'_>)> = plan.steps.iter().zip(&ids).map(|(step, id)| step.entry(id)).collect();
    let detail = json!({ "invited": new, "roles": given, "file": file });
    entries.push((by.clone(), Act { act: "account.import", kind: account::KIND, reference: "", detail }));
    audit::append_all(tx, now, entries).await
}

impl Step {
    /// What the audit says of it.
    fn entry<'a>(&self, id: &'a str) -> (Who, Act<'a>) {
        let held = &self.person.held;
        let act = match self.to {
            To::New => invite::act(id, held),
            _ => {
                let until = self.person.until.map(|day| day.to_string());
                let detail = json!({ "role": held.role, "scope": held.scope, "until": until });
                Act { act: "role.give", kind: account::KIND, reference: id, detail }
            }
        };
        (self.who.clone(), act)
    }
}
