/**
 * The ICAO codes of airlines by their IATA codes. Airlines without an IATA code, or whose code belongs to another airline
 * today, are absent.
 */
export const ICAO_OF_AIRLINE: Readonly<Record<string, string>> = {
  ...{ "4M": "DSM", AA: "AAL", AC: "ACA", AF: "AFR", AM: "AMX", AR: "ARG", AU: "AUT", AV: "AVA", AZ: "AZA" },
  ...{ BA: "BAW", CM: "CMP", DL: "DAL", G3: "GLO", H2: "SKU", IB: "IBE", JA: "JAT", JJ: "TAM", KL: "KLM" },
  ...{ LA: "LAN", LP: "LPE", LR: "LRC", LU: "LXP", O6: "ONE", PU: "PUE", PZ: "LAP", QF: "QFU", UA: "UAL" },
  XL: "LNE",
};

/** The ICAO codes of airports by their IATA codes. */
export const ICAO_OF_AIRPORT: Readonly<Record<string, string>> = {
  ...{ AEP: "SABE", AKL: "NZAA", ANF: "SCFA", ARI: "SCAR", ASU: "SGAS", ATL: "KATL", BBA: "SCBA" },
  ...{ BOG: "SKBO", BRC: "SAZS", CBB: "SLCB", CCP: "SCIE", CDG: "LFPG", CJC: "SCCF", COR: "SACO" },
  ...{ CPO: "SCAT", CUN: "MMUN", CWB: "SBCT", DFW: "KDFW", EZE: "SAEZ", FCO: "LIRF", FLN: "SBFL" },
  ...{ GIG: "SBGL", GRU: "SBGR", GYE: "SEGU", IAH: "KIAH", IGR: "SARI", IGU: "SBFI", IPC: "SCIP" },
  ...{ IQQ: "SCDA", JFK: "KJFK", LAX: "KLAX", LHR: "EGLL", LIM: "SPJC", LPB: "SLLP", LSC: "SCSE" },
  ...{ MAD: "LEMD", MCO: "KMCO", MDZ: "SAME", MEL: "YMML", MEX: "MMMX", MHC: "SCPQ", MIA: "KMIA" },
  ...{ MPN: "EGYP", MVD: "SUMU", NQN: "SAZN", PDP: "SULS", PIO: "SPSO", PMC: "SCTE", PNT: "SCNT" },
  ...{ PTY: "MPTO", PUJ: "MDPC", PUQ: "SCCI", ROS: "SAAR", SYD: "YSSY", TUC: "SANT", UAQ: "SANU" },
  ...{ UIO: "SEQM", USH: "SAWH", VVI: "SLVR", YYZ: "CYYZ", ZAL: "SCVD", ZCO: "SCQP", ZOS: "SCJO" },
};

/** The IATA codes of airlines by their ICAO codes. */
export const IATA_OF_AIRLINE: ReadonlyMap<string, string> = inverted(ICAO_OF_AIRLINE);

/** The IATA codes of airports by their ICAO codes. */
export const IATA_OF_AIRPORT: ReadonlyMap<string, string> = inverted(ICAO_OF_AIRPORT);

function inverted(icaoOf: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(icaoOf).map(([iata, icao]) => [icao, iata]));
}
