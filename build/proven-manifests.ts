import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listModels, loadModel } from "../src/models/artefact/registry.ts";

/**
 * Loads the artefacts that ship, with all checks, so that a service that starts with them need not repeat those checks.
 * @param folder of the artefacts
 * @returns the JavaScript of a module that replaces `src/models/artefact/proven-manifests.ts`
 * @throws PuntualError `artefact-damaged` for one that fails
 */
export async function provenManifests(folder: string): Promise<string> {
  const manifests: string[] = [];
  for (const name of await listModels(folder)) {
    await loadModel(name, folder);
    const manifest = readFileSync(join(folder, name, "manifest.json"));
    manifests.push(createHash("sha256").update(manifest).digest("hex"));
  }
  return `exports.PROVEN_MANIFESTS = new Set(${JSON.stringify(manifests)});`;
}
