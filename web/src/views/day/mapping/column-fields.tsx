import { NativeSelect } from "@mantine/core";
import "../../../style/inputs.ts";
import type { ReactNode } from "react";
import { useTexts } from "../../../language/language.tsx";
import type { ColumnChoices } from "./column-choices.ts";
import type { SampledColumn } from "./guess-choices.ts";
import classes from "./mapping.module.css";
import { mappingTexts } from "./texts.ts";

/** The values of a column that are shown: at a chosen one, and in the list to choose from. */
const [SHOWN_VALUES, LISTED_VALUES] = [4, 2];
/** The characters of a value that are shown. */
const MAX_LENGTH = 24;

type ColumnField = keyof ReturnType<typeof useTexts<typeof mappingTexts.departures.en>>["fields"];

/** A field for each meaning: a list of the columns, each with some of its values. */
export function ColumnFields({
  columns,
  choices,
  airport,
  onChange,
}: {
  readonly columns: readonly SampledColumn[];
  readonly choices: ColumnChoices;
  /** The name of the airport that the page shows. */
  readonly airport: string | undefined;
  onChange(change: Partial<ColumnChoices>): void;
}) {
  const texts = useTexts(mappingTexts);
  const { timeForm } = choices;
  const list = columns.map(({ header, values }) => ({
    value: header,
    label: [header, valuesOf(values, LISTED_VALUES)].filter(Boolean).join(" · "),
  }));
  const column = (
    choice: keyof ColumnChoices,
    { none = texts.choose, label = choice }: { readonly none?: string; readonly label?: string } = {},
  ) => {
    const value = choices[choice];
    const chosen = columns.find(({ header }) => header === value);
    const sample = chosen && valuesOf(chosen.values, SHOWN_VALUES);
    return (
      <NativeSelect
        label={texts.fields[label as ColumnField]}
        description={chosen && (sample === "" ? texts.empty : texts.sample(sample ?? ""))}
        inputWrapperOrder={["label", "input", "description"]}
        value={value}
        data={[{ value: "", label: none }, ...list]}
        onChange={({ currentTarget }) =>
          onChange({
            [choice]: currentTarget.value,
            ...(choice === "cancelled" && { cancelledValue: "" }),
          })
        }
      />
    );
  };
  const select = <Choice extends "timeForm" | "dates" | "zone">(
    choice: Choice,
    words: Readonly<Record<ColumnChoices[Choice], string>>,
  ) => (
    <NativeSelect
      label={texts[choice]}
      value={choices[choice]}
      data={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
      onChange={({ currentTarget }) => onChange({ [choice]: currentTarget.value })}
    />
  );
  const optional = { none: texts.none };
  return (
    <div className={classes.groups}>
      <Fields title={texts.needed}>
        {column("airline")}
        {column("other")}
        {column("own", { none: texts.ofPage(airport ?? texts.thisAirport) })}
      </Fields>
      <Fields title={texts.time}>
        {select("timeForm", texts.timeForms)}
        {timeForm === "one" && column("date", { label: "dateTime" })}
        {timeForm === "two" && column("date")}
        {timeForm === "parts" && (
          <>
            {column("year")}
            {column("month")}
            {column("day")}
          </>
        )}
        {timeForm !== "one" && column("time")}
        {timeForm !== "parts" && select("dates", texts.orders)}
        {select("zone", texts.zones)}
      </Fields>
      <Fields title={texts.optional}>
        {column("flight", optional)}
        {column("flightType", optional)}
        {column("registration", optional)}
        {column("cancelled", optional)}
        {choices.cancelled !== "" && (
          <NativeSelect
            label={texts.fields.cancelledValue}
            value={choices.cancelledValue}
            data={[
              { value: "", label: texts.yesOrNo },
              ...cancelledValues(columns, choices).map((value) => ({ value, label: value })),
            ]}
            onChange={({ currentTarget }) => onChange({ cancelledValue: currentTarget.value })}
          />
        )}
      </Fields>
    </div>
  );
}

function Fields({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.fields}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Returns the values to choose from, also one that the first rows do not have. */
function cancelledValues(
  columns: readonly SampledColumn[],
  { cancelled, cancelledValue }: ColumnChoices,
): readonly string[] {
  const values = columns.find(({ header }) => header === cancelled)?.values ?? [];
  return [...new Set([...values, cancelledValue])].filter((value) => value !== "");
}

function valuesOf(values: readonly string[], count: number): string {
  const shown = values.slice(0, count).map((value) => {
    return value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value;
  });
  return `${shown.join(", ")}${values.length > count ? ", …" : ""}`;
}
