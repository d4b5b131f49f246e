//! `www/words/`: the words of the pages around the element, and that the pages name each of them and no others.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use words::{Fault, Faults, Language, SOURCE};

use crate::places;

/// The groups of texts that are the pages', each a module.
const GROUPS: [&str; 4] = [PAGE, "professionals", "embed", "hosts"];

/// The group of the page around the guide.
const PAGE: &str = "page";

/// A page, or a script of one.
struct Source {
    file: PathBuf,
    text: String,
}

/// A word where a page names it.
struct Use<'text> {
    /// Of the script, if it has words.
    group: Option<&'text str>,
    name: &'text str,
    file: &'text Path,
    line: usize,
    /// What a page says there until its script does.
    said: Option<&'text str>,
}

/// Writes the modules, once the pages are found to name what is in them.
pub fn make(source: &Language, languages: &[Language]) -> Result<()> {
    let faults = faults(source, &sources()?);
    if !faults.is_empty() {
        return Err(Faults(faults).into());
    }
    let folder = places::root().join("www/words");
    let (drafts, ours): (Vec<_>, Vec<_>) = languages.iter().partition(|it| words::is_draft(it));
    let mut modules = Vec::new();
    for group in GROUPS {
        let said: BTreeMap<_, _> = ours.iter().map(|it| (&it.tag, said(group, it))).collect();
        modules.push((format!("{group}.js"), module(&json!(said))));
    }
    for draft in &drafts {
        modules.push((
            format!("{PAGE}.{}.js", draft.tag),
            module(&said(PAGE, draft)),
        ));
    }
    let modules: Vec<(PathBuf, String)> = modules
        .into_iter()
        .map(|(name, text)| (folder.join(name), text))
        .collect();
    places::fill(&folder, &modules)
}

fn module(words: &Value) -> String {
    format!(
        "// Made by `cargo xtask build` of src/texts, where words are changed.\n\nexport const words = {words:#};\n"
    )
}

/// What a language says of a group.
fn said(group: &str, language: &Language) -> Value {
    json!(words::scripts(language).get(group))
}

/// Our pages and their scripts.
fn sources() -> Result<Vec<Source>> {
    let mut files = vec![places::root().join("index.html")];
    for entry in fs::read_dir(places::root().join("www"))? {
        let file = entry?.path();
        if file
            .extension()
            .is_some_and(|it| it == "html" || it == "js")
        {
            files.push(file);
        }
    }
    files.sort();
    let read = |file: PathBuf| -> Result<Source> {
        let text = fs::read_to_string(&file)
            .with_context(|| format!("could not read {}", file.display()))?;
        Ok(Source { file, text })
    };
    files.into_iter().map(read).collect()
}

/// What the pages name that there is none of, or say otherwise than in bokmål, and what none of them names.
fn faults(source: &Language, sources: &[Source]) -> Vec<Fault> {
    let known: Vec<_> = source
        .messages
        .iter()
        .filter_map(|message| Some((words::script_name(&message.id)?, message)))
        .filter(|((group, _), _)| GROUPS.contains(group))
        .collect();
    let uses: Vec<_> = sources.iter().flat_map(|it| uses(it, sources)).collect();
    let mut faults = Vec::new();
    for Use {
        group,
        name,
        file,
        line,
        said,
    } in &uses
    {
        let named = known
            .iter()
            .find(|((of, it), _)| Some(*of) == *group && it == name);
        let told = named.map(|(_, message)| (&message.id, words::written(&message.text)));
        let sentence = match (group, told, said) {
            (None, ..) => format!("`{name}` is named here, and no script of the page has words."),
            (Some(group), None, _) => {
                format!("`{name}` is not among the texts of the group `{group}`.")
            }
            (_, Some((id, word)), Some(said)) if escaped(&word) != *said => {
                format!("`{id}` is “{said}” here, and “{word}” in {SOURCE}.ftl.")
            }
            _ => continue,
        };
        faults.push(Fault::new(file, *line, &sentence));
    }
    for ((group, name), message) in &known {
        let id = &message.id;
        let mut say = |sentence: &str| {
            faults.push(Fault::new(&source.file, message.line, sentence));
        };
        if !uses
            .iter()
            .any(|it| it.group == Some(*group) && it.name == name)
        {
            say(&format!("`{id}` is unused: no page names `{name}`."));
        }
        if message.text.is_list() || !message.text.places().is_empty() {
            say(&format!(
                "`{id}` is a page's, so it must be one text without places: nothing fills them."
            ));
        }
    }
    faults
}

/// As HTML writes it.
fn escaped(word: &str) -> String {
    let escaped = word.replace('&', "&amp;").replace('<', "&lt;");
    escaped.replace('\u{a0}', "&nbsp;")
}

fn uses<'text>(source: &'text Source, sources: &'text [Source]) -> Vec<Use<'text>> {
    if source.file.extension().is_some_and(|it| it == "html") {
        in_page(source, sources)
    } else {
        in_script(source)
    }
}

/// The words that elements of a page name, of the group that its script has. What else a page says is in one language.
fn in_page<'text>(page: &'text Source, sources: &'text [Source]) -> Vec<Use<'text>> {
    let tags: Vec<_> = tags(&page.text).collect();
    let scripts = tags.iter().filter_map(|tag| attribute(tag.written, "src"));
    let group = scripts
        .filter_map(|src| Path::new(src).file_name())
        .filter_map(|name| sources.iter().find(|it| it.file.file_name() == Some(name)))
        .flat_map(|script| imports(&script.text))
        .find_map(|(called, group)| (called == WORDS).then_some(group));
    let mut found = Vec::new();
    for Tag {
        written,
        after,
        line,
    } in tags
    {
        let named = [
            (attribute(written, "data-text"), Some(after)),
            (
                attribute(written, "data-label"),
                attribute(written, "aria-label"),
            ),
        ];
        for (name, said) in named {
            if let Some(name) = name.filter(|name| !name.is_empty()) {
                found.push(Use {
                    group,
                    name,
                    file: &page.file,
                    line,
                    said: Some(said.unwrap_or_default()),
                });
            }
        }
    }
    found
}

/// The words that a script has elements say, `say(element, "name")`, and those that it reads, `words[language].name`.
fn in_script(script: &Source) -> Vec<Use<'_>> {
    let Source { file, text } = script;
    let mut found = Vec::new();
    for (called, group) in imports(text) {
        let mut named = |at: usize, name| {
            let line = line(text, at);
            found.push(Use {
                group: Some(group),
                name,
                file,
                line,
                said: None,
            });
        };
        for (at, _) in text.match_indices(&format!("{called}[")) {
            let name = text[at..].split_once("].").map(|(_, rest)| rest);
            if let Some(name) =
                name.and_then(|rest| rest.split(|it: char| !it.is_alphanumeric()).next())
            {
                named(at, name);
            }
        }
        if called != WORDS {
            continue;
        }
        for (at, call) in text.match_indices("say(") {
            let arguments = text[at + call.len()..].split(");").next();
            let word = arguments
                .and_then(|it| it.split_once(", "))
                .map(|(_, word)| word);
            let quoted = word
                .into_iter()
                .flat_map(|word| word.split('"').skip(1).step_by(2));
            quoted
                .filter(|name| !name.is_empty())
                .for_each(|name| named(at, name));
        }
    }
    found
}

/// What a script calls the words of the page around it.
const WORDS: &str = "words";

/// What a script calls the words it imports, and their group.
fn imports(script: &str) -> impl Iterator<Item = (&str, &str)> {
    script.lines().filter_map(|line| {
        let named = line.strip_prefix("import { words")?;
        let (called, module) = named.split_once(" } from \"./words/")?;
        let group = module.strip_suffix(".js\";")?;
        Some((called.strip_prefix(" as ").unwrap_or(WORDS), group))
    })
}

/// A tag, as it is written, with the text up to the next one.
struct Tag<'text> {
    written: &'text str,
    after: &'text str,
    line: usize,
}

fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    html.match_indices('<').filter_map(|(at, _)| {
        let (written, rest) = html[at..].split_once('>')?;
        let after = rest.split('<').next()?;
        Some(Tag {
            written,
            after,
            line: line(html, at),
        })
    })
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|it| *it == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = "page-skip = Hopp\npage-link_read = Lest & fylt inn\npage-language = Språk\nembed-copied = Kopiert.\nloader-retry = Prøv igjen\n";
    const PAGE: &str = "<script src=\"www/page.js\"></script>\n<nav aria-label=\"Språk\" data-label=\"language\">\n<a data-text=\"skip\">Hopp</a><p data-text=\"\"></p>";
    const SCRIPT: &str = "import { words } from \"./words/page.js\";\nimport { words as embed } from \"./words/embed.js\";\n\
        say(find(\"notice\"), held ? \"linkRead\" : \"skip\");\nsay(title, \"\");\nembed[lang].copied;";

    /// What is wrong with these texts, this page and its script.
    fn found(texts: &str, page: &str, script: &str) -> Result<Vec<String>, Faults> {
        let source = words::parse(Path::new("nb.ftl"), texts);
        let sources = [("page.html", page), ("page.js", script)].map(|(file, text)| Source {
            file: file.into(),
            text: text.to_owned(),
        });
        Ok(faults(&source, &sources)
            .iter()
            .map(ToString::to_string)
            .collect())
    }

    #[test]
    fn pages_that_name_every_word_there_is_have_no_fault() -> Result<(), Faults> {
        assert!(found(TEXTS, PAGE, SCRIPT)?.is_empty());
        let escaped = format!("{PAGE}<b data-text=\"linkRead\">Lest &amp; fylt inn</b>");
        assert!(found(TEXTS, &escaped, SCRIPT)?.is_empty());
        Ok(())
    }

    #[test]
    fn a_word_that_there_is_none_of_is_named_where_it_is_used() -> Result<(), Faults> {
        for (page, script, fault) in [
            (
                PAGE.replace("\"\"", "\"jump\""),
                SCRIPT.to_owned(),
                "page.html:3: `jump` is not among the texts of the group `page`.",
            ),
            (
                PAGE.to_owned(),
                SCRIPT.replace("\"\"", "\"read\""),
                "page.js:4: `read` is not among the texts of the group `page`.",
            ),
            (
                PAGE.to_owned(),
                format!("{SCRIPT}\nembed[lang].skip"),
                "page.js:6: `skip` is not among the texts of the group `embed`.",
            ),
        ] {
            assert_eq!(found(TEXTS, &page, &script)?, [fault]);
        }
        assert_eq!(
            found(TEXTS, &PAGE.replace("www/page.js", "www/other.js"), SCRIPT)?,
            [
                "page.html:2: `language` is named here, and no script of the page has words.",
                "page.html:3: `skip` is named here, and no script of the page has words.",
                "nb.ftl:3: `page-language` is unused: no page names `language`.",
            ]
        );
        Ok(())
    }

    #[test]
    fn what_a_page_says_before_its_script_is_there_is_what_the_texts_say() -> Result<(), Faults> {
        assert_eq!(
            found(TEXTS, &PAGE.replace("Hopp<", "Hop <"), SCRIPT)?,
            ["page.html:3: `page-skip` is “Hop ” here, and “Hopp” in nb.ftl."]
        );
        assert_eq!(
            found(TEXTS, &PAGE.replace("Språk", "Mål"), SCRIPT)?,
            ["page.html:2: `page-language` is “Mål” here, and “Språk” in nb.ftl."]
        );
        Ok(())
    }

    #[test]
    fn a_text_that_no_page_names_or_that_none_can_show_is_named_in_its_file() -> Result<(), Faults>
    {
        assert_eq!(
            found(&format!("{TEXTS}embed-more = Mer"), PAGE, SCRIPT)?,
            ["nb.ftl:6: `embed-more` is unused: no page names `more`."]
        );
        assert_eq!(
            found(&TEXTS.replace("Kopiert.", "{ $n } kopiert."), PAGE, SCRIPT)?,
            [
                "nb.ftl:4: `embed-copied` is a page's, so it must be one text without places: nothing fills them."
            ]
        );
        Ok(())
    }
}
