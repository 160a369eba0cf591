import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type ModelChoice, withActive } from "../../src/store/model-choice.ts";

describe("a choice of models", () => {
  const choice: ModelChoice = {
    configured: "a",
    active: "b",
    since: "2018-01-01T00:00:00.000Z",
    previous: "a",
    shadow: "c",
  };

  test("has no previous version at first", () => {
    const { since, ...rest } = withActive(undefined, "a");
    assert.deepEqual(rest, { configured: "a", active: "a", previous: undefined, shadow: undefined });
    assert.equal(new Date(since).toISOString(), since);
  });

  test("remembers the previous version, and keeps the shadow", () => {
    const next = withActive(choice, "d");
    assert.deepEqual([next.active, next.previous, next.shadow, next.configured], ["d", "b", "c", "a"]);
    assert.ok(next.since > choice.since);
  });

  test("only changes what is configured if the active version is chosen again", () => {
    assert.deepEqual(withActive(choice, "b"), choice);
    assert.deepEqual(withActive(choice, "b", "b"), { ...choice, configured: "b" });
  });

  test("never has a version in two places, and leads back to the previous one", () => {
    const version = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(
        fc.array(version, { minLength: 2 }),
        fc.option(version, { nil: undefined }),
        (versions, shadow) => {
          let now: ModelChoice | undefined;
          for (const active of versions) {
            const before: ModelChoice | undefined = now;
            now = withActive(now, active);
            if (now.previous === undefined) now = { ...now, shadow: shadow === active ? undefined : shadow };
            assert.equal(now.active, active);
            assert.notEqual(now.previous, active);
            assert.notEqual(now.shadow, active);
            if (before !== undefined && before.active !== active) {
              assert.equal(withActive(now, now.previous as string).active, before.active);
            }
          }
        },
      ),
    );
  });
});
