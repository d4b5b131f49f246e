//! The contribution (*trygdeavgift*), and an estimate of the tax (*skatt*) and of what reaches the account.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use crate::assess::{Calculation, Operation, StepValue};
use crate::kvp::{Income, StepId, Stoenad, basis};
use crate::law::rates::MinstefradragFor;
use crate::law::{Reference, Rulebook, rates};
use crate::values::{Date, Fraction, Kroner};

/// Contribution and tax of a year, at the rates of the day whose amounts count, class 1 and without other income. In kroner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tax {
    /// The year whose figures are used.
    pub year: i32,
    /// Whether they are an earlier year's, since the day's own are not known yet.
    pub projected: bool,
    /// What the tax is of.
    pub taxed: Taxed,
    /// The contribution a year.
    pub trygdeavgift: Kroner,
    /// The minimum allowance a year.
    pub minstefradrag: Kroner,
    /// General income a year after allowances.
    pub alminnelig_inntekt: Kroner,
    /// Tax on general income a year.
    pub fellesskatt: Kroner,
    /// Bracket tax a year; zero before 2016.
    pub trinnskatt: Kroner,
    /// All tax and contribution a year.
    pub skatt: Kroner,
    /// What is left of a year.
    pub netto_per_year: Kroner,
    /// What is left of a month on average.
    pub netto_per_month: Kroner,
    /// What an ordinary month leaves: tax is drawn in ten and a half months.
    pub netto_ordinary_month: Kroner,
    /// What June leaves: all of it.
    pub netto_june: Kroner,
    /// What December leaves: half the tax is drawn.
    pub netto_december: Kroner,
}

/// What contribution and tax are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
pub enum Taxed {
    /// Benefit and supplement after reductions.
    #[strum(serialize = "stipend")]
    Stoenad,
    /// Those and the wage.
    #[strum(serialize = "stipend_and_wage")]
    StoenadAndWage,
}

/// Whether benefit and wage have the same allowance and rates on a day, so that the tax of both together is known.
pub fn is_taxed_with_wage(day: Date) -> bool {
    rates::MINSTEFRADRAG_FOR.at(day).value == MinstefradragFor::Loenn
}

/// Computes contribution and tax on this benefit, and on the wage beside it where both have the same allowance and rates.
pub fn tax(
    stoenad: &Stoenad,
    income: Option<Income>,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Tax {
    let together = is_taxed_with_wage(rulebook.date());
    let (taxed, total, income) = match income.filter(|_| together) {
        Some(income) => (
            Taxed::StoenadAndWage,
            StepId::SamletPerAar,
            income.per_year.total,
        ),
        None => (
            Taxed::Stoenad,
            stoenad.total_per_year(),
            stoenad.net.per_year.total(),
        ),
    };
    tax_of(taxed, total, income, rulebook, calculation)
}

/// What is left of a year of which the whole income is known already.
pub fn left_of_year(income: Kroner, rulebook: Rulebook) -> Kroner {
    let calculation = &mut Calculation::silent();
    let (of, total) = (Taxed::Stoenad, StepId::TotalPerAar);
    tax_of(of, total, income, rulebook, calculation).netto_per_year
}

fn tax_of(
    taxed: Taxed,
    total: StepId,
    income: Kroner,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Tax {
    let basis = rulebook.read(&basis::ALMINNELIG_INNTEKT).value;
    calculation.amount(StepId::Inntekt, Operation::Add, &[total], income, basis);
    let trygdeavgift = trygdeavgift(income, rulebook, calculation);
    let figures = rulebook.read(&rates::SKATT);
    let minstefradrag = minstefradrag(income, &figures.value, rulebook, calculation);
    let (alminnelig_inntekt, fellesskatt) =
        fellesskatt(income, minstefradrag, &figures.value, basis, calculation);
    let trinn_basis = rulebook.read(&basis::TRINNSKATT).value;
    let (trinnskatt, parts): (_, &[StepId]) = match figures.value.trinn {
        Some(trinn) => (
            trinnskatt(income, trinn, trinn_basis, calculation),
            &[
                StepId::Fellesskatt,
                StepId::Trygdeavgift,
                StepId::Trinnskatt,
            ],
        ),
        None => (Kroner::ZERO, &[StepId::Fellesskatt, StepId::Trygdeavgift]),
    };
    let skatt = calculation.amount(
        StepId::Skatt,
        Operation::Add,
        parts,
        fellesskatt + trygdeavgift + trinnskatt,
        basis,
    );
    let account = account(income, skatt, rulebook, calculation);
    Tax {
        year: figures.from.year(),
        projected: figures.projected,
        taxed,
        trygdeavgift,
        minstefradrag,
        alminnelig_inntekt,
        fellesskatt,
        trinnskatt,
        skatt,
        netto_per_year: account.per_year,
        netto_per_month: account.average_month,
        netto_ordinary_month: account.ordinary_month,
        netto_june: account.june,
        netto_december: account.december,
    }
}

/// What reaches the account.
struct Account {
    per_year: Kroner,
    average_month: Kroner,
    ordinary_month: Kroner,
    june: Kroner,
    december: Kroner,
}

fn account(
    income: Kroner,
    skatt: Kroner,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Account {
    let basis = rulebook.read(&basis::SKATTETREKK).value;
    let month = Fraction::of(1, rulebook.read(&rates::MAANEDER_PER_AAR).value);
    let per_year = calculation.amount(
        StepId::NettoPerAar,
        Operation::Subtract,
        &[StepId::Inntekt, StepId::Skatt],
        income - skatt,
        rulebook.read(&basis::ALMINNELIG_INNTEKT).value,
    );
    let average_month = calculation.amount(
        StepId::NettoPerMaaned,
        Operation::Divide,
        &[StepId::NettoPerAar, StepId::MaanederPerAar],
        per_year.times(month),
        rulebook.read(&basis::UTBETALING).value,
    );
    let before = calculation.amount(
        StepId::InntektPerMaaned,
        Operation::Divide,
        &[StepId::Inntekt, StepId::MaanederPerAar],
        income.times(month),
        rulebook.read(&basis::UTBETALING).value,
    );
    let months = rulebook.read(&rates::TREKKMAANEDER).value;
    calculation.given(
        StepId::Trekkmaaneder,
        Operation::Rate,
        StepValue::Decimal(months),
        basis,
    );
    let drawn = calculation.amount(
        StepId::Skattetrekk,
        Operation::Divide,
        &[StepId::Skatt, StepId::Trekkmaaneder],
        skatt.times(Fraction::part(Decimal::ONE, months)),
        basis,
    );
    let share = rulebook.read(&rates::ANDEL_DESEMBER).value;
    calculation.given(
        StepId::AndelDesember,
        Operation::Rate,
        StepValue::Fraction(share),
        basis,
    );
    let drawn_in_december = calculation.amount(
        StepId::SkattetrekkDesember,
        Operation::Multiply,
        &[StepId::Skattetrekk, StepId::AndelDesember],
        drawn.times(share),
        basis,
    );
    let mut left = |id, operation, operands: &[StepId], amount| {
        calculation.amount(id, operation, operands, amount, basis)
    };
    Account {
        per_year,
        average_month,
        ordinary_month: left(
            StepId::NettoVanligMaaned,
            Operation::Subtract,
            &[StepId::InntektPerMaaned, StepId::Skattetrekk],
            before - drawn,
        ),
        june: left(
            StepId::NettoJuni,
            Operation::Add,
            &[StepId::InntektPerMaaned],
            before,
        ),
        december: left(
            StepId::NettoDesember,
            Operation::Subtract,
            &[StepId::InntektPerMaaned, StepId::SkattetrekkDesember],
            before - drawn_in_december,
        ),
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
        calculation.given(id, Operation::Rate, StepValue::Decimal(rate), basis);
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

/// General income, and the tax on it.
fn fellesskatt(
    income: Kroner,
    minstefradrag: Kroner,
    figures: &rates::Skatt,
    basis: &'static [Reference],
    calculation: &mut Calculation<StepId>,
) -> (Kroner, Kroner) {
    calculation.given(
        StepId::Personfradrag,
        Operation::Rate,
        StepValue::Decimal(figures.personfradrag),
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
        StepValue::Decimal(figures.alminnelig_inntekt),
        basis,
    );
    let fellesskatt = calculation.amount(
        StepId::Fellesskatt,
        Operation::Percent,
        &[StepId::AlminneligInntekt, StepId::FellesskattSats],
        alminnelig_inntekt.times(Fraction::percent(figures.alminnelig_inntekt)),
        basis,
    );
    (alminnelig_inntekt, fellesskatt)
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
        calculation.given(id, Operation::Rate, StepValue::Decimal(rate), basis);
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

/// The two lower brackets; a qualification benefit does not reach a third.
fn trinnskatt(
    income: Kroner,
    trinn: [(Decimal, Decimal); 2],
    basis: &'static [Reference],
    calculation: &mut Calculation<StepId>,
) -> Kroner {
    let [(first_from, first_rate), (second_from, second_rate)] = trinn;
    for (id, rate) in [
        (StepId::Trinn1Fra, first_from),
        (StepId::Trinn1Sats, first_rate),
        (StepId::Trinn2Fra, second_from),
        (StepId::Trinn2Sats, second_rate),
    ] {
        calculation.given(id, Operation::Rate, StepValue::Decimal(rate), basis);
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
