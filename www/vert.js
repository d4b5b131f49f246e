// The language of our examples of hosts, which is what is ours in them: the guide follows the page's, and a frame must be told.

import { languages } from "./language.js";
import { words as professionals } from "./words/professionals.js";
import { words } from "./words/hosts.js";

const frame = document.querySelector("iframe");
const { isAsked, spoken } = languages(words, tell);
if (isAsked()) tell();

function tell() {
  if (!frame) return;
  const address = new URL(frame.src);
  address.searchParams.set("lang", spoken());
  frame.src = address;
  frame.title = professionals[spoken()].deskTitle;
}
