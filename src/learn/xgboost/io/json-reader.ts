import { PuntualError } from "../../../errors.ts";

/** An object within a JSON model file, read member by member; whatever is not as asked for is refused by its place. */
export class JsonReader {
  readonly #path: string;
  readonly #place: string;
  readonly #members: Readonly<Record<string, unknown>>;

  /**
   * @param path what to call the file in an error.
   * @param value the object, as parsed.
   * @param place where in the document it is, empty for the whole.
   * @throws PuntualError `model-format`, as every method does, for a value that is not what it should be.
   */
  constructor(path: string, value: unknown, place = "") {
    this.#path = path;
    this.#place = place;
    this.#members = value as Record<string, unknown>;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new PuntualError("model-format", { path, reason: `${place || "the document"} is not an object` });
    }
  }

  /** Refuses the file for what is wrong with a member. */
  fail(name: string, what: string): never {
    throw new PuntualError("model-format", { path: this.#path, reason: `${this.#placeOf(name)} ${what}` });
  }

  /** Whether there is such a member. */
  has(name: string): boolean {
    return Object.hasOwn(this.#members, name);
  }

  /** Refuses any value of the member but this one. */
  expect(name: string, value: string): void {
    const found = this.#member(name);
    if (found !== value)
      this.fail(name, `is ${JSON.stringify(found)}; only ${JSON.stringify(value)} can be read`);
  }

  /** An object. */
  object(name: string): JsonReader {
    return new JsonReader(this.#path, this.#member(name), this.#placeOf(name));
  }

  /** An array of objects. */
  objects(name: string): JsonReader[] {
    const place = this.#placeOf(name);
    return this.array(name).map((item, index) => new JsonReader(this.#path, item, `${place}[${index}]`));
  }

  /** An array of anything. */
  array(name: string): readonly unknown[] {
    const value = this.#member(name);
    return Array.isArray(value) ? value : this.fail(name, "is not an array");
  }

  /** An array of texts. */
  strings(name: string): string[] {
    return this.array(name).map((item, index) =>
      typeof item === "string" ? item : this.fail(`${name}[${index}]`, "is not text"),
    );
  }

  /** An array of finite numbers, also as text, true and false as 1 and 0; of the given length. */
  reals(name: string, length: number): number[] {
    const items = this.array(name);
    if (items.length !== length) this.fail(name, `has ${items.length} values, not ${length}`);
    return items.map((item, index) =>
      this.#toReal(`${name}[${index}]`, typeof item === "boolean" ? +item : item),
    );
  }

  /** An array of integers from -1 up to, not including, the limit; of the given length. */
  indexes(name: string, length: number, limit: number): number[] {
    return this.reals(name, length).map((item, index) =>
      Number.isInteger(item) && item >= -1 && item < limit
        ? item
        : this.fail(`${name}[${index}]`, `is ${item}, not an integer from -1 to ${limit - 1}`),
    );
  }

  /** A finite number, also as text or as an array of one. */
  real(name: string): number {
    const value = this.#member(name);
    const text = typeof value === "string" ? value.replace(/^\[(.*)\]$/, "$1") : value;
    return this.#toReal(name, Array.isArray(text) && text.length === 1 ? text[0] : text);
  }

  /** An integer from 0, also as text. */
  integer(name: string): number {
    const value = this.real(name);
    return Number.isInteger(value) && value >= 0
      ? value
      : this.fail(name, `is ${value}, not an integer from 0`);
  }

  #member(name: string): unknown {
    return this.has(name) ? this.#members[name] : this.fail(name, "is missing");
  }

  #placeOf(name: string): string {
    return this.#place === "" ? name : `${this.#place}.${name}`;
  }

  #toReal(name: string, value: unknown): number {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number)
      ? number
      : this.fail(name, "is not a number");
  }
}
