import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import {
  loadOperational,
  saveOperational,
} from "../../../src/models/operational/artefact/saved-operational.ts";
import { type PastFlight, pastFlights } from "../../../src/models/operational/features/past-flights.ts";
import { readHistory } from "../../../src/models/operational/features/read-history.ts";
import { trainOperational } from "../../../src/models/operational/training/train-operational.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { readDeparted } from "../../../src/service/outcomes/outcome-times.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import { AIRPORTS, operationalOfAirports } from "../../models/operational/operational-of-airports.ts";
import { onlyAirport, twoAirports } from "../../models/operational/two-airports.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { serveUnchanging } from "../read-models.ts";
import { serviceOf } from "../small-service.ts";

const { key, entry } = keyOf("tower", ["forecast", "outcomes", "admin"]);
const headers = { authorization: `Bearer ${key}` };
const config = configWithKeys(entry);

async function serviceWith(operational: string, folder?: string) {
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "baseline" });
  await serveUnchanging(models.operational, { nameOrFolder: operational });
  const { app } = await serviceOf(models, { config, storage: await openStorage(folder) });
  const post = async (url: string, payload: object) =>
    (await app.inject({ method: "POST", url, headers, payload })).json();
  return {
    app,
    report: (...outcomes: readonly object[]) => post("/v1/outcomes", { outcomes }),
    forecast: async (flight: object) => (await post("/v1/forecasts", { flights: [flight] })).forecasts[0],
    withdraw: (filter: object) => post("/v1/outcomes/withdrawals", filter),
    history: async () => (await app.inject({ url: "/v1/history", headers })).json(),
  };
}

const utc = (instant: number) => `${new Date(Math.round(instant * 60) * 1000).toISOString().slice(0, 19)}Z`;
const fieldsOf = ({ airlineCode, destination, scheduled }: PastFlight) => ({
  airline: airlineCode,
  origin: destination,
  scheduled: utc(scheduled),
});
const timesOf = ({ operated, departed = Number.NaN }: PastFlight) => ({
  operated: utc(operated),
  ...(!Number.isNaN(departed) && { departed: utc(departed) }),
});

/** A model of arrivals at Seattle whose departures are known, its flights, and one that left an hour before its time. */
async function trainedOnArrivals() {
  const table = onlyAirport(twoAirports(2400, "arrivals"), 0);
  const trained = await trainOperational(table, { leadTimes: [] });
  const folder = join(temporaryFolder(), "operational");
  await saveOperational(folder, trained, { sha256: "ab".repeat(32), rejected: 0 });
  const flights = [...pastFlights(table)].filter(
    (flight, index, all) => index === 0 || flight.scheduled !== all[index - 1].scheduled,
  );
  return { folder, flights };
}

/** Writes flights as a file of arrivals, and reads the history of it. */
async function historyOfFile(operational: string, flights: readonly PastFlight[]) {
  const { model } = await loadOperational(operational);
  const file = join(temporaryFolder(), "arrivals.csv");
  const lines = flights.map((flight) => {
    const { operated, departed = "" } = timesOf(flight);
    return [flight.airlineCode, flight.destination, "KSEA", utc(flight.scheduled), operated, departed].join();
  });
  writeFileSync(file, ["airline,from,to,scheduled,operated,departed", ...lines, ""].join("\n"));
  const columns = {
    ...{ name: "arrivals", title: "Arrivals", airline: "airline", origin: "from", destination: "to" },
    ...{ scheduledArrival: "scheduled", actualArrival: "operated", actualDeparture: "departed" },
  };
  const { history } = await readHistory(file, { model, layout: columns });
  assert.ok(history !== undefined && history.size === flights.length);
  return { model, history };
}

describe("a model of arrivals that are forecast from their departure at the other airport", () => {
  test("forecasts in service what it forecasts from a file, before and after a departure is reported", async () => {
    const { folder, flights } = await trainedOnArrivals();
    const moment = (flight: PastFlight) => flight.scheduled - 60;
    const late = flights.findIndex(
      (flight, index) =>
        index > 200 &&
        flight.operated - flight.scheduled > 30 &&
        (flight.departed ?? Number.NaN) < moment(flight) &&
        moment(flight) - flights[index - 1].scheduled > 15 &&
        moment(flight) - flights[index - 1].scheduled < 240,
    );
    const flight = flights[late];
    const earlier = flights.slice(late - 150, late);
    const data = temporaryFolder();
    const service = await serviceWith(folder, data);
    const other = await serviceWith(folder, data);
    const { summary } = await service.report(
      ...earlier.map((one) => ({ ...fieldsOf(one), ...timesOf(one) })),
    );
    assert.equal(summary.changed, earlier.length);
    const fromFile = async (known: readonly PastFlight[]) => {
      const { model, history } = await historyOfFile(folder, known);
      return Number(model.forecast(flight, { history }, { leadTime: "hour" }).probability.toFixed(6));
    };
    const inService = async ({ forecast } = service) => {
      const { leadTime, probability } = await forecast(fieldsOf(flight));
      assert.equal(leadTime, "hour");
      return probability;
    };
    assert.equal((await service.history()).departuresReported, false, "none in the last day of the clock");
    const [before, after] = [await fromFile(earlier), await fromFile([...earlier, flight])];
    assert.ok(after > before + 0.05, `${before} to ${after}`);
    assert.equal(await inService(), before);
    const { departed } = timesOf(flight);
    const left = await service.report({ ...fieldsOf(flight), departed });
    assert.deepEqual([left.summary.changed, left.outcomes[0].operated], [1, null]);
    assert.equal(await inService(), after);
    while ((await inService(other)) !== after) await setTimeout(5);
    assert.equal(await inService(await serviceWith(folder, data)), after, "after a restart");
    assert.equal((await service.report({ ...fieldsOf(flight), departed })).summary.changed, 0);
    const { outcomes } = await service.withdraw({ from: utc(flight.scheduled) });
    assert.equal(outcomes, 1);
    assert.equal(await inService(), before);
    while ((await inService(other)) !== before) await setTimeout(5);
  });
});

const minutes = Math.floor(Date.now() / 60_000);
const arrival = { airline: "SKU", origin: "SCFA" };

describe("the departure of an arrival", () => {
  test("is no outcome: the flight is neither late nor here until that is reported", async () => {
    const { report, history } = await serviceWith(
      await operationalOfAirports([AIRPORTS.houston], "arrivals"),
    );
    const flight = { ...arrival, scheduled: utc(minutes - 100) };
    const counts = async () => {
      const { flights, delayedAndStillHere, departuresReported } = await history();
      assert.equal(departuresReported, null, "the model does not use them");
      return [flights, delayedAndStillHere];
    };
    const steps = [
      [{ departed: utc(minutes - 200) }, 1, [0, 0]],
      [{ departed: utc(minutes - 190), operated: null }, 1, [0, 0]],
      [{ operated: null }, 1, [1, 1]],
      [{ departed: utc(minutes - 190) }, 0, [1, 1]],
      [{ departed: utc(minutes - 195) }, 1, [1, 1]],
      [{ operated: utc(minutes - 20) }, 1, [1, 0]],
      [{ departed: utc(minutes - 195), operated: utc(minutes - 20) }, 0, [1, 0]],
      [{ operated: null }, 0, [1, 0]],
    ] as const;
    for (const [fields, changed, expected] of steps) {
      const { summary } = await report({ ...flight, ...fields });
      assert.deepEqual([summary.failed, summary.changed], [0, changed], JSON.stringify(fields));
      assert.deepEqual(await counts(), expected, JSON.stringify(fields));
    }
  });

  test("may be reported long before the flight is due", async () => {
    const { report } = await serviceWith(await operationalOfAirports([AIRPORTS.houston], "arrivals"));
    const flight = { ...arrival, scheduled: utc(minutes + 8 * 60), departed: utc(minutes - 10) };
    assert.equal((await report(flight)).summary.changed, 1);
    assert.match((await report({ ...flight, departed: null })).errors[0].pointer, /operated/);
  });

  test("is local to the other airport", async () => {
    const { report } = await serviceWith(await operationalOfAirports([AIRPORTS.tokyo], "arrivals"));
    const at = { ...arrival, scheduled: "2017-03-02T05:00", operated: "2017-03-02T05:30" };
    const [local, same] = (
      await report({ ...at, departed: "2017-03-01T12:00" }, { ...at, departed: "2017-03-01T15:00Z" })
    ).outcomes;
    assert.equal(local.departed, "2017-03-01T12:00:00-03:00");
    assert.deepEqual([same.departed, same.changed], [local.departed, false]);
    const { detail } = await report({ ...at, departed: "2016-08-14T00:30" });
    assert.match(detail, /departed is .*; allowed: .* a time that does not exist in America\/Santiago/);
  });

  test("needs an offset where the zone of the other airport is not known", () => {
    const read = (text: string) => readDeparted(text, "XFIELD", undefined);
    assert.equal(read("2017-03-01T12:00-03:00").instant, Date.UTC(2017, 2, 1, 15) / 60_000);
    assert.throws(() => read("2017-03-01T12:00"), {
      message: /departed is .*; allowed: a time with its offset, .* the time zone of XFIELD is not known/,
    });
  });

  test("is refused where it cannot be, with what is allowed", async () => {
    const { report } = await serviceWith(await operationalOfAirports([AIRPORTS.houston], "arrivals"));
    const flight = { ...arrival, scheduled: utc(minutes - 60) };
    const refused = [
      [{ departed: utc(minutes + 30) }, /departed is .*; allowed: a time until now, which is .*-0\d:00;/],
      [
        { departed: utc(minutes - 10), operated: utc(minutes - 20) },
        /departed is .*; allowed: a time before operated/,
      ],
      [{ departed: utc(minutes - 60 - 1441) }, /departed is .*; allowed: a time from 24 hours before/],
      [{ departed: "12:30" }, /departed is "12:30"; allowed: of an arrival, when it left the other airport/],
      [{ departed: 5 }, /departed is 5; allowed: of an arrival/],
    ] as const;
    for (const [fields, detail] of refused) {
      const problem = await report({ ...flight, ...fields });
      assert.match(String(problem.detail), detail, JSON.stringify(fields));
    }
  });

  test("is refused of departures, whose actual time is `operated`", async () => {
    const { report } = await serviceWith(await operationalOfAirports([AIRPORTS.houston]));
    const flight = { airline: "SKU", destination: "SCFA", scheduled: utc(minutes - 60) };
    const { detail } = await report({ ...flight, departed: utc(minutes - 30) });
    assert.match(
      detail,
      /departed is .*; allowed: nothing, since the model forecasts departures: .* is operated/,
    );
    assert.equal((await report({ ...flight, departed: null })).summary.changed, 1);
  });
});
