/** What an API key may be used for. */
export const SCOPES = ["forecast", "outcomes", "admin"] as const;

/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number];

declare module "fastify" {
  interface FastifyContextConfig {
    /** What a key has to be good for to use the route; absent, anybody may. */
    readonly scope?: Scope;
  }
}
