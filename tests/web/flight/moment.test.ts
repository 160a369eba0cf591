import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { latenessInterval, typicalMinutes } from "../../../web/src/flights/lateness.ts";
import { leadTimeTexts } from "../../../web/src/flights/lead-time-texts.ts";
import { momentInWords, momentTexts } from "../../../web/src/flights/moment-texts.ts";
import { Format } from "../../../web/src/language/format.ts";
import { dayRow } from "../day/day-rows.ts";

type Given = Parameters<typeof dayRow>[1];

const inWords = (
  given: Given,
  language: "en" | "es" = "en",
  movement: "departures" | "arrivals" = "departures",
) => {
  const texts = momentTexts[movement][language];
  const leadTimes = leadTimeTexts[movement][language];
  const { name, more } = momentInWords(dayRow(0, given).forecast, {
    texts,
    leadTimes,
    format: new Format(language),
  });
  return [name, more].map((text) => text.replaceAll("\u00a0", " "));
};
const scheduled = "2018-03-01T15:00:00";

describe("the moment of a forecast", () => {
  test("is when it was made, and how long before the flight", () => {
    const given = {
      scheduled,
      leadTime: "hour",
      moment: "2018-03-01T14:05:10-03:00",
      leadMinutes: 54.8,
    } as const;
    assert.deepEqual(inWords(given), [
      "55 min before",
      "As of 14:05, 55 min before departure. It uses what was known of other flights by then.",
    ]);
    assert.deepEqual(inWords(given, "es", "arrivals"), [
      "55 min antes",
      "A las 14:05, 55 min antes de la llegada. Usa lo que se sabía de otros vuelos hasta entonces.",
    ]);
  });

  test("has its date where that is not the date of the flight, and whole hours without minutes", () => {
    const given = {
      scheduled,
      leadTime: "12h",
      moment: "2018-02-28T21:00:00-03:00",
      leadMinutes: 1080,
    } as const;
    assert.match(inWords(given)[1], /^As of Wed 28 Feb, 21:00, 18 h before departure\./);
    assert.match(inWords(given, "es")[1], /^El mié, 28 feb a las 21:00, 18 h antes de la salida\./);
    assert.match(inWords({ ...given, moment: "2018-03-01T01:30:00-03:00" }, "es")[1], /^A la 01:30,/);
  });

  test("may be after its scheduled time, while the flight is still here", () => {
    const given = {
      scheduled,
      leadTime: "10min-late",
      moment: "2018-03-01T15:12:00-03:00",
      leadMinutes: -12,
    } as const;
    assert.deepEqual(inWords(given), [
      "12 min after",
      "As of 15:12: the flight is still here, 12 min after its time. It uses what was known of other flights by then.",
    ]);
    assert.match(inWords(given, "es")[1], /^A las 15:12: el vuelo sigue aquí, 12 min después de su hora\./);
    assert.match(
      inWords(given, "en", "arrivals")[1],
      /^As of 15:12: the flight has not arrived, 12 min after/,
    );
    assert.match(inWords({ ...given, leadMinutes: 0.3 })[1], /^As of 15:12, its scheduled time\./);
  });

  test("from the timetable alone does not claim that the flight is still here", () => {
    const given = {
      scheduled,
      leadTime: "schedule",
      moment: "2018-03-01T15:12:00-03:00",
      leadMinutes: -12,
    } as const;
    assert.deepEqual(inWords(given), [
      "Timetable",
      "As of 15:12, 12 min after its time. From the timetable alone: no recent outcomes of other flights are known.",
    ]);
  });

  test("is that of its lead time for a forecast, or a service, that states none", () => {
    const { name, more } = leadTimeTexts.departures.en.hour;
    assert.deepEqual(inWords({ scheduled, leadTime: "hour", moment: null, leadMinutes: null }), [name, more]);
    const { moment: _, leadMinutes: __, ...older } = dayRow(0, { scheduled, leadTime: "hour" }).forecast;
    const words = {
      texts: momentTexts.departures.en,
      leadTimes: leadTimeTexts.departures.en,
      format: new Format("en"),
    };
    assert.equal(momentInWords(older, words).more, more);
  });
});

test("the minutes of a flight are its median and its 80 % interval, or the mean of a service without them", () => {
  const { forecast } = dayRow(0);
  assert.deepEqual([typicalMinutes(forecast), latenessInterval(forecast)], [4, { low: -5, high: 20 }]);
  const { latenessMinutes: _, ...older } = forecast;
  assert.deepEqual([typicalMinutes(older), latenessInterval(older)], [8, undefined]);
});

test("minutes are never −0", () => {
  const format = new Format("es");
  assert.deepEqual(
    [-0.4, 0.4, -0.6, 1204].map((minutes) => format.wholeMinutes(minutes)),
    ["0", "0", "−1", "1.204"],
  );
});
