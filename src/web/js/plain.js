// What a host hands over, made harmless before the rules see it.

const LONGEST_LIST = 100;
const LONGEST_NAME = 64;
const DEPTH = 3;
/** What stands for a function, a date and whatever else is no JSON: a number that every field refuses. */
const NEITHER = NaN;
/** Calls within each other. Their stack is more than a copy takes, and more than an engine takes to compile what makes it. */
const ROOM = 1000;

let field;

/** A copy that holds no surprises for the rules: own fields of plain objects, no getters, no proxies, no depth. `name` is what it is called. */
export function plain(value, name) {
  field = name;
  try {
    return copy(value, DEPTH);
  } catch {
    // Where the stack is as good as used up, that is why, whoever used it: the engine's own error says so.
    reach(ROOM);
    // Whatever a getter or a proxy throws is not ours, even where it has a code.
    throw { code: "invalid_answer", field, message: `\`${field}\` could not be read.` };
  }
}

/** Calls itself so many times. */
function reach(calls) {
  if (calls > 0) reach(calls - 1);
}

function copy(value, depth) {
  if (["string", "number", "boolean"].includes(typeof value)) return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object" || depth < 0) return NEITHER;
  if (Array.isArray(value)) {
    return Array.from({ length: Math.min(value.length, LONGEST_LIST) }, (_, index) => copy(value[index], depth - 1));
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return NEITHER;
  const fields = Object.create(null);
  for (const key of Object.keys(value)) {
    if (depth === DEPTH) field = key.slice(0, LONGEST_NAME);
    const held = value[key];
    if (held !== undefined) fields[key] = copy(held, depth - 1);
  }
  return fields;
}
