import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The real year of flights, which is not part of the repository. */
export const scl2017 = fileURLToPath(new URL("../../../shared/data/scl-2017/flights.csv", import.meta.url));

/** The metrics of the SCL challenge's six models, which are not part of the repository. */
export const sixModels = fileURLToPath(new URL("../../../shared/reference/six-models.json", import.meta.url));

/** The reason why a test of the real flights is skipped; false where they are present. */
export const withoutScl2017: string | false =
  existsSync(scl2017) && existsSync(sixModels) ? false : "the real flights are absent (../shared)";
