//! Which relation may lead from which table to which.

use platform::link::relation as r;

/// A relation with the tables at its start and its end.
const ENDS: &[(&str, &[&str], &[&str])] = &[
    (r::ANSWERS, &["actions"], &["messages"]),
    (r::PURSUES, &["actions"], &["outcomes"]),
    (r::MEASURED_BY, &["outcomes"], &["indicators"]),
    (r::FOLLOWS, &["actions"], &["commitments"]),
    (r::ALIGNS_WITH, &["priorities", "strategies"], &["priorities", "strategies", "context"]),
    (r::SHAPED_BY, &["strategies"], &["context", "engagements", "messages"]),
    (r::CONTINUES, &["actions"], &["actions"]),
    (r::INFORMS, &["statistics"], &["indicators"]),
    (r::CONCERNS, &["messages"], &["priorities"]),
    (r::CONTRIBUTES_TO, &["bodies", "organisations"], &["actions"]),
    (r::FED_BY, &["indicators"], &["measures"]),
    (r::REPLIES_TO, &["updates"], &["messages"]),
    (r::BEARS_ON, &["measures"], &["priorities"]),
];

/// The columns that may name a row of several tables, but not of any: the table, the column, and which.
pub const SUBJECTS: &[(&str, &str, &[&str])] = &[
    ("assessments", "subject", &strategy::assessment::SUBJECTS),
    ("barriers", "needed_from", &strategy::barrier::FROM),
    ("contributions", "concerns", &partnership::contribution::FOR),
    ("courses", "concerns", &partnership::training::PART_OF),
    ("stories", "concerns", &partnership::story::OF),
    ("training_targets", "concerns", &partnership::training::PART_OF),
    ("ranking_items", "item", &crate::ranking::RANKED),
];

/// What is wrong with such a column that names a row of this table.
pub fn subject_fault(table: &str, column: &str, named: &str) -> Option<String> {
    let (.., may) = SUBJECTS.iter().find(|(of, name, _)| *of == table && *name == column)?;
    (!may.contains(&named)).then(|| format!("names a row of {named}; choose one of {}", may.join(", ")))
}

/// What is wrong with a link of this relation between records of these tables.
pub fn fault(relation: &str, from: &str, to: &str) -> Option<String> {
    let (_, starts, ends) = ENDS.iter().find(|(name, ..)| *name == relation)?;
    let fits = starts.contains(&from) && ends.contains(&to);
    (!fits).then(|| {
        format!("“{relation}” leads from {} to {}, and not from {from} to {to}", starts.join(" or "), ends.join(" or "))
    })
}
