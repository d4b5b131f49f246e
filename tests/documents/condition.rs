//! The page of a condition.

use kvp_veiviser::assess::Choice;
use kvp_veiviser::kvp::{Answers, Condition, Fact, Opphold, asked};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Rulebook};
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::values::{Date, Word};

use super::given::{Given, facts, possible};
use super::markdown::{basis, date, period, places, table};
use super::outcomes::Sheet;
use super::{MADE, comments};

/// The page.
pub fn page(condition: &Condition) -> String {
    let facts = facts(condition);
    let sheets = sheets(condition, &facts);
    let texts = texts(Language::nb());
    let rule: Vec<&str> = facts
        .iter()
        .map(|&fact| texts.questions().ask(fact).why())
        .collect();
    [
        format!("# {}\n", texts.conditions().of(condition.id)),
        format!("`{}` · {MADE}\n", condition.id.id()),
        format!("{}\n", rule.join(" ")),
        format!("*In English:* {}\n", comments::of_file(&source(condition))),
        format!("## Når det gjelder\n\n{}.\n", period(condition.in_force)),
        format!(
            "## Hjemmel\n\n{}",
            basis(&condition.basis, condition.in_force)
        ),
        format!("## Spørsmål\n\n{}", questions(&facts)),
        format!("## Utfall\n\n{}", outcomes(&sheets)),
        format!("## Endringer\n\n{}", changes(condition, &sheets)),
    ]
    .join("\n")
}

/// Where the condition is written: in the file it is named after.
fn source(condition: &Condition) -> String {
    let id = condition.id.id();
    let name = id.strip_prefix("kvp.").unwrap();
    format!("src/kvp/conditions/{name}.rs")
}

/// Every day of the coverage, in stretches on which the condition says the same; none where it is not in force.
fn sheets(condition: &Condition, facts: &[Fact]) -> Vec<(Date, Option<Sheet>)> {
    let mut sheets: Vec<(Date, Option<Sheet>)> = Vec::new();
    let mut day = FIRST_LAW_DATE;
    while day <= LAST_LAW_DATE {
        let sheet = Sheet::on(condition, facts, day);
        if sheets.last().is_none_or(|(_, last)| *last != sheet) {
            sheets.push((day, sheet));
        }
        day = day.next();
    }
    sheets
}

fn questions(facts: &[Fact]) -> String {
    let parts: Vec<String> = facts.iter().map(|&fact| question(fact)).collect();
    parts.join("\n")
}

fn question(fact: Fact) -> String {
    let ask = texts(Language::nb()).questions().ask(fact);
    let mut text = format!(
        "**{}** {} (`{}`)\n",
        ask.question(),
        ask.description(),
        fact.id()
    );
    let answers = possible(Some(fact))
        .into_iter()
        .filter_map(|given| match given {
            Given::Word(word) => {
                Some((word, texts(Language::nb()).questions().answer(fact, word)?))
            }
            Given::Nothing | Given::Age(_) => None,
        });
    let answers: Vec<String> = answers
        .map(|(word, answer)| {
            let more = answer
                .explanation()
                .map_or(String::new(), |more| format!(" – {more}"));
            format!("- {} (`{word}`){more}\n", answer.label())
        })
        .collect();
    if !answers.is_empty() {
        text.push_str(&format!("\n{}", answers.concat()));
    }
    if !is_asked(fact) {
        text.push_str(
            "\nInnbyggere blir ikke spurt om dette; det er noe bare en veileder kan vite.\n",
        );
    }
    text
}

/// Whether citizens are asked on any day: the stay decides whether the EEA is worth asking about.
fn is_asked(fact: Fact) -> bool {
    let mut day = FIRST_LAW_DATE;
    while day <= LAST_LAW_DATE {
        for &opphold in Opphold::ALL {
            let answers = Answers {
                opphold: Some(opphold),
                ..Answers::default()
            };
            if asked(&answers, Rulebook::at(day).unwrap()).any(|asked| asked == fact) {
                return true;
            }
        }
        day = day.plus_months(1);
    }
    false
}

fn outcomes(sheets: &[(Date, Option<Sheet>)]) -> String {
    let parts = sheets.iter().filter_map(|(from, sheet)| {
        let rows = sheet.as_ref()?.rows().into_iter().map(|row| {
            let (outcome, reason) = row.key;
            let outcome = format!(
                "{} (`{}`)",
                texts(Language::nb()).outcomes().of(outcome),
                outcome.id()
            );
            vec![
                row.answers,
                outcome,
                format!("`{}`", reason.id()),
                row.reason,
            ]
        });
        let rows: Vec<_> = rows.collect();
        Some(format!(
            "### Fra {}\n\n{}",
            date(*from),
            table(&["Svar", "Utfall", "Grunn", "Teksten"], &rows)
        ))
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// Every day on which the condition or its place in the law is another than the day before.
fn changes(condition: &Condition, sheets: &[(Date, Option<Sheet>)]) -> String {
    let mut changes: Vec<(Date, String)> = Vec::new();
    for row in condition.basis.rows() {
        if row.from > FIRST_LAW_DATE && condition.in_force.contains(row.from) {
            changes.push((row.from, format!("Ny hjemmel: {}.", places(row.value))));
        }
    }
    for pair in sheets.windows(2) {
        let [(_, before), (from, now)] = pair else {
            continue;
        };
        changes.push((*from, change(before.as_ref(), now.as_ref())));
    }
    changes.sort_by_key(|&(from, _)| from);
    if changes.is_empty() {
        return "Ingen.\n".to_owned();
    }
    let rows: Vec<_> = changes
        .into_iter()
        .map(|(from, what)| vec![date(from), what])
        .collect();
    table(&["Dato", "Hva"], &rows)
}

fn change(before: Option<&Sheet>, now: Option<&Sheet>) -> String {
    let (before, now) = match (before, now) {
        (None, _) => return "Vilkåret begynner å gjelde.".to_owned(),
        (_, None) => return "Vilkåret gjelder ikke lenger.".to_owned(),
        (Some(before), Some(now)) => (before, now),
    };
    let outcomes = &texts(Language::nb()).outcomes();
    let changed: Vec<String> = now
        .changes(before)
        .into_iter()
        .map(|row| {
            let (then, now) = row.key;
            format!(
                "{} – nå «{}», før «{}».",
                row.answers,
                outcomes.of(now),
                outcomes.of(then)
            )
        })
        .collect();
    if changed.is_empty() {
        "Samme utfall, men grensene i begrunnelsen er nye.".to_owned()
    } else {
        changed.join("<br>")
    }
}
