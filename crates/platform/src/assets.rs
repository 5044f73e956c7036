//! Static files, embedded in the program and served under names that hold their hash.

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Styles;

#[derive(RustEmbed)]
#[folder = "../../web/marks"]
struct Marks;

#[derive(RustEmbed)]
#[folder = "../../web/scripts"]
struct Scripts;

/// A static file.
pub struct Asset {
    /// The name under `/assets/`, with a hash of the content in it.
    pub name: String,
    /// The name without the hash.
    pub plain_name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let styles =
        Styles::iter().filter_map(|name| Some(asset(&name, "text/css; charset=utf-8", Styles::get(&name)?.data)));
    let marks = Marks::iter().filter_map(|name| Some(asset(&name, "image/svg+xml", Marks::get(&name)?.data)));
    let scripts = Scripts::iter()
        .filter_map(|name| Some(asset(&name, "text/javascript; charset=utf-8", Scripts::get(&name)?.data)));
    styles.chain(marks).chain(scripts).collect()
});

fn asset(plain_name: &str, media_type: &'static str, bytes: Cow<'static, [u8]>) -> Asset {
    let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = plain_name.rsplit_once('.').unwrap_or((plain_name, ""));
    Asset { name: format!("{stem}-{hash}.{ending}"), plain_name: plain_name.to_owned(), media_type, bytes }
}

/// The asset served under this hashed name.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The address of the asset with this plain name.
pub fn address(plain_name: &str) -> String {
    let found = ASSETS.iter().find(|asset| asset.plain_name == plain_name);
    format!("/assets/{}", found.map_or(plain_name, |asset| asset.name.as_str()))
}

/// The markup of a mark.
pub fn mark(name: &str) -> String {
    Marks::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}
