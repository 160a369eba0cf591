import type { FastifyBaseLogger } from "fastify";
import type { SavedModel } from "../../models/artefact/registry.ts";
import type { ModelStore } from "../../store/model-store.ts";

/** What the models of a running service are changed with. */
export interface ModelKeeping {
  /** The truth about which versions are served; all processes follow it. */
  readonly store: ModelStore;
  /** Where artefacts are found by name. */
  readonly folder: string;
  readonly log: FastifyBaseLogger;
  /** Told of every comparison with a shadow. */
  readonly countShadow: (kind: SavedModel["kind"], agrees: boolean) => void;
}
