// Which screens a mode has, and how they are loaded: a citizen's page never loads the caseworker's.

import { others, screens } from "#screens";
import { own } from "#wasm";
import * as ours from "./screens.js";
import { make } from "./surroundings.js";

const loaded = new Map();

/** Whether there are screens for a mode. */
export const isThere = (mode) => isOurs(mode) || Object.hasOwn(others, mode);

const isOurs = (mode) => Object.hasOwn(screens, mode);

/** Our own screens, before any others are loaded. */
export { ours };

/** The screens of a mode: our own at once, also where it has none; others by a promise, loaded once for all elements. `root` is a connected shadow root. */
export const screensOf = (mode, root) => (isOurs(mode) || !isThere(mode) ? ours : screensElsewhere(mode, root));

async function screensElsewhere(mode, root) {
  // One way may lead to the screens of several modes.
  const way = others[mode];
  if (!loaded.has(way)) loaded.set(way, pinned(way, root));
  try {
    return await loaded.get(way);
  } catch (error) {
    loaded.delete(way);
    throw error;
  }
}

/** `import()` takes no hash. A preload does, and whatever it accepts is what `import()` then gets. */
async function pinned({ file, pin, load }, root) {
  if (!isAsShipped(file, load)) return load();
  const link = make("link", { rel: "modulepreload", href: new URL(file, own()), integrity: pin });
  root.append(link);
  try {
    return await load();
  } finally {
    link.remove();
  }
}

/** Whether the file is the one that the hash is of. A host's bundler makes another of it, and of the way to it, which it writes in its own manner. */
const isAsShipped = (file, load) => String(load) === `()=>import(/* as shipped */"${file}")`;
