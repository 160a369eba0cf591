import type { FlightTable } from "../../../src/flights/flight-table.ts";
import {
  type PastFlight,
  PastFlights,
  pastFlights,
} from "../../../src/models/operational/features/past-flights.ts";
import { outcomeOrder } from "../../../src/models/operational/training/history-columns.ts";
import {
  type JobResults,
  runJob,
  type SharedColumns,
} from "../../../src/models/operational/training/lead-jobs.ts";
import type { LeadTask } from "../../../src/models/operational/training/run-lead.ts";
import { trafficColumns } from "../../../src/models/operational/training/traffic-columns.ts";

/** Computes what all tasks on flights have in common. */
export function sharedColumns(flights: PastFlights): SharedColumns {
  return { traffic: trafficColumns(flights), order: outcomeOrder(flights) };
}

/** Runs one task on this thread. */
export function runTask(table: FlightTable, task: LeadTask): JobResults["lead"] {
  const flights = pastFlights(table);
  return runJob(flights, { kind: "lead", task, shared: sharedColumns(flights) }) as JobResults["lead"];
}

/** Makes past flights of a list, which may be in any order. */
export function pastFlightsOf(list: readonly PastFlight[], timeZone = "UTC"): PastFlights {
  const sorted = list.toSorted((a, b) => a.scheduled - b.scheduled);
  const codes = (key: "airlineCode" | "destination") => {
    const names = [...new Set(sorted.map((flight) => flight[key]))].sort();
    return { names, codes: Uint16Array.from(sorted, (flight) => names.indexOf(flight[key])) };
  };
  const [airlines, destinations] = [codes("airlineCode"), codes("destination")];
  return new PastFlights({
    airports: [{ code: "", timeZone }],
    airlines: airlines.names,
    destinations: destinations.names,
    airport: new Uint16Array(sorted.length),
    airline: airlines.codes,
    destination: destinations.codes,
    international: Uint8Array.from(sorted, ({ flightType }) => (flightType === "I" ? 1 : 0)),
    scheduled: Float64Array.from(sorted, ({ scheduled }) => scheduled),
    operated: Float64Array.from(sorted, ({ operated }) => operated),
    row: Uint32Array.from(sorted.keys()),
  });
}
