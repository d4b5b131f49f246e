//! What the groups of messages are to the code: which share a form, and which belong to an enum.

/// Messages with the same names, in several groups.
pub struct Record {
    /// The type that all such groups get.
    pub name: &'static str,
    /// What is in each of them, in the order of a pack.
    pub fields: &'static [(&'static str, Kind)],
}

/// What a name of a record stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A text that some of them do without.
    Perhaps,
    /// Several texts.
    List,
    /// A record of this name.
    Of(&'static str),
    /// The same, and some do without.
    PerhapsOf(&'static str),
}

/// All of them. A group that has these names, and no others, is one.
pub const RECORDS: &[Record] = &[
    Record {
        name: "Answer",
        fields: &[
            ("label", Kind::Text),
            ("explanation", Kind::Perhaps),
            ("situation", Kind::Perhaps),
        ],
    },
    Record {
        name: "Help",
        fields: &[("title", Kind::Text), ("paragraphs", Kind::List)],
    },
    Record {
        name: "Question",
        fields: &[
            ("title", Kind::Text),
            ("question", Kind::Text),
            ("description", Kind::Text),
            ("why", Kind::Text),
            ("help", Kind::PerhapsOf("Help")),
        ],
    },
    Record {
        name: "JaNeiAnswers",
        fields: &[
            ("ja", Kind::Of("Answer")),
            ("nei", Kind::Of("Answer")),
            ("vet_ikke", Kind::Of("Answer")),
        ],
    },
    Record {
        name: "JaNeiQuestion",
        fields: &[
            ("ask", Kind::Of("Question")),
            ("answers", Kind::Of("JaNeiAnswers")),
        ],
    },
    Record {
        name: "AmountErrors",
        fields: &[
            ("not_a_number", Kind::Text),
            ("too_many_decimals", Kind::Text),
            ("out_of_range", Kind::Text),
            ("identity_number", Kind::Text),
        ],
    },
    Record {
        name: "ConclusionWords",
        fields: &[
            ("heading", Kind::Text),
            ("lead", Kind::Text),
            ("short", Kind::Text),
            ("advice_heading", Kind::Text),
            ("advice", Kind::List),
        ],
    },
    Record {
        name: "ChartWords",
        fields: &[
            ("heading", Kind::Text),
            ("text", Kind::Text),
            ("faint", Kind::Text),
            ("table", Kind::Text),
            ("caption", Kind::Text),
            ("columns", Kind::List),
        ],
    },
    Record {
        name: "Changed",
        fields: &[("since", Kind::Of("Help")), ("before", Kind::Of("Help"))],
    },
    Record {
        name: "OperationWords",
        fields: &[
            ("rate", Kind::Text),
            ("answer", Kind::Text),
            ("count", Kind::Text),
            ("multiply", Kind::Text),
            ("divide", Kind::Text),
            ("add", Kind::Text),
            ("subtract", Kind::Text),
            ("deduct", Kind::Text),
            ("share", Kind::Text),
            ("percent", Kind::Text),
            ("min", Kind::Text),
        ],
    },
];

/// A group that has a message, or a record, for each variant of an enum.
pub struct Keyed {
    /// The group, or the record.
    pub group: &'static str,
    /// The enum.
    pub by: &'static str,
    /// What is in the group beside.
    pub beside: &'static [&'static str],
}

/// All of them. A variant without words does not compile, and neither do words without a variant.
pub const KEYED: &[Keyed] = &[
    keyed("JaNeiAnswers", "crate::assess::JaNei"),
    keyed("OperationWords", "crate::assess::Operation"),
    Keyed {
        group: "questions-opphold",
        by: "crate::kvp::Opphold",
        beside: &["ask"],
    },
    Keyed {
        group: "questions-ytelser",
        by: "crate::kvp::Ytelser",
        beside: &[
            "ask",
            "counts_heading",
            "counts",
            "does_not_count_heading",
            "does_not_count",
            "aap",
            "set_off",
        ],
    },
    Keyed {
        group: "questions-arbeidsevnevurdering",
        by: "crate::kvp::Arbeidsevnevurdering",
        beside: &["ask"],
    },
    Keyed {
        group: "errors-missing",
        by: "crate::kvp::Fact",
        beside: &["foedselsdato"],
    },
    keyed("result-conclusions", "crate::assess::Conclusion"),
    keyed("conditions", "crate::kvp::ConditionId"),
    Keyed {
        group: "outcomes",
        by: "crate::assess::Outcome",
        beside: &["not_raised"],
    },
    keyed("reasons", "crate::kvp::Reason"),
    keyed("steps", "crate::kvp::StepId"),
    keyed("events", "crate::kvp::CalendarEvent"),
    keyed("warnings", "crate::kvp::Warning"),
    keyed("tables", "crate::kvp::RateTable"),
    keyed("sources", "crate::law::Source"),
    keyed("desk-fields", "super::desk::DeskField"),
    keyed("desk-households", "crate::kvp::Household"),
    keyed("desk-rules", "crate::kvp::program::RuleId"),
    keyed("desk-rule_reasons", "crate::kvp::program::RuleReason"),
    keyed("desk-endings", "crate::kvp::program::Ending"),
    keyed("desk-activities", "crate::kvp::program::ActivityKind"),
    keyed("bistand-steps", "crate::bistand::StepId"),
];

const fn keyed(group: &'static str, by: &'static str) -> Keyed {
    Keyed {
        group,
        by,
        beside: &[],
    }
}

/// The words of the element itself, which packs have by their names.
const LOADER: &str = "loader";

/// Groups whose words are the scripts' and the pages', and which the wasm does not number.
const OF_SCRIPTS: &[&str] = &[LOADER, "page", "professionals", "embed", "hosts"];

/// Where the messages of a group show, for translators.
const SHOWN: &[(&str, &str)] = &[
    ("citation", "Everywhere, where a paragraph is named"),
    ("sources", "Everywhere, where a paragraph is named"),
    ("format", "Everywhere, in numbers, amounts and dates"),
    (
        "draft",
        "Above every screen of the guide, in a language that is a draft",
    ),
    (
        LOADER,
        "In place of the guide, before it is there and where it fails",
    ),
    ("page", "Our own pages, around the guide"),
    (
        "professionals",
        "Our own pages for caseworkers, around their screens",
    ),
    (
        "embed",
        "Our own page for those who put the guide on theirs",
    ),
    ("hosts", "Our own examples of pages that others might have"),
    ("desk", "Caseworkers' screens"),
    (ABOUT, "Caseworkers' screens"),
    (
        "bistand",
        "Caseworkers' screens, in the pilot of arbeid med bistand",
    ),
];

/// Where a message shows, for translators.
pub fn shown(id: &str) -> &'static str {
    let group = id.split('-').next();
    let known = SHOWN.iter().find(|(it, _)| Some(*it) == group);
    known.map_or("The guide", |(_, shown)| shown)
}

/// Groups that only the caseworkers' screens have words in.
const OF_THE_WORKBENCH: &[&str] = &["desk", "about", "bistand"];

/// What the guide says to a person, said about one: in place of the messages of these names after it.
pub const ABOUT: &str = "about";

/// The message that one stands in place of, if it is such.
pub fn in_place_of(id: &str) -> Option<&str> {
    id.strip_prefix(ABOUT)?.strip_prefix('-')
}

/// The message of a language that is a draft.
pub const DRAFT: &str = "draft-notice";

/// The languages that others are translated from.
pub const ORIGINALS: &[&str] = &["nb", "nn", "en"];

/// The message that says which way a language is read.
pub const DIRECTION: &str = "format-direction";

/// The message that is the sign before decimals.
pub const DECIMAL: &str = "format-decimal";

/// The message that is the sign between thousands.
pub const GROUP: &str = "format-group";

/// The message that has the names of the months, as they stand in a day.
pub const MONTHS: &str = "format-months";

/// The message that has them as they stand alone.
pub const MONTHS_ALONE: &str = "format-months_alone";

/// The message that is the sign between things with commas in them.
pub const SEPARATOR: &str = "format-separator";

/// Whether an enum chooses between two messages, so that both are filled with the same.
pub fn are_chosen_alike(one: &str, other: &str) -> bool {
    let chosen = |id| {
        let (group, name): (&str, &str) = str::rsplit_once(id, '-')?;
        let keyed = KEYED.iter().find(|keyed| keyed.group == group)?;
        (!keyed.beside.contains(&name)).then_some(group)
    };
    chosen(one).is_some_and(|group| chosen(other) == Some(group))
}

/// Groups that the contract cites with.
const CITED: &[&str] = &["citation", "sources"];

/// Whether the contract cites with a message.
pub fn is_cited(id: &str) -> bool {
    id.split('-')
        .next()
        .is_some_and(|group| CITED.contains(&group))
}

/// Whether a group is the scripts' and the pages'.
pub fn is_of_scripts(group: &str) -> bool {
    OF_SCRIPTS.contains(&group)
}

/// Whether a message is in a pack: by its number, or among the words of the loader. The others are our own pages'.
pub fn is_in_packs(id: &str) -> bool {
    let group = id.split('-').next();
    group.is_some_and(|group| group == LOADER || !is_of_scripts(group))
}

/// Whether a draft must have a message: what is in packs, and what the page around the guide says.
pub fn is_in_drafts(id: &str) -> bool {
    is_in_packs(id) || id.starts_with("page-")
}

/// Groups that tests of whole screens name messages of, so that the compiler cannot tell which of them nothing shows.
const SEEN: &[&str] = &[
    "result-amounts",
    "result-tax",
    "result-next",
    "desk-programme",
];

/// Whether others than the crate itself see the messages of a group.
pub fn is_seen(group: &str) -> bool {
    SEEN.contains(&group)
}

/// Whether a group is only the caseworkers'.
pub fn is_of_the_workbench(group: &str) -> bool {
    OF_THE_WORKBENCH.contains(&group)
}

/// Lists whose lines each have a place of their own on the screen; others may have as many as a language needs.
const FIXED: &[&str] = &["columns", "ordinals", "months", "months_alone"];

/// Whether a list must be as long in every language.
pub fn has_fixed_length(id: &str) -> bool {
    id.rsplit('-')
        .next()
        .is_some_and(|name| FIXED.contains(&name))
}

/// The record of a name.
pub fn record(name: &str) -> Option<&'static Record> {
    RECORDS.iter().find(|record| record.name == name)
}

/// The record that has these names, if one has.
pub fn record_with(names: &[&str]) -> Option<&'static Record> {
    RECORDS.iter().find(|record| {
        let known = names
            .iter()
            .all(|name| record.fields.iter().any(|(field, _)| field == name));
        let whole = record.fields.iter().all(|(field, kind)| {
            matches!(kind, Kind::Perhaps | Kind::PerhapsOf(_)) || names.contains(field)
        });
        known && whole
    })
}
