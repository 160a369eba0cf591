import { refuse } from "../../../learn/check-arguments.ts";
import type { PastColumns } from "../features/past-flights.ts";
import type { AirportData, OperationalModelData } from "../model-data.ts";
import type { AirportEncodings } from "../training/learn-encodings.ts";

/**
 * Returns the encodings that a model has learned.
 * @param of the airports whose encodings are wanted, in their order; by default all of the model
 * @throws PuntualError `invalid-argument` for an airport that the model does not know
 */
export function encodingsOfModel(
  { encoding, airports = [], byAirport }: OperationalModelData,
  of: PastColumns["airports"] = airports,
): AirportEncodings {
  const known = airports.map(({ code }) => code);
  const unknown = of.find(({ code }) => airports.length > 0 && !known.includes(code));
  if (unknown !== undefined)
    refuse("airport", unknown.code || "none", `those of the model: ${known.join(", ")}`);
  const own = ({ typicalTraffic, travelMinutes, aircraft }: AirportData) => ({
    ...{ ...encoding, typicalTraffic },
    ...(travelMinutes && { travelMinutes }),
    ...(aircraft && { aircraft }),
  });
  const ofAirports = of.map(({ code }) => (byAirport === undefined ? encoding : own(byAirport[code])));
  return { encoding, ofAirports: ofAirports.length === 0 ? [encoding] : ofAirports };
}
