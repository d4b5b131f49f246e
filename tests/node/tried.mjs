// Properties tried with values drawn by chance: the same ones with every test, others each time `cargo xtask fuzz --seconds N` tries for N
// seconds. What fails is shown in its smallest form, with the seed that draws it again.

import fc from "fast-check";

const seconds = Number(process.env.KVP_FUZZ_SECONDS ?? 0);

/** Tries a property so many times, or for as long as it was asked for, and says of what and how often. */
export function tried(t, what, numRuns, ...arbitrariesAndPredicate) {
  let count = 0;
  const predicate = arbitrariesAndPredicate.pop();
  const property = fc.property(...arbitrariesAndPredicate, (...drawn) => {
    count += 1;
    predicate(...drawn);
  });
  const long = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false };
  fc.assert(property, seconds ? long : { numRuns, seed: 1 });
  t.diagnostic(`${what}: ${count}`);
  return count;
}

/** Up to four changes of a text: where, what is put there, and how much is taken out. */
export const edits = (piece) => fc.array(fc.tuple(fc.nat(), piece, fc.nat(2)), { maxLength: 4 });

/** A text with these changes. A piece may be made of what stands there already. */
export const edited = ([text, changes]) => changes.reduce((held, [where, piece, cut]) => {
  const at = where % (held.length + 1);
  return held.slice(0, at) + (typeof piece === "function" ? piece(held) : piece) + held.slice(at + cut);
}, text);
