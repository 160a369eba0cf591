import { fileURLToPath } from "node:url";

/** The folder of the artefacts that ship with Puntual. */
export const SHIPPED_MODELS = fileURLToPath(new URL("../../../models", import.meta.url));
