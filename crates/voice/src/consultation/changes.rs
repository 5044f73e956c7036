//! What was changed between a draft and the text as it was agreed, word by word.

use similar::{ChangeTag, TextDiff};

/// A run of words: as it was, added, or taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words, with the space between them.
    pub words: String,
    /// Whether it is new.
    pub added: bool,
    /// Whether it went.
    pub removed: bool,
}

/// So few words between two changes are told with them: a reader follows whole phrases, not words that happen to stand in both.
const FEW: usize = 2;

/// The runs of which both texts are made, in order: without those that were added it is the one, without those that went the other.
pub fn between(draft: &str, agreed: &str) -> Vec<Run> {
    let (mut runs, mut removed, mut added) = (Vec::new(), String::new(), String::new());
    let diff = TextDiff::from_words(draft, agreed);
    let changes: Vec<_> = diff.iter_all_changes().collect();
    let mut at = 0;
    while let Some(change) = changes.get(at) {
        let same = changes[at..].iter().take_while(|change| change.tag() == ChangeTag::Equal);
        let words: String = same.clone().map(|change| change.value()).collect();
        let count = same.count();
        let between = !(removed.is_empty() && added.is_empty()) && at + count < changes.len();
        match change.tag() {
            ChangeTag::Delete => removed.push_str(change.value()),
            ChangeTag::Insert => added.push_str(change.value()),
            ChangeTag::Equal if between && is_few(&words) => {
                removed.push_str(&words);
                added.push_str(&words);
            }
            ChangeTag::Equal => {
                flush(&mut runs, &mut removed, &mut added);
                runs.push(Run { words, added: false, removed: false });
            }
        }
        at += count.max(1);
    }
    flush(&mut runs, &mut removed, &mut added);
    runs
}

fn is_few(words: &str) -> bool {
    !words.contains('\n') && words.split_whitespace().count() <= FEW
}

fn flush(runs: &mut Vec<Run>, removed: &mut String, added: &mut String) {
    for (words, is_added) in [(removed, false), (added, true)] {
        if !words.is_empty() {
            runs.push(Run { words: std::mem::take(words), added: is_added, removed: !is_added });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn joined(runs: &[Run], without: fn(&Run) -> bool) -> String {
        runs.iter().filter(|run| !without(run)).map(|run| run.words.as_str()).collect()
    }

    proptest! {
        #[test]
        fn both_texts_are_there_in_full(draft in "[a-c \\n]{0,40}", agreed in "[a-c \\n]{0,40}") {
            let runs = between(&draft, &agreed);
            prop_assert_eq!(joined(&runs, |run| run.added), draft);
            prop_assert_eq!(joined(&runs, |run| run.removed), agreed);
        }
    }

    #[test]
    fn a_phrase_is_told_whole() {
        let runs = between("We go to people who are hard to reach.", "We go to people where they are.");
        let told: Vec<(&str, bool)> = runs.iter().map(|run| (run.words.as_str(), run.added)).collect();
        assert_eq!(told, [("We go to people ", false), ("who are hard to reach.", false), ("where they are.", true)]);
    }

    #[test]
    fn words_of_any_script_stay_whole() {
        let runs = between("আমরা পার্ক বন্ধ করব", "আমরা পার্ক খোলা রাখব");
        let changed: Vec<&str> = runs.iter().filter(|run| run.added).map(|run| run.words.trim()).collect();
        assert_eq!(changed.concat().replace(' ', ""), "খোলারাখব");
    }
}
