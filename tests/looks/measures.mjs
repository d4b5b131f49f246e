// What is measured of a screen as it stands. Both functions run in the page.

/** What is too wide, how high it all is, and which words and headings look wrong. */
export function measure() {
  const guide = document.querySelector("kvp-veiviser");
  const root = guide.shadowRoot;
  const page = document.documentElement;
  const short = (text) => text.replaceAll(/\s+/g, " ").trim().slice(0, 50);
  const visible = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const shownTo = (one) => {
    // What is for the ear alone is one pixel.
    for (let up = one, levels = 0; up && levels < 4; up = up.parentElement, levels += 1) if (up.clientWidth === 1 && up.clientHeight === 1) return false;
    return visible(one);
  };
  const bottom = (one) => (one ? Math.round(one.getBoundingClientRect().bottom + scrollY) : undefined);
  const all = (selector) => [...root.querySelectorAll(selector)].filter(visible);

  const lines = [];
  const broken = new Set();
  const cut = new Set();
  const range = document.createRange();
  for (const from of [document.body, root]) {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest("script, style, textarea, svg") || !shownTo(parent)) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (rects.length === 0) continue;
      for (const rect of rects) lines.push({ node, text: node.data, rect });
      if (rects.some(({ right, left }) => right > page.clientWidth + 1 || left < -1)) cut.add(`“${short(node.data)}” runs out of the window`);
      for (let up = parent; up && up !== from; up = up.parentElement) {
        const style = getComputedStyle(up);
        const box = up.getBoundingClientRect();
        const hides = [style.overflowX, style.overflowY].some((how) => how === "hidden" || how === "clip");
        if (style.display !== "inline" && up === parent && rects.some(({ right, left }) => right > box.right + 1 || left < box.left - 1)) cut.add(`“${short(node.data)}” runs out of its ${up.localName}`);
        if (hides && rects.some((rect) => rect.right > box.right + 1 || rect.bottom > box.bottom + 2 || rect.top < box.top - 2)) cut.add(`“${short(node.data)}” is cut`);
        if (style.overflowX === "auto" || style.overflowX === "scroll") break;
      }
      if (new Set(rects.map(({ top }) => Math.round(top))).size < 2) continue;
      for (const { 0: word, index } of node.data.matchAll(/[^\s\u00a0]+/g)) {
        let last;
        for (let place = 0; place < word.length; place += 1) {
          range.setStart(node, index + place);
          range.setEnd(node, index + place + 1);
          const rect = range.getClientRects()[0];
          if (!rect || rect.width === 0) continue;
          if (last !== undefined && rect.top > last + rect.height / 2 && !/[-–/@…]$/.test(word.slice(0, place))) broken.add(`${word.slice(0, place)}|${word.slice(place)}`);
          last = rect.top;
        }
      }
    }
  }
  lines.sort((one, other) => one.rect.top - other.rect.top);
  const overlaps = new Set();
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next].rect.top < one.rect.bottom - 6; next += 1) {
      const other = lines[next];
      const [wide, high] = [Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left), Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top];
      // Lines of text stand close; what reads as one on another shares half its height.
      if (one.node !== other.node && wide > 3 && high > Math.min(one.rect.height, other.rect.height) / 2) overlaps.add(`“${short(one.text)}” on “${short(other.text)}”`);
    }
  }
  // A heading with nothing under it, or only another of its own rank.
  const headings = all("h1, h2, h3, h4, h5, h6");
  const lonely = headings.filter((heading, place) => {
    const next = headings[place + 1];
    const after = lines.some(({ node }) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING && !heading.contains(node) && (!next || next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING));
    return !after && !(next && next.localName > heading.localName);
  }).map(({ textContent }) => short(textContent));
  // A heading whose last line is a single short word.
  const widows = headings.filter((heading) => {
    const own = lines.filter(({ node }) => heading.contains(node));
    const tops = [...new Set(own.map(({ rect }) => Math.round(rect.top)))];
    const lastLine = own.filter(({ rect }) => Math.round(rect.top) === Math.max(...tops));
    return tops.length > 1 && Math.max(...lastLine.map(({ rect }) => rect.right)) - Math.min(...lastLine.map(({ rect }) => rect.left)) < 40;
  }).map(({ textContent }) => `${short(textContent)} (last line)`);
  const primary = all("button[data-variant=primary]").at(-1);
  const payslip = all(".kvp-payslip")[0];
  const scrolled = all(".kvp-scroll").filter((one) => one.scrollWidth > one.clientWidth).map((one) => `a table scrolls: ${one.getAttribute("aria-label") ?? ""}`);
  // Of what makes the page too wide, the innermost.
  const outside = ({ right, width }) => width > 0 && right > page.clientWidth + 1;
  const makes = page.scrollWidth <= page.clientWidth ? [] : [document.body, root].flatMap((from) => [...from.querySelectorAll("*")])
    .filter((one) => visible(one) && outside(one.getBoundingClientRect()) && ![...one.children].some((child) => outside(child.getBoundingClientRect())));
  const bounds = guide.getBoundingClientRect();
  return {
    wide: Math.max(0, page.scrollWidth - page.clientWidth),
    makes: [...new Set(makes.map((one) => `${one.localName}${one.id ? `#${one.id}` : ""}${[...one.classList].map((name) => `.${name}`).join("")} “${short(one.textContent)}”`))].slice(0, 8),
    inner: scrolled,
    height: page.scrollHeight,
    guide: Math.round(bounds.height),
    top: Math.round(bounds.top + scrollY),
    sum: bottom(payslip?.querySelector(".kvp-sum")),
    amount: bottom(payslip),
    onward: bottom(primary),
    links: all("a[href]").length,
    broken: [...broken],
    overlaps: [...overlaps],
    cut: [...cut],
    lonely: [...lonely, ...widows],
  };
}

/** Makes all text so many times as large and nothing else, as a browser that zooms text alone; by 1 it is as it was. */
export function zoomText(times) {
  const all = [document.body, document.querySelector("kvp-veiviser").shadowRoot].flatMap((from) => [...from.querySelectorAll("*")]).filter((one) => one.style && !one.closest("svg"));
  if (times === 1) {
    for (const one of all) if (one.dataset.looks !== undefined) {
      one.style.cssText = one.dataset.looks;
      delete one.dataset.looks;
    }
    return;
  }
  const sizes = all.map((one) => getComputedStyle(one)).map(({ fontSize, lineHeight }) => [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)]);
  for (const [index, one] of all.entries()) {
    const [size, line] = sizes[index];
    one.dataset.looks = one.style.cssText;
    one.style.setProperty("font-size", `${size * times}px`, "important");
    if (line) one.style.setProperty("line-height", `${line * times}px`, "important");
  }
}
