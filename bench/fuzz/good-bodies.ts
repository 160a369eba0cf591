import fc from "fast-check";

/** Mostly generates good values: an error at one check hides errors behind that check. */
const mostly = (good: readonly string[], bad: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 19 },
    { arbitrary: fc.constantFrom(...bad), weight: 1 },
  );

const airline = mostly(
  ["Sky Airline", "SKU", "H2", "Grupo LATAM", "LAN", "Copa Air", "XYZ"],
  ["Nobody", "", "\u0000"],
);
const destination = mostly(["SCFA", "ANF", "Lima", "SPJC", "Buenos Aires", "KMIA"], ["ZZZZ", "Nowhere", ""]);
const scheduled = mostly(
  ["2018-03-01T14:30", "2018-03-01 14:30:00", "2018-03-01T17:30:00.000Z", "2018-12-31T23:59-03:00"],
  ["2018-02-30T10:00", "1969-12-31T23:59", "9999-12-31T23:59", "now"],
);
const flightType = mostly(["I", "N"], ["X", ""]);
const trainedAirline = mostly(["Aerolineas Argentinas", "Grupo LATAM", "Sky Airline"], ["Nobody", "SKU"]);
const month = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 12 }), weight: 19 },
  { arbitrary: fc.constantFrom(0, 13, -1, 1.5), weight: 1 },
);

/** Bodies for `POST /predict`. */
export const predictBody = fc.record({
  flights: fc.array(
    fc.record({
      OPERA: trainedAirline,
      TIPOVUELO: flightType,
      MES: month,
    }),
    { maxLength: 5 },
  ),
});

const flight = fc.record(
  { id: fc.oneof(fc.string(), fc.integer()), airline, destination, scheduled, flightType },
  { requiredKeys: ["airline", "destination", "scheduled"] },
);

/** JSON bodies for `POST /v1/forecasts`. */
export const forecastsBody = fc.record({ flights: fc.array(flight, { maxLength: 5 }) });

/** Outcomes for `POST /v1/outcomes`, always of the same few flights, so that the history stays small. */
const outcome = fc.record(
  {
    airline: fc.constantFrom("SKU", "Sky Airline", "LAN"),
    destination: fc.constantFrom("SCFA", "Lima"),
    scheduled: fc.constantFrom("2018-03-01T14:30", "2018-03-01T15:30"),
    operated: fc.constantFrom("2018-03-01T14:52", "2018-03-01T16:10", "2018-03-01T09:00"),
  },
  { requiredKeys: ["airline", "destination", "scheduled"] },
);

export const outcomesBody = fc.record({ outcomes: fc.array(outcome, { maxLength: 4 }) });

/** An input of the Open Inference Protocol. */
interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly datatype: string;
  readonly data: readonly unknown[];
}

/** Converts rows to tensors, one for each column. */
function tensors(
  columns: readonly (readonly [name: string, datatype: string])[],
  rows: readonly (readonly unknown[])[],
): Tensor[] {
  return columns.map(([name, datatype], at) => ({
    name,
    shape: [rows.length],
    datatype,
    data: rows.map((row) => row[at]),
  }));
}

const BASELINE = [
  ["airline", "BYTES"],
  ["flight_type", "BYTES"],
  ["month", "INT32"],
] as const;
const OPERATIONAL = [
  ["airline", "BYTES"],
  ["destination", "BYTES"],
  ["scheduled", "BYTES"],
] as const;

/** Bodies for `POST /v2/models/baseline/infer`. */
export const baselineTensors = fc
  .array(fc.tuple(trainedAirline, flightType, month), { maxLength: 4 })
  .map((rows) => ({ id: "1", inputs: tensors(BASELINE, rows), outputs: [{ name: "delayed" }] }));

/** Bodies for `POST /v2/models/operational/infer`. */
export const operationalTensors = fc
  .array(fc.tuple(airline, destination, scheduled), { maxLength: 4 })
  .map((rows) => ({ inputs: tensors(OPERATIONAL, rows), parameters: { priority: 1 } }));

/** Moves the data of the inputs of a request to bytes, which follow its JSON. */
export function withBytes({ inputs, ...rest }: { readonly inputs: readonly Tensor[] }) {
  const bytes = inputs.map(({ data }) => Buffer.concat(data.map(bytesOf)));
  const described = inputs.map(({ data: _, ...input }, at) => ({
    ...input,
    parameters: { binary_data_size: bytes[at].length },
  }));
  const request = { ...rest, inputs: described, parameters: { binary_data_output: true } };
  return { request, bytes: Buffer.concat(bytes) };
}

function bytesOf(value: unknown): Buffer {
  const bytes = Buffer.alloc(4);
  if (typeof value === "string") {
    bytes.writeUInt32LE(Buffer.byteLength(value));
    return Buffer.concat([bytes, Buffer.from(value)]);
  }
  bytes.writeInt32LE(Math.trunc(Number(value)));
  return bytes;
}

/** Bodies for the routes that activate another model. */
export const modelBody = fc.record({ artefact: fc.constantFrom("nothing", "../../etc/passwd", "", "a/b") });

/** Flights as JSON lines. */
export const forecastLines = fc
  .array(
    flight.map((one) => JSON.stringify(one)),
    { maxLength: 6 },
  )
  .map((lines) => `${lines.join("\n")}\n`);

const ownHeader = fc.constantFrom(
  "airline,destination,scheduled",
  "id,airline,destination,scheduled,flightType",
  "scheduled,airline",
  "airline;destination;scheduled",
  "",
);
const DATASET_HEADER =
  "Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,Fecha-O,Vlo-O,Ori-O,Des-O,Emp-O,DIA,MES,AÑO,DIANOM,TIPOVUELO,OPERA,SIGLAORI,SIGLADES";
const DATASET_ROW =
  "2018-03-01 14:30:00,226,SCEL,SCFA,SKU,2018-03-01 14:52:00,226,SCEL,SCFA,SKU,1,3,2018,Jueves,N,Sky Airline,Santiago,Antofagasta";
const field = fc.oneof(
  airline,
  destination,
  scheduled,
  fc.constantFrom("", '"', '""', '"a\nb"', '"never closed', "\0", "\ufeff", "=1+1", "x".repeat(3_000)),
);
const ownRow = fc.oneof(
  fc.tuple(airline, destination, scheduled).map((fields) => fields.join(",")),
  fc.array(field, { maxLength: 6 }).map((fields) => fields.join(",")),
);

/** Flights as CSV, in the dataset's columns or our own. */
export const forecastCsv = fc.oneof(
  fc
    .tuple(ownHeader, fc.array(ownRow, { maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r"))
    .map(([header, rows, end]) => [header, ...rows, ""].join(end)),
  fc
    .array(fc.oneof(fc.constant(DATASET_ROW), ownRow), { maxLength: 6 })
    .map((rows) => [DATASET_HEADER, ...rows].join("\n")),
);
