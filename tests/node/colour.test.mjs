// The colours that “Sett inn på din side” offers, and the text that it puts on any other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { coloursOf, contrast, style, textOn, unseen } from "../../www/colour.js";

const THEMES = ["", "dark", "auto"];

test("contrast is what WCAG says it is", () => {
  assert.equal(contrast("#ffffff", "#000000"), 21);
  // The grey that is the lightest to be read on white.
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

test("text of 4.5 to one is found for every colour, and white where white will do", () => {
  const parts = Array.from({ length: 18 }, (_, place) => (place * 15).toString(16).padStart(2, "0"));
  for (const red of parts) for (const green of parts) for (const blue of parts) {
    const colour = `#${red}${green}${blue}`;
    const text = textOn(colour);
    assert.ok(contrast(colour, text) >= 4.5, `${text} on ${colour}`);
    assert.equal(text === "#ffffff", contrast(colour, "#ffffff") >= 4.5, colour);
  }
});

test("the colours with a name are seen in light and in dark, and of others it is said where they are not", () => {
  for (const name of ["green", "purple", "magenta", "grey"]) {
    for (const theme of THEMES) assert.deepEqual(unseen(coloursOf(name), theme), [], `${name} ${theme}`);
  }
  const where = (...own) => THEMES.map((theme) => unseen(coloursOf("own", own), theme));
  assert.deepEqual(where("#ffe066", "#ffe066"), [[0], [], [0]]);
  assert.deepEqual(where("#102030", "#102030"), [[], [1], [1]]);
  assert.deepEqual(where("#ffe066", "#102030"), [[0], [1], [0, 1]]);
  assert.deepEqual(where("#102030", "#ffe066"), [[], [], []]);
  assert.deepEqual(unseen(coloursOf(""), "auto"), []);
});

test("the style has what was chosen for the theme, both themes where the device decides, and nothing where nothing was chosen", () => {
  assert.equal(style([], "auto", ""), "");
  assert.equal(style([], "", "48rem"), "kvp-veiviser {\n  --kvp-max-inline-size: 48rem;\n}");
  assert.equal(style(coloursOf("green"), "dark", ""), "kvp-veiviser {\n  --kvp-accent-color: #4ca265;\n  --kvp-accent-text-color: #0e151f;\n}");
  assert.match(style(coloursOf("green"), "auto", ""), /#007629[^]*@media \(prefers-color-scheme: dark\) \{[^]*#4ca265/);
  assert.doesNotMatch(style(coloursOf("own", ["#2176d4", "#2176d4"]), "auto", ""), /@media/);
});
