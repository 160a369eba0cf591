import { MOVEMENTS } from "../../flight-table.ts";
import { DATE_ORDERS } from "../csv/local-dates.ts";

const text = { type: "string", minLength: 1 } as const;
const texts = { type: "array", items: { type: "string" }, minItems: 1 } as const;
const columnName = { anyOf: [text, { type: "array", items: text, minItems: 1 }] } as const;

function object<const Properties extends object>(properties: Properties, required: readonly string[] = []) {
  return { type: "object", properties, required, additionalProperties: false } as const;
}

const codes = {
  type: "object",
  additionalProperties: { anyOf: [text, object({ code: text, name: text }, ["code"])] },
} as const;

/** The JSON schema of a `Layout`, as a `map.json` holds it. */
export const layoutSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "How a source writes flights",
  ...object(
    {
      $schema: text,
      name: text,
      title: text,
      source: text,
      headers: { type: "array", items: { $ref: "#/definitions/columnName" } },
      without: { type: "array", items: text },
      airline: { $ref: "#/definitions/columnOrValue" },
      airlineName: { $ref: "#/definitions/columnName" },
      flight: { $ref: "#/definitions/columnName" },
      registration: { $ref: "#/definitions/columnName" },
      stand: { $ref: "#/definitions/columnName" },
      flightType: { $ref: "#/definitions/columnName" },
      month: { $ref: "#/definitions/columnName" },
      origin: { $ref: "#/definitions/columnOrValue" },
      destination: { $ref: "#/definitions/columnOrValue" },
      airport: { $ref: "#/definitions/columnOrValue" },
      otherAirport: { $ref: "#/definitions/columnOrValue" },
      originCity: { $ref: "#/definitions/columnName" },
      destinationCity: { $ref: "#/definitions/columnName" },
      movement: {
        anyOf: [
          { enum: MOVEMENTS },
          object({ column: columnName, departures: texts, arrivals: texts }, [
            "column",
            "departures",
            "arrivals",
          ]),
        ],
      },
      scheduled: { $ref: "#/definitions/time" },
      actual: { $ref: "#/definitions/time" },
      scheduledDeparture: { $ref: "#/definitions/time" },
      actualDeparture: { $ref: "#/definitions/time" },
      scheduledArrival: { $ref: "#/definitions/time" },
      actualArrival: { $ref: "#/definitions/time" },
      scheduledMinutes: { $ref: "#/definitions/columnName" },
      cancelled: { $ref: "#/definitions/condition" },
      diverted: { $ref: "#/definitions/condition" },
      ignored: { $ref: "#/definitions/condition" },
      missing: { type: "array", items: { type: "string" } },
      dates: { enum: DATE_ORDERS },
      zone: text,
      airlines: { $ref: "#/definitions/codes" },
      airports: { $ref: "#/definitions/codes" },
    },
    ["name"],
  ),
  definitions: {
    columnName,
    columnOrValue: {
      anyOf: [...columnName.anyOf, { ...object({ column: columnName, value: text }), minProperties: 1 }],
    },
    condition: {
      anyOf: [...columnName.anyOf, object({ column: columnName, values: texts }, ["column", "values"])],
    },
    time: {
      anyOf: [
        ...columnName.anyOf,
        {
          ...object({
            dateTime: columnName,
            date: {
              anyOf: [
                ...columnName.anyOf,
                object({ year: columnName, month: columnName, day: columnName }, ["year", "month", "day"]),
              ],
            },
            time: {
              anyOf: [
                ...columnName.anyOf,
                object({ hour: columnName, minute: columnName }, ["hour", "minute"]),
              ],
            },
            minutesLate: columnName,
            minusMinutes: columnName,
            zone: text,
          }),
          minProperties: 1,
        },
      ],
    },
    codes,
  },
} as const;
