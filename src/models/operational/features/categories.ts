import { MAX_CATEGORY_BINS } from "../../../learn/gradient-boosting/binning/feature-bins.ts";

/** The code that rare categories share, where there are more than have a bin of their own. */
const RARE_CODE = MAX_CATEGORY_BINS - 1;

/**
 * Returns the categories of some flights in the order of an encoding: sorted. Of more than 255 categories, the 254 with the
 * most flights come first, of equal ones those first by name; the rare others follow, which share one code.
 * @param names of all categories
 * @param codes one per flight, indices of its category in `names`
 * @param indices of the flights
 */
export function categoriesAmong(
  names: readonly string[],
  codes: Uint16Array,
  indices: Uint32Array,
): string[] {
  const counts = new Uint32Array(names.length);
  for (const index of indices) counts[codes[index]]++;
  const seen = Array.from(names.keys()).filter((code) => counts[code] > 0);
  const byName = (a: number, b: number) => (names[a] < names[b] ? -1 : 1);
  const parts =
    seen.length <= MAX_CATEGORY_BINS
      ? [seen]
      : split(seen.sort((a, b) => counts[b] - counts[a] || byName(a, b)));
  return parts.flatMap((part) => part.sort(byName).map((code) => names[code]));
}

function split(byFrequency: readonly number[]): number[][] {
  return [byFrequency.slice(0, RARE_CODE), byFrequency.slice(RARE_CODE)];
}

/** Returns the code of a category by its index in an encoding. */
export function categoryCode(index: number): number {
  return Math.min(index, RARE_CODE);
}

/** Whether a code is that of the rare categories of an encoding, which share it. */
export function isRareCode(categories: readonly string[], code: number): boolean {
  return categories.length > MAX_CATEGORY_BINS && code === RARE_CODE;
}
