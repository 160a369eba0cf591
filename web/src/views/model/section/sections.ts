/** The sections of the view, in the order in which they tell the story; each is the anchor of its own. */
export const SECTIONS = [
  "trust",
  "months",
  "reliability",
  "airlines",
  "intervals",
  "comparison",
  "version",
] as const;

/** One of {@link SECTIONS}. */
export type SectionName = (typeof SECTIONS)[number];
