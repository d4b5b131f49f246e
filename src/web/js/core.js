// The rules, for JavaScript.

import * as rules from "#glue";
import { call } from "./call.js";

export { assess, default, KvpError, version } from "./assess.js";

/** What the law of a date says of a programme: its content, its length and its deadlines. */
export const assessProgramme = (programme, lawDate) => call(rules.assessProgramme, { programme, lawDate });

/** The days of absence with benefit that a child's illness gives, under the law of a date. */
export const leaveRights = (care, lawDate) => call(rules.leaveRights, { care, lawDate });

/** What a month of arbeid med bistand comes to under model A of the pilot of 2008. */
export const bistandA = (input) => call(rules.bistandA, { input });

/** The same under model B. */
export const bistandB = (input) => call(rules.bistandB, { input });

/** Every rate table. */
export const rates = () => call(rules.rates);
