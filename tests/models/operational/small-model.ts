import { delayLabel } from "../../../src/flights/delay.ts";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";
import { fitGradientBoosting } from "../../../src/learn/gradient-boosting/trainer.ts";
import { DEFAULT_COSTS } from "../../../src/models/operational/costs.ts";
import { CATEGORICAL_FEATURES, FeatureReader } from "../../../src/models/operational/features/features.ts";
import { pastFlights, replay } from "../../../src/models/operational/features/past-flights.ts";
import { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import type { LeadModel } from "../../../src/models/operational/lead-model.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import { learnEncodings } from "../../../src/models/operational/training/learn-encodings.ts";
import { trafficColumns } from "../../../src/models/operational/training/traffic-columns.ts";

/** Makes a year of synthetic flights, by default about four a day. */
export const yearTable = (rows = 1500) =>
  syntheticTable(
    generateFlights({ ...scl2017Profile, timeZone: "UTC" }, { rows, year: 2017 }, createRandom(1)),
  );

/**
 * Fits an operational model of few and small trees to a year of flights, in a moment; also returns its flights and knowledge.
 * @param leadTimes of the model; by default the main ones
 */
export function smallModel(rows = 1500, leadTimes: readonly LeadTime[] = MAIN_LEAD_TIMES) {
  const table = yearTable(rows);
  const past = pastFlights(table);
  const flights = [...past];
  const knowledge = replay(past);
  const { encoding } = learnEncodings(past, trafficColumns(past), Uint32Array.from(flights.keys()));
  const reader = new FeatureReader(encoding);
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const leadOf = (leadTime: LeadTime): LeadModel => ({
    trees: fitGradientBoosting(
      reader.readAll(flights, leadTime, knowledge),
      labels,
      { trees: 12, maxLeaves: 8, minRowsPerLeaf: 20, maxBins: 31 },
      { categorical: CATEGORICAL_FEATURES },
    ),
    calibration: { kind: "platt", intercept: -0.1, slope: 0.9 },
    longer: [
      { kind: "platt", intercept: -0.3, slope: 0.2 },
      { kind: "platt", intercept: -0.8, slope: 0 },
      { kind: "platt", intercept: -1.5, slope: 0.1 },
    ],
    bandMinutes: [-1.5, 21, 41, 80, 150],
  });
  const routes = Map.groupBy(flights, ({ airlineCode, destination }) => `${airlineCode} ${destination}`);
  const model = new OperationalModel({
    kind: "operational",
    timeZone: "UTC",
    encoding,
    names: {
      airlines: { LAN: "Grupo LATAM", SKU: "Sky Airline" },
      destinations: { SCFA: "Antofagasta", SCCI: "Punta Arenas" },
    },
    flightsByRoute: Object.fromEntries([...routes].map(([route, list]) => [route, list.length])),
    flightTypes: Object.fromEntries(flights.map(({ destination, flightType }) => [destination, flightType])),
    costs: DEFAULT_COSTS,
    leads: Object.fromEntries(leadTimes.map((leadTime) => [leadTime, leadOf(leadTime)])) as Record<
      LeadTime,
      LeadModel
    >,
  });
  return { table, past, flights, knowledge, reader, model };
}
