import { useLanguage, useTexts } from "../../../language/language.tsx";
import { backTestOf, flightsEvaluated, type Model, monthsOf } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { HeadlineMetrics } from "./headline-metrics.tsx";
import { Limits } from "./limits.tsx";
import { trustTexts } from "./texts.ts";

/** The section for planners: how good the forecasts are, and what the model cannot know. */
export function TrustSection({ model }: { readonly model: Model }) {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const backTest = backTestOf(model);
  const months = monthsOf(backTest);
  const flights = flightsEvaluated(backTest);
  const span = [...new Set([months[0], months[months.length - 1]])].flatMap((month) =>
    month === undefined ? [] : [format.month(month)],
  );
  return (
    <Section
      name="trust"
      {...(span.length > 0 && {
        lead: texts.how(flights === undefined ? undefined : format.count(flights), span.join(" – ")),
      })}
    >
      {backTest.hour === undefined ? (
        <MissingBackTest backTest={backTest} />
      ) : (
        <HeadlineMetrics backTest={backTest} hour={backTest.hour} />
      )}
      <Limits model={model} />
    </Section>
  );
}
