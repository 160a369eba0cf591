import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { promisify, stripVTControlCharacters } from "node:util";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";
import { Cloud, PROJECT } from "./cloud.ts";
import { CloudRunApi } from "./cloud-run-api.ts";

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
    /^(describe|create|create-oidc|update-oidc|undelete|get-iam-policy|add-iam-policy-binding|list|enable|read|replace|update-traffic|deploy|configure-docker|print-identity-token|login|access|add|delete|remove-iam-policy-binding)$/.test(
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
    ...scripts.flatMap((text) => text.match(/(?<=: )gcloud [^"$\n]+/g) ?? []),
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
  const calls: string[][] = [];

  before(async () => {
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
    cloud.passOn("run services", String(gcloud), { ...NOBODY, ...(await api.environment()) });
  });
  after(() => {
    api.close();
    for (const { child } of services) child.kill("SIGKILL");
  });

  /** Who has what share of the traffic, and who has which tag, as Cloud Run was last told. */
  const told = () =>
    api.put.at(-1)?.spec.traffic.map(({ revisionName, percent, tag }) => `${revisionName} ${tag ?? percent}`);

  test("a release is deployed by a manifest that it takes, and shifted to as it should be", async () => {
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0, output);
    const [deployed, ...shifts] = api.put;
    const revision = deployed.spec.template.metadata.name;
    assert.match(revision, /^puntual-[0-9a-f]{7}-[0-9a-f]{7}-\d{12}$/);
    const tags = (shift: (typeof shifts)[number]) =>
      shift.spec.traffic
        .map(({ revisionName, percent, tag }) => [revisionName, percent ?? tag].join(" "))
        .sort();
    assert.deepEqual([deployed, ...shifts].map(tags), [
      ["puntual-00001-abc 100", `${revision} candidate`],
      ["puntual-00001-abc 90", `${revision} 10`, `${revision} candidate`],
      ["puntual-00001-abc 50", `${revision} 50`, `${revision} candidate`],
      [`${revision} 100`, `${revision} candidate`],
      ["puntual-00001-abc previous", `${revision} 100`],
    ]);
  });

  test("a second one of the same does nothing, and a rollback leads back", async () => {
    const before = api.put.length;
    const { code, output } = await cloud.run("release");
    assert.equal(code, 0);
    assert.match(output, /nothing to do$/m);
    assert.equal(api.put.length, before);
    assert.equal((await cloud.run("rollback")).code, 0);
    assert.deepEqual(told(), ["puntual-00001-abc 100", "puntual-00001-abc previous"]);
  });
});
