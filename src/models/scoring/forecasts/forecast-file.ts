import { availableParallelism } from "node:os";
import { inOrder, type PartWorkers } from "../../../files/in-order.ts";
import { unchangedDuring } from "../../../files/unchanged-file.ts";
import type { BlockReading, BlockTables } from "../../../flights/reading/block-reading.ts";
import { detectFormat } from "../../../flights/reading/detect-format.ts";
import type { ReadFlightsOptions } from "../../../flights/reading/file/flights-read.ts";
import { type ReadBlock, readFlightBlocks } from "../../../flights/reading/file/read-file.ts";
import { BlockReader } from "../../../flights/reading/flight-blocks.ts";
import { BlockMemory, ownBuffer, recordBlocks } from "../../../flights/reading/record-blocks.ts";
import { FLIGHT_COLUMNS } from "../../operational/features/past-flights.ts";
import { type PastRead, readingFor } from "../../operational/features/read-history.ts";
import { namesKnownTo } from "../../operational/forecasting/find-flight.ts";
import type { OperationalModel } from "../../operational/forecasting/operational-model.ts";
import type { FileScored, ScoreSink } from "../score-file.ts";
import { isSmall } from "../small-file.ts";
import { fileForecaster, type HistoryOfFile } from "./file-forecaster.ts";
import { FileTimetables } from "./file-timetables.ts";
import type { BlockForecast, MomentOfFile } from "./forecast-block.ts";
import { columnsOfForecasts } from "./forecast-rows.ts";
import { ForecastThread } from "./forecast-thread.ts";
import { type BlockToForecast, KeptBlocks } from "./kept-blocks.ts";
import { NameCounts } from "./name-counts.ts";
import { outcomesOf, sharedOutcomes } from "./shared-outcomes.ts";

/** The counts of a file of forecasts. */
export interface FileForecast extends FileScored {
  readonly names: NameCounts;
}

/** Options of {@link forecastFile}: those of reading, as `readFlights` takes them; airports and movement are the model's by default. */
export interface ForecastFileOptions extends Omit<ReadFlightsOptions, "columns" | "checks"> {
  /** Outcomes of past flights, those of each airport for a model of several; each forecast uses those known at its lead time. */
  readonly history?: HistoryOfFile | undefined;
  /** Past flights in place of `history`, whose outcomes all threads share. */
  readonly past?: PastRead | undefined;
  /** The moment of the forecasts: an instant in minutes, or each flight's own of a lead time; by default as `forecast` has it. */
  readonly moment?: MomentOfFile | undefined;
  /** The number of threads, that of the caller included; one for each processor by default. With `history` it is one. */
  readonly threads?: number | undefined;
  /** The memory that the flights of the file may take until they are forecast, in bytes; any beyond it are read again. */
  readonly keptBytes?: number | undefined;
  /** Called with the number of bytes of the file that have been forecast, and of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Forecasts a block of a file that was read once. */
type ForecastBlock = (block: BlockToForecast) => Promise<BlockForecast>;

/**
 * Forecasts every flight of a file with an operational model and writes a CSV. The file is taken to be the whole
 * timetable of its days. Airlines and destinations may be named by any code or name that the model's finder knows; a row
 * with any other is rejected. A cancelled flight has a row without a forecast, with the reason in its note; so has one that is too long past at the moment of the forecasts.
 *
 * The whole timetable is read first: memory holds the numbers of flights by scheduled time and a bounded number of flights. Those
 * beyond it are read again.
 * @throws PuntualError as `readFlights` does
 */
export async function forecastFile(
  path: string,
  model: OperationalModel,
  sink: ScoreSink,
  options: ForecastFileOptions = {},
): Promise<FileForecast> {
  const { history, past, moment = {}, threads = availableParallelism() } = options;
  return unchangedDuring(path, async () => {
    const memory = new BlockMemory();
    const isLocal = threads < 2 || history !== undefined || isSmall(await detectFormat(path));
    const data = { model: model.data, moment };
    const others = isLocal ? [] : Array.from({ length: threads - 1 }, () => new ForecastThread(data, memory));
    try {
      // While the threads start
      const outcomes = past && sharedOutcomes(past, model);
      const { read, blocks, kept, timetables, reader } = await readTimetables(
        path,
        model,
        options,
        others,
        memory,
      );
      await Promise.all(others.map((thread) => thread.know(timetables, outcomes)));
      const known = history ?? (outcomes && outcomesOf(outcomes, model));
      const forecast = fileForecaster(model, known, moment, timetables, reader);
      const scorers: PartWorkers<ForecastBlock> = {
        others: others.map((thread) => (block) => thread.forecast(block)),
        own: async (block) => forecast(block),
      };
      const columns = columnsOfForecasts(model);
      sink.start?.(columns, ",");
      await sink.write(Buffer.from(`${columns.join(",")}\n`));
      const done = await writeForecasts(blocksOf(blocks, kept, memory, options.onProgress), scorers, sink);
      for (const rejection of read.rejections) await sink.reject(rejection);
      const { rejected, repeatedTimes } = read;
      return { ...done, rejected, replaced: [], repeatedTimes, reading: read };
    } finally {
      await Promise.all(others.map((thread) => thread.close()));
    }
  });
}

/** Reads the timetables of a file, and finds out whether its rows can be used. */
async function readTimetables(
  path: string,
  model: OperationalModel,
  options: ForecastFileOptions,
  others: readonly ForecastThread[],
  memory: BlockMemory,
) {
  const { history, past, moment, threads, keptBytes, onProgress, ...ofReading } = options;
  const checks = namesKnownTo(model.finder);
  let timetables = new FileTimetables(model);
  let kept = new KeptBlocks(keptBytes);
  let reader: BlockReader | undefined;
  const readersOf = (reading: BlockReading): PartWorkers<ReadBlock> => {
    const own = new BlockReader(reading, checks);
    reader = own;
    return {
      others: others.map((thread) => {
        const opened = thread.open(reading);
        opened.catch(() => {}); // reported with its first block
        return (records) => opened.then(() => thread.read(records));
      }),
      async own(records) {
        const read = own.read(records);
        memory.give(records);
        return read;
      },
    };
  };
  const { read, blocks } = await readFlightBlocks(
    path,
    { ...{ columns: FLIGHT_COLUMNS, checks }, ...readingFor(model, ofReading) },
    (reading) => {
      timetables = new FileTimetables(model);
      kept = new KeptBlocks(keptBytes);
      const use = (tables: BlockTables, bytes: number) => {
        timetables.add(tables.flights);
        kept.add(tables, bytes);
      };
      return { readers: readersOf(reading), use };
    },
    memory,
  );
  return { read, blocks, kept, timetables: timetables.columns, reader: reader as unknown as BlockReader };
}

/** Forecasts the blocks of a file and writes them in their order. */
async function writeForecasts(
  blocks: AsyncIterable<BlockToForecast>,
  scorers: PartWorkers<ForecastBlock>,
  sink: ScoreSink,
): Promise<Pick<FileForecast, "scored" | "names">> {
  const names = new NameCounts();
  let scored = 0;
  for await (const block of inOrder(blocks, scorers, (each, forecast) => forecast(each))) {
    await sink.write(block.bytes);
    scored += block.scored;
    names.addAll(block.names);
  }
  return { scored, names };
}

/** Yields the blocks of a file: those that were kept, then the others as they are read again. */
async function* blocksOf(
  { path, format, columns, header }: BlockReading,
  kept: KeptBlocks,
  memory: BlockMemory,
  onProgress: NonNullable<ForecastFileOptions["onProgress"]> = () => {},
): AsyncGenerator<BlockToForecast> {
  for (const tables of kept.take()) {
    yield tables;
    onProgress(kept.takenBytes, kept.isWhole ? kept.recordBytes : Math.max(kept.recordBytes, format.size));
  }
  if (kept.isWhole) return;
  let known = header.length + kept.recordBytes;
  const onBytes = (bytes: number) => onProgress(bytes, format.size);
  for await (const block of recordBlocks(path, format, { memory, columns, onBytes })) {
    const records = known === 0 ? block : ownBuffer(block.subarray(Math.min(known, block.length)));
    known = Math.max(0, known - block.length);
    if (records.length > 0) yield { records };
  }
}
