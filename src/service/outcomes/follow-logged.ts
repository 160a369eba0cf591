import type { FastifyBaseLogger } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import { followState, type SharedState } from "../../store/shared-state.ts";
import type { Storage } from "../../store/storage.ts";

/**
 * Follows the state in a storage, and logs what an operator should know of it: how much history the start read, outcomes
 * that are ahead of the clock, old outcomes that were deleted, and that the state cannot be followed.
 * @throws PuntualError as {@link followState} does
 */
export async function followLogged(
  storage: Storage,
  timeZone: TimeZone,
  log: FastifyBaseLogger,
): Promise<SharedState> {
  const shown = (instant: number) =>
    Number.isFinite(instant) ? formatLocalTime(timeZone.localMinutes(instant), "T") : null;
  const began = performance.now();
  const state = await followState(storage, timeZone, {
    onFault: (err) => log.error({ err }, "the stored data cannot be read"),
    onExpired: ({ outcomes, before }) =>
      log.info({ outcomes, before: shown(before) }, "old outcomes deleted, as PUNTUAL_KEEP_DAYS says"),
    onAhead: (outcomes) =>
      log.warn(
        { outcomes, clock: shown(Date.now() / 60_000) },
        "stored outcomes are ahead of the clock and wait: if the clock is right, withdraw them",
      ),
  });
  const { history, replayed } = state.outcomes;
  if (storage.isOnDisk) {
    const milliseconds = Math.round(performance.now() - began);
    const { from, to } = history;
    log.info({ outcomes: replayed, milliseconds, from: shown(from), until: shown(to) }, "history replayed");
  }
  return state;
}
