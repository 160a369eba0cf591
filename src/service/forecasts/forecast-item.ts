import type { FastifyInstance } from "fastify";
import type { PuntualError } from "../../errors.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import { QUANTILES, type Quantiles } from "../../models/operational/distribution/quantiles.ts";
import type { Explanation } from "../../models/operational/explaining/explanation.ts";
import type { FoundFlight } from "../../models/operational/forecasting/find-flight.ts";
import type { Forecast } from "../../models/operational/forecasting/operational-model.ts";
import { airportsOf } from "../airports/served-airports.ts";
import { compileWriter, type Writer } from "../http/compiled-schema.ts";
import { plainId, withId } from "../http/exact-ids.ts";
import { type ItemProblems, problemJson } from "../http/item-problems.ts";
import { forecastSchema } from "./forecast-schemas.ts";

/** A flight of a request with its forecast. */
export interface FlightForecast {
  readonly flight: FoundFlight;
  readonly forecast: Forecast;
  readonly problem?: undefined;
}

/** The result for one flight of a request: its forecast, or the problem for which there is none. */
export type ForecastItem = FlightForecast | { readonly problem: PuntualError };

type Field = keyof typeof forecastSchema.properties;

/** The optional fields of an item, each group of which is there or not. */
const OPTIONAL = [
  ["base", "reasons"],
  ["id"],
  ["notes"],
  ["registration"],
] as const satisfies readonly (readonly Field[])[];

/**
 * Writes forecasts as JSON text by serialisers that the app compiles like those of its routes: when it is ready or, in
 * the bundled server, ahead of time.
 */
export class ForecastWriter {
  /** By {@link variantIndex}. */
  readonly #writers: Writer[] = [];
  /** Filled for each item in turn: an object with numbers as keys takes ten times as long to make as to fill. */
  readonly #over = { 15: 0, 30: 0, 60: 0, 120: 0 };
  /** The moment that was written last: most items of an answer have the same. */
  #moment: { readonly instant: number; readonly zone: TimeZone; readonly text: string } | undefined;

  /** @param app compiles the serialisers once it is ready; nothing can be written before */
  constructor(app: FastifyInstance) {
    app.addHook("onReady", async () => {
      for (let index = 0; index < 1 << OPTIONAL.length; index++) {
        const absent = OPTIONAL.filter((_, bit) => (index & (1 << bit)) === 0).flat();
        const name = { url: "/v1/forecasts", part: `forecast ${index}` };
        this.#writers[index] = compileWriter(app, name, schemaWithout(absent));
      }
    });
  }

  /**
   * Writes an item of an answer: the forecast of a flight, or its problem. Probabilities are rounded to a millionth,
   * minutes to a tenth.
   * @param id the client's own, which the item repeats
   * @param pointer of the flight in the request; the pointers of its fields begin with it
   * @param problems of the list, to which that of the item is added; absent, it stands alone
   */
  write(
    { version, model }: SavedOperational,
    id: unknown,
    item: ForecastItem,
    pointer: string,
    problems?: ItemProblems,
  ): string {
    if (item.problem !== undefined) {
      return problemJson(id, problems?.add(item.problem, pointer) ?? item.problem, pointer);
    }
    const { flight, forecast } = item;
    const airports = airportsOf(model);
    const { code = null, zone } = airports.of(flight.airport);
    const isArrival = airports.movement === "arrivals";
    const { over, support, explanation } = forecast;
    const over15 = millionths(over[0]);
    const { notes, registration } = flight;
    const { moment, leadMinutes } = forecast;
    const plain = plainId(id);
    const variant = variantIndex(explanation, plain, notes, registration);
    const expected = tenths(forecast.expectedLatenessMinutes);
    const text = this.#writers[variant]({
      id: plain,
      airline: flight.airlineCode,
      origin: isArrival ? flight.destination : code,
      destination: isArrival ? code : flight.destination,
      scheduled: formatLocalTime(zone.localMinutes(flight.scheduled), "T"),
      flightType: flight.flightType,
      registration,
      probability: over15,
      delayed: forecast.delayed,
      threshold: forecast.threshold,
      over: this.#overOf(over15, over),
      latenessMinutes: latenessOf(forecast, expected),
      expectedLatenessMinutes: expected,
      leadTime: forecast.leadTime,
      moment: moment === undefined ? null : this.#momentText(moment, zone),
      leadMinutes: leadMinutes === undefined ? null : tenths(leadMinutes),
      support: isArrival ? supportOfArrival(support) : support,
      notes,
      base: explanation && effectOf(explanation.base),
      reasons: explanation && reasonsOf(explanation),
      model: { name: "operational", version },
    });
    return withId(id, text);
  }

  #momentText(instant: number, zone: TimeZone): string {
    const held = this.#moment;
    if (held?.instant === instant && held.zone === zone) return held.text;
    const text = formatWithOffset(Math.floor(instant * 60) / 60, zone);
    this.#moment = { instant, zone, text };
    return text;
  }

  /** @param over15 the first of the probabilities, rounded already */
  #overOf(over15: number, [, over30, over60, over120]: Forecast["over"]): object {
    const over = this.#over;
    over[15] = over15;
    over[30] = millionths(over30);
    over[60] = millionths(over60);
    over[120] = millionths(over120);
    return over;
  }
}

/** The index of the serialiser for items with or without each group of {@link OPTIONAL}. */
function variantIndex(explanation: unknown, id: unknown, notes: unknown, registration: unknown): number {
  return (
    (explanation === undefined ? 0 : 1) +
    (id === undefined ? 0 : 2) +
    (notes === undefined ? 0 : 4) +
    (registration === undefined ? 0 : 8)
  );
}

/** The quantiles of the lateness, each by itself: an object of all takes twice as long to make. */
function latenessOf({ lateness }: Forecast, expected: number): Quantiles & { readonly expected: number } {
  return {
    p10: tenths(lateness.quantile(QUANTILES.p10)),
    p25: tenths(lateness.quantile(QUANTILES.p25)),
    p50: tenths(lateness.quantile(QUANTILES.p50)),
    p75: tenths(lateness.quantile(QUANTILES.p75)),
    p90: tenths(lateness.quantile(QUANTILES.p90)),
    expected,
  };
}

/** Names the other airport as the fields of an arrival do. */
function supportOfArrival({ flights, unseen }: Forecast["support"]): object {
  return { flights, unseen: unseen.map((field) => (field === "destination" ? "origin" : field)) };
}

/** A serialiser takes longer to choose from `oneOf`. */
const SUPPORT = {
  ...forecastSchema.properties.support,
  properties: { ...forecastSchema.properties.support.properties, flights: { type: ["integer", "string"] } },
};

/** The schema of a forecast that has all fields but the given ones. Optional fields would be written last. */
function schemaWithout(absent: readonly Field[]): object {
  const fields = (Object.keys(forecastSchema.properties) as Field[]).filter((name) => !absent.includes(name));
  const properties = fields.map((name) => [
    name,
    name === "support" ? SUPPORT : forecastSchema.properties[name],
  ]);
  return { type: "object", required: fields, properties: Object.fromEntries(properties) };
}

function reasonsOf({ reasons }: Explanation): object[] {
  return reasons.map(({ code, effect, sentence }) => ({ code, effect: effectOf(effect), sentence }));
}

function effectOf({ logOdds, probability }: Explanation["base"]): Explanation["base"] {
  return { logOdds: millionths(logOdds), probability: millionths(probability) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
