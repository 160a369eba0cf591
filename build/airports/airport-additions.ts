/** An airport of the second source, airportsdata. */
export type SecondAirport = Readonly<
  Record<"icao" | "iata" | "name" | "city" | "country" | "lat" | "lon" | "tz", string>
>;

/** Usual names of airports that the source lacks, by IATA code, separated by semicolons. */
export const AIRPORT_NAMES: Readonly<Record<string, string>> = {
  AEP: "Aeroparque",
  EZE: "Ezeiza",
  GRU: "Guarulhos",
  CGH: "Congonhas",
  VCP: "Viracopos;Campinas",
  GIG: "Galeão",
  SDU: "Santos Dumont",
  MAD: "Barajas",
  BCN: "El Prat",
  CDG: "Charles de Gaulle",
  ORY: "Orly",
  FCO: "Fiumicino",
  LHR: "Heathrow",
  LGW: "Gatwick",
  STN: "Stansted",
  LTN: "Luton",
  JFK: "Kennedy",
  LGA: "LaGuardia",
  EWR: "Newark",
  ORD: "O'Hare",
  MDW: "Midway",
  IAH: "Houston Intercontinental",
  HOU: "Hobby;Houston Hobby",
  DCA: "Washington National;Reagan",
  IAD: "Dulles",
  AMS: "Schiphol",
  NRT: "Narita",
  HND: "Haneda",
  PTY: "Tocumen;Ciudad de Panamá;Panama City",
  SCL: "Santiago de Chile;Pudahuel",
  IPC: "Isla de Pascua;Rapa Nui;Easter Island",
  MPN: "Puerto Stanley;Port Stanley;Stanley;Islas Malvinas;Falkland Islands",
  MHC: "Castro;Chiloé",
  ZCO: "Temuco",
  PDP: "Punta del Este",
  UAQ: "San Juan",
  MEX: "Ciudad de México;Mexico City;CDMX",
};

/**
 * Zones of airports where the source has that of a neighbouring region, by IATA code. Each is that of the boundaries of
 * the time-zone database at the airport's position, as in the PyPI package timezonefinder 9.0.0.
 */
export const AIRPORT_ZONES: Readonly<Record<string, string>> = {
  SLZ: "America/Fortaleza",
  IMP: "America/Fortaleza",
  CLN: "America/Fortaleza",
  MOC: "America/Sao_Paulo",
  PNZ: "America/Recife",
  PAV: "America/Bahia",
  BVH: "America/Porto_Velho",
  SJL: "America/Manaus",
  ...Object.fromEntries(
    ["MAB", "CKS", "BVS", "TUZ", "SXX", "RDC", "PTQ", "OIA", "CMP", "CDJ"].map((code) => [
      code,
      "America/Belem",
    ]),
  ),
  DOV: "America/New_York",
  CDK: "America/New_York",
  STG: "America/Nome",
  IKO: "America/Nome",
  YPL: "America/Atikokan",
  GUB: "America/Tijuana",
  HTA: "Asia/Chita",
  UMS: "Asia/Khandyga",
  KDY: "Asia/Khandyga",
  USR: "Asia/Ust-Nera",
  ...Object.fromEntries(
    ["SEK", "BGN", "ZKP", "CYX", "CKH", "MQJ"].map((code) => [code, "Asia/Srednekolymsk"]),
  ),
  ULZ: "Asia/Ulaanbaatar",
  LTI: "Asia/Ulaanbaatar",
  TNZ: "Asia/Ulaanbaatar",
  TJG: "Asia/Makassar",
};

/** Zones of countries whose timetables are all in one time, whatever their regions' clocks show, by ISO 3166 code. */
export const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  CN: "Asia/Shanghai",
};

/** Today's ICAO codes of airports that the first source has under an older one, by IATA code. */
export const CURRENT_CODES: Readonly<Record<string, string>> = {
  HTO: "KJPX",
  PGK: "WIKK",
  NKC: "GQNO",
  VDC: "SBVC",
  IXD: "VIAL",
};

/** Former codes of airports that neither source has as such, by IATA code. */
export const OTHER_CODES: Readonly<Record<string, readonly string[]>> = {
  PBI: ["KPBI"],
  BER: ["SXF"],
};

/** Closed airports that neither source has, but flight records do. */
export const CLOSED_AIRPORTS: readonly SecondAirport[] = [
  {
    icao: "SEQU",
    iata: "",
    name: "Old Mariscal Sucre International Airport",
    city: "Quito",
    country: "EC",
    lat: "-0.1411",
    lon: "-78.4882",
    tz: "America/Guayaquil",
  },
];
