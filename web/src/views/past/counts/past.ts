import type { paths } from "../../../service/schema.ts";

/** The counts of past flights, as the service answers them. */
export type Past = paths["/v1/past"]["get"]["responses"][200]["content"]["application/json"];

/** A property by which past flights are counted. */
export type PastGroup = keyof Past["groups"];

/** Each {@link PastGroup}, in the order in which the service pairs them. */
export const PAST_GROUPS = [
  "airline",
  "destination",
  "month",
  "weekday",
  "hour",
] as const satisfies readonly PastGroup[];

/** Returns the keys of a group as text, in order: codes, or numbers of the calendar. */
export function keysOf(past: Pick<Past, "groups">, group: PastGroup): readonly string[] {
  return past.groups[group].map(String);
}
