import type { paths } from "../../../service/schema.ts";

/** The counts of past flights, as the service tells them. */
export type Past = paths["/v1/past"]["get"]["responses"][200]["content"]["application/json"];

/** What past flights are grouped by. */
export type PastGroup = keyof Past["groups"];

/** Each {@link PastGroup}, in the order in which the service pairs them. */
export const PAST_GROUPS = [
  "airline",
  "destination",
  "month",
  "weekday",
  "hour",
] as const satisfies readonly PastGroup[];

/** The keys of a group as text, in their order: codes, or numbers of the calendar. */
export function keysOf(past: Pick<Past, "groups">, group: PastGroup): readonly string[] {
  return past.groups[group].map(String);
}
