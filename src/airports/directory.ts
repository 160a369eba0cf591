import { plainName } from "./plain-name.ts";

/** An airline or an airport that is known whether or not it is in the training data. */
export interface KnownEntry {
  /** ICAO code. */
  readonly icao: string;
  /** IATA code; undefined if there is none. */
  readonly iata: string | undefined;
  /** The name that is shown: that of the airline, or the city of the airport. */
  readonly label: string;
  /** A name that distinguishes it from all others: that of the airline, or city and name of the airport. */
  readonly fullName: string;
  /** All names, that of {@link label} first. */
  readonly names: readonly string[];
  /** Entries of one group are the same to someone who names them: the airports of a city; all airlines. */
  readonly group: string;
  /** ISO 3166 code of an airport's country, or the name of an airline's. */
  readonly country: string;
  /** Whether it is a usual meaning of its names: an airport has scheduled traffic; every airline is. */
  readonly isUsual: boolean;
}

/** The known airlines or airports, by their codes and names. Nothing is read before the first look-up. */
export class Directory {
  /** Returns the short form of a plain name. */
  readonly shortName: (plain: string) => string;
  readonly #read: () => readonly KnownEntry[];
  #byCode: ByCode | undefined;
  #byName: ByName | undefined;

  constructor(read: () => readonly KnownEntry[], shortName: (plain: string) => string) {
    this.#read = read;
    this.shortName = shortName;
  }

  /** All entries, the most important first. */
  get entries(): readonly KnownEntry[] {
    return this.#codes.entries;
  }

  /** Returns the entry with an ICAO code. */
  byIcao(code: string): KnownEntry | undefined {
    return this.#codes.icao.get(code);
  }

  /** Returns the entry with an IATA code. */
  byIata(code: string): KnownEntry | undefined {
    return this.#codes.iata.get(code);
  }

  /** Returns the entries of a group, such as the airports of the city `LON`. */
  inGroup(group: string): readonly KnownEntry[] {
    return this.#codes.group.get(group) ?? [];
  }

  /** Returns the entries with a name, or else those with its short form; the most important first. */
  named(name: string): readonly KnownEntry[] {
    this.#byName ??= byName(this.entries, this.shortName);
    const plain = plainName(name);
    return this.#byName.full.get(plain) ?? this.#byName.short.get(this.shortName(plain)) ?? [];
  }

  get #codes(): ByCode {
    this.#byCode ??= byCode(this.#read());
    return this.#byCode;
  }
}

interface ByCode {
  readonly entries: readonly KnownEntry[];
  readonly icao: ReadonlyMap<string, KnownEntry>;
  readonly iata: ReadonlyMap<string, KnownEntry>;
  readonly group: ReadonlyMap<string, readonly KnownEntry[]>;
}

interface ByName {
  readonly full: ReadonlyMap<string, readonly KnownEntry[]>;
  readonly short: ReadonlyMap<string, readonly KnownEntry[]>;
}

function byCode(entries: readonly KnownEntry[]): ByCode {
  const [icao, iata] = [new Map<string, KnownEntry>(), new Map<string, KnownEntry>()];
  const group = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    icao.set(entry.icao, entry);
    if (entry.iata !== undefined) iata.set(entry.iata, entry);
    add(group, entry.group, entry);
  }
  return { entries, icao, iata, group };
}

function byName(entries: readonly KnownEntry[], shortName: (plain: string) => string): ByName {
  const [full, short] = [new Map<string, KnownEntry[]>(), new Map<string, KnownEntry[]>()];
  for (const entry of entries) {
    for (const name of entry.names) {
      const plain = plainName(name);
      add(full, plain, entry);
      add(short, shortName(plain), entry);
    }
  }
  return { full, short };
}

function add(map: Map<string, KnownEntry[]>, key: string, entry: KnownEntry): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [entry]);
  else if (found.at(-1) !== entry) found.push(entry);
}
