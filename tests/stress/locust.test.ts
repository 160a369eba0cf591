import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";

const hasLocust = spawnSync("locust", ["--version"]).status === 0;

test("the locustfile sends both kinds of requests, without a failure", {
  skip: !hasLocust && "locust is not installed (pip install locust)",
  timeout: 240_000,
}, async (t) => {
  const service = new ServerProcess({ environment: { LOG_LEVEL: "warn" } });
  t.after(() => service.child.kill("SIGKILL"));
  const csv = join(temporaryFolder(), "locust");
  const plan = ["--headless", "--users", "2", "--spawn-rate", "2", "--run-time", "3s"];
  const { status, stderr } = spawnSync(
    "locust",
    ["-f", "tests/stress/locustfile.py", ...plan, "--csv", csv, "--host", await service.url()],
    { cwd: repository, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  const [, ...lines] = readFileSync(`${csv}_stats.csv`, "utf8").trim().split("\n");
  const rows = lines.map((row) => row.split(","));
  assert.deepEqual(
    rows.map(([, name]) => name),
    ["/predict Aerolineas Argentinas", "/predict Grupo LATAM", "Aggregated"],
  );
  for (const [, , requests, failures] of rows)
    assert.deepEqual([Number(requests) > 10, failures], [true, "0"]);
});
