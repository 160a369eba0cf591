import type { FlightTable, FlightType } from "../../src/flights/flight-table.ts";

/** A flight of 2019, as tests define it. */
export interface HandMadeFlight {
  readonly airline: string;
  readonly flightType: FlightType;
  readonly month: number;
  readonly latenessMinutes: number;
}

/** Returns flights as a table, an hour apart, with airlines coded in the order of their first flights. */
export function flightTable(
  flights: readonly HandMadeFlight[],
): Required<Pick<FlightTable, "rowCount" | "airline" | "flightType" | "month" | "scheduled" | "operated">> {
  const airlines = [...new Set(flights.map(({ airline }) => airline))];
  const start = Date.UTC(2019, 0, 1) / 60_000;
  return {
    rowCount: flights.length,
    airline: {
      names: airlines,
      codes: Uint16Array.from(flights, ({ airline }) => airlines.indexOf(airline)),
    },
    flightType: {
      names: ["N", "I"],
      codes: Uint16Array.from(flights, ({ flightType }) => (flightType === "N" ? 0 : 1)),
    },
    month: Uint8Array.from(flights, ({ month }) => month),
    scheduled: Float64Array.from(flights, (_, row) => start + row * 60),
    operated: Float64Array.from(flights, ({ latenessMinutes }, row) => start + row * 60 + latenessMinutes),
  };
}

/** The airlines of {@link yearOfFlights}, sorted. */
export const airlinesOfTheYear = ["Aerolineas Argentinas", "Brisa", "Ñandú [ 1 ]", "Zonda"] as const;

/** Makes 960 flights of the four airlines in all months of 2019; lateness depends in part on airline, type and month. */
export function yearOfFlights(): HandMadeFlight[] {
  return Array.from({ length: 960 }, (_, index) => {
    const airline = index % 4;
    const month = (Math.floor(index / 4) % 12) + 1;
    const flightType = Math.floor(index / 48) % 2 === 0 ? "I" : "N";
    const risk = airline * 2 + ((month * 5) % 12) - (flightType === "I" ? 0 : 2);
    const luck = (index * 7919) % 13;
    return {
      airline: airlinesOfTheYear[3 - airline],
      flightType,
      month,
      latenessMinutes: risk > luck ? 40 : 3,
    };
  });
}
