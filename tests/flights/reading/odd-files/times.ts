import type { OddFile } from "./odd-file.ts";
import { bts, dot, good, LATE, LEGS, late, legs, MANY, own, scl, vra } from "./rows.ts";

/** Files whose dates, clocks or minutes are odd. */
export const times: readonly OddFile[] = [
  {
    title: "a clock that Brasília skipped",
    text: vra(
      "TAM;3000;0;N;SBSP;SBRJ;04/11/2018 00:30;04/11/2018 00:40;04/11/2018 01:30;04/11/2018 01:40;REALIZADO;",
      "TAM;3001;0;N;SBSP;SBRJ;13/07/2016 10:00;13/07/2016 10:20;13/07/2016 11:00;13/07/2016 11:10;REALIZADO;",
    ),
    expected: {
      flights: ["TAM 3001  SBSP SBRJ 2016-07-13T10:00 +20"],
      rejected: [
        'line 2: Partida Prevista "04/11/2018 00:30": a time that does not exist in America/Sao_Paulo, where the clock was put forward from 2018-11-04T00:00:00 to 2018-11-04T01:00:00; allowed: a time before 2018-11-04T00:00:00 or from 2018-11-04T01:00:00 on, or one with its offset, such as 2018-11-04T00:30:00-03:00',
        'line 2: Partida Real "04/11/2018 00:40": a time that does not exist in America/Sao_Paulo, where the clock was put forward from 2018-11-04T00:00:00 to 2018-11-04T01:00:00; allowed: a time before 2018-11-04T00:00:00 or from 2018-11-04T01:00:00 on, or one with its offset, such as 2018-11-04T00:40:00-03:00',
      ],
    },
  },
  {
    title: "a clock that was shown twice",
    text: own("SEA,PDX,AS,1,N1,2024-11-03 01:50,2024-11-03 01:10"),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-11-03T01:50 +20"] },
  },
  {
    title: "2400 on the last day of February and of the year",
    text: bts(
      "2024-02-29,AS,N1,1,SEA,PDX,2400,2400,0,0100,0100,0,0,0,60",
      "12/31/2024 12:00:00 AM,AS,N1,2,SEA,PDX,2400,0010,10,0100,0110,10,0,0,60",
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-03-01T00:00 0", "ASA 2 N1 KSEA KPDX 2025-01-01T00:00 +10"],
    },
  },
  {
    title: "0000 and 2400 of one date",
    text: bts(
      "2024-05-01,AS,N1,1,SEA,PDX,0000,2400,0,0100,0100,0,0,0,60",
      "2024-05-01,AS,N1,2,SEA,PDX,2400,0000,0,0100,0100,0,0,0,60",
    ),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T00:00 0", "ASA 2 N1 KSEA KPDX 2024-05-02T00:00 0"] },
  },
  {
    title: "24:10, 1265 and -5 as clocks",
    text: bts(
      "2024-05-01,AS,N1,1,SEA,PDX,24:10,0600,0,,,,0,0,60",
      "2024-05-01,AS,N1,2,SEA,PDX,1265,0600,0,,,,0,0,60",
      "2024-05-01,AS,N1,3,SEA,PDX,-5,0600,0,,,,0,0,60",
      "2024-05-01,AS,N1,4,SEA,PDX,0600,0600,0,,,,0,0,60",
    ),
    expected: {
      flights: ["ASA 4 N1 KSEA KPDX 2024-05-01T06:00 0"],
      rejected: [
        'line 2: CRS_DEP_TIME "24:10": bad time; allowed: HH:MM, HHMM, up to 24:00',
        'line 3: CRS_DEP_TIME "1265": bad time; allowed: HH:MM, HHMM, up to 24:00',
        'line 4: CRS_DEP_TIME "-5": bad time; allowed: HH:MM, HHMM, up to 24:00',
      ],
    },
  },
  {
    title: "clocks as decimals, with seconds and with AM and PM",
    text: bts(
      "2024-05-01,AS,N1,1,SEA,PDX,5.0,10.0,5.0,,,,0,0,60",
      "2024-05-01,AS,N1,2,SEA,PDX,06:00:30,06:10:30,,,,,0,0,60",
      "2024-05-01,AS,N1,3,SEA,PDX,12:00 AM,12:30 a.m.,,,,,0,0,60",
      "2024-05-01,AS,N1,4,SEA,PDX,12:15 PM,1:15 pm,,,,,0,0,60",
    ),
    expected: {
      flights: [
        "ASA 1 N1 KSEA KPDX 2024-05-01T00:05 +5",
        "ASA 2 N1 KSEA KPDX 2024-05-01T06:00 +10",
        "ASA 3 N1 KSEA KPDX 2024-05-01T00:00 +30",
        "ASA 4 N1 KSEA KPDX 2024-05-01T12:15 +60",
      ],
    },
  },
  {
    title: "29 February of a year without one, and 31 April",
    text: dot(
      "2015,2,29,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
      "2015,4,31,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
      "2015,13,1,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
      "2015,4,30,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2015-04-30T06:00 +10"],
      rejected: [
        'line 2: DAY "29": not a day of its month',
        'line 3: DAY "31": not a day of its month',
        'line 4: MONTH "13": not a month; allowed: 1 to 12',
      ],
    },
  },
  {
    title: "airports as numbers, as in October 2015",
    text: dot(
      "2015,10,1,AS,1,N1,14747,14057,600,610,10,,,,,0,0",
      "2015,9,30,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
    ),
    options: { airports: "all" },
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2015-09-30T06:00 +10"],
      rejected: ['line 2: ORIGIN_AIRPORT "14747": an airport whose time zone is not known'],
    },
  },
  {
    title: "the same with one airport chosen",
    text: dot(
      "2015,10,1,AS,1,N1,14747,14057,600,610,10,,,,,0,0",
      "2015,9,30,AS,1,N1,SEA,PDX,600,610,10,,,,,0,0",
    ),
    options: { airports: ["SEA"] },
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2015-09-30T06:00 +10"], skipped: 1 },
  },
  {
    title: "a year mistyped in the scheduled time",
    text: own(
      good,
      good.replace("2024-05-01 06:00", "2042-05-01 06:00"),
      good.replace("2024-05-01 06:00", "1924-05-01 06:00"),
      good.replace("2024-05-01 06:00", "2014-05-01 06:00"),
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: [
        'line 3: operated "2024-05-01 06:20": over 12 hours before the scheduled time',
        'line 4: scheduled "1924-05-01 06:00": before 1970 or after 9999; allowed: a time from 1970 to 9999',
        'line 5: operated "2024-05-01 06:20": over 7 days after the scheduled time',
      ],
    },
  },
  {
    title: "a year mistyped in the actual time",
    text: own(
      good,
      good.replace("2024-05-01 06:20", "2023-05-01 06:20"),
      good.replace("2024-05-01 06:20", "2025-05-01 06:20"),
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: [
        'line 3: operated "2023-05-01 06:20": over 12 hours before the scheduled time',
        'line 4: operated "2025-05-01 06:20": over 7 days after the scheduled time',
      ],
    },
  },
  {
    title: "an actual clock on the scheduled date after midnight",
    text: own("SEA,PDX,AS,1,N1,2024-05-01 23:50,2024-05-01 00:22"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T23:50 +32"],
      notes: [
        "1 flight has a time on the date of the one before it, though the clock had passed midnight: taken on the day after.",
      ],
    },
  },
  {
    title: "departures over six hours early",
    text: own("SEA,PDX,AS,1,N1,2024-05-01 12:00,2024-05-01 05:30", good),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T12:00 +1050", "ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      notes: [
        "1 flight has a time on the date of the one before it, though the clock had passed midnight: taken on the day after.",
      ],
    },
  },
  {
    title: "dates of both orders",
    text: own(
      "SEA,PDX,AS,1,N1,13/05/2024 06:00,13/05/2024 06:20",
      "SEA,PDX,AS,1,N1,05/14/2024 06:00,05/14/2024 06:20",
    ),
    expected: {
      error:
        'date-order: flights.csv: line 2 has its day first ("13/05/2024 06:00"), line 3 its month ("05/14/2024 06:00"); write dates as YYYY-MM-DD, or name their order: --dates day-first or month-first (library: dates)',
    },
  },
  {
    title: "dates of which no row shows the order",
    text: own("SEA,PDX,AS,1,N1,07/04/2024 06:00,07/04/2024 06:20"),
    expected: {
      error:
        'date-order: flights.csv: line 2: "07/04/2024 06:00" may be 2024-04-07T06:00 or 2024-07-04T06:00, and nothing in the file shows which; write dates as YYYY-MM-DD, or name their order: --dates day-first or month-first (library: dates)',
    },
  },
  {
    title: "the same in a layout that has an order",
    text: bts("07/04/2024,AS,N1,1,SEA,PDX,0600,0620,20,,,,0,0,60"),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-07-04T06:00 +20"] },
  },
  {
    title: "a layout's order that the rows contradict",
    text: bts(
      "13/04/2024,AS,N1,1,SEA,PDX,0600,0620,20,,,,0,0,60",
      "07/04/2024,AS,N1,2,SEA,PDX,0600,0620,20,,,,0,0,60",
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-04-13T06:00 +20", "ASA 2 N1 KSEA KPDX 2024-04-07T06:00 +20"],
    },
  },
  {
    title: "ISO dates among others",
    text: own("SEA,PDX,AS,1,N1,13/05/2024 06:00,2024-05-13T06:20:00.000"),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-13T06:00 +20"] },
  },
  {
    title: "years of two digits, and numbers of a spreadsheet",
    text: own(good, "SEA,PDX,AS,2,N1,13/05/24 06:00,13/05/24 06:20", "SEA,PDX,AS,3,N1,45413.25,45413.27"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: [
        'line 3: scheduled "13/05/24 06:00": bad date; allowed: YYYY-MM-DD HH:MM:SS',
        'line 3: operated "13/05/24 06:20": bad date; allowed: YYYY-MM-DD HH:MM:SS',
        'line 4: scheduled "45413.25": bad date; allowed: YYYY-MM-DD HH:MM:SS, or seconds or milliseconds since 1970',
        'line 4: operated "45413.27": bad date; allowed: YYYY-MM-DD HH:MM:SS, or seconds or milliseconds since 1970',
      ],
    },
  },
  {
    title: "offsets, Z, and seconds since 1970 in one column",
    text: own(
      "SEA,PDX,AS,1,N1,2024-05-01T06:00-07:00,2024-05-01T13:20Z",
      "SEA,PDX,AS,2,N1,1714568400,1714569600000",
    ),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20", "ASA 2 N1 KSEA KPDX 2024-05-01T06:00 +20"],
    },
  },
  {
    title: "scheduled times in local time, actual ones in UTC by mistake",
    text: own(...MANY.map((n) => `SEA,PDX,AS,${n},N${n},2024-05-01 06:00,2024-05-01 13:05`)),
    expected: {
      flights: MANY.map((n) => `ASA ${n} N${n} KSEA KPDX 2024-05-01T06:00 +425`),
      notes: [
        "30 of 30 flights are 45 minutes or more from their scheduled times: perhaps one of the two times is in UTC, or of another zone.",
      ],
    },
  },
  {
    title: "thousands of flights of one minute",
    text: own(...MANY.map((n) => `SEA,PDX,AS,${n},N${n},2024-05-01 06:00,2024-05-01 06:00`)),
    expected: { flights: MANY.map((n) => `ASA ${n} N${n} KSEA KPDX 2024-05-01T06:00 0`) },
  },
  {
    title: "decimal commas",
    text: late(";", "SEA;PDX;AS;2024-05-01 06:00;;12,5", "SEA;PDX;AS;2024-05-01 07:00;;-3,0"),
    options: { layout: LATE },
    expected: { flights: ["ASA   KSEA KPDX 2024-05-01T06:00 +12.5", "ASA   KSEA KPDX 2024-05-01T07:00 -3"] },
  },
  {
    title: "minutes late that contradict the times",
    text: late(
      ",",
      "SEA,PDX,AS,2024-05-01 06:00,2024-05-01 06:20,50",
      "SEA,PDX,AS,2024-05-01 07:00,2024-05-01 07:20,20",
    ),
    options: { layout: LATE },
    expected: {
      flights: ["ASA   KSEA KPDX 2024-05-01T06:00 +50", "ASA   KSEA KPDX 2024-05-01T07:00 +20"],
      notes: ["1 actual time is not the scheduled one plus the minutes late: the minutes were taken."],
    },
  },
  {
    title: "minutes late that are no number",
    text: late(",", "SEA,PDX,AS,2024-05-01 06:00,,soon", "SEA,PDX,AS,2024-05-01 07:00,,20"),
    options: { layout: LATE },
    expected: {
      flights: ["ASA   KSEA KPDX 2024-05-01T07:00 +20"],
      rejected: ['line 2: delay "soon": not a number of minutes'],
    },
  },
  {
    title: "minutes late of over a week",
    text: late(",", "SEA,PDX,AS,2024-05-01 06:00,,150000", "SEA,PDX,AS,2024-05-01 07:00,,20"),
    options: { layout: LATE },
    expected: {
      flights: ["ASA   KSEA KPDX 2024-05-01T07:00 +20"],
      rejected: ['line 2: delay "150000": over 7 days after the scheduled time'],
    },
  },
  {
    title: "an arrival before its departure",
    text: legs("SEA,PDX,AS,2024-05-01 06:00,2024-05-01 06:10,2024-05-01 05:00,2024-05-01 05:10"),
    options: { layout: LEGS, movement: "arrivals" },
    expected: {
      error:
        'no-flights: flights.csv: has no usable row; first rejected: line 2: sta "2024-05-01 05:00": before the scheduled departure',
    },
  },
  {
    title: "an arrival past midnight on the date of the departure",
    text: legs("SEA,DEN,AS,2024-05-01 22:00,2024-05-01 22:10,2024-05-01 01:40,2024-05-01 01:50"),
    options: { layout: LEGS, movement: "arrivals" },
    expected: {
      flights: ["ASA   KDEN KSEA 2024-05-02T01:40 +10"],
      notes: [
        "1 flight has a time on the date of the one before it, though the clock had passed midnight: taken on the day after.",
      ],
    },
  },
  {
    title: "an actual arrival a year late",
    text: legs(
      "SEA,PDX,AS,2024-05-01 06:00,2024-05-01 06:10,2024-05-01 07:00,2025-05-01 07:10",
      "SEA,PDX,AS,2024-05-01 08:00,2024-05-01 08:10,2024-05-01 09:00,2024-05-01 09:10",
    ),
    options: { layout: LEGS, movement: "arrivals" },
    expected: {
      flights: ["ASA   KPDX KSEA 2024-05-01T09:00 +10"],
      rejected: ['line 2: ata "2025-05-01 07:10": over 7 days after the scheduled time'],
    },
  },
  {
    title: "a month and a flight type that do not exist",
    text: scl(
      "2017-07-15 10:00:00,SCEL,SCDA,LAN,2017-07-15 10:16:00,13,X,Grupo LATAM,Iquique",
      "2017-07-15 10:00:00,SCEL,SCDA,LAN,2017-07-15 10:16:00,7,n,Grupo LATAM,Iquique",
    ),
    expected: {
      flights: ["LAN   SCEL SCDA 2017-07-15T10:00 +16"],
      rejected: [
        'line 2: TIPOVUELO "X": unknown flight type; allowed: I, N',
        'line 2: MES "13": not a month; allowed: 1 to 12',
      ],
    },
  },
];
