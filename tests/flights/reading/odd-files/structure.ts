import type { OddFile } from "./odd-file.ts";
import { good, HOURS, OWN, own } from "./rows.ts";

/** Files whose rows, cells or headers are odd. */
export const structure: readonly OddFile[] = [
  {
    title: "a byte-order mark",
    text: `\uFEFF${own(good)}`,
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a column without a name",
    text: `,${OWN},\n1,${good},x\n`,
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a header twice",
    text: `${OWN},operated\n${good},2024-05-01 09:00\n`,
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "two files one after the other, the header in the middle",
    text: own(good, OWN, "SEA,PDX,AS,2,N2,2024-05-01 07:00,2024-05-01 07:01"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20", "ASA 2 N2 KSEA KPDX 2024-05-01T07:00 +1"],
      rejected: ["line 3: the header again, as of a second file"],
    },
  },
  {
    title: "the same file twice without flight numbers",
    text: `origin,destination,airline,scheduled,operated\n${HOURS.flatMap((hour) =>
      HOURS.map((minute) => `SEA,PDX,AS,2024-05-01 ${hour}:${minute},2024-05-01 ${hour}:59\n`),
    )
      .join("")
      .repeat(2)}`,
    expected: {
      error:
        "repeated-flights: flights.csv: 144 of 288 flights are there once more, with the same airline, other airport and times: the file holds copies of its rows; leave them out",
    },
  },
  {
    title: "the same file twice with flight numbers",
    text: own(good, good),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      notes: [
        "1 row is a flight that the file already has (airport, airline, flight number, other airport and scheduled time): left out.",
      ],
    },
  },
  {
    title: "a total below the rows",
    text: own(good, "Total,,,,,,1"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: [
        'line 3: airline "": blank',
        'line 3: destination "": blank',
        'line 3: origin "Total": an airport whose time zone is not known',
      ],
    },
  },
  {
    title: "a row that is cut off",
    text: own(good, "SEA,PDX,AS,2"),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: ["line 3: 4 fields where the header has 7"],
    },
  },
  {
    title: "a quote that never closes",
    text: own(good, 'SEA,PDX,"AS,2,N2,2024-05-01 07:00,2024-05-01 07:01'),
    expected: {
      flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"],
      rejected: ["line 3: a quote that does not close within 20 lines"],
    },
  },
  {
    title: "a title above the header, and a blank line",
    text: `Departures of May\n\n${own(good)}`,
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a header and no rows",
    text: `${OWN}\n`,
    expected: { error: "no-flights: flights.csv: has no usable row" },
  },
  {
    title: "headers of another language",
    text: "salida,llegada,compañía,hora\nSEA,PDX,AS,06:00\n",
    expected: {
      error:
        'unknown-layout: flights.csv: has columns that no known layout explains: salida, llegada, compañía, hora; the nearest is Puntual\'s own, which needs airline, destination, scheduled, operated. Name the columns in a file for --columns (library: layout), such as {"name":"mine","airline":"AIRLINE","origin":{"value":"YOUR AIRPORT"},"destination":"DESTINATION","scheduledDeparture":"SCHEDULED","actualDeparture":"ACTUAL"}',
    },
  },
  {
    title: "pipes as separators",
    text: own(good).replaceAll(",", "|"),
    expected: {
      error:
        "missing-column: flights.csv: has no column airline, destination, scheduled, operated; it has origin|destination|airline|flight|registration|scheduled|operated (the separator must be a comma, a semicolon or a tab)",
    },
  },
  {
    title: "JSON",
    text: '[{"origin":"SEA","scheduled":"2024-05-01 06:00"}]\n',
    expected: { error: "file-not-flights: flights.csv: is JSON; allowed are .csv, .csv.gz and .parquet" },
  },
  {
    title: "non-breaking spaces around cells",
    text: own(good.replace("AS", "\u00a0AS\u00a0")),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
  {
    title: "a zip archive",
    text: "PK\x03\x04\x14\0flights.csv\0",
    expected: {
      error:
        "file-not-flights: flights.csv: is a zip archive: unpack it first; allowed are .csv, .csv.gz and .parquet",
    },
  },
  {
    title: "an Excel workbook",
    text: "PK\x03\x04\x14\0[Content_Types].xml\0",
    expected: {
      error:
        "file-not-flights: flights.csv: is an Excel workbook: save its sheet as CSV; allowed are .csv, .csv.gz and .parquet",
    },
  },
  {
    title: "UTF-16",
    text: Buffer.from(`\uFEFF${own(good)}`, "utf16le"),
    expected: { flights: ["ASA 1 N1 KSEA KPDX 2024-05-01T06:00 +20"] },
  },
];
