// `custom-elements.json` (schema 1.0): the element's contract for editors, catalogues and tests, from the comment over its class.

import { readFile } from "node:fs/promises";

const SOURCE = "src/web/js/element.js";
const MODULE = "kvp-veiviser.js";

/** A line of the comment: `@attr {type} [name=default] - description`, with the parts that this tag has. */
const LINE = /^@(\w+)(?: \{(.+?)\})? ?(\[?[\w-]+(?:=[^\]]*)?\]?)?(?: ?- (.*))?$/;

export async function manifest() {
  const source = await readFile(SOURCE, "utf8");
  const [, comment, name] = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport class (\w+) /.exec(source);
  const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""));
  const description = lines.slice(0, lines.indexOf("")).join(" ");
  const tags = lines.filter((line) => line.startsWith("@")).map(read);
  const of = (tag) => tags.filter((one) => one.tag === tag);

  const [{ name: tagName }] = of("tag");
  const attributes = of("attr").map(({ name, type, usual, description }) => ({ name, type, default: usual, description, fieldName: camel(name) }));
  const reflected = attributes.map(({ name, fieldName, ...rest }) => ({ kind: "field", name: fieldName, ...rest, attribute: name, reflects: true }));
  const fields = of("prop").map(({ name, type, description }) => {
    const readonly = !new RegExp(`^  set ${name}\\(`, "m").test(source);
    return { kind: "field", name, type, description, ...(readonly && { readonly }) };
  });
  const methods = of("method").map(({ name, type, description }) => {
    const [, named] = new RegExp(`^  ${name}\\((.*)\\) \\{$`, "m").exec(source);
    return { kind: "method", name, description, parameters: named.split(", ").map((name) => ({ name })), return: { type } };
  });
  const plain = (tag) => of(tag).map(({ name, description }) => ({ name, description }));
  const declaration = {
    kind: "class",
    name,
    description,
    customElement: true,
    tagName,
    superclass: { name: "HTMLElement" },
    attributes,
    members: [...reflected, ...fields, ...methods],
    events: plain("fires").map(({ name, description }) => ({ name, type: { text: "CustomEvent" }, description })),
    slots: plain("slot"),
    cssParts: plain("csspart"),
    cssProperties: plain("cssprop"),
  };
  const reference = { name, module: MODULE };
  const exports = [
    { kind: "js", name, declaration: reference },
    { kind: "custom-element-definition", name: tagName, declaration: reference },
  ];
  return { schemaVersion: "1.0.0", readme: "README.md", modules: [{ kind: "javascript-module", path: MODULE, declarations: [declaration], exports }] };
}

function read(line) {
  const parts = LINE.exec(line);
  if (!parts) throw new Error(`${SOURCE}: the contract's line “${line}” is not understood.`);
  const [, tag, type, named = "", description] = parts;
  const [name, usual] = named.replace(/^\[|\]$/g, "").split("=");
  return { tag, name, type: type && { text: type }, usual, description };
}

function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
