import type { Html } from "../page/html.ts";

/** A section of the report. */
export interface Section {
  /** The anchor that the contents link to. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}
