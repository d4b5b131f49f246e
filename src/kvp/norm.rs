//! What very limited benefits are measured against: the State's guideline rates for social assistance, for a household on a day. They are a
//! starting point for discretion, and decide nothing.

use strum::{IntoStaticStr, VariantArray};

use crate::assess::Choice;
use crate::kvp::answers::Barn;
use crate::kvp::conditions::{CONDITIONS, ConditionId};
use crate::law::rates::{VEILEDENDE_SATSER, VeiledendeSatser};
use crate::law::{Reference, Source};
use crate::values::{Date, Kroner};

/// Whom someone lives with, as the guideline rates tell households apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Household {
    /// Alone, or alone with children.
    #[default]
    Enslig,
    /// With a spouse or cohabitant.
    Par,
    /// In shared housing.
    Bofellesskap,
}

/// The norm for a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Norm {
    /// Kroner a month without housing: of a couple, for both.
    pub kroner: Kroner,
    /// How many children are in it; none where there are some whose ages are not known, and none of them is.
    pub children: Option<u32>,
    /// Since when the rates hold.
    pub from: Date,
    /// Where it is said to measure against it, as far as there is such a place on the day.
    pub place: Option<Reference>,
}

/// The norm on a day, or none where the rates of the day are not known.
pub fn norm(day: Date, household: Household, children: Option<&Barn>) -> Option<Norm> {
    let rates = VEILEDENDE_SATSER.at(day);
    let satser = rates.value?;
    let adults = match household {
        Household::Enslig => satser.enslig,
        Household::Par => satser.par,
        Household::Bofellesskap => satser.bofellesskap,
    };
    let counted: Vec<Kroner> = match children {
        Some(Barn::Foedselsdatoer(born)) => born
            .iter()
            .filter_map(|&born| of_child(born, day, satser))
            .collect(),
        _ => Vec::new(),
    };
    let children = match children {
        Some(&Barn::Antall(count)) if count > 0 => None,
        _ => u32::try_from(counted.len()).ok(),
    };
    Some(Norm {
        kroner: Kroner::whole(adults) + counted.into_iter().sum(),
        children,
        from: rates.from,
        place: place(day),
    })
}

fn of_child(born: Date, day: Date, satser: VeiledendeSatser) -> Option<Kroner> {
    let is_born = born <= day;
    let rate = is_born.then(|| satser.barn(born.age_on(day)))?;
    rate.map(Kroner::whole)
}

/// The circular's point, where the condition on benefits rests on it.
fn place(day: Date) -> Option<Reference> {
    let mut conditions = CONDITIONS.iter();
    let ytelser = conditions.find(|condition| condition.id == ConditionId::Ytelser)?;
    let mut basis = ytelser.basis.at(day).value.iter();
    basis.find(|place| place.source == Source::R35).copied()
}

impl Choice for Household {
    fn is_definite(self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Word;

    const fn day(year: i32, month: u32, day: u32) -> Date {
        Date::literal(year, month, day)
    }

    fn kroner(day: Date, household: Household, children: Option<&Barn>) -> Option<u32> {
        let norm = norm(day, household, children)?;
        norm.kroner.rounded_to_kroner().try_into().ok()
    }

    #[test]
    fn each_household_has_its_rate_from_the_day_it_holds_and_no_other() {
        use Household::{Bofellesskap, Enslig, Par};
        for (on, rates) in [
            (day(2007, 11, 1), Some([4600, 7650, 3825])),
            (day(2007, 12, 31), Some([4600, 7650, 3825])),
            (day(2008, 1, 1), Some([4720, 7840, 3920])),
            (day(2008, 6, 5), Some([4720, 7840, 3920])),
            (day(2010, 12, 31), Some([5197, 8632, 4316])),
            (day(2011, 1, 1), None),
            (day(2011, 12, 31), None),
            (day(2012, 1, 1), Some([5373, 8924, 4462])),
            (day(2014, 12, 31), Some([5600, 9300, 4650])),
            (day(2015, 1, 1), None),
            (day(2017, 12, 31), None),
            (day(2018, 1, 1), Some([6050, 10_100, 5050])),
            (day(2022, 6, 30), Some([6550, 10_950, 5450])),
            (day(2022, 7, 1), Some([6650, 11_150, 5600])),
            (day(2023, 6, 30), Some([6850, 11_450, 5750])),
            (day(2023, 7, 1), Some([7550, 12_600, 6350])),
            (day(2023, 12, 31), Some([7550, 12_600, 6350])),
            (day(2024, 1, 1), Some([7850, 13_100, 6600])),
            (day(2024, 12, 31), Some([7850, 13_100, 6600])),
            (day(2025, 1, 1), None),
            (day(2029, 12, 31), None),
        ] {
            let ours = [Enslig, Par, Bofellesskap].map(|it| kroner(on, it, None));
            let rates = rates.map_or([None; 3], |rates| rates.map(Some));
            assert_eq!(ours, rates, "{on}");
        }
    }

    #[test]
    fn a_child_counts_from_birth_until_it_turns_18_by_its_age_on_the_day() {
        let on = day(2024, 6, 1);
        for (born, more) in [
            (day(2024, 6, 2), None),
            (day(2024, 6, 1), Some(3850)),
            (day(2018, 6, 2), Some(3850)),
            (day(2018, 6, 1), Some(3950)),
            (day(2013, 6, 2), Some(3950)),
            (day(2013, 6, 1), Some(5150)),
            (day(2006, 6, 2), Some(5150)),
            (day(2006, 6, 1), None),
        ] {
            let children = Barn::Foedselsdatoer(vec![born]);
            let norm = norm(on, Household::Enslig, Some(&children)).unwrap();
            assert_eq!(
                norm.kroner,
                Kroner::whole(7850 + more.unwrap_or(0)),
                "{born}"
            );
            assert_eq!(norm.children, Some(u32::from(more.is_some())), "{born}");
        }
    }

    #[test]
    fn children_are_added_to_every_household() {
        let three = [day(2020, 2, 1), day(2016, 2, 1), day(2010, 2, 1)];
        let children = Barn::Foedselsdatoer(three.to_vec());
        let on = day(2024, 6, 1);
        for (&household, sum) in Household::ALL.iter().zip([20_800, 26_050, 19_550]) {
            assert_eq!(kroner(on, household, Some(&children)), Some(sum));
        }
    }

    #[test]
    fn children_of_whom_only_the_number_is_known_are_left_out_and_that_is_said() {
        let on = day(2024, 6, 1);
        for (children, counted) in [
            (None, Some(0)),
            (Some(Barn::Antall(0)), Some(0)),
            (Some(Barn::Foedselsdatoer(Vec::new())), Some(0)),
            (Some(Barn::Antall(1)), None),
            (Some(Barn::Antall(2)), None),
        ] {
            let norm = norm(on, Household::Enslig, children.as_ref()).unwrap();
            assert_eq!(norm.kroner, Kroner::whole(7850), "{children:?}");
            assert_eq!(norm.children, counted, "{children:?}");
        }
    }

    #[test]
    fn a_row_of_its_own_raises_the_youngest_children_only() {
        let children = Barn::Foedselsdatoer(vec![day(2018, 1, 1), day(2012, 1, 1)]);
        for (on, sum, from) in [
            (day(2020, 8, 31), 6250 + 2450 + 3150, day(2020, 1, 1)),
            (day(2020, 9, 1), 6250 + 2750 + 3150, day(2020, 9, 1)),
            (day(2021, 8, 31), 6450 + 2850 + 3250, day(2021, 1, 1)),
            (day(2021, 9, 1), 6450 + 3150 + 3250, day(2021, 9, 1)),
        ] {
            let norm = norm(on, Household::Enslig, Some(&children)).unwrap();
            assert_eq!((norm.kroner, norm.from), (Kroner::whole(sum), from), "{on}");
        }
    }

    #[test]
    fn the_circular_is_named_as_long_as_the_condition_rests_on_it() {
        for (on, named) in [(day(2009, 12, 31), false), (day(2012, 1, 1), true)] {
            let norm = norm(on, Household::Enslig, None).unwrap();
            let section = norm.place.map(|place| place.section);
            assert_eq!(section, named.then_some("4.29.1.7"), "{on}");
        }
    }

    #[test]
    fn a_household_has_a_word() {
        let words = Household::ALL.iter().map(|household| household.id());
        assert!(words.eq(["enslig", "par", "bofellesskap"]));
    }
}
