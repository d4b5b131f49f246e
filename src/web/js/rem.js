// What `rem` means inside the element: the reader's own font size, whatever the host page makes of its root.
//
// The stylesheet says `--kvp-rem` for `rem`. CSS alone cannot give that its value: `rem` follows the page, and an inherited `1em` would
// be measured anew on every heading. So one probe is measured here, and the answer adopted by every shadow root.

let sheet;
let measured;

/**
 * Gives `--kvp-rem` in this shadow root its value, now and whenever the reader changes it. Call it when the element is connected, with a
 * shadow root that has adopted its stylesheet, and the function it returns when it is disconnected.
 */
export function followRem(root) {
  if (!root.adoptedStyleSheets) return () => {}; // The stylesheet has a guess of its own for those.
  sheet ??= new CSSStyleSheet();
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
  const size = getComputedStyle(probe).fontSize; // Empty once the probe has left the page.
  if (!size || size === measured) return;
  measured = size;
  sheet.replaceSync(`:host{--kvp-rem:${size}}`);
}
