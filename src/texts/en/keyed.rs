//! Texts that belong to something in the rules.

use crate::texts::{ConditionTitles, EventNotes, OutcomeWords, RateTables, Reasons, Warnings};

pub const CONDITIONS: ConditionTitles = ConditionTitles {
    alder: "Age",
    opphold: "Lawful residence and fixed abode",
    nedsatt_evne: "Substantially reduced ability to work and earn",
    ytelser: "No benefits, or very limited ones",
    arbeidsevnevurdering: "Assessment of work ability",
    tett_oppfoelging: "Close and coordinated follow-up",
    introduksjonsprogram: "Not in the introduction programme",
    nav_kontor: "A Nav office in the municipality",
    nav_tilbud: "An offer from the Nav office",
    byrdefullt: "Not a disproportionate burden because of the applicant's circumstances",
};

pub const OUTCOMES: OutcomeWords = OutcomeWords {
    met: "Met",
    discretion: "Nav must decide",
    unanswered: "Not answered",
    not_met: "Not met",
    not_raised: "Not raised",
};

pub const REASONS: Reasons = Reasons {
    alder_ubesvart: "We do not know your age. The programme is for people aged {minstealder} or over.",
    under_minstealder: "You are {alder}, and the age limit is {minstealder}. Nav can tell you what help there is until then.",
    innenfor_aldersgrensene: "You are {alder}, which is within the age limits.",
    fylt_67: "You are {alder}. Nav must decide if you can still take part.",
    over_aldersgrensen: "You are {alder}, which is above the upper age limit. Nav can tell you what help there is.",
    opphold_ubesvart: "You have not answered the question about your stay.",
    norsk_statsborger: "You are a Norwegian citizen, so you do not have to live permanently in Norway.",
    fast_bopel: "You stay lawfully and live permanently in Norway.",
    ikke_lovlig_opphold: "As a rule your stay in Norway must be lawful. There are exceptions, for example for victims of trafficking and for cases still pending. Ask Nav.",
    uten_fast_bopel: "As a rule you must live permanently in Norway. There are exceptions, for example under treaties with the Nordic and other countries. Ask Nav.",
    eoes_ubesvart: "You do not live permanently in Norway. Then we need to know if you are from an EEA country.",
    eoes_unntak_vurderes: "You do not live permanently in Norway, but an exception for EEA citizens may apply. Nav must decide.",
    opphold_ukjent: "Nav must find out what applies to your stay.",
    evne_ubesvart: "You have not answered the question about your ability to work and earn.",
    evne_nedsatt: "You say that your ability to work and earn is substantially reduced. Nav has the last word on this.",
    evne_ikke_nedsatt: "The programme is for people whose ability to work and earn is substantially reduced. If you are in doubt, you can ask Nav for an assessment.",
    evne_ukjent: "Nav must look at this together with you.",
    ytelser_ubesvart: "You have not answered the question about benefits.",
    ingen_ytelser: "You have no benefits to live on under the National Insurance Act or the Labour Market Act.",
    svaert_begrensede_ytelser: "You get very little. Nav must decide if it is little enough.",
    mer_enn_begrensede_ytelser: "The programme is for people with no benefits, or very limited ones. Ask Nav which schemes you can combine with yours.",
    ytelser_ukjent: "Nav must look at your benefits and decide if they are small enough.",
    vurdering_ubesvart: "You have not answered the question about an assessment of your work ability.",
    vurdering_gjennomfoert: "Nav has assessed your work ability.",
    vurdering_maa_gjoeres: "Nav must assess your work ability first. Ask Nav to do it.",
    vurdering_ukjent: "Ask Nav if your work ability has been assessed. If not, Nav must do that first.",
    oppfoelging_ubesvart: "You have not answered the question about follow-up.",
    oppfoelging_trengs: "You need close and coordinated follow-up to get into work.",
    oppfoelging_trengs_ikke: "The programme is for people who need close and coordinated follow-up. If you can manage with less, another scheme may suit you better.",
    egen_jobbsoeking_vesentlig: "Before 2019, mainly needing to look for a job yourself was a reason for refusal. A shorter scheme suited better.",
    egen_jobbsoeking_vurderes: "You need close follow-up, but looking for a job yourself matters most. Nav considers whether the programme or a shorter scheme suits you best.",
    oppfoelging_ukjent: "Nav must decide how much follow-up you need.",
    introduksjonsprogram_ubesvart: "You have not answered the question about the introduction programme.",
    ikke_i_introduksjonsprogram: "You are not in the introduction programme.",
    i_introduksjonsprogram: "You are in the introduction programme now. The Qualification Programme can come afterwards, and Nav must decide.",
    introduksjonsprogram_ukjent: "Nav must find out if you are in the introduction programme.",
    nav_kontor_ubesvart: "You have not answered the question about a Nav office.",
    har_nav_kontor: "The municipality has a Nav office.",
    mangler_nav_kontor: "Until 2010 the programme existed only where there was a Nav office. The municipality can say when its office opened.",
    nav_kontor_ukjent: "Someone must find out if the municipality had a Nav office.",
    nav_tilbud_ubesvart: "You have not answered the question about an offer from the Nav office.",
    nav_kan_tilby: "The Nav office can offer a suitable programme.",
    nav_kan_ikke_tilby: "Until 2019 the Nav office had to be able to offer a programme. Ask the office what may come later.",
    nav_tilbud_ukjent: "The Nav office must say if it can offer a programme.",
    unntak_ikke_reist: "Your circumstances do not make it a disproportionate burden to offer you a programme.",
    uforholdsmessig_byrde: "The municipality finds it a disproportionate burden to offer a programme, because of your circumstances. Ask for the reasons in writing. The municipality's finances are no reason.",
    byrde_vurderes: "Nav must decide if your circumstances make it a disproportionate burden to offer you a programme.",
};

pub const EVENTS: EventNotes = EventNotes {
    barn_foedt: "a child is born",
    barn_fyller_18: "a child turns 18",
    fyller_25: "you turn 25 and get the full benefit",
    fyller_67: "you turn 67",
    fyller_68: "you turn 68",
    fyller_minstealder: "you reach the lower age limit",
    ny_barnesats: "the child supplement gets a new rate",
    ny_faktor: "the benefit gets a new rate",
    ny_regel: "there are new rules on who can take part",
    nytt_grunnbeloep: "there is a new basic amount (G)",
};

pub const WARNINGS: Warnings = Warnings {
    over_halv_stilling: "Ordinary work can be half time at most, 18.75 hours a week. Ask Nav before you agree to more hours.",
    laerling_spoer_nav: "An apprenticeship can be more than half time. Ask Nav what applies to you.",
    alder_kan_endre_seg: "Your age may change before the programme ends, and the amount with it. Enter your date of birth for a correct amount.",
};

pub const TABLES: RateTables = RateTables {
    grunnbeloep: "the basic amount (G)",
    barnetillegg: "the rate for the child supplement",
};
