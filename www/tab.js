// Answers that outlast a reload, and nothing more. They are in the entry of the browser's history, which a browser may write to the device's
// disk, and so as a cipher; its key is the tab's name, which is written nowhere and goes when the tab is closed.

import { cipher } from "./cipher.js";
import { LONGEST } from "./link.js";

/** Begins the names of ours: a tab that somebody else has named is left alone. */
const OURS = "kvp-veiviser ";

/** Whether this tab can keep anything. */
export const canKeep = () => window.name === "" || window.name.startsWith(OURS);

/** Keeps this until the next. */
export function keep(text) {
  if (!canKeep()) return;
  if (!window.name) window.name = OURS + random(8).join(" ");
  const nonce = random(3);
  // As long as any other, whatever is answered.
  const kept = cipher(new TextEncoder().encode(text.padEnd(LONGEST)), key(), nonce);
  history.replaceState({ ...history.state, kept, nonce }, "");
}

/** What was kept before the page was loaded anew, if the key is there. */
export function recalled() {
  const { kept, nonce } = history.state ?? {};
  if (!kept || !window.name.startsWith(OURS)) return undefined;
  return new TextDecoder().decode(cipher(kept, key(), nonce)).trimEnd();
}

/** Keeps nothing any longer: without the key, what the entries of the history have says nothing. */
export function drop() {
  if (canKeep()) window.name = "";
}

const random = (words) => crypto.getRandomValues(new Uint32Array(words));

const key = () => window.name.slice(OURS.length).split(" ").map(Number);
