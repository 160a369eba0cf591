import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import { airportTime } from "../airport-time.ts";
import type { ActiveModel } from "../answers.ts";
import { Facts } from "../facts.tsx";
import { useActiveModels } from "../queries.ts";
import { nowTexts } from "../texts.ts";
import classes from "./models-panel.module.css";

/** The active version of each model, with the previous version and the shadow version. */
export function ModelsPanel({ timeZone }: { readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const models = useActiveModels();
  return (
    <Panel title={texts.models}>
      <QueryView query={models} height={240}>
        {({ models: active }) =>
          active.map((model) => <ModelFacts key={model.name} model={model} timeZone={timeZone} />)
        }
      </QueryView>
    </Panel>
  );
}

function ModelFacts({ model, timeZone }: { readonly model: ActiveModel; readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const { kind, version, since, previous, shadow } = model;
  const local = airportTime(since, timeZone);
  return (
    <div className={classes.model}>
      <h3 className={classes.name}>{texts[kind]}</h3>
      <Facts
        columns={2}
        facts={[
          { name: texts.version, value: <Version of={version} /> },
          { name: texts.since, value: `${format.shortDate(local)} ${format.time(local)}` },
          ...(previous === null ? [] : [{ name: texts.previous, value: <Version of={previous} /> }]),
          ...(shadow === null ? [] : [shadowFact(shadow)]),
        ]}
      />
    </div>
  );

  function shadowFact({ version, compared, disagreed, meanDifference }: NonNullable<typeof shadow>) {
    const count = (value: number) => format.count(value);
    const decisions =
      compared === 0
        ? texts.notCompared
        : texts.disagreement(count(disagreed), count(compared), format.percent(disagreed / compared, 1));
    const mean =
      meanDifference === null ? "" : `; ${texts.meanDifference(format.number(100 * meanDifference, 2))}`;
    return { name: texts.shadow, value: <Version of={version} />, more: decisions + mean, isWide: true };
  }
}

function Version({ of }: { readonly of: string }) {
  return <code title={of}>{of.slice(0, 8)}</code>;
}
