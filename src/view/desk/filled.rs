//! What was filled in, as facts: nothing as it was typed, and nothing that nobody answered.

use rust_decimal::Decimal;

use super::case::{Case, amount, in_words};
use super::field::FieldGroup;
use super::form::{COUNTED, kroner};
use super::month::net;
use super::programme::{self, ActivityForm, ProgrammeField, ProgrammeForm, lasting};
use super::week::change_in_week;
use crate::assess::{Choice, JaNei};
use crate::kvp::program::ActivityKind;
use crate::kvp::{Alder, Answers, Barn, Finding, Warning, Ytelser};
use crate::law::rates;
use crate::texts::desk::DeskField;
use crate::texts::{Desk, fill, listed, separated};
use crate::values::{Kroner, Word as _, Written};
use crate::view::amounts::Net;
use crate::view::finding::is_raised;
use crate::view::{input, numbers};

/// What was filled in, field by field.
pub fn inputs(case: &Case, texts: Desk) -> Vec<String> {
    let fact = |field| fact(field, case, texts);
    case.parsed.asked.iter().copied().filter_map(fact).collect()
}

/// What was answered of the conditions, in a sentence; none where nothing was.
pub fn answers_to_conditions(case: &Case, texts: Desk) -> Option<String> {
    let asked = case.parsed.asked.iter().copied();
    let asked = asked.filter(|&field| FieldGroup::of(field) == FieldGroup::Conditions);
    let facts: Vec<String> = asked.filter_map(|field| fact(field, case, texts)).collect();
    (!facts.is_empty()).then(|| [&*separated(&facts, texts.language()), "."].concat())
}

/// A field in words; none where nothing stands in it, or where it only says that an exception does not apply.
fn fact(field: DeskField, case: &Case, texts: Desk) -> Option<String> {
    use DeskField as F;
    let answers = &case.parsed.answers;
    let (words, language) = (texts.journal(), texts.language());
    let text = in_words(field, case, texts)?;
    let labelled = |text: &str| labelled(name(field, texts), text);
    if case.parsed.is_wrong(field) {
        return Some(labelled(&text));
    }
    let a_month = |value: &str| {
        let values = [("hva", name(field, texts)), ("verdi", value)];
        fill(words.a_month(), &values)
    };
    Some(match field {
        F::Byrdefullt if answers.uforholdsmessig_byrdefullt == Some(JaNei::Nei) => return None,
        // It is said with the hours, where there are some.
        F::Laerling if answers.arbeidstimer_per_uke.is_some() => return None,
        F::Alder => match answers.alder? {
            Alder::Aar(years) => fill(words.age(), &[("alder", &years.written())]),
            Alder::Foedselsdato(born) => {
                fill(words.born(), &[("dato", &numbers::short_date(born))])
            }
        },
        F::Barn => match answers.barn.as_ref()? {
            Barn::Antall(count) => fill(words.children(), &[("antall", &count.written())]),
            Barn::Foedselsdatoer(born) => {
                let born: Vec<String> = born.iter().copied().map(numbers::short_date).collect();
                let born: Vec<&str> = born.iter().map(String::as_str).collect();
                fill(
                    words.children_born(),
                    &[("datoer", &listed(&born, language))],
                )
            }
        },
        F::Timer => {
            let template = if answers.laerling == Some(true) {
                words.apprenticeship()
            } else {
                words.work()
            };
            let hours = hours(answers.arbeidstimer_per_uke?, texts);
            fill(template, &[("timer", &hours)])
        }
        F::Timeloenn => labelled(&amount(answers.timeloenn?, texts)),
        F::Fravaer => labelled(&hours(answers.ugyldig_fravaer_timer?, texts)),
        F::Dagpenger | F::Sykepenger | F::Foreldrepenger | F::Rehabiliteringspenger => {
            a_month(&amount(monthly(field, answers)?, texts))
        }
        _ if FieldGroup::of(field) == FieldGroup::Benefits => {
            let typed = case.column.fields.text(field);
            a_month(&amount(kroner(typed).ok()?, texts))
        }
        _ => labelled(&text),
    })
}

/// What a field is of, without its unit.
fn name(field: DeskField, texts: Desk) -> &'static str {
    let names = texts.names();
    match field {
        DeskField::Timeloenn => names.timeloenn(),
        DeskField::Fravaer => names.fravaer(),
        DeskField::Dagpenger => names.dagpenger(),
        DeskField::Sykepenger => names.sykepenger(),
        DeskField::Foreldrepenger => names.foreldrepenger(),
        DeskField::Rehabiliteringspenger => names.rehabiliteringspenger(),
        _ => texts.fields().of(field),
    }
}

/// Hours in words: "7,5 timer".
pub fn hours(hours: Decimal, texts: Desk) -> String {
    let hours = numbers::decimal(hours.normalize(), texts.language());
    fill(texts.programme().hours_of(), &[("antall", &hours)])
}

/// What is set off each month by a benefit.
fn monthly(field: DeskField, answers: &Answers) -> Option<Decimal> {
    let set_off = answers.samordning?;
    match field {
        DeskField::Dagpenger => set_off.dagpenger,
        DeskField::Sykepenger => set_off.sykepenger,
        DeskField::Foreldrepenger => set_off.foreldrepenger,
        DeskField::Rehabiliteringspenger => set_off.rehabiliteringspenger,
        _ => None,
    }
}

/// "er 24 år", and how old by the start where that is another age.
fn aged(alder: Alder, case: &Case, texts: Desk) -> String {
    let on = |day| match alder {
        Alder::Aar(years) => years,
        Alder::Foedselsdato(born) => born.age_on(day),
    };
    let law_date = case.law.date();
    let start = case.parsed.answers.programstart;
    let [now, then] = [law_date, start.unwrap_or(law_date)].map(|day| on(day).written());
    let words = texts.journal();
    if start > Some(law_date) && now != then {
        fill(
            words.is_aged_at_start(),
            &[("alder", &now), ("start", &then)],
        )
    } else {
        fill(words.is_aged(), &[("alder", &now)])
    }
}

/// "Deltakeren er 27 år, har ett barn og jobber 15 timer i uka." None where nothing of it is known.
pub fn participant(case: &Case, texts: Desk) -> Option<String> {
    let (answers, words) = (&case.parsed.answers, texts.journal());
    let clause = |template, name, value: &str| fill(template, &[(name, value)]);
    let age = answers.alder.map(|alder| aged(alder, case, texts));
    let children = answers.barn.as_ref();
    let children = children.map(|barn| barn.count_on(case.law.date()).written());
    let paid = |hours: &Decimal| !hours.is_zero();
    let work = answers.arbeidstimer_per_uke.filter(paid);
    let works = if answers.laerling == Some(true) {
        words.is_apprentice()
    } else {
        words.works()
    };
    let wage = answers.timeloenn.filter(|_| work.is_some());
    let absence = answers.ugyldig_fravaer_timer.filter(paid);
    let mut clauses: Vec<String> = [
        age,
        children.map(|count| clause(words.has_children(), "antall", &count)),
        work.map(|it| clause(works, "timer", &hours(it, texts))),
        wage.map(|it| clause(words.earns(), "beloep", &amount(it, texts))),
        absence.map(|it| clause(words.is_absent(), "timer", &hours(it, texts))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let asked = case.parsed.asked.iter().copied();
    clauses.extend(asked.filter_map(|field| {
        let kroner = monthly(field, answers).filter(paid)?;
        let benefit = name(field, texts).to_lowercase();
        let values = [
            ("ytelse", benefit.as_str()),
            ("beloep", &amount(kroner, texts)),
        ];
        Some(fill(words.receives(), &values))
    }));
    let clauses: Vec<&str> = clauses.iter().map(String::as_str).collect();
    let facts = listed(&clauses, texts.language());
    (!clauses.is_empty()).then(|| clause(words.participant(), "fakta", &facts))
}

/// The conditions that something was said of. An exception that nobody raised, or that was said not to apply, is not among them.
pub fn findings(case: &Case) -> impl Iterator<Item = &Finding> {
    let findings = case.assessment.iter().flat_map(|it| &it.findings);
    findings.filter(|found| is_raised(found))
}

/// What the rules warn of. That the birth date is missing is said where it is missed.
pub fn warned(case: &Case, texts: Desk) -> Vec<String> {
    let warnings = case.assessment.iter().flat_map(|it| &it.warnings);
    let told = warnings.filter(|&&warning| warning != Warning::AlderKanEndreSeg);
    let mut said: Vec<String> = told
        .map(|&warning| texts.about().warnings().of(warning).to_owned())
        .collect();
    said.extend(none_but_some(case, texts));
    said.extend(change_in_week(case, texts));
    said.extend(turns_67(case, texts));
    said.extend(set_off_taxed(case, texts));
    said
}

/// That no benefit is chosen and some are typed.
pub fn none_but_some(case: &Case, texts: Desk) -> Option<String> {
    let none = case.column.fields.text(DeskField::Ytelser) == Ytelser::Ingen.id();
    let amounts = COUNTED
        .into_iter()
        .filter(|&field| field != DeskField::Norm);
    let amount = |field| kroner(case.column.fields.text(field)).ok();
    let sum: Kroner = amounts.filter_map(amount).map(Kroner::decimal).sum();
    let language = texts.about().language();
    let values = [
        ("valg", texts.choices().ingen()),
        ("sum", &*numbers::kroner(sum, language)),
    ];
    let said = || fill(texts.told().none_but_some(), &values);
    (none && sum > Kroner::ZERO).then(said)
}

/// That the participant reaches the upper age while the programme lasts.
fn turns_67(case: &Case, texts: Desk) -> Option<String> {
    let answers = &case.parsed.answers;
    let Some(Alder::Foedselsdato(born)) = answers.alder else {
        return None;
    };
    let start = answers.programstart.filter(|_| case.plan().is_some())?;
    let end = start.plus_months(answers.program_maaneder?);
    let limit = case.law.read(&rates::OEVRE_ALDER).value;
    let day = born.birthday(limit);
    let date = numbers::date(day, texts.language());
    let values = [("alder", &*limit.written()), ("dato", &*date)];
    (start < day && day < end).then(|| fill(texts.told().turns_67(), &values))
}

/// That what is set off is income too, where the tax of the qualification benefit is shown.
fn set_off_taxed(case: &Case, texts: Desk) -> Option<String> {
    let is_known = net(case).and_then(Net::known).is_some();
    let taken = case.assessment.as_ref()?.stoenad.as_ref()?;
    let is_taken = taken.reductions.samordning > Kroner::ZERO;
    (is_known && is_taken).then(|| texts.told().set_off_taxed().to_owned())
}

/// The activities of the programme week.
pub fn activities(programme: &ProgrammeForm, texts: Desk) -> Vec<String> {
    let activity = |(index, row): (usize, &ActivityForm)| {
        let name = texts.activities().of(ActivityKind::from_id(&row.kind)?);
        let hours = input::hours(&row.hours).ok();
        let [from, to] = [&row.from, &row.to]
            .map(|text| programme::week(text).map_or(String::new(), |week| week.written()));
        Some(match hours {
            _ if programme.is_wrong(index) => labelled(name, texts.screen().unreadable()),
            None => labelled(name, &texts.screen().unanswered().to_lowercase()),
            Some(hours) => {
                let values = [
                    ("aktivitet", name),
                    ("timer", &self::hours(hours, texts)),
                    ("uker", &lasting(&from, &to, texts)),
                ];
                fill(texts.journal().activity(), &values)
            }
        })
    };
    let activities = programme.activities.iter().enumerate();
    activities.filter_map(activity).collect()
}

/// What was filled in of the case beside the fields: its dates, and the months used.
pub fn case_inputs(programme: &ProgrammeForm, texts: Desk) -> Vec<String> {
    let words = texts.programme();
    let parts = [
        (words.application(), ProgrammeField::Application),
        (words.decision(), ProgrammeField::Decision),
        (words.used(), ProgrammeField::Used),
    ];
    parts_in_words(&parts, programme, texts)
}

/// What was filled in of the care of children.
pub fn care_inputs(programme: &ProgrammeForm, texts: Desk) -> Vec<String> {
    let words = texts.programme();
    let parts = [
        (words.leave_children(), ProgrammeField::Children),
        (words.leave_ill(), ProgrammeField::Ill),
    ];
    let mut filled = parts_in_words(&parts, programme, texts);
    filled.extend(programme.alone.then(|| words.leave_alone().to_owned()));
    filled
}

fn parts_in_words(
    parts: &[(&str, ProgrammeField)],
    programme: &ProgrammeForm,
    texts: Desk,
) -> Vec<String> {
    let parts = parts.iter().filter_map(|&(label, part)| {
        let text = answered(part, programme, texts)?;
        Some(labelled(label, &text))
    });
    parts.collect()
}

/// A part of the programme as it was read; none where nothing stands in it.
pub fn answered(part: ProgrammeField, programme: &ProgrammeForm, texts: Desk) -> Option<String> {
    if input::is_blank(programme.text(part)) {
        return None;
    }
    let read = programme.formatted(part, texts.language());
    let read = read.filter(|_| programme.wrong(part).is_none());
    Some(read.unwrap_or_else(|| texts.screen().unreadable().to_owned()))
}

fn labelled(label: &str, text: &str) -> String {
    [label, ": ", text].concat()
}
