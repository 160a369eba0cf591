import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Cloud, changes, PROJECT } from "./cloud.ts";

const DEPLOYER = "serviceAccount:puntual-deploy@airport-forecasts.iam.gserviceaccount.com";
const RUNTIME = "serviceAccount:puntual-run@airport-forecasts.iam.gserviceaccount.com";
const REPOSITORY =
  "principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/puntual-github/attribute.repository/airport/puntual";
const POOLS = "iam workload-identity-pools";

describe("deploy/bootstrap", { timeout: 120_000 }, () => {
  const cloud = new Cloud();

  test("as a dry run tells what it would do, and does nothing", async () => {
    const { code, output, calls } = await cloud.run("bootstrap", "--dry-run");
    assert.equal(code, 0, output);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /^ {2}would run: gcloud services enable run\.googleapis\.com /m);
    assert.match(output, /^ {2}would run: gcloud secrets create puntual-keys .*--data-file=-$/m);
    assert.match(output, /^ {2}would run: gh variable set DEPLOYER /m);
    assert.match(output, /^18 things to do; nothing has been done$/m);
  });

  test("makes all that a release needs, and what the dry run said", async () => {
    const dry = await cloud.run("bootstrap", "--dry-run");
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    const said = [...dry.output.matchAll(/would run: (\S+ (?:[a-z-]+ )*)/g)].map(([, words]) => words);
    assert.deepEqual(
      changes(calls).map((call) => /^\S+ (?:[a-z-]+ )*/.exec(call)?.[0]),
      said,
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

  test("grants each account what it needs, where it needs it, and nothing else", () => {
    assert.deepEqual(cloud.state.grants, {
      "artifacts repositories/puntual": [["roles/artifactregistry.writer", DEPLOYER]],
      "secrets/puntual-keys": [["roles/secretmanager.secretAccessor", RUNTIME]],
      "run services/puntual": [
        ["roles/run.invoker", "allUsers"],
        ["roles/run.developer", DEPLOYER],
      ],
      [`iam service-accounts/${RUNTIME.split(":")[1]}`]: [["roles/iam.serviceAccountUser", DEPLOYER]],
      "projects/airport-forecasts": [["roles/logging.viewer", DEPLOYER]],
      [`iam service-accounts/${DEPLOYER.split(":")[1]}`]: [["roles/iam.workloadIdentityUser", REPOSITORY]],
    });
  });

  test("lets the main branch of the one repository in, and no key is ever made", () => {
    assert.deepEqual(cloud.state.resources[`${POOLS} providers`].github, {
      attributeCondition: "assertion.repository == 'airport/puntual' && assertion.ref == 'refs/heads/main'",
    });
    assert.ok(cloud.state.calls.every((call) => !call.includes("keys")));
  });

  test("changes nothing when it is run again", async () => {
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    assert.deepEqual(changes(calls), []);
    assert.match(output, /^0 things done; next: deploy\/release, or a push to main$/m);
  });

  test("takes back what was deleted, and binds the provider anew when the repository is another one", async () => {
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

describe("deploy/bootstrap of a private service", { timeout: 60_000 }, () => {
  const cloud = new Cloud({ ...PROJECT, ACCESS: "private" });

  test("lets nobody ask but who deploys", async () => {
    assert.equal((await cloud.run("bootstrap")).code, 0);
    assert.deepEqual(cloud.state.grants["run services/puntual"], [
      ["roles/run.developer", DEPLOYER],
      ["roles/run.invoker", DEPLOYER],
    ]);
  });
});

describe("deploy/bootstrap where something is missing", { timeout: 60_000 }, () => {
  test("tells all of it before anything is done", async () => {
    const cloud = new Cloud(null);
    cloud.change(() => ({ account: "" }));
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 2);
    assert.match(
      output,
      /^ {2}missing {2}.*deploy\/project\.env: copy .*project\.env\.example to it and fill it in$/m,
    );
    assert.match(output, /^ {2}missing {2}a login to Google Cloud: gcloud auth login$/m);
    assert.match(output, /^bootstrap: 2 of what it needs is missing, see above; nothing has been done$/m);
    assert.deepEqual(changes(calls), []);
    cloud.without("gcloud");
    assert.match((await cloud.run("bootstrap")).output, /^ {2}missing {2}gcloud: https:/m);
  });

  test("names each value that cannot be, and what is allowed", async () => {
    const cloud = new Cloud({ ...PROJECT, PROJECT: "", ACCESS: "some", STEPS: "10 50", REGIN: "x" });
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 2);
    for (const told of [
      /^ {2}missing {2}PROJECT= in project\.env: allowed is the id of a project, such as /m,
      /^ {2}missing {2}ACCESS=some in project\.env: allowed is public or private$/m,
      /^ {2}missing {2}STEPS=10 50 in project\.env: allowed is percentages that end with 100, such as 10 50 100$/m,
      /^ {2}missing {2}"REGIN=x" in project\.env: allowed are lines such as REGION=\S+, of PROJECT REGION /m,
      /^bootstrap: 4 of what it needs is missing/m,
    ]) {
      assert.match(output, told);
    }
  });

  test("tells where the project is not to be seen", async () => {
    const cloud = new Cloud({ ...PROJECT, PROJECT: "someone-elses" });
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(output, /project someone-elses is not there, or not yours to see: gcloud projects list/);
  });

  test("tells what to do where an API cannot be enabled; what is mended is gone on with", async () => {
    const cloud = new Cloud();
    cloud.failWith({
      command: "gcloud services enable",
      says: "ERROR: Billing account for project is not found.",
    });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(output, /ERROR: Billing account for project is not found\./);
    assert.match(
      output,
      /bootstrap: an API cannot be enabled\. Most often the project has no billing account: https/,
    );
    assert.equal(changes(calls).length, 1);
    cloud.failWith({ command: "gcloud secrets create", says: "ERROR: (gcloud.secrets.create) INTERNAL" });
    assert.equal((await cloud.run("bootstrap")).code, 1);
    cloud.failWith();
    const again = await cloud.run("bootstrap");
    assert.equal(again.code, 0, again.output);
    assert.match(again.output, /^ {2}is there: puntual-run@/m);
    assert.match(again.output, /^ {2}makes puntual-keys: /m);
  });

  test("stops where it cannot be told whether something is there", async () => {
    const cloud = new Cloud();
    cloud.failWith({
      command: "gcloud artifacts repositories describe",
      says: "ERROR: PERMISSION_DENIED: you may not",
    });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 1);
    assert.match(
      output,
      /cannot tell whether it is there: gcloud artifacts repositories describe[\s\S]*PERMISSION_DENIED/,
    );
    assert.ok(changes(calls).every((call) => !call.includes("artifacts repositories create")));
  });

  test("waits for an account that is not known everywhere yet", async () => {
    const cloud = new Cloud();
    const says = "ERROR: INVALID_ARGUMENT: Service account puntual-run does not exist.";
    cloud.failWith({ command: "gcloud secrets add-iam-policy-binding", says, until: 3 });
    const { code, output, calls } = await cloud.run("bootstrap");
    assert.equal(code, 0, output);
    assert.equal(calls.filter((call) => call.includes("secrets add-iam-policy-binding")).length, 3);
  });

  test("without gh tells the variables, for hands", async () => {
    const cloud = new Cloud();
    cloud.change(({ gitHub }) => ({ gitHub: { ...gitHub, signedIn: false } }));
    const { code, output } = await cloud.run("bootstrap");
    assert.equal(code, 0);
    assert.match(
      output,
      /gh is not there or not signed in \(gh auth login\)\. Set these variables by hand, at\n/,
    );
    assert.match(output, /^ {2}https:\/\/github\.com\/airport\/puntual\/settings\/variables\/actions$/m);
    assert.match(output, /\n\nDEPLOYER\npuntual-deploy@airport-forecasts\.iam\.gserviceaccount\.com\n/);
    assert.match(output, /\n\nPROJECT_ENV\nPROJECT=airport-forecasts\nREGION=southamerica-west1\n/);
  });
});
