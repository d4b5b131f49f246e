// What these screens say: a pack of texts for each language, fetched when it is first spoken, and handed to the wasm.

import { offer, speak } from "#glue";
import { keys, others, packs } from "#packs";
import { ensureUnbroken } from "./call.js";
import { wasm } from "./guard.js";
import { fetchFile } from "./load.js";
import { drafts, languages, words } from "./words.js";

/** Milliseconds after which a language that is none of ours is not waited for. */
const PATIENCE = 5000;

const fetching = new Map();
const fetched = new Map();
/** Languages that were asked for by their tag alone and cannot be spoken, and why. */
const refused = new Map();

/** The languages that the wasm knows the texts of, and which wasm that is: one that broke is replaced by one that knows none. */
let known = new Set();
let knownBy;

/** Gets the texts of a language, once for all elements. */
export function fetchPack(tag) {
  if (!fetching.has(tag)) fetching.set(tag, get(tag));
  return fetching.get(tag);
}

/** The pack of a language, if it is there. */
export const pack = (tag) => fetched.get(tag);

/** Why a language cannot be spoken, if it cannot. */
export const refusal = (tag) => refused.get(tag);

/** Lets a language that was refused be tried again. */
export const retry = (tag) => refused.delete(tag);

/** Whether there may be a pack for a tag that is none of our languages: one that a host has laid beside ours. */
export const mayBe = (tag) => Boolean(others) && /^[a-z]{2,3}$/.test(tag) && !refused.has(tag);

/** The tags of the languages that can be spoken, as far as is known. */
export const tags = () => [...new Set([...languages, ...fetched.keys()])];

/** Whether nobody who has a language as theirs has read its texts yet, as far as is known. */
export const isDraft = (tag) => Object.hasOwn(drafts, tag) || fetched.get(tag)?.draft === true;

/** Whether the wasm, which is loaded, can speak a language now. */
export function speaks(tag) {
  const pack = fetched.get(tag);
  if (!pack) return false;
  ensureUnbroken();
  if (knownBy !== wasm.number) {
    known = new Set();
    knownBy = wasm.number;
    for (const ours of languages) offer(ours, words[ours]?.language ?? drafts[ours], isDraft(ours));
  }
  if (known.has(tag)) return true;
  if (!speak(tag, pack.texts.join("\0"))) {
    refused.set(tag, `${others}.${tag}.json has not as many texts as these screens`);
    fetched.delete(tag);
    fetching.delete(tag);
    return false;
  }
  if (!languages.includes(tag)) offer(tag, pack.name, isDraft(tag));
  known.add(tag);
  return true;
}

async function get(tag) {
  try {
    fetched.set(tag, await (packs[tag] ? read(packs[tag]) : readOther(tag)));
  } catch (error) {
    fetching.delete(tag);
    throw error;
  }
}

/** Asks for a file beside ours, wherever a bundler has put them. */
const request = async (file) => fetch(new URL(file, packs.nb.url()), { signal: AbortSignal.timeout(PATIENCE) });

/** Ours are pinned: nothing but what this build was made with is shown. */
async function read({ url, integrity, held }) {
  if (held) return held;
  // A network that fails once may succeed the next time.
  const response = await fetchFile(url(), { integrity }).catch(() => fetchFile(url(), { integrity }));
  return response.json();
}

/** Others are whatever the host has laid there, and must have been made for the texts that these screens have. */
async function readOther(tag) {
  const file = `${others}.${tag}.json`;
  const refuse = (why) => {
    refused.set(tag, `${file} ${why}`);
    throw new Error(refused.get(tag));
  };
  const response = await request(file).catch(() => refuse("could not be fetched"));
  if (!response.ok) refuse(`is not there (${response.status})`);
  const pack = await response.json().catch(() => refuse("is no JSON"));
  if (pack?.language !== tag) refuse(`is not of the language ${tag}`);
  const { name, direction, loader, texts } = pack;
  const ownWords = Object.keys(words.nb).map((word) => loader?.[word]);
  if (![name, direction, ...ownWords, ...(Array.isArray(texts) ? texts : [undefined])].every((text) => typeof text === "string")) refuse("is damaged");
  if (pack.keys !== keys) refuse(`was made for other texts than these: make it anew from its .ftl file (its keys are ${pack.keys}, these are ${keys})`);
  return pack;
}
