import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { saveModel, trainModel } from "../../../src/models/lifecycle.ts";
import { yearTable } from "../../models/operational/small-model.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";

const folder = temporaryFolder();
const inFolder = (...args: readonly string[]) => puntual(args, { cwd: folder });
const FLIGHT = "--airline SKU --destination SCFA --scheduled 2017-12-01T18:30 --model ./own".split(" ");
const explain = (...more: string[]) => inFolder("explain", ...FLIGHT, "--history", "year.csv", ...more);
const predict = (...more: string[]) => inFolder("predict", "day.csv", "--model", "./own", ...more);

describe("forecasts at a moment on the command line", () => {
  before(async () => {
    const trained = await trainModel("operational", yearTable(1500), { leadTimes: ["30min", "departure"] });
    await saveModel(join(folder, "own"), trained);
    const made = await inFolder(
      "synth",
      "--rows",
      "1500",
      "--seed",
      "1",
      "--year",
      "2017",
      "--out",
      "year.csv",
    );
    assert.equal(made.code, 0, made.stderr);
    const [header, ...rows] = (await readFile(join(folder, "year.csv"), "utf8")).split("\n");
    await writeFile(join(folder, "day.csv"), [header, ...rows.slice(1400, 1410), ""].join("\n"));
  });

  it("are explained with their moment, and that the flight is still here", async () => {
    const after = await explain("--at", "2017-12-01T18:50");
    assert.equal(after.code, 0, after.stderr);
    assert.match(after.stdout, /^100 % probable|^100\.0 % probable/m);
    assert.match(after.stdout, /forecast from what is known at 2017-12-01 18:50, lead time /);
    assert.match(after.stdout, /The flight has not left 20 minutes after its scheduled time/);
    const { moment, leadMinutes } = JSON.parse((await explain("--at", "2017-12-01T17:00", "--json")).stdout);
    assert.deepEqual([moment, leadMinutes], ["2017-12-01 17:00:00", 90]);
    const named = JSON.parse((await explain("--at", "departure", "--json")).stdout);
    assert.deepEqual([named.leadTime, named.leadMinutes], ["departure", 0]);
  });

  it("are refused over 6 hours after the scheduled time, of a lead time that the model lacks, and of no moment", async () => {
    const refusals: [string, number, RegExp][] = [
      ["2017-12-02T00:31", 2, /at.*allowed.*6 hours after the scheduled time/],
      ["3d", 2, /leadTime.*3d.*allowed.*schedule, day, hour, 30min, departure/],
      ["soon", 2, /A local time such as .* or a lead time: schedule, 7d/],
    ];
    for (const [moment, exit, message] of refusals) {
      const { code, stderr } = await explain("--at", moment);
      assert.deepEqual([code, message.test(stderr)], [exit, true], stderr);
    }
    const both = await explain("--at", "hour", "--now", "2017-12-01T10:00");
    assert.match(both.stderr, /'--at <moment>' cannot be used with option '--now <time>'/);
  });

  it("are made of a file at a lead time or an instant, without those of flights long past", async () => {
    const rowsOf = (stdout: string) => stdout.trimEnd().split("\n").slice(1);
    const atLead = await predict("--history", "year.csv", "--at", "30min");
    assert.equal(atLead.code, 0, atLead.stderr);
    assert.ok(rowsOf(atLead.stdout).every((row) => row.includes(",30min,")));
    const [, ...scheduled] = (await readFile(join(folder, "day.csv"), "utf8")).trimEnd().split("\n");
    const first = /2017-\d\d-\d\d \d\d:\d\d/.exec(scheduled[4])?.[0].replace(" ", "T") ?? assert.fail();
    const atInstant = await predict("--at", first);
    assert.equal(atInstant.code, 0, atInstant.stderr);
    const past = rowsOf(atInstant.stdout).filter((row) =>
      row.includes("over 6 hours past its scheduled time"),
    );
    assert.ok(past.length > 0 && past.length < scheduled.length);
    assert.match(atInstant.stderr, new RegExp(`${scheduled.length - past.length} flights scored`));
  });

  it("are not made by a baseline", async () => {
    const { code, stderr } = await inFolder("predict", "day.csv", "--at", "hour");
    assert.equal(code, 2);
    assert.match(stderr, /--at with baseline: is a model of kind baseline/);
  });
});
