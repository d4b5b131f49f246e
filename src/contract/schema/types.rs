//! The TypeScript types of the contract, from its schemas.

use std::fmt::Write;

use serde_json::{Map, Value as Json};

const HEAD: &str = "/** What goes into the functions of the package, and what comes out of them. Written from the rules' own contract, as the schemas are. */

/** A number with at most two decimals; as text, with a point, it is exact. */
export type DecimalInput = number | string;
";

/// How long a line may be.
const WIDTH: usize = 120;

/// The module with every type.
///
/// What is `sent` takes lists that may not be changed, and fields that are there and `undefined`.
pub fn all(definitions: &Map<String, Json>, sent: &[&str]) -> String {
    let mut module = String::from(HEAD);
    for (name, schema) in definitions {
        module.push('\n');
        about(schema, "", &mut module);
        if schema["properties"].is_object() {
            let mut text = object(schema, "");
            if sent.contains(&name.as_str()) {
                text = as_sent(&text);
            }
            writeln!(module, "export interface {name} {text}").unwrap();
        } else {
            let (open, inner) = (format!("export type {name} ="), of(schema, ""));
            let gap = if inner.starts_with('\n') { "" } else { " " };
            writeln!(module, "{open}{gap}{inner};").unwrap();
        }
    }
    module
}

fn as_sent(object: &str) -> String {
    let line = |line: &str| {
        let is_comment = line.trim_start().starts_with(['/', '*']);
        match line.trim_end_matches(';').split_once(": ") {
            Some((name, kind)) if !is_comment => {
                let list = if kind.ends_with("[]") {
                    "readonly "
                } else {
                    ""
                };
                let absent = if name.ends_with('?') {
                    " | undefined"
                } else {
                    ""
                };
                format!("{name}: {list}{kind}{absent};")
            }
            _ => line.to_owned(),
        }
    };
    object.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// What something means, as a comment over it.
fn about(schema: &Json, indent: &str, out: &mut String) {
    let Some(text) = schema["description"].as_str() else {
        return;
    };
    let text = text.replace('\n', " ");
    if text.len() + indent.len() + 8 <= WIDTH {
        writeln!(out, "{indent}/** {text} */").unwrap();
        return;
    }
    writeln!(out, "{indent}/**").unwrap();
    let mut line = format!("{indent} *");
    for word in text.split(' ') {
        if line.len() + 1 + word.len() > WIDTH {
            writeln!(out, "{line}").unwrap();
            line = format!("{indent} *");
        }
        write!(line, " {word}").unwrap();
    }
    writeln!(out, "{line}\n{indent} */").unwrap();
}

fn object(schema: &Json, indent: &str) -> String {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let mut text = String::from("{\n");
    let deeper = format!("{indent}  ");
    for (name, property) in schema["properties"].as_object().unwrap() {
        about(property, &deeper, &mut text);
        let mark = if required.contains(&name.as_str().into()) {
            ""
        } else {
            "?"
        };
        writeln!(text, "{deeper}{name}{mark}: {};", of(property, &deeper)).unwrap();
    }
    text + indent + "}"
}

/// The type of a value.
fn of(schema: &Json, indent: &str) -> String {
    if let Some(to) = schema["$ref"].as_str() {
        return to.replace("#/$defs/", "");
    }
    if let Some(word) = schema.get("const") {
        return word.to_string();
    }
    if let Some(words) = schema["enum"].as_array() {
        return union(words.iter().map(ToString::to_string).collect());
    }
    for several in ["anyOf", "oneOf"] {
        if let Some(kinds) = schema[several].as_array() {
            let kinds: Vec<_> = kinds.iter().map(|kind| of(kind, indent)).collect();
            return if kinds == ["number", "string"] {
                String::from("DecimalInput")
            } else {
                union(kinds)
            };
        }
    }
    if let Some(types) = schema["type"].as_array() {
        let types = types
            .iter()
            .map(|one| plain(one.as_str().unwrap()).to_owned());
        return union(types.collect());
    }
    match schema["type"].as_str() {
        Some("array") => {
            let item = of(&schema["items"], indent);
            if item.contains(' ') {
                format!("({item})[]")
            } else {
                format!("{item}[]")
            }
        }
        Some("object") if schema["properties"].is_object() => object(schema, indent),
        Some("object") => format!(
            "Record<string, {}>",
            of(&schema["additionalProperties"], indent)
        ),
        Some(other) => plain(other).to_owned(),
        None => panic!("no type for {schema}"),
    }
}

fn plain(name: &str) -> &str {
    if name == "integer" { "number" } else { name }
}

/// One of several, on as many lines as it takes.
fn union(kinds: Vec<String>) -> String {
    let line = kinds.join(" | ");
    if line.len() < WIDTH / 2 {
        return line;
    }
    let mut text = String::new();
    let mut line = String::new();
    for kind in kinds {
        let kind = format!(" | {}", kind.replace('\n', "\n  "));
        if line.is_empty() || line.len() + kind.len() > WIDTH || kind.contains('\n') {
            text += &line;
            line = format!("\n {kind}");
        } else {
            line += &kind;
        }
    }
    text + &line
}
