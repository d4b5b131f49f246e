//! The contribution (*trygdeavgift*), and an estimate of the tax (*skatt*) and of what is left.

use crate::assess::{Calculation, Number, Operation};
use crate::kvp::{StepId, Stipend, basis};
use crate::law::{Reference, Rulebook, rates};
use crate::values::{Fraction, Kroner};

/// Contribution and tax on a year's stipend after reductions, at the law date's rates and without other income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tax {
    /// The year whose figures are used.
    pub year: i32,
    /// Whether they are an earlier year's, since the law date's are not known yet.
    pub projected: bool,
    /// The contribution a year.
    pub trygdeavgift: Kroner,
    /// What is left after tax; none for years without reliable tax figures.
    pub netto: Option<Netto>,
}

/// The way from a year's income to what is left of it. All in kroner a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Netto {
    /// The minimum allowance.
    pub minstefradrag: Kroner,
    /// General income after allowances.
    pub alminnelig_inntekt: Kroner,
    /// Tax on general income.
    pub fellesskatt: Kroner,
    /// Bracket tax.
    pub trinnskatt: Kroner,
    /// All tax and contribution.
    pub skatt: Kroner,
    /// What is left of a year.
    pub per_year: Kroner,
    /// What is left of a typical month.
    pub per_month: Kroner,
}

/// Computes contribution and tax on this stipend.
pub fn tax(stipend: &Stipend, rulebook: Rulebook, calculation: &mut Calculation<StepId>) -> Tax {
    let income = stipend.net.per_year.total();
    let total = if stipend.net.per_year == stipend.gross.per_year {
        StepId::TotalPerAar
    } else {
        StepId::TotalEtterPerAar
    };
    calculation.amount(
        StepId::Inntekt,
        Operation::Add,
        &[total],
        income,
        rulebook.read(&basis::ALMINNELIG_INNTEKT).value,
    );
    let figures = rulebook.read(&rates::TRYGDEAVGIFT);
    let trygdeavgift = trygdeavgift(income, rulebook, calculation);
    Tax {
        year: figures.from.year(),
        projected: figures.projected,
        trygdeavgift,
        netto: netto(income, trygdeavgift, rulebook, calculation),
    }
}

fn trygdeavgift(
    income: Kroner,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Kroner {
    let figures = rulebook.read(&rates::TRYGDEAVGIFT).value;
    let basis = rulebook.read(&basis::TRYGDEAVGIFT).value;
    for (id, rate) in [
        (StepId::TrygdeavgiftSats, figures.rate),
        (StepId::TrygdeavgiftGrense, figures.limit),
        (StepId::TrygdeavgiftTak, figures.cap),
    ] {
        calculation.given(id, Operation::Rate, Number::Decimal(rate), basis);
    }
    let of_income = calculation.amount(
        StepId::TrygdeavgiftAvInntekt,
        Operation::Percent,
        &[StepId::Inntekt, StepId::TrygdeavgiftSats],
        income.times(Fraction::percent(figures.rate)),
        basis,
    );
    let above = calculation.amount(
        StepId::InntektOverGrensen,
        Operation::Deduct,
        &[StepId::Inntekt, StepId::TrygdeavgiftGrense],
        income.less(Kroner::decimal(figures.limit)),
        basis,
    );
    let highest = calculation.amount(
        StepId::TrygdeavgiftHoeyst,
        Operation::Percent,
        &[StepId::InntektOverGrensen, StepId::TrygdeavgiftTak],
        above.times(Fraction::percent(figures.cap)),
        basis,
    );
    calculation.amount(
        StepId::Trygdeavgift,
        Operation::Min,
        &[StepId::TrygdeavgiftAvInntekt, StepId::TrygdeavgiftHoeyst],
        of_income.min(highest),
        basis,
    )
}

fn netto(
    income: Kroner,
    trygdeavgift: Kroner,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Option<Netto> {
    let figures = rulebook.read(&rates::SKATT).value?;
    let basis = rulebook.read(&basis::ALMINNELIG_INNTEKT).value;
    let minstefradrag = minstefradrag(income, &figures, rulebook, calculation);
    calculation.given(
        StepId::Personfradrag,
        Operation::Rate,
        Number::Decimal(figures.personfradrag),
        basis,
    );
    let alminnelig_inntekt = calculation.amount(
        StepId::AlminneligInntekt,
        Operation::Deduct,
        &[
            StepId::Inntekt,
            StepId::Minstefradrag,
            StepId::Personfradrag,
        ],
        income
            .less(minstefradrag)
            .less(Kroner::decimal(figures.personfradrag)),
        basis,
    );
    calculation.given(
        StepId::FellesskattSats,
        Operation::Rate,
        Number::Decimal(figures.alminnelig_inntekt),
        basis,
    );
    let fellesskatt = calculation.amount(
        StepId::Fellesskatt,
        Operation::Percent,
        &[StepId::AlminneligInntekt, StepId::FellesskattSats],
        alminnelig_inntekt.times(Fraction::percent(figures.alminnelig_inntekt)),
        basis,
    );
    let trinnskatt = trinnskatt(
        income,
        &figures,
        rulebook.read(&basis::TRINNSKATT).value,
        calculation,
    );
    let skatt = calculation.amount(
        StepId::Skatt,
        Operation::Add,
        &[
            StepId::Fellesskatt,
            StepId::Trygdeavgift,
            StepId::Trinnskatt,
        ],
        fellesskatt + trygdeavgift + trinnskatt,
        basis,
    );
    let per_year = calculation.amount(
        StepId::NettoPerAar,
        Operation::Subtract,
        &[StepId::Inntekt, StepId::Skatt],
        income - skatt,
        basis,
    );
    let months = rulebook.read(&rates::MAANEDER_PER_AAR).value;
    let per_month = calculation.amount(
        StepId::NettoPerMaaned,
        Operation::Divide,
        &[StepId::NettoPerAar, StepId::MaanederPerAar],
        per_year.times(Fraction::of(1, months)),
        rulebook.read(&basis::UTBETALING).value,
    );
    Some(Netto {
        minstefradrag,
        alminnelig_inntekt,
        fellesskatt,
        trinnskatt,
        skatt,
        per_year,
        per_month,
    })
}

fn minstefradrag(
    income: Kroner,
    figures: &rates::Skatt,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Kroner {
    let basis = rulebook.read(&basis::MINSTEFRADRAG).value;
    for (id, rate) in [
        (StepId::MinstefradragSats, figures.minstefradrag),
        (StepId::MinstefradragTak, figures.minstefradrag_tak),
    ] {
        calculation.given(id, Operation::Rate, Number::Decimal(rate), basis);
    }
    let of_income = calculation.amount(
        StepId::MinstefradragAvInntekt,
        Operation::Percent,
        &[StepId::Inntekt, StepId::MinstefradragSats],
        income.times(Fraction::percent(figures.minstefradrag)),
        basis,
    );
    calculation.amount(
        StepId::Minstefradrag,
        Operation::Min,
        &[StepId::MinstefradragAvInntekt, StepId::MinstefradragTak],
        of_income.min(Kroner::decimal(figures.minstefradrag_tak)),
        basis,
    )
}

/// The two lower brackets; a stipend does not reach a third.
fn trinnskatt(
    income: Kroner,
    figures: &rates::Skatt,
    basis: &'static [Reference],
    calculation: &mut Calculation<StepId>,
) -> Kroner {
    let [(first_from, first_rate), (second_from, second_rate)] = figures.trinn;
    for (id, rate) in [
        (StepId::Trinn1Fra, first_from),
        (StepId::Trinn1Sats, first_rate),
        (StepId::Trinn2Fra, second_from),
        (StepId::Trinn2Sats, second_rate),
    ] {
        calculation.given(id, Operation::Rate, Number::Decimal(rate), basis);
    }
    let (first_from, second_from) = (Kroner::decimal(first_from), Kroner::decimal(second_from));
    let up_to_second = calculation.amount(
        StepId::InntektTilTrinn2,
        Operation::Min,
        &[StepId::Inntekt, StepId::Trinn2Fra],
        income.min(second_from),
        basis,
    );
    let within_first = calculation.amount(
        StepId::Trinn1Inntekt,
        Operation::Deduct,
        &[StepId::InntektTilTrinn2, StepId::Trinn1Fra],
        up_to_second.less(first_from),
        basis,
    );
    let first = calculation.amount(
        StepId::Trinn1Skatt,
        Operation::Percent,
        &[StepId::Trinn1Inntekt, StepId::Trinn1Sats],
        within_first.times(Fraction::percent(first_rate)),
        basis,
    );
    let above_second = calculation.amount(
        StepId::Trinn2Inntekt,
        Operation::Deduct,
        &[StepId::Inntekt, StepId::Trinn2Fra],
        income.less(second_from),
        basis,
    );
    let second = calculation.amount(
        StepId::Trinn2Skatt,
        Operation::Percent,
        &[StepId::Trinn2Inntekt, StepId::Trinn2Sats],
        above_second.times(Fraction::percent(second_rate)),
        basis,
    );
    calculation.amount(
        StepId::Trinnskatt,
        Operation::Add,
        &[StepId::Trinn1Skatt, StepId::Trinn2Skatt],
        first + second,
        basis,
    )
}
