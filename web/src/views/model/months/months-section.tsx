import { useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, monthsOf } from "../evaluated/back-test.ts";
import { MEASURE_NAMES, type Measure, monthsWon } from "../metrics/metrics.ts";
import { Choice } from "../section/choice.tsx";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { LongerDelays } from "./longer-delays.tsx";
import { MonthsChart } from "./months-chart.tsx";
import { PooledTable } from "./pooled-table.tsx";
import { monthsTexts } from "./texts.ts";

/** The back-test by month and lead time, against the baseline. */
export function MonthsSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const [measure, setMeasure] = useState<Measure>("rocAuc");
  const { language } = useLanguage();
  if (monthsOf(backTest).length === 0) {
    return (
      <Section name="months">
        <MissingBackTest backTest={backTest} asked="months" />
      </Section>
    );
  }
  const { name } = texts.measures[measure];
  const won = monthsWon(backTest, measure);
  return (
    <Section name="months" lead={texts.lead}>
      <Choice<Measure>
        label={texts.measure}
        options={MEASURE_NAMES.map((value) => ({ value, name: texts.measures[value].name }))}
        value={measure}
        onChange={setMeasure}
      />
      {won !== undefined && <div role="status">{texts.won(won.won, won.of, inSentence(name, language))}</div>}
      <MonthsChart backTest={backTest} measure={measure} />
      <PooledTable backTest={backTest} />
      <LongerDelays backTest={backTest} />
    </Section>
  );
}

/** A name within a sentence: small, but for ROC AUC and what is called after someone. */
function inSentence(name: string, language: string): string {
  return /^(ROC|Brier)/.test(name) ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
