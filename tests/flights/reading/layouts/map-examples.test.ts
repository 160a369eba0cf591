import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checkLayout } from "../../../../src/cli/layout-file.ts";
import type { Movement } from "../../../../src/flights/flight-table.ts";
import type { Layout } from "../../../../src/flights/reading/layouts/layout.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { flightLines } from "./flight-lines.ts";

const guide = await readFile(new URL("../../../../docs/data.md", import.meta.url), "utf8");

/** The examples of `map.json` in the guide, by name. */
const examples = new Map(
  [...guide.matchAll(/^```json\n(\{\n {2}"name"[\s\S]*?)^```/gm)].map(([, json]): [string, Layout] => {
    const layout = checkLayout(JSON.parse(json));
    return [layout.name, layout];
  }),
);

interface Case {
  readonly map: string;
  readonly text: string;
  readonly airports?: readonly string[];
  readonly departures?: readonly string[];
  readonly cancelled?: readonly string[];
  readonly arrivals?: readonly string[];
}

const cases: readonly Case[] = [
  {
    map: "date-and-clock",
    text: `Day,STD,ATD,Carrier,From,To
2024-05-31,2400,0:25,LH,BER,MUC
2024-05-31,6:05 PM,1801,LH,BER,MUC
`,
    departures: ["DLH   EDDB EDDM 2024-06-01T00:00 +25", "DLH   EDDB EDDM 2024-05-31T18:05 -4"],
  },
  {
    map: "minutes-late",
    text: `y,m,d,hh,mm,delay,op,dep,arr
2024,2,29,23,50,75,IB,MAD,LHR
2024,2,29,6,5,-4.0,IB,MAD,LHR
2024,2,29,7,0,,IB,MAD,LHR
`,
    departures: ["IBE   LEMD EGLL 2024-02-29T23:50 +75", "IBE   LEMD EGLL 2024-02-29T06:05 -4"],
    cancelled: ["IBE   LEMD EGLL 2024-02-29T07:00"],
  },
  {
    map: "no-schedule",
    text: `date,left,late,carrier,from,to
2011-01-09,0:22,172,WN,HOU,HRL
2011-01-09,18:00,n/a,WN,HOU,HRL
`,
    departures: ["SWA   KHOU KHRL 2011-01-09T21:30 +172"],
  },
  {
    map: "airport-database",
    text: `Dir;Airline;Flt No;Reg;Stand;Other airport;STx;ATx;Status
D;LH;LH 1928;D-AMUA;A12;MUC;03.04.2024 06:30;03.04.2024 06:52;
A;LH;LH 1927;D-AMUA;A12;MUC;03.04.2024 05:50;03.04.2024 05:44;
D;LH;LH 1930;;A14;MUC;03.04.2024 08:00;;CNX
`,
    departures: ["DLH LH 1928 D-AMUA EDDB EDDM 2024-04-03T06:30 +22"],
    cancelled: ["DLH LH 1930  EDDB EDDM 2024-04-03T08:00"],
    arrivals: ["DLH LH 1927 D-AMUA EDDB EDDM 2024-04-03T05:50 -6"],
  },
  {
    map: "tracker",
    text: `airline_icao,callsign,reg,adep,ades,std,off_block,sta,on_block
BAW,BAW117,G-MUAA,EGLL,KJFK,2024-07-01T08:20:00Z,1719823200,2024-07-01T15:55:00Z,2024-07-01T16:20:00Z
`,
    departures: ["BAW BAW117 G-MUAA EGLL KJFK 2024-07-01T09:20 +20"],
    airports: ["EGLL", "KJFK"],
    arrivals: ["BAW BAW117 G-MUAA KJFK EGLL 2024-07-01T11:55 +25"],
  },
  {
    map: "own-codes",
    text: `company,from,to,planned,left
101,Berlin old,MUC,2015-03-29 10:00,2015-03-29 10:40
102,Berlin old,MUC,2015-03-29 11:00,2015-03-29 11:00
`,
    departures: ["DLH   EDDT EDDM 2015-03-29T10:00 +40", "GWI   EDDT EDDM 2015-03-29T11:00 0"],
  },
  {
    map: "arrival-clocks",
    text: `date,dep,arr,arr_actual,arr_late,block,al,from,to
2024-01-05,22:00,19:35,19:20,-15,815,BA,LHR,PER
`,
    arrivals: ["BAW   YPPH EGLL 2024-01-06T19:35 -15"],
  },
];

async function read(layout: Layout, { text, airports }: Case, movement: Movement, folder: string) {
  const path = join(folder, "flights.csv");
  await writeFile(path, text);
  return readFlights(path, { layout, airports, movement, maxRejects: 1 });
}

describe("the examples of map.json in the guide", () => {
  for (const example of cases) {
    it(`reads a file by ${example.map}`, async (t) => {
      const folder = await temporaryFolder(t);
      const layout = examples.get(example.map);
      assert.ok(layout !== undefined);
      const { departures, cancelled = [], arrivals } = example;
      if (departures !== undefined) {
        const { flights, cancelled: without } = await read(layout, example, "departures", folder);
        assert.deepEqual(flightLines(flights), departures);
        assert.deepEqual(flightLines(without), cancelled);
      }
      if (arrivals !== undefined) {
        const { flights } = await read(layout, example, "arrivals", folder);
        assert.deepEqual(flightLines(flights), arrivals);
      }
    });
  }

  it("are all read", () => {
    assert.deepEqual(
      [...examples.keys()],
      cases.map(({ map }) => map),
    );
  });
});

describe("a map that is no layout", () => {
  const faults = [
    [{ name: "mine", carrier: "Carrier" }, "/carrier (unknown)"],
    [{ airline: "Carrier" }, 'the map without "name"'],
    [{ name: "mine", flight: 5 }, "the form of /flight"],
    [{ name: "mine", origin: { val: "BER" } }, "the form of /origin"],
    [{ name: "mine", dates: "first-day" }, "/dates (one of: day-first, month-first)"],
  ] as const;
  for (const [map, fault] of faults) {
    it(`is refused with its fault: ${fault}`, () => {
      assert.throws(
        () => checkLayout(map, "map.json"),
        ({ message }: Error) => message.startsWith(`map.json: ${fault} is not allowed; allowed: `),
      );
    });
  }
});
