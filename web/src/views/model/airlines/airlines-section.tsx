import { useMemo, useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useNetwork } from "../../../service/queries.ts";
import { type BackTest, type EvaluatedModel, valuesOf } from "../evaluated/back-test.ts";
import { Choice } from "../section/choice.tsx";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { modelTexts } from "../texts.ts";
import { airlineErrors, MIN_FLIGHTS, summarizeAirlines } from "./airlines.ts";
import { AirlinesChart } from "./airlines-chart.tsx";
import { AirlinesTable } from "./airlines-table.tsx";
import { airlinesTexts } from "./texts.ts";

/** The section that compares forecasts and outcomes by airline, for the model that is chosen. */
export function AirlinesSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(airlinesTexts);
  const { evaluated, leadTime } = useTexts(modelTexts);
  const names = useAirlineNames();
  const choices = useMemo(() => valuesOf(backTest, ({ airlines }) => airlines), [backTest]);
  const [wanted, setWanted] = useState<EvaluatedModel>("hour");
  const chosen = choices.find(({ name }) => name === wanted) ?? choices[0];
  const airlines = useMemo(
    () => (chosen === undefined ? [] : airlineErrors(chosen.value, names)),
    [chosen, names],
  );
  if (chosen === undefined || airlines.length === 0) {
    return (
      <Section name="airlines">
        <MissingBackTest backTest={backTest} content="airlines" />
      </Section>
    );
  }
  return (
    <Section name="airlines" lead={texts.lead}>
      <Choice<EvaluatedModel>
        label={leadTime}
        options={choices.map(({ name }) => ({ value: name, name: evaluated[name].name }))}
        value={chosen.name}
        onChange={setWanted}
      />
      <div role="status">
        <Summary airlines={airlines} />
      </div>
      <AirlinesChart airlines={airlines} name={chosen.name} />
      <AirlinesTable airlines={airlines} />
    </Section>
  );
}

function Summary({ airlines }: { readonly airlines: ReturnType<typeof airlineErrors> }) {
  const texts = useTexts(airlinesTexts);
  const { format } = useLanguage();
  const summary = summarizeAirlines(airlines);
  if (summary === undefined) return null;
  const { evaluated, within, furthest } = summary;
  return (
    <>
      {texts.summary(evaluated, within, MIN_FLIGHTS)}{" "}
      {texts.furthest(
        furthest.name,
        format.percent(furthest.forecast, 1),
        format.percent(furthest.observed, 1),
      )}
    </>
  );
}

/** Returns the names of the airlines by ICAO code; none until they have loaded. */
function useAirlineNames(): ReadonlyMap<string, string> {
  const network = useNetwork().data;
  return useMemo(() => new Map((network?.airlines ?? []).map(({ code, name }) => [code, name])), [network]);
}
