#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Sources run as they are; what stripping and compiling them costs is paid once, not at every start.
enableCompileCache();
await import("./main.ts");
