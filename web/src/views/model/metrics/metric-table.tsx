import { type ReactNode, useId } from "react";
import classes from "./metric-table.module.css";

/** A row of a table of figures. */
interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** Rows that have something in common, which stands over them. */
interface FigureGroup {
  readonly name?: string;
  readonly rows: readonly FigureRow[];
}

/** A table of figures, that scrolls where it is wider than the window. */
export function FigureTable({
  title,
  note,
  head,
  groups,
  isLong = false,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly head: readonly string[];
  readonly groups: readonly FigureGroup[];
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
          {groups.map((group) => (
            <Group key={group.name ?? title} group={group} head={head} />
          ))}
        </table>
      </section>
    </div>
  );
}

function Group({
  group: { name, rows },
  head,
}: {
  readonly group: FigureGroup;
  readonly head: readonly string[];
}) {
  return (
    <tbody>
      {name !== undefined && (
        <tr className={classes.group}>
          <th scope="rowgroup" colSpan={head.length}>
            {name}
          </th>
        </tr>
      )}
      {rows.map(({ key, head: rowHead, cells }) => (
        <tr key={key}>
          <th scope="row">{rowHead}</th>
          {cells.map((cell, column) => (
            <td key={head[column + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
