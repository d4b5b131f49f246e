// For a page with the guide in a frame: gives the frame the height that the guide says it has. It believes nobody but the frame itself.
//
//     <iframe data-kvp-veiviser src="https://…/iframe.html" title="…"></iframe>
//     <script type="module" src="https://…/iframe-height.js"></script>

const LOWEST = 100;
const HIGHEST = 20_000;

addEventListener("message", ({ data, origin, source }) => {
  if (data?.type !== "kvp:hoyde" || data.v !== 1 || !Number.isFinite(data.hoyde)) return;
  for (const frame of document.querySelectorAll("iframe[data-kvp-veiviser]")) {
    if (source !== frame.contentWindow || origin !== originOf(frame)) continue;
    frame.style.height = `${Math.min(Math.max(data.hoyde, LOWEST), HIGHEST)}px`;
  }
});

/** A frame in a sandbox without `allow-same-origin` has no origin, and browsers call that "null". */
function originOf(frame) {
  const boxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return boxed ? "null" : new URL(frame.src, document.baseURI).origin;
}
