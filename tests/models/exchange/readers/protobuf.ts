/** The fields of a message of Protocol Buffers by number: integers, or bytes of texts, messages and packed lists. */
export type Fields = ReadonlyMap<number, readonly (number | Uint8Array)[]>;

/** Splits a message into its fields; only the wire types of varints and of bytes. */
export function readFields(bytes: Uint8Array): Fields {
  const fields = new Map<number, (number | Uint8Array)[]>();
  for (let at = 0; at < bytes.length; ) {
    const [key, afterKey] = readVarint(bytes, at);
    const [value, afterValue] = readVarint(bytes, afterKey);
    const isBytes = (key & 7) === 2;
    if (!isBytes && (key & 7) !== 0) throw new TypeError(`wire type ${key & 7}`);
    at = isBytes ? afterValue + value : afterValue;
    if (at > bytes.length) throw new TypeError("a field beyond the end");
    const list = fields.get(key >> 3) ?? [];
    list.push(isBytes ? bytes.subarray(afterValue, at) : value);
    fields.set(key >> 3, list);
  }
  return fields;
}

/** Returns the integers of a packed list. */
export function packedInts(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [value, next] = readVarint(bytes, at);
    values.push(value);
    at = next;
  }
  return values;
}

function readVarint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let [value, scale, at] = [0, 1, from];
  for (; bytes[at] >= 128; scale *= 128) value += (bytes[at++] - 128) * scale;
  return [value + bytes[at] * scale, at + 1];
}
