import type { components, paths } from "../../../service/schema.ts";

/** A model with its training record and its metrics, as the service describes it. */
export type Model = paths["/v1/models/{name}"]["get"]["responses"][200]["content"]["application/json"];

/** The metrics of probabilities, which need no threshold. */
export type ProbabilityMetrics = components["schemas"]["ProbabilityMetrics"];

/** The metrics of one of the evaluated models. */
export type BackTested = components["schemas"]["BackTestedModel"];

/** The metrics of the intervals of an hour's late departures. */
export type LateDepartures = NonNullable<BackTested["lateDepartures"]>;

/** The lead times, from the one with the least information to the one with the most. */
export const LEAD_TIMES = ["schedule", "day", "hour"] as const;
/** One of {@link LEAD_TIMES}. */
export type LeadTime = (typeof LEAD_TIMES)[number];

/** The models that a back-test evaluates: the baseline, and the operational model at each lead time. */
export const EVALUATED_MODELS = ["baseline", ...LEAD_TIMES] as const;
/** One of {@link EVALUATED_MODELS}. */
export type EvaluatedModel = (typeof EVALUATED_MODELS)[number];

/** The metrics of each evaluated model; empty if the model was trained without a back-test. */
export type BackTest = Readonly<Partial<Record<EvaluatedModel, BackTested>>>;

/** A value of an evaluated model. */
export interface NamedValue<Value, Name extends EvaluatedModel = EvaluatedModel> {
  readonly name: Name;
  readonly value: Value;
}

/** Returns the back-test of a model. */
export function backTestOf({ metrics }: Model): BackTest {
  return metrics?.models ?? {};
}

/** Selects a value of each evaluated model, in order; models without the value are left out. */
export function valuesOf<Value>(
  backTest: BackTest,
  select: (evaluated: BackTested) => Value | undefined,
): readonly NamedValue<Value>[] {
  return EVALUATED_MODELS.flatMap((name) => {
    const evaluated = backTest[name];
    const value = evaluated === undefined ? undefined : select(evaluated);
    return value === undefined ? [] : [{ name, value }];
  });
}

/** Selects a value of each lead time, in order; lead times without the value are left out. */
export function leadTimeValuesOf<Value>(
  backTest: BackTest,
  select: (evaluated: BackTested) => Value | undefined,
): readonly NamedValue<Value, LeadTime>[] {
  return valuesOf(backTest, select).filter(
    (each): each is NamedValue<Value, LeadTime> => each.name !== "baseline",
  );
}

/** Returns the months that were forecast, `7` or, of several years, `2014-07`, in order. */
export function monthsOf(backTest: BackTest): readonly string[] {
  const months = Object.values(backTest).flatMap((evaluated) => Object.keys(evaluated?.months ?? {}));
  return [...new Set(months)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Returns the number of flights that were forecast; undefined if the back-test has no reliability curve. */
export function flightsEvaluated(backTest: BackTest): number | undefined {
  const [first] = valuesOf(backTest, ({ reliability }) => reliability);
  return first?.value.reduce((sum, { flights }) => sum + flights, 0);
}
