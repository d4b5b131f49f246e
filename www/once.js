// A double click acts on a button of the page once: what it does may put another button, or another screen of the guide's, in its place.

document.addEventListener("click", (event) => {
  if (event.detail < 2 || !event.target.closest("button")) return;
  event.preventDefault();
  event.stopPropagation();
}, true);
