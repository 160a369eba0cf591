import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

// `npm run build`: makes `dist/`, the npm package: JavaScript with types, the models, no sources, no dev tools.
const DIST = "dist";

rmSync(DIST, { recursive: true, force: true });
execFileSync("node_modules/.bin/tsc", ["--project", "tsconfig.build.json"], { stdio: "inherit" });
for (const path of ["models", "README.md", "CHANGELOG.md", "LICENSE", "docs"]) {
  cpSync(path, `${DIST}/${path}`, { recursive: true });
}
chmodSync(`${DIST}/src/cli/puntual.js`, 0o755);

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
  dependencies,
};
writeFileSync(`${DIST}/package.json`, `${JSON.stringify(published, undefined, 2)}\n`);
console.log(`made ${DIST}/: try it with npm pack ./${DIST}`);
