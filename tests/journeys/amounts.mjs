// Every amount that a result shows, and what each must be by the package's own word for the same answers. Both are written down in the
// order of the page, so that one that is old, missing or left over shows as a difference.

/** Amounts as they are written, with their unit, in the language of the guide. */
const UNIT = { nb: /(−?[\d\u00a0]*\d(?:,\d+)?)\u00a0kroner/g, nn: /(−?[\d\u00a0]*\d(?:,\d+)?)\u00a0kroner/g, en: /NOK\u00a0(−?[\d,]*\d(?:\.\d+)?)/g };

/** How a plan says how many days a month pays. */
const DAYS = { nb: /(\d+) dag(?:er)? med stønad/, nn: /(\d+) dag(?:ar)? med stønad/, en: /(\d+) days? of benefit/ };

/** The texts of the page with an amount in them, by where they stand. Runs in the page. */
export function shown() {
  const guide = document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]");
  const all = (selector, within = guide) => [...within.querySelectorAll(selector)];
  const cells = (table) => [...table.tBodies[0].rows].map((row) => all("td", row).map(({ textContent }) => textContent));
  const texts = (selector) => all(selector).map(({ textContent }) => textContent);
  const of = (card, selector) => all(`.aksel-expansioncard:has(#${card}) ${selector}`);
  return {
    payslip: all(".kvp-amounts > div").map((line) => [line.querySelector("dd").textContent, line.classList.contains("kvp-sum")]),
    details: all("table.kvp-stacked:not(.kvp-rows)").flatMap(cells),
    plain: of("kvp-calculation-heading", "ul.kvp-points > li:has(> .kvp-amount)").map(({ textContent }) => textContent),
    calculation: all("table.kvp-lines").flatMap(cells).flat(),
    answers: texts(".aksel-form-summary__value"),
    plan: of("kvp-plan-heading", "table.kvp-rows tbody tr").map((row) => [row.querySelector("th .kvp-how")?.textContent ?? "", row.querySelector("td").textContent]),
    hours: of("kvp-hours-heading", "table.kvp-rows").flatMap(cells).flat(),
    changes: of("kvp-changes-heading", "dd").map(({ textContent }) => textContent),
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
 * neighbour may be right. What stands in a sum is at most one unit off, so that the sum is what stands above it.
 */
const whole = (oere) => ({ value: Number(oere), within: 0.5, decimals: 0 });
const part = (oere) => ({ ...whole(oere), within: 1.01 });
const exact = (oere, within = 0) => ({ value: Number(oere), within, decimals: 2 });
const share = (oere, within = 0.015) => exact(oere, within);

const HALF = 18.75;
const FULL = 37.5;

/** Whether someone who is so many years on the law date may have had a birthday that matters by a day. Ages as they are since each law. */
export function mayBeOlder(alder, lawDate, day) {
  const lowest = (date) => (date < "2019-01-01" ? 19 : 18);
  return [lowest(lawDate), lowest(day), 25, 67, 68].some((age) => {
    if (alder >= age) return false;
    const birthday = new Date(`${lawDate}T00:00:00Z`);
    birthday.setUTCDate(birthday.getUTCDate() + 1);
    birthday.setUTCFullYear(birthday.getUTCFullYear() + (age - alder - 1));
    return birthday.toISOString().slice(0, 10) <= day;
  });
}

/** How old someone is on a day. */
function yearsOn(born, day) {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** How many days of a month are from Monday to Friday. */
function weekdaysOf(month) {
  const [year, of] = month.split("-").map(Number);
  const days = Array.from({ length: new Date(Date.UTC(year, of, 0)).getUTCDate() }, (_, day) => new Date(Date.UTC(year, of - 1, day + 1)).getUTCDay());
  return days.filter((day) => day > 0 && day < 6).length;
}

/** What was answered of benefits and wage, as it stands among the answers. */
function answeredAmounts({ ytelser, samordning = {}, arbeidstimerPerUke = 0, timeloenn }) {
  const benefits = ["dagpenger", "sykepenger", "foreldrepenger", "rehabiliteringspenger"].map((name) => samordning[name]);
  const amounts = [...(ytelser ? benefits : []), ...(Number(arbeidstimerPerUke) > 0 ? [timeloenn] : [])];
  return amounts.filter((amount) => amount !== undefined).map((amount) => (Number.isInteger(Number(amount)) ? whole(amount) : exact(amount)));
}

/** What the result must show for these answers on this day. `core` is the package. */
export function expected(core, answers, lawDate) {
  const { conclusion, stipend, tax, income, plan, changes, warnings, amountsOn } = core.assess(answers, lawDate);
  const held = answers.alder !== undefined && amountsOn > lawDate && mayBeOlder(answers.alder, lawDate, amountsOn);
  if (!stipend || held) {
    // What each child would bring is the same at any age.
    const sats = core.rates().barnetillegg.rows.findLast(({ from }) => from <= amountsOn).value;
    const none = { payslip: [], plain: [], details: [], calculation: [], plan: [], days: [], hours: [], changes: [], spoken: [] };
    return { ...none, answers: answeredAmounts(answers), sentences: [whole(sats)] };
  }
  const unsure = warnings.includes("alder_kan_endre_seg");
  const { perDay, perMonth, perYear, afterReductions: after, reductions, children } = stipend;
  const works = Number(answers.arbeidstimerPerUke ?? 0) > 0;
  const earned = works && income;
  const netto = !works || (earned && tax.income === "stipend_and_wage");
  const taken = Object.values(reductions).filter((amount) => Number(amount) > 0);
  const before = earned ? income : { perMonth: { total: after.perMonth.total }, perYear: { total: after.perYear.total } };

  const payslip = [part(perMonth.stoenad), ...(children > 0 ? [part(perMonth.barnetillegg)] : []), ...taken.map((amount) => part(-amount))];
  if (earned) payslip.push(whole(after.perMonth.total), part(income.perMonth.loenn));
  payslip.push(whole(before.perMonth.total));
  if (netto) payslip.push(part(tax.nettoOrdinaryMonth - before.perMonth.total), whole(tax.nettoOrdinaryMonth));

  // The few lines in words have what the payslip has, and from a step what that came to.
  const step = (id) => stipend.steps.find((one) => one.id === id)?.value;
  const young = step("andel_under_25") !== undefined;
  const plain = [whole(step("grunnbeloep")), whole(step("full_stoenad_per_aar") ?? step("stoenad_per_aar"))];
  if (young) plain.push(whole(step("stoenad_per_aar")));
  plain.push(part(perMonth.stoenad));
  if (children > 0) plain.push(whole(step("barnesats")), part(perMonth.barnetillegg));
  plain.push(...taken.map((amount) => part(-amount)));
  if (earned) plain.push(exact(answers.timeloenn), part(income.perMonth.loenn));
  if (netto) plain.push(part(tax.nettoOrdinaryMonth - before.perMonth.total), whole(tax.nettoOrdinaryMonth));

  const parts = (name) => [share(perDay[name]), share(perMonth[name]), share(perYear[name])];
  const details = [parts("stoenad"), ...(children > 0 ? [parts("barnetillegg")] : []), [exact(perDay.total), exact(perMonth.total), exact(perYear.total)]];
  // A year's is twelve times the exact month's, which the package tells to the øre.
  for (const amount of taken) details.push([null, share(-amount), share(-12 * amount, 0.08)]);
  if (taken.length > 0) details.push([null, exact(after.perMonth.total), exact(after.perYear.total)]);
  if (earned) {
    details.push([null, share(income.perMonth.loenn), share(income.perYear.loenn)]);
    details.push([null, exact(income.perMonth.total), exact(income.perYear.total)]);
  }
  if (netto) {
    details.push([null, share(tax.nettoPerMonth - before.perMonth.total), share(-tax.skatt)]);
    details.push([null, exact(tax.nettoPerMonth), exact(tax.nettoPerYear)]);
  }

  const most = answers.laerling === true && amountsOn >= "2019-01-01" ? FULL : HALF;
  const evenly = Array.from({ length: Math.floor(most / 2.5) + 1 }, (_, index) => index * 2.5);
  const worked = [...new Set([...evenly, HALF, most, ...(works ? [Number(answers.arbeidstimerPerUke)] : [])])].sort((one, other) => one - other);
  const beside = (hours) => {
    const { stipend: paid, income: both, tax: taxed } = core.assess({ ...answers, arbeidstimerPerUke: String(hours) }, lawDate);
    const program = paid.afterReductions.perMonth.total;
    if (answers.timeloenn === undefined) return { total: program, row: [whole(program)] };
    const account = taxed.income === "stipend_and_wage" ? [whole(taxed.nettoOrdinaryMonth)] : [];
    return { total: both.perMonth.total, row: [whole(program), part(both.perMonth.loenn), whole(both.perMonth.total), ...account] };
  };
  const rate = stipend.steps.find(({ id }) => id === "barnesats");
  // Those who soon turn 25 are told what comes then.
  const { foedselsdato: _born, ...ageless } = answers;
  const age = answers.foedselsdato ? yearsOn(answers.foedselsdato, amountsOn) : answers.alder;
  const grown = young && age >= 23 ? core.assess({ ...ageless, alder: 25 }, lawDate) : undefined;
  // With the wage beside it, where there is one.
  const both25 = Number(answers.arbeidstimerPerUke) > 0 ? grown?.income : undefined;
  const at25 = grown ? [whole((both25 ?? grown.stipend.afterReductions).perMonth.total)] : [];
  const then = unsure ? [] : changes.filter(({ kind, totalPerYear }) => kind === "date" && totalPerYear !== null);
  const months = plan && !unsure ? plan.rows : [];
  return {
    answers: answeredAmounts(answers),
    payslip,
    plain,
    /** How many of its lines are about a year. */
    yearly: young ? 2 : 1,
    details,
    // A tax that is not what one pays is not calculated for one.
    calculation: (netto ? stipend.steps : stipend.steps.slice(0, stipend.steps.findIndex(({ id }) => id === "inntekt"))).map(({ value }) => value),
    plan: months.length > 0 ? [...months.map(({ total }) => part(total)), whole(plan.sum.total)] : [],
    // How many days a month pays is told where its amount hangs on them.
    days: months.map(({ month, weekdays, stipendDays }) => (answers.utbetaling === "dag" || weekdays < weekdaysOf(month) ? stipendDays : null)),
    hours: worked.flatMap((hours) => beside(hours).row),
    // A day has the amount of a month; the package tells the year's to the øre.
    changes: then.map(({ totalPerYear }) => ({ ...whole(totalPerYear / 12), within: 0.501 })),
    // Beside a no, an amount would be heard as a promise.
    spoken: conclusion === "unlikely" ? [] : [whole(after.perMonth.total)],
    sentences: [
      ...at25,
      ...(netto ? [whole(tax.nettoJune), whole(tax.nettoDecember)] : []),
      whole(rate.value),
      whole(beside(0).total),
      whole(beside(HALF).total),
      // The package tells the year's to the øre.
      exact(perYear.total / 1950, 0.0051),
      ...(months.length > 0 ? [whole(plan.sum.total)] : []),
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
  compare("answers", seen.answers.flatMap(unit), wanted.answers);
  const cells = seen.details.flat().filter((text) => text !== "–");
  compare("payslip", seen.payslip.flatMap(([text]) => unit(text)), wanted.payslip);
  // Each sum is what stands above it, from the sum before it on.
  let above = 0;
  for (const [text, sum] of seen.payslip) {
    const amount = read(unit(text)[0], lang);
    if (sum && amount !== above) wrong.push(`the payslip comes to ${above} and says ${amount}`);
    if (!sum) above += amount;
  }
  compare("in words", seen.plain.flatMap(unit), wanted.plain);
  // The month in words is the payslip's own, line by line, and then what is left of it.
  const lines = seen.payslip.filter(([, sum]) => !sum).map(([text]) => unit(text)[0]);
  const worded = seen.plain.slice(wanted.yearly).map((text) => unit(text).at(-1));
  const left = worded.length > lines.length ? unit(seen.payslip.at(-1)[0]) : [];
  if (worded.join() !== [...lines, ...left].join()) wrong.push(`in words it is ${worded} and not ${lines} and ${left}`);
  const rows = seen.plan.map(([, total]) => read(total, lang));
  const sum = rows.pop() ?? 0;
  if (rows.reduce((one, other) => one + other, 0) !== sum) wrong.push(`the plan does not come to ${sum}`);
  compare("details", cells, flat(wanted.details));
  compare("plan", seen.plan.map(([, total]) => total), wanted.plan);
  compare("hours", seen.hours, wanted.hours);
  compare("read aloud", unit(seen.spoken), wanted.spoken);
  compare("sentences", seen.sentences.flatMap(unit), wanted.sentences);
  compare("changes", seen.changes.flatMap(unit), wanted.changes);
  const told = seen.plan.slice(0, -1).map(([note]) => note.match(DAYS[lang])?.[1] ?? "").join();
  if (told !== wanted.days.join()) wrong.push(`days of the plan: ${told} and not ${wanted.days}`);

  if (seen.calculation.length !== wanted.calculation.length) wrong.push(`calculation: ${seen.calculation.length} lines and not ${wanted.calculation.length}`);
  for (const [index, value] of wanted.calculation.entries()) {
    const text = seen.calculation[index] ?? "";
    const number = unit(text)[0] ?? text;
    // Two thirds are written as the law writes them, and a half as a number.
    const exact = value === "1/2" ? 0.5 : Number(value);
    const right = value === "2/3" ? /^(to tredeler|to tredelar|two thirds)$/.test(text) : Math.abs(read(number, lang) - exact) < 1e-7;
    if (!right) wrong.push(`calculation ${index}: “${text}” and not ${value}`);
  }

  // No amount stands anywhere else.
  const counted = ["answers", "payslip", "plain", "sentences", "changes", "calculation", "spoken"].flatMap((place) => [seen[place]].flat(2).filter((text) => typeof text === "string").flatMap(unit)).length;
  const all = seen.everything.flatMap(unit).length;
  if (all !== counted) wrong.push(`${all} amounts on the page, of which ${counted} are looked at: ${seen.everything.filter((text) => unit(text).length > 0).join(" | ")}`);
  return wrong;
}
