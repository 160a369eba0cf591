import type { FastifyInstance } from "fastify";
import type { PuntualError } from "../../errors.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
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

/** Whether an item has an id, an explanation and notes, in all combinations. */
const VARIANTS = [false, true].flatMap((hasNotes) =>
  [false, true].flatMap((hasId) =>
    [false, true].map((isExplained) => [hasId, isExplained, hasNotes] as const),
  ),
);

/**
 * Writes forecasts as JSON text by serialisers that the app compiles like those of its routes: when it is ready or, in
 * the bundled server, ahead of time.
 */
export class ForecastWriter {
  /** By {@link variantIndex}. */
  readonly #writers: Writer[] = [];
  /** Filled for each item in turn: an object with numbers as keys takes ten times as long to make as to fill. */
  readonly #over = { 15: 0, 30: 0, 60: 0, 120: 0 };

  /** @param app compiles the serialisers once it is ready; nothing can be written before */
  constructor(app: FastifyInstance) {
    app.addHook("onReady", async () => {
      for (const [hasId, isExplained, hasNotes] of VARIANTS) {
        const absent: Field[] = [];
        if (!hasId) absent.push("id");
        if (!isExplained) absent.push("base", "reasons");
        if (!hasNotes) absent.push("notes");
        const index = variantIndex(hasId, isExplained, hasNotes);
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
    const { notes } = flight;
    const plain = plainId(id);
    const variant = variantIndex(plain !== undefined, explanation !== undefined, notes !== undefined);
    const text = this.#writers[variant]({
      id: plain,
      airline: flight.airlineCode,
      origin: isArrival ? flight.destination : code,
      destination: isArrival ? code : flight.destination,
      scheduled: formatLocalTime(zone.localMinutes(flight.scheduled), "T"),
      flightType: flight.flightType,
      probability: over15,
      delayed: forecast.delayed,
      threshold: forecast.threshold,
      over: this.#overOf(over15, over),
      expectedLatenessMinutes: Math.round(forecast.expectedLatenessMinutes * 10) / 10,
      leadTime: forecast.leadTime,
      support: isArrival ? supportOfArrival(support) : support,
      notes,
      base: explanation && effectOf(explanation.base),
      reasons: explanation && reasonsOf(explanation),
      model: { name: "operational", version },
    });
    return withId(id, text);
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

/** The index of the serialiser for items with or without each of the optional fields. */
function variantIndex(hasId: boolean, isExplained: boolean, hasNotes: boolean): number {
  return (hasNotes ? 4 : 0) + (hasId ? 2 : 0) + (isExplained ? 1 : 0);
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

function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
