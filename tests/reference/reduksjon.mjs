// What a typical month is cut by, in this order: § 37 paid work, § 36 absence without permission, § 38 set-off (before
// 2010 §§ 5A-9, 5A-12 and 5A-10).

import { Fraction, ZERO, most, sum } from "./fraction.mjs";
import { NY_LOV, REFORM } from "./vilkaar.mjs";
import { TWELVE, aaret, scale, total } from "./stoenad.mjs";

const FULL_UKE = Fraction.of("37.5");
const HALV_STILLING = Fraction.of("18.75");
/** 260 days of 7.5 hours. */
const TIMER_I_AARET = new Fraction(1950n);

const notBelowZero = (amount) => most(amount, ZERO);

/** The share that paid work leaves. */
export const etterArbeid = ({ arbeidstimerPerUke }) => FULL_UKE.minus(arbeidstimerPerUke).over(FULL_UKE);

/** Set-off is krone for krone; rehabiliteringspenger were replaced in 2010. The list is exhaustive. */
function samordnet({ samordning }, day) {
  const { rehabiliteringspenger, ...others } = samordning;
  return sum(Object.values(day < NY_LOV ? samordning : others));
}

/** The month before and after, and what each step took. */
export function reduced(answers, day) {
  const year = aaret(answers, day);
  const before = scale(year, new Fraction(1n).over(TWELVE));
  const worked = scale(before, etterArbeid(answers));
  const share = answers.ugyldigFravaerTimer.over(TIMER_I_AARET);
  const present = {
    stoenad: notBelowZero(worked.stoenad.minus(year.stoenad.times(share))),
    barnetillegg: notBelowZero(worked.barnetillegg.minus(year.barnetillegg.times(share))),
  };
  const after = { ...present, stoenad: notBelowZero(present.stoenad.minus(samordnet(answers, day))) };
  const taken = (from, to) => total(from).minus(total(to));
  return {
    before,
    after,
    reductions: {
      arbeid: taken(before, worked),
      fravaer: taken(worked, present),
      samordning: taken(present, after),
    },
  };
}

/** The year's total after reductions. */
export const aarEtter = (answers, day) => total(reduced(answers, day).after).times(TWELVE);

/**
 * § 30 (2): work beside the programme is at most a half position; from the reform apprentices may go beyond, and are advised
 * to ask. It is about the work while the programme runs, so the day is that of the amounts, as for set-off.
 */
export function overHalvStilling({ arbeidstimerPerUke, laerling }, day) {
  if (!arbeidstimerPerUke.exceeds(HALV_STILLING)) return [];
  return [laerling && day >= REFORM ? "laerling_spoer_nav" : "over_halv_stilling"];
}
