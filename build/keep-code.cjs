"use strict";
// Loaded before the bundled server: keeps, once that has ended, what V8 has made of its program.
const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    process.on("exit", () => writeFileSync(`${options.filename}.cache`, this.createCachedData()));
  }
};
