import fc from "fast-check";

/** JSON texts of values that programs often handle wrongly. */
const ODD_VALUES = [
  ..."null true false 0 -0 -1 13 1.5 1e400 -1e400 1e-400 1e21 9007199254740993 4294967303 [] {} [[]] [null]".split(
    " ",
  ),
  '""',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"\\u0000"',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"toString":1,"valueOf":2,"length":-1}',
  '{"a":1,"a":2}',
  `"${"x".repeat(5_000)}"`,
  `"${"\\ud83d".repeat(300)}"`,
];

/** Texts that look like JSON but are invalid. */
const NO_JSON = [
  "NaN",
  "Infinity",
  "undefined",
  "01",
  "1.",
  "'a'",
  "[1,]",
  '{"a":1,}',
  "/**/1",
  '"\t"',
  "{,}",
  "\ufeff1",
];

/** Deep nesting, as lists and as objects. */
const DEEP = [
  "[".repeat(10_000) + "]".repeat(10_000),
  `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
  "[".repeat(10_000),
];

/** Generates JSON texts of values, most of them unusual. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD_VALUES), weight: 8 },
  { arbitrary: fc.json(), weight: 4 },
  { arbitrary: fc.constantFrom(...NO_JSON), weight: 2 },
  { arbitrary: fc.constantFrom(...DEEP), weight: 1 },
);

/** Keys of JavaScript's prototypes, and keys that are in the body already. */
const oddKey = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "flights",
  "inputs",
  "\\ud800",
);

/**
 * Generates JSON texts from a good body: with a value replaced, a key added or renamed, or unchanged; or another value.
 */
export function hostileJson(good: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const text = good.map((body) => JSON.stringify(body));
  const replaced = fc
    .tuple(text, fc.nat(), oddValue)
    .map(([body, at, value]) => replaceValue(body, at, value));
  const keyed = fc.tuple(text, fc.nat(), oddKey, oddValue).map(([body, at, key, value]) => {
    const braces = [...body.matchAll(/\{/g)].map(({ index }) => index + 1);
    if (braces.length === 0) return body;
    const position = braces[at % braces.length];
    return `${body.slice(0, position)}"${key}":${value},${body.slice(position)}`;
  });
  const renamed = fc.tuple(text, fc.nat(), oddKey).map(([body, at, key]) => {
    const keys = [...body.matchAll(/"\w+":/g)];
    if (keys.length === 0) return body;
    const { index, 0: found } = keys[at % keys.length];
    return `${body.slice(0, index)}"${key}":${body.slice(index + found.length)}`;
  });
  return fc.oneof(
    { arbitrary: text, weight: 3 },
    { arbitrary: replaced, weight: 6 },
    { arbitrary: keyed, weight: 2 },
    { arbitrary: renamed, weight: 2 },
    { arbitrary: oddValue, weight: 2 },
  );
}

/** Replaces a value of a JSON text: a simple one, or a list or object that contains no other. */
function replaceValue(body: string, at: number, value: string): string {
  const values = [
    ...body.matchAll(/(?<=[:[,])("[^"]*"(?!:)|-?\d[\d.e+-]*|true|false|null|\[[^[\]{}]*\]|\{[^[\]{}]*\})/g),
  ];
  if (values.length === 0) return value;
  const { index, 0: found } = values[at % values.length];
  return body.slice(0, index) + value + body.slice(index + found.length);
}
