import { type ReactNode, useId } from "react";
import classes from "./panel.module.css";
import { useIsNarrow } from "./window-width.ts";

/**
 * A part of a view in a frame. With a title it is a region of that name; without one its content has headings of its
 * own.
 */
export function Panel({
  title,
  level = 2,
  beside,
  foldsUnder,
  className = "",
  children,
}: {
  readonly title?: string;
  /** That of the title among the headings of the page. */
  readonly level?: 2 | 3;
  /** Shown beside the title, such as a choice. */
  readonly beside?: ReactNode;
  /** In a narrow window the panel is folded under this name. */
  readonly foldsUnder?: string;
  /** Its place among other panels. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const isNarrow = useIsNarrow();
  const titleId = useId();
  const panel = `${classes.panel} ${className}`;
  if (foldsUnder !== undefined && isNarrow) {
    return (
      <details className={panel}>
        <summary className={classes.summary}>{foldsUnder}</summary>
        {children}
      </details>
    );
  }
  if (title === undefined) return <div className={panel}>{children}</div>;
  const Heading = `h${level}` as const;
  return (
    <section className={panel} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Heading id={titleId} className={classes.title}>
          {title}
        </Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}
