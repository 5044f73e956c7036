//! The running application of one partnership, and the plan that it keeps ready, as it stands and as it stood.

use super::cache::PageCache;
use super::errors::NOTHING_YET;
use super::memory::Memory;
use crate::clock::Clock;
use crate::config::FONTS;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::identity::openid::Providers;
use crate::job;
use crate::outbox::Post;
use crate::outgoing::Outgoing;
use crate::page::Navigation;
use crate::part::Part;
use crate::revision;
use crate::secret::Keyring;
use crate::setting::Present;
use crate::site::Site;
use crate::snapshot::Snapshot;
use crate::table::Table;
use jiff::civil::Date;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many snapshots of past days are kept ready.
const PAST_DAYS: usize = 8;

/// Whether a site is served in earnest. Only the verb `demo` makes a demonstration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mode {
    /// For a partnership.
    Earnest,
    /// For looking around: anybody may sign in as any role of the invented borough, and mails stay in the outbox.
    Demonstration,
}

/// The running application of one partnership. Clones share everything.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The keys of what is personal or confidential.
    pub keyring: Keyring,
    /// How mails and texts leave the house.
    pub post: Post,
    /// How requests of the program's own leave the house; nothing, where none does.
    pub outgoing: Option<Outgoing>,
    /// The directories through which people may sign in.
    pub openid: Providers,
    /// The ledger of erasures, apart from the database.
    pub ledger: Option<Arc<Path>>,
    /// The folder of the fonts of documents.
    pub fonts: Arc<Path>,
    /// The proxies in front of the program, whose word on where a request comes from is believed.
    pub proxies: Arc<[IpAddr]>,
    /// Whether this is the real thing or a demonstration.
    pub mode: Mode,
    /// The identity of the site; in a request, with what is set for it by then.
    pub site: Arc<Site>,
    /// The public address, without a slash at the end.
    pub base_url: Arc<str>,
    /// All tables of the plan.
    pub tables: &'static [&'static Table],
    /// What each crate says about people and their data.
    pub parts: &'static [&'static Part],
    /// Where every page leads.
    pub navigation: Navigation,
    /// Finished pages.
    pub pages: Arc<PageCache>,
    /// What the crates above keep in memory.
    pub memory: Memory,
    set: Present,
    present: Arc<Mutex<Option<Arc<Snapshot>>>>,
    past: Arc<Mutex<Vec<Past>>>,
}

impl App {
    /// An application over this database.
    pub fn new(
        db: Db,
        clock: Clock,
        keyring: Keyring,
        site: Site,
        base_url: &str,
        tables: &'static [&'static Table],
        navigation: Navigation,
    ) -> App {
        App {
            db,
            clock,
            keyring,
            post: Post::default(),
            outgoing: None,
            ledger: None,
            fonts: Path::new(FONTS).into(),
            openid: Providers::default(),
            proxies: Arc::new([]),
            mode: Mode::Earnest,
            site: Arc::new(site.clone()),
            set: Present::new(site),
            base_url: base_url.trim_end_matches('/').into(),
            tables,
            parts: &[],
            navigation,
            pages: Arc::default(),
            memory: Memory::default(),
            present: Arc::default(),
            past: Arc::default(),
        }
    }

    /// The same application under another identity.
    pub fn with_site(self, site: Site) -> App {
        App { site: Arc::new(site.clone()), set: Present::new(site), ..self }
    }

    /// The same application with what is set for its site by now. [`App::snapshot`] looks that up.
    pub fn as_set(&self) -> App {
        App { site: self.set.site(), ..self.clone() }
    }

    /// What the site began with, before anything was set.
    pub fn base_site(&self) -> &Site {
        self.set.base()
    }

    /// The same application as a demonstration.
    pub fn as_demonstration(self) -> App {
        App { mode: Mode::Demonstration, ..self }
    }

    /// The same application with this way for mails and texts.
    pub fn with_post(self, post: Post) -> App {
        App { post, ..self }
    }

    /// The same application whose own requests leave the house so.
    pub fn with_outgoing(self, outgoing: Outgoing) -> App {
        App { outgoing: Some(outgoing), ..self }
    }

    /// The same application with these directories to sign in through.
    pub fn with_openid(self, openid: Providers) -> App {
        App { openid, ..self }
    }

    /// The same application with what each crate says about people and their data.
    pub fn with_parts(self, parts: &'static [&'static Part]) -> App {
        App { parts, ..self }
    }

    /// The same application with this ledger of erasures.
    pub fn with_ledger(self, path: &Path) -> App {
        App { ledger: Some(path.into()), ..self }
    }

    /// The same application with the fonts of this folder.
    pub fn with_fonts(self, folder: &str) -> App {
        App { fonts: Path::new(folder).into(), ..self }
    }

    /// What jobs are given.
    pub fn job_context(&self) -> job::Context {
        job::Context {
            db: self.db.clone(),
            clock: self.clock.clone(),
            keyring: self.keyring.clone(),
            site: self.site.clone(),
            set: self.set.clone(),
            base_url: self.base_url.clone(),
            post: self.post.clone(),
            outgoing: self.outgoing.clone(),
            ledger: self.ledger.clone(),
            tables: self.tables,
            parts: self.parts,
        }
    }

    /// The same application behind these proxies.
    pub fn behind(self, proxies: Vec<IpAddr>) -> App {
        App { proxies: proxies.into(), ..self }
    }

    /// Whether readers reach the site over HTTPS.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The name of a cookie: under HTTPS with the prefix that binds it to this host.
    pub fn cookie(&self, name: &str) -> String {
        if self.is_https() { format!("__Host-{name}") } else { name.to_owned() }
    }

    /// The plan as it stands.
    pub async fn snapshot(&self) -> Result<Arc<Snapshot>> {
        let mut tx = self.db.read().await?;
        let seq = revision::newest(&mut tx).await?;
        self.set.refresh(&mut tx, seq).await?;
        let kept = lock(&self.present).clone();
        if let Some(ready) = kept.filter(|ready| ready.seq == seq) {
            return Ok(ready);
        }
        let snapshot = Arc::new(Snapshot::load(&mut tx, self.tables).await?);
        *lock(&self.present) = Some(snapshot.clone());
        Ok(snapshot)
    }

    /// The plan as it had been recorded by the end of a past day.
    pub async fn snapshot_as_at(&self, day: Date) -> Result<Arc<Snapshot>> {
        let mut tx = self.db.read().await?;
        let newest = revision::newest(&mut tx).await?;
        self.set.refresh(&mut tx, newest).await?;
        let kept = lock(&self.past).iter().find(|past| past.day == day && past.newest == newest).cloned();
        if let Some(past) = kept {
            return Ok(past.snapshot);
        }
        let next = day.tomorrow().map_err(|_| Error::invalid("That day is too far away."))?;
        let end = next.to_zoned(self.site.zone()?).map_err(|error| Error::Internal(error.to_string()))?;
        let snapshot = Arc::new(Snapshot::load_as_at(&mut tx, self.tables, day, end.timestamp()).await?);
        if snapshot.seq > 0 {
            self.keep(Past { day, newest, snapshot: snapshot.clone() });
        }
        Ok(snapshot)
    }

    fn keep(&self, past: Past) {
        let mut kept = lock(&self.past);
        kept.retain(|other| other.day != past.day && other.newest == past.newest);
        if kept.len() >= PAST_DAYS {
            kept.remove(0);
        }
        kept.push(past);
    }

    /// Today, where the partnership is.
    pub fn today(&self) -> Result<Date> {
        Ok(self.clock.now().to_zoned(self.site.zone()?).date())
    }
}

/// A past day that is kept ready. An import that ran over midnight may still add to it, so it counts only until the next change.
#[derive(Clone)]
struct Past {
    day: Date,
    newest: i64,
    snapshot: Arc<Snapshot>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The plan as at the day that an address asks for.
pub(super) async fn as_at(app: &App, text: &str) -> Result<Arc<Snapshot>> {
    let today = app.today()?;
    // The form at the foot of the page may send nothing, or today, which is simply the present.
    if text.is_empty() || text == today.to_string() {
        return app.snapshot().await;
    }
    let wanted = || Error::Day { asked: text.to_owned(), today: today.to_string() };
    let day: Date = if text.len() == 10 { text.parse().map_err(|_| wanted())? } else { return Err(wanted()) };
    if day >= today {
        return Err(wanted());
    }
    let past = app.snapshot_as_at(day).await?;
    if past.seq == 0 {
        let first = revision::first(&mut app.db.read().await?).await?;
        let day = first.map_or(Ok(today), |first| Ok::<_, Error>(first.to_zoned(app.site.zone()?).date()))?;
        return Err(Error::not_found(format!("{NOTHING_YET}{day}")));
    }
    Ok(past)
}
