import { readFileSync } from "node:fs";
import process from "node:process";
import { createConfig, lint } from "@redocly/openapi-core";
import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import rulesets from "@stoplight/spectral-rulesets";

// `node build/openapi-lint/lint.mjs FILE`, after `npm ci` in this folder: prints each finding, whatever its severity, in
// a line, and exits with 1 if there is one.
const [file] = process.argv.slice(2);
const redocly = await lint({ ref: file, config: await createConfig({ extends: ["recommended"] }) });
const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [rulesets.oas] });
const found = await spectral.run(new spectralCore.Document(readFileSync(file, "utf8"), parsers.Json, file));
const findings = [
  ...redocly.map(({ ruleId, location, message }) => `redocly ${ruleId} ${location[0].pointer}: ${message}`),
  ...found.map(({ code, path, message }) => `spectral ${code} ${path.join("/")}: ${message}`),
];
for (const finding of findings) console.log(finding);
process.exitCode = findings.length === 0 ? 0 : 1;
