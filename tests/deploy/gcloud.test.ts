import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { promisify, stripVTControlCharacters } from "node:util";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";
import { Cloud, PROJECT } from "./cloud.ts";
import { CloudRunApi } from "./cloud-run-api.ts";
import { IdentityTokens } from "./identity-tokens.ts";

// What the stand-in of gcloud is told is held to gcloud itself.

const gcloud = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "gcloud"))
  .find(existsSync);
const skip = gcloud === undefined && "gcloud is not installed";

/** An environment in which gcloud knows nobody and asks nobody. */
const home = temporaryFolder();
const NOBODY = {
  PATH: process.env.PATH,
  HOME: home,
  CLOUDSDK_CONFIG: join(home, "gcloud"),
  CLOUDSDK_CORE_CHECK_GCE_METADATA: "false",
  CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: "true",
  CLOUDSDK_CORE_DISABLE_PROMPTS: "1",
};

async function ask(args: readonly string[]): Promise<string> {
  try {
    const asked = promisify(execFile)(String(gcloud), args, { env: NOBODY });
    asked.child.stdin?.end();
    const { stdout, stderr } = await asked;
    return stripVTControlCharacters(stdout + stderr);
  } catch (error) {
    return stripVTControlCharacters((error as { stderr: string }).stderr);
  }
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

/** What people are told to type: in blocks of the documentation, and behind a colon in what the scripts say. */
function toldCommands(): readonly string[] {
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

/** Does all of it two at a time, as many as there are processors. */
async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await run(item);
  };
  await Promise.all([worker(), worker()]);
}

describe("what the scripts tell gcloud", { skip, timeout: 300_000 }, () => {
  const cloud = new Cloud();
  const tokens = new IdentityTokens();
  const calls: string[][] = [];

  before(async () => {
    cloud.environment = await tokens.environment();
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

  test("and what the documentation and the scripts tell people to type, are commands and options of its own, by its help", async () => {
    const told = toldCommands();
    assert.ok(told.length >= 12, told.join("\n"));
    const typed = told.map((line) => line.split(" "));
    const byCommand = Map.groupBy([...calls, ...typed], (call) => commandOf(call).join(" "));
    assert.ok(byCommand.size >= 35, [...byCommand.keys()].join("\n"));
    await each([...byCommand], async ([command, same]) => {
      const help = await ask([...command.split(" "), "--help"]);
      assert.ok(help.includes(`gcloud ${command} - `), `gcloud ${command}: ${help}`);
      for (const option of same.flat().filter((word) => word.startsWith("--"))) {
        const [name] = option.split("=");
        assert.match(help, new RegExp(`(^|[^\\w-])${name}($|[^\\w-])`, "m"), `gcloud ${command} ${name}`);
      }
    });
  });

  /** As the scripts would have called it, with a manifest that is still there. */
  function withManifest(call: readonly string[], manifest: string): readonly string[] {
    const file = join(home, "service.yaml");
    writeFileSync(file, manifest);
    return call.slice(1).map((word) => (word.startsWith("/tmp/tmp.") ? file : word));
  }
  const NO_LOGIN = /You do not currently have an active account selected/;

  test("are understood by it, the manifest included: all that it misses is a login", async () => {
    const asking = calls.filter((call) => call[1] !== "auth");
    await each(asking, async (call) => {
      assert.match(await ask(withManifest(call, cloud.state.manifest)), NO_LOGIN, call.join(" "));
    });
  });

  test("would be refused in a manifest that is not Cloud Run's", async () => {
    const [replace] = calls.filter((call) => call.includes("replace"));
    for (const [right, wrong] of [
      ["containerConcurrency:", "concurrency:"],
      ["failureThreshold: 30", "failureThreshold: often"],
    ]) {
      const manifest = cloud.state.manifest.replace(right, wrong);
      assert.match(
        await ask(withManifest(replace, manifest)),
        /Failed to parse value in protobuf|unknown field|concurrency/,
      );
    }
  });
});

describe("with gcloud itself before a stand-in of Cloud Run's API", { skip, timeout: 120_000 }, () => {
  const cloud = new Cloud();
  const services: ServerProcess[] = [];
  let api: CloudRunApi;
  let url: string;

  before(async () => {
    const service = new ServerProcess({});
    services.push(service);
    url = await service.url();
    assert.equal((await cloud.run("bootstrap")).code, 0);
    api = new CloudRunApi("puntual-00001-abc", () => url);
    const token = join(home, "token");
    writeFileSync(token, "token");
    const signedIn = { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: token };
    cloud.passOn("run services", String(gcloud), { ...NOBODY, ...signedIn, ...(await api.environment()) });
  });
  after(() => {
    api.close();
    for (const { child } of services) child.kill("SIGKILL");
  });

  /** Who has what share of the traffic, and who has which tag, each time that Cloud Run was told. */
  const told = () =>
    api.put.map(({ spec }) =>
      spec.traffic.map(({ revisionName, percent, tag }) => `${revisionName} ${tag ?? percent}`).sort(),
    );

  /** The revision that a script has put last. */
  const newest = () => String(api.put.at(-1)?.spec.template.metadata.name);

  test("a release is deployed by a manifest that it takes, and shifted to as it should be", async () => {
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    const first = "puntual-00001-abc";
    const revision = newest();
    assert.match(revision, /^puntual-[0-9a-f]{7}-[0-9a-f]{7}-\d{12}$/);
    const tags = [`${first} before`, `${revision} candidate`];
    const steps = [
      [`${first} 100`, ...tags],
      [`${first} 90`, `${revision} 10`, ...tags],
      [`${first} 50`, `${revision} 50`, ...tags],
      [`${revision} 100`, ...tags],
      [`${revision} 100`],
    ];
    assert.deepEqual(
      told(),
      steps.map((step) => step.sort()),
    );
  });

  test("a second one of the same does nothing; after one of another commit a rollback leads back", async () => {
    const before = api.put.length;
    const first = newest();
    const same = await cloud.run("release");
    assert.equal(same.code, 0, same.output);
    assert.match(same.output, /nothing to do$/m);
    assert.equal(api.put.length, before);
    cloud.writeProject({ ...PROJECT, STEPS: "100" });
    cloud.commit("second");
    for (const script of ["release", "rollback"]) {
      const { code, output } = await cloud.run(script);
      assert.equal(code, 0, output);
      const serves = script === "release" ? newest() : first;
      assert.deepEqual(told().at(-1), [`${serves} 100`, `${first} previous`].sort());
    }
  });
});

describe("from a workflow of GitHub, by whose identity gcloud has a token and no account", { skip }, () => {
  const cloud = new Cloud();
  const asked: string[] = [];
  const ACCOUNT =
    "/serviceAccounts/puntual-deploy@airport-forecasts.iam.gserviceaccount.com:generateAccessToken";
  const TYPES = "urn:ietf:params:oauth:token-type:";
  // Stands for the services that give a token for the identity, and another one for the account that it may act as.
  const tokens = createServer((request, response) => {
    asked.push(String(request.url));
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
    // As google-github-actions/auth writes it.
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
    cloud.passOn("auth", String(gcloud), { ...NOBODY, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file });
  });
  after(() => {
    tokens.close();
  });

  test("a release knows that it is signed in", async () => {
    const { code, output } = await cloud.run("release", "--check");
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}ok {7}signed in to Google Cloud$/m);
    assert.deepEqual(asked, ["/token", ACCOUNT]);
  });
});
