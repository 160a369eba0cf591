import type { ErrorCode } from "../../errors.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import { BucketCounts } from "./bucket-counts.ts";
import { counter, histogram, type ProcessSnapshot, type Sample, single } from "./metric-snapshot.ts";
import { RequestMetrics } from "./request-metrics.ts";

const MODELS = ["baseline", "operational"] as const satisfies readonly SavedModel["kind"][];

/** Why an answer was given up. */
export type AbandonReason = (typeof ABANDON_REASONS)[number];

const ABANDON_REASONS = [
  "body_cut",
  "client_gone",
  "answer_cut",
  "time_over",
  "shutting_down",
  "failed",
] as const;

/** The reasons why a connection is refused. */
export type ConnectionRefusal = (typeof CONNECTION_REFUSALS)[number];

const CONNECTION_REFUSALS = ["too_many_connections", "too_many_files"] as const;

/** The kinds of things that clients report. */
export type ReportedThing = "outcomes" | "arrivals";

/**
 * Why a reported outcome or arrival did not enter the history: it is invalid; it is ahead of the clock, so that one of the two
 * clocks is wrong; or it is older than the history, and stored only.
 */
export type ReportRefusal = (typeof REPORT_REFUSALS)[number];

const REPORT_REFUSALS = ["invalid", "ahead", "old"] as const;

/** The upper bounds of the buckets of probability, a twentieth each. */
const PROBABILITIES = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);

/**
 * The counters of a service: plain numbers, so that counting costs nanoseconds. The series of Prometheus are
 * made at a scrape.
 */
export class ServiceMetrics {
  /** Called for every forecast that is counted; optional. */
  onForecast: ((model: SavedModel["kind"]) => void) | undefined;
  /** The counters of requests. */
  readonly requests = new RequestMetrics();
  readonly #forecasts = { baseline: new ForecastCounts(), operational: new ForecastCounts() };
  readonly #unknown = { airline: 0, destination: 0 };
  readonly #refused = new Map<ErrorCode, number>();
  readonly #abandoned = zeros(ABANDON_REASONS);
  readonly #connectionsRefused = zeros(CONNECTION_REFUSALS);
  #malformed = 0;
  readonly #refusedReports = { outcomes: zeros(REPORT_REFUSALS), arrivals: zeros(REPORT_REFUSALS) };
  readonly #withdrawn = { outcomes: 0, arrivals: 0 };

  /** Counts a forecast that has been answered. */
  countForecast(model: SavedModel["kind"], probability: number, delayed: boolean): void {
    const counts = this.#forecasts[model];
    if (delayed) counts.delayed++;
    else counts.onTime++;
    counts.probability.add(probability);
    this.onForecast?.(model);
  }

  /** Counts an airline or a destination that the model has not seen, or does not know by that name. */
  countUnknown(field: "airline" | "destination"): void {
    this.#unknown[field]++;
  }

  /** Counts a comparison of an answer with the forecast of a shadow. */
  countShadow(model: SavedModel["kind"], agrees: boolean): void {
    const counts = this.#forecasts[model];
    if (agrees) counts.shadowAgrees++;
    else counts.shadowDisagrees++;
  }

  /** Counts a request that was refused for its cost, not for its content. */
  countRefused(code: ErrorCode): void {
    this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
  }

  /** Counts a request whose answer was not sent completely. */
  countAbandoned(reason: AbandonReason): void {
    this.#abandoned[reason]++;
  }

  /** Counts reports that did not enter the history. */
  countRefusedReports(of: ReportedThing, reason: ReportRefusal, reports: number): void {
    this.#refusedReports[of][reason] += reports;
  }

  /** Counts what an operator has withdrawn. */
  countWithdrawn(of: ReportedThing, reports: number): void {
    this.#withdrawn[of] += reports;
  }

  /** Counts a connection that was closed at once. */
  countConnectionRefused(reason: ConnectionRefusal): void {
    this.#connectionsRefused[reason]++;
  }

  /** Counts input that is not HTTP, or breaks its rules. */
  countMalformed(): void {
    this.#malformed++;
  }

  /** The current values. */
  snapshot(): ProcessSnapshot {
    const probability = "puntual_forecast_probability";
    const byModel = (samples: (counts: ForecastCounts, model: string) => Sample[]) =>
      MODELS.flatMap((model) => samples(this.#forecasts[model], model));
    return [
      ...this.requests.snapshot(),
      counter(
        "puntual_http_refused_total",
        "Requests refused for what they would have cost, by the code of the answer.",
        [...this.#refused].map(([code, value]) => ({ labels: { code }, value })),
      ),
      counter(
        "puntual_http_abandoned_total",
        "Requests whose answers were not sent completely, by reason.",
        byReason(this.#abandoned),
      ),
      counter(
        "puntual_http_malformed_total",
        "Requests that are not HTTP, or break its rules.",
        single(this.#malformed),
      ),
      counter(
        "puntual_connections_refused_total",
        "Connections that were closed at once, by the limit that was reached.",
        byReason(this.#connectionsRefused),
      ),
      counter(
        "puntual_outcomes_refused_total",
        "Reported outcomes that did not enter the history: invalid, ahead of the clock, or older than the history.",
        byReason(this.#refusedReports.outcomes),
      ),
      counter(
        "puntual_outcomes_withdrawn_total",
        "Outcomes that an operator has withdrawn.",
        single(this.#withdrawn.outcomes),
      ),
      counter(
        "puntual_arrivals_refused_total",
        "Reported arrivals of aircraft that did not enter the history: invalid, ahead of the clock, or older than the history.",
        byReason(this.#refusedReports.arrivals),
      ),
      counter(
        "puntual_arrivals_withdrawn_total",
        "Arrivals of aircraft that an operator has withdrawn.",
        single(this.#withdrawn.arrivals),
      ),
      counter(
        "puntual_forecasts_total",
        "Forecasts made, by model and decision.",
        byModel(({ delayed, onTime }, model) => [
          { labels: { model, decision: "delayed" }, value: delayed },
          { labels: { model, decision: "on_time" }, value: onTime },
        ]),
      ),
      histogram(
        probability,
        "Probabilities of delay that were answered, by model.",
        byModel((counts, model) => counts.probability.samples(probability, { model })),
      ),
      counter(
        "puntual_unknown_categories_total",
        "Flights of an airline or to a destination that the model has not seen.",
        Object.entries(this.#unknown).map(([field, value]) => ({ labels: { field }, value })),
      ),
      counter(
        "puntual_shadow_comparisons_total",
        "Forecasts that a shadow made too, by whether its decision was the same.",
        byModel(({ shadowAgrees, shadowDisagrees }, model) => [
          { labels: { model, agrees: "true" }, value: shadowAgrees },
          { labels: { model, agrees: "false" }, value: shadowDisagrees },
        ]),
      ),
    ];
  }
}

function zeros<Reason extends string>(reasons: readonly Reason[]): Record<Reason, number> {
  return Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;
}

function byReason(counts: Readonly<Record<string, number>>): Sample[] {
  return Object.entries(counts).map(([reason, value]) => ({ labels: { reason }, value }));
}

/** The counters of one model's forecasts. */
class ForecastCounts {
  delayed = 0;
  onTime = 0;
  shadowAgrees = 0;
  shadowDisagrees = 0;
  readonly probability = new BucketCounts(PROBABILITIES);
}
