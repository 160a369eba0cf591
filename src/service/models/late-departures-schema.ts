import { count, share } from "./figures-schemas.ts";

const width = { type: "number", minimum: 0, description: "mean distance of the ends, in flights" } as const;

const intervalProperties = {
  hours: { ...count, description: "hours with flights that were judged" },
  coverage: {
    ...share,
    description:
      "share of the hours whose number of delayed flights was in the interval, ends included; the spread was fitted to the other months",
  },
  promised: {
    ...share,
    description:
      "what the intervals themselves say that they hold, in the mean: over the level, as counts are whole",
  },
  width,
  coverageIndependent: {
    ...share,
    description: "coverage as if flights of an hour were independent (spread 0)",
  },
  promisedIndependent: { ...share, description: "what these promise" },
  widthIndependent: width,
} as const;

const intervalNames = [
  "hours",
  "coverage",
  "promised",
  "width",
  "coverageIndependent",
  "promisedIndependent",
  "widthIndependent",
] as const;

/** The JSON schema of how intervals of the number of delayed flights of an hour did in the back-test. */
export const lateDeparturesSchema = {
  type: "object",
  description:
    "of a lead time: intervals of how many flights of an hour are delayed; absent from artefacts without them",
  additionalProperties: true,
  required: ["spread", "level", ...intervalNames],
  properties: {
    spread: {
      type: "number",
      minimum: 0,
      description: "standard deviation, in log-odds, of the shift that the flights of an hour share",
    },
    level: { ...share, description: "what the intervals are to hold at least" },
    ...intervalProperties,
    busy: {
      type: "object",
      description: "the same of hours with at least so many flights; absent where there are none",
      additionalProperties: true,
      required: ["fewestFlights", ...intervalNames],
      properties: {
        fewestFlights: { ...count, description: "flights that an hour has at least" },
        ...intervalProperties,
      },
    },
  },
} as const;
