//! The mistakes that officers make, each with the place and the remedy that it is answered with.

use sheets::Sheet;

fn sheet(name: &str, text: &str) -> Sheet {
    let mut rows =
        text.trim().lines().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    let headings = rows.next().unwrap_or_default();
    let rows = rows.enumerate().map(|(n, row)| (n + 2, row)).filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    Sheet { name: name.to_owned(), headings, rows: rows.collect() }
}

const CHOICES: &str = "
list_name|name|label
yes_no|yes|Yes
yes_no|no|No
subjects|art|Art
subjects|sport|Sport
subjects|maths|Maths";

fn told_of(sheets: &[Sheet]) -> Vec<String> {
    match xlsform::read(sheets) {
        Ok(_) => Vec::new(),
        Err(faults) => faults
            .into_iter()
            .map(|fault| {
                let row = fault.row.map_or_else(|| "-".to_owned(), |row| row.to_string());
                format!("{} {row} {}: {} {}", fault.sheet, fault.column, fault.fault, fault.remedy)
            })
            .collect(),
    }
}

fn told(survey: &str) -> Vec<String> {
    told_of(&[sheet("survey", survey), sheet("choices", CHOICES)])
}

#[track_caller]
fn one(survey: &str, expected: &str) {
    assert_eq!(told(survey), [expected]);
}

#[test]
fn a_sound_workbook_has_none() {
    let sound = "
type|name|label|hint|required|relevant|constraint|constraint_message|appearance|note of mine
note|hello|Thank you for telling us.||||||
begin_group|school|At school|||||||
select_one yes_no|safe|Do you feel safe?|Think of last week.|yes||||likert|x
select one yes_no|told|Did you tell somebody?|||${safe} = 'no'||||
select_multiple subjects|likes|What do you like?||||count-selected(.) <= 2|Choose at most two.||
integer|age|How old are you?||||. >= 4 and . < 26|From 4 to 25.||
text|more|What else?|||selected(${likes}, 'art') or ${age} > 10||||
end_group|||||||||";
    assert_eq!(told(sound), Vec::<String>::new());
}

#[test]
fn a_misspelt_label_column() {
    one(
        "type|name|lable\nselect_one yes_no|safe|Do you feel safe?",
        "survey 1 lable: No column is called “lable”, so nothing in it would be read. Write label.",
    );
    let no_label = told("type|name|words\ntext|a|A");
    assert_eq!(no_label.len(), 2, "{no_label:?}");
    assert!(no_label[1].contains("There is no column label."));
}

#[test]
fn languages_are_named_so_that_a_program_knows_them() {
    let told = |heading: &str| told(&format!("type|name|label|{heading}\ntext|a|A|B")).join("\n");
    assert!(told("Label (Bengali)").contains("Write label::Bengali (bn)."), "{}", told("Label (Bengali)"));
    assert!(told("label::Klingon").contains("as in label::Bengali (bn)"));
    assert!(told("required::Bengali (bn)").contains("the same in every language"));
    assert!(!told("label:Bengali").contains("survey 1"));
}

#[test]
fn a_missing_list() {
    one(
        "type|name|label\nselect_one yesno|safe|Do you feel safe?",
        "survey 2 type: The list “yesno” is not in the sheet choices. Write yes_no, or add the choices of “yesno” to the sheet.",
    );
    let no_sheet = told_of(&[sheet("survey", "type|name|label\nselect_one moods|a|A")]);
    assert_eq!(
        no_sheet,
        [
            "survey 2 type: The list “moods” is not in the sheet choices. Add its choices there, each with “moods” as list_name."
        ]
    );
}

#[test]
fn smart_quotes() {
    one(
        "type|name|label|relevant\nselect_one yes_no|safe|Safe?|\ntext|why|Why?|${safe} = ‘no’",
        "survey 3 relevant: There is a curly quotation mark, ‘, at character 11, which no program reads. Write straight ones: '…'.",
    );
}

#[test]
fn an_unknown_reference() {
    one(
        "type|name|label|relevant\nselect_one yes_no|safe|Safe?|\ntext|why|Why?|${saef} = 'no'",
        "survey 3 relevant: There is no question “saef”. Write ${safe}.",
    );
    one(
        "type|name|label|relevant\ntext|why|Why?|${safe} = 'no'\nselect_one yes_no|safe|Safe?|",
        "survey 2 relevant: “safe” is asked later, so it has no answer yet. Move that question up, or this one down.",
    );
}

#[test]
fn a_wrong_code() {
    let with = |condition: &str| {
        told(&format!(
            "type|name|label|relevant\nselect_one yes_no|safe|Safe?|\nselect_multiple subjects|likes|Likes?|\ntext|why|Why?|{condition}"
        ))
    };
    assert_eq!(
        with("${safe} = 'No'"),
        [
            "survey 4 relevant: “No” is what a choice of “safe” says, not its code, so this never holds. Write 'no', the code of that choice."
        ]
    );
    assert_eq!(
        with("${safe} = 'maybe'"),
        ["survey 4 relevant: No choice of “safe” has the code “maybe”. Write one of these: yes, no."]
    );
    assert_eq!(
        with("selected(${likes}, 'sports')"),
        ["survey 4 relevant: No choice of “likes” has the code “sports”. Write 'sport'."]
    );
    assert_eq!(
        with("${likes} = 'art'"),
        [
            "survey 4 relevant: Several answers can be given to “likes”, and = looks for one alone. Write selected(${likes}, 'art')."
        ]
    );
}

#[test]
fn names() {
    one(
        "type|name|label\ntext|my name|What matters to you?",
        "survey 2 name: The name “my name” has a space. Use letters a to z, digits and _, beginning with a letter: my_name.",
    );
    one(
        "type|name|label\ntext|safe|A\ntext|Safe|B",
        "survey 3 name: The name “Safe” stands twice, here and as “safe” before. Give one of the two another name.",
    );
    one("type|name|label\ntext||A", "survey 2 name: The row has no name. Write a short one, such as safe_at_school.");
}

#[test]
fn types() {
    one("type|name|label\ntxet|a|A", "survey 2 type: No type is called “txet”. Write text.");
    one(
        "type|name|label\nselct_one yes_no|a|A",
        "survey 2 type: No type is called “selct_one yes_no”. Write select_one yes_no.",
    );
    one(
        "type|name|label\nselect_one|a|A",
        "survey 2 type: select_one does not say which list may be chosen from. Write the name of a list of the sheet choices behind it: select_one LIST.",
    );
    one(
        "type|name|label\ntext|b|B\ndate|a|When were you born?",
        "survey 3 type: A date tells people apart, so none is asked here. Take the row out.",
    );
    one(
        "type|name|label\nselect_one yes_no or_other|a|A",
        "survey 2 type: “or other” asks a second question in secret, in one language. Write select_one yes_no, add a choice “other” to the list, and a text question under it if you need one.",
    );
    // What refers to a question whose type is wrong is not told twice.
    let follows = told("type|name|label|relevant\nselekt yes_no|a|A|\ntext|b|B|${a} = 'yes'");
    assert_eq!(follows.len(), 1, "{follows:?}");
}

#[test]
fn labels() {
    one("type|name|label\ntext|a|A\ntext|b|", "survey 3 label: The question has no words. Write it there.");
    let two = "type|name|label|label::Bengali (bn)\nselect_one yes_no|a|A|ক\ntext|b|B|";
    let told = told(two);
    assert_eq!(told.len(), 3, "one question and two choices: {told:?}");
    assert_eq!(told[0], "survey 3 label::Bengali (bn): The question is not there in Bengali. Write it there.");
    assert_eq!(told[1], "choices 2 label::Bengali (bn): The choice is not there in Bengali. Write it there.");
}

#[test]
fn a_language_in_which_nothing_stands_is_one_fault() {
    let choices = "list_name|name|label|label::Bengali (bn)\nyes_no|yes|Yes|\nyes_no|no|No|";
    let survey = "type|name|label|label::Bengali (bn)\nselect_one yes_no|a|A|\ntext|b|B|";
    assert_eq!(
        told_of(&[sheet("survey", survey), sheet("choices", choices)]),
        [
            "survey 1 label::Bengali (bn): Nothing is written in Bengali. Write every question and choice there, or take its columns out."
        ]
    );
}

#[test]
fn a_language_may_be_spoken_alone() {
    let choices = "list_name|name|label|audio::Sylheti (syl)\nyes_no|yes|Yes|yes.mp3\nyes_no|no|No|no.mp3";
    let with = |audio: &str| {
        let survey = format!("type|name|label|audio::Sylheti (syl)\nselect_one yes_no|a|A|{audio}");
        told_of(&[sheet("survey", &survey), sheet("choices", choices)])
    };
    assert_eq!(with("a.mp3"), Vec::<String>::new());
    for name in ["a.wav", "../a.mp3", "a"] {
        let told = with(name);
        let fault = format!("survey 2 audio::Sylheti (syl): “{name}” is no name of a sound file that telephones play.");
        assert!(told.len() == 1 && told[0].starts_with(&fault), "{told:?}");
    }
    assert_eq!(
        with(""),
        [
            "survey 2 audio::Sylheti (syl): The question is not there in Sylheti. Name the sound file in which it is spoken."
        ]
    );
}

#[test]
fn versions_may_leave_questions_out() {
    let with = |versions: &str| {
        told(&format!(
            "type|name|label|label::English, easy (en-x-easy)|versions\ntext|a|What matters?|What matters?|\ntext|b|Why?||{versions}"
        ))
    };
    assert_eq!(with("standard"), Vec::<String>::new());
    assert_eq!(
        with("grown_ups"),
        ["survey 3 versions: There is no version “grown_ups”. Write one of these, or nothing for all: easy, standard."]
    );
    assert_eq!(
        with(""),
        [
            "survey 3 label::English, easy (en-x-easy): The question is not there in English, easy. Write it, or name in “versions” those versions in which it is asked; “easy” is this one."
        ]
    );
}

#[test]
fn groups() {
    one(
        "type|name|label\nbegin_group|g|G\ntext|a|A",
        "survey 2 type: The group “g” is begun and never ended. Write end_group in a row below its last question.",
    );
    one(
        "type|name|label\ntext|a|A\nend_group||",
        "survey 3 type: This ends a group that was never begun. Take it out, or put the begin_group in that belongs to it.",
    );
}

#[test]
fn what_can_never_appear() {
    let never = |condition: &str| {
        let survey = format!(
            "type|name|label|relevant|constraint\nselect_one yes_no|safe|Safe?||\ninteger|age|Age?||. >= 4 and . <= 25\nselect_one yes_no|told|Told?|${{safe}} = 'no'|\ntext|why|Why?|{condition}|"
        );
        let told = told(&survey);
        assert!(told.iter().all(|one| one.contains("can never appear")), "{condition}: {told:?}");
        !told.is_empty()
    };
    assert!(never("${safe} = 'yes' and ${safe} = 'no'"));
    assert!(never("${safe} = 'yes' and ${told} = 'no'"), "told is asked of others");
    assert!(never("${age} > 30"), "the constraint takes no such answer");
    assert!(never("${age} > 10 and ${age} < 11"), "no whole number lies there");
    assert!(never("false()"));
    assert!(never("not(${safe} != 'yes' or true())"));
    assert!(!never("${safe} = 'yes' or ${told} = 'no'"));
    assert!(!never("${age} = 25"));
    assert!(!never("${safe} = ''"), "it may be left out");
    assert!(!never("${age} + 1 > 400"), "nothing is said of what is computed");
    one(
        "type|name|label|relevant\nselect_one yes_no|safe|Safe?|\nbegin_group|g|G|${safe} = 'yes' and ${safe} = 'no'\ntext|a|A|\nend_group|||",
        "survey 3 relevant: The questions of this group can never appear: no answers fulfil its condition. Change the condition, or take the row out.",
    );
}

#[test]
fn what_would_be_left_out_in_silence() {
    one(
        "type|name|label|default\nselect_one yes_no|safe|Safe?|yes",
        "survey 1 default: An answer that is chosen beforehand leads people, so nothing is filled in for them here. Empty the column, or take it out.",
    );
    assert_eq!(told("type|name|label|default\nselect_one yes_no|safe|Safe?|"), Vec::<String>::new());
    one(
        "type|name|label|shown when\ntext|a|A|",
        "survey 1 shown when: No column is called “shown when”, so nothing in it would be read. If it is a note of yours, write “note” before it: note_shown_when.",
    );
    one(
        "type|name|label\ntext|a|Hello ${b}",
        "survey 2 label: There is no question “b”. Write the sentence without ${…}.",
    );
    let misnamed = told_of(&[sheet("survey", "type|name|label\nselect_one yes_no|a|A"), sheet("choises", CHOICES)]);
    assert_eq!(misnamed, ["choises - : This sheet would not be read: it is called “choises”. Call it choices."]);
}

#[test]
fn choices() {
    let with = |choices: &str| {
        let survey = sheet("survey", "type|name|label\nselect_one l|a|A");
        told_of(&[survey, sheet("choices", &format!("list_name|name|label\n{choices}"))])
    };
    assert_eq!(
        with("l|very good|Good\nl|bad|Bad"),
        ["choices 2 name: The code “very good” has a space. Write very_good."]
    );
    assert_eq!(
        with("l|a|Good\nl|a|Bad"),
        ["choices 3 name: The code “a” stands twice in the list “l”. Give one of the two another code."]
    );
    assert_eq!(
        with("l|a|Good\nl|b|Good"),
        ["choices 3 label: “Good” is also what the choice “a” of this list says. Let each choice say something else."]
    );
    assert_eq!(with("l|a|\nl|b|B"), ["choices 2 label: The choice has no words. Write it there."]);
    assert_eq!(
        with("l|a|A\n|b|B"),
        ["choices 3 list_name: The choice says no list to which it belongs. Write the name of the list."]
    );
}

#[test]
fn a_template_is_sound_once_a_question_is_written() {
    let plans = xlsform::template(&[("English", "en"), ("Bengali", "bn")]);
    let bytes = sheets::write_workbook(&["Write here.".to_owned()], &plans).unwrap();
    let read = sheets::parse_workbook("template.xlsx", bytes).unwrap();
    let faults = xlsform::read(&read).unwrap_err();
    assert!(faults.iter().any(|fault| fault.fault == "Nothing is asked."), "{faults:?}");
    assert!(
        faults.iter().all(|fault| fault.row != Some(1) || fault.fault.contains("Nothing is written")),
        "every heading is known: {faults:?}"
    );
}
