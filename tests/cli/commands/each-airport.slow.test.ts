import assert from "node:assert/strict";
import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { loadModelOf } from "../../../src/models/artefact/registry.ts";
import { puntual } from "../run-puntual.ts";

const TRAIN = ["train", "flights.csv", "--model", "operational", "--lead-times", "main"];
const SYNTH = ["synth", "--rows", "6000", "--airport", "SEA,PDX", "--arrivals", "--cancelled", "2"];

describe("train --each-airport", () => {
  let cwd: string;

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), "puntual-test-"));
    await puntual([...SYNTH, "--out", "flights.csv"], { cwd });
  });

  after(() => rm(cwd, { recursive: true, force: true }));

  it("writes for each airport the model that its flights alone give", async () => {
    const each = await puntual([...TRAIN, "--airport", "all", "--each-airport", "--out", "each"], { cwd });
    assert.equal(each.code, 0, each.stderr);
    assert.match(each.stdout, /departures of KPDX[\s\S]*departures of KSEA/);
    assert.deepEqual((await readdir(join(cwd, "each"))).sort(), ["KPDX", "KSEA"]);
    for (const airport of ["KPDX", "KSEA"]) {
      const alone = await puntual([...TRAIN, "--airport", airport, "--out", join("alone", airport)], { cwd });
      assert.equal(alone.code, 0, alone.stderr);
      const files = await readdir(join(cwd, "alone", airport));
      assert.deepEqual(await readdir(join(cwd, "each", airport)), files);
      for (const file of files.filter((name) => name !== "manifest.json")) {
        const [own, expected] = await Promise.all(
          ["each", "alone"].map((folder) => readFile(join(cwd, folder, airport, file), "utf8")),
        );
        assert.equal(own, expected, `${airport}/${file}`);
      }
    }
    await loadModelOf("operational", join(cwd, "each", "KSEA"));
  });

  it("trains the others where an airport has too few flights", async () => {
    await appendFile(
      join(cwd, "flights.csv"),
      "KBOS,KSEA,departures,ASA,Alaska,ASA1,N1,2018-06-01 10:00:00,2018-06-01 10:05:00,\n",
    );
    const args = [...TRAIN, "--airport", "all", "--each-airport", "--json", "--out", "three"];
    const { code, stdout, stderr } = await puntual(args, { cwd });
    assert.equal(code, 2, stderr);
    assert.match(stderr, /^KBOS: /m);
    assert.match(stderr, /^1 of 3 airports have no new model$/m);
    const outs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).out);
    assert.deepEqual(outs, ["three/KPDX", "three/KSEA"]);
  });

  it("is refused for a baseline", async () => {
    const { code, stderr } = await puntual(["train", "flights.csv", "--each-airport"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /'--each-airport' is for --model operational/);
  });
});
