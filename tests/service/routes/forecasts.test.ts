import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readTime } from "../../../src/flights/read-time.ts";
import { findFlight } from "../../../src/models/operational/forecasting/find-flight.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";

const { app, models } = await smallService();
const { model, version } = models.operational.current;
const good = { airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T14:30" };

const post = (payload: object | string, query = "") =>
  app.inject({
    method: "POST",
    url: `/v1/forecasts${query}`,
    headers: { "content-type": "application/json" },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });
const forecastsOf = async (flights: readonly object[], query = "") => {
  const answer = await post({ flights }, query);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
};

describe("POST /v1/forecasts", () => {
  test("has a problem for a time that is no text, whatever it is", async () => {
    const deep = "[".repeat(400) + "]".repeat(400);
    for (const value of ['{"toString":1,"valueOf":2}', deep, "5", "true", "[]", "null"]) {
      const { statusCode, body } = await post(
        `{"flights":[{"airline":"SKU","destination":"SCFA","scheduled":"2018-03-01T14:30"},{"airline":"SKU","destination":"SCFA","scheduled":${value}}]}`,
      );
      assert.equal(statusCode, 200, body.slice(0, 300));
      const { problem } = JSON.parse(body).forecasts[1];
      assert.equal(problem.code, "invalid-request");
      assert.equal(problem.errors[0].pointer, "/flights/1/scheduled");
    }
  });

  test("answers what the model forecasts, to the digits given", async () => {
    const { forecasts, summary } = await forecastsOf([{ id: "a-1", ...good }]);
    const scheduled = readTime(good.scheduled, model.timeZone).instant as number;
    const flight = findFlight({ ...good, scheduled }, model.data);
    const { over, expectedLatenessMinutes, lateness } = model.forecast(flight, {});
    const round = (value: number) => Math.round(value * 1e6) / 1e6;
    const tenths = (value: number) => Math.round(value * 10) / 10;
    const { p10, p25, p50, p75, p90 } = lateness.quantiles;
    assert.deepEqual(forecasts, [
      {
        id: "a-1",
        airline: "SKU",
        origin: "SCEL",
        destination: "SCFA",
        scheduled: "2018-03-01T14:30:00",
        flightType: "N",
        probability: round(over[0]),
        delayed: false,
        threshold: 0.25,
        over: { "15": round(over[0]), "30": round(over[1]), "60": round(over[2]), "120": round(over[3]) },
        latenessMinutes: {
          ...{ p10: tenths(p10), p25: tenths(p25), p50: tenths(p50), p75: tenths(p75), p90: tenths(p90) },
          expected: tenths(expectedLatenessMinutes),
        },
        expectedLatenessMinutes: tenths(expectedLatenessMinutes),
        leadTime: "schedule",
        moment: null,
        leadMinutes: null,
        support: { flights: model.supportOf(flight).flights, unseen: [] },
        model: { name: "operational", version },
      },
    ]);
    assert.deepEqual(summary, { flights: 1, failed: 0 });
  });

  test("takes names, ICAO and IATA codes, in any case, for the same", async () => {
    const { forecasts } = await forecastsOf([
      good,
      { ...good, airline: "SKU", destination: "SCFA" },
      { ...good, airline: "h2", destination: "anf" },
      { ...good, airline: " sky airline ", destination: "ANTOFAGASTA" },
    ]);
    for (const forecast of forecasts) assert.deepEqual(forecast, forecasts[0]);
  });

  test("says which meaning of an ambiguous name was taken, with an id and reasons or without", async () => {
    const ambiguous = { ...good, airline: "Grupo LATAM", destination: " Buenos Aires" };
    const plain = await forecastsOf([{ ...ambiguous, airline: "LAN", destination: "SABE" }]);
    for (const query of ["", "?explain=true"]) {
      const [named, identified] = (await forecastsOf([ambiguous, { id: 1, ...ambiguous }], query)).forecasts;
      const { id, ...rest } = identified;
      assert.deepEqual([id, rest], [1, named]);
      assert.equal(named.probability, plain.forecasts[0].probability);
      const [airline, destination] = named.notes;
      assert.deepEqual(
        { ...airline, alternatives: airline.alternatives.toSorted() },
        {
          code: "ambiguous-airline",
          field: "/airline",
          value: "Grupo LATAM",
          taken: "LAN",
          alternatives: ["DSM", "LAP", "LNE", "LPE", "LXP", "TAM"],
          detail: airline.detail,
        },
      );
      assert.match(airline.detail, /^Grupo LATAM may be .*LAN was taken\.$/);
      assert.deepEqual(
        { ...destination, detail: "" },
        {
          code: "ambiguous-destination",
          field: "/destination",
          value: " Buenos Aires",
          taken: "SABE",
          alternatives: ["SAEZ"],
          detail: "",
        },
      );
    }
    assert.ok(!("notes" in plain.forecasts[0]));
  });

  test("reads a time with an offset as the local time of the same instant, in summer and winter", async () => {
    const times = ["2018-03-01T14:30:00-03:00", "2018-03-01T17:30Z", "2018-03-01T17:30:00.000Z"];
    const winter = ["2018-07-01T13:30:00-04:00", "2018-07-01T17:30:00Z", "2018-07-01T19:30+0200"];
    const { forecasts } = await forecastsOf(
      [...times, ...winter].map((scheduled) => ({ ...good, scheduled })),
    );
    assert.deepEqual(
      forecasts.map(({ scheduled }: { scheduled: string }) => scheduled),
      [...times.map(() => "2018-03-01T14:30:00"), ...winter.map(() => "2018-07-01T13:30:00")],
    );
  });

  test("explains forecasts on request, in either language; base and effects add up", async () => {
    const [english] = (await forecastsOf([good], "?explain=true")).forecasts;
    const [spanish] = (await forecastsOf([good], "?explain=true&language=es")).forecasts;
    assert.match(english.reasons[0].sentence, /^Flights to Antofagasta tend to leave/);
    assert.match(spanish.reasons[0].sentence, /^Los vuelos a Antofagasta/);
    const sum = english.reasons.reduce(
      (total: number, { effect }: { effect: { probability: number } }) => total + effect.probability,
      english.base.probability,
    );
    assert.ok(Math.abs(sum - english.probability) < 1e-5, `${sum}`); // six decimals each
    const [unexplained] = (await forecastsOf([good], "?explain=false&language=es")).forecasts;
    assert.ok(!("reasons" in unexplained));
  });

  test("forecasts an airline and a destination that it has not seen, and says so", async () => {
    const unseen = { ...good, airline: "Qatar Airways", destination: "DOH" };
    const [forecast] = (await forecastsOf([unseen])).forecasts;
    assert.deepEqual(forecast.support, { flights: "none", unseen: ["airline", "destination"] });
    assert.deepEqual([forecast.airline, forecast.destination], ["QTR", "OTHH"]);
    assert.equal(forecast.flightType, "I", "by the country of the destination");
  });

  test("keeps the order, and returns the problem of an invalid flight beside the other forecasts", async () => {
    const wrong = { id: 7, airline: 3, destination: "Nowhere at all", flightType: "X" };
    const { forecasts, summary } = await forecastsOf([
      good,
      wrong,
      { ...good, destination: "Antofogasta" },
      good,
    ]);
    assert.deepEqual(summary, { flights: 4, failed: 2 });
    assert.equal(forecasts[0].airline, "SKU");
    assert.deepEqual(forecasts[3], forecasts[0]);
    assert.equal(forecasts[1].id, 7);
    assert.deepEqual(
      forecasts[1].problem.errors.map(({ pointer }: { pointer: string }) => pointer),
      ["/flights/1/airline", "/flights/1/scheduled", "/flights/1/flightType"],
    );
    assert.equal(forecasts[2].problem.code, "unknown-category");
    assert.equal(forecasts[2].problem.errors[0].pointer, "/flights/2/destination");
    assert.match(forecasts[2].problem.errors[0].allowed, /SCFA \(Antofagasta\)/);
  });

  test("names both the airline and the destination where neither is known", async () => {
    const { forecasts } = await forecastsOf([
      good,
      { ...good, airline: "Foo Air", destination: "Nowhere at all" },
    ]);
    const { errors } = forecasts[1].problem;
    assert.deepEqual(
      errors.map(({ pointer, value }: { pointer: string; value: string }) => [pointer, value]),
      [
        ["/flights/1/airline", "Foo Air"],
        ["/flights/1/destination", "Nowhere at all"],
      ],
    );
    for (const { allowed } of errors) assert.match(allowed, /the nearest known: /);
  });

  test("refuses a request without a valid flight, and lists each field", async () => {
    const answer = await post({ flights: [{}, { ...good, scheduled: "tomorrow" }] });
    const { errors } = assertProblem(answer, "no-usable-flight");
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ["/flights/0/airline", "/flights/0/destination", "/flights/0/scheduled", "/flights/1/scheduled"],
    );
  });

  for (const scheduled of [
    "2018-02-30T10:00",
    "2018-03-01",
    "2018-03-01T24:01",
    "2018-03-01 6:30 PM",
    "1519939800",
    "1969-12-31T23:59",
    "2018-03-01T10:00+25:00",
    "2018-03-01T10:00:00.Z",
    "9999",
    "",
  ]) {
    test(`refuses the time ${JSON.stringify(scheduled)} and says what is allowed`, async () => {
      const { errors } = assertProblem(await post({ flights: [{ ...good, scheduled }] }), "no-usable-flight");
      assert.deepEqual(errors, [
        {
          pointer: "/flights/0/scheduled",
          value: scheduled,
          allowed: "a time such as 2018-03-01T14:30, local, or with an offset such as Z or -03:00",
        },
      ]);
    });
  }

  test("refuses a body that is not a list of flights", async () => {
    const most = Array.from({ length: 10_001 }, () => ({}));
    for (const flights of [undefined, null, {}, "x", [], most]) {
      const { errors } = assertProblem(await post({ flights }), "invalid-request");
      assert.equal(errors?.[0].pointer, "/flights");
      assert.equal(errors?.[0].allowed, "a list of 1 to 10000 flights");
    }
    for (const body of ["[]", "null", "3", '"x"']) assertProblem(await post(body), "invalid-request");
  });

  test("refuses an unknown query, and lists the allowed values", async () => {
    assertProblem(await post({ flights: [good] }, "?explain=yes&language=fr"), "invalid-request", [
      { pointer: "/explain", value: "yes", allowed: "true, false" },
      { pointer: "/language", value: "fr", allowed: "en, es" },
    ]);
    assertProblem(await post({ flights: [good] }, "?explain=true&explain=true"), "invalid-request");
  });

  test("answers any values of the fields with a forecast or a problem, one item for each flight", async () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom("SKU", "SCFA", "2018-03-01T14:30", "I"));
    const flight = fc.oneof(
      anything,
      fc.record({
        id: anything,
        airline: anything,
        destination: anything,
        scheduled: anything,
        flightType: anything,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(flight, { maxLength: 5 }), async (flights) => {
        fc.pre(!/__proto__|constructor/.test(JSON.stringify(flights))); // refused before they are looked at
        const { forecasts, summary } = await forecastsOf([good, ...(flights as object[])]);
        assert.equal(forecasts.length, flights.length + 1);
        assert.equal(summary.failed, forecasts.filter((item: object) => "problem" in item).length);
        assert.deepEqual(forecasts[0].airline, "SKU");
      }),
    );
  });

  test("answers thousands of flights, and others in between", async () => {
    const many = post({ flights: Array.from({ length: 3_000 }, () => good) }, "?explain=true");
    const order: string[] = [];
    await Promise.all([
      many.then(() => order.push("many")),
      new Promise((resolve) => setTimeout(resolve, 50))
        .then(() => app.inject("/health"))
        .then(() => order.push("one")),
    ]);
    assert.deepEqual(order, ["one", "many"]);
    assert.equal((await many).json().forecasts.length, 3_000);
  });
});
