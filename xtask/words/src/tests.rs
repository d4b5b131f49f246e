//! What fails the build: each fault has its file, its line and a sentence.

use std::path::Path;

use crate::{Faults, Language, check, read};

fn language(tag: &str, text: &str) -> Language {
    read::parse(Path::new(&format!("{tag}.ftl")), text)
}

/// What is wrong with a file by itself.
fn reading(text: &str) -> String {
    Faults(language("nb", text).faults).to_string()
}

/// What is wrong with the source, and with another language beside it.
fn together(source: &str, tag: &str, other: &str) -> String {
    let all = [language("nb", source), language(tag, other)];
    Faults(check::all(&all, |_| false)).to_string()
}

/// What is wrong with a source.
fn source(text: &str) -> String {
    together(text, "nn", text)
        .lines()
        .filter(|it| it.starts_with("nb"))
        .map(|it| format!("{it}\n"))
        .collect()
}

#[test]
fn what_is_as_it_should_be_has_no_fault() {
    let text =
        "## A heading\n\n# To a translator.\na-one = Én { $ting }\na-list =\n    - en\n    - to\n";
    assert_eq!(reading(text), "");
    assert_eq!(together(text, "nn", text), "");
}

#[test]
fn a_message_is_missing_where_its_neighbour_stands() {
    let nn = "a-one = Ein\n\n\na-three = Tre\n";
    assert_eq!(
        together("a-one = En\na-two = To\na-three = Tre\n", "nn", nn),
        "nn.ftl:1: `a-two` is missing: nb.ftl has it on line 2.\n"
    );
}

#[test]
fn every_missing_message_is_told() {
    assert_eq!(
        together("a-one = En\na-two = To\na-three = Tre\n", "nn", ""),
        "nn.ftl:1: `a-one` is missing: nb.ftl has it on line 1.\n\
         nn.ftl:1: `a-two` is missing: nb.ftl has it on line 2.\n\
         nn.ftl:1: `a-three` is missing: nb.ftl has it on line 3.\n"
    );
}

#[test]
fn a_pack_does_without_the_words_of_our_own_pages() {
    let nb = language(
        "nb",
        "loader-retry = Igjen\npage-heading = Prøv\na-one = En\n",
    );
    let faults = check::for_packs(&nb, &language("so", ""));
    assert_eq!(
        Faults(faults).to_string(),
        "so.ftl:1: `loader-retry` is missing: nb.ftl has it on line 1.\n\
         so.ftl:1: `a-one` is missing: nb.ftl has it on line 3.\n"
    );
}

#[test]
fn a_draft_says_that_it_is_one_and_may_lack_our_other_pages() {
    let nb =
        "draft-notice = Et utkast.\npage-heading = Prøv\nembed-heading = Sett inn\na-one = En\n";
    let both = [language("nb", nb), language("uk", "a-one = Один\n")];
    assert_eq!(
        Faults(check::all(&both, |it| it.tag == "uk")).to_string(),
        "uk.ftl:1: `draft-notice` is missing: nb.ftl has it on line 1.\n\
         uk.ftl:1: `page-heading` is missing: nb.ftl has it on line 2.\n"
    );
    // One that is laid beside ours, or is no draft any more, says nothing of it, and bokmål has it for those who translate.
    let [nb, uk] = both;
    let so = language("so", "draft-notice = Waa qabyo.\na-one = Kow\n");
    assert_eq!(check::for_packs(&nb, &uk), []);
    let says_so = [&nb, &uk, &so].map(|it| {
        let said = crate::messages(&nb, it, crate::Part::Guide).unwrap();
        (crate::is_draft(it), said.concat())
    });
    let said = [(false, "En"), (false, "Один"), (true, "Waa qabyo.Kow")];
    assert_eq!(
        says_so,
        said.map(|(is_draft, said)| (is_draft, said.to_owned()))
    );
}

#[test]
fn a_number_of_several_groups_is_kept_whole_where_one_reads_from_right_to_left() {
    let phone = "loader-retry = Ring +47 55 55 33 33, ikke 112.\n";
    let said = |more: &str| {
        let language = language("ar", &[more, phone].concat());
        crate::scripts(&language)["loader"]["retry"].clone()
    };
    assert_eq!(
        said(""),
        "Ring +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33, ikke 112."
    );
    assert_eq!(
        said("format-direction = rtl\n"),
        "Ring \u{2066}+47\u{a0}55\u{a0}55\u{a0}33\u{a0}33\u{2069}, ikke 112."
    );
}

#[test]
fn a_message_that_the_source_lacks_is_unknown() {
    assert_eq!(
        together("a-one = En\n", "nn", "a-one = Ein\na-onee = Ein\n"),
        "nn.ftl:2: `a-onee` is unknown: nb.ftl does not have it.\n"
    );
}

#[test]
fn a_message_is_there_once() {
    assert_eq!(
        reading("a-one = En\na-two = To\na-one = Én\n"),
        "nb.ftl:3: `a-one` is there twice.\n"
    );
}

#[test]
fn places_are_those_of_the_source() {
    let nb = "a-one = Fra { $dato } til { $slutt }\na-two = To\n";
    assert_eq!(
        together(
            nb,
            "nn",
            "a-one = Frå { $date } til { $slutt }\na-two = { $antall }\n"
        ),
        "nn.ftl:1: `a-one` has no place for { $dato }.\n\
         nn.ftl:1: `a-one` has a place for { $date }, which nothing fills: in nb.ftl there is { $dato }, { $slutt }.\n\
         nn.ftl:2: `a-two` has a place for { $antall }, which nothing fills: in nb.ftl there is no place.\n"
    );
}

#[test]
fn places_within_plural_forms_count() {
    let nb = "a-one =\n    { $n ->\n        [one] { $n } time { $naar }\n       *[other] { $n } timer { $naar }\n    }\n";
    let en =
        "a-one =\n    { $n ->\n        [one] { $n } hour\n       *[other] { $n } hours\n    }\n";
    assert_eq!(
        together(nb, "en", en),
        "en.ftl:1: `a-one` has no place for { $naar }.\n"
    );
}

#[test]
fn a_list_stays_a_list_and_a_text_a_text() {
    let nb = "a-one =\n    - en\n    - to\na-two = To\n";
    assert_eq!(
        together(nb, "nn", "a-one = ein, to\na-two =\n    - to\n"),
        "nn.ftl:1: `a-one` must be a list: each item of a list stands on one line and begins with `- `.\n\
         nn.ftl:2: `a-two` must be one text, and not a list.\n"
    );
}

#[test]
fn lists_with_a_place_for_each_line_are_as_long_as_in_the_source() {
    let nb = "a-columns =\n    - en\n    - to\na-points =\n    - en\n    - to\n";
    assert_eq!(
        together(nb, "nn", "a-columns =\n    - ein\na-points =\n    - ein\n"),
        "nn.ftl:1: `a-columns` must have 2 lines, as in nb.ftl, and has 1.\n"
    );
}

#[test]
fn each_line_of_a_list_is_marked() {
    assert_eq!(
        reading("a-one =\n    - en\n      mer av den\n"),
        "nb.ftl:3: `a-one` is a list: each item of a list stands on one line and begins with `- `.\n"
    );
    assert_eq!(
        reading("# To a translator.\na-one =\n\n    en\n    - to\n    - tre\n"),
        "nb.ftl:4: `a-one` is a list: each item of a list stands on one line and begins with `- `.\n"
    );
    assert_eq!(reading("a-one = en - to\n    og - tre\n"), "");
    assert_eq!(
        reading("a-one =\n    - en { $ting }\n"),
        "nb.ftl:2: `a-one` is a list, and a list has no places for values.\n"
    );
}

#[test]
fn what_the_wasm_reads_of_a_language_is_as_it_expects() {
    assert_eq!(
        source("format-months =\n    - januar\nformat-direction = left\nformat-decimal = ,,\n"),
        "nb.ftl:1: `format-months` must have 12 lines, and has 1.\n\
         nb.ftl:3: `format-direction` must be `ltr` or `rtl`.\n\
         nb.ftl:4: `format-decimal` must be one sign.\n"
    );
    assert_eq!(source("format-direction = rtl\nformat-decimal = ٫\n"), "");
    assert_eq!(
        together(
            "format-months =\n    - januar\n",
            "nn",
            "format-months =\n    - januar\n    - februar\n"
        ),
        "nb.ftl:1: `format-months` must have 12 lines, and has 1.\n\
         nn.ftl:1: `format-months` must have 12 lines, and has 2.\n"
    );
    assert_eq!(
        source("format-decimal = ,\nformat-group = ,\n"),
        "nb.ftl:2: `format-group` must be another sign than `format-decimal`.\n"
    );
    assert_eq!(
        source("format-decimal = 0\nformat-group = tusen\n"),
        "nb.ftl:1: `format-decimal` must be a sign, and no letter or digit.\n\
         nb.ftl:2: `format-group` must be a sign, and no letter or digit.\n"
    );
    assert_eq!(source("format-decimal = .\nformat-group = ' '\n"), "");
}

#[test]
fn what_fluent_has_and_we_do_not_is_refused() {
    assert_eq!(
        reading(
            "-term = Et ord\na-one = En\n    .title = Tittel\na-two = { NUMBER($n) }\na-three = { -term }\n"
        ),
        "nb.ftl:1: `-term` is a term, and there are none here.\n\
         nb.ftl:2: `a-one` has attributes, and no message here has any.\n\
         nb.ftl:4: `a-two` has something else than `{ $name }` between braces.\n\
         nb.ftl:5: `a-three` has something else than `{ $name }` between braces.\n"
    );
}

#[test]
fn a_choice_is_by_a_number_and_not_within_another() {
    let within = "a-one =\n    { $n ->\n        [one] { $m ->\n            [one] a\n           *[other] b\n        }\n       *[other] c\n    }\n";
    assert_eq!(
        reading(within),
        "nb.ftl:1: `a-one` has a choice within a choice: write the whole text for each plural form instead.\n"
    );
    let words = "a-one =\n    { $n ->\n        [mann] han\n       *[kvinne] hun\n    }\n";
    assert_eq!(
        reading(words),
        "nb.ftl:1: `a-one` has `[mann]`, which is neither a whole number nor a plural form.\n"
    );
}

#[test]
fn a_sign_that_packs_are_made_with_is_refused() {
    assert_eq!(
        reading("a-one = a | b\n"),
        "nb.ftl:1: `a-one` has the sign |, which no text can have.\n"
    );
}

#[test]
fn what_is_no_fluent_is_told_where_it_stands() {
    let told = |text: &str| {
        let all = reading(text);
        let of_each = all.split_terminator(".\n");
        of_each
            .map(|fault| match fault.split_once(" Remember: ") {
                Some((what, how)) => format!(
                    "{what} {}",
                    how.split_whitespace().take(4).collect::<Vec<_>>().join(" ")
                ),
                None => fault.to_owned(),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told("a-one = En\n\na-two To\n\na-three = { $n\n\n\na-four = Fire\n\nFem og seks\n"),
        [
            "nb.ftl:3: This cannot be read: `a-two To`. a message is `name",
            "nb.ftl:5: This cannot be read: `a-three = { $n`. a place is `{",
            "nb.ftl:10: This cannot be read: `Fem og seks`. a message is `name",
        ]
    );
    assert_eq!(
        told(
            "a-one =\n- en\n- to\na-two =\n    { $n ->\n        [one] en\n        [other] to\n    }\n"
        ),
        [
            "nb.ftl:1: `a-one` says nothing",
            "nb.ftl:2: This cannot be read: `- en`. each item of a",
            "nb.ftl:7: This cannot be read: `[other] to`. a choice ends with",
        ]
    );
    assert_eq!(
        told("a-one = En\n\tog mer\na-two =\n\tto\na-three =\n    { $n ->\n\t[one] en\n    }\n"),
        [2, 4, 7].map(|line| format!("nb.ftl:{line}: This line is indented by a tab: use spaces"))
    );
    let long = "ord ".repeat(40);
    assert!(reading(&long).contains(" ord …`. Remember:"));
}

#[test]
fn a_file_may_begin_with_a_mark_of_its_encoding() {
    assert_eq!(reading("\u{feff}a-one = En\n"), "");
}

#[test]
fn a_file_that_is_no_text_is_told_where_it_stands() {
    let file = std::env::temp_dir().join(format!("words-{}.ftl", std::process::id()));
    std::fs::write(&file, b"a-one = En\na-two = P\xe5\n").unwrap();
    let fault = read::file(&file).err().map(|fault| fault.to_string());
    std::fs::remove_file(&file).unwrap();
    assert_eq!(
        fault,
        Some(format!(
            "{}:2: Some of this cannot be read as text: save the file as UTF-8.",
            file.display()
        ))
    );
}

#[test]
fn what_cannot_be_read_hides_no_other_fault() {
    let nb = "a-one = En\na-two = To\na-three = { $n }\na-four = Fire\n";
    assert_eq!(
        together(
            nb,
            "nn",
            "a-one = a | b\na-two To\na-three = Tre\na-five = Fem\n"
        ),
        "nn.ftl:1: `a-one` has the sign |, which no text can have.\n\
         nn.ftl:2: This cannot be read: `a-two To`. Remember: a message is `name = text` with the name at the beginning of the line, and further lines begin with spaces.\n\
         nn.ftl:3: `a-four` is missing: nb.ftl has it on line 4.\n\
         nn.ftl:3: `a-three` has no place for { $n }.\n\
         nn.ftl:4: `a-five` is unknown: nb.ftl does not have it.\n"
    );
    assert_eq!(
        together("a-one En\na-two = To\n", "nn", "a-one = Ein\na-two =\n"),
        "nb.ftl:1: This cannot be read: `a-one En`. Remember: a message is `name = text` with the name at the beginning of the line, and further lines begin with spaces.\n\
         nn.ftl:2: `a-two` says nothing.\n"
    );
}

#[test]
fn every_message_says_something() {
    assert_eq!(
        reading("a-nil = Null\n\n# To a translator.\na-one =\n\n# And this.\na-two = To\n"),
        "nb.ftl:4: `a-one` says nothing.\n"
    );
    assert_eq!(
        source("a-one = { \"\" }\n"),
        "nb.ftl:1: `a-one` says nothing.\n"
    );
    assert_eq!(
        reading("a-one =\n    { $n ->\n        [one]\n       *[other] b\n    }\n"),
        "nb.ftl:3: This cannot be read: `[one]`. Remember: each form of a choice says something, as in `[one] text`.\n"
    );
    assert_eq!(
        source("a-one =\n    { $n ->\n        [one] { \"\" }\n       *[other] b\n    }\n"),
        "nb.ftl:1: `a-one` says nothing.\n"
    );
}

#[test]
fn a_name_is_a_message_or_a_group() {
    assert_eq!(
        source("a = En\na-one = To\n"),
        "nb.ftl:1: `a` is a message, and others begin with its name and a hyphen.\n"
    );
}

#[test]
fn groups_with_the_same_names_have_all_of_them() {
    let question = "questions-a-ask-title = A\nquestions-a-ask-question = A?\nquestions-a-ask-description = Svar.\nquestions-a-ask-why = Derfor.\n";
    let answers = "questions-a-answers-ja-label = Ja\nquestions-a-answers-nei-label = Nei\nquestions-a-answers-vet_ikke-label = Vet ikke\n";
    let whole = [question, answers].concat();
    assert_eq!(source(&whole), "");
    assert_eq!(
        source(&whole.replace("questions-a-answers-nei-label = Nei\n", "")),
        "nb.ftl:5: `questions-a-answers-nei` is missing.\n"
    );
    assert_eq!(
        source(&whole.replace("ask-why", "ask-reason")),
        "nb.ftl:4: `questions-a-ask-reason` is unknown: in `questions-a-ask` there are title, question, description, why, help.\n\
         nb.ftl:1: `questions-a-ask-why` is missing.\n"
    );
    assert_eq!(
        source(&whole.replace("ask-why = Derfor.", "ask-why =\n    - Derfor.")),
        "nb.ftl:4: `questions-a-ask-why` must be one text.\n"
    );
    assert_eq!(
        source("a-title = Tittel\na-paragraphs = Tekst\n"),
        "nb.ftl:2: `a-paragraphs` must be a list.\n"
    );
    assert_eq!(
        source(&whole.replace("ja-label = Ja", "ja = Ja")),
        "nb.ftl:5: `questions-a-answers-ja` must be a group of messages.\n"
    );
}

#[test]
fn what_is_said_about_a_person_stands_in_place_of_what_is_said_to_one() {
    let nb = "reasons-a = Du er { $alder } år.\nreasons-b = Du er ung.\na-one = Du\na-list =\n    - Du\n";
    assert_eq!(
        source(
            &[
                nb,
                "about-reasons-b = Deltakeren er { $alder } år.\nabout-a-one = Deltakeren\n"
            ]
            .concat()
        ),
        ""
    );
    let wrong = "about-reasons-b = { $aar }\nabout-a-one = { $alder }\nabout-a-two = Deltakeren\nabout-a-list = Deltakeren\n";
    assert_eq!(
        source(&[nb, wrong].concat()),
        "nb.ftl:6: `about-reasons-b` has a place for { $aar }, which nothing fills: for `reasons-b` there is { $alder }.\n\
         nb.ftl:7: `about-a-one` has a place for { $alder }, which nothing fills: for `a-one` there is no place.\n\
         nb.ftl:8: `about-a-two` stands in place of `a-two`, which there is none of.\n\
         nb.ftl:9: `about-a-list` must be a list where `a-list` is one, and else a text.\n"
    );
}

#[test]
fn a_file_is_named_after_its_language() {
    let named = |tag: &str| together("a-one = En\n", tag, "a-one = Ein\n");
    for tag in ["so", "uk", "ckb"] {
        assert_eq!(named(tag), "");
    }
    assert_eq!(
        named("no"),
        "no.ftl:1: `no` means bokmål, whose texts are in nb.ftl.\n"
    );
    for tag in ["somali", "pt-br", "SO", "so.draft", "s"] {
        assert_eq!(
            named(tag),
            format!(
                "{tag}.ftl:1: The file must be called after its language, with two or three small letters, such as `so.ftl`, and not `{tag}.ftl`.\n"
            )
        );
    }
}

/// A message that is said in these plural forms, the last for all others.
fn said(forms: &[&str]) -> String {
    let (last, before) = forms.split_last().unwrap();
    let before: String = before
        .iter()
        .map(|form| format!("        [{form}] a {{ $n }}\n"))
        .collect();
    format!("a-one =\n    {{ $n ->\n{before}       *[{last}] b {{ $n }}\n    }}\n")
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let nb = said(&["one", "other"]);
    let with = |tag: &str, forms: &[&str]| together(&nb, tag, &said(forms));
    for (tag, forms) in [
        ("en", &["one", "other"][..]),
        ("en", &["0", "one", "other"]),
        ("en", &["0", "other"]),
        ("en", &["0", "1", "other"]),
        ("uk", &["one", "few", "many", "other"]),
        ("uk", &["one", "few", "many"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
        ("ar", &["0", "1", "2", "few", "many", "other"]),
        ("so", &["one", "other"]),
        ("ja", &["other"]),
        ("pt", &["one", "other"]),
        ("fr", &["one", "many", "other"]),
        ("xx", &["few", "other"]),
    ] {
        assert_eq!(with(tag, forms), "", "{tag} {forms:?}");
    }
    assert_eq!(
        with("en", &["one", "few", "other"]),
        "en.ftl:1: `a-one` decides by { $n }: en has no plural form `few`.\n"
    );
    assert_eq!(
        with("uk", &["one", "other"]),
        "uk.ftl:1: `a-one` decides by { $n }: the plural form `few` is missing, which uk has, for 2 for example.\n\
         uk.ftl:1: `a-one` decides by { $n }: the plural form `many` is missing, which uk has, for 0 for example.\n"
    );
}
