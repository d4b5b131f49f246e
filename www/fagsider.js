// The pages for caseworkers: their language, and that nobody leaves by mistake what is filled in and stored nowhere.

import { languages } from "./language.js";
import { askBeforeLeaving } from "./leave.js";
import "./once.js";
import { words } from "./words/professionals.js";

languages(words);

let filled = false;
const screens = document.querySelector("kvp-veiviser");
screens?.addEventListener("kvp-result", () => { filled = true; });
screens?.addEventListener("kvp-reset", () => { filled = false; });

askBeforeLeaving(() => filled);
