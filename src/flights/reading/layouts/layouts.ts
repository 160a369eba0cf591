import { anacVra } from "./anac-vra.ts";
import { bts, dataExpo2009 } from "./bts.ts";
import { dot2015, dot2015Dated } from "./dot-2015.ts";
import { hflights } from "./hflights.ts";
import type { Layout } from "./layout.ts";
import { nycflights } from "./nycflights.ts";
import { pnwflights14 } from "./pnwflights14.ts";
import { puntual } from "./puntual.ts";
import { sclChallenge } from "./scl-challenge.ts";

/** The layouts that Puntual knows. */
export const LAYOUTS: readonly Layout[] = [
  ...[puntual, sclChallenge, bts, dataExpo2009, dot2015, dot2015Dated],
  ...[nycflights, pnwflights14, hflights, anacVra],
];
