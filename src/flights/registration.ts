/** The length of the longest registration, with its hyphens and spaces. */
export const MAX_REGISTRATION = 12;

/** The pattern of a registration as it may be written: letters and digits, two at least, with single hyphens or spaces. */
export const REGISTRATION_PATTERN = "^\\s*[A-Za-z0-9](?:[- ]?[A-Za-z0-9])+\\s*$";

const REGISTRATION = new RegExp(REGISTRATION_PATTERN);

/**
 * Returns a registration as a file has it; undefined for what else files have in such a column, such as `NA` or `-`, where it
 * is not known.
 */
export function knownRegistration(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_REGISTRATION) return undefined;
  return REGISTRATION.test(text) && !/^n\/?a$/i.test(text) ? text : undefined;
}

/**
 * Normalises an aircraft's registration of {@link REGISTRATION_PATTERN}: `cc-baa`, `CC BAA` and `CCBAA` are one aircraft.
 * @returns it in upper case without hyphens and spaces
 */
export function normalRegistration(text: string): string {
  return text.replace(/[-\s]/g, "").toUpperCase();
}
