/**
 * Returns names of columns without the characters that a format does not take in names; those that are equal then, regardless
 * of case, get a number.
 * @param refused matches the characters
 */
export function namesWithout(names: readonly string[], refused: RegExp): string[] {
  const taken = new Set<string>();
  return names.map((given) => {
    const name = given.replace(refused, "_");
    let unique = name;
    for (let next = 2; taken.has(unique.toLowerCase()); next++) unique = `${name}_${next}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
