import { extname } from "node:path";
import type { BlockRead, BlockReading } from "../../../flights/reading/block-reading.ts";
import type { BlockMemory } from "../../../flights/reading/record-blocks.ts";
import { BlockThread } from "../block-thread.ts";
import type { ForecastingData, TimetablesOfFile } from "./file-forecaster.ts";
import type { BlockForecast } from "./forecast-block.ts";
import type { ForecastAnswer, ForecastRequest } from "./forecast-worker.ts";
import type { BlockToForecast } from "./kept-blocks.ts";
import type { SharedOutcomes } from "./shared-outcomes.ts";

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./forecast-worker${extname(import.meta.url)}`, import.meta.url);

/** The answer that has a property. */
type AnswerOf<Property extends string> = Extract<ForecastAnswer, { readonly [P in Property]: unknown }>;

/** A thread that reads and forecasts the blocks of a file, one after another, with a model of its own. */
export class ForecastThread {
  readonly #thread: BlockThread<ForecastRequest, ForecastAnswer>;
  readonly #memory: BlockMemory;

  /**
   * Starts the thread, which prepares the model.
   * @param memory takes back the buffers of blocks that were forecast
   */
  constructor(data: ForecastingData, memory: BlockMemory) {
    this.#memory = memory;
    this.#thread = new BlockThread(WORKER_FILE, data);
  }

  /** Sends how the blocks of a file are read, before the first is. */
  async open(reading: BlockReading): Promise<void> {
    await this.#thread.ask({ reading });
  }

  /** Reads a block, of which the caller must not use the records any longer. */
  async read(records: Buffer<ArrayBuffer>): Promise<BlockRead> {
    const answer = (await this.#thread.ask({ records }, records.buffer)) as AnswerOf<"read">;
    this.#memory.give(answer.records);
    return answer.read;
  }

  /** Sends what is known of other flights, before the first block is forecast. */
  async know(timetables: TimetablesOfFile, outcomes: SharedOutcomes | undefined): Promise<void> {
    await this.#thread.ask({ timetables, outcomes });
  }

  /** Forecasts a block, of which the caller must not use the records any longer. */
  async forecast(block: BlockToForecast): Promise<BlockForecast> {
    const moved = "records" in block ? [block.records.buffer] : [];
    const answer = (await this.#thread.ask({ block }, ...moved)) as AnswerOf<"forecast">;
    if (answer.records !== undefined) this.#memory.give(answer.records);
    return answer.forecast;
  }

  /** Ends the thread, whatever it does. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}
