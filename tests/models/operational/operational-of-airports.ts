import { join } from "node:path";
import type { Movement } from "../../../src/flights/flight-table.ts";
import type { GradientBoostedTrees } from "../../../src/learn/gradient-boosting/trees.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../src/models/operational/artefact/saved-operational.ts";
import { featureNames, TIMETABLE_FEATURES } from "../../../src/models/operational/features/features.ts";
import { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import type { LeadModel } from "../../../src/models/operational/lead-model.ts";
import { MAIN_LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import type { ModelAirport } from "../../../src/models/operational/model-data.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const rest = { from: "2017-01-01 00:15:00", to: "2017-12-31 23:55:00", delayed: 20, cancelled: 3 };

/** Airports for models, one behind UTC, one ahead, and two of one city. */
export const AIRPORTS = {
  houston: {
    ...{ code: "KIAH", iata: "IAH", name: "George Bush Intercontinental", city: "Houston", country: "US" },
    ...{ timeZone: "America/Chicago", flights: 300, ...rest },
  },
  hobby: {
    ...{ code: "KHOU", iata: "HOU", name: "William P Hobby", city: "Houston", country: "US" },
    ...{ timeZone: "America/Chicago", flights: 100, ...rest },
  },
  tokyo: {
    ...{ code: "RJTT", iata: "HND", name: "Haneda", city: "Tokyo", country: "JP" },
    ...{ timeZone: "Asia/Tokyo", flights: 200, ...rest },
  },
} as const satisfies Readonly<Record<string, ModelAirport>>;

/**
 * Writes the shipped operational model as that of other airports, with its own routes at each; returns its folder.
 * @param missed the cost of a missed delay at each airport of a model of several; by default that of the shipped model
 */
export async function operationalOfAirports(
  given: readonly ModelAirport[],
  movement: Movement = "departures",
  missed: readonly number[] = [],
): Promise<string> {
  const folder = join(temporaryFolder(), "operational");
  const { model } = await loadOperational(join(SHIPPED_MODELS, "operational"));
  const airports = given.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = airports.map(({ code }) => code);
  const { timeZone: _, ...data } = model.data;
  const { flightsByRoute, flightTypes, costs, encoding } = data;
  const { typicalTraffic } = encoding;
  const isSeveral = codes.length > 1;
  const byAirport = airports.map((airport) => {
    const own = { ...costs, missed: missed[given.indexOf(airport)] ?? costs.missed };
    return [airport.code, { typicalTraffic, flightsByRoute, flightTypes, costs: own }] as const;
  });
  const leads = MAIN_LEAD_TIMES.map((leadTime) => {
    const lead = data.leads[leadTime];
    return [
      leadTime,
      isSeveral ? withAirport(lead, featureNames(leadTime, { airports: codes }), codes) : lead,
    ];
  });
  const elsewhere = new OperationalModel({
    ...data,
    movement,
    airports,
    ...(isSeveral && {
      encoding: { ...encoding, airports: codes },
      byAirport: Object.fromEntries(byAirport),
    }),
    leads: Object.fromEntries(leads),
  });
  const flights = { rows: 100, delayed: 20, from: 0, to: 1440, timeZone: airports[0].timeZone };
  await saveOperational(folder, { model: elsewhere, flights }, { sha256: "e".repeat(64), rejected: 0 });
  return folder;
}

/** Returns the model of a lead time with the airport as a feature after those of the timetable, which no tree uses. */
function withAirport(lead: LeadModel, names: readonly string[], codes: readonly string[]): LeadModel {
  const shifted = (ensemble: GradientBoostedTrees): GradientBoostedTrees => ({
    ...ensemble,
    featureNames: names,
    trees: ensemble.trees.map((tree) => ({
      ...tree,
      featureIndex: tree.featureIndex.map((index) =>
        index >= TIMETABLE_FEATURES.length ? index + 1 : index,
      ),
    })),
  });
  const calibrations = Object.fromEntries(codes.map((code) => [code, lead.calibration]));
  const { trees, location } = lead;
  return { ...lead, calibrations, trees: shifted(trees), ...(location && { location: shifted(location) }) };
}
