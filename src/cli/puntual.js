#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Sources run as they are; what stripping their types and compiling them costs is paid once, not at every start.
// That is why this file alone is JavaScript: for a first file with types Node.js would load all that strips them.
enableCompileCache();
await import("./main.ts");
