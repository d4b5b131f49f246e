//! Texts that belong to something in the rules.

use crate::texts::{ConditionTitles, EventNotes, OutcomeWords, RateTables, Reasons, Warnings};

pub const CONDITIONS: ConditionTitles = ConditionTitles {
    alder: "Alder",
    opphold: "Lovlig opphold og fast bopel",
    nedsatt_evne: "Vesentlig nedsatt arbeids- og inntektsevne",
    ytelser: "Ingen eller svært begrensede ytelser",
    arbeidsevnevurdering: "Arbeidsevnevurdering",
    tett_oppfoelging: "Tett og koordinert oppfølging",
    introduksjonsprogram: "Ikke i introduksjonsprogrammet",
    nav_kontor: "Nav-kontor i kommunen",
    nav_tilbud: "Tilbud fra Nav-kontoret",
    byrdefullt: "Ikke uforholdsmessig byrdefullt på grunn av forhold hos søkeren",
};

pub const OUTCOMES: OutcomeWords = OutcomeWords {
    met: "Oppfylt",
    discretion: "Må vurderes av Nav",
    unanswered: "Ikke besvart",
    not_met: "Ikke oppfylt",
    not_raised: "Ikke tatt opp",
};

pub const REASONS: Reasons = Reasons {
    alder_ubesvart: "Vi vet ikke hvor gammel du er. Programmet er for deg som har fylt {minstealder} år.",
    under_minstealder: "Du er {alder} år, og aldersgrensen er {minstealder}. Nav kan fortelle deg hva du kan få hjelp til før det.",
    innenfor_aldersgrensene: "Du er {alder} år, og det er innenfor aldersgrensene.",
    fylt_67: "Du er {alder} år. Nav må vurdere om du fortsatt kan delta.",
    over_aldersgrensen: "Du er {alder} år, og det er over den øvre aldersgrensen. Nav kan fortelle deg hvilken hjelp som finnes.",
    opphold_ubesvart: "Du har ikke svart på spørsmålet om opphold.",
    norsk_statsborger: "Du er norsk statsborger, og da kreves det ikke at du bor fast i Norge.",
    fast_bopel: "Du har lovlig opphold og bor fast i Norge.",
    ikke_lovlig_opphold: "Hovedregelen er at du må ha lovlig opphold i Norge. Det finnes unntak, blant annet for ofre for menneskehandel og saker som ikke er avgjort. Spør Nav.",
    uten_fast_bopel: "Hovedregelen er at du må bo fast i Norge. Det finnes unntak, blant annet etter avtaler med de nordiske landene og andre land. Spør Nav.",
    eoes_ubesvart: "Du bor ikke fast i Norge. Da må vi vite om du er fra et EØS-land.",
    eoes_unntak_vurderes: "Du bor ikke fast i Norge, men et unntak for EØS-borgere kan gjelde. Det må Nav vurdere.",
    opphold_ukjent: "Nav må finne ut hva som gjelder for oppholdet ditt.",
    evne_ubesvart: "Du har ikke svart på spørsmålet om arbeids- og inntektsevne.",
    evne_nedsatt: "Du svarer at evnen til å arbeide og tjene penger er vesentlig nedsatt. Nav avgjør det til slutt.",
    evne_ikke_nedsatt: "Programmet er for folk som har vesentlig nedsatt arbeids- og inntektsevne. Er du i tvil, kan du be Nav om en vurdering.",
    evne_ukjent: "Nav må vurdere dette sammen med deg.",
    ytelser_ubesvart: "Du har ikke svart på spørsmålet om ytelser.",
    ingen_ytelser: "Du får ingen ytelser til å leve av etter folketrygdloven eller arbeidsmarkedsloven.",
    svaert_begrensede_ytelser: "Du får svært lite. Nav må vurdere om det er lite nok.",
    mer_enn_begrensede_ytelser: "Programmet er for folk som har ingen eller svært begrensede ytelser. Spør Nav hvilke tiltak du kan få sammen med ytelsen.",
    ytelser_ukjent: "Nav må se på hvilke ytelser du får, og vurdere om de er små nok.",
    vurdering_ubesvart: "Du har ikke svart på spørsmålet om arbeidsevnevurdering.",
    vurdering_gjennomfoert: "Nav har vurdert arbeidsevnen din.",
    vurdering_maa_gjoeres: "Nav må gjøre en arbeidsevnevurdering først. Be Nav om den.",
    vurdering_ukjent: "Spør Nav om arbeidsevnevurderingen er gjort. Er den ikke det, må Nav gjøre den først.",
    oppfoelging_ubesvart: "Du har ikke svart på spørsmålet om oppfølging.",
    oppfoelging_trengs: "Du trenger tett og koordinert oppfølging for å komme i arbeid.",
    oppfoelging_trengs_ikke: "Programmet er for folk som trenger tett og koordinert oppfølging. Klarer du deg med mindre, kan et annet tiltak passe bedre.",
    egen_jobbsoeking_vesentlig: "Før 2019 ga det avslag at du mest trengte å søke jobb selv. Et kortere tiltak passet da bedre.",
    egen_jobbsoeking_vurderes: "Du trenger tett oppfølging, men det viktigste for deg er å søke jobb selv. Nav vurderer om programmet eller et kortere tiltak passer best.",
    oppfoelging_ukjent: "Nav må vurdere hvor mye oppfølging du trenger.",
    introduksjonsprogram_ubesvart: "Du har ikke svart på spørsmålet om introduksjonsprogrammet.",
    ikke_i_introduksjonsprogram: "Du deltar ikke i introduksjonsprogrammet.",
    i_introduksjonsprogram: "Du deltar i introduksjonsprogrammet nå. Kvalifiseringsprogrammet kan komme etterpå, og det må Nav vurdere.",
    introduksjonsprogram_ukjent: "Nav må finne ut om du deltar i introduksjonsprogrammet.",
    nav_kontor_ubesvart: "Du har ikke svart på spørsmålet om Nav-kontor.",
    har_nav_kontor: "Kommunen har fått Nav-kontor.",
    mangler_nav_kontor: "Fram til 2010 gjaldt programmet bare i kommuner med Nav-kontor. Kommunen kan svare på når kontoret åpnet.",
    nav_kontor_ukjent: "Det må undersøkes om kommunen hadde fått Nav-kontor.",
    nav_tilbud_ubesvart: "Du har ikke svart på spørsmålet om tilbud fra Nav-kontoret.",
    nav_kan_tilby: "Nav-kontoret kan tilby et program som passer.",
    nav_kan_ikke_tilby: "Fram til 2019 måtte Nav-kontoret kunne tilby et program. Spør kontoret om hva som kan komme senere.",
    nav_tilbud_ukjent: "Nav-kontoret må svare på om det kan tilby et program.",
    unntak_ikke_reist: "Ingen forhold hos deg gjør det uforholdsmessig byrdefullt å tilby et program.",
    uforholdsmessig_byrde: "Kommunen mener at det er uforholdsmessig byrdefullt å tilby et program, på grunn av forhold hos deg. Be om en skriftlig begrunnelse. Kommunens økonomi er ingen grunn.",
    byrde_vurderes: "Nav må vurdere om forhold hos deg gjør det uforholdsmessig byrdefullt å tilby et program.",
};

pub const EVENTS: EventNotes = EventNotes {
    barn_foedt: "et barn er født",
    barn_fyller_18: "et barn fyller 18 år",
    fyller_25: "du fyller 25 år og får full stønad",
    fyller_67: "du fyller 67 år",
    fyller_68: "du fyller 68 år",
    fyller_minstealder: "du når den nedre aldersgrensen",
    ny_barnesats: "barnetillegget får ny sats",
    ny_faktor: "stønaden får ny sats",
    ny_regel: "det kommer nye regler for hvem som kan delta",
    nytt_grunnbeloep: "det kommer et nytt grunnbeløp (G)",
};

pub const WARNINGS: Warnings = Warnings {
    over_halv_stilling: "Vanlig arbeid kan høyst være halv stilling, 18,75 timer i uka. Spør Nav før du avtaler flere timer.",
    laerling_spoer_nav: "Læretid kan være mer enn halv stilling. Spør Nav hva som gjelder for deg.",
    alder_kan_endre_seg: "Alderen kan endre seg før programmet er slutt, og da endrer beløpet seg. Skriv fødselsdatoen for et riktig beløp.",
};

pub const TABLES: RateTables = RateTables {
    grunnbeloep: "grunnbeløpet (G)",
    barnetillegg: "satsen for barnetillegget",
};
