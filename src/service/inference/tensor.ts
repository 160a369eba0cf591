/** The datatypes of the Open Inference Protocol that our models use. */
export type Datatype = "BYTES" | "INT32" | "FP64" | "BOOL";

/** The metadata of a tensor: a column with one value per flight, of any number of flights. */
export interface TensorMetadata {
  readonly name: string;
  readonly datatype: Datatype;
  /** -1 is a dimension of any size. */
  readonly shape: readonly [-1];
}

/** An input tensor of a model. */
export interface InputTensor extends TensorMetadata {
  readonly datatype: "BYTES" | "INT32";
  /** Whether it may be absent. */
  readonly isOptional: boolean;
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
export function output(name: string, datatype: Datatype): TensorMetadata {
  return { name, datatype, shape: [-1] };
}
