//! Pages that are no records, found by the words of their titles.

use platform::http::Ctx;
use unicode_segmentation::UnicodeSegmentation;

/// The key of a page's title, its path, and the key of what else people call it, if that has one.
const NAMED: [(&str, &str, &str); 34] = [
    ("services-title", "/services", "services-names"),
    ("opportunities-title", "/opportunities", ""),
    ("owed-title", "/entitlements", "owed-names"),
    ("local-offer-title", "/local-offer", "local-offer-names"),
    ("coverage-title", "/coverage", ""),
    ("for-organisations", "/for-organisations", "for-organisations-names"),
    ("bulletin-title", "/bulletin", "bulletin-names"),
    ("money-title", "/money", "money-names"),
    ("table-funding", "/funding", "money-names"),
    ("table-commissions", "/commissions", "commissions-names"),
    ("table-courses", "/courses", "courses-names"),
    ("table-meetings", "/meetings", "meetings-names"),
    ("table-asks", "/asks", "asks-names"),
    ("table-stories", "/stories", ""),
    ("table-contributions", "/contributions", "contributions-names"),
    ("structure-title", "/structure", "structure-names"),
    ("table-pathways", "/pathways", ""),
    ("referral-own-title", "/referral", ""),
    ("learned-title", "/referral-figures", ""),
    ("you-said-title", "/you-said", ""),
    ("reports-title", "/reports", ""),
    ("progress-rule-title", "/progress", ""),
    ("scorecards-title", "/scorecards", ""),
    ("table-measures", "/measures", ""),
    ("way-between", "/compare", ""),
    ("beside-title", "/printed", ""),
    ("table-assessments", "/assessments", ""),
    ("table-datasets", "/datasets", ""),
    ("completeness-title", "/completeness", ""),
    ("crosswalk-title", "/crosswalk", ""),
    ("api-title", "/api", ""),
    ("accessibility-title", "/accessibility", ""),
    ("privacy-title", "/privacy", ""),
    ("languages-title", "/languages", ""),
];

/// The pages whose titles, or what else they are called, have a word for each word of the question, each with its title and its address.
pub fn find(ctx: &Ctx, question: &str) -> Vec<(String, String)> {
    let asked = words(question);
    if asked.is_empty() {
        return Vec::new();
    }
    let scorecards = ctx.snapshot.list(strategy::strategy::TABLE.name).map(|strategy| {
        let title = ctx.language.text("scorecard-title", &[("words", strategy.title().into())]);
        (title, format!("/scorecards/{}", strategy.reference))
    });
    let named = NAMED.iter().map(|(key, path, names)| {
        let names = if names.is_empty() { String::new() } else { ctx.t(names) };
        (ctx.t(key), (*path).to_owned(), names)
    });
    let scorecards = scorecards.map(|(title, path)| (title, path, String::new()));
    let fits = |(title, _, names): &(String, String, String)| {
        let known = words(&format!("{title} {names}"));
        asked.iter().all(|word| known.iter().any(|other| other.starts_with(word.as_str())))
    };
    named.chain(scorecards).filter(fits).map(|(title, path, _)| (title, ctx.href(&path))).collect()
}

fn words(text: &str) -> Vec<String> {
    text.unicode_words().map(str::to_lowercase).collect()
}
