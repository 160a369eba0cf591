import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../src/models/operational/artefact/saved-operational.ts";
import { saveSmallBaseline } from "../../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

/** A folder of models, and the versions of its artefacts. */
export interface ModelsFolder {
  readonly folder: string;
  readonly versions: {
    readonly small: string;
    readonly plain: string;
    readonly shipped: string;
    readonly eager: string;
  };
}

/**
 * Writes a folder of models: the baselines `small` and `plain`, the operational models `shipped` and `eager`, which
 * forecasts a delay far sooner, and `damaged`. To be called at the top level of a file of tests.
 */
export async function modelsFolder(): Promise<ModelsFolder> {
  const folder = temporaryFolder();
  const small = await saveSmallBaseline(join(folder, "small"));
  const plain = await saveSmallBaseline(join(folder, "plain"), { balance: false });
  cpSync(join(folder, "small"), join(folder, "damaged"), { recursive: true });
  writeFileSync(join(folder, "damaged", "model.json"), "{}");
  cpSync(join(SHIPPED_MODELS, "operational"), join(folder, "shipped"), { recursive: true });
  const { model, version: shipped } = await loadOperational(join(folder, "shipped"));
  const { version: eager } = await saveOperational(
    join(folder, "eager"),
    {
      model: model.withCosts({ missed: 20, falseAlarm: 1 }),
      flights: { rows: 100, delayed: 20, from: 0, to: 1440 },
    },
    { sha256: "e".repeat(64), rejected: 0 },
  );
  return { folder, versions: { small, plain, shipped, eager } };
}

/**
 * Puts another artefact in the place of one.
 * @param by its name in the folder, or its path
 */
export function replaceArtefact(folder: string, name: string, by: string): void {
  cpSync(resolve(folder, by), join(folder, name), { recursive: true, force: true });
}
