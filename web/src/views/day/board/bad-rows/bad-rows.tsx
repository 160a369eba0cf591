import { useId } from "react";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import type { DayBoard } from "../../rows/day-board.ts";
import classes from "./bad-rows.module.css";
import { type BadRowGroup, groupBadRows } from "./bad-rows-groups.ts";
import { badRowsTexts } from "./bad-rows-texts.ts";

/** The number of listed groups, and of listed lines of each: a file of another kind has thousands. */
const MAX_GROUPS = 200;
const MAX_LINES = 10;

/** The rows of a file that cannot be used, by their faults. */
export function BadRows({ board: { badRows, rows } }: { readonly board: DayBoard }) {
  const texts = useTexts(badRowsTexts);
  const { format } = useLanguage();
  const titleId = useId();
  if (badRows.length === 0) return null;
  const groups = groupBadRows(badRows);
  const others = groups.slice(MAX_GROUPS).reduce((sum, group) => sum + group.length, 0);
  return (
    <details className={`${classes.rows} no-print`} open={groups.length <= 5 || rows.length === 0}>
      <summary>
        <strong id={titleId}>{texts.title(badRows.length, format.count(badRows.length))}</strong>{" "}
        {rows.length > 0 && <span>{texts.others}</span>}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-labelledby={titleId}>
        <ul className={classes.list}>
          {groups.slice(0, MAX_GROUPS).map((group) => (
            <BadRowsLine key={group[0].line} group={group} />
          ))}
        </ul>
        {others > 0 && <p>{texts.more(format.count(others))}</p>}
      </section>
    </details>
  );
}

function BadRowsLine({ group }: { readonly group: BadRowGroup }) {
  const texts = useTexts(badRowsTexts);
  const { format } = useLanguage();
  const [{ line, id, faults }] = group;
  const lines = group.slice(0, MAX_LINES).map((row) => format.count(row.line));
  if (group.length > MAX_LINES) lines.push("…");
  const rowId = id === undefined || id === "" ? undefined : String(id);
  return (
    <li>
      <strong>
        {group.length === 1
          ? texts.line(format.count(line), rowId)
          : texts.lines(format.count(group.length), lines.join(", "))}
        :
      </strong>
      {faults.map((fault) => ` ${texts.fault(fault)}`)}
    </li>
  );
}
