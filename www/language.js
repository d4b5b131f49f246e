// The language of a page around the element: the buttons that choose it, and everything that says one of the page's words.

/**
 * Makes the page speak the language that is chosen, or that a link to it ends with: `#nn`. `words` has the same words in each language. An
 * element says the word in its `data-text`, and is called the one in its `data-label`; a link with `data-speaks` hands the language on.
 * Each change of language is `heard`. The words of a language that has a button and is not among `words` are `fetched` when it is asked for;
 * where there are none, all stays as it is. Returns what has an element say a word, also after a change of language, what changes the
 * language, whether somebody asked for one, by a link or a button, and which it is.
 */
export function languages(words, heard = () => {}, fetched = undefined) {
  const page = document.documentElement;
  // What the page itself speaks: a browser that translates it writes another language over ours.
  let spoken = page.lang;
  const buttons = [...document.querySelectorAll(".languages button")];
  const known = { ...words };
  let wantedLast;
  let asked = false;
  for (const button of buttons) button.addEventListener("click", () => press(button.lang));
  // A link may also be opened in a page that is open.
  addEventListener("hashchange", follow);
  if (isOurs(wanted())) {
    asked = true;
    if (Object.hasOwn(known, wanted())) change(wanted());
    else speak(wanted());
  }
  return { say, speak, isAsked: () => asked, spoken: () => spoken };

  function wanted() {
    return location.hash.slice(1);
  }

  function isOurs(language) {
    return buttons.some(({ lang }) => lang === language);
  }

  function follow() {
    if (isOurs(wanted())) ask(wanted());
  }

  function press(language) {
    // The page was opened in another language: opened anew, it shall speak the one that was chosen last.
    if (isOurs(wanted())) history.replaceState(history.state, "", `#${language}`);
    ask(language);
  }

  function ask(language) {
    asked = true;
    speak(language);
  }

  async function speak(language) {
    wantedLast = language;
    if (!Object.hasOwn(known, language)) known[language] = await fetched(language);
    // Another may have been chosen meanwhile.
    if (!known[language]) delete known[language];
    else if (wantedLast === language) {
      change(language);
      heard();
    }
  }

  function change(language) {
    spoken = language;
    page.lang = language;
    const chosen = buttons.find(({ lang }) => lang === language);
    page.dir = chosen.dir || "ltr";
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
    // What is unfolded says which of its languages is spoken.
    const more = document.querySelector(".languages summary b");
    if (more) more.textContent = more.closest("details").contains(chosen) ? chosen.textContent : "";
    for (const element of document.querySelectorAll("[data-text]")) say(element, element.dataset.text);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", known[language][element.dataset.label]);
    for (const link of document.querySelectorAll("[data-speaks]")) link.hash = language;
  }

  function say(element, word) {
    element.dataset.text = word;
    element.textContent = known[spoken][word] ?? "";
  }
}
