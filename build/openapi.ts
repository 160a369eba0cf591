import { writeFile } from "node:fs/promises";
import process from "node:process";
import { buildApp } from "../src/service/app.ts";
import { ServedModels } from "../src/service/model-serving/served-models.ts";
import { describeRoutes } from "../src/service/plugins/openapi.ts";

// `npm run openapi`: writes what `/openapi.json` answers to the file named on the command line.
const app = await buildApp({ models: new ServedModels(), describe: describeRoutes });
await app.ready();
await writeFile(process.argv[2], `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
await app.close();
