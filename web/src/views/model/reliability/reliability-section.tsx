import { useMemo } from "react";
import { useTexts } from "../../../language/language.tsx";
import { type BackTest, withFigure } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { mostFlights } from "./reliability.ts";
import { ReliabilityChart } from "./reliability-chart.tsx";
import classes from "./reliability-section.module.css";
import { reliabilityTexts } from "./texts.ts";

/** Whether the probabilities can be taken at their word: a curve for each of the judged models, all to one scale. */
export function ReliabilitySection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(reliabilityTexts);
  const curves = useMemo(() => withFigure(backTest, ({ reliability }) => reliability), [backTest]);
  const most = mostFlights(curves.map(({ figure }) => figure));
  if (curves.length === 0) {
    return (
      <Section name="reliability">
        <MissingBackTest backTest={backTest} asked="reliability" />
      </Section>
    );
  }
  return (
    <Section name="reliability" lead={texts.lead}>
      <div className={classes.curves}>
        {curves.map(({ name, figure }) => (
          <ReliabilityChart key={name} name={name} bins={figure} mostFlights={most} />
        ))}
      </div>
    </Section>
  );
}
