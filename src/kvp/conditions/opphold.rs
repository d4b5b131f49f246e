//! Lawful stay and a fixed abode: sosialtjenesteloven § 2 and the regulation on those without a fixed abode §§ 1, 1 a and 4,
//! <https://lovdata.no/forskrift/2011-12-16-1251/§1>. It limits only what persons who are not Norwegian citizens may get.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::basis::{EOES_UNNTAK, FORSKRIFT, KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::kvp::{Answers, Opphold};
use crate::law::{Reference, Row, Rulebook, Source, Table};
use crate::values::{Period, Word};

/// Stay: Norwegian citizenship, a fixed abode, or from March 2025 perhaps lawful stay as an EEA national or a family member of one.
pub const OPPHOLD: Condition = Condition {
    id: ConditionId::Opphold,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("1-2")]),
        Row::new(NY_LOV, &[sotjl("2")]),
        Row::new(
            FORSKRIFT,
            &[bopel_forskrift("1"), bopel_forskrift("4"), sotjl("2")],
        ),
        Row::new(
            EOES_UNNTAK,
            &[
                bopel_forskrift("1"),
                bopel_forskrift("1a"),
                bopel_forskrift("4"),
                sotjl("2"),
            ],
        ),
    ]),
    judge,
};

/// Whether EEA nationals may do without a fixed abode.
#[derive(Clone, Copy, PartialEq, Eq)]
enum EoesUnntak {
    Ingen,
    Vurderes,
}

static UNNTAK: Table<EoesUnntak> = Table::new(&[
    Row::new(KAPITTEL_5A, EoesUnntak::Ingen),
    Row::new(EOES_UNNTAK, EoesUnntak::Vurderes),
]);

const fn bopel_forskrift(section: &'static str) -> Reference {
    Reference::to(Source::BopelForskrift, section)
}

fn judge(answers: &Answers, rulebook: Rulebook) -> Judgement {
    let Some(opphold) = answers.opphold else {
        return Judgement::new(Outcome::Unanswered, Reason::OppholdUbesvart);
    };
    let judgement = match opphold {
        Opphold::NorskStatsborger => Judgement::new(Outcome::Met, Reason::NorskStatsborger),
        Opphold::FastBopel => Judgement::new(Outcome::Met, Reason::FastBopel),
        Opphold::IkkeLovlig => Judgement::new(Outcome::NotMet, Reason::IkkeLovligOpphold),
        Opphold::VetIkke => Judgement::new(Outcome::Discretion, Reason::OppholdUkjent),
        Opphold::LovligUtenFastBopel => match rulebook.read(&UNNTAK).value {
            EoesUnntak::Ingen => Judgement::new(Outcome::NotMet, Reason::UtenFastBopel),
            EoesUnntak::Vurderes => uten_fast_bopel(answers.eoes),
        },
    };
    judgement.with("opphold", FactValue::Word(opphold.id()))
}

/// Some EEA stays are still excluded, so "yes" is never more than a matter for Nav.
fn uten_fast_bopel(eoes: Option<JaNei>) -> Judgement {
    let Some(eoes) = eoes else {
        return Judgement::new(Outcome::Unanswered, Reason::EoesUbesvart);
    };
    let judgement = match eoes {
        JaNei::Nei => Judgement::new(Outcome::NotMet, Reason::UtenFastBopel),
        JaNei::Ja | JaNei::VetIkke => {
            Judgement::new(Outcome::Discretion, Reason::EoesUnntakVurderes)
        }
    };
    judgement.with("eoes", FactValue::Word(eoes.id()))
}

/// Whether the law date needs to know of the EEA to judge this stay.
pub fn needs_eoes(answers: &Answers, rulebook: Rulebook) -> bool {
    answers.opphold == Some(Opphold::LovligUtenFastBopel)
        && rulebook.read(&UNNTAK).value == EoesUnntak::Vurderes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eea_exception_opens_on_7_march_2025() {
        for (eoes, before, from) in [
            (None, Outcome::NotMet, Outcome::Unanswered),
            (Some(JaNei::Ja), Outcome::NotMet, Outcome::Discretion),
            (Some(JaNei::VetIkke), Outcome::NotMet, Outcome::Discretion),
            (Some(JaNei::Nei), Outcome::NotMet, Outcome::NotMet),
        ] {
            let answers = Answers {
                opphold: Some(Opphold::LovligUtenFastBopel),
                eoes,
                ..Answers::default()
            };
            let on = |day| judge(&answers, Rulebook::at(day).unwrap()).outcome;
            assert_eq!(on(EOES_UNNTAK.previous()), before, "{eoes:?}");
            assert_eq!(on(EOES_UNNTAK), from, "{eoes:?}");
        }
    }
}
