//! What a caseworker takes along says what the rules say, whatever the case: five hundred of them.

use std::collections::BTreeSet;

use kvp_veiviser::assess::{JaNei, Outcome};
use kvp_veiviser::kvp::{Answers, Barn, ConditionId, PlanRow, Utbetaling, Warning, assess, taken};
use kvp_veiviser::law::{LAST_LAW_DATE, RULES_VERSION, Rulebook};
use kvp_veiviser::texts::Language;
use kvp_veiviser::texts::desk;
use kvp_veiviser::texts::desk::DeskField;
use kvp_veiviser::values::{Date, Fraction, Kroner};
use kvp_veiviser::view::desk::case::{Case, case};
use kvp_veiviser::view::desk::column::Column;
use kvp_veiviser::view::desk::csv::csv;
use kvp_veiviser::view::desk::form::CaseForm;
use kvp_veiviser::view::desk::journal::{Length, Moment, journal, other_day};
use kvp_veiviser::view::desk::paid::{account, bar, lines, plan_total};
use kvp_veiviser::view::desk::plan::{Shown, shown};
use kvp_veiviser::view::finding::{is_raised, row};
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

/// The most signs of a line, where many conditions are named, or much is taken.
const LONGEST: usize = 600;

fn made(day: Date) -> Moment {
    Moment {
        day,
        time: "09:00".to_owned(),
    }
}

/// The answers as the desk has them: amounts that are typed suggest what the benefits are, where nobody has chosen.
fn at_the_desk(answers: Answers, case: &Case) -> Answers {
    let suggested = case.parsed.suggested();
    Answers {
        ytelser: answers.ytelser.or(suggested),
        ..answers
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
        let answers = at_the_desk(answers, &case);
        let core = sure(assess(&answers, date).unwrap(), &answers);
        let desk = case.assessment.unwrap();
        prop_assert_eq!(desk.conclusion, core.conclusion);
        prop_assert_eq!(desk.findings, core.findings);
        prop_assert_eq!(desk.stoenad, core.stoenad);
        prop_assert_eq!(desk.tax, core.tax);
        prop_assert_eq!(desk.plan.map(|plan| plan.rows), core.plan.map(|plan| plan.rows));
    }

    #[test]
    fn the_full_journal_holds_every_outcome_paragraph_and_amount((answers, date) in planned(), language in select(Language::all())) {
        let (texts, rulebook) = (desk(language), Rulebook::at(date).unwrap());
        let case = case(column(&answers, language), rulebook);
        let answers = at_the_desk(answers, &case);
        let core = sure(assess(&answers, date).unwrap(), &answers);
        let asks = case.is_birth_date_first();
        let cases = [case];
        let text = journal(&cases, 0, Length::Full, &made(date), texts);
        for finding in core.findings.iter().filter(|it| is_raised(it)) {
            let row = row(finding, texts.about());
            let judged = [row.title, ": ", row.word, ". "].concat();
            prop_assert!(text.contains(&judged), "{}{}", judged, text);
            for &place in finding.basis {
                prop_assert!(text.contains(&kvp_veiviser::texts::citation(place, language)));
            }
        }
        let exception = texts.about().conditions().of(ConditionId::Byrdefullt);
        let raised = [None, Some(JaNei::Nei)].contains(&answers.uforholdsmessig_byrdefullt);
        prop_assert!(!(raised && text.contains(exception)), "{}", text);
        if let Some(stoenad) = &core.stoenad {
            for amount in [stoenad.gross.per_month.total(), stoenad.net.per_month.total()] {
                prop_assert!(text.contains(&written(amount, language)), "{}", text);
            }
        }
        match cases[0].plan() {
            Some(_) => for month in shown(&cases[0]).unwrap().months {
                prop_assert!(text.contains(&written(month.before_tax(), language)));
            },
            None => {
                let months = assess(&answers, date).unwrap().plan.unwrap().rows;
                let month = |row: &PlanRow| numbers::month_and_year(row.month, language).replace('\u{a0}', " ");
                let has_month = months.iter().any(|row| text.contains(&format!("\n- {}: ", month(row))));
                prop_assert!(asks && !has_month, "{}", text);
            }
        }
        let is_plain = !text.contains(['\u{a0}', '{']);
        prop_assert!(is_plain, "{}", text);
        // Whoever reads a journal has nothing to fill in.
        prop_assert!(!text.contains("Skriv "), "{}", text);
    }

    #[test]
    fn the_short_journal_is_ten_lines_of_whole_sentences((answers, date) in planned(), (others, other) in planned(), language in select(Language::all()), today in law_date()) {
        let texts = desk(language);
        let case = |answers: &Answers, day| {
            let mut column = column(answers, language);
            column.programme.use_template();
            column.programme.application = "02.06.2026".to_owned();
            column.programme.decision = "15.06.2026".to_owned();
            kvp_veiviser::view::desk::case::case(column, Rulebook::at(day).unwrap())
        };
        let one = [case(&answers, date)];
        let two = [case(&answers, date), case(&others, other)];
        let answers = at_the_desk(answers, &one[0]);
        let core = sure(assess(&answers, date).unwrap(), &answers);
        for (cases, most) in [(&one[..], 10), (&two, 12)] {
            let text = journal(cases, 0, Length::Short, &made(today), texts);
            prop_assert!(text.lines().count() <= most, "{}", text);
            // The line of another column is the comparison's own.
            for line in text.lines().rev().skip(cases.len() - 1) {
                prop_assert!(line.ends_with('.') && !line.contains(". ."), "{}", line);
                prop_assert!(line.chars().count() <= LONGEST, "{}: {}", line.chars().count(), line);
            }
            prop_assert!(!text.contains(['\u{a0}', '{']), "{}", text);
            for found in core.findings.iter().filter(|it| [Outcome::NotMet, Outcome::Discretion, Outcome::Unanswered].contains(&it.judgement.outcome)) {
                prop_assert!(text.contains(texts.about().conditions().of(found.id)), "{}", text);
            }
            let is_other_day = other_day(cases[0].law, today, texts).is_some_and(|it| text.contains(&it.replace('\u{a0}', " ")));
            prop_assert_eq!(is_other_day, date != today, "{}", text);
        }
        let text = journal(&one, 0, Length::Short, &made(today), texts);
        let left = account(&one[0], texts).first().map(|line| numbers::kroner(line.amounts[2], language).replace('\u{a0}', " "));
        prop_assert_eq!(left.is_some(), text.contains("Nord-Troms"), "{}", text);
        prop_assert!(left.is_none_or(|left| text.contains(&left)), "{}", text);
        if let Some(stoenad) = &one[0].ordinary.as_ref().unwrap_or(&core).stoenad.as_ref().filter(|_| core.stoenad.is_some()) {
            let month = numbers::kroner(stoenad.net.per_month.total(), language).replace('\u{a0}', " ");
            prop_assert!(text.contains(&month), "{}{}", month, text);
        }
        if one[0].plan().is_some() {
            let total = numbers::kroner(plan_total(&one[0]).unwrap(), language).replace('\u{a0}', " ");
            prop_assert!(text.contains(&total), "{}{}", total, text);
        }
    }

    #[test]
    fn nothing_in_the_journal_is_as_it_was_typed((answers, date) in planned(), language in select(Language::all()), length in select(&[Length::Short, Length::Full][..])) {
        let (texts, law) = (desk(language), Rulebook::at(date).unwrap());
        let mut column = column(&answers, language);
        // The same answers in other forms, with signs and words that no text of ours has.
        for (field, before, after) in [
            (DeskField::Barn, "", " \u{200b}"),
            (DeskField::Timer, "\u{200b}", " TIMER"),
            (DeskField::Timeloenn, "KR ", "\u{200b}"),
            (DeskField::Fravaer, "", " t"),
            (DeskField::Dagpenger, "kr\u{202f}", ",-"),
            (DeskField::Sykepenger, "KR", " "),
            (DeskField::Maaneder, "  ", " MND"),
            (DeskField::Aap, "KR 1234", "\u{200b}"),
        ] {
            let text = column.fields.text(field);
            if !text.is_empty() || field == DeskField::Aap {
                let typed = [before, text, after].concat();
                let mut other = column.clone();
                other.fields.set(field, typed);
                if other.read(law).error(field).is_none() {
                    column = other;
                }
            }
        }
        let before = column.fields.text(DeskField::Start).to_owned();
        let digits = before.replace('.', "");
        column.fields.set(DeskField::Start, digits.clone());
        if column.read(law).error(DeskField::Start).is_some() {
            column.fields.set(DeskField::Start, before);
        }
        prop_assert_eq!(&column.read(law).wrong, &[]);
        let text = journal(&[case(column, law)], 0, length, &made(date), texts);
        for typed in ["\u{200b}", "\u{202f}", "TIMER", "KR", "MND", ",-", &digits] {
            prop_assert!(!text.contains(typed), "{:?} in {}", typed, text);
        }
    }

    #[test]
    fn the_table_of_the_plans_is_the_plans_and_adds_up_across_and_down((answers, date) in planned(), (others, other) in planned()) {
        let texts = desk(Language::nb());
        let at = |answers: &Answers, day| case(column(answers, Language::nb()), Rulebook::at(day).unwrap());
        let cases = [at(&answers, date), at(&others, other)];
        let core = assess(&answers, date).unwrap();
        let plan = core.plan.unwrap();
        let asks = core.warnings.contains(&Warning::AlderKanEndreSeg) || cases[0].may_be_older_by_start();
        prop_assert_eq!(cases[0].plan().is_none(), asks);
        let number = |amount: Kroner| amount.rounded().to_string().replace('.', ",");
        let mut expected: Vec<Vec<String>> = Vec::new();
        for (case, letter) in cases.iter().zip(["A", "B"]) {
            let Some((plan, shown)) = case.plan().zip(shown(case)) else { continue };
            let law_date = case.law.date().to_string();
            for (row, month) in plan.rows.iter().zip(&shown.months) {
                let mut cells = vec![letter.to_owned(), law_date.clone(), RULES_VERSION.to_owned(), row.month.to_string()[..7].to_owned()];
                cells.extend([row.weekdays.to_string(), row.stoenad_days.to_string()]);
                cells.extend([month.stoenad, month.barnetillegg, month.fravaer, month.samordning].map(number));
                cells.push(number(month.stoenad + month.barnetillegg + month.fravaer + month.samordning));
                let account = [month.skatt, month.before_tax() + month.skatt].map(number);
                cells.extend(if shown.taxed { account } else { <[String; 2]>::default() });
                expected.push(cells);
            }
        }
        match csv(&cases, texts) {
            None => prop_assert!(expected.is_empty()),
            Some(table) => {
                let mut lines = table.lines().map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>());
                let head = lines.next().unwrap();
                prop_assert_eq!(head.iter().collect::<BTreeSet<_>>().len(), head.len());
                let mut rows: Vec<Vec<String>> = lines.collect();
                prop_assert!(rows.iter().all(|row| row.len() == head.len()));
                // The last are notes.
                rows.iter_mut().for_each(|row| drop(row.pop()));
                prop_assert_eq!(rows, expected);
            }
        }
        let case = &cases[0];
        let Some(shown) = shown(case) else {
            return Ok(());
        };
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
        let total = plan_total(case).unwrap();
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
