import { type ReactNode, useId } from "react";
import classes from "./scrolling-table.module.css";

/** A row of a table: its heading, and a cell for each other column. */
export interface TableRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** Rows under a heading; without a name they have none. */
export interface RowGroup {
  readonly name?: string;
  readonly rows: readonly TableRow[];
}

/** A table under its title. It scrolls in itself where it is wider than its place, and where it is long. */
export function ScrollingTable({
  title,
  note,
  isTitleHidden = false,
  isLong = false,
  isFitted = false,
  columns,
  groups,
}: {
  readonly title: string;
  /** Shown under the title. */
  readonly note?: ReactNode;
  /** Whether the title is visible elsewhere; it then only names the table for screen readers. */
  readonly isTitleHidden?: boolean;
  /** Whether it scrolls in a height of its own. */
  readonly isLong?: boolean;
  /** Whether it is no wider than its cells. */
  readonly isFitted?: boolean;
  /** The headings of the columns, the first that of the rows' headings. */
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
}) {
  const titleId = useId();
  const name = isTitleHidden ? { "aria-label": title } : { "aria-labelledby": titleId };
  return (
    <div>
      {!isTitleHidden && (
        <h3 id={titleId} className={classes.title}>
          {title}
        </h3>
      )}
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard */}
      <section className={`${classes.scroll} ${isLong ? classes.long : ""}`} tabIndex={0} {...name}>
        <table className={`${classes.table} ${isFitted ? classes.fitted : ""}`} {...name}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.name ?? title} group={group} columns={columns} />
          ))}
        </table>
      </section>
    </div>
  );
}

function Group({
  group: { name, rows },
  columns,
}: {
  readonly group: RowGroup;
  readonly columns: readonly string[];
}) {
  return (
    <tbody>
      {name !== undefined && (
        <tr className={classes.group}>
          <th scope="rowgroup" colSpan={columns.length}>
            {name}
          </th>
        </tr>
      )}
      {rows.map(({ key, head, cells }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {cells.map((cell, column) => (
            <td key={columns[column + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
