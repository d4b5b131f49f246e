//! Answers in the contract's form, for a host that wants them back.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::form::{Each, Text};
use crate::assess::Choice;
use crate::kvp::{Alder, Answers, Barn, Samordning};

/// The contract's form of answers: reading them again gives the same.
pub fn answers(answers: &Answers) -> impl Serialize {
    AnswersForm(answers)
}

struct AnswersForm<'a>(&'a Answers);

impl Serialize for AnswersForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let answers = self.0;
        let mut map = serializer.serialize_map(None)?;
        match answers.alder {
            Some(Alder::Foedselsdato(born)) => map.serialize_entry("foedselsdato", &Text(born))?,
            Some(Alder::Aar(years)) => map.serialize_entry("alder", &years)?,
            None => {}
        }
        for (field, word) in words(answers) {
            given(&mut map, field, word)?;
        }
        match &answers.barn {
            Some(Barn::Foedselsdatoer(born)) => {
                map.serialize_entry("barnFoedselsdatoer", &Each(born, |born| Text(*born)))?;
            }
            Some(Barn::Antall(count)) => map.serialize_entry("barn", count)?,
            None => {}
        }
        given(
            &mut map,
            "arbeidstimerPerUke",
            answers.arbeidstimer_per_uke.map(Text),
        )?;
        given(&mut map, "laerling", answers.laerling)?;
        given(
            &mut map,
            "ugyldigFravaerTimer",
            answers.ugyldig_fravaer_timer.map(Text),
        )?;
        given(
            &mut map,
            "samordning",
            answers.samordning.as_ref().map(SamordningForm),
        )?;
        given(&mut map, "programstart", answers.programstart.map(Text))?;
        given(&mut map, "programMaaneder", answers.program_maaneder)?;
        given(&mut map, "utbetaling", answers.utbetaling.map(Choice::id))?;
        map.end()
    }
}

fn words(answers: &Answers) -> [(&'static str, Option<&'static str>); 11] {
    [
        ("opphold", answers.opphold.map(Choice::id)),
        ("eoes", answers.eoes.map(Choice::id)),
        ("nedsattEvne", answers.nedsatt_evne.map(Choice::id)),
        ("ytelser", answers.ytelser.map(Choice::id)),
        (
            "arbeidsevnevurdering",
            answers.arbeidsevnevurdering.map(Choice::id),
        ),
        ("tettOppfoelging", answers.tett_oppfoelging.map(Choice::id)),
        ("egenJobbsoeking", answers.egen_jobbsoeking.map(Choice::id)),
        (
            "introduksjonsprogram",
            answers.introduksjonsprogram.map(Choice::id),
        ),
        ("navKontor", answers.nav_kontor.map(Choice::id)),
        ("navTilbud", answers.nav_tilbud.map(Choice::id)),
        (
            "uforholdsmessigByrdefullt",
            answers.uforholdsmessig_byrdefullt.map(Choice::id),
        ),
    ]
}

struct SamordningForm<'a>(&'a Samordning);

impl Serialize for SamordningForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, amount) in [
            ("dagpenger", self.0.dagpenger),
            ("sykepenger", self.0.sykepenger),
            ("foreldrepenger", self.0.foreldrepenger),
            ("rehabiliteringspenger", self.0.rehabiliteringspenger),
        ] {
            given(&mut map, field, amount.map(Text))?;
        }
        map.end()
    }
}

/// Writes a field that has an answer.
fn given<M: SerializeMap>(
    map: &mut M,
    field: &'static str,
    value: Option<impl Serialize>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(field, &value))
}
