import { useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { EmptyState } from "../../../states/empty-state.tsx";
import type { DayBoard } from "../rows/day-board.ts";
import { ThresholdPanel } from "./alarms/threshold-panel.tsx";
import { Totals } from "./alarms/totals.tsx";
import { BadRows } from "./bad-rows/bad-rows.tsx";
import classes from "./board-view.module.css";
import { CancelledFlights } from "./cancelled/cancelled-flights.tsx";
import { Filters } from "./filters/filters.tsx";
import { FlightList } from "./flights/flight-list.tsx";
import { BoardBar } from "./head/board-bar.tsx";
import { HoursChart } from "./late-departures/hours-chart.tsx";
import { useIntervals } from "./late-departures/use-intervals.ts";
import { PrintedBoard } from "./print/printed-board.tsx";
import { boardTexts } from "./texts.ts";
import { TrustLine } from "./trust-line.tsx";
import { useBoard } from "./use-board.ts";

/** The board of a day: its totals, the alarm threshold, and its flights. */
export default function BoardView({ board }: { readonly board: DayBoard }) {
  const texts = useTexts(boardTexts);
  const shown = useBoard(board);
  const intervals = useIntervals(shown.dayRows);
  return (
    <div className={classes.board} data-wide-view>
      <BoardBar shown={shown} />
      <BadRows board={board} />
      <CancelledFlights board={board} />
      {board.rows.length === 0 ? (
        <EmptyState title={texts.nothing} hint={texts.nothingMore} />
      ) : (
        <>
          <Totals shown={shown} interval={intervals.total} />
          <div className={classes.columns}>
            <div className={classes.side}>
              <Panel foldsUnder={texts.thresholdTitle}>
                <ThresholdPanel shown={shown} />
              </Panel>
              <Panel foldsUnder={intervals.by === "hour" ? texts.hoursTitle : texts.daysTitle}>
                <HoursChart groups={intervals} />
              </Panel>
              <TrustLine shown={shown} />
            </div>
            <section className={`${classes.flights} no-print`} aria-labelledby="flights">
              <Filters shown={shown} />
              <FlightList shown={shown} />
            </section>
          </div>
          <PrintedBoard shown={shown} />
        </>
      )}
    </div>
  );
}
