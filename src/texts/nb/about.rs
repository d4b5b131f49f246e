//! The words that the desk shares with the guide, about a participant in the third person.

use super::NB;
use super::{keyed, result, steps};
use crate::texts::{
    AmountsTexts, ChangesTexts, ConclusionText, Conclusions, EventNotes, OperationWords,
    OutcomeWords, Reasons, ResultTexts, StepLabels, Texts, Warnings,
};

pub const ABOUT: Texts = Texts {
    reasons: Reasons {
        alder_ubesvart: "Alderen er ikke oppgitt. Den nedre grensen er {minstealder} år.",
        under_minstealder: "Deltakeren er {alder} år, under aldersgrensen på {minstealder}.",
        innenfor_aldersgrensene: "Deltakeren er {alder} år, innenfor aldersgrensene.",
        fylt_67: "Deltakeren er {alder} år. Loven svarer ikke klart på året etter 67. Vurder det.",
        over_aldersgrensen: "Deltakeren er {alder} år, over den øvre aldersgrensen.",
        opphold_ubesvart: "Oppholdet er ikke oppgitt.",
        norsk_statsborger: "Deltakeren er norsk statsborger. Da kreves det ikke fast bopel.",
        fast_bopel: "Lovlig opphold og fast bopel i Norge.",
        ikke_lovlig_opphold: "Oppholdet er ikke lovlig. Sjekk unntakene i forskriften § 1. Råd og hjelp i en nødssituasjon: § 4.",
        uten_fast_bopel: "Deltakeren har ikke fast bopel. Sjekk unntakene i forskriften § 1, og avtalene med andre land.",
        eoes_ubesvart: "Uten fast bopel avgjør det om deltakeren er EØS-borger eller i familie med en.",
        eoes_unntak_vurderes: "Unntaket for EØS-borgere kan gjelde. Bare første oppholdsrett etter utlendingsloven § 111 er ikke nok.",
        opphold_ukjent: "Oppholdet må avklares.",
        evne_ubesvart: "Arbeids- og inntektsevnen er ikke oppgitt.",
        evne_nedsatt: "Arbeids- og inntektsevnen er vesentlig nedsatt.",
        evne_ikke_nedsatt: "Arbeids- og inntektsevnen er ikke vesentlig nedsatt.",
        evne_ukjent: "Vurder både arbeidsevnen og inntektsevnen. Loven har ingen prosentgrense.",
        ytelser_ubesvart: "Ytelsene er ikke oppgitt.",
        ingen_ytelser: "Ingen ytelser til livsopphold.",
        svaert_begrensede_ytelser: "Ytelsene er svært begrensede. Vurder dem skjønnsmessig.",
        mer_enn_begrensede_ytelser: "Ytelsene er mer enn svært begrensede.",
        ytelser_ukjent: "Sammenlign ytelsene med statens veiledende sats uten bolig, og bruk skjønn.",
        vurdering_ubesvart: "Det er ikke oppgitt om arbeidsevnen er vurdert.",
        vurdering_gjennomfoert: "Arbeidsevnevurderingen er gjennomført.",
        vurdering_maa_gjoeres: "Arbeidsevnevurderingen må gjøres før vedtaket.",
        vurdering_ukjent: "Finn ut om arbeidsevnevurderingen er gjort.",
        oppfoelging_ubesvart: "Behovet for oppfølging er ikke oppgitt.",
        oppfoelging_trengs: "Deltakeren trenger tett og koordinert oppfølging.",
        oppfoelging_trengs_ikke: "Deltakeren trenger ikke tett og koordinert oppfølging. Et annet tiltak kan passe bedre.",
        egen_jobbsoeking_vesentlig: "Egen jobbsøking er det vesentlige. Før 2019 var det grunn til avslag.",
        egen_jobbsoeking_vurderes: "Deltakeren trenger tett oppfølging, men egen jobbsøking er det vesentlige. Vurder om et kortere tiltak passer bedre.",
        oppfoelging_ukjent: "Vurder behovet for oppfølging.",
        introduksjonsprogram_ubesvart: "Det er ikke oppgitt om deltakeren er i introduksjonsprogrammet.",
        ikke_i_introduksjonsprogram: "Deltakeren er ikke i introduksjonsprogrammet.",
        i_introduksjonsprogram: "Deltakeren er i introduksjonsprogrammet. Kvalifiseringsprogrammet kan komme etterpå.",
        introduksjonsprogram_ukjent: "Finn ut hvilket program deltakeren er i.",
        nav_kontor_ubesvart: "Det er ikke oppgitt om kommunen hadde Nav-kontor.",
        nav_tilbud_ubesvart: "Det er ikke oppgitt om Nav-kontoret kan tilby et program.",
        nav_kan_ikke_tilby: "Nav-kontoret kan ikke tilby et program. Det var et vilkår fram til 2019.",
        mangler_nav_kontor: "Kommunen hadde ikke Nav-kontor. Det var et vilkår fram til 2010.",
        unntak_ikke_reist: "Unntaket er ikke brukt.",
        uforholdsmessig_byrde: "Et program er uforholdsmessig byrdefullt på grunn av forhold hos søkeren. Begrunn det i vedtaket. Kommunens økonomi er ingen grunn.",
        byrde_vurderes: "Vurder om forhold hos søkeren gjør et program uforholdsmessig byrdefullt. Kommunens økonomi er ingen grunn.",
        ..keyed::REASONS
    },
    events: EventNotes {
        fyller_25: "deltakeren fyller 25 år og får full stønad",
        fyller_67: "deltakeren fyller 67 år",
        fyller_68: "deltakeren fyller 68 år",
        fyller_minstealder: "deltakeren når den nedre aldersgrensen",
        ..keyed::EVENTS
    },
    warnings: Warnings {
        over_halv_stilling: "Ordinært arbeid kan høyst være halv stilling, 18,75 timer i uka (§ 30 andre ledd).",
        laerling_spoer_nav: "Læretid kan være mer enn halv stilling. Vurder om det er rom for programmet.",
        alder_kan_endre_seg: "Alderen kan endre seg før programmet er slutt. Skriv fødselsdatoen for et riktig beløp.",
    },
    outcomes: OutcomeWords {
        discretion: "Må vurderes",
        ..keyed::OUTCOMES
    },
    steps: StepLabels {
        andel_under_25: "Andel under 25 år",
        ..steps::STEPS
    },
    operations: OperationWords {
        answer: "oppgitt",
        ..steps::OPERATIONS
    },
    result: ResultTexts {
        conclusions: Conclusions {
            likely: ConclusionText {
                heading: "Det ser ut som vilkårene er oppfylt",
                lead: "Opplysningene passer med alle vilkårene. Vedtaket avgjør.",
                short: "Vilkårene ser ut til å være oppfylt",
                ..result::RESULT.conclusions.likely
            },
            needs_assessment: ConclusionText {
                heading: "Minst ett vilkår må vurderes",
                lead: "Ingenting taler imot, men noe må avgjøres ved skjønn.",
                short: "Må vurderes",
                ..result::RESULT.conclusions.needs_assessment
            },
            incomplete: ConclusionText {
                heading: "Noe er ikke besvart",
                lead: "Fyll inn det som mangler. Det kan avgjøre.",
                short: "Noe er ikke besvart",
                ..result::RESULT.conclusions.incomplete
            },
            unlikely: ConclusionText {
                heading: "Det ser ikke ut som vilkårene er oppfylt",
                lead: "Minst ett vilkår er ikke oppfylt. Deltakeren kan likevel søke og få et vedtak å klage på.",
                short: "Minst ett vilkår er ikke oppfylt",
                ..result::RESULT.conclusions.unlikely
            },
        },
        amounts: AmountsTexts {
            if_granted: "Beløpene gjelder hvis programmet likevel innvilges.",
            under_25: "Stønaden er to tredeler fordi deltakeren er under 25 år. Barnetillegget er like stort for alle.",
            working: "Beløpet er satt ned fordi deltakeren jobber {timer}.",
            ..result::RESULT.amounts
        },
        changes: ChangesTexts {
            lead: "Hver linje viser hva som skjer hvis bare denne ene tingen endrer seg.",
            answers_heading: "Andre opplysninger",
            answer: "{spoersmaal}: {svar}. Da er konklusjonen «{konklusjon}».",
            conclusion: "er konklusjonen «{konklusjon}»",
            ..result::RESULT.changes
        },
        ..result::RESULT
    },
    ..NB
};
