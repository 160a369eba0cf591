import type { IncomingHttpHeaders } from "node:http";

/** The position of a request in a distributed trace, by W3C Trace Context. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: the span that sent the request, or our own. */
  readonly spanId: string;
  /** Whether the caller records the trace. */
  readonly sampled: boolean;
  /** Vendor-specific data of tracing systems. */
  readonly state?: string;
}

/** Version, trace id, parent id, flags, and room for later versions. */
const TRACE_PARENT =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

const MAX_STATE_MEMBERS = 32;

/** A key, alone or of a tenant at a system, and a value that does not end with a space. */
const STATE_MEMBER =
  /^(?:[a-z][a-z0-9_*/-]{0,255}|[a-z0-9][a-z0-9_*/-]{0,240}@[a-z][a-z0-9_*/-]{0,13})=[ -+\--<>-~]{0,255}[!-+\--<>-~]$/;

/**
 * Reads the trace context of a request; undefined if there is none or it is malformed, which is to be
 * ignored.
 * @see https://www.w3.org/TR/trace-context/
 */
export function readTraceContext({ traceparent, tracestate }: IncomingHttpHeaders): TraceContext | undefined {
  if (typeof traceparent !== "string") return undefined;
  const parent = TRACE_PARENT.exec(traceparent);
  if (parent === null) return undefined;
  const [, version, traceId, spanId, flags, added] = parent;
  if (version === "00" && added !== undefined) return undefined;
  const state = typeof tracestate === "string" ? readState(tracestate) : undefined;
  return {
    traceId,
    spanId,
    sampled: (Number.parseInt(flags, 16) & 1) === 1,
    ...(state !== undefined && { state }),
  };
}

/** Joins all `tracestate` headers of a request; undefined if the list is empty or malformed. */
function readState(header: string): string | undefined {
  const members = header
    .split(",")
    .map((member) => member.trim())
    .filter((member) => member !== "");
  const isWellFormed =
    members.length <= MAX_STATE_MEMBERS && members.every((member) => STATE_MEMBER.test(member));
  const keys = new Set(members.map((member) => member.slice(0, member.indexOf("="))));
  if (members.length === 0 || !isWellFormed || keys.size < members.length) return undefined;
  return members.join(",");
}
