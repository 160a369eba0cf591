"use strict";
// The program is in a file beside this one, where Node.js does not read it before V8 does. V8 need not parse it if it
// accepts the code that it compiled at build time, which is in a third file: this halves the time to the first response.
// V8 rejects the code of another version.
const { readFileSync } = require("node:fs");
const { Script } = require("node:vm");

function codeCache() {
  try {
    return readFileSync(`${__filename}.cache`);
  } catch {
    return undefined;
  }
}

// ASCII, which Node.js hands over to V8 as it is.
const text = readFileSync(`${__filename}.program`, "latin1");
const program = new Script(text, { filename: __filename, cachedData: codeCache() });
program.runInThisContext()(exports, require, module, __filename, __dirname);
