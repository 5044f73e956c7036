//! A list of a few services that one person makes and hands to another. It stands in its address and nowhere else: no account, no
//! cookie, and nothing is kept.

use super::view::{self, Place};
use super::{dates, when};
use crate::directory::{Directory, Shown, Viewer, ready};
use askama::Template;
use axum::response::Response;
use openreferral::model::Phone;
use openreferral::write::is_shown;
use platform::http::{BETWEEN, Ctx, plain};
use platform::i18n::Language;
use platform::page::{Page, address, encode, without_isolates};
use platform::{Error, Result};
use std::sync::Arc;

/// The path of the page that shows one.
pub const PATH: &str = "/services/list";

/// The parameter in which it stands.
const OF: &str = "of";

/// How many services it takes.
pub const MOST: usize = 20;

/// How many keys of an address are read: some may be of what is not there any more.
const READ: usize = 200;

/// The services of a list, by the keys that each keeps for good.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shortlist(Vec<u64>);

impl Shortlist {
    /// The list in the address of a request; what is no key is passed over.
    pub fn of(ctx: &Ctx) -> Shortlist {
        let keys = ctx.parameter(OF).split(['.', ',', BETWEEN]).filter_map(|key| key.trim().parse().ok());
        let mut list = Shortlist::default();
        for key in keys.take(READ) {
            if !list.has(key) {
                list.0.push(key);
            }
        }
        list
    }

    /// Whether there is no room for more.
    pub fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// The same with one more, if there is room.
    #[must_use]
    pub fn with(mut self, key: u64) -> Shortlist {
        if !self.has(key) && !self.is_full() {
            self.0.push(key);
        }
        self
    }

    /// The same without one.
    #[must_use]
    pub fn without(&self, key: u64) -> Shortlist {
        Shortlist(self.0.iter().copied().filter(|other| *other != key).collect())
    }

    /// Whether it has this one.
    pub fn has(&self, key: u64) -> bool {
        self.0.contains(&key)
    }

    /// How many it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parameter of an address in which it stands; nothing of an empty one.
    pub fn pair(&self) -> Option<(&'static str, String)> {
        let keys: Vec<String> = self.0.iter().map(u64::to_string).collect();
        (!keys.is_empty()).then(|| (OF, keys.join(".")))
    }

    /// The path of its own page, or of another one that knows it.
    pub fn path(&self, path: &str) -> String {
        self.pair().map_or_else(|| path.to_owned(), |(name, keys)| format!("{path}?{name}={keys}"))
    }
}

/// A service as the list shows it.
struct One {
    name: String,
    href: String,
    about: Option<String>,
    facts: Vec<String>,
    /// When it is, with what is said of that in its own words.
    when: Vec<(String, Option<String>)>,
    places: Vec<Place>,
    phones: Vec<Phone>,
    email: Option<String>,
    join: Option<String>,
    checked: (String, bool),
    status: Option<String>,
    /// Where the list is without it.
    off: String,
}

/// How the list is sent in a language.
struct Sent {
    language: &'static Language,
    /// The words and the address of a mail,
    mail: (String, String),
    /// and of a text message.
    text: (String, String),
}

#[derive(Template)]
#[template(path = "directory/shortlist.html")]
struct ListPage {
    page: Page,
    all: Vec<One>,
    /// How many are not in the directory any more.
    gone: usize,
    whole_address: String,
    sent: Vec<Sent>,
    calendar: Option<String>,
    /// Where more is looked for, with this list kept.
    more: String,
}

impl ListPage {
    fn call(&self, phone: &Phone) -> String {
        view::call(phone)
    }
}

/// The services of a list that everybody may know of, in its order.
fn services<'a>(directory: &'a Directory, list: &Shortlist) -> Vec<&'a Arc<Shown>> {
    let open = |key: &u64| directory.row(*key).filter(|row| row.facts.open).map(|row| &row.shown);
    list.0.iter().filter_map(open).take(MOST).collect()
}

/// `GET /services/list`, with the keys of the services
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let list = Shortlist::of(&ctx);
    let shown = services(&directory, &list);
    let today = ctx.app.today()?;
    let one = |shown: &&Arc<Shown>| {
        let service = &shown.listing.service;
        let schedules = service.schedules.iter().filter(|one| is_shown(service, one, &directory.around));
        One {
            name: service.name.clone(),
            href: ctx.href(&list.path(&view::path(shown))),
            about: service.description.clone(),
            facts: [view::ages(&ctx, shown), view::cost(&ctx, shown)].into_iter().flatten().collect(),
            when: schedules.filter_map(|one| when::whole(ctx.language, one, today)).collect(),
            places: view::places(&directory, shown),
            phones: service.contacts.iter().flat_map(|contact| contact.phones.clone()).collect(),
            email: service.email.clone(),
            join: view::join(&ctx, &directory, shown),
            checked: view::checked(&ctx, shown, today),
            status: view::status(&ctx, shown, today),
            off: ctx.href(&list.without(shown.key()).path(PATH)),
        }
    };
    let own = list.path(PATH);
    let whole = |language: &Language| format!("{}{}", ctx.app.base_url, address(language, &own, None));
    let dated = shown.iter().any(|shown| !dates::events(&ctx, &directory, shown, today).is_empty());
    ctx.html(&ListPage {
        all: shown.iter().map(one).collect(),
        gone: list.0.iter().filter(|key| directory.row(**key).is_none_or(|row| !row.facts.open)).count(),
        whole_address: whole(ctx.language),
        sent: ctx.app.site.offered().map(|language| sent(language, &whole(language))).collect(),
        calendar: dated.then(|| ctx.href(&list.path("/services/list.ics"))),
        more: ctx.href(&list.path("/services")),
        page: ctx.page(ctx.t("shortlist-title")).undated(),
    })
}

/// How it is sent in a language: by the sender's own mail program or telephone, so that nothing of it passes here.
fn sent(language: &'static Language, link: &str) -> Sent {
    // A mark after the address would be part of it.
    let text = |key: &str| without_isolates(&language.text(key, &[("link", link.into())]));
    let (subject, body) = (encode(&text("shortlist-subject")), encode(&text("shortlist-text")));
    Sent {
        language,
        mail: (text("shortlist-by-mail"), format!("mailto:?subject={subject}&body={body}")),
        text: (text("shortlist-by-text"), format!("sms:?&body={body}")),
    }
}

/// `GET /services/list.ics`, with the keys of the services
pub async fn dates(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let today = ctx.app.today()?;
    let shown = services(&directory, &Shortlist::of(&ctx));
    file(&ctx, shown.into_iter().flat_map(|shown| dates::events(&ctx, &directory, shown, today)).collect())
}

/// `GET /services/{id}/calendar.ics`
pub async fn dates_of_one(ctx: Ctx, axum::extract::Path(id): axum::extract::Path<String>) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let shown = uuid::Uuid::parse_str(&id).ok().and_then(|id| directory.get(Viewer::Everybody, id));
    let shown = shown.ok_or_else(|| Error::not_found(format!("services/{id}")))?;
    file(&ctx, dates::events(&ctx, &directory, shown, ctx.app.today()?))
}

/// Events as a file; a calendar without any is none.
fn file(ctx: &Ctx, events: Vec<calendar::Event>) -> Result<Response> {
    if events.is_empty() {
        return Err(Error::not_found(ctx.path.trim_start_matches('/')));
    }
    Ok(plain(calendar::MEDIA_TYPE, calendar::text(&ctx.app.site.name, &events)))
}
