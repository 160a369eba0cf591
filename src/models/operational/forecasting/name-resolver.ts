import type { Directory, KnownEntry } from "../../../airports/directory.ts";
import { type NamedCode, NearestNames } from "../../../airports/nearest-names.ts";
import { plainName } from "../../../airports/plain-name.ts";

/** The codes that a text may mean. */
export interface Meanings {
  /** The codes to take one of, at least one: all of them in the training data, or a single one. */
  readonly codes: readonly string[];
  /** Codes that it may mean as well, but that are not taken; the most likely first. */
  readonly others: readonly string[];
}

/** The training data's codes of one field. */
export interface TrainedCodes {
  /** The number of training flights of each code. */
  readonly flights: ReadonlyMap<string, number>;
  /** The names that the training data has for codes; none for some, or all. */
  readonly names: Readonly<Record<string, string>>;
}

/** The number of nearest names in an error. */
const MAX_NEAREST = 5;

/** The number of texts whose nearest names are cached. */
const MAX_CACHED = 1000;

/** The length of the longest text that is cached: a field of a CSV may have a megabyte. */
export const MAX_CACHED_LENGTH = 100;

/** The largest number of codes of {@link Meanings.others}. */
const MAX_OTHERS = 10;

/**
 * Finds the codes that texts mean, in this order:
 *
 * 1. a code of the training data, whatever it is, in any case;
 * 2. a code of ICAO or IATA, also a former one, of an airline or an airport that is in the training data under any code;
 * 3. a name of the training data;
 * 4. a known name, or the short form of one, of which those in the training data are taken;
 * 5. a known code or name that is not in the training data; of several, the first of the directory.
 *
 * A name that the training data does not have also stands for the others of its group: all airports of its city, all
 * airlines of that name.
 */
export class NameResolver {
  readonly #trained: TrainedCodes;
  readonly #directory: Directory;
  /** By plain name and by its short form. */
  readonly #ownNames = new Map<string, string[]>();
  readonly #ownShortNames = new Map<string, string[]>();
  /** The training data's codes by their upper case, the most flown of several. */
  readonly #ownCodes = new Map<string, string>();
  #codeOfEntry: ReadonlyMap<KnownEntry, string> | undefined;
  readonly #nearest: NearestNames;
  readonly #nearestTexts = new Map<string, string>();

  constructor(trained: TrainedCodes, directory: Directory) {
    this.#trained = trained;
    this.#directory = directory;
    for (const [code, name] of Object.entries(trained.names)) this.#addName(name, code);
    for (const code of this.#mostFlownFirst()) {
      const upper = code.toUpperCase();
      if (!this.#ownCodes.has(upper)) this.#ownCodes.set(upper, code);
      // A code with a space in it is a name; a code never holds one but in older artefacts.
      if (/\s/.test(code)) this.#addName(code, code);
    }
    this.#nearest = new NearestNames(() => this.#searched());
  }

  /** Returns the codes that a text may mean; undefined if it means nothing known. */
  meanings(text: string): Meanings | undefined {
    const code = text.trim();
    const upper = code.toUpperCase();
    const asWritten = this.#trained.flights.has(code) ? code : this.#ownCodes.get(upper);
    if (asWritten !== undefined) return { codes: [asWritten], others: [] };
    const holders = this.#directory.holders(upper).filter(({ isCity }) => !isCity);
    const [trainedCode] = holders.flatMap((holder) => this.#trainedCode(holder) ?? []);
    if (trainedCode !== undefined) return { codes: [trainedCode], others: [] };
    const [coded] = holders;
    const plain = plainName(code);
    if (plain === "") return undefined;
    const own = this.#ownNames.get(plain);
    if (own !== undefined) return { codes: own, others: coded === undefined ? [] : [coded.code] };
    return this.#knownMeanings(code, upper, coded);
  }

  /** The IATA code of a code of the training data; undefined if none is known. */
  iataOf(code: string): string | undefined {
    return this.entryOf(code)?.iata;
  }

  /** The known airline or airport of a code of the training data or of the directory. */
  entryOf(code: string): KnownEntry | undefined {
    const holder = this.#holderOf(code);
    const name = this.#nameOf(code);
    if (holder !== undefined || name === undefined) return holder;
    return this.#directory.named(name).find((entry) => this.#trainedCode(entry) === code);
  }

  /** The name of a code; the code itself if there is none. */
  label(code: string): string {
    return this.#nameOf(code) ?? this.entryOf(code)?.label ?? code;
  }

  /** A code with a name that distinguishes it from all others, such as `SABE (Buenos Aires Jorge Newbery)`. */
  description(code: string): string {
    const name = this.entryOf(code)?.fullName ?? this.label(code);
    return name === code ? code : `${code} (${name})`;
  }

  /**
   * The known codes and names that are nearest to a text, or else the most flown ones, as `SKU (Sky Airline), …`. The
   * results for the last texts are cached.
   */
  nearest(text: string): string {
    const cached = this.#nearestTexts.get(text);
    if (cached !== undefined) return cached;
    const nearest = this.#findNearest(text);
    if (text.length > MAX_CACHED_LENGTH) return nearest;
    if (this.#nearestTexts.size >= MAX_CACHED) this.#nearestTexts.clear();
    this.#nearestTexts.set(text, nearest);
    return nearest;
  }

  #findNearest(text: string): string {
    const found = this.#nearest.find(text, 3 * MAX_NEAREST);
    const near = found.length > 0 ? found : [...this.#searched()];
    const distinct = new Map(near.map((named) => [named.label, named] as const).toReversed());
    return near
      .filter((named) => distinct.get(named.label) === named)
      .slice(0, MAX_NEAREST)
      .map(({ code, label }) => (label === code ? code : `${code} (${label})`))
      .join(", ");
  }

  #knownMeanings(text: string, upper: string, coded: KnownEntry | undefined): Meanings | undefined {
    const named = this.#directory.named(text);
    const city = this.#directory.inGroup(upper);
    const all = [...new Set([...named, ...city])];
    const usual = all.some(({ isUsual }) => isUsual) ? all.filter(({ isUsual }) => isUsual) : all;
    const own = this.#ownShortNames.get(this.#directory.shortName(plainName(text))) ?? [];
    const trained = new Set([...own, ...usual.flatMap((entry) => this.#trainedCode(entry) ?? [])]);
    if (trained.size === 0) {
      const [first, ...others] = coded === undefined ? usual : [coded];
      return first && { codes: [first.code], others: codesOf(others) };
    }
    const groups = new Set([...trained].map((code) => this.entryOf(code)?.group));
    const others = usual.filter((entry) => groups.has(entry.group) && this.#trainedCode(entry) === undefined);
    if (coded !== undefined && !others.includes(coded)) others.push(coded);
    return { codes: [...trained], others: codesOf(others) };
  }

  /** The training data's code of a known entry, one of its own or that of its name; undefined if it is not in the data. */
  #trainedCode(entry: KnownEntry): string | undefined {
    this.#codeOfEntry ??= new Map(
      this.#mostFlownFirst()
        .toReversed()
        .flatMap((code) => {
          const holder = this.#holderOf(code);
          return holder === undefined ? [] : [[holder, code] as const];
        }),
    );
    const coded = this.#codeOfEntry.get(entry);
    if (coded !== undefined) return coded;
    for (const name of entry.names) {
      // A code that is that of another airline or airport is not taken by its name.
      const code = this.#ownNames
        .get(plainName(name))
        ?.find((own) => this.#directory.byCode(own.toUpperCase()) === undefined);
      if (code !== undefined) return code;
    }
    return undefined;
  }

  /** The entry that a code stands for; of several holders the one that has its name in the training data. */
  #holderOf(code: string): KnownEntry | undefined {
    const holders = this.#directory.holders(code.toUpperCase());
    const name = holders.length > 1 ? this.#nameOf(code) : undefined;
    const named = name === undefined ? [] : this.#directory.named(name);
    return holders.find((holder) => named.includes(holder)) ?? holders[0];
  }

  #mostFlownFirst(): string[] {
    return [...this.#trained.flights].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  }

  #addName(name: string, code: string): void {
    const plain = plainName(name);
    push(this.#ownNames, plain, code);
    push(this.#ownShortNames, this.#directory.shortName(plain), code);
  }

  #nameOf(code: string): string | undefined {
    const { names } = this.#trained;
    return Object.hasOwn(names, code) ? names[code] : undefined;
  }

  /** The codes of the training data, the most flown first, and the usual ones of the directory. */
  *#searched(): Generator<NamedCode> {
    for (const code of this.#mostFlownFirst()) {
      const { iata, names = [] } = this.entryOf(code) ?? {};
      const label = this.label(code);
      yield { code, iata, label, names: this.#withShort([label, ...names]) };
    }
    for (const entry of this.#directory.entries) {
      if (!entry.isUsual || this.#trainedCode(entry) !== undefined) continue;
      yield { code: entry.code, iata: entry.iata, label: entry.label, names: this.#withShort(entry.names) };
    }
  }

  #withShort(names: readonly string[]): string[] {
    const plain = names.map(plainName);
    return [...new Set([...plain, ...plain.map(this.#directory.shortName)])];
  }
}

function codesOf(entries: readonly KnownEntry[]): string[] {
  return entries.slice(0, MAX_OTHERS).map(({ code }) => code);
}

function push(map: Map<string, string[]>, key: string, code: string): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [code]);
  else found.push(code);
}
