import type { SavedModel } from "../../models/artefact/registry.ts";
import type { ShadowMetrics } from "./shadow.ts";

/** The versions of a kind of model that this process serves. */
export interface ActiveModelState {
  readonly name: SavedModel["kind"];
  readonly active: string;
  /** Since when, ISO 8601. */
  readonly since: string;
  /** The version that the configuration named when the choice was made. */
  readonly configured: string;
  /** The version that a rollback returns to. */
  readonly previous: string | undefined;
  readonly shadow: (ShadowMetrics & { readonly version: string }) | undefined;
}
