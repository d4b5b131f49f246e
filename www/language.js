// The language of a page around the element: the buttons that choose it, and everything that says one of the page's words.

/**
 * Makes the page speak the language that is chosen, or that a link to it ends with: `#nn`. `words` has the same words in each language. An
 * element says the word in its `data-text`, and is called the one in its `data-label`; a link with `data-speaks` hands the language on.
 * Returns what has an element say a word, also after a change of language.
 */
export function languages(words) {
  const page = document.documentElement;
  const buttons = [...document.querySelectorAll(".languages button")];
  for (const button of buttons) button.addEventListener("click", () => speak(button.lang));
  const wanted = location.hash.slice(1);
  if (Object.hasOwn(words, wanted)) speak(wanted);
  return say;

  function speak(language) {
    page.lang = language;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.lang === language));
    for (const element of document.querySelectorAll("[data-text]")) say(element, element.dataset.text);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", words[language][element.dataset.label]);
    for (const link of document.querySelectorAll("[data-speaks]")) link.hash = language;
  }

  function say(element, word) {
    element.dataset.text = word;
    element.textContent = words[page.lang][word] ?? "";
  }
}
