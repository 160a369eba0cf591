import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join, relative } from "node:path";
import { json } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { heavyLoads, runHeavyLoad } from "../../bench/load/heavy-load.ts";
import { askEngine, buildImage, containerSkip, sizeOver } from "../../bench/processes/container-engine.ts";
import { Container, HARDENED } from "../../bench/processes/running-container.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const IMAGE = `localhost/puntual:test-${process.pid}`;
const folder = temporaryFolder();
const started: Container[] = [];
const built: string[] = [];

async function build(tag: string, ...options: readonly string[]): Promise<void> {
  await buildImage(tag, repository, ...options);
  built.push(tag);
}

/** Removes the containers and images of the tests. */
function removeAll(): void {
  for (const one of started.splice(0)) one.remove();
  for (const tag of built.splice(0)) askEngine("rmi", "--force", tag);
}

async function start(...args: Parameters<typeof Container.start>): Promise<Container> {
  const container = await Container.start(...args);
  started.push(container);
  return container;
}

/** The description of an image by the engine. */
function inspect(image: string) {
  const [description] = JSON.parse(askEngine("image", "inspect", image));
  return description as {
    readonly Config: {
      readonly User: string;
      readonly Env: readonly string[];
      readonly Labels: Readonly<Record<string, string>>;
      readonly ExposedPorts: object;
    };
  };
}

/** A copy of the files from which the image is built. */
function context(name: string): string {
  const copy = join(folder, name);
  for (const path of [
    "Dockerfile",
    ".dockerignore",
    ".npmrc",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "LICENSE",
    "build",
    "models",
    "src",
    "web",
  ]) {
    const filter = (from: string) => !/node_modules|web\/dist/.test(relative(repository, from));
    cpSync(join(repository, path), join(copy, path), { recursive: true, filter });
  }
  cpSync(join(repository, "docs", "openapi.json"), join(copy, "docs", "openapi.json"));
  return copy;
}

/** Changes the last digit in the trees of the baseline, so that the model fails its checksum. */
function damage(models: string): void {
  const file = join(models, "baseline", "model.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/(\d)(\D*)$/, (_, digit, rest) => `${(Number(digit) + 1) % 10}${rest}`),
  );
}

describe("the container", { skip: containerSkip(), timeout: 600_000 }, () => {
  let container: Container;

  before(async () => {
    await build(
      IMAGE,
      "--label=org.opencontainers.image.version=1.2.3",
      "--label=org.opencontainers.image.revision=0123abc",
      "--label=org.opencontainers.image.source=https://example.com/puntual",
    );
    container = await (await start(IMAGE)).ready();
  });
  after(removeAll);

  test("adds less than 10.15 MB beside its models to its base image", () => {
    const models = join(repository, "models");
    const files = readdirSync(models, { recursive: true, encoding: "utf8" }).map((path) =>
      statSync(join(models, path)),
    );
    const modelBytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    const added = sizeOver(IMAGE) - modelBytes;
    assert.ok(added > 4e6 && added < 10.15e6, `${added} bytes beside ${modelBytes} of models`);
  });

  test("contains the service and the files that it reads: no packages, no sources, no tests", () => {
    const files: string[] = JSON.parse(
      container.evaluate('JSON.stringify(require("fs").readdirSync("/app", { recursive: true }))'),
    );
    const top = new Set(files.map((file) => file.split("/")[0]));
    assert.deepEqual([...top].sort(), [
      "LICENSE",
      "docs",
      "models",
      "puntual-server.cjs",
      "puntual-server.cjs.LEGAL.txt",
      "puntual-server.cjs.cache",
      "puntual-server.cjs.program",
      "web",
    ]);
    assert.deepEqual(
      files.filter((file) => /node_modules|\.(ts|map)$|package/.test(file)),
      [],
    );
    assert.equal(
      container.evaluate('require("fs").existsSync("/src") || require("fs").existsSync("/warm-up")'),
      "false",
    );
  });

  test("has labels with its title, licence, version and source", () => {
    const { Labels, ExposedPorts } = inspect(IMAGE).Config;
    const label = (name: string) => Labels[`org.opencontainers.image.${name}`];
    assert.deepEqual(["title", "licenses", "version", "revision", "source"].map(label), [
      "Puntual",
      "MIT",
      "1.2.3",
      "0123abc",
      "https://example.com/puntual",
    ]);
    assert.deepEqual(Object.keys(ExposedPorts), ["8080/tcp"]);
    assert.ok(
      inspect(IMAGE).Config.Env.includes("PORT=8080") && inspect(IMAGE).Config.Env.includes("HOST=0.0.0.0"),
    );
  });

  test("runs as process 1, as a user that is not root, by number", () => {
    assert.equal(inspect(IMAGE).Config.User, "65532:65532");
    const [status, command] = JSON.parse(
      container.evaluate(
        'JSON.stringify([require("fs").readFileSync("/proc/1/status", "utf8"), require("fs").readFileSync("/proc/1/cmdline", "utf8")])',
      ),
    );
    assert.match(status, /^Uid:\t65532\t65532\t65532\t65532$/m);
    assert.match(status, /^CapEff:\t0+$/m);
    assert.deepEqual(command.split("\0"), ["node", "--max-semi-space-size=8", "/app/puntual-server.cjs", ""]);
  });

  test("starts from a code cache that its own Node.js accepts", () => {
    const code =
      'const { Script } = require("vm"); const fs = require("fs"); require("vm").Script = class extends Script { constructor(...given) { super(...given); fs.writeSync(1, "refused: " + this.cachedDataRejected); process.exit(); } }; require("/app/puntual-server.cjs")';
    assert.equal(container.evaluate(code), "refused: false");
  });

  test("answers according to the frozen contract", () => {
    const output = execFileSync(
      join(repository, "deploy", "smoke-test"),
      [container.url, "--models", join(repository, "models")],
      { encoding: "utf8" },
    );
    assert.equal(output.match(/^ok /gm)?.length, 12, output);
  });

  test("serves the planners' page, the OpenAPI description and its interactive page", async () => {
    for (const path of ["/", "/openapi.json", "/docs/", "/docs/swagger-ui-bundle.js"]) {
      assert.equal((await fetch(container.url + path)).status, 200, path);
    }
  });

  test("finishes a request that has begun when it receives SIGTERM, and exits with 0", async () => {
    const draining = await (await start(IMAGE)).ready();
    const body = JSON.stringify({ flights: [{ OPERA: "Grupo LATAM", TIPOVUELO: "N", MES: 3 }] });
    const upload = request(`${draining.url}/predict`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        expect: "100-continue",
      },
    });
    upload.flushHeaders();
    const answer = once(upload, "response") as Promise<[IncomingMessage]>;
    await once(upload, "continue"); // the server has begun to read the request
    upload.write(body.slice(0, 20));
    const stopped = draining.stop();
    await draining.until(() => draining.log.includes('"message":"closing"'));
    upload.end(body.slice(20));
    const [response] = await answer;
    assert.equal(response.statusCode, 200);
    assert.deepEqual(await json(response), { predict: [0] });
    await stopped;
    await assert.rejects(fetch(`${draining.url}/health`), ({ cause }: Error) =>
      /ECONNREFUSED/.test(String(cause)),
    );
    assert.equal(await draining.ended(), 0);
  });

  test("with several workers, a metrics port and a data folder writes only to that folder and /tmp", async () => {
    const writing = await start(IMAGE, {
      options: [],
      environment: { PUNTUAL_DATA_DIR: "/data", PUNTUAL_METRICS_PORT: "0" },
      args: ["--workers", "2"],
    });
    await writing.ready();
    await writing.stop();
    const changed = askEngine("diff", writing.name)
      .trim()
      .split("\n")
      .filter((line) => line !== "" && !/ \/(data|tmp|etc|run|dev|proc|sys)(\/|$)/.test(line));
    assert.deepEqual(changed, []);
    assert.match(askEngine("diff", writing.name), /^A \/data\/puntual\.sqlite/m);
  });

  test("with 512 MiB survives many of the largest requests, and answers 200 or 503", async (t) => {
    const limited = await start(IMAGE, {
      options: [...HARDENED, "--memory=512m"],
      // /tmp is memory, as with compose; and the test does not wait long for the last answers.
      environment: { PUNTUAL_SPOOL_BYTES: String(64 * 2 ** 20), PUNTUAL_REQUEST_SECONDS: "10" },
    });
    await limited.ready();
    if (limited.evaluate("process.constrainedMemory() / 2 ** 20") !== "512") {
      return t.skip("this engine does not limit memory");
    }
    const port = Number(new URL(limited.url).port);
    const answers = await runHeavyLoad({ port, seconds: 4, loads: heavyLoads(1) });
    for (const [name, counts] of Object.entries(answers)) {
      const { 200: answered = 0, 503: refused = 0, ...others } = counts;
      assert.deepEqual(others, {}, name);
      assert.ok(answered + refused > 0, name);
    }
    assert.ok(Object.values(answers).some((counts) => counts[200] > 0));
    assert.equal((await fetch(`${limited.url}/health`)).status, 200);
    await limited.stop();
    assert.equal(await limited.ended(), 0);
  });

  test("with a damaged model does not start, and names the file", async () => {
    const models = join(folder, "models");
    cpSync(join(repository, "models"), models, { recursive: true });
    damage(models);
    const broken = await start(IMAGE, {
      options: ["--read-only", "--tmpfs=/tmp", `--volume=${models}:/app/models:ro`],
    });
    assert.equal(await broken.ended(), 1);
    assert.match(broken.log, /^puntual: .*model\.json/m);
  });

  test("cannot be built with a damaged model", async () => {
    const copy = context("damaged");
    damage(join(copy, "models"));
    await assert.rejects(buildImage(`localhost/puntual:damaged-${process.pid}`, copy), /model\.json/);
  });
});

describe("the development container", { skip: containerSkip(), timeout: 600_000 }, () => {
  const DEV = `localhost/puntual-dev:test-${process.pid}`;
  before(async () => {
    await build(DEV, `--file=${join(repository, "Dockerfile.dev")}`);
  });
  after(removeAll);

  test("has sources, tests and synthetic flights, and restarts when a source changes", async () => {
    const container = await (await start(DEV, { options: [] })).ready();
    const [header, ...rows] = container
      .evaluate('require("fs").readFileSync("/data/flights.csv", "utf8")')
      .trim()
      .split("\n");
    assert.match(header, /^Fecha-I,/);
    assert.equal(rows.length, 20_000);
    assert.equal(container.evaluate('require("fs").existsSync("tests/architecture.test.ts")'), "true");
    assert.equal(container.evaluate("process.getuid()"), "1000");
    askEngine(
      "exec",
      "--user=0",
      container.name,
      "node",
      "--eval",
      'const file = "src/service/process/greeting.ts"; const fs = require("fs"); fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("listens on", "now listens on"))',
    );
    await container.until(() => container.log.includes("Puntual now listens on"));
    await container.ready();
  });
});
