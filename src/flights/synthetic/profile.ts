import { Ajv } from "ajv";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { isTimeZone } from "../time-zone.ts";

const name = { type: "string", minLength: 1, pattern: '^[^"\\r\\n]+$' } as const;
const numbers = { type: "array", items: { type: "number", minimum: 0 } } as const;
const quantiles = { type: "array", items: { type: "integer" }, minItems: 2 } as const;
const monthly = { ...numbers, minItems: 12, maxItems: 12 } as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;

const effects = {
  type: "object",
  required: [
    "halfHour",
    "airportDay",
    "airportHour",
    "airlineDay",
    "airlineHour",
    "destination",
    "destinationDay",
    "slot",
  ],
  properties: {
    halfHour: share,
    airportDay: share,
    airportHour: share,
    airlineDay: share,
    airlineHour: share,
    destination: share,
    destinationDay: share,
    slot: share,
  },
  additionalProperties: false,
} as const;

const route = {
  type: "object",
  required: ["airlineCode", "destination", "city", "flightType", "months", "halfHours"],
  properties: {
    airlineCode: name,
    destination: name,
    city: name,
    flightType: { enum: ["I", "N"] },
    months: monthly,
    halfHours: { ...numbers, minItems: 48, maxItems: 48 },
  },
  additionalProperties: false,
} as const;

const airline = {
  type: "object",
  required: ["name", "delayed", "weekdays", "routes"],
  properties: {
    name,
    delayed: monthly,
    weekdays: { ...numbers, minItems: 7, maxItems: 7 },
    routes: { type: "array", items: route, minItems: 1 },
  },
  additionalProperties: false,
} as const;

const profileSchema = {
  type: "object",
  required: ["format", "origin", "originCity", "minutes", "lateness", "effects", "airlines"],
  properties: {
    format: { const: "puntual-synthetic-profile-1" },
    origin: name,
    originCity: name,
    timeZone: name,
    minutes: { ...numbers, minItems: 60, maxItems: 60 },
    lateness: {
      type: "object",
      required: ["onTime", "delayed"],
      properties: { onTime: quantiles, delayed: quantiles },
      additionalProperties: false,
    },
    effects,
    airlines: { type: "array", items: airline, minItems: 1 },
  },
  additionalProperties: false,
} as const;

/**
 * The aggregated flights of an airport, from which synthetic flights are generated:
 * - `origin`, `originCity`: the airport's ICAO code and city
 * - `timeZone`: IANA name of its time zone; America/Santiago where it is absent
 * - `minutes`: flights by scheduled minute of the hour, 0 to 59
 * - `lateness`: equally spaced quantiles, from the least to the greatest, of the lateness in whole minutes of the
 *   flights that were not delayed (at most 15) and of those that were (at least 16)
 * - `effects`: how delays persist and spread, see {@link EffectShares}
 * - `airlines`: for each its `delayed` flights by month of operation, flights by scheduled weekday (Sunday first)
 *   and its `routes`, for each flights by month of operation and by scheduled half-hour of the day (00:00 first)
 */
export type SyntheticProfile = FromSchema<typeof profileSchema>;

/** An airline of a {@link SyntheticProfile}. */
export type AirlineProfile = FromSchema<typeof airline>;

/** A route of an {@link AirlineProfile}: an airline code's flights to a destination. */
export type RouteProfile = FromSchema<typeof route>;

/**
 * The share of each effect in the variance of a flight's latent score; the rest, up to 1, is chance. `halfHour` and
 * `destination` last all year; `slot` (the half-hour bucket of a route) lasts for weeks; the others change by day or
 * hour, for the whole airport, an airline or a destination.
 */
export type EffectShares = FromSchema<typeof effects>;

/** The name of an effect in {@link EffectShares}. */
export type EffectName = keyof EffectShares;

/**
 * Reads the JSON text of a profile.
 * @param source where the text came from, for the message
 * @throws PuntualError `invalid-argument` if it is not a profile
 */
export function parseProfile(text: string, source: string): SyntheticProfile {
  const refuse = (reason: string, cause?: unknown) =>
    new PuntualError(
      "invalid-argument",
      { name: "profile", value: source, allowed: `a profile made by puntual synth --describe (${reason})` },
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refuse("this is not JSON", cause);
  }
  const ajv = new Ajv();
  const validate = ajv.compile<SyntheticProfile>(profileSchema);
  if (!validate(value)) throw refuse(ajv.errorsText(validate.errors, { dataVar: "profile" }));
  if (value.timeZone !== undefined && !isTimeZone(value.timeZone)) throw refuse("its time zone is unknown");
  if (value.airlines.every(({ routes }) => routes.every(({ months }) => months.every((n) => n === 0)))) {
    throw refuse("it has no flights");
  }
  return value;
}
