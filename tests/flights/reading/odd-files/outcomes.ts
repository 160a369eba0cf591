import type { OddFile } from "./odd-file.ts";
import { bts, good, OWN, own, vra } from "./rows.ts";

/** Files of flights that have no outcome. */
export const outcomes: readonly OddFile[] = [
  {
    title: "only cancelled flights",
    text: `${OWN},status\nSEA,PDX,AS,1,N1,2024-05-01 06:00,,cancelled\n`,
    expected: { error: "no-flights: flights.csv: has no usable row: 1 cancelled, or without an actual time" },
  },
  {
    title: "NA everywhere",
    text: own("NA,NA,NA,NA,NA,NA,NA"),
    expected: {
      error: 'no-flights: flights.csv: has no usable row; first rejected: line 2: origin "NA": blank',
    },
  },
  {
    title: "actual times NA",
    text: own(good, "SEA,PDX,AS,2,NA,2024-05-01 07:00,NA"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      cancelled: ["ASA 2  KSEA KPDX 2024-05-01T07:00"],
    },
  },
  {
    title: "a cancelled flight with an actual time",
    text: bts(
      "2024-05-01,AS,N1,1,SEA,PDX,0600,0620,20,0700,,,1,0,60",
      "2024-05-01,AS,N1,2,SEA,PDX,0800,0820,20,0900,0915,15,0,0,60",
    ),
    expected: {
      flights: ["ASA 2 N1 KSEA KPDX 2024-05-01T08:00 +20"],
      cancelled: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00"],
    },
  },
  {
    title: "a word for cancelled that is not known",
    text: bts(
      "2024-05-01,AS,N1,2,SEA,PDX,0800,0820,20,0900,0915,15,0,0,60",
      "2024-05-01,AS,N1,1,SEA,PDX,0600,0620,20,0700,,,perhaps,0,60",
    ),
    expected: {
      flights: ["ASA 2 N1 KSEA KPDX 2024-05-01T08:00 +20"],
      rejected: [
        'line 3: CANCELLED "perhaps": unknown value; allowed: 1, true or yes; 0, false, no or blank',
      ],
    },
  },
  {
    title: "flights that are not cancelled and have no actual time",
    text: vra(
      "TAM;3000;0;N;SBSP;SBRJ;01/07/2016 10:00;;01/07/2016 11:00;;REALIZADO;",
      "TAM;3001;0;N;SBSP;SBRJ;13/07/2016 10:00;13/07/2016 10:20;13/07/2016 11:00;13/07/2016 11:10;REALIZADO;",
    ),
    expected: {
      flights: ["TAM 3001  SBSP SBRJ 2016-07-13T10:00 +20"],
      notes: ["1 flight has no actual time, and the file does not say that it was cancelled: left out."],
    },
  },
  {
    title: "ANAC's corrupt months of 2020",
    text: vra(`TAM;3001;0;N;SBSP;SBRJ;${"Microsoft.SqlServer.Dts.Pipeline.BlobColumn;".repeat(5)}N/A`),
    options: { maxRejects: 0.05 },
    expected: {
      error:
        'too-many-rejects: flights.csv: 1 of 1 rows rejected, over the limit of 5 %; first: line 2: Partida Prevista "Microsoft.SqlServer.Dts.Pipeline.BlobColumn": bad date; allowed: YYYY-MM-DD HH:MM:SS',
    },
  },
];
