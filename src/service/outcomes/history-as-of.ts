import type { FastifyInstance } from "fastify";
import type { OutcomeStore } from "../../store/outcome-store.ts";

/** The header of answers that are made from a history that does not follow the stored outcomes. */
const FIELD = "puntual-history-as-of";

/** The instant up to which the histories have all outcomes, ISO 8601; undefined while they follow the stored ones. */
export function asOf({ behindSince }: OutcomeStore): string | undefined {
  return behindSince === undefined ? undefined : new Date(behindSince).toISOString();
}

/** Adds to each answer of the framework how old the history is, while it does not follow the stored outcomes. */
export function showHistoryAge(app: FastifyInstance, outcomes: OutcomeStore): void {
  app.addHook("onRequest", async (_, reply) => {
    const since = asOf(outcomes);
    if (since !== undefined) reply.header(FIELD, since);
  });
}
