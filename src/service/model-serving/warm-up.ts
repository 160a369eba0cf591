import { setImmediate } from "node:timers/promises";
import { PuntualError } from "../../errors.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import { LEAD_TIMES } from "../../models/operational/lead-time.ts";

/**
 * Asks a model for what takes long the first time, so that no request waits for it: an operational model prepares its
 * trees when it first explains. Between the questions the event loop goes on.
 * @param name what the artefact goes by in messages
 * @throws PuntualError `artefact-damaged` for a model that cannot explain
 */
export async function warmUp(saved: SavedModel, name: string): Promise<void> {
  if (saved.kind === "baseline") return; // reading it has asked it everything
  const { airlines, destinations } = saved.model.data.encoding;
  const flight = {
    airlineCode: airlines[0],
    destination: destinations[0],
    scheduled: 0,
    flightType: "N",
  } as const;
  for (const leadTime of LEAD_TIMES) {
    await setImmediate();
    try {
      saved.model.forecast(flight, {}, { leadTime, explain: "en" });
    } catch (cause) {
      const reason = `its forecasts cannot be explained at ${leadTime}`;
      throw new PuntualError("artefact-damaged", { path: name, reason }, { cause });
    }
  }
}
