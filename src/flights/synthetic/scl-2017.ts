import type { SyntheticProfile } from "./profile.ts";
import profile from "./scl-2017-profile.json" with { type: "json" };

/** The profile of the flights that left Santiago de Chile in 2017, as `puntual synth --describe` writes it. */
export const scl2017Profile = profile as SyntheticProfile;
