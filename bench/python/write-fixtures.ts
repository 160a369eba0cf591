import { spawnSync } from "node:child_process";
import { XGBOOST_VERSIONS } from "../xgboost/versions.ts";
import { pythonEnvironment } from "./environment.ts";

/** `npm run fixtures`: writes `tests/fixtures/`, with the packages that `requirements/` pins. */
const scripts = [
  { environment: "peers", script: "generate.py" },
  ...XGBOOST_VERSIONS.map((version) => ({ environment: `xgboost-${version}`, script: "xgboost_models.py" })),
];
for (const { environment, script } of scripts) {
  const found = pythonEnvironment(environment);
  if ("skipped" in found) {
    console.error(`${script}: ${found.skipped}`);
    process.exit(1);
  }
  const { status } = spawnSync(found.python, [`tests/fixtures/${script}`], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
