// Which screens a mode has, and how they are loaded: a citizen's page never loads the caseworker's.

import { others, own } from "#screens";
import * as ours from "./screens.js";
import { make } from "./surroundings.js";

const loaded = new Map();

/** Whether there are screens for a mode. */
export const isThere = (mode) => mode === own || Object.hasOwn(others, mode);

/** Our own screens, before any others are loaded. */
export { ours };

/** The screens of a mode, loaded once for all elements; our own where it has none. `root` is a connected shadow root. */
export async function screensOf(mode, root) {
  if (mode === own || !isThere(mode)) return ours;
  if (!loaded.has(mode)) loaded.set(mode, pinned(others[mode], root));
  try {
    return await loaded.get(mode);
  } catch (error) {
    loaded.delete(mode);
    throw error;
  }
}

/** `import()` takes no hash. A preload does, and whatever it accepts is what `import()` then gets. */
async function pinned({ url, pin, load }, root) {
  const link = make("link", { rel: "modulepreload", href: url, integrity: pin });
  root.append(link);
  try {
    return await load();
  } finally {
    link.remove();
  }
}
