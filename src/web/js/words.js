// The words for when the wasm cannot give them: while it loads, when it fails to, and when it has broken.

import { words } from "#words";

/** What these words are in, and so what the guide always speaks. */
export const languages = Object.keys(words);

export { words };

/** The guide's own language for a tag such as `nn-NO`, or nothing for a language that it has no texts in. */
export function language(tag) {
  const name = primary(tag);
  if (name === "no") return "nb";
  return languages.includes(name) ? name : undefined;
}

/** The language of a tag, without country and script. */
export const primary = (tag) => tag.trim().toLowerCase().split(/[-_]/)[0];
