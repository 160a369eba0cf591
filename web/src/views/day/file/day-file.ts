import { FileFault } from "./file-fault.ts";
import { type DateOrder, withIsoTimes } from "./local-dates.ts";
import { cells, quoted, type RecordPlace, records } from "./records.ts";

/** The largest file that is read, in bytes, and the most flights. */
export const MAX_BYTES = 50_000_000;
/** A year of a busy airport and more. */
const MAX_FLIGHTS = 100_000;

/** What separates the cells of a file. */
export type Separator = "," | ";" | "\t";

/** A file of flights that can be asked about: it has a header with the columns that are needed, and rows. */
export interface DayFile {
  /** Tells it from every other that was opened. */
  readonly key: number;
  readonly name: string;
  /** With commas and times in ISO, whatever it came with. */
  readonly text: string;
  readonly header: readonly string[];
  /** Its rows, blank ones left out. */
  readonly rows: number;
  /** What separated its cells when it came. */
  readonly separator: Separator;
  /** Whether it was not UTF-8, and was read as what Windows writes in the West. */
  readonly isLatin: boolean;
  /** How dates such as 03-04-2018 were read; undefined where it had none that could be. */
  readonly dates: DateOrder | undefined;
}

/** The columns that are needed, the scheduled time last: those of the dataset where one of them is there. */
export const DATASET_COLUMNS = ["Emp-I", "Des-I", "Fecha-I"];
/** Else our own. */
export const OWN_COLUMNS = ["airline", "destination", "scheduled"];

let opened = 0;

/**
 * Reads a file of flights.
 * @throws FileFault where it cannot be used as a whole
 */
export function readDayFile(name: string, bytes: Uint8Array): DayFile {
  if (bytes.length > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: bytes.length });
  const { text: raw, isLatin } = decoded(bytes);
  const separator = separatorOf(raw.slice(0, raw.search(/\n|$/)));
  const came = separator === "," ? raw : withCommas(raw, separator);
  let [header, rows]: [string[] | undefined, number] = [undefined, 0];
  for (const { start, end, line, isOpen } of records(came)) {
    if (isOpen) throw new FileFault({ kind: "open-quote", line });
    if (header === undefined) header = cells(came.slice(start, end));
    else if (end > start) rows++;
  }
  const scheduled = scheduledColumn(header ?? []);
  if (rows === 0) throw new FileFault({ kind: "no-rows" });
  if (rows > MAX_FLIGHTS) throw new FileFault({ kind: "too-many", flights: rows });
  opened++;
  const { text, dates } = withIsoTimes(came, scheduled);
  return { key: opened, name, text, header: header ?? [], rows, separator, isLatin, dates };
}

/** The rows of a file, blank ones left out. */
export function* dayRows({ text }: DayFile): Generator<RecordPlace> {
  let isHeader = true;
  for (const place of records(text)) {
    if (!isHeader && place.end > place.start) yield place;
    isHeader = false;
  }
}

function decoded(bytes: Uint8Array): { text: string; isLatin: boolean } {
  if (bytes.length === 0) throw new FileFault({ kind: "empty" });
  // A workbook of Excel is a ZIP archive or, from before 2007, a compound document.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    throw new FileFault({ kind: "workbook" });
  }
  if (bytes.includes(0)) throw new FileFault({ kind: "no-text" });
  let [text, isLatin] = ["", false];
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    [text, isLatin] = [new TextDecoder("windows-1252").decode(bytes), true];
  }
  if (text.trim() === "") throw new FileFault({ kind: "empty" });
  return { text, isLatin };
}

/** What separates the cells of a header; Excel writes semicolons where commas are for decimals, as in Chile. */
function separatorOf(header: string): Separator {
  const of = (separator: Separator) => header.split(separator).length;
  const best = ([",", ";", "\t"] as const).toSorted((one, other) => of(other) - of(one));
  return best[0];
}

function withCommas(text: string, separator: Separator): string {
  const lines: string[] = [];
  for (const { start, end } of records(text, separator)) {
    lines.push(
      cells(text.slice(start, end), separator)
        .map((cell) => quoted(cell))
        .join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Where the scheduled time stands among the columns, where all that are needed are there. */
function scheduledColumn(found: readonly string[]): number {
  const needed = DATASET_COLUMNS.some((name) => found.includes(name)) ? DATASET_COLUMNS : OWN_COLUMNS;
  const missing = needed.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new FileFault({ kind: "missing-columns", missing, found });
  return found.indexOf(needed[needed.length - 1]);
}
