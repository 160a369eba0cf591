import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { configSchema } from "../../src/config.ts";
import { repository } from "../import-graph.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { Cloud, changes, PROJECT, type Run } from "./cloud.ts";
import { IdentityTokens } from "./identity-tokens.ts";
import type { Revision } from "./stand-ins/state.ts";

const update = "gcloud run services update-traffic";

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
  assert.equal(cloud.tagged("before"), undefined);
}

/** Waits until a release that was started is so far. */
async function reaches({ child, said }: ReturnType<Cloud["start"]>, text: string): Promise<void> {
  while (!said.output.includes(text)) {
    assert.equal(child.exitCode, null, said.output);
    await sleep(20);
  }
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
    assert.deepEqual(
      cloud.state.traffic.map(({ tag }) => tag),
      [undefined],
      "no page that says hello is ever gone back to",
    );
    assert.match(run.output, /^http:\/\/127\.0\.0\.1:\d+ serves puntual-[0-9a-f-]+$/m);
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
      { revisionName: "puntual-00001-abc", tag: "before" },
      { revisionName: first, tag: "candidate" },
    ]);
  });

  test("deploys a revision as the service wants to be run", () => {
    const service = parse(cloud.state.manifest);
    assert.equal(service.metadata.annotations["run.googleapis.com/minScale"], "0");
    const { metadata, spec } = service.spec.template;
    assert.deepEqual(metadata.annotations, {
      "run.googleapis.com/execution-environment": "gen2",
      "run.googleapis.com/startup-cpu-boost": "true",
      "autoscaling.knative.dev/maxScale": "10",
    });
    const [container] = spec.containers;
    assert.deepEqual(container.resources.limits, { cpu: "1", memory: "512Mi" });
    const environment: [string, string][] = container.env.map(
      ({ name, value }: { name: string; value: string }) => [name, value],
    );
    assert.deepEqual(Object.fromEntries(environment), {
      GOOGLE_CLOUD_PROJECT: "airport-forecasts",
      PUNTUAL_TIME_ZONE: "America/Santiago",
      PUNTUAL_KEYS_FILE: join(container.volumeMounts[0].mountPath, spec.volumes[0].secret.items[0].path),
      PUNTUAL_KEYS_SECONDS: "300",
      PUNTUAL_TRUST_PROXY: "true",
      PUNTUAL_METRICS_PORT: "9464",
      PUNTUAL_DRAIN_SECONDS: "8",
    });
    for (const [name] of environment)
      if (name.startsWith("PUNTUAL_")) assert.ok(name in configSchema.properties, name);
    const { startupProbe, livenessProbe, ports } = container;
    assert.deepEqual(startupProbe.httpGet, { path: "/ready", port: ports[0].containerPort });
    assert.deepEqual(livenessProbe.httpGet, { path: "/health", port: ports[0].containerPort });
    assert.ok(startupProbe.periodSeconds * startupProbe.failureThreshold >= 30, "a slow start is no failure");
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
    assert.match(
      run.output,
      new RegExp(` serves ${cloud.serving}; deploy/rollback goes back to ${first}$`, "m"),
    );
    cloud.writeProject(PROJECT);
  });

  test("as GitHub runs it takes the project from a variable, a token without an account, and tells where it serves", async () => {
    cloud.git("clean", "--force", "-x", "--quiet", "deploy");
    cloud.commit("second");
    writeFileSync(join(cloud.checkout, "gha-creds-0123456789abcdef.json"), "{}");
    cloud.change(() => ({ account: "" }));
    const file = join(cloud.folder, "outputs");
    const { PROJECT_ENV } = cloud.state.gitHub.variables;
    const { code, output } = await cloud.start("release", [], { GITHUB_OUTPUT: file, PROJECT_ENV }).ended;
    cloud.change(() => ({ account: "owner@airport.example" }));
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}signed in to Google Cloud$/m);
    assert.match(
      readFileSync(file, "utf8"),
      new RegExp(`^revision=${cloud.serving}\nurl=http://127\\.0\\.0\\.1:\\d+\n$`),
    );
  });

  test("of a commit that is older than what serves is refused; of one from another branch it is not", async () => {
    cloud.writeProject(PROJECT);
    cloud.git("checkout", "--quiet", "HEAD~1");
    const old = await cloud.run("release");
    assert.equal(old.code, 1);
    assert.match(
      old.output,
      /^release: [0-9a-f]{40} is older than [0-9a-f]{7}, which serves; to go back there is deploy\/rollback\. To release all the same: deploy\/release --force$/m,
    );
    assert.deepEqual(changes(old.calls), []);
    const forced = await cloud.run("release", "--force");
    assert.equal(forced.code, 0, forced.output);
    cloud.commit("aside");
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
  });

  test("in a checkout that does not have what serves is refused, as nobody can tell which is older", async () => {
    const { traffic } = cloud.state;
    const serving = "puntual-0000000-0000000-180301120000";
    cloud.change(() => ({ traffic: [{ revisionName: serving, percent: 100 }] }));
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /^release: it cannot be told whether [0-9a-f]{40} is older .*: 0000000 is not in this checkout \(git fetch\)\. .* --force$/m,
    );
    assert.deepEqual(changes(calls), []);
    cloud.change(() => ({ traffic }));
  });

  test("sets the tags in the end though Google Cloud has its moments", async () => {
    const before = cloud.serving;
    cloud.commit("next");
    cloud.failWith({ command: update, says: "ERROR: UNAVAILABLE", after: 3, until: 6 });
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    assert.equal(cloud.tagged("previous"), before);
    cloud.failWith();
  });

  test("where the tags could not be set tells so, and the next one brings it to its end", async () => {
    const before = cloud.serving;
    cloud.commit("next");
    cloud.failWith({ command: update, says: "ERROR: UNAVAILABLE", after: 3 });
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    assert.match(output, /^The tags could not be set; the next release or deploy\/rollback does that\.$/m);
    cloud.failWith();
    const again = await cloud.run("release");
    assert.equal(again.code, 0, again.output);
    assert.match(
      again.output,
      /^== Release of puntual-\S+, which has all the traffic and has come to no end$/m,
    );
    assert.match(again.output, /nothing to do$/m);
    assert.equal(cloud.tagged("previous"), before);
    assert.equal(cloud.tagged("before"), undefined);
  });

  test("after one that came to no end with all the traffic, and does not do well, is refused", async () => {
    const { serving, state } = cloud;
    const tags = ["before", "candidate"].map((tag) => ({ tag, revisionName: `puntual-${tag}` }));
    cloud.change(() => ({
      log: ["an error"],
      traffic: [{ revisionName: String(serving), percent: 100 }, ...tags],
    }));
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /logs errors:\nan error\nTo go back to puntual-before: deploy\/rollback --unfinished$/m,
    );
    assert.deepEqual(changes(calls), []);
    cloud.change(() => ({ log: [], traffic: state.traffic }));
  });

  test("leaves alone what somebody does while the image is built", async () => {
    const theirs = [{ revisionName: "puntual-00001-abc", percent: 100 }];
    const { traffic } = cloud.state;
    cloud.commit("next");
    cloud.change(() => ({ meanwhile: { command: "docker push", traffic: theirs } }));
    const { code, output } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /^release: somebody else has changed the traffic meanwhile; nothing has been deployed$/m,
    );
    assert.deepEqual(cloud.state.traffic, theirs);
    cloud.change(() => ({ traffic }));
  });

  test("can be started through a link, too", async () => {
    const link = join(cloud.folder, "bin", "release");
    symlinkSync(join(cloud.checkout, "deploy", "release"), link);
    const { status, stdout } = spawnSync(link, ["--help"], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: /);
  });
});

describe("a broken release never gets traffic", { timeout: 240_000 }, () => {
  const cloud = new Cloud();
  const usual = cloud.state.revision;
  let serving: string | undefined;
  before(async () => {
    serving = await bringToFirstRelease(cloud);
  });

  /** Releases a commit whose revision is started like that. */
  async function releaseOf(environment: Revision["environment"], others: Partial<Revision> = {}) {
    cloud.commit("broken");
    cloud.change(() => ({ revision: { ...usual, environment, ...others } }));
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
      /release: puntual-\S+ cannot be deployed, or does not become ready, see above\. Its log: gcloud logging read resource\.labels\.revision_name=puntual-/,
    );
    assert.match(run.output, /^puntual-\S+ got no traffic$/m);
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
    const command = [process.execPath, "--eval", "setInterval(() => {}, 1000)"];
    const run = await releaseOf({}, { command, patienceMs: 1_000 });
    assertNothingHappened(cloud, run, serving);
    assert.deepEqual(shares(run), []);
    assert.match(run.output, /^release: puntual-\S+ cannot be deployed, or does not become ready/m);
    assert.ok(cloud.state.isUnwell, "gcloud complains of each change, and they are made all the same");
    assert.doesNotMatch(run.output, /FAILED/);
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
    assert.match(run.output, new RegExp(`^rolled back: ${serving} has all the traffic again$`, "m"));
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
      /resource\.labels\.revision_name=puntual-\S+ \(severity>=ERROR OR httpRequest\.status>=500\)/,
    );
    cloud.change(() => ({ log: [] }));
  });

  test("whose log cannot be read any more, as a step is watched to its end, loses it again", async () => {
    cloud.writeProject({ ...PROJECT, STEP_SECONDS: "30" });
    cloud.failWith({ command: "gcloud logging read", says: "ERROR: PERMISSION_DENIED", after: 1 });
    const run = await releaseOf({});
    assertNothingHappened(cloud, run, serving);
    assert.equal(shares(run).length, 2);
    assert.equal(run.calls.filter((call) => call.startsWith("gcloud logging read")).length, 2);
    assert.match(run.output, /^release: the log cannot be read$/m);
    cloud.writeProject(PROJECT);
    cloud.failWith();
  });

  test("that is not what the tag leads to, as there is another release, leaves the traffic to that", async () => {
    const theirs = [
      { revisionName: String(serving), percent: 100 },
      { revisionName: "puntual-other", tag: "candidate", url: "http://127.0.0.1:1" },
    ];
    cloud.change(() => ({ meanwhile: { command: "gcloud logging read", traffic: theirs } }));
    cloud.writeProject({ ...PROJECT, STEP_SECONDS: "30" });
    const run = await releaseOf({});
    assert.equal(run.code, 1);
    assert.match(run.output, /^release: somebody else has changed the traffic meanwhile, which is now:\n/m);
    assert.match(run.output, /^the traffic is left as it is$/m);
    assert.equal(shares(run).length, 1);
    assert.deepEqual(cloud.state.traffic, theirs);
    cloud.writeProject(PROJECT);
  });

  test("whose traffic somebody takes back is not given more", async () => {
    const theirs = [{ revisionName: String(serving), percent: 100 }];
    cloud.change(() => ({ meanwhile: { command: "gcloud logging read", traffic: theirs } }));
    const run = await releaseOf({});
    assert.equal(run.code, 1);
    assert.match(run.output, /somebody else has changed the traffic meanwhile/);
    assert.deepEqual(cloud.state.traffic, theirs);
  });

  for (const [at, command, STEPS] of [
    ["before it is asked", "gcloud run services replace", PROJECT.STEPS],
    ["under traffic", "gcloud logging read", PROJECT.STEPS],
    ["at the very end", "gcloud logging read", "100"],
  ] as const) {
    test(`whose traffic somebody shifts with its tags as they are, ${at}, takes these away alone`, async () => {
      const { traffic } = cloud.state;
      const theirs = [{ revisionName: "puntual-other", percent: 100 }];
      cloud.change(() => ({ meanwhile: { command, traffic: theirs, keepsTags: true } }));
      cloud.writeProject({ ...PROJECT, STEPS });
      const run = await releaseOf({});
      cloud.writeProject(PROJECT);
      assert.equal(run.code, 1, run.output);
      assert.match(run.output, /somebody else has changed the traffic meanwhile/);
      assert.equal(/^ok {4}/m.test(run.output), command !== "gcloud run services replace");
      assert.deepEqual(
        cloud.state.traffic.filter(
          ({ percent = 0, tag = "" }) => percent > 0 || /candidate|before/.test(tag),
        ),
        theirs,
      );
      cloud.change(() => ({ traffic }));
    });
  }
});

describe("deploy/release that is stopped half-way", { timeout: 240_000 }, () => {
  const cloud = new Cloud();
  let serving: string | undefined;
  before(async () => {
    serving = await bringToFirstRelease(cloud);
  });

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
      /^THE ROLLBACK FAILED: puntual-\S+ may still have traffic\. Do now: deploy\/rollback --unfinished=puntual-\S+$/m,
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

  /** Starts the release of a new commit, which then stays at its first step. */
  async function startRelease(STEP_SECONDS = "900"): Promise<ReturnType<Cloud["start"]>> {
    cloud.writeProject({ ...PROJECT, STEP_SECONDS });
    cloud.commit("next");
    const release = cloud.start("release", [], { WATCH_SECONDS: STEP_SECONDS === "1" ? "1" : "3600" });
    await reaches(release, "== 10 % of the traffic");
    return release;
  }

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    test(`rolls back on ${signal}, and is not kept from it by more of them`, async () => {
      const release = await startRelease();
      while (!cloud.state.calls.slice(release.callsBefore).some(([, command]) => command === "logging"))
        await sleep(20);
      await sleep(500); // it waits by now, for an hour
      const again = setInterval(() => release.child.kill(signal), 50);
      const run = await release.ended;
      clearInterval(again);
      assert.equal(run.code, code, run.output);
      assert.equal(cloud.serving, serving);
      assert.equal(cloud.tagged("before"), undefined);
      assert.match(run.output, /has all the traffic again/);
    });
  }

  for (const [what, signal, code] of [
    ["by SIGINT", "SIGINT", 130],
    ["by what it cannot say", undefined, 141],
  ] as const) {
    test(`rolls back where nobody reads any more what it says, ${what}`, async () => {
      const release = await startRelease(signal === undefined ? "1" : "900");
      release.child.stdout.destroy();
      release.child.stderr.destroy();
      if (signal !== undefined) release.child.kill(signal);
      const [ended] = await once(release.child, "exit");
      assert.equal(ended, code);
      assert.equal(cloud.serving, serving);
      assert.equal(cloud.tagged("candidate"), undefined);
    });
  }

  for (const at of ["== Smoke test", "== 50 %", "== 100 %"]) {
    test(`killed at "${at}", is what deploy/rollback --unfinished takes back`, async () => {
      const previous = cloud.tagged("previous");
      cloud.writeProject(PROJECT);
      cloud.commit("next");
      const release = cloud.start("release");
      await reaches(release, at);
      release.child.kill("SIGKILL");
      await once(release.child, "exit");
      const other = await cloud.run("rollback", "--unfinished=puntual-other");
      assert.equal(other.code, 0);
      assert.match(other.output, /^no release has come to no end: nothing to do$/m);
      const back = await cloud.run("rollback", `--unfinished=${cloud.tagged("candidate")}`);
      assert.equal(back.code, 0, back.output);
      assert.match(
        back.output,
        new RegExp(`^to ${serving}: the release of puntual-\\S+ has come to no end$`, "m"),
      );
      assert.equal(cloud.serving, serving);
      assert.equal(cloud.tagged("candidate"), undefined);
      assert.equal(cloud.tagged("before"), undefined);
      assert.equal(cloud.tagged("previous"), previous);
      const again = await cloud.run("rollback", "--unfinished");
      assert.equal(again.code, 0);
      assert.match(again.output, /^no release has come to no end: nothing to do$/m);
      assert.deepEqual(changes(again.calls), []);
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
    cloud.change(() => ({ hasToken: false }));
    await refused(2, /^ {2}missing {2}a login to Google Cloud: gcloud auth login$/m);
    cloud.change(() => ({ hasToken: true }));
  });

  test("with changes that are no commit", async () => {
    writeFileSync(join(cloud.checkout, "models", "more"), "");
    await refused(
      2,
      /^ {2}missing {2}a checkout without changes: what is released is a commit, so commit first/m,
    );
    cloud.git("clean", "--force", "--quiet", "models");
  });

  test("where it is told nothing of the project by a variable of the same name", async () => {
    const { SERVICE: _, ...rest } = PROJECT;
    cloud.writeProject(rest);
    const { code, output } = await cloud.start("release", [], { SERVICE: "another" }).ended;
    assert.equal(code, 2);
    assert.match(output, /^ {2}wrong {4}SERVICE= in project\.env: allowed is 5 to 20 lower-case letters/m);
    cloud.writeProject(PROJECT);
  });

  test("where a private service's project.env is wrong tells that, and asks nobody", async () => {
    cloud.writeProject({ ...PROJECT, ACCESS: "private", CPU: "3" });
    await refused(
      2,
      /^ {2}wrong {4}CPU=3 in project\.env: [\s\S]*^release: .* see above: 2; nothing has been done$/m,
    );
    const rollback = await cloud.run("rollback");
    assert.equal(rollback.code, 2, rollback.output);
    assert.match(rollback.output, /^rollback: .* see above: 2; nothing has been done$/m);
    cloud.writeProject(PROJECT);
  });

  test("without any revision that serves", async () => {
    const { traffic } = cloud.state;
    cloud.change(() => ({ traffic: [] }));
    await refused(
      1,
      /^release: no revision of puntual has any traffic: gcloud run services describe puntual /m,
    );
    cloud.change(() => ({ traffic }));
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

describe("deploy/release of a private service", { timeout: 120_000 }, () => {
  const cloud = new Cloud({ ...PROJECT, ACCESS: "private" });
  const tokens = new IdentityTokens();
  before(async () => {
    cloud.environment = await tokens.environment();
  });

  test("asks with a token for the service, in the deployer's name", async () => {
    assert.equal((await cloud.run("bootstrap")).code, 0);
    const script = join(cloud.checkout, "deploy", "smoke-test");
    const asked = join(cloud.folder, "asked");
    writeFileSync(script, `#!/usr/bin/env bash\necho "$1 $IDENTITY_TOKEN" >>'${asked}'\n`);
    cloud.commit("a smoke test that notes what it is told");
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    for (const line of readFileSync(asked, "utf8").trim().split("\n"))
      assert.match(line, /^http:\/\/127\.0\.0\.1:\d+ token-for-http\S+$/);
    const audiences = tokens.asked.map(({ audience }) => audience);
    // Of the service, whatever the URL of a tag; which is another one once the revision serves.
    assert.deepEqual(audiences.slice(0, 4), ["https://puntual", ...Array(3).fill("https://puntual.example")]);
    assert.equal(audiences.length, 5);
    for (const { path, authorization, includeEmail } of tokens.asked) {
      const account = "puntual-deploy@airport-forecasts.iam.gserviceaccount.com";
      assert.equal(path, `/v1/projects/-/serviceAccounts/${account}:generateIdToken`);
      assert.deepEqual([authorization, includeEmail], ["Bearer token", true]);
    }
  });

  test("is refused to who may not ask it; a rollback is not, as that is for what burns", async () => {
    tokens.refuses = "PERMISSION_DENIED: iam.serviceAccounts.getOpenIdToken";
    const release = await cloud.run("release");
    assert.equal(release.code, 2);
    assert.match(
      release.output,
      /^ {2}missing {2}a token of puntual-deploy@\S+, to ask the private service: run deploy\/bootstrap as who is signed in, [\s\S]*"error": "PERMISSION_DENIED/m,
    );
    assert.deepEqual(changes(release.calls), []);
    const { code, output } = await cloud.run("rollback", "puntual-00001-abc");
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}no token to ask the private service with, so that it is not asked: /m);
    assert.match(output, /^\S+ serves puntual-00001-abc, which has not been asked$/m);
    assert.equal(cloud.serving, "puntual-00001-abc");
  });
});
