import assert from "node:assert/strict";
import { test } from "node:test";
import { JobThreads } from "../../../../src/models/operational/training/job-threads.ts";

test("a thread that ends fails the jobs that wait, and later ones", async () => {
  const ends = new URL("data:text/javascript,throw new Error('no memory')");
  const threads = new JobThreads({ columns: {} } as never, 1, ends);
  const job = { kind: "lead" } as never;
  for (const waiting of [threads.run(job), threads.run(job)]) await assert.rejects(waiting, /no memory/);
  await assert.rejects(threads.run(job), /no memory/);
  await threads.close();
});
