import { Button, NativeSelect } from "@mantine/core";
import "../../../../style/inputs.ts";
import { downloadText } from "../../../../browser/download.ts";
import { leadTimeTexts } from "../../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { ViewTitle } from "../../../../layout/view-title.tsx";
import { changeDay } from "../../day-store.ts";
import { commonMoment } from "../../rows/common-moment.ts";
import { datesOf } from "../../rows/hour-groups.ts";
import { FileButton } from "../../start/file-button.tsx";
import { dayTexts } from "../../texts.ts";
import { badRowsTexts } from "../bad-rows/bad-rows-texts.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import classes from "./board-bar.module.css";
import { resultCsv } from "./result-csv.ts";

/** The head of the board: its date and file, and buttons for another file, for the result as CSV and for printing. */
export function BoardBar({ shown }: { readonly shown: BoardShown }) {
  const [texts, day, bad] = [useTexts(boardTexts), useTexts(dayTexts), useTexts(badRowsTexts)];
  const { board } = shown;
  const badRows = () => [
    ...board.badRows.map(({ line, faults }) => ({ line, text: faults.map(bad.fault).join(" ") })),
    ...board.file.cancelled.map(({ line }) => ({ line, text: texts.isCancelled })),
  ];
  const download = () =>
    downloadText(
      `${board.file.name.replace(/\.\w+$/, "")}-forecasts.csv`,
      resultCsv(board.file, shown.rows, shown.threshold, badRows()),
    );
  return (
    <div className={classes.bar}>
      <div className={classes.title}>
        <div className={classes.day}>
          <ViewTitle view="day" />
          <DayChoice shown={shown} />
        </div>
        <FileFacts shown={shown} />
      </div>
      <div className={`${classes.actions} no-print`}>
        <FileButton variant="default">{day.another}</FileButton>
        <Button variant="default" onClick={() => changeDay({ isMapping: true })}>
          {texts.columnsOf}
        </Button>
        {board.rows.length > 0 && (
          <Button variant="default" onClick={download}>
            {texts.csv}
          </Button>
        )}
        <Button variant="default" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </div>
  );
}

function DayChoice({ shown: { board, date } }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const dates = datesOf(board.rows);
  if (dates.length === 0) return null;
  const all = texts.days(
    format.count(dates.length),
    format.shortDate(dates[0]),
    format.shortDate(dates[dates.length - 1]),
  );
  const shownDate = date ?? (dates.length === 1 ? dates[0] : undefined);
  return (
    <>
      <h2 className={classes.date}>{shownDate === undefined ? all : format.date(shownDate)}</h2>
      {dates.length > 1 && (
        <NativeSelect
          className="no-print"
          size="xs"
          aria-label={texts.day}
          value={date ?? ""}
          data={[
            { value: "", label: texts.allDays },
            ...dates.map((value) => ({ value, label: format.shortDate(value) })),
          ]}
          onChange={({ currentTarget: { value } }) => changeDay({ date: value === "" ? undefined : value })}
        />
      )}
    </>
  );
}

function FileFacts({ shown: { board, dayRows } }: { readonly shown: BoardShown }) {
  const [texts, leadTimes] = [useTexts(boardTexts), useTexts(leadTimeTexts)];
  const { format } = useLanguage();
  const forecasts = dayRows.map(({ forecast }) => forecast);
  const moment = commonMoment(forecasts);
  const kinds = [...new Set(forecasts.map(({ leadTime }) => leadTime))];
  // At one moment, flights differ in little but whether other flights' outcomes are known at all.
  const named = moment === undefined ? kinds : kinds.filter((kind) => kind === "schedule");
  const model = board.rows[0]?.forecast.model.version;
  const { separator, isLatin, dates, layoutTitle, isMapped, skipped } = board.file;
  const facts = [
    board.file.name,
    texts.flights(format.count(board.rows.length)),
    ...(model === undefined ? [] : [texts.model(model.slice(0, 8))]),
    ...(moment === undefined ? [] : [texts.asOf(`${format.shortDate(moment)}, ${format.time(moment)}`)]),
    ...(kinds.length === 1 && named.length === 1
      ? [leadTimes[kinds[0]].more]
      : named.map((kind) => leadTimes[kind].name)),
    ...(isMapped ? [texts.readAsMapped] : layoutTitle === undefined ? [] : [texts.readAs(layoutTitle)]),
    ...(skipped === 0 ? [] : [texts.skipped(format.count(skipped))]),
    ...(separator === "," ? [] : [texts.separated[separator]]),
    ...(isLatin ? [texts.latin] : []),
    ...(dates === undefined ? [] : [texts.dates[dates]]),
  ];
  return <p className={classes.facts}>{facts.join(" · ")}</p>;
}
