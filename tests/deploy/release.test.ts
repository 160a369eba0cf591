import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { before, beforeEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { configSchema } from "../../src/config.ts";
import { readDatabaseUrl } from "../../src/store/postgres/database-url.ts";
import { repository } from "../import-graph.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { Cloud, changes, PROJECT, type Run } from "./cloud.ts";
import { IdentityTokens } from "./identity-tokens.ts";
import type { Revision } from "./stand-ins/cloud-state.ts";

const update = "gcloud run services update-traffic";

/** The shares of the traffic that were set, in order. */
function shares({ calls }: Run): readonly string[] {
  return calls.flatMap((call) => /--to-revisions=(\S+)/.exec(call)?.[1] ?? []);
}

/** Checks that a failed release left all traffic where it was, and no tag. */
function assertNothingHappened({ code, output }: Run): void {
  assert.equal(code, 1, output);
  assert.equal(cloud.serving, first, output);
  assert.equal(cloud.tagged("candidate"), undefined);
  assert.equal(cloud.tagged("before"), undefined);
}

/** Waits until a release that was started has printed a text. */
async function reaches({ child, said }: ReturnType<Cloud["start"]>, text: string): Promise<void> {
  while (!said.output.includes(text)) {
    assert.equal(child.exitCode, null, said.output);
    await sleep(20);
  }
}

/** A project and its first release; each test starts from one of these states, so that none depends on an earlier one. */
const cloud = new Cloud();
const placeholder = "puntual-00001-abc";
let bootstrapped: ReturnType<Cloud["snapshot"]>;
let released: ReturnType<Cloud["snapshot"]>;
let firstRun: Run;
let first: string;
before(async () => {
  const { code, output } = await cloud.run("bootstrap");
  assert.equal(code, 0, output);
  bootstrapped = cloud.snapshot();
  firstRun = await cloud.run("release");
  first = String(cloud.serving);
  released = cloud.snapshot();
});
beforeEach(() => cloud.restore(released));

describe("deploy/release", { timeout: 240_000 }, () => {
  test("builds and pushes the commit, tests the revision without traffic, shifts in steps", () => {
    const { code, output, calls } = firstRun;
    assert.equal(code, 0, output);
    const commit = cloud.git("rev-parse", "HEAD");
    assert.match(first, new RegExp(`^puntual-${commit.slice(0, 7)}-[0-9a-f]{7}-\\d{12}$`));
    const steps = [`${first}=10,${placeholder}=90`, `${first}=50,${placeholder}=50`, `${first}=100`];
    assert.deepEqual(shares(firstRun), steps);
    const done = changes(calls).map((call) => call.split(" ").slice(0, 4).join(" "));
    assert.deepEqual(done.slice(0, 3), [
      "docker build --platform linux/amd64",
      calls.find((call) => call.startsWith("docker push")),
      "gcloud run services replace",
    ]);
    assert.deepEqual(
      cloud.state.traffic.map(({ tag }) => tag),
      [undefined],
      "the placeholder is never a revision to return to",
    );
    assert.match(output, /^http:\/\/127\.0\.0\.1:\d+ serves puntual-[0-9a-f-]+$/m);
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
      { revisionName: placeholder, percent: 100 },
      { revisionName: placeholder, tag: "before" },
      { revisionName: first, tag: "candidate" },
    ]);
  });

  test("deploys a revision with the settings that the service requires", () => {
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
      PUNTUAL_SPOOL_BYTES: String(64 * 2 ** 20),
      PUNTUAL_DRAIN_SECONDS: "8",
    });
    for (const [name] of environment)
      if (name.startsWith("PUNTUAL_")) assert.ok(name in configSchema.properties, name);
    const { startupProbe, livenessProbe, ports } = container;
    assert.deepEqual(startupProbe.httpGet, { path: "/ready", port: ports[0].containerPort });
    assert.deepEqual(livenessProbe.httpGet, { path: "/health", port: ports[0].containerPort });
    assert.ok(
      startupProbe.periodSeconds * startupProbe.failureThreshold >= 30,
      "a slow start is not a failure",
    );
  });

  test("of a commit that is served already does nothing", async () => {
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 0);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /is the same and is served already: nothing to do$/m);
  });

  test("of the same commit with other settings uses the existing image", async () => {
    cloud.writeProject({ ...PROJECT, CONCURRENCY: "50" });
    const run = await cloud.run("release");
    assert.equal(run.code, 0, run.output);
    assert.ok(run.calls.every((call) => !/^docker (build|push)/.test(call)));
    assert.notEqual(cloud.serving, first);
    assert.equal(cloud.tagged("previous"), first);
    assert.match(
      run.output,
      new RegExp(` serves ${cloud.serving}; deploy/rollback returns to ${first}$`, "m"),
    );
  });

  test("with an instance of Cloud SQL connects the service to it, with its password from a secret", async () => {
    cloud.writeProject({ ...PROJECT, CLOUD_SQL: "airport-forecasts:southamerica-west1:puntual" });
    const run = await cloud.run("release");
    assert.equal(run.code, 0, run.output);
    const { metadata, spec } = parse(cloud.state.manifest).spec.template;
    const instance = metadata.annotations["run.googleapis.com/cloudsql-instances"];
    assert.equal(instance, "airport-forecasts:southamerica-west1:puntual");
    const [url, password] = spec.containers[0].env.slice(-2);
    const { host, user, database } = readDatabaseUrl(url.value);
    assert.deepEqual([host, user, database], [`/cloudsql/${instance}`, "puntual", "puntual"]);
    assert.deepEqual(password.valueFrom.secretKeyRef, { name: "puntual-database", key: "latest" });
    for (const { name } of [url, password]) assert.ok(name in configSchema.properties, name);
    const { startupProbe } = spec.containers[0];
    const { default: wait } = configSchema.properties.PUNTUAL_DATABASE_WAIT_SECONDS;
    assert.ok(startupProbe.periodSeconds * startupProbe.failureThreshold > wait);
  });

  test("in a workflow of GitHub reads the project from a variable, needs no account, and sets outputs", async () => {
    cloud.writeProject(null);
    cloud.commit("second");
    writeFileSync(join(cloud.checkout, "gha-creds-0123456789abcdef.json"), "{}");
    cloud.change(() => ({ account: "" }));
    const file = join(cloud.folder, "outputs");
    const { PROJECT_ENV } = cloud.state.gitHub.variables;
    const { code, output } = await cloud.start("release", [], { GITHUB_OUTPUT: file, PROJECT_ENV }).ended;
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}signed in to Google Cloud$/m);
    assert.match(
      readFileSync(file, "utf8"),
      new RegExp(`^revision=${cloud.serving}\nurl=http://127\\.0\\.0\\.1:\\d+\n$`),
    );
  });

  test("of a commit that is older than the one served is refused; of one from another branch it is not", async () => {
    cloud.writeProject({ ...PROJECT, STEPS: "100" });
    cloud.commit("second");
    const second = await cloud.run("release");
    assert.equal(second.code, 0, second.output);
    cloud.git("checkout", "--quiet", "HEAD~1");
    const old = await cloud.run("release");
    assert.equal(old.code, 1);
    assert.match(
      old.output,
      /^release: [0-9a-f]{40} is older than [0-9a-f]{7}, which is served; to return to an earlier revision, use deploy\/rollback\. To release it all the same: deploy\/release --force$/m,
    );
    assert.deepEqual(changes(old.calls), []);
    const forced = await cloud.run("release", "--force");
    assert.equal(forced.code, 0, forced.output);
    cloud.commit("aside");
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
  });

  test("in a checkout without the commit that is served is refused, because either may be older", async () => {
    const serving = "puntual-0000000-0000000-180301120000";
    cloud.change(() => ({ traffic: [{ revisionName: serving, percent: 100 }] }));
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /^release: cannot find out whether [0-9a-f]{40} is older than 0000000, .*: that commit is not in this checkout \(git fetch\)\. .* --force$/m,
    );
    assert.deepEqual(changes(calls), []);
  });

  test("tries again to set the tags if Google Cloud fails for a moment", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, message: "ERROR: UNAVAILABLE", after: 3, until: 6 });
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    assert.equal(cloud.tagged("previous"), first);
  });

  test("reports that it could not set the tags, and the next one finishes it", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, message: "ERROR: UNAVAILABLE", after: 3 });
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    assert.match(output, /^cannot set the tags; the next release or deploy\/rollback does it$/m);
    cloud.failWith();
    const again = await cloud.run("release");
    assert.equal(again.code, 0, again.output);
    assert.match(again.output, /^== Unfinished release of puntual-\S+, which has all the traffic$/m);
    assert.match(again.output, /nothing to do$/m);
    assert.equal(cloud.tagged("previous"), first);
    assert.equal(cloud.tagged("before"), undefined);
  });

  test("after an unfinished one that has all the traffic and logs errors is refused", async () => {
    const tags = ["before", "candidate"].map((tag) => ({ tag, revisionName: `puntual-${tag}` }));
    cloud.change(() => ({
      log: ["an error"],
      traffic: [{ revisionName: first, percent: 100 }, ...tags],
    }));
    const { code, output, calls } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /logs errors:\nan error\nTo go back to puntual-before: deploy\/rollback --unfinished$/m,
    );
    assert.deepEqual(changes(calls), []);
  });

  test("keeps a change of the traffic that is made while the image is built", async () => {
    const traffic = [{ revisionName: placeholder, percent: 100 }];
    cloud.commit("next");
    cloud.change(() => ({ concurrentChange: { command: "docker push", traffic } }));
    const { code, output } = await cloud.run("release");
    assert.equal(code, 1);
    assert.match(
      output,
      /^release: the traffic has been changed from outside meanwhile; nothing has been deployed$/m,
    );
    assert.deepEqual(cloud.state.traffic, traffic);
  });

  test("can be started through a symbolic link", async () => {
    const link = join(cloud.folder, "bin", "release");
    symlinkSync(join(cloud.checkout, "deploy", "release"), link);
    const { status, stdout } = spawnSync(link, ["--help"], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: /);
  });
});

describe("a broken release never gets traffic", { timeout: 240_000 }, () => {
  /** Releases a commit whose revision is started in that way. */
  async function releaseOf(environment: Revision["environment"], others: Partial<Revision> = {}) {
    cloud.commit("broken");
    cloud.change(({ revision }) => ({ revision: { ...revision, environment, ...others } }));
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
    assertNothingHappened(run);
    assert.deepEqual(shares(run), []);
    assert.match(
      run.output,
      /release: cannot deploy puntual-\S+, or it does not become ready, see above\. Its log: gcloud logging read resource\.labels\.revision_name=puntual-/,
    );
    assert.match(run.output, /^puntual-\S+ got no traffic$/m);
  });

  test("with a model that gives other answers", async () => {
    const folder = join(temporaryFolder(), "other");
    await saveSmallBaseline(folder);
    const run = await releaseOf({ PUNTUAL_BASELINE: folder });
    assertNothingHappened(run);
    assert.deepEqual(shares(run), []);
    assert.match(
      run.output,
      /^FAIL {2}POST \/predict answers flights in their order, .*: expected 200 with /m,
    );
    assert.match(
      run.output,
      /^FAIL {2}serves baseline [0-9a-f]{16}: expected 200 with "version":"[0-9a-f]{16}"/m,
    );
    assert.match(run.output, /^release: puntual-\S+ fails the smoke test$/m);
  });

  test("that never becomes ready", async () => {
    const command = [process.execPath, "--eval", "setInterval(() => {}, 1000)"];
    const run = await releaseOf({}, { command, readyWithinMs: 1_000 });
    assertNothingHappened(run);
    assert.deepEqual(shares(run), []);
    assert.match(run.output, /^release: cannot deploy puntual-\S+, or it does not become ready/m);
    assert.ok(cloud.state.isUnhealthy, "gcloud reports an error for each change, although it makes it");
    assert.doesNotMatch(run.output, /FAILED/);
  });

  test("and the next one, which works, is released as usual", async () => {
    const command = [process.execPath, "--eval", "process.exit(1)"];
    assertNothingHappened(await releaseOf({}, { command }));
    cloud.change(() => ({ revision: released.state.revision }));
    const run = await releaseOf({});
    assert.equal(run.code, 0, run.output);
    assert.equal(cloud.tagged("previous"), first);
  });

  test("that fails under traffic loses it again", async () => {
    // The limit allows two smoke tests: without traffic, and at the first step.
    const run = await releaseOf({ PUNTUAL_RATE_LIMIT: "22" });
    assertNothingHappened(run);
    assert.equal(shares(run).length, 3);
    assert.match(shares(run)[1], new RegExp(`=50,${first}=50$`));
    assert.equal(shares(run)[2], `${first}=100`);
    assert.match(run.output, /fails the smoke test under traffic:\nFAIL {2}POST \/predict .* not 429 with /);
    assert.match(run.output, new RegExp(`^rolled back: ${first} has all the traffic again$`, "m"));
  });

  test("that logs errors under traffic loses it again", async () => {
    cloud.change(() => ({ log: ["2018-03-01T12:00:00Z\t\trequest\t500"] }));
    const run = await releaseOf({});
    assertNothingHappened(run);
    assert.deepEqual(shares(run).length, 2);
    assert.match(run.output, /logs errors:\n2018-03-01T12:00:00Z\t\trequest\t500\n/);
    const [query] = run.calls.filter((call) => call.startsWith("gcloud logging read"));
    assert.match(
      query,
      /resource\.labels\.revision_name=puntual-\S+ \(severity>=ERROR OR httpRequest\.status>=500\)/,
    );
  });

  test("loses its traffic if its log cannot be read at a later check of a step", async () => {
    cloud.writeProject({ ...PROJECT, STEP_SECONDS: "30" });
    cloud.failWith({ command: "gcloud logging read", message: "ERROR: PERMISSION_DENIED", after: 1 });
    const run = await releaseOf({});
    assertNothingHappened(run);
    assert.equal(shares(run).length, 2);
    assert.equal(run.calls.filter((call) => call.startsWith("gcloud logging read")).length, 2);
    assert.match(run.output, /^release: cannot read the log$/m);
  });

  test("stops if another release takes its tag, and leaves the traffic to that one", async () => {
    const traffic = [
      { revisionName: first, percent: 100 },
      { revisionName: "puntual-other", tag: "candidate", url: "http://127.0.0.1:1" },
    ];
    cloud.change(() => ({ concurrentChange: { command: "gcloud logging read", traffic } }));
    cloud.writeProject({ ...PROJECT, STEP_SECONDS: "30" });
    const run = await releaseOf({});
    assert.equal(run.code, 1);
    assert.match(run.output, /^release: the traffic has been changed from outside meanwhile, to:\n/m);
    assert.match(run.output, /^the traffic stays as it is$/m);
    assert.equal(shares(run).length, 1);
    assert.deepEqual(cloud.state.traffic, traffic);
  });

  test("stops if its traffic is removed by hand", async () => {
    const traffic = [{ revisionName: first, percent: 100 }];
    cloud.change(() => ({ concurrentChange: { command: "gcloud logging read", traffic } }));
    const run = await releaseOf({});
    assert.equal(run.code, 1);
    assert.match(run.output, /the traffic has been changed from outside meanwhile/);
    assert.deepEqual(cloud.state.traffic, traffic);
  });

  for (const [at, command, STEPS] of [
    ["before the smoke test", "gcloud run services replace", PROJECT.STEPS],
    ["under traffic", "gcloud logging read", PROJECT.STEPS],
    ["at the very end", "gcloud logging read", "100"],
  ] as const) {
    test(`whose traffic is shifted from outside ${at}, with its tags as they are, removes only the tags`, async () => {
      const traffic = [{ revisionName: "puntual-other", percent: 100 }];
      cloud.change(() => ({ concurrentChange: { command, traffic, keepsTags: true } }));
      cloud.writeProject({ ...PROJECT, STEPS });
      const run = await releaseOf({});
      assert.equal(run.code, 1, run.output);
      assert.match(run.output, /the traffic has been changed from outside meanwhile/);
      assert.equal(/^ok {4}/m.test(run.output), command !== "gcloud run services replace");
      assert.deepEqual(
        cloud.state.traffic.filter(
          ({ percent = 0, tag = "" }) => percent > 0 || /candidate|before/.test(tag),
        ),
        traffic,
      );
    });
  }
});

describe("deploy/release that is stopped half-way", { timeout: 240_000 }, () => {
  test("rolls back if a step fails", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, message: "ERROR: ABORTED: conflict", after: 1, until: 3 });
    const run = await cloud.run("release");
    assertNothingHappened(run);
    assert.equal(shares(run).length, 3);
    assert.match(run.output, /^release: cannot shift the traffic$/m);
    assert.match(run.output, /has all the traffic again/);
  });

  test("reports clearly if even that fails; the next release is refused until deploy/rollback has been run", async () => {
    cloud.commit("next");
    cloud.failWith({ command: update, message: "ERROR: UNAVAILABLE", after: 1 });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(
      run.output,
      /^THE ROLLBACK FAILED: puntual-\S+ may still have traffic\. Run now: deploy\/rollback --unfinished=puntual-\S+$/m,
    );
    assert.equal(cloud.serving, undefined, "the traffic is split");
    cloud.failWith();
    const next = await cloud.run("release");
    assert.equal(next.code, 1);
    assert.match(
      next.output,
      /^release: the traffic is split, because an earlier release is unfinished\. .*: deploy\/rollback$/m,
    );
    assert.deepEqual(changes(next.calls), []);
    const back = await cloud.run("rollback");
    assert.equal(back.code, 0, back.output);
    assert.equal(cloud.serving, first);
    assert.equal(cloud.tagged("candidate"), undefined);
  });

  /** Starts the release of a new commit, which stays at its first step. */
  async function startRelease(STEP_SECONDS = "900"): Promise<ReturnType<Cloud["start"]>> {
    cloud.writeProject({ ...PROJECT, STEP_SECONDS });
    cloud.commit("next");
    const release = cloud.start("release", [], { WATCH_SECONDS: STEP_SECONDS === "1" ? "1" : "3600" });
    await reaches(release, "== 10 % of the traffic");
    return release;
  }

  /** Waits until a release watches its first step, which takes an hour. */
  async function untilItWatches({ callsBefore }: ReturnType<Cloud["start"]>): Promise<void> {
    while (!cloud.state.calls.slice(callsBefore).some(([, command]) => command === "logging"))
      await sleep(20);
    await sleep(500);
  }

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    test(`rolls back on ${signal}, also if the signal is repeated`, async () => {
      const release = await startRelease();
      await untilItWatches(release);
      const again = setInterval(() => release.child.kill(signal), 50);
      const run = await release.ended;
      clearInterval(again);
      assert.equal(run.code, code, run.output);
      assert.equal(cloud.serving, first);
      assert.equal(cloud.tagged("before"), undefined);
      assert.match(run.output, /has all the traffic again/);
    });
  }

  for (const [what, signal, code] of [
    ["on SIGINT", "SIGINT", 130],
    ["at the next line that it prints", undefined, 141],
  ] as const) {
    test(`rolls back if its output is closed, ${what}`, async () => {
      const release = await startRelease(signal === undefined ? "1" : "900");
      if (signal !== undefined) await untilItWatches(release); // and prints nothing more
      release.child.stdout.destroy();
      release.child.stderr.destroy();
      if (signal !== undefined) release.child.kill(signal);
      const [ended] = await once(release.child, "exit");
      assert.equal(ended, code);
      assert.equal(cloud.serving, first);
      assert.equal(cloud.tagged("candidate"), undefined);
    });
  }

  for (const at of ["== Smoke test", "== 50 %", "== 100 %"]) {
    test(`that is killed at "${at}" is undone by deploy/rollback --unfinished`, async () => {
      const previous = cloud.tagged("previous");
      cloud.commit("next");
      const release = cloud.start("release");
      await reaches(release, at);
      release.child.kill("SIGKILL");
      await once(release.child, "exit");
      const other = await cloud.run("rollback", "--unfinished=puntual-other");
      assert.equal(other.code, 0);
      assert.match(other.output, /^no release is unfinished: nothing to do$/m);
      const back = await cloud.run("rollback", `--unfinished=${cloud.tagged("candidate")}`);
      assert.equal(back.code, 0, back.output);
      assert.match(back.output, new RegExp(`^to ${first}: the release of puntual-\\S+ is unfinished$`, "m"));
      assert.equal(cloud.serving, first);
      assert.equal(cloud.tagged("candidate"), undefined);
      assert.equal(cloud.tagged("before"), undefined);
      assert.equal(cloud.tagged("previous"), previous);
      const again = await cloud.run("rollback", "--unfinished");
      assert.equal(again.code, 0);
      assert.match(again.output, /^no release is unfinished: nothing to do$/m);
      assert.deepEqual(changes(again.calls), []);
    });
  }
});

describe("deploy/release with a missing requirement", { timeout: 240_000 }, () => {
  beforeEach(() => cloud.restore(bootstrapped));

  /** Runs a release that ends before it changes anything. */
  async function refused(code: number, message: RegExp): Promise<void> {
    const run = await cloud.run("release");
    assert.equal(run.code, code, run.output);
    assert.match(run.output, message);
    assert.deepEqual(changes(run.calls), []);
  }

  test("with --check lists its requirements, and changes nothing", async () => {
    const { code, output, calls } = await cloud.run("release", "--check");
    assert.equal(code, 0, output);
    assert.equal([...output.matchAll(/^ {2}ok /gm)].length, 8, output);
    assert.deepEqual(changes(calls), []);
  });

  test("without a login", async () => {
    cloud.change(() => ({ hasToken: false }));
    await refused(2, /^ {2}missing {2}a login to Google Cloud: gcloud auth login$/m);
  });

  test("with changes that are not committed", async () => {
    writeFileSync(join(cloud.checkout, "models", "more"), "");
    await refused(
      2,
      /^ {2}missing {2}a checkout without changes: only a commit can be released, so commit first/m,
    );
  });

  test("ignores an environment variable with the name of a setting", async () => {
    const { SERVICE: _, ...rest } = PROJECT;
    cloud.writeProject(rest);
    const { code, output } = await cloud.start("release", [], { SERVICE: "another" }).ended;
    assert.equal(code, 2);
    assert.match(output, /^ {2}wrong {4}SERVICE= in project\.env: must be 5 to 20 lower-case letters/m);
  });

  test("with a wrong project.env of a private service reports that, and sends no requests", async () => {
    cloud.writeProject({ ...PROJECT, ACCESS: "private", CPU: "3" });
    await refused(
      2,
      /^ {2}wrong {4}CPU=3 in project\.env: [\s\S]*^release: .* see above: 2; nothing has been done$/m,
    );
    const rollback = await cloud.run("rollback");
    assert.equal(rollback.code, 2, rollback.output);
    assert.match(rollback.output, /^rollback: .* see above: 2; nothing has been done$/m);
  });

  test("without a revision that has traffic", async () => {
    cloud.change(() => ({ traffic: [] }));
    await refused(
      1,
      /^release: no revision of puntual has any traffic: gcloud run services describe puntual /m,
    );
  });

  test("without an engine behind docker", async () => {
    cloud.failWith({ command: "docker info", message: "Cannot connect to the Docker daemon" });
    await refused(2, /^ {2}missing {2}an engine for docker: docker info shows the reason$/m);
  });

  test("with an API that is not enabled", async () => {
    const message =
      "ERROR: (gcloud.run.services.describe) PERMISSION_DENIED: Cloud Run Admin API has not been used";
    cloud.failWith({ command: "gcloud run services describe", message });
    await refused(
      1,
      /cannot read the service: ERROR.*PERMISSION_DENIED.*\nHas deploy\/bootstrap been run for this project\?$/m,
    );
  });

  test("with a registry that cannot be read", async () => {
    const message = "ERROR: (gcloud.artifacts.docker.images.describe) PERMISSION_DENIED";
    cloud.failWith({ command: "gcloud artifacts docker images describe", message });
    await refused(1, /^release: cannot read the registry: ERROR.*PERMISSION_DENIED$/m);
  });

  test("with an image that cannot be built, for example because a model fails its checksum", async () => {
    cloud.failWith({ command: "docker build", message: "ERROR: failed to solve" });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(run.output, /^release: cannot build the image; nothing has been deployed$/m);
    assert.ok(run.calls.every((call) => !/docker push|services replace/.test(call)));
  });

  test("with a push that the registry rejects", async () => {
    cloud.failWith({
      command: "docker push",
      message: "denied: Permission artifactregistry.repositories.uploadArtifacts denied",
    });
    const run = await cloud.run("release");
    assert.equal(run.code, 1);
    assert.match(
      run.output,
      /^release: the registry rejects the image; nothing has been deployed\. A push requires roles\/artifactregistry\.writer on the registry/m,
    );
    assert.ok(run.calls.every((call) => !call.includes("services replace")));
  });

  test("refuses unknown options", async () => {
    const { code, output } = await cloud.run("release", "--fast");
    assert.equal(code, 2);
    assert.match(output, /^Usage: deploy\/release \[--check\]/);
  });
});

describe("deploy/release of a private service", { timeout: 240_000 }, () => {
  const tokens = new IdentityTokens();
  let isPrivate: ReturnType<Cloud["snapshot"]>;
  before(async () => {
    cloud.environment = await tokens.environment();
    cloud.restore({ ...bootstrapped, project: { ...PROJECT, ACCESS: "private" } });
    assert.equal((await cloud.run("bootstrap")).code, 0);
    isPrivate = cloud.snapshot();
  });
  beforeEach(() => {
    cloud.restore(isPrivate);
    tokens.requests.length = 0;
  });

  test("tests it with a token for the service, in the name of the deployer", async () => {
    const script = join(cloud.checkout, "deploy", "smoke-test");
    const requested = join(cloud.folder, "requested");
    writeFileSync(script, `#!/usr/bin/env bash\necho "$1 $IDENTITY_TOKEN" >>'${requested}'\n`);
    cloud.commit("a smoke test that records its arguments");
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    for (const line of readFileSync(requested, "utf8").trim().split("\n"))
      assert.match(line, /^http:\/\/127\.0\.0\.1:\d+ token-for-http\S+$/);
    const audiences = tokens.requests.map(({ audience }) => audience);
    // The audience is the service, whatever the URL of a tag; it changes once the revision serves.
    assert.deepEqual(audiences.slice(0, 4), ["https://puntual", ...Array(3).fill("https://puntual.example")]);
    assert.equal(audiences.length, 5);
    for (const { path, authorization, includeEmail } of tokens.requests) {
      const account = "puntual-deploy@airport-forecasts.iam.gserviceaccount.com";
      assert.equal(path, `/v1/projects/-/serviceAccounts/${account}:generateIdToken`);
      assert.deepEqual([authorization, includeEmail], ["Bearer token", true]);
    }
  });

  test("is refused to an account without the right to send requests; a rollback is not, for emergencies", async (t) => {
    tokens.refusal = "PERMISSION_DENIED: iam.serviceAccounts.getOpenIdToken";
    t.after(() => {
      tokens.refusal = undefined;
    });
    const release = await cloud.run("release");
    assert.equal(release.code, 2);
    assert.match(
      release.output,
      /^ {2}missing {2}a token of puntual-deploy@\S+ for requests to the private service: run deploy\/bootstrap with the account that is signed in, [\s\S]*"error": "PERMISSION_DENIED/m,
    );
    assert.deepEqual(changes(release.calls), []);
    cloud.change(() => ({ traffic: [{ revisionName: "puntual-other", percent: 100 }] }));
    const { code, output } = await cloud.run("rollback", placeholder);
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}no token for requests to the private service, so it is not tested: /m);
    assert.match(output, /^\S+ serves puntual-00001-abc, which has not been tested$/m);
    assert.equal(cloud.serving, placeholder);
  });
});
