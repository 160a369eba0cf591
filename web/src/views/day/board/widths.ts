/** Below this width flights are cards. */
export const PHONE = "(max-width: 48em)";

/** Below this width what stands beside the flights would stand before them, and is folded. Paper has it all. */
export const NARROW = "screen and (max-width: 72em)";
