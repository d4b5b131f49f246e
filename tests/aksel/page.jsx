// Aksel's own controls, as @navikt/ds-react draws them, with the texts of ours.

import { ArrowLeftIcon, ArrowUndoIcon, CheckmarkCircleFillIcon, ExternalLinkIcon, PencilIcon } from "@navikt/aksel-icons";
import {
  BodyLong, BodyShort, Button, Checkbox, Detail, ErrorMessage, ErrorSummary, ExpansionCard, Fieldset, FormSummary, GuidePanel, Heading, InlineMessage,
  Link, ProgressBar, Radio, RadioGroup, ReadMore, Select, Stepper, Table, Tag, Textarea, TextField, Theme, ToggleGroup, VStack,
} from "@navikt/ds-react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const text = (ours, selector) => (selector ? ours.querySelector(selector) : ours)?.textContent || undefined;
const all = (ours, selector) => [...ours.querySelectorAll(selector)];
const wrong = (ours, state) => (state.includes("error") ? text(ours, ".aksel-error-message") : undefined);

/** A question that is the heading of its step is one in Aksel's as well. */
const asked = (ours, selector) => (ours.querySelector(".kvp-heading") ? <Heading size="large" level="2">{text(ours, selector)}</Heading> : text(ours, selector));

const button = (variant, size, icon) => (ours) => <Button {...{ variant, size, icon }}>{text(ours)}</Button>;
const heading = (size) => (ours) => <Heading size={size} level="2">{text(ours)}</Heading>;
const message = (status) => (ours) => <InlineMessage status={status}>{text(ours)}</InlineMessage>;
const tag = (color) => (ours) => <Tag variant="moderate" size="small" data-color={color} icon={<CheckmarkCircleFillIcon />}>{text(ours)}</Tag>;

const field = (size) => (ours, state) => (
  <TextField size={size} label={asked(ours, "label")} description={text(ours, ".aksel-form-field__description")} error={wrong(ours, state)}
    htmlSize={ours.querySelector("input").size} defaultValue={ours.querySelector("input").value} />
);

const checkbox = (size) => (ours, state) => (
  <Checkbox size={size} description={text(ours, ".aksel-checkbox__description")} defaultChecked={state.includes("checked")}>{text(ours, "label")}</Checkbox>
);

const area = (size) => (ours) => (
  <Textarea size={size} label={text(ours, "label")} value={ours.querySelector("textarea").value} readOnly resize="vertical" minRows={12} maxRows={12} />
);

function radios(ours, state) {
  const choices = all(ours, ".aksel-radio").map((choice) => {
    const { value } = choice.querySelector("input");
    return <Radio key={value} value={value} description={text(choice, ".aksel-radio__description")}>{text(choice, "label")}</Radio>;
  });
  return (
    <RadioGroup legend={asked(ours, "legend")} description={text(ours, ".aksel-fieldset__description")} error={wrong(ours, state)}
      defaultValue={state.includes("checked") ? all(ours, "input")[0].value : ""}>{choices}</RadioGroup>
  );
}

const table = (labels) => (ours) => {
  const cells = (row) => all(row, "th, td").map((cell, index) => {
    const align = index > 0 ? "right" : "left";
    if (cell.matches("td")) return <Table.DataCell key={index} align={align}>{text(cell)}</Table.DataCell>;
    const size = cell.scope === "row" ? labels : "medium";
    return <Table.HeaderCell key={index} scope={cell.scope} align={align} textSize={size}>{text(cell)}</Table.HeaderCell>;
  });
  const rows = (part) => all(ours, `${part} tr`).map((row, index) => <Table.Row key={index} className={row.matches(".kvp-sum") ? "sum" : ""}>{cells(row)}</Table.Row>);
  return (
    <Table size="small">
      <Table.Header>{rows("thead")}</Table.Header>
      <Table.Body>{rows("tbody")}</Table.Body>
    </Table>
  );
};

/** The ground of what something stands in, around it. */
const Ground = ({ color, children }) => <div style={{ margin: "-1rem", padding: "1rem", background: `var(--ax-bg-${color})` }}>{children}</div>;

/** Each control, with the texts of ours, in a state. */
const CONTROLS = {
  "primary button": button("primary", "medium"),
  "secondary button": button("secondary", "medium"),
  "tertiary button": button("tertiary", "medium", <ArrowUndoIcon />),
  "small primary button": button("primary", "small"),
  "small secondary button": button("secondary", "small"),
  "small tertiary button": button("tertiary", "small"),
  "link that is a button": (ours) => <Link href="#"><ArrowLeftIcon />{text(ours)}</Link>,
  "link": (ours) => <BodyLong><Link href="tel:">{text(ours, "a[href^=tel]")}</Link></BodyLong>,
  "link to another site": (ours) => <Detail><Link href="#" inlineText>{ours.querySelector("a").firstChild.textContent}<ExternalLinkIcon /></Link></Detail>,
  "text field": field("medium"),
  "small text field": field("small"),
  "label of a small field": field("small"),
  "small error message": (ours) => <ErrorMessage size="small" showIcon>{text(ours)}</ErrorMessage>,
  "select": (ours, state) => (
    <Select size="small" label={text(ours, "label")} error={wrong(ours, state)} defaultValue={ours.querySelector("select").value}>
      {all(ours, "option").map(({ value, textContent }) => <option key={value} value={value}>{textContent}</option>)}
    </Select>
  ),
  "radio group": radios,
  "toggle group": (ours) => (
    <ToggleGroup size="small" value={ours.querySelector("[data-selected=true] input")?.value ?? ""} onChange={() => {}}>
      {all(ours, "label").map((choice) => <ToggleGroup.Item key={text(choice)} value={choice.querySelector("input").value} label={text(choice)} />)}
    </ToggleGroup>
  ),
  "checkbox": checkbox("medium"),
  "small checkbox": checkbox("small"),
  "read more": (ours, state) => (
    <ReadMore header={text(ours, "button")} defaultOpen={state.includes("open")}>
      <VStack gap="space-12">{all(ours, "p").map((paragraph) => <BodyLong key={text(paragraph)}>{text(paragraph)}</BodyLong>)}</VStack>
    </ReadMore>
  ),
  "error summary": (ours) => (
    <ErrorSummary heading={text(ours, ".aksel-error-summary__heading")}>
      {all(ours, "li").map((item) => <ErrorSummary.Item key={text(item)} href="#">{text(item)}</ErrorSummary.Item>)}
    </ErrorSummary>
  ),
  "warning": message("warning"),
  "information": message("info"),
  "success tag": tag("success"),
  "info tag": tag("info"),
  "warning tag": tag("warning"),
  "neutral tag": tag("neutral"),
  "smallest tag": (ours) => <Tag variant="moderate" size="xsmall" data-color="info">{text(ours)}</Tag>,
  "table": (ours) => <Ground color="raised">{table("medium")(ours)}</Ground>,
  "small table": table("small"),
  "progress bar": (ours) => <ProgressBar value={Number(ours.querySelector("rect").getAttribute("width"))} valueMax={Number(ours.getAttribute("viewBox").split(" ")[2])} aria-label="progress" />,
  "guide panel": (ours) => <GuidePanel poster><BodyLong>{text(ours)}</BodyLong></GuidePanel>,
  "form summary": (ours) => (
    <FormSummary>
      <FormSummary.Answers>
        {all(ours, ".aksel-form-summary__answer").map((answer) => (
          <FormSummary.Answer key={text(answer, "dt")}>
            <FormSummary.Label>{text(answer, "dt")}</FormSummary.Label>
            <FormSummary.Value>{text(answer, "dd")}</FormSummary.Value>
          <dd className="change"><Link href="#"><PencilIcon />{text(answer, "button")}</Link></dd>
          </FormSummary.Answer>
        ))}
      </FormSummary.Answers>
    </FormSummary>
  ),
  "legend": (ours) => <Fieldset size="small" legend={text(ours)}>{null}</Fieldset>,
  "text to copy": area("medium"),
  "small text to copy": area("small"),
  "expansion card": (ours, state) => (
    <ExpansionCard size="small" defaultOpen={state.includes("open")}>
      <ExpansionCard.Header>
        <ExpansionCard.Title size="small">{text(ours, ".aksel-expansioncard__title")}</ExpansionCard.Title>
        {all(ours, ".aksel-link-panel__description").map((about) => <ExpansionCard.Description key="about">{text(about)}</ExpansionCard.Description>)}
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-12">
          <BodyLong as="ul" className="points">{all(ours, ".kvp-points > li").map((point) => <li key={text(point)}>{text(point)}</li>)}</BodyLong>
          {all(ours, ".kvp-prose > p").map((paragraph) => <BodyLong key={text(paragraph)}>{text(paragraph)}</BodyLong>)}
        </VStack>
      </ExpansionCard.Content>
    </ExpansionCard>
  ),
  "stepper": (ours) => {
    const steps = all(ours, ".aksel-stepper__step");
    return (
      <Ground color="raised">
        <Stepper activeStep={steps.findIndex(({ dataset }) => dataset.active === "true") + 1}>
          {steps.map((step) => (
            <Stepper.Step key={text(step)} as="button" completed={step.matches(":has(.aksel-stepper__circle--success)")} interactive={step.dataset.interactive === "true"}>
              {text(step, ".aksel-stepper__content")}
            </Stepper.Step>
          ))}
        </Stepper>
      </Ground>
    );
  },
  "smallest heading": (ours) => <Ground color="accent-soft"><Heading size="xsmall" level="2">{text(ours, ".aksel-heading")}</Heading></Ground>,
  "large heading": heading("large"),
  "medium heading": heading("medium"),
  "small heading": heading("small"),
  "large text": (ours) => <BodyLong size="large">{text(ours)}</BodyLong>,
  "text": (ours) => <BodyLong>{text(ours)}</BodyLong>,
  "small text": (ours) => <BodyShort size="small">{text(ours)}</BodyShort>,
  "short text": (ours) => <BodyShort>{text(ours)}</BodyShort>,
  "detail": (ours) => <Detail>{text(ours)}</Detail>,
};

const purpose = document.querySelector("#purpose");
const root = createRoot(document.querySelector("#page"));
let drawn = 0;

/** Draws a control with the texts of ours, as wide as ours, and as far from the edges of the pixels. */
window.draw = ({ control, state, theme, markup, part, width, fraction, css }) => {
  const ours = document.createElement("template");
  ours.innerHTML = markup;
  purpose.textContent = css;
  drawn += 1;
  const it = CONTROLS[control](ours.content.firstElementChild, state);
  flushSync(() => root.render(<Theme key={drawn} theme={theme}><div id="stage" style={{ inlineSize: width }}>{it}</div></Theme>));
  const stage = document.querySelector("#stage");
  const whole = stage.firstElementChild;
  const cut = part ? whole.querySelector(part) : whole;
  const { x, y } = cut.getBoundingClientRect();
  Object.assign(stage.style, { insetInlineStart: `${16 + fraction.x - x}px`, insetBlockStart: `${16 + fraction.y - y}px` });
  return cut;
};
