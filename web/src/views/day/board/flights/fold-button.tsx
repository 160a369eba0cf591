import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { toggleRow } from "../../day-store.ts";
import type { DayRow } from "../../rows/day-board.ts";
import type { FlightNames } from "../../rows/flight-names.ts";
import { boardTexts } from "../texts.ts";
import classes from "./fold-button.module.css";

/** A button that unfolds the details of a flight. It covers the whole row, so that a click anywhere on it works. */
export function FoldButton({
  row: { index, forecast },
  names,
  isOpen,
}: {
  readonly row: DayRow;
  readonly names: FlightNames;
  readonly isOpen: boolean;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const airline = names.airline(forecast.airline).name;
  const destination = names.destination(forecast.destination).name;
  return (
    <button
      type="button"
      className={classes.fold}
      aria-expanded={isOpen}
      aria-label={texts.openReasons(`${format.time(forecast.scheduled)} ${airline}, ${destination}`)}
      onClick={() => toggleRow(index)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
