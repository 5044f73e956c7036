//! A drawing as dots, for programs that know no SVG.

use crate::Fonts;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::sync::Arc;

/// How many dots stand for each unit of the drawing, so that it is sharp on paper.
const SCALE: f32 = 3.0;

/// A picture.
pub(crate) struct Png {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
}

/// Draws an SVG.
///
/// # Errors
/// When it is no drawing.
pub(crate) fn png(svg: &str, fonts: &Fonts) -> Result<Png, String> {
    let options =
        Options { fontdb: Arc::clone(&fonts.drawing), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| format!("a picture cannot be drawn: {error}"))?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or("a picture has no size")?;
    let mut dots = Pixmap::new(size.width(), size.height()).ok_or("a picture is too large")?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut dots.as_mut());
    let bytes = dots.encode_png().map_err(|error| error.to_string())?;
    Ok(Png { bytes, width: size.width(), height: size.height() })
}
