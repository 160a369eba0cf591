import classes from "./legend.module.css";

/** What the colours of a chart stand for. */
export function Legend({
  entries,
}: {
  readonly entries: readonly {
    readonly name: string;
    readonly color: string;
    readonly mark: "line" | "dot" | "band";
  }[];
}) {
  return (
    <ul className={classes.legend}>
      {entries.map(({ name, color, mark }) => (
        <li key={name}>
          <svg width="18" height="12" aria-hidden="true">
            {mark === "line" && <path d="M0 6h18" stroke={color} strokeWidth="2.5" />}
            {mark === "dot" && <circle cx="9" cy="6" r="4.5" fill={color} />}
            {mark === "band" && <rect width="18" height="12" fill={color} />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
