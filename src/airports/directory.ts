import { plainName } from "./plain-name.ts";

/** An airline or an airport that is known whether or not it is in the training data. */
export interface KnownEntry {
  /** The one code that it has inside: that of ICAO or, where there is none, that of IATA or of a user's own list. */
  readonly code: string;
  /** IATA code; undefined if there is none. */
  readonly iata: string | undefined;
  /** Codes that it had before, or has in some sources. */
  readonly otherCodes: readonly string[];
  /** The name that is shown: that of the airline, or the city of the airport. */
  readonly label: string;
  /** A name that distinguishes it from all others: that of the airline, or city and name of the airport. */
  readonly fullName: string;
  /** All names, that of {@link label} first. */
  readonly names: readonly string[];
  /** Entries of one group are the same to someone who names them: the airports of a city; all airlines. */
  readonly group: string;
  /** ISO 3166 code of an airport's country, or the name of an airline's; undefined if it is not known. */
  readonly country: string | undefined;
  /** Whether it is a usual meaning of its names: an airport has scheduled traffic; every airline is. */
  readonly isUsual: boolean;
  /** Whether it is a city, such as `LON`, which stands for its airports; absent for an airline and an airport. */
  readonly isCity?: true;
}

/** The table of a directory and how its rows are read. */
export interface DirectoryTable<Entry extends KnownEntry> {
  /**
   * Rows of fields separated by tabs, the most important first. The first three are the code, the IATA code or nothing,
   * and other codes separated by `;`, each with the years of its use where it has another holder: `OH:1984-2012`.
   */
  readonly rows: string;
  /** Returns the entry of a row's fields. */
  readonly entryOf: (fields: readonly string[]) => Entry;
  /** Returns the short form of a plain name. */
  readonly shortName: (plain: string) => string;
}

/**
 * The known airlines or airports, by their codes and names. Nothing is read before the first look-up; a look-up by a code
 * reads the codes and the rows that it finds, one by a name reads all rows.
 */
export class Directory<Entry extends KnownEntry = KnownEntry> {
  /** Returns the short form of a plain name. */
  readonly shortName: (plain: string) => string;
  readonly #table: DirectoryTable<Entry>;
  readonly #own: readonly Entry[];
  readonly #ownByCode = new Map<string, Entry>();
  readonly #read = new Map<number, Entry>();
  #codes: Codes | undefined;
  #entries: readonly Entry[] | undefined;
  #groups: ReadonlyMap<string, readonly Entry[]> | undefined;
  #byName: ByName<Entry> | undefined;

  /** @param own entries that win over those of the table with one of their codes; the first of several */
  constructor(table: DirectoryTable<Entry>, own: readonly Entry[] = []) {
    this.shortName = table.shortName;
    this.#table = table;
    this.#own = own;
    for (const entry of own.toReversed()) {
      for (const code of [...entry.otherCodes, entry.iata ?? entry.code, entry.code])
        this.#ownByCode.set(code, entry);
    }
  }

  /** Returns this directory with other entries of one's own. */
  with(own: readonly Entry[]): Directory<Entry> {
    return own.length === 0 ? this : new Directory(this.#table, own);
  }

  /** All entries, the most important first. */
  get entries(): readonly Entry[] {
    this.#entries ??= [
      ...this.#own,
      ...this.#allCodes.starts
        .map((start) => this.#entryAt(start))
        .filter(({ code }) => !this.#ownByCode.has(code)),
    ];
    return this.#entries;
  }

  /**
   * Returns the entry with a code of ICAO or IATA, in upper case.
   * @param year of the use of a code that had different holders; by default its last use
   */
  byCode(code: string, year?: number): Entry | undefined {
    const own = this.#ownByCode.get(code);
    if (own !== undefined) return own;
    const { current, former } = this.#allCodes;
    const uses = former.get(code);
    const then = year === undefined ? undefined : uses?.find((use) => use.from <= year && year <= use.until);
    const start = then?.start ?? current.get(code) ?? uses?.at(-1)?.start;
    return start === undefined ? undefined : this.#known(this.#entryAt(start));
  }

  /** Returns the entry of one's own with a code, in upper case. */
  ownByCode(code: string): Entry | undefined {
    return this.#ownByCode.get(code);
  }

  /** Returns all entries that have or had a code of ICAO or IATA, in upper case: the present holder first. */
  holders(code: string): readonly Entry[] {
    const own = this.#ownByCode.get(code);
    if (own !== undefined) return [own];
    const { current, former } = this.#allCodes;
    const starts = [current.get(code), ...(former.get(code) ?? []).map(({ start }) => start).toReversed()];
    return starts.flatMap((start) => (start === undefined ? [] : this.#known(this.#entryAt(start))));
  }

  /** Returns the entries of a group, such as the airports of the city `LON`. */
  inGroup(group: string): readonly Entry[] {
    this.#groups ??= Map.groupBy(this.#places, (entry) => entry.group);
    return this.#groups.get(group) ?? [];
  }

  /** Returns the entries with a name, or else those with its short form; the most important first. */
  named(name: string): readonly Entry[] {
    this.#byName ??= byName(this.#places, this.shortName);
    const plain = plainName(name);
    return this.#byName.full.get(plain) ?? this.#byName.short.get(this.shortName(plain)) ?? [];
  }

  /** The own entry that stands for one of the table, or that one. */
  #known(entry: Entry): Entry {
    return this.#ownByCode.get(entry.code) ?? entry;
  }

  /** The entries that have names: a city has those of its airports. */
  get #places(): Entry[] {
    return this.entries.filter(({ isCity }) => !isCity);
  }

  get #allCodes(): Codes {
    this.#codes ??= codesIn(this.#table.rows);
    return this.#codes;
  }

  #entryAt(start: number): Entry {
    let entry = this.#read.get(start);
    if (entry === undefined) {
      const end = this.#table.rows.indexOf("\n", start);
      const row = this.#table.rows.slice(start, end === -1 ? undefined : end);
      entry = this.#table.entryOf(row.split("\t"));
      this.#read.set(start, entry);
    }
    return entry;
  }
}

/** Returns the codes in the third field of a row, without the years of their use. */
export function otherCodes(field: string): string[] {
  return field === "" ? [] : field.split(";").map((code) => code.split(":")[0]);
}

/** The uses of a code by those that had it before its present holder. */
interface FormerUse {
  readonly start: number;
  /** The first and the last year. */
  readonly from: number;
  readonly until: number;
}

/** The codes of a table, each with the place at which its row starts. */
interface Codes {
  readonly starts: readonly number[];
  readonly current: ReadonlyMap<string, number>;
  readonly former: ReadonlyMap<string, readonly FormerUse[]>;
}

function codesIn(rows: string): Codes {
  const starts: number[] = [];
  const current = new Map<string, number>();
  const former = new Map<string, FormerUse[]>();
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    starts.push(start);
    const afterCode = rows.indexOf("\t", start);
    const afterIata = rows.indexOf("\t", afterCode + 1);
    const afterOthers = rows.indexOf("\t", afterIata + 1);
    current.set(rows.slice(start, afterCode), start);
    if (afterIata > afterCode + 1) current.set(rows.slice(afterCode + 1, afterIata), start);
    if (afterOthers > afterIata + 1) {
      for (const other of rows.slice(afterIata + 1, afterOthers).split(";")) {
        const [code, years] = other.split(":");
        if (years === undefined) current.set(code, start);
        else {
          const [from, until] = years.split("-").map(Number);
          add(former, code, { start, from, until });
        }
      }
    }
    end = rows.indexOf("\n", afterOthers);
  }
  return { starts, current, former };
}

interface ByName<Entry> {
  readonly full: ReadonlyMap<string, readonly Entry[]>;
  readonly short: ReadonlyMap<string, readonly Entry[]>;
}

function byName<Entry extends KnownEntry>(
  entries: readonly Entry[],
  shortName: (plain: string) => string,
): ByName<Entry> {
  const [full, short] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  for (const entry of entries) {
    for (const name of entry.names) {
      const plain = plainName(name);
      add(full, plain, entry);
      add(short, shortName(plain), entry);
    }
  }
  return { full, short };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else if (found.at(-1) !== value) found.push(value);
}
