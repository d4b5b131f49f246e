// Guides and the places they are drawn in. One that is put away is kept for the next element: drawing leaves traces in memory, reusing does not.

import { Screens } from "#screens";
import init, { whole } from "./call.js";
import { onBreak } from "./guard.js";
import { compileOurs, forget } from "./load.js";

const free = [];
const taken = new Set();

let loading;
let loaded = false;

/** Makes guides possible: once for all elements, from one compiled module. */
export function load() {
  loading ??= fetched();
  return loading;
}

/** Lets the next one try to load again, unless there is no need. */
export function forgetFailure() {
  if (loaded) return;
  loading = undefined;
  forget();
}

/** Whether there is a wasm to ask. */
export const isLoaded = () => loaded;

/** Why it could not be loaded: a code for the host. */
export function failure(error) {
  const forbidden = !globalThis.WebAssembly || error instanceof WebAssembly.CompileError;
  return forbidden ? "wasm_unavailable" : "load_failed";
}

/** A guide in its place. What happens in it, `hear` is told. */
export function take(hear) {
  whole();
  const seat = free.pop() ?? create();
  seat.hear = hear;
  taken.add(seat);
  return seat;
}

/** Puts a guide away, its answers forgotten. */
export function putAway(seat) {
  seat.hear = undefined;
  seat.guide.rest();
  seat.place.remove();
  taken.delete(seat);
  free.push(seat);
}

async function fetched() {
  // A network that fails once may succeed the next time; anything else fails again.
  const module = await compileOurs().catch((error) => {
    if (error instanceof TypeError) return compileOurs();
    throw error;
  });
  await init(module);
  loaded = true;
}

function create() {
  const seat = { place: document.createElement("div") };
  seat.place.className = "kvp-place";
  seat.guide = new Screens(seat.place, (...told) => seat.hear?.(...told));
  putBack(seat.place);
  return seat;
}

/** What a page clears out of a place comes back: the guide would go on drawing where nobody sees it. */
function putBack(place) {
  const observer = new MutationObserver((changes) => place.hasChildNodes() || place.append(...changes.flatMap(({ removedNodes }) => [...removedNodes])));
  observer.observe(place, { childList: true });
}

/** One guide has broken, in the memory that all share. None of them is to be trusted. */
onBreak(() => {
  const struck = [...taken];
  taken.clear();
  free.length = 0;
  queueMicrotask(() => {
    for (const { place, hear } of struck) {
      removeUnheard(place);
      hear("broken");
    }
  });
});

/** A place with the focus in it tells its guide when it goes, and that guide is no more. */
function removeUnheard(place) {
  const around = place.parentNode;
  const hush = (event) => event.stopPropagation();
  for (const type of ["blur", "focusout"]) around?.addEventListener(type, hush, { capture: true });
  place.remove();
  for (const type of ["blur", "focusout"]) around?.removeEventListener(type, hush, { capture: true });
}
