//! Texts that belong to something in the rules.

use crate::texts::{ConditionTitles, EventNotes, OutcomeWords, RateTables, Reasons, Warnings};

pub const CONDITIONS: ConditionTitles = ConditionTitles {
    alder: "Alder",
    opphold: "Lovleg opphald og fast bustad",
    nedsatt_evne: "Vesentleg nedsett arbeids- og inntektsevne",
    ytelser: "Ingen eller svært avgrensa ytingar",
    arbeidsevnevurdering: "Arbeidsevnevurdering",
    tett_oppfoelging: "Tett og koordinert oppfølging",
    introduksjonsprogram: "Ikkje i introduksjonsprogrammet",
    nav_kontor: "Nav-kontor i kommunen",
    nav_tilbud: "Tilbod frå Nav-kontoret",
    byrdefullt: "Ikkje uforholdsmessig tyngande på grunn av forhold hos søkjaren",
};

pub const OUTCOMES: OutcomeWords = OutcomeWords {
    met: "Oppfylt",
    discretion: "Nav må vurdere",
    unanswered: "Ikkje svara på",
    not_met: "Ikkje oppfylt",
    not_raised: "Ikkje teke opp",
};

pub const REASONS: Reasons = Reasons {
    alder_ubesvart: "Vi veit ikkje kor gammal du er. Programmet er for deg som har fylt {minstealder} år.",
    under_minstealder: "Du er {alder} år, og aldersgrensa er {minstealder}. Nav kan fortelje deg kva du kan få hjelp til før det.",
    innenfor_aldersgrensene: "Du er {alder} år, og det er innanfor aldersgrensene.",
    fylt_67: "Du er {alder} år. Nav må vurdere om du framleis kan vere med.",
    over_aldersgrensen: "Du er {alder} år, og det er over den øvre aldersgrensa. Nav kan fortelje deg kva hjelp som finst.",
    opphold_ubesvart: "Du har ikkje svara på spørsmålet om opphald.",
    norsk_statsborger: "Du er norsk statsborgar, og då er det ikkje noko krav at du bur fast i Noreg.",
    fast_bopel: "Du har lovleg opphald og bur fast i Noreg.",
    ikke_lovlig_opphold: "Hovudregelen er at du må ha lovleg opphald i Noreg. Det finst unntak, mellom anna for offer for menneskehandel og saker som ikkje er avgjorde. Spør Nav.",
    uten_fast_bopel: "Hovudregelen er at du må bu fast i Noreg. Det finst unntak, mellom anna etter avtalar med dei nordiske landa og andre land. Spør Nav.",
    eoes_ubesvart: "Du bur ikkje fast i Noreg. Då må vi vite om du er frå eit EØS-land.",
    eoes_unntak_vurderes: "Du bur ikkje fast i Noreg, men eit unntak for EØS-borgarar kan gjelde. Det må Nav vurdere.",
    opphold_ukjent: "Nav må finne ut kva som gjeld for opphaldet ditt.",
    evne_ubesvart: "Du har ikkje svara på spørsmålet om arbeids- og inntektsevne.",
    evne_nedsatt: "Du svarar at evna til å arbeide og tene pengar er vesentleg nedsett. Nav avgjer det til slutt.",
    evne_ikke_nedsatt: "Programmet er for folk som har vesentleg nedsett arbeids- og inntektsevne. Er du i tvil, kan du be Nav om ei vurdering.",
    evne_ukjent: "Nav må vurdere dette saman med deg.",
    ytelser_ubesvart: "Du har ikkje svara på spørsmålet om ytingar.",
    ingen_ytelser: "Du får ingen ytingar til å leve av etter folketrygdlova eller arbeidsmarknadslova.",
    svaert_begrensede_ytelser: "Du får svært lite. Nav må vurdere om det er lite nok.",
    mer_enn_begrensede_ytelser: "Programmet er for folk som har ingen eller svært avgrensa ytingar. Spør Nav kva tiltak du kan få saman med ytinga.",
    ytelser_ukjent: "Nav må sjå på kva ytingar du får, og vurdere om dei er små nok.",
    vurdering_ubesvart: "Du har ikkje svara på spørsmålet om arbeidsevnevurdering.",
    vurdering_gjennomfoert: "Nav har vurdert arbeidsevna di.",
    vurdering_maa_gjoeres: "Nav må gjere ei arbeidsevnevurdering først. Be Nav om det.",
    vurdering_ukjent: "Spør Nav om arbeidsevnevurderinga er gjord. Er ho ikkje det, må Nav gjere det først.",
    oppfoelging_ubesvart: "Du har ikkje svara på spørsmålet om oppfølging.",
    oppfoelging_trengs: "Du treng tett og koordinert oppfølging for å kome i arbeid.",
    oppfoelging_trengs_ikke: "Programmet er for folk som treng tett og koordinert oppfølging. Klarer du deg med mindre, kan eit anna tiltak passe betre.",
    egen_jobbsoeking_vesentlig: "Før 2019 gav det avslag at du mest trong å søkje jobb sjølv. Eit kortare tiltak passa då betre.",
    egen_jobbsoeking_vurderes: "Du treng tett oppfølging, men det viktigaste for deg er å søkje jobb sjølv. Nav vurderer om programmet eller eit kortare tiltak passar best.",
    oppfoelging_ukjent: "Nav må vurdere kor mykje oppfølging du treng.",
    introduksjonsprogram_ubesvart: "Du har ikkje svara på spørsmålet om introduksjonsprogrammet.",
    ikke_i_introduksjonsprogram: "Du er ikkje med i introduksjonsprogrammet.",
    i_introduksjonsprogram: "Du er med i introduksjonsprogrammet no. Kvalifiseringsprogrammet kan kome etterpå, og det må Nav vurdere.",
    introduksjonsprogram_ukjent: "Nav må finne ut om du er med i introduksjonsprogrammet.",
    nav_kontor_ubesvart: "Du har ikkje svara på spørsmålet om Nav-kontor.",
    har_nav_kontor: "Kommunen har fått Nav-kontor.",
    mangler_nav_kontor: "Fram til 2010 galdt programmet berre i kommunar med Nav-kontor. Kommunen kan svare på når kontoret opna.",
    nav_kontor_ukjent: "Nokon må undersøkje om kommunen hadde fått Nav-kontor.",
    nav_tilbud_ubesvart: "Du har ikkje svara på spørsmålet om tilbod frå Nav-kontoret.",
    nav_kan_tilby: "Nav-kontoret kan tilby eit program som passar.",
    nav_kan_ikke_tilby: "Fram til 2019 måtte Nav-kontoret kunne tilby eit program. Spør kontoret om kva som kan kome seinare.",
    nav_tilbud_ukjent: "Nav-kontoret må svare på om det kan tilby eit program.",
    unntak_ikke_reist: "Ingen forhold hos deg gjer det uforholdsmessig tyngande å tilby eit program.",
    uforholdsmessig_byrde: "Kommunen meiner at det er uforholdsmessig tyngande å tilby eit program, på grunn av forhold hos deg. Be om ei skriftleg grunngiving. Økonomien til kommunen er ingen grunn.",
    byrde_vurderes: "Nav må vurdere om forhold hos deg gjer det uforholdsmessig tyngande å tilby eit program.",
};

pub const EVENTS: EventNotes = EventNotes {
    barn_foedt: "eit barn blir fødd",
    barn_fyller_18: "eit barn fyller 18 år",
    fyller_25: "du fyller 25 år og får full stønad",
    fyller_67: "du fyller 67 år",
    fyller_68: "du fyller 68 år",
    fyller_minstealder: "du når den nedre aldersgrensa",
    ny_barnesats: "barnetillegget får ny sats",
    ny_faktor: "stønaden får ny sats",
    ny_regel: "det kjem nye reglar for kven som kan vere med",
    nytt_grunnbeloep: "det kjem eit nytt grunnbeløp (G)",
};

pub const WARNINGS: Warnings = Warnings {
    over_halv_stilling: "Vanleg arbeid kan høgst vere halv stilling, 18,75 timar i veka. Spør Nav før du avtaler fleire timar.",
    laerling_spoer_nav: "Læretid kan vere meir enn halv stilling. Spør Nav kva som gjeld for deg.",
    alder_kan_endre_seg: "Alderen kan endre seg før programmet er slutt, og då endrar beløpet seg. Skriv fødselsdatoen for eit rett beløp.",
};

pub const TABLES: RateTables = RateTables {
    grunnbeloep: "grunnbeløpet (G)",
    barnetillegg: "satsen for barnetillegget",
};
