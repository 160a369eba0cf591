"use strict";
// Loaded before the bundled server: saves the code that V8 compiled of its program when the process ends.
const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    process.on("exit", () => writeFileSync(`${options.filename}.cache`, this.createCachedData()));
  }
};
