/** The sections of the view, in order. Each name is also the anchor of its section. */
export const SECTIONS = [
  "trust",
  "months",
  "minutes",
  "reliability",
  "airlines",
  "intervals",
  "comparison",
  "version",
] as const;

/** One of {@link SECTIONS}. */
export type SectionName = (typeof SECTIONS)[number];
