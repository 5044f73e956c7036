//! How something is going: a shape with its word, never a bare colour.

use super::Raw;
use crate::assets;
use askama::Template;

/// A shape with its word.
#[derive(Clone, Debug, PartialEq, Template)]
#[template(path = "components/mark.html")]
pub struct Mark {
    /// The name of its drawing among `web/marks`, and of its style.
    pub name: &'static str,
    /// Its word, in the page's language.
    pub words: String,
}

impl Mark {
    fn drawing(&self) -> Raw {
        Raw(assets::mark(&format!("{}.svg", self.name)))
    }
}

/// It is markup already.
impl askama::filters::HtmlSafe for Mark {}
