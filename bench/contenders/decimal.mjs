// The rules as one would write them in JavaScript for one year, with an exact-decimal library: with a trace of the steps, and without.

import { Decimal } from "decimal.js";

// Thirds and thirteenths never come out even, so there are 14 digits to spare below the 20 decimals that an amount is first brought back to.
const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });
const DECIMALS = 20;

const exact = (text) => new Exact(text);
const rate = (text) => ({ text, value: exact(text) });
const ZERO = exact(0);

const GRUNNBELOEP = [["2026-05-01", rate("136549")], ["2025-05-01", rate("130160")]];
const FAKTOR = rate("2.041");
const BARNESATS = rate("38");
const DAYS = rate("260");
const MONTHS = rate("12");
const FULL_TIME = rate("37.5");
const DAY_HOURS = rate("7.5");
const AVGIFT = { rate: rate("7.6"), limit: rate("99650"), cap: rate("25") };
const SKATT = { fellesskatt: rate("22"), personfradrag: rate("114540"), minstefradrag: rate("46"), tak: rate("95700") };
const TREKKMAANEDER = rate("10.5");
const ANDEL_DESEMBER = { text: "1/2", value: exact("0.5") };
const TRINN = { firstFrom: rate("226100"), firstRate: rate("1.7"), secondFrom: rate("318300"), secondRate: rate("4.0") };

const BASIS = {
  g: ["ftrl § 1-4"],
  stoenad: ["sotjl § 35 (2)"],
  dagsats: ["sotjl § 35 (3)"],
  barnetillegg: ["sotjl § 35 (4)", "kvp-forskrift § 3", "aap-forskrift § 8"],
  utbetaling: ["sotjl § 39"],
  fulltid: ["sotjl § 30 (2)"],
  arbeid: ["sotjl § 37"],
  fravaer: ["sotjl § 36"],
  samordning: ["sotjl § 38"],
  avgift: ["ftrl § 23-3"],
  inntekt: ["sktl § 5-42 d", "sktl § 12-2"],
  minstefradrag: ["sktl § 6-32 (1) a"],
  trekk: ["skattebetalingsforskriften § 5-7-1 (3)"],
  trinnskatt: ["sktl § 12-2"],
};

/** The findings, the amounts and the tax, with each step on the way. */
export const traced = (answers, lawDate) => assess(answers, lawDate, []);

/** The findings, the amounts and the tax. */
export const untraced = (answers, lawDate) => assess(answers, lawDate, null);

function assess(answers, lawDate, steps) {
  const findings = judge(answers);
  const assessment = { conclusion: conclude(findings), findings };
  if (answers.alder === undefined) return assessment;
  const gross = stipend(answers, lawDate, steps);
  const net = reduce(answers, gross, steps);
  assessment.stipend = {
    rate: gross.rate,
    children: gross.children,
    perDay: amount(gross.day),
    perMonth: amount(gross.month),
    perYear: amount(gross.year),
    afterReductions: { perMonth: amount(net.month), perYear: amount(net.year) },
    reductions: { arbeid: shown(net.arbeid), fravaer: shown(net.fravaer), samordning: shown(net.samordning) },
  };
  assessment.tax = tax(net, steps);
  if (steps) assessment.stipend.steps = steps;
  return assessment;
}

const shown = (value) => value.toDecimalPlaces(DECIMALS).toFixed(2);
const amount = ({ stoenad, barnetillegg, total }) => ({ stoenad: shown(stoenad), barnetillegg: shown(barnetillegg), total: shown(total) });
const parts = (stoenad, barnetillegg) => ({ stoenad, barnetillegg, total: stoenad.plus(barnetillegg) });
const atLeastZero = (value) => (value.isNegative() ? ZERO : value);
const percent = (value, { value: rate }) => value.times(rate).div(100);

const given = (id, operation, value, basis) => ({ id, operation, operands: [], value, basis });
const step = (id, operation, operands, value, basis) => ({ id, operation, operands, value: shown(value), basis });

// § 29

function judge(answers) {
  const { alder, opphold, eoes, nedsattEvne, ytelser, arbeidsevnevurdering, tettOppfoelging, egenJobbsoeking, introduksjonsprogram, uforholdsmessigByrdefullt } = answers;
  return [
    { id: "kvp.alder", outcome: alder === undefined ? "unanswered" : alder < 18 || alder > 67 ? "not_met" : alder === 67 ? "discretion" : "met" },
    { id: "kvp.opphold", outcome: stay(opphold, eoes) },
    { id: "kvp.nedsatt_evne", outcome: outcome(nedsattEvne, "ja", "nei") },
    { id: "kvp.ytelser", outcome: outcome(ytelser, "ingen", "mer") },
    { id: "kvp.arbeidsevnevurdering", outcome: outcome(arbeidsevnevurdering, "gjennomfoert") },
    { id: "kvp.tett_oppfoelging", outcome: followUp(tettOppfoelging, egenJobbsoeking) },
    { id: "kvp.introduksjonsprogram", outcome: outcome(introduksjonsprogram, "nei") },
    { id: "kvp.byrdefullt", outcome: outcome(uforholdsmessigByrdefullt ?? "nei", "nei", "ja") },
  ];
}

function outcome(answer, met, notMet) {
  if (answer === undefined) return "unanswered";
  if (answer === met) return "met";
  return answer === notMet ? "not_met" : "discretion";
}

function followUp(needed, ownSearch) {
  const alone = outcome(needed, "ja", "nei");
  return alone === "met" && ownSearch === "ja" ? "discretion" : alone;
}

function stay(opphold, eoes) {
  if (opphold === "norsk_statsborger") return "met";
  if (opphold !== "lovlig_uten_fast_bopel") return outcome(opphold, "fast_bopel", "ikke_lovlig");
  return outcome(eoes, undefined, "nei");
}

function conclude(findings) {
  const some = (wanted) => findings.some(({ outcome }) => outcome === wanted);
  if (some("not_met")) return "unlikely";
  if (some("unanswered")) return "incomplete";
  return some("discretion") ? "needs_assessment" : "likely";
}

// § 35

function stipend(answers, lawDate, steps) {
  const [, grunnbeloep] = GRUNNBELOEP.find(([from]) => from <= lawDate);
  steps?.push(given("grunnbeloep", "rate", grunnbeloep.text, BASIS.g));
  steps?.push(given("faktor", "rate", FAKTOR.text, BASIS.stoenad));
  const full = grunnbeloep.value.times(FAKTOR.value);
  const isFull = answers.alder >= 25;
  const stoenadYear = isFull ? full : full.times(2).div(3);
  if (!isFull) {
    steps?.push(step("full_stoenad_per_aar", "multiply", ["faktor", "grunnbeloep"], full, BASIS.stoenad));
    steps?.push(given("andel_under_25", "rate", "2/3", BASIS.stoenad));
    steps?.push(step("stoenad_per_aar", "multiply", ["full_stoenad_per_aar", "andel_under_25"], stoenadYear, BASIS.stoenad));
  } else {
    steps?.push(step("stoenad_per_aar", "multiply", ["faktor", "grunnbeloep"], stoenadYear, BASIS.stoenad));
  }
  const stoenadDay = stoenadYear.div(DAYS.value);
  steps?.push(given("dager_per_aar", "rate", DAYS.text, BASIS.dagsats));
  steps?.push(step("stoenad_per_dag", "divide", ["stoenad_per_aar", "dager_per_aar"], stoenadDay, BASIS.dagsats));
  const stoenadMonth = stoenadYear.div(MONTHS.value);
  steps?.push(given("maaneder_per_aar", "rate", MONTHS.text, BASIS.utbetaling));
  steps?.push(step("stoenad_per_maaned", "divide", ["stoenad_per_aar", "maaneder_per_aar"], stoenadMonth, BASIS.utbetaling));

  const children = answers.barn ?? 0;
  steps?.push(given("barnesats", "rate", BARNESATS.text, BASIS.barnetillegg));
  steps?.push(given("barn", "answer", String(children), BASIS.barnetillegg));
  const barnDay = BARNESATS.value.times(children);
  steps?.push(step("barnetillegg_per_dag", "multiply", ["barnesats", "barn"], barnDay, BASIS.barnetillegg));
  const barnYear = barnDay.times(DAYS.value);
  steps?.push(step("barnetillegg_per_aar", "multiply", ["barnetillegg_per_dag", "dager_per_aar"], barnYear, BASIS.dagsats));
  const barnMonth = barnYear.div(MONTHS.value);
  steps?.push(step("barnetillegg_per_maaned", "divide", ["barnetillegg_per_aar", "maaneder_per_aar"], barnMonth, BASIS.utbetaling));

  const [day, month, year] = [parts(stoenadDay, barnDay), parts(stoenadMonth, barnMonth), parts(stoenadYear, barnYear)];
  steps?.push(step("total_per_dag", "add", ["stoenad_per_dag", "barnetillegg_per_dag"], day.total, BASIS.dagsats));
  steps?.push(step("total_per_maaned", "add", ["stoenad_per_maaned", "barnetillegg_per_maaned"], month.total, BASIS.utbetaling));
  steps?.push(step("total_per_aar", "add", ["stoenad_per_aar", "barnetillegg_per_aar"], year.total, BASIS.stoenad));
  return { rate: isFull ? "full" : "two_thirds", children, day, month, year };
}

// §§ 36–38

function reduce(answers, gross, steps) {
  const names = { stoenad: "stoenad_per_maaned", barnetillegg: "barnetillegg_per_maaned", total: "total_per_maaned" };
  let month = gross.month;
  let [arbeid, fravaer, samordning] = [ZERO, ZERO, ZERO];

  const hours = number(answers.arbeidstimerPerUke);
  if (hours) {
    const left = FULL_TIME.value.minus(hours);
    steps?.push(given("timer_per_uke", "rate", FULL_TIME.text, BASIS.fulltid));
    steps?.push(given("arbeidstimer", "answer", hours.toFixed(2), BASIS.arbeid));
    steps?.push({ id: "timer_igjen", operation: "subtract", operands: ["timer_per_uke", "arbeidstimer"], value: left.toFixed(2), basis: BASIS.arbeid });
    const after = parts(month.stoenad.times(left).div(FULL_TIME.value), month.barnetillegg.times(left).div(FULL_TIME.value));
    steps?.push(step("stoenad_etter_arbeid", "share", [names.stoenad, "timer_igjen", "timer_per_uke"], after.stoenad, BASIS.arbeid));
    steps?.push(step("barnetillegg_etter_arbeid", "share", [names.barnetillegg, "timer_igjen", "timer_per_uke"], after.barnetillegg, BASIS.arbeid));
    arbeid = end("arbeid", "barnetillegg_etter_arbeid", month, after, BASIS.arbeid, names, steps);
    month = after;
  }

  const absent = number(answers.ugyldigFravaerTimer);
  if (absent) {
    steps?.push(given("timer_per_dag", "rate", DAY_HOURS.text, BASIS.fravaer));
    steps?.push(given("fravaerstimer", "answer", absent.toFixed(2), BASIS.fravaer));
    const stoenad = gross.day.stoenad.times(absent).div(DAY_HOURS.value);
    const barnetillegg = gross.day.barnetillegg.times(absent).div(DAY_HOURS.value);
    steps?.push(step("fravaer_stoenad", "share", ["stoenad_per_dag", "fravaerstimer", "timer_per_dag"], stoenad, BASIS.fravaer));
    steps?.push(step("fravaer_barnetillegg", "share", ["barnetillegg_per_dag", "fravaerstimer", "timer_per_dag"], barnetillegg, BASIS.fravaer));
    const after = parts(atLeastZero(month.stoenad.minus(stoenad)), atLeastZero(month.barnetillegg.minus(barnetillegg)));
    steps?.push(step("stoenad_etter_fravaer", "deduct", [names.stoenad, "fravaer_stoenad"], after.stoenad, BASIS.fravaer));
    steps?.push(step("barnetillegg_etter_fravaer", "deduct", [names.barnetillegg, "fravaer_barnetillegg"], after.barnetillegg, BASIS.fravaer));
    fravaer = end("fravaer", "barnetillegg_etter_fravaer", month, after, BASIS.fravaer, names, steps);
    month = after;
  }

  const benefits = ["dagpenger", "sykepenger", "foreldrepenger"].flatMap((id) => {
    const value = number(answers.samordning?.[id]);
    return value ? [{ id, value }] : [];
  });
  if (benefits.length > 0) {
    if (steps) for (const { id, value } of benefits) steps.push(given(id, "answer", value.toFixed(2), BASIS.samordning));
    const sum = benefits.reduce((sum, { value }) => sum.plus(value), ZERO);
    steps?.push(step("samordning", "add", benefits.map(({ id }) => id), sum, BASIS.samordning));
    const after = parts(atLeastZero(month.stoenad.minus(sum)), month.barnetillegg);
    steps?.push(step("stoenad_etter_samordning", "deduct", [names.stoenad, "samordning"], after.stoenad, BASIS.samordning));
    samordning = end("samordning", names.barnetillegg, month, after, BASIS.samordning, names, steps);
    month = after;
  }

  if (month.total.eq(gross.month.total)) return { month, year: gross.year, total: "total_per_aar", arbeid, fravaer, samordning };
  const year = parts(month.stoenad.times(MONTHS.value), month.barnetillegg.times(MONTHS.value));
  steps?.push(step("stoenad_etter_per_aar", "multiply", [names.stoenad, "maaneder_per_aar"], year.stoenad, BASIS.utbetaling));
  steps?.push(step("barnetillegg_etter_per_aar", "multiply", [names.barnetillegg, "maaneder_per_aar"], year.barnetillegg, BASIS.utbetaling));
  steps?.push(step("total_etter_per_aar", "add", ["stoenad_etter_per_aar", "barnetillegg_etter_per_aar"], year.total, BASIS.utbetaling));
  return { month, year, total: "total_etter_per_aar", arbeid, fravaer, samordning };
}

function number(answer) {
  if (answer === undefined) return undefined;
  const value = exact(answer);
  return value.isZero() ? undefined : value;
}

function end(kind, barnetillegg, before, after, basis, names, steps) {
  const stoenad = `stoenad_etter_${kind}`;
  const total = `total_etter_${kind}`;
  const taken = before.total.minus(after.total);
  steps?.push(step(total, "add", [stoenad, barnetillegg], after.total, basis));
  steps?.push(step(`trekk_${kind}`, "subtract", [names.total, total], taken, basis));
  Object.assign(names, { stoenad, barnetillegg, total });
  return taken;
}

// The contribution and the tax

function tax(net, steps) {
  const income = net.year.total;
  steps?.push(step("inntekt", "add", [net.total], income, BASIS.inntekt));

  steps?.push(given("trygdeavgift_sats", "rate", AVGIFT.rate.text, BASIS.avgift));
  steps?.push(given("trygdeavgift_grense", "rate", AVGIFT.limit.text, BASIS.avgift));
  steps?.push(given("trygdeavgift_tak", "rate", AVGIFT.cap.text, BASIS.avgift));
  const ofIncome = percent(income, AVGIFT.rate);
  steps?.push(step("trygdeavgift_av_inntekt", "percent", ["inntekt", "trygdeavgift_sats"], ofIncome, BASIS.avgift));
  const above = atLeastZero(income.minus(AVGIFT.limit.value));
  steps?.push(step("inntekt_over_grensen", "deduct", ["inntekt", "trygdeavgift_grense"], above, BASIS.avgift));
  const highest = percent(above, AVGIFT.cap);
  steps?.push(step("trygdeavgift_hoeyst", "percent", ["inntekt_over_grensen", "trygdeavgift_tak"], highest, BASIS.avgift));
  const avgift = Exact.min(ofIncome, highest);
  steps?.push(step("trygdeavgift", "min", ["trygdeavgift_av_inntekt", "trygdeavgift_hoeyst"], avgift, BASIS.avgift));

  steps?.push(given("minstefradrag_sats", "rate", SKATT.minstefradrag.text, BASIS.minstefradrag));
  steps?.push(given("minstefradrag_tak", "rate", SKATT.tak.text, BASIS.minstefradrag));
  const share = percent(income, SKATT.minstefradrag);
  steps?.push(step("minstefradrag_av_inntekt", "percent", ["inntekt", "minstefradrag_sats"], share, BASIS.minstefradrag));
  const minstefradrag = Exact.min(share, SKATT.tak.value);
  steps?.push(step("minstefradrag", "min", ["minstefradrag_av_inntekt", "minstefradrag_tak"], minstefradrag, BASIS.minstefradrag));
  steps?.push(given("personfradrag", "rate", SKATT.personfradrag.text, BASIS.inntekt));
  const general = atLeastZero(income.minus(minstefradrag).minus(SKATT.personfradrag.value));
  steps?.push(step("alminnelig_inntekt", "deduct", ["inntekt", "minstefradrag", "personfradrag"], general, BASIS.inntekt));
  steps?.push(given("fellesskatt_sats", "rate", SKATT.fellesskatt.text, BASIS.inntekt));
  const fellesskatt = percent(general, SKATT.fellesskatt);
  steps?.push(step("fellesskatt", "percent", ["alminnelig_inntekt", "fellesskatt_sats"], fellesskatt, BASIS.inntekt));

  const trinnskatt = brackets(income, steps);
  const skatt = fellesskatt.plus(avgift).plus(trinnskatt);
  steps?.push(step("skatt", "add", ["fellesskatt", "trygdeavgift", "trinnskatt"], skatt, BASIS.inntekt));
  const perYear = income.minus(skatt);
  steps?.push(step("netto_per_aar", "subtract", ["inntekt", "skatt"], perYear, BASIS.inntekt));
  const perMonth = perYear.div(MONTHS.value);
  steps?.push(step("netto_per_maaned", "divide", ["netto_per_aar", "maaneder_per_aar"], perMonth, BASIS.utbetaling));
  const month = income.div(MONTHS.value);
  steps?.push(step("inntekt_per_maaned", "divide", ["inntekt", "maaneder_per_aar"], month, BASIS.utbetaling));
  steps?.push(given("trekkmaaneder", "rate", TREKKMAANEDER.text, BASIS.trekk));
  const drawn = skatt.div(TREKKMAANEDER.value);
  steps?.push(step("skattetrekk", "divide", ["skatt", "trekkmaaneder"], drawn, BASIS.trekk));
  steps?.push(given("andel_desember", "rate", ANDEL_DESEMBER.text, BASIS.trekk));
  const inDecember = drawn.times(ANDEL_DESEMBER.value);
  steps?.push(step("skattetrekk_desember", "multiply", ["skattetrekk", "andel_desember"], inDecember, BASIS.trekk));
  const [ordinary, december] = [month.minus(drawn), month.minus(inDecember)];
  steps?.push(step("netto_vanlig_maaned", "subtract", ["inntekt_per_maaned", "skattetrekk"], ordinary, BASIS.trekk));
  steps?.push(step("netto_juni", "add", ["inntekt_per_maaned"], month, BASIS.trekk));
  steps?.push(step("netto_desember", "subtract", ["inntekt_per_maaned", "skattetrekk_desember"], december, BASIS.trekk));
  return {
    trygdeavgift: shown(avgift),
    minstefradrag: shown(minstefradrag),
    alminneligInntekt: shown(general),
    fellesskatt: shown(fellesskatt),
    trinnskatt: shown(trinnskatt),
    skatt: shown(skatt),
    nettoPerYear: shown(perYear),
    nettoPerMonth: shown(perMonth),
    nettoOrdinaryMonth: shown(ordinary),
    nettoJune: shown(month),
    nettoDecember: shown(december),
  };
}

function brackets(income, steps) {
  const { firstFrom, firstRate, secondFrom, secondRate } = TRINN;
  steps?.push(given("trinn1_fra", "rate", firstFrom.text, BASIS.trinnskatt));
  steps?.push(given("trinn1_sats", "rate", firstRate.text, BASIS.trinnskatt));
  steps?.push(given("trinn2_fra", "rate", secondFrom.text, BASIS.trinnskatt));
  steps?.push(given("trinn2_sats", "rate", secondRate.text, BASIS.trinnskatt));
  const upToSecond = Exact.min(income, secondFrom.value);
  steps?.push(step("inntekt_til_trinn2", "min", ["inntekt", "trinn2_fra"], upToSecond, BASIS.trinnskatt));
  const within = atLeastZero(upToSecond.minus(firstFrom.value));
  steps?.push(step("trinn1_inntekt", "deduct", ["inntekt_til_trinn2", "trinn1_fra"], within, BASIS.trinnskatt));
  const first = percent(within, firstRate);
  steps?.push(step("trinn1_skatt", "percent", ["trinn1_inntekt", "trinn1_sats"], first, BASIS.trinnskatt));
  const above = atLeastZero(income.minus(secondFrom.value));
  steps?.push(step("trinn2_inntekt", "deduct", ["inntekt", "trinn2_fra"], above, BASIS.trinnskatt));
  const second = percent(above, secondRate);
  steps?.push(step("trinn2_skatt", "percent", ["trinn2_inntekt", "trinn2_sats"], second, BASIS.trinnskatt));
  const sum = first.plus(second);
  steps?.push(step("trinnskatt", "add", ["trinn1_skatt", "trinn2_skatt"], sum, BASIS.trinnskatt));
  return sum;
}
