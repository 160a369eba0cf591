import type { FieldError } from "../../errors.ts";
import { DATE_ORDERS, type DateOrder } from "../../flights/reading/csv/local-dates.ts";
import type { Language } from "../../models/operational/explaining/language.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";
import { MOMENT } from "./moment-request.ts";

/** The query of a request for forecasts. */
export const forecastQuery = {
  type: "object",
  properties: {
    explain: {
      type: "string",
      enum: ["true", "false"],
      default: "false",
      description: "whether to add reasons",
    },
    language: { type: "string", enum: ["en", "es"], default: "en", description: "language of the reasons" },
    dates: {
      type: "string",
      enum: DATE_ORDERS,
      description:
        "order of day and month in the times of a CSV such as `03-04-2018 6:30`; by default that of the dates so far, and " +
        "a row that may have either has a problem",
    },
    at: { type: "string", description: `${MOMENT}; of all flights that have none of their own` },
    summary: {
      type: "string",
      enum: ["true", "false"],
      default: "true",
      description: "whether a complete answer in CSV or JSON lines ends with a summary",
    },
  },
} as const;

/**
 * The language of the reasons that a request asks for; undefined if it asks for none.
 * @throws PuntualError `invalid-request`
 */
export function languageOfReasons(query: Readonly<Record<string, unknown>>): Language | undefined {
  const { explain = "false", language = "en" } = query;
  checkChoices({ explain, language });
  return explain === "true" ? (language as Language) : undefined;
}

/**
 * The order of day and month in times that are not ISO, if a request names it.
 * @throws PuntualError `invalid-request`
 */
export function orderOfDates({ dates }: Readonly<Record<string, unknown>>): DateOrder | undefined {
  if (dates !== undefined) checkChoices({ dates });
  return dates as DateOrder | undefined;
}

function checkChoices(choices: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(choices).flatMap(([name, value]): FieldError[] => {
    const allowed: readonly unknown[] = forecastQuery.properties[name as "explain"].enum;
    return allowed.includes(value)
      ? []
      : [{ pointer: `/${name}`, value: shorten(value), allowed: allowed.join(", ") }];
  });
  if (wrong.length > 0) throw invalidFields(wrong);
}

/**
 * Whether a request asks for a summary at the end of a stream.
 * @throws PuntualError `invalid-request`
 */
export function wantsSummary({ summary = "true" }: Readonly<Record<string, unknown>>): boolean {
  checkChoices({ summary });
  return summary === "true";
}
