import { PuntualError } from "../../../errors.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { Artefact } from "../../artefact/artefact.ts";
import { artefactJson, parseArtefactFile } from "../../artefact/json-files.ts";
import type { ModelAirport } from "../model-data.ts";
import { CALENDAR_KEYS, PAST_PAIRS, type PastCell, type PastCounts } from "../training/past-counts.ts";

/** The name of the file with the counts of the training flights. */
export const PAST_FILE = "past.json";

/** The content of the file of a model of several airports. */
interface PastInFile {
  /** By the airport's code. */
  readonly airports: Readonly<Record<string, PastCounts>>;
}

/** Returns the JSON of the counts of each airport's flights: those of an only airport alone. */
export function pastJson(past: ByAirport<PastCounts>): string {
  if (past.codes.length === 1) return countsJson(past.of());
  const airports = Array.from(
    past.entries(),
    ([code, counts]) => `${JSON.stringify(code)}: ${countsJson(counts).trimEnd()}`,
  );
  return `{"airports": {\n${airports.join(",\n")}\n}}\n`;
}

/** Returns the JSON of counts of flights: a line for all cells of a key, for `git diff`. */
function countsJson({ pairs, ...rest }: PastCounts): string {
  const tables = pairs.map(({ of, cells }) => {
    const lines = [...Map.groupBy(cells, ([first]) => first).values()].map((ofKey) =>
      ofKey.map((cell) => JSON.stringify(cell)).join(","),
    );
    return `{"of":${JSON.stringify(of)},"cells":[\n${lines.join(",\n")}\n]}`;
  });
  const head = artefactJson({ ...rest, pairs: [] });
  return head.replace('"pairs": []', () => `"pairs": [\n${tables.join(",\n")}\n]`);
}

/**
 * Returns the counts of the training flights of an artefact by airport; undefined for older artefacts, which have none.
 * @param folder where the artefact was read, for messages
 * @param trained the training flights that the artefact records, of each airport; of an older artefact those of the only
 * one, whose code is empty
 * @throws PuntualError `artefact-damaged` for malformed counts, or counts of other flights
 */
export function pastOf(
  artefact: Artefact,
  folder: string,
  trained: readonly CountedFlights[],
): ByAirport<PastCounts> | undefined {
  if (!artefact.has(PAST_FILE)) return undefined;
  const file = parseArtefactFile(artefact, PAST_FILE, folder) as Partial<PastInFile & PastCounts>;
  const counts = trained.map(({ code }) => (trained.length === 1 ? file : Object(file.airports)[code]));
  return new ByAirport(trained, (_, index) => countsOf(counts[index], folder, trained[index]));
}

/** The numbers of training flights of an airport. */
export type CountedFlights = Pick<ModelAirport, "code" | "flights" | "delayed">;

function countsOf(past: Partial<PastCounts>, folder: string, trained: CountedFlights): PastCounts {
  const damaged = (reason: string, cause?: unknown) =>
    new PuntualError("artefact-damaged", { path: folder, reason: `${PAST_FILE} ${reason}` }, { cause });
  let isSound: boolean;
  try {
    isSound = areCounts(past as PastCounts);
  } catch (cause) {
    throw damaged("holds no counts of flights", cause);
  }
  if (!isSound) throw damaged("holds no counts of flights");
  const { thresholdMinutes, groups, pairs } = past as PastCounts;
  const isOfAll = pairs.every(
    ({ cells }) => sumOf(cells, 2) === trained.flights && sumOf(cells, 3) === trained.delayed,
  );
  if (!isOfAll) throw damaged("counts other flights than the model was trained on");
  return { thresholdMinutes, groups, pairs };
}

/** Whether counts are well-formed; throws for data of a different structure. */
function areCounts({ thresholdMinutes, groups, pairs }: PastCounts): boolean {
  const { airline, destination, ...calendar } = groups;
  return (
    Number.isFinite(thresholdMinutes) &&
    areCodes(airline) &&
    areCodes(destination) &&
    JSON.stringify(calendar) === JSON.stringify(CALENDAR_KEYS) &&
    JSON.stringify(pairs.map(({ of }) => of)) === JSON.stringify(PAST_PAIRS) &&
    pairs.every(({ of: [first, second], cells }) =>
      areCells(cells, groups[first].length, groups[second].length),
    )
  );
}

function areCodes(codes: readonly unknown[]): boolean {
  return codes.every(
    (code, index) => typeof code === "string" && (index === 0 || (codes[index - 1] as string) < code),
  );
}

/** Whether cells are within their table, ascending, and have no more delayed flights than flights. */
function areCells(cells: readonly PastCell[], rows: number, columns: number): boolean {
  let last = -1;
  return cells.every((cell) => {
    const [first, second, flights, delayed] = cell;
    const place = first * columns + second;
    const isSound =
      cell.length === 4 &&
      cell.every((value) => Number.isInteger(value) && value >= 0) &&
      first < rows &&
      second < columns &&
      place > last &&
      flights > 0 &&
      delayed <= flights;
    last = place;
    return isSound;
  });
}

function sumOf(cells: readonly PastCell[], at: 2 | 3): number {
  return cells.reduce((sum, cell) => sum + cell[at], 0);
}
