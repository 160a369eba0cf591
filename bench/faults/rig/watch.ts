import { setTimeout as sleep } from "node:timers/promises";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { alertsOf, hasPromtool } from "./alerts.ts";
import type { FaultedService, LogLine } from "./faulted-service.ts";
import { increased, isCounter, type Metrics } from "./metrics.ts";
import type { Signs } from "./sighting.ts";

/** The severities that an operator looks for. */
const LOUD: ReadonlySet<string> = new Set(["WARNING", "ERROR", "CRITICAL"]);

/** The time after which the lines of answered requests are in the log, in milliseconds. */
const LINES_MS = 300;

/** Alerts that a busy machine may raise as well. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["PuntualEventLoopLate", "PuntualSlow"]);

/** The signs of a fault that an operator has seen. */
export interface Watched {
  readonly lines: readonly LogLine[];
  readonly stderr: readonly string[];
  readonly metrics: readonly string[];
  readonly alerts: readonly string[];
}

/** Watches a service as its operator does: its log, its standard error, its metrics and alerts. */
export class Watch {
  readonly #service: FaultedService;
  readonly #before: Metrics | undefined;
  readonly #lines: number;
  readonly #stderr: number;
  readonly #gauges = new Set<string>();
  #during: Metrics | undefined;

  /**
   * Begins to watch.
   * @param before the metrics without the fault; undefined for a command that Prometheus does not watch
   */
  constructor(service: FaultedService, before: Metrics | undefined) {
    this.#service = service;
    this.#before = before;
    this.#lines = service.lines.length;
    this.#stderr = service.stderr.length;
  }

  /**
   * Reads the metrics while the fault lasts: the gauges have their values of then.
   * @param gauges that the fault moves
   */
  async look(gauges: readonly string[]): Promise<void> {
    this.#during = await this.#service.metrics();
    for (const gauge of gauges) this.#gauges.add(gauge);
  }

  /** Returns what was seen until now. */
  async seen(): Promise<Watched> {
    const service = this.#service;
    const after = service.end === undefined ? await service.metrics() : undefined;
    await sleep(LINES_MS);
    if (service.end === undefined && after === undefined) throw new Error("the service shows no metrics");
    const before = this.#before ?? new Map();
    const during = this.#during ?? new Map();
    const moved = [...this.#gauges].filter((name) => valuesOf(name, during) !== valuesOf(name, before));
    const isWatched = this.#before !== undefined && hasPromtool();
    return {
      lines: service.lines.slice(this.#lines),
      stderr: errorLines(service.stderr.slice(this.#stderr)),
      metrics: [...(after === undefined ? [] : increased(before, after)), ...moved],
      alerts: isWatched ? alertsOf(before, merged(this.#during, after)) : [],
    };
  }
}

/** Selects of what was seen the signs of a fault. */
export function signsIn(
  { lines, alerts, ...rest }: Watched,
  { messages = [], isSlow }: Signs,
): Pick<Watched, "stderr" | "metrics" | "alerts"> & { readonly log: readonly string[] } {
  return {
    ...rest,
    log: shownLines(lines, messages),
    alerts: alerts.filter((name) => !OF_THE_MACHINE.has(name) || (isSlow === true && name === "PuntualSlow")),
  };
}

function shownLines(lines: readonly LogLine[], messages: readonly string[]): readonly string[] {
  const shown = lines.flatMap((line) => {
    const { severity, message, httpRequest, cut } = line;
    const isFailed = cut === true || (httpRequest?.status ?? 0) >= 400;
    if (!LOUD.has(severity) && !isFailed && !messages.includes(message)) return [];
    const detail = detailOf(line);
    return [`${severity} ${message}${detail === undefined ? "" : ` (${detail})`}`];
  });
  return [...new Set(shown)].sort();
}

/** Returns the field of a line that distinguishes it best from others with its message. */
function detailOf({ code, reason, err, stream, cut, httpRequest }: LogLine): string | number | undefined {
  return code ?? reason ?? err?.code ?? stream?.code ?? (cut ? "cut" : httpRequest?.status);
}

/** Returns the lines on standard error without what differs from run to run. */
function errorLines(text: string): readonly string[] {
  const plain = text
    .replace(/\nPuntual listens[\s\S]*?\n\n[\s\S]*?\n\n/, "")
    .replace(/\S*\/puntual-fault-\w+/g, (path) => `${path.startsWith('"') ? '"' : ""}…`)
    .replaceAll(SHIPPED_MODELS, "models")
    .replace(/\b127\.0\.0\.1:\d+/g, "127.0.0.1:PORT");
  return [...new Set(plain.split("\n").filter((line) => line !== ""))];
}

/** Returns the values of a gauge as a text: of each airport, if it has any. */
function valuesOf(gauge: string, metrics: Metrics): string {
  const series = [...metrics].filter(([name]) => name === gauge || name.startsWith(`${gauge}{`));
  return JSON.stringify(series.sort());
}

/** Takes the gauges as they were during the fault, and the counters as they were after it. */
function merged(during: Metrics | undefined, after: Metrics | undefined): Metrics | undefined {
  if (during === undefined || after === undefined) return after;
  return new Map([...during, ...[...after].filter(([series]) => isCounter(series))]);
}
