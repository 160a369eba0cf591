import type { PortableColumn } from "../columns.ts";
import { writeOnnx } from "../onnx/write-onnx.ts";
import type { PortableModel } from "../portable-model.ts";
import { type PortableTrees, scaledTrees } from "../portable-trees.ts";
import { lightgbmFile, lightgbmNames } from "./lightgbm.ts";
import { sqlFile, sqlNames } from "./sql.ts";
import { treeliteFile } from "./treelite.ts";
import { xgboostFile } from "./xgboost-trees.ts";

/** The formats that models are exported in. */
export const EXPORT_FORMATS = ["onnx", "xgboost", "lightgbm", "treelite", "sql"] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** How a model is written in a format. */
export interface ExportFormat {
  readonly name: ExportFormatName;
  /** The name of the format for people. */
  readonly title: string;
  /** Whether it holds all probabilities, or the trees alone, whose sigmoid is the probability of a delay. */
  readonly holds: "forecast" | "trees";
  /** Whether categories are given by name, not by code. */
  readonly namesCategories: boolean;
  /** The input that a user of the file gives to it. */
  readonly input: string;
  /** The names of the columns in it. */
  readonly columnNames: (columns: readonly PortableColumn[]) => readonly string[];
  /** @param description lines for people */
  readonly write: (model: PortableModel, description: readonly string[]) => Uint8Array;
}

/** Returns the trees with the calibration in their leaves, where one calibration is for all flights. */
function calibratedTrees({ trees, calibration, calibrations }: PortableModel): PortableTrees {
  return calibrations === undefined ? scaledTrees(trees, calibration) : trees;
}

const asIs = (columns: readonly PortableColumn[]) => columns.map(({ name }) => name);
const utf8 = (text: string) => new TextEncoder().encode(text);
const matrix = "a float32 matrix with a row for each flight and the columns in this order";

/** Each format by its name. */
export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  onnx: {
    name: "onnx",
    title: "ONNX",
    holds: "forecast",
    namesCategories: false,
    input: `features: ${matrix}`,
    columnNames: asIs,
    write: (model, description) => writeOnnx(model, description),
  },
  xgboost: {
    name: "xgboost",
    title: "XGBoost",
    holds: "trees",
    namesCategories: false,
    input: `${matrix}; categories have the feature type c`,
    columnNames: asIs,
    write: (model) => utf8(xgboostFile(model.columns, calibratedTrees(model))),
  },
  lightgbm: {
    name: "lightgbm",
    title: "LightGBM",
    holds: "trees",
    namesCategories: false,
    input: matrix,
    columnNames: lightgbmNames,
    write: (model) => utf8(lightgbmFile(model.columns, calibratedTrees(model))),
  },
  treelite: {
    name: "treelite",
    title: "Treelite",
    holds: "trees",
    namesCategories: false,
    input: `${matrix}, as float64`,
    columnNames: asIs,
    write: (model) => treeliteFile(model.columns, calibratedTrees(model)),
  },
  sql: {
    name: "sql",
    title: "SQL",
    holds: "forecast",
    namesCategories: true,
    input: "a table features with a row for each flight: a column id, and these columns in any order",
    columnNames: sqlNames,
    write: (model, description) => utf8(sqlFile(model, description)),
  },
};
