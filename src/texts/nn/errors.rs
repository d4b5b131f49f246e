//! What is wrong with an answer, and how to correct it.

use crate::texts::{
    AlderErrors, DateErrors, Errors, HoursErrors, Missing, NumberErrors, StartErrors,
};

pub const ERRORS: Errors = Errors {
    missing: Missing {
        alder: "Skriv inn alder i heile år, til dømes 27.",
        foedselsdato: "Skriv inn fødselsdatoen din, til dømes 24.12.1998.",
        opphold: "Vel det som stemmer om opphaldet ditt. Vel «Veit ikkje» om du er usikker.",
        eoes: "Svar på om du er frå eit EØS-land eller i familie med nokon som er det. Vel «Veit ikkje» om du er usikker.",
        nedsatt_evne: "Svar på om evna di til å arbeide og tene pengar er vesentleg nedsett. Vel «Veit ikkje» om du er usikker.",
        ytelser: "Vel det som stemmer om ytingane du får. Vel «Veit ikkje» om du er usikker.",
        arbeidsevnevurdering: "Svar på om Nav har gjort ei arbeidsevnevurdering. Vel «Veit ikkje» om du er usikker.",
        tett_oppfoelging: "Svar på om du treng tett og koordinert oppfølging. Vel «Veit ikkje» om du er usikker.",
        egen_jobbsoeking: "Svar på om du først og fremst treng å søkje jobb sjølv. Vel «Veit ikkje» om du er usikker.",
        introduksjonsprogram: "Svar på om du er med i introduksjonsprogrammet. Vel «Veit ikkje» om du er usikker.",
        nav_kontor: "Svar på om kommunen har fått Nav-kontor. Vel «Veit ikkje» om du er usikker.",
        nav_tilbud: "Svar på om Nav-kontoret kan tilby eit program. Vel «Veit ikkje» om du er usikker.",
        byrdefullt: "Svar på om forhold hos deg gjer programmet uforholdsmessig tyngande. Vel «Veit ikkje» om det ikkje er avklart.",
        barn: "Skriv inn kor mange barn du forsørgjer, til dømes 2. Skriv 0 om du ikkje har barn.",
        arbeidstimer: "Skriv inn timar med lønt arbeid i veka, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.",
    },
    alder: AlderErrors {
        not_a_number: "Skriv alderen med tal. Skriv inn alder i heile år, til dømes 27.",
        not_whole: "Alderen kan ikkje ha desimalar. Skriv inn alder i heile år, til dømes 27.",
        out_of_range: "Alderen må vere mellom 0 og 120. Skriv inn alder i heile år, til dømes 27.",
        year: "Det ser ut som eit årstal. Skriv inn alder i heile år, til dømes 27.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv inn alder i heile år, til dømes 27.",
    },
    foedselsdato: DateErrors {
        wrong_form: "Skriv fødselsdatoen som dag, månad og år med punktum mellom, til dømes 24.12.1998.",
        short_year: "Meiner du {ene} eller {andre}? Skriv årstalet med fire siffer, til dømes 24.12.1998.",
        impossible: "Den datoen finst ikkje. Sjekk dag og månad, og skriv til dømes 24.12.1998.",
        future: "Fødselsdatoen kan ikkje vere etter {dato}. Sjekk årstalet, og skriv til dømes 24.12.1998.",
        too_old: "Fødselsdatoen er meir enn 120 år tilbake. Sjekk årstalet, og skriv til dømes 24.12.1998.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre fødselsdatoen, til dømes 24.12.1998.",
    },
    barn: NumberErrors {
        not_a_number: "Skriv talet på barn med siffer, til dømes 2. Skriv 0 om du ikkje har barn.",
        not_whole: "Talet på barn må vere eit heilt tal, til dømes 2.",
        out_of_range: "Talet på barn må vere mellom 0 og 20. Skriv til dømes 2.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre talet på barn, til dømes 2.",
    },
    barn_foedselsdatoer: "Skriv ein dato for kvart barn med komma mellom, til dømes 24.12.2015, 03.05.2019.",
    programstart: StartErrors {
        wrong_form: "Skriv den første dagen som dag, månad og år, til dømes 17.08.2026. Tøm begge felta om du ikkje veit det.",
        impossible: "Den datoen finst ikkje. Sjekk dag og månad, og skriv til dømes 17.08.2026.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre den første dagen, til dømes 17.08.2026.",
    },
    program_maaneder: "Skriv talet på månader som eit heilt tal frå 1 til 36, til dømes 12. Tøm feltet om du ikkje veit det.",
    thousands: "Meiner du {ene} eller {andre}? Skriv talet utan punktum eller komma for tusen, til dømes {eksempel}.",
    arbeidstimer: HoursErrors {
        not_a_number: "Skriv timane med tal, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.",
        too_many_decimals: "Skriv timane med høgst to desimalar, til dømes 7,25.",
        out_of_range: "Timane må vere mellom 0 og 37,5 i veka. Skriv til dømes 7,5.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre timar i veka, til dømes 7,5.",
    },
    timeloenn: HoursErrors {
        not_a_number: "Timeløna må skrivast med tal, til dømes 187,50. La feltet stå tomt om du ikkje veit ho.",
        too_many_decimals: "Skriv timeløna med høgst to desimalar, til dømes 187,50.",
        out_of_range: "Timeløna må vere mellom 0 og 2\u{a0}000 kroner. Skriv til dømes 187,50.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så fjern det. Skriv berre timeløna, til dømes 187,50.",
    },
    samordning: HoursErrors {
        not_a_number: "Beløpet må skrivast med tal, til dømes 3500. La feltet stå tomt om du ikkje veit det.",
        too_many_decimals: "Skriv beløpet med høgst to desimalar, til dømes 3500,50.",
        out_of_range: "Beløpet må vere mellom 0 og 100\u{a0}000 kroner i månaden. Skriv til dømes 3500.",
        identity_number: "Det ser ut som eit fødselsnummer. Vi treng det ikkje, så fjern det. Skriv berre beløpet, til dømes 3500.",
    },
};
