//! The documents, written from the rules and the texts. What stands here is headings and order, no facts.

mod comments;
mod condition;
mod given;
mod index;
mod markdown;
mod outcomes;
mod programme;
mod rates;

use std::collections::BTreeMap;

use kvp_veiviser::kvp::CONDITIONS;
use kvp_veiviser::kvp::program::RULES;
use kvp_veiviser::values::Word;

/// Every document by its path below `docs`.
pub fn all() -> BTreeMap<String, String> {
    let mut documents = BTreeMap::from([
        ("rates.md".to_owned(), rates::page()),
        ("rules/README.md".to_owned(), index::page()),
    ]);
    for condition in CONDITIONS {
        let path = format!("rules/{}.md", condition.id.id());
        documents.insert(path, condition::page(condition));
    }
    for rule in RULES {
        let path = format!("rules/{}.md", rule.id.id());
        documents.insert(path, programme::page(&rule));
    }
    documents
}

/// The line under each heading.
pub const MADE: &str = "Skrevet av `cargo xtask docs` ut fra reglene og tekstene i koden. Rett reglene, ikke denne fila.";
