//! Pictures, decoded and written anew.

use crate::{File, Kind, Refusal};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use std::io::Cursor;

/// The most dots that are decoded: more than a telephone takes, and less than fills the memory.
const MOST_DOTS: u64 = 50_000_000;
/// The most bytes that decoding may take.
const MOST_MEMORY: u64 = 256 << 20;
/// The largest picture without loss that is kept as one; a larger one is a photograph.
const LARGEST_PNG: usize = 400 << 10;
/// How much of a photograph is kept, of 100.
const QUALITY: u8 = 82;

/// A picture as it may be kept, at most so wide and high: upright, and with nothing in it but its dots.
///
/// # Errors
/// Why it is not taken.
pub fn picture(bytes: &[u8], most: u32) -> Result<File, Refusal> {
    let format = match Kind::of(bytes) {
        Some(Kind::Png) => ImageFormat::Png,
        Some(Kind::Jpeg) => ImageFormat::Jpeg,
        _ => return Err(Refusal::Unknown),
    };
    let (mut picture, orientation) = decoded(bytes, format)?;
    picture.apply_orientation(orientation);
    if picture.width() > most || picture.height() > most {
        picture = picture.thumbnail(most, most);
    }
    written(&picture, format)
}

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), Refusal> {
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let mut decoder = reader().into_decoder().map_err(|_| Refusal::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(Refusal::Vast);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(|_| Refusal::Vast)?;
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(Refusal::Vast);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| Refusal::Damaged)?;
    Ok((picture, orientation))
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Result<File, Refusal> {
    let size = (picture.width(), picture.height());
    if format == ImageFormat::Png {
        let mut bytes = Vec::new();
        let plain = DynamicImage::ImageRgba8(picture.to_rgba8());
        plain.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(|_| Refusal::Damaged)?;
        if bytes.len() <= LARGEST_PNG {
            return Ok(File { kind: Kind::Png, bytes, size });
        }
    }
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    on_white(picture).write_with_encoder(encoder).map_err(|_| Refusal::Damaged)?;
    Ok(File { kind: Kind::Jpeg, bytes, size })
}

/// The same on white, since a photograph knows nothing that one can see through.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0.map(u32::from);
        let over = |c: u32| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX);
        Rgb([over(r), over(g), over(b)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photograph(width: u32, height: u32) -> Vec<u8> {
        let dots =
            RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) });
        let mut bytes = Vec::new();
        dots.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95)).unwrap();
        bytes
    }

    /// A photograph with what a telephone writes beside it: a camera, a place, and that it stands on its side.
    fn with_exif(bytes: &[u8], orientation: u8) -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"GPS 52.4862,-1.8904 Canon Mina Begum");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&bytes[..2], b"\xff\xe1", &length, &exif, &bytes[2..]].concat()
    }

    #[test]
    fn nothing_but_the_dots_is_left_and_the_picture_stands_upright() {
        let file = picture(&with_exif(&photograph(40, 20), 6), 100).unwrap();
        assert_eq!((file.kind, file.size), (Kind::Jpeg, (20, 40)), "it was turned");
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(!text.contains("GPS") && !text.contains("Canon") && !text.contains("Mina") && !text.contains("Exif"));
        let mut note = Vec::new();
        DynamicImage::new_rgba8(3, 3).write_to(&mut Cursor::new(&mut note), ImageFormat::Png).unwrap();
        let chunk = b"\0\0\0\x10tEXtAuthor\0Mina Begu\xff\xff\xff\xff";
        let noted = [&note[..33], chunk, &note[33..]].concat();
        // A note with a wrong sum is left out or refused, and never kept.
        if let Ok(file) = picture(&noted, 100) {
            assert!(!String::from_utf8_lossy(&file.bytes).contains("Mina"));
        }
    }

    #[test]
    fn a_large_picture_is_made_small_and_a_vast_one_is_refused_before_it_is_decoded() {
        assert_eq!(picture(&photograph(400, 100), 200).unwrap().size, (200, 50));
        assert_eq!(picture(&photograph(40, 10), 200).unwrap().size, (40, 10), "none is made larger");
        let mut bomb = Vec::new();
        DynamicImage::new_luma8(8, 8).write_to(&mut Cursor::new(&mut bomb), ImageFormat::Png).unwrap();
        bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
        let sum = crc(&bomb[12..29]).to_be_bytes();
        bomb[29..33].copy_from_slice(&sum);
        assert_eq!(picture(&bomb, 200), Err(Refusal::Vast), "30,000 dots wide and high");
        let half = photograph(400, 300);
        let cut = &half[..half.len() / 3];
        // A photograph that stops half way is decoded as far as it goes or refused; neither keeps what was sent.
        assert_ne!(picture(cut, 200).map(|file| file.bytes), Ok(cut.to_vec()));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32, byte: &u8| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
        };
        !bytes.iter().fold(u32::MAX, step)
    }

    #[test]
    fn what_one_can_see_through_is_white_in_a_photograph() {
        assert_eq!(on_white(&DynamicImage::new_rgba8(1, 1)).get_pixel(0, 0).0, [255, 255, 255]);
    }
}
