/** Which versions of a kind of model are served. */
export interface ModelChoice {
  /** The version that the configuration named when the choice was made. */
  readonly configured: string;
  readonly active: string;
  /** Since when that one is active, ISO 8601. */
  readonly since: string;
  /** The one active before. */
  readonly previous: string | undefined;
  /** The one that answers beside the active one without clients seeing it. */
  readonly shadow: string | undefined;
}

/**
 * The choice of another active version: the one before it becomes the previous one, and one that was the shadow is
 * that no more. Where it is active already, nothing else changes.
 * @param choice undefined where none has been made
 * @param configured by default as before
 */
export function withActive(
  choice: ModelChoice | undefined,
  active: string,
  configured: string = choice?.configured ?? active,
): ModelChoice {
  if (choice?.active === active) return { ...choice, configured };
  const shadow = choice?.shadow === active ? undefined : choice?.shadow;
  return { configured, active, since: new Date().toISOString(), previous: choice?.active, shadow };
}
