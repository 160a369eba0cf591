/** The characters of a name that count: putting the accents of a longer text in order takes the square of their number. */
const MAX_LENGTH = 200;

/**
 * Returns a name in lower case, without accents, punctuation and needless spaces: `K.L.M.` is `klm`. What a text has
 * after its first two hundred characters is left out.
 */
export function plainName(text: string): string {
  const name = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  if (PLAIN.test(name)) return name;
  if (ASCII.test(name)) {
    return name
      .toLowerCase()
      .replace(/[.'`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }
  return name
    .normalize("NFD")
    .replace(/[\p{M}.'\u2019`\u00b4]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PLAIN = /^[a-z0-9]+$/;
const ASCII = /^[\x20-\x7e]*$/;

/** The words at the end of an airline's name that people leave out. */
const AIRLINE_WORDS =
  / (?:air ?lines?|airways|air|linhas aereas|lineas aereas|aerolineas|group|inc|ltd|llc|sa|spa|plc|ag)$/;

/** The words around an airport's name that people leave out. */
const AIRPORT_WORDS =
  /^(?:aeropuerto|aeroporto|airport) (?:internacional )?(?:de |do )?|(?: (?:regional|municipal|international|intl))? airport$/g;

/**
 * Returns the usual short form of an airline's name: `delta` of `Delta Air Lines`.
 * @param plain of {@link plainName}
 */
export function shortAirlineName(plain: string): string {
  let [short, longer] = [plain, ""];
  while (short !== longer) {
    longer = short;
    short = longer.replace(AIRLINE_WORDS, "");
  }
  return short;
}

/**
 * Returns the usual short form of an airport's name: `heathrow` of `Heathrow Airport`.
 * @param plain of {@link plainName}
 */
export function shortAirportName(plain: string): string {
  if (!plain.includes("airport") && !plain.startsWith("aerop")) return plain;
  return plain.replace(AIRPORT_WORDS, "") || plain;
}
