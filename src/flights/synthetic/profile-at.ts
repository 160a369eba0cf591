import { airports, type KnownAirport } from "../../airports/airports.ts";
import { canonicalCode } from "../../airports/canonical-code.ts";
import { isNationalBetween } from "../../airports/national.ts";
import { PuntualError } from "../../errors.ts";
import type { SyntheticProfile } from "./profile.ts";

/**
 * Returns a profile as it would be at another airport: the same airlines, timetable and delays, in its time zone, with the
 * most visited airports of its country in the place of the national destinations, and the most visited others in that of
 * the international ones.
 * @param text code of ICAO or IATA, in any case
 * @throws PuntualError `invalid-argument` for an airport that is not known
 */
export function profileAt(text: string, profile: SyntheticProfile): SyntheticProfile {
  const origin = airports.byCode(canonicalCode(text, airports));
  if (origin?.timeZone === undefined) {
    throw new PuntualError("invalid-argument", {
      name: "airport",
      value: text,
      allowed: "a known airport, by ICAO or IATA code",
    });
  }
  if (origin.code === profile.origin) return profile;
  const destinationOf = destinationsFrom(origin, profile);
  return {
    ...profile,
    origin: origin.code,
    originCity: origin.city,
    timeZone: origin.timeZone,
    airlines: profile.airlines.map((airline) => ({
      ...airline,
      routes: airline.routes.map((route) => {
        const { code, city, country } = destinationOf.get(route.destination) as KnownAirport;
        const flightType = isNationalBetween(origin, { country }) ? "N" : "I";
        return { ...route, destination: code, city, flightType };
      }),
    })),
  };
}

/** Returns an airport for each destination of a profile, the most visited for the one with the most flights. */
function destinationsFrom(
  origin: KnownAirport,
  { airlines }: SyntheticProfile,
): ReadonlyMap<string, KnownAirport> {
  const flights = new Map<string, number>();
  const types = new Map<string, string>();
  for (const { destination, flightType, months } of airlines.flatMap(({ routes }) => routes)) {
    const more = months.reduce((sum, count) => sum + count, 0);
    flights.set(destination, (flights.get(destination) ?? 0) + more);
    types.set(destination, flightType);
  }
  const others = airports.entries.filter(({ code, isUsual }) => isUsual && code !== origin.code);
  const national = others.filter((airport) => isNationalBetween(origin, airport));
  const foreign = others.filter((airport) => isNationalBetween(origin, airport) === false);
  const mostFirst = [...flights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(
    mostFirst.map(([destination]) => {
      const found = (types.get(destination) === "N" ? national.shift() : undefined) ?? foreign.shift();
      return [destination, found as KnownAirport];
    }),
  );
}
