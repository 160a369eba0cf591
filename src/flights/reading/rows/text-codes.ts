import { PuntualError } from "../../../errors.ts";
import type { CategoryColumn } from "../../flight-table.ts";
import { ByteDictionary } from "../csv/byte-dictionary.ts";
import { fieldText } from "../csv/field-bytes.ts";
import type { TextEncoding } from "../csv/text-encoding.ts";

/** A column of categories has at most this many different texts: a code has 16 bits. */
const MAX_CATEGORIES = 65_536;

/** The category of a text, or the reason why it has none. */
export interface Category {
  readonly name: string;
  readonly reason: string | undefined;
}

/** Numbers the texts of a column, each read once: from its bytes to a code, of which several texts may have the same. */
export class TextCodes {
  /** The name of each code, in the order of their first appearance. */
  readonly names: string[] = [];
  /** The first text of each code, as the file has it. */
  readonly texts: string[] = [];
  /** The reasons why the texts of codes cannot be used. */
  readonly reasons: (string | undefined)[] = [];
  readonly #codes = new Map<string, number>();
  readonly #dictionary: ByteDictionary;
  readonly #header: string;
  readonly #read: (text: string) => Category;
  readonly #overflow: "" | undefined;

  /**
   * @param read returns the category of a text
   * @param options.overflow the category of texts beyond 65,535 different ones; without it they are an error
   */
  constructor(
    header: string,
    encoding: TextEncoding,
    read: (text: string) => Category,
    options: { readonly overflow?: ""; readonly capacity?: number } = {},
  ) {
    this.#header = header;
    this.#read = read;
    this.#overflow = options.overflow;
    this.#dictionary = new ByteDictionary(
      (bytes) => this.codeOf(fieldText(bytes, 0, bytes.length, encoding)),
      options.capacity,
    );
    if (options.overflow !== undefined) this.#add("", { name: "", reason: undefined }, "");
  }

  /** Returns the code of the text at `bytes[start…end)`. */
  lookUp(bytes: Buffer, start: number, end: number): number {
    return this.#dictionary.lookUp(bytes, start, end);
  }

  /** Returns the code of a text. */
  codeOf(text: string): number {
    const category = this.#read(text);
    const key = category.reason === undefined ? category.name : `\0${text}`;
    return this.#codes.get(key) ?? this.#add(key, category, text);
  }

  #add(key: string, { name, reason }: Category, text: string): number {
    const code = this.names.length;
    if (code === MAX_CATEGORIES) {
      if (this.#overflow !== undefined) return 0;
      throw new PuntualError("invalid-argument", {
        name: this.#header,
        value: "over 65,536 different values",
        allowed: "a column of categories",
      });
    }
    this.#codes.set(key, code);
    this.names.push(name);
    this.texts.push(text);
    this.reasons.push(reason);
    return code;
  }
}

/**
 * Returns a column of sorted names from codes of names in any order, among which one may be there several times; names
 * that no row has are left out.
 */
export function categoryColumn(codes: Uint16Array, names: readonly string[]): CategoryColumn {
  const isUsed = new Uint8Array(names.length);
  for (const code of codes) isUsed[code] = 1;
  const used = [...new Set(names.filter((_, code) => isUsed[code] === 1))].sort();
  const sorted = new Map(used.map((name, code) => [name, code]));
  const newCodes = names.map((name) => sorted.get(name) ?? 0);
  const sortedCodes = new Uint16Array(codes.length);
  for (let row = 0; row < codes.length; row++) sortedCodes[row] = newCodes[codes[row]];
  return { names: used, codes: sortedCodes };
}
