import { useId } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { BadRow } from "../day-board.ts";
import classes from "./bad-rows.module.css";
import { boardTexts } from "./texts.ts";

/** As many are listed; a file of something else has thousands. */
const MOST = 200;

/** The rows of a file that cannot be used, by their lines, and why. */
export function BadRows({ badRows }: { readonly badRows: readonly BadRow[] }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const titleId = useId();
  if (badRows.length === 0) return null;
  const hasIds = badRows.some(({ id }) => id !== undefined && id !== "");
  const listed = badRows.slice(0, MOST);
  return (
    <details className={`${classes.rows} no-print`} open={badRows.length <= 5}>
      <summary>
        <strong id={titleId}>{texts.badRows(badRows.length, format.count(badRows.length))}</strong>{" "}
        <span>{texts.badRowsMore}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-labelledby={titleId}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              {hasIds && <th scope="col">{texts.id}</th>}
              <th scope="col">{texts.problem}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ line, id, reason }) => (
              <tr key={line}>
                <th scope="row">{format.count(line)}</th>
                {hasIds && <td>{id}</td>}
                <td lang="en">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {badRows.length > MOST && <p>{texts.moreBadRows(format.count(badRows.length - MOST))}</p>}
      </section>
    </details>
  );
}
