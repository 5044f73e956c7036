//! What a condition comes to, as XPath 1.0 has it.

use super::{Comparison, Computation, Expression};

enum Value {
    Text(String),
    Number(f64),
    Bool(bool),
}

impl Expression {
    /// Whether it holds. `answer` gives the answer to a question, codes with a space between them, and nothing where it was
    /// not answered; `this` is the answer that is checked.
    pub fn holds(&self, this: &str, answer: &dyn Fn(&str) -> String) -> bool {
        self.value(this, answer).bool()
    }

    fn value(&self, this: &str, answer: &dyn Fn(&str) -> String) -> Value {
        let of = |one: &Expression| one.value(this, answer);
        match self {
            Expression::Answer(name) => Value::Text(answer(name)),
            Expression::This => Value::Text(this.to_owned()),
            Expression::Text(text) => Value::Text(text.clone()),
            Expression::Number(number) => Value::Number(*number),
            Expression::Bool(bool) => Value::Bool(*bool),
            Expression::Not(one) => Value::Bool(!of(one).bool()),
            Expression::And(one, other) => Value::Bool(of(one).bool() && of(other).bool()),
            Expression::Or(one, other) => Value::Bool(of(one).bool() || of(other).bool()),
            Expression::Compare(comparison, one, other) => Value::Bool(compare(*comparison, &of(one), &of(other))),
            Expression::Compute(computation, one, other) => {
                Value::Number(compute(*computation, of(one).number(), of(other).number()))
            }
            Expression::Selected(one, code) => {
                let code = of(code).text();
                Value::Bool(of(one).text().split_whitespace().any(|one| one == code))
            }
            Expression::CountSelected(one) => Value::Number(count(of(one).text().split_whitespace().count())),
            Expression::Length(one) => Value::Number(count(of(one).text().chars().count())),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "no answer has so many letters")]
fn count(n: usize) -> f64 {
    n as f64
}

impl Value {
    fn text(self) -> String {
        match self {
            Value::Text(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(bool) => bool.to_string(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Value::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
            Value::Number(number) => *number,
            Value::Bool(bool) => f64::from(u8::from(*bool)),
        }
    }

    fn bool(&self) -> bool {
        match self {
            Value::Text(text) => !text.is_empty(),
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Bool(bool) => *bool,
        }
    }
}

#[expect(clippy::float_cmp, reason = "so does XPath")]
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Bool(_), _) | (_, Value::Bool(_)) => one.bool() == other.bool(),
        (Value::Text(one), Value::Text(other)) => one == other,
        _ => one.number() == other.number(),
    }
}

fn compare(comparison: Comparison, one: &Value, other: &Value) -> bool {
    let (first, second) = (one.number(), other.number());
    match comparison {
        Comparison::Same => same(one, other),
        Comparison::Other => !same(one, other),
        Comparison::Less => first < second,
        Comparison::AtMost => first <= second,
        Comparison::More => first > second,
        Comparison::AtLeast => first >= second,
    }
}

fn compute(computation: Computation, one: f64, other: f64) -> f64 {
    match computation {
        Computation::Plus => one + other,
        Computation::Minus => one - other,
        Computation::Times => one * other,
        Computation::Divided => one / other,
        Computation::Rest => one % other,
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    fn holds(condition: &str) -> bool {
        let answer = |name: &str| {
            match name {
                "age" => "12",
                "likes" => "art sport",
                "safe" => "no",
                _ => "",
            }
            .to_owned()
        };
        parse(condition).unwrap().holds("7", &answer)
    }

    #[test]
    fn conditions_mean_what_xpath_says() {
        for held in [
            "${safe} = 'no'",
            "${safe}='no' and (${age} > 11 or false())",
            "selected(${likes}, 'sport')",
            "count-selected(${likes}) = 2",
            "not(${left_blank} = 'yes')",
            "${left_blank} != 5",
            ". >= 1 and . <= 10",
            "${age} mod 2 = 0 and ${age} div 4 = 3 and ${age} - 2 = 10",
            "string-length(${safe}) = 2",
            "${age} = '12'",
            "-1 < 0",
        ] {
            assert!(holds(held), "{held}");
        }
        for not in ["${left_blank} > 5", "${left_blank} < 5", "selected(${likes}, 'spo')", "${safe} = 'No'", "${none}"]
        {
            assert!(!holds(not), "{not}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_what_to_do() {
        let wrong = |text: &str| {
            let wrong = parse(text).unwrap_err();
            format!("{} {}", wrong.fault, wrong.remedy)
        };
        assert!(wrong("${a} = ‘yes’").contains("curly quotation mark, ‘, at character 8"));
        assert!(wrong("safe = 'no'").contains("Write ${safe} if it is a question"));
        assert!(wrong("${a} == 'x'").contains("Write =."));
        assert!(wrong("${a} = 'x' AND ${b} = 'y'").contains("Write and, in small letters."));
        assert!(wrong("(${a} = 'x'").contains("The bracket at character 1 is not closed."));
        assert!(wrong("${a} = 'x')").contains("closes nothing"));
        assert!(wrong("${a} = 'x").contains("never closed"));
        assert!(wrong("${a} =").contains("ends too early"));
        assert!(wrong("select(${a}, 'x')").contains("Write selected()."));
        assert!(wrong("today() > 5").contains("Use one of these"));
        assert!(wrong("${a} = 'x' ${b} = 'y'").contains("Join two conditions"));
        assert!(wrong(&"(".repeat(3_000)).contains("Too many brackets"));
        assert!(wrong("$a = 'x'").contains("in braces"));
    }
}
