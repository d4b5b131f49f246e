// What a host hands over, made harmless before the rules see it.

const LONGEST_LIST = 100;

/** A copy that holds no surprises for the rules: own fields of plain objects, no getters, no proxies, no depth. */
export function plain(value, depth = 3) {
  if (["string", "number", "boolean"].includes(typeof value)) return value;
  if (typeof value !== "object" || value === null || depth < 0) return null;
  if (Array.isArray(value)) {
    return Array.from({ length: Math.min(value.length, LONGEST_LIST) }, (_, index) => plain(value[index], depth - 1));
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
  const copy = Object.create(null);
  for (const field of Object.keys(value)) {
    const held = value[field];
    if (held !== undefined) copy[field] = plain(held, depth - 1);
  }
  return copy;
}
