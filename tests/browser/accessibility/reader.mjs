// A screen reader in the page: @guidepup/virtual-screen-reader, and what it says of a guide.

import { build } from "esbuild";

/** The reader as a script for a page. */
export async function bundled() {
  const contents = 'import { Virtual } from "@guidepup/virtual-screen-reader"; window.ScreenReader = Virtual;';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname },
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** What says only where a paragraph or a point begins and ends: it is read, and left out for those who read that. */
export const BETWEEN = /^(paragraph$|end of (paragraph|listitem))/;

/** All that is read of the guide, from its first word to its last. Runs in the page. */
export async function readThrough() {
  const guide = document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]");
  const screenReader = new window.ScreenReader();
  await screenReader.start({ container: guide });
  const first = await screenReader.lastSpokenPhrase();
  const phrases = [first];
  for (;;) {
    await screenReader.next();
    const phrase = await screenReader.lastSpokenPhrase();
    if (phrase === first) break;
    phrases.push(phrase);
  }
  await screenReader.stop();
  return phrases;
}

/** Writes down what is announced without being asked for. Runs in the page. */
export function listen() {
  const root = document.querySelector("kvp-veiviser").shadowRoot;
  window.announced = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target.closest ? target : target.parentElement)?.closest("[role=status], [aria-live]");
      const text = region?.textContent.trim();
      if (text && window.announced.at(-1) !== text) window.announced.push(text);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}
