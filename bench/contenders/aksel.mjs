// What one would draw with React and Aksel: questions as the guide has them, a date among them, and a first answer.

import { Button } from "@navikt/ds-react/Button";
import { DatePicker, useDatepicker } from "@navikt/ds-react/DatePicker";
import { Radio, RadioGroup } from "@navikt/ds-react/Radio";
import { TextField } from "@navikt/ds-react/TextField";
import { Heading } from "@navikt/ds-react/Typography";
import { createElement as h, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";

const QUESTIONS = [["Har du lovlig opphold i Norge?", ["Ja", "Nei", "Vet ikke"]], ["Har du nedsatt arbeidsevne?", ["Ja", "Nei", "Vet ikke"]]];

function Form({ answer }) {
  const { datepickerProps, inputProps } = useDatepicker();
  useLayoutEffect(() => globalThis.answered?.(answer));
  return h("form", null,
    h(Heading, { level: "2", size: "large" }, "Kvalifiseringsprogrammet"),
    h(DatePicker, datepickerProps, h(DatePicker.Input, { ...inputProps, label: "Når er du født?" })),
    QUESTIONS.map(([legend, choices]) => h(RadioGroup, { key: legend, legend }, choices.map((choice) => h(Radio, { key: choice, value: choice }, choice)))),
    h(TextField, { label: "Hvor mange barn forsørger du?", inputMode: "numeric" }),
    h(Button, { type: "button" }, "Neste"),
    h("output", null, answer));
}

/** Draws the form with an answer, and says so once it is in the page. */
export const draw = (answer) => createRoot(document.querySelector("#drawn")).render(h(Form, { answer }));
