//! The sounds in the letters of one English word: which letters are vowels, and where two vowels part.
//!
//! A word is here its small letters from a to z, as bytes.

/// How many vowel sounds the letters spell, silent endings included.
pub(crate) fn sounds(word: &[u8]) -> usize {
    (0..word.len()).filter(|at| is_vowel(word, *at) && (!follows_vowel(word, *at) || parts(word, at - 1))).count()
}

fn follows_vowel(word: &[u8], at: usize) -> bool {
    at > 0 && is_vowel(word, at - 1)
}

/// Whether the letter at this place is a vowel. In “quiet” the u is none, in “young”, “player” and “lawyer” the y.
pub(crate) fn is_vowel(word: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| word[at]);
    let glides = word.get(at + 1).is_some_and(|next| b"aeiou".contains(next));
    match word[at] {
        b'a' | b'e' | b'i' | b'o' => true,
        b'u' => !(glides && before == Some(b'q')),
        b'y' if !glides => true,
        b'y' if before.is_none_or(|before| b"aeiou".contains(&before)) || word[at..].starts_with(b"yard") => false,
        b'y' => word[at..].starts_with(b"ying") || !before.is_some_and(|before| b"nw".contains(&before)),
        _ => false,
    }
}

/// Two vowels that stand together, and what is round them.
struct Pair<'a> {
    /// The letter before them.
    before: u8,
    /// The letters after them.
    after: &'a [u8],
    /// Whether the word's first vowel is the first of them.
    first: bool,
    /// How many letters are before them.
    at: usize,
}

impl Pair<'_> {
    fn then(&self, any: &[&str]) -> bool {
        any.iter().any(|letters| self.after.starts_with(letters.as_bytes()))
    }

    fn ends(&self, any: &[&str]) -> bool {
        any.iter().any(|letters| self.after == letters.as_bytes())
    }

    fn from(&self, letters: &str) -> bool {
        letters.as_bytes().contains(&self.before)
    }
}

/// Whether the vowels at this place and the next are two sounds, as in “create”, “idea”, “being” and “science”.
fn parts(word: &[u8], at: usize) -> bool {
    let first = !(0..at).any(|before| is_vowel(word, before));
    let before = at.checked_sub(1).map_or(0, |at| word[at]);
    let pair = Pair { before, after: &word[at + 2..], first, at };
    if word[at + 1] == b'i' && pair.ends(&["ng", "ngs"]) {
        return true;
    }
    match word[at] {
        b'a' => parts_after_a(&pair, word[at + 1]),
        b'e' => parts_after_e(&pair, word[at + 1], word),
        b'i' => parts_after_i(&pair, word[at + 1], word),
        b'o' => parts_after_o(&pair, word[at + 1]),
        b'u' => parts_after_u(&pair, word[at + 1]),
        _ => !(word[at + 1] == b'e' && pair.ends(&["", "s", "d"])),
    }
}

/// “mosaic”, “chaos”; not “wait”, “because”.
fn parts_after_a(pair: &Pair, second: u8) -> bool {
    match second {
        b'i' => pair.then(&["c"]),
        b'o' => true,
        _ => false,
    }
}

/// “react”, “area”, “create”, “reinforce”, “deity”, “geography”, “video”, “museum”; not “read”, “creature”, “people”,
/// “pigeon”, “neutral”.
fn parts_after_e(pair: &Pair, second: u8, word: &[u8]) -> bool {
    let again = pair.at == 1 && pair.from("r");
    match second {
        b'a' if again => pair.then(&["ct", "ss", "ff", "pp", "rr", "lig", "lloc", "dj", "dm", "lit"]),
        b'a' if pair.after.is_empty() => !pair.first && !pair.from("s"),
        b'a' if pair.ends(&["n", "ns"]) => !pair.first && !pair.from("c"),
        b'a' => pair.from("e") || word[..pair.at].ends_with(b"cr") && pair.then(&["t"]) && !pair.then(&["ture"]),
        b'i' if again => pair.then(&["nf", "nt", "nst", "nv", "nc", "mb", "mp", "t"]),
        b'i' => pair.ends(&["ty", "ties", "c"]) || pair.from("h") && pair.then(&["st", "sm"]),
        b'o' if pair.from("g") => pair.at == 1 && !pair.then(&["r"]),
        b'o' if pair.from("h") => !pair.ends(&["n", "ns"]),
        b'o' => !(pair.from("py") || pair.then(&["par"]) || pair.from("ct") && pair.then(&["us"])),
        b'u' => pair.ends(&["m", "ms", "s"]) || again && pair.then(&["n", "s"]),
        _ => false,
    }
}

/// “initiate”, “giant”, “material”, “client”, “science”, “easier”, “variety”, “champion”, “serious”, “prior”; not “social”,
/// “marriage”, “patient”, “friend”, “action”, “opinion”, “anxious”, “behaviour”.
fn parts_after_i(pair: &Pair, second: u8, word: &[u8]) -> bool {
    match second {
        b'a' if pair.then(&["lit", "ry", "te", "tin", "tio", "tor"]) => true,
        b'a' if pair.from("g") => pair.first,
        b'a' if pair.from("s") => pair.then(&["s"]),
        b'a' if pair.from("l") => {
            !(pair.ends(&["n", "ns"])
                || pair.then(&["r"]) && !pair.first
                || word[..pair.at].ends_with(b"ll") && pair.then(&["nt"]))
        }
        b'a' => !pair.from("ct") && !pair.then(&["ge"]),
        b'e' if pair.then(&["nt", "nc"]) => !pair.from("ct") || word.starts_with(b"sci"),
        b'e' => pair.ends(&["r", "rs", "st"]) && !pair.first || pair.then(&["t", "rar"]),
        b'o' if pair.then(&["n"]) => pair.at < 2 || !pair.from("ctsgxhnl"),
        b'o' if pair.then(&["us"]) => !pair.from("ctgx"),
        b'o' => !(pair.then(&["ur"]) || pair.from("n") && pair.ends(&["r", "rs"])),
        _ => true,
    }
}

/// “coalition”, “coexist”, “poem”, “heroic”, “coordinate”; not “road”, “shoes”, “voice”, “school”.
fn parts_after_o(pair: &Pair, second: u8) -> bool {
    let joint = pair.at == 1 && pair.from("c");
    match second {
        b'a' => joint && pair.then(&["li", "le"]) || pair.then(&["h", "sis"]),
        b'e' => {
            joint && pair.then(&["x", "d"]) || pair.from("p") && pair.then(&["t", "m"]) || pair.ends(&["r", "rs", "l"])
        }
        b'i' => pair.then(&["c", "nci"]) && !pair.then(&["ce"]),
        b'o' => joint && pair.then(&["pera", "rd"]),
        _ => false,
    }
}

/// “actual”, “influence”, “cruel”, “continuity”, “ruin”, “fluid”, “virtuous”; not “language”, “persuade”, “guess”,
/// “value”, “build”, “buoy”.
fn parts_after_u(pair: &Pair, second: u8) -> bool {
    match second {
        b'a' => !pair.from("g") && (!pair.from("s") || pair.then(&["l"])),
        b'e' => !pair.from("g") && (pair.then(&["n", "l", "t"]) || pair.ends(&["r", "rs"])),
        b'i' => {
            pair.then(&["ty", "ties", "tio", "tiv", "tou"])
                || pair.from("r") && pair.then(&["n"])
                || pair.from("n") && pair.then(&["ne"])
                || pair.from("lr") && pair.then(&["d"])
                || pair.from("s") && pair.then(&["ci"])
        }
        b'o' => !pair.then(&["y"]),
        _ => false,
    }
}
