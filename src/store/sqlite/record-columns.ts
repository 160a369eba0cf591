import type { StoredLeg, StoredOutcome } from "../storage.ts";

/**
 * Records as columns. Between threads they move without being copied: 10,000 outcomes take a twentieth of the time that
 * objects take.
 */
export interface RecordColumns {
  readonly rowCount: number;
  /** The numbers of each record by the name of their field; NaN where it has none. */
  readonly numbers: Readonly<Record<string, Float64Array<ArrayBuffer>>>;
  /** The texts of each record by the name of their field: indices in `codes`, from 1; 0 where it has none. */
  readonly texts: Readonly<Record<string, Uint32Array<ArrayBuffer>>>;
  readonly codes: readonly string[];
}

/** The fields of a kind of record that are moved. A flag is moved as the number 1, or as nothing. */
interface Fields {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  readonly flags: readonly string[];
}

const OUTCOME_FIELDS: Fields = {
  numbers: ["scheduled", "operated", "departed", "ordinal"],
  texts: ["airport", "airlineCode", "destination", "registration"],
  flags: ["isUnderway"],
};

const LEG_FIELDS: Fields = {
  numbers: ["scheduled", "departed", "operated", "estimated", "estimatedAt"],
  texts: ["airport", "registration", "origin", "airlineCode"],
  flags: [],
};

/** Writes outcomes as columns. */
export function outcomeColumns(outcomes: readonly StoredOutcome[]): RecordColumns {
  return columnsOf(outcomes, OUTCOME_FIELDS);
}

/** Writes legs as columns. */
export function legColumns(legs: readonly StoredLeg[]): RecordColumns {
  return columnsOf(legs, LEG_FIELDS);
}

/**
 * Reads the outcomes in columns.
 * @param known each code once, since every message has its own copies; codes are added
 */
export function outcomesIn(columns: RecordColumns, known: Map<string, string>): StoredOutcome[] {
  // What has not left has no time, which is a value of its own.
  return recordsIn(columns, OUTCOME_FIELDS, known, { ordinal: 0, operated: undefined }) as StoredOutcome[];
}

/** Reads the legs in columns, as {@link outcomesIn} does. */
export function legsIn(columns: RecordColumns, known: Map<string, string>): StoredLeg[] {
  return recordsIn(columns, LEG_FIELDS, known, {}) as StoredLeg[];
}

/** Returns the memory of columns, to be moved to another thread. */
export function memoryOf({ numbers, texts }: RecordColumns): ArrayBuffer[] {
  return [...Object.values(numbers), ...Object.values(texts)].map(({ buffer }) => buffer);
}

function columnsOf(records: readonly object[], { numbers, texts, flags }: Fields): RecordColumns {
  const indices = new Map<string, number>();
  const indexOf = (code: string) => {
    const known = indices.get(code);
    if (known !== undefined) return known;
    indices.set(code, indices.size + 1);
    return indices.size;
  };
  const all = records as readonly Readonly<Record<string, unknown>>[];
  return {
    rowCount: records.length,
    numbers: Object.fromEntries([
      ...numbers.map((name) => [
        name,
        Float64Array.from(all, (each) => (each[name] as number) ?? Number.NaN),
      ]),
      ...flags.map((name) => [name, Float64Array.from(all, (each) => (each[name] ? 1 : Number.NaN))]),
    ]),
    texts: Object.fromEntries(
      texts.map((name) => {
        const indexIn = (each: Readonly<Record<string, unknown>>) =>
          each[name] === undefined ? 0 : indexOf(String(each[name]));
        return [name, Uint32Array.from(all, indexIn)];
      }),
    ),
    codes: [...indices.keys()],
  };
}

function recordsIn(
  { rowCount, numbers, texts, codes }: RecordColumns,
  { numbers: names, texts: textNames, flags }: Fields,
  known: Map<string, string>,
  defaults: object,
): object[] {
  const shared = codes.map((code) => known.get(code) ?? known.set(code, code).get(code) ?? code);
  return Array.from({ length: rowCount }, (_, row) => {
    const record: Record<string, unknown> = { ...defaults };
    for (const name of names) if (!Number.isNaN(numbers[name][row])) record[name] = numbers[name][row];
    for (const name of textNames) if (texts[name][row] > 0) record[name] = shared[texts[name][row] - 1];
    for (const name of flags) if (numbers[name][row] === 1) record[name] = true;
    return record;
  });
}
