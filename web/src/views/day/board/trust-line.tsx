import { mainLeadTime, measuredLead } from "../../../flights/trust/back-tested.ts";
import { Trust, TrustLink } from "../../../flights/trust/trust.tsx";
import { trustTexts } from "../../../flights/trust/trust-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useModel } from "../../../service/queries.ts";
import type { DayRow } from "../rows/day-board.ts";
import { typicalAlarm } from "./alarms/alarm-outcomes.ts";
import classes from "./board-view.module.css";
import { boardTexts } from "./texts.ts";
import type { BoardShown } from "./use-board.ts";

/** How far the forecasts of the day can be trusted: the back-test of their most frequent lead time. */
export function TrustLine({ shown: { dayRows, threshold } }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { mainly } = useTexts(trustTexts);
  const { format } = useLanguage();
  const { data: model } = useModel("operational");
  const measured = ({ forecast: { leadTime } }: DayRow) =>
    model === undefined ? leadTime : measuredLead(model, leadTime);
  const main = mainLeadTime(dayRows.map(measured));
  if (main === undefined) return null;
  const rows = dayRows.filter((row) => measured(row) === main.leadTime);
  return (
    <p className={classes.trust}>
      <strong>{texts.trust}</strong>{" "}
      <Trust leadTime={main.leadTime} probability={typicalAlarm(rows, threshold)} withDays />{" "}
      {rows.length < dayRows.length && `${mainly(format.count(rows.length), format.count(dayRows.length))} `}
      <TrustLink leadTime={main.leadTime} className="no-print" />
    </p>
  );
}
