import type { Layout } from "./layout.ts";
import { puntual } from "./puntual.ts";
import { sclChallenge } from "./scl-challenge.ts";

/** The layouts that Puntual knows. */
export const LAYOUTS: readonly Layout[] = [sclChallenge, puntual];
