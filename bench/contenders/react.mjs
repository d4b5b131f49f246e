// A first answer drawn by React.

import { createElement, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";

function Answer({ children }) {
  useLayoutEffect(() => globalThis.answered?.(children));
  return createElement("output", null, children);
}

/** Draws an answer, and says so once it is in the page. */
export const draw = (answer) => createRoot(document.querySelector("#drawn")).render(createElement(Answer, null, answer));
