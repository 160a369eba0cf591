import type { AddressInfo } from "node:net";
import process from "node:process";
import { buildApp } from "../../../src/service/app.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";

// A worker of cluster-metrics.test.ts: the service without models, each on a port of its own.
const app = await buildApp({ models: new ServedModels() });
await app.listen({ host: "127.0.0.1", port: 0, exclusive: true });
process.send?.({ port: (app.server.address() as AddressInfo).port });
process.on("message", async (message) => {
  if (message === "end") {
    await app.close();
    process.exit();
  }
  if (message === "hold up") {
    const until = Date.now() + 1_500;
    while (Date.now() < until);
    process.send?.({ heldUp: true });
  }
});
