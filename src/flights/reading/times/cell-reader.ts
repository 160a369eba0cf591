import { ByteDictionary } from "../csv/byte-dictionary.ts";
import { fieldText } from "../csv/field-bytes.ts";
import type { LocalDates } from "../csv/local-dates.ts";
import type { TextEncoding } from "../csv/text-encoding.ts";
import { type CellKind, dayOf, MISSING, readCell, type Written } from "./written-cells.ts";

/** The number of distinct texts of a column of which the numbers are kept. */
const CAPACITY = 4096;

const [SPACE, DASH, ZERO, COLON, LETTER_T] = [32, 45, 48, 58, 84];
const DAY = 24 * 60;

/** Reads the cells of a column of times as numbers, each distinct text once; ISO times byte by byte. */
export class CellReader {
  readonly #kind: CellKind;
  readonly #written: Written[] = [];
  readonly #dictionary: ByteDictionary;
  readonly #iso = { value: 0, isInstant: false, fault: undefined };
  #lastDate = -1;
  #lastDay = 0;

  /** @param isMissing whether a text stands for no value */
  constructor(
    kind: CellKind,
    encoding: TextEncoding,
    dates: LocalDates,
    isMissing: (text: string) => boolean,
  ) {
    this.#kind = kind;
    this.#dictionary = new ByteDictionary((bytes) => {
      const text = fieldText(bytes, 0, bytes.length, encoding);
      const written = isMissing(text) ? MISSING : readCell(kind, text, dates);
      if (this.#written.length <= CAPACITY) return this.#written.push(written) - 1;
      this.#written[CAPACITY] = written; // of a text beyond the capacity, which is read each time
      return CAPACITY;
    }, CAPACITY);
  }

  /** Reads the cell at `bytes[start…end)`; the result is valid until the next call. */
  read(bytes: Buffer, start: number, end: number): Written {
    if (this.#kind === "dateTime") {
      const minutes = this.#isoMinutes(bytes, start, end);
      if (minutes !== -1) {
        this.#iso.value = minutes;
        return this.#iso;
      }
    }
    return this.#written[this.#dictionary.lookUp(bytes, start, end)];
  }

  /** Reads `YYYY-MM-DD HH:MM[:SS]` as local minutes; -1 for any other text, also for a time that does not exist. */
  #isoMinutes(bytes: Buffer, start: number, end: number): number {
    const length = end - start;
    if (length !== 19 && length !== 16) return -1;
    const isShaped =
      bytes[start + 4] === DASH &&
      bytes[start + 7] === DASH &&
      (bytes[start + 10] === SPACE || bytes[start + 10] === LETTER_T) &&
      bytes[start + 13] === COLON &&
      (length === 16 || bytes[start + 16] === COLON);
    if (!isShaped) return -1;
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    const month = twoDigits(bytes, start + 5);
    const day = twoDigits(bytes, start + 8);
    const hour = twoDigits(bytes, start + 11);
    const minute = twoDigits(bytes, start + 14);
    const second = length === 16 ? 0 : twoDigits(bytes, start + 17);
    if (!(year >= 1970 && hour <= 23 && minute <= 59 && second <= 59)) return -1;
    const date = year * 10_000 + month * 100 + day;
    if (date !== this.#lastDate) {
      const found = dayOf(year, month, day);
      if (found === undefined) return -1;
      this.#lastDate = date;
      this.#lastDay = found;
    }
    return this.#lastDay * DAY + hour * 60 + minute + second / 60;
  }
}

/** Reads two digits as a number, NaN if one of them is not a digit. */
function twoDigits(bytes: Buffer, at: number): number {
  const tens = bytes[at] - ZERO;
  const ones = bytes[at + 1] - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
