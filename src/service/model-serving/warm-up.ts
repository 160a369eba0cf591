import { setImmediate } from "node:timers/promises";
import { PuntualError } from "../../errors.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import { leadTimesOf } from "../../models/operational/model-data.ts";
import { airportsOf } from "../airports/served-airports.ts";

/**
 * Makes the forecasts that take long the first time, so that no request waits for them: an operational model
 * prepares its trees for the first explanation. The event loop goes on in between.
 * @param name of the artefact in messages
 * @throws PuntualError `artefact-damaged` for a model that cannot explain
 */
export async function warmUp(saved: SavedModel, name: string): Promise<void> {
  if (saved.kind === "baseline") return; // reading it has used all of it
  const { airlines, destinations } = saved.model.data.encoding;
  const [{ flightAirport }] = airportsOf(saved.model).all;
  const flight = {
    ...(flightAirport !== undefined && { airport: flightAirport }),
    airlineCode: airlines[0],
    destination: destinations[0],
    scheduled: 0,
    flightType: "N",
  } as const;
  for (const leadTime of leadTimesOf(saved.model.data)) {
    await setImmediate();
    try {
      saved.model.forecast(flight, {}, { leadTime, explain: "en" });
    } catch (cause) {
      const reason = `its forecasts cannot be explained at ${leadTime}`;
      throw new PuntualError("artefact-damaged", { path: name, reason }, { cause });
    }
  }
}
