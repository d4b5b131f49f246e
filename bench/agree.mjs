// Holds the contenders against each other before any of them is timed: every finding, amount and step, to the øre.

import assert from "node:assert/strict";

/** The part of an assessment that every contender has, in one form. */
export function common({ conclusion, findings, stipend, tax }) {
  const outcomes = findings.map(({ id, outcome }) => ({ id, outcome }));
  if (!stipend) return { conclusion, outcomes };
  const { rate, children, perDay, perMonth, perYear, afterReductions, reductions } = stipend;
  const { trygdeavgift, minstefradrag, alminneligInntekt, fellesskatt, trinnskatt, skatt, nettoPerYear, nettoPerMonth, nettoOrdinaryMonth, nettoJune, nettoDecember } = tax;
  return {
    conclusion,
    outcomes,
    stipend: { rate, children, perDay, perMonth, perYear, afterReductions, reductions },
    tax: { trygdeavgift, minstefradrag, alminneligInntekt, fellesskatt, trinnskatt, skatt, nettoPerYear, nettoPerMonth, nettoOrdinaryMonth, nettoJune, nettoDecember },
  };
}

/** The trace, but for how the paragraphs are cited. */
const trace = ({ stipend }) => stipend?.steps.map(({ id, operation, operands, value }) => ({ id, operation, operands, value }));

/** Fails at the first case where a contender says something else than the core, or whose trace takes another way. */
export function agree(contenders, core, cases) {
  for (const { answers, lawDate } of cases) {
    const ours = core(answers, lawDate);
    const expected = common(ours);
    for (const { name, assess, hasTrace } of contenders) {
      const about = `${name} and the core differ on ${lawDate} ${JSON.stringify(answers)}`;
      const other = assess(answers, lawDate);
      assert.deepStrictEqual(common(other), expected, about);
      if (hasTrace) assert.deepStrictEqual(trace(other), trace(ours), about);
    }
  }
}
