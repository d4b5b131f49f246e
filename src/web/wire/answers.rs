//! Answers in the contract's form, for a host that wants them back.

use super::Form;
use crate::assess::Choice;
use crate::kvp::{Alder, Answers, Barn, Samordning};
use crate::values::Written;

/// The contract's form of answers: reading them again gives the same.
pub fn answers(of: &Answers) -> Form {
    Form::of(|form| fill(form, of))
}

fn fill(form: &mut Form, of: &Answers) {
    match of.alder {
        Some(Alder::Foedselsdato(born)) => form.text("foedselsdato", &born),
        Some(Alder::Aar(years)) => form.count("alder", years),
        None => {}
    }
    word(form, "opphold", of.opphold);
    word(form, "eoes", of.eoes);
    word(form, "nedsattEvne", of.nedsatt_evne);
    word(form, "ytelser", of.ytelser);
    word(form, "arbeidsevnevurdering", of.arbeidsevnevurdering);
    word(form, "tettOppfoelging", of.tett_oppfoelging);
    word(form, "egenJobbsoeking", of.egen_jobbsoeking);
    word(form, "introduksjonsprogram", of.introduksjonsprogram);
    word(form, "navKontor", of.nav_kontor);
    word(form, "navTilbud", of.nav_tilbud);
    word(
        form,
        "uforholdsmessigByrdefullt",
        of.uforholdsmessig_byrdefullt,
    );
    match &of.barn {
        Some(Barn::Foedselsdatoer(born)) => {
            form.texts("barnFoedselsdatoer", born);
        }
        Some(Barn::Antall(count)) => form.count("barn", *count),
        None => {}
    }
    text(form, "arbeidstimerPerUke", of.arbeidstimer_per_uke);
    if let Some(laerling) = of.laerling {
        form.bool("laerling", laerling);
    }
    text(form, "timeloenn", of.timeloenn);
    text(form, "ugyldigFravaerTimer", of.ugyldig_fravaer_timer);
    if let Some(benefits) = &of.samordning {
        form.object("samordning", |form| samordning(form, benefits));
    }
    text(form, "programstart", of.programstart);
    if let Some(months) = of.program_maaneder {
        form.count("programMaaneder", months);
    }
    word(form, "utbetaling", of.utbetaling);
}

fn samordning(form: &mut Form, of: &Samordning) {
    text(form, "dagpenger", of.dagpenger);
    text(form, "sykepenger", of.sykepenger);
    text(form, "foreldrepenger", of.foreldrepenger);
    text(form, "rehabiliteringspenger", of.rehabiliteringspenger);
}

fn word<T: Choice>(form: &mut Form, field: &'static str, choice: Option<T>) {
    if let Some(choice) = choice {
        form.word(field, choice.id());
    }
}

fn text<T: Written>(form: &mut Form, field: &'static str, value: Option<T>) {
    if let Some(value) = value {
        form.text(field, &value);
    }
}
