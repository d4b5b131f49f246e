// An entry in the browser's history for each screen of the guide, so that Back and Forward walk them. No answer is in an entry or the address.

history.scrollRestoration = "manual"; // The guide shows the heading of the screen it goes to.

/** Begins once the guide is ready, at the screen the entry is of where the guide has the answers to it: a page that is loaded anew goes on. */
export function walkScreens(guide) {
  let entry = history.state?.entry ?? 0;
  let shown = "start";
  const name = () => history.replaceState({ ...history.state, entry, screen: shown }, "");

  guide.addEventListener("kvp-step", ({ detail: { screen } }) => {
    shown = screen;
    // What Back leads to is the entry already. Errors on a screen, and its title in another language, make no other.
    if (screen === history.state?.screen) return;
    entry += 1;
    history.pushState({ entry, screen }, "");
  });
  addEventListener("popstate", ({ state }) => {
    // A link within the page makes an entry of its own, which is of the screen that stands there.
    if (!state?.screen) {
      entry += 1;
      name();
      return;
    }
    const way = state.entry < entry ? -1 : 1;
    entry = state.entry;
    // Where the answers to a screen are wiped, the next entry that way is shown.
    if (!guide.go(state.screen)) history.go(way);
  });
  if (!guide.go(history.state?.screen)) name();
}
