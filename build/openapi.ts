import { writeFile } from "node:fs/promises";
import process from "node:process";
import { buildApp } from "../src/service/app.ts";
import { ServedModels } from "../src/service/model-serving/served-models.ts";
import { describeRoutes } from "../src/service/plugins/openapi.ts";

// `npm run openapi`: writes the OpenAPI document, as `/openapi.json` serves it, to the file in the arguments.
const app = await buildApp({ models: new ServedModels(), describe: describeRoutes });
await app.ready();
await writeFile(process.argv[2], `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
await app.close();
