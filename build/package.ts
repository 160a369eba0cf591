import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

// The first half of `npm run build`: makes `dist/`, the npm package: JavaScript with types, the models, no sources, no
// dev tools. The other half puts the server into `dist/server/`, which is no part of the package.
const DIST = "dist";

rmSync(DIST, { recursive: true, force: true });
execFileSync("node_modules/.bin/tsc", ["--project", "tsconfig.build.json"], { stdio: "inherit" });
for (const path of ["models", "README.md", "CHANGELOG.md", "LICENSE", "docs"]) {
  cpSync(path, `${DIST}/${path}`, { recursive: true });
}
const entry = readFileSync("src/cli/puntual.js", "utf8").replace("./main.ts", "./main.js");
writeFileSync(`${DIST}/src/cli/puntual.js`, entry, { mode: 0o755 });

const { name, version, description, license, type, dependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const published = {
  name,
  version,
  description,
  license,
  type,
  engines: { node: ">=24" },
  bin: { puntual: "src/cli/puntual.js" },
  exports: {
    ".": { types: "./src/index.d.ts", default: "./src/index.js" },
    "./package.json": "./package.json",
  },
  files: ["*", "!server"],
  dependencies,
};
writeFileSync(`${DIST}/package.json`, `${JSON.stringify(published, undefined, 2)}\n`);
console.log(`made ${DIST}/: try it with npm pack ./${DIST}`);
