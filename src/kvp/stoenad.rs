//! The qualification benefit (*kvalifiseringsstønad*): 2.041 G a year, two thirds of it under 25.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use crate::assess::{Calculation, Operation, StepValue};
use crate::kvp::reduksjon::{self, AfterReductions, Reductions};
use crate::kvp::{Alder, Amount, Answers, PerPeriod, StepId, barnetillegg, basis};
use crate::law::{Rulebook, rates};
use crate::values::{Date, Fraction, Kroner};

/// What the programme pays at one date's rates and ages, before and after reductions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stoenad {
    /// Full, or two thirds.
    pub rate: Rate,
    /// How many children count.
    pub children: u32,
    /// Before reductions.
    pub gross: PerPeriod,
    /// What each kind of reduction takes of a typical month.
    pub reductions: Reductions,
    /// After reductions.
    pub net: AfterReductions,
    /// The tables whose newest row is used past the day it is known for.
    pub projected: Vec<RateTable>,
    /// When the newest of the rates that were used came into force.
    pub rates_from: Date,
}

impl Stoenad {
    /// The step that ends in a year of benefit and supplement after reductions.
    pub(super) fn total_per_year(&self) -> StepId {
        if self.net.per_year == self.gross.per_year {
            StepId::TotalPerAar
        } else {
            StepId::TotalEtterPerAar
        }
    }
}

/// The rate of the qualification benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Rate {
    /// From the 25th birthday.
    Full,
    /// Before it.
    TwoThirds,
}

impl Rate {
    /// The rate on a day.
    pub fn on(alder: Alder, day: Date) -> Self {
        if alder.on(day) < rates::FULL_SATS_FRA.at(day).value {
            Self::TwoThirds
        } else {
            Self::Full
        }
    }
}

/// A rate table that is decided anew from time to time, and so may be a projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum RateTable {
    /// The basic amount.
    Grunnbeloep,
    /// The child supplement.
    Barnetillegg,
}

impl RateTable {
    /// The first day that it is not decided for; none where it holds until the law is changed.
    pub fn open_from(self) -> Option<Date> {
        let table = match self {
            Self::Grunnbeloep => &rates::GRUNNBELOEP,
            Self::Barnetillegg => &rates::BARNETILLEGG,
        };
        table.last_known().map(Date::next)
    }
}

/// Computes the qualification benefit of someone of this age, recording each step.
pub fn stoenad(
    answers: &Answers,
    alder: Alder,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Stoenad {
    let rate = Rate::on(alder, rulebook.date());
    let without_supplement = without_supplement(rate, rulebook, calculation);
    let children = answers
        .barn
        .as_ref()
        .map_or(0, |barn| barn.count_on(rulebook.date()));
    let barnetillegg = barnetillegg::barnetillegg(children, rulebook, calculation);
    let gross = without_supplement + barnetillegg;
    record_totals(gross, rulebook, calculation);
    let (reductions, net) = reduksjon::reduce(answers, &gross, rulebook, calculation);

    Stoenad {
        rate,
        children,
        gross,
        reductions,
        net,
        projected: projected(children, rulebook),
        rates_from: rates_from(children, rulebook),
    }
}

/// What the same answers bring in a typical month before tax at another age.
pub fn at_age(answers: &Answers, age: u32, amounts: Rulebook) -> Kroner {
    let stoenad = stoenad(
        answers,
        Alder::Aar(age),
        amounts,
        &mut Calculation::silent(),
    );
    stoenad.net.per_month.total()
}

/// The tables in use whose newest row is used past the day it is known for. Whoever has no children has no use of the supplement's rate.
pub fn projected(children: u32, rulebook: Rulebook) -> Vec<RateTable> {
    let grunnbeloep = rulebook.read(&rates::GRUNNBELOEP).projected;
    let barnetillegg = rulebook.read(&rates::BARNETILLEGG).projected && children > 0;
    [
        (RateTable::Grunnbeloep, grunnbeloep),
        (RateTable::Barnetillegg, barnetillegg),
    ]
    .into_iter()
    .filter_map(|(table, projected)| projected.then_some(table))
    .collect()
}

/// The day from which all the rates in use have been in force together.
fn rates_from(children: u32, rulebook: Rulebook) -> Date {
    let grunnbeloep = rulebook.read(&rates::GRUNNBELOEP).from;
    let faktor = rulebook.read(&rates::FAKTOR).from;
    let latest = grunnbeloep.max(faktor);
    if children == 0 {
        latest
    } else {
        latest.max(rulebook.read(&rates::BARNETILLEGG).from)
    }
}

/// The qualification benefit alone, for each period.
fn without_supplement(
    rate: Rate,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> PerPeriod {
    let grunnbeloep = rulebook.read(&rates::GRUNNBELOEP).value;
    let faktor = rulebook.read(&rates::FAKTOR).value;
    let basis = rulebook.read(&basis::STOENAD).value;
    calculation.given(
        StepId::Grunnbeloep,
        Operation::Rate,
        StepValue::Decimal(grunnbeloep),
        rulebook.read(&basis::GRUNNBELOEP).value,
    );
    calculation.given(
        StepId::Faktor,
        Operation::Rate,
        StepValue::Decimal(faktor),
        basis,
    );
    let full = Kroner::decimal(grunnbeloep).times(Fraction::decimal(faktor));
    let per_year = match rate {
        Rate::Full => calculation.amount(
            StepId::StoenadPerAar,
            Operation::Multiply,
            &[StepId::Faktor, StepId::Grunnbeloep],
            full,
            basis,
        ),
        Rate::TwoThirds => {
            let share = rates::ANDEL_UNDER_25.at(rulebook.date()).value;
            calculation.amount(
                StepId::FullStoenadPerAar,
                Operation::Multiply,
                &[StepId::Faktor, StepId::Grunnbeloep],
                full,
                basis,
            );
            calculation.given(
                StepId::AndelUnder25,
                Operation::Rate,
                StepValue::Fraction(share),
                basis,
            );
            calculation.amount(
                StepId::StoenadPerAar,
                Operation::Multiply,
                &[StepId::FullStoenadPerAar, StepId::AndelUnder25],
                full.times(share),
                basis,
            )
        }
    };
    let days = rulebook.read(&rates::DAGER_PER_AAR).value;
    let dagsats = rulebook.read(&basis::DAGSATS).value;
    calculation.given(
        StepId::DagerPerAar,
        Operation::Rate,
        StepValue::Decimal(Decimal::from(days)),
        dagsats,
    );
    let per_day = calculation.amount(
        StepId::StoenadPerDag,
        Operation::Divide,
        &[StepId::StoenadPerAar, StepId::DagerPerAar],
        per_year.times(Fraction::of(1, days)),
        dagsats,
    );
    let months = rulebook.read(&rates::MAANEDER_PER_AAR).value;
    let utbetaling = rulebook.read(&basis::UTBETALING).value;
    calculation.given(
        StepId::MaanederPerAar,
        Operation::Rate,
        StepValue::Decimal(Decimal::from(months)),
        utbetaling,
    );
    let per_month = calculation.amount(
        StepId::StoenadPerMaaned,
        Operation::Divide,
        &[StepId::StoenadPerAar, StepId::MaanederPerAar],
        per_year.times(Fraction::of(1, months)),
        utbetaling,
    );
    let stoenad = |stoenad| Amount {
        stoenad,
        ..Amount::default()
    };
    PerPeriod {
        per_day: stoenad(per_day),
        per_month: stoenad(per_month),
        per_year: stoenad(per_year),
    }
}

fn record_totals(gross: PerPeriod, rulebook: Rulebook, calculation: &mut Calculation<StepId>) {
    calculation.amount(
        StepId::TotalPerDag,
        Operation::Add,
        &[StepId::StoenadPerDag, StepId::BarnetilleggPerDag],
        gross.per_day.total(),
        rulebook.read(&basis::DAGSATS).value,
    );
    calculation.amount(
        StepId::TotalPerMaaned,
        Operation::Add,
        &[StepId::StoenadPerMaaned, StepId::BarnetilleggPerMaaned],
        gross.per_month.total(),
        rulebook.read(&basis::UTBETALING).value,
    );
    calculation.amount(
        StepId::TotalPerAar,
        Operation::Add,
        &[StepId::StoenadPerAar, StepId::BarnetilleggPerAar],
        gross.per_year.total(),
        rulebook.read(&basis::STOENAD).value,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::Barn;

    #[test]
    fn the_supplement_dates_the_rates_only_where_there_are_children() {
        let law = Rulebook::at(Date::literal(2026, 1, 15)).unwrap();
        for (children, from) in [(0, (2025, 5, 1)), (1, (2026, 1, 1)), (2, (2026, 1, 1))] {
            let answers = Answers {
                barn: Some(Barn::Antall(children)),
                ..Answers::default()
            };
            let calculation = &mut Calculation::silent();
            let stoenad = stoenad(&answers, Alder::Aar(30), law, calculation);
            let (year, month, day) = from;
            assert_eq!(stoenad.rates_from, Date::literal(year, month, day));
        }
    }
}
