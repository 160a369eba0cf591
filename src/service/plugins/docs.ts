import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { PAGE_POLICY } from "./security-headers.ts";

/** The committed description of the routes; a test compares it with the routes. */
const DOCUMENT = new URL("../../../docs/openapi.json", import.meta.url);

/** The folder of the files of Swagger UI. */
const ASSETS = new URL("static/", import.meta.resolve("@fastify/swagger-ui"));

/** The files of Swagger UI that the page uses. */
export const PAGE_ASSETS: Readonly<Record<string, string>> = {
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "swagger-ui.css": "text/css; charset=utf-8",
  "favicon-32x32.png": "image/png",
};

/** The largest size of one of these files. */
const MAX_BYTES = 1 << 24;

function readInstalled(file: URL): Promise<Buffer> {
  return readRegularFile(fileURLToPath(file), MAX_BYTES);
}

/** @param folder where the page finds its files */
const page = (folder: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Puntual</title>
<link rel="stylesheet" href="${folder}/swagger-ui.css">
<link rel="icon" type="image/png" href="${folder}/favicon-32x32.png">
</head>
<body>
<div id="page"></div>
<script src="${folder}/swagger-ui-bundle.js"></script>
<script src="${folder}/start.js"></script>
</body>
</html>
`;

/** The description is beside the folder of the script, under whatever path a proxy serves both. */
const START = `SwaggerUIBundle({
  dom_id: "#page",
  url: new URL("../openapi.json", document.currentScript.src).href,
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;

/** Serves the description of the routes at `/openapi.json`, and a page to browse it at `/docs`. */
export function browseRoutes(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  app.get("/openapi.json", hidden, async (_, reply) =>
    reply.type("application/json").send(await readInstalled(DOCUMENT)),
  );
  for (const [url, folder] of [
    ["/docs", "docs"],
    ["/docs/", "."],
  ]) {
    app.get(url, hidden, (_, reply) =>
      reply
        .header("content-security-policy", PAGE_POLICY)
        .type("text/html; charset=utf-8")
        .send(page(folder)),
    );
  }
  app.get("/docs/start.js", hidden, (_, reply) =>
    reply.type(PAGE_ASSETS["swagger-ui-bundle.js"]).send(START),
  );
  app.get<{ Params: { file: string } }>("/docs/:file", hidden, async ({ params: { file } }, reply) => {
    if (!Object.hasOwn(PAGE_ASSETS, file)) throw new PuntualError("not-found", { path: `/docs/${file}` });
    return reply.type(PAGE_ASSETS[file]).send(await readInstalled(new URL(file, ASSETS)));
  });
}
