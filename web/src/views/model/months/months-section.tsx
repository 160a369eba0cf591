import { useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, monthsOf } from "../evaluated/back-test.ts";
import { METRIC_NAMES, type MetricName, monthsWon } from "../metrics/metrics.ts";
import { Choice } from "../section/choice.tsx";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { LongerDelays } from "./longer-delays.tsx";
import { MonthsChart } from "./months-chart.tsx";
import { PooledTable } from "./pooled-table.tsx";
import { monthsTexts } from "./texts.ts";

/** The section on the back-test: by month and lead time, compared with the baseline. */
export function MonthsSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const [metric, setMetric] = useState<MetricName>("rocAuc");
  const { language } = useLanguage();
  if (monthsOf(backTest).length === 0) {
    return (
      <Section name="months">
        <MissingBackTest backTest={backTest} content="months" />
      </Section>
    );
  }
  const { name } = texts.metrics[metric];
  const won = monthsWon(backTest, metric);
  return (
    <Section name="months" lead={texts.lead}>
      <Choice<MetricName>
        label={texts.metric}
        options={METRIC_NAMES.map((value) => ({ value, name: texts.metrics[value].name }))}
        value={metric}
        onChange={setMetric}
      />
      {won !== undefined && <div role="status">{texts.won(won.won, won.of, inSentence(name, language))}</div>}
      <MonthsChart backTest={backTest} metric={metric} />
      <PooledTable backTest={backTest} />
      <LongerDelays backTest={backTest} />
    </Section>
  );
}

/** Writes the name of a metric within a sentence: with a small first letter, except for ROC AUC and a person's name. */
function inSentence(name: string, language: string): string {
  return /^(ROC|Brier)/.test(name) ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
