//! The words that the desk shares with the guide, about a participant in the third person.

use super::NN;
use super::{keyed, result, steps};
use crate::texts::{
    AmountsTexts, ChangesTexts, ConclusionText, Conclusions, EventNotes, OperationWords,
    OutcomeWords, Reasons, ResultTexts, StepLabels, Texts, Warnings,
};

pub const ABOUT: Texts = Texts {
    reasons: Reasons {
        alder_ubesvart: "Alderen er ikkje oppgitt. Den nedre grensa er {minstealder} år.",
        under_minstealder: "Deltakaren er {alder} år, under aldersgrensa på {minstealder}.",
        innenfor_aldersgrensene: "Deltakaren er {alder} år, innanfor aldersgrensene.",
        fylt_67: "Deltakaren er {alder} år. Lova svarer ikkje klart på året etter 67. Vurder det.",
        over_aldersgrensen: "Deltakaren er {alder} år, over den øvre aldersgrensa.",
        opphold_ubesvart: "Opphaldet er ikkje oppgitt.",
        norsk_statsborger: "Deltakaren er norsk statsborgar. Då er det ikkje noko krav å bu fast i Noreg.",
        fast_bopel: "Lovleg opphald, og bur fast i Noreg.",
        ikke_lovlig_opphold: "Opphaldet er ikkje lovleg. Sjekk unntaka i forskrifta § 1. Råd og hjelp i ei nødssituasjon: § 4.",
        uten_fast_bopel: "Deltakaren bur ikkje fast i Noreg. Sjekk unntaka i forskrifta § 1, og avtalane med andre land.",
        eoes_ubesvart: "Når deltakaren ikkje bur fast i Noreg, avgjer det om han eller ho er EØS-borgar eller i familie med ein.",
        eoes_unntak_vurderes: "Unntaket for EØS-borgarar kan gjelde. Berre første opphaldsrett etter utlendingslova § 111 er ikkje nok.",
        opphold_ukjent: "Opphaldet må avklarast.",
        evne_ubesvart: "Arbeids- og inntektsevna er ikkje oppgitt.",
        evne_nedsatt: "Arbeids- og inntektsevna er vesentleg nedsett.",
        evne_ikke_nedsatt: "Arbeids- og inntektsevna er ikkje vesentleg nedsett.",
        evne_ukjent: "Vurder både arbeidsevna og inntektsevna. Lova har inga prosentgrense.",
        ytelser_ubesvart: "Ytingane er ikkje oppgitt.",
        ingen_ytelser: "Ingen ytingar til livsopphald.",
        svaert_begrensede_ytelser: "Ytingane er svært avgrensa. Vurder dei skjønsmessig.",
        mer_enn_begrensede_ytelser: "Ytingane er meir enn svært avgrensa.",
        ytelser_ukjent: "Samanlikn ytingane med den rettleiande satsen til staten utan bustad, og bruk skjøn.",
        vurdering_ubesvart: "Det er ikkje oppgitt om arbeidsevna er vurdert.",
        vurdering_gjennomfoert: "Arbeidsevnevurderinga er gjennomført.",
        vurdering_maa_gjoeres: "Arbeidsevnevurderinga må gjerast før vedtaket.",
        vurdering_ukjent: "Finn ut om arbeidsevnevurderinga er gjord.",
        oppfoelging_ubesvart: "Behovet for oppfølging er ikkje oppgitt.",
        oppfoelging_trengs: "Deltakaren treng tett og koordinert oppfølging.",
        oppfoelging_trengs_ikke: "Deltakaren treng ikkje tett og koordinert oppfølging. Andre tiltak kan passe betre.",
        egen_jobbsoeking_vesentlig: "Eiga jobbsøking er det vesentlege. Før 2019 var det grunn til avslag.",
        egen_jobbsoeking_vurderes: "Deltakaren treng tett oppfølging, men eiga jobbsøking er det vesentlege. Vurder om eit kortare tiltak passar betre.",
        oppfoelging_ukjent: "Vurder behovet for oppfølging.",
        introduksjonsprogram_ubesvart: "Det er ikkje oppgitt om deltakaren er i introduksjonsprogrammet.",
        ikke_i_introduksjonsprogram: "Deltakaren er ikkje i introduksjonsprogrammet.",
        i_introduksjonsprogram: "Deltakaren er i introduksjonsprogrammet. Kvalifiseringsprogrammet kan kome etterpå.",
        introduksjonsprogram_ukjent: "Finn ut kva program deltakaren er i.",
        nav_kontor_ubesvart: "Det er ikkje oppgitt om kommunen hadde Nav-kontor.",
        nav_tilbud_ubesvart: "Det er ikkje oppgitt om Nav-kontoret kan tilby program.",
        nav_kan_ikke_tilby: "Nav-kontoret kan ikkje tilby program. Det var eit vilkår fram til 2019.",
        mangler_nav_kontor: "Kommunen hadde ikkje Nav-kontor. Det var eit vilkår fram til 2010.",
        unntak_ikke_reist: "Unntaket er ikkje brukt.",
        uforholdsmessig_byrde: "Eit program er uforholdsmessig tyngande på grunn av forhold hos søkjaren. Grunngi det i vedtaket. Økonomien til kommunen er ingen grunn.",
        byrde_vurderes: "Vurder om forhold hos søkjaren gjer eit program uforholdsmessig tyngande. Økonomien til kommunen er ingen grunn.",
        ..keyed::REASONS
    },
    events: EventNotes {
        fyller_25: "deltakaren fyller 25 år og får full stønad",
        fyller_67: "deltakaren fyller 67 år",
        fyller_68: "deltakaren fyller 68 år",
        fyller_minstealder: "deltakaren når den nedre aldersgrensa",
        ..keyed::EVENTS
    },
    warnings: Warnings {
        over_halv_stilling: "Ordinært arbeid kan høgst vere halv stilling, 18,75 timar i veka (§ 30 andre ledd).",
        laerling_spoer_nav: "Læretid kan vere meir enn halv stilling. Vurder om det er rom for programmet.",
        alder_kan_endre_seg: "Alderen kan endre seg før programmet er slutt. Skriv fødselsdatoen for eit rett beløp.",
    },
    outcomes: OutcomeWords {
        discretion: "Må vurderast",
        ..keyed::OUTCOMES
    },
    steps: StepLabels {
        andel_under_25: "Del under 25 år",
        ..steps::STEPS
    },
    operations: OperationWords {
        answer: "oppgitt",
        ..steps::OPERATIONS
    },
    result: ResultTexts {
        conclusions: Conclusions {
            likely: ConclusionText {
                heading: "Det ser ut som vilkåra er oppfylte",
                lead: "Opplysningane passar med alle vilkåra. Vedtaket avgjer.",
                short: "Vilkåra ser ut til å vere oppfylte",
                ..result::RESULT.conclusions.likely
            },
            needs_assessment: ConclusionText {
                heading: "Minst eitt vilkår må vurderast",
                lead: "Ingenting talar imot, men noko må avgjerast ved skjøn.",
                short: "Må vurderast",
                ..result::RESULT.conclusions.needs_assessment
            },
            incomplete: ConclusionText {
                heading: "Noko er ikkje svara på",
                lead: "Fyll inn det som manglar. Det kan avgjere.",
                short: "Noko er ikkje svara på",
                ..result::RESULT.conclusions.incomplete
            },
            unlikely: ConclusionText {
                heading: "Det ser ikkje ut som vilkåra er oppfylte",
                lead: "Minst eitt vilkår er ikkje oppfylt. Deltakaren kan likevel søkje og få eit vedtak å klage på.",
                short: "Minst eitt vilkår er ikkje oppfylt",
                ..result::RESULT.conclusions.unlikely
            },
        },
        amounts: AmountsTexts {
            if_granted: "Beløpa gjeld om programmet likevel blir innvilga.",
            under_25: "Stønaden er to tredelar fordi deltakaren er under 25 år. Barnetillegget er like stort for alle.",
            working: "Beløpet er sett ned fordi deltakaren jobbar {timer}.",
            ..result::RESULT.amounts
        },
        changes: ChangesTexts {
            lead: "Kvar linje viser kva som skjer om berre denne eine tingen endrar seg.",
            answers_heading: "Andre opplysningar",
            answer: "{spoersmaal}: {svar}. Konklusjonen er «{konklusjon}».",
            conclusion: "er konklusjonen «{konklusjon}»",
            ..result::RESULT.changes
        },
        ..result::RESULT
    },
    ..NN
};
