//! What a caseworker takes along says what the rules say, whatever the case: five hundred of them.

use kvp_veiviser::kvp::{Answers, Barn, Utbetaling, assess};
use kvp_veiviser::law::{LAST_LAW_DATE, Rulebook};
use kvp_veiviser::texts::Language;
use kvp_veiviser::texts::desk::desk;
use kvp_veiviser::values::{Date, Kroner};
use kvp_veiviser::view::desk::case::case;
use kvp_veiviser::view::desk::form::Form;
use kvp_veiviser::view::desk::programme::ProgrammeForm;
use kvp_veiviser::view::desk::takeaway::{Moment, csv, journal};
use kvp_veiviser::view::numbers;
use proptest::prelude::*;
use proptest::sample::select;

use crate::any::{answers_with_age, law_date, ten_thousand};

fn five_hundred() -> ProptestConfig {
    ProptestConfig {
        cases: ten_thousand().cases.min(500),
        ..ProptestConfig::default()
    }
}

fn planned() -> impl Strategy<Value = (Answers, Date)> {
    (answers_with_age(), law_date(), 1_u32..=36).prop_map(|((answers, date), start, months)| {
        // A child born after the last law date changes nothing, and is refused where it is typed.
        let barn = answers.barn.map(|barn| match barn {
            Barn::Foedselsdatoer(born) => Barn::Foedselsdatoer(
                born.into_iter()
                    .filter(|&day| day <= LAST_LAW_DATE)
                    .collect(),
            ),
            count @ Barn::Antall(_) => count,
        });
        let answers = Answers {
            barn,
            programstart: Some(start),
            program_maaneder: Some(months),
            utbetaling: answers.utbetaling.or(Some(Utbetaling::Maaned)),
            ..answers
        };
        (answers, date)
    })
}

/// The amount with spaces and comma, worked out here from its hundredths.
fn written(amount: Kroner, language: Language) -> String {
    numbers::decimal(amount.rounded(), language).replace('\u{a0}', " ")
}

proptest! {
    #![proptest_config(five_hundred())]

    #[test]
    fn what_the_fields_say_is_assessed_as_the_answers_are((answers, date) in planned(), language in select(&Language::ALL[..])) {
        let case = case(&Form::of(&answers, language), Rulebook::at(date).unwrap());
        prop_assert_eq!(&case.reading.wrong, &[]);
        let (desk, core) = (case.assessment.unwrap(), assess(&answers, date).unwrap());
        prop_assert_eq!(desk.conclusion, core.conclusion);
        prop_assert_eq!(desk.findings, core.findings);
        prop_assert_eq!(desk.stipend, core.stipend);
        prop_assert_eq!(desk.tax, core.tax);
        prop_assert_eq!(desk.plan.map(|plan| plan.rows), core.plan.map(|plan| plan.rows));
    }

    #[test]
    fn the_journal_holds_every_outcome_paragraph_and_amount((answers, date) in planned(), language in select(&Language::ALL[..])) {
        let (texts, rulebook) = (desk(language), Rulebook::at(date).unwrap());
        let form = Form::of(&answers, language);
        let made = Moment { day: date, time: "09:00".to_owned() };
        let case = case(&form, rulebook);
        let text = journal(&form, &ProgrammeForm::default(), &case, None, rulebook, &made, texts);
        let core = assess(&answers, date).unwrap();
        for finding in &core.findings {
            prop_assert!(text.contains(texts.about.conditions.of(finding.id)));
            for &place in finding.basis {
                prop_assert!(text.contains(&kvp_veiviser::texts::citation(place, language)));
            }
        }
        let stipend = core.stipend.unwrap();
        for amount in [stipend.gross.per_month.stoenad, stipend.gross.per_month.total(), stipend.net.per_month.total()] {
            prop_assert!(text.contains(&written(amount, language)), "{}", text);
        }
        for row in core.plan.unwrap().rows {
            prop_assert!(text.contains(&written(row.amount.total(), language)));
        }
        let is_plain = !text.contains(['\u{a0}', '{']);
        prop_assert!(is_plain, "{}", text);
    }

    #[test]
    fn the_table_of_the_plan_is_the_plan((answers, date) in planned()) {
        let form = Form::of(&answers, Language::Nb);
        let case = case(&form, Rulebook::at(date).unwrap());
        let table = csv(&case, desk(Language::Nb)).unwrap();
        let plan = assess(&answers, date).unwrap().plan.unwrap();
        prop_assert_eq!(table.lines().count(), plan.rows.len() + 1);
        for (row, line) in plan.rows.iter().zip(table.lines().skip(1)) {
            let cells: Vec<&str> = line.split(';').collect();
            let amounts = [row.amount.stoenad, row.amount.barnetillegg, row.amount.total()];
            let amounts = amounts.map(|amount| amount.rounded().to_string().replace('.', ","));
            prop_assert_eq!(cells.len(), 7);
            prop_assert_eq!(&cells[..3], &[&row.month.to_string()[..7], &row.weekdays.to_string(), &row.stipend_days.to_string()]);
            prop_assert_eq!(&cells[3..6], &amounts);
        }
    }
}
