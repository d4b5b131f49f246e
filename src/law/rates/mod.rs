//! Every number with legal meaning, dated and with its source.

mod alder;
mod bistand;
mod certainty;
mod program;
mod skatt;
mod sosialhjelp;
mod stoenad;
mod tid;

pub use alder::{ALDERSGRENSE_BARN, FULL_SATS_FRA, MINSTEALDER, OEVRE_ALDER};
pub use bistand::{
    BISTAND_2008, BISTAND_GROWTH, Bistand, BistandCount, BistandGrowth, BistandVariant,
};
pub use certainty::{DOUBTS, Doubt};
pub use program::{
    FERIEDAGER, KLAGEFRIST_UKER, OPPSTART_MAANEDER, SYKE_BARN_DAGER, SykeBarnDager, VARIGHET,
    Varighet,
};
pub use skatt::{MINSTEFRADRAG_FOR, MinstefradragFor, SKATT, Skatt, TRYGDEAVGIFT, Trygdeavgift};
pub use sosialhjelp::{
    Publication, VEILEDENDE_SATSER, VEILEDENDE_SATSER_READ_IN, VeiledendeSatser,
};
pub use stoenad::{ANDEL_UNDER_25, BARNETILLEGG, FAKTOR, GRUNNBELOEP};
pub use tid::{
    ANDEL_DESEMBER, DAGER_PER_AAR, HALV_STILLING, MAANEDER_PER_AAR, TIMER_PER_DAG, TIMER_PER_UKE,
    TREKKMAANEDER, UKER_PER_AAR,
};
