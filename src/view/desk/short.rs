//! The short text for the journal: some ten lines that one would paste, in whole sentences.

use super::case::{Case, withheld};
use super::compare::{LETTERS, named, summary};
use super::filled::{answers_to_conditions, findings, participant, warned};
use super::month::net;
use super::paid::{self, account, amounts_law, at_start, dated, plan_total};
use super::programme;
use crate::assess::{Conclusion, Outcome};
use crate::kvp::{Assessment, Finding, StepId, Stoenad};
use crate::law::Reference;
use crate::texts::{Desk, Language, fill, separated};
use crate::values::{Kroner, Written};
use crate::view::amounts::{Net, amounts, taken_of, works};
use crate::view::finding::{self, FindingRow, citations};
use crate::view::numbers;

/// The most lines there are of one column. The comparison has a line for each other column.
const MOST: usize = 10;

/// The lines under the first.
pub fn lines(cases: &[Case], case: &Case, other_day: Option<String>, texts: Desk) -> Vec<String> {
    let law_date = || dated(texts.journal().day(), case.law.date(), texts);
    let who = participant(case, texts).into_iter();
    let who: Vec<String> = who.chain([other_day.unwrap_or_else(law_date)]).collect();
    let Some(assessment) = &case.assessment else {
        return vec![who.join(" ")];
    };
    let findings: Vec<Told> = findings(case).map(|found| told(found, texts)).collect();
    let before = [
        Some(who.join(" ")),
        answers_to_conditions(case, texts),
        concluded(case, &findings, texts),
    ];
    let after = [
        month(case, assessment, texts),
        on_account(case, texts),
        planned(case, texts),
        checked(case, texts),
        deadlines(case, texts),
    ];
    let mut lines: Vec<String> = before.into_iter().flatten().collect();
    let after: Vec<String> = after.into_iter().flatten().collect();
    let taken = lines.len().saturating_add(after.len());
    // The first line is above.
    let room = MOST.saturating_sub(1).saturating_sub(taken);
    lines.extend(open(&findings, room, texts));
    lines.extend(after);
    // What the others are of, so that the difference can be read by itself.
    let others = LETTERS.into_iter().zip(cases);
    let others = others.filter(|(_, other)| other.column != case.column);
    lines.extend(others.filter_map(|(letter, other)| {
        other.assessment.as_ref()?;
        let law_date = dated(texts.journal().day(), other.law.date(), texts);
        let mut said: Vec<String> = participant(other, texts).into_iter().collect();
        said.push(law_date);
        let pays = paid::bar(other, texts).into_iter();
        said.extend(pays.map(|(label, amount)| [&*label, ": ", &amount, "."].concat()));
        Some([&*named(letter, texts), ": ", &said.join(" ")].concat())
    }));
    for which in 1..cases.len() {
        lines.push(summary(cases, which, texts).join(" "));
    }
    lines
}

/// A condition, and the paragraph it stands in first, as a whole.
struct Told {
    row: FindingRow,
    paragraph: String,
}

fn told(found: &Finding, texts: Desk) -> Told {
    let whole = |place: &Reference| Reference::to(place.source, place.section);
    let first: Vec<Reference> = found.basis.iter().take(1).map(whole).collect();
    let cited = citations(&first, texts.language());
    Told {
        row: finding::row(found, texts.about()),
        paragraph: cited.into_iter().map(|it| it.label).collect(),
    }
}

/// The conclusion, and where it stands when all are met or what is not answered; or what must be mended first.
fn concluded(case: &Case, findings: &[Told], texts: Desk) -> Option<String> {
    let Some(conclusion) = case.conclusion() else {
        return withheld(&case.parsed, texts);
    };
    let heading = texts
        .about()
        .result()
        .conclusions()
        .of(conclusion)
        .heading();
    if conclusion == Conclusion::Likely {
        return Some([heading, " (", &places(findings, texts.language()), ")."].concat());
    }
    let sentences = [Some([heading, "."].concat()), unanswered(findings, texts)];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    Some(sentences.join(" "))
}

fn unanswered(findings: &[Told], texts: Desk) -> Option<String> {
    let titles = titles(Outcome::Unanswered, findings, texts.language());
    let word = texts.about().outcomes().of(Outcome::Unanswered);
    (!titles.is_empty()).then(|| [word, ": ", &titles, "."].concat())
}

fn titles(outcome: Outcome, findings: &[Told], language: Language) -> String {
    let with = findings.iter().filter(|it| it.row.outcome == outcome);
    let titles: Vec<&str> = with.map(|it| it.row.title).collect();
    separated(&titles, language)
}

/// What is not met or must be assessed, and why: a line each while there is room, and the rest by name.
fn open(findings: &[Told], room: usize, texts: Desk) -> Vec<String> {
    let with = |outcome| findings.iter().filter(move |it| it.row.outcome == outcome);
    let mut explained: Vec<&Told> = with(Outcome::NotMet).collect();
    explained.extend(with(Outcome::Discretion));
    let rest = if explained.len() <= room {
        Vec::new()
    } else {
        explained.split_off(room.saturating_sub(1))
    };
    let explain = |Told { row, .. }: &Told| {
        let place = row.basis.first().map_or("", |it| it.label.as_str());
        [row.word, ": ", row.title, " (", place, "). ", &row.reason].concat()
    };
    let mut lines: Vec<String> = explained.into_iter().map(explain).collect();
    let by_name = [Outcome::NotMet, Outcome::Discretion].map(|outcome| {
        let with = rest.iter().filter(|it| it.row.outcome == outcome);
        let titles: Vec<&str> = with.clone().map(|it| it.row.title).collect();
        let places = places(with.copied(), texts.language());
        let word = texts.about().outcomes().of(outcome);
        let line = || {
            [
                word,
                ": ",
                &separated(&titles, texts.language()),
                " (",
                &places,
                ").",
            ]
            .concat()
        };
        (!titles.is_empty()).then(line)
    });
    let by_name: Vec<String> = by_name.into_iter().flatten().collect();
    lines.extend((!by_name.is_empty()).then(|| by_name.join(" ")));
    lines
}

/// The paragraphs that conditions stand in, each once.
fn places<'of>(findings: impl IntoIterator<Item = &'of Told>, language: Language) -> String {
    let mut places: Vec<&str> = Vec::new();
    for Told { paragraph, .. } in findings {
        if !places.contains(&paragraph.as_str()) {
            places.push(paragraph);
        }
    }
    separated(&places, language)
}

/// A month before tax, what is taken from it, and what that rests on.
fn month(case: &Case, assessment: &Assessment, texts: Desk) -> Option<String> {
    let words = texts.journal();
    if case.may_be_older_by_start() {
        return Some(words.no_birth_date_for_amounts().to_owned());
    }
    let ordinary = case.ordinary.as_ref().unwrap_or(assessment);
    let stoenad = ordinary.stoenad.as_ref()?;
    let template = if stoenad.children > 0 {
        words.amount_with_children()
    } else {
        words.amount()
    };
    let kroner = |amount| numbers::kroner(amount, texts.language());
    let on_law_date = || dated(texts.compare().on_law_date(), assessment.law_date, texts);
    let when = at_start(case, texts).unwrap_or_else(on_law_date);
    let basis = basis(assessment, texts);
    let per_month = kroner(stoenad.net.per_month.total());
    let values = [
        ("beloep", per_month.as_str()),
        ("naar", &when),
        ("hjemmel", &basis),
    ];
    let mut sentences = vec![fill(template, &values)];
    let taken = taken(stoenad, texts).into_iter();
    sentences.extend(taken.map(|(label, amount)| [label, ": ", &kroner(amount), "."].concat()));
    let with_absence = case.ordinary.as_ref().and(assessment.stoenad.as_ref());
    sentences.extend(with_absence.map(|it| {
        let amount = kroner(it.net.per_month.total());
        fill(words.absent_month(), &[("beloep", &amount)])
    }));
    let law = amounts_law(assessment)?;
    let view = amounts(assessment, &case.parsed.answers, law, texts.about())?;
    sentences.extend(view.at_25);
    sentences.extend(view.reservation);
    Some(sentences.join(" "))
}

/// The paragraphs of the benefit and of what is taken. That of the benefit has the supplement too.
fn basis(assessment: &Assessment, texts: Desk) -> String {
    const DECIDING: [StepId; 4] = [
        StepId::StoenadPerAar,
        StepId::TrekkArbeid,
        StepId::TrekkFravaer,
        StepId::TrekkSamordning,
    ];
    let steps = |id| assessment.steps.iter().filter(move |step| step.id == id);
    let mut places: Vec<Reference> = Vec::new();
    for place in DECIDING
        .into_iter()
        .flat_map(steps)
        .flat_map(|step| step.basis)
    {
        let whole = Reference::to(place.source, place.section);
        if !places.contains(&whole) {
            places.push(whole);
        }
    }
    let cited = citations(&places, texts.language());
    let cited: Vec<&str> = cited.iter().map(|it| it.label.as_str()).collect();
    separated(&cited, texts.language())
}

fn taken(stoenad: &Stoenad, texts: Desk) -> Vec<(&'static str, Kroner)> {
    let words = &texts.about().result().amounts();
    let labels = [
        words.reduction_work(),
        words.reduction_absence(),
        words.reduction_set_off(),
    ];
    let taken = labels.into_iter().zip(taken_of(stoenad));
    taken.filter(|(_, amount)| *amount > Kroner::ZERO).collect()
}

/// What reaches the account in an ordinary month, and what that assumes.
fn on_account(case: &Case, texts: Desk) -> Option<String> {
    let words = texts.journal();
    let tax = match net(case)? {
        Net::WageUnknown => return Some(words.no_wage().to_owned()),
        Net::TaxedApart => return None,
        Net::Known(tax) => tax,
    };
    let ordinary = account(case, texts).into_iter().next()?;
    let [_, _, left] = ordinary.amounts;
    let works = works(&case.parsed.answers);
    let template = if works {
        words.account_with_wage()
    } else {
        words.account()
    };
    let amount = numbers::kroner(left, texts.language());
    let mut sentences = vec![
        fill(template, &[("beloep", &amount)]),
        fill(words.assumed(), &[("aar", &tax.year.written())]),
    ];
    let holidays = works.then(|| texts.screen().account().no_holiday_pay().to_owned());
    sentences.extend(holidays);
    Some(sentences.join(" "))
}

/// What the plan comes to, and from when to when.
fn planned(case: &Case, texts: Desk) -> Option<String> {
    let words = texts.journal();
    let Some(plan) = case.plan() else {
        let asks = case.is_birth_date_first() && !case.may_be_older_by_start();
        return asks.then(|| words.no_birth_date().to_owned());
    };
    let month = |day| numbers::month_and_year(day, texts.language());
    let [from, to] = [plan.rows.first()?, plan.rows.last()?].map(|row| month(row.month));
    let total = numbers::kroner(plan_total(case)?, texts.language());
    let values = [("fra", from.as_str()), ("til", &to), ("beloep", &total)];
    Some(fill(words.plan(), &values))
}

/// What the rules warn of, what the programme lacks, and what of it must be assessed, by name.
fn checked(case: &Case, texts: Desk) -> Option<String> {
    let mut said = warned(case, texts);
    let view = viewed(case, texts);
    // Of a week in which nothing is filled in, nothing is lacking yet.
    let begun = !case.column.programme.activities.is_empty();
    let rows = || view.iter().flat_map(|view| &view.findings);
    let findings = || rows().filter(|row| row.is_of_case || begun);
    // A rule has a word of its own where that of its outcome does not fit.
    let mut open: Vec<(&str, Vec<&str>)> = Vec::new();
    for outcome in [Outcome::NotMet, Outcome::Discretion] {
        for row in findings().filter(|row| row.outcome == outcome) {
            match open.iter_mut().find(|(word, _)| *word == row.word) {
                Some((_, titles)) => titles.push(row.title),
                None => open.push((row.word, vec![row.title])),
            }
        }
    }
    let named = open
        .into_iter()
        .map(|(word, titles)| [word, ": ", &separated(&titles, texts.language()), "."].concat());
    let open: Vec<String> = named.collect();
    let heading = texts.programme().week_heading();
    said.extend((!open.is_empty()).then(|| [heading, ". ", &open.join(" ")].concat()));
    (!said.is_empty()).then(|| said.join(" "))
}

fn deadlines(case: &Case, texts: Desk) -> Option<String> {
    let deadlines = viewed(case, texts)?.deadlines;
    (!deadlines.is_empty()).then(|| deadlines.join(" "))
}

fn viewed(case: &Case, texts: Desk) -> Option<programme::ProgrammeView> {
    let form = &case.column.programme;
    let view = || programme::view(form, &case.parsed, case.law, texts);
    (!form.is_empty()).then(view).flatten()
}

#[cfg(test)]
mod tests {
    use crate::law::Rulebook;
    use crate::texts::desk::DeskField as F;
    use crate::texts::{Language, desk};
    use crate::values::Date;
    use crate::view::desk::case::{Case, case};
    use crate::view::desk::column::Column;
    use crate::view::desk::journal::{Length, Moment, journal};

    const DAY: Date = Date::literal(2026, 6, 1);

    const LIKELY: [(F, &str); 11] = [
        (F::Alder, "27 år"),
        (F::Barn, "1"),
        (F::Opphold, "norsk_statsborger"),
        (F::NedsattEvne, "ja"),
        (F::Ytelser, "ingen"),
        (F::Arbeidsevnevurdering, "gjennomfoert"),
        (F::TettOppfoelging, "ja"),
        (F::EgenJobbsoeking, "nei"),
        (F::Introduksjonsprogram, "nei"),
        (F::Start, "1.8.26"),
        (F::Maaneder, "12"),
    ];

    fn filled(fields: &[(F, &str)], law_date: Date) -> Case {
        let mut column = Column::default();
        for (field, text) in fields {
            column.fields.set(*field, (*text).to_owned());
        }
        let law = Rulebook::at(law_date).unwrap_or(Rulebook::LAST);
        case(column, law)
    }

    fn lines(cases: &[Case], front: usize) -> Vec<String> {
        let made = Moment {
            day: DAY,
            time: "13:05".to_owned(),
        };
        let text = journal(cases, front, Length::Short, &made, desk(Language::nb()));
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_case_that_looks_met_is_seven_lines_that_one_would_paste() {
        assert_eq!(
            lines(&[filled(&LIKELY, DAY)], 0),
            [
                "Veiledende utregning av kvalifiseringsprogrammet, laget 1. juni 2026 klokka 13:05. Bare et vedtak avgjør.",
                "Deltakeren er 27 år og har ett barn under 18 år. Regeldatoen er 1. juni 2026.",
                "Opphold i Norge: Norsk statsborger; Vesentlig nedsatt arbeids- og inntektsevne: Ja; Ytelser til livsopphold: Ingen; Arbeidsevnevurderingen er gjort: Ja; Behov for tett og koordinert oppfølging: Ja; Egen jobbsøking er det vesentlige: Nei; Deltar i introduksjonsprogrammet: Nei.",
                "Det ser ut som vilkårene er oppfylt (sosialtjenesteloven § 29; forskrift om sosiale tjenester for personer uten fast bopel § 1; integreringsloven § 8).",
                "Stønaden med barnetillegg er 24 048 kroner i måneden før skatt ved oppstart 1. august 2026 (sosialtjenesteloven § 35).",
                "I en vanlig måned kommer omtrent 20 217 kroner på konto. Anslaget gjelder skatteklasse 1 i 2026 uten annen inntekt, og ikke i Finnmark og Nord-Troms. Skattekortet avgjør.",
                "Planen fra august 2026 til juli 2027 gir til sammen 288 577 kroner før skatt.",
            ]
        );
    }

    #[test]
    fn what_must_be_assessed_is_said_with_its_reason_and_work_with_what_it_takes() {
        let mut fields = LIKELY.to_vec();
        fields.extend([
            (F::Ytelser, "svaert_begrenset"),
            (F::Byrdefullt, "nei"),
            (F::Timer, "15 t"),
            (F::Fravaer, "10"),
            (F::Dagpenger, "2 000,50 kr"),
        ]);
        let lines = lines(&[filled(&fields, DAY)], 0);
        assert_eq!(
            lines.get(1..7).unwrap_or_default(),
            [
                "Deltakeren er 27 år, har ett barn under 18 år, jobber 15 timer i uka, har 10 timer ugyldig fravær i én måned og får dagpenger (2 000,50 kroner i måneden). Regeldatoen er 1. juni 2026.",
                "Opphold i Norge: Norsk statsborger; Vesentlig nedsatt arbeids- og inntektsevne: Ja; Ytelser til livsopphold: Svært begrensede; Arbeidsevnevurderingen er gjort: Ja; Behov for tett og koordinert oppfølging: Ja; Egen jobbsøking er det vesentlige: Nei; Deltar i introduksjonsprogrammet: Nei.",
                "Minst ett vilkår må vurderes.",
                "Må vurderes: Ingen eller svært begrensede ytelser (sosialtjenesteloven § 29 første ledd). Ytelsene er svært begrensede. Vurder dem skjønnsmessig.",
                "Stønaden med barnetillegg er 12 428 kroner i måneden før skatt ved oppstart 1. august 2026 (sosialtjenesteloven § 35; sosialtjenesteloven § 37; sosialtjenesteloven § 36; sosialtjenesteloven § 38). Trekk for lønnet arbeid: 9 619 kroner. Trekk for andre ytelser: 2 001 kroner. I måneden med fraværet er den 10 948 kroner.",
                "Timelønnen er ikke oppgitt. Derfor vet vi ikke hva som kommer på konto.",
            ]
        );
    }

    #[test]
    fn the_column_in_front_is_named_and_its_own_law_date_is_said() {
        let cases = || {
            let other = Date::literal(2024, 5, 1);
            [filled(&LIKELY, DAY), filled(&LIKELY, other)]
        };
        for (front, start) in [
            (
                0,
                "Kolonne A: Deltakeren er 27 år og har ett barn under 18 år. Regeldatoen er 1. juni 2026.",
            ),
            (
                1,
                "Kolonne B: Deltakeren er 27 år og har ett barn under 18 år. Regeldatoen er 1. mai 2024, ikke i dag.",
            ),
        ] {
            let lines = lines(&cases(), front);
            assert!(
                lines.get(1).is_some_and(|line| line.starts_with(start)),
                "{lines:?}"
            );
            assert!(lines.last().is_some_and(|line| line.starts_with("B gir ")));
        }
    }
}
