// A program that uses the library's types. The compilers of its users compile it; it is never run.
import { type Costs, DelayModel, type ErrorCode, PuntualError, readFlights, thresholdOf } from "puntual";
import { type FeatureMatrix, type fitXgboost, trainTestSplit, type XgboostTrees } from "puntual/learn";
import { type ConfusionMatrix, type confusionMatrix, reliabilityCurve, type rocAuc } from "puntual/metrics";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for two types that are the same. */
declare function expectSame<A, B>(...same: Same<A, B> extends true ? [] : [never]): void;

// The types reach the program: none of them is `any`.
expectSame<ReturnType<typeof rocAuc>, number>();
expectSame<ReturnType<typeof thresholdOf>, number>();
expectSame<ReturnType<typeof confusionMatrix>, ConfusionMatrix>();
expectSame<ReturnType<typeof fitXgboost>, XgboostTrees>();
expectSame<PuntualError["code"], ErrorCode>();
expectSame<Parameters<typeof thresholdOf>, [costs: Costs]>();
// @ts-expect-error: two types that differ are found
expectSame<ReturnType<typeof rocAuc>, string>();

const { flights, rejections } = await readFlights("flights.csv", { columns: ["airline", "scheduled"] });
expectSame<typeof flights.rowCount, number>();
expectSame<(typeof rejections)[number]["line"], number>();

const { features, target } = new DelayModel().preprocess(flights, { target: "delay" });
const matrix: FeatureMatrix = features;
const { train } = trainTestSplit(matrix.rowCount, 0.33, 42);
expectSame<(typeof train)[number], number>();
for (const { meanProbability } of reliabilityCurve(target, new Float64Array(target.length), 10)) {
  expectSame<typeof meanProbability, number>();
}

// @ts-expect-error: a threshold is one of costs, not of a number
thresholdOf(0.25);
// @ts-expect-error: values are readonly
features.rowCount = 0;
// @ts-expect-error: no such learner
new DelayModel({ learner: "guess" });

if (new Error() instanceof PuntualError)
  throw new PuntualError("no-flights", { path: "flights.csv", hint: "" });
