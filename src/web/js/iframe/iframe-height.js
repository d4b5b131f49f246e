// For a page with the guide in a frame: gives the frame the height that the guide says it has, on the screen and on paper. It believes
// nobody but the frame itself.
//
//     <iframe data-kvp-veiviser src="https://…/iframe.html" title="…"></iframe>
//     <script type="module" src="https://…/iframe-height.js"></script>
//
// A frame in an open shadow root is found too. One in a closed root is handed over by whoever has it: `follow(frame)`.

const MARKED = "iframe[data-kvp-veiviser]";
const LOWEST = 100;
const HIGHEST = 20_000;
/** How wide a frame is on paper: what margins leave of A4. */
const PAPER = 640;

const handed = new Set();
const papers = new WeakMap();
const printed = [];

addEventListener("message", ({ data, origin, source }) => {
  const height = heightIn(data);
  if (!height || !source) return;
  const sender = (frames) => frames.find((frame) => source === frame.contentWindow && origin === originOf(frame));
  const frame = sender([...document.querySelectorAll(MARKED)]) ?? sender(everywhere());
  if (!frame) return;
  frame.style.height = height;
  // Once the frame prints it is too late to ask.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (answer) => papers.set(frame, heightIn(answer.data));
  ask(frame, { bredde: PAPER }, [port2]);
});

// What is on paper is lower than what is on the screen, and a frame that stayed as high would fill sheets with nothing.
addEventListener("beforeprint", () => {
  for (const frame of everywhere()) {
    if (!papers.get(frame)) continue;
    printed.push([frame, frame.style.width, frame.style.height]);
    frame.style.width = `${PAPER}px`;
    frame.style.height = papers.get(frame);
  }
});
addEventListener("afterprint", () => {
  for (const [frame, width, height] of printed.splice(0)) {
    Object.assign(frame.style, { width, height });
    ask(frame);
  }
});

// A frame that was there before this script has told its height to nobody.
everywhere().forEach((frame) => ask(frame));

/** Gives a frame its height that cannot be found, as in a closed shadow root. */
export function follow(frame) {
  handed.add(new WeakRef(frame));
  ask(frame);
}

function ask(frame, more, ports) {
  frame.contentWindow?.postMessage({ type: "kvp:hoyde", v: 1, ...more }, "*", ports);
}

function heightIn(data) {
  if (data?.type !== "kvp:hoyde" || data.v !== 1 || !Number.isFinite(data.hoyde)) return undefined;
  return `${Math.min(Math.max(data.hoyde, LOWEST), HIGHEST)}px`;
}

/** The frames of the page, of open shadow roots, and those that were handed over. */
function everywhere() {
  return [...within(document), ...[...handed].map((one) => one.deref()).filter(Boolean)];
}

function within(root) {
  return [...root.querySelectorAll("*")].flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : element.matches(MARKED) ? element : []));
}

/** A frame in a sandbox without `allow-same-origin` has no origin, and browsers call that "null". */
function originOf(frame) {
  const boxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return boxed ? "null" : new URL(frame.src, document.baseURI).origin;
}
