//! A row as a line of JSON, and back.

use crate::db::{Column, Shape, Type, Value};
use crate::error::{Error, Result};
use serde_json::{Map, Value as Json};

/// A row as one line, with its end; every column is named, and what is empty is `null`.
pub fn write(shape: &Shape, row: &[Value]) -> String {
    let json = |value: &Value| match value {
        Value::Text(text) => text.clone().map_or(Json::Null, Json::from),
        Value::Int(number) => number.map_or(Json::Null, Json::from),
        Value::Bool(yes) => yes.map_or(Json::Null, Json::from),
    };
    let names = shape.columns.iter().map(|column| column.name.clone());
    let line: Map<String, Json> = names.zip(row.iter().map(json)).collect();
    format!("{}\n", Json::Object(line))
}

/// The row of a line, each value of the type that this database's own catalogue gives it.
pub fn read(shape: &Shape, line: &str) -> Result<Vec<Value>> {
    let mut fields: Map<String, Json> =
        serde_json::from_str(line).map_err(|error| Error::invalid(format!("is no row in JSON ({error})")))?;
    let row = shape.columns.iter().map(|column| value(column, fields.remove(&column.name))).collect::<Result<_>>()?;
    match fields.keys().next() {
        Some(other) => Err(Error::invalid(format!("has a column {other} that {} does not have", shape.name))),
        None => Ok(row),
    }
}

fn value(column: &Column, json: Option<Json>) -> Result<Value> {
    let wrong = |wanted: &str| Error::invalid(format!("has no {wanted} in the column {}", column.name));
    let json = json.ok_or_else(|| Error::invalid(format!("has no column {}", column.name)))?;
    Ok(match (column.holds, json) {
        (Type::Text, Json::String(text)) => Value::Text(Some(text)),
        (Type::Text, Json::Null) => Value::Text(None),
        (Type::Int, Json::Null) => Value::Int(None),
        (Type::Int, Json::Number(number)) => Value::Int(Some(number.as_i64().ok_or_else(|| wrong("whole number"))?)),
        (Type::Bool, Json::Bool(yes)) => Value::Bool(Some(yes)),
        (Type::Bool, Json::Null) => Value::Bool(None),
        (Type::Text, _) => return Err(wrong("text")),
        (Type::Int, _) => return Err(wrong("whole number")),
        (Type::Bool, _) => return Err(wrong("yes or no")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape() -> Shape {
        let column = |name: &str, holds, key| Column { name: name.to_owned(), holds, key };
        let columns = vec![column("ref", Type::Text, 1), column("n", Type::Int, 0), column("yes", Type::Bool, 0)];
        Shape { name: "things".to_owned(), columns }
    }

    #[test]
    fn a_row_comes_back_as_it_was() {
        let rows = [
            vec![Value::text("a\n\"b\" \u{2028}শিশু\0"), Value::Int(Some(i64::MIN)), Value::Bool(Some(false))],
            vec![Value::text(""), Value::Int(None), Value::Bool(None)],
            vec![Value::Text(None), Value::Int(Some(0)), Value::Bool(Some(true))],
        ];
        for row in rows {
            let line = write(&shape(), &row);
            assert_eq!(line.matches('\n').count(), 1, "{line}");
            assert_eq!(read(&shape(), &line).unwrap(), row);
        }
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let cases = [
            ("{\"ref\":\"a\",\"n\":1}", "has no column yes"),
            ("{\"ref\":\"a\",\"n\":1.5,\"yes\":true}", "has no whole number in the column n"),
            ("{\"ref\":\"a\",\"n\":1,\"yes\":1}", "has no yes or no in the column yes"),
            ("{\"ref\":7,\"n\":1,\"yes\":true}", "has no text in the column ref"),
            ("{\"ref\":\"a\",\"n\":1,\"yes\":true,\"more\":1}", "has a column more that things does not have"),
            ("{\"ref\":", "is no row in JSON"),
        ];
        for (line, sentence) in cases {
            let said = read(&shape(), line).unwrap_err().to_string();
            assert!(said.contains(sentence), "{said}");
        }
    }
}
