import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarParts } from "../../../../src/flights/local-time.ts";
import { isDelayed } from "../../../../src/history/outcome.ts";
import { SHIPPED_MODELS } from "../../../../src/models/artefact/shipped-models.ts";
import { readTrainingFile } from "../../../../src/models/lifecycle.ts";
import { loadOperational } from "../../../../src/models/operational/artefact/saved-operational.ts";
import {
  type PastFlight,
  pastFlights,
  replay,
} from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_MINUTES } from "../../../../src/models/operational/lead-time.ts";
import { scl2017, withoutScl2017 } from "../../../flights/scl-2017.ts";

test("where a sentence says that unusual flights tend to leave late, more of them did than of all flights", {
  skip: withoutScl2017,
}, async () => {
  const { model } = await loadOperational(`${SHIPPED_MODELS}/operational`);
  const { flights: table } = await readTrainingFile("operational", scl2017);
  const flights = pastFlights(table);
  const knowledge = replay(flights);
  // By then the history is long enough for every span.
  const later = [...flights].filter(({ scheduled }) => calendarParts(scheduled).month >= 7);
  const shareLate = (some: readonly PastFlight[]) => some.filter(isDelayed).length / some.length;
  for (const leadTime of ["day", "hour"] as const) {
    const unusual = later.filter((flight) => {
      const moment = flight.scheduled - LEAD_MINUTES[leadTime];
      const bucket = knowledge.history.groupsOf(flight).slot;
      return (
        bucket === undefined ||
        bucket.known.countUntil(moment) === bucket.known.countUntil(moment - 56 * 24 * 60)
      );
    });
    const raised = unusual.filter((flight) => {
      const { explanation } = model.forecast(flight, knowledge, { leadTime, explain: "en" });
      const reason = explanation?.reasons.find(({ code }) => code === "unusual");
      assert.match(reason?.sentence ?? "", /^No departure .* is known .*: .* tend to leave (late|on time)$/);
      return reason?.sentence.endsWith("tend to leave late");
    });
    assert.ok(raised.length > 300, `${raised.length} of ${unusual.length}`);
    const [share, ofAll] = [shareLate(raised), shareLate(later)];
    assert.ok(share > ofAll + 0.05, `${leadTime}: ${share} late, of all flights ${ofAll}`);
  }
});
