// Bopel-forskrift §§ 1, 1 a and 4, sosialtjenesteloven § 2: lawful stay and a fixed abode, which § 1 asks only of those who
// are not Norwegian citizens. From 7 March 2025 nationals of the EEA and their family may do without the abode, some of
// them, which Nav decides.

import { parse } from "./day.mjs";

/** The day § 1 a opened. */
export const EOES_FRA = parse("2025-03-07");

export function opphold({ opphold: stay, eoes }, day) {
  switch (stay) {
    case undefined:
      return "unanswered";
    case "norsk_statsborger":
    case "fast_bopel":
      return "met";
    case "ikke_lovlig":
      return "not_met";
    case "vet_ikke":
      return "discretion";
  }
  if (day < EOES_FRA || eoes === "nei") return "not_met";
  return eoes === undefined ? "unanswered" : "discretion";
}
