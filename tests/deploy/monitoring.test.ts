import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { readExposition } from "../service/metrics/exposition.ts";
import { ServerProcess } from "../service/server-process.ts";

const deploy = join(repository, "deploy");
const read = (...path: readonly string[]) => readFileSync(join(deploy, ...path), "utf8");

/** A panel of the dashboard, with the fields that are checked here. */
interface Panel {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}
const dashboard: { readonly panels: readonly Panel[] } = JSON.parse(
  read("grafana", "dashboards", "puntual.json"),
);
const panels = dashboard.panels.filter(({ type }) => type !== "row");
const alerts: readonly { readonly alert: string; readonly expr: string }[] = parse(
  read("prometheus", "alerts.yml"),
).groups.flatMap(({ rules }: { rules: [] }) => rules);
const alertTests = ["alerts.test.yml", "alerts-of-weeks.test.yml"];
const prometheus = parse(read("prometheus", "prometheus.yml"));
const compose = parse(readFileSync(join(repository, "compose.yaml"), "utf8"));

/** An expression of the dashboard as Grafana sends it. */
const expanded = (expression: string) =>
  expression.replaceAll("$__rate_interval", "10s").replaceAll('"$job"', '".*"');

let service: ServerProcess;
let url: string;
let metrics: string;
before(async () => {
  service = new ServerProcess({
    environment: { LOG_LEVEL: "info", PUNTUAL_METRICS_PORT: "0", PUNTUAL_WORKERS: "2" },
  });
  url = await service.url();
  const [{ port }] = await service.says("metrics served");
  metrics = `127.0.0.1:${port}`;
  const ask = async (path: string, body?: object) =>
    (
      await fetch(url + path, {
        ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
        headers: { "content-type": "application/json", connection: "close" },
      })
    ).arrayBuffer();
  const flight = { airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T18:30" };
  await ask("/ready");
  await ask("/predict", { flights: [{ OPERA: "Grupo LATAM", TIPOVUELO: "N", MES: 3 }] });
  await ask("/v1/forecasts", { flights: [flight, { ...flight, airline: "Nobody" }] });
});
after(() => service.child.kill("SIGKILL"));

/** Metrics that do not exist before an outcome is reported or a request refused. */
const LATER_METRICS = ["puntual_history_age_seconds", "puntual_http_refused_total"];

describe("the monitoring", { timeout: 60_000 }, () => {
  test("uses only metrics that the service exposes, in every alert and panel", async () => {
    const exposed = readExposition(await (await fetch(`http://${metrics}/metrics`)).text());
    const expressions = [
      ...alerts.map(({ expr }) => expr),
      ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
    ];
    const names = new Set(expressions.flatMap((expression) => expression.match(/puntual_\w+/g) ?? []));
    assert.ok(names.size >= 15);
    const known = (name: string) =>
      [name, name.replace(/_(bucket|sum|count)$/, "")].some((one) => exposed.has(one));
    assert.deepEqual(
      [...names].filter((name) => !known(name)),
      [],
    );
    const source = readFileSync(join(repository, "src", "service", "metrics", "state-metrics.ts"), "utf8");
    assert.ok(source.includes(LATER_METRICS[0]));
  });

  test("has the alerts that docs/operations.md explains, and no others", () => {
    const documented = [
      ...readFileSync(join(repository, "docs", "operations.md"), "utf8").matchAll(/^\| `(Puntual\w+)`/gm),
    ].map(([, name]) => name);
    assert.deepEqual(
      documented,
      alerts.map(({ alert }) => alert),
    );
    const tested = new Set(
      alertTests.flatMap((file) =>
        [...read("prometheus", file).matchAll(/alertname: (Puntual\w+)/g)].map(([, name]) => name),
      ),
    );
    assert.deepEqual(tested, new Set(alerts.map(({ alert }) => alert)));
  });

  test("shows panels that have a description and do not overlap", () => {
    assert.ok(panels.length >= 20);
    const taken = new Map<string, string>();
    for (const {
      title,
      description,
      targets = [],
      gridPos: { x, y, w, h },
    } of panels) {
      assert.ok(description?.endsWith("."), title);
      assert.ok(targets.length > 0, title);
      assert.ok(x + w <= 24, title);
      for (let column = x; column < x + w; column++)
        for (let line = y; line < y + h; line++) {
          const cell = `${column},${line}`;
          assert.equal(taken.get(cell), undefined, `${title} lies over ${taken.get(cell)}`);
          taken.set(cell, title);
        }
    }
  });

  test("is mounted by compose.yaml where Prometheus and Grafana read it", () => {
    const { services } = compose;
    const [target] = prometheus.scrape_configs[0].static_configs[0].targets;
    assert.equal(target, `puntual:${services.puntual.environment.PUNTUAL_METRICS_PORT}`);
    const datasource = parse(read("grafana", "provisioning", "datasources", "prometheus.yaml"))
      .datasources[0];
    assert.match(services.prometheus.image, /\/prometheus:/);
    assert.equal(datasource.url, "http://prometheus:9090");
    const [provider] = parse(read("grafana", "provisioning", "dashboards", "puntual.yaml")).providers;
    assert.ok(
      services.grafana.volumes.some(
        (volume: string) => volume === `./deploy/grafana/dashboards:${provider.options.path}:ro`,
      ),
    );
    assert.ok(
      services.grafana.environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH.endsWith(
        `/${readdirSync(join(deploy, "grafana", "dashboards"))[0]}`,
      ),
    );
    for (const { volumes = [] } of Object.values<{ volumes?: string[] }>(services)) {
      for (const [path] of volumes.map((volume) => volume.split(":"))) {
        assert.ok(path.startsWith("./") ? existsSync(join(repository, path)) : path in compose.volumes, path);
      }
    }
  });
});

const has = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

test("Docker Compose accepts compose.yaml", { skip: composeSkip() }, () => {
  const [command, ...args] = composeCommand() ?? [];
  for (const profile of [[], ["--profile", "postgres"]]) {
    const all = [...args, "-f", join(repository, "compose.yaml"), ...profile, "config", "--quiet"];
    const { status, stderr } = spawnSync(command, all, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
  }
});

function composeCommand(): readonly string[] | undefined {
  return [["docker", "compose"], ["docker-compose"]].find(([command, ...args]) =>
    has(command, ...args, "version"),
  );
}

function composeSkip(): string | false {
  return composeCommand() === undefined && "Docker Compose is not installed";
}

/** The time limit of a condition, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** Waits until a function returns a value, and returns it. */
async function until<Seen>(look: () => Seen | Promise<Seen>): Promise<NonNullable<Seen>> {
  for (const end = performance.now() + TIMEOUT_MS; performance.now() < end; await sleep(100)) {
    const seen = await look();
    if (seen) return seen;
  }
  assert.fail(`no result within ${TIMEOUT_MS} ms of ${look}`);
}

describe("with Prometheus itself", {
  skip: !has("promtool", "--version") && "prometheus is not installed",
  timeout: 300_000,
}, () => {
  let server: ChildProcess;
  let api: string;
  after(async () => {
    server.kill("SIGKILL");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  });
  const folder = temporaryFolder(); // removed only after the process that writes to it

  before(async () => {
    const config = join(folder, "prometheus.yml");
    writeFileSync(
      config,
      read("prometheus", "prometheus.yml")
        .replace(/puntual:\d+/, metrics)
        .replaceAll("15s", "1s")
        .replace("alerts.yml", join(deploy, "prometheus", "alerts.yml")),
    );
    const options = [`--config.file=${config}`, `--storage.tsdb.path=${join(folder, "data")}`];
    server = spawn("prometheus", [...options, "--web.listen-address=127.0.0.1:0"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    server.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    const port = await until(() => {
      assert.equal(server.exitCode, null, said);
      return /msg="Listening on".* address=127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    });
    api = `http://127.0.0.1:${port}/api/v1`;
    await until(async () => (await fetch(`http://127.0.0.1:${port}/-/ready`)).ok);
    await until(async () => (await query("count_over_time(up[1m]) > 4")).length > 0);
  });

  /** The result of an expression. */
  async function query(expression: string): Promise<readonly { metric: object; value: [number, string] }[]> {
    const answer = await fetch(`${api}/query?query=${encodeURIComponent(expression)}`);
    const { status, error, data } = (await answer.json()) as {
      status: string;
      error?: string;
      data: { result: [] };
    };
    assert.equal(status, "success", `${expression}: ${error}`);
    return data.result;
  }

  test("accepts the configuration and the alerts, which fire when they should", () => {
    for (const args of [
      ["check", "config", join(deploy, "prometheus", "prometheus.yml")],
      ...alertTests.map((file) => ["test", "rules", join(deploy, "prometheus", file)]),
    ]) {
      const { status, stdout, stderr } = spawnSync("promtool", args, { encoding: "utf8" });
      assert.equal(status, 0, stdout + stderr);
    }
  });

  test("scrapes a service, and raises no alert for a healthy one", async () => {
    assert.deepEqual(
      (await query("up")).map(({ value }) => value[1]),
      ["1"],
    );
    assert.deepEqual(await query("ALERTS"), []);
  });

  test("has data for each panel of the dashboard, except for events that have not happened", async () => {
    for (const { title, targets = [] } of panels) {
      for (const { expr } of targets) {
        const result = await query(expanded(expr));
        const mayBeEmpty = LATER_METRICS.some((name) => expr.includes(name)) || /_shadow_|> 0\)/.test(expr);
        assert.ok(mayBeEmpty || result.length > 0, `${title}: ${expr}`);
      }
    }
  });
});
