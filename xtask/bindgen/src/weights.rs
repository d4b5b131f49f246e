//! `cargo xtask build --debug-size`: what in a wasm weighs what, before compression.

use std::{cmp::Reverse, collections::HashMap};

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// More lines than this are not read.
const LINES: usize = 30;

/// Prints the code by crate (our own by layer), then the largest functions.
pub fn print(name: &str, wasm: &[u8]) -> Result<()> {
    let (mut names, mut sizes, mut imported, mut data) = (HashMap::new(), Vec::new(), 0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for names_of in section {
                        if let Name::Function(functions) = names_of? {
                            for function in functions {
                                let function = function?;
                                names.insert(function.index as usize, function.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }

    let functions: Vec<(String, usize)> = sizes
        .into_iter()
        .enumerate()
        .map(|(place, size)| {
            let name = names.get(&(imported + place)).map_or("", String::as_str);
            (
                name.rsplit_once("::h")
                    .map_or(name, |(name, _)| name)
                    .to_owned(),
                size,
            )
        })
        .collect();
    let mut groups: HashMap<String, usize> = HashMap::new();
    for (function, size) in &functions {
        *groups.entry(group(function)).or_default() += size;
    }

    let code: usize = functions.iter().map(|(_, size)| size).sum();
    println!("{name}.wasm: {code} bytes of code, {data} of data; the code by crate");
    table(groups.into_iter().collect());
    println!("{name}.wasm: the largest functions");
    table(functions);
    Ok(())
}

fn table(mut lines: Vec<(String, usize)>) {
    lines.sort_by_key(|(_, size)| Reverse(*size));
    for (name, size) in lines.into_iter().take(LINES) {
        println!("{size:>10}  {}", name.chars().take(110).collect::<String>());
    }
    println!();
}

/// The crate that a function belongs to, going by the first path in its name; within our own, the layer and the module in it.
fn group(function: &str) -> String {
    let path = function
        .trim_start_matches(|sign: char| !sign.is_alphanumeric())
        .trim_start_matches("dyn ");
    let end = path
        .find(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == ':'))
        .unwrap_or(path.len());
    let depth = if path.starts_with("kvp_veiviser") {
        3
    } else {
        1
    };
    path[..end]
        .split("::")
        .take(depth)
        .collect::<Vec<_>>()
        .join("::")
}
