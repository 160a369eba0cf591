import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { VERSION } from "../../version.ts";
import { memoryLimit } from "../process/heap-share.ts";
import { counter, gauge, type MetricSnapshot, type ProcessSnapshot, single } from "./metric-snapshot.ts";

/** The interval of measurements of the event loop, in milliseconds. */
const RESOLUTION_MILLISECONDS = 20;

/** Computed once: the two clocks drift, and a change of this value counts as a start. */
const START = Date.now() / 1000 - process.uptime();

/** When this process started. */
export function startTime(): MetricSnapshot {
  const help = "When the process started, since 1970; of several, the first.";
  return gauge("puntual_process_start_time_seconds", help, "min", single(START));
}

/** Metrics of the process: memory, processor time and the delay of the event loop. */
export class ProcessMetrics {
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });

  constructor() {
    this.#delay.enable();
  }

  /**
   * The current values; delays of the event loop are those since the last scrape.
   * @param isScrape whether this is a scrape
   */
  snapshot(isScrape: boolean): ProcessSnapshot {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const node = process.versions.node;
    return [
      gauge(
        "puntual_event_loop_delay_seconds",
        "How late the event loop was since the last scrape; of several processes, the latest.",
        "max",
        this.#delays(isScrape),
      ),
      gauge("puntual_process_resident_memory_bytes", "Resident memory.", "sum", single(rss)),
      gauge(
        "puntual_memory_limit_bytes",
        "Memory that all processes together may use: that of the container, or of the machine.",
        "max",
        single(memoryLimit() * 2 ** 20),
      ),
      gauge("puntual_process_heap_bytes", "JavaScript objects in memory.", "sum", single(heapUsed)),
      counter("puntual_process_cpu_seconds_total", "Processor time, by mode.", [
        { labels: { mode: "user" }, value: user / 1e6 },
        { labels: { mode: "system" }, value: system / 1e6 },
      ]),
      startTime(),
      gauge("puntual_processes", "Processes that answer requests.", "sum", single(1)),
      gauge("puntual_build_info", "What is running; always 1.", "max", [
        { labels: { version: VERSION, node }, value: 1 },
      ]),
    ];
  }

  /** Stops measuring the event loop. */
  close(): void {
    this.#delay.disable();
  }

  #delays(isScrape: boolean) {
    const delay = this.#delay;
    const nanoseconds = {
      mean: delay.count === 0 ? 0 : delay.mean,
      p50: delay.percentile(50),
      p99: delay.percentile(99),
      max: delay.count === 0 ? 0 : delay.max,
    };
    if (isScrape) delay.reset();
    // The recorded value is the time between two measurements, their interval included.
    return Object.entries(nanoseconds).map(([statistic, value]) => ({
      labels: { statistic },
      value: Math.max(0, value / 1e9 - RESOLUTION_MILLISECONDS / 1000),
    }));
  }
}
