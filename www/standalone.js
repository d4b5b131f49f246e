// The page around the guide: its language, the law date, and its title.

import { words } from "./words.js";

const guide = document.querySelector("kvp-veiviser");
const lawDate = document.querySelector("#law-date");
const buttons = [...document.querySelectorAll(".languages button")];

let answered = false;

for (const button of buttons) {
  button.addEventListener("click", () => speak(button.lang));
}

function speak(language) {
  document.documentElement.lang = language;
  document.title = words[language].title;
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.lang === language));
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[language][element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", words[language][element.dataset.label]);
}

guide.addEventListener("kvp-ready", () => {
  lawDate.value = guide.lawDate;
});

lawDate.addEventListener("change", () => {
  if (lawDate.value && lawDate.validity.valid) guide.lawDate = lawDate.value;
});

guide.addEventListener("kvp-step", ({ detail }) => {
  document.title = detail.title;
  answered = detail.step > 0;
});

guide.addEventListener("kvp-reset", () => {
  document.title = words[document.documentElement.lang].title;
  answered = false;
});

// Nothing is stored, so whoever leaves the page is asked first.
addEventListener("beforeunload", (event) => {
  if (answered) event.preventDefault();
});
