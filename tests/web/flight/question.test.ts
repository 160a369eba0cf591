import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dayAfter } from "../../../web/src/flights/airport-day.ts";
import {
  isComplete,
  isDate,
  isSame,
  isTime,
  type Question,
  readQuestion,
  writeQuestion,
} from "../../../web/src/views/flight/question/question.ts";

const defaults = { date: "2018-03-02", time: "18:30" };

const names = fc
  .string({ maxLength: 50, unit: "grapheme" })
  .map((text) => text.trim())
  .filter((text) => text.length <= 100);
const dates = fc
  .date({ min: new Date("1970-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const questions: fc.Arbitrary<Question> = fc.record(
  {
    airline: names,
    destination: names,
    date: dates.map((text) => text.slice(0, 10)),
    time: dates.map((text) => text.slice(11, 16)),
    flightType: fc.constantFrom("", "I", "N"),
    registration: names,
  },
  { noNullPrototype: true },
);

describe("the question of an address", () => {
  test("is written in a readable form", () => {
    const none = { flightType: "", registration: "" } as const;
    const question = { airline: "SKU", destination: "SCFA", ...defaults, ...none };
    assert.equal(writeQuestion(question), "airline=SKU&destination=SCFA&scheduled=2018-03-02T18:30");
    assert.equal(
      writeQuestion({ ...question, registration: "CC-BAA" }),
      "airline=SKU&destination=SCFA&scheduled=2018-03-02T18:30&registration=CC-BAA",
    );
  });

  test("is read as it was written, for any question", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const read = readQuestion(writeQuestion(question), defaults);
        assert.deepEqual(read, { question });
        assert.ok(isSame(read.question, question));
      }),
    );
  });

  test("has the default time if it states none", () => {
    const { question } = readQuestion("airline=SKU", defaults);
    assert.deepEqual(question, {
      ...{ airline: "SKU", destination: "", ...defaults },
      ...{ flightType: "", registration: "" },
    });
    assert.equal(isComplete(question), false);
    assert.equal(isComplete({ ...question, destination: "SCFA" }), true);
  });

  test("keeps an invalid time while another part changes", () => {
    const { question, wrongTime } = readQuestion("airline=SKU&scheduled=yesterday", defaults);
    const changed = { ...question, airline: "LAN" };
    assert.equal(writeQuestion(changed, wrongTime), "airline=LAN&scheduled=yesterday");
    assert.equal(
      writeQuestion({ ...changed, ...defaults }, wrongTime),
      "airline=LAN&scheduled=2018-03-02T18:30",
    );
  });

  test("may have seconds, which are left out", () => {
    const { question } = readQuestion("scheduled=2018-03-01T18:30:45.5", defaults);
    assert.deepEqual([question.date, question.time], ["2018-03-01", "18:30"]);
  });

  for (const scheduled of [
    "yesterday",
    "2018-13-01T18:30",
    "2018-02-30T18:30",
    "2018-03-01T24:00",
    "T18:30",
  ]) {
    test(`reports the invalid time ${scheduled}`, () => {
      const { question, wrongTime } = readQuestion(
        `airline=SKU&destination=SCFA&scheduled=${scheduled}`,
        defaults,
      );
      assert.deepEqual([question.date, question.time, wrongTime], ["", "", scheduled]);
      assert.equal(isComplete(question), false);
    });
  }

  test("is read from any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { question, wrongTime } = readQuestion(text, defaults);
        assert.ok(question.airline.length <= 100 && (wrongTime?.length ?? 0) <= 100);
        assert.ok(["", "I", "N"].includes(question.flightType));
      }),
    );
  });
});

test("dates are days of the calendar that the service accepts", () => {
  for (const date of ["1970-01-01", "2016-02-29", "9999-12-31"]) assert.ok(isDate(date), date);
  for (const date of ["", "1969-12-31", "2018-02-29", "2018-3-1", "12018-01-01", "0201-01-01"])
    assert.equal(isDate(date), false, date);
});

test("times are times of the day", () => {
  for (const time of ["00:00", "23:59"]) assert.ok(isTime(time), time);
  for (const time of ["", "24:00", "7:30", "12:60"]) assert.equal(isTime(time), false, time);
});

test("the next day may be in another month or year", () => {
  assert.equal(dayAfter("2018-02-28T23:59:59"), "2018-03-01");
  assert.equal(dayAfter("2018-12-31T00:00:00"), "2019-01-01");
});
