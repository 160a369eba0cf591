import type { KnownAirport } from "./airports.ts";

/** Countries by ISO 3166 whose flights to another are national: its territories, as its own statistics count them. */
const STATES: Readonly<Record<string, string>> = {
  ...territoriesOf("US", "PR VI GU AS MP UM"),
  ...territoriesOf("FR", "RE GP MQ GF YT PM BL MF PF NC WF"),
  ...territoriesOf("GB", "GG JE IM"),
  ...territoriesOf("DK", "FO GL"),
  ...territoriesOf("NO", "SJ"),
  ...territoriesOf("FI", "AX"),
  ...territoriesOf("NL", "BQ"),
  ...territoriesOf("AU", "CC CX NF"),
};

/** Whether flights between two countries are national: within one, or between one and its territories. */
export function isNational(one: string, other: string): boolean {
  return (STATES[one] ?? one) === (STATES[other] ?? other);
}

/** Whether flights between two airports are national; undefined if the country of either is not known. */
export function isNationalBetween(
  one: Pick<KnownAirport, "country"> | undefined,
  other: Pick<KnownAirport, "country"> | undefined,
): boolean | undefined {
  if (one?.country === undefined || other?.country === undefined) return undefined;
  return isNational(one.country, other.country);
}

function territoriesOf(state: string, countries: string): Record<string, string> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, state]));
}
