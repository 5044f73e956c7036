//! A referral with everything that belongs to it, as somebody may see it.

use super::reader::{self, Reader};
use super::{Entry, Referral, store};
use crate::access::Reach;
use crate::agreement::{self, Agreement};
use crate::state::Side;
use platform::db::Tx;
use platform::http::Ctx;
use platform::sealed::Words;
use platform::{Error, Result};

/// A referral with everything that belongs to it, as whoever is signed in may see it.
pub struct Whole {
    /// The referral.
    pub referral: Referral,
    /// What it says.
    pub words: Words,
    /// Everything that was done.
    pub entries: Vec<Entry>,
    /// Who agreed to what.
    pub agreements: Vec<Agreement>,
    /// Who is or was named on it.
    pub readers: Vec<Reader>,
    /// On which sides whoever is signed in stands.
    pub sides: Vec<Side>,
}

impl Whole {
    /// Finds it, for whoever is signed in.
    ///
    /// # Errors
    /// [`Error::NotFound`], where there is none that they may see.
    pub async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        let (keyring, reach) = (&ctx.app.keyring, Reach::of(ctx)?);
        let Some((referral, sealed)) = store::one(tx, &reach, id).await? else {
            return Err(Error::not_found(format!("work/referrals/{id}")));
        };
        let readers = reader::named(tx, id).await?;
        let own = readers.iter().filter(|one| one.account == reach.account && one.ended_at.is_none());
        let named: Vec<Side> = own.map(|one| one.side).collect();
        Ok(Whole {
            words: store::words(tx, keyring, id, sealed.as_deref()).await?,
            entries: store::entries(tx, keyring, id).await?,
            agreements: agreement::of(tx, keyring, id).await?,
            sides: reach.sides(&referral, &named),
            readers,
            referral,
        })
    }

    /// The same for somebody who looks into it with a reason, and can do nothing with it: whether they may, the caller has asked.
    pub async fn looked_into(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        let keyring = &ctx.app.keyring;
        let referral = store::fact(tx, id).await?.ok_or_else(|| Error::not_found(format!("referrals/{id}")))?;
        Ok(Whole {
            words: store::words_of(tx, keyring, id).await?,
            entries: store::entries(tx, keyring, id).await?,
            agreements: agreement::of(tx, keyring, id).await?,
            readers: reader::named(tx, id).await?,
            sides: Vec::new(),
            referral,
        })
    }

    /// The same for a service where nobody has an account, and which has shown its code.
    pub async fn at_door(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        Ok(Whole { sides: vec![Side::Receiver], ..Whole::looked_into(ctx, tx, id).await? })
    }

    /// The organisation for which whoever is signed in looks at it.
    pub fn organisation(&self) -> &str {
        let sender = self.referral.from.as_deref().filter(|_| self.sides.first() == Some(&Side::Sender));
        sender.unwrap_or(&self.referral.to)
    }
}
