// Asks before the page is left with something in it, and only when it is left.

/** What a browser opens in the page. A link to anything else, as a phone number, is opened by another program, and the page stays. */
const PAGES = ["http:", "https:", "file:", "blob:", "data:"];

/** Milliseconds within which a browser that asks at a click has asked. */
const SOON = 500;

let stays = false;
let timer;

/** Has the browser ask where `matters` says that something would be lost. */
export function askBeforeLeaving(matters) {
  addEventListener("click", (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement);
    clearTimeout(timer);
    stays = Boolean(link?.href) && !event.defaultPrevented && (link.hasAttribute("download") || !PAGES.includes(link.protocol));
    // Where the browser knew by itself that the page stays, the next time is another matter.
    if (stays) timer = setTimeout(() => { stays = false; }, SOON);
  });
  addEventListener("beforeunload", (event) => {
    if (matters() && !stays) event.preventDefault();
    stays = false;
  });
}
