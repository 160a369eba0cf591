import { VisuallyHidden } from "@mantine/core";
import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { airportTime } from "../airport-time.ts";
import type { KnownHistory } from "../answers.ts";
import { Facts } from "../facts.tsx";
import classes from "./history-panel.module.css";
import { qualityOf } from "./history-quality.ts";
import { ReportHint } from "./report-hint.tsx";
import { historyTexts } from "./texts.ts";
import { Tick } from "./tick.tsx";

const LEAD_TIMES = ["hour", "day", "schedule"] as const;

/** The state of the history, how good it is for forecasts and, where it could be better, what to do. */
export function HistoryPanel({ history }: { readonly history: KnownHistory }) {
  const texts = useTexts(historyTexts);
  const quality = qualityOf(history);
  const { name, more } = texts.qualities[quality];
  return (
    <Panel title={texts.title}>
      {history.asOf !== null && <Behind asOf={history.asOf} timeZone={history.timeZone} />}
      <div className={classes.columns}>
        <div>
          <p className={classes.quality}>
            <Tick isTrue={quality === "fresh"} size={22} />
            {name}
          </p>
          <p className={classes.more}>{more}</p>
          <LeadTimes possible={history.leadTimes} />
        </div>
        <Known history={history} />
      </div>
      {quality !== "fresh" && <ReportHint now={history.now} isOpen={quality === "none"} />}
    </Panel>
  );
}

/** Until when the history is complete, while its database cannot be reached. */
function Behind({ asOf, timeZone }: { readonly asOf: string; readonly timeZone: string }) {
  const texts = useTexts(historyTexts);
  const { format } = useLanguage();
  const local = airportTime(asOf, timeZone);
  return (
    <p className={classes.behind} role="status">
      <strong>{texts.completeUntil(`${format.shortDate(local)} ${format.time(local)}`)}</strong> {texts.away}
    </p>
  );
}

function LeadTimes({ possible }: { readonly possible: KnownHistory["leadTimes"] }) {
  const texts = useTexts(historyTexts);
  const names = useTexts(leadTimeTexts);
  return (
    <div className={classes.leadTimes}>
      <h3>{texts.possible}</h3>
      <ul>
        {LEAD_TIMES.map((leadTime) => {
          const isPossible = possible.includes(leadTime);
          return (
            <li key={leadTime} className={isPossible ? undefined : classes.missing}>
              <Tick isTrue={isPossible} />
              {names[leadTime].name}
              <VisuallyHidden>: {isPossible ? texts.isPossible : texts.isNotPossible}</VisuallyHidden>
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
  const { flights, from, to, ageMinutes, delayedAndStillHere, keptOnDisk, arrivals } = history;
  const time = (local: string) => `${format.shortDate(local)} ${format.time(local)}`;
  return (
    <Facts
      columns={3}
      facts={[
        { name: texts.known, value: <strong>{format.count(flights)}</strong> },
        { name: texts.age, value: ageMinutes === null ? "–" : texts.ago(format.span(ageMinutes)) },
        { name: texts.stillHere, value: format.count(delayedAndStillHere) },
        { name: texts.stored, value: keptOnDisk ? texts.onDisk : texts.inMemory },
        ...(arrivals > 0 ? [{ name: texts.arrivals, value: format.count(arrivals) }] : []),
        ...(from === null || to === null
          ? []
          : [{ name: texts.span, value: texts.fromTo(time(from), time(to)), isWide: true }]),
      ]}
    />
  );
}
