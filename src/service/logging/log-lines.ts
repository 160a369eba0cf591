import { setTimeout as sleep } from "node:timers/promises";
import { logTime, SEVERITIES } from "./log-format.ts";
import { LogOutput } from "./log-output.ts";
import type { CountedSeverity, LogDestination } from "./request-log.ts";

/** The time for which a line may wait for others, in milliseconds. */
const MAX_DELAY_MS = 10;

/** The number of bytes that are written at once. */
const BATCH_BYTES = 1 << 16;

/** The number of bytes that may wait for an output that takes no more. */
const MAX_WAITING_BYTES = 1 << 20;

/** The shortest and the longest wait before the next attempt to write; it doubles each time. In milliseconds. */
const [MIN_RETRY_MS, MAX_RETRY_MS] = [1, 256];

/** The time that waiting lines have at the end of the process, in milliseconds. */
const LAST_MS = 500;

/** The largest number of UTF-8 bytes for one UTF-16 unit of a text. */
const BYTES_A_UNIT = 3;

const NEWLINE = 10;

/** The severities whose lines are counted, by the first letter; each line begins with its severity. */
const COUNTED: Readonly<Record<string, CountedSeverity>> = { W: "WARNING", E: "ERROR", C: "CRITICAL" };
const FIRST_LETTER = '{"severity":"'.length;

/**
 * A destination of log lines that outlives any fault of its output: a full disk, a reader that stands still or has
 * gone. Lines that cannot be written wait, up to a megabyte; further lines are lost, each as a whole, and counted.
 * Once there is room again, a line of its own says how many. Only one process may write to an output, or
 * lines could end up within each other.
 *
 * Lines are written in batches, each line at most ten milliseconds late: under load one write carries many. They wait
 * as bytes, because texts would outlive young collections of the heap, which would copy them repeatedly.
 */
export class LogLines implements LogDestination {
  readonly #output: LogOutput;
  readonly #batch = Buffer.allocUnsafeSlow(BATCH_BYTES);
  #length = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Bytes that the output has not taken, the oldest first; may begin within a line. */
  readonly #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #retryMs = MIN_RETRY_MS;
  #retry: NodeJS.Timeout | undefined;
  readonly #lines: Record<CountedSeverity, number> = { WARNING: 0, ERROR: 0, CRITICAL: 0 };
  #linesLost = 0;
  /** Lost lines that no line of the log has reported yet. As long as there are some, further lines are lost. */
  #unreported = 0;

  /** @param descriptor of a file that never blocks; see `openLog` */
  constructor(descriptor: number) {
    this.#output = new LogOutput(descriptor);
  }

  /** The number of lines so far that this process has logged, lost ones included, by severity. */
  get lines(): Readonly<Record<CountedSeverity, number>> {
    return this.#lines;
  }

  /** The number of lines that were lost so far. */
  get linesLost(): number {
    return this.#linesLost;
  }

  /** Adds a line, with its line end. */
  write(line: string): void {
    const severity = COUNTED[line[FIRST_LETTER]];
    if (severity !== undefined) this.#lines[severity]++;
    const most = line.length * BYTES_A_UNIT;
    if (most > BATCH_BYTES - this.#length) this.flush();
    if (most > BATCH_BYTES) {
      this.#pass(Buffer.from(line));
      return;
    }
    this.#length += this.#batch.write(line, this.#length);
    this.#timer ??= setTimeout(() => this.flush(), MAX_DELAY_MS);
  }

  /** Adds lines of another process, with their line ends. */
  relay(lines: Buffer): void {
    this.flush();
    this.#pass(lines);
  }

  /** Writes the lines of the current batch, as far as the output takes them. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#length === 0) return;
    this.#pass(this.#batch.subarray(0, this.#length));
    this.#length = 0;
  }

  /** Writes the lines that wait, as far as the output takes them. */
  endNow(): void {
    this.flush();
    this.#writeWaiting();
  }

  /** Writes all lines that wait; gives up after half a second. To be called before the process ends. */
  async end(): Promise<void> {
    this.flush();
    const until = performance.now() + LAST_MS;
    while (this.#waitingBytes > 0 && performance.now() < until) await sleep(MAX_DELAY_MS);
  }

  /** Writes whole lines, or keeps them, or loses them. */
  #pass(lines: Buffer): void {
    if (this.#unreported > 0 || this.#waitingBytes + lines.length > MAX_WAITING_BYTES) {
      this.#lose(lines);
      return;
    }
    const written = this.#waitingBytes > 0 ? 0 : this.#output.write(lines);
    if (written < lines.length) this.#keep(lines.subarray(written));
  }

  #keep(bytes: Buffer): void {
    this.#waiting.push(Buffer.from(bytes));
    this.#waitingBytes += bytes.length;
    this.#retryLater();
  }

  #lose(lines: Buffer): void {
    let count = 0;
    for (let at = lines.indexOf(NEWLINE); at !== -1; at = lines.indexOf(NEWLINE, at + 1)) count++;
    this.#linesLost += count;
    this.#unreported += count;
  }

  #retryLater(): void {
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      this.#writeWaiting();
    }, this.#retryMs).unref();
  }

  #writeWaiting(): void {
    this.#dropHalf();
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const written = this.#output.write(next);
      this.#waitingBytes -= written;
      this.#retryMs = written > 0 ? MIN_RETRY_MS : Math.min(2 * this.#retryMs, MAX_RETRY_MS);
      if (written < next.length) {
        this.#waiting[0] = next.subarray(written);
        this.#retryLater();
        break;
      }
      this.#waiting.shift();
    }
    // Not as soon as there is room for one: a slow reader would get as many reports as lines.
    if (this.#unreported > 0 && this.#waitingBytes <= MAX_WAITING_BYTES / 2) this.#report();
  }

  /** Loses the rest of a line whose beginning an operator has removed from the file, to make room on the disk. */
  #dropHalf(): void {
    const [rest] = this.#waiting;
    if (rest === undefined || !this.#output.loseLine()) return;
    const end = rest.indexOf(NEWLINE) + 1;
    this.#waitingBytes -= end;
    this.#waiting[0] = rest.subarray(end);
    this.#lose(rest.subarray(0, end));
  }

  /** Adds the line that says how many lines are missing at its place. */
  #report(): void {
    const line = {
      severity: SEVERITIES.warn,
      time: logTime(),
      lines: this.#unreported,
      reason: this.#output.fault,
      message: "log lines lost",
    };
    this.#unreported = 0;
    this.#lines.WARNING++;
    this.#pass(Buffer.from(`${JSON.stringify(line)}\n`));
  }
}
