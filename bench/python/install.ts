import process from "node:process";
import { pythonEnvironment } from "./environment.ts";

/** `node bench/python/install.ts NAME`: installs the Python packages that `requirements/NAME.txt` pins, once. */
const [, , name] = process.argv;
const found = pythonEnvironment(name);
if ("skipped" in found) {
  console.error(found.skipped);
  process.exit(1);
}
