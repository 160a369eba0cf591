import { memo } from "react";
import { useMoment } from "../../../../flights/moment.ts";
import { Marks } from "../../../../flights/names/marks.tsx";
import { useNameMarks } from "../../../../flights/names/name-marks.ts";
import { useLanguage } from "../../../../language/language.tsx";
import type { DayRow } from "../../rows/day-board.ts";
import type { FlightName, FlightNames } from "../../rows/flight-names.ts";
import type { SortKey } from "../../rows/sort-rows.ts";
import { FlightDetails } from "./flight-details.tsx";
import classes from "./flight-table.module.css";
import { FoldButton } from "./fold-button.tsx";
import { Minutes } from "./minutes.tsx";
import { Risk } from "./risk.tsx";

/** A flight of the table, with its details below it where they are unfolded. */
export const FlightRow = memo(function FlightRow({
  index,
  row,
  names,
  threshold,
  hasDate,
  isOpen,
  columns,
  measure,
}: {
  /** Its position in the table, from 0. */
  readonly index: number;
  readonly row: DayRow;
  readonly names: FlightNames;
  readonly threshold: number;
  readonly hasDate: boolean;
  readonly isOpen: boolean;
  /** The columns by which the table can be sorted. */
  readonly columns: readonly SortKey[];
  measure(row: Element | null): void;
}) {
  const { format } = useLanguage();
  const { forecast, reason } = row;
  const { over } = forecast;
  const marks = useNameMarks(forecast);
  const moment = useMoment(forecast);
  return (
    <tbody ref={measure} data-index={index} className={isOpen ? classes.open : undefined}>
      <tr aria-rowindex={index + 2} className={classes.row}>
        <td className={classes.fold}>
          <FoldButton row={row} names={names} isOpen={isOpen} />
        </td>
        <td className={classes.scheduled}>
          <span className={classes.main}>{format.time(forecast.scheduled)}</span>
          {hasDate && <span className={classes.more}>{format.shortDate(forecast.scheduled)}</span>}
          <Marks marks={marks.of("scheduled")} />
        </td>
        <Named
          className={classes.airline}
          name={names.airline(forecast.airline)}
          id={forecast.id}
          marks={marks.of("airline")}
        />
        <Named
          className={classes.destination}
          name={names.destination(forecast.destination)}
          marks={marks.of("destination")}
        />
        <td className={classes.risk}>
          <Risk probability={forecast.probability} threshold={threshold} />
        </td>
        <td className={classes.minutes}>
          <Minutes forecast={forecast} rangeClass={classes.more} />
        </td>
        {(["30", "60", "120"] as const).map(
          (minutes) =>
            columns.includes(`over${minutes}`) && (
              <td key={minutes} className={classes[`over${minutes}`]}>
                {format.percent(over[minutes])}
              </td>
            ),
        )}
        {columns.includes("leadTime") && <td className={classes.leadTime}>{moment.name}</td>}
        <td className={classes.reason}>{reason?.sentence}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns.length + 2} className={classes.details}>
            <FlightDetails forecast={forecast} names={names} threshold={threshold} />
          </td>
        </tr>
      )}
    </tbody>
  );
});

function Named({
  className,
  name: { name, code },
  id,
  marks,
}: {
  readonly className: string | undefined;
  readonly name: FlightName;
  readonly id?: string | number | undefined;
  readonly marks: readonly string[];
}) {
  const more = [...(name === code ? [] : [code]), ...(id === undefined || id === "" ? [] : [id])].join(" · ");
  return (
    <td className={className}>
      <span className={classes.main}>{name}</span>
      {more !== "" && <span className={classes.more}>{more}</span>}
      <Marks marks={marks} />
    </td>
  );
}
