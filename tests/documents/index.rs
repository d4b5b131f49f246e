//! The index of the rules, in the statute's order.

use kvp_veiviser::kvp::CONDITIONS;
use kvp_veiviser::kvp::program::RULES;
use kvp_veiviser::law::{LAST_LAW_DATE, Reference, Table};
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::values::{Period, Word};

use super::markdown::{period, places, table};
use super::{MADE, programme};

/// The page.
pub fn page() -> String {
    let conditions = CONDITIONS.iter().map(|condition| {
        row(
            condition.id.id(),
            texts(Language::nb()).conditions().of(condition.id),
            texts(Language::en()).conditions().of(condition.id),
            condition.in_force,
            &condition.basis,
        )
    });
    let rules = RULES.iter().map(|rule| {
        row(
            rule.id.id(),
            &programme::title(rule),
            &programme::gloss(&rule.id),
            rule.in_force,
            &rule.basis,
        )
    });
    let headings = ["Regel", "In English", "Gjelder", "Siste hjemmel"];
    [
        "# Reglene\n".to_owned(),
        format!("{MADE}\n"),
        "Satsene står i [rates.md](../rates.md), og det vi har lagt til grunn der loven tier, i\n[0008](../decisions/0008-readings-of-the-law.md).\n".to_owned(),
        "## Vilkårene, i lovens rekkefølge\n".to_owned(),
        table(&headings, &conditions.collect::<Vec<_>>()),
        "## Programmet\n".to_owned(),
        table(&headings, &rules.collect::<Vec<_>>()),
    ]
    .join("\n")
}

fn row(
    id: &str,
    title: &str,
    english: &str,
    in_force: Period,
    basis: &Table<&'static [Reference]>,
) -> Vec<String> {
    let last = in_force.last.unwrap_or(LAST_LAW_DATE);
    vec![
        format!("[{title}]({id}.md)"),
        english.to_owned(),
        period(in_force),
        places(basis.at(last).value),
    ]
}
