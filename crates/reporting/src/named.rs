//! Pages that are no records, found by the words of their titles.

use platform::http::Ctx;
use unicode_segmentation::UnicodeSegmentation;

/// The key of a page's title, and its path.
const NAMED: [(&str, &str); 14] = [
    ("reports-title", "/reports"),
    ("progress-rule-title", "/progress"),
    ("scorecards-title", "/scorecards"),
    ("table-measures", "/measures"),
    ("way-between", "/compare"),
    ("beside-title", "/printed"),
    ("table-assessments", "/assessments"),
    ("table-datasets", "/datasets"),
    ("completeness-title", "/completeness"),
    ("crosswalk-title", "/crosswalk"),
    ("api-title", "/api"),
    ("accessibility-title", "/accessibility"),
    ("privacy-title", "/privacy"),
    ("languages-title", "/languages"),
];

/// The pages whose titles have a word for each word of the question, each with its title and its address.
pub fn find(ctx: &Ctx, question: &str) -> Vec<(String, String)> {
    let asked = words(question);
    if asked.is_empty() {
        return Vec::new();
    }
    let scorecards = ctx.snapshot.list(strategy::strategy::TABLE.name).map(|strategy| {
        let title = ctx.language.text("scorecard-title", &[("words", strategy.title().into())]);
        (title, format!("/scorecards/{}", strategy.reference))
    });
    let named = NAMED.iter().map(|(key, path)| (ctx.t(key), (*path).to_owned()));
    let fits = |(title, _): &(String, String)| {
        let title = words(title);
        asked.iter().all(|word| title.iter().any(|other| other.starts_with(word.as_str())))
    };
    named.chain(scorecards).filter(fits).map(|(title, path)| (title, ctx.href(&path))).collect()
}

fn words(text: &str) -> Vec<String> {
    text.unicode_words().map(str::to_lowercase).collect()
}
