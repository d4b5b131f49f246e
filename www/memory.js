// Answers that the device remembers: after a yes, until a no, in whichever tab that is given, and never again without another yes.

const KEPT = "kvp-veiviser-svar";

/** Stands between a yes and the answers that are kept by it. */
const BETWEEN = "~";

/** The yes by which this tab remembers, so that one knows it from a later one that another tab was given. */
let yes;

let tell = () => {};

/** What to do when the answers were forgotten elsewhere: in another tab, or with all that the browser had stored. */
export function onForgotten(act) {
  tell = act;
}

/** Whether this tab remembers. */
export const remembers = () => yes !== undefined;

/** What is remembered, and from now on by this tab too. */
export function recall() {
  const found = kept();
  yes = found?.yes;
  return found?.text;
}

/** Remembers this, after a yes. Returns whether the browser would. */
export function accept(text) {
  yes = kept()?.yes ?? Math.random().toString(36).slice(2);
  write(text);
  return remembers();
}

/** Remembers this instead, if the yes still stands: a tab that was asleep has not heard that it was taken back. */
export function remember(text) {
  if (stands()) write(text);
}

/** Forgets what is remembered, for every tab. */
export function forget() {
  yes = undefined;
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // There was nothing to forget.
  }
}

/** Leaves what is remembered as it is, whatever is answered here from now on. */
export function leaveAside() {
  yes = undefined;
}

/** Whether this tab remembers, and still may. */
function stands() {
  if (yes === undefined) return false;
  if (kept()?.yes === yes) return true;
  yes = undefined;
  tell();
  return false;
}

addEventListener("storage", stands);
addEventListener("pageshow", stands);
document.addEventListener("visibilitychange", stands);

// A browser may have no storage, or refuse the use of it by throwing.

function kept() {
  try {
    const written = localStorage.getItem(KEPT);
    if (written === null) return undefined;
    // What was kept before there was more than one tab to ask has no yes before it.
    const end = written.indexOf(BETWEEN);
    return { yes: written.slice(0, Math.max(end, 0)), text: written.slice(end + 1) };
  } catch {
    return undefined;
  }
}

function write(text) {
  try {
    localStorage.setItem(KEPT, yes + BETWEEN + text);
  } catch {
    yes = undefined;
  }
}
