import { plainName } from "./plain-name.ts";

/** A code with its names, to compare a text with. */
export interface NamedCode {
  readonly code: string;
  /** IATA code; undefined if there is none. */
  readonly iata: string | undefined;
  /** The name that is shown. */
  readonly label: string;
  readonly names: readonly string[];
}

/** A plain text that means a code. */
interface Meaning {
  readonly plain: string;
  /** A bit for each letter that it has. */
  readonly letters: number;
  readonly named: NamedCode;
}

/** Texts of up to this length may be codes. */
const MAX_CODE_LENGTH = 4;

/** The share of letters that may differ. */
const MAX_DISTANCE = 0.5;

/** Finds the codes and names that are nearest to a text. Nothing is computed before the first search. */
export class NearestNames {
  readonly #named: () => Iterable<NamedCode>;
  #codes: readonly Meaning[] | undefined;
  #names: readonly Meaning[] = [];

  /** @param named the codes to search, of equally near ones the preferred first */
  constructor(named: () => Iterable<NamedCode>) {
    this.#named = named;
  }

  /**
   * Returns the codes whose names, or for a text as short as a code whose codes, are nearest to a text: fewer than half
   * of the letters differ.
   */
  find(text: string, count: number): NamedCode[] {
    const plain = plainName(text);
    const letters = lettersOf(plain);
    this.#prepare();
    const nearest: { readonly named: NamedCode; readonly distance: number }[] = [];
    let limit = MAX_DISTANCE;
    for (const meanings of plain.length <= MAX_CODE_LENGTH
      ? [this.#codes ?? [], this.#names]
      : [this.#names]) {
      for (const meaning of meanings) {
        const distance = distanceBetween(plain, letters, meaning, limit);
        if (distance >= limit) continue;
        const before = nearest.findIndex(({ named }) => named === meaning.named);
        if (before !== -1) {
          if (nearest[before].distance <= distance) continue;
          nearest.splice(before, 1);
        }
        const at = nearest.findIndex((other) => other.distance > distance);
        nearest.splice(at === -1 ? nearest.length : at, 0, { named: meaning.named, distance });
        if (nearest.length > count) nearest.pop();
        if (nearest.length === count) limit = nearest[count - 1].distance;
      }
    }
    return nearest.map(({ named }) => named);
  }

  #prepare(): void {
    if (this.#codes !== undefined) return;
    const [codes, names]: Meaning[][] = [[], []];
    const meaning = (named: NamedCode, text: string): Meaning => {
      const plain = plainName(text);
      return { plain, letters: lettersOf(plain), named };
    };
    for (const named of this.#named()) {
      codes.push(meaning(named, named.code));
      if (named.iata !== undefined) codes.push(meaning(named, named.iata));
      for (const name of named.names) names.push(meaning(named, name));
    }
    this.#codes = codes;
    this.#names = names;
  }
}

/** The share of letters that differ; at least the limit if it is not under it. */
function distanceBetween(plain: string, letters: number, meaning: Meaning, limit: number): number {
  const { plain: other } = meaning;
  if (plain.length > MAX_CODE_LENGTH - 1 && ` ${other} `.includes(` ${plain} `)) return 0.2;
  const longest = Math.max(plain.length, other.length);
  // Each letter that only one of the two has takes at least half an edit.
  const least = Math.max(Math.abs(plain.length - other.length), bitCount(letters ^ meaning.letters) / 2);
  return least >= limit * longest ? 1 : editDistance(plain, other) / longest;
}

/** The number of letters to insert, delete, change or swap with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let twoAgo: number[] = [];
  let before = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) row[j] = Math.min(row[j], twoAgo[j - 2] + 1);
    }
    [twoAgo, before] = [before, row];
  }
  return before[to.length];
}

function lettersOf(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at++) letters |= 1 << (plain.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
