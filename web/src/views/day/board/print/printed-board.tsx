import { nameMarks } from "../../../../flights/names/name-marks.ts";
import { nameMarksTexts } from "../../../../flights/names/name-marks-texts.ts";
import { RiskBar } from "../../../../flights/risk-bar.tsx";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { usePrinting } from "../../../../layout/use-printing.ts";
import { badRowsTexts } from "../bad-rows/bad-rows-texts.ts";
import { useFilterWords } from "../filters/filter-words.ts";
import { Minutes } from "../flights/minutes.tsx";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import classes from "./printed-board.module.css";

/** The largest number of flights that are printed. */
const MAX_PRINTED = 500;

/** The flights on paper: those that are shown, up to {@link MAX_PRINTED}. */
export function PrintedBoard({ shown }: { readonly shown: BoardShown }) {
  const isPrinting = usePrinting();
  const [texts, badTexts] = [useTexts(boardTexts), useTexts(badRowsTexts)];
  const markTexts = useTexts(nameMarksTexts);
  const { format } = useLanguage();
  const filters = useFilterWords(shown);
  if (!isPrinting) return null;
  const { rows, names, threshold } = shown;
  const bad = shown.board.badRows.length;
  const marked = rows
    .slice(0, MAX_PRINTED)
    .map((row) => ({ ...row, marks: nameMarks(row.forecast, markTexts) }));
  return (
    <section className="only-print">
      <p className={classes.note}>
        {texts.shown(format.count(rows.length), format.count(shown.dayRows.length))}.{" "}
        {filters.length > 0 && texts.filteredBy(filters.join(", "))} {texts.readRisk} {texts.readLateness}{" "}
        {rows.length > MAX_PRINTED && texts.printed(format.count(MAX_PRINTED), format.count(rows.length))}
      </p>
      {bad > 0 && (
        <p className={classes.note}>
          <strong>{badTexts.title(bad, format.count(bad))}.</strong>
        </p>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.scheduled}</th>
            <th scope="col">{texts.columns.airline}</th>
            <th scope="col">{texts.columns.destination}</th>
            <th scope="col">{texts.columns.risk}</th>
            <th scope="col">{texts.columns.minutes}</th>
            <th scope="col">{texts.columns.over60}</th>
            <th scope="col">{texts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {marked.map(({ index, forecast, reason, marks }) => (
            <tr key={index}>
              <td>
                {shown.hasDates && `${format.shortDate(forecast.scheduled)} `}
                <strong>{format.time(forecast.scheduled)}</strong>
              </td>
              <td>
                {names.airline(forecast.airline).name} <small>{marks.of("airline").join(", ")}</small>
              </td>
              <td>
                {names.destination(forecast.destination).name}{" "}
                <small>{[forecast.destination, ...marks.of("destination")].join(", ")}</small>
              </td>
              <td className={classes.risk}>
                {forecast.probability > threshold ? "▲ " : ""}
                {format.percentBeside(forecast.probability, threshold)}
                <RiskBar probability={forecast.probability} threshold={threshold} height={5} />
              </td>
              <td className={classes.number}>
                <Minutes forecast={forecast} rangeClass={classes.range} />
              </td>
              <td className={classes.number}>{format.percent(forecast.over["60"])}</td>
              <td>{reason?.sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
