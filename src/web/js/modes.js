// Which screens a mode has, and how they are brought: a citizen's page never loads the caseworker's.

import { others, own } from "#screens";
import * as ours from "./screens.js";
import { make } from "./surroundings.js";

const brought = new Map();

/** Whether there are screens for a mode. */
export const isThere = (mode) => mode === own || Object.hasOwn(others, mode);

/** The screens at hand before any others are brought. */
export { ours };

/** The screens of a mode, brought once for all elements; our own where it has none. `root` is a connected shadow root. */
export async function screensOf(mode, root) {
  if (mode === own || !isThere(mode)) return ours;
  if (!brought.has(mode)) brought.set(mode, pinned(others[mode], root));
  try {
    return await brought.get(mode);
  } catch (error) {
    brought.delete(mode);
    throw error;
  }
}

/** `import()` takes no hash. A preload does, and whatever it accepts is what `import()` then gets. */
async function pinned({ lies, pin, load }, root) {
  const link = make("link", { rel: "modulepreload", href: lies, integrity: pin });
  root.append(link);
  try {
    return await load();
  } finally {
    link.remove();
  }
}
