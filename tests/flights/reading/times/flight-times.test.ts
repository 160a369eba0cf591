import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { formatWithOffset } from "../../../../src/flights/read-time.ts";
import type { Layout } from "../../../../src/flights/reading/layouts/layout.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { describeRejection } from "../../../../src/flights/reading/rejected-rows.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";
import { temporaryFile } from "../../temporary-folder.ts";

const DATE = { year: "year", month: "month", day: "day" } as const;

/** Scheduled times that are the actual clock less the minutes of lateness. */
const DERIVED: Layout = {
  name: "derived",
  airline: "carrier",
  origin: "origin",
  destination: "dest",
  scheduledDeparture: { date: DATE, time: "dep_time", minusMinutes: "dep_delay" },
  actualDeparture: { minutesLate: "dep_delay" },
};

/** A scheduled date and clock, and an actual clock alone. */
const CLOCKS: Layout = {
  name: "clocks",
  airline: "carrier",
  origin: "origin",
  destination: "dest",
  scheduledDeparture: { date: "date", time: "std" },
  actualDeparture: { time: "atd", minutesLate: "late" },
};

/** Reads a file and writes each flight as its scheduled time and lateness: `2014-01-01T22:25:00-08:00 +96`. */
async function read(
  t: TestContext,
  layout: Layout | undefined,
  text: string,
  options: { readonly movement?: "arrivals"; readonly dates?: "day-first" } = {},
) {
  const path = await temporaryFile(t, `${text.trim().replaceAll(/^ +/gm, "")}\n`);
  const { flights, rejections, cancelled, notes } = await readFlights(path, {
    ...{ layout, maxRejects: 1, airports: "all" },
    ...options,
  });
  const { scheduled = [], operated = [], airport, airports = [] } = flights;
  const times = Array.from(scheduled, (instant, row) => {
    const zone = timeZoneOf(airports[airport?.codes[row] ?? 0].timeZone);
    const late = operated[row] - instant;
    return `${formatWithOffset(instant, zone)} ${late < 0 ? "" : "+"}${late}`;
  });
  return { times, rejected: rejections.map(describeRejection), cancelled, notes, flights };
}

describe("scheduled times that follow from actual ones", () => {
  const rows = (...lines: string[]) =>
    `year,month,day,dep_time,dep_delay,carrier,origin,dest\n${lines.join("\n")}`;

  it("are on the scheduled date, also where the flight left after midnight or before it", async (t) => {
    const { times } = await read(
      t,
      DERIVED,
      rows(
        "2014,1,1,1,96,AS,PDX,ANC", // the first row of 2014: left at 00:01 on the second
        "2014,1,1,2358,-7,AS,PDX,ANC", // due at 00:05, left on the day before
        "2014,12,31,1105,1553,AS,PDX,ANC", // left on the day after
        "2014,6,1,4,-6,AS,PDX,ANC",
      ),
    );
    assert.deepEqual(times, [
      "2014-01-01T22:25:00-08:00 +96",
      "2014-01-01T00:05:00-08:00 -7",
      "2014-12-31T09:12:00-08:00 +1553",
      "2014-06-01T00:10:00-07:00 -6",
    ]);
  });

  it("take 2400 as midnight at the end of the date", async (t) => {
    const { times } = await read(
      t,
      DERIVED,
      rows(
        "2014,2,28,2400,10,AS,PDX,ANC",
        "2014,12,31,2400,0,AS,PDX,ANC",
        "2014,1,31,2400.0,-5.0,AS,PDX,ANC",
      ),
    );
    assert.deepEqual(times, [
      "2014-02-28T23:50:00-08:00 +10",
      "2015-01-01T00:00:00-08:00 +0",
      "2014-01-31T00:05:00-08:00 -5",
    ]);
  });

  it("are right where the clock changed between the two", async (t) => {
    const { times } = await read(
      t,
      DERIVED,
      rows(
        "2014,3,9,310,40,AS,PDX,ANC", // 03:10 is forty minutes after 01:30, as there is no 02:00 to 02:59
        "2014,11,2,210,40,AS,PDX,ANC", // 02:10 is forty minutes after the second 01:30
        "2014,11,2,210,100,AS,PDX,ANC", // and a hundred minutes after the first
      ),
    );
    assert.deepEqual(times, [
      "2014-03-09T01:30:00-08:00 +40",
      "2014-11-02T01:30:00-08:00 +40",
      "2014-11-02T01:30:00-07:00 +100",
    ]);
  });

  it("are not known of cancelled flights, which are counted and not rejected", async (t) => {
    const { times, rejected, notes } = await read(
      t,
      DERIVED,
      rows("2014,1,1,NA,NA,AS,PDX,ANC", "2014,1,1,600,0,AS,PDX,ANC"),
    );
    assert.deepEqual([times.length, rejected], [1, []]);
    assert.deepEqual(
      notes.map(({ code, count }) => [code, count]),
      [["no-scheduled-time", 1]],
    );
  });

  it("reject a date that does not exist", async (t) => {
    const { rejected } = await read(
      t,
      DERIVED,
      rows("2014,2,29,600,0,AS,PDX,ANC", "2014,1,1,600,0,AS,PDX,ANC"),
    );
    assert.deepEqual(rejected, ['line 2: day "29": not a day of its month']);
  });
});

describe("an actual clock without a date", () => {
  const rows = (...lines: string[]) => `date,std,atd,late,carrier,origin,dest\n${lines.join("\n")}`;

  it("is after midnight where the flight was late, and before it where it was early", async (t) => {
    const { times } = await read(
      t,
      CLOCKS,
      rows(
        "2014-01-01,2130,22,,AS,PDX,ANC",
        "2014-01-01,0010,2355,,AS,PDX,ANC",
        "2014-01-01,0900,0130,,AS,PDX,ANC", // 16.5 hours late and not 7.5 early
        "2014-01-01,23:45,24:00,,AS,PDX,ANC",
        "2014-12-31,11:30 PM,12:10 a.m.,,AS,PDX,ANC",
      ),
    );
    assert.deepEqual(times, [
      "2014-01-01T21:30:00-08:00 +172",
      "2014-01-01T00:10:00-08:00 -15",
      "2014-01-01T09:00:00-08:00 +990",
      "2014-01-01T23:45:00-08:00 +15",
      "2014-12-31T23:30:00-08:00 +40",
    ]);
  });

  it("gives way to the minutes of lateness, which also say how many days", async (t) => {
    const { times } = await read(t, CLOCKS, rows("2014-01-01,1000,1130,1530,AS,PDX,ANC"));
    assert.deepEqual(times, ["2014-01-01T10:00:00-08:00 +1530"]);
  });

  it("is one of the zone of the row's airport, also on the night of a change", async (t) => {
    const { times } = await read(
      t,
      CLOCKS,
      rows(
        "2014-03-09,0130,0310,,AS,PDX,ANC", // 40 minutes
        "2014-03-09,0130,0310,,HA,HNL,LAX", // 100 minutes: no change in Hawaii
        "2014-11-02,0030,0115,,AS,PDX,ANC", // the first 01:15
        "2014-11-02,0150,0105,,AS,PDX,ANC", // the second 01:05
      ),
    );
    assert.deepEqual(times, [
      "2014-03-09T01:30:00-08:00 +40",
      "2014-03-09T01:30:00-10:00 +100",
      "2014-11-02T00:30:00-07:00 +45",
      "2014-11-02T01:50:00-07:00 -45",
    ]);
  });

  it("of a scheduled time in a gap of the row's own clock rejects the row", async (t) => {
    const { times, rejected } = await read(
      t,
      CLOCKS,
      rows("2014-03-09,0230,0310,,AS,PDX,ANC", "2014-03-09,0230,0310,,HA,HNL,LAX"),
    );
    assert.deepEqual(times, ["2014-03-09T02:30:00-10:00 +40"]);
    assert.match(rejected[0], /^line 2: std "0230": a time that does not exist in America\/Los_Angeles/);
  });

  it("says what is wrong with one that is none", async (t) => {
    const { rejected } = await read(
      t,
      CLOCKS,
      rows(
        "2014-01-01,2460,,,AS,PDX,ANC",
        "2014-01-01,1000,soon,,AS,PDX,ANC",
        "2014-01-01,1000,1000,,AS,PDX,ANC",
      ),
    );
    assert.deepEqual(rejected, [
      'line 2: std "2460": bad time; allowed: HH:MM, HHMM, up to 24:00',
      'line 3: atd "soon": bad time; allowed: HH:MM, HHMM, up to 24:00',
    ]);
  });
});

describe("an actual date and time", () => {
  const rows = (...lines: string[]) => `airline,origin,destination,scheduled,operated\n${lines.join("\n")}`;

  it("on the scheduled date though the clock had passed midnight is on the day after, and counted", async (t) => {
    const { times, notes } = await read(
      t,
      undefined,
      rows(
        "WN,HOU,HRL,2011-01-09 21:30,2011-01-09 00:22",
        "WN,HOU,HRL,2011-01-09 21:30,2011-01-09 21:00",
        "WN,HOU,HRL,2011-03-12 23:30,2011-03-12 03:05", // the night of 23 hours
      ),
    );
    assert.deepEqual(times, [
      "2011-01-09T21:30:00-06:00 +172",
      "2011-01-09T21:30:00-06:00 -30",
      "2011-03-12T23:30:00-06:00 +155",
    ]);
    assert.deepEqual(
      notes.map(({ code, count, line }) => [code, count, line]),
      [["day-after", 2, 2]],
    );
  });

  it("over twelve hours before the scheduled one rejects the row", async (t) => {
    const { rejected } = await read(
      t,
      undefined,
      rows(
        "WN,HOU,HRL,2011-01-09 21:30,2011-01-08 21:30",
        "WN,HOU,HRL,2011-01-09 21:30,2011-01-09T03:30Z",
        "WN,HOU,HRL,2011-01-09 21:30,2011-01-09 21:30",
      ),
    );
    assert.deepEqual(rejected, [
      'line 2: operated "2011-01-08 21:30": over 12 hours before the scheduled time',
      'line 3: operated "2011-01-09T03:30Z": over 12 hours before the scheduled time',
    ]);
  });

  it("is read in every written form", async (t) => {
    const forms = [
      "2012-07-04 18:30",
      "2012-07-04T18:30:00.000",
      "2012-07-04T23:30:00Z",
      "2012-07-04 23:30:00 UTC",
      "2012-07-04 18:30-05:00",
      "2012-07-04T18:30:00-0500",
      "2012/07/04 18:30",
      "2012-07-04 06:30 PM",
      "2012-07-04 1830",
      "07/04/2012 6:30 PM",
      "7/4/2012 18:30:00",
      "7/4/2012 1830",
      "4 July 2012 6:30 PM",
      "04-Jul-2012 18:30",
      "20120704 1830",
      "1341444600",
      "1341444600000",
      "201207041830",
      "20120704183000",
    ];
    const { times, rejected } = await read(
      t,
      undefined,
      rows(
        ...forms.map((form) => `WN,HOU,HRL,${form},${form}`),
        "WN,HOU,HRL,07/13/2012 18:30,07/13/2012 18:30",
      ),
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      times.map((time, index) => [forms[index], time]).slice(0, -1),
      forms.map((form) => [form, "2012-07-04T18:30:00-05:00 +0"]),
    );
  });

  it("takes 24:00 as midnight at the end of the date, also of a year", async (t) => {
    const { times } = await read(t, undefined, rows("WN,HOU,HRL,2011-12-31 24:00,2012-01-01 0:10"));
    assert.deepEqual(times, ["2012-01-01T00:00:00-06:00 +10"]);
  });

  it("is in the zone that the layout says", async (t) => {
    const utc: Layout = {
      ...{ name: "utc", airline: "airline", origin: "origin", destination: "destination", zone: "UTC" },
      scheduledDeparture: { dateTime: "scheduled", zone: "Asia/Tokyo" },
      actualDeparture: "operated",
    };
    const { times } = await read(t, utc, rows("WN,HOU,HRL,2012-07-05 08:30,2012-07-04 23:40"));
    assert.deepEqual(times, ["2012-07-04T18:30:00-05:00 +10"]);
  });
});

describe("the order of day and month", () => {
  const us: Layout = { ...CLOCKS, dates: "month-first" };
  const rows = (...dates: string[]) =>
    `date,std,atd,late,carrier,origin,dest\n${dates.map((date) => `${date},1000,1000,,AS,PDX,ANC`).join("\n")}`;
  const datesOf = async (t: TestContext, layout: Layout, dates: readonly string[], options = {}) =>
    (await read(t, layout, rows(...dates), options)).times.map((time) => time.slice(0, 10));

  it("is what the rows prove, else what the layout says", async (t) => {
    assert.deepEqual(await datesOf(t, us, ["07/04/2012"]), ["2012-07-04"]);
    assert.deepEqual(await datesOf(t, us, ["07/04/2012", "13/04/2012"]), ["2012-04-07", "2012-04-13"]);
    assert.deepEqual(await datesOf(t, CLOCKS, ["07/04/2012", "07/13/2012"]), ["2012-07-04", "2012-07-13"]);
    assert.deepEqual(await datesOf(t, us, ["07/04/2012"], { dates: "day-first" }), ["2012-04-07"]);
  });

  it("is asked for where neither does", async (t) => {
    await assert.rejects(datesOf(t, CLOCKS, ["07/04/2012", "08/04/2012"]), {
      code: "date-order",
      message: /line 2: "07\/04\/2012" may be 2012-04-07 or 2012-07-04.*--dates/,
    });
  });

  it("of single rows that have the other one rejects these rows, where the layout says which is right", async (t) => {
    const { times, rejected } = await read(t, us, rows("07/14/2012", "14/07/2012", "07/04/2012"));
    assert.equal(times.length, 2);
    assert.deepEqual(rejected, ['line 3: date "14/07/2012": bad date; allowed: YYYY-MM-DD']);
  });

  it("is not needed for dates of other forms", async (t) => {
    const forms = [
      "2012-07-04",
      "20120704",
      "4-Jul-2012",
      "2012/7/4",
      "7/4/2012 12:00:00 AM",
      "2012-07-04T00:00:00",
    ];
    assert.deepEqual(
      await datesOf(t, us, forms),
      forms.map(() => "2012-07-04"),
    );
  });
});

describe("arrivals", () => {
  const layout: Layout = {
    ...CLOCKS,
    scheduledMinutes: "block",
    scheduledArrival: { time: "sta" },
    actualArrival: { time: "ata" },
  };
  const rows = (...lines: string[]) =>
    `carrier,origin,dest,date,std,atd,late,block,sta,ata\n${lines.join("\n")}`;
  const arrivals = async (t: TestContext, ...lines: string[]) => {
    const { times, flights } = await read(t, layout, rows(...lines), { movement: "arrivals" });
    const { departed = [], scheduled = [] } = flights;
    return times.map((time, row) => `${time}, left ${departed[row] - scheduled[row]}`);
  };

  it("are by the clock of the destination, across zones, the date line and midnight", async (t) => {
    assert.deepEqual(
      await arrivals(
        t,
        "AS,SEA,ATL,2014-01-01,2230,2240,10,,0610,0555",
        "DL,SEA,NRT,2014-01-01,1300,1300,0,,1605,1620",
        "DL,NRT,SEA,2014-01-02,1800,1810,10,,1010,1005",
        "HA,HNL,PPG,2014-01-01,1630,1630,0,,2105,0015",
      ),
      [
        "2014-01-02T06:10:00-05:00 -15, left -270",
        "2014-01-02T16:05:00+09:00 +15, left -605",
        "2014-01-02T10:10:00-08:00 -5, left -540",
        "2014-01-01T21:05:00-11:00 +190, left -335",
      ],
    );
  });

  it("are right on the nights on which a clock changes on the way", async (t) => {
    assert.deepEqual(
      await arrivals(
        t,
        "AS,SEA,ATL,2014-03-08,2230,2230,0,,0710,0710",
        "AS,SEA,ATL,2014-11-01,2230,2230,0,,0510,0510",
      ),
      ["2014-03-09T07:10:00-04:00 +0, left -280", "2014-11-02T05:10:00-05:00 +0, left -280"],
    );
  });

  it("take the scheduled minutes where they are given: more than a day after the departure, too", async (t) => {
    assert.deepEqual(await arrivals(t, "AS,SEA,ATL,2014-01-01,0600,0600,0,1530,1030,1030"), [
      "2014-01-02T10:30:00-05:00 +0, left -1530",
    ]);
  });

  it("keep the departure from the other airport of a flight that is diverted, and have no outcome for it", async (t) => {
    const diverted: Layout = { ...layout, cancelled: "cx", diverted: "dv" };
    const { times, cancelled, rejected } = await read(
      t,
      diverted,
      `carrier,origin,dest,date,std,atd,late,sta,ata,cx,dv
      AS,SEA,ATL,2014-01-01,2230,2240,10,0610,,0,1
      AS,SEA,ATL,2014-01-01,2230,2240,10,0610,0610,0,0
      AS,SEA,ATL,2014-01-01,2230,,,0610,,1.00,0.00`,
      { movement: "arrivals" },
    );
    assert.deepEqual([times.length, rejected], [1, []]);
    const { scheduled = [], departed = [] } = cancelled;
    assert.deepEqual(
      Array.from(departed, (instant, row) => instant - scheduled[row]),
      [-270, Number.NaN],
    );
  });
});
