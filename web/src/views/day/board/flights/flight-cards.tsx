import { VisuallyHidden } from "@mantine/core";
import { memo } from "react";
import { Marks } from "../../../../flights/names/marks.tsx";
import { useNameMarks } from "../../../../flights/names/name-marks.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { useDay } from "../../day-store.ts";
import type { DayRow } from "../../rows/day-board.ts";
import type { FlightNames } from "../../rows/flight-names.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import classes from "./flight-cards.module.css";
import { FlightDetails } from "./flight-details.tsx";
import { FoldButton } from "./fold-button.tsx";
import { Minutes } from "./minutes.tsx";
import { Risk } from "./risk.tsx";
import { useVirtualRows } from "./use-virtual-rows.ts";

/** The approximate height of a card, in pixels. */
const CARD_HEIGHT = 92;

/** The flights as cards. Only those near the window are drawn. */
export function FlightCards({ shown }: { readonly shown: BoardShown }) {
  const { list, items, below, measure, onKeyDown, onFocus } = useVirtualRows<HTMLUListElement>(
    shown.rows,
    CARD_HEIGHT,
  );
  const unfolded = useDay((state) => state.unfolded);
  return (
    <ul
      ref={list}
      className={classes.cards}
      aria-labelledby="flights"
      style={{ paddingBottom: below }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {items.map(({ index, key, above }) => (
        <li
          key={key}
          ref={measure}
          data-index={index}
          className={classes.card}
          style={{ marginTop: above }}
          aria-posinset={index + 1}
          aria-setsize={shown.rows.length}
        >
          <FlightCard
            row={shown.rows[index]}
            names={shown.names}
            threshold={shown.threshold}
            hasDate={shown.hasDates}
            isOpen={unfolded.has(shown.rows[index].index)}
          />
        </li>
      ))}
    </ul>
  );
}

const FlightCard = memo(function FlightCard({
  row,
  names,
  threshold,
  hasDate,
  isOpen,
}: {
  readonly row: DayRow;
  readonly names: FlightNames;
  readonly threshold: number;
  readonly hasDate: boolean;
  readonly isOpen: boolean;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const { forecast, reason } = row;
  const airline = names.airline(forecast.airline);
  const destination = names.destination(forecast.destination);
  const marks = useNameMarks(forecast);
  return (
    <>
      <div className={classes.head}>
        <span className={classes.time}>{format.time(forecast.scheduled)}</span>
        <span className={classes.flight}>
          {destination.name} <Marks marks={marks.of("destination")} />
          <span className={classes.airline}>{airline.name}</span> <Marks marks={marks.of("airline")} />
        </span>
        <FoldButton row={row} names={names} isOpen={isOpen} />
        <div className={classes.risk}>
          <Risk probability={forecast.probability} threshold={threshold} />
        </div>
        <span className={classes.minutes}>
          <VisuallyHidden>{texts.columns.minutes} </VisuallyHidden>
          <Minutes forecast={forecast} rangeClass={classes.range} />
        </span>
        <span className={classes.reason}>
          {hasDate && `${format.shortDate(forecast.scheduled)} · `}
          {reason?.sentence} <Marks marks={marks.of("scheduled")} />
        </span>
      </div>
      {isOpen && <FlightDetails forecast={forecast} names={names} threshold={threshold} />}
    </>
  );
});
