import { useRef } from "react";

/** A value, which lasts while there is none: the last that there was. */
export function useLasting<Value>(value: Value | undefined): Value | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}
