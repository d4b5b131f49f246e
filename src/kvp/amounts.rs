//! Amounts come in two parts, and every number on the way to one has a name.

use core::ops::Add;

use strum::{IntoStaticStr, VariantNames};

use crate::values::{Fraction, Kroner};

/// A qualification benefit and its child supplement, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// The qualification benefit (*kvalifiseringsstønad*).
    pub stoenad: Kroner,
    /// The child supplement (*barnetillegg*).
    pub barnetillegg: Kroner,
}

impl Amount {
    /// Both parts together.
    pub fn total(self) -> Kroner {
        self.stoenad + self.barnetillegg
    }

    /// The same share of both parts.
    pub fn times(self, fraction: Fraction) -> Self {
        Self {
            stoenad: self.stoenad.times(fraction),
            barnetillegg: self.barnetillegg.times(fraction),
        }
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            stoenad: self.stoenad + other.stoenad,
            barnetillegg: self.barnetillegg + other.barnetillegg,
        }
    }
}

/// The same amount a day, in a typical month and a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerPeriod {
    /// For each benefit day.
    pub per_day: Amount,
    /// In a typical month: a twelfth of a year.
    pub per_month: Amount,
    /// A year of 260 benefit days.
    pub per_year: Amount,
}

impl Add for PerPeriod {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            per_day: self.per_day + other.per_day,
            per_month: self.per_month + other.per_month,
            per_year: self.per_year + other.per_year,
        }
    }
}

/// A number on the way from the rates to an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum StepId {
    /// The basic amount, kroner a year.
    Grunnbeloep,
    /// How many G the qualification benefit is.
    Faktor,
    /// The full qualification benefit a year, of which the young get a share.
    FullStoenadPerAar,
    /// The share of the full qualification benefit.
    #[strum(serialize = "andel_under_25")]
    AndelUnder25,
    /// The qualification benefit a year.
    StoenadPerAar,
    /// Benefit days in a year.
    DagerPerAar,
    /// The qualification benefit a day.
    StoenadPerDag,
    /// Months in a year.
    MaanederPerAar,
    /// The qualification benefit in a typical month.
    StoenadPerMaaned,
    /// The child supplement for each child and day.
    Barnesats,
    /// Children that count.
    Barn,
    /// The child supplement a day.
    BarnetilleggPerDag,
    /// The child supplement a year.
    BarnetilleggPerAar,
    /// The child supplement in a typical month.
    BarnetilleggPerMaaned,
    /// Benefit and supplement a day.
    TotalPerDag,
    /// Benefit and supplement in a typical month.
    TotalPerMaaned,
    /// Benefit and supplement a year.
    TotalPerAar,
    /// Hours a week in full time.
    TimerPerUke,
    /// Hours of paid work a week.
    Arbeidstimer,
    /// Hours a week left for the programme.
    TimerIgjen,
    /// The qualification benefit of a month after work.
    StoenadEtterArbeid,
    /// The supplement of a month after work.
    BarnetilleggEtterArbeid,
    /// Benefit and supplement of a month after work.
    TotalEtterArbeid,
    /// What work takes of a month.
    TrekkArbeid,
    /// Hours in a benefit day.
    TimerPerDag,
    /// Hours of absence in the month.
    Fravaerstimer,
    /// The qualification benefit of the hours absent.
    FravaerStoenad,
    /// The supplement of the hours absent.
    FravaerBarnetillegg,
    /// The qualification benefit of a month after absence.
    StoenadEtterFravaer,
    /// The supplement of a month after absence.
    BarnetilleggEtterFravaer,
    /// Benefit and supplement of a month after absence.
    TotalEtterFravaer,
    /// What absence takes of a month.
    TrekkFravaer,
    /// Unemployment benefit a month.
    Dagpenger,
    /// Sickness benefit a month.
    Sykepenger,
    /// Parental benefit a month.
    Foreldrepenger,
    /// Rehabilitation benefit a month.
    Rehabiliteringspenger,
    /// The benefits that are set off.
    Samordning,
    /// The qualification benefit of a month after set-off.
    StoenadEtterSamordning,
    /// Benefit and supplement of a month after set-off.
    TotalEtterSamordning,
    /// What set-off takes of a month.
    TrekkSamordning,
    /// The qualification benefit a year after all reductions.
    StoenadEtterPerAar,
    /// The supplement a year after all reductions.
    BarnetilleggEtterPerAar,
    /// Benefit and supplement a year after all reductions.
    TotalEtterPerAar,
    /// Kroner an hour before tax for the paid work.
    Timeloenn,
    /// Weeks in a year.
    UkerPerAar,
    /// The wage a year.
    LoennPerAar,
    /// The wage in a typical month.
    LoennPerMaaned,
    /// Benefit and supplement after reductions and wage a year.
    SamletPerAar,
    /// The same in a typical month.
    SamletPerMaaned,
    /// The year's income that contribution and tax are of.
    Inntekt,
    /// A typical month of it.
    InntektPerMaaned,
    /// The contribution's rate, per cent.
    TrygdeavgiftSats,
    /// Income up to which no contribution is paid.
    TrygdeavgiftGrense,
    /// Per cent of what exceeds the limit, at most.
    TrygdeavgiftTak,
    /// The rate of the whole income.
    TrygdeavgiftAvInntekt,
    /// Income above the limit.
    InntektOverGrensen,
    /// The most the contribution can be.
    TrygdeavgiftHoeyst,
    /// The contribution a year.
    Trygdeavgift,
    /// The minimum allowance's rate, per cent.
    MinstefradragSats,
    /// The most the minimum allowance can be.
    MinstefradragTak,
    /// The rate of the whole income.
    MinstefradragAvInntekt,
    /// The minimum allowance a year.
    Minstefradrag,
    /// The personal allowance a year.
    Personfradrag,
    /// General income a year.
    AlminneligInntekt,
    /// The rate on general income, per cent.
    FellesskattSats,
    /// The tax on general income a year.
    Fellesskatt,
    /// Income at which the first bracket begins.
    Trinn1Fra,
    /// The first bracket's rate, per cent.
    Trinn1Sats,
    /// Income at which the second bracket begins.
    Trinn2Fra,
    /// The second bracket's rate, per cent.
    Trinn2Sats,
    /// Income up to the second bracket.
    InntektTilTrinn2,
    /// Income within the first bracket.
    Trinn1Inntekt,
    /// The tax of the first bracket.
    Trinn1Skatt,
    /// Income above the second bracket's beginning.
    Trinn2Inntekt,
    /// The tax of the second bracket.
    Trinn2Skatt,
    /// The bracket tax a year.
    Trinnskatt,
    /// All tax and contribution a year.
    Skatt,
    /// What is left a year.
    NettoPerAar,
    /// What is left of a month on average.
    NettoPerMaaned,
    /// Months in which tax is drawn, half months among them.
    Trekkmaaneder,
    /// The tax that is drawn in an ordinary month.
    Skattetrekk,
    /// The share of it that is drawn in December.
    AndelDesember,
    /// The tax that is drawn in December.
    SkattetrekkDesember,
    /// What an ordinary month leaves.
    NettoVanligMaaned,
    /// What June leaves.
    NettoJuni,
    /// What December leaves.
    NettoDesember,
    /// Days from Monday to Friday in a calendar month of the plan.
    Hverdager,
    /// Those of them that are paid, at the rates that were read last.
    #[strum(serialize = "stipenddager")]
    Stoenadsdager,
    /// The qualification benefit for them.
    StoenadIMaaneden,
    /// The supplement for them.
    BarnetilleggIMaaneden,
    /// Benefit and supplement for them.
    TotalIMaaneden,
}
