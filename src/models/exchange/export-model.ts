import { basename } from "node:path";
import { refuse } from "../../learn/check-arguments.ts";
import { VERSION } from "../../version.ts";
import type { SavedModel } from "../artefact/registry.ts";
import type { LeadTime } from "../operational/lead-time.ts";
import { type ExportFormat, type ExportFormatName, exportFormats } from "./formats/formats.ts";
import { manifestOf, parityOutputs } from "./manifest.ts";
import { PARITY_ROWS, parityRows } from "./parity.ts";
import { type PortableModel, portableBaseline, portableLead } from "./portable-model.ts";

/** Options of {@link exportModel}. */
export interface ExportOptions {
  readonly format: ExportFormatName;
  /** The lead time of an operational model; none of a baseline. */
  readonly lead?: LeadTime | undefined;
  /**
   * The airport whose calibration the trees get, of a model of several. By default, formats that hold the whole forecast take that
   * of each flight's airport, and those of trees alone hold none.
   */
  readonly airport?: string | undefined;
  /** The name of the model, for the manifest. */
  readonly name?: string;
  /** The path of the model's file, for the manifest; `model` by default, which the file itself does not refer to. */
  readonly path?: string;
}

/** A model in the format of another system. */
export interface ExportedModel {
  /** The content of the model's file. */
  readonly bytes: Uint8Array;
  /** The content of its manifest: the columns that it takes, what it returns, and the calibration, as JSON. */
  readonly manifest: string;
  /** Inputs and the probabilities that Puntual gives to them, as CSV. */
  readonly parity: string;
  readonly title: string;
}

/** Returns the paths of the manifest and of the parity file that go with a model's file. */
export function pathsBeside(path: string): { readonly manifest: string; readonly parity: string } {
  return { manifest: `${path}.manifest.json`, parity: `${path}.parity.csv` };
}

/**
 * Exports a baseline, or one lead time of an operational model.
 * @throws PuntualError `invalid-argument` for a lead time or an airport that the model does not have
 */
export function exportModel(
  saved: SavedModel,
  { format: formatName, lead, airport, name = saved.kind, path }: ExportOptions,
): ExportedModel {
  if (saved.kind === "baseline" && lead !== undefined)
    refuse("lead", lead, "none: a baseline has no lead times");
  if (saved.kind === "baseline" && airport !== undefined) {
    refuse("airport", airport, "none: a baseline has no airports");
  }
  const format = exportFormats[formatName];
  const model = saved.kind === "baseline" ? portableBaseline(saved) : portableLead(saved, lead, airport);
  const at = lead === undefined ? "" : ` at lead time ${lead}`;
  const own = path ?? "model";
  const bytes = format.write(model, [
    `Model ${name} ${model.version}${at}, exported by Puntual ${VERSION}.`,
    ...(path === undefined ? [] : [`Its columns are described in ${basename(pathsBeside(path).manifest)}.`]),
  ]);
  const files = {
    model: basename(own),
    parity: basename(pathsBeside(own).parity),
    parityRows: PARITY_ROWS,
  };
  const manifest = manifestOf(model, format, name, bytes, files);
  return {
    bytes,
    manifest: `${JSON.stringify(manifest, undefined, 2)}\n`,
    parity: parityCsv(model, format),
    title: format.title,
  };
}

function parityCsv(model: PortableModel, format: ExportFormat): string {
  const { columnNames, namesCategories } = format;
  const { outputs, valuesOf } = parityOutputs(model, format);
  const names = model.columns.map(({ codes = {} }) =>
    namesCategories ? new Map(Object.entries(codes).map(([name, code]) => [code, name])) : undefined,
  );
  const head = [...columnNames(model.columns), ...outputs.map(({ name }) => name)];
  const rows = parityRows(model).map((row) => {
    const inputs = Array.from(row, (value, column) =>
      Number.isNaN(value) ? "" : (names[column]?.get(value) ?? value),
    );
    return [...inputs, ...valuesOf(row)];
  });
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(value: string | number): string {
  return typeof value === "string" && /[",\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);
}
