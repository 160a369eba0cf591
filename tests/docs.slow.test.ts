import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { repository } from "./import-graph.ts";
import { temporaryFolder } from "./models/temporary-folder.ts";

// Runs every example of the documentation: `sh` blocks as they are, `ts` blocks as a program of their own. Examples that
// must not be run are in blocks of other kinds.
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(repository, "docs"), { recursive: true }).map((name) => `docs/${name}`),
];
const examples = pages
  .filter((page) => page.endsWith(".md"))
  .flatMap((page) =>
    [...readFileSync(join(repository, page), "utf8").matchAll(/^```(sh|ts)\n([\s\S]*?)^```$/gm)].map(
      ([, language, code], index) => ({
        page,
        language,
        code,
        name: `${page}, ${language} example ${index + 1}`,
      }),
    ),
  );

const folder = temporaryFolder();
const run = promisify(execFile);
let service: ChildProcess;
let url: string;

/** Runs a shell script with `npx puntual` as in the clone, on the Node.js of this test. */
function shell(script: string) {
  const npx = `npx() { shift; "${process.execPath}" "${repository}/src/cli/puntual.js" "$@"; }`;
  return run(
    "bash",
    ["-euo", "pipefail", "-c", `${npx}\n${script.replaceAll("http://localhost:8080", url)}`],
    {
      cwd: folder,
    },
  );
}

before(async () => {
  await mkdir(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "puntual"));
  service = spawn(process.execPath, ["src/cli/puntual.js", "serve"], {
    cwd: repository,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  for await (const line of createInterface({ input: service.stderr as NodeJS.ReadableStream })) {
    url = /listens on (http:\S+?),/.exec(line)?.[1] ?? "";
    if (url !== "") break;
  }
  await shell("npx puntual synth --rows 2000 --seed 1 --out flights.csv");
});

after(async () => {
  service.kill("SIGTERM");
  await once(service, "exit");
});

describe("the documentation", () => {
  test("has examples", () => {
    assert.ok(examples.filter(({ language }) => language === "ts").length >= 2);
    assert.ok(examples.filter(({ language }) => language === "sh").length >= 2);
  });

  for (const [index, { language, code, name }] of examples.entries()) {
    test(`${name} runs`, async () => {
      if (language === "sh") {
        await shell(code);
        return;
      }
      const file = join(folder, `example-${index}.mts`);
      await writeFile(file, code);
      const { stdout } = await run(process.execPath, [file], { cwd: folder });
      assert.notEqual(stdout, "");
    });
  }

  test("shows the response to the first request", async () => {
    const [example] = examples.filter(({ code }) => code.includes("/predict"));
    assert.deepEqual(JSON.parse((await shell(example.code)).stdout), { predict: [0] });
  });

  test("links only to files that exist", () => {
    for (const page of pages.filter((name) => name.endsWith(".md"))) {
      const text = readFileSync(join(repository, page), "utf8");
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        assert.doesNotThrow(() => readFileSync(join(repository, page, "..", target)), `${page}: ${target}`);
      }
    }
  });
});
