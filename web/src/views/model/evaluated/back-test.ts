import type { components, paths } from "../../../service/schema.ts";

/** All that the service tells of a model. */
export type Model = paths["/v1/models/{name}"]["get"]["responses"][200]["content"]["application/json"];

/** How well probabilities did, whatever the threshold. */
export type Figures = components["schemas"]["ProbabilityMetrics"];

/** How one of the judged models did in the back-test. */
export type BackTested = components["schemas"]["BackTestedModel"];

/** How intervals of the late departures of an hour did. */
export type LateDepartures = NonNullable<BackTested["lateDepartures"]>;

/** The lead times, the best informed last. */
export const LEADS = ["schedule", "day", "hour"] as const;
/** One of {@link LEADS}. */
export type Lead = (typeof LEADS)[number];

/** What the back-test judges: the baseline and each lead time of the operational model. */
export const JUDGED = ["baseline", ...LEADS] as const;
/** One of {@link JUDGED}. */
export type Judged = (typeof JUDGED)[number];

/** The back-test of those that were judged; empty where the model was trained without. */
export type BackTest = Readonly<Partial<Record<Judged, BackTested>>>;

/** The back-test that a model has. */
export function backTestOf({ metrics }: Model): BackTest {
  return metrics?.models ?? {};
}

/** Those that were judged and of which something is known, in order. */
export function withFigure<Figure>(
  backTest: BackTest,
  figure: (judged: BackTested) => Figure | undefined,
): readonly { readonly name: Judged; readonly figure: Figure }[] {
  return JUDGED.flatMap((name) => {
    const judged = backTest[name];
    const found = judged === undefined ? undefined : figure(judged);
    return found === undefined ? [] : [{ name, figure: found }];
  });
}

/** The lead times of which something is known, in order. */
export function leadsWith<Figure>(
  backTest: BackTest,
  figure: (judged: BackTested) => Figure | undefined,
): readonly { readonly name: Lead; readonly figure: Figure }[] {
  return withFigure(backTest, figure).filter(
    (each): each is { name: Lead; figure: NonNullable<typeof each.figure> } => each.name !== "baseline",
  );
}

/** The months that were forecast, 1 to 12 in order. */
export function monthsOf(backTest: BackTest): readonly number[] {
  const months = Object.values(backTest).flatMap((judged) => Object.keys(judged?.months ?? {}));
  return [...new Set(months.map(Number))].sort((a, b) => a - b);
}

/** How many flights were forecast; undefined where that is not told. */
export function flightsJudged(backTest: BackTest): number | undefined {
  const [first] = withFigure(backTest, ({ reliability }) => reliability);
  return first?.figure.reduce((sum, { flights }) => sum + flights, 0);
}
