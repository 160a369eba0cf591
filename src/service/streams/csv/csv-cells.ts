import { ByteDictionary } from "../../../flights/reading/csv/byte-dictionary.ts";
import { fieldText } from "../../../flights/reading/csv/field-bytes.ts";
import type { TextEncoding } from "../../../flights/reading/csv/text-encoding.ts";

/** The number of different texts of a column that are held. */
const MAX_REMEMBERED = 512;

/** Longer texts are not held: no name is longer. */
const MAX_REMEMBERED_BYTES = 128;

/** The texts of a column that has few: each is decoded once. */
export class CsvCells {
  readonly #encoding: TextEncoding;
  readonly #texts: string[] = [];
  readonly #numbers: ByteDictionary;

  constructor(encoding: TextEncoding) {
    this.#encoding = encoding;
    this.#numbers = new ByteDictionary((bytes) => {
      if (this.#texts.length === MAX_REMEMBERED) return -1;
      return this.#texts.push(fieldText(bytes, 0, bytes.length, encoding)) - 1;
    }, MAX_REMEMBERED);
  }

  /** The text at `bytes[start…end)`, unquoted and without spaces around. */
  text(bytes: Buffer, start: number, end: number): string {
    if (end - start > MAX_REMEMBERED_BYTES) return fieldText(bytes, start, end, this.#encoding);
    const number = this.#numbers.lookUp(bytes, start, end);
    return number === -1 ? fieldText(bytes, start, end, this.#encoding) : this.#texts[number];
  }
}
