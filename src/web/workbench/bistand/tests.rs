//! What happens on the screens, without drawing them.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use super::action::Action;
use super::state::{INPUTS, PARTICIPANTS, State, pilot_months};
use rust_decimal::Decimal;

use crate::texts::Language;
use crate::values::{Date, Kroner};
use crate::view::bistand::field::{BistandField, BistandInput, OMFATTENDE};
use crate::view::bistand::form::MOST_PARTICIPANTS;
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::{Bar, ModelChoice, Settled, SideBySide, bar, bar_of_both};
use crate::web::setting::{ElementAction, ElementEvent, ScreenState as _, Setting};
use crate::web::workbench::state::CommonAction;

const DAY: Date = Date::literal(2026, 6, 1);

fn setting(language: Language) -> Setting {
    Setting {
        language,
        law_date: None,
        today: DAY,
        heading_level: 2,
    }
}

fn state() -> State {
    State::new(setting(Language::nb()))
}

fn put(state: &mut State, field: BistandField, text: &str) {
    state.apply(Action::Type(BistandInput::month(field), text.to_owned()));
}

fn put_of(state: &mut State, participant: usize, field: BistandField, text: &str) {
    state.apply(Action::Type(
        BistandInput::of(participant, field),
        text.to_owned(),
    ));
}

/// Leaves the field that someone types in.
fn leave(state: &mut State) -> Vec<ElementEvent> {
    let first = BistandInput::month(BistandField::Tilretteleggere);
    state.apply(Action::Leave(state.typing.unwrap_or(first)))
}

/// Every month under a model, of which something is known.
fn of_all(state: &State, model: Model) -> Vec<(String, Settled)> {
    let months = state.settled(model).unwrap().into_iter();
    months.map(|(name, month)| (name, month.unwrap())).collect()
}

fn text(state: &State, field: BistandField) -> String {
    let text = state
        .form()
        .text(BistandInput::month(field), Language::nb());
    text.into_owned()
}

fn full_a(state: &mut State) {
    put(state, BistandField::OrdinaerPlasser, "15");
    put(state, BistandField::OrdinaerMaaneder, "13,5");
    put(state, BistandField::FasteAnsettelser, "2");
}

fn csv(state: &mut State) -> Vec<Vec<String>> {
    state.apply(Action::Csv);
    let text = state.common.export.as_ref().unwrap().text.clone();
    let lines = text.trim_end().split("\r\n");
    lines
        .map(|line| line.split(';').map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_month_is_announced_once_when_a_field_is_left_and_not_while_typing() {
    let mut state = state();
    assert_eq!(leave(&mut state), [], "nothing is no result");
    full_a(&mut state);
    let events = leave(&mut state);
    let announced = ElementEvent::Announce("Til sammen 61\u{a0}900\u{a0}kroner.".to_owned());
    assert_eq!(events, [announced, ElementEvent::Result]);
    assert_eq!(leave(&mut state), [], "the same is announced once");
    put(&mut state, BistandField::OrdinaerMaaneder, "mye");
    let withheld =
        "Vi viser ingen beløp før dette er rettet: Deltakermåneder (oppfølging og tilpasning).";
    let events = leave(&mut state);
    assert_eq!(
        events,
        [ElementEvent::Announce(withheld.to_owned())],
        "what cannot be read is no result, and takes the last one's place"
    );
    assert_eq!(leave(&mut state), []);
}

#[test]
fn what_is_wrong_is_shown_once_it_is_left_and_no_amount_is_made_of_it() {
    let mut state = state();
    full_a(&mut state);
    put(&mut state, BistandField::OrdinaerPlasser, "1,5");
    let input = BistandInput::month(BistandField::OrdinaerPlasser);
    assert_eq!(state.error_text(input, &state.wrong()), None);
    leave(&mut state);
    let message = state.error_text(input, &state.wrong()).unwrap();
    assert_eq!(
        message,
        "Skriv et helt tall fra 0 til 10\u{a0}000, for eksempel 12."
    );
    assert_eq!(
        state.settled(Model::A).unwrap_err(),
        ["Plasser (oppfølging og tilpasning)"]
    );
    assert!(csv(&mut state)[0][0].starts_with("Vi viser ingen beløp"));
    let focus = state.common.focus.take();
    assert_eq!(
        focus.as_deref(),
        Some("kvp-text"),
        "there is nothing to save"
    );
    state.apply(Action::AddMonth);
    let wrong = state.settled(Model::A).unwrap_err();
    assert_eq!(wrong.len(), 2);
    assert_eq!(wrong[1], "februar 2008: Plasser (oppfølging og tilpasning)");
}

#[test]
fn what_is_pasted_with_units_is_a_number_and_what_may_be_thousands_is_asked_about() {
    let mut state = state();
    put(
        &mut state,
        BistandField::OrdinaerPlasser,
        "15\u{a0}plasser\u{200b}",
    );
    put(&mut state, BistandField::OrdinaerMaaneder, "13,5 måneder");
    put(&mut state, BistandField::FasteAnsettelser, "\u{200e}2");
    put(
        &mut state,
        BistandField::OmfattendePlasser,
        "\u{200b}\u{feff}",
    );
    let events = leave(&mut state);
    let announced = ElementEvent::Announce("Til sammen 61\u{a0}900\u{a0}kroner.".to_owned());
    assert_eq!(events, [announced, ElementEvent::Result]);
    let input = BistandInput::month(BistandField::OrdinaerPlasser);
    for (text, begins) in [
        (
            "1.500",
            "Mener du 1500 eller 1,5? Skriv tallet uten punktum",
        ),
        ("15 kr", "Skriv et tall fra 0 til"),
        ("050399 12345 plasser", "Dette ser ut som et fødselsnummer"),
    ] {
        put(&mut state, BistandField::OrdinaerPlasser, text);
        leave(&mut state);
        let message = state.error_text(input, &state.wrong()).unwrap();
        assert!(message.starts_with(begins), "{text}: {message}");
        let left = state.form().text(input, Language::nb());
        assert_eq!(left, text, "nothing typed is lost");
    }
}

#[test]
fn months_begin_and_end_with_the_pilot() {
    assert_eq!(pilot_months().len(), 24);
    let mut state = state();
    full_a(&mut state);
    state.apply(Action::Begin("21".to_owned()));
    assert_eq!(state.name(0), "oktober 2009");
    state.apply(Action::AddMonth);
    put(&mut state, BistandField::OrdinaerMaaneder, "15");
    state.apply(Action::AddMonth);
    assert_eq!((state.months.len(), state.front), (3, 2));
    assert!(!state.has_more_months());
    assert_eq!(state.apply(Action::AddMonth), []);
    assert_eq!(state.months.len(), 3, "2010 is outside");
    put(&mut state, BistandField::OrdinaerMaaneder, "12");
    let months: Vec<_> = of_all(&state, Model::A);
    assert_eq!(months[2].0, "desember 2009");
    assert_ne!(months[1].1.amounts, months[2].1.amounts);
    assert_eq!(
        months[0].1.amounts.tilsagn, months[1].1.amounts.tilsagn,
        "the same places"
    );
    let bonuses = months.iter().map(|(_, month)| month.amounts.bonus);
    assert_eq!(
        bonuses.collect::<Vec<_>>(),
        [16_000, 0, 0].map(Kroner::whole),
        "nobody is employed anew"
    );
    state.apply(Action::Begin("23".to_owned()));
    assert_eq!(
        (state.months.len(), state.front),
        (1, 0),
        "what falls outside goes"
    );
    state.apply(Action::Undo);
    assert_eq!(state.take_focus().as_deref(), Some(INPUTS));
    assert_eq!(
        (state.name(0), state.months.len()),
        ("oktober 2009".to_owned(), 3)
    );
    assert_eq!(state.front, 2);
    state.apply(Action::Begin("23".to_owned()));
    state.apply(Action::RemoveMonth);
    assert_eq!(state.months.len(), 1, "one stays");
    state.apply(Action::Begin("no month".to_owned()));
    assert_eq!(state.name(0), "januar 2008");
    assert_eq!(state.apply(Action::Front(7)), []);
}

#[test]
fn another_language_changes_words_and_nothing_that_is_filled_in() {
    let mut state = state();
    full_a(&mut state);
    let months = state.months.clone();
    state.apply(State::from_element(ElementAction::Set(setting(
        Language::en(),
    ))));
    assert_eq!(state.months, months);
    state.apply(State::from_element(ElementAction::Today(DAY.next())));
    assert_eq!(state.setting().today, DAY.next());
    let events = state.apply(State::from_element(ElementAction::Copied(None)));
    assert_eq!(
        events,
        [ElementEvent::Announce("The text is copied.".to_owned())]
    );
    let events = leave(&mut state);
    assert_eq!(
        events[0],
        ElementEvent::Announce("In all NOK\u{a0}61,900.".to_owned())
    );
}

#[test]
fn participants_are_numbers_and_their_claims_sum_to_the_months() {
    let mut state = state();
    put(&mut state, BistandField::OrdinaerPlasser, "1");
    put(&mut state, BistandField::OmfattendePlasser, "1");
    for (index, (need, months)) in [("", "1"), (OMFATTENDE, "0,5"), ("", "0.25")]
        .into_iter()
        .enumerate()
    {
        state.apply(Action::AddParticipant);
        let at = ["kvp-deltaker-", &index.to_string(), "-behov"].concat();
        assert_eq!(state.take_focus(), Some(at));
        put_of(&mut state, index, BistandField::Behov, need);
        put_of(&mut state, index, BistandField::Maaneder, months);
    }
    let lines = csv(&mut state);
    let heads = [
        "Modell",
        "Måned",
        "Hva",
        "Behov",
        "Antall",
        "Sats i kroner",
        "Kroner",
    ];
    assert_eq!(lines[0], heads);
    let named = |name: &str| {
        let line = lines.iter().find(|line| line[2] == name).unwrap();
        assert_eq!(line[..2], ["Modell A", "januar 2008"]);
        line[3..].to_vec()
    };
    for (name, cells) in [
        ("Tilretteleggere", ["", "1", "", ""]),
        (
            "Plasser (oppfølging og tilpasning)",
            ["", "1", "3400,00", "3400,00"],
        ),
        (
            "Plasser (omfattende behov)",
            ["", "1", "8500,00", "8500,00"],
        ),
        ("Nye faste ansettelser", ["", "0", "8000,00", "0,00"]),
        (
            "Deltaker 2",
            ["Omfattende behov", "0,5", "8500,00", "4250,00"],
        ),
        ("Til sammen", ["", "1,75", "", "8500,00"]),
        ("Tilsagn fra Nav", ["", "", "", "11900,00"]),
        ("Krav fra arrangøren", ["", "", "", "8500,00"]),
        ("Av kravet blir ikke betalt", ["", "", "", "850,00"]),
        ("Refusjon", ["", "", "", "7650,00"]),
    ] {
        assert_eq!(named(name), cells, "{name}");
    }
    assert!(
        lines.iter().all(|line| line.len() == heads.len()),
        "{lines:?}"
    );
    state.apply(Action::RemoveParticipant(1));
    assert_eq!(state.take_focus().as_deref(), Some(PARTICIPANTS));
    let month = state.form().model_a().unwrap();
    assert_eq!(month.omfattende.deltakermaaneder.to_string(), "0.00");
    state.apply(Action::RemoveParticipant(9));
    assert_eq!(state.form().participants.len(), 2);
    state.apply(Action::Undo);
    assert_eq!(state.take_focus().as_deref(), Some(PARTICIPANTS));
    let month = state.form().model_a().unwrap();
    assert_eq!(
        month.omfattende.deltakermaaneder.to_string(),
        "0.50",
        "what was removed last is back"
    );
    state.apply(Action::Undo);
    assert_eq!(state.form().participants.len(), 3, "there is one step");
    state.apply(Action::RemoveParticipant(2));
    put_of(&mut state, 0, BistandField::Maaneder, "0,75");
    state.apply(Action::Undo);
    assert_eq!(
        state.form().participants.len(),
        2,
        "what was typed since is not lost with it"
    );
    for _ in 0..MOST_PARTICIPANTS {
        state.apply(Action::AddParticipant);
    }
    assert_eq!(state.form().participants.len(), MOST_PARTICIPANTS);
}

#[test]
fn hours_of_participants_are_claimed_kind_by_kind() {
    let mut state = state();
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    state.apply(Action::AddParticipant);
    put_of(&mut state, 0, BistandField::Veiledning, "60");
    put_of(&mut state, 0, BistandField::Reise, "40,5");
    let lines = csv(&mut state);
    let named = |name: &str| {
        let line = lines.iter().find(|line| line[2] == name).unwrap();
        assert_eq!(line[..2], ["Modell B", "januar 2008"]);
        line[3..].to_vec()
    };
    for (name, cells) in [
        ("Tilretteleggere", ["", "", "", "1", "", ""]),
        ("Timer kjøpt", ["", "", "", "95,00", "550,00", "52250,00"]),
        ("Deltakere", ["", "", "", "1", "", ""]),
        (
            "Deltaker 1",
            ["60", "0", "40,5", "100,50", "550,00", "55275,00"],
        ),
        (
            "Til sammen",
            ["60,00", "0,00", "40,50", "100,50", "", "55275,00"],
        ),
        ("Refusjon", ["", "", "", "", "", "52250,00"]),
    ] {
        assert_eq!(named(name), cells, "{name}");
    }
    assert!(lines.iter().all(|line| line.len() == 9), "{lines:?}");
    let settled = of_all(&state, Model::B);
    assert_eq!(
        settled[0].1.warnings.len(),
        1,
        "{:?}",
        settled[0].1.warnings
    );
    assert!(
        settled[0].1.warnings[0]
            .ends_with("har kjøpt: 5,5. De blir ikke betalt uten en ny bestilling.")
    );
}

#[test]
fn both_models_stand_side_by_side_for_the_same_participants() {
    let mut state = state();
    state.apply(Action::Show(ModelChoice::Both));
    put(&mut state, BistandField::OrdinaerDeltakere, "9");
    put(&mut state, BistandField::OrdinaerTimer, "6,18");
    let both = state.side_by_side().unwrap();
    assert_eq!(
        both.sentences[0],
        "Modell B koster 9,00 kroner mindre enn modell A for disse deltakerne."
            .replace("9,00 ", "9,00\u{a0}")
    );
    assert_eq!(both.warnings.len(), 2, "{:?}", both.warnings);
    assert!(
        both.warnings
            .iter()
            .all(|message| message.starts_with("Modell B."))
    );
    let events = leave(&mut state);
    assert!(
        matches!(&events[0], ElementEvent::Announce(message) if message.starts_with("A: 30")),
        "{events:?}"
    );
    let lines = csv(&mut state);
    state.apply(CommonAction::Close.into());
    assert_eq!(state.common.export, None);
    csv(&mut state);
    let focus = state.common.focus.take();
    assert_eq!(
        focus.as_deref(),
        Some("kvp-save"),
        "the claim is saved at once"
    );
    let at = |model: &str, name: &str| {
        let of = |line: &&Vec<String>| line[0] == ["Modell ", model].concat() && line[2] == name;
        lines.iter().find(of).unwrap().last().unwrap().clone()
    };
    assert_eq!(
        ["A", "B"].map(|model| at(model, "Refusjon")),
        ["30600,00", "30591,00"]
    );
    assert_eq!(
        at("A", "Plasser (oppfølging og tilpasning)"),
        "30600,00",
        "a place for each"
    );
    put(&mut state, BistandField::OrdinaerTimer, "nei");
    assert_eq!(state.side_by_side().unwrap_err().len(), 1);
    assert!(
        state.months[0].model_a().is_ok(),
        "neither model asks for it by itself"
    );
}

#[test]
fn everything_is_wiped_only_when_asked_twice() {
    let mut state = state();
    full_a(&mut state);
    state.apply(Action::Check(2));
    assert_eq!(state.done, [(Model::A, 2)]);
    state.apply(Action::Check(2));
    assert_eq!(state.done, []);
    state.apply(CommonAction::AskToWipe.into());
    assert!(state.common.wiping);
    state.apply(CommonAction::Keep.into());
    assert_eq!(text(&state, BistandField::OrdinaerPlasser), "15");
    state.apply(CommonAction::AskToWipe.into());
    let events = state.apply(CommonAction::Wipe.into());
    assert_eq!(events[0], ElementEvent::Reset);
    assert_eq!(text(&state, BistandField::OrdinaerPlasser), "");
    assert_eq!(text(&state, BistandField::Tilretteleggere), "1");
}

#[test]
fn nothing_filled_in_is_asked_for_and_a_blank_beside_numbers_is_named_as_nothing() {
    let mut state = state();
    put(&mut state, BistandField::Tilretteleggere, "2");
    assert!(state.is_empty());
    assert_eq!(leave(&mut state), [], "nothing is no result");
    let expected = [["Fyll inn tallene fra rapporten, så kommer beløpene."]];
    assert_eq!(csv(&mut state), expected);
    put(&mut state, BistandField::OrdinaerPlasser, "15");
    put(&mut state, BistandField::OmfattendePlasser, " ");
    assert!(state.is_empty(), "places are nothing anybody used");
    put(&mut state, BistandField::OmfattendeMaaneder, "0");
    assert!(!state.is_empty());
    let blank = ["Plasser (omfattende behov)", "Nye faste ansettelser"];
    assert_eq!(state.blank(), blank);
    assert!(state.is_assumed(), "a month counts as whole");
    put(&mut state, BistandField::OrdinaerPlasser, "0");
    let events = leave(&mut state);
    assert_eq!(
        events.last(),
        Some(&ElementEvent::Result),
        "a nought is a number"
    );
    state.apply(Action::AddParticipant);
    state.apply(Action::AddParticipant);
    assert!(state.is_empty(), "what was typed of all is not theirs");
    put_of(&mut state, 1, BistandField::Maaneder, "1");
    assert_eq!(state.blank(), blank, "whole months are no blanks");
    for _ in 0..3 {
        state.apply(Action::AddParticipant);
    }
    state.apply(Action::Show(ModelChoice::Both));
    assert!(!state.is_empty(), "the same participants are the same");
    assert_eq!(
        state.blank(),
        ["Nye faste ansettelser"],
        "no hours are known"
    );
    put_of(&mut state, 1, BistandField::Reise, "4");
    let both = state.side_by_side().unwrap();
    let missing = "Fyll inn timer for alle, så ser du hvilken modell som koster minst. Dette mangler: Deltaker 1 og Deltaker 3–5.";
    assert_eq!((both.sentences[0].as_str(), &both.of[1]), (missing, &None));
    assert_eq!(
        state.blank(),
        ["Nye faste ansettelser"],
        "nor are they nought"
    );
    let events = leave(&mut state);
    let announced = ["A: 0\u{a0}kroner. B: –. ", missing].concat();
    assert_eq!(events[0], ElementEvent::Announce(announced));
    let blank = ["Deltaker 1", "Deltaker 3–5", "Nye faste ansettelser"];
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    assert_eq!(state.blank(), blank);
    assert!(!state.is_assumed(), "hours are no months");
}

#[test]
fn a_new_month_claims_nothing_before_somebody_reports_something_of_it() {
    use BistandField as F;
    let missing = "Deltakermånedene mangler. Fyll dem inn, så kommer beløpene.";
    let dash = || "–".to_owned();
    let all = |label, amount: &str| {
        let amount = [amount, "kroner"].join("\u{a0}").replace(' ', "\u{a0}");
        (label, amount)
    };
    let mut state = state();
    put(&mut state, F::OrdinaerPlasser, "10");
    put(&mut state, F::OmfattendePlasser, "4");
    assert_eq!(csv(&mut state), [[missing]], "nor does the first");
    put(&mut state, F::OrdinaerMaaneder, "8,5");
    put(&mut state, F::OmfattendeMaaneder, "4");
    state.apply(Action::AddMonth);
    assert_eq!(state.nothing(), missing);
    let unknown = [("Til sammen", dash()), all("Måneder med tall", "62 900,00")];
    assert_eq!(bar_of(&state), unknown);
    put(&mut state, F::FasteAnsettelser, "1");
    assert_eq!(bar_of(&state), unknown, "a permanent job is no month");
    let lines = csv(&mut state);
    let february: Vec<_> = lines
        .iter()
        .filter(|line| line[1] == "februar 2008")
        .collect();
    assert_eq!(february.len(), 7, "{february:?}");
    let sums = lines.iter().filter(|line| line[1] == "Måneder med tall");
    assert_eq!(sums.count(), 7, "the sum says that it is not of all");
    assert!(
        february.iter().all(|line| line[2..].concat() == line[2]),
        "no sign stands among numbers: {february:?}"
    );
    state.apply(Action::Show(ModelChoice::Both));
    assert!(state.is_empty(), "nor side by side");
    state.apply(Action::Show(ModelChoice::One(Model::A)));
    put(&mut state, F::OmfattendeMaaneder, "3");
    assert!(state.is_assumed(), "the others took part all month");
    assert_eq!(bar_of(&state)[1], all("Alle måneder", "130 400,00"));
    state.apply(Action::Front(0));
    state.apply(Action::AddParticipant);
    assert_eq!(bar_of(&state)[0].1, dash());
    put_of(&mut state, 0, F::Maaneder, "0,5");
    state.apply(Action::AddMonth);
    assert_eq!(bar_of(&state)[0].1, dash(), "half a month grows not whole");
    put_of(&mut state, 0, F::Reise, "2");
    assert_eq!(bar_of(&state)[0].1, "3\u{a0}400,00\u{a0}kroner");
}

#[test]
fn no_model_is_cheaper_for_hours_that_are_missing() {
    use BistandField as F;
    let mut state = state();
    state.apply(Action::Show(ModelChoice::Both));
    put(&mut state, F::OrdinaerDeltakere, "9");
    put(&mut state, F::OmfattendeDeltakere, "2");
    put(&mut state, F::OrdinaerTimer, "6");
    let both = state.side_by_side().unwrap();
    assert_eq!(known(&both, 0).amounts.total, Kroner::whole(47_600));
    assert_eq!(
        (both.sentences.len(), &both.of[1]),
        (1, &None),
        "{:?}",
        both.sentences
    );
    assert!(both.sentences[0].ends_with("Dette mangler: Timer på hver (omfattende behov)."));
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    let counted = state.blank();
    assert_eq!(
        counted[0], "Timer på hver (omfattende behov)",
        "{counted:?}"
    );
    state.apply(Action::Show(ModelChoice::Both));
    put(&mut state, F::OmfattendeTimer, "0");
    let both = state.side_by_side().unwrap();
    assert!(
        both.sentences[0].starts_with("Modell B koster"),
        "a nought is said"
    );
}

#[test]
fn what_was_typed_of_all_is_set_aside_by_the_first_participant_and_comes_back() {
    use BistandField as F;
    let mut state = state();
    full_a(&mut state);
    let before = bar_of(&state);
    assert_eq!(state.set_aside(), [""; 0]);
    state.apply(Action::AddParticipant);
    assert_eq!(
        state.set_aside(),
        ["Deltakermåneder (oppfølging og tilpasning)"]
    );
    assert_eq!(state.nothing(), state.texts().screen().months_missing());
    assert!(state.is_empty(), "one participant is not what was reported");
    state.apply(Action::Undo);
    assert_eq!(bar_of(&state), before);
    state.apply(Action::AddParticipant);
    put_of(&mut state, 0, F::Maaneder, "1");
    state.apply(Action::RemoveParticipant(0));
    assert_eq!(bar_of(&state), before, "nothing reported is lost");
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    state.apply(Action::AddParticipant);
    assert_eq!(state.set_aside(), [""; 0], "of model B nothing was typed");
    state.apply(Action::AddParticipant);
    assert!(state.removed.is_none(), "a second one sets nothing aside");
}

#[test]
fn more_permanent_jobs_than_participants_are_warned_of_once() {
    use BistandField as F;
    let said = "Det er flere nye faste ansettelser (12) enn deltakere (10). Bonus gis bare én gang for hver deltaker. Sjekk tallene.";
    let mut state = state();
    put(&mut state, F::OrdinaerPlasser, "10");
    put(&mut state, F::OrdinaerMaaneder, "8,5");
    put(&mut state, F::Veiledning, "95");
    for (hires, expected) in [("10", &[][..]), ("12", &[said])] {
        put(&mut state, F::FasteAnsettelser, hires);
        for model in [Model::A, Model::B] {
            let warnings = of_all(&state, model).remove(0).1.warnings;
            let hires: Vec<_> = warnings.iter().filter(|it| it.contains("faste")).collect();
            assert_eq!(hires, expected, "{model:?}");
        }
        let both = state.side_by_side().unwrap().warnings;
        let hires: Vec<_> = both.iter().filter(|it| it.contains("faste")).collect();
        assert_eq!(hires, expected);
    }
    put(&mut state, F::Deltakere, "12");
    assert_eq!(
        of_all(&state, Model::A)[0].1.warnings,
        [""; 0],
        "12 are said"
    );
    state.apply(Action::AddParticipant);
    put_of(&mut state, 0, F::Maaneder, "1");
    put_of(&mut state, 0, F::Reise, "95");
    let warnings = of_all(&state, Model::A).remove(0).1.warnings;
    assert!(
        warnings[0].contains("(12) enn deltakere (1)"),
        "{warnings:?}"
    );
}

#[test]
fn the_number_of_facilitators_is_asked_for_where_it_is_blank() {
    for view in [
        ModelChoice::One(Model::A),
        ModelChoice::One(Model::B),
        ModelChoice::Both,
    ] {
        let mut state = state();
        state.apply(Action::Show(view));
        put(&mut state, BistandField::FasteAnsettelser, "1");
        put(&mut state, BistandField::Tilretteleggere, "");
        leave(&mut state);
        let input = BistandInput::month(BistandField::Tilretteleggere);
        let message = state.error_text(input, &state.wrong());
        assert!(message.is_some_and(|text| text.starts_with("Skriv et tall")));
        assert!(csv(&mut state)[0][0].contains("før dette er rettet: Tilretteleggere"));
    }
}

/// The tables of the months that are worked out by hand, without their heads.
fn by_hand() -> Vec<Vec<Vec<&'static str>>> {
    let page = include_str!("../../../../tests/two-months/README.md");
    let lines: Vec<&str> = page.lines().collect();
    let tables = lines.split(|line| !line.starts_with('|'));
    let cells = |line: &&'static str| line.trim_matches('|').split('|').map(str::trim).collect();
    tables
        .filter(|table| !table.is_empty())
        .map(|table| table.iter().skip(2).map(cells).collect())
        .collect()
}

/// What a file says of a model and a month: each amount by what it is.
fn amounts(lines: &[Vec<String>], model: &str, month: &str) -> Vec<(String, String)> {
    let of = lines.iter().filter(|line| {
        line[0] == ["Modell ", model].concat()
            && line[1] == month
            && line[2..line.len() - 1].iter().skip(1).all(String::is_empty)
    });
    of.map(|line| (line[2].clone(), line.last().unwrap().clone()))
        .collect()
}

#[test]
fn two_months_come_to_what_they_come_to_by_hand_under_either_model_and_side_by_side() {
    use BistandField as F;
    let [january, february, a, b, both] = by_hand().try_into().unwrap();
    let mut state = state();
    put(&mut state, F::OrdinaerPlasser, "3");
    put(&mut state, F::OmfattendePlasser, "1");
    put(&mut state, F::FasteAnsettelser, "1");
    for (index, row) in january.iter().enumerate() {
        state.apply(Action::AddParticipant);
        let need = if row[1] == OMFATTENDE { OMFATTENDE } else { "" };
        put_of(&mut state, index, F::Behov, need);
        put_of(&mut state, index, F::Maaneder, row[2]);
    }
    state.apply(Action::AddMonth);
    assert_eq!(
        state.take_focus().as_deref(),
        Some("kvp-deltaker-0-maaneder")
    );
    assert!(state.blank().contains(&"Nye faste ansettelser".to_owned()));
    state.apply(Action::AddParticipant);
    for (index, row) in february.iter().enumerate() {
        assert_eq!(state.form().is_extensive(index), row[1] == OMFATTENDE);
        put_of(&mut state, index, F::Maaneder, row[2]);
    }
    let of_a = csv(&mut state);
    assert!(!state.is_assumed(), "everything is filled in");
    for (front, rows) in [(1, &february), (0, &january)] {
        state.apply(Action::Front(front));
        let whole = (0..rows.len()).filter(|&index| rows[index][2] == "1");
        whole.for_each(|index| put_of(&mut state, index, F::Maaneder, ""));
    }
    let (assumed, reported): (Vec<_>, Vec<_>) = csv(&mut state)
        .into_iter()
        .partition(|line| line[2].starts_with("Der det ikke står noe om"));
    assert_eq!(reported, of_a, "an empty field is a whole month");
    assert_eq!(assumed.len(), 2, "and the file says so of each month");
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    for (front, rows) in [(1, &february), (0, &january)] {
        state.apply(Action::Front(front));
        for (index, row) in rows.iter().enumerate() {
            for (field, hours) in [F::Veiledning, F::Arbeidsgiver, F::Reise]
                .into_iter()
                .zip(&row[3..])
            {
                put_of(&mut state, index, field, hours);
            }
        }
    }
    let of_b = csv(&mut state);
    for (model, lines, table) in [("A", &of_a, &a), ("B", &of_b, &b)] {
        for (at, month) in ["januar 2008", "februar 2008", "Alle måneder"]
            .into_iter()
            .enumerate()
        {
            let expected = table
                .iter()
                .map(|row| (row[0].to_owned(), row[at + 1].to_owned()));
            assert_eq!(
                amounts(lines, model, month),
                expected.collect::<Vec<_>>(),
                "{model} {month}"
            );
        }
        for line in lines
            .iter()
            .skip(1)
            .filter(|line| !line[line.len() - 2].is_empty())
        {
            let number = |back: usize| {
                line[line.len() - back]
                    .replace(',', ".")
                    .parse::<Decimal>()
                    .unwrap()
            };
            assert_eq!(
                number(3) * number(2),
                number(1),
                "so many at a rate: {line:?}"
            );
        }
    }
    for (rows, hours) in [(&january, "92,75"), (&february, "102,75")] {
        let sum: Decimal = rows
            .iter()
            .map(|row| row[6].replace(',', ".").parse::<Decimal>().unwrap())
            .sum();
        assert_eq!(sum.to_string().replace('.', ","), hours);
        let found = of_b
            .iter()
            .any(|line| line[2] == "Til sammen" && line.contains(&hours.to_owned()));
        assert!(found, "{hours} in {of_b:?}");
    }
    state.apply(Action::Show(ModelChoice::Both));
    for (front, row) in both.iter().enumerate() {
        state.apply(Action::Front(front));
        let lines = csv(&mut state);
        let totals = ["A", "B"].map(|model| amounts(&lines, model, row[0]).pop().unwrap().1);
        assert_eq!(totals, [row[1], row[2]], "the month in front alone");
        let said = state.side_by_side().unwrap().sentences;
        let less = said[0].replace('\u{a0}', "");
        let expected = [
            "Modell A koster ",
            row[3],
            "kroner mindre enn modell B for disse deltakerne.",
        ]
        .concat();
        assert_eq!(less, expected);
    }
}

#[test]
fn a_new_month_has_no_permanent_job_of_the_one_before_in_any_view() {
    for view in [
        ModelChoice::One(Model::A),
        ModelChoice::One(Model::B),
        ModelChoice::Both,
    ] {
        let mut state = state();
        state.apply(Action::Show(view));
        put(&mut state, BistandField::Tilretteleggere, "3");
        put(&mut state, BistandField::FasteAnsettelser, "2");
        state.apply(Action::AddMonth);
        let [hires, people] = [
            BistandField::FasteAnsettelser,
            BistandField::Tilretteleggere,
        ]
        .map(|field| text(&state, field));
        assert_eq!((hires.as_str(), people.as_str()), ("", "3"), "{view:?}");
        let focus = state.common.focus.as_deref().unwrap();
        let first = match view {
            ModelChoice::One(Model::A) => "kvp-ordinaerMaaneder",
            ModelChoice::One(Model::B) => "kvp-veiledningstimer",
            ModelChoice::Both => "kvp-ordinaerTimer",
        };
        assert_eq!(focus, first);
    }
}

#[test]
fn what_is_filled_in_under_one_model_stands_under_the_other_and_side_by_side() {
    use BistandField as F;
    let mut state = state();
    full_a(&mut state);
    state.apply(Action::Show(ModelChoice::Both));
    let both = state.side_by_side().unwrap();
    assert_eq!(known(&both, 0).amounts.total, Kroner::whole(61_900));
    assert_eq!(
        both.sentences,
        ["Fyll inn timer også, så ser du hvilken modell som koster minst."],
        "nobody is cheaper for being unknown"
    );
    assert_eq!(text(&state, F::OrdinaerDeltakere), "15");
    assert_eq!(
        state.blank(),
        ["Deltakere (omfattende behov)"],
        "what is not known counts not even as nothing"
    );
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    assert_eq!(text(&state, F::FasteAnsettelser), "2");
    assert_eq!(text(&state, F::Deltakere), "15");
    put(&mut state, F::Veiledning, "60");
    put(&mut state, F::Reise, "20,5");
    let b = of_all(&state, Model::B);
    state.apply(Action::Show(ModelChoice::Both));
    let both = state.side_by_side().unwrap();
    assert_eq!(known(&both, 1).amounts, b[0].1.amounts);
    assert_eq!(known(&both, 1).hours, b[0].1.hours);
    let bar = bar_of(&state);
    assert_eq!(
        bar[0],
        ("Modell A", "61\u{a0}900,00\u{a0}kroner".to_owned())
    );
    assert_eq!(
        bar[1],
        ("Modell B", "60\u{a0}275,00\u{a0}kroner".to_owned())
    );
    assert_eq!(bar[2], ("Varsler", "2".to_owned()), "{:?}", both.warnings);
}

fn known(both: &SideBySide, model: usize) -> &Settled {
    both.of[model].as_ref().unwrap()
}

fn bar_of(state: &State) -> Bar {
    let texts = state.texts();
    match state.view {
        ModelChoice::One(model) => {
            let months = state.settled(model);
            months.map(|months| bar(&months, state.front, texts))
        }
        ModelChoice::Both => state.side_by_side().map(|both| bar_of_both(&both, texts)),
    }
    .unwrap_or_default()
}

#[test]
fn a_model_of_which_nothing_is_known_has_no_figures_anywhere() {
    use BistandField as F;
    let none = "–".to_owned();
    let missing = "Fyll inn timer også, så ser du hvilken modell som koster minst.";
    let mut state = state();
    full_a(&mut state);
    let events = state.apply(Action::Show(ModelChoice::Both));
    assert_eq!(bar_of(&state)[1], ("Modell B", none.clone()));
    assert_eq!(bar_of(&state).len(), 2, "it warns of nothing");
    let both = state.side_by_side().unwrap();
    assert_eq!(
        (&both.of[1], both.sentences.as_slice()),
        (&None, &[missing.to_owned()][..])
    );
    let lines = csv(&mut state);
    let of_b: Vec<_> = lines.iter().filter(|line| line[0] == "Modell B").collect();
    assert_eq!(of_b.len(), 7);
    assert!(
        of_b.iter().all(|line| line.last() == Some(&String::new())),
        "a program has nothing to sum: {of_b:?}"
    );
    let said = ["A: 61\u{a0}900\u{a0}kroner. B: –. ", missing].concat();
    assert_eq!(events[0], ElementEvent::Announce(said));
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    assert!(
        state.is_empty(),
        "permanent jobs and facilitators are no hours"
    );
    put(&mut state, F::Veiledning, "60");
    state.apply(Action::AddMonth);
    assert_eq!(
        bar_of(&state),
        [
            ("Til sammen", none.clone()),
            ("Måneder med tall", "49\u{a0}000,00\u{a0}kroner".to_owned()),
        ]
    );
    let lines = csv(&mut state);
    let february = lines.iter().filter(|line| line[1] == "februar 2008");
    assert_eq!(
        february
            .filter(|line| line[2..].concat() == line[2])
            .count(),
        7
    );
    state.apply(Action::Front(0));
    for field in [F::OrdinaerPlasser, F::OrdinaerMaaneder] {
        put(&mut state, field, "");
        leave(&mut state);
    }
    state.apply(Action::Show(ModelChoice::Both));
    assert_eq!(bar_of(&state)[0], ("Modell A", none));
    let said = state.side_by_side().unwrap().sentences;
    assert_eq!(
        said,
        ["Fyll inn deltakere også, så ser du hvilken modell som koster minst."]
    );
}

#[test]
fn a_caseload_comes_to_the_same_wherever_it_is_filled_in() {
    use BistandField as F;
    let counts = |state: &mut State| {
        state.apply(Action::Show(ModelChoice::Both));
        put(state, F::OrdinaerDeltakere, "9");
        put(state, F::OmfattendeDeltakere, "2");
        put(state, F::OrdinaerTimer, "6,18");
        put(state, F::OmfattendeTimer, "15");
    };
    let places = |state: &mut State| {
        put(state, F::OrdinaerPlasser, "9");
        put(state, F::OmfattendePlasser, "2");
        state.apply(Action::Show(ModelChoice::One(Model::B)));
        put(state, F::Veiledning, "85,62");
    };
    let listed = |state: &mut State| {
        for index in 0..11 {
            state.apply(Action::AddParticipant);
            let (need, hours) = if index < 9 {
                ("", "6,18")
            } else {
                (OMFATTENDE, "15")
            };
            put_of(state, index, F::Behov, need);
            put_of(state, index, F::Reise, hours);
        }
    };
    let ways: [&dyn Fn(&mut State); 3] = [&counts, &places, &listed];
    for fill_in in ways {
        let mut state = state();
        fill_in(&mut state);
        let [a, b] = [Model::A, Model::B].map(|model| of_all(&state, model).remove(0).1);
        let both = state.side_by_side().unwrap();
        for (alone, beside) in [(&a, known(&both, 0)), (&b, known(&both, 1))] {
            let of = |settled: &Settled| (settled.amounts, settled.claim, settled.facts.clone());
            assert_eq!(of(alone), of(beside));
        }
        assert_eq!(
            a.amounts.total,
            Kroner::whole(47_600),
            "9 times 3 400 and 2 times 8 500"
        );
        assert_eq!(b.amounts.total, Kroner::whole(47_091), "85.62 times 550");
        state.apply(Action::Show(ModelChoice::One(Model::A)));
        assert!(state.is_assumed());
        assert_eq!(text(&state, F::OmfattendePlasser), "2");
    }
}

#[test]
fn a_field_is_tidied_when_it_is_left_and_one_goes_to_the_result_and_back() {
    let mut state = state();
    put(&mut state, BistandField::OrdinaerPlasser, "015 plasser");
    leave(&mut state);
    assert_eq!(text(&state, BistandField::OrdinaerPlasser), "15");
    state.apply(CommonAction::Back.into());
    assert_eq!(state.take_focus().as_deref(), Some("kvp-tilretteleggere"));
    state.apply(CommonAction::ToResult("kvp-ordinaerPlasser".to_owned()).into());
    assert_eq!(state.take_focus().as_deref(), Some("kvp-result"));
    state.apply(CommonAction::Back.into());
    assert_eq!(state.take_focus().as_deref(), Some("kvp-ordinaerPlasser"));
    state.apply(CommonAction::Wipe.into());
    assert_eq!(state.take_focus().as_deref(), Some("kvp-tilretteleggere"));
    state.apply(CommonAction::Back.into());
    assert_eq!(state.take_focus().as_deref(), Some("kvp-tilretteleggere"));
}

#[test]
fn the_result_that_stays_in_view_is_the_month_in_front_and_all_of_them() {
    let mut state = state();
    full_a(&mut state);
    let kroner = |amount: &str| [amount, "kroner"].join("\u{a0}").replace(' ', "\u{a0}");
    let total = "Til sammen";
    assert_eq!(
        bar_of(&state),
        [
            (total, kroner("61 900,00")),
            ("Ubrukt av tilsagnet", kroner("5 100,00"))
        ]
    );
    state.apply(Action::AddMonth);
    put(&mut state, BistandField::OrdinaerMaaneder, "16");
    assert_eq!(
        bar_of(&state),
        [
            (total, kroner("51 000,00")),
            ("Alle måneder", kroner("112 900,00")),
            ("Ubrukt av tilsagnet", kroner("0,00")),
            ("Varsler", "1".to_owned()),
        ]
    );
    put(&mut state, BistandField::OrdinaerMaaneder, "x");
    assert_eq!(bar_of(&state), [], "no amount is left standing");
    state.apply(Action::Show(ModelChoice::One(Model::B)));
    put(&mut state, BistandField::Reise, "95");
    let bar = bar_of(&state);
    assert_eq!(
        bar[2..4],
        [
            ("Timer brukt", "95".to_owned()),
            ("Timer kjøpt", "95".to_owned())
        ]
    );
}
