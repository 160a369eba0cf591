import { countPast } from "../../../src/models/operational/training/past-counts.ts";
import type { Past } from "../../../web/src/views/past/counts/past.ts";
import { smallModel } from "../../models/operational/small-model.ts";

const { flights, past } = smallModel(600);

/** The synthetic flights that are counted. */
export const madeFlights = flights;

/** The counts of {@link madeFlights}, as the service answers them. */
export const madePast: Past = {
  ...(JSON.parse(JSON.stringify(countPast(past))) as Pick<Past, "groups" | "pairs" | "thresholdMinutes">),
  flights: flights.length,
  delayed: flights.filter(({ scheduled, operated }) => operated - scheduled > 15).length,
  from: "2017-01-01T00:00:00",
  to: "2017-12-31T00:00:00",
  airport: null,
  model: { name: "operational", version: "ab".repeat(8) },
};
