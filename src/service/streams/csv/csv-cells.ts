import { ByteDictionary } from "../../../flights/reading/byte-dictionary.ts";
import { fieldText, type TextEncoding } from "../../../flights/reading/csv-fields.ts";

/** How many different texts of a column are remembered. */
const MAX_REMEMBERED = 512;

/** Longer texts are not worth remembering: no name is. */
const LONGEST_REMEMBERED = 128;

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
    if (end - start > LONGEST_REMEMBERED) return fieldText(bytes, start, end, this.#encoding);
    const number = this.#numbers.lookUp(bytes, start, end);
    return number === -1 ? fieldText(bytes, start, end, this.#encoding) : this.#texts[number];
  }
}
