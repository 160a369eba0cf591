import type { LayoutCode } from "./layout.ts";

/**
 * Codes of the US Department of Transportation for airlines that fly no more and whose code is that of another airline
 * today, or of none. A number in parentheses is the department's mark of an earlier holder of a code. Codes of which the
 * directory knows the years, such as `OH` and `XE`, are not among them.
 */
export const US_DOT_AIRLINES: Readonly<Record<string, LayoutCode>> = {
  DH: { code: "IDE", name: "Independence Air" },
  EA: { code: "EAL", name: "Eastern Air Lines" },
  HP: { code: "AWE", name: "America West Airlines" },
  ML: { code: "MDW", name: "Midway Airlines" },
  "ML (1)": { code: "MDW", name: "Midway Airlines" },
  "OH (1)": { code: "COM", name: "Comair" },
  PA: { code: "PAA", name: "Pan American World Airways" },
  "PA (1)": { code: "PAA", name: "Pan American World Airways" },
  PI: { code: "PAI", name: "Piedmont Aviation" },
  PS: { code: "PSX", name: "Pacific Southwest Airlines" },
  TW: { code: "TWA", name: "Trans World Airlines" },
  TZ: { code: "AMT", name: "ATA Airlines" },
};
