import { count, share } from "./evaluation-schemas.ts";

const width = { type: "number", minimum: 0, description: "mean width of the intervals, in flights" } as const;

const intervalMetricNames = [
  "coverage",
  "promised",
  "width",
  "coverageIndependent",
  "promisedIndependent",
  "widthIndependent",
] as const;

/** The metrics of the intervals of hours, or of days. */
const intervalMetricsOf = (group: "hour" | "day") =>
  ({
    coverage: {
      ...share,
      description: `share of the ${group}s whose number of delayed flights was in the interval, ends included; the standard deviation was fitted to the other months`,
    },
    promised: {
      ...share,
      description:
        "mean coverage that the intervals state themselves; above the level, because counts are integers",
    },
    width,
    coverageIndependent: {
      ...share,
      description: `coverage as if flights of ${group === "hour" ? "an hour" : "a day"} were independent (standard deviation 0)`,
    },
    promisedIndependent: { ...share, description: "mean coverage that these intervals state" },
    widthIndependent: width,
  }) as const;

const hourProperties = {
  hours: { ...count, description: "evaluated hours with flights" },
  ...intervalMetricsOf("hour"),
} as const;

const spreadOf = (group: "an hour" | "a day") =>
  ({
    type: "number",
    minimum: 0,
    description: `standard deviation, in log-odds, of the random effect that the flights of ${group} share`,
  }) as const;

const countsOf = (groups: "hours" | "days") =>
  ({
    type: "object",
    additionalProperties: true,
    required: ["groups", "within"],
    properties: {
      groups: { ...count, description: `${groups} with flights` },
      within: { ...count, description: "those whose number of delayed flights was in the interval" },
    },
  }) as const;

/** The JSON schema of the back-test of intervals of the number of delayed flights in an hour, and in a day. */
export const lateDeparturesSchema = {
  type: "object",
  description:
    "of a lead time: intervals of the number of delayed flights in an hour; absent from artefacts without them",
  additionalProperties: true,
  required: ["spread", "level", "hours", ...intervalMetricNames],
  properties: {
    spread: spreadOf("an hour"),
    level: { ...share, description: "the nominal coverage of the intervals" },
    ...hourProperties,
    busy: {
      type: "object",
      description: "the same for hours with at least that many flights; absent if there are none",
      additionalProperties: true,
      required: ["fewestFlights", "hours", ...intervalMetricNames],
      properties: {
        fewestFlights: { ...count, description: "the smallest number of flights in such an hour" },
        ...hourProperties,
      },
    },
    days: {
      type: "object",
      description:
        "the same for the number of delayed flights in a whole day, with its own standard deviation; absent from artefacts without it",
      additionalProperties: true,
      required: ["spread", "days", ...intervalMetricNames],
      properties: {
        spread: spreadOf("a day"),
        days: { ...count, description: "evaluated days with flights" },
        ...intervalMetricsOf("day"),
      },
    },
    months: {
      type: "object",
      description: "the intervals by month, 1 to 12; absent from artefacts without it",
      additionalProperties: {
        type: "object",
        additionalProperties: true,
        required: ["hours", "days"],
        properties: { hours: countsOf("hours"), days: countsOf("days") },
      },
    },
  },
} as const;
