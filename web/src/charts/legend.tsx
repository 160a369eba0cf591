import type { ReactElement } from "react";
import classes from "./legend.module.css";

/** The shape of what a chart draws. */
type MarkShape = "line" | "dot" | "ring" | "tick" | "band";

/** The meaning of a mark: of one of the shapes in a colour, or drawn by the caller. */
type LegendEntry =
  | { readonly name: string; readonly mark: MarkShape; readonly color: string }
  | { readonly name: string; readonly mark: ReactElement };

/** The legend of a chart. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={classes.legend}>
      {entries.map((entry) => (
        <li key={entry.name}>
          {"color" in entry ? <Mark shape={entry.mark} color={entry.color} /> : entry.mark}
          {entry.name}
        </li>
      ))}
    </ul>
  );
}

function Mark({ shape, color }: { readonly shape: MarkShape; readonly color: string }) {
  return (
    <svg width="18" height="14" aria-hidden="true">
      {shape === "line" && <path d="M0 7h18" stroke={color} strokeWidth="2.5" />}
      {shape === "dot" && <circle cx="9" cy="7" r="5" fill={color} />}
      {shape === "ring" && <circle cx="9" cy="7" r="5" fill="none" stroke={color} strokeWidth="1.8" />}
      {shape === "tick" && <path d="M9 0v14" stroke={color} strokeWidth="3" />}
      {shape === "band" && <rect y="1" width="18" height="12" fill={color} />}
    </svg>
  );
}
