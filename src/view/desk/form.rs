//! What is typed and chosen about a participant, and the answers it makes. The texts are all there is to know: answers and
//! errors follow from them, so nothing can be left over from a text that is gone.

use rust_decimal::Decimal;

use super::field::{self, FieldKind, is_asked};
use crate::assess::Choice;
use crate::kvp::limits::{MOST_HOURS_A_MONTH, MOST_KRONER_AT_THE_DESK};
use crate::kvp::{Alder, Answers, Barn, Household, Samordning, Utbetaling, Ytelser, norm};
use crate::law::Rulebook;
use crate::texts::Language;
use crate::texts::desk::DeskField;
use crate::values::{Date, Kroner, Word, Written};
use crate::view::input::{self, InputError, Unit};
use crate::view::{answer, numbers};

/// What decides what the benefits are, where the amounts do: the amounts, and the norm they are measured against.
pub const COUNTED: [DeskField; 9] = [
    DeskField::Aap,
    DeskField::Ufoeretrygd,
    DeskField::Overgangsstoenad,
    DeskField::Tiltakspenger,
    DeskField::AndreYtelser,
    DeskField::Dagpenger,
    DeskField::Sykepenger,
    DeskField::Foreldrepenger,
    DeskField::Norm,
];

/// Everything typed and chosen in one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseForm {
    texts: Vec<(DeskField, String)>,
}

/// Why a text is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// It cannot be read.
    Input(InputError),
    /// A day without rules.
    Outside,
    /// The last week of an activity comes before its first.
    Backwards,
    /// More paid work in a week than a week has.
    TooMuchPaid,
}

/// The least and the most a number may be.
pub type Range = [Decimal; 2];

/// The range of a date, which has none.
pub const NO_RANGE: Range = [Decimal::ZERO; 2];

/// From none up to this.
pub fn up_to(most: impl Into<Decimal>) -> Range {
    [Decimal::ZERO, most.into()]
}

/// What the texts mean under the law of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedForm {
    /// The answers. A text that is no answer is not here.
    pub answers: Answers,
    /// What is wrong, field by field.
    pub wrong: Vec<(DeskField, FieldError)>,
    /// The fields that are asked for.
    pub asked: Vec<DeskField>,
    /// Benefits against the norm, where amounts are typed.
    pub derived: Option<Derived>,
    /// Whom one lives with: alone, unless it is said.
    pub household: Household,
}

/// Benefits against the norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The benefits together, kroner a month.
    pub sum: Kroner,
    /// The norm, where it is known.
    pub norm: Option<Kroner>,
    /// What that suggests of them, where nobody has chosen. The norm is where discretion begins: above it, nothing is decided.
    pub suggests: Option<Ytelser>,
}

impl ParsedForm {
    /// Whether no answer can be made of what was typed in a field.
    pub fn is_unreadable(&self, field: DeskField) -> bool {
        matches!(self.error(field), Some(FieldError::Input(_)))
    }

    /// What the amounts suggest of the benefits, where nobody has chosen.
    pub fn suggested(&self) -> Option<Ytelser> {
        self.derived?.suggests
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(&self, field: DeskField) -> bool {
        self.error(field).is_some()
    }

    /// What is wrong with a field.
    pub fn error(&self, field: DeskField) -> Option<FieldError> {
        let mut wrong = self.wrong.iter();
        wrong
            .find(|(other, _)| *other == field)
            .map(|&(_, wrong)| wrong)
    }
}

impl CaseForm {
    /// Nothing typed, nothing chosen.
    pub const EMPTY: Self = Self { texts: Vec::new() };

    /// The texts that would give these answers.
    pub fn of(answers: &Answers, language: Language) -> Self {
        let mut form = Self::default();
        let number = |number| numbers::ungrouped(number, language);
        form.fill(
            DeskField::Alder,
            answers.alder.map(|alder| match alder {
                Alder::Aar(years) => years.written(),
                Alder::Foedselsdato(born) => numbers::short_date(born),
            }),
        );
        form.fill(
            DeskField::Barn,
            answers.barn.as_ref().map(|barn| match barn {
                Barn::Antall(count) => count.written(),
                Barn::Foedselsdatoer(born) => {
                    let born: Vec<String> = born.iter().copied().map(numbers::short_date).collect();
                    born.join(", ")
                }
            }),
        );
        for &field in DeskField::ALL {
            let word = field::fact(field).and_then(|fact| answer::chosen(answers, fact));
            form.fill(field, word.map(str::to_owned));
        }
        let set_off = answers.samordning.unwrap_or_default();
        for (field, value) in [
            (DeskField::Timer, answers.arbeidstimer_per_uke),
            (DeskField::Timeloenn, answers.timeloenn),
            (DeskField::Fravaer, answers.ugyldig_fravaer_timer),
            (DeskField::Dagpenger, set_off.dagpenger),
            (DeskField::Sykepenger, set_off.sykepenger),
            (DeskField::Foreldrepenger, set_off.foreldrepenger),
            (
                DeskField::Rehabiliteringspenger,
                set_off.rehabiliteringspenger,
            ),
        ] {
            form.fill(field, value.map(number));
        }
        form.fill(
            DeskField::Laerling,
            answers.laerling.filter(|&it| it).map(|_| "ja".to_owned()),
        );
        form.fill(
            DeskField::Start,
            answers.programstart.map(numbers::short_date),
        );
        form.fill(
            DeskField::Maaneder,
            answers.program_maaneder.map(|count| count.written()),
        );
        form.fill(
            DeskField::Utbetaling,
            answers.utbetaling.map(|it| it.id().to_owned()),
        );
        form
    }

    fn fill(&mut self, field: DeskField, text: Option<String>) {
        if let Some(text) = text {
            self.set(field, text);
        }
    }

    /// The text of a field, exactly as it was typed; empty where nothing was.
    pub fn text(&self, field: DeskField) -> &str {
        let text = self.texts.iter().find(|(other, _)| *other == field);
        text.map_or("", |(_, text)| text)
    }

    /// Puts a text in a field.
    pub fn set(&mut self, field: DeskField, text: String) {
        self.texts.retain(|(other, _)| *other != field);
        if !text.is_empty() {
            self.texts.push((field, text));
        }
    }

    /// Takes over what someone else has answered otherwise; what is the same keeps its text.
    pub fn take_over(&mut self, before: &Answers, after: &Answers, language: Language) {
        let [before, after] = [before, after].map(|answers| Self::of(answers, language));
        for &field in DeskField::ALL {
            if before.text(field) != after.text(field) {
                self.set(field, after.text(field).to_owned());
            }
        }
    }

    /// What the texts mean.
    pub fn read(&self, rulebook: Rulebook) -> ParsedForm {
        let mut parsed = ParsedForm::default();
        for &field in DeskField::ALL {
            if !is_asked(field, &parsed.answers, rulebook) {
                continue;
            }
            parsed.asked.push(field);
            let text = self.text(field);
            if input::is_blank(text) {
                continue;
            }
            match field::kind(field) {
                FieldKind::Text(_) => {
                    if let Err(wrong) = parsed.answers.type_in(field, text, rulebook.date()) {
                        parsed.wrong.push((field, wrong));
                    }
                }
                FieldKind::Tick => parsed.answers.laerling = Some(true),
                FieldKind::Choice(_) if field == DeskField::Husholdning => {
                    parsed.household = Household::from_id(text).unwrap_or_default();
                }
                FieldKind::Choice(_) => choose(&mut parsed.answers, field, text),
            }
        }
        self.derive(&mut parsed, rulebook);
        parsed
    }

    /// Has the amounts suggest what the benefits are, where nobody has chosen: none, within the norm, or for Nav to assess.
    fn derive(&self, parsed: &mut ParsedForm, law: Rulebook) {
        use DeskField as F;
        let counted = || COUNTED.into_iter().filter(|&field| field != F::Norm);
        // Benefits that are only set off are not measured unless one measures.
        let measured = |field| field::FieldGroup::of(field) == field::FieldGroup::Benefits;
        let measures = COUNTED.into_iter().filter(|&it| measured(it));
        if measures
            .into_iter()
            .all(|field| input::is_blank(self.text(field)))
        {
            return;
        }
        let is_wrong = COUNTED.into_iter().any(|field| parsed.is_wrong(field));
        if is_wrong || counted().all(|field| input::is_blank(self.text(field))) {
            return;
        }
        let amount = |field| kroner(self.text(field)).ok().map(Kroner::decimal);
        let sum: Kroner = counted().filter_map(amount).sum();
        let known = || norm(law.date(), parsed.household, parsed.answers.barn.as_ref());
        let norm = amount(F::Norm).or_else(|| Some(known()?.kroner));
        let ytelser = match norm {
            _ if sum == Kroner::ZERO => Ytelser::Ingen,
            Some(norm) if sum <= norm => Ytelser::SvaertBegrenset,
            _ => Ytelser::VetIkke,
        };
        let suggests = parsed.answers.ytelser.is_none().then_some(ytelser);
        parsed.answers.ytelser = parsed.answers.ytelser.or(suggests);
        parsed.derived = Some(Derived {
            sum,
            norm,
            suggests,
        });
    }
}

fn choose(answers: &mut Answers, field: DeskField, word: &str) {
    match field::fact(field) {
        Some(fact) => answer::choose(answers, fact, word),
        None => answers.utbetaling = Utbetaling::from_id(word),
    }
}

impl Answers {
    /// Takes a typed text as the answer it is.
    fn type_in(&mut self, field: DeskField, text: &str, law_date: Date) -> Result<(), FieldError> {
        use DeskField as F;
        let kroner = || kroner(text).map_err(FieldError::Input);
        match field {
            F::Alder => self.alder = Some(alder(text, law_date).map_err(FieldError::Input)?),
            F::Barn => self.barn = Some(barn(text, law_date).map_err(FieldError::Input)?),
            F::Timer => {
                self.arbeidstimer_per_uke = Some(input::hours(text).map_err(FieldError::Input)?);
            }
            F::Timeloenn => {
                let wage = input::hourly_wage(text).map_err(FieldError::Input)?;
                self.timeloenn = Some(wage);
            }
            F::Fravaer => {
                let hours = input::decimal(text, MOST_HOURS_A_MONTH, Unit::Hours)
                    .map_err(FieldError::Input)?;
                self.ugyldig_fravaer_timer = Some(hours);
            }
            F::Start => {
                // The next day of this name, where it is written without its year.
                let next = input::next_day(text, law_date);
                let next = next.filter(|&day| Rulebook::at(day).is_ok());
                let start = next.map_or_else(|| input::programme_start(text), Ok);
                let start = start.map_err(|error| match error {
                    InputError::OutOfRange => FieldError::Outside,
                    error => FieldError::Input(error),
                })?;
                self.programstart = Some(start);
            }
            F::Maaneder => {
                self.program_maaneder =
                    Some(input::programme_months(text).map_err(FieldError::Input)?);
            }
            F::Dagpenger => self.set_off().dagpenger = Some(kroner()?),
            F::Sykepenger => self.set_off().sykepenger = Some(kroner()?),
            F::Foreldrepenger => self.set_off().foreldrepenger = Some(kroner()?),
            F::Rehabiliteringspenger => self.set_off().rehabiliteringspenger = Some(kroner()?),
            // The rest are benefits that are only counted, in `derive`.
            _ => drop(kroner()?),
        }
        Ok(())
    }

    fn set_off(&mut self) -> &mut Samordning {
        self.samordning.get_or_insert_default()
    }
}

/// Kroner a month.
pub fn kroner(text: &str) -> Result<Decimal, InputError> {
    input::decimal(text, MOST_KRONER_AT_THE_DESK, Unit::Kroner)
}

/// An age, or the birth date it follows from.
fn alder(text: &str, law_date: Date) -> Result<Alder, InputError> {
    if input::is_meant_as_date(text) {
        input::birth_date(text, law_date).map(Alder::Foedselsdato)
    } else {
        input::age(text).map(Alder::Aar)
    }
}

/// How many children, or their birth dates. Some may not be born yet.
fn barn(text: &str, law_date: Date) -> Result<Barn, InputError> {
    if !input::is_meant_as_date(text) {
        return input::children(text).map(Barn::Antall);
    }
    input::birth_dates(text, law_date).map(Barn::Foedselsdatoer)
}
