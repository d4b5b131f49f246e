// What a page may call of every wasm: its rules, its versions, and the error that says why it would not answer.

import * as rules from "#glue";
import { call } from "./call.js";

export { default, KvpError, version } from "./call.js";

/** What the law of a date says of these answers. */
export const assess = (answers, lawDate) => call(rules.assess, { answers, lawDate });
