//! The layers of the code: a file uses only what is below it, and each layer keeps its promises.

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. Siblings, on one line, never meet.
const LAYERS: [&[&str]; 7] = [
    &["values"],
    &["law"],
    &["assess"],
    &["kvp", "bistand"],
    &["texts"],
    &["view", "contract"],
    &["web"],
];

struct File {
    path: PathBuf,
    layer: String,
    text: String,
}

fn files() -> Vec<File> {
    files_in("src")
}

fn files_in(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(&root).unwrap();
                let layer = below.iter().next().unwrap().to_str().unwrap().to_owned();
                let text = fs::read_to_string(&path).unwrap();
                files.push(File { path, layer, text });
            }
        }
    }
    files
}

fn height(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|siblings| siblings.contains(&layer))
}

/// The layers a file names, as `crate::layer` anywhere in its code.
fn used(text: &str) -> Vec<String> {
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| {
            let grouped = rest
                .strip_prefix('{')
                .and_then(|group| group.split(';').next())
                .map(|group| group.split([',', '{', '}']).collect::<Vec<_>>());
            grouped.unwrap_or_else(|| vec![rest])
        })
        .map(|rest| {
            rest.trim()
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .next()
                .unwrap_or("")
        })
        .filter(|name| height(name).is_some())
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn uses_point_downwards_only() {
    for file in files().iter().filter(|file| file.layer != "lib.rs") {
        let own =
            height(&file.layer).unwrap_or_else(|| panic!("{} is in no layer", file.path.display()));
        for name in used(&file.text) {
            let below = height(&name).unwrap();
            assert!(
                below < own || name == file.layer,
                "{} is in `{}` and uses `{name}`",
                file.path.display(),
                file.layer
            );
        }
    }
}

#[test]
fn the_reader_of_uses_sees_all_forms() {
    let text = "use crate::law::Table;\n// crate::web, as in crate::view\nlet x = crate::kvp::assess(crate::values::Date);\nuse crate::{assess, view};\nuse crate::{\n    law::rates::{A, B},\n    web::setting,\n};\nlet kvp = 1;";
    let seen = ["law", "kvp", "values", "assess", "view", "law", "web"];
    assert_eq!(used(text), seen);
}

/// What the contract alone may say below `web`: it is serialised, and reads JSON's numbers.
const IN_THE_CONTRACT: [&str; 3] = ["Serialize", "Deserialize", "f64"];

/// Words that a layer below `web` has no use for, with the reason.
const ABSENT_BELOW_WEB: [(&str, &str); 11] = [
    ("Serialize", "nothing below the boundary is serialised"),
    ("Deserialize", "nothing below the boundary is serialised"),
    ("wasm_bindgen", "the rules know no JavaScript"),
    ("web_sys", "the rules know no browser"),
    ("yew", "the rules know no screens"),
    ("Utc::now", "the rules never ask what day it is"),
    ("Local::now", "the rules never ask what day it is"),
    ("SystemTime", "the rules never ask what day it is"),
    ("println!", "the rules never log"),
    ("f64", "money is never a floating-point number"),
    ("f32", "money is never a floating-point number"),
];

// id: rules-are-pure
#[test]
fn the_layers_below_the_boundary_are_without() {
    for file in files().iter().filter(|file| file.layer != "web") {
        for (word, reason) in ABSENT_BELOW_WEB {
            let may = file.layer == "contract" && IN_THE_CONTRACT.contains(&word);
            assert!(
                may || !file.text.contains(word),
                "{} says `{word}`: {reason}",
                file.path.display()
            );
        }
    }
}

/// Ways around the content security policy or the compiler, anywhere in our code.
const ABSENT_EVERYWHERE: [(&str, &str); 5] = [
    ("unsafe", "own code is safe code"),
    ("from_html_unchecked", "no markup from text"),
    ("VRaw", "no markup from text"),
    ("set_inner_html", "no markup from text"),
    ("style=", "a style attribute is dead under a strict policy"),
];

// id: nothing-unsafe
#[test]
fn nothing_goes_around_the_policy() {
    for file in files() {
        for (word, reason) in ABSENT_EVERYWHERE {
            assert!(
                !file.text.contains(word),
                "{} says `{word}`: {reason}",
                file.path.display()
            );
        }
    }
}

#[test]
fn no_test_is_left_out() {
    for file in ["src", "tests", "xtask"].into_iter().flat_map(files_in) {
        let mut lines = file.text.lines();
        let ignored = lines.any(|line| line.trim_start().starts_with("#[ignore"));
        assert!(!ignored, "{} ignores a test", file.path.display());
    }
}
