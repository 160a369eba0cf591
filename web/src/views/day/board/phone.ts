/** Below this width flights are cards, and what stands beside them is folded. */
export const PHONE = "(max-width: 48em)";
