import { useMemo, useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useNetwork } from "../../../service/queries.ts";
import { type BackTest, type Judged, withFigure } from "../evaluated/back-test.ts";
import { Choice } from "../section/choice.tsx";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { modelTexts } from "../texts.ts";
import { airlineErrors, FEWEST_FLIGHTS, summarizeAirlines } from "./airlines.ts";
import { AirlinesChart } from "./airlines-chart.tsx";
import { AirlinesTable } from "./airlines-table.tsx";
import { airlinesTexts } from "./texts.ts";

/** What was forecast of each airline and what came, for a chosen lead time. */
export function AirlinesSection({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(airlinesTexts);
  const { judged, leadTime } = useTexts(modelTexts);
  const names = useAirlineNames();
  const choices = useMemo(() => withFigure(backTest, ({ airlines }) => airlines), [backTest]);
  const [wanted, setWanted] = useState<Judged>("hour");
  const chosen = choices.find(({ name }) => name === wanted) ?? choices[0];
  const airlines = useMemo(
    () => (chosen === undefined ? [] : airlineErrors(chosen.figure, names)),
    [chosen, names],
  );
  if (chosen === undefined || airlines.length === 0) {
    return (
      <Section name="airlines">
        <MissingBackTest backTest={backTest} asked="airlines" />
      </Section>
    );
  }
  return (
    <Section name="airlines" lead={texts.lead}>
      <Choice<Judged>
        label={leadTime}
        options={choices.map(({ name }) => ({ value: name, name: judged[name].name }))}
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
  const { judged, within, furthest } = summary;
  return (
    <>
      {texts.summary(judged, within, FEWEST_FLIGHTS)}{" "}
      {texts.furthest(
        furthest.name,
        format.percent(furthest.forecast, 1),
        format.percent(furthest.observed, 1),
      )}
    </>
  );
}

/** Names by ICAO code, as far as they are known yet: without them airlines go by their codes. */
function useAirlineNames(): ReadonlyMap<string, string> {
  const network = useNetwork().data;
  return useMemo(() => new Map((network?.airlines ?? []).map(({ code, name }) => [code, name])), [network]);
}
