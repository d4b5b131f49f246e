// Notices when the wasm breaks: a failed check in it is an exception here, and so is a host's own DOM method that throws below it.

let tell = () => {};

/** What to do then. It may be called more than once. */
export function onBreak(act) {
  tell = act;
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
      tell();
      throw error;
    }
  };
}
