import { PuntualError } from "../../errors.ts";
import { loadModel } from "../../models/artefact/registry.ts";
import { type FileOptionValues, fileReading } from "../options.ts";
import { readPastFile } from "../printing/read-past-flights.ts";
import { momentNamed } from "../time-options.ts";
import type { Forecasting } from "./predict-file.ts";

/** The options of `puntual predict`, plain data that threads send each other. */
export interface PredictOptions extends FileOptionValues {
  readonly model: string;
  readonly out?: string;
  readonly history?: string;
  readonly at?: string;
}

/**
 * Loads the model and the history that options name.
 * @throws PuntualError `artefact-not-found`, `wrong-model` for options that the kind of the model does not take, and as
 * `readHistory` does
 */
export async function loadForecasting(options: PredictOptions): Promise<Forecasting> {
  const { model: name, history, at } = options;
  const saved = await loadModel(name, undefined, options.timeZone);
  const unused = history !== undefined ? "--history" : at !== undefined ? "--at" : undefined;
  if (saved.kind === "baseline" && unused !== undefined) {
    throw new PuntualError("wrong-model", {
      name: `${unused} with ${name}`,
      kind: saved.kind,
      allowed: "operational",
    });
  }
  const reading = await fileReading(options);
  const forecasting = { name, saved, reading, past: undefined, moment: undefined };
  if (saved.kind === "baseline") return forecasting;
  const moment = at === undefined ? undefined : momentNamed(at, saved.model.timeZone);
  const read =
    history === undefined ? undefined : await readPastFile(history, { ...reading, model: saved.model });
  return { ...forecasting, moment, past: read?.past };
}
