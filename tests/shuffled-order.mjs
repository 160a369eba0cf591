import { registerHooks } from "node:module";
import process from "node:process";

// Runs the tests of each suite in another order, to find tests that depend on earlier ones:
//   ORDER_SEED=1 node --import ./tests/shuffled-order.mjs --test tests/deploy/release.test.ts
// Seed 0 reverses the order.

const seed = Number(process.env.ORDER_SEED ?? 0);

/** The file in the place of node:test, which registers the tests of a suite only at its end, in another order. */
const SHUFFLED = `
import { AsyncLocalStorage } from "node:async_hooks";
import * as original from "node:test";
import process from "node:process";

let state = ${seed};
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
function shuffle(list) {
  if (${seed} === 0) return list.reverse();
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other], list[i]];
  }
  return list;
}

const suites = new AsyncLocalStorage(); // of each suite, its tests, in the order of the file
let outermost;
const register = (tests) => shuffle(tests).forEach((run) => run());
function later(run) {
  const tests = suites.getStore();
  if (tests !== undefined) return tests.push(run);
  if (outermost === undefined) {
    const own = (outermost = []);
    // Of the file itself: once it has been read to its end.
    setTimeout(() => {
      outermost = undefined;
      register(own);
    });
  }
  outermost.push(run);
}
const suite = (of) => (...args) =>
  later(() => {
    const body = args.findIndex((arg) => typeof arg === "function");
    const read = args[body];
    args[body] = function (...given) {
      const tests = [];
      const ended = suites.run(tests, () => read.apply(this, given));
      if (ended instanceof Promise) return ended.then(() => register(tests));
      register(tests);
    };
    of(...args);
  });
const test = (...args) => later(() => original.test(...args));

for (const name of ["skip", "todo", "only"]) {
  test[name] = (...args) => later(() => original.test[name](...args));
}
const describe = suite(original.describe);
for (const name of ["skip", "todo", "only"]) describe[name] = suite(original.describe[name]);
export const { before, after, beforeEach, afterEach, mock, run, snapshot, assert } = original;
export { describe, test, describe as suite, test as it };
export default test;
`;

const url = `data:text/javascript,${encodeURIComponent(SHUFFLED)}`;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "node:test" && context.parentURL !== url
      ? { url, format: "module", shortCircuit: true }
      : next(specifier, context),
});
