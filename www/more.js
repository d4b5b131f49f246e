// What is unfolded among the languages: it closes once one of them is chosen, with Escape, and when one goes elsewhere.

const more = document.querySelector(".languages details");

more.addEventListener("click", ({ target }) => {
  if (target.closest("button")) close();
});

more.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close();
});

for (const event of ["click", "focusin"]) {
  document.addEventListener(event, ({ target }) => {
    if (!more.contains(target)) more.open = false;
  });
}

/** The focus was on what is hidden now. */
function close() {
  more.open = false;
  more.querySelector("summary").focus();
}
