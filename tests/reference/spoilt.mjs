// Answers with one thing wrong, which must be refused, and law dates there are no rules for.

const WHOLE = { alder: 30, opphold: "fast_bopel", arbeidstimerPerUke: "7.5" };
const LAW_DATE = "2026-06-01";
const without = (fact) => Object.fromEntries(Object.entries(WHOLE).filter(([name]) => name !== fact));

const WRONG = {
  alder: [-1, 121, 27.5, "27", true, [], {}, NaN, Infinity],
  opphold: ["ja", "FAST_BOPEL", "statsborger", "", 1, ["fast_bopel"]],
  eoes: ["kanskje", true, 0],
  nedsattEvne: ["Ja", "yes"],
  ytelser: ["ja", "svært_begrenset"],
  arbeidsevnevurdering: ["ja"],
  tettOppfoelging: ["ingen"],
  egenJobbsoeking: [false],
  introduksjonsprogram: ["vet ikke"],
  navKontor: ["mer"],
  navTilbud: [1],
  uforholdsmessigByrdefullt: ["vet-ikke"],
  barn: [-1, 21, 0.5, "1", []],
  barnFoedselsdatoer: ["2015-01-01", [2015], ["2015-02-29"], ["1906-05-31"], Array(21).fill("2015-01-01"), {}],
  arbeidstimerPerUke: [-0.01, 37.51, "37.51", "7,5", "7.555", 7.555, "", " 7.5", "7.", ".5", "1e1", "+1", "-1", NaN, null, []],
  laerling: ["ja", 1, "true"],
  timeloenn: [-1, 2000.01, "2000.01", "225,50", "225.505", "kr 225", true, null, []],
  ugyldigFravaerTimer: [-1, 162.51, "162.51", "1 0"],
  samordning: [0, "0", [], { dagpenger: -1 }, { sykepenger: "1.001" }, { foreldrepenger: "x" }, { rehabiliteringspenger: {} }],
  programstart: ["2026-06-31", "1. mai 2026", "2026-6-1", 20260601],
  programMaaneder: [0, 37, 1.5, "12"],
  utbetaling: ["måned", "uke", true],
};

/** Each as answers with a law date. */
export function* spoilt() {
  for (const [field, values] of Object.entries(WRONG)) {
    for (const value of values) yield { answers: { ...without(field), [field]: value }, lawDate: LAW_DATE };
  }
  for (const foedselsdato of ["2026-06-02", "1906-05-31", "2001-02-29", "01.05.2001", 2001]) {
    yield { answers: { ...without("alder"), foedselsdato }, lawDate: LAW_DATE };
  }
  for (const programstart of ["2007-10-31", "2030-01-01"]) {
    yield { answers: { ...WHOLE, programstart, programMaaneder: 12 }, lawDate: LAW_DATE };
  }
  yield { answers: { ...WHOLE, foedselsdato: "1996-01-01" }, lawDate: LAW_DATE };
  yield { answers: { ...WHOLE, barn: 1, barnFoedselsdatoer: ["2015-01-01"] }, lawDate: LAW_DATE };
  for (const unknown of ["navn", "Alder", "foedselsDato"]) yield { answers: { ...WHOLE, [unknown]: 1 }, lawDate: LAW_DATE };
  yield { answers: { ...WHOLE, samordning: { aap: 1 } }, lawDate: LAW_DATE };
  for (const lawDate of ["2007-10-31", "2030-01-01", "1999-01-01", "2026-02-29", "i dag", ""]) yield { answers: WHOLE, lawDate };
}
