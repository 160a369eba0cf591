import { VisuallyHidden } from "@mantine/core";
import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import type { KnownHistory } from "../answers.ts";
import { Facts } from "../facts.tsx";
import classes from "./history-panel.module.css";
import { qualityOf } from "./history-quality.ts";
import { ReportHint } from "./report-hint.tsx";
import { historyTexts } from "./texts.ts";
import { Tick } from "./tick.tsx";

const LEAD_TIMES = ["hour", "day", "schedule"] as const;

/** What forecasts stand on, how good that is and, where it could be better, what to do. */
export function HistoryPanel({ history }: { readonly history: KnownHistory }) {
  const texts = useTexts(historyTexts);
  const judgement = qualityOf(history);
  const { name, more } = texts.judgements[judgement];
  return (
    <Panel title={texts.title}>
      <div className={classes.columns}>
        <div>
          <p className={classes.judgement}>
            <Tick isSo={judgement === "fresh"} size={22} />
            {name}
          </p>
          <p className={classes.more}>{more}</p>
          <Leads possible={history.leadTimes} />
        </div>
        <Known history={history} />
      </div>
      {judgement !== "fresh" && <ReportHint now={history.now} isOpen={judgement === "none"} />}
    </Panel>
  );
}

function Leads({ possible }: { readonly possible: KnownHistory["leadTimes"] }) {
  const texts = useTexts(historyTexts);
  const names = useTexts(leadTimeTexts);
  return (
    <div className={classes.leads}>
      <h3>{texts.possible}</h3>
      <ul>
        {LEAD_TIMES.map((leadTime) => {
          const canBe = possible.includes(leadTime);
          return (
            <li key={leadTime} className={canBe ? undefined : classes.missing}>
              <Tick isSo={canBe} />
              {names[leadTime].name}
              <VisuallyHidden>: {canBe ? texts.canBe : texts.cannotBe}</VisuallyHidden>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Known({ history }: { readonly history: KnownHistory }) {
  const texts = useTexts(historyTexts);
  const { format } = useLanguage();
  const { flights, from, to, ageMinutes, delayedAndStillHere, keptOnDisk } = history;
  const time = (local: string) => `${format.shortDate(local)} ${format.time(local)}`;
  return (
    <Facts
      columns={3}
      facts={[
        { name: texts.known, value: <strong>{format.count(flights)}</strong> },
        { name: texts.age, value: ageMinutes === null ? "–" : texts.ago(format.span(ageMinutes)) },
        { name: texts.stillHere, value: format.count(delayedAndStillHere) },
        { name: texts.kept, value: keptOnDisk ? texts.onDisk : texts.inMemory },
        ...(from === null || to === null
          ? []
          : [{ name: texts.span, value: texts.fromTo(time(from), time(to)), isWide: true }]),
      ]}
    />
  );
}
