//! The jobs that deliver a letter: by mail, as a text, or into the outbox of a demonstration.

use super::store::{self, Channel, Kept};
use super::{mail, text, words};
use crate::config::Config;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::job::{Context, Doing, Failure, Kind, Work};
use crate::outgoing::{Networks, Outgoing};
use openidconnect::url::Url;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

const MAIL: Kind = Kind { name: "deliver-mail", work: Work::Outside(act, settle) };
const TEXT: Kind = Kind { name: "deliver-text", work: Work::Outside(act, settle) };

/// The names of the jobs that deliver.
pub const JOBS: [&str; 2] = [MAIL.name, TEXT.name];

/// How letters leave the house.
#[derive(Clone, Default)]
pub enum Post {
    /// Not at all: they wait.
    #[default]
    Nowhere,
    /// They end in the outbox, where they can be read. Texts are written to this file too.
    Demonstration(Arc<Path>),
    /// By a mail server and a gateway for texts. What has no road waits.
    Real(Option<Arc<mail::Server>>, Option<Arc<text::Gateway>>),
}

/// What became of a letter.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(super) enum Fate {
    Sent,
    /// By whoever keeps the address: nobody tries again. The code says why.
    Refused(String),
    /// There is nothing to send any more: it was delivered, withdrawn or erased meanwhile, or is of no use by now.
    Gone,
}

/// A letter on its way out.
pub(super) struct Parcel {
    pub id: String,
    pub to: String,
    /// The host of the site, after the @ of the message's id.
    pub host: String,
    /// Where one press ends letters like this one, if there is such a place.
    pub stop: Option<String>,
}

impl Post {
    /// The road that the configuration describes.
    ///
    /// # Errors
    /// A sentence that names the key that is wrong.
    pub fn of(config: &Config) -> Result<Post> {
        let outgoing = Outgoing::new(Networks::parse(&config.allow_own_networks)?)?;
        let server = mail::Server::of(config)?.map(Arc::new);
        Ok(Post::Real(server, text::Gateway::of(config, outgoing)?.map(Arc::new)))
    }

    /// The kinds of jobs for which there is a road. Letters without one wait in the queue, and no try of theirs is lost.
    pub fn kinds(&self) -> Vec<Kind> {
        let roads = [(Channel::Mail, MAIL), (Channel::Text, TEXT)];
        roads.into_iter().filter(|(channel, _)| self.takes(*channel)).map(|(_, kind)| kind).collect()
    }

    /// Whether letters of this channel leave the house.
    pub fn takes(&self, channel: Channel) -> bool {
        match (self, channel) {
            (Post::Nowhere, _) => false,
            (Post::Demonstration(_), _) => true,
            (Post::Real(server, _), Channel::Mail) => server.is_some(),
            (Post::Real(_, gateway), Channel::Text) => gateway.is_some(),
        }
    }
}

/// The kind of job that delivers by this road.
pub(super) fn kind_of(channel: Channel) -> Kind {
    match channel {
        Channel::Mail => MAIL,
        Channel::Text => TEXT,
    }
}

/// The host of the site: what stands after the @ in the id of each message.
pub(super) fn host(base_url: &str) -> Result<String> {
    let url = base_url.parse::<Url>().ok();
    let host = url.as_ref().and_then(Url::host_str);
    host.map(str::to_owned).ok_or_else(|| Error::Internal("base_url has no host".to_owned()))
}

fn reference(payload: &Value) -> Result<&str, Failure> {
    payload["outbox"].as_str().ok_or_else(|| Failure::lasting("The job names no letter."))
}

fn act(context: Context, payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        let id = reference(&payload)?;
        let mut tx = context.db.read().await?;
        let kept = store::undelivered(&mut tx, &context.keyring, id).await?;
        drop(tx);
        let fate = match kept {
            Some(kept) if kept.is_of_use(context.clock.now()) => hand_on(&context, id, kept).await?,
            _ => Fate::Gone,
        };
        Ok(serde_json::to_value(fate).map_err(Error::from)?)
    })
}

async fn hand_on(context: &Context, id: &str, kept: Kept) -> Result<Fate, Failure> {
    let stop = kept.content.words.get("stop").cloned();
    let parcel = Parcel { id: id.to_owned(), to: kept.content.to, host: host(&context.base_url)?, stop };
    let (site, language, words) = (&context.site, &kept.language, &kept.content.words);
    match (&context.post, kept.channel) {
        (Post::Real(Some(server), _), Channel::Mail) => {
            server.send(&context.clock, &parcel, words::mail(site, language, &kept.template, words)?).await
        }
        (Post::Real(_, Some(gateway)), Channel::Text) => {
            gateway.send(&context.clock, &parcel, &words::text(site, language, &kept.template, words)).await
        }
        (Post::Demonstration(file), Channel::Text) => {
            let words = words::text(site, language, &kept.template, words);
            text::write_down(file, &context.clock, &parcel.to, &words)?;
            Ok(Fate::Sent)
        }
        (Post::Demonstration(_), Channel::Mail) => Ok(Fate::Sent),
        _ => Err(Failure::passing("There is no road for this letter.")),
    }
}

fn settle<'a>(context: &'a Context, tx: &'a mut Tx, payload: Value, found: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let id = reference(&payload)?;
        let refused = match serde_json::from_value::<Fate>(found).map_err(Error::from)? {
            Fate::Sent => None,
            Fate::Refused(reason) => Some(reason),
            Fate::Gone => return Ok(store::withdraw(tx, id).await?),
        };
        store::settle(tx, context.clock.now(), id, refused.as_deref()).await?;
        if !matches!(context.post, Post::Demonstration(_)) {
            store::forget(tx, id).await?;
        }
        Ok(())
    })
}
