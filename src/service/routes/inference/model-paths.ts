/** The ways to name a model in a path: the version that is served, or one that has to be it. */
export const MODEL_PATHS = ["/models/:model", "/models/:model/versions/:version"] as const;

/** What such a path names. */
export interface ModelPath {
  readonly model: string;
  readonly version?: string;
}

/** The schema of what a path names. */
export function paramsOf(path: (typeof MODEL_PATHS)[number]): object {
  const model = { type: "string", description: "baseline or operational" };
  const version = { type: "string", description: "version of the artefact that is served" };
  return { type: "object", properties: path.includes(":version") ? { model, version } : { model } };
}
