// The words for when the wasm cannot give them: while it loads, when it fails to, and when it has broken.

import { words } from "#words";
import { among } from "./tags.js";

export { words };

/** The languages that these screens always have texts in. */
export const languages = Object.keys(words);

/** Which of them a tag means, if one of them. */
export const language = (tag) => among(languages, tag);
