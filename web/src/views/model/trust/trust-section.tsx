import { useLanguage, useTexts } from "../../../language/language.tsx";
import { backTestOf, flightsJudged, type Model, monthsOf } from "../evaluated/back-test.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { TrustFigures } from "./headline-metrics.tsx";
import { Limits } from "./limits.tsx";
import { trustTexts } from "./texts.ts";

/** In plain words: what a planner has to know of the model, and what the model cannot. */
export function TrustSection({ model }: { readonly model: Model }) {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const backTest = backTestOf(model);
  const months = monthsOf(backTest);
  const flights = flightsJudged(backTest);
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
        <TrustFigures backTest={backTest} hour={backTest.hour} />
      )}
      <Limits model={model} />
    </Section>
  );
}
