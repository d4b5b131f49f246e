use rust_decimal::dec;

use super::action::{Action, FIRST};
use super::state::{ACTIVITIES, DeskScreen, Preset, State, id};
use crate::assess::{Conclusion, JaNei, Outcome};
use crate::kvp::program::RuleId;
use crate::kvp::{Alder, Answers, Barn, ConditionId, Reason, Ytelser, assess};
use crate::law::Rulebook;
use crate::texts::Language;
use crate::texts::desk::DeskField as F;
use crate::values::{Date, Kroner};
use crate::view::amounts::amounts;
use crate::view::desk::bar::bar;
use crate::view::desk::case::{explain, message, withheld};
use crate::view::desk::column::DeskInput;
use crate::view::desk::compare::{ComparisonRow, facts, rows, summary};
use crate::view::desk::field::{self, FieldKind};
use crate::view::desk::filled::warned;
use crate::view::desk::journal::{Length, Moment};
use crate::view::desk::paid::{
    account, announcement, bar as bar_amounts, bare, birth_date_first, headline, lines, plan_total,
};
use crate::view::desk::plan::{shown, table};
use crate::view::desk::programme::{ProgrammeField, ProgrammeForm, checked, ending, view};
use crate::view::numbers;
use crate::web::setting::{ElementAction, ElementEvent, ScreenState as _, Setting};
use crate::web::workbench::state::{CommonAction, IDLE, WARNED};

/// The columns of the table for other programs.
const COLUMNS: usize = 14;

const DAY: Date = Date::literal(2026, 6, 1);

fn desk() -> State {
    State::new(Setting {
        language: Language::nb(),
        law_date: Some(DAY),
        today: DAY,
        heading_level: 2,
    })
}

fn typed(state: &mut State, fields: &[(F, &str)]) {
    for &(field, text) in fields {
        state.apply(Action::Type(DeskInput::Field(field), text.to_owned()));
        state.apply(Action::Leave(DeskInput::Field(field)));
    }
}

fn moment() -> Moment {
    Moment {
        day: DAY,
        time: "13:05".to_owned(),
    }
}

fn journal(state: &mut State) -> String {
    state.apply(Action::Journal(moment(), Length::Full));
    state.common.export.clone().unwrap().text
}

/// A rule of the programme as it is worded: how it came out, and why.
fn rule(state: &State, id: &str) -> Option<(&'static str, String)> {
    let case = state.case();
    let programme = &case.column.programme;
    let view = view(programme, &case.parsed, case.law, state.texts()).unwrap();
    let row = view.findings.into_iter().find(|row| row.id == id)?;
    Some((row.word, row.reason))
}

fn program(state: &mut State, parts: &[(ProgrammeField, &str)]) {
    for &(part, text) in parts {
        state.apply(Action::Type(
            DeskInput::ProgrammeField(part),
            text.to_owned(),
        ));
    }
}

fn month(state: &State) -> Option<String> {
    let stoenad = state.assessed()?.stoenad?;
    Some(
        stoenad
            .net
            .per_month
            .total()
            .rounded_to_kroner()
            .to_string(),
    )
}

#[test]
fn an_age_or_a_birth_date_stands_in_the_same_field() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27"), (F::Barn, "1")]);
    assert_eq!(state.common.answers.alder, Some(Alder::Aar(27)));
    assert_eq!(month(&state).as_deref(), Some("24048"));
    typed(
        &mut state,
        &[
            (F::Alder, "05.03.1999"),
            (F::Barn, "01.02.2020, 09.09.2026"),
        ],
    );
    assert_eq!(
        state.common.answers.alder,
        Some(Alder::Foedselsdato(Date::literal(1999, 3, 5)))
    );
    let born = vec![Date::literal(2020, 2, 1), Date::literal(2026, 9, 9)];
    assert_eq!(state.common.answers.barn, Some(Barn::Foedselsdatoer(born)));
}

#[test]
fn a_field_that_cannot_be_read_leaves_no_amount_and_loses_nothing() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    for (field, text) in [
        (F::Alder, "tjuesju"),
        (F::Timer, "38"),
        (F::Timeloenn, "2000,01"),
        (F::Timeloenn, "245,505"),
        (F::Fravaer, "162,51"),
        (F::Dagpenger, "x"),
        (F::Maaneder, "0"),
        (F::Maaneder, "37"),
        (F::Start, "31.02.2026"),
        (F::Start, "01.01.2030"),
        (F::Barn, "21"),
        (F::Barn, "01.02.2020, x"),
    ] {
        let before = state.clone();
        let input = DeskInput::Field(field);
        state.apply(Action::Type(input, text.to_owned()));
        // While one types, what could be read before stands, and what is wrong is not shown.
        assert_eq!(month(&state).as_deref(), Some("23225"), "{field:?} {text}");
        assert_eq!(state.is_held(), field == F::Alder, "{field:?} {text}");
        assert_eq!(state.wrong(input), None, "not while typing");
        state.apply(Action::Leave(input));
        assert!(state.assessed().is_none(), "{field:?} {text}");
        let case = state.case();
        let assessment = case.assessment.as_ref().unwrap();
        assert_eq!(
            (&assessment.stoenad, &assessment.plan),
            (&None, &None),
            "{field:?} {text}"
        );
        assert!(assessment.steps.is_empty() && assessment.changes.is_empty());
        assert!(state.wrong(input).is_some(), "{field:?} {text}");
        assert_eq!(state.column().fields.text(field), text);
        state = before;
        assert_eq!(month(&state).as_deref(), Some("23225"));
    }
}

#[test]
fn benefits_with_amounts_suggest_an_answer_and_decide_none() {
    let answer = |fields: &[(F, &str)]| {
        let mut state = desk();
        typed(&mut state, fields);
        let ytelser = state.common.answers.ytelser;
        (ytelser, state.assessed().is_some())
    };
    for (aap, norm, ytelser) in [
        ("0", "", Some(Ytelser::Ingen)),
        ("7600", "7600", Some(Ytelser::SvaertBegrenset)),
        // Above the norm it is for Nav to assess.
        ("7600,01", "7600", Some(Ytelser::VetIkke)),
        // The norm of 2026 is not known, and the condition is there all the same.
        ("7600", "", Some(Ytelser::VetIkke)),
        ("", "7600", None),
    ] {
        let said = answer(&[(F::Aap, aap), (F::Norm, norm)]);
        assert_eq!(said, (ytelser, true), "{aap} against {norm}");
    }
    let wrong = [(F::Aap, "x"), (F::Norm, "7600")];
    assert_eq!(answer(&wrong), (None, false));
    let set_off = [(F::Aap, "4000"), (F::Sykepenger, "4000"), (F::Norm, "7600")];
    assert_eq!(answer(&set_off).0, Some(Ytelser::VetIkke), "both count");
    let chosen = [(F::Aap, "9000"), (F::Norm, "7600"), (F::Ytelser, "mer")];
    assert_eq!(answer(&chosen).0, Some(Ytelser::Mer), "a choice stands");
}

#[test]
fn the_norm_of_a_day_that_has_one_is_there_for_the_household_and_may_be_typed_over() {
    let against = |fields: &[(F, &str)]| {
        let mut state = desk();
        state.apply(Action::Type(DeskInput::LawDate, "01.06.2024".to_owned()));
        state.apply(Action::Leave(DeskInput::LawDate));
        typed(&mut state, fields);
        let derived = state.case().parsed.derived.unwrap();
        (
            derived.norm.map(|norm| norm.rounded_to_kroner()),
            derived.suggests,
        )
    };
    let (limited, assessed) = (Some(Ytelser::SvaertBegrenset), Some(Ytelser::VetIkke));
    assert_eq!(against(&[(F::Aap, "7850")]), (Some(dec!(7850)), limited));
    assert_eq!(
        against(&[(F::Aap, "7850,01")]),
        (Some(dec!(7850)), assessed)
    );
    let (couple, _) = against(&[(F::Aap, "1"), (F::Husholdning, "par")]);
    assert!(couple > Some(dec!(7850)));
    assert_eq!(
        against(&[(F::Aap, "9000"), (F::Norm, "9000")]),
        (Some(dec!(9000)), limited)
    );
}

#[test]
fn paid_work_is_one_number_whether_the_week_or_the_field_has_it() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27"), (F::Barn, "1")]);
    state.apply(Action::Add);
    let row = [
        (ProgrammeField::Kind(0), "ordinaert_arbeid"),
        (ProgrammeField::Hours(0), "20"),
    ];
    program(&mut state, &row);
    assert_eq!(month(&state).as_deref(), Some("11222"));
    let asked = |state: &State| state.case().parsed.asked.contains(&F::Timer);
    assert!(!asked(&state), "there is one place to type them");
    // What was typed in the field is there again once the week has none.
    state.apply(Action::Drop(0));
    assert_eq!(month(&state).as_deref(), Some("24048"));
    typed(&mut state, &[(F::Timer, "15")]);
    program(&mut state, &[]);
    state.apply(Action::Add);
    let training = [
        (ProgrammeField::Kind(0), "arbeidstrening"),
        (ProgrammeField::Hours(0), "22,5"),
    ];
    program(&mut state, &training);
    assert_eq!(month(&state).as_deref(), Some("14429"));
    assert_eq!(rule(&state, "program.fulltid").unwrap().0, "Oppfylt");
    // An apprenticeship in the week is one in the case.
    program(&mut state, &[(ProgrammeField::Kind(0), "laeretid")]);
    assert_eq!(state.common.answers.laerling, Some(true));
    assert_eq!(state.common.answers.arbeidstimer_per_uke, Some(dec!(22.5)));
    program(&mut state, &[(ProgrammeField::Hours(0), "x")]);
    state.apply(Action::Leave(DeskInput::ProgrammeField(
        ProgrammeField::Hours(0),
    )));
    assert_eq!(
        month(&state),
        None,
        "hours that cannot be read give no amount"
    );
    let said = withheld(&state.case().parsed, state.texts()).unwrap();
    assert!(said.contains("Programuka"), "{said}");
}

#[test]
fn a_template_a_removed_row_and_a_removed_column_can_be_taken_back() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    state.apply(Action::Add);
    program(&mut state, &[(ProgrammeField::Kind(0), "botrening")]);
    let typed_in = state.columns.clone();
    for action in [Action::Template, Action::Drop(0)] {
        state.apply(action.clone());
        assert_ne!(state.columns, typed_in, "{action:?}");
        assert!(state.can_undo_in_week());
        state.apply(Action::Undo);
        assert_eq!(state.columns, typed_in, "{action:?}");
        assert_eq!(state.take_focus().as_deref(), Some(ACTIVITIES));
    }
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Alder, "24")]);
    let two = state.columns.clone();
    state.apply(Action::Remove);
    assert!(state.can_undo_column() && state.columns.len() == 1);
    state.apply(Action::Undo);
    assert_eq!((&state.columns, state.front), (&two, 1));
    assert_eq!(state.take_focus(), Some(id(FIRST)));
    // Whoever types on has nothing to take back, or it would be lost.
    state.apply(Action::Remove);
    typed(&mut state, &[(F::Barn, "2")]);
    assert!(state.undo.is_none());
}

#[test]
fn each_column_has_its_own_law_date_and_its_own_week() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    state.apply(Action::Copy(String::new()));
    state.apply(Action::Type(DeskInput::LawDate, "01.06.2024".to_owned()));
    state.apply(Action::Leave(DeskInput::LawDate));
    state.apply(Action::Template);
    let laws: Vec<i32> = state
        .cases()
        .iter()
        .map(|case| case.law.date().year())
        .collect();
    assert_eq!(laws, [2026, 2024]);
    let weeks: Vec<usize> = state
        .columns
        .iter()
        .map(|column| column.programme.activities.len())
        .collect();
    assert_eq!(weeks, [0, 10]);
    state.apply(Action::Show(0));
    assert_eq!(state.law_date(), Some(DAY));
}

#[test]
fn what_is_left_is_written_as_one_writes_it() {
    let mut state = desk();
    for (field, text, written) in [
        (F::Alder, "150302", "15.03.2002"),
        (F::Barn, "100609 050515", "10.06.2009, 05.05.2015"),
        (F::Start, "1. februar 2027", "01.02.2027"),
        (F::Dagpenger, "kr 4 321,50", "4321,5"),
        (F::Aap, "9 000,-", "9000"),
        (F::Timer, "7.5 t", "7,5"),
        (F::Timer, "x", "x"),
    ] {
        typed(&mut state, &[(field, text)]);
        assert_eq!(state.column().fields.text(field), written, "{text}");
    }
    let part = ProgrammeField::Application;
    let input = DeskInput::ProgrammeField(part);
    state.apply(Action::Type(input, "1.6.26".to_owned()));
    state.apply(Action::Leave(input));
    assert_eq!(state.column().programme.text(part), "01.06.2026");
}

#[test]
fn a_start_without_its_year_is_the_next_and_lasts_as_long_as_one_decision_does() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    let start = DeskInput::Field(F::Start);
    for (text, next) in [
        ("0106", (2026, 6, 1)),
        ("3105", (2027, 5, 31)),
        ("0102", (2027, 2, 1)),
    ] {
        state.apply(Action::Type(start, text.to_owned()));
        let (year, month, day) = next;
        let answers = &state.common.answers;
        assert_eq!(answers.programstart, Date::new(year, month, day), "{text}");
        assert_eq!(answers.program_maaneder, Some(12));
    }
    // Whoever copies the column has left the field, and the months one has typed are kept.
    typed(&mut state, &[(F::Maaneder, "6")]);
    state.apply(Action::Type(start, "0103".to_owned()));
    state.apply(Action::Copy(id(start)));
    for column in &state.columns {
        assert_eq!(column.fields.text(F::Start), "01.03.2027");
        assert_eq!(column.fields.text(F::Maaneder), "6");
    }
    let application = DeskInput::ProgrammeField(ProgrammeField::Application);
    state.apply(Action::Type(application, "2005".to_owned()));
    state.apply(Action::Leave(application));
    assert_eq!(state.column().programme.application, "20.05.2026");
}

#[test]
fn a_norwegian_citizen_is_not_in_the_introduction_programme_unless_one_says_so() {
    let mut state = desk();
    let intro = |state: &State| state.common.answers.introduksjonsprogram;
    typed(&mut state, &[(F::Opphold, "fast_bopel")]);
    assert_eq!(intro(&state), None);
    typed(&mut state, &[(F::Opphold, "norsk_statsborger")]);
    assert_eq!(intro(&state), Some(JaNei::Nei));
    typed(
        &mut state,
        &[
            (F::Introduksjonsprogram, "vet_ikke"),
            (F::Opphold, "norsk_statsborger"),
        ],
    );
    assert_eq!(intro(&state), Some(JaNei::VetIkke));
}

#[test]
fn what_does_not_fit_together_is_said_beside_the_amounts_and_in_the_journal() {
    let said = |state: &State| warned(&state.case(), state.texts()).join(" ");
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "30"), (F::Ytelser, "ingen")]);
    assert_eq!(said(&state), "");
    typed(&mut state, &[(F::Dagpenger, "5000")]);
    let both = said(&state);
    assert!(both.contains("«Ingen» er valgt for ytelser til livsopphold, men 5\u{a0}000"));
    assert!(
        both.contains("Ytelsene som trekkes fra, skattlegges også."),
        "{both}"
    );
    assert!(journal(&mut state).contains("Det ene stemmer ikke."));
    typed(&mut state, &[(F::Ytelser, "mer")]);
    assert!(!said(&state).contains("Det ene stemmer ikke."));
    state.apply(Action::Add);
    let row = [
        (ProgrammeField::Kind(0), "ordinaert_arbeid"),
        (ProgrammeField::Hours(0), "15"),
        (ProgrammeField::To(0), "20"),
    ];
    typed(&mut state, &[(F::Maaneder, "12")]);
    program(&mut state, &row);
    assert!(
        said(&state).contains("endrer seg i uke 21"),
        "{}",
        said(&state)
    );
}

#[test]
fn the_plan_follows_the_paid_hours_of_the_weeks_and_the_amounts_those_of_the_start() {
    let mut state = desk();
    let typed_in = [
        (F::Alder, "30"),
        (F::Barn, "1"),
        (F::Start, "01.06.2026"),
        (F::Maaneder, "3"),
    ];
    typed(&mut state, &typed_in);
    state.apply(Action::Add);
    let row = [
        (ProgrammeField::Kind(0), "ordinaert_arbeid"),
        (ProgrammeField::Hours(0), "15"),
        (ProgrammeField::From(0), "6"),
    ];
    program(&mut state, &row);
    let case = state.case();
    let months: Vec<Kroner> = shown(&case)
        .unwrap()
        .months
        .iter()
        .map(|it| it.before_tax())
        .collect();
    // 24 048.04 a month. Week 6 begins on Monday 6 July: July has 23 weekdays, 3 of them before it, and the other 20 pay 22.5 of 37.5 hours.
    // 24 048.0424, 15 683.5059 and 14 428.8254: to the øre they come to 54 160.37 as their exact sum does.
    let expected = [dec!(24048.04), dec!(15683.51), dec!(14428.82)].map(Kroner::decimal);
    assert_eq!(months, expected);
    let before_tax = bar_amounts(&case, state.texts());
    assert_eq!(
        before_tax.first().map(|(_, it)| it.as_str()),
        Some("24\u{a0}048\u{a0}kroner")
    );
    let table = table(&case, state.texts()).unwrap();
    assert!(!table.columns.contains(&"På konto"), "its tax is not known");
    assert!(
        warned(&case, state.texts())
            .join(" ")
            .contains("planen følger programuka")
    );
    // The same hours all through are no change.
    program(&mut state, &[(ProgrammeField::From(0), "")]);
    let case = state.case();
    assert_eq!(plan_total(&case), Some(Kroner::decimal(dec!(43286.48))));
    assert!(warned(&case, state.texts()).is_empty());
}

#[test]
fn a_paper_has_come_by_today_and_the_law_date_is_the_nearest_where_the_year_is_left_out() {
    for (input, text, day) in [
        (
            DeskInput::ProgrammeField(ProgrammeField::Application),
            "15. mai",
            "15.05.2026",
        ),
        (
            DeskInput::ProgrammeField(ProgrammeField::Application),
            "0206",
            "02.06.2025",
        ),
        (
            DeskInput::ProgrammeField(ProgrammeField::Decision),
            "1/6",
            "01.06.2026",
        ),
        (DeskInput::LawDate, "0107", "01.07.2026"),
        (DeskInput::LawDate, "1.1", "01.01.2026"),
    ] {
        let mut state = desk();
        state.apply(Action::Type(input, text.to_owned()));
        state.apply(Action::Leave(input));
        assert_eq!(state.column().text(input), day, "{text}");
    }
}

#[test]
fn the_journal_has_an_ordinary_month_the_one_with_absence_and_what_the_other_column_pays() {
    let mut state = desk();
    let typed_in = [(F::Alder, "30"), (F::Barn, "1"), (F::Fravaer, "10")];
    typed(&mut state, &typed_in);
    state.apply(Action::Copy(String::new()));
    state.apply(Action::Type(DeskInput::LawDate, "03.06.2024".to_owned()));
    state.apply(Action::Leave(DeskInput::LawDate));
    let written = |state: &mut State, length| {
        let made = Moment {
            day: DAY,
            time: "12:00".to_owned(),
        };
        state.apply(Action::Journal(made, length));
        state.common.export.clone().unwrap().text
    };
    let short = written(&mut state, Length::Short);
    let other = short
        .lines()
        .find(|line| line.starts_with("Kolonne A: "))
        .unwrap();
    assert!(other.contains("Regeldatoen er 1. juni 2026."), "{other}");
    assert!(other.contains("Før skatt: 24 048 kroner."), "{other}");
    state.apply(Action::Show(0));
    let full = written(&mut state, Length::Full);
    assert!(
        full.contains("Til sammen før skatt: 24 048,04 kroner"),
        "{full}"
    );
    assert!(
        full.contains("Måneden med fraværet, før skatt: 22 568,16 kroner"),
        "{full}"
    );
}

#[test]
fn what_the_person_has_wiped_at_the_desk_can_be_had_back() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27"), (F::Barn, "1")]);
    let before = state.columns.clone();
    state.apply(Action::Turn(DeskScreen::Guide(Language::nb())));
    state.apply(Action::Clear);
    state.apply(Action::TakeOver(Answers::default()));
    state.apply(Action::Turn(DeskScreen::Desk));
    assert!(state.column().is_empty() && state.can_undo_column());
    state.apply(Action::Undo);
    assert_eq!(state.columns, before);
}

#[test]
fn months_that_need_an_assessment_are_named_in_the_bar_and_nothing_is_counted_that_cannot_be_judged()
 {
    let mut state = desk();
    let bar = |state: &State| {
        let case = state.case();
        checked(
            &case.column.programme,
            &case.parsed,
            case.law,
            state.texts(),
        )
        .join(" ")
    };
    typed(
        &mut state,
        &[
            (F::Alder, "30"),
            (F::Start, "01.08.2026"),
            (F::Maaneder, "12"),
        ],
    );
    program(&mut state, &[(ProgrammeField::Used, "24")]);
    assert_eq!(bar(&state), "Må vurderes: Varighet.");
    program(&mut state, &[(ProgrammeField::Used, "")]);
    assert_eq!(bar(&state), "");
    state.apply(Action::Add);
    program(
        &mut state,
        &[
            (ProgrammeField::Kind(0), "botrening"),
            (ProgrammeField::Hours(0), "40"),
        ],
    );
    state.apply(Action::Leave(DeskInput::ProgrammeField(
        ProgrammeField::Hours(0),
    )));
    assert_eq!(bar(&state), "", "the hours cannot be read");
}

#[test]
fn a_plan_over_the_25th_birthday_has_no_tax_and_says_why_and_what_is_paid_from_then() {
    let columns = |born: &str| {
        let mut state = desk();
        let fields = [(F::Alder, born), (F::Start, "010826"), (F::Maaneder, "12")];
        typed(&mut state, &fields);
        let case = state.case();
        let table = table(&case, state.texts()).unwrap();
        let bar = bar(&case, state.texts()).open.join(" ");
        (
            table.columns.contains(&"På konto"),
            table.below.join(" "),
            bar,
        )
    };
    let (net, below, bar) = columns("150302");
    assert!(!net && below.contains("fordi deltakeren fyller 25 år i den"));
    assert!(
        bar.contains("Fra deltakeren fyller 25: 23\u{a0}225"),
        "{bar}"
    );
    let (net, below, bar) = columns("150303");
    assert!(net && !below.contains("fyller 25") && !bar.contains("fyller 26"));
}

#[test]
fn a_half_written_date_leaves_the_amount_as_it_was_and_so_does_an_age_on_its_way() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "27"),
            (F::Start, "01.02.2027"),
            (F::Maaneder, "12"),
        ],
    );
    let before = state.assessed();
    let text = "15.03.202";
    for end in 1..=text.len() {
        let start = DeskInput::Field(F::Start);
        state.apply(Action::Type(start, text[..end].to_owned()));
        assert!(state.assessed() == before, "{}", &text[..end]);
        assert!(state.is_held());
    }
    state.apply(Action::Type(
        DeskInput::Field(F::Start),
        "15.03.2027".to_owned(),
    ));
    assert!(!state.is_held() && state.assessed() != before);
    let age = DeskInput::Field(F::Alder);
    state.apply(Action::Type(age, "3".to_owned()));
    assert_eq!(state.common.answers.alder, Some(Alder::Aar(27)));
    state.apply(Action::Leave(age));
    assert_eq!(state.common.answers.alder, Some(Alder::Aar(3)));
}

#[test]
fn the_law_date_asks_for_its_own_fields() {
    let mut state = desk();
    let asked = |state: &State, field| state.case().parsed.asked.contains(&field);
    assert!(asked(&state, F::Byrdefullt) && !asked(&state, F::NavKontor));
    state.apply(Action::Choose(Preset::June2008));
    assert_eq!(state.law_date(), Some(Date::literal(2008, 6, 5)));
    assert!(
        asked(&state, F::NavKontor)
            && asked(&state, F::NavTilbud)
            && asked(&state, F::Rehabiliteringspenger)
    );
    assert!(!asked(&state, F::Byrdefullt));
    state.apply(Action::Choose(Preset::FirstOfMay));
    assert_eq!(state.law_date(), Some(Date::literal(2026, 5, 1)));
    assert!(!state.presets().contains(&Preset::Application));
    state.apply(Action::Type(
        DeskInput::ProgrammeField(ProgrammeField::Application),
        "03.02.2026".to_owned(),
    ));
    assert!(state.presets().contains(&Preset::Application));
    state.apply(Action::Choose(Preset::Application));
    assert_eq!(state.law_date(), Some(Date::literal(2026, 2, 3)));
}

#[test]
fn a_law_date_with_two_digits_for_the_year_is_taken_when_it_is_left_and_not_on_its_way_to_four() {
    let mut state = desk();
    let input = DeskInput::LawDate;
    let (then, later) = (Date::new(2008, 6, 5), Date::new(2020, 6, 5));
    for (text, typing) in [
        ("05.06.20", then),
        ("050620", then),
        ("5. juni 2020", later),
    ] {
        state.apply(Action::Choose(Preset::June2008));
        state.apply(Action::Type(input, text.to_owned()));
        assert_eq!(state.law_date(), typing, "{text}");
        state.apply(Action::Leave(input));
        assert_eq!(state.law_date(), later, "{text}");
        assert_eq!(state.law_date_message(), None);
        assert_eq!(state.law_text(), "05.06.2020");
    }
    state.apply(Action::Type(input, "1.6.07".to_owned()));
    state.apply(Action::Leave(input));
    assert_eq!(
        state.law_date_message().as_deref(),
        Some("Mener du 1907 eller 2007? Skriv årstallet med fire sifre, for eksempel 01.06.2026.")
    );
}

#[test]
fn what_is_pasted_with_units_and_signs_that_cannot_be_seen_is_an_answer_at_the_desk() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "\u{200b}27\u{a0}år"),
            (F::Barn, "2 barn\u{200e}"),
            (F::Timer, "7,5 timer i uka"),
            (F::Fravaer, "4 timer"),
            (F::Dagpenger, "kr\u{a0}12\u{a0}500,-"),
            (F::Sykepenger, "3.000,50 kr"),
            (F::Start, "17.\u{a0}august\u{a0}26"),
            (F::Maaneder, "12 mnd."),
        ],
    );
    let answers = state.common.answers.clone();
    assert_eq!(answers.alder, Some(Alder::Aar(27)));
    assert_eq!(answers.barn, Some(Barn::Antall(2)));
    assert_eq!(answers.arbeidstimer_per_uke, Some(dec!(7.5)));
    assert_eq!(answers.ugyldig_fravaer_timer, Some(dec!(4)));
    let set_off = answers.samordning.unwrap();
    assert_eq!(set_off.dagpenger, Some(dec!(12500)));
    assert_eq!(set_off.sykepenger, Some(dec!(3000.50)));
    assert_eq!(answers.programstart, Some(Date::literal(2026, 8, 17)));
    assert_eq!(answers.program_maaneder, Some(12));
    typed(
        &mut state,
        &[
            (F::Alder, "150302"),
            (F::Barn, "3.5.19 og 24. desember 2015"),
        ],
    );
    assert_eq!(
        state.common.answers.alder,
        Some(Alder::Foedselsdato(Date::literal(2002, 3, 15)))
    );
    let born = vec![Date::literal(2019, 5, 3), Date::literal(2015, 12, 24)];
    assert_eq!(state.common.answers.barn, Some(Barn::Foedselsdatoer(born)));
    // A field with nothing to see in it is empty, and no error.
    typed(&mut state, &[(F::Timer, "\u{200b}\u{feff}")]);
    assert!(state.case().parsed.wrong.is_empty());
}

#[test]
fn the_journal_shows_what_was_read_and_not_the_unit_it_was_typed_with() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "\u{200b}27 år"),
            (F::Barn, "24. des. 2015 og 3.5.19"),
            (F::Norm, "kr 9 000,00"),
            (F::AndreYtelser, "8 500 kr"),
            (F::Dagpenger, "12 500 kr"),
            (F::Start, "1.8.26"),
        ],
    );
    state.apply(Action::Add);
    program(
        &mut state,
        &[
            (ProgrammeField::Kind(0), "arbeidstrening"),
            (ProgrammeField::Hours(0), "30 timer"),
            (ProgrammeField::From(0), "\u{200b}1"),
            (ProgrammeField::To(0), "17\u{a0}"),
            (ProgrammeField::Application, "3. februar 2026"),
            (ProgrammeField::Decision, "010626"),
        ],
    );
    let journal = journal(&mut state);
    for line in [
        "- Alder: 27 år\n",
        "- Barn født: 24.12.2015 og 03.05.2019\n",
        ": 8 500 kroner i måneden\n",
        ": 9 000 kroner i måneden\n",
        "- Dagpenger: 12 500 kroner i måneden\n",
        ": 01.08.2026\n",
        "30 timer",
        "uke 1–17",
        ": 03.02.2026\n",
        ": 01.06.2026\n",
    ] {
        assert!(journal.contains(line), "{line} in {journal}");
    }
    for typed in [
        "eller fødselsdato",
        "\u{200b}",
        "500 kr\n",
        "kr 9",
        "beløpene",
        "timer timer",
        "des.",
    ] {
        assert!(!journal.contains(typed), "{typed} in {journal}");
    }
}

#[test]
fn where_two_things_may_be_meant_the_desk_asks_and_an_identity_number_is_repeated_nowhere() {
    let mut state = desk();
    for (field, text, expected) in [
        (
            F::Dagpenger,
            "12.500",
            "Mener du 12500 eller 12,5? Skriv tallet uten punktum eller komma for tusen, for eksempel 7500.",
        ),
        (
            F::Barn,
            "3.000",
            "Mener du 3000 eller 3? Skriv tallet uten punktum eller komma for tusen, for eksempel 2.",
        ),
        (
            F::Alder,
            "24.12.15",
            "Mener du 1915 eller 2015? Skriv årstallet med fire sifre, for eksempel 05.03.1999.",
        ),
        (
            F::Start,
            "31.02.",
            "Den datoen finnes ikke. Skriv for eksempel 17.08.2026.",
        ),
        (
            F::Alder,
            "31.02.",
            "Den datoen finnes ikke. Skriv for eksempel 05.03.1999.",
        ),
        (
            F::Alder,
            "050399\u{200b} 12345",
            "Det ser ut som et fødselsnummer. Fjern det, og skriv for eksempel 27.",
        ),
        (
            F::Barn,
            "3.5.2019, 24.12.15\u{2011}12345",
            "Det ser ut som et fødselsnummer. Fjern det, og skriv for eksempel 2.",
        ),
    ] {
        let before = state.clone();
        typed(&mut state, &[(field, text)]);
        let wrong = state.wrong(DeskInput::Field(field)).unwrap();
        assert_eq!(message(field, wrong, state.texts()), expected, "{text}");
        assert_eq!(
            state.column().fields.text(field),
            text,
            "nothing typed is lost"
        );
        let journal = journal(&mut state);
        assert!(
            !journal.contains("12345") && !journal.contains("0399"),
            "{journal}"
        );
        state = before;
    }
}

#[test]
fn who_reaches_the_upper_age_in_the_programme_is_told_of_it_and_nobody_else() {
    for (born, told) in [
        ("02.08.1960", true),
        ("01.08.1960", false),
        ("31.07.1961", true),
        ("01.08.1961", false),
        ("01.08.1959", false),
    ] {
        let mut state = desk();
        let typed_in = [(F::Alder, born), (F::Barn, "0"), (F::Start, "01.08.2027")];
        typed(&mut state, &typed_in);
        let said = warned(&state.case(), state.texts()).join(" ");
        assert_eq!(said.contains("fyller 67 år"), told, "{born}: {said}");
    }
}

#[test]
fn what_may_be_an_identity_number_is_not_copied_and_what_else_cannot_be_read_is() {
    const NUMBER: &str = "12129912345";
    let mut state = desk();
    state.apply(Action::Add);
    typed(
        &mut state,
        &[(F::Alder, NUMBER), (F::Barn, "to"), (F::Timer, "7,5")],
    );
    program(
        &mut state,
        &[
            (ProgrammeField::Hours(0), NUMBER),
            (ProgrammeField::Used, NUMBER),
        ],
    );
    state.apply(Action::Type(DeskInput::LawDate, NUMBER.to_owned()));
    let typed_in = state.column().clone();
    state.apply(Action::Copy(String::new()));
    assert_eq!(
        state.columns.first(),
        Some(&typed_in),
        "nothing typed is lost"
    );
    let copy = state.column();
    let fields = [F::Alder, F::Barn, F::Timer].map(|field| copy.fields.text(field));
    assert_eq!(fields, ["", "to", "7,5"]);
    let parts = [ProgrammeField::Hours(0), ProgrammeField::Used];
    assert_eq!(parts.map(|part| copy.programme.text(part)), ["", ""]);
    assert_eq!(copy.law_date, None);
}

#[test]
fn a_day_that_is_written_apart_without_its_year_waits_for_one_until_it_is_left() {
    let mut state = desk();
    typed(&mut state, &[(F::Start, "01.08.2026")]);
    let start = DeskInput::Field(F::Start);
    let standing = |state: &State| state.case().parsed.answers.programstart;
    for (text, day) in [
        ("1.2", "01.02.2027"),
        ("1. feb", "01.02.2027"),
        ("24/12", "24.12.2026"),
    ] {
        let before = standing(&state);
        state.apply(Action::Type(start, text.to_owned()));
        assert_eq!(standing(&state), before, "{text} may be on its way");
        state.apply(Action::Leave(start));
        assert_eq!(state.column().text(start), day, "{text}");
        assert_ne!(standing(&state), before);
        typed(&mut state, &[(F::Start, "01.08.2026")]);
    }
}

#[test]
fn a_law_date_without_rules_hides_no_field_and_leaves_no_result() {
    let mut state = desk();
    state.apply(Action::Choose(Preset::June2008));
    typed(&mut state, &[(F::Alder, "27"), (F::NavTilbud, "ja")]);
    let (answers, asked) = (
        state.common.answers.clone(),
        state.case().parsed.asked.clone(),
    );
    assert!(asked.contains(&F::NavTilbud));
    let input = DeskInput::LawDate;
    for text in [
        "",
        "0",
        "31.02.2026",
        "31.02.",
        "i går",
        "31.10.2007",
        "01.01.2030",
    ] {
        state.apply(Action::Choose(Preset::June2008));
        state.apply(Action::Type(input, text.to_owned()));
        assert!(state.assessed().is_some(), "it is on its way");
        assert_eq!(state.law_date_message(), None, "not while typing");
        state.apply(Action::Leave(input));
        let case = state.case();
        assert_eq!(
            (&state.common.answers, &case.parsed.asked),
            (&answers, &asked)
        );
        assert!(case.assessment.is_none() && state.assessed().is_none());
        assert!(state.law_date_message().is_some(), "{text}");
        assert_eq!(state.law_text(), text);
    }
    typed(&mut state, &[(F::Timer, "38"), (F::NavTilbud, "nei")]);
    assert!(state.wrong(DeskInput::Field(F::Timer)).is_some());
    state.apply(Action::Type(input, "01.06.2026".to_owned()));
    assert!(!state.case().parsed.asked.contains(&F::NavTilbud));
    typed(&mut state, &[(F::Timer, "")]);
    assert_eq!(month(&state).as_deref(), Some("23225"));
}

#[test]
fn whoever_wants_a_text_without_rules_is_led_to_the_law_date() {
    let made = Moment {
        day: DAY,
        time: "13:05".to_owned(),
    };
    for action in [
        Action::Journal(made, Length::Short),
        Action::Csv,
        Action::Turn(DeskScreen::Guide(Language::en())),
    ] {
        let mut state = desk();
        typed(&mut state, &[(F::Alder, "27")]);
        state.apply(Action::Type(DeskInput::LawDate, "1.6".to_owned()));
        let message = "Skriv dag, måned og år, for eksempel 01.06.2026.".to_owned();
        assert_eq!(state.apply(action), [ElementEvent::Announce(message)]);
        assert_eq!(state.common.focus.as_deref(), Some("kvp-regeldato"));
        assert_eq!(
            (state.screen, &state.common.export),
            (DeskScreen::Desk, &None)
        );
        assert!(state.law_date_message().is_some());
    }
}

#[test]
fn a_day_of_the_hosts_without_rules_is_reported_and_the_fields_are_todays() {
    let state = State::new(Setting {
        law_date: Some(Date::literal(1999, 1, 1)),
        ..desk().common.setting
    });
    assert_eq!(state.law_text(), "01.01.1999");
    assert!(state.law_date_message().is_some());
    assert_eq!(state.asking().date(), DAY);
    assert!(state.case().parsed.asked.contains(&F::Byrdefullt));
}

#[test]
fn a_copied_column_is_compared_in_words_that_add_up() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "24"), (F::Barn, "1")]);
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Alder, "25"), (F::Timer, "7,5")]);
    let cases = state.cases();
    let sentences = summary(&cases, 1, state.texts());
    let sentences: Vec<String> = sentences
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        sentences.first().map(String::as_str),
        Some(
            "B gir 2 932 kroner mer i måneden fra programmet enn A fordi kvalifiseringsstønaden er 7 742 kroner høyere (hel sats mot to tredeler) og trekket for arbeid er 4 810 kroner høyere."
        )
    );
    assert_eq!(sentences.len(), 1);
    let facts = facts(&cases, state.texts());
    let facts: Vec<(&str, [&str; 2])> = facts
        .iter()
        .map(|row| (&*row.label, [&*row.cells[0], &*row.cells[1]]))
        .collect();
    assert_eq!(
        facts,
        [
            ("Alder eller fødselsdato", ["24", "25"]),
            (
                "Lønnet arbeid eller læretid, timer i uka",
                ["ikke besvart", "7,5"]
            ),
        ]
    );
    state.apply(Action::Copy(String::new()));
    state.apply(Action::Copy(String::new()));
    assert_eq!(state.columns.len(), 3, "there are three at most");
    state.apply(Action::Show(0));
    assert_eq!(month(&state).as_deref(), Some("16306"));
    state.apply(Action::Show(2));
    state.apply(Action::Remove);
    assert_eq!((state.columns.len(), state.front), (2, 1));
}

#[test]
fn the_journal_and_the_table_hold_what_the_rules_say() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "05.03.2002"),
            (F::Start, "17.08.2026"),
            (F::Maaneder, "12"),
        ],
    );
    let journal = journal(&mut state);
    for line in [
        "Laget 1. juni 2026 klokka 13:05.",
        "- Født: 05.03.2002",
        "- Alder: Oppfylt. Deltakeren er 24 år, innenfor aldersgrensene. (sosialtjenesteloven § 29 første ledd)",
        "- Grunnbeløpet (G) i året: 136 549",
    ] {
        assert!(journal.contains(line), "{line}\n{journal}");
    }
    assert!(!journal.contains("Programuka"), "{journal}");
    state.apply(Action::Template);
    for (part, text) in [
        (ProgrammeField::Application, "02.06.2026"),
        (ProgrammeField::Decision, "15.06.2026"),
        (ProgrammeField::Used, "12"),
        (ProgrammeField::Children, "3"),
    ] {
        state.apply(Action::Type(
            DeskInput::ProgrammeField(part),
            text.to_owned(),
        ));
    }
    let journal = self::journal(&mut state);
    for line in [
        "- Motivasjons- og mestringstrening: 15 timer i uka, uke 1–17",
        "- Søknaden kom: 02.06.2026",
        "- Jobbsøking: 7,5 timer i uka, fra uke 36",
        "- Uke 18–35: arbeidsrettet 30, støttende 7,5, betalt 0, til sammen 37,5 timer",
        "- Programmet må starte senest 2. desember 2026.",
        "- Siste dag for å klage er 6. juli 2026 (sosialtjenesteloven § 41, forvaltningsloven § 29 og forvaltningsloven § 30).",
        "- Måneder brukt før vedtaket: 12",
        "- Fulltid: Oppfylt. Alle uker er på full tid. (sosialtjenesteloven § 30 andre ledd, KVP-forskriften § 1 andre ledd)",
        "- Individuell plan: Rett. Deltakeren har rett til individuell plan. (sosialtjenesteloven § 33)",
        "- Inntil 15 arbeidsdager på tolv måneder ved barns sykdom.",
    ] {
        assert!(journal.contains(line), "{line}\n{journal}");
    }
    state.apply(Action::Csv);
    let saved = state.common.focus.take();
    assert_eq!(
        saved.as_deref(),
        Some("kvp-save"),
        "the table is saved at once"
    );
    let csv = state.common.export.clone().unwrap().text;
    assert_eq!(csv.lines().count(), 14);
    let plan = state.assessed().unwrap().plan.unwrap();
    let shown = shown(&state.case()).unwrap();
    assert_eq!(shown.months.len(), plan.rows.len());
    for (row, line) in shown.months.iter().zip(csv.lines().skip(1)) {
        let total = row.before_tax().rounded().to_string().replace('.', ",");
        assert_eq!(line.split(';').nth(10), Some(total.as_str()));
        assert_eq!(line.split(';').count(), COLUMNS);
    }
    assert!(csv.contains(";satsen er ikke vedtatt ennå\r\n"), "{csv}");
    assert!(!csv.contains("projected"), "{csv}");
    state.apply(Action::Copy(String::new()));
    assert!(self::journal(&mut state).contains("\nKolonne B\n"));
    state.apply(Action::Csv);
    let csv = state.common.export.clone().unwrap().text;
    let letters = csv.lines().skip(1).map(|line| line.split(';').next());
    let letters: Vec<&str> = letters.flatten().collect();
    assert_eq!(letters.concat(), "A".repeat(13) + &"B".repeat(13));
    typed(&mut state, &[(F::Alder, "30")]);
    assert_eq!(
        state.common.export, None,
        "no text outlives what it was made from"
    );
}

#[test]
fn a_new_conversation_knows_nothing_of_the_last() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    state.apply(Action::Copy(String::new()));
    state.apply(Action::Check(0));
    state.apply(Action::Template);
    state.apply(CommonAction::AskToWipe.into());
    assert!(state.is_touched());
    let events = state.apply(CommonAction::Wipe.into());
    assert_eq!(events.first(), Some(&ElementEvent::Reset));
    assert!(!state.is_touched());
    assert_eq!((state.columns.len(), state.column().is_empty()), (1, true));
}

#[test]
fn whoever_leaves_the_desk_is_warned_a_minute_before_it_is_wiped() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "27")]);
    state.apply(CommonAction::Idle(IDLE - 1).into());
    assert_eq!(state.common.left, None);
    state.apply(CommonAction::Idle(IDLE).into());
    assert_eq!(
        (state.common.left, state.common.focus.as_deref()),
        (Some(WARNED), None)
    );
    state.apply(CommonAction::Idle(IDLE + WARNED - 1).into());
    assert_eq!(state.common.left, Some(1));
    state.apply(CommonAction::Keep.into());
    assert_eq!(
        (state.common.left, state.column().fields.text(F::Alder)),
        (None, "27")
    );
    state.apply(CommonAction::Idle(IDLE + WARNED + 5).into());
    assert!(!state.is_touched(), "a device that slept wipes at once");
}

#[test]
fn a_result_is_announced_once_on_leaving_a_field() {
    let mut state = desk();
    let input = DeskInput::Field(F::Alder);
    assert_eq!(state.apply(Action::Type(input, "27".to_owned())), []);
    let announced = announcement(&state.case(), state.texts()).unwrap();
    assert_eq!(
        state.apply(Action::Leave(input)),
        [ElementEvent::Announce(announced), ElementEvent::Result]
    );
    assert_eq!(state.apply(Action::Leave(input)), []);
}

#[test]
fn what_the_host_fills_in_is_read_back_as_it_was() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "05.03.1999"),
            (F::Timer, "7,25"),
            (F::Timeloenn, "245,5"),
            (F::Dagpenger, "1234,5"),
            (F::Opphold, "fast_bopel"),
            (F::Laerling, "ja"),
            (F::Utbetaling, "dag"),
        ],
    );
    let answers = state.common.answers.clone();
    let mut other = desk();
    other.apply(State::from_element(ElementAction::Fill(answers.clone())));
    assert_eq!(other.common.answers, answers);
}

#[test]
fn the_focus_goes_to_the_result_and_back_to_the_field() {
    let mut state = desk();
    typed(&mut state, &[(F::Barn, "2")]);
    // The focus may have gone on from where one typed last.
    state.apply(CommonAction::ToResult("kvp-kvp-nedsattEvne-ja".to_owned()).into());
    assert_eq!(state.common.focus.take().as_deref(), Some("kvp-result"));
    state.apply(CommonAction::Back.into());
    assert_eq!(
        state.common.focus.take().as_deref(),
        Some("kvp-kvp-nedsattEvne-ja")
    );
    state.apply(CommonAction::Close.into());
    assert_eq!(state.common.focus, None, "there is nothing to close");
    state.apply(Action::Journal(moment(), Length::Full));
    assert_eq!(state.common.focus.take().as_deref(), Some("kvp-text"));
    let note = state.common.texts().copied();
    let announced = [ElementEvent::Announce(note.to_owned())];
    assert_eq!(
        state.apply(State::from_element(ElementAction::Copied(None))),
        announced
    );
    assert_eq!(state.common.note, Some(note));
    state.apply(CommonAction::Close.into());
    assert_eq!(
        state.common.focus.take().as_deref(),
        Some("kvp-journal-button")
    );
    state.apply(Action::Csv);
    assert_eq!(state.common.note, None);
    assert_eq!(
        state.common.focus.take().as_deref(),
        Some("kvp-text"),
        "there is no plan to save"
    );
    state.apply(CommonAction::Close.into());
    assert_eq!(state.common.focus.take().as_deref(), Some("kvp-csv-button"));
    assert_eq!(state.common.export, None);
    state.apply(Action::Add);
    assert_eq!(
        state.common.focus.take().as_deref(),
        Some("kvp-aktivitet-0")
    );
    state.apply(Action::Drop(0));
    assert_eq!(
        state.common.focus.take().as_deref(),
        Some("kvp-aktiviteter")
    );
    assert_eq!(state.apply(Action::CopyResult), [ElementEvent::Copy]);
    let refused = state.apply(State::from_element(ElementAction::Copied(Some(
        String::new(),
    ))));
    let announced = state.common.texts().not_copied().to_owned();
    assert_eq!(refused, [ElementEvent::Announce(announced)]);
}

#[test]
fn a_law_date_of_the_hosts_replaces_the_one_typed_and_a_new_day_only_todays() {
    let mut state = desk();
    state.apply(Action::Choose(Preset::June2008));
    assert_eq!(state.law_text(), "05.06.2008");
    let moved = Setting {
        law_date: None,
        ..state.common.setting
    };
    state.apply(State::from_element(ElementAction::Set(moved)));
    assert_eq!(state.law_text(), "01.06.2026");
    state.apply(State::from_element(ElementAction::Today(DAY.next())));
    assert_eq!(state.law_text(), "02.06.2026");
}

#[test]
fn every_place_has_an_id_of_its_own_and_the_screen_turns_to_the_person() {
    let mut ids: Vec<String> = F::ALL
        .iter()
        .copied()
        .map(|field| id(DeskInput::Field(field)))
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), F::ALL.len());
    let mut state = desk();
    state.apply(Action::Turn(DeskScreen::Guide(Language::en())));
    assert_eq!(state.screen, DeskScreen::Guide(Language::en()));
}

#[test]
fn what_cannot_be_read_is_never_repeated_and_nothing_is_concluded_from_it() {
    const NUMBER: &str = "12129912345";
    for language in Language::all() {
        let mut state = desk();
        state.common.setting.language = language;
        let words = state.texts();
        typed(&mut state, &[(F::Alder, "24"), (F::Opphold, "fast_bopel")]);
        state.apply(Action::Copy(String::new()));
        state.apply(Action::Add);
        typed(&mut state, &[(F::Alder, NUMBER), (F::Maaneder, "abc")]);
        program(
            &mut state,
            &[
                (ProgrammeField::Kind(0), "ordinaert_arbeid"),
                (ProgrammeField::Hours(0), NUMBER),
                (ProgrammeField::Application, NUMBER),
                (ProgrammeField::Used, NUMBER),
            ],
        );
        let journal = journal(&mut state);
        let cells = facts(&state.cases(), words).into_iter();
        let cells: Vec<String> = cells.flat_map(|row| row.cells).collect();
        let sentences = [summary(&state.cases(), 1, words), cells]
            .concat()
            .join("\n");
        for text in [&journal, &sentences] {
            assert!(!text.contains(NUMBER) && !text.contains("abc"), "{text}");
            assert!(text.contains(words.screen().unreadable()), "{text}");
        }
        let first = words
            .screen()
            .withheld()
            .unfilled()
            .split('{')
            .next()
            .unwrap();
        assert!(journal.contains(first), "{journal}");
        let about = words.about();
        let conclusion = about
            .result()
            .conclusions()
            .of(Conclusion::Incomplete)
            .heading();
        let concluded = format!("\n- {conclusion}\n");
        assert!(!journal.contains(&concluded), "{journal}");
        let untrue = about
            .reasons()
            .of(Reason::AlderUbesvart)
            .unfilled()
            .split('{')
            .next()
            .unwrap();
        assert!(!journal.contains(untrue), "{journal}");
        assert!(
            journal.contains(about.reasons().of(Reason::FastBopel).unfilled()),
            "{journal}"
        );
        for id in [
            "program.halv_stilling",
            "program.varighet",
            "program.oppstart",
        ] {
            assert_eq!(rule(&state, id), None, "{id}");
        }
        assert!(rule(&state, "program.evaluering").is_some());
    }
}

#[test]
fn hours_of_work_typed_in_their_field_count_in_the_week() {
    let half = |state: &State| rule(state, "program.halv_stilling").unwrap();
    let mut state = desk();
    state.apply(Action::Template);
    assert_eq!(
        half(&state),
        (
            "Ikke besvart",
            "Ingen lønnet aktivitet er lagt inn i programuka.".to_owned()
        )
    );
    typed(&mut state, &[(F::Alder, "30"), (F::Timer, "25")]);
    assert_eq!(
        half(&state).0,
        "Ikke oppfylt",
        "the amounts warn of these too"
    );
    assert!(!state.assessed().unwrap().warnings.is_empty());
    program(
        &mut state,
        &[
            (ProgrammeField::Kind(0), "ordinaert_arbeid"),
            (ProgrammeField::Hours(0), "1"),
        ],
    );
    assert_eq!(
        half(&state).1,
        "Ordinært arbeid er 1 time i uka på det meste, innenfor halv stilling."
    );
}

#[test]
fn months_already_used_count_with_those_of_the_new_decision() {
    let worded = |used: &str, months: &str, law_date: &str| {
        let mut state = desk();
        state.apply(Action::Type(DeskInput::LawDate, law_date.to_owned()));
        typed(&mut state, &[(F::Maaneder, months)]);
        program(&mut state, &[(ProgrammeField::Used, used)]);
        let (word, reason) = rule(&state, "program.varighet").unwrap();
        [word, ". ", &reason].concat()
    };
    let today = "01.06.2026";
    for (used, months, law_date, expected) in [
        (
            "",
            "24",
            today,
            "Flere vedtak. 24 måneder krever mer enn ett vedtak, for hvert er på høyst ett år.",
        ),
        (
            "12",
            "12",
            today,
            "Oppfylt. 12 måneder er brukt, og vedtaket er på 12 måneder: 24 måneder til sammen. Det er innenfor den vanlige varigheten.",
        ),
        (
            "23",
            "1",
            today,
            "Oppfylt. 23 måneder er brukt, og vedtaket er på 1 måned: 24 måneder til sammen. Det er innenfor den vanlige varigheten.",
        ),
        (
            "24",
            "1",
            today,
            "Må vurderes. 24 måneder er brukt, og vedtaket er på 1 måned: 25 måneder til sammen. 25 måneder krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.",
        ),
        (
            "25",
            "12",
            today,
            "Ikke oppfylt. 25 måneder er brukt, og vedtaket er på 12 måneder: 37 måneder til sammen. 37 måneder er lenger enn et program kan vare.",
        ),
        (
            "0",
            "13",
            today,
            "Ikke oppfylt. 0 måneder er brukt, og vedtaket er på 13 måneder: 13 måneder til sammen. Et vedtak kan gjelde høyst ett år om gangen. Det er vedtaket som er for langt, ikke programmet.",
        ),
        (
            "12",
            "1",
            "31.12.2018",
            "Må vurderes. 12 måneder er brukt, og vedtaket er på 1 måned: 13 måneder til sammen. 13 måneder krever en ny vurdering.",
        ),
        (
            "12",
            "",
            today,
            "Ikke besvart. Antall måneder er ikke skrevet inn.",
        ),
    ] {
        assert_eq!(
            worded(used, months, law_date),
            expected,
            "{used} + {months}"
        );
    }
    let mut state = desk();
    let input = DeskInput::ProgrammeField(ProgrammeField::Used);
    program(&mut state, &[(ProgrammeField::Used, "61")]);
    assert_eq!(state.wrong(input), None, "not while one types");
    state.apply(Action::Leave(input));
    let wrong = state.wrong(input).unwrap();
    let (example, most) = ProgrammeForm::example(ProgrammeField::Used);
    assert_eq!(
        explain(wrong, example, most, state.texts()),
        "Tallet må være fra 0 til 60, for eksempel 12."
    );
    assert_eq!(rule(&state, "program.varighet"), None);
    assert!(state.is_touched());
    state.apply(CommonAction::Wipe.into());
    assert!(!state.is_touched());
}

#[test]
fn a_right_is_shown_as_one_and_never_as_met() {
    for (language, right) in [
        (Language::nb(), "Rett"),
        (Language::nn(), "Rett"),
        (Language::en(), "A right"),
    ] {
        let mut state = desk();
        state.common.setting.language = language;
        for id in ["program.individuell_plan", "program.ferie"] {
            assert_eq!(rule(&state, id).unwrap().0, right, "{language:?} {id}");
        }
        state.apply(Action::Template);
        let journal = journal(&mut state);
        let texts = state.texts();
        for title in [
            texts.rules().of(RuleId::IndividuellPlan),
            texts.rules().of(RuleId::Ferie),
        ] {
            assert!(
                journal.contains(&format!("- {title}: {right}. ")),
                "{journal}"
            );
        }
        let met = texts.about().outcomes().of(Outcome::Met);
        assert!(rule(&state, "program.fulltid").unwrap().0 == met, "{met}");
    }
}

#[test]
fn how_a_programme_ends_is_shown_from_the_day_it_is_law() {
    let count_on = |law_date| {
        let law = Rulebook::at(Date::parse(law_date).unwrap()).unwrap();
        ending(law, desk().texts()).len()
    };
    for (law_date, count) in [
        ("2009-12-31", 0),
        ("2010-01-01", 2),
        ("2011-12-31", 2),
        ("2012-01-01", 3),
        ("2029-12-31", 3),
    ] {
        assert_eq!(count_on(law_date), count, "{law_date}");
    }
}

#[test]
fn one_is_one_and_not_several() {
    let mut state = desk();
    typed(&mut state, &[(F::Maaneder, "1")]);
    let duration = |state: &State| rule(state, "program.varighet").unwrap().1;
    assert_eq!(duration(&state), "1 måned er innenfor ett vedtak.");
    typed(&mut state, &[(F::Maaneder, "2")]);
    assert_eq!(duration(&state), "2 måneder er innenfor ett vedtak.");
    state.apply(Action::Add);
    let lasts = |state: &mut State, hours, from, to| {
        let parts = [
            (ProgrammeField::Kind(0), "jobbsoeking"),
            (ProgrammeField::Hours(0), hours),
            (ProgrammeField::From(0), from),
            (ProgrammeField::To(0), to),
        ];
        program(state, &parts);
        journal(state)
    };
    for (hours, from, to, expected) in [
        ("1", "1", "17", "- Jobbsøking: 1 time i uka, uke 1–17\n"),
        (
            "7,5",
            "36",
            "",
            "- Jobbsøking: 7,5 timer i uka, fra uke 36\n",
        ),
        ("2", "", "4", "- Jobbsøking: 2 timer i uka, til uke 4\n"),
        ("2", "4", "4", "- Jobbsøking: 2 timer i uka, uke 4\n"),
        (
            "2",
            "",
            "",
            "- Jobbsøking: 2 timer i uka, hele programmet\n",
        ),
        ("", "", "", "- Jobbsøking: ikke besvart\n"),
    ] {
        let journal = lasts(&mut state, hours, from, to);
        assert!(journal.contains(expected), "{expected}{journal}");
    }
    let journal = lasts(&mut state, "1", "4", "4");
    assert!(
        journal.contains("- Uke 4: arbeidsrettet 1, støttende 0, betalt 0, til sammen 1 time\n"),
        "{journal}"
    );
}

#[test]
fn a_longer_plan_that_pays_less_a_month_is_shown_to_pay_more() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "30"),
            (F::Start, "17.08.2026"),
            (F::Maaneder, "6"),
        ],
    );
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Timer, "1"), (F::Maaneder, "12")]);
    let plan = |of: usize| {
        let cases = state.cases();
        let plan = cases[of].assessment.as_ref().unwrap().plan.clone().unwrap();
        plan.sum().total()
    };
    let more = numbers::kroner(plan(1) - plan(0), Language::nb());
    let sentences = summary(&state.cases(), 1, state.texts());
    assert!(sentences[0].contains("mindre i måneden"), "{sentences:?}");
    let says = |sentences: &[String], what: &str| {
        sentences[0].ends_with(&format!("; hele planen gir {more} {what}."))
    };
    assert!(says(&sentences, "mer"), "{sentences:?}");
    let turned: Vec<_> = state.columns.iter().rev().cloned().collect();
    state.columns = turned;
    let sentences = summary(&state.cases(), 1, state.texts());
    assert!(says(&sentences, "mindre"), "{sentences:?}");
    typed(&mut state, &[(F::Start, "")]);
    let sentences = summary(&state.cases(), 1, state.texts());
    assert!(
        !sentences.join(" ").contains("hele planen"),
        "{sentences:?}"
    );
}

#[test]
fn what_the_person_changes_comes_back_and_the_rest_stays_as_it_was_typed() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "05.03.1999"),
            (F::Barn, "x"),
            (F::Aap, "4000,05"),
            (F::Norm, "7600"),
            (F::Timer, "7,50"),
        ],
    );
    state.apply(Action::Copy(String::new()));
    let before = state.columns.clone();
    state.apply(Action::TakeOver(state.common.answers.clone()));
    assert_eq!(state.columns, before, "nothing is changed");
    let changed = Answers {
        alder: Some(Alder::Aar(31)),
        arbeidstimer_per_uke: None,
        ..state.common.answers.clone()
    };
    state.apply(Action::TakeOver(changed.clone()));
    assert_eq!(state.common.answers, changed);
    for (field, text) in [
        (F::Alder, "31"),
        (F::Timer, ""),
        (F::Barn, "x"),
        (F::Ytelser, ""),
        (F::Aap, "4000,05"),
    ] {
        assert_eq!(state.column().fields.text(field), text, "{field:?}");
    }
    assert_eq!(state.columns[0], before[0], "only the column in front");
    assert_eq!(state.apply(Action::Clear), [ElementEvent::Reset]);
    assert!(state.column().is_empty());
    assert_eq!(state.columns[0], before[0]);
}

#[test]
fn a_law_date_to_choose_is_a_day_of_this_year() {
    let mut state = desk();
    for (preset, day) in [
        (Preset::Today, "01.06.2026"),
        (Preset::FirstOfMay, "01.05.2026"),
        (Preset::FirstOfJanuary, "01.01.2026"),
        (Preset::June2008, "05.06.2008"),
    ] {
        state.apply(Action::Choose(preset));
        assert_eq!(state.law_text(), day);
    }
}

/// The row of the comparison with this label.
fn compared(state: &State, label: &str) -> Vec<String> {
    let rows = rows(&state.cases(), state.texts());
    let row: Option<ComparisonRow> = rows.into_iter().find(|row| row.label == label);
    let cells = row.unwrap().cells.into_iter();
    cells.map(|text| text.replace('\u{a0}', " ")).collect()
}

/// The large amounts, and what ordinary months, June, December, the average month and the year leave.
fn paid(state: &State) -> (Vec<String>, Vec<String>) {
    let case = state.case();
    let large = headline(&case, state.texts()).into_iter();
    let large = large.map(|(_, amount)| amount.replace('\u{a0}', " "));
    let left = account(&case, state.texts()).into_iter();
    let left = left.map(|line| line.amounts[2].rounded().to_string());
    (large.collect(), left.collect())
}

#[test]
fn a_plan_over_a_birthday_that_matters_asks_for_the_birth_date_and_loses_nothing() {
    for (years, months, born, sum) in [
        ("24", "24", "15.12.2001", true),
        ("17", "24", "15.12.2008", true),
        ("66", "12", "15.12.1959", true),
        ("67", "12", "15.12.1958", true),
        ("25", "24", "15.12.2000", false),
        ("40", "36", "15.12.1985", false),
    ] {
        let mut state = desk();
        let plan = [(F::Start, "17.08.2026"), (F::Maaneder, months)];
        typed(&mut state, &[(F::Alder, years)]);
        typed(&mut state, &plan);
        let texts = state.texts();
        let case = state.case();
        assert_eq!(case.plan().is_none(), sum, "{years}");
        assert_eq!(state.column().fields.text(F::Alder), years);
        assert_eq!(state.column().fields.text(F::Maaneder), months);
        let asks = |text: &str| text.contains("Skriv fødselsdatoen i feltet");
        let journal = journal(&mut state);
        let tells = journal.contains("Fødselsdatoen er ikke oppgitt.");
        assert_eq!((tells, asks(&journal)), (sum, false), "{journal}");
        assert_eq!(journal.contains("\n- august 2026:"), !sum, "{journal}");
        assert_eq!(asks(&announcement(&case, texts).unwrap()), sum);
        state.apply(Action::Csv);
        let csv = state.common.export.clone().unwrap().text;
        assert_eq!((asks(&csv), csv.contains("2026-08")), (sum, !sum), "{csv}");
        state.apply(CommonAction::Close.into());
        state.apply(Action::Copy(String::new()));
        typed(&mut state, &[(F::Alder, born)]);
        assert!(state.case().plan().is_some(), "{born}");
        let row = compared(&state, texts.compare().plan());
        assert_eq!(row[0] == texts.compare().birth_date_first(), sum, "{row:?}");
        assert!(row[1].contains(','), "{row:?}");
        let sentences = summary(&state.cases(), 1, texts).join(" ");
        assert!(!sentences.contains("hele planen"), "{sentences}");
        typed(&mut state, &plan);
        assert_eq!(state.column().fields.text(F::Maaneder), months);
    }
}

#[test]
fn amounts_are_those_of_the_start_and_are_called_so_everywhere() {
    let mut state = desk();
    typed(
        &mut state,
        &[
            (F::Alder, "15.08.2001"),
            (F::Start, "15.08.2026"),
            (F::Maaneder, "12"),
        ],
    );
    assert_eq!(
        paid(&state).0[0],
        "23 225 kroner",
        "25 on the day she starts"
    );
    let case = state.case();
    let announced = announcement(&case, state.texts())
        .unwrap()
        .replace('\u{a0}', " ");
    assert!(
        announced.ends_with("23 225 kroner i måneden før skatt ved oppstart 15. august 2026."),
        "{announced}"
    );
    let written = journal(&mut state);
    for line in [
        "\nBeløp per måned ved oppstart 15. august 2026\n- Kvalifiseringsstønad: 23 224,71 kroner\n",
        "\n- Alder: Oppfylt. Deltakeren er 25 år, innenfor aldersgrensene.",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Start, "")]);
    assert_eq!(
        compared(&state, "Beløpene gjelder"),
        [
            "ved oppstart 15. august 2026",
            "på regeldatoen 1. juni 2026"
        ]
    );
    typed(&mut state, &[(F::Start, "15.08.2026")]);
    let day = rows(&state.cases(), state.texts());
    let day = day.iter().find(|row| row.label == "Beløpene gjelder");
    assert!(day.is_some_and(|row| !row.differs), "{day:?}");
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "30"), (F::Start, "01.05.2026")]);
    let written = journal(&mut state);
    assert!(written.contains("\nBeløp per måned\n"), "{written}");
}

#[test]
fn the_account_is_shown_by_kind_of_month_with_what_it_rests_on_in_every_year() {
    for (day, year) in [
        ("05.06.2008", "2008"),
        ("01.06.2015", "2015"),
        ("01.06.2026", "2026"),
    ] {
        let mut state = desk();
        state.apply(Action::Type(DeskInput::LawDate, day.to_owned()));
        typed(&mut state, &[(F::Alder, "30"), (F::Barn, "1")]);
        let (large, left) = paid(&state);
        assert_eq!((large.len(), left.len()), (2, 5), "{day}");
        let tax = state.assessed().unwrap().tax.unwrap();
        assert_eq!(left[0], tax.netto_ordinary_month.rounded().to_string());
        let journal = journal(&mut state);
        let rests = format!(
            "skattereglene for {year}, skatteklasse 1 og ingen annen inntekt enn stønaden."
        );
        for text in [
            "\nPå konto, anslag\n- En vanlig måned: ",
            "\n- Juni: ",
            "\n- Desember: ",
            "\n- Gjennomsnitt per måned: ",
            &rests,
        ] {
            assert!(journal.contains(text), "{text}\n{journal}");
        }
    }
}

#[test]
fn paid_work_has_no_amount_after_tax_before_the_wage_is_known() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "30"), (F::Timer, "7,5")]);
    assert_eq!(paid(&state), (vec!["18 580 kroner".to_owned()], vec![]));
    let written = journal(&mut state);
    let is_said = written.contains("Timelønnen er ikke oppgitt.");
    assert!(is_said && !written.contains("Skriv"), "{written}");
    assert!(!written.contains("En vanlig måned"), "{written}");
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Timeloenn, "240,50")]);
    let income = state.assessed().unwrap().income.unwrap();
    let (large, left) = paid(&state);
    assert_eq!(large[1], "26 396 kroner");
    assert_eq!(
        income.per_month.total.rounded_to_kroner().to_string(),
        "26396"
    );
    assert_eq!((large.len(), left.len()), (3, 5));
    assert_eq!(left[1], income.per_month.total.rounded().to_string());
    let label = state.texts().screen().ordinary_month();
    let row = compared(&state, label);
    assert_eq!(row[0], "Timelønn mangler");
    assert!(row[1].contains(','), "{row:?}");
    assert_eq!(compared(&state, "Lønn")[0], "–");
    let written = journal(&mut state);
    for text in [
        "- Timelønn: 240,50 kroner\n",
        "- Lønn: 7 816,25 kroner\n",
        "ingen annen inntekt enn stønaden og lønnen.",
        "Feriepenger av lønnen er ikke regnet med.",
    ] {
        assert!(written.contains(text), "{text}\n{written}");
    }
    state.apply(Action::Type(DeskInput::LawDate, "01.06.2023".to_owned()));
    assert_eq!((paid(&state).0.len(), paid(&state).1.len()), (2, 0));
    let written = journal(&mut state);
    assert!(
        written.contains("Før 2024 var fradraget ulikt"),
        "{written}"
    );
    state.apply(Action::Type(DeskInput::LawDate, "01.01.2024".to_owned()));
    assert_eq!(paid(&state).1.len(), 5);
    typed(&mut state, &[(F::Timer, "0")]);
    assert_eq!(paid(&state).0.len(), 2, "no wage of no hours");
}

#[test]
fn an_hourly_wage_is_kept_taken_over_and_wiped_as_every_field_is() {
    let mut state = desk();
    typed(
        &mut state,
        &[(F::Alder, "30"), (F::Timer, "7,5"), (F::Timeloenn, "2000")],
    );
    let before = state.common.answers.clone();
    assert_eq!(before.timeloenn, Some(2000.into()));
    let mut changed = before;
    changed.timeloenn = Some(190.into());
    state.apply(Action::TakeOver(changed));
    assert_eq!(state.column().fields.text(F::Timeloenn), "190");
    state.apply(Action::Copy(String::new()));
    typed(&mut state, &[(F::Timeloenn, "250")]);
    let facts = facts(&state.cases(), state.texts());
    assert_eq!(facts[0].label, "Timelønn, kroner før skatt");
    assert_eq!(facts[0].cells, ["190,00", "250,00"]);
    typed(&mut state, &[(F::Timeloenn, "x")]);
    assert!(
        paid(&state).0.is_empty(),
        "nothing is left of the last wage"
    );
    state.apply(CommonAction::Wipe.into());
    assert!(!state.is_touched() && state.column().fields.text(F::Timeloenn).is_empty());
}

#[test]
fn a_citizen_is_the_first_choice_and_every_choice_has_a_letter() {
    let mut state = desk();
    typed(&mut state, &[(F::Opphold, "norsk_statsborger")]);
    for language in Language::all() {
        state.common.setting.language = language;
        let texts = state.texts();
        for &field in F::ALL {
            if let FieldKind::Choice(words) = field::kind(field) {
                let label = |word| field::choice_label(field, word, texts).unwrap();
                let labels = words.iter().map(|word| label(word));
                assert!(
                    labels
                        .clone()
                        .all(|label| label.starts_with(char::is_uppercase))
                );
                let mut labels: Vec<&str> = labels.collect();
                labels.sort_unstable();
                labels.dedup();
                assert_eq!(labels.len(), words.len(), "{field:?}");
            }
        }
        let FieldKind::Choice(words) = field::kind(F::Opphold) else {
            unreachable!()
        };
        assert_eq!(words[0], "norsk_statsborger");
        let citizen = texts.about().reasons().of(Reason::NorskStatsborger);
        assert!(
            journal(&mut state).contains(citizen.unfilled()),
            "{citizen:?}"
        );
    }
}

#[test]
fn a_law_date_that_is_not_today_is_named_in_the_journal_and_todays_is_not() {
    for language in Language::all() {
        let mut state = desk();
        state.common.setting.language = language;
        typed(&mut state, &[(F::Alder, "30")]);
        let day = numbers::date(Date::literal(2008, 6, 5), language);
        let template = state.texts().screen().other_day();
        let expected = template
            .unfilled()
            .replace("{dato}", &day)
            .replace('\u{a0}', " ");
        assert!(!journal(&mut state).contains(template.unfilled().split('{').next().unwrap()));
        state.apply(Action::Choose(Preset::June2008));
        assert!(journal(&mut state).contains(&expected), "{expected}");
    }
}

#[test]
fn what_nobody_has_raised_is_not_shown_as_met() {
    for language in Language::all() {
        let mut state = desk();
        state.common.setting.language = language;
        let words = state.texts();
        let title = words.about().conditions().of(ConditionId::Byrdefullt);
        let written = journal(&mut state);
        assert!(!written.contains(title), "{written}");
        state.apply(Action::Copy(String::new()));
        typed(&mut state, &[(F::Byrdefullt, "nei")]);
        assert_eq!(
            compared(&state, title),
            [words.about().outcomes().not_raised(); 2]
        );
        typed(&mut state, &[(F::Byrdefullt, "ja")]);
        assert!(journal(&mut state).contains(&[title, ": "].concat()));
    }
}

#[test]
fn who_has_no_children_sees_nothing_of_a_supplement_that_is_not_decided() {
    let is_shown = |state: &mut State| {
        let journal = journal(state);
        let mut lines = journal.lines();
        lines.any(|line| line.contains("Ikke vedtatt ennå") && line.contains("barnetillegget"))
    };
    let mut state = desk();
    state.apply(Action::Type(DeskInput::LawDate, "01.02.2027".to_owned()));
    typed(&mut state, &[(F::Alder, "30"), (F::Barn, "0")]);
    assert!(!is_shown(&mut state));
    typed(&mut state, &[(F::Barn, "1")]);
    assert!(is_shown(&mut state));
}

#[test]
fn the_lines_of_a_month_and_a_year_add_up_as_they_are_shown() {
    let mut state = desk();
    for (hours, absence, set_off, wage) in [
        ("0", "0", "0", ""),
        ("7,25", "3,33", "1234,56", "245,45"),
        ("18,75", "0", "99", "199,99"),
        ("0,01", "0,01", "0,01", "0,01"),
    ] {
        for age in ["24", "30"] {
            typed(
                &mut state,
                &[
                    (F::Alder, age),
                    (F::Barn, "1"),
                    (F::Timer, hours),
                    (F::Fravaer, absence),
                    (F::Dagpenger, set_off),
                    (F::Timeloenn, wage),
                ],
            );
            let case = state.case();
            let lines = lines(&case, state.texts());
            let (mut month, mut year) = (Kroner::ZERO, Kroner::ZERO);
            for line in &lines {
                if line.sum {
                    assert_eq!((month, year), (line.per_month, line.per_year), "{line:?}");
                } else {
                    month = month + line.per_month;
                    year = year + line.per_year;
                }
            }
            assert!(lines.last().is_some_and(|line| line.sum));
            for line in account(&case, state.texts()) {
                let [before, tax, left] = line.amounts;
                assert_eq!(before - tax, left, "{line:?}");
            }
        }
    }
}

#[test]
fn where_a_birthday_could_come_before_the_start_no_amount_is_shown_before_the_birth_date_is() {
    for language in Language::all() {
        for (age, months) in [("24", ""), ("24", "12"), ("17", ""), ("17", "12")] {
            let mut state = desk();
            state.common.setting.language = language;
            let texts = state.texts();
            let filled = [
                (F::Alder, age),
                (F::Start, "15.03.2027"),
                (F::Maaneder, months),
            ];
            typed(&mut state, &filled);
            let case = state.case();
            let month = state.assessed().unwrap().stoenad.unwrap().net.per_month;
            let month = bare(month.total(), texts);
            let asked = birth_date_first(&case, texts);
            let start = texts
                .screen()
                .birth_date_for_amounts()
                .unfilled()
                .split('{')
                .next();
            assert!(asked.starts_with(start.unwrap()), "{asked}");
            let nothing = (Vec::new(), Vec::new());
            assert_eq!(paid(&state), nothing, "{age} {months}");
            assert!(lines(&case, texts).is_empty() && case.plan().is_none());
            let assessment = case.assessment.as_ref().unwrap();
            assert!(assessment.steps.is_empty());
            let law = state.rulebook().unwrap();
            let answers = &case.parsed.answers;
            assert!(amounts(assessment, answers, law, texts.about()).is_none());
            let announced = announcement(&case, texts).unwrap();
            assert!(announced.ends_with(&asked), "{announced}");
            let written = journal(&mut state);
            let heading = texts.journal().amounts_month();
            let told = texts.journal().no_birth_date_for_amounts();
            let part = format!("\n{heading}\n- {told}\n");
            assert!(written.contains(&part), "{written}");
            assert_eq!(written.matches(told).count(), 1, "{written}");
            assert!(!written.contains(&asked), "{written}");
            let plain = month.replace('\u{a0}', " ");
            assert!(!written.contains(&plain), "{plain}\n{written}");
            let conclusion = case.conclusion().unwrap();
            let conclusion = texts.about().result().conclusions().of(conclusion);
            assert!(written.contains(conclusion.heading()), "{written}");
            state.apply(Action::Csv);
            assert_eq!(state.common.export.clone().unwrap().text, asked);
            state.apply(Action::Copy(String::new()));
            typed(&mut state, &[(F::Alder, "15.12.2001")]);
            let row = compared(&state, texts.screen().before_tax());
            assert_eq!(row[0], texts.compare().birth_date_first(), "{row:?}");
            assert!(row[1].contains(|sign: char| sign.is_ascii_digit()));
            let all = rows(&state.cases(), texts).into_iter();
            let mut first = all.map(|row| row.cells[0].clone());
            assert!(!first.any(|cell| cell.contains(&month)), "{month}");
            assert!(!paid(&state).0.is_empty(), "the amounts come with it");
        }
    }
    // No birthday that matters comes between, and nothing is held back.
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "30"), (F::Start, "15.03.2027")]);
    assert!(!state.case().is_birth_date_first());
    assert_eq!(paid(&state).0.len(), 2);
    // A birthday in the plan alone leaves the amounts of the start.
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "24"), (F::Start, "01.06.2026")]);
    typed(&mut state, &[(F::Maaneder, "12")]);
    let case = state.case();
    assert!(case.is_birth_date_first() && !case.may_be_older_by_start());
    assert_eq!(paid(&state).0[0], "15 483 kroner");
    // What cannot be read is to be mended first.
    typed(&mut state, &[(F::Start, "15.03.2027"), (F::Timer, "x")]);
    assert!(!state.case().is_birth_date_first());
}

#[test]
fn what_the_host_asks_the_desk_for_is_what_the_rules_say() {
    let mut state = desk();
    typed(&mut state, &[(F::Alder, "24"), (F::Start, "15.03.2027")]);
    let ruled = assess(&state.common.answers, DAY).unwrap();
    assert_eq!(state.assessed().unwrap(), ruled);
    assert!(ruled.stoenad.is_some());
}

#[test]
fn a_plan_says_how_absence_and_other_benefits_are_in_it_where_they_are_typed() {
    for language in Language::all() {
        for (field, text, expected) in [
            (F::Dagpenger, "3000", [true, false]),
            (F::Fravaer, "7,5", [false, true]),
            (F::Timer, "7,5", [false, false]),
            (F::Dagpenger, "0", [false, false]),
        ] {
            let mut state = desk();
            state.common.setting.language = language;
            let texts = state.texts();
            let words = texts.plan();
            let absence = words.absence().unfilled().split('{').next().unwrap();
            let plan = [
                (F::Alder, "30"),
                (F::Start, "17.08.2026"),
                (F::Maaneder, "12"),
            ];
            typed(&mut state, &plan);
            typed(&mut state, &[(field, text)]);
            let written = journal(&mut state);
            let found = [words.set_off(), absence].map(|text| written.contains(text));
            assert_eq!(found, expected, "{written}");
            let case = state.case();
            let total = bare(plan_total(&case).unwrap(), texts).replace('\u{a0}', " ");
            let sum = ["- ", texts.screen().sum(), ": "].concat();
            let line = written.lines().find(|line| line.starts_with(&sum));
            assert!(line.unwrap().contains(&total), "{total}\n{written}");
            typed(&mut state, &[(F::Maaneder, "")]);
            assert_eq!(shown(&state.case()), None, "there is no plan");
        }
    }
}

#[test]
fn a_difference_beside_a_wage_is_worded_as_one_of_the_programme() {
    for (language, of) in [
        (Language::nb(), "fra programmet"),
        (Language::nn(), "frå programmet"),
        (Language::en(), "from the programme"),
    ] {
        let mut state = desk();
        state.common.setting.language = language;
        let texts = state.texts();
        typed(&mut state, &[(F::Alder, "30"), (F::Timeloenn, "300")]);
        state.apply(Action::Copy(String::new()));
        for hours in ["0", "7,5"] {
            typed(&mut state, &[(F::Timer, hours)]);
            for _ in 0..2 {
                state.columns.reverse();
                let sentences = summary(&state.cases(), 1, texts);
                assert!(sentences[0].contains(of), "{sentences:?}");
            }
        }
    }
}

#[test]
fn the_table_of_amounts_is_called_one_of_what_the_participant_can_get() {
    for (language, who, you) in [
        (Language::nb(), "deltakeren", " du "),
        (Language::nn(), "deltakaren", " du "),
        (Language::en(), "the participant", " you "),
    ] {
        let caption = crate::texts::desk(language).screen().caption();
        assert!(caption.contains(who) && !caption.contains(you), "{caption}");
    }
}
