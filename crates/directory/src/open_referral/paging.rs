//! Pages of a list.

use super::wanted::parsed;
use platform::http::Ctx;
use platform::{Error, Result};
use serde_json::{Value, json};

/// How many a page has where nothing else is asked for, and at most.
const USUAL: usize = 50;
const MOST: usize = 1_000;

/// Which page is wanted, and how long it may be.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    page: usize,
    per_page: usize,
}

impl Paging {
    /// Reads `page` and `per_page`.
    ///
    /// # Errors
    /// [`Error::Invalid`], where one is no whole number from 1 on.
    pub fn of(ctx: &Ctx) -> Result<Paging> {
        let number = |name: &str| match parsed::<usize>(ctx, name, "a whole number from 1 on")? {
            Some(0) => Err(Error::invalid(format!("{name}=0: wanted is a whole number from 1 on."))),
            other => Ok(other),
        };
        Ok(Paging { page: number("page")?.unwrap_or(1), per_page: number("per_page")?.unwrap_or(USUAL).min(MOST) })
    }

    /// Everything on one page.
    pub fn whole() -> Paging {
        Paging { page: 1, per_page: usize::MAX }
    }

    /// The page of a list, whose items are written only where they stand on it.
    pub fn show<T>(self, items: &[T], write: impl FnMut(&T) -> Value) -> Value {
        let per_page = self.per_page.min(items.len().max(1));
        let pages = items.len().div_ceil(self.per_page.max(1)).max(1);
        let from = (self.page - 1).saturating_mul(per_page).min(items.len());
        let shown = items.iter().skip(from).take(per_page);
        let contents: Vec<Value> = shown.map(write).collect();
        json!({
            "total_items": items.len(),
            "total_pages": pages,
            "page_number": self.page,
            "size": contents.len(),
            "first_page": self.page == 1,
            "last_page": self.page >= pages,
            "empty": contents.is_empty(),
            "contents": contents,
        })
    }
}
