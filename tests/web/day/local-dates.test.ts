import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type DayFile, readDayFile } from "../../../web/src/views/day/file/day-file.ts";
import { withIsoTimes } from "../../../web/src/views/day/file/local-dates.ts";
import { piecesOf } from "../../../web/src/views/day/file/pieces.ts";
import { quoted } from "../../../web/src/views/day/file/records.ts";

const read = (text: string): DayFile => readDayFile("day.csv", new TextEncoder().encode(text));
const timesIn = (...times: string[]) => {
  const { text, dates } = withIsoTimes(`scheduled\n${times.join("\n")}\n`, 0);
  return [dates, ...text.trim().split("\n").slice(1)];
};

const time = fc.record({
  year: fc.integer({ min: 1900, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  seconds: fc.constantFrom("", ":00", ":59"),
});
const two = (value: number) => String(value).padStart(2, "0");

describe("times that are not in ISO", () => {
  test("are read day first, with hours of one digit or two, and seconds", () => {
    assert.deepEqual(timesIn("03-04-2018 06:30", "03/04/2018 7:45", "3/4/2018 23:05:09"), [
      "day-first",
      "2018-04-03T06:30",
      "2018-04-03T07:45",
      "2018-04-03T23:05:09",
    ]);
  });

  test("are read month first if a row shows that the day comes second", () => {
    assert.deepEqual(timesIn("03-04-2018 06:30", "03-13-2018 06:30"), [
      "month-first",
      "2018-03-04T06:30",
      "2018-03-13T06:30",
    ]);
  });

  test("stay unchanged if rows show both orders, or if they are not times", () => {
    const both = ["03-13-2018 06:30", "13-03-2018 06:30"];
    assert.deepEqual(timesIn(...both), [undefined, ...both]);
    const none = ["03-04-2018", "03-04-18 06:30", "03-04/2018 06:30", "03-04-2018 24:00", "13-13-2018 06:30"];
    assert.deepEqual(timesIn(...none, "03-04-2018 06:30"), ["day-first", ...none, "2018-04-03T06:30"]);
  });

  test("get the second digit of the hour in ISO, with or without an offset", () => {
    assert.deepEqual(timesIn("2018-04-03 7:45", "2018-04-03T7:45Z", "2018-04-03 17:45"), [
      undefined,
      "2018-04-03 07:45",
      "2018-04-03T07:45Z",
      "2018-04-03 17:45",
    ]);
  });

  test("are read from any of the ways to write them", () => {
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1 }),
        fc.constantFrom("-", "/"),
        fc.boolean(),
        (times, mark, isShort) => {
          const written = times.map(({ year, month, day, hour, minute, seconds }) =>
            [
              [two(day), two(month), year].join(mark),
              `${isShort ? hour : two(hour)}:${two(minute)}${seconds}`,
            ].join(" "),
          );
          const iso = times.map(
            ({ year, month, day, hour, minute, seconds }) =>
              `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${seconds}`,
          );
          assert.deepEqual(timesIn(...written), ["day-first", ...iso]);
          assert.deepEqual(timesIn(...iso), [undefined, ...iso], "in ISO they stay");
        },
      ),
    );
  });

  test("leave the rest of the file unchanged", () => {
    const cell = fc.oneof(
      fc.constantFrom("03-04-2018 06:30", "2018-04-03 7:45", "", " "),
      fc.string({ unit: fc.constantFrom("a", "1", "-", "/", " ", ",", '"', "\n", "\r") }),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n", "\n\n"), (table, lineEnd) => {
        const file = (scheduled: (row: number) => string) =>
          `a,scheduled,b,c\n${table.map(([a, b, c], row) => [quoted(a), scheduled(row), quoted(b), quoted(c)].join(",")).join(lineEnd)}`;
        assert.equal(
          withIsoTimes(
            file(() => "03-04-2018 06:30"),
            1,
          ).text,
          file(() => "2018-04-03T06:30"),
        );
      }),
    );
  });

  test("are read in the column of either kind of file, and bad rows keep their lines", () => {
    const own = read(
      'airline;destination;scheduled\r\n\r\n"S;\nK";SCFA;03-04-2018 6:30\r\nSKU;SCFA;soon\r\n',
    );
    assert.equal(own.text, 'airline,destination,scheduled\n\n"S;\nK",SCFA,2018-04-03T06:30\nSKU,SCFA,soon\n');
    assert.equal(own.dates, "day-first");
    assert.deepEqual([...piecesOf(own)][0].lines, [3, 5]);
    const dataset = read('scheduled,Fecha-I,Emp-I,Des-I\n03-04-2018 6:30,"03-04-2018 6:30",SKU,SCFA\n');
    assert.match(dataset.text, /^03-04-2018 6:30,2018-04-03T06:30,SKU,SCFA$/m);
  });
});
