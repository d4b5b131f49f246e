//! The State's guideline rates for social assistance (*statlige veiledende retningslinjer for økonomisk stønad*), what a caseworker measures
//! benefits against. No rule reads them, so they are in no contract.

use crate::law::{Row, Table};
use crate::values::Date;

/// The rates of one period, kroner a month without housing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VeiledendeSatser {
    /// Someone who lives alone.
    pub enslig: u32,
    /// A married or cohabiting couple, for both together: the ministry named half of it as the rate of one of them in 2003
    /// (Stortinget, written question 15:222 of 2003–2004).
    pub par: u32,
    /// A person in shared housing.
    pub bofellesskap: u32,
    /// A child who has not turned 6.
    pub barn_0_5: u32,
    /// A child of 6 to 10.
    pub barn_6_10: u32,
    /// A child of 11 to 17.
    pub barn_11_17: u32,
}

impl VeiledendeSatser {
    /// What a child of so many whole years brings; none from 18.
    pub const fn barn(&self, age: u32) -> Option<u32> {
        Some(match age {
            0..=5 => self.barn_0_5,
            6..=10 => self.barn_6_10,
            11..=17 => self.barn_11_17,
            _ => return None,
        })
    }
}

const fn satser(adults: [u32; 3], children: [u32; 3]) -> Option<VeiledendeSatser> {
    let [enslig, par, bofellesskap] = adults;
    let [barn_0_5, barn_6_10, barn_11_17] = children;
    Some(VeiledendeSatser {
        enslig,
        par,
        bofellesskap,
        barn_0_5,
        barn_6_10,
        barn_11_17,
    })
}

/// The State's guideline rates for social assistance, kroner a month without housing. A period of which none were found has none here: it had
/// rates, but they are not known.
pub static VEILEDENDE_SATSER: Table<Option<VeiledendeSatser>> = Table::new(&[
    Row::new(
        Date::literal(2007, 1, 1),
        satser([4600, 7650, 3825], [1760, 2330, 2930]),
    ),
    Row::new(
        Date::literal(2008, 1, 1),
        satser([4720, 7840, 3920], [1800, 2390, 3000]),
    ),
    Row::new(
        Date::literal(2009, 1, 1),
        satser([5105, 8479, 4240], [1947, 2585, 3245]),
    ),
    Row::new(
        Date::literal(2010, 1, 1),
        satser([5197, 8632, 4316], [1982, 2632, 3303]),
    ),
    Row::new(Date::literal(2011, 1, 1), None),
    Row::new(
        Date::literal(2012, 1, 1),
        satser([5373, 8924, 4462], [2049, 2724, 3415]),
    ),
    Row::new(
        Date::literal(2013, 1, 1),
        satser([5500, 9100, 4550], [2100, 2800, 3500]),
    ),
    Row::new(
        Date::literal(2014, 1, 1),
        satser([5600, 9300, 4650], [2150, 2850, 3600]),
    ),
    Row::new(Date::literal(2015, 1, 1), None),
    Row::new(
        Date::literal(2018, 1, 1),
        satser([6050, 10100, 5050], [2350, 3050, 3950]),
    ),
    Row::new(
        Date::literal(2019, 1, 1),
        satser([6150, 10250, 5150], [2400, 3100, 4000]),
    ),
    Row::new(
        Date::literal(2020, 1, 1),
        satser([6250, 10450, 5250], [2450, 3150, 4100]),
    ),
    Row::new(
        Date::literal(2020, 9, 1),
        satser([6250, 10450, 5250], [2750, 3150, 4100]),
    ),
    Row::new(
        Date::literal(2021, 1, 1),
        satser([6450, 10800, 5400], [2850, 3250, 4250]),
    ),
    Row::new(
        Date::literal(2021, 9, 1),
        satser([6450, 10800, 5400], [3150, 3250, 4250]),
    ),
    Row::new(
        Date::literal(2022, 1, 1),
        satser([6550, 10950, 5450], [3200, 3300, 4300]),
    ),
    Row::new(
        Date::literal(2022, 7, 1),
        satser([6650, 11150, 5600], [3250, 3350, 4400]),
    ),
    Row::new(
        Date::literal(2023, 1, 1),
        satser([6850, 11450, 5750], [3350, 3450, 4500]),
    ),
    Row::new(
        Date::literal(2023, 7, 1),
        satser([7550, 12600, 6350], [3700, 3800, 4950]),
    ),
    Row::new(
        Date::literal(2024, 1, 1),
        satser([7850, 13100, 6600], [3850, 3950, 5150]),
    ),
    Row::new(Date::literal(2025, 1, 1), None),
])
.about(
    "kr per month, without housing",
    "sosialtjenesteloven § 18; before 2010 § 5-1; the ministry's circulars",
);

/// A page on which rates were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The first days of the rows that it gives.
    pub rows: &'static [Date],
    /// Its title, and who published it.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// Where each row was read. The rules do not ask; readers do.
pub static VEILEDENDE_SATSER_READ_IN: [Publication; 18] = [
    Publication {
        rows: &[Date::literal(2007, 1, 1)],
        title: "A-16/2006, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/a-162006-statlige-veiledende-retningslin/id440335/",
    },
    Publication {
        rows: &[Date::literal(2008, 1, 1)],
        title: "Øker sosialsatsene, Fontene",
        url: "https://fontene.no/oker-sosialsatsene-6.47.3306.1a4252e790",
    },
    Publication {
        rows: &[Date::literal(2008, 1, 1), Date::literal(2009, 1, 1)],
        title: "A-44/2008, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/a-442008-statlege-rettleiande-retningsli/id541284/",
    },
    Publication {
        rows: &[Date::literal(2009, 1, 1), Date::literal(2010, 1, 1)],
        title: "A-68/2009, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/a-682009/id589273/",
    },
    Publication {
        rows: &[Date::literal(2012, 1, 1), Date::literal(2013, 1, 1)],
        title: "A-2/2012, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/statlige-veiledende-retningslinjer-for-u/id710434/",
    },
    Publication {
        rows: &[Date::literal(2013, 1, 1), Date::literal(2014, 1, 1)],
        title: "A-1/2013, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/a-1-2013-statlige-veiledende-retningslin/id748022/",
    },
    Publication {
        rows: &[Date::literal(2018, 1, 1), Date::literal(2019, 1, 1)],
        title: "Satser, Nav",
        url: "https://www.nav.no/no/NAV+og+samfunn/Kontakt+NAV/Utbetalinger/Snarveier/satser--380089?kap=380109",
    },
    Publication {
        rows: &[Date::literal(2019, 1, 1), Date::literal(2020, 1, 1)],
        title: "A-2/19, Fylkesmannen i Rogaland",
        url: "https://www.fylkesmannen.no/nb/Rogaland/Helse-omsorg-og-sosialtjenester/Okonomisk-sosialhjelp/rettleiande-satsar-for-okonomisk-stonad-til-livsopphald-for-2020--rundskriv-a-219/",
    },
    Publication {
        rows: &[Date::literal(2019, 1, 1), Date::literal(2020, 9, 1)],
        title: "From 1 September 2020, Statsforvalteren i Agder",
        url: "https://www.statsforvalteren.no/nn/agder/Helse-omsorg-og-sosialtenester/Okonomisk-sosialhjelp/arbeids--og-sosialdepartementet-har-justert-veiledende-retningslinjer-for-okonomisk-stonad-til-livsopphold---endringene-trer-i-kraft-fra-1.-sep.-2020/",
    },
    Publication {
        rows: &[Date::literal(2021, 1, 1), Date::literal(2021, 9, 1)],
        title: "From 1 September 2021, Statsforvalteren i Troms og Finnmark",
        url: "https://www.statsforvalteren.no/nn/troms-finnmark/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/endring-av-statlige-veiledende-satser-for-sosialhjelp-for-aldersgruppen-0-5-ar/",
    },
    Publication {
        rows: &[Date::literal(2022, 1, 1)],
        title: "From 1 January 2022, Statsforvalteren",
        url: "https://www.statsforvalteren.no/nb/portal/Nyheter/2021/12/nye-statlege-sosialhjelpssatsar/",
    },
    Publication {
        rows: &[Date::literal(2022, 1, 1), Date::literal(2022, 7, 1)],
        title: "A-1/2022, Statsforvalteren i Innlandet",
        url: "https://www.statsforvalteren.no/nb/innlandet/helse-omsorg-og-sosialtjenester/okonomisk-sosialhjelp/rundskriv-a-12022-statlige-veiledende-retningslinjer-for-okonomisk-stonad-for-2022/",
    },
    Publication {
        rows: &[Date::literal(2023, 1, 1)],
        title: "In 2023, Statsforvaltaren i Vestland",
        url: "https://www.statsforvalteren.no/nn/vestland/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/rettleiande-statlege-satsar-for-sosialstonad-i-2023/",
    },
    Publication {
        rows: &[Date::literal(2023, 1, 1), Date::literal(2023, 7, 1)],
        title: "For one who lives alone, Kommunal Rapport",
        url: "https://www.kommunal-rapport.no/sosialtjeneste/22-384-flere-sosialhjelpstilfeller-pa-ett-ar/160457!/",
    },
    Publication {
        rows: &[Date::literal(2023, 7, 1)],
        title: "From 1 July 2023, Statsforvalteren",
        url: "https://www.statsforvalteren.no/nn/portal/Nyhende/2023/06/nye-rettleiande-statlege-satsar-for-sosialstonad/",
    },
    Publication {
        rows: &[Date::literal(2023, 7, 1), Date::literal(2024, 1, 1)],
        title: "A-3/2023, the ministry",
        url: "https://www.regjeringen.no/no/dokumenter/rundskriv-a-32023-statlege-rettleiande-retningslinjer-for-okonomisk-stonad-for-2024/id3020040/",
    },
    Publication {
        rows: &[Date::literal(2023, 7, 1), Date::literal(2024, 1, 1)],
        title: "For 2024, Statsforvalteren i Agder",
        url: "https://prod.statsforvalteren.no/nn/agder/Helse-omsorg-og-sosialtenester/Okonomisk-sosialhjelp/ny-veileder-om-okonomisk-stonad-etter-sosialtjenesteloven",
    },
    Publication {
        rows: &[Date::literal(2019, 1, 1)],
        title: "Without the children, Trondheim kommune",
        url: "https://tqm16.tqmenterprise.no/helseogvelferd/Publishing/ExternalAccess/LoadContent/2284?forOL1=trondheimkommune",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> impl Iterator<Item = (Date, VeiledendeSatser)> {
        let rows = VEILEDENDE_SATSER.rows().iter();
        rows.filter_map(|row| Some((row.from, row.value?)))
    }

    #[test]
    fn the_figures_are_those_that_were_published() {
        // The sum of each row, so that a digit that is changed is seen twice.
        for (from, sum) in [
            ((2007, 1), 23_095),
            ((2008, 1), 23_670),
            ((2009, 1), 25_601),
            ((2010, 1), 26_062),
            ((2012, 1), 26_947),
            ((2013, 1), 27_550),
            ((2014, 1), 28_150),
            ((2018, 1), 30_550),
            ((2019, 1), 31_050),
            ((2020, 1), 31_650),
            ((2020, 9), 31_950),
            ((2021, 1), 33_000),
            ((2021, 9), 33_300),
            ((2022, 1), 33_750),
            ((2022, 7), 34_400),
            ((2023, 1), 35_350),
            ((2023, 7), 38_950),
            ((2024, 1), 40_500),
        ] {
            let day = Date::literal(from.0, from.1, 1);
            let rates = VEILEDENDE_SATSER.at(day);
            assert_eq!(rates.from, day);
            assert_eq!(rates.value.map(sum_of), Some(sum), "{day}");
        }
        assert_eq!(known().count(), 18);
    }

    fn sum_of(rates: VeiledendeSatser) -> u32 {
        all(rates).iter().sum()
    }

    fn all(rates: VeiledendeSatser) -> [u32; 6] {
        [
            rates.enslig,
            rates.par,
            rates.bofellesskap,
            rates.barn_0_5,
            rates.barn_6_10,
            rates.barn_11_17,
        ]
    }

    #[test]
    fn no_rate_ever_falls_and_each_household_stands_in_its_order() {
        let mut before = [0; 6];
        for (from, rates) in known() {
            let now = all(rates);
            let falls = before.iter().zip(now).any(|(before, now)| *before > now);
            assert!(!falls, "{from}");
            assert!(rates.bofellesskap < rates.enslig, "{from}");
            assert!(rates.enslig < rates.par, "{from}");
            assert!(rates.par < 2 * rates.enslig, "{from}");
            assert!(rates.barn_0_5 < rates.barn_6_10, "{from}");
            assert!(rates.barn_6_10 < rates.barn_11_17, "{from}");
            before = now;
        }
    }

    #[test]
    fn every_row_was_read_somewhere_and_nothing_was_read_without_one() {
        let read = || VEILEDENDE_SATSER_READ_IN.iter().flat_map(|it| it.rows);
        for (from, _) in known() {
            assert!(read().any(|&day| day == from), "{from}");
        }
        for &day in read() {
            assert!(known().any(|(from, _)| from == day), "{day}");
        }
    }
}
