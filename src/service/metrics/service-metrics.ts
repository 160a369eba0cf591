import type { SavedModel } from "../../models/registry.ts";

/** What a service counts, beside the requests themselves. */
export class ServiceMetrics {
  /** A forecast that has been answered. */
  countForecast(_model: SavedModel["kind"], _probability: number, _delayed: boolean): void {}

  /** An airline or a destination that the model has not seen, or does not know by that name. */
  countUnknown(_field: "airline" | "destination"): void {}

  /** What the shadow says of a forecast that has been answered, beside the answer. */
  countShadow(_model: SavedModel["kind"], _agrees: boolean): void {}
}
