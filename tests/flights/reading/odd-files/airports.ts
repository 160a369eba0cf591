import { puntual } from "../../../../src/flights/reading/layouts/puntual.ts";
import type { OddFile } from "./odd-file.ts";
import { good, OWN, own } from "./rows.ts";

/** Files whose airports, airlines or movements are odd. */
export const airports: readonly OddFile[] = [
  {
    title: "several airports, and no choice",
    text: own(good, good.replace("SEA,PDX", "PDX,SEA")),
    expected: {
      error:
        "several-airports: flights.csv: has departures of 2 airports: KSEA (1), KPDX (1); choose with --airport (library: airports), by code or name, or all",
    },
  },
  {
    title: "an airport that is not in the file",
    text: own(good),
    options: { airports: ["KJFK"] },
    expected: {
      error: "invalid-argument: airport: KJFK is not allowed; allowed: an airport of flights.csv: KSEA",
    },
  },
  {
    title: "a text that is no airport",
    text: own(good),
    options: { airports: ["Springfield"] },
    expected: {
      error:
        "invalid-argument: airport: Springfield is not allowed; allowed: an airport of flights.csv: KSEA",
    },
  },
  {
    title: "airports under their IATA, ICAO and lower-case codes",
    text: own(good, good.replace("SEA,PDX,AS,1", "KSEA,kpdx,asa,2")),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20", "ASA 2 N1 KSEA KPDX 2024-05-01T06:00 +20"],
    },
  },
  {
    title: "the same flight under another code of its airline",
    text: own(good, good.replace("AS,1", "ASA,1")),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      notes: [
        "1 row is a flight that the file already has (airport, airline, flight number, other airport and scheduled time): left out.",
      ],
    },
  },
  {
    title: "an airport that changed its code",
    text: own(
      "SXF,MUC,LH,1,,2020-10-30 10:00,2020-10-30 10:30",
      "BER,MUC,LH,1,,2020-11-09 10:00,2020-11-09 10:00",
    ),
    expected: { flights: ["DLH 1  EDDB EDDM 2020-10-30T10:00 +30", "DLH 1  EDDB EDDM 2020-11-09T10:00 0"] },
  },
  {
    title: "an airport that changed its code, which only a map knows",
    text: own(
      "TSE,ALA,KC,1,,2020-06-07 10:00,2020-06-07 10:30",
      "NQZ,ALA,KC,1,,2020-06-09 10:00,2020-06-09 10:00",
    ),
    options: { layout: { ...puntual, airports: { TSE: "UACC" } } },
    expected: { flights: ["KZR 1  UACC UAAA 2020-06-07T10:00 +30", "KZR 1  UACC UAAA 2020-06-09T10:00 0"] },
  },
  {
    title: "an airport whose time zone is not known",
    text: own("XQX,PDX,AS,1,N1,2024-05-01 06:00,2024-05-01 06:20"),
    expected: {
      error:
        "no-time-zone: flights.csv: the time zone of XQX is not known; name the airport with --airport, or its time zone with --time-zone (library: airports, timeZone)",
    },
  },
  {
    title: "the same with a time zone",
    text: own("XQX,PDX,AS,1,N1,2024-05-01 06:00,2024-05-01 06:20"),
    options: { timeZone: "America/Denver" },
    expected: { flights: ["ASA 1 N1 XQX KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a time zone that does not exist",
    text: own(good),
    options: { timeZone: "Europe/Nowhere" },
    expected: {
      error:
        "invalid-argument: time zone: Europe/Nowhere is not allowed; allowed: an IANA name, such as America/Santiago",
    },
  },
  {
    title: "a time zone for two airports",
    text: own(good, good.replace("SEA,PDX", "PDX,SEA")),
    options: { airports: "all", timeZone: "America/Denver" },
    expected: {
      error:
        "invalid-argument: time zone: America/Denver is not allowed; allowed: for one airport; each of several has its own",
    },
  },
  {
    title: "no airport",
    text: `airline,destination,scheduled,operated\nAS,PDX,2024-05-01 06:00,2024-05-01 06:20\n`,
    expected: {
      error:
        "no-time-zone: flights.csv: the time zone of the airport is not known; name the airport with --airport, or its time zone with --time-zone (library: airports, timeZone)",
    },
  },
  {
    title: "no airport, and one stated",
    text: `airline,destination,scheduled,operated\nAS,PDX,2024-05-01 06:00,2024-05-01 06:20\n`,
    options: { airports: ["SEA"] },
    expected: { flights: ["ASA   KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a blank airport",
    text: own(good, good.replace("SEA,PDX,AS,1", ",PDX,AS,2")),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: ['line 3: origin "": blank'],
    },
  },
  {
    title: "a registration and a flight number that are blank",
    text: own(good.replace("1,N1", ",")),
    expected: { flights: ["ASA   KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "codes with spaces",
    text: own(good.replace("AS,1", "My Own Air,1")),
    expected: { flights: ["MY-OWN-AIR 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a codeshare twice",
    text: own(good, good.replace("AS,1", "AA,7001"), good.replace("AS,1", "QF,3801")),
    expected: {
      flights: [
        "ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20",
        "AAL 7001 N1 KSEA KPDX 2024-05-01T06:00 +20",
        "QFA 3801 N1 KSEA KPDX 2024-05-01T06:00 +20",
      ],
      notes: [
        "2 flights have the aircraft and the times of a flight of another airline: codeshares, each kept as a flight.",
      ],
    },
  },
  {
    title: "a flight to its own airport",
    text: own(good.replace("PDX", "SEA")),
    expected: { flights: ["ASA 1 N1 KSEA KSEA 2024-05-01T06:00 +20"] },
  },
  {
    title: "arrivals of a file that has none",
    text: `Fecha-I,Emp-I,Des-I,Fecha-O,MES,TIPOVUELO,OPERA,SIGLADES\n2017-07-15 10:00:00,LAN,SCDA,2017-07-15 10:16:00,7,N,Grupo LATAM,Iquique\n`,
    options: { movement: "arrivals" },
    expected: {
      error:
        "invalid-argument: movement: arrivals is not allowed; allowed: departures, as the layout scl-challenge has",
    },
  },
  {
    title: "a movement that is neither",
    text: `movement,${OWN}\ndeparture,${good}\noverflight,${good}\n`,
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: [
        'line 3: movement "overflight": unknown value; allowed: departures, departure, D, arrivals, arrival, A',
      ],
    },
  },
];
