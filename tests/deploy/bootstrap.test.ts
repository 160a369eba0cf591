import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { Cloud, changes, PROJECT, type Run } from "./cloud.ts";

const DEPLOYER = "serviceAccount:puntual-deploy@airport-forecasts.iam.gserviceaccount.com";
const RUNTIME = "serviceAccount:puntual-run@airport-forecasts.iam.gserviceaccount.com";
const REPOSITORY =
  "principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/puntual-github/attribute.repository/airport/puntual";
const CONDITION =
  "assertion.repository == 'airport/puntual' && assertion.ref == 'refs/heads/main' && assertion.repository_id == '424242'";
const POOLS = "iam workload-identity-pools";

/** A project in which nothing exists, and what deploy/bootstrap makes of it; tests start from one of these states. */
const cloud = new Cloud();
const empty = cloud.snapshot();
let set: ReturnType<Cloud["snapshot"]>;
let dryRun: Run;
let firstRun: Run;
before(async () => {
  dryRun = await cloud.run("bootstrap", "--dry-run");
  firstRun = await cloud.run("bootstrap");
  set = cloud.snapshot();
});

describe("deploy/bootstrap", { timeout: 240_000 }, () => {
  beforeEach(() => cloud.restore(set));

  test("in a dry run prints what it would do, and changes nothing", () => {
    const { code, output, calls } = dryRun;
    assert.equal(code, 0, output);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /^ {2}would run: gcloud services enable run\.googleapis\.com /m);
    assert.match(output, /^ {2}would run: gcloud secrets create puntual-keys .*--data-file=-$/m);
    assert.match(output, /^ {2}would run: gh variable set DEPLOYER /m);
    assert.match(output, /^18 changes to make; none has been made$/m);
  });

  test("creates all that a release requires, as the dry run announced", () => {
    const { code, output, calls } = firstRun;
    assert.equal(code, 0, output);
    const announced = [...dryRun.output.matchAll(/would run: (\S+ (?:[a-z-]+ )*)/g)].map(
      ([, words]) => words,
    );
    assert.deepEqual(
      changes(calls).map((call) => /^\S+ (?:[a-z-]+ )*/.exec(call)?.[0]),
      announced,
    );
    const { apis, resources, gitHub, traffic } = cloud.state;
    assert.ok(apis.includes("run.googleapis.com") && apis.includes("sts.googleapis.com"));
    assert.deepEqual(Object.keys(resources["iam service-accounts"]), [
      "puntual-run@airport-forecasts.iam.gserviceaccount.com",
      "puntual-deploy@airport-forecasts.iam.gserviceaccount.com",
    ]);
    assert.deepEqual(traffic, [{ revisionName: "puntual-00001-abc", percent: 100 }]);
    assert.equal(gitHub.variables.DEPLOYER, "puntual-deploy@airport-forecasts.iam.gserviceaccount.com");
    assert.equal(
      gitHub.variables.WORKLOAD_IDENTITY_PROVIDER,
      "projects/123456789012/locations/global/workloadIdentityPools/puntual-github/providers/github",
    );
    assert.match(gitHub.variables.PROJECT_ENV, /^PROJECT=airport-forecasts$/m);
  });

  test("creates each resource with the right options", () => {
    const created = cloud.state.calls.flatMap(([name, ...words]) => {
      const kind = /^(.*?) (create|create-oidc|deploy)( |$)/.exec(words.join(" "))?.[1];
      const isOption = (word: string) => /^--(?!project|quiet|display-name|description)/.test(word);
      return name === "gcloud" && kind !== undefined ? [[kind, ...words.filter(isOption)].join(" ")] : [];
    });
    assert.deepEqual(created, [
      "iam service-accounts",
      "iam service-accounts",
      "artifacts repositories --location=southamerica-west1 --repository-format=docker --immutable-tags",
      "secrets --replication-policy=user-managed --locations=southamerica-west1 --data-file=-",
      "run --region=southamerica-west1 --image=us-docker.pkg.dev/cloudrun/container/hello --service-account=puntual-run@airport-forecasts.iam.gserviceaccount.com --no-allow-unauthenticated --max-instances=1",
      "iam workload-identity-pools --location=global",
      `iam workload-identity-pools providers --location=global --workload-identity-pool=puntual-github --issuer-uri=https://token.actions.githubusercontent.com --attribute-condition=${CONDITION} --attribute-mapping=google.subject=assertion.sub,attribute.repository=assertion.repository`,
    ]);
    assert.deepEqual(JSON.parse(cloud.state.inputs["secrets/puntual-keys"]), {
      open: ["forecast"],
      keys: [],
    });
  });

  test("grants each account the roles that it requires, on the resources that it requires, and nothing else", () => {
    assert.deepEqual(cloud.state.grants, {
      "artifacts repositories/puntual": [["roles/artifactregistry.writer", DEPLOYER]],
      "secrets/puntual-keys": [["roles/secretmanager.secretAccessor", RUNTIME]],
      "run services/puntual": [
        ["roles/run.developer", DEPLOYER],
        ["roles/run.invoker", "allUsers"],
      ],
      [`iam service-accounts/${RUNTIME.split(":")[1]}`]: [["roles/iam.serviceAccountUser", DEPLOYER]],
      "projects/airport-forecasts": [["roles/logging.viewer", DEPLOYER]],
      [`iam service-accounts/${DEPLOYER.split(":")[1]}`]: [["roles/iam.workloadIdentityUser", REPOSITORY]],
    });
  });

  test("admits only the main branch of the one repository, and never creates a key", () => {
    assert.deepEqual(cloud.state.resources[`${POOLS} providers`].github, {
      attributeCondition: CONDITION,
    });
    assert.ok(cloud.state.calls.every((call) => !call.includes("keys")));
  });

  test("changes nothing when it is run again, also by a person who is not signed in to GitHub", async () => {
    cloud.change(({ gitHub }) => ({ gitHub: { ...gitHub, signedIn: false } }));
    assert.deepEqual(changes((await cloud.run("bootstrap")).calls), []);
    cloud.restore(set);
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /^0 changes made; next: deploy\/release, or a push to main$/m);
  });

  test("states that a grant has no condition, which a project with conditional grants requires", () => {
    const [grant] = cloud.state.calls.filter((call) =>
      call.join(" ").includes("projects add-iam-policy-binding"),
    );
    assert.ok(grant.includes("--condition=None"));
  });

  for (const loose of ["", "true", `${CONDITION} || true`]) {
    test(`binds a provider that admits ${loose === "" ? "everything" : "more"} to the main branch again`, async () => {
      cloud.change(({ resources }) => ({
        resources: { ...resources, [`${POOLS} providers`]: { github: { attributeCondition: loose } } },
      }));
      const { code, output } = await cloud.run("bootstrap");
      assert.equal(code, 0, output);
      assert.deepEqual(cloud.state.resources[`${POOLS} providers`].github, { attributeCondition: CONDITION });
    });
  }

  test("restores what was deleted, and binds the provider to another repository", async () => {
    cloud.writeProject({ ...PROJECT, REPOSITORY: "airport/other" });
    cloud.change(() => ({ deleted: [`${POOLS}/puntual-github`] }));
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    const done = changes(calls).map((call) => call.replace(/ --[\s\S]*/, ""));
    assert.deepEqual(done, [
      "gcloud iam workload-identity-pools undelete puntual-github",
      "gcloud iam workload-identity-pools providers update-oidc github",
      "gcloud iam service-accounts add-iam-policy-binding puntual-deploy@airport-forecasts.iam.gserviceaccount.com",
      "gh variable set PROJECT_ENV",
    ]);
  });
});

describe("deploy/bootstrap of a service that was public and becomes private", { timeout: 240_000 }, () => {
  let run: Run;
  before(async () => {
    cloud.restore(set);
    cloud.writeProject({ ...PROJECT, ACCESS: "private" });
    run = await cloud.run("bootstrap");
  });

  test("allows requests by the deployer alone", () => {
    const { code, output } = run;
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}revokes roles\/run\.invoker from allUsers$/m);
    assert.deepEqual(cloud.state.grants["run services/puntual"], [
      ["roles/run.developer", DEPLOYER],
      ["roles/run.invoker", DEPLOYER],
    ]);
  });

  test("allows the deployer, and the person who ran it, to get a token for requests", () => {
    assert.deepEqual(cloud.state.grants[`iam service-accounts/${DEPLOYER.split(":")[1]}`], [
      ["roles/iam.workloadIdentityUser", REPOSITORY],
      ["roles/iam.serviceAccountOpenIdTokenCreator", DEPLOYER],
      ["roles/iam.serviceAccountOpenIdTokenCreator", "user:owner@airport.example"],
    ]);
  });
});

describe("deploy/bootstrap with a missing requirement", { timeout: 240_000 }, () => {
  beforeEach(() => cloud.restore(empty));

  test("reports all of it before it changes anything", async () => {
    const cloud = new Cloud(null);
    cloud.change(() => ({ hasToken: false }));
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 2);
    assert.match(
      output,
      /^ {2}missing {2}\/.*\/deploy\/project\.env: copy project\.env\.example to it and fill it in$/m,
    );
    assert.match(output, /^ {2}missing {2}a login to Google Cloud: gcloud auth login$/m);
    assert.match(
      output,
      /^bootstrap: requirements that are missing or wrong, see above: 2; nothing has been done$/m,
    );
    assert.deepEqual(changes(calls), []);
    cloud.without("gcloud");
    assert.match((await cloud.run("bootstrap")).output, /^ {2}missing {2}gcloud: https:/m);
  });

  const MEMORY = "an amount such as 512Mi, which is the minimum, up to 4Gi for each CPU";
  /** The values that a message names as allowed, and wrong values. */
  const WRONG: Readonly<Record<string, readonly [allowed: string, ...values: readonly string[]]>> = {
    PROJECT: ["the ID of a project, such as airport-forecasts", "", "Airport", "9ports"],
    REGION: ["a region, such as southamerica-west1", "Santiago"],
    SERVICE: ["5 to 20 lower-case letters", '"puntual"', "-puntual"],
    REPOSITORY: ["owner/name of a repository on GitHub", "puntual", "a/b/c"],
    ACCESS: ["public or private", "some"],
    TIME_ZONE: ["a time zone, such as America/Santiago", "4"],
    STEPS: ["percentages that rise to 100", "10 50", "0 100", "50 10 100", "010 100", "500 100", "10 10 100"],
    CLOUD_SQL: ["empty, or an instance as PROJECT:REGION:NAME", "puntual", "a:b:c"],
    STEP_SECONDS: ["a number of seconds with which all STEPS together take at most 2700", "08", "2701", "x"],
    CONCURRENCY: ["a number from 1 to 1000", "0", "5000"],
    MAX_INSTANCES: ["a number from 1 to 1000", "0", "1001"],
    MIN_INSTANCES: ["a number from 0 to MAX_INSTANCES", "-1", "1002", "11"],
    MEMORY: [MEMORY, "1Mi", "5Gi", "lots"],
    CPU: ["1, 2, 4 or 8", "3", "0"],
  };

  for (const round of [1, 2, 3, 4, 5, 6]) {
    test(`reports all that is wrong in project.env at once, ${round}`, async () => {
      const wrong = Object.entries(WRONG).filter(([, values]) => values[round] !== undefined);
      cloud.writeProject({
        ...PROJECT,
        ...Object.fromEntries(wrong.map(([name, values]) => [name, values[round]])),
      });
      const { code, output, calls } = await cloud.run("bootstrap");
      assert.equal(code, 2);
      for (const [name, [allowed, ...values]] of wrong) {
        const message = `  wrong    ${name}=${values[round - 1]} in project.env: must be ${allowed}`;
        assert.ok(output.includes(message), `${message} in ${output}`);
      }
      assert.deepEqual(changes(calls), []);
    });
  }

  test("refuses names reserved by Google, lines without a setting, and values that do not fit together", async () => {
    const only = (name: string) =>
      `must be a line such as REGION=southamerica-west1, with one of PROJECT ${name}`;
    for (const [values, ...messages] of [
      [
        { SERVICE: "gcp-puntual", REGIN: "x", "PROJECT REGION": "x", CPU: "8" },
        "SERVICE=gcp-puntual in project.env: names that begin with gcp- are reserved by Google",
        `"REGIN=x" in project.env: ${only("REGION")}`,
        `"PROJECT REGION=x" in project.env: ${only("REGION")}`,
        `MEMORY=512Mi in project.env: must be ${MEMORY}`,
      ],
      [{ STEP_SECONDS: "901" }, "STEP_SECONDS=901 in project.env: must be a number of seconds with"],
    ] as const) {
      cloud.writeProject({ ...PROJECT, ...values });
      const { code, output } = await cloud.run("bootstrap");
      assert.equal(code, 2);
      for (const line of messages) assert.ok(output.includes(`  wrong    ${line}`), `${line} in ${output}`);
    }
  });

  test("ignores spaces at the end of a line, and the line ends of Windows", async () => {
    const file = join(cloud.checkout, "deploy", "project.env");
    cloud.writeProject({ ...PROJECT, CPU: "8", MEMORY: "4Gi", REPOSITORY: "john_airport/puntual" });
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", " \r\n"));
    const { code, output } = await cloud.run("bootstrap", "--dry-run");
    assert.equal(code, 0, output);
    assert.match(
      output,
      /project\.env: service puntual of project airport-forecasts in southamerica-west1$/m,
    );
  });

  test("creates all the rest if an organisation allows no members from outside, and says what to do", async () => {
    const message =
      "ERROR: FAILED_PRECONDITION: One or more users named in the policy do not belong to a permitted customer.";
    cloud.failWith({
      command:
        "gcloud run services add-iam-policy-binding puntual --project=airport-forecasts --quiet --region=southamerica-west1 --role=roles/run.invoker --member=allUsers",
      message,
    });
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(
      output,
      /^bootstrap: cannot make the service public; all steps before this are done\. .*set ACCESS=private/m,
    );
    assert.ok("github" in cloud.state.resources[`${POOLS} providers`]);
    cloud.writeProject({ ...PROJECT, ACCESS: "private" });
    const again = await cloud.run("bootstrap");
    assert.equal(again.code, 0, again.output);
  });

  test("waits for an API that is not available everywhere yet", async () => {
    const message =
      "ERROR: PERMISSION_DENIED: Secret Manager API has not been used in project before or it is disabled.";
    cloud.failWith({ command: "gcloud secrets describe", message, until: 3 });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    assert.equal(calls.filter((call) => call.includes("secrets describe")).length, 3);
  });

  test("reports a repository that it cannot access", async () => {
    cloud.failWith({ command: "gh api repos/airport/puntual --jq .id", message: "gh: Not Found (HTTP 404)" });
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(
      output,
      /^bootstrap: airport\/puntual does not exist on GitHub, or you have no access to it: gh auth status$/m,
    );
  });

  test("reports a project that it cannot access", async () => {
    const cloud = new Cloud({ ...PROJECT, PROJECT: "someone-elses" });
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(
      output,
      /project someone-elses does not exist, or you have no access to it: gcloud projects list/,
    );
  });

  test("says what to do if it cannot enable an API, and continues once that is fixed", async () => {
    cloud.failWith({
      command: "gcloud services enable",
      message: "ERROR: Billing account for project is not found.",
    });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(output, /ERROR: Billing account for project is not found\./);
    assert.match(
      output,
      /bootstrap: cannot enable an API\. The most frequent reason is a project without a billing account: https/,
    );
    assert.equal(changes(calls).length, 1);
    cloud.failWith({ command: "gcloud secrets create", message: "ERROR: (gcloud.secrets.create) INTERNAL" });
    assert.equal((await cloud.run("bootstrap")).code, 1);
    cloud.failWith();
    const again = await cloud.run("bootstrap");
    assert.equal(again.code, 0, again.output);
    assert.match(again.output, /^ {2}exists: puntual-run@/m);
    assert.match(again.output, /^ {2}creates puntual-keys: /m);
  });

  test("stops if it cannot find out whether a resource exists", async () => {
    cloud.failWith({
      command: "gcloud artifacts repositories describe",
      message: "ERROR: PERMISSION_DENIED: you may not",
    });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(
      output,
      /cannot find out whether this exists: gcloud artifacts repositories describe[\s\S]*PERMISSION_DENIED/,
    );
    assert.ok(changes(calls).every((call) => !call.includes("artifacts repositories create")));
  });

  test("waits for an account that is not available everywhere yet", async () => {
    const message = "ERROR: INVALID_ARGUMENT: Service account puntual-run does not exist.";
    cloud.failWith({ command: "gcloud secrets add-iam-policy-binding", message, until: 3 });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    assert.equal(calls.filter((call) => call.includes("secrets add-iam-policy-binding")).length, 3);
  });

  test("without gh prints the variables, to be set by hand", async () => {
    cloud.change(({ gitHub }) => ({ gitHub: { ...gitHub, signedIn: false } }));
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 0);
    assert.match(
      output,
      /gh is not installed or not signed in \(gh auth login\)\. Set these variables by hand at\n/,
    );
    assert.match(output, /^ {2}https:\/\/github\.com\/airport\/puntual\/settings\/variables\/actions$/m);
    assert.match(output, /\n\nDEPLOYER\npuntual-deploy@airport-forecasts\.iam\.gserviceaccount\.com\n/);
    assert.match(output, /\n\nPROJECT_ENV\nPROJECT=airport-forecasts\nREGION=southamerica-west1\n/);
  });
});
