// The rules' front door for JavaScript.

import * as rules from "#glue";
import { compile } from "./load.js";
import { plain, unreadable } from "./plain.js";

let loading;
let initialised = false;

/** Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. */
export default function init(source) {
  loading ??= compile(source).then((module) => {
    rules.initSync({ module });
    initialised = true;
  });
  return loading.catch((error) => {
    loading = undefined; // The next call tries again.
    throw error;
  });
}

/** What the law of a date says of these answers. */
export const assess = (answers, lawDate) => call(() => rules.assess(plain(answers), plain(lawDate)));

/** What the law of a date says of a programme: its content, its length and its deadlines. */
export const assessProgramme = (programme, lawDate) => call(() => rules.assessProgramme(plain(programme), plain(lawDate)));

/** The days of absence with stipend that a child's illness gives, under the law of a date. */
export const leaveRights = (care, lawDate) => call(() => rules.leaveRights(plain(care), plain(lawDate)));

/** What a month of arbeid med bistand comes to under model A of the pilot of 2008. */
export const bistandA = (input) => call(() => rules.bistandA(plain(input)));

/** The same under model B. */
export const bistandB = (input) => call(() => rules.bistandB(plain(input)));

/** Every rate table, with rows, sources and the last day each is known for. */
export const rates = () => call(rules.rates);

/** The versions of the package, the rules and the contract. */
export const version = () => call(rules.version);

/** Why something could not be assessed: a code to act on, the field it is in, and a whole sentence. */
export class KvpError extends Error {
  constructor({ code, field, message }) {
    super(message);
    this.name = "KvpError";
    this.code = code;
    if (field !== undefined) this.field = field;
  }
}

function call(ask) {
  if (!initialised) {
    throw new KvpError({ code: "not_initialised", message: "Call and await the default export, init(), before anything else." });
  }
  try {
    return ask();
  } catch (error) {
    throw new KvpError(error?.code ? error : unreadable);
  }
}
