import { airportParameter } from "../airports/airport-query.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

/** The largest and the default number of hours. */
const [MAX_HOURS, DEFAULT_HOURS] = [72, 24];

/** The query of a request for the last hours. */
export const hoursQuery = {
  type: "object",
  properties: {
    ...airportParameter,
    hours: {
      type: "integer",
      minimum: 1,
      maximum: MAX_HOURS,
      default: DEFAULT_HOURS,
      description: "number of hours, including the current one of the airport's clock",
    },
  },
} as const;

/**
 * Reads the number of hours of a request.
 * @throws PuntualError `invalid-request`
 */
export function hoursWanted({ hours }: Readonly<Record<string, unknown>>): number {
  if (hours === undefined) return DEFAULT_HOURS;
  const count = typeof hours === "string" && /^[1-9]\d?$/.test(hours) ? Number(hours) : Number.NaN;
  if (count <= MAX_HOURS) return count;
  const allowed = `an integer from 1 to ${MAX_HOURS}`;
  throw invalidFields([{ pointer: "/hours", value: shorten(hours), allowed }]);
}
