//! PDFs, looked through for whatever could act.

use crate::Refusal;
use flate2::read::ZlibDecoder;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{MaybeRef, Object};
use hayro_syntax::{LoadPdfError, Pdf};
use std::io::{Read, copy, sink};

/// The most bytes that a part of it may become.
const MOST_INFLATED: u64 = 64 << 20;
/// How deep things may stand in each other.
const DEEPEST: usize = 60;

/// What acts, or brings another file: as the name of an entry, or as the kind of an action or of a part.
const ACTS: [&str; 19] = [
    "JS",
    "JavaScript",
    "Launch",
    "EmbeddedFile",
    "EmbeddedFiles",
    "EF",
    "FileAttachment",
    "RichMedia",
    "XFA",
    "SubmitForm",
    "ImportData",
    "GoToR",
    "GoToE",
    "Movie",
    "Sound",
    "Rendition",
    "Screen",
    "AA",
    "3D",
];
/// The same in parts that an older state of the file has left behind. Shorter names stand in other things by chance.
const LEFT_BEHIND: [&[u8]; 4] = [b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/RichMedia"];

/// Looks through a PDF: it opens, has a page, is not locked, and nothing in it acts.
pub(crate) fn looked_through(bytes: &[u8]) -> Result<(), Refusal> {
    let end = &bytes[bytes.len().saturating_sub(2048)..];
    if !holds(end, b"%%EOF") {
        return Err(Refusal::Damaged);
    }
    swells(bytes)?;
    if LEFT_BEHIND.iter().any(|name| holds(bytes, name)) {
        return Err(Refusal::Acts);
    }
    if holds(bytes, b"/Encrypt") {
        return Err(Refusal::Locked);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Refusal::Locked,
        LoadPdfError::Invalid => Refusal::Damaged,
    })?;
    if pdf.pages().is_empty() {
        return Err(Refusal::Damaged);
    }
    pdf.objects().into_iter().try_for_each(|object| look(&object, 0))
}

/// Refuses what becomes far larger when it is unpacked, before anything unpacks it.
fn swells(bytes: &[u8]) -> Result<(), Refusal> {
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream") {
        rest = &rest[at + 6..];
        let data = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        let mut unpacked = ZlibDecoder::new(data).take(MOST_INFLATED);
        if copy(&mut unpacked, &mut sink()).is_ok_and(|length| length == MOST_INFLATED) {
            return Err(Refusal::Vast);
        }
    }
    Ok(())
}

fn look(object: &Object<'_>, depth: usize) -> Result<(), Refusal> {
    if depth > DEEPEST {
        return Err(Refusal::Damaged);
    }
    match object {
        Object::Name(name) if acts(name.as_ref()) => Err(Refusal::Acts),
        Object::Dict(dict) => look_in(dict, depth),
        Object::Stream(stream) => look_in(stream.dict(), depth),
        Object::Array(array) => array.raw_iter().try_for_each(|item| match item {
            MaybeRef::NotRef(item) => look(&item, depth + 1),
            MaybeRef::Ref(_) => Ok(()),
        }),
        _ => Ok(()),
    }
}

fn look_in(dict: &Dict<'_>, depth: usize) -> Result<(), Refusal> {
    dict.entries().try_for_each(|(name, value)| match value {
        _ if acts(name.as_ref()) => Err(Refusal::Acts),
        // A reference leads to another of the objects, which are all looked at.
        MaybeRef::Ref(_) => Ok(()),
        MaybeRef::NotRef(value) => look(&value, depth + 1),
    })
}

fn acts(name: &[u8]) -> bool {
    ACTS.iter().any(|one| one.as_bytes() == name)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    find(bytes, part).is_some()
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    /// A PDF of one empty page, with more in its catalogue and more objects.
    fn pdf(catalogue: &str, more: &[&str]) -> Vec<u8> {
        let first = [
            format!("<< /Type /Catalog /Pages 2 0 R {catalogue} >>"),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>".to_owned(),
        ];
        let objects: Vec<String> = first.into_iter().chain(more.iter().map(|one| (*one).to_owned())).collect();
        let (mut text, mut places) = ("%PDF-1.7\n".to_owned(), Vec::new());
        for (number, object) in objects.iter().enumerate() {
            places.push(text.len());
            text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
        }
        let start = text.len();
        text.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1));
        places.iter().for_each(|place| text.push_str(&format!("{place:010} 00000 n \n")));
        text.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", places.len() + 1));
        text.into_bytes()
    }

    #[test]
    fn a_plain_document_is_taken_and_one_that_acts_is_not() {
        assert_eq!(looked_through(&pdf("", &[])), Ok(()));
        assert_eq!(looked_through(&pdf("/OpenAction [3 0 R /Fit]", &[])), Ok(()), "it opens at its first page");
        let link = "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://a.example) >> >>";
        assert_eq!(looked_through(&pdf("", &[link])), Ok(()), "links lead where they say");
        for one in [
            "<< /S /JavaScript /JS (app.alert(1)) >>",
            "<< /S /Java#53cript /J#53 (app.alert(1)) >>",
            "<< /S /Launch /F (calc.exe) >>",
            "<< /Type /Filespec /F (a.exe) /EF << /F 3 0 R >> >>",
            "[ 1 [ << /A << /S /SubmitForm >> >> ] ]",
        ] {
            assert_eq!(looked_through(&pdf("", &[one])), Err(Refusal::Acts), "{one}");
        }
        assert_eq!(looked_through(&pdf("/AA << /O 3 0 R >>", &[])), Err(Refusal::Acts));
        assert_eq!(looked_through(&pdf("/AcroForm << /XFA 3 0 R >>", &[])), Err(Refusal::Acts));
    }

    #[test]
    fn what_is_locked_damaged_or_swells_is_refused() {
        assert_eq!(looked_through(&pdf("/Encrypt 3 0 R", &[])), Err(Refusal::Locked));
        assert_eq!(looked_through(b"%PDF-1.7\n%%EOF"), Err(Refusal::Damaged));
        let whole = pdf("", &[]);
        assert_eq!(looked_through(&whole[..whole.len() - 20]), Err(Refusal::Damaged), "its end is missing");
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
        let part = vec![0; 1 << 20];
        (0..65).for_each(|_| packed.write_all(&part).unwrap());
        let mut bomb = pdf("", &[]);
        bomb.extend(b"9 0 obj\n<< /Filter /FlateDecode >>\nstream\n");
        bomb.extend(packed.finish().unwrap());
        bomb.extend(b"\nendstream\nendobj\n%%EOF");
        assert_eq!(looked_through(&bomb), Err(Refusal::Vast));
    }
}
