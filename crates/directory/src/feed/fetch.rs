//! Reading a feed from where it is published: page by page, one request after the other, and all of it or nothing.

use super::read::document;
use openreferral::read::{self, Package};
use platform::outgoing::{Got, Outgoing, Unsent};
use serde_json::Value;
use std::collections::HashSet;
use std::time::Duration;

/// How large one answer may be, in bytes.
const LARGEST: usize = 64 << 20;
/// How many pages a feed may have, and how many services.
const PAGES: usize = 2_000;
const SERVICES: usize = 200_000;
/// How many services are asked for at once.
const AT_ONCE: usize = 100;
/// How often a page is asked for that did not come.
const TRIES: usize = 3;
/// How long the other side may let us wait, in seconds.
const PATIENCE: u64 = 60;

/// What was read.
#[derive(Debug)]
pub enum Fetched {
    /// It is what it was.
    Unchanged,
    /// What it says, and what tells this answer from a later one, where one answer has all of it.
    All(Box<Package>, Option<String>),
}

/// From where a feed is read, and how.
pub struct Source<'a> {
    /// How requests go out.
    pub outgoing: &'a Outgoing,
    /// What the feed is called.
    pub feed: &'a str,
    /// The address of the list of its services.
    pub address: &'a str,
    /// What told the answer that was taken in last from others.
    pub etag: Option<&'a str>,
    /// How long to wait between two requests.
    pub pause: Duration,
}

/// A page of a list.
struct PageOf {
    services: Vec<Value>,
    is_last: bool,
    /// How many services there are on all pages, as far as it says.
    stated: Option<usize>,
}

impl Source<'_> {
    /// Reads all of it.
    ///
    /// # Errors
    /// A sentence that says which page was wrong, and what to do. Nothing is taken of a feed of which something is missing.
    pub async fn read(&self) -> Result<Fetched, String> {
        let mut all: Vec<Value> = Vec::new();
        let mut seen = HashSet::new();
        let mut etag = None;
        for number in 1..=PAGES {
            let got = self.page(number).await?;
            if number == 1 && got.status == 304 {
                return Ok(Fetched::Unchanged);
            }
            let page = page_of(&got.body).map_err(|sentence| format!("Page {number}: {sentence}"))?;
            let ids: HashSet<String> = page.services.iter().map(|one| one["id"].to_string()).collect();
            if !page.services.is_empty() && ids.iter().all(|id| seen.contains(id)) {
                return Err(format!(
                    "Page {number} has nothing but services that came before: the address gives the same again and again, so it never ends. Ask whoever publishes it."
                ));
            }
            seen.extend(ids);
            all.extend(page.services);
            if number == 1 && page.is_last {
                etag = got.etag;
            }
            if page.is_last {
                if let Some(stated) = page.stated.filter(|stated| *stated > all.len()) {
                    return Err(format!(
                        "It says that it has {stated} services, and page {number}, its last, ends after {}. Try again later, or ask whoever publishes it.",
                        all.len()
                    ));
                }
                let all = self.whole(all).await?;
                return Ok(Fetched::All(Box::new(read::services(self.feed, &all)), etag));
            }
            if all.len() > SERVICES {
                return Err(format!(
                    "After {number} pages there are more than {SERVICES} services, and no end. Ask whoever publishes it."
                ));
            }
            self.wait().await;
        }
        Err(format!("There are more than {PAGES} pages. Ask whoever publishes it."))
    }

    /// The services with everything inside of them: where the list has but what there is once, each is asked for by itself.
    async fn whole(&self, listed: Vec<Value>) -> Result<Vec<Value>, String> {
        let inside =
            ["schedules", "service_at_locations", "contacts", "cost_options", "attributes", "regular_schedules"];
        if listed.iter().any(|one| inside.iter().any(|name| one.get(name).is_some())) {
            return Ok(listed);
        }
        let base = self.address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let mut whole = Vec::with_capacity(listed.len());
        for one in &listed {
            let id = one["id"].as_str().filter(|id| is_plain(id));
            let Some(id) = id else {
                whole.push(one.clone());
                continue;
            };
            self.wait().await;
            let got = self.ask(&format!("{base}/{id}"), None, &format!("Service {id}")).await?;
            // Where the first cannot be had by itself, none can: what the list says is what there is.
            if whole.is_empty() && got.status == 404 {
                return Ok(listed);
            }
            let found: Option<Value> = serde_json::from_slice(&got.body).ok().filter(|_| got.status == 200);
            match found.filter(|found| found["id"] == one["id"]) {
                Some(found) => whole.push(found),
                None => {
                    return Err(format!(
                        "Service {id} could not be read by itself (status {}), so what is inside of it is missing. Try again later, or ask whoever publishes it.",
                        got.status
                    ));
                }
            }
        }
        Ok(whole)
    }

    async fn page(&self, number: usize) -> Result<Got, String> {
        let joint = if self.address.contains('?') { '&' } else { '?' };
        let address = format!("{}{joint}page={number}&per_page={AT_ONCE}&full=true", self.address);
        let etag = self.etag.filter(|_| number == 1);
        let got = self.ask(&address, etag, &format!("Page {number}")).await?;
        match got.status {
            200 | 304 => Ok(got),
            status => Err(format!(
                "Page {number} was answered with the status {status}. Try again later, or ask whoever publishes it."
            )),
        }
    }

    /// Asks for something, again where it did not come or the other side is busy.
    async fn ask(&self, address: &str, etag: Option<&str>, what: &str) -> Result<Got, String> {
        let mut last = String::new();
        for turn in 1..=TRIES {
            match self.outgoing.get(address, etag, LARGEST).await {
                Ok(got) if matches!(got.status, 429 | 500..=599) && turn < TRIES => {
                    let asked = got.retry_after.map(|seconds| Duration::from_secs(seconds.min(PATIENCE)));
                    self.rest(asked.unwrap_or(self.pause)).await;
                }
                Ok(got) => return Ok(got),
                Err(Unsent::Forbidden) => {
                    return Err(format!(
                        "{what}: the address, or one to which it leads, is inside our own network, or is not HTTPS. Nothing was asked there."
                    ));
                }
                Err(error @ Unsent::TooLarge) => {
                    return Err(format!("{what}: {error}; at most {} MB are read.", LARGEST >> 20));
                }
                Err(error) => {
                    last = format!("{what}: {error}. Try again later.");
                    self.wait().await;
                }
            }
        }
        Err(last)
    }

    async fn wait(&self) {
        self.rest(self.pause).await;
    }

    /// Lets the other side rest: it answers families too, and may have asked for it. Nothing of ours waits meanwhile.
    async fn rest(&self, time: Duration) {
        if !time.is_zero() {
            tokio::time::sleep(time).await;
        }
    }
}

/// Whether an identifier may stand in an address as it is.
fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.len() <= 100 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

fn page_of(body: &[u8]) -> Result<PageOf, String> {
    let document = document(body)?;
    let services = read::services_in(&document)
        .ok_or("There are no services in it. Wanted is the address of a list of services.")?
        .to_vec();
    let number = |names: [&str; 2]| names.iter().find_map(|name| document.get(name)?.as_u64());
    let says_last = ["last_page", "last"].iter().find_map(|name| document.get(name)?.as_bool());
    let of_pages =
        number(["page_number", "number"]).zip(number(["total_pages", "totalPages"])).map(|(page, pages)| page >= pages);
    let is_last = document.is_array()
        || document.get("id").is_some()
        || services.is_empty()
        || says_last.or(of_pages).unwrap_or(true);
    let stated = number(["total_items", "totalElements"]).and_then(|n| usize::try_from(n).ok());
    Ok(PageOf { services, is_last, stated })
}
