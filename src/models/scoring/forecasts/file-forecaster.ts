import type { BlockReader } from "../../../flights/reading/flight-blocks.ts";
import { asBuffer } from "../../../flights/reading/record-blocks.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { KnownOutcomes } from "../../../history/known-outcomes.ts";
import { Timetable, type TimetableColumns } from "../../../history/timetable.ts";
import type { OperationalModel } from "../../operational/forecasting/operational-model.ts";
import type { OperationalModelData } from "../../operational/model-data.ts";
import { type BlockForecast, BlockForecaster, type MomentOfFile } from "./forecast-block.ts";
import type { BlockToForecast } from "./kept-blocks.ts";
import type { OutcomesByAirport } from "./shared-outcomes.ts";

/** The model and the moment that the flights of a file are forecast with; plain data that a thread starts with. */
export interface ForecastingData {
  readonly model: OperationalModelData;
  readonly moment: MomentOfFile;
}

/** The timetables of a file, in the order of the model's airports; plain data. */
export type TimetablesOfFile = readonly TimetableColumns[];

/** The history of each airport, or of any airport. */
export type HistoryOfFile = KnownOutcomes | OutcomesByAirport;

/** Forecasts the flights of a block of a file; its records, where it has any, are whole and without the header. */
export type FileForecaster = (block: BlockToForecast) => BlockForecast;

/**
 * Returns the forecaster of a file that was read once.
 * @param reader of its blocks
 */
export function fileForecaster(
  model: OperationalModel,
  history: HistoryOfFile | undefined,
  moment: MomentOfFile,
  timetables: TimetablesOfFile,
  reader: BlockReader,
): FileForecaster {
  const keys = model.parts.codes.map((code) => ({ code }));
  const knowledge = new ByAirport(keys, (code, index) => ({
    timetable: Timetable.of(timetables[index], model.parts.of(code).timeZone),
    ...historyOf(history, code),
  }));
  const forecaster = new BlockForecaster(model, knowledge, moment);
  return (block) =>
    forecaster.forecast("records" in block ? reader.read(asBuffer(block.records)).tables : block);
}

function historyOf(history: HistoryOfFile | undefined, code: string): { readonly history?: KnownOutcomes } {
  if (history === undefined) return {};
  if (!(history instanceof ByAirport)) return { history };
  const own = history.get(code);
  return own === undefined ? {} : { history: own.history };
}
