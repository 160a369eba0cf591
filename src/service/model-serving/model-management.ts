import type { FastifyBaseLogger } from "fastify";
import type { SavedModel } from "../../models/artefact/registry.ts";
import type { ModelStore } from "../../store/model-store.ts";

/** The collaborators of changes to the models of a running service. */
export interface ModelManagement {
  /** The record of the versions in service, which all processes follow. */
  readonly store: ModelStore;
  /** The folder in which artefacts are found by name. */
  readonly folder: string;
  readonly log: FastifyBaseLogger;
  /** Called with a model before it becomes the active one: what its forecasts need is then read. */
  readonly prepare: (model: SavedModel) => Promise<void>;
  /** Counts a comparison with a shadow. */
  readonly countShadow: (kind: SavedModel["kind"], agrees: boolean) => void;
}
