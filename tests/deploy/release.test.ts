import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { repository } from "../import-graph.ts";
import { saveSmallBaseline } from "../models/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { Cloud, changes, PROJECT, type Run, SERVICE } from "./cloud.ts";

/** Brings a project to where a first release serves; tells its revision. */
async function bringToFirstRelease(cloud: Cloud): Promise<string | undefined> {
  for (const script of ["bootstrap", "release"]) {
    const { code, output } = await cloud.run(script);
    assert.equal(code, 0, output);
  }
  return cloud.serving;
}

/** The shares of the traffic that were set, in order. */
function shares({ calls }: Run): readonly string[] {
  return calls.flatMap((call) => /--to-revisions=(\S+)/.exec(call)?.[1] ?? []);
}

/** Holds a release that failed to what must be so: all traffic where it was, no tag, told. */
function assertNothingHappened(cloud: Cloud, { code, output }: Run, serving: string | undefined): void {
  assert.equal(code, 1, output);
  assert.equal(cloud.serving, serving, output);
  assert.equal(cloud.tagged("candidate"), undefined);
}

describe("deploy/release", { timeout: 120_000 }, () => {
  const cloud = new Cloud();
  let first: string | undefined;
  before(async () => {
    assert.equal((await cloud.run("bootstrap")).code, 0);
  });

  test("builds and pushes the commit, asks the revision without traffic, shifts in steps", async () => {
    const commit = cloud.git("rev-parse", "HEAD");
    const run = await cloud.run("release");
    assert.equal(run.code, 0, run.output);
    first = cloud.serving;
    assert.match(String(first), new RegExp(`^puntual-${commit.slice(0, 7)}-[0-9a-f]{7}-\\d{12}$`));
    const old = "puntual-00001-abc";
    assert.deepEqual(shares(run), [`${first}=10,${old}=90`, `${first}=50,${old}=50`, `${first}=100`]);
    const done = changes(run.calls).map((call) => call.split(" ").slice(0, 4).join(" "));
    assert.deepEqual(done.slice(0, 3), [
      "docker build --platform linux/amd64",
      run.calls.find((call) => call.startsWith("docker push")),
      "gcloud run services replace",
    ]);
    assert.equal(cloud.tagged("previous"), old);
    assert.equal(cloud.tagged("candidate"), undefined);
    assert.match(
      run.output,
      /^http:\/\/127\.0\.0\.1:\d+ serves puntual-\S+; deploy\/rollback goes back to puntual-00001-abc$/m,
    );
  });

  test("deploys the image by its digest, and leaves no placeholder in the manifest", () => {
    const { manifest, images } = cloud.state;
    const [[tag, digest]] = Object.entries(images);
    assert.ok(tag.endsWith(`/puntual:${cloud.git("rev-parse", "HEAD")}`));
    assert.doesNotMatch(manifest.replace(/^ *#.*$/gm, ""), /\$\{/);
    const { metadata, spec } = parse(manifest);
    const [container] = spec.template.spec.containers;
    assert.equal(
      container.image,
      `southamerica-west1-docker.pkg.dev/airport-forecasts/puntual/puntual@${digest}`,
    );
    assert.equal(metadata.labels["cloud.googleapis.com/location"], "southamerica-west1");
    assert.equal(
      spec.template.spec.serviceAccountName,
      "puntual-run@airport-forecasts.iam.gserviceaccount.com",
    );
    assert.equal(spec.template.spec.containerConcurrency, 100);
    assert.equal(spec.template.spec.volumes[0].secret.secretName, "puntual-keys");
    assert.deepEqual(spec.traffic, [
      { revisionName: "puntual-00001-abc", percent: 100 },
      { revisionName: first, tag: "candidate" },
    ]);
  });

  test("of what serves already does nothing", async () => {
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 0);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /serves already, and is the same: nothing to do$/m);
  });

  test("of the same commit in another shape takes the image that is there", async () => {
    cloud.writeProject({ ...PROJECT, CONCURRENCY: "50" });
    const run = await cloud.run("release");
    assert.equal(run.code, 0, run.output);
    assert.ok(run.calls.every((call) => !/^docker (build|push)/.test(call)));
    assert.notEqual(cloud.serving, first);
    assert.equal(cloud.tagged("previous"), first);
    cloud.writeProject(PROJECT);
  });

  test("as GitHub runs it takes the project from a variable, and tells where it serves", async () => {
    cloud.git("clean", "--force", "-x", "--quiet", "deploy");
    cloud.commit("second");
    const file = join(cloud.folder, "outputs");
    const { PROJECT_ENV } = cloud.state.gitHub.variables;
    const { code, output } = await cloud.start("release", [], { GITHUB_OUTPUT: file, PROJECT_ENV }).ended;
    assert.equal(code, 0, output);
    assert.match(readFileSync(file, "utf8"), /^url=http:\/\/127\.0\.0\.1:\d+\n$/);
  });
});

describe("a broken release never gets traffic", { timeout: 240_000 }, () => {
  const cloud = new Cloud();
  let serving: string | undefined;
  before(async () => {
    serving = await bringToFirstRelease(cloud);
  });

  /** Releases a commit whose revision is started like that. */
  async function releaseOf(
    environment: Readonly<Record<string, string>>,
    command: readonly string[] = SERVICE,
  ) {
    cloud.commit("broken");
    cloud.change(() => ({ revision: { command, environment } }));
    return cloud.run("release");
  }

  test("with a model that fails its checksum: the revision never becomes ready", async () => {
    const folder = join(temporaryFolder(), "models");
    cpSync(join(repository, "models"), folder, { recursive: true });
    const model = join(folder, "baseline", "model.json");
    writeFileSync(
      model,
      readFileSync(model, "utf8")
        .replace(/\d(?=\D*$)/, "7")
        .replace(/0\.5/, "0.6"),
    );
    const run = await releaseOf({ PUNTUAL_MODELS_DIR: folder });
    assertNothingHappened(cloud, run, serving);
    assert.deepEqual(shares(run), []);
    assert.match(
      run.output,
      /release: puntual-\S+ does not become ready\. Its log: gcloud logging read resource\.labels\.revision_name=puntual-/,
    );
    assert.match(run.output, new RegExp(`^puntual-\\S+ got no traffic; ${serving} serves as before$`, "m"));
  });

  test("with a model that answers wrongly", async () => {
    const folder = join(temporaryFolder(), "other");
    await saveSmallBaseline(folder);
    const run = await releaseOf({ PUNTUAL_BASELINE: folder });
    assertNothingHappened(cloud, run, serving);
    assert.deepEqual(shares(run), []);
    assert.match(
      run.output,
      /^FAIL {2}POST \/predict answers flights in their order, .*: expected 200 with /m,
    );
    assert.match(
      run.output,
      /^FAIL {2}serves baseline [0-9a-f]{16}: expected 200 with "version":"[0-9a-f]{16}"/m,
    );
    assert.match(run.output, /^release: puntual-\S+ does not answer as it should$/m);
  });

  test("that never becomes ready", async () => {
    const run = await releaseOf({}, [process.execPath, "--eval", "setInterval(() => {}, 1000)"]);
    assertNothingHappened(cloud, run, serving);
    assert.deepEqual(shares(run), []);
    assert.match(run.output, /^release: puntual-\S+ does not become ready\. /m);
  });

  test("and the one after it, which is good, goes as any other", async () => {
    const run = await releaseOf({});
    assert.equal(run.code, 0, run.output);
    assert.equal(cloud.tagged("previous"), serving);
    serving = cloud.serving;
  });

  test("that goes wrong under traffic loses it again", async () => {
    // Asked 22 times without a fault, that is twice: before it has traffic, and at the first step.
    const run = await releaseOf({ PUNTUAL_RATE_LIMIT: "22" });
    assertNothingHappened(cloud, run, serving);
    assert.equal(shares(run).length, 3);
    assert.match(shares(run)[1], new RegExp(`=50,${serving}=50$`));
    assert.equal(shares(run)[2], `${serving}=100`);
    assert.match(
      run.output,
      /does not answer as it should any more:\nFAIL {2}POST \/predict .* not 429 with /,
    );
    assert.match(run.output, new RegExp(`^rolling back: all traffic to ${serving}$`, "m"));
    assert.match(run.output, new RegExp(`^${serving} has all the traffic again$`, "m"));
  });

  test("that logs errors under traffic loses it again", async () => {
    cloud.change(() => ({ log: ["2018-03-01T12:00:00Z\t\trequest\t500"] }));
    const run = await releaseOf({});
    assertNothingHappened(cloud, run, serving);
    assert.deepEqual(shares(run).length, 2);
    assert.match(run.output, /logs errors:\n2018-03-01T12:00:00Z\t\trequest\t500\n/);
    const [query] = run.calls.filter((call) => call.startsWith("gcloud logging read"));
    assert.match(
      query,
      /resource\.labels\.revision_name=puntual-\S+ timestamp>="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ" \(severity>=ERROR OR httpRequest\.status>=500\)/,
    );
    cloud.change(() => ({ log: [] }));
  });
});

describe("deploy/release that is stopped half-way", { timeout: 240_000 }, () => {
  const cloud = new Cloud();
  let serving: string | undefined;
  before(async () => {
    serving = await bringToFirstRelease(cloud);
  });
  const update = "gcloud run services update-traffic";

  test("rolls back where a step cannot be taken", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, says: "ERROR: ABORTED: conflict", after: 1, until: 3 });
    const run = await cloud.run("release");
    assertNothingHappened(cloud, run, serving);
    assert.equal(shares(run).length, 3);
    assert.match(run.output, /^release: the traffic cannot be shifted$/m);
    assert.match(run.output, /has all the traffic again/);
  });

  test("tells loudly where even that fails; deploy/rollback then knows where to go, and the next release waits for it", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, says: "ERROR: UNAVAILABLE", after: 1 });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(
      run.output,
      new RegExp(
        `^THE ROLLBACK FAILED\\. puntual-\\S+ may still have traffic\\. Do now: deploy/rollback ${serving}$`,
        "m",
      ),
    );
    assert.equal(cloud.serving, undefined, "the traffic is split");
    cloud.failWith();
    const next = await cloud.run("release");
    assert.equal(next.code, 1);
    assert.match(
      next.output,
      /^release: the traffic is split, as an earlier release has come to no end\. .*: deploy\/rollback$/m,
    );
    assert.deepEqual(changes(next.calls), []);
    const back = await cloud.run("rollback");
    assert.equal(back.code, 0, back.output);
    assert.equal(cloud.serving, serving);
    assert.equal(cloud.tagged("candidate"), undefined);
  });

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    test(`rolls back on ${signal}`, async () => {
      cloud.writeProject({ ...PROJECT, STEP_SECONDS: "60" });
      cloud.commit("next");
      const { child, said, ended } = cloud.start("release", []);
      while (!cloud.state.calls.at(-1)?.includes("read") || !said.output.includes("== 10 %")) await sleep(20);
      child.kill(signal);
      const run = await ended;
      assert.equal(run.code, code, run.output);
      assert.equal(cloud.serving, serving);
      assert.match(run.output, /has all the traffic again/);
    });
  }
});

describe("deploy/release where something is missing", { timeout: 120_000 }, () => {
  const cloud = new Cloud();
  before(async () => {
    assert.equal((await cloud.run("bootstrap")).code, 0);
  });

  /** Runs a release that is to end before anything is changed. */
  async function refused(code: number, told: RegExp): Promise<void> {
    const run = await cloud.run("release");
    assert.equal(run.code, code, run.output);
    assert.match(run.output, told);
    assert.deepEqual(changes(run.calls), []);
  }

  test("with --check tells what it needs, and does nothing", async () => {
    const { code, output, calls } = await cloud.run("release", "--check");
    assert.equal(code, 0, output);
    assert.equal([...output.matchAll(/^ {2}ok /gm)].length, 8, output);
    assert.deepEqual(changes(calls), []);
  });

  test("without a login", async () => {
    cloud.change(() => ({ account: "" }));
    await refused(2, /^ {2}missing {2}a login to Google Cloud: gcloud auth login$/m);
    cloud.change(() => ({ account: "owner@airport.example" }));
  });

  test("with changes that are no commit", async () => {
    writeFileSync(join(cloud.checkout, "models", "more"), "");
    await refused(
      2,
      /^ {2}missing {2}a checkout without changes: what is released is a commit, so commit first/m,
    );
    cloud.git("clean", "--force", "--quiet", "models");
  });

  test("without an engine behind docker", async () => {
    cloud.failWith({ command: "docker info", says: "Cannot connect to the Docker daemon" });
    await refused(2, /^ {2}missing {2}an engine that docker talks to: docker info tells why$/m);
  });

  test("with an API that is not enabled", async () => {
    const says =
      "ERROR: (gcloud.run.services.describe) PERMISSION_DENIED: Cloud Run Admin API has not been used";
    cloud.failWith({ command: "gcloud run services describe", says });
    await refused(
      1,
      /the service cannot be seen: ERROR.*PERMISSION_DENIED.*\nHas deploy\/bootstrap been run for this project\?$/m,
    );
  });

  test("with a registry that cannot be asked", async () => {
    const says = "ERROR: (gcloud.artifacts.docker.images.describe) PERMISSION_DENIED";
    cloud.failWith({ command: "gcloud artifacts docker images describe", says });
    await refused(1, /^release: the registry cannot be asked: ERROR.*PERMISSION_DENIED$/m);
  });

  test("with an image that cannot be built, as one whose model fails its checksum cannot", async () => {
    cloud.failWith({ command: "docker build", says: "ERROR: failed to solve" });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(run.output, /^release: the image cannot be built; nothing has been deployed$/m);
    assert.ok(run.calls.every((call) => !/docker push|services replace/.test(call)));
  });

  test("with a push that is refused", async () => {
    cloud.failWith({
      command: "docker push",
      says: "denied: Permission artifactregistry.repositories.uploadArtifacts denied",
    });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(
      run.output,
      /^release: the registry refuses the image; nothing has been deployed\. Whoever pushes needs roles\/artifactregistry\.writer on it/m,
    );
    assert.ok(run.calls.every((call) => !call.includes("services replace")));
  });

  test("refuses words that it does not know", async () => {
    const { code, output } = await cloud.run("release", "--fast");
    assert.equal(code, 2);
    assert.match(output, /^Usage: deploy\/release \[--check\]/);
  });
});

describe("deploy/release of a private service", { timeout: 60_000 }, () => {
  test("asks with a token for the service, in the deployer's name", async () => {
    const cloud = new Cloud({ ...PROJECT, ACCESS: "private" });
    await bringToFirstRelease(cloud);
    const tokens = cloud.state.calls.filter(([, , words]) => words === "print-identity-token");
    assert.ok(tokens.length >= 4);
    assert.deepEqual(tokens[0].slice(1, 4), [
      "auth",
      "print-identity-token",
      "--impersonate-service-account=puntual-deploy@airport-forecasts.iam.gserviceaccount.com",
    ]);
    assert.match(tokens[0][4], /^--audiences=http/);
  });
});
