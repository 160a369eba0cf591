import assert from "node:assert/strict";

/** One line of an exposition. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric as its exposition has it. */
export interface ExposedMetric {
  readonly type: string;
  readonly help: string;
  readonly series: readonly Series[];
}

const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,(?!$)|$)/y;

/**
 * Reads Prometheus' text format, version 0.0.4, and nothing that differs from it: each metric has HELP and TYPE, its
 * series are adjacent, none twice; a histogram's buckets are cumulative, and the last is its count.
 */
export function readExposition(text: string): ReadonlyMap<string, ExposedMetric> {
  assert.ok(text.endsWith("\n"));
  const metrics = new Map<string, { type: string; help: string; series: Series[] }>();
  const seen = new Set<string>();
  let current = "";
  let help = "";
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [, keyword, name, rest] = /^# (HELP|TYPE) ([a-z_]\w*) (.+)$/s.exec(line) ?? [];
    if (keyword === "HELP") {
      assert.ok(!metrics.has(name), `${name} comes twice`);
      [current, help] = [name, rest];
    } else if (keyword === "TYPE") {
      assert.equal(name, current, "TYPE follows HELP");
      assert.match(rest, /^(counter|gauge|histogram)$/);
      metrics.set(name, { type: rest, help, series: [] });
    } else {
      const series = readSeries(line);
      const metric = metrics.get(current);
      assert.ok(metric, line);
      const isPart = metric.type === "histogram" && /_(bucket|sum|count)$/.test(series.name);
      assert.equal(isPart ? series.name.replace(/_[a-z]+$/, "") : series.name, current, line);
      const key = `${series.name} ${JSON.stringify(Object.entries(series.labels).sort())}`;
      assert.ok(!seen.has(key), `${key} comes twice`);
      seen.add(key);
      metric.series.push(series);
    }
  }
  for (const [name, metric] of metrics) if (metric.type === "histogram") checkHistogram(name, metric);
  return metrics;
}

function readSeries(line: string): Series {
  const [, name, inBraces = "", value] =
    /^([a-z_]\w*)(?:\{(.+)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/s.exec(line) ?? [];
  assert.ok(name, `no series: ${line}`);
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  for (let at = 0; at < inBraces.length; at = LABEL.lastIndex) {
    const label = LABEL.exec(inBraces);
    assert.ok(label, `labels: ${inBraces}`);
    assert.ok(!(label[1] in labels), `${label[1]} comes twice`);
    labels[label[1]] = label[2].replace(/\\(.)/gs, (_, escaped) => (escaped === "n" ? "\n" : escaped));
  }
  return { name, labels, value: Number(value.replace("Inf", "Infinity")) };
}

function checkHistogram(name: string, { series }: ExposedMetric): void {
  const groups = Map.groupBy(series, ({ labels: { le, ...labels } }) =>
    JSON.stringify(Object.entries(labels).sort()),
  );
  for (const [labels, group] of groups) {
    const buckets = group.filter((one) => one.name === `${name}_bucket`);
    const bounds = buckets.map(({ labels: { le } }) => Number(le.replace("Inf", "Infinity")));
    assert.deepEqual(
      bounds,
      bounds.toSorted((a, b) => a - b),
      `${name} ${labels}`,
    );
    assert.equal(bounds.at(-1), Infinity);
    const counts = buckets.map(({ value }) => value);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
      `${name} ${labels} is cumulative`,
    );
    const [count, ...more] = group.filter((one) => one.name === `${name}_count`);
    assert.deepEqual([count?.value, more], [counts.at(-1), []], `${name} ${labels}`);
    assert.equal(group.filter((one) => one.name === `${name}_sum`).length, 1);
  }
}

/** The value of a series; undefined where there is none of these labels. */
export function seriesValue(
  metrics: ReadonlyMap<string, ExposedMetric>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const metric = metrics.get(name) ?? metrics.get(name.replace(/_(bucket|sum|count)$/, ""));
  assert.ok(metric, name);
  const wanted = JSON.stringify(Object.entries(labels).sort());
  return metric.series.find(
    (one) => one.name === name && JSON.stringify(Object.entries(one.labels).sort()) === wanted,
  )?.value;
}
