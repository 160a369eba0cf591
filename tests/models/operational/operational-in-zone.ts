import { join } from "node:path";
import { SHIPPED_MODELS } from "../../../src/models/artefact/registry.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../src/models/operational/artefact/saved-operational.ts";
import { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Writes the shipped operational model as one that names no airport, only its time zone; returns its folder. */
export async function operationalIn(timeZone: string): Promise<string> {
  const folder = join(temporaryFolder(), "operational");
  await writeOperationalIn(folder, timeZone);
  return folder;
}

/** Writes the model of {@link operationalIn} to a folder. */
export async function writeOperationalIn(folder: string, timeZone: string): Promise<void> {
  const { model } = await loadOperational(join(SHIPPED_MODELS, "operational"));
  const { airports: _, ...data } = model.data;
  const elsewhere = new OperationalModel({ ...data, timeZone });
  const flights = { rows: 100, delayed: 20, from: 0, to: 1440, timeZone };
  await saveOperational(folder, { model: elsewhere, flights }, { sha256: "e".repeat(64), rejected: 0 });
}
