import { once } from "node:events";
import { join } from "node:path";
import { Writable } from "node:stream";
import { after } from "node:test";
import { setImmediate } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { type AppDependencies, buildApp } from "../../src/service/app.ts";
import { LOG_FORMAT } from "../../src/service/logging/log-format.ts";
import { ServedModels } from "../../src/service/model-serving/served-models.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { writeOperationalIn } from "../models/operational/operational-in-zone.ts";
import { processFolder } from "../models/temporary-folder.ts";
import { COMPILERS } from "./compiled-once.ts";
import { holdToContract } from "./contract.ts";
import { serveUnchanging } from "./read-models.ts";

/** A line of the log, read. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The service as production builds it, what it logs, and a way to wait until the log has a number of lines. */
export interface SmallService {
  readonly app: FastifyInstance;
  readonly models: ServedModels;
  readonly lines: LogLine[];
  logged(count: number): Promise<readonly LogLine[]>;
}

/** The parts of a service beside its models and its log. */
export type Given = Partial<AppDependencies>;

/** The service with the given model, closed once the tests of the file are done: to be called there at top level. */
export async function serviceOf(models: ServedModels, given: Given = {}): Promise<SmallService> {
  const lines: LogLine[] = [];
  const log = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      log.emit("line");
      done();
    },
  });
  const app = await buildApp({ models, logger: pino(LOG_FORMAT, log), compilers: COMPILERS, ...given });
  const checkContract = holdToContract(app);
  after(async () => {
    await app.close();
    checkContract();
  });
  return {
    app,
    models,
    lines,
    async logged(count) {
      while (lines.length < count) await once(log, "line");
      await setImmediate(); // a line too many would come now
      return lines.splice(0);
    },
  };
}

/** The service with a real model trained on the hand-made year, of an airport in the time zone of the configuration. */
export async function smallService(given?: Given): Promise<SmallService> {
  return serviceOf(await smallModels(given?.config?.PUNTUAL_TIME_ZONE), given);
}

/** The artefacts of small services that have been written, by name; their folders stay as long as the process. */
const artefacts = new Map<string, Promise<string>>();

function writtenOnce(name: string, write: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = artefacts.get(name) ?? writeTo(join(processFolder(), "model"), write);
  artefacts.set(name, folder);
  return folder;
}

async function writeTo(folder: string, write: (folder: string) => Promise<unknown>): Promise<string> {
  await write(folder);
  return folder;
}

async function smallModels(timeZone: string | undefined): Promise<ServedModels> {
  const models = new ServedModels(timeZone);
  await serveUnchanging(models.baseline, { nameOrFolder: await writtenOnce("baseline", saveSmallBaseline) });
  const operational =
    timeZone === undefined
      ? "operational"
      : await writtenOnce(timeZone, (folder) => writeOperationalIn(folder, timeZone));
  await serveUnchanging(models.operational, { nameOrFolder: operational }, timeZone);
  return models;
}
