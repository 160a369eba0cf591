import assert from "node:assert/strict";
import { after, describe, mock, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../../../src/config.ts";
import { parseLocalTime } from "../../../src/flights/local-time.ts";
import { isDelayed, knownAt, type Outcome } from "../../../src/history/outcome.ts";
import type { ByLeadTime, LeadTime } from "../../../src/models/operational/lead-time.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { fieldsOf, liveThrough, localTime, outcomesBy, report } from "../outcomes/day-of-flights.ts";
import { serviceOf, smallService } from "../small-service.ts";

const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);
const config = readConfig({ PUNTUAL_KEYS_FILE: keyFile(entry), PUNTUAL_TIME_ZONE: "UTC" });
const headers = { "x-api-key": key };
const HOUR = 60;
const DAY = 24 * HOUR;

/** Thursday, 1 March 2018, 14:10. */
const NOW = parseLocalTime("2018-03-01T14:10") as number;
const THIS_HOUR = NOW - 10;

const setClock = (minutes: number) => mock.timers.setTime(minutes * 60_000);
mock.timers.enable({ apis: ["Date"], now: NOW * 60_000 });
after(() => mock.timers.reset());

interface Hour {
  readonly from: string;
  readonly flights: number;
  readonly delayed: number;
  readonly waiting: number;
  readonly expected: number;
  readonly leadTimes: ByLeadTime<number>;
}
interface Hours extends Omit<Hour, "from" | "waiting" | "leadTimes"> {
  readonly hours: readonly Hour[];
  readonly brier: number | null;
}

async function hoursOf(app: FastifyInstance, query = ""): Promise<Hours> {
  const answer = await app.inject({ url: `/v1/history/hours${query}`, headers });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

/** A flight that leaves so many minutes late. */
function flight(scheduled: number, late: number, ordinal = 0): Outcome {
  const [airlineCode, destination] = [
    ["SKU", "SCFA"],
    ["LAN", "SPJC"],
    ["LAN", "SCFA"],
  ][scheduled % 3];
  return { airlineCode, destination, scheduled, ordinal, operated: scheduled + late };
}

/**
 * Ten days of flights: at first many; then none for so long that the next are forecast from the timetable alone; few,
 * so that those after them are forecast as some hours before; and at last one every half hour. When it is now, two are still here,
 * and of a third, five minutes past its time, nothing is known.
 */
const flights = [
  ...Array.from({ length: 20 }, (_, i) => flight(THIS_HOUR - 10 * DAY + i * 31, (i * 7) % 40)),
  ...[-50, -41, -32, -23].map((hours, i) => flight(THIS_HOUR + hours * HOUR + 3, i * 9)),
  ...Array.from({ length: 21 }, (_, i) => flight(THIS_HOUR - 10 * HOUR + i * 29, ((i * 11) % 45) - 2)),
  flight(NOW - 50, 80, 1),
  flight(NOW - 5, 30),
];

/** The outcomes known now. */
const outcomes = outcomesBy(NOW, flights);

const lived = await smallService({ config });

describe("GET /v1/history/hours", () => {
  test("returns hours without flights, oldest first, up to the current one", async () => {
    const { app, models } = await smallService({ config });
    const empty = { flights: 0, delayed: 0, waiting: 0, expected: 0 };
    const leadTimes = { schedule: 0, day: 0, hour: 0 };
    assert.deepEqual(await hoursOf(app, "?hours=3"), {
      hours: ["12", "13", "14"].map((hour) => ({ from: `2018-03-01T${hour}:00:00`, ...empty, leadTimes })),
      ...{ flights: 0, delayed: 0, expected: 0, brier: null, now: "2018-03-01T14:10:00", timeZone: "UTC" },
      airport: null,
      model: { name: "operational", version: models.operational.current.version },
    });
    for (const [query, count] of [
      ["", 24],
      ["?hours=1", 1],
      ["?hours=72", 72],
    ] as const) {
      const { hours } = await hoursOf(app, query);
      assert.deepEqual([hours.length, hours.at(-1)?.from], [count, "2018-03-01T14:00:00"]);
      assert.equal(hours[0].from, localTime(THIS_HOUR - (count - 1) * HOUR));
    }
  });

  for (const value of ["0", "73", "-1", "1.5", "", "024", "1e1", "100", "many", "3&hours=4"]) {
    test(`refuses hours=${value}`, async () => {
      const { app } = await smallService({ config });
      const answer = await app.inject({ url: `/v1/history/hours?hours=${value}`, headers });
      assert.deepEqual([answer.statusCode, answer.json().code], [400, "invalid-request"]);
      const [{ pointer, allowed }] = answer.json().errors;
      assert.deepEqual([pointer, allowed], ["/hours", "an integer from 1 to 72"]);
    });
  }

  test("asks for a key of forecasts, and for a model", async () => {
    const { app } = await smallService({ config });
    assert.equal((await app.inject("/v1/history/hours")).statusCode, 401);
    const { app: unloaded } = await serviceOf(new ServedModels(), { config });
    const answer = await unloaded.inject({ url: "/v1/history/hours", headers });
    assert.deepEqual([answer.statusCode, answer.json().code], [503, "model-not-loaded"]);
  });

  test("has the flight type of an unseen destination by its country", async () => {
    const { app } = await smallService({ config });
    const unseen = { ...flight(NOW - 90, 5), destination: "KBOS" };
    await report(app, headers, unseen);
    const { ordinal: _, ...fields } = { ...fieldsOf(unseen), flightType: "I" };
    const payload = { flights: [fields] };
    const [asked] = (await app.inject({ method: "POST", url: "/v1/forecasts", headers, payload })).json()
      .forecasts;
    const { flights: known, expected } = await hoursOf(app);
    assert.deepEqual([known, expected], [1, asked.probability]);
  });

  test("of several processes are the same", async () => {
    const folder = temporaryFolder();
    const [one, other] = [
      await smallService({ config, storage: await openStorage(folder) }),
      await smallService({ config, storage: await openStorage(folder) }),
    ];
    await report(one.app, headers, ...outcomes);
    const known = await hoursOf(one.app, "?hours=72");
    assert.ok(known.flights > 20 && known.expected > 0);
    const size = async () => (await other.app.inject({ url: "/v1/history", headers })).json().flights;
    while ((await size()) < outcomes.length) await sleep(5);
    assert.deepEqual(await hoursOf(other.app, "?hours=72"), known);
  });
});

describe("what is expected of the last hours", async () => {
  const forecasts = await liveThrough(lived.app, headers, flights, NOW, setClock);
  const known = await hoursOf(lived.app, "?hours=72");
  /** Of the flights scheduled in a span that an outcome is known of: the outcomes, and what was forecast. */
  const knownIn = (from: number, to: number) =>
    flights.flatMap((flight, row) => {
      const [outcome] = outcomesBy(NOW, [flight]);
      const isIn = outcome !== undefined && flight.scheduled >= from && flight.scheduled < to;
      return isIn ? [{ outcome, ...forecasts[row] }] : [];
    });

  test("is the sum of what was forecast an hour before each flight, by lead time", () => {
    const leadTimes = new Set<string>();
    for (const [index, hour] of known.hours.entries()) {
      const from = THIS_HOUR - (71 - index) * HOUR;
      const rows = knownIn(from, from + HOUR);
      const sum = rows.reduce((total, { probability }) => total + probability, 0);
      // Each was answered to a millionth.
      assert.ok(Math.abs(hour.expected - sum) <= (rows.length + 1) * 0.5e-6, `${hour.from} ${hour.expected}`);
      const leadTimesThen: Partial<Record<LeadTime, number>> = { schedule: 0, day: 0, hour: 0 };
      for (const { leadTime } of rows) leadTimesThen[leadTime] = (leadTimesThen[leadTime] ?? 0) + 1;
      assert.deepEqual(hour, {
        from: localTime(from),
        flights: rows.length,
        delayed: rows.filter(({ outcome }) => isDelayed(outcome)).length,
        waiting: rows.filter(({ outcome }) => outcome.operated === undefined).length,
        expected: hour.expected,
        leadTimes: leadTimesThen,
      });
      for (const { leadTime } of rows) leadTimes.add(leadTime);
    }
    assert.deepEqual([...leadTimes].sort(), ["12h", "3h", "hour", "schedule"]);
    assert.deepEqual([known.hours[70].waiting, known.hours[71].flights], [2, 0]);
  });

  test("has the sums of all hours and their Brier score", () => {
    const rows = knownIn(THIS_HOUR - 71 * HOUR, THIS_HOUR + HOUR);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const delayed = rows.map(({ outcome }) => (isDelayed(outcome) ? 1 : 0));
    assert.deepEqual([known.flights, known.delayed], [rows.length, sum(delayed)]);
    // Each was answered to a millionth.
    const expected = sum(rows.map(({ probability }) => probability));
    assert.ok(Math.abs(known.expected - expected) <= (rows.length + 1) * 0.5e-6);
    const brier = sum(rows.map(({ probability }, i) => (probability - delayed[i]) ** 2)) / rows.length;
    assert.ok(known.brier !== null && Math.abs(known.brier - brier) <= 2e-6);
  });

  test("does not depend on what became known after the lead moment of a flight", async () => {
    const index = 65;
    const from = THIS_HOUR - (71 - index) * HOUR; // no flight of this hour or before has its lead moment later
    const inTime = outcomes.filter((one) => knownAt(one) >= from && !isDelayed(one));
    const late = inTime.map((one) => ({ ...one, operated: one.scheduled + 50 }));
    const more = [1, 2, 3].map((ordinal) => flight(from + 70 + ordinal, 9, ordinal));
    await report(lived.app, headers, ...late.filter(({ operated }) => operated <= NOW), ...more);
    const { hours } = await hoursOf(lived.app, "?hours=72");
    const expected = ({ expected, leadTimes }: Hour) => ({ expected, leadTimes });
    const upTo = index + 1;
    assert.deepEqual(hours.slice(0, upTo).map(expected), known.hours.slice(0, upTo).map(expected));
    assert.ok(hours[index].delayed > known.hours[index].delayed, "these are other outcomes");
    const isOther = hours.map((hour, i) => i > upTo && hour.expected !== known.hours[i].expected);
    assert.ok(isOther.includes(true), "later flights are forecast from them");
  });
});
