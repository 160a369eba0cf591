import packageJson from "../package.json" with { type: "json" };

/** The version of Puntual. */
export const VERSION: string = packageJson.version;
