import { cutBinary, NUMBER_TYPES, readBinary } from "./binary-data.ts";
import type { RequestInput } from "./inference-schemas.ts";
import type { Columns, InputTensor, Value } from "./tensor.ts";
import { quote, refuseUnsupported, tensorFault, valueFault } from "./tensor-fault.ts";

/**
 * Reads the tensors of a request: each of the model's inputs once, of the declared datatype, all of the same
 * length.
 * @param binary the bytes after the JSON, with the values of the inputs that have a `binary_data_size`
 * @throws PuntualError `invalid-request` that names the input and, for an invalid value, its index
 */
export function readColumns(
  tensors: readonly RequestInput[],
  inputs: readonly InputTensor[],
  binary: Buffer,
): { readonly columns: Columns; readonly rowCount: number } {
  const names = tensors.map(({ name }) => name);
  for (const [at, name] of names.entries()) {
    if (!inputs.some((declared) => declared.name === name)) {
      const allowed = inputs.map((declared) => declared.name).join(", ");
      throw tensorFault(`there is no input ${quote(name)}; allowed: ${allowed}`);
    }
    if (names.indexOf(name) < at) throw tensorFault(`input ${name} comes twice; allowed: once`);
  }
  const bytes = cutBinary(tensors, binary);
  const columns = inputs.flatMap((declared) => {
    const at = names.indexOf(declared.name);
    if (at < 0 && declared.isOptional) return [];
    if (at < 0) {
      throw tensorFault(
        `input ${declared.name} is missing; allowed: a tensor of datatype ${declared.datatype}`,
      );
    }
    return [[declared.name, readColumn(tensors[at], declared, bytes[at])] as const];
  });
  const [[first, { length: rowCount }]] = columns;
  for (const [name, { length }] of columns) {
    if (length !== rowCount) {
      throw tensorFault(
        `input ${name} has ${length} values and input ${first} ${rowCount}; allowed: as many in each`,
      );
    }
  }
  return { columns: Object.fromEntries(columns), rowCount };
}

function readColumn(
  { name, datatype, shape, data: listed, parameters }: RequestInput,
  declared: InputTensor,
  bytes: Buffer | undefined,
): readonly Value[] {
  const datatypes = DATATYPES[declared.datatype];
  if (!datatypes.includes(datatype)) {
    throw tensorFault(`input ${name} is of datatype ${quote(datatype)}; allowed: ${datatypes.join(", ")}`);
  }
  const [rowCount, width = 1] = shape;
  if (rowCount === undefined || width !== 1) {
    throw tensorFault(
      `input ${name} is of shape ${JSON.stringify(shape)}; allowed: [n] or [n, 1] for n flights`,
    );
  }
  refuseUnsupported(`input ${name}`, parameters);
  const isListed = listed !== undefined && listed !== null;
  if (isListed === (bytes !== undefined)) {
    const found = isListed ? "both data and a" : "neither data nor a";
    throw tensorFault(`input ${name} has ${found} binary_data_size; allowed: one of them`);
  }
  const data: readonly unknown[] = isListed ? listed : readBinary(name, datatype, bytes as Buffer, rowCount);
  if (data.length !== rowCount) {
    throw tensorFault(
      `input ${name} has ${data.length} values; allowed: ${rowCount}, by its shape ${JSON.stringify(shape)}`,
    );
  }
  const isNested = shape.length === 2 && Array.isArray(data[0]);
  const [isValue, allowed] = VALUES[declared.datatype];
  return data.map((element, index) => {
    const value = isNested && Array.isArray(element) && element.length === 1 ? element[0] : element;
    if (Array.isArray(element) !== isNested || !isValue(value)) {
      throw valueFault(name, index, element, isNested ? `a list of one, ${allowed}` : allowed);
    }
    return value as Value;
  });
}

/**
 * The datatypes in which a client may send an input of each datatype: as JSON, all numbers look alike, and the tables of
 * clients hold months as INT64 or, where one was missing, as FP64.
 */
const DATATYPES: Readonly<Record<InputTensor["datatype"], readonly string[]>> = {
  BYTES: ["BYTES"],
  INT32: NUMBER_TYPES,
};

/** The values of each datatype, as a check and in words. */
const VALUES: Readonly<
  Record<InputTensor["datatype"], readonly [isValue: (value: unknown) => boolean, allowed: string]>
> = {
  BYTES: [(value) => typeof value === "string", "a text"],
  INT32: [
    (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
    "a 32-bit integer",
  ],
};
