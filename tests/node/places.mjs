// Where things stand in the law, for those who read a result of the package.

import assert from "node:assert/strict";

/** A result with each place in the law spelled out where it is named. Every place it has is named, and in the order that they stand in. */
export function spelledOut({ references, ...result }) {
  const named = new Set();
  const place = (id) => {
    assert.ok(Object.hasOwn(references, id), `${id} is no place`);
    named.add(id);
    return references[id];
  };
  const spelled = (value, name) => {
    if (Array.isArray(value)) return value.map(/basis$/i.test(name) ? place : (one) => spelled(one));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, spelled(held, field)]));
  };
  const all = spelled(result);
  assert.deepEqual(Object.keys(references), [...named]);
  return all;
}
