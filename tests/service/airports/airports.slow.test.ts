import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { memoryStorage, openStorage } from "../../../src/store/open-storage.ts";
import type { Storage } from "../../../src/store/storage.ts";
import { operationalIn } from "../../models/operational/operational-in-zone.ts";
import { AIRPORTS, operationalOfAirports } from "../../models/operational/operational-of-airports.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { readExposition } from "../metrics/exposition.ts";
import { serveUnchanging } from "../read-models.ts";
import { serviceOf } from "../small-service.ts";

/** A data folder's file of a version that served one airport and did not name it. */
const VERSION_3 = fileURLToPath(new URL("../../fixtures/store-version-3.sqlite", import.meta.url));

const { houston, hobby, tokyo } = AIRPORTS;
const { key, entry } = keyOf("tower", ["forecast", "outcomes", "admin"]);
const config = configWithKeys(entry);

/** A service with an operational model, and ways to ask it. */
async function serviceWith(operational: string, storage: Storage = memoryStorage()) {
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "baseline" });
  await serveUnchanging(models.operational, { nameOrFolder: operational });
  const service = await serviceOf(models, { config, storage });
  const headers = { authorization: `Bearer ${key}` };
  const get = (url: string) => service.app.inject({ url, headers });
  const post = (url: string, payload: object) =>
    service.app.inject({ method: "POST", url, headers, payload });
  const forecasts = (...flights: readonly object[]) => post("/v1/forecasts", { flights });
  const report = (...outcomes: readonly object[]) => post("/v1/outcomes", { outcomes });
  return { ...service, get, post, forecasts, report };
}

/** The local time of an airport, minutes from now. */
const localTime = (timeZone: string, minutes: number) =>
  formatLocalTime(timeZoneOf(timeZone).localMinutes(Math.floor(Date.now() / 60_000) + minutes), "T");

const flight = { airline: "SKU", destination: "SCFA", scheduled: "2026-07-01T20:50" };
const both = await operationalOfAirports([houston, tokyo], "departures", [3, 1]);

describe("the service of a model of one airport", () => {
  for (const [airport, offset] of [
    [houston, "-05:00"],
    [tokyo, "+09:00"],
  ] as const) {
    test(`has the clock of ${airport.city}, whatever the configuration`, async () => {
      const { forecasts, report, get } = await serviceWith(await operationalOfAirports([airport]));
      const at = (await forecasts({ ...flight, scheduled: `${flight.scheduled}${offset}` }, flight)).json();
      for (const { scheduled, origin } of at.forecasts) {
        assert.deepEqual([scheduled, origin], ["2026-07-01T20:50:00", airport.code]);
      }
      const left = {
        ...flight,
        scheduled: localTime(airport.timeZone, -40),
        operated: localTime(airport.timeZone, -10),
      };
      const { outcomes, summary } = (await report(left)).json();
      assert.deepEqual([summary.changed, outcomes[0].operated], [1, left.operated]);
      const { ageMinutes, now, airport: code } = (await get("/v1/history")).json();
      assert.deepEqual([code, now.slice(0, 13)], [airport.code, localTime(airport.timeZone, 0).slice(0, 13)]);
      assert.ok(ageMinutes >= 25 && ageMinutes < 27, String(ageMinutes));
    });
  }

  test("takes the name of its airport or none, and refuses any other by name", async () => {
    const { forecasts } = await serviceWith(await operationalOfAirports([houston]));
    const named = ["KIAH", "iah", "Houston", "George Bush Intercontinental", undefined];
    const answer = (await forecasts(...named.map((origin) => ({ ...flight, origin })))).json();
    assert.equal(answer.summary.failed, 0);
    const problem = assertProblem(await forecasts({ ...flight, origin: "DFW" }), "no-usable-flight");
    assert.match(problem.detail, /origin: DFW is not an airport of this model; allowed: KIAH \(IAH, George/);
    assert.equal(problem.errors?.[0].pointer, "/flights/0/origin");
  });

  test("refuses a cancelled flight as such, also as an outcome", async () => {
    const { forecasts, report } = await serviceWith(await operationalOfAirports([houston]));
    const cancelled = { ...flight, status: "Cancelled" };
    const [item, other] = (await forecasts(cancelled, { ...flight, status: "boarding" })).json().forecasts;
    assert.equal(item.problem.code, "cancelled-flight");
    assert.equal(other.origin, "KIAH");
    const { outcomes } = (
      await report(cancelled, { ...flight, scheduled: localTime(houston.timeZone, -90), operated: null })
    ).json();
    assert.match(outcomes[0].problem.detail, /^the flight is cancelled: there is no lateness to report/);
  });
});

describe("the service of a model of several airports", () => {
  test("forecasts the flights of each with its own threshold, and needs to know which it is", async () => {
    const { forecasts } = await serviceWith(both);
    const { forecasts: items } = (
      await forecasts({ ...flight, origin: "IAH" }, { ...flight, origin: "Tokyo" }, flight)
    ).json();
    assert.deepEqual(
      items.slice(0, 2).map(({ origin, threshold }: Record<string, unknown>) => [origin, threshold]),
      [
        ["KIAH", 0.25],
        ["RJTT", 0.5],
      ],
    );
    assert.equal(items[2].problem.code, "invalid-request");
    assert.match(items[2].problem.detail, /^\/origin is missing; allowed: KIAH \(IAH, George Bush/);
  });

  test("refuses a name that stands for several of its airports", async () => {
    const { forecasts } = await serviceWith(await operationalOfAirports([houston, hobby]));
    const problem = assertProblem(await forecasts({ ...flight, origin: "Houston" }), "no-usable-flight");
    assert.match(problem.detail, /origin: Houston stands for KHOU and KIAH; allowed: /);
  });

  test("keeps the outcomes of each apart, and shows the history, hours, network and past by airport", async () => {
    const { report, get, post } = await serviceWith(both);
    const at = (airport: typeof houston | typeof tokyo, minutes: number) => ({
      ...{ ...flight, origin: airport.code },
      scheduled: localTime(airport.timeZone, minutes),
      operated: localTime(airport.timeZone, minutes + 20),
    });
    const { summary } = (await report(at(houston, -90), at(houston, -120), at(tokyo, -90))).json();
    assert.deepEqual(summary, { outcomes: 3, recorded: 3, changed: 3, failed: 0 });
    const flightsOf = async (airport: string) => (await get(`/v1/history?airport=${airport}`)).json().flights;
    assert.deepEqual([await flightsOf("IAH"), await flightsOf("haneda")], [2, 1]);
    const hours = (await get("/v1/history/hours?airport=RJTT")).json();
    assert.deepEqual([hours.flights, hours.airport, hours.timeZone], [1, "RJTT", "Asia/Tokyo"]);
    const network = (await get("/v1/network?airport=HND")).json();
    assert.deepEqual([network.airport, network.threshold, network.timeZone], ["RJTT", 0.5, "Asia/Tokyo"]);
    for (const path of ["history", "history/hours", "network", "past"]) {
      const problem = assertProblem(await get(`/v1/${path}`), "invalid-request");
      assert.match(problem.detail, /^\/airport is missing; allowed: KIAH .*, RJTT /, path);
      assertProblem(await get(`/v1/${path}?airport=SCL`), "unknown-category");
    }
    const series = readExposition((await get("/metrics")).body).get("puntual_history_outcomes")?.series;
    assert.deepEqual(
      series?.map(({ labels, value }) => [labels.airport, value]),
      [
        ["KIAH", 2],
        ["RJTT", 1],
      ],
    );
    const withdraw = (body: object) => post("/v1/outcomes/withdrawals", body);
    assert.equal((await withdraw({ origin: "HND", dryRun: true })).json().outcomes, 1);
    assert.equal((await withdraw({ airline: "SKU", dryRun: true })).json().outcomes, 3);
    assert.equal(
      (await withdraw({ origin: "KIAH", from: localTime(houston.timeZone, -100) })).json().outcomes,
      1,
    );
    assert.deepEqual([await flightsOf("IAH"), await flightsOf("HND")], [1, 1]);
    assertProblem(await withdraw({ origin: "SCL" }), "unknown-category");
  });

  test("is described with its airports and its movement", async () => {
    const { get } = await serviceWith(both);
    const [baseline, operational] = (await get("/v1/models")).json().models;
    assert.deepEqual([operational.airports, operational.movement], [[houston, tokyo], "departures"]);
    assert.deepEqual([baseline.airports, baseline.sameFlights], [undefined, false]);
  });

  test("answers inference of each, by an optional input", async () => {
    const { post } = await serviceWith(both);
    const input = (name: string, ...data: string[]) => ({
      name,
      shape: [data.length],
      datatype: "BYTES",
      data,
    });
    const inputs = [
      input("airline", "SKU", "SKU"),
      input("destination", "SCFA", "SCFA"),
      input("scheduled", flight.scheduled, flight.scheduled),
    ];
    const infer = (...more: object[]) =>
      post("/v2/models/operational/infer", { inputs: [...inputs, ...more] });
    assert.equal((await infer(input("origin", "KIAH", "HND"))).statusCode, 200);
    assert.match((await infer()).json().error, /^input origin, index 0 is missing; allowed: KIAH/);
  });
});

describe("a CSV stream of flights", () => {
  const stream = async (operational: string, payload: string) => {
    const { app } = await serviceWith(operational);
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "text/csv",
      accept: "application/x-ndjson",
    };
    const { body } = await app.inject({ method: "POST", url: "/v1/forecasts", headers, payload });
    return body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  test("may be in another layout, with codes of IATA, local times and cancelled flights", async () => {
    const items = await stream(
      both,
      `FL_DATE,OP_UNIQUE_CARRIER,OP_CARRIER_FL_NUM,ORIGIN,DEST,CRS_DEP_TIME,CANCELLED
7/1/2026 12:00:00 AM,AA,12,IAH,DFW,2050,0.00
7/1/2026 12:00:00 AM,AA,12,HND,DFW,2400,0.00
7/1/2026 12:00:00 AM,AA,14,IAH,DFW,0610,1.00
7/1/2026 12:00:00 AM,AA,12,SCL,DFW,2050,0.00
`,
    );
    const [houstonItem, tokyoItem, cancelled, other, { summary }] = items;
    assert.deepEqual(
      [houstonItem.origin, houstonItem.destination, houstonItem.airline, houstonItem.scheduled],
      ["KIAH", "KDFW", "AAL", "2026-07-01T20:50:00"],
    );
    assert.deepEqual([tokyoItem.origin, tokyoItem.scheduled], ["RJTT", "2026-07-02T00:00:00"]);
    assert.equal(cancelled.problem.code, "cancelled-flight");
    assert.match(other.problem.detail, /SCL/);
    assert.deepEqual(summary, { flights: 4, failed: 2, complete: true });
  });

  test("may name the airport and the status beside Puntual's own columns", async () => {
    const items = await stream(
      both,
      "airline,origin,destination,scheduled,status\nSKU,HND,SCFA,2026-07-01T20:50,\nSKU,,SCFA,2026-07-01T20:50,\nSKU,HND,SCFA,2026-07-01T20:50,cancelled\n",
    );
    assert.equal(items[0].origin, "RJTT");
    assert.match(items[1].problem.detail, /^\/origin is missing/);
    assert.equal(items[2].problem.code, "cancelled-flight");
  });

  test("in the layout of the SCL challenge is refused by a model of another airport", async () => {
    const [item] = await stream(
      await operationalOfAirports([houston]),
      "Fecha-I,Ori-I,Des-I,Emp-I\n2026-07-01 20:50:00,SCEL,SCFA,SKU\n2026-07-01 20:50:00,,SCFA,SKU\n",
    );
    assert.match(item.problem.detail, /^origin: SCEL is not an airport of this model; allowed: KIAH/);
  });

  test("has arrivals for a model of arrivals", async () => {
    const model = await operationalOfAirports([tokyo], "arrivals");
    const [item] = await stream(model, "airline,origin,scheduled\nSKU,SCFA,2026-07-01T20:50\n");
    assert.deepEqual([item.origin, item.destination], ["SCFA", "RJTT"]);
  });
});

describe("the service of arrivals", () => {
  test("names the airport by the destination, and the other end by the origin", async () => {
    const model = await operationalOfAirports([houston, tokyo], "arrivals");
    const { forecasts, report, get } = await serviceWith(model);
    const arrival = { airline: "SKU", origin: "SCFA", scheduled: "2026-07-01T20:50" };
    const { forecasts: items } = (
      await forecasts(
        { ...arrival, destination: "HND" },
        { ...arrival, destination: "IAH", origin: "QQQQ" },
        arrival,
      )
    ).json();
    const { origin, destination, scheduled } = items[0];
    assert.deepEqual([origin, destination, scheduled], ["SCFA", "RJTT", "2026-07-01T20:50:00"]);
    assert.match(items[1].problem.detail, /^origin: QQQQ is not a known airport/);
    assert.equal(items[1].problem.errors[0].pointer, "/flights/1/origin");
    assert.match(items[2].problem.detail, /^\/destination is missing; allowed: KIAH/);
    const times = {
      scheduled: localTime(tokyo.timeZone, -60),
      operated: localTime(tokyo.timeZone, -20),
    };
    const [outcome] = (await report({ ...arrival, ...times, destination: "HND" })).json().outcomes;
    assert.deepEqual([outcome.origin, outcome.destination, outcome.changed], ["SCFA", "RJTT", true]);
    assert.equal((await get("/v1/network?airport=HND")).json().movement, "arrivals");
  });
});

test("a model of other airports keeps its outcomes while another one is served, also after a restart", async () => {
  const folder = temporaryFolder();
  const [one, other] = [await operationalOfAirports([houston]), await operationalOfAirports([tokyo])];
  const { models, report, get, app } = await serviceWith(one, await openStorage(folder));
  const times = { scheduled: localTime(houston.timeZone, -90), operated: localTime(houston.timeZone, -60) };
  assert.equal((await report({ ...flight, ...times })).json().summary.changed, 1);
  const flights = async () => (await get("/v1/history")).json().flights;
  await models.operational.load(other);
  assert.equal(await flights(), 0);
  await models.operational.load(one);
  assert.equal(await flights(), 1);
  await app.close();
  const again = await serviceWith(other, await openStorage(folder));
  assert.equal((await again.get("/v1/history")).json().flights, 0);
  await again.models.operational.load(one);
  assert.equal((await again.get("/v1/history")).json().flights, 1);
});

test("a shadow that lacks an airport of the active model is refused", async () => {
  const { models } = await serviceWith(both);
  // The shipped model names no airport.
  await assert.rejects(models.operational.setShadow("operational"), /it has no flights of KIAH, RJTT/);
});

test("a data folder of format 3 is that of the airport of the model, and of no other afterwards", async () => {
  const folder = temporaryFolder();
  copyFileSync(VERSION_3, join(folder, "puntual.sqlite"));
  const { get, lines, app } = await serviceWith(
    await operationalOfAirports([houston]),
    await openStorage(folder),
  );
  assert.equal((await get("/v1/history")).json().flights, 12);
  const [given] = lines.filter(({ message }) =>
    /of an airport without a name are of this one/.test(String(message)),
  );
  assert.deepEqual([given.airport, given.outcomes], ["KIAH", 13]);
  await app.close();
  const other = await serviceWith(await operationalOfAirports([tokyo]), await openStorage(folder));
  assert.equal((await other.get("/v1/history")).json().flights, 0);
});

test("a data folder of format 3 stays unused under a model of several airports, which is logged, until one is of its airport", async () => {
  const folder = temporaryFolder();
  copyFileSync(VERSION_3, join(folder, "puntual.sqlite"));
  const warnings = (lines: readonly Record<string, unknown>[]) =>
    lines.filter(({ message }) => /an airport without a name are not used/.test(String(message)));
  const several = await serviceWith(both, await openStorage(folder));
  const [{ severity, outcomes, airports, message }] = warnings(several.lines);
  assert.deepEqual([severity, outcomes, airports], ["WARNING", 13, ["KIAH", "RJTT"]]);
  assert.match(String(message), /start the service once with a model of their airport only/);
  assert.equal((await several.get("/v1/history?airport=KIAH")).json().flights, 0);
  await several.app.close();
  const one = await serviceWith(await operationalOfAirports([houston]), await openStorage(folder));
  assert.equal((await one.get("/v1/history")).json().flights, 12);
  await one.app.close();
  const again = await serviceWith(both, await openStorage(folder));
  assert.deepEqual(warnings(again.lines), []);
  assert.equal((await again.get("/v1/history?airport=KIAH")).json().flights, 12);
});

test("an artefact without an airport has none in its answers, and takes the flights of any", async () => {
  const zone = "America/Santiago";
  const { forecasts, report, get, post } = await serviceWith(await operationalIn(zone));
  for (const origin of [undefined, "SCEL", "anywhere"]) {
    assert.equal((await forecasts({ ...flight, origin })).json().forecasts[0].origin, null);
  }
  const times = { scheduled: localTime(zone, -90), operated: localTime(zone, -60) };
  const [outcome] = (await report({ ...flight, ...times })).json().outcomes;
  assert.deepEqual([outcome.origin, outcome.changed], [null, true]);
  for (const url of ["/v1/history", "/v1/history/hours", "/v1/network"]) {
    const { airport, timeZone } = (await get(url)).json();
    assert.deepEqual([airport, timeZone], [null, zone], url);
  }
  const served = (await get("/v1/models")).json().models;
  assert.deepEqual(served.find(({ name }: { name: string }) => name === "operational").airports, []);
  const withdrawn = (await post("/v1/outcomes/withdrawals", { airline: "SKU" })).json();
  assert.deepEqual([withdrawn.origin, withdrawn.outcomes], [null, 1]);
});

test("outcomes reported to an artefact without an airport follow it to one with its name, but not to a third airport", async () => {
  const folder = temporaryFolder();
  const zone = "America/Santiago";
  const unnamed = await operationalIn(zone);
  const { models, report, get, lines } = await serviceWith(unnamed, await openStorage(folder));
  const times = { scheduled: localTime(zone, -90), operated: localTime(zone, -60) };
  assert.equal((await report({ ...flight, ...times })).json().summary.changed, 1);
  const flights = async () => (await get("/v1/history")).json().flights;
  const at = (code: string) => operationalOfAirports([{ ...houston, code, iata: null, timeZone: zone }]);
  // The flight goes to Antofagasta: it is none from there.
  await models.operational.load(await at("SCFA"));
  assert.equal(await flights(), 0);
  assert.ok(
    lines.some(({ message, airport }) => /are not of this one/.test(String(message)) && airport === "SCFA"),
  );
  await models.operational.load(await at("SCEL"));
  assert.equal(await flights(), 1);
});
