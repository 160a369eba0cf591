import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { Language } from "../../models/operational/sentences.ts";
import { forecastJson } from "../forecasts/forecast-json.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";

/** The most flights of one JSON body; streams are of any length. */
const MOST_FLIGHTS = 10_000;

/** `POST /v1/forecasts`. */
export function forecastsRoute(app: FastifyInstance, forecaster: Forecaster): void {
  const config = { scope: "forecast" } as const;
  app.post("/v1/forecasts", { config }, (request, reply) => {
    const { explain, language = "en" } = request.query as { explain?: string; language?: Language };
    const flights = flightsOf(request.body);
    const model = forecaster.model;
    const now = forecaster.now();
    let failed = 0;
    const slots = flights.map((fields, index) => {
      const slot = forecaster.forecast(model, fields, now, explain === "true" ? language : undefined);
      if (slot.problem !== undefined) failed++;
      return forecastJson(model, (fields as { id?: unknown }).id, slot, `/flights/${index}`);
    });
    return reply
      .type("application/json; charset=utf-8")
      .send(`{"forecasts":[${slots.join(",")}],"summary":{"flights":${slots.length},"failed":${failed}}}`);
  });
}

function flightsOf(body: unknown): readonly object[] {
  const flights = (body as { flights?: unknown } | null)?.flights;
  if (!Array.isArray(flights) || flights.length === 0 || flights.length > MOST_FLIGHTS) {
    throw new PuntualError("invalid-request", {
      reason: `/flights: allowed: a list of 1 to ${MOST_FLIGHTS} flights`,
    });
  }
  return flights;
}
