//! What is wrong with an answer, and how to correct it.

use crate::texts::{
    AlderErrors, DateErrors, Errors, HoursErrors, Missing, NumberErrors, StartErrors,
};

pub const ERRORS: Errors = Errors {
    missing: Missing {
        alder: "Skriv inn alder i hele år, for eksempel 27.",
        foedselsdato: "Skriv inn fødselsdatoen din, for eksempel 24.12.1998.",
        opphold: "Velg det som stemmer om oppholdet ditt. Velg «Vet ikke» hvis du er usikker.",
        eoes: "Svar på om du er fra et EØS-land eller i familie med noen som er det. Velg «Vet ikke» hvis du er usikker.",
        nedsatt_evne: "Svar på om evnen din til å arbeide og tjene penger er vesentlig nedsatt. Velg «Vet ikke» hvis du er usikker.",
        ytelser: "Velg det som stemmer om ytelsene du får. Velg «Vet ikke» hvis du er usikker.",
        arbeidsevnevurdering: "Svar på om Nav har gjort en arbeidsevnevurdering. Velg «Vet ikke» hvis du er usikker.",
        tett_oppfoelging: "Svar på om du trenger tett og koordinert oppfølging. Velg «Vet ikke» hvis du er usikker.",
        egen_jobbsoeking: "Svar på om du først og fremst trenger å søke jobb selv. Velg «Vet ikke» hvis du er usikker.",
        introduksjonsprogram: "Svar på om du deltar i introduksjonsprogrammet. Velg «Vet ikke» hvis du er usikker.",
        nav_kontor: "Svar på om kommunen har fått Nav-kontor. Velg «Vet ikke» hvis du er usikker.",
        nav_tilbud: "Svar på om Nav-kontoret kan tilby et program. Velg «Vet ikke» hvis du er usikker.",
        byrdefullt: "Svar på om forhold hos deg gjør programmet uforholdsmessig byrdefullt. Velg «Vet ikke» hvis det ikke er avklart.",
        barn: "Skriv inn hvor mange barn du forsørger, for eksempel 2. Skriv 0 hvis du ikke har barn.",
        arbeidstimer: "Skriv inn timer med lønnet arbeid i uka, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.",
    },
    alder: AlderErrors {
        not_a_number: "Alderen må skrives med tall. Skriv inn alder i hele år, for eksempel 27.",
        not_whole: "Alderen kan ikke ha desimaler. Skriv inn alder i hele år, for eksempel 27.",
        out_of_range: "Alderen må være mellom 0 og 120. Skriv inn alder i hele år, for eksempel 27.",
        year: "Det ser ut som et årstall. Skriv inn alder i hele år, for eksempel 27.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv inn alder i hele år, for eksempel 27.",
    },
    foedselsdato: DateErrors {
        wrong_form: "Skriv fødselsdatoen som dag, måned og år med punktum mellom, for eksempel 24.12.1998.",
        short_year: "Mener du {ene} eller {andre}? Skriv årstallet med fire sifre, for eksempel 24.12.1998.",
        impossible: "Den datoen finnes ikke. Sjekk dag og måned, og skriv for eksempel 24.12.1998.",
        future: "Fødselsdatoen kan ikke være etter {dato}. Sjekk årstallet, og skriv for eksempel 24.12.1998.",
        too_old: "Fødselsdatoen er mer enn 120 år tilbake. Sjekk årstallet, og skriv for eksempel 24.12.1998.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare fødselsdatoen, for eksempel 24.12.1998.",
    },
    barn: NumberErrors {
        not_a_number: "Antall barn må skrives med tall, for eksempel 2. Skriv 0 hvis du ikke har barn.",
        not_whole: "Antall barn må være et helt tall, for eksempel 2.",
        out_of_range: "Antall barn må være mellom 0 og 20. Skriv for eksempel 2.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare antall barn, for eksempel 2.",
    },
    barn_foedselsdatoer: "Skriv en dato for hvert barn med komma mellom, for eksempel 24.12.2015, 03.05.2019.",
    programstart: StartErrors {
        wrong_form: "Skriv den første dagen som dag, måned og år, for eksempel 17.08.2026. Tøm begge feltene hvis du ikke vet det.",
        impossible: "Den datoen finnes ikke. Sjekk dag og måned, og skriv for eksempel 17.08.2026.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare den første dagen, for eksempel 17.08.2026.",
    },
    program_maaneder: "Skriv antall måneder som et helt tall fra 1 til 36, for eksempel 12. Tøm feltet hvis du ikke vet det.",
    thousands: "Mener du {ene} eller {andre}? Skriv tallet uten punktum eller komma for tusen, for eksempel {eksempel}.",
    arbeidstimer: HoursErrors {
        not_a_number: "Timene må skrives med tall, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.",
        too_many_decimals: "Skriv timene med høyst to desimaler, for eksempel 7,25.",
        out_of_range: "Timene må være mellom 0 og 37,5 i uka. Skriv for eksempel 7,5.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare timer i uka, for eksempel 7,5.",
    },
    timeloenn: HoursErrors {
        not_a_number: "Timelønnen må skrives med tall, for eksempel 187,50. La feltet stå tomt hvis du ikke vet den.",
        too_many_decimals: "Skriv timelønnen med høyst to desimaler, for eksempel 187,50.",
        out_of_range: "Timelønnen må være mellom 0 og 2\u{a0}000 kroner. Skriv for eksempel 187,50.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare timelønnen, for eksempel 187,50.",
    },
    samordning: HoursErrors {
        not_a_number: "Beløpet må skrives med tall, for eksempel 3500. La feltet stå tomt hvis du ikke vet det.",
        too_many_decimals: "Skriv beløpet med høyst to desimaler, for eksempel 3500,50.",
        out_of_range: "Beløpet må være mellom 0 og 100\u{a0}000 kroner i måneden. Skriv for eksempel 3500.",
        identity_number: "Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare beløpet, for eksempel 3500.",
    },
};
