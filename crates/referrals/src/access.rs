//! Who may see a referral and act on it. It is part of every query: what somebody may not see is not read.
//!
//! A practitioner sees those on which they are named, while they hold the role for the organisation of that side. A supervisor sees all
//! that their organisation sent or was sent, since the role was given to them for that by name. Nobody else sees what one says: an
//! administrator and an officer see that it is there.

use crate::referral::Referral;
use crate::state::Side;
use people::role::{SUPERVISE_REFERRALS, WORK_REFERRALS};
use platform::Result;
use platform::audit::Who;
use platform::db::{Value as Sql, marks};
use platform::http::Ctx;
use platform::identity::Actor;
use platform::permission::{Extent, Permission};

/// How far somebody reaches.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Their account.
    pub account: String,
    /// The organisations for which they work with referrals on which they are named.
    pub works_for: Vec<String>,
    /// The organisations all of whose referrals they see.
    pub supervises: Vec<String>,
}

impl Reach {
    /// How far whoever is signed in reaches.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub fn of(ctx: &Ctx) -> Result<Reach> {
        let actor = ctx.actor()?;
        let scopes = |permission: &Permission| match actor.extent(permission) {
            Extent::Only(scopes) => scopes.into_iter().filter(|scope| !scope.is_empty()).collect(),
            // No role reaches over the referrals of everybody; a table that said so would be a mistake.
            Extent::All => Vec::new(),
        };
        Ok(Reach {
            account: actor.account.clone(),
            works_for: scopes(&WORK_REFERRALS),
            supervises: scopes(&SUPERVISE_REFERRALS),
        })
    }

    /// That a row of referrals, called `r`, is one that they may see, with what the marks from `first` on stand for.
    pub fn condition(&self, first: usize) -> (String, Vec<Sql>) {
        let mut values = vec![Sql::text(&self.account)];
        let mut list = |scopes: &[String]| {
            // Where there is none, no organisation is called by an empty name.
            let scopes: Vec<Sql> =
                if scopes.is_empty() { vec![Sql::text("")] } else { scopes.iter().map(Sql::text).collect() };
            let marks = marks(first + values.len(), scopes.len());
            values.extend(scopes);
            marks
        };
        let (works, supervises) = (list(&self.works_for), list(&self.supervises));
        let own = |side: &str, column: &str| format!("\"n\".\"side\" = '{side}' AND \"r\".\"{column}\" IN ({works})");
        let (sender, receiver) = (own("sender", "from_organisation"), own("receiver", "to_organisation"));
        let condition = format!(
            "(EXISTS (SELECT 1 FROM \"referral_reader\" \"n\" WHERE \"n\".\"referral\" = \"r\".\"id\" AND \"n\".\"account\" = ${first} AND \"n\".\"ended_at\" IS NULL AND ({sender} OR {receiver})) OR \"r\".\"from_organisation\" IN ({supervises}) OR \"r\".\"to_organisation\" IN ({supervises}))"
        );
        (condition, values)
    }

    /// On which sides of a referral that they see they stand, given those on which they are named.
    pub fn sides(&self, referral: &Referral, named: &[Side]) -> Vec<Side> {
        let of = |side: Side| match side {
            Side::Sender => referral.from.as_deref(),
            Side::Receiver => Some(referral.to.as_str()),
            Side::Person => None,
        };
        let stands = |side: &Side| {
            let Some(organisation) = of(*side) else { return false };
            let within = |scopes: &[String]| scopes.iter().any(|scope| scope == organisation);
            within(&self.supervises) || within(&self.works_for) && named.contains(side)
        };
        [Side::Sender, Side::Receiver].into_iter().filter(stands).collect()
    }
}

/// Whoever is signed in, in the role by which they act for an organisation.
pub fn who(actor: &Actor, organisation: &str) -> Who {
    let by = |permission| actor.must(permission, organisation);
    by(&WORK_REFERRALS).or_else(|_| by(&SUPERVISE_REFERRALS)).unwrap_or_else(|_| actor.by(&WORK_REFERRALS))
}
