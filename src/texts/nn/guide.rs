//! The texts around the questions.

use crate::texts::{Navigation, Start, Status, Summary, Trouble};

pub const START: Start = Start {
    heading: "Vegvisar for kvalifiseringsprogrammet",
    lead: "Svar på nokre spørsmål, så ser du om programmet kan passe for deg, og kor mykje du kan få. Det tek om lag to minutt.",
    programme_heading: "Kva er kvalifiseringsprogrammet?",
    programme: &[
        "Programmet er for deg som har vanskar med å kome i arbeid, og som får lite eller ingenting å leve av frå folketrygda. Du får tett oppfølging og ein plan som er laga for deg. Programmet er på full tid.",
        "Så lenge du er med, får du pengar å leve av: kvalifiseringsstønad. Har du barn, får du barnetillegg òg.",
    ],
    points_heading: "Før du byrjar",
    points: &[
        "Svara blir verande på denne eininga. Vi lagrar og sender ingenting.",
        "Vi spør ikkje om namn eller fødselsnummer.",
        "Du kan svare «Veit ikkje», og du kan endre svara undervegs.",
        "Dette er ikkje ein søknad. Nav avgjer i eit skriftleg vedtak om du får vere med.",
    ],
    begin: "Start vegvisaren",
};

pub const NAVIGATION: Navigation = Navigation {
    next: "Neste",
    previous: "Førre steg",
    back: "Tilbake",
    to_summary: "Sjå over svara",
    see_result: "Sjå resultatet",
    save_change: "Bruk det nye svaret",
    change: "Endre",
    change_topic: "Endre {tema}",
    start_over: "Start på nytt",
    start_over_question: "Vil du slette alle svara og starte på nytt?",
    start_over_yes: "Ja, slett svara",
    start_over_no: "Nei, ta vare på svara",
    copy: "Kopier svaret",
    print: "Skriv ut",
    progress: "Steg {steg} av {antall}",
    why: "Kvifor spør vi om dette?",
    why_basis: "Regelen står i {paragraf}.",
    and: "og",
    new_tab: "(blir opna i ny fane)",
    error_summary: "For å gå vidare må du rette opp dette",
    region: "Vegvisar for kvalifiseringsprogrammet",
    document_title: "Steg {steg} av {antall} – {tema} – Kvalifiseringsprogrammet",
    document_title_error: "Feil: Steg {steg} av {antall} – {tema} – Kvalifiseringsprogrammet",
    summary_title: "Sjå over svara – Kvalifiseringsprogrammet",
    result_title: "Resultatet – Kvalifiseringsprogrammet",
};

pub const STATUS: Status = Status {
    result: "{konklusjon}. {beloep} i månaden før skatt.",
    result_at_start: "{konklusjon}. {beloep} i månaden før skatt {oppstart}.",
    result_without_amount: "{konklusjon}.",
    reset: "Svara er sletta. Du er tilbake ved start.",
    language: "Språket er no nynorsk.",
    copied: "Svaret er kopiert.",
    not_copied: "Nettlesaren lét oss ikkje kopiere. Kopier teksten sjølv.",
};

pub const SUMMARY: Summary = Summary {
    heading: "Sjå over svara",
    lead: "Stemmer alt? Du kan endre kvart svar før du ser resultatet.",
    unanswered: "Ikkje svara på",
    guidance: "Resultatet er rettleiande, ikkje eit vedtak.",
    age: "{alder} år",
    birth_date: "Fødd {dato}",
    no_children: "Ingen barn",
    one_child: "1 barn",
    children: "{antall} barn",
    no_work: "Ikkje lønt arbeid",
    one_hour: "1 time i veka",
    hours: "{timer} timar i veka",
    apprentice: "{timer} som lærling",
    wage: "{timer}, {loenn} i timen",
    plan: "Frå {dato}. Talet på månader: {antall}",
    plan_start: "Frå {dato}. Talet på månader er ikkje lagt inn",
    no_plan: "Ikkje lagt inn",
};

pub const TROUBLE: Trouble = Trouble {
    clock: "Eininga di seier at det er {dato}. Sjekk at datoen på eininga er rett, for vi reknar etter reglane den dagen.",
    outside_coverage: "Vegvisaren har reglar frå {fra} til {til}. Vel ein dato i den perioden.",
    start_outside: "Vi har berre reglar frå {fra} til {til}. Skriv ein dato i den perioden, til dømes 17.08.2026.",
};
