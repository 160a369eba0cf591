import { useMemo } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, leadsWith } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { IntervalsChart } from "./intervals-chart.tsx";
import { IntervalsTable } from "./intervals-table.tsx";
import { intervalsTexts } from "./texts.ts";

/** How far the ranges of how many flights of an hour will be late can be trusted. */
export function IntervalsSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(intervalsTexts);
  const { format } = useLanguage();
  const leads = useMemo(() => leadsWith(backTest, ({ lateDepartures }) => lateDepartures), [backTest]);
  const [first] = leads;
  if (first === undefined) {
    return (
      <Section name="intervals">
        <MissingBackTest backTest={backTest} asked="intervals" />
      </Section>
    );
  }
  const share = (value: number) => format.percent(value, 1);
  const hour = leads.find(({ name }) => name === "hour")?.figure;
  return (
    <Section name="intervals" lead={texts.lead(format.percent(first.figure.level))}>
      {hour !== undefined && (
        <div>
          {texts.told(share(hour.coverage), share(hour.promised), format.count(hour.hours))}{" "}
          {texts.independent(share(hour.coverageIndependent), share(hour.promisedIndependent))} {texts.whole}
        </div>
      )}
      <IntervalsChart leads={leads} />
      <IntervalsTable leads={leads} />
    </Section>
  );
}
