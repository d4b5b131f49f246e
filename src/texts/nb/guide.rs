//! The texts around the questions.

use crate::texts::{Navigation, Start, Status, Summary, Trouble};

pub const START: Start = Start {
    heading: "Veiviser for kvalifiseringsprogrammet",
    lead: "Svar på noen spørsmål, så ser du om programmet kan passe for deg, og hvor mye du kan få. Det tar omtrent to minutter.",
    programme_heading: "Hva er kvalifiseringsprogrammet?",
    programme: &[
        "Programmet er for deg som har vansker med å komme i arbeid, og som får lite eller ingenting å leve av fra folketrygden. Du får tett oppfølging og en plan som er laget for deg. Programmet er på full tid.",
        "Mens du deltar, får du penger å leve av: kvalifiseringsstønad. Har du barn, får du også barnetillegg.",
    ],
    points_heading: "Før du begynner",
    points: &[
        "Svarene blir på denne enheten. Ingenting lagres eller sendes.",
        "Vi spør ikke om navn eller fødselsnummer.",
        "Du kan svare «Vet ikke», og du kan endre svarene underveis.",
        "Dette er ikke en søknad. Nav avgjør i et skriftlig vedtak om du får delta.",
    ],
    begin: "Start veiviseren",
};

pub const NAVIGATION: Navigation = Navigation {
    next: "Neste",
    previous: "Forrige steg",
    back: "Tilbake",
    to_summary: "Se over svarene",
    see_result: "Se resultatet",
    save_change: "Bruk det nye svaret",
    change: "Endre",
    change_topic: "Endre {tema}",
    start_over: "Start på nytt",
    start_over_question: "Vil du slette alle svarene og starte på nytt?",
    start_over_yes: "Ja, slett svarene",
    start_over_no: "Nei, behold svarene",
    copy: "Kopier svaret",
    print: "Skriv ut",
    progress: "Steg {steg} av {antall}",
    why: "Hvorfor spør vi om dette?",
    why_basis: "Regelen står i {paragraf}.",
    and: "og",
    new_tab: "(åpnes i ny fane)",
    error_summary: "For å gå videre må du rette opp følgende",
    region: "Veiviser for kvalifiseringsprogrammet",
    document_title: "Steg {steg} av {antall} – {tema} – Kvalifiseringsprogrammet",
    document_title_error: "Feil: Steg {steg} av {antall} – {tema} – Kvalifiseringsprogrammet",
    summary_title: "Se over svarene – Kvalifiseringsprogrammet",
    result_title: "Resultatet – Kvalifiseringsprogrammet",
};

pub const STATUS: Status = Status {
    result: "{konklusjon}. {beloep} i måneden før skatt.",
    result_at_start: "{konklusjon}. {beloep} i måneden før skatt {oppstart}.",
    result_without_amount: "{konklusjon}.",
    reset: "Svarene er slettet. Du er tilbake ved start.",
    language: "Språket er nå bokmål.",
    copied: "Svaret er kopiert.",
    not_copied: "Nettleseren lot oss ikke kopiere. Kopier teksten selv.",
};

pub const SUMMARY: Summary = Summary {
    heading: "Se over svarene",
    lead: "Stemmer alt? Du kan endre hvert svar før du ser resultatet.",
    unanswered: "Ikke besvart",
    guidance: "Resultatet er veiledende, ikke et vedtak.",
    age: "{alder} år",
    birth_date: "Født {dato}",
    no_children: "Ingen barn",
    one_child: "1 barn",
    children: "{antall} barn",
    no_work: "Ikke lønnet arbeid",
    one_hour: "1 time i uka",
    hours: "{timer} timer i uka",
    apprentice: "{timer} som lærling",
    wage: "{timer}, {loenn} i timen",
    plan: "Fra {dato}. Antall måneder: {antall}",
    plan_start: "Fra {dato}. Antall måneder er ikke lagt inn",
    no_plan: "Ikke lagt inn",
};

pub const TROUBLE: Trouble = Trouble {
    clock: "Enheten din sier at det er {dato}. Sjekk at datoen på enheten er riktig, for vi regner etter reglene den dagen.",
    outside_coverage: "Veiviseren har regler fra {fra} til {til}. Velg en dato i den perioden.",
    start_outside: "Vi har bare regler fra {fra} til {til}. Skriv en dato i den perioden, for eksempel 17.08.2026.",
};
