// Counts what a guide must never cause in the page around it.

"use strict";

window.caused = { submit: 0, hashchange: 0, popstate: 0, input: 0, change: 0, keydown: 0, keyup: 0 };
for (const kind of Object.keys(window.caused)) {
  addEventListener(kind, (event) => {
    window.caused[kind] += 1;
    if (kind === "submit") event.preventDefault();
  });
}
