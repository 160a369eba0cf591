import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isCounter, type Metrics } from "./metrics.ts";

const RULES = fileURLToPath(new URL("../../../deploy/prometheus/alerts.yml", import.meta.url));

/** The minutes without and with the fault. The longest `for` is an hour, after an increase over an hour. */
const [CALM, FAULTY] = [90, 180];

/** Returns whether Prometheus' `promtool` is installed, which evaluates the alerts. */
export function hasPromtool(): boolean {
  return spawnSync("promtool", ["--version"], { stdio: "ignore" }).status === 0;
}

/**
 * Evaluates the alerts of `deploy/prometheus/` with Prometheus' own tool for a fault that lasts for hours: every minute the
 * counters rise as they did during the fault, and the gauges stay as they were in it.
 * @param during undefined if the service has ended
 * @returns the names of the alerts that fire with the fault, and not without it
 */
export function alertsOf(before: Metrics, during: Metrics | undefined): readonly string[] {
  const calm = firing(before, before);
  return firing(before, during).filter((name) => !calm.includes(name));
}

function firing(before: Metrics, during: Metrics | undefined): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "puntual-alerts-"));
  try {
    const file = join(folder, "test.yml");
    writeFileSync(file, JSON.stringify(ruleTest(before, during)));
    const { status, stdout, stderr } = spawnSync("promtool", ["test", "rules", file], { encoding: "utf8" });
    const text = stdout + stderr;
    const found = [...text.matchAll(/Labels:\{(?:.*, )?alertname="(\w+)"/g)].map(([, name]) => name);
    if (status !== 0 && found.length === 0) throw new Error(text);
    return [...new Set(found)].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test in the form of promtool that expects no alert: its failures list those that fire. */
function ruleTest(before: Metrics, during: Metrics | undefined): object {
  const names = readFileSync(RULES, "utf8").matchAll(/- alert: (\w+)/g);
  const all = [...new Set([...before.keys(), ...(during ?? before).keys()])];
  const up = { series: withTarget("up"), values: `1x${CALM} ${during === undefined ? 0 : 1}x${FAULTY}` };
  return {
    rule_files: [RULES],
    evaluation_interval: "1m",
    tests: [
      {
        interval: "1m",
        input_series: [
          up,
          ...all.map((series) => ({ series: withTarget(series), values: values(series, before, during) })),
        ],
        alert_rule_test: [...names].map(([, alertname]) => ({
          eval_time: `${CALM + FAULTY}m`,
          alertname,
          exp_alerts: [],
        })),
      },
    ],
  };
}

/** The values of a series, in promtool's notation. */
function values(series: string, before: Metrics, during: Metrics | undefined): string {
  const first = before.get(series);
  const calm = first === undefined ? `_x${CALM}` : `${first}x${CALM}`;
  // A process that is started again has another time of start, which is not what the fault does every minute.
  if (series === "puntual_process_start_time_seconds") return `${first ?? 0}x${CALM + FAULTY + 1}`;
  const second = during?.get(series);
  if (second === undefined) return `${calm} _x${FAULTY}`;
  const step = isCounter(series) ? second - (first ?? 0) : 0;
  return `${calm} ${step < 0 ? first : second}+${Math.max(0, step)}x${FAULTY}`;
}

/** Adds the labels of Prometheus to a series. */
function withTarget(series: string): string {
  const target = 'job="puntual",instance="puntual:8080"';
  return series.endsWith("}") ? `${series.slice(0, -1)},${target}}` : `${series}{${target}}`;
}
