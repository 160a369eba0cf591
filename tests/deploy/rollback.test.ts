import assert from "node:assert/strict";
import { before, beforeEach, describe, test } from "node:test";
import { Cloud, changes, PROJECT } from "./cloud.ts";

/** A URL at which nothing answers. */
const NOWHERE = "http://127.0.0.1:1";

describe("deploy/rollback", { timeout: 240_000 }, () => {
  const cloud = new Cloud({ ...PROJECT, STEPS: "100" });
  const placeholder = "puntual-00001-abc";
  let first: string;
  let second: string;
  let released: ReturnType<Cloud["snapshot"]>;
  before(async () => {
    const run = async (script: string) => {
      const { code, output } = await cloud.run(script);
      assert.equal(code, 0, output);
      return String(cloud.serving);
    };
    assert.equal(await run("bootstrap"), placeholder);
    first = await run("release");
    cloud.commit("next");
    second = await run("release");
    released = cloud.snapshot();
  });
  beforeEach(() => cloud.restore(released));

  test("returns to the revision before the last release at once, and tests it", async () => {
    const { code, output, calls } = await cloud.run("rollback");
    assert.equal(code, 0, output);
    assert.equal(cloud.serving, first);
    assert.equal(changes(calls).length, 1);
    assert.match(output, new RegExp(`^to ${first}, tagged as previous$`, "m"));
    assert.match(output, /^ok {4}POST \/predict answers flights in their order/m);
  });

  test("changes nothing when it is run again", async () => {
    await cloud.run("rollback");
    const { code, output, calls } = await cloud.run("rollback");
    assert.equal(code, 0);
    assert.match(output, /it has all the traffic already: nothing to do$/m);
    assert.deepEqual(changes(calls), []);
  });

  test("goes to the revision that is named, and tries again if Google Cloud fails for a moment", async () => {
    cloud.failWith({
      command: "gcloud run services update-traffic",
      message: "ERROR: UNAVAILABLE",
      until: 3,
    });
    const { code, output } = await cloud.run("rollback", first);
    assert.equal(code, 0, output);
    assert.equal(cloud.serving, first);
  });

  test("leaves the traffic where it is if the revision from before fails the smoke test", async () => {
    cloud.change(({ traffic }) => ({
      traffic: traffic.map((target) => (target.tag === "previous" ? { ...target, url: NOWHERE } : target)),
    }));
    const { code, output, calls } = await cloud.start("rollback", [], { SMOKE_TEST_SECONDS: "0" }).ended;
    assert.equal(code, 1);
    assert.equal(cloud.serving, second);
    assert.deepEqual(changes(calls), []);
    assert.match(
      output,
      new RegExp(
        `^rollback: ${first} fails the smoke test, so the traffic stays as it is\\. To shift it all the same: deploy/rollback ${first}$`,
        "m",
      ),
    );
  });

  test("shifts it all the same to a revision that is named, and reports that it fails the smoke test", async () => {
    cloud.change(({ urls }) => ({ urls: { ...urls, [placeholder]: NOWHERE } }));
    const { code, output } = await cloud.start("rollback", [placeholder], { SMOKE_TEST_SECONDS: "0" }).ended;
    assert.equal(code, 1);
    assert.equal(cloud.serving, placeholder);
    assert.match(output, /^rollback: http\S+ serves puntual-00001-abc, which fails the smoke test$/m);
  });

  test("asks for a name if no revision from before is known, or the traffic is split", async () => {
    cloud.change(({ traffic }) => ({ traffic: traffic.filter(({ percent = 0 }) => percent > 0) }));
    const none = await cloud.run("rollback");
    assert.equal(none.code, 2);
    assert.match(
      none.output,
      /no revision has the tag previous; name one of: gcloud run revisions list --service=puntual /,
    );
    const traffic = ["a", "b"].map((revisionName) => ({ revisionName, percent: 50 }));
    cloud.change(() => ({ traffic }));
    const several = await cloud.run("rollback");
    assert.equal(several.code, 2);
    assert.match(several.output, /the traffic is split, so name a revision:\na 50\nb 50$/m);
  });

  test("leaves the traffic if it cannot be changed", async () => {
    cloud.failWith({ command: "gcloud run services update-traffic", message: "ERROR: PERMISSION_DENIED" });
    const { code, output } = await cloud.run("rollback", "a");
    assert.equal(code, 1);
    assert.match(output, /PERMISSION_DENIED\nrollback: cannot shift the traffic, see above$/m);
    assert.equal(cloud.serving, second);
  });

  test("with --check lists its requirements, and refuses unknown options", async () => {
    assert.equal((await cloud.run("rollback", "--check")).code, 0);
    for (const [args, message] of [
      [["--now"], /^Usage: deploy\/rollback \[--check\] \[--unfinished\[=RELEASE\] \| REVISION\]$/m],
      [["a", "b"], /^rollback: one revision at a time, not a and b$/m],
      [["a", "--unfinished"], /^rollback: --unfinished finds the revision itself, so name none$/m],
    ] as const) {
      const { code, output } = await cloud.run("rollback", ...args);
      assert.equal(code, 2);
      assert.match(output, message);
    }
  });
});
