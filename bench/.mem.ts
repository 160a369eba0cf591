import { readFileSync } from "node:fs";
import { attackedService } from "./fuzz/attacked-service.ts";
import { runFuzz } from "./fuzz/run-fuzz.ts";
const s = await attackedService();
const mb = (n: number) => Math.round(n / 1048576);
for (let i = 0; i < 4; i++) {
  const r = await runFuzz({ port: s.port, key: s.key, requests: 8000, seed: 100 + i, connections: 100 });
  const m = await s.settle();
  const hwm = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${s.child.pid}/status`, "utf8"))?.[1];
  console.log(r.faults.length, "rss", mb(m.rss), "live", mb(m.heapUsed + m.external), "peak", Math.round(Number(hwm) / 1024));
}
await s.stop();
