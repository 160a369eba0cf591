import { withOtherAirport } from "../../../flights/flight-ends.ts";
import type { ForecastItem } from "../../../flights/forecast.ts";
import type { Language } from "../../../language/texts.ts";
import type { FlightAirport } from "../../../service/flight-airport.ts";
import { postLines } from "../../../service/post-lines.ts";
import { type Problem, ServiceLost, ServiceProblem } from "../../../service/service-error.ts";
import type { DayFile } from "../file/day-file.ts";
import { type Piece, piecesOf } from "../file/pieces.ts";
import { type BoardRow, boardRow, type DayBoard, isDayRow } from "../rows/day-board.ts";

/** The last line of an answer. */
interface Summary {
  readonly summary: { readonly complete: boolean };
  readonly problem?: Problem;
}

/** The answered pieces of a file, by their position. */
type Answers = (readonly BoardRow[])[];

/** The key of the last requested file, and its answers so far by language. */
let [fileKey, byLanguage]: [number, Map<Language, Answers>] = [0, new Map()];

/**
 * Requests the forecasts of all flights of a file. After a failure, the next call continues at the piece that failed.
 * @param language of the reasons
 * @param onProgress called with the number of flights that are answered
 * @throws ServiceProblem, ServiceLost
 */
export async function askDay(
  file: DayFile,
  airport: FlightAirport,
  language: Language,
  signal: AbortSignal,
  onProgress: (answered: number) => void,
): Promise<DayBoard> {
  const answers = answeredPieces(file.key, language);
  const rows: BoardRow[] = [];
  let position = 0;
  for (const piece of piecesOf(file, airport)) {
    onProgress(rows.length);
    answers[position] ??= await askPiece(piece, rows.length, language, airport, signal, onProgress);
    rows.push(...answers[position]);
    position++;
  }
  onProgress(rows.length);
  forgetAnswered(language);
  return {
    file,
    language,
    rows: rows.filter((row) => isDayRow(row)),
    badRows: [...file.faulty, ...rows.flatMap((row) => (isDayRow(row) ? [] : [row]))].sort(
      (one, other) => one.line - other.line,
    ),
  };
}

/**
 * Returns the answers to a file so far, to which the caller adds. Those to another file are dropped.
 * @param file its key
 */
function answeredPieces(file: number, language: Language): Answers {
  if (file !== fileKey) [fileKey, byLanguage] = [file, new Map()];
  const answers = byLanguage.get(language) ?? [];
  byLanguage.set(language, answers);
  return answers;
}

/** Drops the answers in a language, once all pieces are answered. */
function forgetAnswered(language: Language): void {
  byLanguage.delete(language);
}

/** @param first the number of flights of the file before the piece */
async function askPiece(
  { body, flights }: Piece,
  first: number,
  language: Language,
  { movement }: FlightAirport,
  signal: AbortSignal,
  onProgress: (answered: number) => void,
): Promise<readonly BoardRow[]> {
  const headers = { "content-type": "application/x-ndjson", accept: "application/x-ndjson" };
  const path = `v1/forecasts?explain=true&language=${language}`;
  const rows: BoardRow[] = [];
  let end: Summary | undefined;
  for await (const line of postLines(path, body, headers, signal)) {
    const item = JSON.parse(line) as ForecastItem | Summary;
    if ("summary" in item) end = item;
    else {
      rows.push(boardRow(withOtherAirport(item, movement), flights[rows.length]));
      if (rows.length % 100 === 0) onProgress(first + rows.length);
    }
  }
  if (end?.problem !== undefined) throw new ServiceProblem(end.problem.status, end.problem);
  if (end?.summary.complete !== true) throw new ServiceLost("the answer was cut short");
  // Not a lost answer: repeating the request would not change it.
  if (rows.length !== flights.length) throw new Error(`${rows.length} answers to ${flights.length} flights`);
  return rows;
}
