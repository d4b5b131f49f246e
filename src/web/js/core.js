// The rules, for JavaScript.

import * as rules from "#glue";
import { call } from "./call.js";

export { bistandA, bistandB, default, KvpError, version } from "./call.js";

/** What the law of a date says of these answers. */
export const assess = (answers, lawDate) => call(rules.assess, { answers, lawDate });

/** What the law of a date says of a programme: its content, its length and its deadlines. */
export const assessProgramme = (programme, lawDate) => call(rules.assessProgramme, { programme, lawDate });

/** The days of absence with benefit that a child's illness gives, under the law of a date. */
export const leaveRights = (care, lawDate) => call(rules.leaveRights, { care, lawDate });

/** Every rate table, with rows, sources and the last day each is known for. */
export const rates = () => call(rules.rates);
