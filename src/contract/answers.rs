//! What is known of a person, as hosts send it and get it back.

use rust_decimal::Decimal;
use serde::Serialize;
use strum::VariantNames;

use super::field::{Field, Held, Kind, Slot, Table};
use super::words::{AsWord, Each, IsoDate, TableNumber};
use super::{Error, Value};
use crate::assess::{Choice, JaNei};
use crate::kvp::limits::{
    MOST_CHILDREN, MOST_HOURS_A_MONTH, MOST_HOURS_A_WEEK, MOST_KRONER_A_MONTH, MOST_KRONER_AN_HOUR,
    MOST_MONTHS, OLDEST,
};
use crate::kvp::{
    Alder, Answers, Arbeidsevnevurdering, Barn, Opphold, Samordning, Utbetaling, Ytelser,
};
use crate::values::Date;

/// Reads answers.
///
/// # Errors
/// As for [`Table::read`].
pub fn read_answers(given: &Value) -> Result<Answers, Box<Error>> {
    ANSWERS.read(given, Answers::default())
}

/// Answers as a host gets them back: reading them again gives the same.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Given<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    foedselsdato: Option<IsoDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alder: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opphold: Option<AsWord<Opphold>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eoes: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nedsatt_evne: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ytelser: Option<AsWord<Ytelser>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arbeidsevnevurdering: Option<AsWord<Arbeidsevnevurdering>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tett_oppfoelging: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    egen_jobbsoeking: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    introduksjonsprogram: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nav_kontor: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nav_tilbud: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uforholdsmessig_byrdefullt: Option<AsWord<JaNei>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    barn: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    barn_foedselsdatoer: Option<Each<'a, Date, IsoDate>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arbeidstimer_per_uke: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    laerling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeloenn: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ugyldig_fravaer_timer: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    samordning: Option<Benefits<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    programstart: Option<IsoDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    program_maaneder: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    utbetaling: Option<AsWord<Utbetaling>>,
}

/// Benefits that are set off, as a host gets them back.
#[derive(Serialize)]
struct Benefits<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    dagpenger: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sykepenger: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    foreldrepenger: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rehabiliteringspenger: Option<TableNumber<'a>>,
}

/// The contract's object for answers.
pub fn answers(of: &Answers) -> impl Serialize {
    Given {
        foedselsdato: match of.alder {
            Some(Alder::Foedselsdato(born)) => Some(IsoDate(born)),
            _ => None,
        },
        alder: match of.alder {
            Some(Alder::Aar(years)) => Some(years),
            _ => None,
        },
        opphold: of.opphold.map(AsWord::from),
        eoes: of.eoes.map(AsWord::from),
        nedsatt_evne: of.nedsatt_evne.map(AsWord::from),
        ytelser: of.ytelser.map(AsWord::from),
        arbeidsevnevurdering: of.arbeidsevnevurdering.map(AsWord::from),
        tett_oppfoelging: of.tett_oppfoelging.map(AsWord::from),
        egen_jobbsoeking: of.egen_jobbsoeking.map(AsWord::from),
        introduksjonsprogram: of.introduksjonsprogram.map(AsWord::from),
        nav_kontor: of.nav_kontor.map(AsWord::from),
        nav_tilbud: of.nav_tilbud.map(AsWord::from),
        uforholdsmessig_byrdefullt: of.uforholdsmessig_byrdefullt.map(AsWord::from),
        barn: match of.barn {
            Some(Barn::Antall(count)) => Some(count),
            _ => None,
        },
        barn_foedselsdatoer: match &of.barn {
            Some(Barn::Foedselsdatoer(born)) => Some(born.as_slice().into()),
            _ => None,
        },
        arbeidstimer_per_uke: number(&of.arbeidstimer_per_uke),
        laerling: of.laerling,
        timeloenn: number(&of.timeloenn),
        ugyldig_fravaer_timer: number(&of.ugyldig_fravaer_timer),
        samordning: of.samordning.as_ref().map(|of| Benefits {
            dagpenger: number(&of.dagpenger),
            sykepenger: number(&of.sykepenger),
            foreldrepenger: number(&of.foreldrepenger),
            rehabiliteringspenger: number(&of.rehabiliteringspenger),
        }),
        programstart: of.programstart.map(IsoDate),
        program_maaneder: of.program_maaneder,
        utbetaling: of.utbetaling.map(AsWord::from),
    }
}

fn number(of: &Option<Decimal>) -> Option<TableNumber<'_>> {
    of.as_ref().map(|number| TableNumber(number))
}

type Answer = Field<Answers>;

/// The fields of answers.
pub static ANSWERS: Table<Answers> = Table::new(
    "answers",
    &[
        Answer::new("foedselsdato", Kind::Date, |answers| &mut answers.alder)
            .about("Birth date, no later than the law date and no more than 120 years before it. Not together with `alder`."),
        Answer::new("alder", Kind::Whole(0, OLDEST), |answers| &mut answers.alder)
            .about("Age on the law date, in whole years. Not together with `foedselsdato`."),
        Answer::new("opphold", word::<Opphold>(), |answers| &mut answers.opphold)
            .about("Norwegian citizenship, or lawful stay and fixed abode."),
        Answer::new("eoes", word::<JaNei>(), |answers| &mut answers.eoes)
            .about("EEA national, or a family member of one."),
        Answer::new("nedsattEvne", word::<JaNei>(), |answers| &mut answers.nedsatt_evne)
            .about("Substantially reduced work and income capability."),
        Answer::new("ytelser", word::<Ytelser>(), |answers| &mut answers.ytelser)
            .about("Subsistence benefits."),
        Answer::new("arbeidsevnevurdering", word::<Arbeidsevnevurdering>(), |answers| &mut answers.arbeidsevnevurdering)
            .about("Nav's assessment of work capability."),
        Answer::new("tettOppfoelging", word::<JaNei>(), |answers| &mut answers.tett_oppfoelging)
            .about("Close and coordinated follow-up is needed."),
        Answer::new("egenJobbsoeking", word::<JaNei>(), |answers| &mut answers.egen_jobbsoeking)
            .about("Own job search is the essential activity."),
        Answer::new("introduksjonsprogram", word::<JaNei>(), |answers| &mut answers.introduksjonsprogram)
            .about("Takes part in the introduction programme now."),
        Answer::new("navKontor", word::<JaNei>(), |answers| &mut answers.nav_kontor)
            .about("The municipality has a Nav office. Law dates before 2010."),
        Answer::new("navTilbud", word::<JaNei>(), |answers| &mut answers.nav_tilbud)
            .about("The office can offer a programme. Law dates before 2019."),
        Answer::new("uforholdsmessigByrdefullt", word::<JaNei>(), |answers| &mut answers.uforholdsmessig_byrdefullt)
            .about("A programme would be a disproportionate burden because of circumstances of the applicant. Law dates from 2019; for caseworkers."),
        Answer::new("barn", Kind::Whole(0, MOST_CHILDREN), |answers| &mut answers.barn)
            .about("Children one supports. Not together with `barnFoedselsdatoer`."),
        Answer::new("barnFoedselsdatoer", Kind::Dates(MOST_CHILDREN), |answers| &mut answers.barn)
            .about("Their birth dates, no more than 120 years before the law date; a child may be born later. Not together with `barn`."),
        Answer::new("arbeidstimerPerUke", Kind::Decimal(MOST_HOURS_A_WEEK), |answers| &mut answers.arbeidstimer_per_uke)
            .about("Hours of paid work or apprenticeship a week."),
        Answer::new("laerling", Kind::Flag, |answers| &mut answers.laerling)
            .about("Whether those hours are an apprenticeship."),
        Answer::new("timeloenn", Kind::Decimal(MOST_KRONER_AN_HOUR), |answers| &mut answers.timeloenn)
            .about("Kroner an hour before tax for those hours."),
        Answer::new("ugyldigFravaerTimer", Kind::Decimal(MOST_HOURS_A_MONTH), |answers| &mut answers.ugyldig_fravaer_timer)
            .about("Hours of absence without permission in a month."),
        Answer::new("samordning", Kind::Object, |answers| &mut answers.samordning)
            .of(&SAMORDNING)
            .about("Benefits set off against the qualification benefit."),
        Answer::new("programstart", Kind::Date, |answers| &mut answers.programstart)
            .about("The programme's first day, within 2007-11-01 through 2029-12-31. Where it lies ahead, amounts are those of that day."),
        Answer::new("programMaaneder", Kind::Whole(1, MOST_MONTHS), |answers| &mut answers.program_maaneder)
            .about("How many months it lasts. With `programstart` it gives a plan by month."),
        Answer::new("utbetaling", word::<Utbetaling>(), |answers| &mut answers.utbetaling)
            .about("How the municipality pays; `maaned` where not given."),
    ],
)
.conflicts(&[["foedselsdato", "alder"], ["barnFoedselsdatoer", "barn"]])
.about("KvpAnswers", "What is known of a person. Every field may be left out.");

static SAMORDNING: Table<Samordning> = Table::new(
    "samordning",
    &[
        benefit("dagpenger", |benefits| &mut benefits.dagpenger)
            .about("Unemployment benefit, kroner a month."),
        benefit("sykepenger", |benefits| &mut benefits.sykepenger)
            .about("Sickness benefit, kroner a month."),
        benefit("foreldrepenger", |benefits| &mut benefits.foreldrepenger)
            .about("Parental benefit, kroner a month."),
        benefit("rehabiliteringspenger", |benefits| {
            &mut benefits.rehabiliteringspenger
        })
        .about("Rehabilitation benefit, kroner a month. Set off before 2010 only."),
    ],
)
.about(
    "Samordning",
    "Benefits set off against the qualification benefit.",
);

const fn benefit(
    name: &'static str,
    slot: fn(&mut Samordning) -> &mut dyn Slot,
) -> Field<Samordning> {
    Field::new(name, Kind::Decimal(MOST_KRONER_A_MONTH), slot)
}

/// One of the words of a choice.
const fn word<T: Choice + VariantNames>() -> Kind {
    Kind::Word(<T as VariantNames>::VARIANTS)
}

/// An age in years, or the birth date that it follows from.
impl Slot for Option<Alder> {
    fn set(&mut self, held: Held<'_>) {
        match held {
            Held::Date(born) => *self = Some(Alder::Foedselsdato(born)),
            Held::Whole(years) => *self = Some(Alder::Aar(years)),
            _ => {}
        }
    }
}

/// How many children, or their birth dates.
impl Slot for Option<Barn> {
    fn set(&mut self, held: Held<'_>) {
        match held {
            Held::Whole(count) => *self = Some(Barn::Antall(count)),
            Held::Dates(born) => *self = Some(Barn::Foedselsdatoer(born.to_vec())),
            _ => {}
        }
    }
}

impl Slot for Option<Samordning> {
    fn set(&mut self, _: Held<'_>) {}

    fn read(&mut self, path: &str, given: &Value) -> Result<(), Box<Error>> {
        *self = Some(SAMORDNING.read_at(path, given, Samordning::default())?);
        Ok(())
    }
}
