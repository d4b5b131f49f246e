//! Places in the law: each stands once in what a host gets, under `references`, and is named elsewhere by its id.

use core::ptr;
use std::cell::RefCell;

use serde::{Serialize, Serializer};

use super::words::{AsWord, Lasting};
use crate::law::{Reference, Source};
use crate::texts::label;
use crate::values::{Word, Written};

/// A place in the law.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Reference"))]
pub struct Place {
    source: AsWord<Source>,
    /// The paragraph without its sign, the slide's number or heading, or the circular's point.
    section: Lasting,
    /// The subsection, counted from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(range(min = 1)))]
    ledd: Option<u8>,
    /// The place as it is cited in bokmål.
    #[cfg_attr(test, schemars(length(min = 3)))]
    label: Lasting,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(regex(pattern = "^https://lovdata\\.no/")))]
    url: Option<Lasting>,
    #[serde(skip)]
    id: &'static str,
}

/// Where something stands in the law: keys of `references`.
#[derive(Clone, Copy, Debug)]
pub struct Basis(pub &'static [Reference]);

impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|reference| Lasting(place(reference).id)))
    }
}

/// Every place in the law that something rests on, in the order they are met, each once.
#[derive(Default)]
pub struct References {
    met: Vec<&'static [Reference]>,
    places: Vec<&'static Place>,
}

impl References {
    /// The places of all these.
    pub fn of(bases: impl IntoIterator<Item = &'static [Reference]>) -> Self {
        let mut references = Self {
            met: Vec::with_capacity(64),
            places: Vec::with_capacity(64),
        };
        for basis in bases {
            references.add(basis);
        }
        references
    }

    fn add(&mut self, basis: &'static [Reference]) {
        if self.met.iter().any(|&met| ptr::eq(met, basis)) {
            return;
        }
        self.met.push(basis);
        for reference in basis {
            let place = place(reference);
            if !self.places.iter().any(|known| known.id == place.id) {
                self.places.push(place);
            }
        }
    }
}

impl Serialize for References {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.places.iter().map(|place| (Lasting(place.id), *place)))
    }
}

thread_local! {
    /// The places that were met so far, in the order of their addresses. They are kept, since there are no more than the rules name.
    static KNOWN: RefCell<Vec<(*const Reference, &'static Place)>> = RefCell::default();
}

fn place(reference: &'static Reference) -> &'static Place {
    KNOWN.with_borrow_mut(|known| {
        let address = ptr::from_ref(reference);
        let at = known.partition_point(|&(known, _)| known < address);
        if let Some(&(known, place)) = known.get(at)
            && known == address
        {
            return place;
        }
        let place: &'static Place = Box::leak(Box::new(Place {
            source: reference.source.into(),
            section: Lasting(reference.section),
            ledd: reference.ledd,
            label: Lasting(label(*reference).leak()),
            url: reference.url().map(|url| Lasting(url.leak())),
            id: id(*reference).leak(),
        }));
        known.insert(at, (address, place));
        place
    })
}

/// Source, section, subsection and letter, as in `sotjl-29-1`. An id is never given to another place.
fn id(reference: Reference) -> String {
    let mut id = String::from(reference.source.id());
    for part in reference
        .section
        .split(|sign: char| !sign.is_ascii_alphanumeric())
    {
        id.push('-');
        id.push_str(part);
    }
    if let Some(ledd) = reference.ledd {
        id.push('-');
        u32::from(ledd).write(&mut id);
    }
    if let Some(letter) = reference.letter {
        id.push('-');
        id.push(letter);
    }
    id.make_ascii_lowercase();
    id
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{References, id};
    use crate::kvp::program::RULES;
    use crate::kvp::{Alder, Answers, Barn, CONDITIONS, Samordning, assess};
    use crate::law::{Reference, Source};
    use crate::values::Date;
    use rust_decimal::Decimal;

    #[test]
    fn an_id_says_source_section_subsection_and_letter() {
        let place = Reference::to(Source::Sotjl1991, "5A-1");
        for (place, expected) in [
            (Reference::to(Source::Sotjl, "29").ledd(1), "sotjl-29-1"),
            (place.ledd(2).letter('b'), "sotjl-1991-5a-1-2-b"),
            (Reference::to(Source::R35, "4.29.1.7"), "r35-4-29-1-7"),
            (
                Reference::to(Source::Bistand2007, "modell A"),
                "bistand-2007-modell-a",
            ),
        ] {
            assert_eq!(id(place), expected);
        }
    }

    #[test]
    fn a_place_stands_once_in_the_order_it_is_met() {
        const FIRST: &[Reference] = &[Reference::to(Source::Sotjl, "35")];
        const BOTH: &[Reference] = &[
            Reference::to(Source::Sotjl, "29"),
            Reference::to(Source::Sotjl, "35"),
        ];
        let references = serde_json::to_string(&References::of([FIRST, BOTH, FIRST])).unwrap();
        let keys: Vec<_> = references.match_indices("\"sotjl-").collect();
        assert_eq!(keys.len(), 2, "{references}");
        assert!(references.starts_with("{\"sotjl-35\":"), "{references}");
    }

    /// Everything that can be said of a person, so that every step is taken.
    fn everything() -> Answers {
        let some = Some(Decimal::ONE);
        Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(1980, 1, 1))),
            barn: Some(Barn::Foedselsdatoer(vec![Date::literal(2005, 1, 1)])),
            arbeidstimer_per_uke: some,
            timeloenn: some,
            ugyldig_fravaer_timer: some,
            samordning: Some(Samordning {
                dagpenger: some,
                sykepenger: some,
                foreldrepenger: some,
                rehabiliteringspenger: some,
            }),
            ..Answers::default()
        }
    }

    #[test]
    fn no_two_places_share_an_id() {
        let conditions = CONDITIONS.iter().flat_map(|it| it.basis.rows());
        let rules = RULES.iter().flat_map(|it| it.basis.rows());
        let mut places: Vec<Reference> = conditions
            .chain(rules)
            .flat_map(|row| row.value.iter().copied())
            .collect();
        for year in 2008..=2029 {
            let assessed = assess(&everything(), Date::literal(year, 6, 1)).unwrap();
            let steps = assessed.steps.iter().flat_map(|step| step.basis);
            places.extend(steps.copied());
        }
        let mut known = BTreeMap::new();
        for place in places {
            assert_eq!(*known.entry(id(place)).or_insert(place), place);
        }
        assert!(known.len() > 60, "{} places", known.len());
    }
}
