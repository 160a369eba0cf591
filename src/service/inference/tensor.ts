/** A datatype of the Open Inference Protocol that a model of ours takes or gives. */
export type Datatype = "BYTES" | "INT32" | "FP64" | "BOOL";

/** What a model tells of one of its tensors: a column of a value for each flight, their number left open. */
export interface TensorMetadata {
  readonly name: string;
  readonly datatype: Datatype;
  /** -1 is a dimension of any size. */
  readonly shape: readonly [-1];
}

/** A tensor that a model takes. */
export interface InputTensor extends TensorMetadata {
  readonly datatype: "BYTES" | "INT32";
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/** One value of a tensor. */
export type Value = string | number | boolean;

/** Columns of a value for each flight, by the name of their tensor. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

/** A column that a model takes. */
export function input(name: string, datatype: InputTensor["datatype"], isOptional = false): InputTensor {
  return { name, datatype, shape: [-1], isOptional };
}

/** A column that a model gives. */
export function output(name: string, datatype: Datatype): TensorMetadata {
  return { name, datatype, shape: [-1] };
}
