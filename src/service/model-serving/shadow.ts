import { performance } from "node:perf_hooks";

/** How many flights may wait for the shadow; more are not compared. */
const MAX_WAITING = 10_000;

/** How long the shadow may hold up the event loop at a time. */
const MAX_MILLISECONDS = 1;

/** What is compared of a forecast. */
export interface Decision {
  readonly probability: number;
  readonly delayed: boolean;
}

/** How the shadow did beside the model that is served. */
export interface ShadowMetrics {
  /** Flights that both forecast. */
  readonly compared: number;
  /** Of these, those of the other decision. */
  readonly disagreed: number;
  /** Mean absolute difference of the probabilities; undefined before any was compared. */
  readonly meanDifference: number | undefined;
  /** Flights that the shadow could not forecast. */
  readonly failed: number;
  /** Flights that it was not asked about, as too many were waiting. */
  readonly dropped: number;
}

interface Question<Model> {
  readonly answered: Decision;
  readonly ask: (model: Model) => Decision | undefined;
}

/**
 * A model that answers what another one has answered, later and to nobody: its answers are compared and forgotten. It
 * answers between requests, a moment at a time, and what it throws ends here.
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

  /** @param count told of every comparison */
  constructor(model: Model, count: (agrees: boolean) => void) {
    this.model = model;
    this.#count = count;
  }

  /**
   * Has the shadow answer what has been answered.
   * @param ask asks the shadow the same, later; undefined where it cannot tell
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

  /** How it did by now. */
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
