import type { Level, LoggerOptions } from "pino";

/** Cloud Logging's names of pino's levels. */
export const SEVERITIES = {
  trace: "DEBUG",
  debug: "DEBUG",
  info: "INFO",
  warn: "WARNING",
  error: "ERROR",
  fatal: "CRITICAL",
} as const satisfies Readonly<Record<Level, string>>;

/**
 * The options of pino for lines that Cloud Logging reads: `severity`, `time` (RFC 3339) and `message`; the
 * stack of an error is in the field that Error Reporting reads.
 */
export const LOG_FORMAT = {
  base: null,
  messageKey: "message",
  timestamp: () => `,"time":"${logTime()}"`,
  formatters: {
    level: (label) => ({ severity: SEVERITIES[label as Level] ?? "DEFAULT" }),
    log: (line) => (line.err instanceof Error ? { ...line, stack_trace: line.err.stack } : line),
  },
} as const satisfies LoggerOptions;

let written = 0;
let writtenTime = "";

/** The current time as lines contain it; formatted once a millisecond, in which many lines may be written. */
export function logTime(): string {
  const now = Date.now();
  if (now !== written) {
    written = now;
    writtenTime = new Date(now).toISOString();
  }
  return writtenTime;
}
