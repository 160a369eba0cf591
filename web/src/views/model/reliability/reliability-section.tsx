import { useMemo } from "react";
import { useTexts } from "../../../language/language.tsx";
import { type BackTest, valuesOf } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { mostFlights } from "./reliability.ts";
import { ReliabilityChart } from "./reliability-chart.tsx";
import classes from "./reliability-section.module.css";
import { reliabilityTexts } from "./texts.ts";

/** The section on the reliability of the probabilities: a curve for each evaluated model, all on one scale. */
export function ReliabilitySection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(reliabilityTexts);
  const curves = useMemo(() => valuesOf(backTest, ({ reliability }) => reliability), [backTest]);
  const largestBin = mostFlights(curves.map(({ value }) => value));
  if (curves.length === 0) {
    return (
      <Section name="reliability">
        <MissingBackTest backTest={backTest} content="reliability" />
      </Section>
    );
  }
  return (
    <Section name="reliability" lead={texts.lead}>
      <div className={classes.curves}>
        {curves.map(({ name, value }) => (
          <ReliabilityChart key={name} name={name} bins={value} mostFlights={largestBin} />
        ))}
      </div>
    </Section>
  );
}
