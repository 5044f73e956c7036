//! A picture as dots, for programs that know no SVG.

use crate::{Drawing, Fonts};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::io::Cursor;
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

/// The widest that dots stay, for a page is no wider.
const WIDEST: u32 = 800;

/// Draws a picture.
///
/// # Errors
/// When it is none.
pub(crate) fn png(drawing: &Drawing, fonts: &Fonts) -> Result<Png, String> {
    match drawing {
        Drawing::Svg(svg) => drawn(svg, fonts),
        Drawing::Dots(bytes) => again(bytes),
    }
}

/// Dots as PNG, which is all that a Word file takes here.
fn again(bytes: &[u8]) -> Result<Png, String> {
    let refused = |error: image::ImageError| format!("a picture cannot be read: {error}");
    let mut picture = image::load_from_memory(bytes).map_err(refused)?;
    if picture.width() > WIDEST {
        picture = picture.thumbnail(WIDEST, u32::MAX);
    }
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).map_err(refused)?;
    Ok(Png { bytes, width: picture.width(), height: picture.height() })
}

fn drawn(svg: &str, fonts: &Fonts) -> Result<Png, String> {
    let options =
        Options { fontdb: Arc::clone(&fonts.drawing), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| format!("a picture cannot be drawn: {error}"))?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or("a picture has no size")?;
    let mut dots = Pixmap::new(size.width(), size.height()).ok_or("a picture is too large")?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut dots.as_mut());
    let bytes = dots.encode_png().map_err(|error| error.to_string())?;
    Ok(Png { bytes, width: size.width(), height: size.height() })
}
