//! What the programme pays, in words.

use crate::kvp::{
    Amount, Answers, Assessment, Income, Rate, RateTable, Stoenad, Tax, Ytelser, at_age,
    is_taxed_with_wage,
};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, fill, listed};
use crate::values::{Date, Fraction, Kroner, Rounding, Written, adding_up, adding_up_to};
use crate::view::answer::hours_a_week;
use crate::view::numbers;

/// Headline, payslip, notes and table.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountsView {
    /// What the programme pays in a month before tax, in whole kroner.
    pub per_month: String,
    /// What an ordinary month leaves on the account, in whole kroner; none where that is not known.
    pub after_tax: Option<String>,
    /// The heading: which month, and from which day on where that is not the law date.
    pub month: String,
    /// An ordinary month line by line, in whole kroner that add up.
    pub payslip: Vec<PayslipLine>,
    /// What those who soon get the full benefit have from then on.
    pub at_25: Option<String>,
    /// That other benefits are not taken off, where one has some and has not given the amount.
    pub before_set_off: Option<&'static str>,
    /// Why the month after tax is not given.
    pub no_net: Option<&'static str>,
    /// Whether it would be known with the hourly wage.
    pub wage_unknown: bool,
    /// What June and December leave.
    pub june_and_december: Option<String>,
    /// What the month after tax assumes.
    pub assumptions: Option<String>,
    /// What the amount takes into account.
    pub notes: Vec<String>,
    /// From when the rates hold.
    pub rates_from: String,
    /// What must be known before trusting the amount.
    pub warnings: Vec<String>,
    /// What is not decided yet, in one sentence.
    pub reservation: Option<String>,
    /// A day, a month on average and a year, to the øre.
    pub rows: Vec<AmountRow>,
}

/// A line of the payslip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayslipLine {
    /// What it is.
    pub label: &'static str,
    /// How much, in whole kroner.
    pub amount: String,
    /// Whether it sums up the lines above.
    pub sum: bool,
}

/// A row of the table. A cell is empty where the amount does not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountRow {
    /// What it is.
    pub label: &'static str,
    /// For each benefit day.
    pub per_day: Option<String>,
    /// In a typical month.
    pub per_month: String,
    /// A year.
    pub per_year: String,
    /// Whether it sums up the rows above.
    pub sum: bool,
}

/// What is known of the amount left after tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Net<'a> {
    /// This.
    Known(&'a Tax),
    /// Nothing: the wage beside it is not given.
    WageUnknown,
    /// Nothing: wage and benefit are taxed each in its own way.
    TaxedApart,
}

impl<'a> Net<'a> {
    /// What an assessment of these answers makes known of it.
    pub fn of(tax: &'a Tax, assessment: &Assessment, answers: &Answers) -> Self {
        if !works(answers) {
            Self::Known(tax)
        } else if !is_taxed_with_wage(assessment.amounts_on) {
            Self::TaxedApart
        } else if assessment.income.is_none() {
            Self::WageUnknown
        } else {
            Self::Known(tax)
        }
    }

    /// The tax, where it is known what reaches the account.
    pub const fn known(self) -> Option<&'a Tax> {
        match self {
            Self::Known(tax) => Some(tax),
            Self::WageUnknown | Self::TaxedApart => None,
        }
    }
}

/// Whether there is paid work beside the programme.
pub fn works(answers: &Answers) -> bool {
    let hours = answers.arbeidstimer_per_uke.unwrap_or_default();
    !hours.is_zero()
}

/// The amounts of an assessment, or none while the age is unknown.
pub fn amounts(
    assessment: &Assessment,
    answers: &Answers,
    rulebook: Rulebook,
    texts: Texts,
) -> Option<AmountsView> {
    let stoenad = assessment.stoenad.as_ref()?;
    let tax = assessment.tax.as_ref()?;
    let rulebook = rulebook.later(assessment.amounts_on);
    let (language, words) = (texts.language(), texts.result().amounts());
    let net = Net::of(tax, assessment, answers);
    let kroner = |amount| numbers::kroner(amount, language);
    Some(AmountsView {
        per_month: kroner(stoenad.net.per_month.total()),
        after_tax: net.known().map(|tax| kroner(tax.netto_ordinary_month)),
        month: match answers.programstart {
            Some(start) if start == assessment.amounts_on => {
                [words.heading(), " ", &from_start(start, texts)].concat()
            }
            _ => words.heading().to_owned(),
        },
        payslip: payslip(assessment, answers, texts),
        at_25: at_25(assessment, answers, rulebook, texts),
        before_set_off: (answers.ytelser == Some(Ytelser::SvaertBegrenset)
            && answers.samordning.is_none())
        .then_some(words.before_set_off()),
        no_net: match net {
            Net::Known(_) => None,
            Net::WageUnknown => Some(words.no_net_without_wage()),
            Net::TaxedApart => Some(words.no_net_taxed_apart()),
        },
        wage_unknown: net == Net::WageUnknown,
        june_and_december: net.known().map(|tax| {
            let (june, december) = (kroner(tax.netto_june), kroner(tax.netto_december));
            let values = [("juni", june.as_str()), ("desember", december.as_str())];
            fill(words.june_and_december(), &values)
        }),
        assumptions: net.known().map(|tax| {
            let mut sentences = assumptions(tax, answers, texts);
            if stoenad.reductions.samordning > Kroner::ZERO {
                sentences.push(' ');
                sentences.push_str(words.set_off_apart());
            }
            sentences
        }),
        notes: notes(stoenad, answers, rulebook, texts),
        rates_from: fill(
            words.rates_from(),
            &[("dato", &numbers::date(stoenad.rates_from, language))],
        ),
        warnings: assessment
            .warnings
            .iter()
            .map(|&warning| texts.warnings().of(warning).to_owned())
            .collect(),
        reservation: reservation(stoenad, net.known(), texts),
        rows: rows(assessment, answers, net, rulebook, texts),
    })
}

/// Who gets the full benefit within so many years is told what it is.
const YEARS_AHEAD: u32 = 2;

fn at_25(
    assessment: &Assessment,
    answers: &Answers,
    rulebook: Rulebook,
    texts: Texts,
) -> Option<String> {
    let stoenad = assessment.stoenad.as_ref()?;
    let full_from = rulebook.read(&rates::FULL_SATS_FRA).value;
    let age = answers.alder?.on(assessment.amounts_on);
    let soon = stoenad.rate == Rate::TwoThirds && age.saturating_add(YEARS_AHEAD) >= full_from;
    // The wage beside it is in the sum that this is held against.
    let income = assessment.income.filter(|_| works(answers));
    let wage = income.map(|income| income.per_month.total - stoenad.net.per_month.total());
    soon.then(|| {
        let total = at_age(answers, full_from, rulebook) + wage.unwrap_or_default();
        let amount = numbers::kroner(total, texts.language());
        fill(texts.result().amounts().at_25(), &[("beloep", &amount)])
    })
}

/// That amounts are those of the day the programme starts.
pub fn from_start(start: Date, texts: Texts) -> String {
    let day = numbers::date(start, texts.language());
    fill(texts.result().amounts().at_start(), &[("dato", &day)])
}

/// What a child brings, which is the same at every age.
pub fn for_children(answers: &Answers, rulebook: Rulebook, texts: Texts) -> String {
    let children = answers.barn.as_ref();
    let children = children.map_or(0, |barn| barn.count_on(rulebook.date()));
    about_children(children, rulebook, texts)
}

/// What leads from the qualification benefit to the account, exact.
struct ExactPayslip {
    gross: Amount,
    taken: [Kroner; 3],
    after: Kroner,
    with_wage: Kroner,
    net: Option<Kroner>,
}

/// The same as it is shown: every subtotal rounded once, and the parts between make up the difference.
pub struct RoundedPayslip {
    /// The qualification benefit.
    pub stoenad: Kroner,
    /// The child supplement.
    pub barnetillegg: Kroner,
    /// Both together.
    pub gross: Kroner,
    /// What paid work, absence and benefits that are set off take of it, below zero.
    pub taken: [Kroner; 3],
    /// What they leave.
    pub after: Kroner,
    /// The wage beside it.
    pub loenn: Kroner,
    /// Both together.
    pub with_wage: Kroner,
    /// What is drawn in tax, below zero.
    pub tax: Kroner,
    /// What is left, where that is known.
    pub net: Option<Kroner>,
}

impl ExactPayslip {
    fn shown(&self, unit: Rounding) -> RoundedPayslip {
        let gross = self.gross.total().rounded_to(unit);
        let parts = adding_up(&[self.gross.stoenad, self.gross.barnetillegg], unit);
        let after = self.after.rounded_to(unit);
        let minus = self.taken.map(|taken| Kroner::ZERO - taken);
        let mut taken = adding_up_to(after - gross, &minus, unit).into_iter();
        let with_wage = self.with_wage.rounded_to(unit);
        let net = self.net.map(|net| net.rounded_to(unit));
        let mut parts = parts.into_iter();
        RoundedPayslip {
            stoenad: parts.next().unwrap_or_default(),
            barnetillegg: parts.next().unwrap_or_default(),
            gross,
            taken: [(); 3].map(|()| taken.next().unwrap_or_default()),
            after,
            loenn: with_wage - after,
            with_wage,
            tax: net.map_or(Kroner::ZERO, |net| net - with_wage),
            net,
        }
    }
}

fn month_of(stoenad: &Stoenad, with_wage: Kroner, net: Option<Kroner>) -> ExactPayslip {
    ExactPayslip {
        gross: stoenad.gross.per_month,
        taken: taken_of(stoenad),
        after: stoenad.net.per_month.total(),
        with_wage,
        net,
    }
}

/// An ordinary month in whole kroner, as the payslip has it; none while the age is unknown.
pub fn ordinary_month(assessment: &Assessment, answers: &Answers) -> Option<RoundedPayslip> {
    let stoenad = assessment.stoenad.as_ref()?;
    let net = Net::of(assessment.tax.as_ref()?, assessment, answers).known();
    let income = assessment.income.filter(|_| works(answers));
    let total = income.map_or_else(
        || stoenad.net.per_month.total(),
        |income| income.per_month.total,
    );
    let left = net.map(|tax| tax.netto_ordinary_month);
    Some(month_of(stoenad, total, left).shown(Rounding::Krone))
}

/// What paid work, absence and benefits that are set off take of a month.
pub const fn taken_of(stoenad: &Stoenad) -> [Kroner; 3] {
    let reductions = &stoenad.reductions;
    [reductions.arbeid, reductions.fravaer, reductions.samordning]
}

/// A benefit day, a typical month and a year of so many months, in øre: that month and otherwise ordinary ones. The tax is drawn where it
/// is known.
pub fn periods(
    stoenad: &Stoenad,
    ordinary: &Stoenad,
    income: Option<Income>,
    tax: Option<&Tax>,
    months: u32,
) -> [RoundedPayslip; 3] {
    let others = Fraction::whole(months.saturating_sub(1));
    let per_day = stoenad.gross.per_day;
    let day = ExactPayslip {
        gross: per_day,
        taken: [Kroner::ZERO; 3],
        after: per_day.total(),
        with_wage: per_day.total(),
        net: None,
    };
    let per_month = stoenad.net.per_month.total();
    let month = month_of(
        stoenad,
        income.map_or(per_month, |income| income.per_month.total),
        tax.map(|tax| tax.netto_per_month),
    );
    let mut taken = taken_of(ordinary).map(|taken| taken.times(others));
    for (year, month) in taken.iter_mut().zip(month.taken) {
        *year = *year + month;
    }
    let per_year = per_month + ordinary.net.per_month.total().times(others);
    let wage = income.map(|income| income.per_year.loenn);
    let year = ExactPayslip {
        gross: stoenad.gross.per_year,
        taken,
        after: per_year,
        with_wage: per_year + wage.unwrap_or_default(),
        net: tax.map(|tax| tax.netto_per_year),
    };
    [day, month, year].map(|account| account.shown(Rounding::Oere))
}

/// What stands between two sums, where it is anything.
fn taken_words(texts: Texts) -> [&'static str; 3] {
    let words = texts.result().amounts();
    [
        words.reduction_work(),
        words.reduction_absence(),
        words.reduction_set_off(),
    ]
}

fn payslip(assessment: &Assessment, answers: &Answers, texts: Texts) -> Vec<PayslipLine> {
    let words = texts.result().amounts();
    let month = ordinary_month(assessment, answers);
    let Some((stoenad, shown)) = assessment.stoenad.as_ref().zip(month) else {
        return Vec::new();
    };
    let line = |label, amount, sum| PayslipLine {
        label,
        amount: numbers::kroner(amount, texts.language()),
        sum,
    };
    let mut lines = vec![line(words.stoenad(), shown.stoenad, false)];
    if stoenad.children > 0 {
        lines.push(line(words.barnetillegg(), shown.barnetillegg, false));
    }
    let taken = taken_words(texts).into_iter().zip(taken_of(stoenad));
    for ((label, exact), taken) in taken.zip(shown.taken) {
        if exact > Kroner::ZERO {
            lines.push(line(label, taken, false));
        }
    }
    if assessment.income.is_some() && works(answers) {
        lines.push(line(words.from_programme(), shown.after, true));
        lines.push(line(words.loenn(), shown.loenn, false));
    }
    lines.push(line(words.total(), shown.with_wage, true));
    if let Some(left) = shown.net {
        lines.push(line(words.tax(), shown.tax, false));
        lines.push(line(words.on_account(), left, true));
    }
    lines
}

fn notes(stoenad: &Stoenad, answers: &Answers, rulebook: Rulebook, texts: Texts) -> Vec<String> {
    let words = texts.result().amounts();
    let mut notes = Vec::new();
    if stoenad.rate == Rate::TwoThirds {
        notes.push(words.under_25().to_owned());
    }
    notes.push(about_children(stoenad.children, rulebook, texts));
    if let Some(hours) = answers.arbeidstimer_per_uke.filter(|_| works(answers)) {
        let hours = hours_a_week(hours, texts);
        notes.push(fill(words.working(), &[("timer", &hours)]));
    }
    notes
}

fn about_children(count: u32, rulebook: Rulebook, texts: Texts) -> String {
    let words = texts.result().amounts();
    let rate = rulebook.read(&rates::BARNETILLEGG).value;
    let rate = numbers::kroner(Kroner::decimal(rate), texts.language());
    let count = count.written();
    fill(words.children(), &[("antall", &count), ("sats", &rate)])
}

fn reservation(stoenad: &Stoenad, tax: Option<&Tax>, texts: Texts) -> Option<String> {
    let tables = stoenad
        .projected
        .iter()
        .map(|&table: &RateTable| texts.tables().of(table));
    let tax = tax.filter(|tax| tax.projected);
    let open: Vec<&str> = tables
        .chain(tax.map(|_| texts.result().tax().rules()))
        .collect();
    (!open.is_empty()).then(|| {
        let open = listed(&open, texts.language());
        fill(texts.result().amounts().reservation(), &[("satser", &open)])
    })
}

fn rows(
    assessment: &Assessment,
    answers: &Answers,
    net: Net<'_>,
    rulebook: Rulebook,
    texts: Texts,
) -> Vec<AmountRow> {
    let words = texts.result().amounts();
    let Some(stoenad) = &assessment.stoenad else {
        return Vec::new();
    };
    let income = assessment.income.filter(|_| works(answers));
    let months = rulebook.read(&rates::MAANEDER_PER_AAR).value;
    let [day, month, year] = periods(stoenad, stoenad, income, net.known(), months);
    // The table's head says that it is kroner, so that three columns fit beside each other.
    let number = |amount: Kroner| numbers::decimal(amount.rounded(), texts.language());
    let row = |label, day: Option<Kroner>, month, year, sum| AmountRow {
        label,
        per_day: day.map(number),
        per_month: number(month),
        per_year: number(year),
        sum,
    };

    let mut rows = vec![row(
        words.stoenad(),
        Some(day.stoenad),
        month.stoenad,
        year.stoenad,
        false,
    )];
    if stoenad.children > 0 {
        rows.push(row(
            words.barnetillegg(),
            Some(day.barnetillegg),
            month.barnetillegg,
            year.barnetillegg,
            false,
        ));
    }
    rows.push(row(
        words.total(),
        Some(day.gross),
        month.gross,
        year.gross,
        true,
    ));
    let labels = taken_words(texts).into_iter().zip(taken_of(stoenad));
    for ((label, exact), (month, year)) in labels.zip(month.taken.into_iter().zip(year.taken)) {
        if exact > Kroner::ZERO {
            rows.push(row(label, None, month, year, false));
        }
    }
    if stoenad.net.per_month.total() != stoenad.gross.per_month.total() {
        let label = words.after_reductions();
        rows.push(row(label, None, month.after, year.after, true));
    }
    if income.is_some() {
        rows.push(row(words.loenn(), None, month.loenn, year.loenn, false));
        let label = words.with_wage();
        rows.push(row(label, None, month.with_wage, year.with_wage, true));
    }
    if let (Some(month_net), Some(year_net)) = (month.net, year.net) {
        rows.push(row(
            words.tax_on_average(),
            None,
            month.tax,
            year.tax,
            false,
        ));
        rows.push(row(words.net(), None, month_net, year_net, true));
    }
    rows
}

/// What the month after tax rests on.
fn assumptions(tax: &Tax, answers: &Answers, texts: Texts) -> String {
    let words = texts.result().tax();
    let template = if works(answers) {
        words.assumptions_with_wage()
    } else {
        words.assumptions()
    };
    fill(template, &[("aar", &tax.year.written())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn, Samordning, assess};
    use crate::texts::{Language, texts};
    use rust_decimal::{Decimal, dec};

    const DAY: Date = Date::literal(2026, 6, 1);

    fn parent() -> Answers {
        Answers {
            alder: Some(Alder::Aar(27)),
            barn: Some(Barn::Antall(2)),
            ..Answers::default()
        }
    }

    fn view(answers: &Answers, day: Date) -> AmountsView {
        let assessment = assess(answers, day).unwrap();
        let law = Rulebook::at(day).unwrap();
        amounts(&assessment, answers, law, texts(Language::nb())).unwrap()
    }

    fn plain(text: &str) -> String {
        text.replace('\u{a0}', " ")
    }

    fn payslip_of(answers: &Answers, day: Date) -> Vec<(&'static str, String)> {
        let lines = view(answers, day).payslip.into_iter();
        lines
            .map(|line| (line.label, plain(&line.amount).replace(" kroner", "")))
            .collect()
    }

    fn number(text: &str) -> Decimal {
        let text = text.replace(['\u{a0}', ' '], "").replace(" kroner", "");
        let text = text.replace("kroner", "").replace(',', ".");
        text.replace('\u{2212}', "-").parse().unwrap()
    }

    /// That every sum is what stands above it, from the sum before it on.
    fn adds_up(lines: impl Iterator<Item = (String, bool)>) {
        let mut above = Decimal::ZERO;
        for (text, sum) in lines {
            let amount = number(&text);
            if sum {
                assert_eq!(above, amount, "{text}");
            } else {
                above = above.saturating_add(amount);
            }
        }
    }

    #[test]
    fn the_payslip_leads_from_benefit_and_supplement_to_the_account() {
        let shown = payslip_of(&parent(), DAY);
        let shown: Vec<(&str, &str)> = shown.iter().map(|(label, it)| (*label, &**it)).collect();
        assert_eq!(
            shown,
            [
                ("Kvalifiseringsstønad", "23 225"),
                ("Barnetillegg", "1 646"),
                ("Til sammen før skatt", "24 871"),
                ("Skatt, anslag", "\u{2212}4 125"),
                ("På konto, anslag", "20 746"),
            ]
        );
        let view = view(&parent(), DAY);
        assert_eq!(
            plain(&view.june_and_december.unwrap()),
            "For juni trekkes det ikke skatt, og da får du 24 871 kroner. For desember trekkes det halv skatt, og da får du 22 809 kroner."
        );
        assert!(view.assumptions.unwrap().contains("2026"));
    }

    #[test]
    fn what_is_shown_adds_up_whatever_is_taken_and_earned() {
        let amounts = [None, Some(dec!(0)), Some(dec!(3333.33)), Some(dec!(40000))];
        for day in [DAY, Date::literal(2008, 6, 5), Date::literal(2023, 3, 1)] {
            for hours in [None, Some(dec!(7.25)), Some(dec!(18.75))] {
                for wage in [None, Some(dec!(0)), Some(dec!(187.35))] {
                    for dagpenger in amounts {
                        for age in [24, 31] {
                            let answers = Answers {
                                alder: Some(Alder::Aar(age)),
                                arbeidstimer_per_uke: hours,
                                timeloenn: wage.filter(|_| hours.is_some()),
                                ugyldig_fravaer_timer: wage,
                                samordning: Some(Samordning {
                                    dagpenger,
                                    ..Samordning::default()
                                }),
                                ..parent()
                            };
                            let view = view(&answers, day);
                            let lines = view.payslip.iter();
                            adds_up(lines.map(|line| (line.amount.clone(), line.sum)));
                            let rows = || view.rows.iter();
                            adds_up(rows().map(|row| (row.per_month.clone(), row.sum)));
                            adds_up(rows().map(|row| (row.per_year.clone(), row.sum)));
                            let days =
                                rows().filter_map(|row| Some((row.per_day.clone()?, row.sum)));
                            adds_up(days);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn with_paid_work_a_month_after_tax_is_given_only_with_the_wage_and_since_2024() {
        let working = Answers {
            arbeidstimer_per_uke: Some(dec!(7.5)),
            ..parent()
        };
        let without = view(&working, DAY);
        assert_eq!(without.after_tax, None);
        assert!(without.wage_unknown && without.no_net.is_some());
        assert_eq!(without.june_and_december, None);
        let sums = without.payslip.iter().filter(|line| line.sum);
        assert!(sums.map(|line| line.label).eq(["Til sammen før skatt"]));
        assert!(
            !without
                .rows
                .iter()
                .any(|row| row.label.contains("skatt,") || row.label.contains("Etter skatt"))
        );

        let paid = Answers {
            timeloenn: Some(dec!(200)),
            ..working
        };
        let shown = payslip_of(&paid, DAY);
        let shown: Vec<(&str, &str)> = shown.iter().map(|(label, it)| (*label, &**it)).collect();
        assert_eq!(
            shown,
            [
                ("Kvalifiseringsstønad", "23 225"),
                ("Barnetillegg", "1 646"),
                ("Trekk for lønnet arbeid", "\u{2212}4 974"),
                ("Fra programmet", "19 897"),
                ("Lønn ved siden av", "6 500"),
                ("Til sammen før skatt", "26 397"),
                ("Skatt, anslag", "\u{2212}4 671"),
                ("På konto, anslag", "21 726"),
            ]
        );
        let before = view(&paid, Date::literal(2023, 12, 31));
        assert_eq!(before.after_tax, None);
        assert!(!before.wage_unknown && before.no_net.is_some());
        let since = view(&paid, Date::literal(2024, 1, 1));
        assert!(since.after_tax.is_some() && since.no_net.is_none());
    }

    #[test]
    fn a_month_after_tax_is_given_for_every_year_from_2007() {
        for year in 2008..=2029 {
            let shown = view(&parent(), Date::literal(year, 6, 1));
            assert!(shown.after_tax.is_some(), "{year}");
        }
        assert!(
            view(&parent(), Date::literal(2007, 11, 1))
                .after_tax
                .is_some()
        );
    }

    #[test]
    fn those_of_23_and_24_see_what_the_full_benefit_is_and_nobody_else_does() {
        let at = |age| {
            let answers = Answers {
                alder: Some(Alder::Aar(age)),
                ..parent()
            };
            view(&answers, DAY).at_25.as_deref().map(plain)
        };
        let full = "Fra du fyller 25: 24 871 kroner i måneden før skatt.".to_owned();
        assert_eq!(
            [22, 23, 24, 25].map(at),
            [None, Some(full.clone()), Some(full), None]
        );
    }

    #[test]
    fn whoever_turns_25_on_the_day_one_starts_sees_the_full_amount_at_the_start() {
        let answers = Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(2001, 8, 17))),
            barn: Some(Barn::Antall(0)),
            programstart: Some(Date::literal(2026, 8, 17)),
            program_maaneder: Some(12),
            ..Answers::default()
        };
        let shown = view(&answers, DAY);
        assert_eq!(plain(&shown.per_month), "23 225 kroner");
        assert_eq!(
            plain(&shown.month),
            "Så mye kan du få i en vanlig måned ved oppstart 17. august 2026"
        );
        let today = Answers {
            programstart: None,
            ..answers
        };
        let shown = view(&today, DAY);
        assert_eq!(plain(&shown.per_month), "15 483 kroner");
        assert_eq!(shown.month, "Så mye kan du få i en vanlig måned");
    }

    #[test]
    fn the_rates_of_the_notes_are_those_of_the_start() {
        let answers = Answers {
            programstart: Some(Date::literal(2026, 1, 15)),
            ..parent()
        };
        let shown = view(&answers, Date::literal(2025, 11, 29));
        let notes = shown.notes.join("\n");
        assert!(plain(&notes).contains("38 kroner"), "{notes}");
        assert!(
            plain(&shown.rates_from).contains("1. januar 2026"),
            "{}",
            shown.rates_from
        );
    }

    #[test]
    fn who_gets_very_little_sees_that_the_amount_is_before_what_is_set_off_until_they_give_how_much()
     {
        let skipped = Answers {
            ytelser: Some(Ytelser::SvaertBegrenset),
            ..parent()
        };
        assert!(view(&skipped, DAY).before_set_off.is_some());
        assert_eq!(view(&parent(), DAY).before_set_off, None);
        let with_benefit = Answers {
            samordning: Some(Samordning {
                dagpenger: Some(dec!(2000)),
                ..Samordning::default()
            }),
            ..skipped
        };
        assert_eq!(view(&with_benefit, DAY).before_set_off, None);
        assert!(
            payslip_of(&with_benefit, DAY)
                .contains(&("Trekk for andre ytelser", "\u{2212}2 000".to_owned()))
        );
    }

    #[test]
    fn what_is_not_decided_is_one_sentence_and_only_about_what_is_used() {
        let at = |answers: &Answers, day| view(answers, day).reservation;
        assert_eq!(at(&parent(), DAY), None);
        let both = at(&parent(), Date::literal(2027, 6, 1)).unwrap();
        assert_eq!(
            both,
            "Ikke vedtatt ennå for denne datoen: grunnbeløpet (G), satsen for barnetillegget og skattereglene. Vi har brukt det nyeste vi kjenner."
        );
        let childless = Answers {
            barn: Some(Barn::Antall(0)),
            ..parent()
        };
        let spring = at(&childless, Date::literal(2027, 3, 1)).unwrap();
        assert!(
            !spring.contains("barnetillegget") && !spring.contains("grunnbeløpet"),
            "{spring}"
        );
    }
}
