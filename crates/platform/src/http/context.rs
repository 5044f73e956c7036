//! What every handler is given: the application, the language, the plan as it stands or stood, and the address.

use super::actor::Signed;
use super::app::{App, as_at};
use super::routes::Gated;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::i18n::{self, Language};
use crate::identity::Actor;
use crate::page::Page;
use crate::permission::Permission;
use crate::record::Record;
use crate::revision;
use crate::snapshot::Snapshot;
use crate::table::Table;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{Method, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// What stands between several values of one parameter.
pub const BETWEEN: char = '|';

/// One request: who is served what, in which language, as at which day.
#[derive(Clone)]
pub struct Ctx {
    /// The application.
    pub app: App,
    /// The language of the shell.
    pub language: &'static Language,
    /// The plan.
    pub snapshot: Arc<Snapshot>,
    /// The path without the language.
    pub path: String,
    /// Whoever is signed in.
    pub actor: Option<Arc<Actor>>,
    /// The parameters of the address.
    pub query: HashMap<String, String>,
}

impl Ctx {
    /// A page with this title.
    pub fn page(&self, title: impl Into<String>) -> Page {
        Page::new(self, title.into())
    }

    /// Whoever is signed in.
    ///
    /// # Errors
    /// [`Error::SignIn`], when nobody is.
    pub fn actor(&self) -> Result<&Actor> {
        self.actor.as_deref().ok_or(Error::SignIn)
    }

    /// Whoever is signed in and proved lately who they are, for what is dangerous.
    ///
    /// # Errors
    /// [`Error::Prove`], when that was too long ago.
    pub fn fresh_actor(&self) -> Result<&Actor> {
        let actor = self.actor()?;
        if actor.session.is_fresh(self.app.clock.now()) { Ok(actor) } else { Err(Error::Prove) }
    }

    /// Whether a link to what needs a permission leads anywhere for whoever reads this: see [`Actor::may_try`].
    pub fn may_try(&self, permission: &Permission) -> bool {
        Actor::may_try(self.actor.as_deref(), permission)
    }

    /// A parameter of the address, or nothing.
    pub fn parameter(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The values of a parameter that may have several, repeated or with [`BETWEEN`] between them, each once.
    pub fn parameters(&self, name: &str) -> Vec<&str> {
        let mut values: Vec<&str> = Vec::new();
        for value in self.parameter(name).split(BETWEEN).map(str::trim).filter(|value| !value.is_empty()) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// The day on which the request looks at the plan: the past one that it asks for, or today.
    ///
    /// # Errors
    /// When the time zone of the site is not known.
    pub fn looked_at(&self) -> Result<Date> {
        self.snapshot.as_at.map_or_else(|| self.app.today(), Ok)
    }

    /// The address of a path in the same language and as at the same day.
    pub fn href(&self, path: &str) -> String {
        let day = self.snapshot.as_at.map(|day| day.to_string());
        crate::page::address(self.language, path, day.as_deref())
    }

    /// An answer that leads to another path of this site, in the same language.
    pub fn to(&self, path: &str) -> Response {
        Redirect::to(&crate::page::address(self.language, path, None)).into_response()
    }

    /// The day of a moment where the partnership is, in words.
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn day(&self, at: Timestamp) -> Result<String> {
        let day = at.to_zoned(self.app.site.zone()?).date();
        Ok(crate::page::date_in_words(self.language, &day.to_string()))
    }

    /// Our translated words for this key.
    pub fn t(&self, key: &str) -> String {
        self.language.text(key, &[])
    }

    /// The record of this table under this reference.
    ///
    /// # Errors
    /// [`Error::NotFound`], when there is none; the words name the closest references.
    pub fn record(&self, table: &'static Table, reference: &str) -> Result<&Record> {
        match self.snapshot.get(reference) {
            Some(record) if record.table == table => Ok(record),
            _ => Err(Error::not_found(format!("{}/{reference}", table.name))),
        }
    }

    /// A transaction in which nobody else changes the plan, and the plan as it stands in it.
    pub async fn begin_change(&self) -> Result<(Tx, Snapshot)> {
        let mut tx = self.app.db.write().await?;
        revision::lock(&mut tx).await?;
        let plan = Snapshot::load(&mut tx, self.app.tables).await?;
        Ok((tx, plan))
    }

    /// A rendered template as an answer.
    pub fn html(&self, template: &impl askama::Template) -> Result<Response> {
        let text = template.render().map_err(|error| Error::Internal(format!("a page could not be made: {error}")))?;
        Ok(Html(text).into_response())
    }
}

impl FromRequestParts<App> for Ctx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Ctx> {
        let query = query_of(&parts.uri)
            .ok_or_else(|| Error::invalid("The part of the address after the question mark is not readable."))?;
        // A form is about the present, whatever its address says; and a past plan decides no permission.
        let present = parts.method == Method::POST || parts.extensions.get::<Gated>().is_some();
        let day = query.get("as-at").filter(|_| !present);
        let snapshot = match day {
            None => app.snapshot().await?,
            Some(text) => as_at(app, text).await?,
        };
        let language = parts.extensions.get::<&'static Language>().copied().unwrap_or_else(i18n::english);
        let actor = parts.extensions.get::<Signed>().map(|signed| signed.0.clone());
        Ok(Ctx { app: app.as_set(), language, snapshot, path: parts.uri.path().to_owned(), actor, query })
    }
}

/// The parameters of an address, unless they are not readable. One that comes several times, as check boxes send it, is one
/// with [`BETWEEN`] between its values, so that links to the same page carry it on.
pub(super) fn query_of(uri: &Uri) -> Option<HashMap<String, String>> {
    let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(uri).ok()?;
    let mut query: HashMap<String, String> = HashMap::new();
    for (name, value) in pairs {
        match query.entry(name) {
            Entry::Occupied(mut there) => {
                there.get_mut().push(BETWEEN);
                there.get_mut().push_str(&value);
            }
            Entry::Vacant(free) => {
                free.insert(value);
            }
        }
    }
    Some(query)
}
