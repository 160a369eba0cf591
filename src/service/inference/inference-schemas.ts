import type { FromSchema } from "json-schema-to-ts";
import { type ErrorCode, errorCatalogue } from "../../errors.ts";
import { JSON_LENGTH_HEADER } from "./json-length.ts";

/** The largest number of rows of one request. */
export const MAX_ROWS = 10_000;

/**
 * The largest number of tensors of a request: more than any model has, so that an error can name an unknown
 * one.
 */
const MAX_TENSORS = 16;

/** The largest size of one input's binary data, in bytes: that of a body. */
const MAX_BINARY_BYTES = 1 << 20;

const name = {
  type: "string",
  description: "name of the tensor, one of those in the model's metadata",
} as const;

/**
 * The parameters of a request, an input or an output; others than the named ones have no effect, but for those that
 * `refuseUnsupported` refuses.
 */
const parametersWith = <const Properties extends object>(properties: Properties) =>
  ({
    type: ["object", "null"],
    description: "parameters of the client; others have no effect",
    properties,
  }) as const;

const flag = (description: string) => ({ type: ["boolean", "null"], description }) as const;

const outputParameters = parametersWith({
  binary_data: flag(
    "whether this output follows the JSON as binary data; by default as binary_data_output says",
  ),
});

/** The body of a request for inference: the protocol's `inference_request`. */
export const inferenceRequest = {
  type: "object",
  required: ["inputs"],
  properties: {
    id: { type: ["string", "null"], description: "the client's identifier, which the answer repeats" },
    parameters: parametersWith({
      binary_data_output: flag("whether the outputs follow the JSON of the answer as binary data"),
    }),
    inputs: {
      type: "array",
      maxItems: MAX_TENSORS,
      description: "a tensor for each of the model's inputs, all with a value for each flight",
      items: {
        type: "object",
        required: ["name", "shape", "datatype"],
        properties: {
          name,
          shape: {
            type: "array",
            maxItems: 2,
            items: { type: "integer", minimum: 0, maximum: MAX_ROWS },
            description: "[n], or [n, 1], for n flights",
          },
          datatype: {
            type: "string",
            description:
              "BYTES for texts; for a number any datatype of integers or floats, such as INT32, INT64 or FP64",
          },
          parameters: parametersWith({
            binary_data_size: {
              type: ["integer", "null"],
              minimum: 0,
              maximum: MAX_BINARY_BYTES,
              description: "the number of bytes after the JSON that hold the values, instead of data",
            },
          }),
          data: {
            type: ["array", "null"],
            maxItems: MAX_ROWS,
            items: {
              description: "a text for BYTES, otherwise an integer; for [n, 1] a list of one, or bare",
            },
          },
        },
      },
    },
    outputs: {
      type: ["array", "null"],
      maxItems: MAX_TENSORS,
      description: "the requested outputs, in this order; all if there is none",
      items: { type: "object", required: ["name"], properties: { name, parameters: outputParameters } },
    },
  },
} as const;

/** A request for inference that fits the schema. */
export type InferenceRequest = FromSchema<typeof inferenceRequest>;

/** An input of a request. */
export type RequestInput = InferenceRequest["inputs"][number];

/** A tensor of an answer: the protocol's `response_output`. */
const responseOutput = {
  type: "object",
  required: ["name", "shape", "datatype", "data"],
  properties: {
    name: { type: "string" },
    shape: { type: "array", items: { type: "integer" }, description: "[n], for n flights" },
    datatype: { type: "string" },
    data: { type: "array", items: { type: ["string", "number", "boolean"] } },
  },
} as const;

/** The answer to a request for inference as JSON: the protocol's `inference_response`. */
const jsonResponse = {
  type: "object",
  required: ["model_name", "model_version", "outputs"],
  properties: {
    model_name: { type: "string" },
    model_version: { type: "string", description: "of the artefact; derived from its content" },
    id: { type: "string", description: "that of the request, if any" },
    outputs: { type: "array", items: responseOutput },
  },
} as const;

/** The answer to a request for inference. */
export const inferenceResponse = {
  description: "A value for each flight, in order, in each tensor.",
  headers: {
    [JSON_LENGTH_HEADER]: {
      type: "integer",
      description: "the number of bytes that are JSON; only where bytes of outputs follow",
    },
  },
  content: {
    "application/json": { schema: jsonResponse },
    "application/octet-stream": {
      schema: {
        type: "string",
        description:
          "The JSON, in which a binary output has `parameters.binary_data_size` instead of `data`, then the bytes of " +
          "the binary outputs in the same order.",
      },
    },
  },
} as const;

const metadataTensors = {
  type: "array",
  items: {
    type: "object",
    required: ["name", "datatype", "shape"],
    properties: {
      name: { type: "string" },
      datatype: { type: "string" },
      shape: { type: "array", items: { type: "integer" }, description: "-1 is a dimension of any size" },
    },
  },
} as const;

/** The metadata of a model: the protocol's `metadata_model_response`. */
export const modelMetadata = {
  description: "The model's name, version and tensors.",
  type: "object",
  required: ["name", "versions", "platform", "inputs", "outputs"],
  properties: {
    name: { type: "string" },
    versions: { type: "array", items: { type: "string" }, description: "the active version" },
    platform: { type: "string" },
    inputs: metadataTensors,
    outputs: metadataTensors,
  },
} as const;

/** An error under `/v2`: the protocol's `inference_error_response` and its like. */
export const inferenceErrorSchema = {
  $id: "InferenceError",
  type: "object",
  description: "An error in the form of the Open Inference Protocol.",
  required: ["error"],
  properties: { error: { type: "string", description: "the fault, and the allowed values" } },
} as const;

/** The responses of a route under `/v2` with the given error codes, for its schema. */
export function inferenceErrors(...codes: readonly ErrorCode[]): Record<number, object> {
  const byStatus = Map.groupBy(codes, (code) => errorCatalogue[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: [...new Set(group.map((code) => errorCatalogue[code].title))].join("; "),
        content: { "application/json": { schema: { $ref: "InferenceError#" } } },
      },
    ]),
  );
}
