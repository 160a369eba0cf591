import type { LoggerOptions } from "pino";

/** How Cloud Logging names pino's levels. */
const SEVERITIES: Readonly<Record<string, string>> = {
  trace: "DEBUG",
  debug: "DEBUG",
  info: "INFO",
  warn: "WARNING",
  error: "ERROR",
  fatal: "CRITICAL",
};

/**
 * The options of pino for lines as Cloud Logging reads them: `severity`, `time` (RFC 3339) and `message`; an error has
 * its stack where Error Reporting looks for it.
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

/** The time now, as lines have it: written out once a millisecond, in which many lines may come. */
export function logTime(): string {
  const now = Date.now();
  if (now !== written) {
    written = now;
    writtenTime = new Date(now).toISOString();
  }
  return writtenTime;
}
