import { writeFile } from "node:fs/promises";
import process from "node:process";
import { ServedModel } from "../models/registry.ts";
import { buildApp } from "./app.ts";
import { describeRoutes } from "./plugins/openapi.ts";

// `npm run openapi`: writes what `/openapi.json` answers to the file named on the command line.
const app = await buildApp({ served: new ServedModel(), describe: describeRoutes });
await app.ready();
await writeFile(process.argv[2], `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
await app.close();
