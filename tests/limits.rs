//! The contract's schemas and types, and the words of the guide, say the limits that the rules have.

use std::fs;
use std::path::Path;

use kvp_veiviser::bistand::{MOST, MOST_USED};
use kvp_veiviser::kvp::limits::*;
use kvp_veiviser::law::rates;
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::view::numbers;
use rust_decimal::Decimal;
use serde_json::Value;

fn read(file: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/web")
        .join(file);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The one limit at a place in a schema, wherever below it that stands.
fn most(schema: &Value) -> Option<Decimal> {
    let limits = ["maximum", "maxItems"]
        .into_iter()
        .filter_map(|name| schema.get(name));
    let below = schema
        .get("anyOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let limits = limits.map(|limit| limit.to_string().parse().unwrap());
    let mut found: Vec<Decimal> = limits.chain(below.filter_map(most)).collect();
    assert!(found.len() < 2, "{schema}");
    found.pop()
}

/// Every limit in a schema, by the names of the fields that lead to it.
fn limits(schema: &Value, path: &str, found: &mut Vec<(String, Decimal)>) {
    for (group, below) in [("properties", true), ("$defs", false)] {
        for (name, field) in schema
            .get(group)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let path = if below {
                format!("{path}{name}")
            } else {
                path.to_owned()
            };
            found.extend(most(field).map(|most| (path.clone(), most)));
            limits(field, &if below { format!("{path}.") } else { path }, found);
        }
    }
}

#[test]
fn the_schemas_say_the_limits_that_the_rules_have() {
    let set_off = [
        "dagpenger",
        "sykepenger",
        "foreldrepenger",
        "rehabiliteringspenger",
    ];
    let set_off = set_off.map(|benefit| (format!("samordning.{benefit}"), MOST_KRONER_A_MONTH));
    let named = |limits: &[(&str, Decimal)]| -> Vec<(String, Decimal)> {
        let limits = limits.iter();
        limits
            .map(|&(name, most)| (name.to_owned(), most))
            .collect()
    };
    let mut answers = named(&[
        ("alder", OLDEST.into()),
        ("barn", MOST_CHILDREN.into()),
        ("barnFoedselsdatoer", MOST_CHILDREN.into()),
        ("arbeidstimerPerUke", MOST_HOURS_A_WEEK),
        ("timeloenn", MOST_KRONER_AN_HOUR),
        ("ugyldigFravaerTimer", MOST_HOURS_A_MONTH),
        ("programMaaneder", MOST_MONTHS.into()),
    ]);
    answers.extend(set_off);
    for (schema, mut expected) in [
        ("answers", answers),
        (
            "programme",
            named(&[
                ("aktiviteter", MOST_ACTIVITIES.into()),
                ("maaneder", MOST_MONTHS_EXTENDED.into()),
                ("brukteMaaneder", MOST_MONTHS_EXTENDED.into()),
                ("timerPerUke", MOST_HOURS_A_WEEK),
                ("fraUke", MOST_WEEKS.into()),
                ("tilUke", MOST_WEEKS.into()),
            ]),
        ),
        (
            "care",
            named(&[
                ("barn", MOST_CHILDREN.into()),
                ("kroniskSyke", MOST_CHILDREN.into()),
            ]),
        ),
        (
            "bistand-a-input",
            named(&[
                ("tilretteleggere", MOST.into()),
                ("fasteAnsettelser", MOST.into()),
                ("plasser", MOST.into()),
                ("deltakermaaneder", MOST_USED),
            ]),
        ),
        (
            "bistand-b-input",
            named(&[
                ("tilretteleggere", MOST.into()),
                ("veiledningstimer", MOST_USED),
                ("arbeidsgivertimer", MOST_USED),
                ("reisetimer", MOST_USED),
                ("deltakere", MOST.into()),
                ("fasteAnsettelser", MOST.into()),
            ]),
        ),
    ] {
        let text = read(&format!("schema/{schema}.json"));
        let mut found = Vec::new();
        limits(&serde_json::from_str(&text).unwrap(), "", &mut found);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{schema}.json");
    }
}

#[test]
fn the_types_say_the_limits_that_the_rules_have() {
    let types = read("js/core.d.ts");
    for sentence in [
        format!("no more than {OLDEST} years before it"),
        format!("Age on the law date, 0–{OLDEST}."),
        format!("Their birth dates, at most {MOST_CHILDREN};"),
        format!("apprenticeship a week, 0–{MOST_HOURS_A_WEEK}."),
        format!("before tax for those hours, 0–{MOST_KRONER_AN_HOUR}."),
        format!("without permission in a month, 0–{MOST_HOURS_A_MONTH}."),
        format!("How many months it lasts, 1–{MOST_MONTHS}."),
        format!("Hours a week, 0–{MOST_HOURS_A_WEEK}."),
        format!("The first week, 1–{MOST_WEEKS};"),
        format!("At most {MOST_ACTIVITIES}."),
        format!("How many months it lasts, 1–{MOST_MONTHS_EXTENDED}:"),
        format!("before the new decision, 0–{MOST_MONTHS_EXTENDED},"),
    ] {
        assert!(
            types.contains(&sentence),
            "core.d.ts does not say {sentence:?}"
        );
    }
}

#[test]
fn the_packages_readme_says_the_limits_that_the_rules_have() {
    let readme = read("js/README.md");
    for sentence in [
        format!("`\"1999-05-17\"` or 0–{OLDEST} |"),
        format!("| 0–{MOST_CHILDREN}, or at most {MOST_CHILDREN} dates |"),
        format!("| `arbeidstimerPerUke` | 0–{MOST_HOURS_A_WEEK} |"),
        format!("| `timeloenn` | 0–{MOST_KRONER_AN_HOUR} |"),
        format!("| `ugyldigFravaerTimer` | 0–{MOST_HOURS_A_MONTH} |"),
        format!("| a date, 1–{MOST_MONTHS} |"),
        format!("`maaneder`\n(1–{MOST_MONTHS_EXTENDED})"),
        format!("`brukteMaaneder` (0–{MOST_MONTHS_EXTENDED})"),
    ] {
        assert!(
            readme.contains(&sentence),
            "README.md does not say {sentence:?}"
        );
    }
}

#[test]
fn the_guide_says_the_limits_that_the_rules_have() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        let errors = &texts(language).errors;
        let questions = &texts(language).questions;
        let hours = &questions.arbeidstimer.ask;
        let help = hours.help.as_ref().unwrap().paragraphs.concat();
        for (text, most) in [
            (hours.description, MOST_HOURS_A_WEEK),
            (hours.why, MOST_HOURS_A_WEEK),
            (&help, rates::HALV_STILLING.rows()[0].value),
            (questions.plan.months_description, MOST_MONTHS.into()),
            (errors.alder.out_of_range, OLDEST.into()),
            (errors.foedselsdato.too_old, OLDEST.into()),
            (errors.barn.out_of_range, MOST_CHILDREN.into()),
            (errors.arbeidstimer.out_of_range, MOST_HOURS_A_WEEK),
            (errors.timeloenn.out_of_range, MOST_KRONER_AN_HOUR),
            (errors.samordning.out_of_range, MOST_KRONER_IN_THE_GUIDE),
            (errors.program_maaneder, MOST_MONTHS.into()),
        ] {
            let most = numbers::decimal(most, language);
            assert!(text.contains(&most), "{text} does not say {most}");
        }
    }
}

#[test]
fn no_more_hours_are_answered_than_full_time_has() {
    for row in rates::TIMER_PER_UKE.rows() {
        assert_eq!(row.value, MOST_HOURS_A_WEEK);
    }
    let a_year = MOST_HOURS_A_WEEK * Decimal::from(52);
    assert_eq!(MOST_HOURS_A_MONTH * Decimal::from(12), a_year);
}
