/**
 * Finds a column by its name. The same letters in lower or upper case, with or without spaces, hyphens and underscores,
 * are the same name (`Fecha-I`, `FECHA_I`; `flightType`, `Flight type`), unless a column has exactly the wanted one.
 * @returns its position, from 0, of several the first one; -1 if there is none
 */
export function columnPosition(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact !== -1) return exact;
  const letters = lettersOf(wanted);
  return letters === "" ? -1 : lettersOfAll(names).indexOf(letters);
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** A layout is found by looking for hundreds of names among the same headers. */
function lettersOfAll(names: readonly string[]): readonly string[] {
  let letters = known.get(names);
  if (letters === undefined) {
    letters = names.map(lettersOf);
    known.set(names, letters);
  }
  return letters;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
