import { PuntualError } from "../../errors.ts";
import type { Columns, InputTensor, TensorMetadata } from "./tensor.ts";

/** A model as the Open Inference Protocol sees it: columns in, columns out. */
export interface InferenceModel {
  readonly name: string;
  readonly inputs: readonly InputTensor[];
  readonly outputs: readonly TensorMetadata[];
  /**
   * What is served now; a request asks for it once, so that all of it is answered by the same version.
   * @throws PuntualError `model-not-loaded`
   */
  current(): InferenceVersion;
}

/** One version of a model. */
export interface InferenceVersion {
  readonly version: string;
  /**
   * Forecasts a flight for each row.
   * @param columns of the model's inputs, of the datatypes declared and of equal length; an optional one may be absent
   * @returns a column for each of the model's outputs
   * @throws PuntualError for the first row at fault: the protocol has no place for one that could not be forecast
   */
  infer(columns: Columns, rowCount: number): Columns | Promise<Columns>;
}

/** A model and the version of it that a request is about. */
export interface ChosenVersion {
  readonly model: InferenceModel;
  readonly current: InferenceVersion;
}

/**
 * The model and version that a path names.
 * @param version absent, the one that is served
 * @throws PuntualError `artefact-not-found` for one that is not served, `model-not-loaded`
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
