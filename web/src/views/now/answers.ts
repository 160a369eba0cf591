import type { paths } from "../../service/schema.ts";

type Answer<Path extends "/v1/history" | "/v1/history/hours" | "/v1/status" | "/v1/models"> =
  paths[Path]["get"]["responses"][200]["content"]["application/json"];

/** What is known of past flights. */
export type KnownHistory = Answer<"/v1/history">;
/** The delays of the last hours against what was expected. */
export type LastHours = Answer<"/v1/history/hours">;
/** One of these hours. */
export type DelayHour = LastHours["hours"][number];
/** How the service itself does. */
type ServiceStatus = Answer<"/v1/status">;
/** What is told of its requests, where it tells. */
export type Requests = NonNullable<ServiceStatus["requests"]>;
/** Which version of a model answers. */
export type ActiveModel = Answer<"/v1/models">["models"][number];
