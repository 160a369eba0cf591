import { count, share } from "./evaluation-schemas.ts";

const width = { type: "number", minimum: 0, description: "mean distance of the ends, in flights" } as const;

const intervalMetricNames = [
  "coverage",
  "promised",
  "width",
  "coverageIndependent",
  "promisedIndependent",
  "widthIndependent",
] as const;

/** The figures of the intervals of the hours, or of the days. */
const intervalMetricsOf = (group: "hour" | "day") =>
  ({
    coverage: {
      ...share,
      description: `share of the ${group}s whose number of delayed flights was in the interval, ends included; the spread was fitted to the other months`,
    },
    promised: {
      ...share,
      description:
        "what the intervals themselves say that they hold, in the mean: over the level, as counts are whole",
    },
    width,
    coverageIndependent: {
      ...share,
      description: `coverage as if flights of ${group === "hour" ? "an hour" : "a day"} were independent (spread 0)`,
    },
    promisedIndependent: { ...share, description: "what these promise" },
    widthIndependent: width,
  }) as const;

const hourProperties = {
  hours: { ...count, description: "hours with flights that were judged" },
  ...intervalMetricsOf("hour"),
} as const;

const spreadOf = (group: "an hour" | "a day") =>
  ({
    type: "number",
    minimum: 0,
    description: `standard deviation, in log-odds, of the shift that the flights of ${group} share`,
  }) as const;

/** The JSON schema of how intervals of the number of delayed flights of an hour, and of a day, did in the back-test. */
export const lateDeparturesSchema = {
  type: "object",
  description:
    "of a lead time: intervals of how many flights of an hour are delayed; absent from artefacts without them",
  additionalProperties: true,
  required: ["spread", "level", "hours", ...intervalMetricNames],
  properties: {
    spread: spreadOf("an hour"),
    level: { ...share, description: "what the intervals are to hold at least" },
    ...hourProperties,
    busy: {
      type: "object",
      description: "the same of hours with at least so many flights; absent where there are none",
      additionalProperties: true,
      required: ["fewestFlights", "hours", ...intervalMetricNames],
      properties: {
        fewestFlights: { ...count, description: "flights that an hour has at least" },
        ...hourProperties,
      },
    },
    days: {
      type: "object",
      description:
        "the same of how many flights of a whole day are delayed, with a spread of their own; absent from artefacts without it",
      additionalProperties: true,
      required: ["spread", "days", ...intervalMetricNames],
      properties: {
        spread: spreadOf("a day"),
        days: { ...count, description: "days with flights that were judged" },
        ...intervalMetricsOf("day"),
      },
    },
  },
} as const;
