import { PuntualError } from "../../../errors.ts";
import type { Artefact } from "../../artefact/format.ts";
import { artefactJson, parseArtefactFile } from "../../artefact/json-files.ts";
import type { FlightsRecord } from "../../artefact/training-record.ts";
import { CALENDAR_KEYS, PAST_PAIRS, type PastCell, type PastCounts } from "../training/past-counts.ts";

/** The name of the file with the counts of the training flights. */
export const PAST_FILE = "past.json";

/** Returns the JSON of counts of flights: a line for all cells of a key, for `git diff`. */
export function pastJson({ pairs, ...rest }: PastCounts): string {
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
 * Returns the counts of the training flights of an artefact; undefined for older artefacts, which have none.
 * @param folder where the artefact was read, for messages
 * @param flights the training flights that the artefact records
 * @throws PuntualError `artefact-damaged` for malformed counts, or counts of other flights
 */
export function pastOf(
  artefact: Artefact,
  folder: string,
  flights: FlightsRecord | undefined,
): PastCounts | undefined {
  if (!artefact.files.has(PAST_FILE)) return undefined;
  const past = parseArtefactFile(artefact, PAST_FILE, folder) as Partial<PastCounts>;
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
    ({ cells }) => sumOf(cells, 2) === flights?.rows && sumOf(cells, 3) === flights.delayed,
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
