// Notices when the wasm breaks, and has another take its place: a failed check in it is an exception here, and so are a stack that is used
// up and a host's own DOM method that throws below it.

/**
 * Whether it is broken: a field that is set, and no function that is called, since where the stack is used up one more call is one more
 * that fails. And the how many-th it is, for those who have told it something.
 */
export const wasm = { broken: false, number: 0 };

let broke = () => {};

/** What to do when it breaks, beside replacing it. It may be called more than once. */
export function onBreak(act) {
  broke = act;
}

/** Has a wasm that broke replaced by `renew`, before anything is asked of it. Where that fails too, the next one who asks tries again. */
export function replaceBroken(renew) {
  if (!wasm.broken) return;
  broke();
  renew();
  wasm.number += 1;
  wasm.broken = false;
}

/** The wasm's functions. An error that a function means to report is returned, so what comes out as an exception left its work half done. */
export function guarded(functions) {
  return Object.fromEntries(Object.entries(functions).map(([name, held]) => [name, typeof held === "function" ? watched(held) : held]));
}

function watched(act) {
  return (...given) => {
    try {
      return act(...given);
    } catch (error) {
      wasm.broken = true;
      broke();
      throw error;
    }
  };
}
