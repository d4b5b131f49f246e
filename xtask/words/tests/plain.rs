//! What every text must keep, in every language and for whomever it is: the guide, the caseworkers, the pages around them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::Path;
use std::sync::LazyLock;

use words::{Fault, Language, Message, Pattern, Piece};

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/texts");
    let folder = folder.canonicalize().unwrap();
    words::all(&folder).unwrap_or_else(|faults| panic!("{faults}"))
});

/// A text as a reader meets it: a line of a list, or what is said for one of the plural forms.
struct Said<'texts> {
    language: &'texts Language,
    message: &'texts Message,
    /// The name of the message, without that it stands in place of another.
    id: &'texts str,
    text: String,
}

impl Said<'_> {
    fn tag(&self) -> &str {
        &self.language.tag
    }

    /// The groups it is in, and its own name.
    fn is_in(&self, group: &str) -> bool {
        self.id.split('-').any(|it| it == group)
    }

    fn fault(&self, why: &str) -> Fault {
        let sentence = format!("`{}` {why}: {}", self.message.id, self.text);
        Fault::new(&self.language.file, self.message.line, &sentence)
    }
}

/// Every text of a language.
fn all(language: &Language) -> Vec<Said<'_>> {
    let of_message = |message| texts(message).into_iter().map(move |text| (message, text));
    let texts = language.messages.iter().flat_map(of_message);
    let all: Vec<_> = texts
        .map(|(message, text)| Said {
            language,
            message,
            id: message.id.strip_prefix("about-").unwrap_or(&message.id),
            text,
        })
        .collect();
    assert!(all.len() > 1000, "only {} texts found", all.len());
    all
}

fn texts(message: &Message) -> Vec<String> {
    message.text.patterns().iter().flat_map(forms).collect()
}

/// What a pattern says, once for each of its plural forms.
fn forms(pattern: &Pattern) -> Vec<String> {
    pattern.iter().fold(vec![String::new()], |before, piece| {
        let next = match piece {
            Piece::Words(words) => vec![words.clone()],
            Piece::Place(place) => vec![format!("{{{place}}}")],
            Piece::Plural { forms, .. } => forms
                .iter()
                .flat_map(|(_, said)| self::forms(said))
                .collect(),
        };
        let joined = before
            .iter()
            .flat_map(|before| next.iter().map(move |next| format!("{before}{next}")));
        joined.collect()
    })
}

/// Fails with every fault, each on a line with its file and its line.
fn none(faults: Vec<Fault>) {
    let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

/// Looks at every text of every language.
fn each(check: impl Fn(&Said) -> Option<String>) {
    let texts = LANGUAGES.iter().flat_map(all);
    none(
        texts
            .filter_map(|said| check(&said).map(|why| said.fault(&why)))
            .collect(),
    );
}

/// The words of lists.
fn set(lists: &[&'static str]) -> BTreeSet<&'static str> {
    lists
        .iter()
        .flat_map(|list| list.split_whitespace())
        .collect()
}

/// The text without its places.
fn without_places(text: &str) -> String {
    let mut depth = 0;
    let outside = text.chars().filter(|sign| {
        depth += i32::from(*sign == '{');
        let is_outside = depth == 0;
        depth -= i32::from(*sign == '}');
        is_outside
    });
    outside.collect()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !(sign.is_alphanumeric() || "'-,.".contains(sign)));
    words
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The sentences of a text; dates, decimals and abbreviations of dates end none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let after = &text[at + sign.len_utf8()..];
        let ends = matches!(sign, '.' | '?' | ':' | '!')
            && (after.is_empty() || after.starts_with([' ', '»']))
            && !after.trim_start().starts_with(char::is_lowercase);
        if ends {
            sentences.push(text[start..=at].trim());
            start = at + sign.len_utf8();
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| words_of(sentence).next().is_some());
    sentences
}

/// What stands in brackets in a text and begins with a small Latin letter: in a draft, the Norwegian for what is before it.
fn in_brackets(text: &str) -> impl Iterator<Item = &str> {
    let opened = text.split('(').skip(1);
    let closed = opened.filter_map(|it| Some(it.split_once(')')?.0));
    closed.filter(|it| it.starts_with(|sign: char| sign.is_ascii_lowercase()))
}

/// The text as a draft says it without what else is Norwegian there.
fn in_own_words(language: &Language, text: &str) -> String {
    if !words::is_draft(language) {
        return text.to_owned();
    }
    let norwegian = in_brackets(text);
    norwegian.fold(text.to_owned(), |text, it| {
        text.replace(&format!("({it})"), "")
    })
}

/// Words a sentence, plus long words in per cent.
fn lix(text: &str) -> usize {
    let count = words_of(text).count();
    let long = words_of(text)
        .filter(|word| word.chars().count() > 6)
        .count();
    count / sentences(text).len() + 100 * long / count
}

#[test]
fn every_text_is_clean() {
    each(|said| {
        let text = &said.text;
        let foreign = match said.tag() {
            "nb" | "nn" => ['“', '”'],
            "en" => ['«', '»'],
            _ => ['"', '"'],
        };
        let wrong = [
            (text.trim_matches(' ') != text, "has blanks around it"),
            (text.contains("  "), "has a double blank"),
            (text.contains('"'), "has straight quotes"),
            (text.contains(foreign), "has foreign quotes"),
            (
                text.replace("NAV-lov", "")
                    .replace("قانون NAV", "")
                    .contains("NAV"),
                "shouts Nav",
            ),
        ];
        let found = wrong.into_iter().find(|(is_wrong, _)| *is_wrong);
        found.map(|(_, why)| why.to_owned())
    });
}

/// Words that say where on a screen something stands, or in which colour.
const PLACES: &str = "høyre høgre venstre nedenfor nedanfor ovenfor ovanfor øverst øvst nederst nedst \
    grønn grøn grønt rød raud rødt raudt right-hand left below above green red klikk click";

/// Links that say nothing of where they lead.
const BARE: &str = "her|les mer|les meir|mer|meir|here|read more|more";

#[test]
fn no_text_points_at_a_place_or_a_colour_or_says_only_here() {
    let places = set(&[PLACES]);
    each(|said| {
        let lower = said.text.to_lowercase();
        if BARE.split('|').any(|it| it == lower.trim_end_matches('.')) {
            return Some("says too little".to_owned());
        }
        // "Not below zero", "above 1 G" and "what is left" are amounts, not places.
        // A colour that is chosen is called by its name.
        let is_amount =
            said.is_in("operations") || said.is_in("steps") || said.is_in("over_aldersgrensen");
        if is_amount || said.id == "embed-green" {
            return None;
        }
        let without_amounts = ["above the basic amount", "that are left", "what is left"]
            .iter()
            .fold(lower.clone(), |text, amount| text.replace(amount, ""));
        let pointing = words_of(&without_amounts).find(|word| places.contains(word));
        pointing.map(|word| format!("says “{word}”"))
    });
}

// id: sentences-are-short
#[test]
fn sentences_are_short() {
    each(|said| {
        let own = in_own_words(said.language, &said.text);
        let counts = sentences(&own).into_iter().map(|it| words_of(it).count());
        let most = counts.max().unwrap_or_default();
        (most > 25).then(|| format!("has a sentence of {most} words"))
    });
}

/// Languages that LIX is a measure for.
const MEASURED: [&str; 3] = ["nb", "nn", "en"];

// id: topics-read-easily
#[test]
fn every_topic_reads_easily() {
    let mut faults = Vec::new();
    for language in LANGUAGES
        .iter()
        .filter(|it| MEASURED.contains(&it.tag.as_str()))
    {
        let mut topics: BTreeMap<String, Vec<Said>> = BTreeMap::new();
        for said in all(language) {
            let topic = topic(said.message.id.as_str());
            if said.text.ends_with(['.', '?']) {
                topics.entry(topic).or_default().push(said);
            }
        }
        for known in ["questions-alder", "result", "desk", "bistand", "loader"] {
            assert!(topics.contains_key(known), "{known} is no topic");
        }
        // Of a sentence or two the measure says nothing.
        topics.retain(|_, prose| prose.len() > 2);
        for (topic, prose) in topics {
            let text: Vec<_> = prose.iter().map(|said| said.text.as_str()).collect();
            let lix = lix(&text.join(" "));
            if let Some(first) = prose.first().filter(|_| lix > 40) {
                faults.push(Fault::new(
                    &language.file,
                    first.message.line,
                    &format!("`{topic}` has LIX {lix}, and 40 is the most."),
                ));
            }
        }
    }
    none(faults);
}

/// What is read together: a question, and otherwise a screen or a part of one.
fn topic(id: &str) -> String {
    let depth = if id.starts_with("questions-") || id.starts_with("about-") {
        2
    } else {
        1
    };
    id.split('-').take(depth).collect::<Vec<_>>().join("-")
}

#[test]
fn every_error_says_how_to_mend_it() {
    each(|said| {
        let lower = said.text.to_lowercase();
        if !said.is_in("errors") {
            return None;
        }
        if lower.contains("ugyldig") || lower.contains("invalid") {
            return Some("says that it is invalid, and not what to do".to_owned());
        }
        let (example, unknown) = match said.tag() {
            "nb" => ("for eksempel ", "«Vet ikke»"),
            "nn" => ("til dømes ", "«Veit ikkje»"),
            "en" => ("for example ", "“I don't know”"),
            _ => return None,
        };
        let helps = said.text.contains(example) || said.text.contains(unknown);
        (!helps).then(|| "helps nobody".to_owned())
    });
}

const BOKMAAL: &str = "ikke jeg hvorfor hva hvor hvordan hvis noen noe bare være en et uka penger ytelser fra gjør bor vet da \
    måned måneden også sammen mye mer uten oppholdet";
const NYNORSK: &str = "ikkje eg kvifor kva kvar korleis nokon noko berre vere ein ei eit veka pengar ytingar fyrste frå gjer \
    bur veit då månad månaden òg saman mykje meir utan opphaldet";
/// Forms that the norm of nynorsk allows too, of words that are written otherwise here.
const OTHER_NYNORSK: &str = "fyrste fyrst vera verta vert gje gjev koma gjera seia søka søke spørja spørre høgast begynne \
    begynner samtidig viss enda sjøl hjelpa bu- svart lønn lønna trenger tyngjande grunngje";

#[test]
fn no_language_slips_into_another_and_nynorsk_keeps_to_one_form_of_each_word() {
    let foreign = BTreeMap::from([
        ("nb", set(&[NYNORSK])),
        ("nn", set(&[BOKMAAL, OTHER_NYNORSK])),
        ("en", set(&[BOKMAAL, NYNORSK])),
    ]);
    each(|said| {
        let foreign = foreign.get(said.tag())?;
        let lower = without_places(&said.text).to_lowercase();
        let found = words_of(&lower).find(|word| foreign.contains(word));
        found.map(|word| format!("says “{word}”"))
    });
}

#[test]
fn lines_and_steps_have_labels_of_their_own() {
    let mut faults = Vec::new();
    for language in LANGUAGES.iter() {
        let all = all(language);
        for (group, last, count) in [
            ("steps-", "", 90),
            ("conditions-", "", 10),
            ("questions-", "-ask-title", 10),
            ("bistand-fields-", "", 16),
        ] {
            let mut seen = BTreeMap::new();
            let labels = all.iter().filter(|said| {
                said.message.id.starts_with(group) && said.message.id.ends_with(last)
            });
            for said in labels {
                if let Some(other) = seen.insert(&said.text, &said.message.id) {
                    faults.push(said.fault(&format!("says the same as `{other}`")));
                }
            }
            assert!(
                seen.len() >= count,
                "{} {group} has {} labels",
                language.tag,
                seen.len()
            );
        }
    }
    none(faults);
}

/// The numbers in a text, in order of size, as they are in every language: without what stands between thousands, and with a point before decimals.
fn numbers(language: &Language, text: &str) -> Vec<String> {
    let sign = |id| {
        language
            .message(id)
            .map_or_else(String::new, |it| texts(it).concat())
    };
    let (decimal, group) = (sign("format-decimal"), sign("format-group"));
    let text = in_own_words(language, text);
    let signs: Vec<char> = without_places(&text).chars().collect();
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let three = |from: usize| (from..from + 3).all(is_digit) && !is_digit(from + 3);
    let mut numbers = vec![String::new()];
    for (at, sign) in signs.iter().enumerate() {
        let last = numbers.last_mut().unwrap();
        let within = !last.is_empty() && is_digit(at + 1);
        if sign.is_ascii_digit() {
            last.push(*sign);
        } else if within && decimal.contains(*sign) {
            last.push('.');
        } else if !(within && group.contains(*sign) && three(at + 1)) {
            numbers.push(String::new());
        }
    }
    // What has two points is a date.
    let of = |number: &String| match number.matches('.').count() {
        0 | 1 => vec![number.clone()],
        _ => number.split('.').map(ToOwned::to_owned).collect(),
    };
    let mut numbers: Vec<_> = numbers
        .iter()
        .flat_map(of)
        .filter(|it| !it.is_empty())
        .collect();
    numbers.sort();
    numbers
}

/// The sections of acts that a text names, in its order.
fn sections(language: &Language, text: &str) -> Vec<String> {
    let mark = if language.tag == "en" {
        "section"
    } else {
        "§"
    };
    let lower = text.to_lowercase().replace('\u{a0}', " ");
    let mut sections = Vec::new();
    for after in lower.split(mark).skip(1) {
        let mut rest = after.trim_start_matches(['§', 's']).trim_start();
        while rest.starts_with(|sign: char| sign.is_ascii_digit()) {
            let end = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-'));
            let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
            sections.push(number.to_owned());
            let next = [
                "–", ", ", " og ", " and ", " і ", " та ", "، ", " و", " إلى ",
            ]
            .iter()
            .find_map(|between| after.strip_prefix(between));
            rest = next.unwrap_or_default();
        }
    }
    sections.sort();
    sections
}

/// What is read out of the texts of a message: of a list as a whole, for it may have more lines in one language than in another, and else of each plural form.
fn read<What: Ord>(
    language: &Language,
    message: &Message,
    what: impl Fn(&Language, &str) -> What,
) -> BTreeSet<What> {
    let texts = texts(message);
    if message.text.is_list() {
        return [what(language, &texts.join("\n"))].into();
    }
    texts.iter().map(|text| what(language, text)).collect()
}

/// Messages with other numbers than in bokmål, and why.
const OTHER_NUMBERS: [(&str, &str); 3] = [
    // "2. påskedag" and "2. pinsedag" are Easter Monday and Whit Monday.
    ("en", "desk-leave_rights"),
    ("ar", "desk-leave_rights"),
    // Its name stands in Norwegian too.
    ("ar", "sources-r35"),
];

#[test]
fn numbers_and_sections_are_the_same_in_every_language() {
    let (source, others) = LANGUAGES.split_first().unwrap();
    let mut faults = Vec::new();
    let (mut with_numbers, mut with_sections) = (0, 0);
    for language in others {
        for message in &language.messages {
            let original = source.message(&message.id).unwrap();
            let [theirs, ours] =
                [(source, original), (language, message)].map(|(language, message)| {
                    (
                        read(language, message, numbers),
                        read(language, message, sections),
                    )
                });
            with_numbers += usize::from(theirs.0.iter().any(|it| !it.is_empty()));
            with_sections += usize::from(theirs.1.iter().any(|it| !it.is_empty()));
            let has_others = OTHER_NUMBERS.contains(&(&language.tag, &message.id));
            let mut fault = |what: &str, ours: &dyn Debug, theirs: &dyn Debug| {
                let sentence = format!(
                    "`{}` has the {what} {ours:?}, and {theirs:?} in nb.ftl.",
                    message.id
                );
                faults.push(Fault::new(&language.file, message.line, &sentence));
            };
            if (theirs.0 == ours.0) == has_others {
                fault("numbers", &ours.0, &theirs.0);
            }
            if theirs.1 != ours.1 {
                fault("sections", &ours.1, &theirs.1);
            }
        }
    }
    none(faults);
    assert!(with_numbers >= 300, "{with_numbers} messages with numbers");
    assert!(
        with_sections >= 20,
        "{with_sections} messages with sections"
    );
}

/// What is alike in every language: names, addresses, and how a language is written.
fn is_alike(said: &Said) -> bool {
    let text = without_places(&said.text);
    let is_word = |word: &str| word.starts_with(|sign: char| sign.is_ascii_lowercase());
    said.is_in("format") || text.starts_with("https:") || !words_of(&text).any(is_word)
}

#[test]
fn no_text_of_a_draft_is_as_in_bokmaal_but_names() {
    let (source, others) = LANGUAGES.split_first().unwrap();
    let drafts: Vec<_> = others.iter().filter(|it| words::is_draft(it)).collect();
    assert_eq!(
        drafts.iter().map(|it| &*it.tag).collect::<Vec<_>>(),
        ["uk", "ar"]
    );
    let mut faults = Vec::new();
    for language in drafts {
        let same = all(language)
            .into_iter()
            .filter(|said| words::is_as_in(source, language, &said.message.id) && !is_alike(said));
        faults.extend(same.map(|said| said.fault("is as in bokmål")));
    }
    none(faults);
}

#[test]
fn the_norwegian_words_that_drafts_have_in_brackets_are_those_of_bokmaal() {
    let (source, others) = LANGUAGES.split_first().unwrap();
    let all_of_it: Vec<_> = all(source)
        .iter()
        .map(|it| it.text.to_lowercase())
        .collect();
    let bokmaal = all_of_it.join(" ");
    let mut faults = Vec::new();
    let mut found = 0;
    for language in others.iter().filter(|it| words::is_draft(it)) {
        for said in all(language) {
            let lower = without_places(&said.text).to_lowercase();
            let norwegian = in_brackets(&lower).flat_map(words_of);
            for word in
                norwegian.filter(|it| it.starts_with(|sign: char| sign.is_ascii_lowercase()))
            {
                found += 1;
                if !bokmaal.contains(word) {
                    faults.push(
                        said.fault(&format!("has “{word}” in brackets, which bokmål does not")),
                    );
                }
            }
        }
    }
    none(faults);
    assert!(found >= 20, "{found} words in brackets");
}

#[test]
fn numbers_and_sections_are_read_as_each_language_writes_them() {
    let of = |tag: &str| LANGUAGES.iter().find(|it| it.tag == tag).unwrap();
    for (tag, text, read) in [
        (
            "nb",
            "Fra 2\u{a0}000 til 100\u{a0}000 kroner, 37,5 timer, 1, 2 og 3.",
            &["1", "100000", "2", "2000", "3", "37.5"][..],
        ),
        (
            "en",
            "From 2,000 to 100,000 kroner, 37.5 hours, 1, 2 and 3.",
            &["1", "100000", "2", "2000", "3", "37.5"],
        ),
        (
            "nb",
            "Den 24.12.1998 klokka 12.",
            &["12", "12", "1998", "24"],
        ),
        ("en", "On 24.12.1998 at 12.", &["12", "12", "1998", "24"]),
        (
            "nb",
            "Ring {telefon1} eller 55\u{a0}55\u{a0}33\u{a0}33.",
            &["33", "33", "55", "55"],
        ),
    ] {
        assert_eq!(numbers(of(tag), text), read, "{text}");
    }
    for (tag, text, read) in [
        (
            "nb",
            "loven §§ 6, 8 og 9–11 (§ 2-7), jf. § 14 a og § 5A-1",
            &["11", "14", "2-7", "5a-1", "6", "8", "9"][..],
        ),
        (
            "en",
            "sections 6, 8 and 9–11 (section 2-7). Section 14 a and section 5A-1",
            &["11", "14", "2-7", "5a-1", "6", "8", "9"],
        ),
    ] {
        assert_eq!(sections(of(tag), text), read, "{text}");
    }
}
