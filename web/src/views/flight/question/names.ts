import { folded } from "../../../language/folded.ts";
import type { paths } from "../../../service/schema.ts";

/** The airlines, destinations and routes that the model knows. */
export type Network = paths["/v1/network"]["get"]["responses"][200]["content"]["application/json"];

/** An airline or a destination to choose. */
export interface NamedCode {
  /** ICAO code. */
  readonly code: string;
  /** IATA code; null if it is not known. */
  readonly iata: string | null;
  /** The name of the airline, or the city of the destination; the code where it is not known. */
  readonly name: string;
  /** The number of its training flights. */
  readonly flights: number;
}

/** The destinations to choose from: those of an airline, with its flights there, and all others. */
interface DestinationChoice {
  readonly own: readonly NamedCode[];
  readonly others: readonly NamedCode[];
}

/** Returns the airlines to choose from, those with the most flights first. */
export function airlineChoice(network: Network | undefined): readonly NamedCode[] {
  return network?.airlines ?? [];
}

/** Returns the destinations to choose from, those with the most flights first. */
export function destinationChoice(network: Network | undefined, airline: string): DestinationChoice {
  const all = (network?.destinations ?? []).map(({ city, ...rest }) => ({ ...rest, name: city }));
  const flightsTo = new Map(
    network?.routes
      .filter((route) => route.airline === airline)
      .map(({ destination, flights }) => [destination, flights]),
  );
  const own = all.flatMap((entry) => {
    const flights = flightsTo.get(entry.code);
    return flights === undefined ? [] : [{ ...entry, flights }];
  });
  return {
    own: own.toSorted((one, other) => other.flights - one.flights),
    others: all.filter(({ code }) => !flightsTo.has(code)),
  };
}

/** Writes name and code, such as `Antofagasta (SCFA)`. */
export function labelOf({ code, name }: Pick<NamedCode, "code" | "name">): string {
  return name === code ? code : `${name} (${code})`;
}

/** Writes name and code of a code; a text that is none of the entries stays as it is. */
export function labelOfCode(entries: readonly NamedCode[], code: string): string {
  const entry = entries.find((known) => known.code === code);
  return entry === undefined ? code : labelOf(entry);
}

/** Returns the entries that match a text, the closest first; equally close ones in the given order. */
export function completions(entries: readonly NamedCode[], text: string): readonly NamedCode[] {
  const wanted = folded(text);
  return entries
    .map((entry) => ({ entry, distance: distance(entry, wanted) }))
    .filter((found) => found.distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ entry }) => entry);
}

/**
 * Returns the code of the only entry that a text names. Any other text stays as it is, since the service knows codes
 * without training flights, and names that several codes share.
 */
export function codeOf(entries: readonly NamedCode[], text: string): string {
  const wanted = folded(text);
  if (wanted === "") return "";
  const byCode = entries.find(({ code, iata }) => [folded(code), folded(iata ?? "")].includes(wanted));
  if (byCode !== undefined) return byCode.code;
  const named = entries.filter((entry) => [folded(entry.name), folded(labelOf(entry))].includes(wanted));
  if (named.length === 1) return named[0].code;
  return isCode(text) ? text.trim().toUpperCase() : text.trim();
}

/**
 * Returns the code that a complete text means: as {@link codeOf}, or that of the only entry that matches it. A code in
 * capitals stays as it is.
 */
export function meantCode(entries: readonly NamedCode[], text: string): string {
  const code = codeOf(entries, text);
  const isMeantAsCode = isCode(text) && text === text.toUpperCase();
  if (isMeantAsCode || code === "" || entries.some((entry) => entry.code === code)) return code;
  const found = completions(entries, text);
  return found.length === 1 ? found[0].code : code;
}

/** Whether a text has the form of an ICAO code: three characters for an airline, four for a destination. */
function isCode(text: string): boolean {
  return /^[a-z][a-z0-9]{2,3}$/i.test(text.trim());
}

function distance(entry: NamedCode, wanted: string): number {
  const [code, iata, name] = [folded(entry.code), folded(entry.iata ?? ""), folded(entry.name)];
  if (wanted === code || wanted === iata || wanted === name || wanted === folded(labelOf(entry))) return 0;
  if (name.split(/[\s(.,]+/).some((word) => word.startsWith(wanted))) return 1;
  if (code.startsWith(wanted) || iata.startsWith(wanted)) return 2;
  return name.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}
