// The words for when the wasm cannot give them: while it loads, when it fails to, and when it has broken.

import { drafts, words } from "#words";
import { among } from "./tags.js";

export { drafts, words };

/** The languages of the package. A draft's words come with its pack. */
export const languages = [...Object.keys(words), ...Object.keys(drafts)];

/** Which of them a tag means, if one of them. */
export const language = (tag) => among(languages, tag);
