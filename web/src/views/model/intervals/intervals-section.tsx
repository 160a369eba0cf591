import { useMemo } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, leadTimeValuesOf } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { IntervalsChart } from "./intervals-chart.tsx";
import { IntervalsTable } from "./intervals-table.tsx";
import { intervalsTexts } from "./texts.ts";

/** The section on the intervals of the late departures of an hour, and their coverage. */
export function IntervalsSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(intervalsTexts);
  const { format } = useLanguage();
  const leadTimes = useMemo(
    () => leadTimeValuesOf(backTest, ({ lateDepartures }) => lateDepartures),
    [backTest],
  );
  const [first] = leadTimes;
  if (first === undefined) {
    return (
      <Section name="intervals">
        <MissingBackTest backTest={backTest} content="intervals" />
      </Section>
    );
  }
  const share = (value: number) => format.percent(value, 1);
  const hour = leadTimes.find(({ name }) => name === "hour")?.value;
  return (
    <Section name="intervals" lead={texts.lead(format.percent(first.value.level))}>
      {hour !== undefined && (
        <div>
          {texts.coverage(share(hour.coverage), share(hour.promised), format.count(hour.hours))}{" "}
          {texts.independent(share(hour.coverageIndependent), share(hour.promisedIndependent))} {texts.whole}
        </div>
      )}
      <IntervalsChart leadTimes={leadTimes} />
      <IntervalsTable leadTimes={leadTimes} />
    </Section>
  );
}
