import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { faultNames, loadFault } from "../../bench/faults/fault-list.ts";
import { differences, documentedTables, readRecord, renderRecord } from "../../bench/faults/record.ts";
import { runFault } from "../../bench/faults/run-fault.ts";
import { codeOf, repository, sources } from "../import-graph.ts";

const record = readRecord();
const sightings = Object.values(record);
const code = sources.map(codeOf).join("\n");

describe("the table of faults in docs/operations.md", () => {
  test("has a row for each script and a script for each row, 25 at least", () => {
    const names = faultNames();
    assert.ok(names.length >= 25);
    assert.deepEqual(Object.keys(record), names);
  });

  test("is what npm run faults -- --write makes of the recorded faults", async () => {
    assert.equal(documentedTables(), (await renderRecord(record)).trim());
  });

  test("names only alerts that exist", () => {
    const rules = readFileSync(join(repository, "deploy", "prometheus", "alerts.yml"), "utf8");
    const alerts = new Set(sightings.flatMap((seen) => seen.alerts));
    assert.ok(alerts.size >= 3);
    for (const alert of alerts) assert.ok(rules.includes(`- alert: ${alert}\n`), alert);
  });

  test("names only metrics and lines of the log that are in the code", () => {
    for (const { metrics, log } of sightings) {
      for (const metric of metrics) {
        const [name] = metric.replace(/_count(?=\{)/, "").split("{", 1);
        assert.ok(code.includes(`"${name}"`), metric);
      }
      for (const line of log) {
        const [, message] = /^[A-Z]+ (.*?)(?: \([^()]*\))?$/.exec(line) ?? [];
        assert.ok(code.includes(`"${message}"`) || code.includes(`"message":"${message}"`), line);
      }
    }
  });
});

/** Faults that take a second each and need no rights. */
const CHEAP = ["start/invalid-setting", "models/wrong-kind", "keys/unknown-key", "load/large-body"];

describe("npm run faults", { timeout: 120_000 }, () => {
  for (const name of CHEAP) {
    test(`sees of ${name} what was recorded`, async () => {
      assert.deepEqual(differences(await runFault(await loadFault(name)), record[name]), []);
    });
  }
});
