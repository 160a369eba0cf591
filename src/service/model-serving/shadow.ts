import { performance } from "node:perf_hooks";

/** The number of flights that may wait for the shadow; further ones are not compared. */
const MAX_WAITING = 10_000;

/** The time for which the shadow may hold the event loop, in milliseconds. */
const MAX_MILLISECONDS = 1;

/** The parts of a forecast that are compared. */
export interface Decision {
  readonly probability: number;
  readonly delayed: boolean;
}

/** The comparison of a shadow with the active model. */
export interface ShadowMetrics {
  /** Flights that both have forecast. */
  readonly compared: number;
  /** The number of these with different decisions. */
  readonly disagreed: number;
  /** Mean absolute difference of the probabilities; undefined before any was compared. */
  readonly meanDifference: number | undefined;
  /** Flights that the shadow could not forecast. */
  readonly failed: number;
  /** Flights that were not compared because too many were waiting. */
  readonly dropped: number;
}

interface Question<Model> {
  readonly answered: Decision;
  readonly ask: (model: Model) => Decision | undefined;
}

/**
 * A model that repeats the forecasts of the active model, later and without an answer to a client: its
 * forecasts are compared and dropped. It works between requests, briefly at a time, and its errors end here.
 */
export class Shadow<Model> {
  readonly model: Model;
  readonly #count: (agrees: boolean) => void;
  readonly #waiting: Question<Model>[] = [];
  #isDue = false;
  #compared = 0;
  #disagreed = 0;
  #difference = 0;
  #failed = 0;
  #dropped = 0;

  /** @param count called with the result of every comparison */
  constructor(model: Model, count: (agrees: boolean) => void) {
    this.model = model;
    this.#count = count;
  }

  /**
   * Makes the shadow repeat a forecast.
   * @param ask makes the forecast with the shadow, later; undefined if it cannot
   */
  compare(answered: Decision, ask: (model: Model) => Decision | undefined): void {
    if (this.#waiting.length === MAX_WAITING) {
      this.#dropped++;
      return;
    }
    this.#waiting.push({ answered, ask });
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => this.#answerSome());
  }

  /** The results so far. */
  get metrics(): ShadowMetrics {
    return {
      compared: this.#compared,
      disagreed: this.#disagreed,
      meanDifference: this.#compared === 0 ? undefined : this.#difference / this.#compared,
      failed: this.#failed,
      dropped: this.#dropped,
    };
  }

  #answerSome(): void {
    const until = performance.now() + MAX_MILLISECONDS;
    do {
      const question = this.#waiting.pop();
      if (question === undefined) break;
      this.#answer(question);
    } while (performance.now() < until);
    this.#isDue = this.#waiting.length > 0;
    if (this.#isDue) setImmediate(() => this.#answerSome());
  }

  #answer({ answered, ask }: Question<Model>): void {
    const decision = this.#decide(ask);
    if (decision === undefined) {
      this.#failed++;
      return;
    }
    const agrees = decision.delayed === answered.delayed;
    this.#compared++;
    this.#difference += Math.abs(decision.probability - answered.probability);
    if (!agrees) this.#disagreed++;
    this.#count(agrees);
  }

  #decide(ask: Question<Model>["ask"]): Decision | undefined {
    try {
      return ask(this.model);
    } catch {
      return undefined;
    }
  }
}
