import { PuntualError } from "../../../errors.ts";

/** Reads an object within a JSON model file member by member. An error names the place of the member. */
export class JsonReader {
  readonly #path: string;
  readonly #place: string;
  readonly #members: Readonly<Record<string, unknown>>;

  /**
   * @param path the name of the file in an error
   * @param value the object, as parsed
   * @param place the place of the object in the document, empty for the whole document
   * @throws PuntualError `model-format`, as every method does, for a value of another type
   */
  constructor(path: string, value: unknown, place = "") {
    this.#path = path;
    this.#place = place;
    this.#members = value as Record<string, unknown>;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new PuntualError("model-format", { path, reason: `${place || "the document"} is not an object` });
    }
  }

  /** Throws an error about a member, such as "is missing". */
  fail(name: string, what: string): never {
    throw new PuntualError("model-format", { path: this.#path, reason: `${this.#placeOf(name)} ${what}` });
  }

  /** Whether the object has the member. */
  has(name: string): boolean {
    return Object.hasOwn(this.#members, name);
  }

  /** Returns the value of a member that has to be one of the given texts. */
  expect(name: string, ...allowed: readonly string[]): string {
    const found = this.#member(name);
    const values = allowed.map((value) => JSON.stringify(value)).join(" or ");
    return (
      allowed.find((value) => value === found) ??
      this.fail(name, `is ${JSON.stringify(found)}; only ${values} can be read`)
    );
  }

  /** Whether a member is an array, also as text. */
  isList(name: string): boolean {
    const value = this.#member(name);
    return Array.isArray(value) || (typeof value === "string" && value.startsWith("["));
  }

  /** Returns an object. */
  object(name: string): JsonReader {
    return new JsonReader(this.#path, this.#member(name), this.#placeOf(name));
  }

  /** Returns an array of objects. */
  objects(name: string): JsonReader[] {
    const place = this.#placeOf(name);
    return this.array(name).map((item, index) => new JsonReader(this.#path, item, `${place}[${index}]`));
  }

  /** Returns an array of any values. */
  array(name: string): readonly unknown[] {
    const value = this.#member(name);
    return Array.isArray(value) ? value : this.fail(name, "is not an array");
  }

  /** Returns an array of texts. */
  strings(name: string): string[] {
    return this.array(name).map((item, index) =>
      typeof item === "string" ? item : this.fail(`${name}[${index}]`, "is not text"),
    );
  }

  /** Returns an array of finite numbers of the given length; numbers may be text, true and false are 1 and 0. */
  reals(name: string, length: number): number[] {
    const items = this.array(name);
    if (items.length !== length) this.fail(name, `has ${items.length} values, not ${length}`);
    return items.map((item, index) =>
      this.#toReal(`${name}[${index}]`, typeof item === "boolean" ? +item : item),
    );
  }

  /** Runs a check of the object's values. Its `invalid-argument` becomes an error about a member. */
  check(run: () => void): void {
    try {
      run();
    } catch (cause) {
      if (!(cause instanceof PuntualError && cause.code === "invalid-argument")) throw cause;
      const reason = this.#placeOf(cause.message);
      throw new PuntualError("model-format", { path: this.#path, reason }, { cause });
    }
  }

  /** Returns a finite number, which may be text, or the one value of an array. */
  real(name: string): number {
    const value = this.#member(name);
    const text = typeof value === "string" ? value.replace(/^\[(.*)\]$/, "$1") : value;
    return this.#toReal(name, Array.isArray(text) && text.length === 1 ? text[0] : text);
  }

  /** Returns an integer from 0, which may be text. */
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
