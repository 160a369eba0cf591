import { writeFile } from "node:fs/promises";
import process from "node:process";
import { buildApp } from "./app.ts";
import { describeRoutes } from "./plugins/openapi.ts";
import { ServedModels } from "./served-models.ts";

// `npm run openapi`: writes what `/openapi.json` answers to the file named on the command line.
const app = await buildApp({ models: new ServedModels(), describe: describeRoutes });
await app.ready();
await writeFile(process.argv[2], `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
await app.close();
