import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import type { DateOrder } from "../../../src/flights/reading/csv/local-dates.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { errorWith } from "../expected-error.ts";
import { temporaryFile } from "../temporary-folder.ts";

describe("a file of flights with local dates", () => {
  const scheduled = async (path: string, dates?: DateOrder) => {
    const options = { columns: ["scheduled"], dates, maxRejects: 1, timeZone: "UTC" } as const;
    const { flights, rejections } = await readFlights(path, options);
    const times = Array.from(flights.scheduled ?? [], (minutes) => formatLocalTime(minutes));
    return { times, rejected: rejections.map(({ line, reason }) => `${line}: ${reason}`) };
  };

  it("is read in the order that any of its rows proves, also the last of many", async (t) => {
    const rows = "03/04/2018 06:30\n".repeat(60_000);
    const dayFirst = await scheduled(await temporaryFile(t, `Fecha-I\n${rows}13/04/2018 6:30\n`));
    assert.equal(dayFirst.times.length, 60_001);
    assert.deepEqual(
      [dayFirst.times[0], dayFirst.times.at(-1)],
      ["2018-04-03 06:30:00", "2018-04-13 06:30:00"],
    );
    const monthFirst = await scheduled(await temporaryFile(t, `Fecha-I\n${rows}4/13/2018 6:30 AM\n`));
    assert.deepEqual(
      [monthFirst.times[0], monthFirst.times.at(-1)],
      ["2018-03-04 06:30:00", "2018-04-13 06:30:00"],
    );
  });

  it("is read in the order in which its times are in the months of their rows", async (t) => {
    const path = await temporaryFile(t, "MES;Fecha-I\n4;04/04/2018 06:30\n3;03/04/2018 06:30\n");
    assert.deepEqual((await scheduled(path)).times, ["2018-04-04 06:30:00", "2018-03-04 06:30:00"]);
  });

  it("is refused if nothing shows the order, with both readings and the way out", async (t) => {
    const path = await temporaryFile(t, "Fecha-I\n2018-03-01 06:30:00\n07/04/2018 06:30\n");
    const message =
      /line 3: "07\/04\/2018 06:30" may be 2018-04-07T06:30 or 2018-07-04T06:30.*--dates day-first/;
    await assert.rejects(scheduled(path), errorWith("date-order", message));
    assert.equal((await scheduled(path, "month-first")).times[1], "2018-07-04 06:30:00");
    assert.equal((await scheduled(path, "day-first")).times[1], "2018-04-07 06:30:00");
  });

  it("is refused if its rows show both orders; with a named one, the others are rejected", async (t) => {
    const path = await temporaryFile(t, "Fecha-I\n13/04/2018 06:30\n04/13/2018 06:30\n");
    const message = /line 2 has its day first \("13\/04\/2018 06:30"\), line 3 its month/;
    await assert.rejects(scheduled(path), errorWith("date-order", message));
    const { times, rejected } = await scheduled(path, "day-first");
    assert.deepEqual(times, ["2018-04-13 06:30:00"]);
    assert.match(rejected[0], /^3: bad date/);
  });
});
