import type { paths } from "../../service/schema.ts";

type Answer<Path extends "/v1/history" | "/v1/history/hours" | "/v1/status" | "/v1/models"> =
  paths[Path]["get"]["responses"][200]["content"]["application/json"];

/** The state of the history of outcomes. */
export type KnownHistory = Answer<"/v1/history">;
/** The delays of the last hours, and the expected ones. */
export type LastHours = Answer<"/v1/history/hours">;
/** One of these hours. */
export type DelayHour = LastHours["hours"][number];
/** The status of the service. */
type ServiceStatus = Answer<"/v1/status">;
/** The metrics of its requests. */
export type Requests = NonNullable<ServiceStatus["requests"]>;
/** The active version of a model. */
export type ActiveModel = Answer<"/v1/models">["models"][number];
