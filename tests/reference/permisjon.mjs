// Kvp-forskrift §§ 9–11, in force from 2012: days with stipend for a child's or its minder's illness, in 12 months.

import { parse } from "./day.mjs";
import { lawDay, known, whole, Refusal } from "./svar.mjs";

/** Kvp-forskrift is in force. */
export const FORSKRIFT = parse("2012-01-01");
const DAGER = 10;
const DAGER_FLERE = 15;
const FLERE_ENN = 2;
const PER_KRONISK_SYK = 10;
/** Those alone with the care have everything twice. */
const ALENE = 2;

export function leaveRights(care, lawDate) {
  if (lawDay(lawDate) < FORSKRIFT) throw new Refusal("outside_coverage", "lawDate");
  known(care, ["barn", "aleneomsorg", "kroniskSyke"]);
  const barn = whole(care.barn, "barn", 0, 20);
  const kroniskSyke = whole(care.kroniskSyke, "kroniskSyke", 0, barn);
  if (typeof care.aleneomsorg !== "boolean") throw new Refusal("invalid_answer", "aleneomsorg");
  const days = barn === 0 ? 0 : barn > FLERE_ENN ? DAGER_FLERE : DAGER;
  return { sykeBarnDager: (days + PER_KRONISK_SYK * kroniskSyke) * (care.aleneomsorg ? ALENE : 1) };
}
