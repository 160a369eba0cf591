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

/** A panel of the dashboard, as far as it is looked at here. */
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

/** An expression of the dashboard as Grafana would ask it. */
const asked = (expression: string) =>
  expression.replaceAll("$__rate_interval", "10s").replaceAll('"$job"', '".*"');

let service: ServerProcess;
let url: string;
let metrics: string;
before(async () => {
  service = new ServerProcess({ environment: { LOG_LEVEL: "info", PUNTUAL_METRICS_PORT: "0" } });
  url = await service.url();
  const [{ port }] = await service.says("metrics are told");
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

/** What no service tells before something is reported, refused or compared. */
const TOLD_LATER = ["puntual_history_age_seconds", "puntual_http_refused_total"];

describe("what is watched", { timeout: 60_000 }, () => {
  test("is told by the service, by that name, whichever alert or panel asks for it", async () => {
    const told = readExposition(await (await fetch(`http://${metrics}/metrics`)).text());
    const expressions = [
      ...alerts.map(({ expr }) => expr),
      ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
    ];
    const names = new Set(expressions.flatMap((expression) => expression.match(/puntual_\w+/g) ?? []));
    assert.ok(names.size >= 15);
    const known = (name: string) =>
      [name, name.replace(/_(bucket|sum|count)$/, "")].some((one) => told.has(one));
    assert.deepEqual(
      [...names].filter((name) => !known(name)),
      [],
    );
    const source = readFileSync(join(repository, "src", "service", "metrics", "state-metrics.ts"), "utf8");
    assert.ok(source.includes(TOLD_LATER[0]));
  });

  test("has an alert for each of which docs/operations.md says what it means, and no other", () => {
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

  test("is shown in panels that say what they show, beside each other", () => {
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

  test("is found where compose.yaml puts it", () => {
    const { services } = compose;
    const [target] = prometheus.scrape_configs[0].static_configs[0].targets;
    assert.equal(target, `puntual:${services.puntual.environment.PUNTUAL_METRICS_PORT}`);
    const datasource = parse(read("grafana", "provisioning", "datasources", "prometheus.yaml"))
      .datasources[0];
    assert.equal(datasource.url, `http://${Object.keys(services)[1]}:9090`);
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

test("compose.yaml is one that Docker Compose takes", { skip: composeSkip() }, () => {
  const [command, ...args] = composeCommand() ?? [];
  const { status, stderr } = spawnSync(command, [...args, "-f", join(repository, "compose.yaml"), "config"], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
});

function composeCommand(): readonly string[] | undefined {
  return [["docker", "compose"], ["docker-compose"]].find(([command, ...args]) =>
    has(command, ...args, "version"),
  );
}

function composeSkip(): string | false {
  return composeCommand() === undefined && "Docker Compose is not installed";
}

/** How long is waited for something, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Waits until there is something to be seen, though not for ever. */
async function until<Seen>(look: () => Seen | Promise<Seen>): Promise<NonNullable<Seen>> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(100)) {
    const seen = await look();
    if (seen) return seen;
  }
  assert.fail(`in ${PATIENCE_MS} ms this was not to be seen: ${look}`);
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
  const folder = temporaryFolder(); // gone only after what writes to it

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

  /** What an expression comes to. */
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

  test("configuration and alerts are such as it takes, and the alerts fire when they should", () => {
    for (const args of [
      ["check", "config", join(deploy, "prometheus", "prometheus.yml")],
      ...alertTests.map((file) => ["test", "rules", join(deploy, "prometheus", file)]),
    ]) {
      const { status, stdout, stderr } = spawnSync("promtool", args, { encoding: "utf8" });
      assert.equal(status, 0, stdout + stderr);
    }
  });

  test("a service is scraped, and no alert fires of one that is well", async () => {
    assert.deepEqual(
      (await query("up")).map(({ value }) => value[1]),
      ["1"],
    );
    assert.deepEqual(await query("ALERTS"), []);
  });

  test("each panel of the dashboard shows something, but for what has not happened", async () => {
    for (const { title, targets = [] } of panels) {
      for (const { expr } of targets) {
        const result = await query(asked(expr));
        const mayBeEmpty = TOLD_LATER.some((name) => expr.includes(name)) || /_shadow_|> 0\)/.test(expr);
        assert.ok(mayBeEmpty || result.length > 0, `${title}: ${expr}`);
      }
    }
  });
});
