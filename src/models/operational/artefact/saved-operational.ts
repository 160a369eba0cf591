import { setImmediate } from "node:timers/promises";
import { PuntualError } from "../../../errors.ts";
import { DEFAULT_TIME_ZONE, isSameTimeZone, isTimeZone } from "../../../flights/time-zone.ts";
import type { ByAirport } from "../../../history/by-airport.ts";
import { VERSION } from "../../../version.ts";
import type { Artefact } from "../../artefact/artefact.ts";
import { inFile } from "../../artefact/check-values.ts";
import { type ArtefactWritten, readArtefact, writeArtefact } from "../../artefact/format.ts";
import { artefactJson, parseArtefactFile } from "../../artefact/json-files.ts";
import {
  checkTraining,
  type ImportedRecord,
  recordFlights,
  type TrainingRecord,
  type TrainingSource,
} from "../../artefact/training-record.ts";
import type { SavedBackTest } from "../../evaluation/back-test-metrics.ts";
import type { ModelArtefact } from "../../model.ts";
import { type FlightToForecast, featureNames } from "../features/features.ts";
import { OperationalModel } from "../forecasting/operational-model.ts";
import type { ImportedTreesByLeadTime } from "../importing/imported-trees.ts";
import type { LeadModel } from "../lead-model.ts";
import { type ByLeadTime, isMainLeadTime, LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import { leadTimesOf, type OperationalModelData } from "../model-data.ts";
import { OPERATIONAL_PARAMETERS } from "../training/parameters.ts";
import type { PastCounts } from "../training/past-counts.ts";
import type { TrainedOperational } from "../training/train-operational.ts";
import { operationalCard } from "./card.ts";
import { checkModelFile } from "./check-model-file.ts";
import { type LeadInFile, leadFromFile, leadToFile } from "./lead-file.ts";
import { type CountedFlights, PAST_FILE, pastJson, pastOf } from "./past-file.ts";

/** The file of all but the lead times. */
const MODEL_FILE = "model.json";

/** An operational model with the other contents of its artefact. */
export interface SavedOperational extends ModelArtefact {
  readonly kind: "operational";
  readonly model: OperationalModel;
  /** Whether the artefact records the time zone of its airport; older ones do not, and are read with one that is given. */
  readonly recordsTimeZone: boolean;
  /** Counts of the training flights of each airport; undefined for older artefacts, which have none. */
  readonly past: ByAirport<PastCounts> | undefined;
  /** The back-test of a model of the same settings; undefined where none was run. */
  readonly metrics: SavedBackTest | undefined;
}

/**
 * Writes a trained operational model as an artefact: `model.json`, a file for each lead time, `training.json`,
 * `past.json`, `metrics.json` and the card `CARD.md`.
 * @throws PuntualError `output-unwritable`
 */
export function saveOperational(
  folder: string,
  { model, flights, past, window, imported, backTest, noBackTest }: TrainedOperational,
  source: TrainingSource,
): Promise<ArtefactWritten> {
  const { leads, ...rest } = model.data;
  const training: TrainingRecord = {
    puntual: VERSION,
    flights: recordFlights(flights, source),
    ...(window !== undefined && { window }),
    ...(imported && { imported: recordImported(imported) }),
    parameters: OPERATIONAL_PARAMETERS,
  };
  const files = new Map([
    [MODEL_FILE, artefactJson(rest)],
    ...Object.entries(leads).map(([leadTime, lead]) => [`${leadTime}.json`, leadJson(lead)] as const),
    ["training.json", artefactJson(training)],
    ...(past === undefined ? [] : [[PAST_FILE, pastJson(past)] as const]),
    ...(backTest === undefined ? [] : [["metrics.json", artefactJson(backTest)] as const]),
    ["CARD.md", operationalCard(training, model.data, backTest, noBackTest)],
  ]);
  return writeArtefact(folder, files, async (written) => {
    const saved = await operationalOf(written, folder);
    checkSame(model, saved.model);
  });
}

/** Returns the record of trees that another program fitted. */
function recordImported(imported: ImportedTreesByLeadTime): Record<string, ImportedRecord> {
  const records = Object.entries(imported).map(([leadTime, { format, sha256, trees }]) => [
    leadTime,
    { format, sha256, trees: trees.trees.length },
  ]);
  return Object.fromEntries(records);
}

/**
 * Reads the artefact of an operational model and verifies it.
 * @param timeZone of the airport; see {@link operationalOf}
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`, `wrong-time-zone`
 */
export async function loadOperational(folder: string, timeZone?: string): Promise<SavedOperational> {
  return operationalOf(await readArtefact(folder), folder, { timeZone });
}

/** Options of {@link operationalOf}. */
export interface ReadOptions {
  readonly name?: string;
  readonly timeZone?: string | undefined;
  readonly unnamedTimeZone?: string | undefined;
}

/**
 * Returns the operational model that an artefact holds. A service loads models while it answers: this yields to the
 * event loop between the lead times.
 * @param folder where the artefact was read, for messages
 * @param options.name the model's name, for messages; by default the folder
 * @param options.timeZone IANA name of the airport's time zone: that of an artefact that records none, `America/Santiago`
 * by default; an artefact of another time zone is refused
 * @param options.unnamedTimeZone the same for an artefact that names no airport; the others have that of their airports
 * @throws PuntualError `artefact-damaged`, `wrong-time-zone`
 */
export async function operationalOf(
  artefact: Artefact,
  folder: string,
  { name = folder, timeZone, unnamedTimeZone }: ReadOptions = {},
): Promise<SavedOperational> {
  const parse = (name: string) => parseArtefactFile(artefact, name, folder);
  const data = parse(MODEL_FILE) as Omit<OperationalModelData, "leads">;
  if (!artefact.isProven)
    inFile(folder, MODEL_FILE, "holds no operational model", () => checkModelFile(data));
  const leads = await readLeads(artefact, (leadTime) => leadOf(parse, leadTime, data, folder));
  const wanted = timeZone ?? (data.airports === undefined ? unnamedTimeZone : undefined);
  const zone = zoneOf(recordedZone(data), folder, { name, wanted, isProven: artefact.isProven });
  const training = parse("training.json") as TrainingRecord;
  inFile(folder, "training.json", "holds no record of a training", () => checkTraining(training));
  const metrics = artefact.has("metrics.json") ? (parse("metrics.json") as SavedBackTest) : undefined;
  const heldOutMetrics = inFile(
    folder,
    "metrics.json",
    "holds no back-test",
    () => metrics?.models.hour.pooled,
  );
  return {
    kind: "operational",
    version: artefact.version,
    recordsTimeZone: data.timeZone !== undefined,
    checksums: artefact.checksums,
    model: await checkedModel({ ...data, timeZone: zone, leads }, folder, artefact.isProven),
    training,
    past: pastOf(artefact, folder, trainedFlights(data.airports, training)),
    metrics,
    heldOutMetrics,
    card: artefact.text("CARD.md") ?? "",
  };
}

/** Returns the numbers of training flights of each airport; an older artefact has one, which it does not name. */
function trainedFlights(
  airports: OperationalModelData["airports"],
  { flights }: TrainingRecord,
): readonly CountedFlights[] {
  return airports ?? [{ code: "", flights: flights.rows, delayed: flights.delayed }];
}

/** Returns the time zone that an artefact records: its own, or that of all its airports. */
function recordedZone({ timeZone, airports }: Omit<OperationalModelData, "leads">): string | undefined {
  return timeZone ?? airports?.[0].timeZone;
}

/** Returns the time zone of an artefact's airport. */
function zoneOf(
  recorded: string | undefined,
  folder: string,
  {
    name,
    wanted,
    isProven,
  }: { readonly name: string; readonly wanted: string | undefined; readonly isProven: boolean },
): string {
  if (recorded === undefined) return wanted ?? DEFAULT_TIME_ZONE;
  if (!isProven && !(typeof recorded === "string" && isTimeZone(recorded))) {
    throw new PuntualError("artefact-damaged", {
      path: folder,
      reason: "model.json has an unknown time zone",
    });
  }
  if (wanted === undefined || isSameTimeZone(wanted, recorded)) return recorded;
  throw new PuntualError("wrong-time-zone", { name, found: recorded, allowed: wanted });
}

/** Reads the models of the lead times: now, or each at its first use where all of them have been read before. */
async function readLeads(
  artefact: Artefact,
  leadAt: (leadTime: LeadTime) => LeadModel,
): Promise<ByLeadTime<LeadModel>> {
  const leads: Partial<Record<LeadTime, LeadModel>> = {};
  for (const leadTime of LEAD_TIMES) {
    if (!isMainLeadTime(leadTime) && !artefact.has(`${leadTime}.json`)) continue;
    if (artefact.isProven) readAtFirstUse(leads, leadTime, () => leadAt(leadTime));
    else {
      leads[leadTime] = leadAt(leadTime);
      await setImmediate();
    }
  }
  return leads as ByLeadTime<LeadModel>;
}

function readAtFirstUse<Value>(into: Record<string, Value>, key: string, read: () => Value): void {
  Object.defineProperty(into, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = read();
      Object.defineProperty(into, key, { value, enumerable: true });
      return value;
    },
  });
}

function leadOf(
  parse: (name: string) => object,
  leadTime: LeadTime,
  { encoding, airports = [] }: Omit<OperationalModelData, "leads">,
  folder: string,
): LeadModel {
  const name = `${leadTime}.json`;
  const file = parse(name) as LeadInFile;
  const codes = airports.length > 1 ? airports.map(({ code }) => code) : undefined;
  const lead = inFile(folder, name, "holds no model of a lead time", () => leadFromFile(file, codes));
  if (lead.trees.featureNames.join() === featureNames(leadTime, encoding).join()) return lead;
  const reason = `${name} is of other features than this version of Puntual has`;
  throw new PuntualError("artefact-damaged", { path: folder, reason });
}

/** Makes forecasts with a model, unless it has made them before; one that gives probabilities can be served. */
async function checkedModel(
  data: OperationalModelData,
  folder: string,
  isProven: boolean,
): Promise<OperationalModel> {
  try {
    const model = new OperationalModel(data);
    if (isProven) return model;
    let isSound = true;
    for (const flight of trialFlights(data)) {
      for (const leadTime of leadTimesOf(data)) {
        const { over, expectedLatenessMinutes } = model.forecast(flight, {}, { leadTime });
        isSound &&= over.every((p) => p >= 0 && p <= 1) && Number.isFinite(expectedLatenessMinutes);
        await setImmediate();
      }
    }
    if (isSound) return model;
  } catch (cause) {
    throw new PuntualError(
      "artefact-damaged",
      { path: folder, reason: "model.json makes no forecasts" },
      { cause },
    );
  }
  throw new PuntualError("artefact-damaged", { path: folder, reason: "it forecasts no probabilities" });
}

/** Returns a flight of each airport. */
function trialFlights({ encoding, airports = [] }: OperationalModelData): FlightToForecast[] {
  const flight = {
    airlineCode: encoding.airlines[0],
    destination: encoding.destinations[0],
    flightType: "N" as const,
    scheduled: 0,
  };
  return airports.length === 0 ? [flight] : airports.map(({ code }) => ({ ...flight, airport: code }));
}

/** Throws an error unless a model that was loaded forecasts as the one that was saved. */
function checkSame(saved: OperationalModel, loaded: OperationalModel): void {
  for (const flight of trialFlights(saved.data)) {
    for (const leadTime of leadTimesOf(saved.data)) {
      const [before, after] = [saved, loaded].map((model) => model.forecast(flight, {}, { leadTime }));
      if (before.over.join() === after.over.join()) continue;
      throw new Error(`it forecasts ${after.probability} instead of ${before.probability}`);
    }
  }
}

/** Returns the JSON of a lead time's file: a line per tree, for `git diff`. */
function leadJson(lead: LeadModel): string {
  const { trees, location, ...rest } = leadToFile(lead);
  const ensembles = location === undefined ? { trees } : { location, trees };
  const heads = Object.entries(ensembles).map(([name, ensemble]) => [name, { ...ensemble, trees: [] }]);
  const lists = Object.values(ensembles).map((ensemble) =>
    ensemble.trees.map((tree) => JSON.stringify(tree)),
  );
  const head = JSON.stringify({ ...rest, ...Object.fromEntries(heads) }, undefined, 2);
  return `${head.replaceAll('"trees": []', () => `"trees": [\n${lists.shift()?.join(",\n")}\n]`)}\n`;
}
