import type { FieldError } from "../../errors.ts";
import type { Language } from "../../models/operational/explaining/language.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

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
  const { explain = "false", language = "en", summary = "true" } = query;
  const wrong = Object.entries({ explain, language, summary }).flatMap(([name, value]): FieldError[] => {
    const allowed: readonly unknown[] = forecastQuery.properties[name as "explain"].enum;
    return allowed.includes(value)
      ? []
      : [{ pointer: `/${name}`, value: shorten(value), allowed: allowed.join(", ") }];
  });
  if (wrong.length > 0) throw invalidFields(wrong);
  return explain === "true" ? (language as Language) : undefined;
}

/** Whether a request asks for a summary at the end of a stream. */
export function wantsSummary(query: Readonly<Record<string, unknown>>): boolean {
  return query.summary !== "false";
}
