import { createHash } from "node:crypto";
import { VERSION } from "../../version.ts";
import { LEAD_MINUTES } from "../operational/lead-time.ts";
import type { PortableColumn } from "./columns.ts";
import type { ExportFormat } from "./formats/formats.ts";
import { DELAY_MINUTES, type PortableModel } from "./portable-model.ts";

/** The largest difference in probability between an exported model and Puntual, which the parity file is for checking. */
export const TOLERANCE = 1e-6;

/** A column of a parity file with a probability that Puntual gives. */
export interface ParityOutput {
  readonly name: string;
  readonly meaning: string;
}

/** Returns the probabilities of a model, by name and in order. */
export function outputsOf({ longer }: PortableModel): ParityOutput[] {
  const minutes = [DELAY_MINUTES, ...longer.map((threshold) => threshold.minutes)];
  return minutes.map((over) => ({
    name: `over_${over}`,
    meaning: `probability to be over ${over} minutes late`,
  }));
}

/** That of trees which do not hold their calibration. */
const UNCALIBRATED: ParityOutput = {
  name: "uncalibrated",
  meaning: "the sigmoid of the score of the trees: see calibration",
};

/** Whether what a file returns is calibrated: trees hold one calibration, and not those of several airports. */
function isCalibrated({ uncalibrated }: PortableModel, { holds }: ExportFormat): boolean {
  return holds === "forecast" || uncalibrated === undefined;
}

/** Returns what a file in a format returns. */
function fileOutputs(model: PortableModel, format: ExportFormat): ParityOutput[] {
  if (!isCalibrated(model, format)) return [UNCALIBRATED];
  return format.holds === "forecast" ? outputsOf(model) : outputsOf(model).slice(0, 1);
}

/** Returns the columns of a parity file after the inputs, with a function of their values: those that the file returns are first. */
export function parityOutputs(model: PortableModel, format: ExportFormat) {
  const { uncalibrated, forecast } = model;
  if (uncalibrated === undefined || isCalibrated(model, format)) {
    return { outputs: outputsOf(model), valuesOf: forecast };
  }
  const valuesOf = (row: Float32Array) => [uncalibrated(row), ...forecast(row)];
  return { outputs: [UNCALIBRATED, ...outputsOf(model)], valuesOf };
}

/**
 * Returns the content of the manifest of an exported model: its columns, its outputs, and the calibration as numbers.
 * @param files the names of the model's file and of the parity file
 */
export function manifestOf(
  model: PortableModel,
  format: ExportFormat,
  modelName: string,
  bytes: Uint8Array,
  files: { readonly model: string; readonly parity: string; readonly parityRows: number },
): object {
  const { kind, version, leadTime, airport, columns, calibration, calibrations, longer, decision } = model;
  const { codes = {} } = columns.find(({ name }) => name === "airport") ?? {};
  const names = format.columnNames(columns);
  const isHeld = isCalibrated(model, format);
  return {
    format: format.name,
    file: files.model,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    puntual: VERSION,
    model: {
      name: modelName,
      version,
      kind,
      ...(leadTime !== undefined && { leadTime }),
      ...(leadTime !== undefined && leadTime !== "schedule" && { leadMinutes: LEAD_MINUTES[leadTime] }),
      ...(airport !== undefined && { airport }),
    },
    input: format.input,
    columns: columns.map((column, index) => columnInManifest(column, index, names[index], format)),
    outputs: fileOutputs(model, format),
    ...(format.holds === "trees" && {
      calibration: {
        held: isHeld,
        meaning:
          "logOdds = intercept + slope * score, where score is the sum of the trees; the probability of a delay is 1 / (1 + exp(-logOdds)). " +
          (isHeld
            ? "The trees hold it: their sum is logOdds already."
            : "The trees do not hold it, because it differs by airport: their sum is score."),
        all: lineOf(calibration),
        ...(calibrations !== undefined && {
          byAirport: Object.fromEntries(
            Object.entries(codes).map(([code, at]) => [code, lineOf(calibrations[at])]),
          ),
        }),
      },
      longer: {
        meaning:
          "the probability over each threshold is that of the one before, times 1 / (1 + exp(-(intercept + delay * logOdds))) for each share",
        thresholds: longer,
      },
    }),
    decision: {
      meaning: "a delay is forecast where its probability is over this",
      threshold: decision,
    },
    parity: {
      file: files.parity,
      rows: files.parityRows,
      tolerance: TOLERANCE,
      meaning: "inputs in the order of the columns, and Puntual's own probabilities, those of outputs first",
    },
  };
}

function lineOf({ intercept, slope }: { readonly intercept: number; readonly slope: number }) {
  return { intercept, slope };
}

function columnInManifest(column: PortableColumn, index: number, own: string, format: ExportFormat): object {
  const { name, type, meaning, matrixColumn, codes } = column;
  const isText = type === "category" && format.namesCategories;
  return {
    index,
    name: own,
    ...(own !== name && { feature: name }),
    ...(matrixColumn !== undefined && { matrixColumn }),
    type: isText ? "text" : "float32",
    meaning,
    missing: missingOf(column, format),
    ...(codes !== undefined && (isText ? { categories: Object.keys(codes) } : { codes })),
  };
}

function missingOf({ type }: PortableColumn, { namesCategories }: ExportFormat): string {
  if (type === "indicator") return "never";
  const none = namesCategories ? "NULL" : "NaN";
  if (type === "category")
    return `${none}, and any other ${namesCategories ? "name" : "code"}: not seen in training`;
  return namesCategories ? "NULL or NaN: not known" : "NaN: not known";
}
