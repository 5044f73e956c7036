//! Personal and confidential words are kept as ciphertext under a key of their record.
//!
//! Each record has a random key, wrapped by a key-encryption key that lives in a file apart from the database.
//! Destroying the record's key erases its words wherever copies of the ciphertext stand: in the history, in a backup.
//! The cipher is XChaCha20-Poly1305; table, record and column are bound to each text, so that none can be moved.

use crate::db::{Rows, Tx, Value as Sql, marks};
use crate::error::{Error, Result};
use crate::place;
use crate::random::{self, hex, unhex};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

const NONCE: usize = 24;

/// The keys of this partnership. Clones share everything.
#[derive(Clone)]
pub struct Keyring(Arc<Shared>);

struct Shared {
    path: Option<PathBuf>,
    keys: RwLock<Keys>,
}

struct Keys {
    index: [u8; 32],
    /// By name; the last one wraps what is new.
    kek: Vec<(String, [u8; 32])>,
}

/// The key of one record.
pub struct RecordKey {
    kind: String,
    reference: String,
    key: [u8; 32],
}

impl Keyring {
    /// Reads the file of keys.
    ///
    /// # Errors
    /// A sentence that names the file, never what is in it.
    pub fn read(path: &Path) -> Result<Keyring> {
        let keys = read_file(path)?;
        Ok(Keyring(Arc::new(Shared { path: Some(path.to_owned()), keys: RwLock::new(keys) })))
    }

    /// Makes a new file of keys, which only its owner may read. Its key is named for the moment, and by chance, so that
    /// no other file has one of its name.
    pub fn create(path: &Path, now: Timestamp) -> Result<Keyring> {
        let name = format!("{}-{}", now.strftime("%Y-%m-%d"), hex(&random::bytes::<3>()?));
        let text = format!("{HEADING}index {}\n{name} {}\n", random::token()?, random::token()?);
        write_private(path, &text, true)?;
        Keyring::read(path)
    }

    /// Keys that are thrown away with the program.
    pub fn throwaway() -> Result<Keyring> {
        let keys = Keys { index: random::bytes()?, kek: vec![("throwaway".to_owned(), random::bytes()?)] };
        Ok(Keyring(Arc::new(Shared { path: None, keys: RwLock::new(keys) })))
    }

    /// Adds a key-encryption key to the file, before the one that wraps what is new: every program can learn it before
    /// anything is kept under it.
    pub fn add(path: &Path, name: &str) -> Result<Keyring> {
        if name == "index" || name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)) {
            return Err(Error::invalid("The name of a key is of letters, digits, - and _, and is not “index”."));
        }
        let mut lines = lines(path)?;
        if lines.iter().any(|line| is_of(line, name)) {
            return Err(Error::invalid(format!("The file {} has a key named {name} already.", path.display())));
        }
        let last = lines.iter().rposition(|line| is_key(line) && !is_of(line, "index")).unwrap_or_default();
        lines.insert(last, format!("{name} {}", random::token()?));
        rewrite(path, &lines)
    }

    /// Lets a key of the file wrap what is new, from when a program next reads the file.
    pub fn prefer(path: &Path, name: &str) -> Result<Keyring> {
        let lines = lines(path)?;
        let (mut preferred, mut others): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| is_of(line, name));
        if preferred.len() != 1 || name == "index" {
            return Err(Error::invalid(format!(
                "The file {} has no key named {name}. Add it with `everychance key add --name {name}`, and restart the site so that it learns it.",
                path.display()
            )));
        }
        others.append(&mut preferred);
        rewrite(path, &others)
    }

    /// A look-up value of a text: the same for the same text, and of no use without the key.
    pub fn index(&self, what: &str, text: &str) -> String {
        let keys = self.0.keys.read().unwrap_or_else(PoisonError::into_inner);
        // HMAC fills a short key with zeros up to its block of 64 bytes.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&keys.index);
        let mut mac = <Hmac<Sha256> as KeyInit>::new(&block.into());
        mac.update(&(what.len() as u64).to_be_bytes());
        mac.update(what.as_bytes());
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes())
    }

    /// A text that travels through somebody's browser and comes back, as ciphertext: there nobody can read it or change it.
    pub fn seal_slip(&self, what: &str, text: &str) -> Result<String> {
        seal(&self.slip_key(what)?, &bound("slip", what, ""), text.as_bytes())
    }

    /// The text of such a slip, unless it is none of ours.
    pub fn open_slip(&self, what: &str, sealed: &str) -> Result<Option<String>> {
        let bytes = unseal(&self.slip_key(what)?, &bound("slip", what, ""), sealed);
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    fn slip_key(&self, what: &str) -> Result<[u8; 32]> {
        let key = unhex(&self.index("slip", what)).and_then(|key| key.try_into().ok());
        key.ok_or_else(|| Error::Internal("a key for slips could not be made".to_owned()))
    }

    /// The key of a record; a new one when it has none yet.
    pub async fn key_for(&self, tx: &mut Tx, kind: &str, reference: &str) -> Result<RecordKey> {
        if let Some(key) = self.key(tx, kind, reference).await? {
            return Ok(key);
        }
        let mut rows = Rows::default();
        let key = self.new_key(&mut rows, kind, reference)?;
        rows.insert(tx).await?;
        Ok(key)
    }

    /// A key for a record that has none yet, among the rows to be inserted.
    pub fn new_key(&self, rows: &mut Rows, kind: &str, reference: &str) -> Result<RecordKey> {
        let key = random::bytes()?;
        let (kek, wrapped) = self.wrap(kind, reference, &key)?;
        let values = [Sql::text(kind), Sql::text(reference), Sql::text(wrapped), Sql::text(kek)];
        rows.add("record_key", &["kind", "ref", "wrapped", "kek"], values);
        Ok(RecordKey { kind: kind.to_owned(), reference: reference.to_owned(), key })
    }

    /// The key of a record, unless it was destroyed or never made.
    pub async fn key(&self, tx: &mut Tx, kind: &str, reference: &str) -> Result<Option<RecordKey>> {
        let sql = "SELECT \"ref\", \"wrapped\", \"kek\" FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" = $2";
        let found = self.unwrapped(tx, sql, kind, &[Sql::text(kind), Sql::text(reference)]).await?;
        Ok(found.into_values().next())
    }

    /// The keys of all records of a kind, by reference.
    pub async fn keys(&self, tx: &mut Tx, kind: &str) -> Result<HashMap<String, RecordKey>> {
        let sql = "SELECT \"ref\", \"wrapped\", \"kek\" FROM \"record_key\" WHERE \"kind\" = $1";
        self.unwrapped(tx, sql, kind, &[Sql::text(kind)]).await
    }

    /// The keys of these records of a kind, by their references; those that are destroyed are not among them.
    pub async fn keys_of(&self, tx: &mut Tx, kind: &str, references: &[&str]) -> Result<HashMap<String, RecordKey>> {
        if references.is_empty() {
            return Ok(HashMap::new());
        }
        let sql = format!(
            "SELECT \"ref\", \"wrapped\", \"kek\" FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" IN ({})",
            marks(2, references.len())
        );
        let values: Vec<Sql> = std::iter::once(&kind).chain(references).map(|text| Sql::text(*text)).collect();
        self.unwrapped(tx, &sql, kind, &values).await
    }

    async fn unwrapped(
        &self,
        tx: &mut Tx,
        sql: &str,
        kind: &str,
        values: &[Sql],
    ) -> Result<HashMap<String, RecordKey>> {
        let mut keys = HashMap::new();
        for row in tx.query(sql, values).await? {
            let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
            let reference = column(0)?;
            let key = self.unwrap(kind, &reference, &column(1)?, &column(2)?)?;
            keys.insert(reference.clone(), RecordKey { kind: kind.to_owned(), reference, key });
        }
        Ok(keys)
    }

    /// Whether these keys are those under which the records of this database are kept: of each kind, under each key, two
    /// records open.
    pub async fn fits(&self, tx: &mut Tx) -> Result<bool> {
        let sql = "SELECT \"k\".\"kind\", \"k\".\"ref\", \"k\".\"wrapped\", \"k\".\"kek\" FROM \"record_key\" \"k\" JOIN
            (SELECT \"kind\", \"kek\", MIN(\"ref\") AS \"first\", MAX(\"ref\") AS \"last\" FROM \"record_key\" GROUP BY \"kind\", \"kek\") \"e\"
            ON \"k\".\"kind\" = \"e\".\"kind\" AND \"k\".\"ref\" IN (\"e\".\"first\", \"e\".\"last\")";
        for row in tx.query(sql, &[]).await? {
            let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
            if self.unwrap(&column(0)?, &column(1)?, &column(2)?, &column(3)?).is_err() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Wraps again, under the newest key-encryption key, up to `most` keys that are not yet; answers how many it wrapped.
    pub async fn rewrap(&self, tx: &mut Tx, most: i64) -> Result<usize> {
        let newest = self.newest().0;
        let sql = "SELECT \"kind\", \"ref\", \"wrapped\", \"kek\" FROM \"record_key\" WHERE \"kek\" <> $1 LIMIT $2";
        let rows = tx.query(sql, &[Sql::text(newest), Sql::Int(Some(most))]).await?;
        for row in &rows {
            let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
            let (kind, reference) = (column(0)?, column(1)?);
            let key = self.unwrap(&kind, &reference, &column(2)?, &column(3)?)?;
            let (kek, wrapped) = self.wrap(&kind, &reference, &key)?;
            let sql = "UPDATE \"record_key\" SET \"wrapped\" = $1, \"kek\" = $2 WHERE \"kind\" = $3 AND \"ref\" = $4";
            tx.execute(sql, &[Sql::text(wrapped), Sql::text(kek), Sql::text(kind), Sql::text(reference)]).await?;
        }
        Ok(rows.len())
    }

    fn newest(&self) -> (String, [u8; 32]) {
        let keys = self.0.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys.kek.last().cloned().unwrap_or_default()
    }

    fn wrap(&self, kind: &str, reference: &str, key: &[u8; 32]) -> Result<(String, String)> {
        let (name, kek) = self.newest();
        Ok((name, seal(&kek, &bound(kind, reference, "key"), key)?))
    }

    fn unwrap(&self, kind: &str, reference: &str, wrapped: &str, name: &str) -> Result<[u8; 32]> {
        let kek = self.kek(name)?;
        let key = unseal(&kek, &bound(kind, reference, "key"), wrapped).and_then(|key| key.try_into().ok());
        key.ok_or_else(|| Error::Internal(format!("the key of {kind} {reference} does not open with the key {name}")))
    }

    /// The key-encryption key of this name. One that was added since start is read from the file.
    fn kek(&self, name: &str) -> Result<[u8; 32]> {
        let find = |keys: &Keys| keys.kek.iter().find(|(other, _)| other == name).map(|(_, key)| *key);
        if let Some(key) = find(&self.0.keys.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(key);
        }
        if let Some(path) = &self.0.path {
            let fresh = read_file(path)?;
            let key = find(&fresh);
            *self.0.keys.write().unwrap_or_else(PoisonError::into_inner) = fresh;
            if let Some(key) = key {
                return Ok(key);
            }
        }
        Err(Error::Internal(format!("the file of keys has no key named {name}: put back the one that was in use")))
    }
}

impl RecordKey {
    /// A text as ciphertext, in hexadecimal.
    pub fn seal(&self, column: &str, text: &str) -> Result<String> {
        seal(&self.key, &bound(&self.kind, &self.reference, column), text.as_bytes())
    }

    /// Bytes as ciphertext, in hexadecimal.
    pub fn seal_bytes(&self, column: &str, bytes: &[u8]) -> Result<String> {
        seal(&self.key, &bound(&self.kind, &self.reference, column), bytes)
    }

    /// The bytes of what was sealed.
    pub fn open_bytes(&self, column: &str, sealed: &str) -> Result<Vec<u8>> {
        unseal(&self.key, &bound(&self.kind, &self.reference, column), sealed).ok_or_else(|| {
            Error::Internal(format!("{column} of {} {} does not open: it was altered", self.kind, self.reference))
        })
    }

    /// The text of what was sealed.
    pub fn open(&self, column: &str, sealed: &str) -> Result<String> {
        let bytes = unseal(&self.key, &bound(&self.kind, &self.reference, column), sealed);
        bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(|| {
            Error::Internal(format!("{column} of {} {} does not open: it was altered", self.kind, self.reference))
        })
    }
}

/// Destroys the key of a record, and with it every word that was sealed under it.
pub async fn destroy(tx: &mut Tx, kind: &str, reference: &str) -> Result<()> {
    let values = [Sql::text(kind), Sql::text(reference)];
    tx.execute("DELETE FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" = $2", &values).await
}

/// How many records are kept under each key-encryption key, by its name.
pub async fn under_each_key(tx: &mut Tx) -> Result<Vec<(String, i64)>> {
    let sql = "SELECT \"kek\", CAST(COUNT(*) AS bigint) FROM \"record_key\" GROUP BY \"kek\" ORDER BY \"kek\"";
    let rows = tx.query(sql, &[]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default()))).collect()
}

const HEADING: &str = "# The keys of Every Chance. Without this file nobody can read what is personal or confidential.\n# Keep a copy apart from the backups. The last key wraps what is new; never take one out that is in use.\n";

fn bound(kind: &str, reference: &str, column: &str) -> Vec<u8> {
    let parts = [kind, reference, column];
    parts.iter().flat_map(|part| (part.len() as u64).to_be_bytes().into_iter().chain(part.bytes())).collect()
}

fn seal(key: &[u8; 32], bound: &[u8], plain: &[u8]) -> Result<String> {
    let nonce = random::bytes::<NONCE>()?;
    let payload = Payload { msg: plain, aad: bound };
    let cipher = XChaCha20Poly1305::new(&(*key).into()).encrypt(&XNonce::from(nonce), payload);
    let cipher = cipher.map_err(|_| Error::Internal("a text could not be sealed".to_owned()))?;
    Ok(format!("{}{}", hex(&nonce), hex(&cipher)))
}

fn unseal(key: &[u8; 32], bound: &[u8], sealed: &str) -> Option<Vec<u8>> {
    let bytes = unhex(sealed)?;
    let (nonce, cipher) = bytes.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let payload = Payload { msg: cipher, aad: bound };
    XChaCha20Poly1305::new(&(*key).into()).decrypt(&XNonce::from(nonce), payload).ok()
}

fn read_file(path: &Path) -> Result<Keys> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let wrong = || Error::invalid(format!("The file of keys {} is not of this program, or damaged.", path.display()));
    let mut index = None;
    let mut kek = Vec::new();
    for line in text.lines().filter(|line| is_key(line)) {
        let (name, key) = line.split_once(' ').ok_or_else(wrong)?;
        let key: [u8; 32] = unhex(key.trim()).and_then(|key| key.try_into().ok()).ok_or_else(wrong)?;
        match name {
            "index" => index = Some(key),
            _ => kek.push((name.to_owned(), key)),
        }
    }
    match index {
        Some(index) if !kek.is_empty() => Ok(Keys { index, kek }),
        _ => Err(wrong()),
    }
}

/// The lines of a file of keys, with whatever somebody noted there.
fn lines(path: &Path) -> Result<Vec<String>> {
    read_file(path)?;
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn is_key(line: &str) -> bool {
    !line.starts_with('#') && !line.trim().is_empty()
}

fn is_of(line: &str, name: &str) -> bool {
    line.split_once(' ').is_some_and(|(other, _)| other == name)
}

fn rewrite(path: &Path, lines: &[String]) -> Result<Keyring> {
    write_private(path, &format!("{}\n", lines.join("\n")), false)?;
    Keyring::read(path)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error::invalid(format!(
        "The file of keys {} could not be read ({error}).{} Put it back from the copy that is kept apart. `everychance migrate` makes a new one only where nothing was kept under an old one.",
        path.display(),
        place::looked_for(path)
    ))
}

/// Writes a file that only its owner may read, whole or not at all. Beside it stands a new one only while somebody writes.
fn write_private(path: &Path, text: &str, new: bool) -> Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let failed =
        |error: std::io::Error| Error::invalid(format!("The file {} could not be written: {error}", path.display()));
    if new && path.exists() {
        return Err(Error::invalid(format!("The file {} is there already and was left as it is.", path.display())));
    }
    let beside = path.with_extension("new");
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    std::fs::rename(&beside, path).map_err(failed)?;
    // The new name is safe only when the folder is on the disk too.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> RecordKey {
        RecordKey { kind: "account".to_owned(), reference: "a1".to_owned(), key: [7; 32] }
    }

    #[test]
    fn what_was_sealed_opens_in_its_own_place_only() {
        let sealed = key().seal("email", "mina@school.example").unwrap();
        assert_eq!(key().open("email", &sealed).unwrap(), "mina@school.example");
        assert!(key().open("name", &sealed).is_err());
        let other = RecordKey { reference: "a2".to_owned(), ..key() };
        assert!(other.open("email", &sealed).is_err());
    }

    #[test]
    fn an_altered_text_does_not_open() {
        let mut sealed = key().seal("email", "mina@school.example").unwrap();
        let last = if sealed.ends_with('0') { '1' } else { '0' };
        sealed.pop();
        sealed.push(last);
        assert!(key().open("email", &sealed).is_err());
    }

    #[test]
    fn a_file_of_keys_is_private_and_never_overwritten() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("everychance-keys-{}", random::id().unwrap()));
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join("keys");
        let now = "2026-11-22T23:30:00Z".parse().unwrap();
        let ring = Keyring::create(&path, now).unwrap();
        let first = ring.newest().0;
        assert!(first.starts_with("2026-11-22-") && first.len() == 17, "{first}");
        let noted = format!("{}# a note\n", std::fs::read_to_string(&path).unwrap());
        std::fs::write(&path, noted).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(Keyring::create(&path, now).is_err());
        let after = Keyring::add(&path, "second").unwrap();
        assert_eq!(ring.index("email", "x"), after.index("email", "x"), "a new key changes no look-up value");
        assert_eq!(after.newest().0, first, "a key that was added wraps nothing yet");
        let preferred = Keyring::prefer(&path, "second").unwrap();
        assert_eq!(preferred.newest().0, "second");
        assert_eq!(ring.kek("second").unwrap(), preferred.newest().1, "a running program finds the new key");
        assert_eq!(ring.newest().0, "second");
        assert_eq!(preferred.kek(&first).unwrap(), after.newest().1, "no key goes");
        assert!(Keyring::add(&path, "second").is_err());
        assert!(std::fs::read_to_string(&path).unwrap().contains(&format!("{HEADING}index ")));
        assert!(std::fs::read_to_string(&path).unwrap().contains("\n# a note\n"));
        assert!(Keyring::prefer(&path, "third").is_err() && Keyring::prefer(&path, "index").is_err());
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
