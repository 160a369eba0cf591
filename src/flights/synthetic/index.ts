/** Synthetic flights: aggregates an airport's flights into a profile, generates a year of flights from it, writes CSV. */
export { DESCRIBED_COLUMNS, describeFlights, type Origin } from "./describe.ts";
export { flightRows, type RowsChunk } from "./flight-rows.ts";
export { generateFlights, type SyntheticFlights } from "./generate.ts";
export { type LegOptions, legRows } from "./leg-rows.ts";
export { parseProfile, type SyntheticProfile } from "./profile.ts";
export { profileAt } from "./profile-at.ts";
export { createRandom, type Random } from "./random.ts";
export { scl2017Profile } from "./scl-2017.ts";
export { syntheticTable } from "./synthetic-table.ts";
