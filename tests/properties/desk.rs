//! What a caseworker takes along says what the rules say, whatever the case: five hundred of them.

use kvp_veiviser::kvp::{Answers, Barn, Utbetaling, Warning, assess, taken};
use kvp_veiviser::law::{LAST_LAW_DATE, Rulebook};
use kvp_veiviser::texts::Language;
use kvp_veiviser::texts::desk;
use kvp_veiviser::values::{Date, Fraction, Kroner};
use kvp_veiviser::view::desk::case::case;
use kvp_veiviser::view::desk::export::{Moment, csv, journal};
use kvp_veiviser::view::desk::column::Column;
use kvp_veiviser::view::desk::form::CaseForm;
use kvp_veiviser::view::desk::paid::{account, bar, birth_date_first, lines, plan_total};
use kvp_veiviser::view::desk::plan::{Shown, shown};
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
            Some(_) => for month in shown(&case).unwrap().months {
                prop_assert!(text.contains(&written(month.before_tax(), language)));
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
        let Some(shown) = shown(&case) else {
            prop_assert!(asks && csv(&case, desk(Language::nb())).is_none());
            return Ok(());
        };
        let table = csv(&case, desk(Language::nb())).unwrap();
        prop_assert_eq!(table.lines().count(), plan.rows.len() + 1);
        for ((row, month), line) in plan.rows.iter().zip(&shown.months).zip(table.lines().skip(1)) {
            let cells: Vec<&str> = line.split(';').collect();
            let amounts = [month.stoenad, month.barnetillegg].map(|amount| amount.rounded().to_string().replace('.', ","));
            prop_assert_eq!(&cells[..3], &[&row.month.to_string()[..7], &row.weekdays.to_string(), &row.stoenad_days.to_string()]);
            prop_assert_eq!(&cells[3..5], &amounts);
        }
        let taken = taken(&plan, &case.parsed.answers);
        prop_assert_eq!((taken.len(), shown.months.len()), (plan.rows.len(), plan.rows.len()));
        for ((row, taken), month) in plan.rows.iter().zip(&taken).zip(&shown.months) {
            for (shown, exact, within) in [
                (month.stoenad, row.amount.stoenad, dec!(0.01)),
                (month.barnetillegg, row.amount.barnetillegg, dec!(0.01)),
                (Kroner::ZERO - month.fravaer, taken.fravaer.total(), dec!(0.02)),
                (Kroner::ZERO - month.samordning, taken.samordning, dec!(0.02)),
            ] {
                prop_assert!(exact.less(shown).max(shown.less(exact)) < Kroner::decimal(within));
                prop_assert!(exact != Kroner::ZERO || shown == Kroner::ZERO);
            }
            // Nothing is below zero that is paid, and what is all taken leaves nothing.
            prop_assert!(month.before_tax() >= Kroner::ZERO && month.on_account() >= Kroner::ZERO);
            let left = row.amount.total() - taken.fravaer.total() - taken.samordning;
            prop_assert!(left != Kroner::ZERO || month.before_tax() == Kroner::ZERO);
            prop_assert!(row.month.month() != 6 || month.skatt == Kroner::ZERO);
        }
        let parts = |month: &Shown| [month.stoenad, month.barnetillegg, month.fravaer, month.samordning, month.skatt];
        let months = || shown.months.iter().map(parts);
        let down = |column: usize| months().map(|month| month[column]).sum::<Kroner>();
        prop_assert_eq!([0, 1, 2, 3, 4].map(down), parts(&shown.sum));
        let paid = shown.sum.stoenad + shown.sum.barnetillegg;
        prop_assert_eq!(paid.rounded(), plan.sum().total().rounded());
        prop_assert_eq!(shown.sum.stoenad.rounded(), plan.sum().stoenad.rounded());
        let exact = taken.iter().fold(plan.sum().total(), |left, month| left - month.fravaer.total() - month.samordning);
        let total = plan_total(&case).unwrap();
        prop_assert!(exact.less(total).max(total.less(exact)) < Kroner::decimal(dec!(0.04)), "{:?} {:?}", exact, total);
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
        // Absence is of one month of the year.
        let usual = Answers { ugyldig_fravaer_timer: None, ..answers };
        let otherwise = sure(assess(&usual, date).unwrap(), &usual).stoenad.unwrap();
        let twelve = otherwise.net.per_month.total().times(Fraction::whole(11)) + stoenad.net.per_month.total();
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
        let after = lines.iter().find(|line| line.label == words.after_reductions());
        prop_assert!(after.is_none_or(|line| line.per_year.rounded() == twelve.rounded()), "{:?}", after);
        let bar = bar(&case, texts);
        prop_assert_eq!(&bar[0].1, &numbers::kroner(otherwise.net.per_month.total(), Language::nb()));
        let total = plan_total(&case).map(|total| numbers::kroner(total, Language::nb()));
        prop_assert_eq!(bar.iter().find(|(label, _)| label == "Hele planen").map(|(_, amount)| amount), total.as_ref());
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
