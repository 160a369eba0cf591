import type { Problem } from "../../../service/service-error.ts";
import type { Part } from "./question.ts";

/** The field of the form that a pointer of a problem is about. */
const FIELDS: Readonly<Record<string, Part>> = {
  airline: "airline",
  destination: "destination",
  scheduled: "date",
  flightType: "flightType",
};

/** The fields that the service could not use, from its problem. */
export function faultyParts(problem: Partial<Problem> | undefined): ReadonlySet<Part> {
  const pointers = (problem?.errors ?? []).map(({ pointer }) => pointer?.split("/").at(-1) ?? "");
  return new Set(pointers.flatMap((name) => (Object.hasOwn(FIELDS, name) ? [FIELDS[name]] : [])));
}
