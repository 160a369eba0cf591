import { PuntualError } from "../../errors.ts";
import { turns } from "../workload/turns.ts";
import { AnswerBuffer } from "./answer-buffer.ts";
import { Patience } from "./patience.ts";
import { rowBlocks } from "./row-blocks.ts";
import { type RowSource, rowTooLong } from "./row-source.ts";
import type { RowWriter, Tally } from "./row-writer.ts";
import type { StreamInput } from "./stream-input.ts";

/** The clock is read once in this many rows. */
const ROWS_BETWEEN_LOOKS = 8;

/** The collaborators and limits of a stream of forecasts. */
export interface StreamParts {
  readonly input: StreamInput;
  readonly source: RowSource;
  readonly writer: RowWriter;
  /** Aborted once the service begins to end. */
  readonly drain: AbortSignal;
  /** The time that the client may take to send the next row, in seconds. */
  readonly patienceSeconds: number;
  /** Called once the rest of the body is not needed. */
  readonly leaveBody: () => void;
  /** Converts an unexpected error, once the answer has begun, to the error that the client receives. */
  readonly unforeseen: (error: unknown) => PuntualError;
}

/** Forecasts the flights of a body as they arrive: never reads more of it than has been answered. */
export class ForecastStream {
  readonly #parts: StreamParts;
  readonly #out: AnswerBuffer;
  readonly #patience: Patience;
  readonly #place = turns.enter(false);
  readonly #tally = { flights: 0, failed: 0 };
  #begun = false;
  #failure: PuntualError | undefined;

  constructor(parts: StreamParts) {
    this.#parts = parts;
    this.#out = new AnswerBuffer(parts.writer.encoding);
    this.#patience = new Patience(parts.patienceSeconds, () =>
      this.stop(new PuntualError("request-timeout", {})),
    );
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** The error that ends the answer before the stream; undefined without one. */
  get failure(): PuntualError | undefined {
    return this.#failure;
  }

  /** Makes the answer end early, at its next row. */
  stop(reason: PuntualError): void {
    this.#parts.input.stop(reason);
  }

  /**
   * The answer. Its end reports any error after its beginning.
   * @throws an error that occurs before the answer to the first row
   */
  async *answer(): AsyncGenerator<Buffer> {
    const { input, drain, writer } = this.#parts;
    const onDrain = () => this.stop(new PuntualError("shutting-down", {}));
    drain.addEventListener("abort", onDrain);
    if (drain.aborted) onDrain();
    try {
      yield* this.#answerRows();
      if (!this.#begun) throw new PuntualError("no-flights", { path: "the body", hint: "" });
      writer.end(this.#out, this.#tally);
    } catch (error) {
      if (!this.#begun) throw error;
      this.#failure = error instanceof PuntualError ? error : this.#parts.unforeseen(error);
      writer.end(this.#out, this.#tally, this.#failure);
    } finally {
      drain.removeEventListener("abort", onDrain);
      this.#patience.end();
      input.close();
      this.#parts.leaveBody();
    }
    yield this.#out.take();
  }

  async *#answerRows(): AsyncGenerator<Buffer> {
    const { input, source } = this.#parts;
    this.#patience.wait();
    const tooLong = () => rowTooLong(source.nextLine);
    for await (const block of rowBlocks(input, source.cutter, tooLong, source.encoding)) {
      source.open(block);
      for (let isMore = true; isMore; ) {
        await turns.next(this.#place);
        input.check();
        isMore = this.#answerSome();
        if (!this.#out.isEmpty) yield this.#taken();
      }
      this.#patience.wait();
    }
  }

  /** Answers rows until the event loop is due; false if the block has no more. */
  #answerSome(): boolean {
    const { source, writer } = this.#parts;
    for (let row = 1; source.next(); row++) {
      if (!this.#begun) writer.begin(this.#out);
      this.#begun = true;
      writer.write(this.#out);
      this.#tally.flights++;
      if (source.item.problem !== undefined) this.#tally.failed++;
      if (this.#out.isFull || (row % ROWS_BETWEEN_LOOKS === 0 && turns.isOver)) return true;
    }
    return false;
  }

  #taken(): Buffer {
    this.#patience.pause();
    return this.#out.take();
  }
}
