// What a host hands over, made harmless before the rules see it.

const LONGEST_LIST = 100;
const DEPTH = 3;

/** What is told of answers that cannot even be looked at. */
export const unreadable = { code: "invalid_answer", message: "The answers could not be read." };

/** A copy that holds no surprises for the rules: own fields of plain objects, no getters, no proxies, no depth. */
export function plain(value) {
  try {
    return copy(value, DEPTH);
  } catch {
    // Whatever a getter or a proxy throws is not ours, even where it has a code.
    throw unreadable;
  }
}

function copy(value, depth) {
  if (["string", "number", "boolean"].includes(typeof value)) return value;
  if (typeof value !== "object" || value === null || depth < 0) return null;
  if (Array.isArray(value)) {
    return Array.from({ length: Math.min(value.length, LONGEST_LIST) }, (_, index) => copy(value[index], depth - 1));
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
  const fields = Object.create(null);
  for (const field of Object.keys(value)) {
    const held = value[field];
    if (held !== undefined) fields[field] = copy(held, depth - 1);
  }
  return fields;
}
