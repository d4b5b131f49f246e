//! Texts that belong to something in the rules: a field for each, found through one match.
//!
//! A new reason, step or event does not compile until every language has words for it.

use crate::assess::{Operation, Outcome};
use crate::kvp::{CalendarEvent, ConditionId, RateTable, Reason, StepId, Warning};

/// A heading for each condition.
#[cfg_attr(test, derive(Debug))]
pub struct ConditionTitles {
    pub(super) alder: &'static str,
    pub(super) opphold: &'static str,
    pub(super) nedsatt_evne: &'static str,
    pub(super) ytelser: &'static str,
    pub(super) arbeidsevnevurdering: &'static str,
    pub(super) tett_oppfoelging: &'static str,
    pub(super) introduksjonsprogram: &'static str,
    pub(super) nav_kontor: &'static str,
    pub(super) nav_tilbud: &'static str,
    pub(super) byrdefullt: &'static str,
}

impl ConditionTitles {
    /// The heading of a condition.
    pub const fn of(&self, id: ConditionId) -> &'static str {
        match id {
            ConditionId::Alder => self.alder,
            ConditionId::Opphold => self.opphold,
            ConditionId::NedsattEvne => self.nedsatt_evne,
            ConditionId::Ytelser => self.ytelser,
            ConditionId::Arbeidsevnevurdering => self.arbeidsevnevurdering,
            ConditionId::TettOppfoelging => self.tett_oppfoelging,
            ConditionId::Introduksjonsprogram => self.introduksjonsprogram,
            ConditionId::NavKontor => self.nav_kontor,
            ConditionId::NavTilbud => self.nav_tilbud,
            ConditionId::Byrdefullt => self.byrdefullt,
        }
    }
}

/// A word for each outcome.
#[cfg_attr(test, derive(Debug))]
pub struct OutcomeWords {
    pub(super) met: &'static str,
    pub(super) discretion: &'static str,
    pub(super) unanswered: &'static str,
    pub(super) not_met: &'static str,
    /// Of an exception that nobody has raised.
    pub not_raised: &'static str,
}

impl OutcomeWords {
    /// The word for an outcome.
    pub const fn of(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Met => self.met,
            Outcome::Discretion => self.discretion,
            Outcome::Unanswered => self.unanswered,
            Outcome::NotMet => self.not_met,
        }
    }
}

/// A sentence or two for each reason. `{alder}` and `{minstealder}` are the finding's facts of these names.
#[cfg_attr(test, derive(Debug))]
pub struct Reasons {
    pub(super) alder_ubesvart: &'static str,
    pub(super) under_minstealder: &'static str,
    pub(super) innenfor_aldersgrensene: &'static str,
    pub(super) fylt_67: &'static str,
    pub(super) over_aldersgrensen: &'static str,
    pub(super) opphold_ubesvart: &'static str,
    pub(super) norsk_statsborger: &'static str,
    pub(super) fast_bopel: &'static str,
    pub(super) ikke_lovlig_opphold: &'static str,
    pub(super) uten_fast_bopel: &'static str,
    pub(super) eoes_ubesvart: &'static str,
    pub(super) eoes_unntak_vurderes: &'static str,
    pub(super) opphold_ukjent: &'static str,
    pub(super) evne_ubesvart: &'static str,
    pub(super) evne_nedsatt: &'static str,
    pub(super) evne_ikke_nedsatt: &'static str,
    pub(super) evne_ukjent: &'static str,
    pub(super) ytelser_ubesvart: &'static str,
    pub(super) ingen_ytelser: &'static str,
    pub(super) svaert_begrensede_ytelser: &'static str,
    pub(super) mer_enn_begrensede_ytelser: &'static str,
    pub(super) ytelser_ukjent: &'static str,
    pub(super) vurdering_ubesvart: &'static str,
    pub(super) vurdering_gjennomfoert: &'static str,
    pub(super) vurdering_maa_gjoeres: &'static str,
    pub(super) vurdering_ukjent: &'static str,
    pub(super) oppfoelging_ubesvart: &'static str,
    pub(super) oppfoelging_trengs: &'static str,
    pub(super) oppfoelging_trengs_ikke: &'static str,
    pub(super) egen_jobbsoeking_vesentlig: &'static str,
    pub(super) egen_jobbsoeking_vurderes: &'static str,
    pub(super) oppfoelging_ukjent: &'static str,
    pub(super) introduksjonsprogram_ubesvart: &'static str,
    pub(super) ikke_i_introduksjonsprogram: &'static str,
    pub(super) i_introduksjonsprogram: &'static str,
    pub(super) introduksjonsprogram_ukjent: &'static str,
    pub(super) nav_kontor_ubesvart: &'static str,
    pub(super) har_nav_kontor: &'static str,
    pub(super) mangler_nav_kontor: &'static str,
    pub(super) nav_kontor_ukjent: &'static str,
    pub(super) nav_tilbud_ubesvart: &'static str,
    pub(super) nav_kan_tilby: &'static str,
    pub(super) nav_kan_ikke_tilby: &'static str,
    pub(super) nav_tilbud_ukjent: &'static str,
    pub(super) unntak_ikke_reist: &'static str,
    pub(super) uforholdsmessig_byrde: &'static str,
    pub(super) byrde_vurderes: &'static str,
}

impl Reasons {
    /// The words for a reason.
    pub const fn of(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::AlderUbesvart => self.alder_ubesvart,
            Reason::UnderMinstealder => self.under_minstealder,
            Reason::InnenforAldersgrensene => self.innenfor_aldersgrensene,
            Reason::Fylt67 => self.fylt_67,
            Reason::OverAldersgrensen => self.over_aldersgrensen,
            Reason::OppholdUbesvart => self.opphold_ubesvart,
            Reason::NorskStatsborger => self.norsk_statsborger,
            Reason::FastBopel => self.fast_bopel,
            Reason::IkkeLovligOpphold => self.ikke_lovlig_opphold,
            Reason::UtenFastBopel => self.uten_fast_bopel,
            Reason::EoesUbesvart => self.eoes_ubesvart,
            Reason::EoesUnntakVurderes => self.eoes_unntak_vurderes,
            Reason::OppholdUkjent => self.opphold_ukjent,
            Reason::EvneUbesvart => self.evne_ubesvart,
            Reason::EvneNedsatt => self.evne_nedsatt,
            Reason::EvneIkkeNedsatt => self.evne_ikke_nedsatt,
            Reason::EvneUkjent => self.evne_ukjent,
            Reason::YtelserUbesvart => self.ytelser_ubesvart,
            Reason::IngenYtelser => self.ingen_ytelser,
            Reason::SvaertBegrensedeYtelser => self.svaert_begrensede_ytelser,
            Reason::MerEnnBegrensedeYtelser => self.mer_enn_begrensede_ytelser,
            Reason::YtelserUkjent => self.ytelser_ukjent,
            Reason::VurderingUbesvart => self.vurdering_ubesvart,
            Reason::VurderingGjennomfoert => self.vurdering_gjennomfoert,
            Reason::VurderingMaaGjoeres => self.vurdering_maa_gjoeres,
            Reason::VurderingUkjent => self.vurdering_ukjent,
            Reason::OppfoelgingUbesvart => self.oppfoelging_ubesvart,
            Reason::OppfoelgingTrengs => self.oppfoelging_trengs,
            Reason::OppfoelgingTrengsIkke => self.oppfoelging_trengs_ikke,
            Reason::EgenJobbsoekingVesentlig => self.egen_jobbsoeking_vesentlig,
            Reason::EgenJobbsoekingVurderes => self.egen_jobbsoeking_vurderes,
            Reason::OppfoelgingUkjent => self.oppfoelging_ukjent,
            Reason::IntroduksjonsprogramUbesvart => self.introduksjonsprogram_ubesvart,
            Reason::IkkeIIntroduksjonsprogram => self.ikke_i_introduksjonsprogram,
            Reason::IIntroduksjonsprogram => self.i_introduksjonsprogram,
            Reason::IntroduksjonsprogramUkjent => self.introduksjonsprogram_ukjent,
            Reason::NavKontorUbesvart => self.nav_kontor_ubesvart,
            Reason::HarNavKontor => self.har_nav_kontor,
            Reason::ManglerNavKontor => self.mangler_nav_kontor,
            Reason::NavKontorUkjent => self.nav_kontor_ukjent,
            Reason::NavTilbudUbesvart => self.nav_tilbud_ubesvart,
            Reason::NavKanTilby => self.nav_kan_tilby,
            Reason::NavKanIkkeTilby => self.nav_kan_ikke_tilby,
            Reason::NavTilbudUkjent => self.nav_tilbud_ukjent,
            Reason::UnntakIkkeReist => self.unntak_ikke_reist,
            Reason::UforholdsmessigByrde => self.uforholdsmessig_byrde,
            Reason::ByrdeVurderes => self.byrde_vurderes,
        }
    }
}

/// A label for each line of the calculation.
#[cfg_attr(test, derive(Debug))]
pub struct StepLabels {
    pub(super) grunnbeloep: &'static str,
    pub(super) faktor: &'static str,
    pub(super) full_stoenad_per_aar: &'static str,
    pub(super) andel_under_25: &'static str,
    pub(super) stoenad_per_aar: &'static str,
    pub(super) dager_per_aar: &'static str,
    pub(super) stoenad_per_dag: &'static str,
    pub(super) maaneder_per_aar: &'static str,
    pub(super) stoenad_per_maaned: &'static str,
    pub(super) barnesats: &'static str,
    pub(super) barn: &'static str,
    pub(super) barnetillegg_per_dag: &'static str,
    pub(super) barnetillegg_per_aar: &'static str,
    pub(super) barnetillegg_per_maaned: &'static str,
    pub(super) total_per_dag: &'static str,
    pub(super) total_per_maaned: &'static str,
    pub(super) total_per_aar: &'static str,
    pub(super) timer_per_uke: &'static str,
    pub(super) arbeidstimer: &'static str,
    pub(super) timer_igjen: &'static str,
    pub(super) stoenad_etter_arbeid: &'static str,
    pub(super) barnetillegg_etter_arbeid: &'static str,
    pub(super) total_etter_arbeid: &'static str,
    pub(super) trekk_arbeid: &'static str,
    pub(super) timer_per_dag: &'static str,
    pub(super) fravaerstimer: &'static str,
    pub(super) fravaer_stoenad: &'static str,
    pub(super) fravaer_barnetillegg: &'static str,
    pub(super) stoenad_etter_fravaer: &'static str,
    pub(super) barnetillegg_etter_fravaer: &'static str,
    pub(super) total_etter_fravaer: &'static str,
    pub(super) trekk_fravaer: &'static str,
    pub(super) dagpenger: &'static str,
    pub(super) sykepenger: &'static str,
    pub(super) foreldrepenger: &'static str,
    pub(super) rehabiliteringspenger: &'static str,
    pub(super) samordning: &'static str,
    pub(super) stoenad_etter_samordning: &'static str,
    pub(super) total_etter_samordning: &'static str,
    pub(super) trekk_samordning: &'static str,
    pub(super) stoenad_etter_per_aar: &'static str,
    pub(super) barnetillegg_etter_per_aar: &'static str,
    pub(super) total_etter_per_aar: &'static str,
    pub(super) timeloenn: &'static str,
    pub(super) uker_per_aar: &'static str,
    pub(super) loenn_per_aar: &'static str,
    pub(super) loenn_per_maaned: &'static str,
    pub(super) samlet_per_aar: &'static str,
    pub(super) samlet_per_maaned: &'static str,
    pub(super) inntekt: &'static str,
    pub(super) inntekt_per_maaned: &'static str,
    pub(super) trygdeavgift_sats: &'static str,
    pub(super) trygdeavgift_grense: &'static str,
    pub(super) trygdeavgift_tak: &'static str,
    pub(super) trygdeavgift_av_inntekt: &'static str,
    pub(super) inntekt_over_grensen: &'static str,
    pub(super) trygdeavgift_hoeyst: &'static str,
    pub(super) trygdeavgift: &'static str,
    pub(super) minstefradrag_sats: &'static str,
    pub(super) minstefradrag_tak: &'static str,
    pub(super) minstefradrag_av_inntekt: &'static str,
    pub(super) minstefradrag: &'static str,
    pub(super) personfradrag: &'static str,
    pub(super) alminnelig_inntekt: &'static str,
    pub(super) fellesskatt_sats: &'static str,
    pub(super) fellesskatt: &'static str,
    pub(super) trinn1_fra: &'static str,
    pub(super) trinn1_sats: &'static str,
    pub(super) trinn2_fra: &'static str,
    pub(super) trinn2_sats: &'static str,
    pub(super) inntekt_til_trinn2: &'static str,
    pub(super) trinn1_inntekt: &'static str,
    pub(super) trinn1_skatt: &'static str,
    pub(super) trinn2_inntekt: &'static str,
    pub(super) trinn2_skatt: &'static str,
    pub(super) trinnskatt: &'static str,
    pub(super) skatt: &'static str,
    pub(super) netto_per_aar: &'static str,
    pub(super) netto_per_maaned: &'static str,
    pub(super) trekkmaaneder: &'static str,
    pub(super) skattetrekk: &'static str,
    pub(super) andel_desember: &'static str,
    pub(super) skattetrekk_desember: &'static str,
    pub(super) netto_vanlig_maaned: &'static str,
    pub(super) netto_juni: &'static str,
    pub(super) netto_desember: &'static str,
    pub(super) hverdager: &'static str,
    pub(super) stoenadsdager: &'static str,
    pub(super) stoenad_i_maaneden: &'static str,
    pub(super) barnetillegg_i_maaneden: &'static str,
    pub(super) total_i_maaneden: &'static str,
}

impl StepLabels {
    /// The label of a line.
    pub const fn of(&self, id: StepId) -> &'static str {
        match id {
            StepId::Grunnbeloep => self.grunnbeloep,
            StepId::Faktor => self.faktor,
            StepId::FullStoenadPerAar => self.full_stoenad_per_aar,
            StepId::AndelUnder25 => self.andel_under_25,
            StepId::StoenadPerAar => self.stoenad_per_aar,
            StepId::DagerPerAar => self.dager_per_aar,
            StepId::StoenadPerDag => self.stoenad_per_dag,
            StepId::MaanederPerAar => self.maaneder_per_aar,
            StepId::StoenadPerMaaned => self.stoenad_per_maaned,
            StepId::Barnesats => self.barnesats,
            StepId::Barn => self.barn,
            StepId::BarnetilleggPerDag => self.barnetillegg_per_dag,
            StepId::BarnetilleggPerAar => self.barnetillegg_per_aar,
            StepId::BarnetilleggPerMaaned => self.barnetillegg_per_maaned,
            StepId::TotalPerDag => self.total_per_dag,
            StepId::TotalPerMaaned => self.total_per_maaned,
            StepId::TotalPerAar => self.total_per_aar,
            StepId::TimerPerUke => self.timer_per_uke,
            StepId::Arbeidstimer => self.arbeidstimer,
            StepId::TimerIgjen => self.timer_igjen,
            StepId::StoenadEtterArbeid => self.stoenad_etter_arbeid,
            StepId::BarnetilleggEtterArbeid => self.barnetillegg_etter_arbeid,
            StepId::TotalEtterArbeid => self.total_etter_arbeid,
            StepId::TrekkArbeid => self.trekk_arbeid,
            StepId::TimerPerDag => self.timer_per_dag,
            StepId::Fravaerstimer => self.fravaerstimer,
            StepId::FravaerStoenad => self.fravaer_stoenad,
            StepId::FravaerBarnetillegg => self.fravaer_barnetillegg,
            StepId::StoenadEtterFravaer => self.stoenad_etter_fravaer,
            StepId::BarnetilleggEtterFravaer => self.barnetillegg_etter_fravaer,
            StepId::TotalEtterFravaer => self.total_etter_fravaer,
            StepId::TrekkFravaer => self.trekk_fravaer,
            StepId::Dagpenger => self.dagpenger,
            StepId::Sykepenger => self.sykepenger,
            StepId::Foreldrepenger => self.foreldrepenger,
            StepId::Rehabiliteringspenger => self.rehabiliteringspenger,
            StepId::Samordning => self.samordning,
            StepId::StoenadEtterSamordning => self.stoenad_etter_samordning,
            StepId::TotalEtterSamordning => self.total_etter_samordning,
            StepId::TrekkSamordning => self.trekk_samordning,
            StepId::StoenadEtterPerAar => self.stoenad_etter_per_aar,
            StepId::BarnetilleggEtterPerAar => self.barnetillegg_etter_per_aar,
            StepId::TotalEtterPerAar => self.total_etter_per_aar,
            StepId::Timeloenn => self.timeloenn,
            StepId::UkerPerAar => self.uker_per_aar,
            StepId::LoennPerAar => self.loenn_per_aar,
            StepId::LoennPerMaaned => self.loenn_per_maaned,
            StepId::SamletPerAar => self.samlet_per_aar,
            StepId::SamletPerMaaned => self.samlet_per_maaned,
            StepId::Inntekt => self.inntekt,
            StepId::InntektPerMaaned => self.inntekt_per_maaned,
            StepId::TrygdeavgiftSats => self.trygdeavgift_sats,
            StepId::TrygdeavgiftGrense => self.trygdeavgift_grense,
            StepId::TrygdeavgiftTak => self.trygdeavgift_tak,
            StepId::TrygdeavgiftAvInntekt => self.trygdeavgift_av_inntekt,
            StepId::InntektOverGrensen => self.inntekt_over_grensen,
            StepId::TrygdeavgiftHoeyst => self.trygdeavgift_hoeyst,
            StepId::Trygdeavgift => self.trygdeavgift,
            StepId::MinstefradragSats => self.minstefradrag_sats,
            StepId::MinstefradragTak => self.minstefradrag_tak,
            StepId::MinstefradragAvInntekt => self.minstefradrag_av_inntekt,
            StepId::Minstefradrag => self.minstefradrag,
            StepId::Personfradrag => self.personfradrag,
            StepId::AlminneligInntekt => self.alminnelig_inntekt,
            StepId::FellesskattSats => self.fellesskatt_sats,
            StepId::Fellesskatt => self.fellesskatt,
            StepId::Trinn1Fra => self.trinn1_fra,
            StepId::Trinn1Sats => self.trinn1_sats,
            StepId::Trinn2Fra => self.trinn2_fra,
            StepId::Trinn2Sats => self.trinn2_sats,
            StepId::InntektTilTrinn2 => self.inntekt_til_trinn2,
            StepId::Trinn1Inntekt => self.trinn1_inntekt,
            StepId::Trinn1Skatt => self.trinn1_skatt,
            StepId::Trinn2Inntekt => self.trinn2_inntekt,
            StepId::Trinn2Skatt => self.trinn2_skatt,
            StepId::Trinnskatt => self.trinnskatt,
            StepId::Skatt => self.skatt,
            StepId::NettoPerAar => self.netto_per_aar,
            StepId::NettoPerMaaned => self.netto_per_maaned,
            StepId::Trekkmaaneder => self.trekkmaaneder,
            StepId::Skattetrekk => self.skattetrekk,
            StepId::AndelDesember => self.andel_desember,
            StepId::SkattetrekkDesember => self.skattetrekk_desember,
            StepId::NettoVanligMaaned => self.netto_vanlig_maaned,
            StepId::NettoJuni => self.netto_juni,
            StepId::NettoDesember => self.netto_desember,
            StepId::Hverdager => self.hverdager,
            StepId::Stoenadsdager => self.stoenadsdager,
            StepId::StoenadIMaaneden => self.stoenad_i_maaneden,
            StepId::BarnetilleggIMaaneden => self.barnetillegg_i_maaneden,
            StepId::TotalIMaaneden => self.total_i_maaneden,
        }
    }
}

/// A word for how each line came about: between its numbers, or before them where it is the smallest or largest of them.
/// What a word has after a comma goes behind the numbers.
#[cfg_attr(test, derive(Debug))]
pub struct OperationWords {
    pub(super) rate: &'static str,
    pub(super) answer: &'static str,
    pub(super) count: &'static str,
    pub(super) multiply: &'static str,
    pub(super) divide: &'static str,
    pub(super) add: &'static str,
    pub(super) subtract: &'static str,
    pub(super) deduct: &'static str,
    pub(super) share: &'static str,
    pub(super) percent: &'static str,
    pub(super) min: &'static str,
}

impl OperationWords {
    /// The word for an operation.
    pub const fn of(&self, operation: Operation) -> &'static str {
        match operation {
            Operation::Rate => self.rate,
            Operation::Answer => self.answer,
            Operation::Count => self.count,
            Operation::Multiply => self.multiply,
            Operation::Divide => self.divide,
            Operation::Add => self.add,
            Operation::Subtract => self.subtract,
            Operation::Deduct => self.deduct,
            Operation::Share => self.share,
            Operation::Percent => self.percent,
            Operation::Min => self.min,
        }
    }
}

/// A clause for each thing that happens by itself on a day: "du fyller 25 år".
#[cfg_attr(test, derive(Debug))]
pub struct EventNotes {
    pub(super) barn_foedt: &'static str,
    pub(super) barn_fyller_18: &'static str,
    pub(super) fyller_25: &'static str,
    pub(super) fyller_67: &'static str,
    pub(super) fyller_68: &'static str,
    pub(super) fyller_minstealder: &'static str,
    pub(super) ny_barnesats: &'static str,
    pub(super) ny_faktor: &'static str,
    pub(super) ny_regel: &'static str,
    pub(super) nytt_grunnbeloep: &'static str,
}

impl EventNotes {
    /// The note for an event.
    pub const fn of(&self, event: CalendarEvent) -> &'static str {
        match event {
            CalendarEvent::BarnFoedt => self.barn_foedt,
            CalendarEvent::BarnFyller18 => self.barn_fyller_18,
            CalendarEvent::Fyller25 => self.fyller_25,
            CalendarEvent::Fyller67 => self.fyller_67,
            CalendarEvent::Fyller68 => self.fyller_68,
            CalendarEvent::FyllerMinstealder => self.fyller_minstealder,
            CalendarEvent::NyBarnesats => self.ny_barnesats,
            CalendarEvent::NyFaktor => self.ny_faktor,
            CalendarEvent::NyRegel => self.ny_regel,
            CalendarEvent::NyttGrunnbeloep => self.nytt_grunnbeloep,
        }
    }
}

/// What a person should know before trusting the amounts.
#[cfg_attr(test, derive(Debug))]
pub struct Warnings {
    pub(super) over_halv_stilling: &'static str,
    pub(super) laerling_spoer_nav: &'static str,
    pub(super) alder_kan_endre_seg: &'static str,
}

impl Warnings {
    /// The text of a warning.
    pub const fn of(&self, warning: Warning) -> &'static str {
        match warning {
            Warning::OverHalvStilling => self.over_halv_stilling,
            Warning::LaerlingSpoerNav => self.laerling_spoer_nav,
            Warning::AlderKanEndreSeg => self.alder_kan_endre_seg,
        }
    }
}

/// The names of the tables that may be projected, within a sentence.
#[cfg_attr(test, derive(Debug))]
pub struct RateTables {
    pub(super) grunnbeloep: &'static str,
    pub(super) barnetillegg: &'static str,
}

impl RateTables {
    /// The name of a table.
    pub const fn of(&self, table: RateTable) -> &'static str {
        match table {
            RateTable::Grunnbeloep => self.grunnbeloep,
            RateTable::Barnetillegg => self.barnetillegg,
        }
    }
}
