import { PuntualError } from "../../errors.ts";
import { shorten } from "../http/schema-fault.ts";
import type { InferenceRequest } from "./read-columns.ts";
import type { TensorMetadata } from "./tensor.ts";

/**
 * Selects the outputs that a request names, in its order; all if it names none.
 * @throws PuntualError `invalid-request` for an unknown or repeated output, or one requested in binary form
 */
export function wantedOutputs(
  { outputs: wanted, parameters }: InferenceRequest,
  outputs: readonly TensorMetadata[],
): readonly TensorMetadata[] {
  if (isTrue(parameters, "binary_data_output")) throw binaryFault();
  if (wanted === undefined || wanted === null || wanted.length === 0) return outputs;
  const names = wanted.map(({ name }) => name);
  return wanted.map(({ name, parameters: own }, at) => {
    const output = outputs.find((declared) => declared.name === name);
    if (output === undefined) {
      const allowed = outputs.map((declared) => declared.name).join(", ");
      throw fault(`there is no output ${JSON.stringify(shorten(name))}; allowed: ${allowed}`);
    }
    if (names.indexOf(name) < at) throw fault(`output ${name} comes twice; allowed: once`);
    if (isTrue(own, "binary_data")) throw binaryFault();
    return output;
  });
}

/** The error of a request that sends or requests tensors as bytes in addition to the JSON. */
export function binaryFault(): PuntualError {
  return fault("the binary tensor data extension is not supported here; allowed: tensors as JSON");
}

function isTrue(parameters: Readonly<Record<string, unknown>> | null | undefined, name: string): boolean {
  return (
    parameters !== undefined &&
    parameters !== null &&
    Object.hasOwn(parameters, name) &&
    parameters[name] === true
  );
}

function fault(reason: string): PuntualError {
  return new PuntualError("invalid-request", { reason });
}
