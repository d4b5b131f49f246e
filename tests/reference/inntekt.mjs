// The wage beside the programme, and what is taxed. § 37 cuts the stipend by hours, whatever is earned, so the wage is no
// more than the hours at what an hour pays, without feriepenger.

import { Fraction } from "./fraction.mjs";
import { parse } from "./day.mjs";
import { aarEtter } from "./reduksjon.mjs";
import { skatt } from "./skatt.mjs";
import { TWELVE } from "./stoenad.mjs";

/** LOV-2024-06-25-61: stipend and wage have the same minstefradrag and rate of contribution, and are taxed as one. */
const SAMME_FRADRAG = parse("2024-01-01");
const UKER = new Fraction(52n);

/** The year's wage of the hours answered; no hours earn nothing, and no wage answered is no wage. */
const loennPerAar = ({ timeloenn, arbeidstimerPerUke }) => timeloenn?.times(arbeidstimerPerUke).times(UKER);

/** What the year comes to after reductions, with the wage where one is answered, and the tax on it, at a day's rates. */
export function inntekt(answers, day) {
  const stipend = aarEtter(answers, day);
  const wage = loennPerAar(answers);
  if (!wage) return { tax: { ...skatt(stipend, day), income: "stipend" } };
  const both = stipend.plus(wage);
  const part = (by) => ({ loenn: wage.over(by).kroner, total: both.over(by).kroner });
  const income = { perMonth: part(TWELVE), perYear: part(new Fraction(1n)) };
  if (day < SAMME_FRADRAG) return { tax: { ...skatt(stipend, day), income: "stipend" }, income };
  return { tax: { ...skatt(both, day), income: "stipend_and_wage" }, income };
}
