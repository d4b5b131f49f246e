// What `rem` means inside the element: the reader's own font size, whatever the host page makes of its root.
//
// The stylesheet says `--kvp-rem` for `rem`. CSS alone cannot give that its value: `rem` follows the page, and an inherited `1em` would
// be measured anew on every heading. So one probe is measured here, and the answer adopted by every shadow root of the document.

/** For each document its stylesheet, and the size that it says. */
const documents = new WeakMap();

/**
 * Gives `--kvp-rem` in this shadow root its value, now and whenever the reader changes it. Call it when the element is connected, with a
 * shadow root that has adopted its stylesheet, and the function it returns when it is disconnected.
 */
export function followRem(root) {
  if (!root.adoptedStyleSheets) return () => {}; // The stylesheet has a guess of its own for those.
  const { CSSStyleSheet, ResizeObserver } = root.ownerDocument.defaultView;
  if (!documents.has(root.ownerDocument)) documents.set(root.ownerDocument, { sheet: new CSSStyleSheet() });
  const { sheet } = documents.get(root.ownerDocument);
  const probe = document.createElement("div");
  probe.className = "kvp-rem";
  probe.ariaHidden = "true";
  root.append(probe);
  root.adoptedStyleSheets.push(sheet);

  const observer = new ResizeObserver(() => measure(probe));
  observer.observe(probe);
  measure(probe);

  return () => {
    observer.disconnect();
    probe.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

function measure(probe) {
  const size = probe.isConnected && getComputedStyle(probe).fontSize;
  const said = documents.get(probe.ownerDocument);
  if (!size || size === said.size) return;
  said.size = size;
  const rule = `:host{--kvp-rem:${size}}`;
  // Chromium asks again what a container's size means in `em` only once it has been none.
  said.sheet.replaceSync(`${rule}.kvp{container-type:normal}`);
  probe.getBoundingClientRect();
  said.sheet.replaceSync(rule);
}
