import type { DatabaseSync } from "node:sqlite";
import { settleOperated } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";

/**
 * Converts the times of outcomes from minutes of the airport's clock to instants. Of a time that the clock showed twice the
 * earlier is taken, as for times that are read; one that it skipped is taken as if it had not been put forward.
 * @param zone the time zone that the file was written with
 */
export function useInstants(connection: DatabaseSync, zone: TimeZone): void {
  const instantOf = (local: number) => {
    const [instant, other] = zone.instantsOf(local);
    return { instant: instant ?? beforeGap(local, zone), other, hasOffset: false };
  };
  connection.function("scheduled_instant", (local) => instantOf(Number(local)).instant);
  connection.function("operated_instant", (local, scheduled) =>
    local === null
      ? null
      : settleOperated(instantOf(Number(local)), instantOf(Number(scheduled)).instant).instant,
  );
  // Of two local times that are one instant, one of them in a gap, the last report is kept.
  connection.exec(
    `CREATE TABLE converted AS
       SELECT scheduled_instant(scheduled) AS scheduled, airline, destination, ordinal,
         operated_instant(operated, scheduled) AS operated, scheduled_instant(reported) AS reported, sequence
       FROM outcomes;
     DELETE FROM outcomes;
     INSERT OR REPLACE INTO outcomes (scheduled, airline, destination, ordinal, operated, reported, sequence)
       SELECT scheduled, airline, destination, ordinal, operated, reported, sequence
       FROM converted ORDER BY sequence;
     DROP TABLE converted;`,
  );
}

/** The instant of a local time that the clock skips, by the offset before the gap. */
function beforeGap(local: number, zone: TimeZone): number {
  const from = zone.gapAt(local)?.from ?? local;
  const [lastBefore] = zone.instantsOf(from - 1);
  return lastBefore + 1 + local - from;
}
