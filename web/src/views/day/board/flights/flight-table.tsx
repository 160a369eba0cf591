import { VisuallyHidden } from "@mantine/core";
import { Fragment } from "react";
import { useTexts } from "../../../../language/language.tsx";
import { changeDay, useDay } from "../../day-store.ts";
import { nextOrder, type SortKey } from "../../rows/sort-rows.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { FlightRow } from "./flight-row.tsx";
import classes from "./flight-table.module.css";
import { useFlightColumns } from "./use-flight-columns.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";

/** The approximate height of a row, in pixels. */
const ROW_HEIGHT = 57;

/** The flights as a table. Only the rows near the window are drawn. */
export function FlightTable({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { list, items, below, measure, onKeyDown, onFocus } = useVirtualRows<HTMLTableElement>(
    shown.rows,
    ROW_HEIGHT,
  );
  const unfolded = useDay((state) => state.unfolded);
  const columns = useFlightColumns(shown);
  const count = columns.length + 2;
  return (
    <table
      ref={list}
      className={classes.table}
      data-wide={columns.includes("over60") || undefined}
      data-dates={shown.hasDates || undefined}
      aria-rowcount={shown.rows.length + 1}
      aria-labelledby="flights"
      aria-describedby="flight-keys"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={classes.fold}>
            <VisuallyHidden id="flight-keys">{texts.keys}</VisuallyHidden>
            <VisuallyHidden>{texts.details}</VisuallyHidden>
          </th>
          {columns.map((key) => (
            <SortHeading key={key} by={key} />
          ))}
          <th scope="col" className={classes.reason}>
            {texts.reason}
          </th>
        </tr>
      </thead>
      {items.map(({ index, key, above }) => (
        <Fragment key={key}>
          <Spacer height={above} columns={count} />
          <FlightRow
            index={index}
            row={shown.rows[index]}
            names={shown.names}
            threshold={shown.threshold}
            hasDate={shown.hasDates}
            isOpen={unfolded.has(shown.rows[index].index)}
            columns={columns}
            measure={measure}
          />
        </Fragment>
      ))}
      <Spacer height={below} columns={count} />
    </table>
  );
}

function SortHeading({ by }: { readonly by: SortKey }) {
  const texts = useTexts(boardTexts);
  const order = useDay((state) => state.order);
  const isSorted = order.by === by;
  const direction = order.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" className={classes[by]} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => changeDay({ order: nextOrder(order, by) })}
      >
        {texts.columns[by]}
        <span aria-hidden="true" className={classes.arrow}>
          {isSorted ? (order.isDescending ? "↓" : "↑") : ""}
        </span>
      </button>
    </th>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} className={classes.spacer} style={{ height }} />
      </tr>
    </tbody>
  );
}
