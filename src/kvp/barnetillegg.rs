//! The child supplement (*barnetillegg*): so much for each child and benefit day, not cut for the young.

use rust_decimal::Decimal;

use crate::assess::{Calculation, Operation, StepValue};
use crate::kvp::{Amount, PerPeriod, StepId, basis};
use crate::law::{Rulebook, rates};
use crate::values::{Fraction, Kroner};

/// The supplement for so many children, for each period.
pub fn barnetillegg(
    children: u32,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> PerPeriod {
    let rate = rulebook.read(&rates::BARNETILLEGG).value;
    let days = rulebook.read(&rates::DAGER_PER_AAR).value;
    let months = rulebook.read(&rates::MAANEDER_PER_AAR).value;
    let basis = rulebook.read(&basis::BARNETILLEGG).value;
    calculation.given(
        StepId::Barnesats,
        Operation::Rate,
        StepValue::Decimal(rate),
        basis,
    );
    calculation.given(
        StepId::Barn,
        Operation::Answer,
        StepValue::Decimal(Decimal::from(children)),
        basis,
    );
    let per_day = calculation.amount(
        StepId::BarnetilleggPerDag,
        Operation::Multiply,
        &[StepId::Barnesats, StepId::Barn],
        Kroner::decimal(rate).times(Fraction::whole(children)),
        basis,
    );
    let per_year = calculation.amount(
        StepId::BarnetilleggPerAar,
        Operation::Multiply,
        &[StepId::BarnetilleggPerDag, StepId::DagerPerAar],
        per_day.times(Fraction::whole(days)),
        rulebook.read(&basis::DAGSATS).value,
    );
    let per_month = calculation.amount(
        StepId::BarnetilleggPerMaaned,
        Operation::Divide,
        &[StepId::BarnetilleggPerAar, StepId::MaanederPerAar],
        per_year.times(Fraction::of(1, months)),
        rulebook.read(&basis::UTBETALING).value,
    );
    let barnetillegg = |barnetillegg| Amount {
        barnetillegg,
        ..Amount::default()
    };
    PerPeriod {
        per_day: barnetillegg(per_day),
        per_month: barnetillegg(per_month),
        per_year: barnetillegg(per_year),
    }
}
