import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { formatWithOffset, readTime } from "../../../src/flights/read-time.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);
const { app, models } = await smallService({ config: configWithKeys(entry) });
const zone = models.operational.current.model.timeZone;
const DAY = 24 * 60;
const START = Date.UTC(2017, 5, 1, 12) / 60_000;
const local = (instant: number) => formatLocalTime(zone.localMinutes(instant), "T");

const post = async (url: string, payload: object | string, type = "application/json") =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": type, authorization: `Bearer ${key}` },
    payload,
  });
const forecast = async (flight: object, { query = "", ...body }: { query?: string; at?: string } = {}) => {
  const answer = await post(`/v1/forecasts${query}`, { flights: [flight], ...body });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json().forecasts[0];
};

/** Flights of twelve days, one every half hour, of two airlines; every fifth is late. */
const outcomes = Array.from({ length: 12 * 48 }, (_, index) => {
  const scheduled = START + index * 30;
  const late = index % 5 === 0 ? 50 : (index % 7) - 3;
  return { airline: ["SKU", "LAN"][index % 2], destination: "SCFA", scheduled, operated: scheduled + late };
});
const reportOf = (given: readonly (typeof outcomes)[number][]) => ({
  outcomes: given.map(({ scheduled, operated, ...names }) => ({
    ...names,
    scheduled: local(scheduled),
    operated: local(operated),
  })),
});
const END = START + 12 * DAY;
const scheduled = END + 45;
const flight = { airline: "SKU", destination: "SCFA", scheduled: local(scheduled) };

describe("POST /v1/forecasts at a moment", () => {
  test("is asked for by the query, the body or the flight, and says so", async () => {
    await post("/v1/outcomes", reportOf(outcomes));
    const at = local(scheduled - 60);
    const now = await forecast(flight);
    const [byQuery, byBody, byFlight] = [
      await forecast(flight, { query: `?at=${encodeURIComponent(at)}` }),
      await forecast(flight, { at }),
      await forecast({ ...flight, at }, { at: local(scheduled - 3 * DAY) }),
    ];
    assert.deepEqual(byQuery, byBody);
    assert.deepEqual(byQuery, byFlight);
    assert.deepEqual(
      [byQuery.leadTime, byQuery.moment, byQuery.leadMinutes],
      ["hour", formatWithOffset(scheduled - 60, zone), 60],
    );
    assert.equal(now.leadTime, "hour");
    const early = await forecast(flight, { at: local(scheduled - 20 * DAY) });
    assert.equal(early.leadTime, "schedule", "nothing but the timetable is known before the history");
    const withOffset = await forecast(flight, { at: formatWithOffset(scheduled - 60, zone) });
    assert.deepEqual(withOffset, byBody);
  });

  test("states quantiles in order, which agree with the probabilities", async () => {
    for (const minutes of [60, DAY, 5 * DAY]) {
      const { latenessMinutes, over, expectedLatenessMinutes } = await forecast(flight, {
        at: local(scheduled - minutes),
      });
      const { p10, p25, p50, p75, p90, expected } = latenessMinutes;
      const sorted = [p10, p25, p50, p75, p90];
      assert.deepEqual(
        sorted,
        sorted.toSorted((a, b) => a - b),
      );
      assert.equal(expected, expectedLatenessMinutes);
      for (const threshold of [15, 30, 60, 120]) {
        if (over[threshold] < 0.099) assert.ok(p90 <= threshold, `${p90} and ${over[threshold]}`);
        if (over[threshold] > 0.101) assert.ok(p90 >= threshold, `${p90} and ${over[threshold]}`);
      }
    }
  });

  test("uses nothing that became known later, whatever is reported afterwards", async () => {
    const asked = fc.integer({ min: -4 * DAY, max: 0 });
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 1, max: 300 }), async (minutes, late) => {
        const at = END + minutes;
        const before = await forecast(flight, { at: local(at) });
        // Flights of the moment, which leave after it: neither that nor the delay is known by then.
        const later = [1, 7, 14].map((ahead) => ({
          ...{ airline: "SKU", destination: "SCFA", scheduled: at + ahead, operated: at + ahead + late },
        }));
        const report = await post("/v1/outcomes", reportOf(later));
        assert.equal(report.json().summary.failed, 0, report.body);
        const leg = { registration: "CC-BAA", origin: "SCFA", scheduled: local(at + 10) };
        await post("/v1/arrivals", {
          arrivals: [
            { ...leg, departed: local(at + 1), estimated: local(at + 90), estimatedAt: local(at + 2) },
          ],
        });
        assert.deepEqual(await forecast(flight, { at: local(at) }), before);
      }),
      { numRuns: 15, seed: 19 },
    );
  });

  test("refuses a moment after now, and one that is none, with the time until which it is allowed", async () => {
    const tomorrow = formatWithOffset(Date.now() / 60_000 + DAY, zone);
    for (const at of [tomorrow, "soon", "2018-02-30T10:00", 5, {}]) {
      const answer = await post("/v1/forecasts", { flights: [flight], at });
      const [{ pointer, allowed }] = assertProblem(answer, "invalid-request").errors ?? [];
      assert.equal(pointer, "/at");
      assert.match(
        allowed,
        at === tomorrow ? /until now, which is .*not known yet/ : /moment of the forecast/,
      );
    }
    assertProblem(
      await post(`/v1/forecasts?at=${encodeURIComponent(tomorrow)}`, { flights: [flight] }),
      "invalid-request",
    );
    const own = await post("/v1/forecasts", { flights: [flight, { ...flight, at: tomorrow }] });
    const [error] = own.json().forecasts[1].problem.errors;
    assert.deepEqual([error.pointer, own.json().summary.failed], ["/flights/1/at", 1]);
  });

  test("has a problem for a moment over 6 hours after the scheduled time of a flight", async () => {
    const [last, over] = [scheduled + 360, scheduled + 361].map(local);
    const flights = [
      { ...flight, at: last },
      { ...flight, at: over },
    ];
    const { forecasts } = (await post("/v1/forecasts", { flights })).json();
    assert.equal(forecasts[0].problem, undefined);
    const [{ pointer, value, allowed }] = forecasts[1].problem.errors;
    assert.deepEqual([pointer, value], ["/flights/1/at", over]);
    assert.ok(allowed.includes(last), allowed);
  });

  test("is taken by JSON lines, each with its own, and by CSV from the query, with the quantiles", async () => {
    const at = local(scheduled - 60);
    const lines = await post(
      "/v1/forecasts",
      `${JSON.stringify({ ...flight, at })}\n`,
      "application/x-ndjson",
    );
    const alone = await forecast(flight, { at });
    assert.deepEqual(JSON.parse(lines.body.split("\n")[0]), alone);
    const csv = await post(
      `/v1/forecasts?at=${encodeURIComponent(at)}&summary=false`,
      `airline,destination,scheduled,registration\nSKU,SCFA,${flight.scheduled},N/A\n`,
      "text/csv",
    );
    const [header, row] = csv.body.trim().split("\n");
    const cells = Object.fromEntries(header.split(",").map((name, place) => [name, row.split(",")[place]]));
    const { p10, p50, p90 } = alone.latenessMinutes;
    assert.deepEqual([cells.minutes_p10, cells.minutes_p50, cells.minutes_p90].map(Number), [p10, p50, p90]);
    assert.equal(cells.lead_time, alone.leadTime);
    assertProblem(
      await post("/v1/forecasts?at=never", "airline,destination,scheduled\n", "text/csv"),
      "invalid-request",
    );
  });

  test("is an input of the inference protocol, whose outputs have the quantiles", async () => {
    const column = (name: string, value: string) => ({ name, datatype: "BYTES", shape: [1], data: [value] });
    const at = local(scheduled - 60);
    const answer = await post("/v2/models/operational/infer", {
      inputs: [
        ...Object.entries(flight).map(([name, value]) => column(name, value)),
        column("registration", "cc-baa"),
        column("at", at),
      ],
    });
    assert.equal(answer.statusCode, 200, answer.body);
    const outputs = answer.json().outputs as readonly { readonly name: string; readonly data: unknown[] }[];
    const output = (name: string) => outputs.find((each) => each.name === name)?.data[0];
    const { latenessMinutes, moment } = await forecast(flight, { at });
    assert.equal(output("moment"), moment);
    for (const name of ["p10", "p25", "p50", "p75", "p90"]) {
      assert.equal(Math.round(Number(output(`minutes_${name}`)) * 10) / 10, latenessMinutes[name]);
    }
  });

  test("of a flight with a registration repeats it, normalised; another text is refused", async () => {
    assert.equal((await forecast({ ...flight, registration: "cc baa" })).registration, "CCBAA");
    assert.equal((await forecast({ ...flight, registration: null })).registration, undefined);
    const answer = await post("/v1/forecasts", { flights: [{ ...flight, registration: "C?" }] });
    const [{ allowed }] = assertProblem(answer, "no-usable-flight").errors ?? [];
    assert.match(allowed, /letters and digits/);
  });

  test("is read on the clock of the airport", () => {
    assert.equal(readTime(flight.scheduled, zone).instant, scheduled);
  });
});
