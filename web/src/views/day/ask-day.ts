import type { ForecastSlot } from "../../flights/forecast-slot.ts";
import { postLines } from "../../service/post-lines.ts";
import { type Problem, ServiceLost, ServiceProblem } from "../../service/service-error.ts";
import { type BadRow, type DayBoard, type DayRow, isDayRow, slotRow } from "./day-board.ts";
import type { DayFile } from "./file/day-file.ts";
import { type Piece, piecesOf } from "./file/pieces.ts";

/** The last line of an answer. */
interface Summary {
  readonly summary: { readonly complete: boolean };
  readonly problem?: Problem;
}

/**
 * Asks for the forecasts of all flights of a file.
 * @param language of the reasons
 * @param tellProgress is told how many rows are answered
 * @throws ServiceProblem, ServiceLost
 */
export async function askDay(
  file: DayFile,
  language: "en" | "es",
  signal: AbortSignal,
  tellProgress: (answered: number) => void,
): Promise<DayBoard> {
  const rows: DayRow[] = [];
  const badRows: BadRow[] = [];
  let answered = 0;
  for (const piece of piecesOf(file)) {
    const before = answered;
    await askPiece(piece, language, signal, (slot) => {
      const row = slotRow(slot, answered, piece.lines[answered - before]);
      if (isDayRow(row)) rows.push(row);
      else badRows.push(row);
      answered++;
      if (answered % 100 === 0) tellProgress(answered);
    });
    tellProgress(answered);
  }
  return { file, rows, badRows };
}

async function askPiece(
  { body, lines }: Piece,
  language: "en" | "es",
  signal: AbortSignal,
  take: (slot: ForecastSlot) => void,
): Promise<void> {
  const headers = { "content-type": "text/csv", accept: "application/x-ndjson" };
  const path = `v1/forecasts?explain=true&language=${language}`;
  let [taken, end]: [number, Summary | undefined] = [0, undefined];
  for await (const line of postLines(path, body, headers, signal)) {
    const told = JSON.parse(line) as ForecastSlot | Summary;
    if ("summary" in told) end = told;
    else {
      take(told);
      taken++;
    }
  }
  if (end?.problem !== undefined) throw new ServiceProblem(end.problem.status, end.problem);
  if (end?.summary.complete !== true || taken !== lines.length) throw new ServiceLost("cut short");
}
