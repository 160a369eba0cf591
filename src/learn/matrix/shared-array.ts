type TypedArrayType<Column> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Column;
};

/** Makes a typed array of zeros in memory that threads share: it is posted to another thread without a copy. */
export function sharedArray<Column>(type: TypedArrayType<Column>, length: number): Column {
  return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
}
