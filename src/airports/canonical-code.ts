import type { Directory } from "./directory.ts";

/**
 * Returns the one code that an airline or an airport has inside: its ICAO code where the directory knows the text as a
 * code of ICAO or IATA in any case, or as a former one; else the text itself in upper case, with `-` for white space, so
 * that a code never holds white space.
 * @param text a code as a source writes it; a blank one stays blank
 * @param year of the flights: some codes of airlines had other holders in other years; by default the last
 */
export function canonicalCode(text: string, directory: Directory, year?: number): string {
  const code = text.trim().toUpperCase();
  return directory.byCode(code, year)?.code ?? withoutSpaces(code);
}

/** Returns a code with `-` for white space in it. */
export function withoutSpaces(code: string): string {
  return code.replace(/\s+/g, "-");
}
