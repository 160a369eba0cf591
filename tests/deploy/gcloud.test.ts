import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";
import { Cloud, PROJECT, type Run } from "./cloud.ts";
import { CloudRunApi } from "./cloud-run-api.ts";
import { type GcloudRun, GcloudSession, gcloudPath, runGcloud } from "./gcloud-session.ts";
import { IdentityTokens } from "./identity-tokens.ts";
import type { Answer } from "./stand-ins/cloud-state.ts";

// The calls that the stand-in of gcloud accepts are checked against gcloud itself.

const skip = gcloudPath === undefined && "gcloud is not installed";

/** An environment in which gcloud has no account and sends no requests. */
const home = temporaryFolder();
const NO_ACCOUNT = {
  PATH: process.env.PATH,
  HOME: home,
  CLOUDSDK_CONFIG: join(home, "gcloud"),
  CLOUDSDK_CORE_CHECK_GCE_METADATA: "false",
  CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: "true",
  CLOUDSDK_CORE_DISABLE_PROMPTS: "1",
};

/** The answer of gcloud in the form of a stand-in's. */
function answerOf({ code, out, error }: GcloudRun): Answer {
  return { out: out.trimEnd(), ...(code !== 0 && { error }) };
}

/** The words up to the verb, which make the command. */
function commandOf(call: readonly string[]): readonly string[] {
  const verb = call.findIndex((word) =>
    /^(describe|create|create-oidc|update-oidc|undelete|get-iam-policy|add-iam-policy-binding|list|enable|read|replace|update-traffic|deploy|configure-docker|print-access-token|login|access|add|delete|remove-iam-policy-binding)$/.test(
      word,
    ),
  );
  return call.slice(1, verb + 1);
}

/** The commands that the documentation shows in blocks, and that messages of the scripts recommend after a colon. */
function recommendedCommands(): readonly string[] {
  const docs = ["deploy.md", "operations.md"].map((name) =>
    readFileSync(join(repository, "docs", name), "utf8"),
  );
  const scripts = readdirSync(join(repository, "deploy")).flatMap((name) => {
    const path = join(repository, "deploy", name);
    return statSync(path).isFile() ? [readFileSync(path, "utf8")] : [];
  });
  return [
    ...docs.flatMap((text) => text.match(/(?<=^ *)gcloud [^\n]+$/gm) ?? []),
    ...scripts.flatMap((text) => text.match(/(?<=: )gcloud [^"'$\n]+/g) ?? []),
  ];
}

describe("the calls of gcloud by the scripts", { skip, timeout: 300_000 }, () => {
  const cloud = new Cloud({ ...PROJECT, STEPS: "100" });
  const tokens = new IdentityTokens();
  const calls: string[][] = [];
  let session: GcloudSession;

  before(async () => {
    cloud.environment = await tokens.environment();
    session = new GcloudSession(NO_ACCOUNT);
    const isDone = async (script: string) => {
      const { code, output } = await cloud.run(script);
      assert.equal(code, 0, output);
    };
    await isDone("bootstrap");
    await isDone("release");
    cloud.commit("second");
    cloud.writeProject({ ...PROJECT, ACCESS: "private", REPOSITORY: "airport/other" });
    cloud.change(() => ({
      deleted: ["iam workload-identity-pools/puntual-github", "iam workload-identity-pools providers/github"],
    }));
    for (const script of ["bootstrap", "release", "rollback"]) await isDone(script);
    const seen = new Map<string, string[]>();
    for (const call of cloud.state.calls.filter(([name]) => name === "gcloud")) {
      const options = call
        .filter((word) => word.startsWith("--"))
        .map((word) => word.replace(/=[\s\S]*/, ""));
      seen.set([...commandOf(call), ...options].join(" "), call);
    }
    calls.push(...seen.values());
  });
  after(() => session.close());

  test("and the commands that documentation and messages recommend exist with their options, by its help", async () => {
    const recommended = recommendedCommands();
    assert.ok(recommended.length >= 12, recommended.join("\n"));
    const typed = recommended.map((line) => line.split(" "));
    const byCommand = Map.groupBy([...calls, ...typed], (call) => commandOf(call).join(" "));
    assert.ok(byCommand.size >= 35, [...byCommand.keys()].join("\n"));
    for (const [command, same] of byCommand) {
      const help = await session.output([...command.split(" "), "--help"]);
      assert.ok(help.includes(`gcloud ${command} - `), `gcloud ${command}: ${help}`);
      for (const option of same.flat().filter((word) => word.startsWith("--"))) {
        const [name] = option.split("=");
        assert.match(help, new RegExp(`(^|[^\\w-])${name}($|[^\\w-])`, "m"), `gcloud ${command} ${name}`);
      }
    }
  });

  /** A call with a manifest that still exists. */
  function withManifest(call: readonly string[], manifest: string): readonly string[] {
    const file = join(home, "service.yaml");
    writeFileSync(file, manifest);
    return call.slice(1).map((word) => (word.startsWith("/tmp/tmp.") ? file : word));
  }
  const NO_LOGIN = /You do not currently have an active account selected/;

  test("are accepted by it, with the manifest: it refuses them only for the missing login", async () => {
    for (const call of calls.filter(([, group]) => group !== "auth")) {
      const output = await session.output(withManifest(call, cloud.state.manifest));
      assert.match(output, NO_LOGIN, call.join(" "));
    }
  });

  test("with a manifest that has an unknown field or a value of a wrong type are refused", async () => {
    const [replace] = calls.filter((call) => call.includes("replace"));
    for (const [right, wrong] of [
      ["containerConcurrency:", "concurrency:"],
      ["failureThreshold: 45", "failureThreshold: often"],
    ]) {
      const manifest = cloud.state.manifest.replace(right, wrong);
      assert.notEqual(manifest, cloud.state.manifest);
      assert.match(
        await session.output(withManifest(replace, manifest)),
        /Failed to parse value in protobuf|unknown field|concurrency/,
      );
    }
  });
});

describe("with gcloud itself and a stand-in for the API of Cloud Run", { skip, timeout: 300_000 }, () => {
  const cloud = new Cloud();
  const placeholder = "puntual-00001-abc";
  let service: ServerProcess;
  let api: CloudRunApi;
  let session: GcloudSession;
  let firstRun: Run;
  let first: string;
  let firstChanges: readonly (readonly string[])[];

  before(async () => {
    service = new ServerProcess({});
    const url = await service.url();
    assert.equal((await cloud.run("bootstrap")).code, 0);
    api = new CloudRunApi(placeholder, () => url);
    const token = join(home, "token");
    writeFileSync(token, "token");
    const signedIn = { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: token };
    session = new GcloudSession({ ...NO_ACCOUNT, ...signedIn, ...(await api.environment()) });
    cloud.delegate("run services", async (args) => answerOf(await session.run(args)));
    firstRun = await cloud.run("release");
    first = newest();
    firstChanges = changesOfTraffic();
  });
  after(() => {
    session.close();
    api.close();
    service.child.kill("SIGKILL");
  });

  /** The shares and the tags of the revisions, after each change. */
  const changesOfTraffic = () =>
    api.put.map(({ spec }) =>
      spec.traffic.map(({ revisionName, percent, tag }) => `${revisionName} ${tag ?? percent}`).sort(),
    );

  /** The revision that a script has put last. */
  const newest = () => String(api.put.at(-1)?.spec.template.metadata.name);

  test("a release deploys its manifest and shifts the traffic in steps", () => {
    assert.equal(firstRun.code, 0, firstRun.output);
    assert.match(first, /^puntual-[0-9a-f]{7}-[0-9a-f]{7}-\d{12}$/);
    const tags = [`${placeholder} before`, `${first} candidate`];
    const steps = [
      [`${placeholder} 100`, ...tags],
      [`${placeholder} 90`, `${first} 10`, ...tags],
      [`${placeholder} 50`, `${first} 50`, ...tags],
      [`${first} 100`, ...tags],
      [`${first} 100`],
    ];
    assert.deepEqual(
      firstChanges,
      steps.map((step) => step.sort()),
    );
  });

  test("a second release of the same commit does nothing; a rollback after another commit returns to it", async () => {
    const puts = api.put.length;
    const same = await cloud.run("release");
    assert.equal(same.code, 0, same.output);
    assert.match(same.output, /nothing to do$/m);
    assert.equal(api.put.length, puts);
    cloud.writeProject({ ...PROJECT, STEPS: "100" });
    cloud.commit("second");
    for (const script of ["release", "rollback"]) {
      const { code, output } = await cloud.run(script);
      assert.equal(code, 0, output);
      const serving = script === "release" ? newest() : first;
      assert.deepEqual(changesOfTraffic().at(-1), [`${serving} 100`, `${first} previous`].sort());
    }
  });
});

describe("in a GitHub workflow, where gcloud has a token but no account", { skip }, () => {
  const cloud = new Cloud();
  const requests: string[] = [];
  const ACCOUNT =
    "/serviceAccounts/puntual-deploy@airport-forecasts.iam.gserviceaccount.com:generateAccessToken";
  const TYPES = "urn:ietf:params:oauth:token-type:";
  // Stands in for the services that issue a token for the identity, and another one for the account that it may act as.
  const tokens = createServer((request, response) => {
    requests.push(String(request.url));
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify(
        request.url === "/token"
          ? {
              access_token: "a",
              issued_token_type: `${TYPES}access_token`,
              token_type: "Bearer",
              expires_in: 99,
            }
          : { accessToken: "b", expireTime: "2099-01-01T00:00:00Z" },
      ),
    );
  });

  before(async () => {
    tokens.listen(0, "127.0.0.1");
    await once(tokens, "listening");
    const url = `http://127.0.0.1:${(tokens.address() as AddressInfo).port}`;
    const identity = join(home, "identity");
    writeFileSync(identity, "identity");
    // In the form that google-github-actions/auth writes.
    const credentials = {
      type: "external_account",
      audience:
        "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github",
      subject_token_type: `${TYPES}jwt`,
      token_url: `${url}/token`,
      service_account_impersonation_url: url + ACCOUNT,
      credential_source: { file: identity },
    };
    const file = join(home, "credentials.json");
    writeFileSync(file, JSON.stringify(credentials));
    const env = { ...NO_ACCOUNT, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file };
    cloud.delegate("auth", async (args) => answerOf(await runGcloud(args, env)));
  });
  after(() => {
    tokens.close();
  });

  test("a release finds that it is signed in", async () => {
    const { code, output } = await cloud.run("release", "--check");
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}signed in to Google Cloud$/m);
    assert.deepEqual(requests, ["/token", ACCOUNT]);
  });
});
