import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { MOVEMENTS } from "../../../../src/flights/flight-table.ts";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import { LANGUAGES } from "../../../../src/models/operational/explaining/language.ts";
import { type PlaceInWords, sentencesOf } from "../../../../src/models/operational/explaining/sentences.ts";
import { type FlightToForecast, featureNames } from "../../../../src/models/operational/features/features.ts";

const names = {
  airlines: { SKU: "Sky Airline", LAN: "Grupo LATAM" },
  destinations: { SCFA: "Antofagasta", SAEZ: "Buenos Aires" },
};
/** A Wednesday. */
const flight: FlightToForecast = {
  airlineCode: "SKU",
  destination: "SCFA",
  flightType: "N",
  scheduled: parseLocalTime("2017-12-20 08:30:00") as number,
};

/** A feature, its value, the effect of its reason; the sentence in English and in Spanish. */
type Case = readonly [feature: string, value: number, effect: number, english: string, spanish: string];

function holdsFor(cases: readonly Case[], of: FlightToForecast = flight, place: PlaceInWords = {}) {
  for (const [feature, value, effect, english, spanish] of cases) {
    test(english, () => {
      assert.equal(sentencesOf("en", of, names, place)(feature, value, effect), english);
      assert.equal(sentencesOf("es", of, names, place)(feature, value, effect), spanish);
    });
  }
}

describe("sentences on the tendency of a group of flights", () => {
  holdsFor([
    [
      "airline",
      3,
      0.2,
      "Sky Airline's flights tend to leave late",
      "Los vuelos de Sky Airline suelen salir con atraso",
    ],
    [
      "airline",
      3,
      -0.2,
      "Sky Airline's flights tend to leave on time",
      "Los vuelos de Sky Airline suelen salir a tiempo",
    ],
    [
      "destination",
      0,
      0.1,
      "Flights to Antofagasta tend to leave late",
      "Los vuelos a Antofagasta suelen salir con atraso",
    ],
    [
      "flightType",
      0,
      -1,
      "National flights tend to leave on time",
      "Los vuelos nacionales suelen salir a tiempo",
    ],
    [
      "weekday",
      3,
      0.1,
      "Flights on Wednesdays tend to leave late",
      "Los vuelos de los miércoles suelen salir con atraso",
    ],
    [
      "season.cos",
      0.99,
      -0.1,
      "Flights in December tend to leave on time",
      "Los vuelos de diciembre suelen salir a tiempo",
    ],
    [
      "minuteOfDay",
      510,
      -0.1,
      "Flights around 08:30 tend to leave on time",
      "Los vuelos de alrededor de las 08:30 suelen salir a tiempo",
    ],
    [
      "airline",
      Number.NaN,
      0.1,
      "The airline was not in the training data: the forecast uses the other features",
      "La aerolínea no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás",
    ],
    [
      "destination",
      Number.NaN,
      0.1,
      "The destination was not in the training data: the forecast uses the other features",
      "El destino no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás",
    ],
  ]);
});

describe("sentences on a flight without names in the model, international, on a Sunday at one o'clock", () => {
  const scheduled = parseLocalTime("2017-12-31 01:05:00") as number;
  holdsFor(
    [
      [
        "airline",
        Number.NaN,
        0,
        "The airline was not in the training data: the forecast uses the other features",
        "La aerolínea no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás",
      ],
      [
        "flightType",
        1,
        0.1,
        "International flights tend to leave late",
        "Los vuelos internacionales suelen salir con atraso",
      ],
      [
        "weekday",
        0,
        0.1,
        "Flights on Sundays tend to leave late",
        "Los vuelos de los domingos suelen salir con atraso",
      ],
      [
        "minuteOfDay",
        65,
        0.1,
        "Flights around 01:05 tend to leave late",
        "Los vuelos de alrededor de la 01:05 suelen salir con atraso",
      ],
      [
        "airline.flights.3h",
        4,
        0.1,
        "XXX has had 4 flights in the last 3 hours",
        "XXX ha tenido 4 vuelos en las últimas 3 horas",
      ],
      [
        "slot.share.7d",
        0.5,
        0.1,
        "50 % of XXX's flights to YYYY around 01:05 in the last 7 days were delayed",
        "El 50 % de los vuelos de XXX a YYYY de alrededor de la 01:05 en los últimos 7 días tuvo atraso",
      ],
    ],
    { airlineCode: "XXX", destination: "YYYY", flightType: "I", scheduled },
  );
});

describe("sentences on the traffic", () => {
  holdsFor([
    [
      "traffic.before15",
      1,
      0,
      "The 15 minutes up to it have about 1 departure",
      "En los 15 minutos anteriores hay cerca de 1 salida",
    ],
    [
      "traffic.before15",
      5,
      0,
      "The 15 minutes up to it have about 5 departures",
      "En los 15 minutos anteriores hay cerca de 5 salidas",
    ],
    [
      "traffic.before60",
      12.43,
      0,
      "The hour up to it has about 12 departures",
      "En la hora anterior hay cerca de 12 salidas",
    ],
    [
      "traffic.airline60",
      1,
      0,
      "Sky Airline has about 1 departure within half an hour of it",
      "Sky Airline tiene cerca de 1 salida a media hora o menos",
    ],
    [
      "traffic.airline60",
      0.2,
      0,
      "Sky Airline has very few departures within half an hour of it",
      "Sky Airline tiene muy pocas salidas a media hora o menos",
    ],
    ["traffic.day", 187, 0, "Such a day has about 187 departures", "Un día así tiene cerca de 187 salidas"],
  ]);
});

describe("sentences on lateness", () => {
  holdsFor([
    [
      "airport.lateness.1h",
      12.6,
      0,
      "The airport has run 13 minutes late in the last hour",
      "El aeropuerto ha operado con 13 minutos de atraso en la última hora",
    ],
    [
      "airport.lateness.3h",
      0.4,
      0,
      "The airport has run on time in the last 3 hours",
      "El aeropuerto ha operado a tiempo en las últimas 3 horas",
    ],
    [
      "airport.lateness.3h",
      -0.4,
      0,
      "The airport has run on time in the last 3 hours",
      "El aeropuerto ha operado a tiempo en las últimas 3 horas",
    ],
    [
      "airline.lateness.1d",
      1,
      0,
      "Sky Airline has run 1 minute late in the last day",
      "Sky Airline ha operado con 1 minuto de atraso en el último día",
    ],
    [
      "airline.lateness.3d",
      -1,
      0,
      "Sky Airline has run 1 minute early in the last 3 days",
      "Sky Airline ha operado con 1 minuto de adelanto en los últimos 3 días",
    ],
    [
      "destination.lateness.28d",
      -7,
      0,
      "Flights to Antofagasta have run 7 minutes early in the last 28 days",
      "Los vuelos a Antofagasta han salido con 7 minutos de adelanto en los últimos 28 días",
    ],
    [
      "route.lateness.7d",
      5,
      0,
      "Sky Airline's flights to Antofagasta have run 5 minutes late in the last 7 days",
      "Los vuelos de Sky Airline a Antofagasta han salido con 5 minutos de atraso en los últimos 7 días",
    ],
    [
      "slot.lateness.56d",
      0,
      0,
      "Sky Airline's flights to Antofagasta around 08:30 have run on time in the last 56 days",
      "Los vuelos de Sky Airline a Antofagasta de alrededor de las 08:30 han salido a tiempo en los últimos 56 días",
    ],
    [
      "airport.lateness.last3",
      30,
      0,
      "The airport's last 3 flights left 30 minutes late on average",
      "Los últimos 3 vuelos del aeropuerto salieron con 30 minutos de atraso en promedio",
    ],
    [
      "airline.lateness.last10",
      0,
      0,
      "Sky Airline's last 10 flights left on time on average",
      "Los últimos 10 vuelos de Sky Airline salieron a tiempo en promedio",
    ],
    [
      "route.lateness.last3",
      -2,
      0,
      "Sky Airline's last 3 flights to Antofagasta left 2 minutes early on average",
      "Los últimos 3 vuelos de Sky Airline a Antofagasta salieron con 2 minutos de adelanto en promedio",
    ],
    [
      "slot.lateness.last10",
      1,
      0,
      "Sky Airline's last 10 flights to Antofagasta around 08:30 left 1 minute late on average",
      "Los últimos 10 vuelos de Sky Airline a Antofagasta de alrededor de las 08:30 salieron con 1 minuto de atraso en promedio",
    ],
  ]);
});

describe("sentences on shares delayed", () => {
  holdsFor([
    [
      "airport.share.6h",
      0.126,
      0,
      "13 % of all flights in the last 6 hours were delayed",
      "El 13 % de todos los vuelos en las últimas 6 horas tuvo atraso",
    ],
    [
      "airline.share.1h",
      0,
      0,
      "0 % of Sky Airline's flights in the last hour were delayed",
      "El 0 % de los vuelos de Sky Airline en la última hora tuvo atraso",
    ],
    [
      "destination.share.7d",
      1,
      0,
      "100 % of flights to Antofagasta in the last 7 days were delayed",
      "El 100 % de los vuelos a Antofagasta en los últimos 7 días tuvo atraso",
    ],
    [
      "airport.share.last3",
      2 / 3,
      0,
      "67 % of the airport's last 3 flights were delayed",
      "El 67 % de los últimos 3 vuelos del aeropuerto tuvo atraso",
    ],
    [
      "route.share.last10",
      0.1,
      0,
      "10 % of Sky Airline's last 10 flights to Antofagasta were delayed",
      "El 10 % de los últimos 10 vuelos de Sky Airline a Antofagasta tuvo atraso",
    ],
  ]);
});

describe("sentences on numbers of flights", () => {
  holdsFor([
    [
      "airport.flights.1h",
      0,
      0,
      "The airport has had no flights in the last hour",
      "El aeropuerto no ha tenido vuelos en la última hora",
    ],
    [
      "airport.flights.3h",
      1,
      0,
      "The airport has had 1 flight in the last 3 hours",
      "El aeropuerto ha tenido 1 vuelo en las últimas 3 horas",
    ],
    [
      "airline.flights.1h",
      9,
      0,
      "Sky Airline has had 9 flights in the last hour",
      "Sky Airline ha tenido 9 vuelos en la última hora",
    ],
    [
      "airport.waiting",
      0,
      0,
      "No delayed flight is waiting to leave",
      "Ningún vuelo atrasado espera su salida",
    ],
    ["airport.waiting", 1, 0, "1 delayed flight is waiting to leave", "1 vuelo atrasado espera su salida"],
    [
      "airline.waiting",
      0,
      0,
      "No delayed flight of Sky Airline is waiting to leave",
      "Ningún vuelo atrasado de Sky Airline espera su salida",
    ],
    [
      "airline.waiting",
      4,
      0,
      "4 delayed flights of Sky Airline are waiting to leave",
      "4 vuelos atrasados de Sky Airline esperan su salida",
    ],
  ]);
});

describe("sentences on flights of which no like is known say how such flights tend to leave", () => {
  holdsFor([
    [
      "airport.share.3h",
      Number.NaN,
      -0.1,
      "No departure is known in the last 3 hours: flights after such a pause tend to leave on time",
      "No se conoce ninguna salida en las últimas 3 horas: los vuelos tras una pausa así suelen salir a tiempo",
    ],
    [
      "airline.lateness.1d",
      Number.NaN,
      0.1,
      "No departure of Sky Airline is known in the last day: flights after such a pause tend to leave late",
      "No se conoce ninguna salida de Sky Airline en el último día: los vuelos tras una pausa así suelen salir con atraso",
    ],
    [
      "destination.share.7d",
      Number.NaN,
      0.1,
      "No departure to Antofagasta is known in the last 7 days: unusual flights tend to leave late",
      "No se conoce ninguna salida a Antofagasta en los últimos 7 días: los vuelos fuera de lo habitual suelen salir con atraso",
    ],
    [
      "route.lateness.28d",
      Number.NaN,
      0.1,
      "No departure of Sky Airline to Antofagasta is known in the last 28 days: unusual flights tend to leave late",
      "No se conoce ninguna salida de Sky Airline a Antofagasta en los últimos 28 días: los vuelos fuera de lo habitual suelen salir con atraso",
    ],
    [
      "slot.share.last3",
      Number.NaN,
      0.1,
      "No departure of Sky Airline to Antofagasta around 08:30 is known so far: unusual flights tend to leave late",
      "No se conoce ninguna salida de Sky Airline a Antofagasta alrededor de las 08:30 hasta ahora: los vuelos fuera de lo habitual suelen salir con atraso",
    ],
  ]);
});

describe("sentences on arrivals", () => {
  const cases: Case[] = [
    [
      "airline",
      3,
      0.2,
      "Sky Airline's flights tend to arrive late",
      "Los vuelos de Sky Airline suelen llegar con atraso",
    ],
    [
      "destination",
      0,
      -0.1,
      "Flights from Antofagasta tend to arrive on time",
      "Los vuelos desde Antofagasta suelen llegar a tiempo",
    ],
    [
      "destination",
      Number.NaN,
      0.1,
      "The origin was not in the training data: the forecast uses the other features",
      "El origen no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás",
    ],
    [
      "traffic.before60",
      21,
      0.1,
      "The hour up to it has about 21 arrivals",
      "En la hora anterior hay cerca de 21 llegadas",
    ],
    [
      "route.lateness.last3",
      12,
      0.1,
      "Sky Airline's last 3 flights from Antofagasta arrived 12 minutes late on average",
      "Los últimos 3 vuelos de Sky Airline desde Antofagasta llegaron con 12 minutos de atraso en promedio",
    ],
    [
      "destination.lateness.7d",
      1,
      0.1,
      "Flights from Antofagasta have run 1 minute late in the last 7 days",
      "Los vuelos desde Antofagasta han llegado con 1 minuto de atraso en los últimos 7 días",
    ],
    [
      "airport.waiting",
      0,
      0,
      "No delayed flight is still to arrive",
      "Ningún vuelo atrasado espera su llegada",
    ],
    ["airport.waiting", 1, 0, "1 delayed flight is still to arrive", "1 vuelo atrasado espera su llegada"],
    [
      "airline.waiting",
      4,
      0.1,
      "4 delayed flights of Sky Airline are still to arrive",
      "4 vuelos atrasados de Sky Airline esperan su llegada",
    ],
    [
      "destination.share.7d",
      Number.NaN,
      0.1,
      "No arrival from Antofagasta is known in the last 7 days: unusual flights tend to arrive late",
      "No se conoce ninguna llegada desde Antofagasta en los últimos 7 días: los vuelos fuera de lo habitual suelen llegar con atraso",
    ],
    ["inbound.left", 1, -0.1, "The flight has left Antofagasta", "El vuelo ya ha salido de Antofagasta"],
    ["inbound.left", 0, 0.1, "The flight has not left Antofagasta", "El vuelo no ha salido de Antofagasta"],
    [
      "inbound.left",
      Number.NaN,
      0.1,
      "It is not known whether the flight has left Antofagasta",
      "No se sabe si el vuelo ha salido de Antofagasta",
    ],
    [
      "inbound.lateness",
      34.4,
      1,
      "If it takes as long as usual from Antofagasta, the flight arrives 34 minutes late at the earliest",
      "Si desde Antofagasta tarda lo habitual, el vuelo llega con 34 minutos de atraso como muy pronto",
    ],
  ];
  holdsFor(cases, flight, { movement: "arrivals" });
});

describe("sentences on a model of several airports", () => {
  const cases: Case[] = [
    [
      "airport",
      1,
      0.2,
      "Flights from Seattle tend to leave late",
      "Los vuelos desde Seattle suelen salir con atraso",
    ],
    [
      "airport.lateness.1h",
      7,
      0.1,
      "Seattle has run 7 minutes late in the last hour",
      "Seattle ha operado con 7 minutos de atraso en la última hora",
    ],
    [
      "airport.share.last10",
      0.3,
      0.1,
      "30 % of Seattle's last 10 flights were delayed",
      "El 30 % de los últimos 10 vuelos desde Seattle tuvo atraso",
    ],
    [
      "airport.share.3h",
      0.3,
      0.1,
      "30 % of all flights from Seattle in the last 3 hours were delayed",
      "El 30 % de todos los vuelos desde Seattle en las últimas 3 horas tuvo atraso",
    ],
    [
      "airport.flights.1h",
      2,
      0.1,
      "Seattle has had 2 flights in the last hour",
      "Seattle ha tenido 2 vuelos en la última hora",
    ],
  ];
  holdsFor(cases, flight, { airport: "Seattle" });
  holdsFor(
    [
      [
        "airport",
        1,
        -0.2,
        "Flights to Seattle tend to arrive on time",
        "Los vuelos a Seattle suelen llegar a tiempo",
      ],
    ],
    flight,
    { airport: "Seattle", movement: "arrivals" },
  );
});

const aircraft = { minimum: 30, byAirline: {}, travelMinutes: {}, roundTrips: {} };

describe("the aircraft", () => {
  const nothing = { here: Number.NaN, arrivalLateness: Number.NaN, turnRound: Number.NaN };
  const said = (features: Readonly<Record<string, number>>) => {
    const all: Readonly<Record<string, number>> = { ...nothing, ...features };
    const featureValue = (feature: string) => all[feature.slice("aircraft.".length)] ?? Number.NaN;
    return LANGUAGES.map((language) =>
      sentencesOf(language, flight, names, {}, featureValue)("aircraft.readyLateness", 12, 0.4),
    );
  };
  const cases: readonly (readonly [Readonly<Record<string, number>>, english: string, spanish: string])[] = [
    [
      { here: 0, arrivalLateness: 35, turnRound: 55 },
      "Its aircraft is to arrive 35 minutes late, 20 minutes before departure",
      "Su avión llega con 35 minutos de atraso, 20 minutos antes de la salida",
    ],
    [
      { here: 0, arrivalLateness: 80, turnRound: 79, lastLateness: 5 },
      "Its aircraft is to arrive 80 minutes late, 1 minute after the scheduled departure",
      "Su avión llega con 80 minutos de atraso, 1 minuto después de la salida programada",
    ],
    [
      { here: 1, arrivalLateness: -4.4, turnRound: 60 },
      "Its aircraft is here: it arrived 4 minutes early, 64 minutes before departure",
      "Su avión está aquí: llegó con 4 minutos de adelanto, 64 minutos antes de la salida",
    ],
    [
      { turnRound: 45 },
      "Its aircraft is scheduled to arrive 45 minutes before departure",
      "La llegada de su avión está programada 45 minutos antes de la salida",
    ],
    [
      { lastLateness: 40, returnLateness: 12, away: 300 },
      "Its aircraft left 40 minutes late on its last flight from here and can leave again 12 minutes late at the earliest",
      "Su avión salió con 40 minutos de atraso en su último vuelo desde aquí y puede volver a salir con 12 minutos de atraso como muy pronto",
    ],
    [
      { lastLateness: -0.2, returnLateness: -90 },
      "Its aircraft left on time on its last flight from here and can be back in time",
      "Su avión salió a tiempo en su último vuelo desde aquí y puede volver a tiempo",
    ],
    [
      { lastLateness: 1 },
      "Its aircraft left 1 minute late on its last flight from here",
      "Su avión salió con 1 minuto de atraso en su último vuelo desde aquí",
    ],
    [{}, "Nothing is known of its aircraft", "No se sabe nada de su avión"],
  ];
  for (const [features, ...sentences] of cases)
    test(sentences[0], () => assert.deepEqual(said(features), sentences));
});

test("every feature has a complete sentence in every language, whatever its value", () => {
  const cases = fc.record({
    language: fc.constantFrom(...LANGUAGES),
    feature: fc.constantFrom(
      ...featureNames("hour", { airports: ["KPDX", "KSEA"], season: true, travelMinutes: {}, aircraft }),
    ),
    movement: fc.constantFrom(...MOVEMENTS),
    amount: fc.oneof(fc.nat(240), fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)),
    effect: fc.double({ min: -1, max: 1, noNaN: true }),
    airlineCode: fc.constantFrom("SKU", "LAN", "XXX"),
    destination: fc.constantFrom("SCFA", "SAEZ", "YYYY"),
    flightType: fc.constantFrom("I" as const, "N" as const),
    scheduled: fc.nat(50_000_000),
  });
  const isMissingFor = (feature: string) =>
    /^(airline|destination)$|\.(share|lateness)\.|^(inbound|aircraft)\./.test(feature);
  fc.assert(
    fc.property(cases, ({ language, feature, movement, amount, effect, ...of }) => {
      const isWhole = feature.endsWith(".waiting") || feature.includes(".flights.");
      const value = Number.isNaN(amount) && !isMissingFor(feature) ? 0 : isWhole ? Math.ceil(amount) : amount;
      const text = sentencesOf(language, of, names, { movement, airport: "Seattle" })(feature, value, effect);
      assert.match(text, /^[\p{Lu}\d].{15,}[^.\s]$/u, feature);
      assert.doesNotMatch(text, /undefined|NaN|null|\[object|-0|\d\.\d| {2}/, feature);
    }),
    { numRuns: 3000 },
  );
});
