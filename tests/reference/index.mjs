// The rules written a second time, from the text of the law and the contract, without a look at the Rust. It is slow and
// says little: no reasons, no steps, no words. Where the law is silent each module says which reading it took.

export { assess } from "./assess.mjs";
export { assessProgramme } from "./program.mjs";
export { leaveRights } from "./permisjon.mjs";
export { bistandA, bistandB } from "./bistand.mjs";
