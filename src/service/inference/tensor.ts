/** The metadata of a tensor: a column with one value per flight, of any number of flights. */
export interface TensorMetadata {
  readonly name: string;
  /** Of those of the Open Inference Protocol. */
  readonly datatype: string;
  /** -1 is a dimension of any size. */
  readonly shape: readonly [-1];
}

/** An input tensor of a model. */
export interface InputTensor extends TensorMetadata {
  readonly datatype: "BYTES" | "INT32";
  /** Whether it may be absent. */
  readonly isOptional: boolean;
}

/** An output tensor of a model. */
export interface OutputTensor extends TensorMetadata {
  readonly datatype: "BYTES" | "FP64" | "BOOL";
}

/** One value of a tensor. */
export type Value = string | number | boolean;

/** Columns with one value per flight, by the name of their tensor. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

/** An input column. */
export function input(name: string, datatype: InputTensor["datatype"], isOptional = false): InputTensor {
  return { name, datatype, shape: [-1], isOptional };
}

/** An output column. */
export function output(name: string, datatype: OutputTensor["datatype"]): OutputTensor {
  return { name, datatype, shape: [-1] };
}
