import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { installedPython } from "../../../bench/python/environment.ts";
import { repository } from "../../import-graph.ts";
import { ServerProcess } from "../server-process.ts";
import { baselineInputs, operationalInputs, type SentTensor } from "./inference-request.ts";

/** The values of each output, by name. */
type Values = Readonly<Record<string, readonly unknown[]>>;

const BASELINE = baselineInputs([
  { airline: "Aerolineas Argentinas", flightType: "I", month: 3 },
  { airline: "Sky Airline", flightType: "N", month: 7 },
]);
const DEPARTURE = { airline: "Sky Airline", destination: "SCFA", scheduled: "2018-03-01T14:30" };

/** Runs one of the scripts in `clients/`, which prints the results of its calls by their names. */
async function callsOf(client: string, url: string): Promise<Record<string, unknown>> {
  const script = join(import.meta.dirname, "clients", `${client}_calls.py`);
  const { stdout } = await promisify(execFile)(pythonOf(client), [script, url], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

function pythonOf(client: string): string {
  const found = installedPython(client);
  if ("skipped" in found) throw new Error(found.skipped);
  return found.python;
}

function skipOf(client: string): string | false {
  const found = installedPython(client);
  return "skipped" in found && found.skipped;
}

const skips = { tritonclient: skipOf("tritonclient"), kserve: skipOf("kserve") };

describe("clients in Python", { skip: skips.tritonclient && skips.kserve, timeout: 240_000 }, () => {
  let server: ServerProcess;
  let url: string;
  /** What the service answers in JSON. */
  let baseline: Values;
  let operational: Values;
  before(async () => {
    server = new ServerProcess({ environment: { PUNTUAL_MAX_WAIT_MS: "60000" } });
    url = await server.url();
    const answer = async (model: string, inputs: readonly SentTensor[]): Promise<Values> => {
      const response = await fetch(`${url}/v2/models/${model}/infer`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ inputs }),
      });
      const { outputs } = (await response.json()) as { readonly outputs: readonly SentTensor[] };
      return Object.fromEntries(outputs.map(({ name, data }) => [name, data]));
    };
    baseline = await answer("baseline", BASELINE);
    operational = await answer("operational", operationalInputs([DEPARTURE]));
  });
  after(async () => {
    server.child.kill();
    await server.ended;
  });

  const repeated = (values: Values, count: number): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, [value]]) => [name, Array.from({ length: count }, () => value)]),
    );
  const picked = (...names: readonly string[]): Values =>
    Object.fromEntries(names.map((name) => [name, baseline[name]]));

  test("tritonclient needs no setting", { skip: skips.tritonclient }, async () => {
    const results = await callsOf("tritonclient", url.replace("http://", ""));
    const { version } = (await (await fetch(`${url}/v2`)).json()) as { readonly version: string };
    const expected: Record<string, unknown> = {
      is_server_live: true,
      is_server_ready: true,
      is_model_ready: true,
      "is_model_ready, version": true,
      "is_model_ready, none": false,
      get_server_metadata: { name: "puntual", version, extensions: ["binary_tensor_data"] },
      get_model_metadata: "operational",
      "infer baseline, JSON both ways": picked("delayed"),
      "infer baseline, mixed": picked("delayed", "delay_probability"),
      "infer operational, answer in gzip": repeated(operational, 2_000),
      "infer operational, no flights": repeated(operational, 0),
      "infer, an unknown model": "404 none: no such model; there are: baseline, operational",
      "aio infer, 2,000 flights": repeated(operational, 2_000),
      "aio infer, 2,000 flights, answer in gzip": repeated(operational, 2_000),
    };
    const { "infer, an unknown airline": refused, ...others } = results;
    assert.match(String(refused), /^400 input airline, index 0: "X" was not in the training data; allowed: /);
    for (const name of Object.keys(others)) {
      expected[name] ??= name.startsWith("infer baseline") ? baseline : operational;
    }
    assert.deepEqual(others, expected);
  });

  test("the example of the guide prints the forecast", { skip: skips.tritonclient }, async () => {
    const guide = readFileSync(join(repository, "docs/service.md"), "utf8");
    const [, example = ""] = /^```python\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    const code = example.replace("localhost:8080", url.replace("http://", ""));
    const { stdout } = await promisify(execFile)(pythonOf("tritonclient"), ["-c", code]);
    assert.equal(Number(stdout.slice(1, -2)).toFixed(6), Number(operational.delay_probability[0]).toFixed(6));
  });

  test("that of KServe needs no setting", { skip: skips.kserve }, async () => {
    const { "infer, an unknown airline": refused, ...others } = await callsOf("kserve", url);
    assert.match(String(refused), /^input airline, index 0: "X" was not in the training data; allowed: /);
    assert.deepEqual(others, {
      is_server_live: true,
      is_server_ready: true,
      is_model_ready: true,
      "is_model_ready, none": false,
      "infer baseline": baseline,
      "infer baseline, JSON": baseline,
      "infer baseline, binary both ways": baseline,
      "infer baseline, mixed": picked("delayed", "delay_probability"),
      "infer baseline, no flights": repeated(baseline, 0),
      "infer operational": operational,
      "infer operational, 2,000 flights": repeated(operational, 2_000),
    });
  });
});
