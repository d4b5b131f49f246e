//! Between 18 and 67: sosialtjenesteloven § 29 first subsection, <https://lovdata.no/lov/2009-12-18-131/§29>;
//! between 19 and 67 until the reform of 2019.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::law::{Row, Rulebook, Table, rates};
use crate::values::Period;

/// Age: from the minimum age to the 67th birthday; the year at 67 is left to Nav. It is the age when the programme starts, where that is
/// known and lies ahead.
pub const ALDER: Condition = Condition {
    id: ConditionId::Alder,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(1)]),
        Row::new(NY_LOV, &[sotjl("29").ledd(1)]),
    ]),
    judge,
};

fn judge(answers: &Answers, rulebook: Rulebook) -> Judgement {
    let lowest = rulebook.read(&rates::MINSTEALDER).value;
    let highest = rulebook.read(&rates::OEVRE_ALDER).value;
    let Some(alder) = answers.alder else {
        return Judgement::new(Outcome::Unanswered, Reason::AlderUbesvart)
            .with("minstealder", FactValue::Count(lowest));
    };
    let age = alder.on(answers.amounts_on(rulebook.date()));
    let (outcome, reason) = if age < lowest {
        (Outcome::NotMet, Reason::UnderMinstealder)
    } else if age < highest {
        (Outcome::Met, Reason::InnenforAldersgrensene)
    } else if age == highest {
        (Outcome::Discretion, Reason::Fylt67)
    } else {
        (Outcome::NotMet, Reason::OverAldersgrensen)
    };
    Judgement::new(outcome, reason)
        .with("alder", FactValue::Count(age))
        .with("minstealder", FactValue::Count(lowest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::Alder;
    use crate::values::Date;

    fn outcome(born: Date, law_date: Date) -> Outcome {
        let answers = Answers {
            alder: Some(Alder::Foedselsdato(born)),
            ..Answers::default()
        };
        judge(&answers, Rulebook::at(law_date).unwrap()).outcome
    }

    #[test]
    fn the_limits_turn_on_the_birthday() {
        let birthday = Date::literal(2026, 6, 1);
        for (years, before, on) in [
            (18, Outcome::NotMet, Outcome::Met),
            (67, Outcome::Met, Outcome::Discretion),
            (68, Outcome::Discretion, Outcome::NotMet),
        ] {
            let born = Date::literal(2026 - years, 6, 1);
            assert_eq!(outcome(born, birthday.previous()), before, "{years}");
            assert_eq!(outcome(born, birthday), on, "{years}");
            assert_eq!(outcome(born, birthday.next()), on, "{years}");
        }
    }

    #[test]
    fn eighteen_is_enough_from_2019() {
        let born = Date::literal(2000, 6, 1);
        assert_eq!(outcome(born, Date::literal(2018, 12, 31)), Outcome::NotMet);
        assert_eq!(outcome(born, Date::literal(2019, 1, 1)), Outcome::Met);
    }
}
