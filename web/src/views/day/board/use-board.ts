import { useDeferredValue, useMemo } from "react";
import { decisionDigits } from "../../../../../src/models/operational/decision-digits.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useNetwork } from "../../../service/queries.ts";
import { useDay } from "../day-store.ts";
import type { DayBoard, DayRow } from "../rows/day-board.ts";
import { filterRows } from "../rows/filter-rows.ts";
import { FlightNames } from "../rows/flight-names.ts";
import { datesOf, rowsOf } from "../rows/hour-groups.ts";
import { sortRows } from "../rows/sort-rows.ts";
import { type AlarmCosts, alarmCosts } from "./alarms/alarm-costs.ts";

/** The content of a board for the chosen date, filters, order and costs. */
export interface BoardShown extends AlarmCosts {
  readonly board: DayBoard;
  readonly names: FlightNames;
  /** The date that is shown; all dates where undefined. */
  readonly date: string | undefined;
  /** Whether flights of several dates are shown. */
  readonly hasDates: boolean;
  /** The digits of the threshold as a percentage, one at least, that show on which side of it each flight is. */
  readonly thresholdDigits: number;
  /** All flights of the date. */
  readonly dayRows: readonly DayRow[];
  /** The flights that pass the filters, in order. */
  readonly rows: readonly DayRow[];
}

/** Computes the content of a board. */
export function useBoard(board: DayBoard): BoardShown {
  const { format } = useLanguage();
  const [order, date, chosen] = [
    useDay((state) => state.order),
    useDay((state) => state.date),
    useDay((state) => state.missedCost),
  ];
  const filters = useDeferredValue(useDay((state) => state.filters));
  const network = useNetwork().data;
  const names = useMemo(() => new FlightNames(network), [network]);
  const costs = alarmCosts(chosen, board.rows[0]?.forecast.threshold ?? network?.threshold ?? 0.25);
  const { threshold } = costs;
  const dayRows = useMemo(() => rowsOf(board.rows, date), [board, date]);
  const thresholdDigits = useMemo(
    () =>
      dayRows.reduce(
        (digits, { forecast }) => Math.max(digits, decisionDigits(forecast.probability, threshold)),
        1,
      ),
    [dayRows, threshold],
  );
  const filterThreshold = useDeferredValue(filters.over === "alarm" ? threshold : 0);
  const rows = useMemo(() => {
    const passed = filterRows(dayRows, filters, filterThreshold, names);
    return sortRows(passed, order, names, (one, other) => format.compare(one, other));
  }, [dayRows, filters, filterThreshold, names, order, format]);
  const hasDates = useMemo(() => datesOf(dayRows).length > 1, [dayRows]);
  return { board, names, date, hasDates, dayRows, rows, thresholdDigits, ...costs };
}
