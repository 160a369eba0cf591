import type { InferenceRequest } from "./inference-schemas.ts";
import type { OutputTensor } from "./tensor.ts";
import { quote, refuseUnsupported, tensorFault } from "./tensor-fault.ts";

/** An output that a request asks for. */
export interface WantedOutput extends OutputTensor {
  /** Whether its values follow the JSON as binary data. */
  readonly isBinary: boolean;
}

/**
 * Selects the outputs that a request names, in its order; all if it names none. An output that does not say whether it is
 * binary is as the request says for all.
 * @throws PuntualError `invalid-request` for an unknown or repeated output, and as {@link refuseUnsupported} does
 */
export function wantedOutputs(
  { outputs: wanted, parameters }: InferenceRequest,
  outputs: readonly OutputTensor[],
): readonly WantedOutput[] {
  const isBinary = parameters?.binary_data_output ?? false;
  if (wanted === undefined || wanted === null || wanted.length === 0) {
    return outputs.map((output) => ({ ...output, isBinary }));
  }
  const names = wanted.map(({ name }) => name);
  return wanted.map(({ name, parameters: own }, at) => {
    const output = outputs.find((declared) => declared.name === name);
    if (output === undefined) {
      const allowed = outputs.map((declared) => declared.name).join(", ");
      throw tensorFault(`there is no output ${quote(name)}; allowed: ${allowed}`);
    }
    if (names.indexOf(name) < at) throw tensorFault(`output ${name} comes twice; allowed: once`);
    refuseUnsupported(`output ${name}`, own);
    return { ...output, isBinary: own?.binary_data ?? isBinary };
  });
}
