import assert from "node:assert/strict";
import { test } from "node:test";
import { AIRCRAFT_FEATURES } from "../../../src/models/operational/features/aircraft.ts";
import { featureNames } from "../../../src/models/operational/features/features.ts";
import { featureInWords, featureTexts } from "../../../web/src/views/model/version/feature-texts.ts";

test("every feature of the operational model has words of its own in both languages", () => {
  const names = [...featureNames("hour"), ...AIRCRAFT_FEATURES];
  for (const texts of [featureTexts.departures.en, featureTexts.departures.es]) {
    const words = names.map((name) => featureInWords(name, texts));
    assert.equal(new Set(words).size, names.length);
    for (const text of words) assert.match(text, /^\p{Lu}[\p{L}\d :,]+$/u);
  }
  assert.equal(
    featureInWords("airline.lateness.3d", featureTexts.departures.en),
    "Flights of the airline: mean lateness, last 3 days",
  );
  assert.equal(
    featureInWords("slot.share.last10", featureTexts.departures.es),
    "Vuelos de la aerolínea al destino alrededor de esta hora: proporción con atraso, últimos 10 vuelos",
  );
});

test("a feature of another version keeps its name", () => {
  for (const name of ["weather.wind", "airline.wind.3h", "OPERA_Sky Airline", "constructor"]) {
    assert.equal(featureInWords(name, featureTexts.departures.en), name);
  }
});
