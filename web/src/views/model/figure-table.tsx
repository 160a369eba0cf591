import { type ReactNode, useId } from "react";
import classes from "./figure-table.module.css";

/** A row of a table of figures. */
export interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** A table of figures, that scrolls where it is wider than the window. */
export function FigureTable({
  title,
  note,
  head,
  rows,
  isLong = false,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Whether it scrolls in a height of its own. */
  readonly isLong?: boolean;
}) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={isLong ? classes.long : classes.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={classes.table} aria-labelledby={id}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head: rowHead, cells }) => (
              <tr key={key}>
                <th scope="row">{rowHead}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
