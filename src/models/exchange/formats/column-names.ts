import type { PortableColumn } from "../columns.ts";

/**
 * Returns the names of columns without the characters that a format does not take in names; those that are equal then, regardless
 * of case, get a number.
 * @param refused matches the characters
 */
export function namesWithout(columns: readonly PortableColumn[], refused: RegExp): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const name = column.name.replace(refused, "_");
    let unique = name;
    for (let next = 2; taken.has(unique.toLowerCase()); next++) unique = `${name}_${next}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
