// Makes plain objects of what the rules write on a tape. The marks are those of `src/web/wire/mark.rs`, by number.

const END = 10;

const decoder = new TextDecoder();

/** The words of the contract that were met so far: by length, and then by address. */
const words = [];

/** The places in the law that were met so far, by their mark. */
const bases = new Map();

let memory, marks, text, at, from, isNew;

/** The object on a tape, or `undefined` where a basis on it is new. */
export function read(...tape) {
  begin(tape);
  const object = value();
  return isNew ? undefined : object;
}

/** Registers bases, each after its mark. */
export function register(...tape) {
  begin(tape);
  while (at < marks.length) bases.set(value(), value());
}

/** Releases a wasm that is replaced, and all that was read from it. */
export function release() {
  memory = marks = text = undefined;
  words.length = 0;
  bases.clear();
}

function begin(tape) {
  [memory, marks, text] = tape;
  at = from = 0;
  isNew = false;
}

function value() {
  const mark = marks[at++];
  switch (mark & 15) {
    case 0: return null;
    case 1: return false;
    case 2: return true;
    case 3: return marks[at++];
    case 4: return text.slice(from, (from += mark >>> 4));
    case 5: return word(mark >>> 11, (mark >>> 4) & 127);
    case 6: return basis(mark);
    case 7: return list();
    case 8: return object();
    // An object whose fields are spelled out is made several times as fast as one that gets them one after the other.
    case 9: return { id: value(), operation: value(), operands: value(), value: value(), basis: value() };
  }
}

function word(address, length) {
  const known = (words[length] ??= new Map());
  let word = known.get(address);
  if (word === undefined) {
    word = decoder.decode(new Uint8Array(memory.buffer, address, length));
    known.set(address, word);
  }
  return word;
}

/** A copy each time, since hosts may do with it what they like. */
function basis(mark) {
  const known = bases.get(mark);
  isNew ||= known === undefined;
  return known?.map((place) => ({ ...place }));
}

function list() {
  const values = [];
  while (marks[at] !== END) values.push(value());
  at += 1;
  return values;
}

function object() {
  const object = {};
  while (marks[at] !== END) object[value()] = value();
  at += 1;
  return object;
}
