import type { FastifyBaseLogger } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { followState, type SharedState } from "../../store/shared-state.ts";
import { type Storage, UNNAMED_AIRPORT } from "../../store/storage.ts";
import { airportsOf, type ServedAirport } from "../airports/served-airports.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

/** The messages of the log about deleted records. */
const DELETED = {
  outcomes: "old outcomes deleted, as PUNTUAL_KEEP_DAYS says",
  legs: "old arrivals deleted, as PUNTUAL_KEEP_DAYS says",
} as const;

/**
 * Follows the state in a storage, and logs what an operator should know of it: outcomes that are ahead of the clock, old
 * outcomes that were deleted, and that the state cannot be followed. Outcomes are read by {@link replayLogged}.
 * @param models in service
 * @param loaded resolves when they have been loaded
 * @throws PuntualError as {@link followState} does
 */
export function followLogged(
  storage: Storage,
  models: ServedModels,
  loaded: Promise<unknown>,
  log: FastifyBaseLogger,
): Promise<SharedState> {
  const airports = () => (models.operational.loaded === undefined ? [] : models.airports.all);
  const zoneOf = (name: string) => airports().find(({ airport }) => airport === name)?.zone ?? timeZoneOf();
  return followState(storage, [], {
    onFault: (err) => log.error({ err }, "the stored data cannot be read"),
    onRecovered: (milliseconds) => log.info({ milliseconds }, "the stored data are followed again"),
    onExpired: ({ airport, kind, records, before }) => {
      const facts = () => ({
        airport,
        [kind === "legs" ? "arrivals" : kind]: records,
        before: shown(before, zoneOf(airport)),
      });
      loaded.then(
        () => log.info(facts(), DELETED[kind]),
        () => {}, // the start ends with that error
      );
    },
    onAhead: (outcomes) =>
      log.warn(
        { outcomes, clock: shown(Date.now() / 60_000, airports()[0]?.zone ?? timeZoneOf()) },
        "stored outcomes are ahead of the clock and wait: if the clock is right, withdraw them",
      ),
  });
}

/**
 * Reads the outcomes of a model's airports as {@link followModel} does, and logs how much history that was.
 * @throws PuntualError `storage-unavailable`
 */
export async function replayLogged(
  outcomes: OutcomeStore,
  model: OperationalModel,
  log: FastifyBaseLogger,
): Promise<void> {
  const began = performance.now();
  await followModel(outcomes, model, log);
  if (!outcomes.isOnDisk) return;
  const milliseconds = Math.round(performance.now() - began);
  const periods = airportsOf(model).all.map(({ airport, zone }) => ({
    ...periodOf(outcomes, airport),
    zone,
  }));
  const from = periods.reduce((first, each) => (each.from < first.from ? each : first), periods[0]);
  const until = periods.reduce((last, each) => (each.to > last.to ? each : last), periods[0]);
  log.info(
    {
      outcomes: outcomes.replayed,
      milliseconds,
      from: from && shown(from.from, from.zone),
      until: until && shown(until.to, until.zone),
    },
    "history replayed",
  );
}

/**
 * Follows the outcomes of a model's airports. Outcomes whose airport was not known when they were reported, because
 * they are of a data folder of format 3 or earlier, or a model without a name of its airport was served, become those of the
 * only airport. Of several airports none is known to be theirs: they stay unused, which the log says.
 * @throws PuntualError `storage-unavailable`; following them again is safe
 */
export async function followModel(
  outcomes: OutcomeStore,
  model: OperationalModel,
  log: FastifyBaseLogger,
): Promise<void> {
  const { all, only } = airportsOf(model);
  await outcomes.follow(all);
  if (only === undefined) return warnOfUnused(outcomes, all, log);
  for (const before of [UNNAMED_AIRPORT, only.zone.name]) {
    if (before === only.airport) continue;
    const { airport } = only;
    const given = await outcomes.give(before, airport);
    if (given === undefined) {
      log.warn({ airport }, "stored outcomes of an airport without a name are not of this one, and not used");
    } else if (given > 0) {
      log.info({ airport, outcomes: given }, "stored outcomes of an airport without a name are of this one");
    }
  }
}

/** Logs how many outcomes a model of several airports leaves unused, as no airport's name was stored with them. */
async function warnOfUnused(
  outcomes: OutcomeStore,
  airports: readonly ServedAirport[],
  log: FastifyBaseLogger,
): Promise<void> {
  let unused = 0;
  for (const airport of new Set([UNNAMED_AIRPORT, ...airports.map(({ zone }) => zone.name)])) {
    const filter = { airport, from: -Infinity, until: Infinity };
    await outcomes.withdraw(filter, { by: "", now: 0, dryRun: true }, (counted) => {
      unused += counted;
    });
  }
  if (unused === 0) return;
  log.warn(
    { outcomes: unused, airports: airports.map(({ airport }) => airport) },
    "stored outcomes of an airport without a name are not used, since the model has several: start the service once with a model of their airport only, and they are of that one",
  );
}

function periodOf(outcomes: OutcomeStore, airport: string): { readonly from: number; readonly to: number } {
  const { from, to } = outcomes.historyOf(airport);
  return { from, to };
}

function shown(instant: number, zone: TimeZone): string | null {
  return Number.isFinite(instant) ? formatLocalTime(zone.localMinutes(instant), "T") : null;
}
