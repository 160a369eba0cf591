import type { Problem } from "../../../service/service-error.ts";
import type { Part } from "./question.ts";

/** The fields of the form by the last part of the JSON pointer of a problem. */
const FIELDS: Readonly<Record<string, Part>> = {
  airline: "airline",
  destination: "destination",
  // Of an arrival, the other airport is the origin.
  origin: "destination",
  scheduled: "date",
  flightType: "flightType",
  registration: "registration",
};

/** Returns the fields that the service rejected. */
export function faultyParts(problem: Partial<Problem> | undefined): ReadonlySet<Part> {
  const pointers = (problem?.errors ?? []).map(({ pointer }) => pointer?.split("/").at(-1) ?? "");
  return new Set(pointers.flatMap((name) => (Object.hasOwn(FIELDS, name) ? [FIELDS[name]] : [])));
}
