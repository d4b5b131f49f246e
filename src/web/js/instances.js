// The instances of a guide, each with the place it is drawn in. One that is released is kept for the next element: drawing leaves traces in memory, reusing does not.

import { screens } from "#screens";
import init, { ensureUnbroken } from "./call.js";
import { onBreak } from "./guard.js";
import { compileOurs, forget } from "./load.js";

const free = [];
const inUse = new Set();

let loading;
let loaded = false;

/** Makes guides possible: once for all elements, from one compiled module. */
export function load() {
  loading ??= fetched();
  return loading;
}

/** Lets the next one try to load again, unless there is no need. */
export function resetFailure() {
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

/** An instance for a mode, or for the first there is where this one is none of ours, in its place within `root`. `onEvent` is called with its events. */
export function acquire(mode, root, onEvent) {
  ensureUnbroken();
  const draw = screens[mode] ?? Object.values(screens)[0];
  const at = free.findIndex((instance) => instance.draw === draw);
  const instance = at < 0 ? create(draw) : free.splice(at, 1)[0];
  instance.onEvent = onEvent;
  instance.root = root;
  for (const it of instance.heard) root.addEventListener(...it);
  inUse.add(instance);
  return instance;
}

/** Releases an instance, its answers wiped. */
export function release(instance) {
  instance.onEvent = undefined;
  instance.guide.reset();
  instance.place.remove();
  silence(instance);
  inUse.delete(instance);
  free.push(instance);
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

function create(draw) {
  const instance = { draw, place: document.createElement("div"), heard: [] };
  instance.place.className = "kvp-place";
  // Firefox tells screen readers that all within a box that hears clicks can be clicked, so the root around it hears for it.
  instance.place.addEventListener = (...heard) => {
    instance.heard.push(heard);
    instance.root?.addEventListener(...heard);
  };
  instance.guide = draw(instance.place, (...event) => instance.onEvent?.(...event));
  putBack(instance.place);
  return instance;
}

/** What a page clears out of a place comes back: the guide would go on drawing outside the page. */
function putBack(place) {
  const observer = new MutationObserver((changes) => place.hasChildNodes() || place.append(...changes.flatMap(({ removedNodes }) => [...removedNodes])));
  observer.observe(place, { childList: true });
}

/** One guide has broken, in the memory that all share, so none of them can be trusted. */
onBreak(() => {
  const lost = [...inUse];
  inUse.clear();
  free.length = 0;
  queueMicrotask(() => {
    for (const instance of lost) {
      // A place with the focus in it sends its guide an event when it is removed, and that guide can no longer be called.
      silence(instance);
      instance.place.remove();
      instance.onEvent("broken");
    }
  });
});

/** Lets nothing more that happens be heard by what is drawn in a place. */
function silence({ root, heard }) {
  for (const it of heard) root.removeEventListener(...it);
}
