import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { Cloud, changes } from "./cloud.ts";

describe("deploy/rollback", { timeout: 120_000 }, () => {
  const cloud = new Cloud();
  const revisions: (string | undefined)[] = [];
  let hello: string | undefined;
  before(async () => {
    for (const script of ["bootstrap", "release", "release", "release"]) {
      const { code, output } = await cloud.run(script);
      assert.equal(code, 0, output);
      if (script === "release") revisions.push(cloud.serving);
      else hello = cloud.serving;
      cloud.commit("next");
    }
  });

  test("goes back to the revision before the last release, at once, and asks it", async () => {
    const { code, output, calls } = await cloud.run("rollback");
    assert.equal(code, 0, output);
    assert.equal(cloud.serving, revisions[1]);
    assert.equal(changes(calls).length, 1);
    assert.match(output, new RegExp(`^to ${revisions[1]}, tagged as previous$`, "m"));
    assert.match(output, /^ok {4}POST \/predict answers flights in their order/m);
  });

  test("changes nothing when it is run again", async () => {
    const { code, output, calls } = await cloud.run("rollback");
    assert.equal(code, 0);
    assert.match(output, /it has all the traffic already: nothing to do$/m);
    assert.deepEqual(changes(calls), []);
  });

  test("goes to the revision that is named, though Google Cloud has its moments", async () => {
    cloud.failWith({ command: "gcloud run services update-traffic", says: "ERROR: UNAVAILABLE", until: 3 });
    const { code, output } = await cloud.run("rollback", String(revisions[2]));
    assert.equal(code, 0, output);
    assert.equal(cloud.serving, revisions[2]);
  });

  test("leaves the traffic where it is when the revision from before does not answer as it should", async () => {
    cloud.endRevisions();
    const { code, output, calls } = await cloud.start("rollback", [], { SMOKE_TEST_SECONDS: "0" }).ended;
    assert.equal(code, 1);
    assert.equal(cloud.serving, revisions[2]);
    assert.deepEqual(changes(calls), []);
    assert.match(
      output,
      new RegExp(
        `^rollback: ${revisions[1]} does not answer as it should, so the traffic stays as it was\\. To go there all the same: deploy/rollback ${revisions[1]}$`,
        "m",
      ),
    );
  });

  test("goes there all the same when it is named, and tells that it does not answer", async () => {
    const { code, output } = await cloud.start("rollback", [String(hello)], { SMOKE_TEST_SECONDS: "0" })
      .ended;
    assert.equal(code, 1);
    assert.equal(cloud.serving, hello);
    assert.match(output, /^rollback: http\S+ serves puntual-00001-abc, which does not answer as it should$/m);
  });

  test("asks for a name where more than one could be meant, or none is known", async () => {
    cloud.change(({ traffic }) => ({ traffic: traffic.filter(({ percent = 0 }) => percent > 0) }));
    const none = await cloud.run("rollback");
    assert.equal(none.code, 2);
    assert.match(
      none.output,
      /there is no revision with the tag previous; name one of: gcloud run revisions list --service=puntual /,
    );
    const traffic = ["a", "b"].map((revisionName) => ({ revisionName, percent: 50 }));
    cloud.change(() => ({ traffic }));
    const several = await cloud.run("rollback");
    assert.equal(several.code, 2);
    assert.match(several.output, /more than one revision could be meant, name one:\na 50\nb 50$/m);
  });

  test("leaves the traffic where it cannot be changed", async () => {
    cloud.failWith({ command: "gcloud run services update-traffic", says: "ERROR: PERMISSION_DENIED" });
    const { code, output } = await cloud.run("rollback", "a");
    assert.equal(code, 1);
    assert.match(output, /PERMISSION_DENIED\nrollback: the traffic could not be moved, see above$/m);
    cloud.failWith();
    assert.equal(cloud.serving, undefined);
  });

  test("with --check tells what it needs, and refuses options that it does not know", async () => {
    assert.equal((await cloud.run("rollback", "--check")).code, 0);
    for (const [args, told] of [
      [["--now"], /^Usage: deploy\/rollback \[--check\] \[--unfinished\[=RELEASE\] \| REVISION\]$/m],
      [["a", "b"], /^rollback: one revision at a time, not a and b$/m],
      [["a", "--unfinished"], /^rollback: --unfinished knows by itself where to go$/m],
    ] as const) {
      const { code, output } = await cloud.run("rollback", ...args);
      assert.equal(code, 2);
      assert.match(output, told);
    }
  });
});
