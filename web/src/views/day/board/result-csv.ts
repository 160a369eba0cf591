import type { DayRow } from "../day-board.ts";
import { type DayFile, dayRows } from "../file/day-file.ts";
import { cells, quoted } from "../file/records.ts";

/** What a result adds to the columns of a file. */
const COLUMNS = [
  "delay_probability",
  "alarm",
  "over_30",
  "over_60",
  "over_120",
  "expected_lateness_minutes",
  "lead_time",
  "support",
  "reason_1",
  "reason_2",
  "reason_3",
];

/**
 * Rows with their forecasts as a CSV, in the order given: the columns of the file and those of the forecast. It opens in
 * Excel as it is: with a byte-order mark, and where the file came with semicolons, with those and decimal commas. No cell of
 * the file becomes a formula.
 * @param threshold over which a risk is an alarm
 */
export function resultCsv(file: DayFile, rows: readonly DayRow[], threshold: number): string {
  const places = [...dayRows(file)];
  const { separator } = file;
  const write = (line: readonly string[]) => line.map((cell) => quoted(cell, separator)).join(separator);
  const lines = rows.map((row) => {
    const { start, end } = places[row.index];
    const own = cells(file.text.slice(start, end)).map(harmless);
    return write([...own, ...forecastCells(row, threshold, separator === "," ? "." : ",")]);
  });
  return `\ufeff${[write([...file.header.map(harmless), ...COLUMNS]), ...lines].join("\r\n")}\r\n`;
}

function forecastCells({ forecast }: DayRow, threshold: number, point: "." | ","): string[] {
  const { probability, over, expectedLatenessMinutes, leadTime, support, reasons = [] } = forecast;
  const number = (value: number) => String(value).replace(".", point);
  const told = [0, 1, 2].map((place) => {
    const reason = reasons[place];
    if (reason === undefined) return "";
    const points = (100 * reason.effect.probability).toFixed(1).replace(".", point);
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
    ...told,
  ];
}

/** A cell that a spreadsheet would take for a formula, with the apostrophe that makes it a text; numbers stay. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}
