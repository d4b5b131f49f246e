//! What the code says of itself: its own first sentences, for the gloss in English.

use std::fs;
use std::path::Path;

fn source(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// What a file says first: its `//!` lines as one paragraph.
pub fn of_file(path: &str) -> String {
    let text = source(path);
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The documentation of an item that is declared by this line's beginning: its `///` lines.
pub fn of_item(paths: &[&str], is_declaration: impl Fn(&str) -> bool) -> Option<String> {
    for path in paths {
        let text = source(path);
        let mut comment = Vec::new();
        for line in text.lines().map(str::trim) {
            match line.strip_prefix("///") {
                Some("") => {}
                Some(line) => comment.push(line.trim()),
                None if is_declaration(line) => return Some(comment.join(" ")),
                None => comment.clear(),
            }
        }
    }
    None
}
