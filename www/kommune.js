// What a page may do around the guide: an entry in the browser's history for each screen, a title that follows, and a question before it is left.

import { walkScreens } from "./history.js";

const guide = document.querySelector("kvp-veiviser");

guide.addEventListener("kvp-step", ({ detail }) => {
  document.title = `${detail.title} – ${document.querySelector(".host").textContent}`;
});

guide.addEventListener("kvp-ready", () => walkScreens(guide), { once: true });

addEventListener("beforeunload", (event) => {
  if (Object.keys(guide.answers).length > 0) event.preventDefault();
});
