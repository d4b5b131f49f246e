//! The words that the desk shares with the guide, about a participant in the third person.

use super::EN;
use super::{keyed, result, steps};
use crate::texts::{
    AmountsTexts, ChangesTexts, ConclusionText, Conclusions, EventNotes, OperationWords,
    OutcomeWords, Reasons, ResultTexts, StepLabels, Texts, Warnings,
};

pub const ABOUT: Texts = Texts {
    reasons: Reasons {
        alder_ubesvart: "The age is not given. The lower limit is {minstealder} years.",
        under_minstealder: "The participant is {alder}, under the age limit of {minstealder}.",
        innenfor_aldersgrensene: "The participant is {alder}, within the age limits.",
        fylt_67: "The participant is {alder}. The law gives no clear answer for the year at 67. Decide it.",
        over_aldersgrensen: "The participant is {alder}, above the upper age limit.",
        opphold_ubesvart: "The stay is not given.",
        norsk_statsborger: "The participant is a Norwegian citizen. No fixed abode is required.",
        fast_bopel: "Lawful residence and fixed abode in Norway.",
        ikke_lovlig_opphold: "The stay is not lawful. Check the exceptions in section 1 of the regulations. Advice, and help in an emergency: section 4.",
        uten_fast_bopel: "The participant has no fixed abode. Check the exceptions in section 1 of the regulations, treaties among them.",
        eoes_ubesvart: "Without a fixed abode it matters whether the participant is an EEA national or family.",
        eoes_unntak_vurderes: "The exception for EEA nationals may apply. The first right of residence alone, Immigration Act section 111, is not enough.",
        opphold_ukjent: "The stay must be clarified.",
        evne_ubesvart: "The ability to work and earn is not given.",
        evne_nedsatt: "The ability to work and earn is substantially reduced.",
        evne_ikke_nedsatt: "The ability to work and earn is not substantially reduced.",
        evne_ukjent: "Assess both the ability to work and the ability to earn. The law has no percentage.",
        ytelser_ubesvart: "The benefits are not given.",
        ingen_ytelser: "No subsistence benefits.",
        svaert_begrensede_ytelser: "The benefits are very limited. Use discretion.",
        mer_enn_begrensede_ytelser: "The benefits are more than very limited.",
        ytelser_ukjent: "Compare the benefits with the State's guideline norm without housing, and use discretion.",
        vurdering_ubesvart: "Whether the work ability is assessed is not given.",
        vurdering_gjennomfoert: "The assessment of work ability is done.",
        vurdering_maa_gjoeres: "The assessment of work ability must be done before the decision.",
        vurdering_ukjent: "Find out whether the assessment of work ability is done.",
        oppfoelging_ubesvart: "The need for follow-up is not given.",
        oppfoelging_trengs: "The participant needs close and coordinated follow-up.",
        oppfoelging_trengs_ikke: "The participant does not need close and coordinated follow-up. Another measure may suit better.",
        egen_jobbsoeking_vesentlig: "Own job search is what matters most. Before 2019 that was a reason for refusal.",
        egen_jobbsoeking_vurderes: "The participant needs close follow-up, but own job search is what matters most. Consider whether a shorter measure suits better.",
        oppfoelging_ukjent: "Assess the need for follow-up.",
        introduksjonsprogram_ubesvart: "Whether the participant is in the introduction programme is not given.",
        ikke_i_introduksjonsprogram: "The participant is not in the introduction programme.",
        i_introduksjonsprogram: "The participant is in the introduction programme. The Qualification Programme can follow it.",
        introduksjonsprogram_ukjent: "Find out which programme the participant is in.",
        nav_kontor_ubesvart: "Whether the municipality had a Nav office is not given.",
        nav_tilbud_ubesvart: "Whether the Nav office can offer a programme is not given.",
        nav_kan_ikke_tilby: "The Nav office cannot offer a programme. That was a condition until 2019.",
        mangler_nav_kontor: "The municipality had no Nav office. That was a condition until 2010.",
        unntak_ikke_reist: "The exception is not used.",
        uforholdsmessig_byrde: "A programme is a disproportionate burden because of the applicant's circumstances. Give the reasons in the decision. The municipality's finances are no reason.",
        byrde_vurderes: "Consider whether the applicant's circumstances make a programme a disproportionate burden. The municipality's finances are no reason.",
        ..keyed::REASONS
    },
    events: EventNotes {
        fyller_25: "the participant turns 25 and gets the full benefit",
        fyller_67: "the participant turns 67",
        fyller_68: "the participant turns 68",
        fyller_minstealder: "the participant reaches the lower age limit",
        ..keyed::EVENTS
    },
    warnings: Warnings {
        over_halv_stilling: "Ordinary work can be half a position at most, 18.75 hours a week (section 30, second paragraph).",
        laerling_spoer_nav: "An apprenticeship can be more than half a position. Consider whether there is room for the programme.",
        alder_kan_endre_seg: "The age may change before the programme ends. Enter the date of birth for a correct amount.",
    },
    outcomes: OutcomeWords {
        discretion: "To be decided",
        ..keyed::OUTCOMES
    },
    steps: StepLabels {
        andel_under_25: "Share under 25",
        ..steps::STEPS
    },
    operations: OperationWords {
        answer: "as given",
        ..steps::OPERATIONS
    },
    result: ResultTexts {
        conclusions: Conclusions {
            likely: ConclusionText {
                heading: "The conditions look met",
                lead: "The information fits all conditions. The decision decides.",
                short: "The conditions look met",
                ..result::RESULT.conclusions.likely
            },
            needs_assessment: ConclusionText {
                heading: "At least one condition must be decided",
                lead: "Nothing speaks against, but something must be decided by discretion.",
                short: "To be decided",
                ..result::RESULT.conclusions.needs_assessment
            },
            incomplete: ConclusionText {
                heading: "Something is not answered",
                lead: "Fill in what is missing. It may decide.",
                short: "Something is not answered",
                ..result::RESULT.conclusions.incomplete
            },
            unlikely: ConclusionText {
                heading: "The conditions do not look met",
                lead: "At least one condition is not met. The participant can still apply, and complain about the decision.",
                short: "At least one condition is not met",
                ..result::RESULT.conclusions.unlikely
            },
        },
        amounts: AmountsTexts {
            if_granted: "The amounts apply if the programme is granted all the same.",
            under_25: "The benefit is two thirds because the participant is under 25. The child supplement is the same for everyone.",
            working: "The amount is reduced because the participant works {timer}.",
            ..result::RESULT.amounts
        },
        changes: ChangesTexts {
            lead: "Each line shows what happens if only this one thing changes.",
            answers_heading: "Other information",
            answer: "{spoersmaal}: {svar}. The conclusion is then “{konklusjon}”.",
            conclusion: "the conclusion is “{konklusjon}”",
            ..result::RESULT.changes
        },
        ..result::RESULT
    },
    ..EN
};
