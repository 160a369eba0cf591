import type { LoggerOptions } from "pino";

/** Cloud Logging's names of pino's levels. */
const SEVERITIES: Readonly<Record<string, string>> = {
  trace: "DEBUG",
  debug: "DEBUG",
  info: "INFO",
  warn: "WARNING",
  error: "ERROR",
  fatal: "CRITICAL",
};

/**
 * The options of pino for lines that Cloud Logging reads: `severity`, `time` (RFC 3339) and `message`; the
 * stack of an error is in the field that Error Reporting reads.
 */
export const LOG_FORMAT = {
  base: null,
  messageKey: "message",
  timestamp: () => `,"time":"${logTime()}"`,
  formatters: {
    level: (label) => ({ severity: SEVERITIES[label] ?? "DEFAULT" }),
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
