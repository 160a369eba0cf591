import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { hashOfKey, newKey } from "../../../src/service/identity/api-key.ts";
import { type Answer, answerText } from "./client.ts";
import { run } from "./disks.ts";
import { FaultedService, type ServiceStart } from "./faulted-service.ts";
import type { Metrics } from "./metrics.ts";
import type { Sighting, Signs } from "./sighting.ts";
import { signsIn, Watch, type Watched } from "./watch.ts";

/** The time in which a service has to work again after a fault, in milliseconds. */
const RECOVERY_MS = 20_000;

/** Starts the service for one fault, and records what operators and clients see of the fault. */
export class Rig {
  /** A new folder, removed at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), "puntual-fault-"));
  readonly #key = newKey();
  readonly #cleanUps: (() => unknown)[] = [];
  readonly #client = new Set<string>();
  #service: FaultedService | undefined;
  #before: Metrics | undefined = new Map();
  #watch: Watch | undefined;
  #watched: Watched | undefined;

  constructor() {
    this.defer(() => rmSync(this.folder, { recursive: true, force: true }));
    const scopes = ["forecast", "outcomes", "admin"];
    const key = { name: "faults", sha256: hashOfKey(this.#key).toString("hex"), scopes };
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

  /** Starts the service and waits until it works; from then on it is watched. */
  async start(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    await service.until("the service listens", () => service.url !== "");
    await mustWork(service);
    this.#before = await service.metrics();
    this.#watch = new Watch(service, this.#before);
    return service;
  }

  /**
   * Starts the service again after it has ended. It is watched from the beginning, and compared with the first one;
   * after {@link conclude} it only has to work.
   */
  async startAgain(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    this.#watch = new Watch(service, this.#before);
    await service.until("the service listens", () => service.url !== "");
    return service;
  }

  /** Starts a service that has the fault already, or a command, and waits until it ends. */
  async startInVain(start: Partial<ServiceStart> = {}): Promise<FaultedService> {
    const service = this.#spawn(start);
    this.#watch = new Watch(service, start.command === undefined ? this.#before : undefined);
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
    await this.#watch?.look(gauges);
  }

  /** Ends the watch, before the service is started again to show that it works. */
  async conclude(): Promise<void> {
    this.#watched = await this.#watch?.seen();
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
   * Ends the watch and returns what was seen.
   * @throws Error if a service that has not ended does not work again, or if an operator sees nothing of the fault
   */
  async sighting(signs: Signs): Promise<Sighting> {
    const { end } = this.#service as FaultedService;
    if (end === undefined) await mustWork(this.#service as FaultedService);
    if (this.#watched === undefined) await this.conclude();
    const seen = signsIn(this.#watched as Watched, signs);
    const sighting = { ...seen, client: [...this.#client], end: end ?? "works" };
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
}

/** Waits until forecasts and reports of outcomes are answered with 200. */
async function mustWork(service: FaultedService): Promise<void> {
  let seen = "";
  for (const last = performance.now() + RECOVERY_MS; performance.now() < last; await sleep(100)) {
    const ready = await service.ask({ path: "/ready", patience: 5_000 });
    const answers = [ready, await service.forecast(5_000), await service.report(1, 7_000)];
    if (answers.every(({ status }) => status === 200)) return;
    if (service.end !== undefined) break;
    seen = answers.map(answerText).join("; ");
  }
  throw new Error(`the service does not work: ${seen || service.end}\n${service.tail}`);
}
