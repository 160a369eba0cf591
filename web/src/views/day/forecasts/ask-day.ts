import type { ForecastItem } from "../../../flights/forecast.ts";
import { postLines } from "../../../service/post-lines.ts";
import { type Problem, ServiceLost, ServiceProblem } from "../../../service/service-error.ts";
import type { DayFile } from "../file/day-file.ts";
import { type Piece, piecesOf } from "../file/pieces.ts";
import { type BoardRow, boardRow, type DayBoard, isDayRow } from "../rows/day-board.ts";
import { answeredPieces, forgetAnswered } from "./answered-pieces.ts";

/** The last line of an answer. */
interface Summary {
  readonly summary: { readonly complete: boolean };
  readonly problem?: Problem;
}

/**
 * Asks for the forecasts of all flights of a file. Where it fails, asking again goes on at the piece that failed.
 * @param language of the reasons
 * @param onProgress is told how many rows are answered
 * @throws ServiceProblem, ServiceLost
 */
export async function askDay(
  file: DayFile,
  language: "en" | "es",
  signal: AbortSignal,
  onProgress: (answered: number) => void,
): Promise<DayBoard> {
  const answers = answeredPieces(file.key, language);
  const rows: BoardRow[] = [];
  let place = 0;
  for (const piece of piecesOf(file)) {
    onProgress(rows.length);
    answers[place] ??= await askPiece(piece, rows.length, language, signal, onProgress);
    rows.push(...answers[place]);
    place++;
  }
  onProgress(rows.length);
  forgetAnswered(language);
  return {
    file,
    language,
    rows: rows.filter((row) => isDayRow(row)),
    badRows: rows.flatMap((row) => (isDayRow(row) ? [] : [row])),
  };
}

/** @param first how many rows of the file stand before the piece */
async function askPiece(
  { body, lines }: Piece,
  first: number,
  language: "en" | "es",
  signal: AbortSignal,
  onProgress: (answered: number) => void,
): Promise<readonly BoardRow[]> {
  const headers = { "content-type": "text/csv", accept: "application/x-ndjson" };
  const path = `v1/forecasts?explain=true&language=${language}`;
  const rows: BoardRow[] = [];
  let end: Summary | undefined;
  for await (const line of postLines(path, body, headers, signal)) {
    const told = JSON.parse(line) as ForecastItem | Summary;
    if ("summary" in told) end = told;
    else {
      rows.push(boardRow(told, first + rows.length, lines[rows.length]));
      if (rows.length % 100 === 0) onProgress(first + rows.length);
    }
  }
  if (end?.problem !== undefined) throw new ServiceProblem(end.problem.status, end.problem);
  if (end?.summary.complete !== true) throw new ServiceLost("cut short");
  // It would be no other if it were asked again.
  if (rows.length !== lines.length) throw new Error(`${rows.length} answers to ${lines.length} flights`);
  return rows;
}
