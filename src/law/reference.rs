//! Where a rule stands.

use strum::{IntoStaticStr, VariantNames};

use crate::values::Written;

/// A text that rules are taken from. Each has an id that the contract promises never to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Source {
    /// Sosialtjenesteloven of 1991, chapter 5A, in force from November 2007 through 2009.
    #[strum(serialize = "sotjl-1991")]
    Sotjl1991,
    /// Sosialtjenesteloven of 2009, in force from 2010.
    Sotjl,
    /// The regulation on the Qualification Programme, from 2012.
    KvpForskrift,
    /// The regulation on work assessment allowance, which sets the child supplement since 2019.
    AapForskrift,
    /// The regulation on social services for those without a fixed abode.
    BopelForskrift,
    /// Folketrygdloven, the National Insurance Act.
    Ftrl,
    /// Skatteloven, the Tax Act.
    Sktl,
    /// NAV-loven, the Labour and Welfare Administration Act.
    Navl,
    /// Forvaltningsloven, the Public Administration Act.
    Fvl,
    /// Integreringsloven, the Integration Act, from 2021.
    Introl,
    /// Introduksjonsloven of 2003, the act before it.
    #[strum(serialize = "introl-2003")]
    Introl2003,
    /// The regulation on how tax is drawn and paid.
    #[strum(serialize = "skattebetalingsforskriften")]
    SkattebetalingsForskrift,
    /// Nav's slides on the programme, June 2008.
    #[strum(serialize = "nav-2008")]
    Nav2008,
    /// Nav's circular on the Social Services Act.
    R35,
    /// Nav's slides on arbeid med bistand, November 2007.
    #[strum(serialize = "bistand-2007")]
    Bistand2007,
}

impl Source {
    /// The address of the whole text, or none where it is not published at a lasting one.
    pub const fn url(self) -> Option<&'static str> {
        match self {
            Self::Sotjl1991 => Some("https://lovdata.no/lov/1991-12-13-81"),
            Self::Sotjl => Some("https://lovdata.no/lov/2009-12-18-131"),
            Self::KvpForskrift => Some("https://lovdata.no/forskrift/2011-12-21-1471"),
            Self::AapForskrift => Some("https://lovdata.no/forskrift/2017-12-13-2100"),
            Self::BopelForskrift => Some("https://lovdata.no/forskrift/2011-12-16-1251"),
            Self::Ftrl => Some("https://lovdata.no/lov/1997-02-28-19"),
            Self::Sktl => Some("https://lovdata.no/lov/1999-03-26-14"),
            Self::Navl => Some("https://lovdata.no/lov/2006-06-16-20"),
            Self::Fvl => Some("https://lovdata.no/lov/1967-02-10"),
            Self::Introl => Some("https://lovdata.no/lov/2020-11-06-127"),
            Self::Introl2003 => Some("https://lovdata.no/lov/2003-07-04-80"),
            Self::SkattebetalingsForskrift => Some("https://lovdata.no/forskrift/2007-12-21-1766"),
            Self::R35 => Some("https://lovdata.no/nav/rundskriv/r35-00"),
            Self::Nav2008 | Self::Bistand2007 => None,
        }
    }

    /// Whether its parts are paragraphs, with an address each.
    pub const fn has_paragraphs(self) -> bool {
        !matches!(self, Self::Nav2008 | Self::R35 | Self::Bistand2007)
    }
}

/// A place in a source: a paragraph of an act, a slide, a point of a circular.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The text.
    pub source: Source,
    /// The paragraph without its sign, the slide's number or heading, or the circular's point.
    pub section: &'static str,
    /// The subsection (*ledd*), counted from one.
    pub ledd: Option<u8>,
    /// The letter within it.
    pub letter: Option<char>,
}

impl Reference {
    /// A whole paragraph, slide or point.
    pub const fn to(source: Source, section: &'static str) -> Self {
        Self {
            source,
            section,
            ledd: None,
            letter: None,
        }
    }

    /// The address of the paragraph, or of the whole text where its parts have none.
    ///
    /// ```
    /// use kvp_veiviser::law::{Reference, Source};
    ///
    /// let full = Reference::to(Source::Sotjl, "35").ledd(2);
    /// assert_eq!(full.url().as_deref(), Some("https://lovdata.no/lov/2009-12-18-131/§35"));
    /// assert_eq!(Reference::to(Source::Nav2008, "8").url(), None);
    /// ```
    pub fn url(&self) -> Option<String> {
        let text = self.source.url()?;
        Some(if self.source.has_paragraphs() {
            [text, "/§", self.section].written()
        } else {
            text.to_owned()
        })
    }

    /// The same paragraph, narrowed to a subsection.
    pub const fn ledd(self, ledd: u8) -> Self {
        Self {
            ledd: Some(ledd),
            ..self
        }
    }

    /// The same place, narrowed to a letter.
    pub const fn letter(self, letter: char) -> Self {
        Self {
            letter: Some(letter),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Reference, Source};
    use crate::values::Word;

    #[test]
    fn every_source_keeps_its_id_and_the_address_of_its_paragraphs() {
        let lovdata = |path: &str| Some(format!("https://lovdata.no/{path}"));
        for (source, id, address) in [
            (
                Source::Sotjl1991,
                "sotjl-1991",
                lovdata("lov/1991-12-13-81/§1"),
            ),
            (Source::Sotjl, "sotjl", lovdata("lov/2009-12-18-131/§1")),
            (
                Source::KvpForskrift,
                "kvp-forskrift",
                lovdata("forskrift/2011-12-21-1471/§1"),
            ),
            (
                Source::AapForskrift,
                "aap-forskrift",
                lovdata("forskrift/2017-12-13-2100/§1"),
            ),
            (
                Source::BopelForskrift,
                "bopel-forskrift",
                lovdata("forskrift/2011-12-16-1251/§1"),
            ),
            (Source::Ftrl, "ftrl", lovdata("lov/1997-02-28-19/§1")),
            (Source::Sktl, "sktl", lovdata("lov/1999-03-26-14/§1")),
            (Source::Navl, "navl", lovdata("lov/2006-06-16-20/§1")),
            (Source::Fvl, "fvl", lovdata("lov/1967-02-10/§1")),
            (Source::Introl, "introl", lovdata("lov/2020-11-06-127/§1")),
            (
                Source::Introl2003,
                "introl-2003",
                lovdata("lov/2003-07-04-80/§1"),
            ),
            (
                Source::SkattebetalingsForskrift,
                "skattebetalingsforskriften",
                lovdata("forskrift/2007-12-21-1766/§1"),
            ),
            (Source::R35, "r35", lovdata("nav/rundskriv/r35-00")),
            (Source::Nav2008, "nav-2008", None),
            (Source::Bistand2007, "bistand-2007", None),
        ] {
            assert_eq!(source.id(), id);
            assert_eq!(Reference::to(source, "1").url(), address, "{id}");
        }
    }

    #[test]
    fn a_reference_is_narrowed_step_by_step() {
        let whole = Reference::to(Source::Sotjl1991, "5A-1");
        let narrow = whole.ledd(2).letter('b');
        assert_eq!((whole.ledd, whole.letter), (None, None));
        assert_eq!((narrow.ledd, narrow.letter), (Some(2), Some('b')));
        assert_eq!(
            (narrow.source, narrow.section),
            (whole.source, whole.section)
        );
    }
}
