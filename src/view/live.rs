//! What is asked beside an amount, which follows as one types: what decides it, and when the programme begins.

use crate::kvp::{Alder, Answers, Fact, alder_kan_endre_seg, alder_kan_endre_seg_foer_start};
use crate::law::Rulebook;
use crate::texts::Texts;
use crate::view::question::{
    GuideField, QuestionView, ReadMore, Way, Ways, dates, either, number, read_more, tick, typed,
};

/// What decides the amount: the age, the children, and the hours of paid work.
pub fn beside_amount(ways: Ways, texts: Texts) -> Vec<QuestionView> {
    let (words, questions) = (texts.amount(), texts.questions());
    let (age, children, hours) = (
        questions.alder(),
        questions.barn(),
        questions.arbeidstimer(),
    );
    let born = [age.birth_date(), age.birth_date_description()];
    let births = [children.birth_dates(), children.birth_dates_description()];
    vec![
        either(
            typed(
                GuideField::Fact(Fact::Alder),
                [age.ask().title(), ""],
                number(age.unit(), "numeric"),
            ),
            dates(GuideField::Foedselsdato, born, "bday"),
            ways.alder,
            [age.use_birth_date(), age.use_age()],
        ),
        either(
            typed(
                GuideField::Fact(Fact::Barn),
                [words.children(), ""],
                number(children.unit(), "numeric"),
            ),
            dates(GuideField::BarnFoedselsdatoer, births, "off"),
            ways.barn,
            [children.use_birth_dates(), children.use_count()],
        ),
        typed(
            GuideField::Fact(Fact::ArbeidstimerPerUke),
            [hours.ask().title(), ""],
            number(hours.unit(), "decimal"),
        ),
    ]
}

/// Whether the plan asks for the birth date: only whole years were given, and a birthday that matters could move its amounts. Once it is
/// given there, it is still asked there.
fn plan_needs_birth_date(answers: &Answers, ways: Ways, rulebook: Rulebook) -> bool {
    let day = rulebook.date();
    match answers.alder {
        Some(Alder::Foedselsdato(_)) => ways.alder == Way::Number,
        _ => alder_kan_endre_seg(answers, day) || alder_kan_endre_seg_foer_start(answers, day),
    }
}

/// What the plan takes. Everything may stand empty, but where a birthday could move it, the birth date is asked too.
pub fn plan(answers: &Answers, ways: Ways, rulebook: Rulebook, texts: Texts) -> Vec<QuestionView> {
    let words = texts.questions().plan();
    let start = [words.start(), words.start_description()];
    let months = typed(
        GuideField::ProgramMaaneder,
        [words.months(), words.months_description()],
        number(words.unit(), "numeric"),
    );
    let born = QuestionView {
        help: vec![ReadMore {
            title: texts.navigation().why(),
            paragraphs: vec![words.birth_date_why().to_owned()],
            points: &[],
        }],
        ..dates(
            GuideField::Foedselsdato,
            [
                texts.questions().alder().birth_date(),
                words.birth_date_description(),
            ],
            "bday",
        )
    };
    let daily = QuestionView {
        help: vec![read_more(words.absence())],
        ..tick(
            GuideField::Utbetaling,
            words.daily(),
            words.daily_description(),
        )
    };
    let mut questions = vec![dates(GuideField::Programstart, start, "off"), months];
    if plan_needs_birth_date(answers, ways, rulebook) {
        questions.push(born);
    }
    questions.push(daily);
    questions
}
