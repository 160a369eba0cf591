/** The versions of a kind of model that are served. */
export interface ModelChoice {
  /** The version that the configuration named when the choice was made. */
  readonly configured: string;
  readonly active: string;
  /** The time at which that version became active, ISO 8601. */
  readonly since: string;
  /** The version that was active before. */
  readonly previous: string | undefined;
  /** The challenger: it forecasts as well, but clients do not see its answers. */
  readonly shadow: string | undefined;
}

/**
 * Returns a choice with another active version. The version that was active becomes the previous one; a shadow that
 * becomes active is no shadow any more. If the version is active already, only `configured` changes.
 * @param choice the choice before, undefined for the first
 * @param configured the version of the configuration, by default unchanged
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
