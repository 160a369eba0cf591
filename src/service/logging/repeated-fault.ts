import type { FastifyBaseLogger } from "fastify";

/** The shortest time between two lines of one fault, in milliseconds. */
const INTERVAL_MS = 1_000;

/** A fault that may happen thousands of times a second: logged at once, and then once a second with its number. */
export class RepeatedFault {
  readonly #logger: FastifyBaseLogger;
  readonly #message: string;
  #times = 0;
  #last: object = {};
  #timer: NodeJS.Timeout | undefined;

  /** @param message of its lines, which say in `times` how often it has happened since the line before */
  constructor(logger: FastifyBaseLogger, message: string) {
    this.#logger = logger;
    this.#message = message;
  }

  /** @param fields of the line, if this is the last time that it reports */
  happened(fields: object): void {
    this.#times++;
    this.#last = fields;
    if (this.#timer === undefined) this.#log();
  }

  #log(): void {
    this.#logger.warn({ ...this.#last, times: this.#times }, this.#message);
    this.#times = 0;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#times > 0) this.#log();
    }, INTERVAL_MS).unref();
  }
}
