//! Answers as the contract has them, for a host that wants them back.

use super::JsonObject;
use crate::assess::Choice;
use crate::kvp::{Alder, Answers, Barn, Samordning};
use crate::values::Written;

/// The contract's object for answers: reading them again gives the same.
pub fn answers(of: &Answers) -> JsonObject {
    JsonObject::of(|object| fill(object, of))
}

fn fill(object: &mut JsonObject, of: &Answers) {
    match of.alder {
        Some(Alder::Foedselsdato(born)) => object.text("foedselsdato", &born),
        Some(Alder::Aar(years)) => object.count("alder", years),
        None => {}
    }
    word(object, "opphold", of.opphold);
    word(object, "eoes", of.eoes);
    word(object, "nedsattEvne", of.nedsatt_evne);
    word(object, "ytelser", of.ytelser);
    word(object, "arbeidsevnevurdering", of.arbeidsevnevurdering);
    word(object, "tettOppfoelging", of.tett_oppfoelging);
    word(object, "egenJobbsoeking", of.egen_jobbsoeking);
    word(object, "introduksjonsprogram", of.introduksjonsprogram);
    word(object, "navKontor", of.nav_kontor);
    word(object, "navTilbud", of.nav_tilbud);
    word(
        object,
        "uforholdsmessigByrdefullt",
        of.uforholdsmessig_byrdefullt,
    );
    match &of.barn {
        Some(Barn::Foedselsdatoer(born)) => {
            object.texts("barnFoedselsdatoer", born);
        }
        Some(Barn::Antall(count)) => object.count("barn", *count),
        None => {}
    }
    text(object, "arbeidstimerPerUke", of.arbeidstimer_per_uke);
    if let Some(laerling) = of.laerling {
        object.bool("laerling", laerling);
    }
    text(object, "timeloenn", of.timeloenn);
    text(object, "ugyldigFravaerTimer", of.ugyldig_fravaer_timer);
    if let Some(benefits) = &of.samordning {
        object.object("samordning", |object| samordning(object, benefits));
    }
    text(object, "programstart", of.programstart);
    if let Some(months) = of.program_maaneder {
        object.count("programMaaneder", months);
    }
    word(object, "utbetaling", of.utbetaling);
}

fn samordning(object: &mut JsonObject, of: &Samordning) {
    text(object, "dagpenger", of.dagpenger);
    text(object, "sykepenger", of.sykepenger);
    text(object, "foreldrepenger", of.foreldrepenger);
    text(object, "rehabiliteringspenger", of.rehabiliteringspenger);
}

fn word<T: Choice>(object: &mut JsonObject, field: &'static str, choice: Option<T>) {
    if let Some(choice) = choice {
        object.word(field, choice.id());
    }
}

fn text<T: Written>(object: &mut JsonObject, field: &'static str, value: Option<T>) {
    if let Some(value) = value {
        object.text(field, &value);
    }
}
