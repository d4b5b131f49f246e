// A React page: what it may write as `<kvp-veiviser>`, and what it must not.

import type {} from "kvp-veiviser/react";

export const right = (
  <kvp-veiviser lang="nn" heading-level={3} law-date="2026-06-01" share-result id="guide" answers={{ alder: 27 }} onkvp-result={({ detail }) => detail.assessment?.conclusion} />
);

// @ts-expect-error There are five levels.
export const level = <kvp-veiviser heading-level={6} />;
// @ts-expect-error An age is a number.
export const age = <kvp-veiviser answers={{ alder: "27" }} />;
// @ts-expect-error The code of an error is one of four.
export const error = <kvp-veiviser onkvp-error={({ detail }) => detail.code === "offline"} />;
