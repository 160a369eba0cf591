/** The permissions of an API key. */
export const SCOPES = ["forecast", "outcomes", "admin"] as const;

/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number];

declare module "fastify" {
  interface FastifyContextConfig {
    /** The scope that a key needs for the route; absent, the route is open. */
    readonly scope?: Scope;
  }
}
