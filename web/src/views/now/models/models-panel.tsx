import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import { airportTime } from "../airport-time.ts";
import type { ActiveModel } from "../answers.ts";
import { Facts } from "../facts.tsx";
import { useServedModels } from "../queries.ts";
import { nowTexts } from "../texts.ts";
import classes from "./models-panel.module.css";

/** Which version of each model answers, since when, what was before, and what answers beside it unseen. */
export function ModelsPanel({ timeZone }: { readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const models = useServedModels();
  return (
    <Panel title={texts.models}>
      <QueryView query={models} height={240}>
        {({ models: slots }) => slots.map((slot) => <Slot key={slot.name} slot={slot} timeZone={timeZone} />)}
      </QueryView>
    </Panel>
  );
}

function Slot({ slot, timeZone }: { readonly slot: ActiveModel; readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const { kind, version, since, previous, shadow } = slot;
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
    const told =
      compared === 0
        ? texts.notCompared
        : texts.disagreement(count(disagreed), count(compared), format.percent(disagreed / compared, 1));
    const mean =
      meanDifference === null ? "" : `; ${texts.meanDifference(format.number(100 * meanDifference, 2))}`;
    return { name: texts.shadow, value: <Version of={version} />, more: told + mean, isWide: true };
  }
}

function Version({ of }: { readonly of: string }) {
  return <code title={of}>{of.slice(0, 8)}</code>;
}
