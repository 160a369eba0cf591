import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { shorten } from "../http/schema-fault.ts";
import type { inferenceRequest } from "./inference-schemas.ts";
import type { Columns, InputTensor, Value } from "./tensor.ts";
import { valueFault } from "./value-fault.ts";

/** A request for inference that fits the schema. */
export type InferenceRequest = FromSchema<typeof inferenceRequest>;

type RequestInput = InferenceRequest["inputs"][number];

/**
 * Reads the tensors of a request: each of the model's inputs once, of the declared datatype, all of the same
 * length.
 * @throws PuntualError `invalid-request` that names the input and, for an invalid value, its index
 */
export function readColumns(
  tensors: readonly RequestInput[],
  inputs: readonly InputTensor[],
): { readonly columns: Columns; readonly rowCount: number } {
  const names = tensors.map(({ name }) => name);
  for (const [at, name] of names.entries()) {
    if (!inputs.some((declared) => declared.name === name)) {
      const allowed = inputs.map((declared) => declared.name).join(", ");
      throw fault(`there is no input ${quote(name)}; allowed: ${allowed}`);
    }
    if (names.indexOf(name) < at) throw fault(`input ${name} comes twice; allowed: once`);
  }
  const columns = inputs.flatMap((declared) => {
    const tensor = tensors.find(({ name }) => name === declared.name);
    if (tensor === undefined && declared.isOptional) return [];
    if (tensor === undefined) {
      throw fault(`input ${declared.name} is missing; allowed: a tensor of datatype ${declared.datatype}`);
    }
    return [[declared.name, readColumn(tensor, declared)] as const];
  });
  const [[first, { length: rowCount }]] = columns;
  for (const [name, { length }] of columns) {
    if (length !== rowCount) {
      throw fault(
        `input ${name} has ${length} values and input ${first} ${rowCount}; allowed: as many in each`,
      );
    }
  }
  return { columns: Object.fromEntries(columns), rowCount };
}

function readColumn({ name, datatype, shape, data }: RequestInput, declared: InputTensor): readonly Value[] {
  const datatypes = DATATYPES[declared.datatype];
  if (!datatypes.includes(datatype)) {
    throw fault(`input ${name} is of datatype ${quote(datatype)}; allowed: ${datatypes.join(", ")}`);
  }
  const [rowCount, width = 1] = shape;
  if (rowCount === undefined || width !== 1) {
    throw fault(`input ${name} is of shape ${JSON.stringify(shape)}; allowed: [n] or [n, 1] for n flights`);
  }
  if (data.length !== rowCount) {
    throw fault(
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
  INT32: [
    ...["INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"],
    ...["FP16", "FP32", "FP64", "BF16"],
  ],
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

function fault(reason: string): PuntualError {
  return new PuntualError("invalid-request", { reason });
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
