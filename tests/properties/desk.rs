//! What a caseworker takes along says what the rules say, whatever the case: five hundred of them.

use kvp_veiviser::kvp::{Answers, Barn, Utbetaling, Warning, assess};
use kvp_veiviser::law::{LAST_LAW_DATE, Rulebook};
use kvp_veiviser::texts::Language;
use kvp_veiviser::texts::desk;
use kvp_veiviser::values::{Date, Kroner};
use kvp_veiviser::view::desk::case::case;
use kvp_veiviser::view::desk::export::{Moment, csv, journal};
use kvp_veiviser::view::desk::column::Column;
use kvp_veiviser::view::desk::form::CaseForm;
use kvp_veiviser::view::desk::paid::{account, birth_date_first, lines};
use kvp_veiviser::view::desk::plan::shown;
use kvp_veiviser::view::numbers;
use kvp_veiviser::view::result::sure;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::dec;

use crate::any::{answers_with_age, law_date, random_cases};

fn five_hundred() -> ProptestConfig {
    ProptestConfig {
        cases: random_cases().cases.min(500),
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

/// A column with these answers.
fn column(answers: &Answers, language: Language) -> Column {
    Column {
        fields: CaseForm::of(answers, language),
        ..Column::default()
    }
}

/// The amount with spaces and comma, worked out here from its hundredths.
fn written(amount: Kroner, language: Language) -> String {
    numbers::decimal(amount.rounded(), language).replace('\u{a0}', " ")
}

proptest! {
    #![proptest_config(five_hundred())]

    #[test]
    fn what_the_fields_say_is_assessed_as_the_answers_are((answers, date) in planned(), language in select(Language::all())) {
        let case = case(column(&answers, language), Rulebook::at(date).unwrap());
        prop_assert_eq!(&case.parsed.wrong, &[]);
        let core = sure(assess(&answers, date).unwrap(), &answers);
        let desk = case.assessment.unwrap();
        prop_assert_eq!(desk.conclusion, core.conclusion);
        prop_assert_eq!(desk.findings, core.findings);
        prop_assert_eq!(desk.stoenad, core.stoenad);
        prop_assert_eq!(desk.tax, core.tax);
        prop_assert_eq!(desk.plan.map(|plan| plan.rows), core.plan.map(|plan| plan.rows));
    }

    #[test]
    fn the_journal_holds_every_outcome_paragraph_and_amount((answers, date) in planned(), language in select(Language::all())) {
        let (texts, rulebook) = (desk(language), Rulebook::at(date).unwrap());
        let made = Moment { day: date, time: "09:00".to_owned() };
        let case = case(column(&answers, language), rulebook);
        let text = journal(&case, None, &made, texts);
        let core = sure(assess(&answers, date).unwrap(), &answers);
        for finding in &core.findings {
            prop_assert!(text.contains(texts.about().conditions().of(finding.id)));
            for &place in finding.basis {
                prop_assert!(text.contains(&kvp_veiviser::texts::citation(place, language)));
            }
        }
        if let Some(stoenad) = &core.stoenad {
            for amount in [stoenad.gross.per_month.total(), stoenad.net.per_month.total()] {
                prop_assert!(text.contains(&written(amount, language)), "{}", text);
            }
        }
        match case.plan() {
            Some(plan) => for [_, _, total] in shown(plan).months {
                prop_assert!(text.contains(&written(total, language)));
            },
            None => {
                let asked = text.contains(&birth_date_first(&case, texts));
                prop_assert!(asked, "{}", text);
            }
        }
        let is_plain = !text.contains(['\u{a0}', '{']);
        prop_assert!(is_plain, "{}", text);
    }

    #[test]
    fn the_table_of_the_plan_is_the_plan_and_adds_up_across_and_down((answers, date) in planned()) {
        let case = case(column(&answers, Language::nb()), Rulebook::at(date).unwrap());
        let core = assess(&answers, date).unwrap();
        let plan = core.plan.unwrap();
        let asks = core.warnings.contains(&Warning::AlderKanEndreSeg) || case.may_be_older_by_start();
        prop_assert_eq!(case.plan().is_none(), asks);
        let shown = shown(&plan);
        if let Some(table) = csv(&case, desk(Language::nb())) {
            prop_assert_eq!(table.lines().count(), plan.rows.len() + 1);
            for ((row, amounts), line) in plan.rows.iter().zip(&shown.months).zip(table.lines().skip(1)) {
                let cells: Vec<&str> = line.split(';').collect();
                let amounts = amounts.map(|amount| amount.rounded().to_string().replace('.', ","));
                prop_assert_eq!(cells.len(), 7);
                prop_assert_eq!(&cells[..3], &[&row.month.to_string()[..7], &row.weekdays.to_string(), &row.stoenad_days.to_string()]);
                prop_assert_eq!(&cells[3..6], &amounts);
            }
        } else {
            prop_assert!(asks);
        }
        for (row, [stoenad, barnetillegg, both]) in plan.rows.iter().zip(&shown.months) {
            let exact = row.amount;
            prop_assert_eq!(*stoenad + *barnetillegg, *both);
            for (shown, exact) in [(*stoenad, exact.stoenad), (*barnetillegg, exact.barnetillegg)] {
                prop_assert!(exact.less(shown).max(shown.less(exact)) < Kroner::decimal(dec!(0.02)));
                prop_assert!(exact != Kroner::ZERO || shown == Kroner::ZERO);
            }
        }
        let sum = |column: usize| shown.months.iter().map(|month| month[column]).sum::<Kroner>();
        prop_assert_eq!([0, 1, 2].map(sum), shown.sum);
        prop_assert_eq!(shown.sum[2].rounded(), plan.sum().total().rounded());
        prop_assert_eq!(shown.sum[0].rounded(), plan.sum().stoenad.rounded());
    }

    #[test]
    fn the_lines_of_a_month_and_a_year_add_up_and_are_within_two_oere((answers, date) in planned()) {
        let texts = desk(Language::nb());
        let case = case(column(&answers, Language::nb()), Rulebook::at(date).unwrap());
        let core = assess(&answers, date).unwrap();
        let stoenad = core.stoenad.unwrap();
        if case.may_be_older_by_start() {
            prop_assert!(lines(&case, texts).is_empty() && account(&case, texts).is_empty());
            return Ok(());
        }
        let (mut month, mut year) = (Kroner::ZERO, Kroner::ZERO);
        let lines = lines(&case, texts);
        for line in &lines {
            if line.sum {
                prop_assert_eq!((month, year), (line.per_month, line.per_year), "{}", line.label);
            } else {
                month = month + line.per_month;
                year = year + line.per_year;
            }
        }
        let words = &texts.about().result().amounts();
        let exact = [
            (words.stoenad(), stoenad.gross.per_month.stoenad),
            (words.total(), stoenad.gross.per_month.total()),
            (words.reduction_work(), Kroner::ZERO - stoenad.reductions.arbeid),
            (words.reduction_absence(), Kroner::ZERO - stoenad.reductions.fravaer),
            (words.reduction_set_off(), Kroner::ZERO - stoenad.reductions.samordning),
            (words.after_reductions(), stoenad.net.per_month.total()),
        ];
        for (label, exact) in exact {
            if let Some(line) = lines.iter().find(|line| line.label == label) {
                let off = line.per_month - exact;
                let off = off.max(Kroner::ZERO - off);
                prop_assert!(off < Kroner::decimal(dec!(0.02)), "{}: {:?} {:?}", label, line.per_month, exact);
            }
        }
        for line in account(&case, texts) {
            let [before, tax, left] = line.amounts;
            prop_assert_eq!(before - tax, left);
        }
    }
}
