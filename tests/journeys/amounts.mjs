// Every amount that a result shows, and what each must be by the package's own word for the same answers. Both are written down in the
// order of the page, so that one that is old, missing or left over shows as a difference.

/** Amounts as they are written, with their unit, in the language of the guide. */
const UNIT = { nb: /(−?[\d\u00a0]*\d(?:,\d+)?)\u00a0kroner/g, nn: /(−?[\d\u00a0]*\d(?:,\d+)?)\u00a0kroner/g, en: /NOK\u00a0(−?[\d,]*\d(?:\.\d+)?)/g };

/** The texts of the page with an amount in them, by where they stand. Runs in the page. */
export function shown() {
  const guide = document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]");
  const all = (selector, within = guide) => [...within.querySelectorAll(selector)];
  const cells = (table) => [...table.tBodies[0].rows].map((row) => all("td", row).map(({ textContent }) => textContent));
  const texts = (selector) => all(selector).map(({ textContent }) => textContent);
  const tables = all("table.kvp-rows").map(cells);
  return {
    headline: texts(".kvp-amounts dd"),
    legend: texts(".kvp-legend .kvp-amount"),
    details: all("table.kvp-stacked").flatMap(cells),
    calculation: all("table.kvp-lines").flatMap(cells).flat(),
    plan: tables.filter(([row]) => row.length === 2)[0] ?? [],
    hours: tables.filter(([row]) => row.length === 1).flat(2),
    spoken: document.querySelector("kvp-veiviser").shadowRoot.querySelector("[role=status]").textContent,
    sentences: all("p[translate=no], li[translate=no]").filter((held) => !held.closest("table")).map(({ textContent }) => textContent),
    everything: all("*").flatMap((held) => [...held.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data)),
    bars: all(".kvp-chart").map((picture) => all("rect", picture).map((bar) => Number(bar.getAttribute("height")))),
  };
}

/** A number as the guide writes it. */
function format(number, decimals, lang) {
  const [space, point] = lang === "en" ? [",", "."] : ["\u00a0", ","];
  const [whole, part] = Math.abs(number).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return `${number < 0 ? "−" : ""}${grouped}${part ? point + part : ""}`;
}

const read = (text, lang) => Number((lang === "en" ? text.replaceAll(",", "") : text.replaceAll("\u00a0", "").replace(",", ".")).replace("−", "-"));

/**
 * An amount to expect. The package tells it to the øre, and the guide rounds the exact value once: at exactly half a krone either
 * neighbour may be right, and a difference of two amounts may be an øre off.
 */
const whole = (oere) => ({ value: Number(oere), within: 0.5, decimals: 0 });
const exact = (oere, within = 0) => ({ value: Number(oere), within, decimals: 2 });

/** What the result must show for these answers on this day. `core` is the package. */
export function expected(core, answers, lawDate) {
  const { stipend, tax, plan, changes } = core.assess(answers, lawDate);
  if (!stipend) {
    // What each child would bring is the same at any age.
    const sats = core.rates().barnetillegg.rows.findLast(({ from }) => from <= lawDate).value;
    return { headline: [], legend: [], details: [], calculation: [], plan: [], hours: [], spoken: [], sentences: [whole(sats)] };
  }
  const { perDay, perMonth, perYear, afterReductions: after, reductions, children } = stipend;
  const netto = tax?.nettoPerMonth !== undefined;
  const month = Number(after.perMonth.total);

  const parts = (name) => [exact(perDay[name]), exact(perMonth[name]), exact(perYear[name])];
  const details = [parts("stoenad"), ...(children > 0 ? [parts("barnetillegg")] : []), parts("total")];
  for (const taken of Object.values(reductions)) {
    // A year's is twelve times the exact month's, which the package tells to the øre.
    if (Number(taken) > 0) details.push([null, exact(-taken), exact(-12 * taken, 0.06)]);
  }
  if (Object.values(reductions).some((taken) => Number(taken) > 0)) details.push([null, exact(after.perMonth.total), exact(after.perYear.total)]);
  if (netto) {
    details.push([null, exact(tax.nettoPerMonth - month, 0.01), exact(-tax.skatt)]);
    details.push([null, exact(tax.nettoPerMonth), exact(tax.nettoPerYear)]);
  }

  const worked = Array.from({ length: 16 }, (_, index) => String(index * 2.5));
  const monthAt = (hours) => core.assess({ ...answers, arbeidstimerPerUke: hours }, lawDate).stipend.afterReductions.perMonth.total;
  const rate = stipend.steps.find(({ id }) => id === "barnesats");
  return {
    headline: [whole(month), ...(netto ? [whole(tax.nettoPerMonth)] : [])],
    legend: [
      whole(after.perMonth.stoenad),
      ...(children > 0 ? [whole(after.perMonth.barnetillegg)] : []),
      ...(netto ? [whole(tax.nettoPerMonth), { ...whole(month - tax.nettoPerMonth), within: 0.51 }] : []),
    ],
    details,
    calculation: stipend.steps.map(({ value }) => value),
    plan: plan ? [...plan.rows.map(({ stipendDays, total }) => [stipendDays, exact(total)]), ["", exact(plan.sum.total)]] : [],
    hours: worked.map((hours) => whole(monthAt(hours))),
    spoken: [whole(month)],
    sentences: [
      whole(rate.value),
      ...(plan ? [whole(plan.sum.total)] : []),
      whole(monthAt("0")),
      whole(monthAt("18.75")),
      ...changes.filter(({ kind, totalPerYear }) => kind === "date" && totalPerYear !== null).map(({ totalPerYear }) => whole(totalPerYear)),
    ],
  };
}

/** Where a result shows something else than it must: nothing, if all is well. */
export function differences(seen, wanted, lang) {
  const wrong = [];
  const unit = (text) => [...text.matchAll(UNIT[lang])].map(([, number]) => number);
  const compare = (where, found, must) => {
    if (found.length !== must.length) wrong.push(`${where}: ${found.length} amounts and not ${must.length}: ${found.join(" | ")}`);
    for (const [index, amount] of must.entries()) {
      const text = found[index] ?? "";
      const number = read(text, lang);
      const right = Math.abs(number - amount.value) <= amount.within + 1e-7 && text === format(number, amount.decimals, lang);
      if (!right) wrong.push(`${where} ${index}: “${text}” and not ${amount.value}`);
    }
  };
  const flat = (rows) => rows.flat().filter((cell) => cell !== null);
  const cells = seen.details.flat().filter((text) => text !== "–");
  compare("headline", seen.headline.flatMap(unit), wanted.headline);
  compare("legend", seen.legend.flatMap(unit), wanted.legend);
  compare("details", cells, flat(wanted.details));
  compare("plan", seen.plan.map(([, total]) => total), wanted.plan.map(([, total]) => total));
  compare("hours", seen.hours, wanted.hours);
  compare("read aloud", unit(seen.spoken), wanted.spoken);
  compare("sentences", seen.sentences.flatMap(unit), wanted.sentences);
  const days = [seen.plan.map(([day]) => day).join(), wanted.plan.map(([day]) => day).join()];
  if (days[0] !== days[1]) wrong.push(`days of the plan: ${days[0]} and not ${days[1]}`);

  if (seen.calculation.length !== wanted.calculation.length) wrong.push(`calculation: ${seen.calculation.length} lines and not ${wanted.calculation.length}`);
  for (const [index, value] of wanted.calculation.entries()) {
    const text = seen.calculation[index] ?? "";
    const number = unit(text)[0] ?? text;
    const right = value.includes("/") ? /^(to tredeler|to tredelar|two thirds)$/.test(text) : Math.abs(read(number, lang) - Number(value)) < 1e-7;
    if (!right) wrong.push(`calculation ${index}: “${text}” and not ${value}`);
  }

  // No amount stands anywhere else.
  const counted = ["headline", "legend", "sentences", "calculation", "spoken"].flatMap((place) => [seen[place]].flat().flatMap(unit)).length;
  const all = seen.everything.flatMap(unit).length;
  if (all !== counted) wrong.push(`${all} amounts on the page, of which ${counted} are looked at: ${seen.everything.filter((text) => unit(text).length > 0).join(" | ")}`);
  return wrong;
}
