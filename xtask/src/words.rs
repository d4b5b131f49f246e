//! `cargo xtask words`: every text in every language on one page, and the packs of one more language. For the bundler: the packs of ours, and the words of scripts and pages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser};
use serde_json::{Value, json};
use words::{Fault, Faults, Language, Part};

use crate::{pages, places, table};

/// Writes the page, with a column for each file that is named too, and the packs of those: beside the files, or in a folder of their own.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut out: Option<PathBuf> = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("out") => out = Some(arguments.value()?.into()),
            Arg::Value(file) => files.push(file.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let ours = words::all(&folder())?;
    let source = ours.first().context("there are no texts")?;
    let (mut more, mut unreadable) = (Vec::new(), Vec::new());
    for file in &files {
        match words::file(file) {
            Ok(language) => more.push(language),
            Err(fault) => unreadable.push(fault),
        }
    }
    let page = places::work().join("words.html");
    fs::create_dir_all(places::work())?;
    let (drafts, whole): (Vec<_>, Vec<_>) = ours.iter().partition(|it| words::is_draft(it));
    fs::write(
        &page,
        table::page(&whole, &drafts.into_iter().chain(&more).collect::<Vec<_>>()),
    )?;
    println!("Every text in every language: {}", page.display());
    for language in &more {
        println!(
            "{}: {}",
            language.file.display(),
            untranslated(source, language)
        );
    }
    for (file, value) in dropped_in(&ours, &more, unreadable, out.as_deref())? {
        write(&file, &value)?;
        println!("{}", file.display());
    }
    Ok(())
}

/// How many texts of a draft nobody has touched yet.
fn untranslated(source: &Language, language: &Language) -> String {
    let needed = source
        .messages
        .iter()
        .filter(|it| words::is_in_packs(&it.id));
    let (mut all, mut same) = (0, 0);
    for message in needed {
        all += 1;
        same += usize::from(words::is_as_in(source, language, &message.id));
    }
    format!(
        "{} of {} texts are still as in bokmål",
        grouped(same),
        grouped(all)
    )
}

/// A number with a space between thousands.
fn grouped(number: usize) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    if thousands == 0 {
        rest.to_string()
    } else {
        format!("{thousands} {rest:03}")
    }
}

/// The packs of languages that are laid beside ours, which must have all that packs have.
fn dropped_in(
    ours: &[Language],
    more: &[Language],
    unreadable: Vec<Fault>,
    out: Option<&Path>,
) -> Result<Vec<(PathBuf, Value)>> {
    let source = ours.first().context("there are no texts")?;
    let mut faults = unreadable;
    for language in more {
        if ours.iter().any(|it| it.tag == language.tag) {
            let sentence = format!("`{}` is among the languages of the package.", language.tag);
            faults.push(Fault::new(&language.file, 1, &sentence));
        }
        faults.extend(words::for_packs(source, language));
    }
    if !faults.is_empty() {
        bail!("no pack is written\n{}", Faults(faults));
    }
    let mut packs = Vec::new();
    for language in more {
        let beside = language.file.parent().unwrap_or(Path::new(""));
        packs.extend(self::packs(source, language, out.unwrap_or(beside))?);
    }
    Ok(packs)
}

/// Where they are written.
pub fn folder() -> PathBuf {
    places::root().join("src/texts")
}

/// Where the bundler finds a file for each language, and in `packs` the finished packs.
pub fn made() -> PathBuf {
    places::work().join("words")
}

/// Where the wasms find the Rust that finds a text by its name.
pub fn code() -> PathBuf {
    made().join("texts.rs")
}

/// Writes what the bundler and the pages need, and what the wasms are compiled with.
pub fn make() -> Result<()> {
    let languages = words::all(&folder())?;
    let source = languages.first().context("there are no texts")?;
    let mut wanted = Vec::new();
    for (place, language) in languages.iter().enumerate() {
        let file = made().join(format!("{place}-{}.json", language.tag));
        let described = json!({ "language": language.tag, "draft": words::is_draft(language), "scripts": words::scripts(language) });
        wanted.push((file, described));
        wanted.extend(packs(source, language, &made().join("packs"))?);
    }
    let mut texts: Vec<_> = wanted
        .into_iter()
        .map(|(file, value)| (file, format!("{value}\n")))
        .collect();
    texts.push((code(), words::rust(&languages)?));
    places::fill(&made(), &texts)?;
    pages::make(source, &languages)
}

/// The packs of a language by their files in a folder: what the element fetches.
fn packs(source: &Language, language: &Language, folder: &Path) -> Result<[(PathBuf, Value); 2]> {
    let file = |name| folder.join(format!("{name}.{}.json", language.tag));
    Ok([
        (file("kvp-veiviser"), pack(source, language, Part::Guide)?),
        (
            file("kvp-veiviser.workbench"),
            pack(source, language, Part::Workbench)?,
        ),
    ])
}

/// A pack: what the language calls itself, how it runs and whether it is a draft, the words of the loader, and the messages that the wasm knows by their numbers.
fn pack(source: &Language, language: &Language, part: Part) -> Result<Value> {
    let said = |id: &str| {
        let message = language.message(id);
        message
            .map(|message| words::written(&message.text))
            .with_context(|| format!("{} lacks `{id}`", language.file.display()))
    };
    Ok(json!({
        "language": language.tag,
        "keys": words::hash(source, part)?,
        "name": said("loader-language")?,
        "direction": said("format-direction")?,
        "draft": words::is_draft(language),
        "loader": words::scripts(language).get("loader"),
        "texts": words::messages(source, language, part)?,
    }))
}

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = format!("{value}\n");
    if fs::read_to_string(file).ok().as_deref() != Some(&text) {
        fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        fs::write(file, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{dropped_in, folder, grouped, pack, untranslated};
    use words::{Fault, Language, Part};

    /// Our languages, and one more with the texts of bokmål as they are made.
    fn with_one_more(name: &str, change: impl Fn(&str) -> String) -> (Vec<Language>, Language) {
        let bokmaal = fs::read_to_string(folder().join("nb.ftl")).unwrap();
        let more = words::parse(Path::new(name), &change(&bokmaal));
        (words::all(&folder()).unwrap(), more)
    }

    #[test]
    fn one_more_language_has_packs_that_fit_the_same_wasms() {
        let (ours, more) = with_one_more("so.ftl", |bokmaal| {
            bokmaal.replace("format-direction = ltr", "format-direction = rtl")
        });
        let packs = dropped_in(&ours, &[more], Vec::new(), Some(Path::new("out"))).unwrap();
        let files: Vec<_> = packs
            .iter()
            .map(|(file, _)| file.to_str().unwrap())
            .collect();
        assert_eq!(
            files,
            [
                "out/kvp-veiviser.so.json",
                "out/kvp-veiviser.workbench.so.json"
            ]
        );
        for ((_, made), part) in packs.iter().zip([Part::Guide, Part::Workbench]) {
            let bokmaal = pack(&ours[0], &ours[0], part).unwrap();
            assert_eq!(made["language"], "so");
            assert_eq!(made["direction"], "rtl");
            for same in ["keys", "name"] {
                assert_eq!(made[same], bokmaal[same]);
            }
            assert_eq!(made["loader"]["retry"], bokmaal["loader"]["retry"]);
            // A number of several groups is kept whole there.
            assert!(
                made["loader"]["brokenAdvice"]
                    .as_str()
                    .unwrap()
                    .contains("\u{2066}55")
            );
            let count = |pack: &serde_json::Value| pack["texts"].as_array().unwrap().len();
            assert_eq!(count(made), count(&bokmaal));
        }
    }

    #[test]
    fn packs_lie_beside_their_file_and_what_is_not_translated_is_counted() {
        let (ours, more) = with_one_more("drafts/so.ftl", |bokmaal| {
            bokmaal.replace("navigation-next = Neste", "navigation-next = Xiga")
        });
        let needed = ours[0].messages.iter();
        let needed = needed.filter(|it| words::is_in_packs(&it.id)).count();
        assert_eq!(
            untranslated(&ours[0], &more),
            format!(
                "{} of {} texts are still as in bokmål",
                grouped(needed - 1),
                grouped(needed)
            )
        );
        assert_eq!(
            [7, 1295, 2001].map(grouped),
            ["7", "1 295", "2 001"].map(String::from)
        );
        let packs = dropped_in(&ours, &[more], Vec::new(), None).unwrap();
        assert_eq!(packs[0].0, Path::new("drafts/kvp-veiviser.so.json"));
    }

    #[test]
    fn all_that_is_wrong_with_every_file_is_told_at_once() {
        let ours = words::all(&folder()).unwrap();
        let more = ["so.ftl", "uk.txt", "no.ftl"]
            .map(|name| words::parse(Path::new(name), "start-lead Hei\nnavigation-next =\n"));
        let broken = Fault::new(Path::new("ar.ftl"), 3, "Save the file as UTF-8.");
        let error = dropped_in(&ours, &more, vec![broken], None).unwrap_err();
        let told = error.to_string();
        for part in [
            "ar.ftl:3: Save the file",
            "so.ftl:1: This cannot be read: `start-lead Hei`.",
            "so.ftl:2: `navigation-next` says nothing.",
            "so.ftl:1: `start-heading` is missing",
            "uk.txt:1: The file must be called after its language, with two or three small letters, such as `so.ftl`, and not `uk.txt`.",
            "no.ftl:1: `no` means bokmål",
            "no.ftl:1: `start-heading` is missing",
        ] {
            assert!(told.contains(part), "{part} in {told}");
        }
        for not in ["`start-lead` is missing", "`navigation-next` is missing"] {
            assert!(!told.contains(not), "{not} in {told}");
        }
    }

    #[test]
    fn no_pack_is_made_of_what_is_incomplete_or_ours() {
        let refused = |name: &str, without: &[&str]| {
            let (ours, more) = with_one_more(name, |bokmaal| {
                let is_kept = |line: &&str| without.iter().all(|id| !line.starts_with(id));
                bokmaal
                    .lines()
                    .filter(is_kept)
                    .map(|line| format!("{line}\n"))
                    .collect()
            });
            let error = dropped_in(&ours, &[more], Vec::new(), None).unwrap_err();
            error.to_string()
        };
        let lacking = refused(
            "so.ftl",
            &["start-lead ", "summary-no_work ", "loader-retry "],
        );
        assert_eq!(
            lacking
                .matches(" is missing: nb.ftl has it on line ")
                .count(),
            3,
            "{lacking}"
        );
        assert!(
            lacking.starts_with("no pack is written\nso.ftl:"),
            "{lacking}"
        );
        assert!(
            refused("nn.ftl", &[])
                .contains("nn.ftl:1: `nn` is among the languages of the package.")
        );
    }
}
