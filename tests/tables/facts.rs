//! The facts a row may give: the column, the field a host would send, and how its cells are written.

use serde_json::{Value as Json, json};

use super::cells;

/// How a column's cells are written.
#[derive(Clone, Copy)]
pub enum Written {
    Word,
    Flag,
    Count,
    Number,
    Date,
    Dates,
    Activities,
}

/// Each fact: the column, and the field a host would send.
pub const FACTS: [(&str, &str, Written); 34] = [
    ("Født", "foedselsdato", Written::Date),
    ("Alder", "alder", Written::Count),
    ("Opphold", "opphold", Written::Word),
    ("EØS", "eoes", Written::Word),
    ("Nedsatt evne", "nedsattEvne", Written::Word),
    ("Ytelser", "ytelser", Written::Word),
    (
        "Arbeidsevnevurdering",
        "arbeidsevnevurdering",
        Written::Word,
    ),
    ("Tett oppfølging", "tettOppfoelging", Written::Word),
    ("Egen jobbsøking", "egenJobbsoeking", Written::Word),
    (
        "Introduksjonsprogram",
        "introduksjonsprogram",
        Written::Word,
    ),
    ("Nav-kontor", "navKontor", Written::Word),
    ("Nav-tilbud", "navTilbud", Written::Word),
    (
        "Uforholdsmessig byrde",
        "uforholdsmessigByrdefullt",
        Written::Word,
    ),
    ("Barn", "barn", Written::Count),
    ("Barn født", "barnFoedselsdatoer", Written::Dates),
    ("Arbeidstimer", "arbeidstimerPerUke", Written::Number),
    ("Lærling", "laerling", Written::Flag),
    ("Timelønn", "timeloenn", Written::Number),
    ("Ugyldig fravær", "ugyldigFravaerTimer", Written::Number),
    ("Dagpenger", "samordning.dagpenger", Written::Number),
    ("Sykepenger", "samordning.sykepenger", Written::Number),
    (
        "Foreldrepenger",
        "samordning.foreldrepenger",
        Written::Number,
    ),
    (
        "Rehabiliteringspenger",
        "samordning.rehabiliteringspenger",
        Written::Number,
    ),
    ("Programstart", "programstart", Written::Date),
    ("Programmåneder", "programMaaneder", Written::Count),
    ("Utbetaling", "utbetaling", Written::Word),
    ("Aktiviteter", "aktiviteter", Written::Activities),
    ("Måneder", "maaneder", Written::Count),
    ("Måneder brukt", "brukteMaaneder", Written::Count),
    ("Søknad mottatt", "soeknadsdato", Written::Date),
    ("Oppstart", "startdato", Written::Date),
    ("Vedtak", "vedtaksdato", Written::Date),
    ("Kronisk syke", "kroniskSyke", Written::Count),
    ("Alene om omsorgen", "aleneomsorg", Written::Flag),
];

impl Written {
    /// A cell as the contract has it.
    pub fn read(self, cell: &str) -> Option<Json> {
        Some(match self {
            Self::Word => json!(cells::id(cell)),
            Self::Flag => json!(["nei", "ja"].iter().position(|word| *word == cell)? == 1),
            Self::Count => json!(cell.parse::<u32>().ok()?),
            Self::Number => json!(cells::number(cell)?),
            Self::Date => json!(cells::date(cell)?),
            Self::Dates => {
                let dates: Option<Vec<_>> = cell.split(" og ").map(cells::date).collect();
                json!(dates?)
            }
            Self::Activities => activities(cell)?,
        })
    }
}

/// "arbeidstrening 20 timer fra uke 3 til uke 9; botrening 17,5 timer".
fn activities(cell: &str) -> Option<Json> {
    if cell == "ingen" {
        return Some(json!([]));
    }
    let read = |text: &str| {
        let digits = text.find(|mark: char| mark.is_ascii_digit())?;
        let (kind, rest) = text.split_at(digits);
        let (hours, weeks) = rest.split_once(" time")?;
        let mut activity =
            json!({ "type": cells::id(kind.trim()), "timerPerUke": cells::number(hours)? });
        for (words, field) in [("fra uke ", "fraUke"), ("til uke ", "tilUke")] {
            if let Some((_, after)) = weeks.split_once(words) {
                let week = after.split(' ').next()?;
                activity[field] = json!(week.parse::<u32>().ok()?);
            }
        }
        Some(activity)
    };
    cell.split("; ")
        .map(read)
        .collect::<Option<Vec<_>>>()
        .map(Json::Array)
}

/// The column of a field of the contract.
pub fn of_field(field: &str) -> &'static str {
    let found = FACTS.iter().find(|fact| fact.1 == field);
    found.map_or("", |fact| fact.0)
}
