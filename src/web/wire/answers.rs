//! Answers in the contract's form, for a host that wants them back.

use super::form::{Form, Object};
use crate::assess::Choice;
use crate::kvp::{Alder, Answers, Barn, Samordning};
use crate::values::Written;

/// The contract's form of answers: reading them again gives the same.
pub fn answers(of: &Answers) -> Form {
    let mut form = Object::default();
    match of.alder {
        Some(Alder::Foedselsdato(born)) => form.text("foedselsdato", &born),
        Some(Alder::Aar(years)) => form.count("alder", years),
        None => {}
    }
    word(&mut form, "opphold", of.opphold);
    word(&mut form, "eoes", of.eoes);
    word(&mut form, "nedsattEvne", of.nedsatt_evne);
    word(&mut form, "ytelser", of.ytelser);
    word(&mut form, "arbeidsevnevurdering", of.arbeidsevnevurdering);
    word(&mut form, "tettOppfoelging", of.tett_oppfoelging);
    word(&mut form, "egenJobbsoeking", of.egen_jobbsoeking);
    word(&mut form, "introduksjonsprogram", of.introduksjonsprogram);
    word(&mut form, "navKontor", of.nav_kontor);
    word(&mut form, "navTilbud", of.nav_tilbud);
    word(
        &mut form,
        "uforholdsmessigByrdefullt",
        of.uforholdsmessig_byrdefullt,
    );
    match &of.barn {
        Some(Barn::Foedselsdatoer(born)) => {
            form.put(
                "barnFoedselsdatoer",
                Form::each(born, |born| Form::text(born)),
            );
        }
        Some(Barn::Antall(count)) => form.count("barn", *count),
        None => {}
    }
    text(&mut form, "arbeidstimerPerUke", of.arbeidstimer_per_uke);
    if let Some(laerling) = of.laerling {
        form.bool("laerling", laerling);
    }
    text(&mut form, "ugyldigFravaerTimer", of.ugyldig_fravaer_timer);
    if let Some(benefits) = &of.samordning {
        form.put("samordning", samordning(benefits));
    }
    text(&mut form, "programstart", of.programstart);
    if let Some(months) = of.program_maaneder {
        form.count("programMaaneder", months);
    }
    word(&mut form, "utbetaling", of.utbetaling);
    form.into()
}

fn samordning(of: &Samordning) -> Form {
    let mut form = Object::default();
    text(&mut form, "dagpenger", of.dagpenger);
    text(&mut form, "sykepenger", of.sykepenger);
    text(&mut form, "foreldrepenger", of.foreldrepenger);
    text(&mut form, "rehabiliteringspenger", of.rehabiliteringspenger);
    form.into()
}

fn word<T: Choice>(form: &mut Object, field: &'static str, choice: Option<T>) {
    if let Some(choice) = choice {
        form.word(field, choice.id());
    }
}

fn text<T: Written>(form: &mut Object, field: &'static str, value: Option<T>) {
    if let Some(value) = value {
        form.text(field, &value);
    }
}
