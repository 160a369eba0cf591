import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { takeRows } from "../../../src/learn/matrix/selection.ts";
import { fitXgboost } from "../../../src/learn/xgboost/trainer.ts";
import { DelayModel, FittedDelayModel } from "../../../src/models/baseline/delay-model.ts";
import { reachableImports } from "../../import-graph.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

const year = flightTable(yearOfFlights());
const { features, target } = new DelayModel().preprocess(year, { target: "delay" });
const variants = (["boosting", "logistic"] as const).flatMap((learner) =>
  (["all", "top10"] as const).flatMap((set) =>
    [true, false].map((balance) => ({ learner, features: set, balance })),
  ),
);

describe("preprocess", () => {
  test("returns the target on request: 1 for flights over 15 minutes late", () => {
    const late = [-5, 0, 15, 15.5, 16, 300].map((latenessMinutes) => ({
      ...{ airline: "Brisa", flightType: "N", month: 1 },
      latenessMinutes,
    })) as ReturnType<typeof yearOfFlights>;
    const table = flightTable(late);
    assert.deepEqual([...new DelayModel().preprocess(table, { target: "delay" }).target], [0, 0, 0, 1, 1, 1]);
    assert.deepEqual(Object.keys(new DelayModel().preprocess(table)), ["features"]);
  });

  test("takes the airlines of the table, in alphabetical order whatever their codes", () => {
    const airlines = features.names.filter((name) => name.startsWith("airline="));
    assert.deepEqual(airlines, airlines.toSorted());
    assert.deepEqual(airlines.length, 4);
  });

  test("leaves its arguments unchanged", () => {
    const table = flightTable(yearOfFlights());
    const before = structuredClone(table);
    for (const { names } of [table.airline, table.flightType]) Object.freeze(names);
    Object.freeze(table.airline);
    Object.freeze(table.flightType);
    Object.freeze(table);
    const fitted = new DelayModel().fit(features, target);
    new DelayModel().preprocess(table, Object.freeze({ target: "delay" as const }));
    fitted.preprocess(table, Object.freeze({ target: "delay" as const }));
    assert.deepEqual(table, before);
  });

  test("shares no memory with its arguments", () => {
    const memory = new Set(
      [year.airline.codes, year.flightType.codes, year.month, year.scheduled, year.operated].map(
        ({ buffer }) => buffer as ArrayBufferLike,
      ),
    );
    for (const { buffer } of [...features.columns, target]) assert.ok(!memory.has(buffer));
  });

  test("refuses a target other than delay by name", () => {
    for (const model of [new DelayModel(), new DelayModel().fit(features, target)]) {
      assert.throws(() => model.preprocess(year, { target: "delayed" as "delay" }), {
        code: "invalid-argument",
        message: "target: delayed is not allowed; allowed: delay",
      });
    }
  });

  for (const column of ["scheduled", "operated"] as const) {
    test(`refuses a target without the column ${column}, but returns features`, () => {
      const { [column]: _, ...table } = year;
      assert.throws(() => new DelayModel().preprocess(table, { target: "delay" }), {
        code: "invalid-argument",
        message: /one with the columns scheduled, operated$/,
      });
      assert.equal(new DelayModel().preprocess(table).features.rowCount, year.rowCount);
    });
  }

  test("refuses a table without airlines", () => {
    const { airline: _, ...table } = year;
    assert.throws(() => new DelayModel().preprocess(table), { code: "invalid-argument", message: /airline/ });
  });

  test("of a fitted model returns that model's features, whatever airlines the table has", () => {
    const fitted = new DelayModel().fit(features, target);
    const few = flightTable(yearOfFlights().filter(({ airline }) => airline === "Zonda"));
    assert.deepEqual(fitted.preprocess(few).features.names, features.names);
    assert.equal(fitted.preprocess(year, { target: "delay" }).target.length, year.rowCount);
  });

  test("of a fitted model rejects an airline it was not trained on, and names those it knows", () => {
    const fitted = new DelayModel().fit(features, target);
    const flight = { airline: "Levante", flightType: "N", month: 1, latenessMinutes: 0 } as const;
    assert.throws(() => fitted.preprocess(flightTable([flight])), {
      code: "unknown-category",
      message:
        "airline: Levante was not in the training data; allowed: Aerolineas Argentinas, Brisa, Zonda, Ñandú [ 1 ]",
    });
  });
});

describe("fit", () => {
  test("by default boosts balanced classes on the ten most used features", () => {
    const { data } = new DelayModel().fit(features, target);
    assert.deepEqual(data.options, { learner: "boosting", features: "top10", balance: true });
    assert.equal(data.learnt.kind, "boosted-trees");
    assert.equal(data.learnt.featureNames.length, 10);
    assert.equal(data.threshold, 0.5);
  });

  test("leaves its arguments unchanged", () => {
    const before = structuredClone({ features, target });
    for (const options of variants) new DelayModel(options).fit(features, target);
    assert.deepEqual({ features, target }, before);
  });

  test("gives the same model for the same data", () => {
    for (const options of variants) {
      const [a, b] = [1, 2].map(() => new DelayModel(options).fit(features, target).data);
      assert.deepEqual(a, b);
    }
  });

  test("touches no file: no module that it imports uses a module of Node.js or of npm", () => {
    const { modules, packages } = reachableImports("src/models/baseline/delay-model.ts");
    assert.ok(modules.includes("src/learn/xgboost/trainer.ts"), "the import graph was read");
    assert.deepEqual(packages, []);
  });

  test("keeps none of the training data: the model is plain data that does not grow with it", () => {
    const rows = Int32Array.from({ length: target.length * 5 }, (_, row) => row % target.length);
    const repeated = {
      features: takeRows(features, rows),
      target: Uint8Array.from(rows, (row) => target[row]),
    };
    for (const options of variants) {
      const { data } = new DelayModel(options).fit(features, target);
      assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
      const more = new DelayModel(options).fit(repeated.features, repeated.target).data;
      assert.ok(JSON.stringify(more).length < 1.5 * JSON.stringify(data).length);
    }
  });

  test("gives balanced classes equal weight: the weighted mean probability is one half", () => {
    for (const set of ["all", "top10"] as const) {
      const probabilities = new DelayModel({ learner: "logistic", features: set, balance: true })
        .fit(features, target)
        .predictProbability(features);
      const delayed = target.reduce((sum, label) => sum + label, 0);
      const weights = Array.from(target, (label) =>
        label === 1 ? 0.5 / delayed : 0.5 / (target.length - delayed),
      );
      // An intercept that is not penalised makes the weighted mean of probabilities that of the labels.
      const mean = weights.reduce((sum, weight, row) => sum + weight * probabilities[row], 0);
      assert.ok(Math.abs(mean - 0.5) < 1e-9, `mean ${mean}`);
    }
  });

  test("without balance weights every flight equally: the mean probability is the delayed share", () => {
    const probabilities = new DelayModel({ learner: "logistic", features: "all", balance: false })
      .fit(features, target)
      .predictProbability(features);
    const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;
    assert.ok(Math.abs(mean(probabilities) - mean(target)) < 1e-9);
  });

  test("boosts balanced classes with the weight on-time / delayed, at the notebook's learning rate", () => {
    const delayed = target.reduce((sum, label) => sum + label, 0);
    for (const balance of [true, false]) {
      const { learnt } = new DelayModel({ features: "all", balance }).fit(features, target).data;
      const scalePosWeight = balance ? (target.length - delayed) / delayed : 1;
      assert.deepEqual(learnt, fitXgboost(features, target, { learningRate: 0.01, scalePosWeight }));
    }
  });

  test("refuses flights of one class only, and labels of another length than the features", () => {
    for (const options of variants) {
      const model = new DelayModel(options);
      assert.throws(
        () =>
          model.fit(
            features,
            target.map(() => 0),
          ),
        {
          code: "invalid-argument",
          message: "target: no delayed flight is not allowed; allowed: delayed flights and others",
        },
      );
      assert.throws(
        () =>
          model.fit(
            features,
            target.map(() => 1),
          ),
        {
          code: "invalid-argument",
          message: "target: only delayed flights is not allowed; allowed: delayed flights and others",
        },
      );
      assert.throws(() => model.fit(features, target.slice(1)), { code: "invalid-argument" });
      assert.throws(
        () =>
          model.fit(
            features,
            target.map((label) => label * 2),
          ),
        { code: "invalid-argument" },
      );
    }
  });

  test("of identical flights forecasts their delayed share", () => {
    const flight = { airline: "Brisa", flightType: "N", month: 1 } as const;
    const table = flightTable([0, 0, 0, 60].map((latenessMinutes) => ({ ...flight, latenessMinutes })));
    for (const options of variants.filter(({ balance }) => !balance)) {
      const model = new DelayModel(options);
      const same = model.preprocess(table, { target: "delay" });
      const probabilities = model.fit(same.features, same.target).predictProbability(same.features);
      assert.equal(new Set(probabilities).size, 1);
      assert.ok(probabilities[0] > 0 && probabilities[0] < 0.5, `${options.learner}: ${probabilities[0]}`);
    }
  });
});

describe("a fitted model", () => {
  const fitted = variants.map((options) => new DelayModel(options).fit(features, target));

  test("forecasts each flight independently of the order of the rows and of other rows", () => {
    const all = fitted.map((model) => model.predictProbability(features));
    // Few rows and many: above some number, identical rows are aggregated.
    const rows = fc.oneof(
      fc.array(fc.nat({ max: year.rowCount - 1 }), { maxLength: 20 }),
      fc.array(fc.nat({ max: year.rowCount - 1 }), { minLength: 250, maxLength: 600 }),
    );
    fc.assert(
      fc.property(fc.nat({ max: fitted.length - 1 }), rows, (index, taken) => {
        const probabilities = fitted[index].predictProbability(takeRows(features, Int32Array.from(taken)));
        assert.deepEqual(
          [...probabilities],
          taken.map((row) => all[index][row]),
        );
      }),
    );
  });

  test("selects its features by name, whatever their order and whatever other columns there are", () => {
    const reversed = {
      names: [...features.names, "colour"].reverse(),
      rowCount: features.rowCount,
      columns: [...features.columns, new Uint8Array(features.rowCount)].reverse(),
    };
    for (const model of fitted) {
      assert.deepEqual(model.predictProbability(reversed), model.predictProbability(features));
    }
  });

  test("refuses features without one of its own, by name", () => {
    for (const model of fitted) {
      const [lost] = model.data.learnt.featureNames;
      const index = features.names.indexOf(lost);
      const lacking = {
        ...features,
        names: features.names.toSpliced(index, 1),
        columns: features.columns.toSpliced(index, 1),
      };
      const refusal = { code: "invalid-argument", message: new RegExp(`^feature: ${lost} `) };
      assert.throws(() => model.predict(lacking), refusal);
      assert.throws(() => model.predictProbability(lacking), refusal);
    }
  });

  test("forecasts a delay strictly over its threshold", () => {
    const [{ data }] = fitted;
    const learnt = { kind: "boosted-trees", featureNames: [], baseScore: 0.5, trees: [] } as const;
    const rows = { names: [], rowCount: 2, columns: [] };
    const decide = (threshold: number) => [
      ...new FittedDelayModel({ ...data, learnt, threshold }).predict(rows),
    ];
    assert.deepEqual(decide(0.5), [0, 0]);
    assert.deepEqual(decide(0.499), [1, 1]);
  });

  test("forecasts probabilities, and decisions that are these over the threshold", () => {
    for (const model of fitted) {
      const probabilities = model.predictProbability(features);
      assert.ok(probabilities.every((probability) => probability > 0 && probability < 1));
      assert.ok(new Set(probabilities).size > 2, "airline, type and month matter here");
      assert.deepEqual(
        [...model.predict(features)],
        Array.from(probabilities, (p) => (p > 0.5 ? 1 : 0)),
      );
    }
  });
});
