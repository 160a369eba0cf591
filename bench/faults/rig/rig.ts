import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { SHIPPED_MODELS } from "../../../src/models/artefact/registry.ts";
import { hashOfKey, newKey } from "../../../src/service/identity/api-key.ts";
import { alertsOf, hasPromtool } from "./alerts.ts";
import { type Answer, answerText } from "./client.ts";
import { FaultedService, type LogLine, type ServiceStart } from "./faulted-service.ts";
import { increased, type Metrics } from "./metrics.ts";
import type { Sighting, Signs } from "./sighting.ts";

/** The time in which a service has to work again after a fault, in milliseconds. */
const RECOVERY_MS = 20_000;

/** The severities that an operator looks for. */
const LOUD: ReadonlySet<string> = new Set(["WARNING", "ERROR", "CRITICAL"]);

/** Alerts that a busy machine may raise as well. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set([
  "PuntualEventLoopLate",
  "PuntualSlow",
  "PuntualMemoryHigh",
]);

/** Starts the service for one fault, and records its visible effects. */
export class Rig {
  /** A new folder, removed at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), "puntual-fault-"));
  readonly #key = newKey();
  readonly #cleanUps: (() => unknown)[] = [];
  readonly #client = new Set<string>();
  readonly #gauges = new Set<string>();
  #service: FaultedService | undefined;
  /** Undefined for a command that Prometheus does not watch. */
  #before: Metrics | undefined = new Map();
  #during: Metrics | undefined;
  #linesBefore = 0;
  #stderrBefore = 0;

  constructor() {
    this.defer(() => rmSync(this.folder, { recursive: true, force: true }));
    const key = {
      name: "faults",
      sha256: hashOfKey(this.#key).toString("hex"),
      scopes: ["forecast", "outcomes", "admin"],
    };
    writeFileSync(this.keysFile, JSON.stringify({ open: ["forecast"], keys: [key] }));
  }

  /** Returns the path of the key file. */
  get keysFile(): string {
    return join(this.folder, "keys.json");
  }

  /** Returns the path of the data folder. */
  get dataFolder(): string {
    return join(this.folder, "data");
  }

  /** Returns the path of the database. */
  get database(): string {
    return join(this.dataFolder, "puntual.sqlite");
  }

  /** Runs a function at the end, before those that were deferred earlier. */
  defer(cleanUp: () => unknown): void {
    this.#cleanUps.unshift(cleanUp);
  }

  /** Starts the service and waits until it answers; the fault is put into this service. */
  async start(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    await service.until("the service listens", () => service.url !== "");
    await this.#mustWork(service);
    this.#before = await service.metrics();
    this.#linesBefore = service.lines.length;
    this.#stderrBefore = service.stderr.length;
    return service;
  }

  /** Starts the service again after it has ended, with the fault in it: what is seen is compared with the first one. */
  async startAgain(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    await service.until("the service listens", () => service.url !== "");
    [this.#linesBefore, this.#stderrBefore] = [0, service.stderr.length];
    return service;
  }

  /** Starts a service that has the fault already, and waits until it ends. */
  async startInVain(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    if (start.command !== undefined) this.#before = undefined;
    await service.ended();
    return service;
  }

  /** Records an answer to a client. */
  client(asked: string, answer: Answer): Answer {
    this.#client.add(`${asked}: ${answerText(answer)}`);
    return answer;
  }

  /**
   * Reads the metrics while the fault lasts: the alerts are evaluated with them.
   * @param gauges that the fault moves
   */
  async look(...gauges: readonly string[]): Promise<void> {
    this.#during = await this.#service?.metrics();
    for (const gauge of gauges) this.#gauges.add(gauge);
  }

  /** Makes a folder on a small disk of its own. */
  smallDisk(name: string, kibibytes: number): string {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    run("mount", "-t", "tmpfs", "-o", `size=${kibibytes}k`, "puntual-fault", folder);
    this.defer(() => run("umount", "--lazy", folder));
    return folder;
  }

  /** Copies the shipped artefacts into a folder of their own, which a fault may change. */
  copyModels(): string {
    const folder = join(this.folder, "models");
    cpSync(SHIPPED_MODELS, folder, { recursive: true });
    return folder;
  }

  /**
   * Waits until the service works again, unless it has ended, and returns what was seen since its start.
   * @throws Error if it does not work, or if an operator sees nothing of the fault
   */
  async sighting({ messages = [], isSlow }: Signs): Promise<Sighting> {
    const service = this.#service as FaultedService;
    if (service.end === undefined) await this.#mustWork(service);
    const after = service.end === undefined ? await service.metrics() : undefined;
    const before: Metrics = this.#before ?? new Map();
    if (service.end === undefined && after === undefined) throw new Error("the service shows no metrics");
    const gauges = [...this.#gauges].filter((name) => this.#during?.get(name) !== before.get(name));
    const alerts = hasPromtool() && this.#before ? alertsOf(before, merged(this.#during, after)) : [];
    const seen = {
      log: shownLines(service.lines.slice(this.#linesBefore), messages),
      stderr: this.#errorLines(service),
      metrics: [...(after === undefined ? [] : increased(before, after)), ...gauges],
      alerts: isSlow ? alerts : alerts.filter((name) => !OF_THE_MACHINE.has(name)),
    };
    const sighting = { ...seen, client: [...this.#client], end: service.end ?? "works" };
    if (Object.values(seen).every((part) => part.length === 0)) {
      throw new Error(`an operator sees nothing of it: ${JSON.stringify(sighting)}`);
    }
    return sighting;
  }

  /** Ends the service and removes all that was made. */
  async cleanUp(): Promise<void> {
    for (const cleanUp of this.#cleanUps) await cleanUp();
  }

  #spawn({ environment = {}, ...start }: Partial<ServiceStart>): FaultedService {
    const own = { PUNTUAL_DATA_DIR: this.dataFolder, PUNTUAL_KEYS_FILE: this.keysFile };
    const service = new FaultedService({ ...start, environment: { ...own, ...environment } }, this.#key);
    this.#service = service;
    this.defer(() => service.kill());
    return service;
  }

  /** Waits until forecasts and reports of outcomes are answered with 200. */
  async #mustWork(service: FaultedService): Promise<void> {
    let seen = "";
    for (const last = performance.now() + RECOVERY_MS; performance.now() < last; await sleep(100)) {
      const ready = await service.ask({ path: "/ready", patience: 5_000 });
      const forecast = await service.forecast(5_000);
      const report = await service.report(1, 7_000);
      const answers = [ready, forecast, report];
      if (answers.every(({ status }) => status === 200)) return;
      if (service.end !== undefined) break;
      seen = answers.map(answerText).join("; ");
    }
    throw new Error(`the service does not work: ${seen || service.end}\n${service.tail}`);
  }

  #errorLines(service: FaultedService): readonly string[] {
    const text = service.stderr.slice(this.#stderrBefore);
    const lines = text.split("\n").filter((line) => line !== "" && !/^ +at /.test(line));
    return [...new Set(lines.map((line) => this.#withoutPaths(line)))];
  }

  /** Replaces what differs from run to run. */
  #withoutPaths(text: string): string {
    return text
      .replaceAll(this.folder, "…")
      .replaceAll(SHIPPED_MODELS, "models")
      .replace(/\b127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
      .slice(0, 300);
  }
}

/** Lists the lines of the log that show a fault. */
function shownLines(lines: readonly LogLine[], messages: readonly string[]): readonly string[] {
  const shown = lines.flatMap(({ severity, message, code, err, httpRequest }) => {
    const status = (httpRequest as { status?: number } | undefined)?.status ?? 0;
    if (!LOUD.has(severity) && status < 400 && !messages.includes(message)) return [];
    const detail =
      code ?? (err as { code?: string } | undefined)?.code ?? (status === 0 ? undefined : status);
    return [`${severity} ${message}${detail === undefined ? "" : ` (${detail})`}`];
  });
  return [...new Set(shown)].sort();
}

/** Takes the gauges as they were during the fault, and the counters as they were after it. */
function merged(during: Metrics | undefined, after: Metrics | undefined): Metrics | undefined {
  if (during === undefined || after === undefined) return after;
  const counters = [...after].filter(([series]) => /_(total|bucket|sum|count)(\{|$)/.test(series));
  return new Map([...during, ...counters]);
}

/**
 * Runs a command of the system.
 * @throws Error with its output if it fails
 */
export function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Returns the reason why no disk can be mounted here; undefined if one can. */
export function withoutMounts(): string | undefined {
  if (process.getuid?.() !== 0) return "only root may mount a small disk";
  const folder = mkdtempSync(join(tmpdir(), "puntual-mount-"));
  try {
    run("mount", "-t", "tmpfs", "-o", "size=64k", "puntual-fault", folder);
    run("umount", folder);
    return undefined;
  } catch {
    return "no disk may be mounted here";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
