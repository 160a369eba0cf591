import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sigmoid } from "../../../../src/learn/losses/logistic-loss.ts";
import { effectsOfFeatures } from "../../../../src/models/operational/explaining/explanation.ts";
import { REASON_CODES, reasonCodeOf } from "../../../../src/models/operational/explaining/reason-codes.ts";
import { sentencesOf } from "../../../../src/models/operational/explaining/sentences.ts";
import { featureNames } from "../../../../src/models/operational/features/features.ts";
import { MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { smallModel } from "../small-model.ts";

const { model, flights, knowledge, reader } = smallModel();

const someFlight = fc
  .record({
    past: fc.constantFrom(...flights),
    airlineCode: fc.option(fc.constantFrom("XXX", "LAN", "SKU"), { nil: undefined, freq: 3 }),
    destination: fc.option(fc.constantFrom("YYYY", "SCFA"), { nil: undefined, freq: 3 }),
    later: fc.integer({ min: 0, max: 3 * 1440 }),
  })
  .map(({ past, airlineCode = past.airlineCode, destination = past.destination, later }) => ({
    ...past,
    airlineCode,
    destination,
    scheduled: past.scheduled + later,
  }));
const someKnowledge = fc.constantFrom({}, knowledge, { timetable: knowledge.timetable });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

for (const leadTime of MAIN_LEAD_TIMES) {
  describe(`the explanation of a forecast at lead time ${leadTime}`, () => {
    const names = featureNames(leadTime);

    test("adds up to the forecast from its base, in log-odds and in probability, within 1e-9", () => {
      fc.assert(
        fc.property(someFlight, someKnowledge, (flight, known) => {
          const { probability, explanation } = model.forecast(flight, known, { leadTime, explain: "en" });
          assert.ok(explanation !== undefined);
          const { base, reasons } = explanation;
          const logOdds = base.logOdds + sum(reasons.map(({ effect }) => effect.logOdds));
          assert.ok(Math.abs(logOdds - Math.log(probability / (1 - probability))) < 1e-9);
          const total = base.probability + sum(reasons.map(({ effect }) => effect.probability));
          assert.ok(Math.abs(total - probability) < 1e-9);
          assert.ok(Math.abs(base.probability - sigmoid(base.logOdds)) < 1e-15);
        }),
        { numRuns: 150 },
      );
    });

    test("effects are the same within 1e-14, however many were computed before", () => {
      const effectsOf = effectsOfFeatures(model.data.leads[leadTime]);
      const rows = flights.slice(-20).map((flight) => {
        const features = new Float32Array(names.length);
        reader.read(flight, leadTime, knowledge, features);
        return features;
      });
      const first = rows.map((row) => effectsOf(row));
      for (let round = 0; round < 300; round++) for (const row of rows) effectsOf(row);
      for (const [index, row] of rows.entries()) {
        const { base, effects } = effectsOf(row);
        assert.equal(base, first[index].base);
        assert.ok(effects.every((effect, i) => Math.abs(effect - first[index].effects[i]) < 1e-14));
      }
    });

    test("gives for each reason a fact that acts in the reason's direction", () => {
      const effectsOf = effectsOfFeatures(model.data.leads[leadTime]);
      for (const flight of flights.slice(-40)) {
        const features = new Float32Array(names.length);
        reader.read(flight, leadTime, knowledge, features);
        const { effects } = effectsOf(features);
        const { explanation } = model.forecast(flight, knowledge, { leadTime, explain: "en" });
        for (const reason of explanation?.reasons ?? []) {
          const { logOdds } = reason.effect;
          const described = names.findIndex(
            (name, index) =>
              reasonCodeOf(name, features[index]) === reason.code &&
              effects[index] * logOdds >= 0 &&
              sentencesOf("en", flight, model.data.names)(name, features[index], logOdds) === reason.sentence,
          );
          assert.notEqual(described, -1, reason.sentence);
        }
      }
    });

    test("has each reason once, the strongest first, with the same sign in both units", () => {
      fc.assert(
        fc.property(someFlight, someKnowledge, (flight, known) => {
          const { explanation } = model.forecast(flight, known, { leadTime, explain: "en" });
          const reasons = explanation?.reasons ?? [];
          const features = new Float32Array(names.length);
          reader.read(flight, leadTime, known, features);
          const codes = new Set(names.map((name, index) => reasonCodeOf(name, features[index])));
          assert.deepEqual(reasons.map(({ code }) => code).sort(), [...codes].sort());
          const strengths = reasons.map(({ effect }) => Math.abs(effect.logOdds));
          assert.deepEqual(
            strengths,
            strengths.toSorted((a, b) => b - a),
          );
          for (const { effect } of reasons) {
            assert.equal(Math.sign(effect.logOdds), Math.sign(effect.probability));
            assert.ok(Math.abs(effect.probability) <= Math.abs(effect.logOdds) / 4 + 1e-12);
          }
        }),
        { numRuns: 100 },
      );
    });

    test("differs between languages in its words only", () => {
      fc.assert(
        fc.property(someFlight, (flight) => {
          const [english, spanish] = (["en", "es"] as const).map((explain) => {
            const { explanation } = model.forecast(flight, knowledge, { leadTime, explain });
            return explanation?.reasons ?? [];
          });
          assert.deepEqual(
            english.map(({ code, effect }) => ({ code, effect })),
            spanish.map(({ code, effect }) => ({ code, effect })),
          );
          assert.ok(english.every(({ sentence }, index) => sentence !== spanish[index].sentence));
        }),
        { numRuns: 30 },
      );
    });

    test("starts from the mean over the training flights, in log-odds", () => {
      const { trees, calibration } = model.data.leads[leadTime];
      const effectsOf = effectsOfFeatures(model.data.leads[leadTime]);
      const row = new Float32Array(trees.featureNames.length);
      const logOdds = flights.map((flight) => {
        reader.read(flight, leadTime, knowledge, row);
        const { base, effects } = effectsOf(row);
        return base + sum([...effects]);
      });
      const { base } = effectsOf(row);
      // The model was fitted to exactly these flights: their mean is the base, up to rounding.
      assert.ok(Math.abs(sum(logOdds) / logOdds.length - base) < 1e-9, `${base}`);
      assert.ok(calibration.slope === 0.9);
    });
  });
}

describe("reason codes", () => {
  test("cover every feature, and each code at least one", () => {
    const shape = {
      airports: ["KPDX", "KSEA"],
      season: true,
      travelMinutes: {},
      aircraft: { minimum: 30, byAirline: {}, travelMinutes: {}, roundTrips: {} },
    };
    const codes = featureNames("hour", shape).flatMap((name) =>
      [0, Number.NaN].map((value) => reasonCodeOf(name, value)),
    );
    // That the flight is still here is no feature.
    assert.deepEqual([...new Set([...codes, "still-here"])].sort(), [...REASON_CODES].sort());
  });

  test("group features of one kind", () => {
    const examples = {
      airline: "airline",
      destination: "destination",
      flightType: "flight-type",
      weekday: "weekday",
      "season.cos": "season",
      minuteOfDay: "time-of-day",
      "traffic.day": "traffic",
      "airport.share.3h": "airport-recent",
      "airline.lateness.last3": "airline-recent",
      "airline.flights.1h": "airline-recent",
      "destination.share.7d": "destination-recent",
      "route.share.last10": "route-recent",
      "slot.lateness.56d": "slot-recent",
      "airport.waiting": "waiting",
      "airline.waiting": "waiting",
    };
    for (const [feature, code] of Object.entries(examples)) assert.equal(reasonCodeOf(feature, 0), code);
  });

  test("keep features without a known flight apart: they are no cause", () => {
    for (const feature of [
      "slot.share.56d",
      "route.lateness.last3",
      "airline.share.1h",
      "airport.lateness.6h",
    ]) {
      assert.equal(reasonCodeOf(feature, Number.NaN), "unusual");
    }
    // A category that was not in the training data has a sentence of its own.
    assert.equal(reasonCodeOf("airline", Number.NaN), "airline");
  });
});
