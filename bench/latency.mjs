// How long an assessment takes when everything is warm.

import { cases } from "./cases.mjs";
import { median } from "./numbers.mjs";

const CASES = 400;
const ROUNDS = 21;
/** A turn lasts at least so many milliseconds. */
const TURN = 120;

/** Microseconds for an assessment by each contender: the median of rounds in which they take turns. */
export function latency(contenders) {
  const drawn = cases(CASES);
  const timings = new Map(contenders.map(({ name }) => [name, []]));
  for (const { assess } of contenders) turn(assess, drawn);
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % contenders.length;
    for (const { name, assess } of [...contenders.slice(first), ...contenders.slice(0, first)]) timings.get(name).push(turn(assess, drawn));
  }
  return Object.fromEntries([...timings].map(([name, rounds]) => [name, median(rounds)]));
}

function turn(assess, drawn) {
  let asked = 0;
  const start = performance.now();
  let now = start;
  while (now - start < TURN) {
    for (const { answers, lawDate } of drawn) assess(answers, lawDate);
    asked += drawn.length;
    now = performance.now();
  }
  return ((now - start) * 1000) / asked;
}
