import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { heapOptions } from "../../src/service/process/heap-share.ts";
import { repository } from "../import-graph.ts";

const read = (...path: readonly string[]) => readFileSync(join(repository, ...path), "utf8");

/** The memory of a process outside its heap, and of bodies that arrive, in MiB. */
const BESIDE_HEAP = 64 + 36;

/** Returns an amount such as 512Mi, 512m or a number of bytes in MiB. */
function mebibytes(amount: string): number {
  return amount.endsWith("i") || amount.endsWith("m")
    ? Number.parseInt(amount, 10)
    : Number(amount) / 2 ** 20;
}

/** Returns the largest heap of the image in a container, in MiB. */
function heapOf(limit: number): number {
  const [oldSpace, semiSpace] = heapOptions(limit, []).map((option) => Number(option.split("=")[1]));
  return oldSpace + 3 * semiSpace;
}

describe("the memory of a container", () => {
  test("of 512 MiB has the young objects for which the image has an option", () => {
    const [, semiSpace] = heapOptions(512, []);
    assert.match(read("Dockerfile"), new RegExp(`^ENTRYPOINT \\["node", "${semiSpace}", `, "m"));
  });

  test("holds the heap and the stored answers if /tmp is memory, as with compose", () => {
    const { mem_limit, environment, tmpfs } = parse(read("compose.yaml")).services.puntual;
    const limit = mebibytes(mem_limit);
    assert.deepEqual(tmpfs, ["/tmp"]);
    assert.ok(heapOf(limit) + BESIDE_HEAP + mebibytes(environment.PUNTUAL_SPOOL_BYTES) <= limit);
  });

  for (const limit of [512, 1024, 2048]) {
    test(`of ${limit} MiB holds them on Cloud Run, where they may take an eighth`, () => {
      assert.match(read("deploy", "release"), /^SPOOL_BYTES=\$\(\(\$\(memory_mebibytes\) << 17\)\)$/m);
      assert.ok(heapOf(limit) + BESIDE_HEAP + limit / 8 <= limit);
    });
  }

  test("on Kubernetes has a disk for them that is larger than they get", () => {
    const deployment = parse(read("deploy", "kubernetes", "deployment.yaml")).spec.template.spec;
    const [map] = parse(read("deploy", "kubernetes", "kustomization.yaml")).configMapGenerator;
    const predictor = parse(read("deploy", "kubernetes", "kserve", "inference-service.yaml")).spec.predictor;
    for (const [pod, variables] of [
      [deployment, map.literals],
      [
        predictor,
        predictor.containers[0].env.map((one: Record<string, string>) => `${one.name}=${one.value}`),
      ],
    ]) {
      const { emptyDir } = pod.volumes.find(({ name }: { name: string }) => name === "tmp");
      const [, spool] = /PUNTUAL_SPOOL_BYTES=(\d+)/.exec(variables.join("\n")) as RegExpExecArray;
      assert.equal(emptyDir.medium, undefined, "a disk");
      assert.ok(mebibytes(spool) < mebibytes(emptyDir.sizeLimit));
    }
  });
});
