import type { CategoryColumn, FlightTable, LegTable } from "../../../../src/flights/flight-table.ts";
import type { Random } from "../../../../src/flights/synthetic/random.ts";
import type { Encoding } from "../../../../src/models/operational/features/features.ts";
import { learnTurnRounds } from "../../../../src/models/operational/features/learn-turn-rounds.ts";
import type { PastFlights } from "../../../../src/models/operational/features/past-flights.ts";
import type { TurnRounds } from "../../../../src/models/operational/features/turn-rounds.ts";

const DAY = 24 * 60;
const AIRLINES = ["AAL", "DAL"];
const PLACES = ["KLAX", "KMIA", "KBOS"];
const TRAVEL = [240, 95, 150];

/** The least minutes that an aircraft of each airline stays between arrival and departure. */
export const STAYS = [30, 40];

/** 5 January 2015, 10:00 in New York. */
export const FIRST = Date.UTC(2015, 0, 5, 15) / 60_000;

interface Row {
  readonly aircraft: string;
  readonly airline: number;
  readonly place: number;
  readonly scheduled: number;
  readonly operated: number;
}

interface LegRow extends Row {
  readonly departed: number;
}

/**
 * Makes up departures of an airport and the legs by which their aircraft get there: each aircraft leaves, returns and leaves
 * again, three times a day. A flight leaves late by itself (one in ten; a share of all by hours), or because its aircraft was not there in time.
 */
export function madeUpNetwork(
  { days, aircraft, longDelays = 0 }: { days: number; aircraft: number; longDelays?: number },
  random: Random,
): FlightTable {
  const [flights, legs]: [Row[], LegRow[]] = [[], []];
  for (let number = 0; number < aircraft; number++) {
    const airline = number % AIRLINES.length;
    const name = `N${100 + number}`;
    for (let day = 0; day < days; day++) {
      let ready = -Infinity;
      let scheduled = FIRST + day * DAY + Math.floor(random() * 120);
      for (let trip = 0; trip < 3; trip++) {
        const place = Math.floor(random() * PLACES.length);
        const kind = random();
        const own =
          kind < 0.1 ? 20 + random() * 60 : kind < 0.1 + longDelays ? 100 + random() * 300 : random() * 8;
        const operated = Math.round(Math.max(scheduled + own, ready));
        flights.push({ aircraft: name, airline, place, scheduled, operated });
        const away = 2 * TRAVEL[place] + 60;
        const back = scheduled + away;
        const late = random() < 0.3 ? 20 + random() * 90 : random() * 5;
        const arrived = Math.round(Math.max(operated - scheduled + late - 5, 0) + back);
        const departed = arrived - TRAVEL[place];
        legs.push({ aircraft: name, airline, place, scheduled: back, operated: arrived, departed });
        ready = arrived + STAYS[airline];
        scheduled = back + STAYS[airline] + 10;
      }
    }
  }
  return { ...table(flights), legs: legTable(legs) };
}

/** Returns an encoding of the network's flights, with the turn-rounds that all of them show. */
export function encodingOf(flights: PastFlights): Encoding & { readonly aircraft: TurnRounds } {
  const aircraft = learnTurnRounds(
    flights,
    Uint32Array.from({ length: flights.length }, (_, index) => index),
  )?.all;
  if (aircraft === undefined) throw new Error("flights without turn-rounds");
  return {
    airlines: AIRLINES,
    destinations: PLACES.toSorted(),
    aircraft,
    typicalTraffic: {
      before15: new Array(336).fill(1),
      before60: new Array(336).fill(4),
      airline60: new Array(144).fill(2),
      day: new Array(7).fill(100),
    },
  };
}

function table(rows: readonly Row[]): FlightTable {
  const { airline, place, aircraft } = categories(rows);
  return {
    rowCount: rows.length,
    timeZone: "America/New_York",
    movement: "departures",
    airport: { names: ["KJFK"], codes: new Uint16Array(rows.length) },
    airports: [{ code: "KJFK", timeZone: "America/New_York" }],
    airline,
    airlineCode: airline,
    destination: place,
    city: place,
    flightType: { names: ["N"], codes: new Uint16Array(rows.length) },
    registration: aircraft,
    scheduled: Float64Array.from(rows, ({ scheduled }) => scheduled),
    operated: Float64Array.from(rows, ({ operated }) => operated),
  };
}

function legTable(rows: readonly LegRow[]): LegTable {
  const { airline, place, aircraft } = categories(rows);
  return {
    rowCount: rows.length,
    airport: { names: ["KJFK"], codes: new Uint16Array(rows.length) },
    registration: aircraft,
    origin: place,
    airlineCode: airline,
    scheduled: Float64Array.from(rows, ({ scheduled }) => scheduled),
    departed: Float64Array.from(rows, ({ departed }) => departed),
    operated: Float64Array.from(rows, ({ operated }) => operated),
  };
}

function categories(rows: readonly Row[]) {
  const names = [...new Set(rows.map(({ aircraft }) => aircraft))];
  const column = (all: readonly string[], code: (row: Row) => number): CategoryColumn => ({
    names: all,
    codes: Uint16Array.from(rows, code),
  });
  return {
    airline: column(AIRLINES, ({ airline }) => airline),
    place: column(PLACES, ({ place }) => place),
    aircraft: column(names, ({ aircraft }) => names.indexOf(aircraft)),
  };
}
