import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { puntual } from "../run-puntual.ts";

const FLIGHT = [
  "--airline",
  "sky airline",
  "--destination",
  "antofagasta",
  "--scheduled",
  "2018-12-01T18:30",
];

/** A folder with a year of synthetic flights, a model trained on them and a year of fewer flights for back-tests. */
let folder: string;
const inFolder = (args: readonly string[]) => puntual(args, { cwd: folder });

describe("the operational model on the command line", () => {
  after(() => rm(folder, { recursive: true, force: true }));
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "puntual-test-"));
    const made = await inFolder(["synth", "--rows", "4000", "--seed", "1", "--out", "year.csv"]);
    assert.equal(made.code, 0, made.stderr);
    const fewer = await inFolder(["synth", "--rows", "1000", "--seed", "1", "--out", "fewer.csv"]);
    assert.equal(fewer.code, 0, fewer.stderr);
    const trained = await inFolder([
      "train",
      "year.csv",
      "--model",
      "operational",
      "--lead-times",
      "main",
      "--out",
      "own",
      "--json",
    ]);
    assert.equal(trained.code, 0, trained.stderr);
    assert.equal(JSON.parse(trained.stdout).flights.rows, 4000);
  });

  it("is an artefact with a file for each lead time and a record of its training", async () => {
    const files = ["CARD.md", "day.json", "hour.json", "manifest.json", "model.json", "past.json"];
    const written = (await readdir(join(folder, "own"))).sort();
    assert.deepEqual(written, [...files, "schedule.json", "training.json"]);
    const { training, past, metrics, card, model } = await loadOperational(join(folder, "own"));
    assert.equal(training.flights.rows, 4000);
    assert.equal(past?.of().pairs.length, 10);
    assert.equal(metrics, undefined);
    assert.match(card, /nothing is known of it/);
    assert.equal(model.threshold, 0.25);
  });

  it("is listed, printed and verified beside baselines, and exported by the lead time that is named", async () => {
    const listed = await inFolder(["models", "list", "--dir", "."]);
    assert.match(listed.stdout, /^own +[0-9a-f]{16} +operational +SCEL +2018-01-0\d to 2018-12-\d\d +–$/m);
    const shown = await inFolder(["models", "show", "./own"]);
    assert.match(shown.stdout, /^# Model card: operational$/m);
    const { threshold, features } = JSON.parse(
      (await inFolder(["models", "show", "./own", "--json"])).stdout,
    );
    assert.equal(threshold, 0.25);
    assert.ok(features.hour.length > features.schedule.length);
    assert.match((await inFolder(["models", "verify", "./own"])).stdout, /^\.\/own: good/);
    const exported = await inFolder(["models", "export", "./own", "--format", "xgboost"]);
    assert.equal(exported.code, 2);
    assert.match(exported.stderr, /lead: none is not allowed; allowed: schedule, day, hour$/m);
    const byName = [
      "models",
      "export",
      "./own",
      "--format",
      "xgboost",
      "--lead",
      "hour",
      "--out",
      "hour.json",
    ];
    assert.equal((await inFolder(byName)).code, 0);
  });

  it("explains a flight in words and in numbers that add up", async () => {
    const history = ["--history", "year.csv", "--model", "./own"];
    const { code, stdout, stderr } = await inFolder(["explain", ...FLIGHT, ...history]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^Sky Airline to Antofagasta, 2018-12-01 18:30$/m);
    assert.match(
      stdout,
      /probable to leave over 15 minutes late: (a|no) delay is forecast \(threshold 25\.0 %\)$/m,
    );
    assert.match(stdout, /lead time hour; \d+ training flights of this airline there$/m);
    assert.match(
      stdout,
      /^minutes late, as often over as under: -?\d+; eight of ten such flights: -?\d+ to \d+$/m,
    );
    assert.doesNotMatch(stdout, /undefined|NaN/);
    const printed = JSON.parse((await inFolder(["explain", ...FLIGHT, ...history, "--json"])).stdout);
    const sum = printed.explanation.reasons.reduce(
      (total: number, { effect }: { effect: { probability: number } }) => total + effect.probability,
      printed.explanation.base.probability,
    );
    assert.ok(Math.abs(sum - printed.probability) < 1e-9);
    assert.equal(printed.flight.scheduled, "2018-12-01 18:30:00");
    const { p10, p25, p50, p75, p90, expected } = printed.latenessMinutes;
    assert.ok(p10 < p25 && p25 < p50 && p50 < p75 && p75 < p90);
    assert.equal(expected, printed.expectedLatenessMinutes);
    assert.equal(printed.lateness, undefined);
  });

  it("has options for the costs, the language, the moment and the lead time", async () => {
    const explain = async (...more: string[]) =>
      JSON.parse((await inFolder(["explain", ...FLIGHT, "--model", "./own", "--json", ...more])).stdout);
    assert.equal((await explain()).leadTime, "schedule");
    const known = ["--history", "year.csv"];
    assert.equal((await explain(...known, "--now", "2018-12-01T10:00")).leadTime, "day");
    assert.equal((await explain(...known, "--now", "2018-11-20T10:00")).leadTime, "schedule");
    assert.equal((await explain(...known, "--lead-time", "day")).leadTime, "day");
    assert.equal((await explain("--cost-missed", "9", "--cost-false-alarm", "1")).threshold, 0.1);
    const [{ sentence }] = (await explain("--language", "es")).explanation.reasons;
    assert.match(sentence, /vuelo|salida/);
  });

  it("reports an invalid flight with the allowed values", async () => {
    const airline = await inFolder([
      "explain",
      ...FLIGHT.slice(2),
      "--airline",
      "Aeroflop",
      "--model",
      "./own",
    ]);
    assert.equal(airline.code, 2);
    assert.match(airline.stderr, /airline: Aeroflop is not a known airline; .*AFL \(Aeroflot\)/);
    const time = await inFolder(["explain", ...FLIGHT.slice(0, 4), "--scheduled", "tomorrow"]);
    assert.equal(time.code, 2);
    assert.match(time.stderr, /A local time such as 2017-12-20T08:30 is allowed/);
    const kind = await inFolder(["explain", ...FLIGHT, "--model", "baseline"]);
    assert.equal(kind.code, 2);
    assert.match(kind.stderr, /baseline: is a model of kind baseline; allowed here: operational/);
    const unseen = ["--airline", "Qatar", "--destination", "SCFA", "--scheduled", "2018-12-01T18:30"];
    const { support } = JSON.parse(
      (await inFolder(["explain", ...unseen, "--model", "./own", "--json"])).stdout,
    );
    assert.deepEqual(support, { flights: "none", unseen: ["airline"] });
  });

  it("forecasts a file row by row, with a history if one is named", async () => {
    const alone = await inFolder(["predict", "year.csv", "--model", "./own"]);
    assert.equal(alone.code, 0, alone.stderr);
    const [header, ...rows] = alone.stdout.trim().split("\n");
    assert.match(header, /^airline,destination,flight_type,scheduled,delay_probability,delayed,over_30/);
    assert.match(header, /,lead_time,support,minutes_p10,minutes_p50,minutes_p90,forecast_note$/);
    assert.equal(rows.length, 4000);
    assert.ok(rows.every((row) => row.split(",")[10] === "schedule"));
    const args = ["predict", "year.csv", "--model", "./own", "--history", "year.csv", "--out", "scored.csv"];
    const known = await inFolder(args);
    assert.match(known.stderr, /^wrote scored\.csv: 4000 flights scored with \.\/own [0-9a-f]{16}\n$/);
    const scored = (await readFile(join(folder, "scored.csv"), "utf8")).trim().split("\n").slice(1);
    assert.ok(scored.filter((row) => row.split(",")[10] === "hour").length > 3000);
    for (const row of scored) {
      const [over15, , over30, over60, over120] = row.split(",").slice(4, 9).map(Number);
      assert.ok(over15 >= over30 && over30 >= over60 && over60 >= over120, row);
      const [p10, p50, p90] = row.split(",").slice(12, 15).map(Number);
      assert.ok(p10 < p50 && p50 < p90, row);
      // Agree with the probabilities: the median is over 15 where a delay is more probable than not.
      if (Math.abs(over15 - 0.5) > 0.01) assert.equal(p50 > 15, over15 > 0.5, row);
    }
    const refused = await inFolder(["predict", "year.csv", "--history", "year.csv"]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--history with baseline: is a model of kind baseline/);
  });

  it("reads past flights by the map of the columns, unless their own headers show a layout", async () => {
    const text = (await readFile(join(folder, "year.csv"), "utf8")).split("\n");
    const [header, ...rows] = text;
    const names = new Map([
      ["Fecha-I", "STD"],
      ["Fecha-O", "ATD"],
      ["Emp-I", "Carrier"],
      ["Des-I", "Where to"],
    ]);
    const own = header.split(",").map((name) => names.get(name) ?? `my ${name}`);
    await writeFile(join(folder, "own.csv"), [own.join(","), ...rows].join("\n"));
    const map = {
      ...{ name: "own", airline: "Carrier", origin: { value: "SCEL" }, destination: "Where to" },
      ...{ scheduledDeparture: "STD", actualDeparture: "ATD" },
    };
    await writeFile(join(folder, "map.json"), JSON.stringify(map));
    const explain = ["explain", ...FLIGHT, "--model", "./own", "--json"];
    const mapped = await inFolder([...explain, "--history", "own.csv", "--columns", "map.json"]);
    assert.equal(mapped.code, 0, mapped.stderr);
    const { probability, leadTime } = JSON.parse(
      (await inFolder([...explain, "--history", "year.csv"])).stdout,
    );
    assert.equal(JSON.parse(mapped.stdout).probability, probability);
    assert.equal(leadTime, "hour");
    const predict = ["predict", "own.csv", "--columns", "map.json", "--model", "./own"];
    const [one, two] = [
      await inFolder([...predict, "--history", "own.csv"]),
      await inFolder([...predict, "--history", "year.csv"]),
    ];
    assert.equal(one.code, 0, one.stderr);
    assert.match(one.stdout, /,hour,/);
    assert.equal(two.stdout, one.stdout);
  });

  it("is back-tested month by month, as a table, as JSON and as a page", async () => {
    const months = ["--from", "10", "--to", "11"];
    const printed = await inFolder(["backtest", "fewer.csv", ...months, "--report", "report.html"]);
    assert.equal(printed.code, 0, printed.stderr);
    assert.match(
      printed.stdout,
      /^\d+ of 1000 flights forecast: 2018-10 and 2018-11, each month from the flights before it$/m,
    );
    assert.match(printed.stdout, /^hour( +0\.\d{4}){6} +\d+\.\d$/m);
    assert.match(printed.stdout, /^wrote report\.html$/m);
    assert.match(
      printed.stdout,
      /^minutes late\nmodel +MAE of P50 +of a constant +CRPS +skill +in 80 % interval +its width +10 +11\n/m,
    );
    assert.match(printed.stdout, /^hour( +\d+\.\d\d){3} +-?\d+\.\d % +\d+\.\d % +\d+\.\d( +\d+\.\d %){2}$/m);
    assert.match(await readFile(join(folder, "report.html"), "utf8"), /^<!doctype html>/i);
    const one = ["--from", "11", "--to", "11", "--json"];
    const { models } = JSON.parse((await inFolder(["backtest", "fewer.csv", ...one])).stdout);
    assert.deepEqual(Object.keys(models), ["baseline", "schedule", "day", "hour"]);
    const metrics = ["rocAuc", "averagePrecision", "brier", "logLoss", "ece"];
    assert.deepEqual(Object.keys(models.hour.pooled), metrics);
    assert.deepEqual(Object.keys(models.hour.months), ["11"]);
    assert.deepEqual(Object.keys(models.hour.over), ["30", "60", "120"]);
    assert.ok(models.hour.meanAbsoluteErrorMinutes > 0);
    assert.equal(models.baseline.over, undefined);
    for (const metrics of [models.hour, models.hour.latenessByMonth["11"]]) {
      assert.deepEqual(Object.keys(metrics.p50), ["meanAbsoluteError", "constant"]);
      assert.deepEqual(Object.keys(metrics.pinball), ["p10", "p25", "p50", "p75", "p90"]);
      assert.ok(metrics.crps > 0 && metrics.crpsSkill < 1);
      assert.ok(metrics.interval80.coverage > 0.5 && metrics.interval80.width > 0);
    }
    assert.equal(models.baseline.p50, undefined);
  });

  it("is back-tested at every moment, as tables and as an image", async () => {
    const args = [
      "backtest",
      "fewer.csv",
      "--from",
      "11",
      "--to",
      "11",
      "--moments",
      "--plot",
      "moments.svg",
    ];
    const { code, stdout, stderr } = await inFolder(args);
    assert.equal(code, 0, stderr);
    const tables = stdout.split("quality by moment, of the ").slice(1);
    const moments = (text: string) => [...text.matchAll(/^([\w-]+) +0\.\d{4} ±/gm)].map(([, name]) => name);
    const before = ["schedule", "7d", "3d", "day", "12h", "6h", "3h", "hour", "30min"];
    assert.deepEqual(tables.map(moments), [
      before,
      [...before, "departure"],
      [...before, "departure", "10min-late"],
    ]);
    assert.match(tables[2], /^\d+ flights still here 10 minutes after their scheduled time/);
    assert.match(stdout, /^wrote moments\.svg$/m);
    const image = await readFile(join(folder, "moments.svg"), "utf8");
    assert.match(image.slice(0, 300), /^<svg [^>]*>\n<title id="title">[^<]*by moment: SCEL, November 2018</);
  });

  it("refuses invalid months, costs and options, and leaves no page behind", async () => {
    const cases: readonly [readonly string[], RegExp][] = [
      [
        ["backtest", "year.csv", "--from", "13"],
        /A month from 1 to 12, or of a year such as 2014-07, is allowed/,
      ],
      [
        ["backtest", "year.csv", "--from", "2018-01", "--report", "none.html"],
        /from: 2018-01 is not allowed/,
      ],
      [
        ["backtest", "year.csv", "--from", "2018-09", "--to", "2018-08"],
        /from: 2018-09 is not allowed; allowed: a month up to 2018-08/,
      ],
      [["backtest", "year.csv", "--cost-missed", "0"], /A number over 0 is allowed/],
      [
        ["backtest", "year.csv", "--plot", "none.svg"],
        /--plot without --moments: none\.svg is not allowed; allowed: --moments --plot <file>/,
      ],
      [["backtest", "absent.csv"], /absent\.csv: there is no such file/],
      [["train", "year.csv", "--model", "operational", "--balance"], /'--balance' is for --model baseline/],
      [["train", "year.csv", "--cost-missed", "2"], /'--cost-missed' is for --model operational/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr } = await inFolder(args);
      assert.equal(code, 2, args.join(" "));
      assert.match(stderr, message);
    }
    assert.ok(!(await readdir(folder)).includes("none.html"));
  });

  it("cannot be trained on flights of one class", async () => {
    const rows = Array.from(
      { length: 100 },
      (_, day) =>
        `2017-0${1 + Math.floor(day / 25)}-${String((day % 25) + 1).padStart(2, "0")} 10:00:00,SCFA,SKU,` +
        `2017-0${1 + Math.floor(day / 25)}-${String((day % 25) + 1).padStart(2, "0")} 10:05:00,1,N,Sky Airline,Antofagasta\n`,
    );
    const header = "Fecha-I,Des-I,Emp-I,Fecha-O,MES,TIPOVUELO,OPERA,SIGLADES\n";
    await writeFile(join(folder, "punctual.csv"), header + rows.join(""));
    const args = [
      "train",
      "punctual.csv",
      "--model",
      "operational",
      "--lead-times",
      "main",
      "--out",
      "punctual",
    ];
    const { code, stderr } = await inFolder(args);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /flights: \d+ with 0 delayed is not allowed; allowed: delayed flights and others/);
    assert.ok(!(await readdir(folder)).includes("punctual"));
  });
});
