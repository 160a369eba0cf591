import { folded } from "../../../language/folded.ts";
import type { paths } from "../../../service/schema.ts";

/** What there is to forecast, as the service tells it. */
export type Network = paths["/v1/network"]["get"]["responses"][200]["content"]["application/json"];

/** An airline or a destination that a text can be completed to. */
export interface NamedCode {
  /** ICAO code. */
  readonly code: string;
  /** IATA code; null where none is known. */
  readonly iata: string | null;
  /** The airline's name, the destination's city; its code where that has none. */
  readonly name: string;
  /** Training flights. */
  readonly flights: number;
}

/** Destinations to choose from: those of an airline apart, with its flights there. */
interface DestinationChoice {
  readonly own: readonly NamedCode[];
  readonly others: readonly NamedCode[];
}

/** The airlines to choose from, the most flown first. */
export function airlineChoice(network: Network | undefined): readonly NamedCode[] {
  return network?.airlines ?? [];
}

/** The destinations to choose from, the most flown first; where an airline is chosen, its own first. */
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

/** How a code is written for people: `Antofagasta (SCFA)`. */
export function labelOf({ code, name }: Pick<NamedCode, "code" | "name">): string {
  return name === code ? code : `${name} (${code})`;
}

/** What a field shows for a code or, where it is not known, for whatever it is. */
export function labelOfCode(entries: readonly NamedCode[], code: string): string {
  const entry = entries.find((known) => known.code === code);
  return entry === undefined ? code : labelOf(entry);
}

/** The entries that a text may stand for, the closest first and of those as close the first that was given. */
export function completions(entries: readonly NamedCode[], text: string): readonly NamedCode[] {
  const wanted = folded(text);
  return entries
    .map((entry) => ({ entry, distance: distance(entry, wanted) }))
    .filter((found) => found.distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ entry }) => entry);
}

/**
 * What is asked for a text that is typed: the code of the entry that it names alone; else what was typed, as the service
 * knows codes of which the model has seen no flight, and names that several codes share.
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
 * As {@link codeOf} of a text that is typed to its end: what alone may be completed from it is meant, unless it is a code
 * in capitals.
 */
export function meantCode(entries: readonly NamedCode[], text: string): string {
  const code = codeOf(entries, text);
  const isMeantAsCode = isCode(text) && text === text.toUpperCase();
  if (isMeantAsCode || code === "" || entries.some((entry) => entry.code === code)) return code;
  const found = completions(entries, text);
  return found.length === 1 ? found[0].code : code;
}

/** Three characters are an airline's ICAO code, four a destination's. */
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
