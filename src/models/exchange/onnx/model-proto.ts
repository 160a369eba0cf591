import { ProtobufMessage } from "./protobuf.ts";

/** The numbers of the element types of tensors. */
const ELEMENT_TYPES = { float: 1, uint8: 2, int64: 7, double: 11 } as const;

/** An element type of a tensor. */
export type ElementType = keyof typeof ELEMENT_TYPES;

/** The number of an element type, as the operator `Cast` takes it. */
export function elementType(type: ElementType): number {
  return ELEMENT_TYPES[type];
}

/** A constant tensor. */
export interface Tensor {
  readonly type: ElementType;
  readonly dims: readonly number[];
  readonly values: readonly number[];
}

/** An attribute of a node. */
export type Attribute = number | readonly number[] | Tensor;

/** An application of an operator. */
export interface GraphNode {
  readonly operator: string;
  /** Empty for ONNX's own operators. */
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** An input or an output: a matrix of any number of rows. */
export interface GraphValue {
  readonly name: string;
  readonly type: ElementType;
  readonly columns: number;
}

/** A computation in ONNX. */
export interface OnnxModel {
  readonly producer: { readonly name: string; readonly version: string };
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** The version of each set of operators, by its domain. */
  readonly operatorSets: Readonly<Record<string, number>>;
  /** The version of the file format. */
  readonly irVersion: number;
  readonly graph: {
    readonly name: string;
    readonly nodes: readonly GraphNode[];
    readonly constants: ReadonlyMap<string, Tensor>;
    readonly inputs: readonly GraphValue[];
    readonly outputs: readonly GraphValue[];
  };
}

/** Encodes a model as an ONNX file (`onnx.proto`). */
export function encodeOnnx({ producer, graph, ...model }: OnnxModel): Uint8Array {
  const pairs = Object.entries(model.metadata);
  const sets = Object.entries(model.operatorSets);
  return new ProtobufMessage()
    .int(1, model.irVersion)
    .text(2, producer.name)
    .text(3, producer.version)
    .text(6, model.description)
    .message(7, graphProto(graph))
    .messages(
      8,
      sets.map(([domain, version]) => new ProtobufMessage().text(1, domain).int(2, version)),
    )
    .messages(
      14,
      pairs.map(([key, value]) => new ProtobufMessage().text(1, key).text(2, value)),
    )
    .encode();
}

function graphProto({ name, nodes, constants, inputs, outputs }: OnnxModel["graph"]): ProtobufMessage {
  return new ProtobufMessage()
    .messages(1, nodes.map(nodeProto))
    .text(2, name)
    .messages(
      5,
      [...constants].map(([constant, tensor]) => tensorProto(tensor).text(8, constant)),
    )
    .messages(11, inputs.map(valueProto))
    .messages(12, outputs.map(valueProto));
}

function nodeProto({ operator, domain, inputs, outputs, attributes }: GraphNode): ProtobufMessage {
  const node = new ProtobufMessage();
  for (const input of inputs) node.text(1, input);
  for (const output of outputs) node.text(2, output);
  return node
    .text(3, outputs[0])
    .text(4, operator)
    .messages(
      5,
      Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
    )
    .text(7, domain);
}

/** The numbers of the types of attributes. */
const [INT, TENSOR, INTS] = [2, 4, 7];

function attributeProto(name: string, value: Attribute): ProtobufMessage {
  const attribute = new ProtobufMessage().text(1, name);
  if (typeof value === "number") return attribute.int(3, value).int(20, INT);
  if (isTensor(value)) return attribute.message(5, tensorProto(value)).int(20, TENSOR);
  return attribute.ints(8, value).int(20, INTS);
}

function isTensor(value: readonly number[] | Tensor): value is Tensor {
  return "dims" in value;
}

function tensorProto({ type, dims, values }: Tensor): ProtobufMessage {
  return new ProtobufMessage().ints(1, dims).int(2, ELEMENT_TYPES[type]).bytes(9, littleEndian(type, values));
}

function littleEndian(type: ElementType, values: readonly number[]): Uint8Array {
  const size = { float: 4, uint8: 1, int64: 8, double: 8 }[type];
  const view = new DataView(new ArrayBuffer(values.length * size));
  for (const [index, value] of values.entries()) {
    if (type === "float") view.setFloat32(index * size, value, true);
    else if (type === "double") view.setFloat64(index * size, value, true);
    else if (type === "uint8") view.setUint8(index, value);
    else view.setBigInt64(index * size, BigInt(value), true);
  }
  return new Uint8Array(view.buffer);
}

function valueProto({ name, type, columns }: GraphValue): ProtobufMessage {
  const shape = new ProtobufMessage()
    .message(1, new ProtobufMessage().text(2, "rows"))
    .message(1, new ProtobufMessage().int(1, columns));
  const tensor = new ProtobufMessage().int(1, ELEMENT_TYPES[type]).message(2, shape);
  return new ProtobufMessage().text(1, name).message(2, new ProtobufMessage().message(1, tensor));
}
