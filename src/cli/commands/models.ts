import { extname } from "node:path";
import process from "node:process";
import { Command, Option } from "commander";
import { PuntualError } from "../../errors.ts";
import { listModels, loadModel, type SavedModel } from "../../models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../models/artefact/shipped-models.ts";
import { exportModel, pathsBeside } from "../../models/exchange/export-model.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../models/exchange/formats/formats.ts";
import { featureNames } from "../../models/operational/features/features.ts";
import { LEAD_TIMES, type LeadTime } from "../../models/operational/lead-time.ts";
import { leadTimesOf } from "../../models/operational/model-data.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { jsonOption } from "../options.ts";
import { type Output, outputFile, standardOutput } from "../printing/output.ts";
import { table } from "../printing/table.ts";
import { importCommand } from "./models-import.ts";

interface FolderOptions {
  readonly dir: string;
  readonly json?: true;
}

/** `puntual models …`. */
export function modelsCommand(): Command {
  const models = new Command("models");
  models
    .command("list")
    .description("list the models of a folder")
    .addOption(dirOption())
    .addOption(jsonOption())
    .action(list);
  models
    .command("show")
    .description("print a model's card")
    .argument("<model>", "name of a model, or folder of its artefact")
    .addOption(dirOption())
    .addOption(jsonOption())
    .action(show);
  models
    .command("verify")
    .description("check the format, checksums and forecasts of models (default: all)")
    .argument("[models...]", "names of models, or folders of their artefacts")
    .addOption(dirOption())
    .action(verify);
  models
    .command("export")
    .description("write a model in the format of another system")
    .argument("<model>", "name of a model, or folder of its artefact")
    .addOption(new Option("--format <name>", "format to write").choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(new Option("--lead <time>", "lead time of an operational model").choices(LEAD_TIMES))
    .option("--airport <code>", "of several airports, the one whose calibration the trees get")
    .option(
      "--out <file>",
      "file to write, with its manifest and 1,000 inputs and outputs beside it (default: the model to standard output)",
    )
    .addOption(dirOption())
    .action(exportCommand);
  models.addCommand(importCommand());
  return models;
}

function dirOption(): Option {
  return new Option("--dir <folder>", "folder of the models").default(
    SHIPPED_MODELS,
    "those that ship with Puntual",
  );
}

async function list({ dir, json }: FolderOptions): Promise<void> {
  const names = await listModels(dir);
  const models = await Promise.all(names.map((name) => summarise(name, dir)));
  if (json) return printLine(JSON.stringify(models));
  const rows = models.map((model) => {
    if ("fault" in model) return [model.name, model.fault, "", "", "", ""];
    const { name, version, kind, airports, from, to, rocAuc } = model;
    const shown = Number.isFinite(rocAuc) ? rocAuc.toFixed(3) : "–";
    return [name, version, kind, airportsOf(airports), `${from.slice(0, 10)} to ${to.slice(0, 10)}`, shown];
  });
  await printLine(table(["model", "version", "kind", "airports", "flights", "ROC AUC"], rows));
}

/** Lists the first codes of airports; nothing where the artefact names none. */
function airportsOf(codes: readonly string[]): string {
  const [shown, more] = [codes.slice(0, MAX_LISTED).join(", "), codes.length - MAX_LISTED];
  return more > 0 ? `${shown} and ${more} more` : shown || "–";
}

/** The number of airports in a row of the list. */
const MAX_LISTED = 3;

/** Summarises a model for a list, or gives the error code of one that cannot be used. */
async function summarise(name: string, dir: string) {
  try {
    const saved = await loadModel(name, dir);
    const { from, to } = saved.training.flights;
    return {
      name,
      version: saved.version,
      kind: saved.kind,
      airports: saved.kind === "operational" ? saved.model.airports.map(({ code }) => code) : [],
      from,
      to,
      rocAuc: saved.heldOutMetrics?.rocAuc ?? Number.NaN,
    };
  } catch (error) {
    if (!(error instanceof PuntualError)) throw error;
    return { name, fault: error.code };
  }
}

async function show(name: string, { dir, json }: FolderOptions): Promise<void> {
  const saved = await loadModel(name, dir);
  const { version, kind, training, metrics, card } = saved;
  if (json)
    await printLine(JSON.stringify({ name, version, kind, ...describeModel(saved), training, metrics }));
  else await printLine(`${card}\nVersion ${version}${assumedTimeZone(saved)}`);
}

/** A line on the time zone of a model whose artefact records none; empty for others. */
function assumedTimeZone(saved: SavedModel): string {
  if (saved.kind === "baseline" || saved.recordsTimeZone) return "";
  return `\nThe artefact records no time zone: it is read as of ${saved.model.timeZone.name}; --time-zone and PUNTUAL_TIME_ZONE change that.`;
}

function describeModel(saved: SavedModel): object {
  if (saved.kind === "baseline") {
    const { options, threshold, airlines, learnt } = saved.model.data;
    return { options, threshold, airlines, features: learnt.featureNames };
  }
  const { threshold, data } = saved.model;
  return {
    threshold,
    costs: data.costs,
    movement: saved.model.movement,
    airports: saved.model.airports,
    timeZone: data.timeZone,
    recordsTimeZone: saved.recordsTimeZone,
    airlines: data.encoding.airlines,
    destinations: data.encoding.destinations,
    features: Object.fromEntries(
      leadTimesOf(data).map((leadTime) => [leadTime, featureNames(leadTime, data.encoding)]),
    ),
  };
}

async function verify(named: readonly string[], { dir }: FolderOptions): Promise<void> {
  const names = named.length > 0 ? named : await listModels(dir);
  let failed: PuntualError | undefined;
  for (const name of names) {
    try {
      const { version } = await loadModel(name, dir);
      await printLine(`${name}: good, version ${version}`);
    } catch (error) {
      if (!(error instanceof PuntualError)) throw error;
      failed = error;
      await printLine(`${name}: ${error.message}`);
    }
  }
  if (names.length === 0)
    throw new PuntualError("artefact-not-found", { name: dir, known: "the folder holds none" });
  if (failed !== undefined) throw failed;
}

interface ExportCommandOptions {
  readonly format: ExportFormatName;
  readonly lead?: LeadTime;
  readonly airport?: string;
  readonly out?: string;
  readonly dir: string;
}

/** The formats that are no text. */
const BINARY_FORMATS: readonly ExportFormatName[] = ["onnx", "treelite"];

/** @throws PuntualError `invalid-argument` for binary output to a terminal, and for a name by which XGBoost takes another format */
function refuseOutput(format: ExportFormatName, out: string | undefined): void {
  if (out === undefined && BINARY_FORMATS.includes(format) && process.stdout.isTTY) {
    const allowed = `a file, since ${format} is binary and standard output is a terminal`;
    throw new PuntualError("invalid-argument", { name: "--out", value: "nothing", allowed });
  }
  if (out !== undefined && format === "xgboost" && extname(out).toLowerCase() !== ".json") {
    const allowed = "a name that ends in .json: XGBoost takes any other for its binary format";
    throw new PuntualError("invalid-argument", { name: "--out", value: out, allowed });
  }
}

async function exportCommand(name: string, { dir, out, ...options }: ExportCommandOptions): Promise<void> {
  refuseOutput(options.format, out);
  const saved = await loadModel(name, dir);
  const exported = exportModel(saved, { ...options, name, ...(out !== undefined && { path: out }) });
  const { bytes, manifest, parity, title } = exported;
  if (out === undefined) return standardOutput.write(bytes);
  const beside = pathsBeside(out);
  const contents = [
    [out, bytes],
    [beside.manifest, Buffer.from(manifest)],
    [beside.parity, Buffer.from(parity)],
  ] as const;
  await writeTogether(contents);
  const what = `${name} ${saved.version}${options.lead === undefined ? "" : ` at ${options.lead}`} for ${title}`;
  process.stderr.write(`wrote ${out}, ${beside.manifest} and ${beside.parity}: ${what}\n`);
}

/** Writes files of which none appears under its name before all are complete. */
async function writeTogether(
  contents: readonly (readonly [path: string, content: Uint8Array])[],
): Promise<void> {
  const outputs: Output[] = [];
  try {
    for (const [path, content] of contents) {
      const output = await outputFile(path);
      outputs.push(output);
      await output.write(content);
    }
    for (const output of outputs) await output.commit();
  } catch (error) {
    for (const output of outputs) await output.abort();
    throw error;
  }
}
