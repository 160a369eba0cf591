import {
  MINUTES_COLUMNS,
  minutesText,
  NOTE_COLUMN,
  PROBLEM_COLUMN,
  REASON_COLUMNS,
  RISK_COLUMNS,
} from "../../../../../../src/models/scoring/forecast-columns.ts";
import { rounded } from "../../../../language/format.ts";
import type { DayFile } from "../../file/day-file.ts";
import { cells, dayRows, quoted, type RecordPlace } from "../../file/records.ts";
import type { DayRow } from "../../rows/day-board.ts";

/** The columns that a result adds to those of a file. */
const COLUMNS = [
  ...["delay_probability", "alarm", ...RISK_COLUMNS, ...MINUTES_COLUMNS, ...REASON_COLUMNS],
  NOTE_COLUMN,
];

/** A row that could not be used: the line on which it begins, and its faults in words. */
interface BadRowText {
  readonly line: number;
  readonly text: string;
}

/**
 * Writes rows with their forecasts as a CSV: the columns of the file and those of the forecast, in the order given.
 * Excel opens it as it is: it has a byte-order mark and, where the file had semicolons, semicolons and decimal commas.
 * No cell of the file becomes a formula. Where the file is such a result, its forecasts are replaced.
 * @param threshold over which a risk is an alarm
 * @param badRows come last, with their faults in a column of its own
 */
export function resultCsv(
  file: DayFile,
  rows: readonly DayRow[],
  threshold: number,
  badRows: readonly BadRowText[],
): string {
  const places = [...dayRows(file)];
  const { separator, header } = file;
  const own = ownColumns(header);
  const write = (line: readonly string[]) => line.map((cell) => quoted(cell, separator)).join(separator);
  const ownCells = (place: RecordPlace) => {
    const found = filled(cells(file, place), header.length);
    return own.map((column) => harmless(found[column]));
  };
  const none = badRows.length === 0 ? [] : [""];
  const lines = rows.map((row) => {
    const forecast = forecastCells(row, threshold, separator === "," ? "." : ",");
    return write([...ownCells(places[row.index]), ...forecast, ...none]);
  });
  const byLine = new Map(places.map((place) => [place.line, place]));
  for (const { line, text } of badRows) {
    const place = byLine.get(line);
    if (place !== undefined)
      lines.push(write([...ownCells(place), ...COLUMNS.map(() => ""), harmless(text)]));
  }
  const head = [
    ...own.map((column) => harmless(header[column])),
    ...COLUMNS,
    ...none.map(() => PROBLEM_COLUMN),
  ];
  return `\ufeff${[write(head), ...lines].join("\r\n")}\r\n`;
}

/** Returns the indices of the columns of a file, without those that a former result added. */
function ownColumns(header: readonly string[]): number[] {
  const added = header.lastIndexOf(COLUMNS[0]);
  return header.flatMap((name, column) =>
    added !== -1 && column >= added && (COLUMNS.includes(name) || name === PROBLEM_COLUMN) ? [] : [column],
  );
}

/** Fills or shortens cells to the number of columns; surplus cells are joined to the last one. */
function filled(found: readonly string[], columns: number): string[] {
  const fitting =
    found.length > columns ? [...found.slice(0, columns - 1), found.slice(columns - 1).join(" ")] : found;
  return Array.from({ length: columns }, (_, column) => fitting[column] ?? "");
}

function forecastCells({ forecast }: DayRow, threshold: number, point: "." | ","): string[] {
  const { probability, over, expectedLatenessMinutes, leadTime, support, reasons = [] } = forecast;
  const { latenessMinutes } = forecast;
  const number = (value: number) => String(value).replace(".", point);
  const reasonTexts = [0, 1, 2].map((place) => {
    const reason = reasons[place];
    if (reason === undefined) return "";
    const points = rounded(100 * reason.effect.probability, 1)
      .toFixed(1)
      .replace(".", point);
    return harmless(`${reason.sentence} (${points.startsWith("-") ? "" : "+"}${points})`);
  });
  return [
    number(probability),
    probability > threshold ? "1" : "0",
    number(over["30"]),
    number(over["60"]),
    number(over["120"]),
    number(expectedLatenessMinutes),
    leadTime,
    String(support.flights === "none" ? 0 : support.flights),
    ...(["p10", "p50", "p90"] as const).map((name) =>
      latenessMinutes === undefined ? "" : minutesText(latenessMinutes[name]).replace(".", point),
    ),
    ...reasonTexts,
    harmless(noteOf(forecast)),
  ];
}

/** Writes, as the service's CSV does, which names the model does not know, and which have several meanings. */
function noteOf({ airline, origin, destination, support, notes = [] }: DayRow["forecast"]): string {
  const codes = { airline, origin, destination };
  const unseen = support.unseen.map(
    (field) => `unseen-${field}: ${codes[field]} is not in the training data.`,
  );
  return [...unseen, ...notes.map(({ code, detail }) => `${code}: ${detail}`)].join(" ");
}

/** Puts an apostrophe before a cell that a spreadsheet would take for a formula, but not before a number. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}
