//! What happens on the screens, without drawing them.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use super::action::Action;
use super::state::{PARTICIPANTS, State, View, pilot_months};
use crate::texts::Language;
use crate::values::Date;
use crate::view::bistand::field::{Field, OMFATTENDE, Place};
use crate::view::bistand::form::MOST_PARTICIPANTS;
use crate::view::bistand::settled::Model;
use crate::web::setting::{Event, Model as _, Setting};

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
    State::new(setting(Language::Nb))
}

fn put(state: &mut State, field: Field, text: &str) {
    state.apply(Action::Type(Place::month(field), text.to_owned()));
}

fn put_of(state: &mut State, participant: usize, field: Field, text: &str) {
    state.apply(Action::Type(Place::of(participant, field), text.to_owned()));
}

fn full_a(state: &mut State) {
    put(state, Field::OrdinaerPlasser, "15");
    put(state, Field::OrdinaerMaaneder, "13,5");
    put(state, Field::FasteAnsettelser, "2");
}

fn csv(state: &mut State) -> Vec<Vec<String>> {
    state.apply(Action::Csv);
    let text = state.takeaway.as_ref().unwrap().text.clone();
    let lines = text.trim_end().split("\r\n");
    lines
        .map(|line| line.split(';').map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_month_is_told_once_when_a_field_is_left_and_not_while_typing() {
    let mut state = state();
    assert_eq!(state.apply(Action::Leave), [], "nothing is no result");
    full_a(&mut state);
    let told = state.apply(Action::Leave);
    let said = Event::Say("Til sammen 61\u{a0}900\u{a0}kroner.".to_owned());
    assert_eq!(told, [said, Event::Result]);
    assert_eq!(state.apply(Action::Leave), [], "the same is told once");
    put(&mut state, Field::OrdinaerMaaneder, "mye");
    let withheld =
        "Vi viser ingen beløp før dette er rettet: Deltakermåneder, oppfølging og tilpasning.";
    let told = state.apply(Action::Leave);
    assert_eq!(
        told,
        [Event::Say(withheld.to_owned())],
        "what cannot be read is no result, and takes the last one's place"
    );
    assert_eq!(state.apply(Action::Leave), []);
}

#[test]
fn what_is_wrong_is_said_once_it_is_left_and_no_amount_is_made_of_it() {
    let mut state = state();
    full_a(&mut state);
    put(&mut state, Field::OrdinaerPlasser, "1,5");
    let place = Place::month(Field::OrdinaerPlasser);
    assert_eq!(state.said_wrong(place, &state.wrong()), None);
    state.apply(Action::Leave);
    let said = state.said_wrong(place, &state.wrong()).unwrap();
    assert_eq!(
        said,
        "Skriv et helt tall fra 0 til 10\u{a0}000, for eksempel 12."
    );
    assert_eq!(
        state.settled(Model::A).unwrap_err(),
        ["Plasser, oppfølging og tilpasning"]
    );
    assert!(csv(&mut state)[0][0].starts_with("Vi viser ingen beløp"));
    state.apply(Action::AddMonth);
    let wrong = state.settled(Model::A).unwrap_err();
    assert_eq!(wrong.len(), 2);
    assert_eq!(wrong[1], "Plasser, oppfølging og tilpasning (februar 2008)");
}

#[test]
fn what_is_pasted_with_units_is_a_number_and_what_may_be_thousands_is_asked_about() {
    let mut state = state();
    put(
        &mut state,
        Field::OrdinaerPlasser,
        "15\u{a0}plasser\u{200b}",
    );
    put(&mut state, Field::OrdinaerMaaneder, "13,5 måneder");
    put(&mut state, Field::FasteAnsettelser, "\u{200e}2");
    put(&mut state, Field::OmfattendePlasser, "\u{200b}\u{feff}");
    let told = state.apply(Action::Leave);
    let said = Event::Say("Til sammen 61\u{a0}900\u{a0}kroner.".to_owned());
    assert_eq!(told, [said, Event::Result]);
    let place = Place::month(Field::OrdinaerPlasser);
    for (text, begins) in [
        (
            "1.500",
            "Mener du 1500 eller 1,5? Skriv tallet uten punktum",
        ),
        ("15 kr", "Skriv et tall fra 0 til"),
        ("050399 12345 plasser", "Dette ser ut som et fødselsnummer"),
    ] {
        put(&mut state, Field::OrdinaerPlasser, text);
        state.apply(Action::Leave);
        let said = state.said_wrong(place, &state.wrong()).unwrap();
        assert!(said.starts_with(begins), "{text}: {said}");
        assert_eq!(state.form().text(place), text, "nothing typed is lost");
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
    state.apply(Action::AddMonth);
    assert_eq!((state.months.len(), state.front), (3, 2));
    assert!(!state.has_more_months());
    assert_eq!(state.apply(Action::AddMonth), []);
    assert_eq!(state.months.len(), 3, "2010 is outside");
    put(&mut state, Field::OrdinaerMaaneder, "15");
    let months = state.settled(Model::A).unwrap();
    assert_eq!(months[2].0, "desember 2009");
    assert_ne!(months[1].1.amounts, months[2].1.amounts);
    assert_eq!(months[0].1.amounts, months[1].1.amounts);
    state.apply(Action::Begin("23".to_owned()));
    assert_eq!(
        (state.months.len(), state.front),
        (1, 0),
        "what falls outside goes"
    );
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
    state.apply(Action::Set(setting(Language::En)));
    assert_eq!(state.months, months);
    state.apply(Action::Today(DAY.next()));
    assert_eq!(state.setting().today, DAY.next());
    let copied = state.texts().screen.copied;
    let told = state.apply(Action::Say(copied));
    assert_eq!(told, [Event::Say("The text is copied.".to_owned())]);
    let told = state.apply(Action::Leave);
    assert_eq!(told[0], Event::Say("In all NOK\u{a0}61,900.".to_owned()));
}

#[test]
fn participants_are_numbers_and_their_claims_sum_to_the_months() {
    let mut state = state();
    put(&mut state, Field::OrdinaerPlasser, "1");
    put(&mut state, Field::OmfattendePlasser, "1");
    for (index, (need, months)) in [("", "1"), (OMFATTENDE, "0,5"), ("", "0.25")]
        .into_iter()
        .enumerate()
    {
        state.apply(Action::AddParticipant);
        let at = ["kvp-deltaker-", &index.to_string(), "-behov"].concat();
        assert_eq!(state.take_focus(), Some(at));
        put_of(&mut state, index, Field::Behov, need);
        put_of(&mut state, index, Field::Maaneder, months);
    }
    let lines = csv(&mut state);
    assert_eq!(
        lines[0],
        ["Måned", "Deltaker", "Behov", "Deltakermåneder", "Kroner"]
    );
    assert_eq!(
        lines[2],
        [
            "januar 2008",
            "Deltaker 2",
            "Omfattende behov",
            "0,5",
            "4250,00"
        ]
    );
    assert_eq!(
        lines[4],
        ["januar 2008", "Til sammen", "", "1,75", "8500,00"]
    );
    let named = |name: &str| {
        let line = lines.iter().find(|line| line[1] == name).unwrap();
        line.last().unwrap().clone()
    };
    assert_eq!(named("Krav fra arrangøren"), "8500,00");
    assert_eq!(named("Av kravet blir ikke betalt"), "850,00");
    assert_eq!(named("Refusjon"), "7650,00");
    assert!(lines.iter().all(|line| line.len() == 5), "{lines:?}");
    state.apply(Action::RemoveParticipant(1));
    assert_eq!(state.take_focus().as_deref(), Some(PARTICIPANTS));
    let month = state.form().model_a().unwrap();
    assert_eq!(month.omfattende.deltakermaaneder.to_string(), "0.00");
    state.apply(Action::RemoveParticipant(9));
    assert_eq!(state.form().participants.len(), 2);
    for _ in 0..MOST_PARTICIPANTS {
        state.apply(Action::AddParticipant);
    }
    assert_eq!(state.form().participants.len(), MOST_PARTICIPANTS);
}

#[test]
fn hours_of_participants_are_claimed_kind_by_kind() {
    let mut state = state();
    state.apply(Action::Show(View::One(Model::B)));
    state.apply(Action::AddParticipant);
    put_of(&mut state, 0, Field::Veiledning, "60");
    put_of(&mut state, 0, Field::Reise, "40,5");
    let lines = csv(&mut state);
    assert_eq!(
        lines[1],
        [
            "januar 2008",
            "Deltaker 1",
            "60",
            "0",
            "40,5",
            "100.50",
            "55275,00"
        ]
        .map(|it| it.replace('.', ","))
    );
    assert!(lines.iter().all(|line| line.len() == 7), "{lines:?}");
    let settled = state.settled(Model::B).unwrap();
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
    state.apply(Action::Show(View::Both));
    put(&mut state, Field::OrdinaerDeltakere, "9");
    put(&mut state, Field::OrdinaerTimer, "6,18");
    let both = state.side_by_side().unwrap();
    assert_eq!(
        both.said[0],
        "Modell B koster 9,00 kroner mindre enn modell A for disse deltakerne."
            .replace("9,00 ", "9,00\u{a0}")
    );
    assert_eq!(both.warnings.len(), 2, "{:?}", both.warnings);
    assert!(
        both.warnings
            .iter()
            .all(|said| said.starts_with("Modell B."))
    );
    let told = state.apply(Action::Leave);
    assert!(
        matches!(&told[0], Event::Say(said) if said.starts_with("A: 30")),
        "{told:?}"
    );
    let lines = csv(&mut state);
    state.apply(Action::Close);
    assert_eq!(state.takeaway, None);
    assert_eq!(lines[0], ["Hva", "Modell A", "Modell B"]);
    assert_eq!(lines[4], ["Refusjon", "30600,00", "30591,00"]);
    put(&mut state, Field::OrdinaerTimer, "nei");
    assert_eq!(state.side_by_side().unwrap_err().len(), 1);
    assert!(state.months[0].model_a().is_ok(), "the months are apart");
}

#[test]
fn everything_is_wiped_only_when_asked_twice() {
    let mut state = state();
    full_a(&mut state);
    state.apply(Action::Check(2));
    assert_eq!(state.done, [(Model::A, 2)]);
    state.apply(Action::Check(2));
    assert_eq!(state.done, []);
    state.apply(Action::AskToWipe);
    assert!(state.wiping);
    state.apply(Action::Keep);
    assert_eq!(
        state.form().text(Place::month(Field::OrdinaerPlasser)),
        "15"
    );
    state.apply(Action::AskToWipe);
    let told = state.apply(Action::Wipe);
    assert_eq!(told[0], Event::Reset);
    assert_eq!(state.form().text(Place::month(Field::OrdinaerPlasser)), "");
    assert_eq!(state.form().text(Place::month(Field::Tilretteleggere)), "1");
}

#[test]
fn nothing_filled_in_is_asked_for_and_a_blank_beside_numbers_is_told_as_nothing() {
    let mut state = state();
    put(&mut state, Field::Tilretteleggere, "2");
    assert!(state.is_empty());
    assert_eq!(state.apply(Action::Leave), [], "nothing is no result");
    let said = [["Fyll inn tallene fra rapporten, så kommer beløpene."]];
    assert_eq!(csv(&mut state), said);
    put(&mut state, Field::OrdinaerPlasser, "15");
    put(&mut state, Field::OmfattendePlasser, " ");
    assert!(!state.is_empty());
    let blank = [
        "Nye faste ansettelser",
        "Plasser, omfattende behov",
        "Deltakermåneder, oppfølging og tilpasning",
        "Deltakermåneder, omfattende behov",
    ];
    assert_eq!(state.blank(), blank);
    put(&mut state, Field::OrdinaerPlasser, "0");
    let told = state.apply(Action::Leave);
    assert_eq!(told.last(), Some(&Event::Result), "a nought is a number");
    state.apply(Action::AddParticipant);
    state.apply(Action::AddParticipant);
    put_of(&mut state, 1, Field::Maaneder, "1");
    let blank = [
        "Nye faste ansettelser",
        "Plasser, omfattende behov",
        "Deltaker 1",
    ];
    assert_eq!(state.blank(), blank);
    for _ in 0..3 {
        state.apply(Action::AddParticipant);
    }
    assert_eq!(state.blank().split_off(2), ["Deltaker 1", "Deltaker 3–5"]);
    state.apply(Action::Show(View::Both));
    assert!(state.is_empty(), "the same participants are others");
}

#[test]
fn the_number_of_facilitators_is_asked_for_where_it_is_blank() {
    for view in [View::One(Model::A), View::One(Model::B), View::Both] {
        let mut state = state();
        state.apply(Action::Show(view));
        put(&mut state, Field::FasteAnsettelser, "1");
        put(&mut state, Field::Tilretteleggere, "");
        state.apply(Action::Leave);
        let place = Place::month(Field::Tilretteleggere);
        let said = state.said_wrong(place, &state.wrong());
        assert!(said.is_some_and(|text| text.starts_with("Skriv et tall")));
        assert!(csv(&mut state)[0][0].contains("før dette er rettet: Tilretteleggere"));
    }
}
