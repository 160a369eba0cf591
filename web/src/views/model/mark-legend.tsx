import classes from "./legend.module.css";

/** What a mark of a chart stands for. */
export interface LegendMark {
  readonly name: string;
  readonly color: string;
  readonly mark: "dot" | "ring" | "tick";
}

/** What the marks of a chart stand for, where their shape tells as much as their colour. */
export function MarkLegend({ marks }: { readonly marks: readonly LegendMark[] }) {
  return (
    <ul className={classes.legend}>
      {marks.map(({ name, color, mark }) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            {mark === "dot" && <circle cx="7" cy="7" r="5.5" fill={color} />}
            {mark === "ring" && <circle cx="7" cy="7" r="5" fill="none" stroke={color} strokeWidth="1.8" />}
            {mark === "tick" && <path d="M7 0v14" stroke={color} strokeWidth="3" />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
