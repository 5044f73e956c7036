//! A form that was sent with a file, or with several. What a file is, its content says, not its name.

use super::app::App;
use super::form::Form;
use crate::error::{Error, Result};
use crate::random::{hex, unhex};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use sha2::{Digest, Sha256};
use sheets::{Fault, Sheet};

/// The largest file that is taken, in bytes: twenty times a list of ten thousand people.
pub const LARGEST: usize = 16 << 20;

/// What else a form may hold beside its file.
const ROOM_FOR_FIELDS: usize = 1 << 20;

/// The field in which a small file travels with what was shown of it, so that nobody chooses it twice.
pub const CARRIED: &str = "carried";

/// The largest file that travels so, in bytes: a workbook of a few hundred actions.
const LARGEST_CARRIED: usize = 200 << 10;

/// How workbooks begin: a ZIP archive; or what the old format and a password make of them, which is told apart later.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// How the bytes of a workbook of this name are read.
type Parse = fn(&str, Vec<u8>) -> Result<Vec<Sheet>, Vec<Fault>>;

/// A form with a file.
pub struct Upload {
    /// Its other fields.
    pub form: Form,
    /// The name of the file on the machine that it comes from.
    pub name: String,
    /// The file that was chosen, or that the form carried; empty where there is none.
    pub bytes: Vec<u8>,
}

impl Upload {
    /// A short name for exactly these bytes.
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(&self.bytes))
    }

    /// What a form carries of the file, for whoever is shown what it would do; nothing, where it is too large for that.
    pub fn carried(&self) -> Option<String> {
        (self.bytes.len() <= LARGEST_CARRIED).then(|| hex(&self.bytes))
    }

    /// The sheets of the file: a workbook, or the one of a CSV file.
    ///
    /// # Errors
    /// Every fault that keeps it from being read.
    pub async fn sheets(self) -> Result<Vec<Sheet>, Vec<Fault>> {
        self.read(sheets::parse_workbook).await
    }

    /// The sheets of a file that somebody keeps for themselves: what is merged over rows stands in each of them.
    ///
    /// # Errors
    /// Every fault that keeps it from being read.
    pub async fn kept_sheets(self) -> Result<Vec<Sheet>, Vec<Fault>> {
        self.read(sheets::parse_kept_workbook).await
    }

    async fn read(self, workbook: Parse) -> Result<Vec<Sheet>, Vec<Fault>> {
        // A large workbook takes a second or two, in which this thread would answer nobody else.
        let read = tokio::task::spawn_blocking(move || {
            if WORKBOOKS.iter().any(|start| self.bytes.starts_with(start)) {
                workbook(&self.name, self.bytes)
            } else {
                sheets::parse_csv(&self.name, &self.bytes).map(|sheet| vec![sheet]).map_err(|fault| vec![fault])
            }
        });
        read.await.unwrap_or_else(|_| Err(vec![Fault::of("file", "cannot be read")]))
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Upload> {
        let (mut fields, mut files) = parts(request, app).await?;
        let carried = fields.extract_if(.., |(field, _)| field == CARRIED).next().map(|(_, text)| text);
        let (name, bytes) = files.pop().map(|sent| (sent.name, sent.bytes)).unwrap_or_default();
        let bytes = if bytes.is_empty() { unhex(&carried.unwrap_or_default()).unwrap_or_default() } else { bytes };
        Ok(Upload { form: Form::of(fields)?, name, bytes })
    }
}

/// A form with any number of files.
pub struct Files {
    /// Its other fields.
    pub form: Form,
    /// The files that were chosen.
    pub files: Vec<Sent>,
}

/// A file that was chosen.
pub struct Sent {
    /// The field in which it was.
    pub field: String,
    /// Its name on the machine that it comes from.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl FromRequest<App> for Files {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Files> {
        let (fields, mut files) = parts(request, app).await?;
        // A field for a file in which none was chosen comes empty.
        files.retain(|sent| !sent.bytes.is_empty());
        Ok(Files { form: Form::of(fields)?, files })
    }
}

/// The fields of a form and its files.
async fn parts(mut request: Request, app: &App) -> Result<(Vec<(String, String)>, Vec<Sent>)> {
    DefaultBodyLimit::max(LARGEST + ROOM_FOR_FIELDS).apply(&mut request);
    let unreadable = |_| Error::invalid("The form that was sent is not readable. Go back and send it again.");
    let mut parts = Multipart::from_request(request, app).await.map_err(unreadable)?;
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(too_large)? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name() {
            Some(file) => {
                let name = file.chars().filter(|c| !c.is_control()).take(100).collect();
                files.push(Sent { field, name, bytes: contents(part).await? });
            }
            None => fields.push((field, part.text().await.map_err(too_large)?)),
        }
    }
    Ok((fields, files))
}

async fn contents(part: Field<'_>) -> Result<Vec<u8>> {
    let bytes = part.bytes().await.map_err(too_large)?;
    if bytes.len() > LARGEST { Err(larger()) } else { Ok(bytes.into()) }
}

fn too_large(error: MultipartError) -> Error {
    if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        larger()
    } else {
        Error::invalid("The file did not arrive whole. Send it again.")
    }
}

fn larger() -> Error {
    Error::invalid(format!(
        "The file is larger than {} MB. Send a smaller one, or split it into several.",
        LARGEST >> 20
    ))
}
