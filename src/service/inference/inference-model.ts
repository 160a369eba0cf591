import { PuntualError } from "../../errors.ts";
import type { MakeAll } from "../workload/work.ts";
import type { Columns, InputTensor, OutputTensor } from "./tensor.ts";

/** A model in the form of the Open Inference Protocol: columns in, columns out. */
export interface InferenceModel {
  readonly name: string;
  readonly inputs: readonly InputTensor[];
  readonly outputs: readonly OutputTensor[];
  /**
   * The active version. A request reads it once, so that one version answers all of it.
   * @throws PuntualError `model-not-loaded`
   */
  current(): InferenceVersion;
}

/** One version of a model. */
export interface InferenceVersion {
  readonly version: string;
  /**
   * Forecasts a flight for each row.
   * @param columns of the model's inputs, of the declared datatypes and of equal length; an optional one may
   * be absent
   * @param makeAll makes the forecasts, in turns with other large computations
   * @returns a column for each of the model's outputs
   * @throws PuntualError for the first invalid row: the protocol has no errors of single rows
   */
  infer(columns: Columns, rowCount: number, makeAll: MakeAll): Promise<Columns>;
}

/** The model and version that a request addresses. */
export interface ChosenVersion {
  readonly model: InferenceModel;
  readonly current: InferenceVersion;
}

/**
 * Finds the model and version of a path.
 * @param version absent, the active one
 * @throws PuntualError `artefact-not-found` for one that is not active, `model-not-loaded`
 */
export function chooseVersion(
  models: readonly InferenceModel[],
  name: string,
  version?: string,
): ChosenVersion {
  const model = models.find((candidate) => candidate.name === name);
  if (model === undefined) {
    const known = `there are: ${models.map((candidate) => candidate.name).join(", ")}`;
    throw new PuntualError("artefact-not-found", { name, known });
  }
  const current = model.current();
  if (version !== undefined && version !== current.version) {
    const known = `of ${name} there is: ${current.version}`;
    throw new PuntualError("artefact-not-found", { name: `version ${version}`, known });
  }
  return { model, current };
}
