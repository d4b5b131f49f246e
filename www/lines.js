// The lines to copy, of what is chosen: the element with words for where it cannot run, a frame with what it may do, or a link.

import { ALLOW, SANDBOX } from "./frame.js";
import { words as professionals } from "./words/professionals.js";
import { words } from "./words/embed.js";

/** The one file has the guide inside; that of the other modes has them both. */
const SINGLE = "kvp-veiviser.single.js";
const WORKBENCH = "kvp-veiviser.workbench.single.js";

/** Whether the guide itself is on the page. */
export const isPlaced = (form) => form === "element" || form === "single";

/** What is shown on the page. `files` is where the guide's files are. */
export function shown({ form, attributes, language, phone, files }) {
  if (isPlaced(form)) return placed(attributes, fallback(attributes, language, phone));
  return form === "frame" ? framed(attributes, language, files) : linked(attributes, language, files);
}

export function lines(chosen) {
  const { form, attributes: { mode }, files } = chosen;
  const html = shown(chosen).outerHTML.replace(/ (share-result|data-kvp-veiviser)=""/, " $1");
  const script = (file) => `<script type="module" src="${files}${file}"></` + "script>";
  if (form === "link") return html;
  // The screens of caseworkers scroll within a frame of a fixed height, where their result stays.
  if (form === "frame") return mode ? html : `${html}\n${script("iframe-height.js")}`;
  const module = form === "element" ? "kvp-veiviser.js" : mode ? WORKBENCH : SINGLE;
  return `${script(module)}\n${html}`;
}

/** What the page's policy must allow; nothing for a link. */
export function policy({ form, attributes: { mode }, files }) {
  const { origin } = new URL(files);
  const script = `script-src ${origin}`;
  const directives = {
    element: `${script} 'wasm-unsafe-eval'; connect-src ${origin}`,
    single: `${script} 'wasm-unsafe-eval'`,
    frame: mode ? `frame-src ${origin}` : `frame-src ${origin}; ${script}`,
  };
  return directives[form] && `Content-Security-Policy: ${directives[form]}`;
}

/** What the server of a frame must say of the page around it, whose address is written there. */
export const ancestors = ({ form }, page) => form === "frame" && `Content-Security-Policy: frame-ancestors https://${page}`;

function placed(attributes, inside) {
  const guide = element("kvp-veiviser", attributes);
  guide.append("\n  ", inside, "\n");
  return guide;
}

function fallback({ mode, lang }, language, phone) {
  // The guide may be in another language than these words: that of the page around it, or a draft.
  const paragraph = element("p", lang === language ? {} : { lang: language });
  if (mode) {
    paragraph.append(mode === "veileder" ? professionals[language].deskElsewhere : professionals[language].pilotElsewhere);
    return paragraph;
  }
  paragraph.append(words[language].rules);
  if (!phone) return paragraph;
  const digits = phone.replaceAll(" ", "");
  const number = element("a", { href: `tel:${digits.length === 8 ? "+47" : ""}${digits}` });
  number.append(phone.replaceAll(" ", "\u00a0"));
  paragraph.append(` ${words[language].call} `, number, ".");
  return paragraph;
}

function framed(attributes, language, files) {
  const grows = attributes.mode ? {} : { "data-kvp-veiviser": "" };
  const whole = { width: "100%", height: "700", sandbox: SANDBOX, allow: ALLOW, referrerpolicy: "no-referrer" };
  return element("iframe", { ...grows, src: page({ "heading-level": "2", ...attributes }, language, files), title: title(attributes.mode, language), ...whole });
}

function linked(attributes, language, files) {
  const link = element("a", { href: page({ ...attributes, "heading-level": "1" }, language, files), lang: language, hreflang: attributes.lang ?? language });
  link.append(attributes.mode ? title(attributes.mode, language) : words[language].linkText);
  return link;
}

/** The page that is among the files, for a frame or alone. It knows no language around it. */
function page(attributes, language, files) {
  const address = new URL("iframe.html", files);
  for (const [name, value] of Object.entries({ ...attributes, lang: attributes.lang ?? language })) address.searchParams.set(name, value);
  return address;
}

function title(mode, language) {
  if (mode === "veileder") return professionals[language].deskTitle;
  if (mode === "bistand") return professionals[language].pilotTitle;
  return words[language].title;
}

function element(name, attributes = {}) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
