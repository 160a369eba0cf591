import fc from "fast-check";

/** Bytes made of what matters to a CSV reader, well-formed or not. */
export const csvLikeBytes: fc.Arbitrary<Buffer> = fc
  .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", " ", "a", "ñ", '"a"', '"a\nb"', "a,b\n"), {
    maxLength: 40,
  })
  .map((pieces) => Buffer.from(pieces.join("")));
