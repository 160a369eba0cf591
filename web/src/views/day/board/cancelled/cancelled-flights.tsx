import { useId } from "react";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import type { CancelledFlight } from "../../file/day-file.ts";
import type { DayBoard } from "../../rows/day-board.ts";
import listClasses from "../bad-rows/bad-rows.module.css";
import { boardTexts } from "../texts.ts";
import classes from "./cancelled-flights.module.css";

/** The number of flights that are listed. */
const MAX_LISTED = 200;

/** The flights that the file says are cancelled, folded. They have no forecast. */
export function CancelledFlights({ board: { file } }: { readonly board: DayBoard }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const titleId = useId();
  const { cancelled } = file;
  if (cancelled.length === 0) return null;
  const inWords = ({ id, airline, other, local }: CancelledFlight) =>
    [local && `${format.shortDate(local)}, ${format.time(local)}`, airline, id, other]
      .filter((text) => text !== undefined && text !== "")
      .join(" · ");
  const others = cancelled.length - MAX_LISTED;
  return (
    <details className={`${classes.flights} no-print`}>
      <summary>
        <strong id={titleId}>{texts.cancelled(format.count(cancelled.length))}</strong>{" "}
        <span>{texts.cancelledMore}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard */}
      <section className={listClasses.scroll} tabIndex={0} aria-labelledby={titleId}>
        <ul className={listClasses.list}>
          {cancelled.slice(0, MAX_LISTED).map((flight) => (
            <li key={flight.index}>{inWords(flight)}</li>
          ))}
        </ul>
        {others > 0 && <p>{texts.moreCancelled(format.count(others))}</p>}
      </section>
    </details>
  );
}
