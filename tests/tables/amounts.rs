//! The columns of amounts and rates: where each stands in the reply, and the step it rests on.

use super::cells;
use super::reply::{Actual, Reply};

/// The column, the place, and the steps of which the last one taken made the amount.
const AMOUNTS: [(&str, &str, &[&str]); 32] = [
    (
        "Stønad per år",
        "/stipend/perYear/stoenad",
        &["stoenad_per_aar"],
    ),
    (
        "Stønad per måned",
        "/stipend/perMonth/stoenad",
        &["stoenad_per_maaned"],
    ),
    (
        "Stønad per dag",
        "/stipend/perDay/stoenad",
        &["stoenad_per_dag"],
    ),
    (
        "Barnetillegg per år",
        "/stipend/perYear/barnetillegg",
        &["barnetillegg_per_aar"],
    ),
    (
        "Barnetillegg per måned",
        "/stipend/perMonth/barnetillegg",
        &["barnetillegg_per_maaned"],
    ),
    (
        "Barnetillegg per dag",
        "/stipend/perDay/barnetillegg",
        &["barnetillegg_per_dag"],
    ),
    (
        "Samlet per år",
        "/stipend/perYear/total",
        &["total_per_aar"],
    ),
    (
        "Samlet per måned",
        "/stipend/perMonth/total",
        &["total_per_maaned"],
    ),
    (
        "Samlet per dag",
        "/stipend/perDay/total",
        &["total_per_dag"],
    ),
    (
        "Stønad etter trekk",
        "/stipend/afterReductions/perMonth/stoenad",
        &[
            "stoenad_etter_samordning",
            "stoenad_etter_fravaer",
            "stoenad_etter_arbeid",
            "stoenad_per_maaned",
        ],
    ),
    (
        "Barnetillegg etter trekk",
        "/stipend/afterReductions/perMonth/barnetillegg",
        &[
            "barnetillegg_etter_fravaer",
            "barnetillegg_etter_arbeid",
            "barnetillegg_per_maaned",
        ],
    ),
    (
        "Samlet etter trekk",
        "/stipend/afterReductions/perMonth/total",
        &[
            "total_etter_samordning",
            "total_etter_fravaer",
            "total_etter_arbeid",
            "total_per_maaned",
        ],
    ),
    (
        "Samlet per år etter trekk",
        "/stipend/afterReductions/perYear/total",
        &["total_etter_per_aar", "total_per_aar"],
    ),
    (
        "Trekk for arbeid",
        "/stipend/reductions/arbeid",
        &["trekk_arbeid"],
    ),
    (
        "Trekk for fravær",
        "/stipend/reductions/fravaer",
        &["trekk_fravaer"],
    ),
    (
        "Trekk for ytelser",
        "/stipend/reductions/samordning",
        &["trekk_samordning"],
    ),
    (
        "Inntekt",
        "/stipend/afterReductions/perYear/total",
        &["inntekt"],
    ),
    ("Trygdeavgift", "/tax/trygdeavgift", &["trygdeavgift"]),
    ("Minstefradrag", "/tax/minstefradrag", &["minstefradrag"]),
    (
        "Alminnelig inntekt",
        "/tax/alminneligInntekt",
        &["alminnelig_inntekt"],
    ),
    (
        "Skatt på alminnelig inntekt",
        "/tax/fellesskatt",
        &["fellesskatt"],
    ),
    ("Trinnskatt", "/tax/trinnskatt", &["trinnskatt"]),
    ("Skatt i alt", "/tax/skatt", &["skatt"]),
    ("Netto per år", "/tax/nettoPerYear", &["netto_per_aar"]),
    (
        "Netto per måned",
        "/tax/nettoPerMonth",
        &["netto_per_maaned"],
    ),
    (
        "På konto i en vanlig måned",
        "/tax/nettoOrdinaryMonth",
        &["netto_vanlig_maaned"],
    ),
    ("På konto for juni", "/tax/nettoJune", &["netto_juni"]),
    (
        "På konto i desember",
        "/tax/nettoDecember",
        &["netto_desember"],
    ),
    ("Lønn per år", "/income/perYear/loenn", &["loenn_per_aar"]),
    (
        "Lønn per måned",
        "/income/perMonth/loenn",
        &["loenn_per_maaned"],
    ),
    (
        "Med lønn per år",
        "/income/perYear/total",
        &["samlet_per_aar"],
    ),
    (
        "Med lønn per måned",
        "/income/perMonth/total",
        &["samlet_per_maaned"],
    ),
];

/// The columns of rates, and the step that takes each from its table.
const RATES: [(&str, &str); 5] = [
    ("Grunnbeløp", "grunnbeloep"),
    ("Antall G", "faktor"),
    ("Barnesats", "barnesats"),
    ("Avgiftssats", "trygdeavgift_sats"),
    ("Nedre grense", "trygdeavgift_grense"),
];

/// What a column of amounts says; none where the column is not one.
pub fn actual(header: &str, reply: &Reply) -> Option<Actual> {
    if let Some((_, pointer, steps)) = AMOUNTS.iter().find(|(column, ..)| *column == header) {
        let text = reply.text(pointer);
        let shown = text.map_or_else(
            || "ikke beregnet".to_owned(),
            |amount| cells::amount(&amount),
        );
        return Some(Actual::new(shown, reply.step_basis(steps)));
    }
    if let Some((_, step)) = RATES.iter().find(|(column, _)| *column == header) {
        let value = reply.step(&[step]).and_then(|step| step["value"].as_str());
        let shown = value.map(cells::amount).unwrap_or_default();
        return Some(Actual::new(shown, reply.step_basis(&[step])));
    }
    (header == "Stønad per år i hele kroner").then(|| {
        let stoenad = reply
            .exact
            .as_ref()
            .and_then(|exact| exact.stoenad.as_ref());
        let kroner = stoenad.map(|stoenad| stoenad.gross.per_year.stoenad.rounded_to_kroner());
        let shown = kroner.map_or_else(String::new, |kroner| cells::amount(&kroner.to_string()));
        Actual::new(shown, reply.step_basis(&["stoenad_per_aar"]))
    })
}
