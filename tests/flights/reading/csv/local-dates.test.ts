import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  DATE_ORDERS,
  type DateOrder,
  LocalDates,
  orderOf,
} from "../../../../src/flights/reading/csv/local-dates.ts";

const isoOf = (text: string, order?: DateOrder) => new LocalDates(order).iso(text);

describe("local dates", () => {
  it("are written as ISO in either order, with the digits and separators of spreadsheets", () => {
    for (const [text, dayFirst, monthFirst] of [
      ["03-04-2018 6:30", "2018-04-03T06:30", "2018-03-04T06:30"],
      ["3/4/2018 23:05:09", "2018-04-03T23:05:09", "2018-03-04T23:05:09"],
      ["3.4.2018  06:30", "2018-04-03T06:30", "2018-03-04T06:30"],
      ["3/4/2018 6:30 PM", "2018-04-03T18:30", "2018-03-04T18:30"],
      ["3/4/2018, 12:30:00 a. m.", "2018-04-03T00:30:00", "2018-03-04T00:30:00"],
      ["3/4/2018 12:30pm", "2018-04-03T12:30", "2018-03-04T12:30"],
      ["3/4/2018 630", "2018-04-03T06:30", "2018-03-04T06:30"],
      ["03/04/2018 2400", "2018-04-03T24:00", "2018-03-04T24:00"],
      ["3/4/2018 6h30", "2018-04-03T06:30", "2018-03-04T06:30"],
      ["03/04/2018 18:30-03:00", "2018-04-03T18:30-03:00", "2018-03-04T18:30-03:00"],
      ["03/04/2018 18:30:00 +00", "2018-04-03T18:30:00 +00", "2018-03-04T18:30:00 +00"],
    ]) {
      assert.equal(isoOf(text, "day-first"), dayFirst, text);
      assert.equal(isoOf(text, "month-first"), monthFirst, text);
      assert.equal(isoOf(text), text, `${text} without an order`);
      assert.deepEqual(orderOf(text), { text, dayFirst, monthFirst });
    }
  });

  it("need no order if the year comes first, or day and month are equal", () => {
    for (const [text, iso] of [
      ["2018/04/03 6:30", "2018-04-03T06:30"],
      ["2018-4-3 06:30", "2018-04-03T06:30"],
      ["2018-04-03 06:30 PM", "2018-04-03T18:30"],
      ["2018-04-03T06:30:05 p.m.", "2018-04-03T18:30:05"],
      ["2018-04-03 1830", "2018-04-03T18:30"],
      ["2018-04-03T7:45Z", "2018-04-03T07:45Z"],
      ["04/04/2018 6:30", "2018-04-04T06:30"],
    ]) {
      const dates = new LocalDates(undefined);
      assert.equal(dates.iso(text), iso);
      assert.equal(dates.needsOrder, false);
      assert.equal(orderOf(text), undefined);
    }
  });

  it("prove their order if one number is over 12", () => {
    assert.equal(orderOf("13/04/2018 6:30"), "day-first");
    assert.equal(orderOf("04-13-2018 6:30"), "month-first");
    assert.equal(isoOf("04-13-2018 6:30", "day-first"), "04-13-2018 6:30");
  });

  it("leave any other text as it is, without asking for an order", () => {
    const others = ["", "soon", "03-04-2018 x", "03-04-18 06:30", "03-04/2018 06:30", "13-13-2018 06:30"];
    for (const text of [...others, "3/4/2018 13:30 PM", "3/4/2018 0:30 AM", "2018-04-03 06:30:00"]) {
      const dates = new LocalDates("day-first");
      assert.equal(dates.iso(text), text === "13-13-2018 06:30" ? "2018-13-13T06:30" : text);
      assert.equal(orderOf(text), undefined, text);
    }
  });

  it("take the order of the first date that proves one, where the rows come one by one", () => {
    const dates = new LocalDates(undefined, true);
    assert.equal(dates.iso("04/03/2018 6:30"), "04/03/2018 6:30");
    assert.equal(dates.iso("04/13/2018 6:30"), "2018-04-13T06:30");
    assert.equal(dates.iso("04/03/2018 6:30"), "2018-04-03T06:30");
    assert.equal(dates.iso("13/04/2018 6:30"), "13/04/2018 6:30");
  });

  it("are read back as they were written, in any order and form", () => {
    const part = (min: number, max: number) => fc.integer({ min, max });
    const time = fc.tuple(part(1900, 2100), part(1, 12), part(1, 28), part(0, 23), part(0, 59));
    const form = fc.tuple(fc.constantFrom("-", "/", "."), fc.boolean(), fc.boolean());
    const two = (value: number) => String(value).padStart(2, "0");
    fc.assert(
      fc.property(time, form, fc.constantFrom(...DATE_ORDERS), (parts, [mark, isShort, isHalf], order) => {
        const [year, month, day, hour, minute] = parts;
        const digits = isShort ? String : two;
        const date = order === "day-first" ? [day, month] : [month, day];
        const clock = isHalf
          ? `${digits(hour % 12 === 0 ? 12 : hour % 12)}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`
          : `${digits(hour)}:${two(minute)}`;
        const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
        assert.equal(isoOf(`${date.map(digits).join(mark)}${mark}${year} ${clock}`, order), iso);
        assert.equal(isoOf(iso, order), iso);
      }),
    );
  });
});
