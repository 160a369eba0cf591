import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkLayout } from "../../../src/cli/layout-file.ts";
import { LAYOUTS } from "../../../src/flights/reading/layouts/layouts.ts";
import {
  type ColumnChoices,
  choicesOf,
  layoutOf,
  missingChoices,
  NO_CHOICES,
} from "../../../web/src/views/day/mapping/column-choices.ts";
import { guessChoices } from "../../../web/src/views/day/mapping/guess-choices.ts";

const known = {
  isAirline: (text: string) => ["AS", "WN"].includes(text),
  isOther: (text: string) => ["GEG", "LAX"].includes(text),
  isOwn: (text: string) => text === "SEA",
};
const columnsOf = (columns: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(columns).map(([header, values]) => ({ header, values }));

describe("the guesses of columns", () => {
  test("follow from the values where the headers say nothing", () => {
    const columns = columnsOf({ a: ["AS", "WN"], b: ["SEA"], c: ["LAX", "GEG"], d: ["2026-03-01 18:30"] });
    const { airline, own, other, timeForm, date } = guessChoices(columns, known, "departures");
    assert.deepEqual([airline, own, other, timeForm, date], ["a", "b", "c", "one", "d"]);
  });

  test("follow from the headers where the model knows none of the values", () => {
    const columns = columnsOf({
      Cia: ["X"],
      Origem: ["Y"],
      Destino: ["Z"],
      Partida: ["01/03/2026 18:30"],
      Voo: ["1"],
    });
    for (const [movement, own, other] of [
      ["departures", "Origem", "Destino"],
      ["arrivals", "Destino", "Origem"],
    ] as const) {
      const guess = guessChoices(columns, known, movement);
      assert.deepEqual([guess.airline, guess.own, guess.other, guess.flight], ["Cia", own, other, "Voo"]);
    }
  });

  test("find the scheduled time among others, in one column or in several", () => {
    const times = { ATD: ["2026-03-01 18:44"], STD: ["2026-03-01 18:30"], STA: ["2026-03-01 20:30"] };
    assert.equal(guessChoices(columnsOf(times), known, "departures").date, "STD");
    assert.equal(guessChoices(columnsOf(times), known, "arrivals").date, "STA");
    const parts = { year: ["2026"], month: ["3"], day: ["1", "31"], sched: ["0605", "1830"], n: ["7"] };
    const { timeForm, year, month, day, time } = guessChoices(columnsOf(parts), known, "departures");
    assert.deepEqual([timeForm, year, month, day, time], ["parts", "year", "month", "day", "sched"]);
  });

  test("find the registration of the aircraft beside the flight number", () => {
    for (const header of ["tailnum", "Matrícula", "Aircraft registration", "REG"]) {
      const columns = columnsOf({ [header]: ["N1AS"], flight_number: ["145"] });
      const { registration, flight } = guessChoices(columns, known, "departures");
      assert.deepEqual([registration, flight], [header, "flight_number"]);
    }
  });

  test("leave open what nothing speaks for", () => {
    assert.deepEqual(guessChoices(columnsOf({ x: ["?"], y: ["!"] }), known, "departures"), NO_CHOICES);
  });
});

describe("the choices of columns", () => {
  const choices: ColumnChoices = {
    ...NO_CHOICES,
    ...{ airline: "a", other: "b", own: "c", date: "d", time: "e", flight: "f", flightType: "g" },
    registration: "i",
    ...{ timeForm: "two", dates: "day-first", zone: "UTC", cancelled: "h", cancelledValue: "CNX" },
  };
  const header = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

  test("are a layout that the command accepts, and are read back from it", () => {
    for (const movement of ["departures", "arrivals"] as const) {
      const layout = layoutOf(choices, movement);
      assert.equal(checkLayout(layout), layout);
      assert.deepEqual(choicesOf(layout, header, movement), choices);
      assert.deepEqual(layoutOf(choicesOf(layout, header, movement), movement), layout);
    }
  });

  test("name what is missing", () => {
    assert.deepEqual(missingChoices(choices), []);
    assert.deepEqual(missingChoices(NO_CHOICES), ["airline", "other", "date"]);
    assert.deepEqual(missingChoices({ ...choices, timeForm: "parts" }), ["year", "month", "day"]);
  });

  test("of the layouts that Puntual knows are their columns, as far as the dialog has them", () => {
    for (const layout of LAYOUTS) {
      const bts = choicesOf(layout, ["FL_DATE", "CRS_DEP_TIME", "ORIGIN", "DEST"], "departures");
      for (const value of Object.values(bts)) assert.equal(typeof value, "string", layout.name);
    }
  });
});
