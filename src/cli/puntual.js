#!/usr/bin/env node
import module from "node:module";
import process from "node:process";

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `puntual: needs Node.js 24 or later, this is ${process.version}; npm scripts bring their own\n`,
  );
  process.exit(1);
}
// Sources run as they are; what stripping their types and compiling them costs is paid once, not at every start.
// That is why this file alone is JavaScript: for a first file with types Node.js would load all that strips them.
module.enableCompileCache();
// Threads take it from the environment: each would strip the types of all that it imports, for a second or so.
const cache = module.getCompileCacheDir();
if (cache !== undefined) process.env.NODE_COMPILE_CACHE ??= cache;
await import("./main.ts");
