/** The paths of a model: of the active version, or with the version that has to be active. */
export const MODEL_PATHS = ["/models/:model", "/models/:model/versions/:version"] as const;

/** The parameters of such a path. */
export interface ModelPath {
  readonly model: string;
  readonly version?: string;
}

/** The schema of the parameters. */
export function paramsOf(path: (typeof MODEL_PATHS)[number]): object {
  const model = { type: "string", description: "baseline or operational" };
  const version = { type: "string", description: "version of the active artefact" };
  return { type: "object", properties: path.includes(":version") ? { model, version } : { model } };
}

/** The identifier of an operation, which differs by path. */
export function idOf(path: (typeof MODEL_PATHS)[number], operation: string): string {
  return path.includes(":version") ? `${operation}Version` : operation;
}
