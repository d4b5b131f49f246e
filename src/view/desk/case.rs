//! One column: what it says, and what the rules say of it.

use rust_decimal::Decimal;

use super::column::{Column, DeskInput};
use super::field;
use super::form::{COUNTED, FieldError, NO_RANGE, ParsedForm, Range, kroner, up_to};
use crate::assess::Conclusion;
use crate::kvp::limits::{
    MOST_CHILDREN, MOST_HOURS_A_MONTH, MOST_HOURS_A_WEEK, MOST_KRONER_AN_HOUR,
    MOST_KRONER_AT_THE_DESK, MOST_MONTHS, OLDEST,
};
use crate::kvp::program::DAYS_A_WEEK;
use crate::kvp::{
    Answers, Assessment, ConditionId, Plan, Warning, alder_kan_endre_seg_foer_start, assess,
    plan_with_hours,
};
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Rulebook};
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::{fill, listed};
use crate::values::{Date, Kroner};
use crate::view::changes;
use crate::view::input::{self, InputError};
use crate::view::numbers;
use crate::view::result::sure;

/// A column read and assessed.
pub struct Case {
    /// The column.
    pub column: Column,
    /// The law it is asked and assessed by. Where the law date has no rules it only asks.
    pub law: Rulebook,
    /// What its texts mean.
    pub parsed: ParsedForm,
    /// What the rules say, without the amounts that a birthday which is not known could move; while a text cannot be read without any,
    /// so that none is left from before it, and without what rests on that text; and nothing where there are no rules.
    pub assessment: Option<Assessment>,
    /// The same in a month without absence, where there is some: absence is of one month, and not of a year.
    pub ordinary: Option<Assessment>,
}

impl Case {
    /// What the conditions add up to; none while something is wrong that may decide it.
    pub fn conclusion(&self) -> Option<Conclusion> {
        let assessment = self.assessment.as_ref()?;
        let certain = self.parsed.wrong.is_empty();
        certain.then_some(assessment.conclusion)
    }

    /// Whether only whole years are known, and a birthday could come before the start or in the plan that makes other amounts of it.
    pub fn is_birth_date_first(&self) -> bool {
        let assessment = self.assessment.as_ref();
        assessment.is_some_and(|it| it.warnings.contains(&Warning::AlderKanEndreSeg))
            || self.may_be_older_by_start()
    }

    /// Whether that birthday could come before the start, so that no amount is known.
    pub fn may_be_older_by_start(&self) -> bool {
        let assessment = self.assessment.as_ref();
        let readable = assessment.filter(|_| self.parsed.wrong.is_empty());
        readable.is_some_and(|it| alder_kan_endre_seg_foer_start(&self.parsed.answers, it.law_date))
    }

    /// The plan to show; none where a birthday could make another of it.
    pub fn plan(&self) -> Option<&Plan> {
        self.assessment.as_ref()?.plan.as_ref()
    }
}

/// Reads and assesses a column.
pub fn case(column: Column, law: Rulebook) -> Case {
    let parsed = column.read(law);
    let assessment = assessed(&column, &parsed, &parsed.answers, law);
    let absent = parsed.answers.ugyldig_fravaer_timer;
    let ordinary = absent.filter(|hours| !hours.is_zero()).and_then(|_| {
        let answers = Answers {
            ugyldig_fravaer_timer: None,
            ..parsed.answers.clone()
        };
        assessed(&column, &parsed, &answers, law)
    });
    Case {
        column,
        law,
        parsed,
        assessment,
        ordinary,
    }
}

/// The plan by the hours of the weeks, where those of paid work change in the programme; none where they do not.
fn by_week(column: &Column, answers: &Answers) -> Option<Plan> {
    let start = Rulebook::at(answers.programstart?).ok()?;
    let hours = column.programme.paid_by_week(answers);
    let from = |week: u32| {
        let days = week.saturating_sub(1).saturating_mul(DAYS_A_WEEK);
        start.date().plus_days(days)
    };
    let hours: Vec<(Date, Decimal)> = hours
        .iter()
        .map(|&(week, hours)| (from(week), hours))
        .collect();
    let changes = column.programme.has_paid() && hours.len() > 1;
    changes.then(|| plan_with_hours(answers, start, &hours))?
}

fn assessed(
    column: &Column,
    parsed: &ParsedForm,
    answers: &Answers,
    law: Rulebook,
) -> Option<Assessment> {
    let mut assessment = sure(assess(answers, law.date()).ok()?, answers);
    if let (Some(plan), Some(by_week)) = (&mut assessment.plan, by_week(column, answers)) {
        *plan = by_week;
    }
    if !parsed.wrong.is_empty() {
        assessment.stoenad = None;
        assessment.tax = None;
        assessment.income = None;
        assessment.plan = None;
        assessment.steps.clear();
        assessment.changes.clear();
        assessment.warnings.clear();
        assessment
            .findings
            .retain(|finding| !rests_on_wrong(finding.id, parsed));
    }
    Some(assessment)
}

/// Whether a condition is judged by a text that is no answer.
fn rests_on_wrong(condition: ConditionId, parsed: &ParsedForm) -> bool {
    match condition {
        ConditionId::Alder => parsed.is_wrong(DeskField::Alder),
        // A choice stands whatever the amounts are.
        ConditionId::Ytelser => {
            parsed.answers.ytelser.is_none()
                && COUNTED.into_iter().any(|field| parsed.is_wrong(field))
        }
        _ => false,
    }
}

/// What must be mended before there are amounts and a conclusion; none where nothing must.
pub fn withheld(parsed: &ParsedForm, texts: Desk) -> Option<String> {
    let named = |&(field, _): &(DeskField, FieldError)| match field {
        // The hours are those of the week then.
        DeskField::Timer if !parsed.asked.contains(&field) => texts.programme().heading(),
        _ => texts.fields().of(field),
    };
    let fields: Vec<&str> = parsed.wrong.iter().map(named).collect();
    let named = listed(&fields, texts.about().language());
    (!fields.is_empty()).then(|| fill(texts.screen().withheld(), &[("felt", &named)]))
}

/// Reads a column as this law asks for it, where the law date has no rules to assess it by.
pub fn unassessed(column: Column, law: Rulebook) -> Case {
    Case {
        parsed: column.read(law),
        column,
        law,
        assessment: None,
        ordinary: None,
    }
}

/// What stands in a field, in words; none where nothing does. A text is shown as it was read, without the unit or the signs it was typed
/// with, and what cannot be read is never repeated: it may be a birth number.
pub fn in_words(field: DeskField, case: &Case, texts: Desk) -> Option<String> {
    let text = case.column.fields.text(field);
    if input::is_blank(text) {
        return None;
    }
    if case.parsed.is_unreadable(field) {
        return Some(texts.screen().unreadable().to_owned());
    }
    Some(match field::kind(field) {
        field::FieldKind::Text(_) => {
            let language = texts.about().language();
            let input = DeskInput::Field(field);
            match kroner_in(field, text) {
                Some(kroner) => amount(kroner, texts),
                None => case
                    .column
                    .formatted(input, case.law, case.law.date(), language)?,
            }
        }
        field::FieldKind::Tick => texts.choices().of("ja")?.to_owned(),
        field::FieldKind::Choice(_) => field::choice_label(field, text, texts)?.to_owned(),
    })
}

/// The kroner that a text of a field is; none of a field of anything else.
pub fn kroner_in(field: DeskField, text: &str) -> Option<Decimal> {
    let is_kroner = COUNTED.contains(&field) || field == DeskField::Timeloenn;
    is_kroner.then(|| kroner(text).ok())?
}

/// Kroner, with their øre where there are some.
pub fn amount(kroner: Decimal, texts: Desk) -> String {
    let amount = Kroner::decimal(kroner);
    if kroner.is_integer() {
        numbers::kroner(amount, texts.language())
    } else {
        numbers::kroner_and_oere(amount, texts.language())
    }
}

/// What the benefits come to against the norm, and what that suggests; none while no amount is typed.
pub fn derived(case: &Case, texts: Desk) -> Option<String> {
    let derived = case.parsed.derived?;
    let kroner = |amount| numbers::kroner_and_oere(amount, texts.about().language());
    let sum = kroner(derived.sum);
    let words = texts.hints();
    let Some(norm) = derived.norm else {
        return Some(fill(words.without_norm(), &[("sum", &sum)]));
    };
    let template = if derived.sum > norm {
        words.above_norm()
    } else {
        words.within_norm()
    };
    Some(fill(template, &[("sum", &sum), ("norm", &kroner(norm))]))
}

/// What is wrong with a field, and how to correct it.
pub fn message(field: DeskField, wrong: FieldError, texts: Desk) -> String {
    use DeskField as F;
    let (example, range) = match field {
        F::Alder => ("27", up_to(OLDEST)),
        F::Barn => ("2", up_to(MOST_CHILDREN)),
        F::Timer => ("7,5", up_to(MOST_HOURS_A_WEEK)),
        F::Timeloenn => ("250", up_to(MOST_KRONER_AN_HOUR)),
        F::Fravaer => ("7,5", up_to(MOST_HOURS_A_MONTH)),
        F::Start => ("17.08.2026", NO_RANGE),
        F::Maaneder => ("12", [Decimal::ONE, MOST_MONTHS.into()]),
        _ => ("7500", up_to(MOST_KRONER_AT_THE_DESK)),
    };
    explain(wrong, example, range, texts)
}

/// The message for a field with this example, and the range of its number.
pub fn explain(wrong: FieldError, example: &str, [least, most]: Range, texts: Desk) -> String {
    let errors = texts.errors();
    let language = texts.about().language();
    let of_date = input::date(example).is_ok();
    let template = match wrong {
        FieldError::Outside => errors.outside(),
        FieldError::Backwards => errors.backwards(),
        FieldError::TooMuchPaid => errors.too_much_paid(),
        FieldError::Input(error) => match error {
            InputError::NotWhole => errors.not_whole(),
            InputError::TooManyDecimals => errors.too_many_decimals(),
            InputError::Thousands(_) => errors.thousands(),
            InputError::OutOfRange | InputError::BirthYear => errors.out_of_range(),
            InputError::IdentityNumber => errors.identity_number(),
            InputError::WrongForm => errors.date(),
            InputError::ShortYear(_) => errors.short_year(),
            InputError::Impossible => errors.impossible(),
            InputError::Future | InputError::TooOld => errors.born(),
            InputError::Missing if of_date => errors.date(),
            InputError::Missing | InputError::NotANumber => errors.not_a_number(),
        },
    };
    // An age or a number of children may also be given as birth dates.
    let of_birth = [
        errors.date(),
        errors.short_year(),
        errors.impossible(),
        errors.born(),
    ];
    let example = if !of_date && of_birth.contains(&template) {
        "05.03.1999"
    } else {
        example
    };
    // Of weeks an example must be later than most.
    let example = if wrong == FieldError::Backwards {
        "52"
    } else {
        example
    };
    let [one, other] = match wrong {
        FieldError::Input(error) => error.readings(language),
        _ => <[String; 2]>::default(),
    };
    fill(
        template,
        &[
            ("eksempel", example),
            ("minst", &numbers::ungrouped(least, language)),
            ("mest", &numbers::ungrouped(most, language)),
            ("ene", &one),
            ("andre", &other),
            ("fra", &numbers::date(FIRST_LAW_DATE, language)),
            ("til", &numbers::date(LAST_LAW_DATE, language)),
        ],
    )
}

/// What would change the answer, in the desk's words, each in a line: other answers, then days.
pub fn changes(assessment: &Assessment, texts: Desk) -> [Vec<String>; 2] {
    let (about, words) = (texts.about(), texts.changes());
    let [answers, dates] = changes::worded(assessment, about, |fact, word| {
        let mut fields = DeskField::ALL.iter().copied();
        let field = fields.find(|&it| field::fact(it) == Some(fact))?;
        let answer = texts.choices().of(word).unwrap_or(word);
        let values = [("felt", texts.fields().of(field)), ("svar", answer)];
        Some(fill(words.answer(), &values))
    });
    let answers = answers
        .into_iter()
        .map(|row| [&*row.situation, " ", &row.follows].concat());
    let dates = dates.into_iter().map(|row| {
        let values = [("naar", &*row.situation), ("foelge", &*row.follows)];
        let line = fill(words.date(), &values);
        if row.undecided {
            [&*line, " ", about.result().changes().projected()].concat()
        } else {
            line
        }
    });
    [answers.collect(), dates.collect()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Language, desk};
    use crate::view::desk::field::FieldKind;
    use crate::view::desk::form::CaseForm;
    use crate::view::desk::programme::{ActivityForm, ProgrammeField, ProgrammeForm};

    fn on(year: i32) -> Rulebook {
        Rulebook::at(Date::literal(year, 6, 5)).unwrap_or_else(|_| unreachable!())
    }

    #[test]
    fn a_range_begins_and_ends_with_numbers_that_are_taken() {
        let mut form = CaseForm::EMPTY;
        form.set(DeskField::Timer, "7,5".to_owned());
        let asked = form.read(on(2008)).asked;
        let text = |field: &DeskField| matches!(field::kind(*field), FieldKind::Text(_));
        let numbers = asked.into_iter().filter(text);
        let numbers: Vec<_> = numbers.filter(|&it| it != DeskField::Start).collect();
        assert!(numbers.len() >= 10, "{numbers:?}");
        for field in numbers {
            says_what_is_taken(&format!("{field:?}"), |text| {
                let mut form = form.clone();
                form.set(field, text.to_owned());
                let mut wrong = form.read(on(2008)).wrong.into_iter();
                let (_, wrong) = wrong.find(|(other, _)| *other == field)?;
                let said = |&it: &Language| message(field, wrong, desk(it));
                Some(Language::all().iter().map(said).collect())
            });
        }
        for part in [
            ProgrammeField::Hours(0),
            ProgrammeField::From(0),
            ProgrammeField::To(0),
            ProgrammeField::Used,
            ProgrammeField::Children,
            ProgrammeField::Ill,
        ] {
            says_what_is_taken(&format!("{part:?}"), |text| {
                let mut form = ProgrammeForm::default();
                form.activities.push(ActivityForm::default());
                form.set(part, text.to_owned());
                let wrong = form.wrong(part)?;
                let (example, range) = ProgrammeForm::example(part);
                let said = |&it: &Language| explain(wrong, example, range, desk(it));
                Some(Language::all().iter().map(said).collect())
            });
        }
    }

    /// The ends of the range that is said of what is far outside are taken, and nothing is below the least.
    fn says_what_is_taken(field: &str, messages: impl Fn(&str) -> Option<Vec<String>>) {
        let all_said = messages("9999998").unwrap_or_default();
        assert!(!all_said.is_empty(), "{field} has an end");
        for said in all_said {
            let ends = said
                .split_whitespace()
                .map(|it| it.trim_end_matches([',', '.']));
            let mut ends = ends.filter(|it| it.starts_with(|sign: char| sign.is_ascii_digit()));
            let (Some(least), Some(most)) = (ends.next(), ends.next()) else {
                panic!("{field}: {said}");
            };
            for end in [least, most] {
                assert_eq!(messages(end), None, "{field} takes {end}: {said}");
            }
            assert_eq!(messages("0").is_none(), least == "0", "{field}: {said}");
        }
    }

    #[test]
    fn months_and_weeks_are_counted_from_one() {
        for (language, said) in [
            (
                Language::nb(),
                "Tallet må være fra 1 til 36, for eksempel 12.",
            ),
            (Language::nn(), "Talet må vere frå 1 til 36, til dømes 12."),
            (
                Language::en(),
                "The number must be from 1 to 36, for example 12.",
            ),
        ] {
            let outside = FieldError::Input(InputError::OutOfRange);
            assert_eq!(message(DeskField::Maaneder, outside, desk(language)), said);
        }
    }
}
